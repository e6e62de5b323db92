// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Output document of a human loop that was started with StartHumanLoop for a custom task type. Source: A2I
 * output-data; observed.
 *
 * @param flowDefinitionArn Workflow that the loop belongs to. Source: A2I output-data; observed.
 * @param humanAnswers What the workers submitted, one item per worker. Empty when the loop ended without an
 *     answer. Source: A2I output-data; observed.
 * @param humanLoopName Name of the loop. Source: A2I output-data; observed.
 * @param inputContent The JSON that the loop was started with, parsed. Its form is the choice of the caller: any
 *     JSON. Source: A2I output-data; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record CustomTaskOutput(
        String flowDefinitionArn,
        List<HumanAnswer> humanAnswers,
        String humanLoopName,
        JsonNode inputContent,
        Map<String, JsonNode> extra) implements OutputRecord {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param flowDefinitionArn the component of this name
     * @param humanAnswers the component of this name
     * @param humanLoopName the component of this name
     * @param inputContent the component of this name
     * @param extra the component of this name
     */
    public CustomTaskOutput {
        Objects.requireNonNull(flowDefinitionArn, "flowDefinitionArn");
        Objects.requireNonNull(humanAnswers, "humanAnswers");
        humanAnswers = List.copyOf(humanAnswers);
        Objects.requireNonNull(humanLoopName, "humanLoopName");
        Objects.requireNonNull(inputContent, "inputContent");
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
    public static CustomTaskOutput fromJson(JsonNode json) {
        return Contract.read("CustomTaskOutput", json, CustomTaskOutput::read);
    }

    static CustomTaskOutput read(JsonNode json) {
        Members members = new Members(json);
        return new CustomTaskOutput(
                members.take("flowDefinitionArn", JsonNode::textValue),
                members.take("humanAnswers", Json.list(HumanAnswer::read)),
                members.take("humanLoopName", JsonNode::textValue),
                members.take("inputContent", Json::any),
                members.rest());
    }

    @Override
    public String typeName() {
        return "CustomTaskOutput";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("flowDefinitionArn", flowDefinitionArn)
                .with("humanAnswers", humanAnswers)
                .with("humanLoopName", humanLoopName)
                .with("inputContent", inputContent)
                .node();
    }
}
