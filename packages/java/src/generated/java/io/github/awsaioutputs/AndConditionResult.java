// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A combination that is met when all of its members are. Source: observed.
 *
 * @param and The evaluated conditions that must all be met. Source: A2I output-data; observed.
 * @param evaluationResult Whether the condition was met. Source: A2I output-data; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record AndConditionResult(
        List<ActivationConditionResult> and,
        boolean evaluationResult,
        Map<String, JsonNode> extra) implements Described, ActivationConditionResult {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param and the component of this name
     * @param evaluationResult the component of this name
     * @param extra the component of this name
     */
    public AndConditionResult {
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
    public static AndConditionResult fromJson(JsonNode json) {
        return Contract.read("AndConditionResult", json, AndConditionResult::read);
    }

    static AndConditionResult read(JsonNode json) {
        Members members = new Members(json);
        return new AndConditionResult(
                members.take("And", Json.list(Unions::readActivationConditionResult)),
                members.take("EvaluationResult", JsonNode::booleanValue),
                members.rest());
    }

    @Override
    public String typeName() {
        return "AndConditionResult";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("And", and)
                .with("EvaluationResult", evaluationResult)
                .node();
    }
}
