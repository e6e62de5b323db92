// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The conditions under which a flow definition starts a human loop, as given to CreateFlowDefinition. Source:
 * A2I activation-conditions-schema.
 *
 * @param conditions The top-level conditions. Any of them that is true starts a human loop. Source: A2I
 *     activation-conditions-schema.
 * @param extra the members that the schema does not describe, as they are
 */
public record ActivationConditions(
        List<ActivationCondition> conditions,
        Map<String, JsonNode> extra) implements OutputRecord {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param conditions the component of this name
     * @param extra the component of this name
     */
    public ActivationConditions {
        Objects.requireNonNull(conditions, "Conditions");
        conditions = List.copyOf(conditions);
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
    public static ActivationConditions fromJson(JsonNode json) {
        return Contract.read("ActivationConditions", json, ActivationConditions::read);
    }

    static ActivationConditions read(JsonNode json) {
        Members members = new Members(json);
        return new ActivationConditions(
                members.take("Conditions", Json.list(Unions::readActivationCondition)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "ActivationConditions";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("Conditions", conditions)
                .node();
    }
}
