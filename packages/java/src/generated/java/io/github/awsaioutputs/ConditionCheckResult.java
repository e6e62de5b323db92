// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * A simple evaluated condition. Source: A2I output-data; observed.
 *
 * @param conditionType What is checked. Source: A2I output-data; observed. Known values: ConditionType.
 * @param conditionParameters Which label or key is checked, and against which threshold. Source: A2I
 *     output-data; observed. Null if it is absent.
 * @param evaluationResult Whether the condition was met. Source: A2I output-data; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record ConditionCheckResult(
        String conditionType,
        ConditionParameters conditionParameters,
        boolean evaluationResult,
        Map<String, JsonNode> extra) implements Described, ActivationConditionResult {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param conditionType the component of this name
     * @param conditionParameters the component of this name
     * @param evaluationResult the component of this name
     * @param extra the component of this name
     */
    public ConditionCheckResult {
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
    public static ConditionCheckResult fromJson(JsonNode json) {
        return Contract.read("ConditionCheckResult", json, ConditionCheckResult::read);
    }

    static ConditionCheckResult read(JsonNode json) {
        Members members = new Members(json);
        return new ConditionCheckResult(
                members.take("ConditionType", JsonNode::textValue),
                members.take("ConditionParameters", ConditionParameters::read),
                members.take("EvaluationResult", JsonNode::booleanValue),
                members.rest());
    }

    @Override
    public String typeName() {
        return "ConditionCheckResult";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("ConditionType", conditionType)
                .with("ConditionParameters", conditionParameters)
                .with("EvaluationResult", evaluationResult)
                .node();
    }
}
