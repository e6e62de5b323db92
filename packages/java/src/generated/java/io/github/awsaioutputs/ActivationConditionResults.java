// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The conditions of the flow definition as evaluated for one object, with a result at every node. False
 * conditions are listed too. Source: A2I output-data; observed.
 *
 * @param conditions The top-level evaluated conditions. Any of them that is true starts a human loop. Source:
 *     A2I output-data; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record ActivationConditionResults(
        List<ActivationConditionResult> conditions,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param conditions the component of this name
     * @param extra the component of this name
     */
    public ActivationConditionResults {
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
    public static ActivationConditionResults fromJson(JsonNode json) {
        return Contract.read("ActivationConditionResults", json, ActivationConditionResults::read);
    }

    static ActivationConditionResults read(JsonNode json) {
        Members members = new Members(json);
        return new ActivationConditionResults(
                members.take("Conditions", Json.list(Unions::readActivationConditionResult)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "ActivationConditionResults";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("Conditions", conditions)
                .node();
    }
}
