// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * A simple condition. Source: A2I activation-conditions-schema.
 *
 * @param conditionType What is checked. Source: A2I activation-conditions-schema. Known values: ConditionType.
 * @param conditionParameters Which label or key is checked, and against which threshold. Source: A2I
 *     activation-conditions-schema. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record ConditionCheck(
        String conditionType,
        ConditionParameters conditionParameters,
        Map<String, JsonNode> extra) implements Described, ActivationCondition {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param conditionType the component of this name
     * @param conditionParameters the component of this name
     * @param extra the component of this name
     */
    public ConditionCheck {
        Objects.requireNonNull(conditionType, "ConditionType");
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
    public static ConditionCheck fromJson(JsonNode json) {
        return Contract.read("ConditionCheck", json, ConditionCheck::read);
    }

    static ConditionCheck read(JsonNode json) {
        Members members = new Members(json);
        return new ConditionCheck(
                members.take("ConditionType", JsonNode::textValue),
                members.take("ConditionParameters", ConditionParameters::read),
                members.rest());
    }

    @Override
    public String typeName() {
        return "ConditionCheck";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("ConditionType", conditionType)
                .with("ConditionParameters", conditionParameters)
                .node();
    }
}
