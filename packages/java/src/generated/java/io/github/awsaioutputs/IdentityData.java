// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * Who the worker is at the identity provider of a private workforce. Source: A2I output-data; observed.
 *
 * @param identityProviderType Kind of identity provider. Source: A2I output-data; observed. Known values:
 *     IdentityProviderType.
 * @param issuer Address of the Amazon Cognito user pool or of the OIDC issuer. Source: A2I output-data;
 *     observed.
 * @param sub Identifier of the worker at the identity provider. A UUID with Amazon Cognito. Source: A2I
 *     output-data; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record IdentityData(
        String identityProviderType,
        String issuer,
        String sub,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param identityProviderType the component of this name
     * @param issuer the component of this name
     * @param sub the component of this name
     * @param extra the component of this name
     */
    public IdentityData {
        Objects.requireNonNull(identityProviderType, "identityProviderType");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(sub, "sub");
        extra = Json.copy(extra);
    }

    /**
     * Reads a JSON value as this type.
     *
     * @param json the value
     * @return the value as this type
     * @throws InvalidValueException if a member is missing, has the wrong JSON type, or must not be there
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IdentityData fromJson(JsonNode json) {
        return Contract.read("IdentityData", json, IdentityData::read);
    }

    static IdentityData read(JsonNode json) {
        Members members = new Members(json);
        return new IdentityData(
                members.take("identityProviderType", JsonNode::textValue),
                members.take("issuer", JsonNode::textValue),
                members.take("sub", JsonNode::textValue),
                members.rest());
    }

    @Override
    public String typeName() {
        return "IdentityData";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("identityProviderType", identityProviderType)
                .with("issuer", issuer)
                .with("sub", sub)
                .node();
    }
}
