// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A combination that is met when all of its members are. Source: A2I activation-conditions-schema.
 *
 * @param and The conditions that must all be met. Source: A2I activation-conditions-schema.
 * @param extra the members that the schema does not describe, as they are
 */
public record AndCondition(
        List<ActivationCondition> and,
        Map<String, JsonNode> extra) implements Described, ActivationCondition {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param and the component of this name
     * @param extra the component of this name
     */
    public AndCondition {
        Objects.requireNonNull(and, "And");
        and = List.copyOf(and);
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
    public static AndCondition fromJson(JsonNode json) {
        return Contract.read("AndCondition", json, AndCondition::read);
    }

    static AndCondition read(JsonNode json) {
        Members members = new Members(json);
        return new AndCondition(
                members.take("And", Json.list(Unions::readActivationCondition)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "AndCondition";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("And", and)
                .node();
    }
}
