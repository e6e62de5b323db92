// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A combination that is met when at least one of its members is. Source: A2I activation-conditions-schema.
 *
 * @param or The conditions of which one must be met. Source: A2I activation-conditions-schema.
 * @param extra the members that the schema does not describe, as they are
 */
public record OrCondition(
        List<ActivationCondition> or,
        Map<String, JsonNode> extra) implements Described, ActivationCondition {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param or the component of this name
     * @param extra the component of this name
     */
    public OrCondition {
        Objects.requireNonNull(or, "Or");
        or = List.copyOf(or);
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
    public static OrCondition fromJson(JsonNode json) {
        return Contract.read("OrCondition", json, OrCondition::read);
    }

    static OrCondition read(JsonNode json) {
        Members members = new Members(json);
        return new OrCondition(
                members.take("Or", Json.list(Unions::readActivationCondition)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "OrCondition";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("Or", or)
                .node();
    }
}
