// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of the worker. Written for private workforces only. Source: A2I output-data; observed.
 *
 * @param identityData Who the worker is at the identity provider. Source: A2I output-data; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record WorkerMetadata(
        IdentityData identityData,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param identityData the component of this name
     * @param extra the component of this name
     */
    public WorkerMetadata {
        Objects.requireNonNull(identityData, "identityData");
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
    public static WorkerMetadata fromJson(JsonNode json) {
        return Contract.read("WorkerMetadata", json, WorkerMetadata::read);
    }

    static WorkerMetadata read(JsonNode json) {
        Members members = new Members(json);
        return new WorkerMetadata(
                members.take("identityData", IdentityData::read),
                members.rest());
    }

    @Override
    public String typeName() {
        return "WorkerMetadata";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("identityData", identityData)
                .node();
    }
}
