// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A combination that is met when at least one of its members is. Source: A2I output-data; observed.
 *
 * @param or The evaluated conditions of which one must be met. Source: A2I output-data; observed.
 * @param evaluationResult Whether the condition was met. Source: A2I output-data; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record OrConditionResult(
        List<ActivationConditionResult> or,
        boolean evaluationResult,
        Map<String, JsonNode> extra) implements Described, ActivationConditionResult {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param or the component of this name
     * @param evaluationResult the component of this name
     * @param extra the component of this name
     */
    public OrConditionResult {
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
    public static OrConditionResult fromJson(JsonNode json) {
        return Contract.read("OrConditionResult", json, OrConditionResult::read);
    }

    static OrConditionResult read(JsonNode json) {
        Members members = new Members(json);
        return new OrConditionResult(
                members.take("Or", Json.list(Unions::readActivationConditionResult)),
                members.take("EvaluationResult", JsonNode::booleanValue),
                members.rest());
    }

    @Override
    public String typeName() {
        return "OrConditionResult";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("Or", or)
                .with("EvaluationResult", evaluationResult)
                .node();
    }
}
