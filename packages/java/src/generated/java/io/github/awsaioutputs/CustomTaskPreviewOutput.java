// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Output document of a human loop of a custom task type in the layout of spring 2020, with humanLoopInputContent
 * in place of inputContent. Source: observed.
 *
 * @param flowDefinitionArn Workflow that the loop belongs to. Source: A2I output-data; observed.
 * @param humanAnswers What the workers submitted, one item per worker. Empty when the loop ended without an
 *     answer. Source: A2I output-data; observed.
 * @param humanLoopName Name of the loop. Source: A2I output-data; observed.
 * @param humanLoopInputContent The JSON that the loop was started with, parsed. Its form is the choice of the
 *     caller: any JSON. Source: observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record CustomTaskPreviewOutput(
        String flowDefinitionArn,
        List<HumanAnswer> humanAnswers,
        String humanLoopName,
        JsonNode humanLoopInputContent,
        Map<String, JsonNode> extra) implements OutputRecord {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param flowDefinitionArn the component of this name
     * @param humanAnswers the component of this name
     * @param humanLoopName the component of this name
     * @param humanLoopInputContent the component of this name
     * @param extra the component of this name
     */
    public CustomTaskPreviewOutput {
        Objects.requireNonNull(flowDefinitionArn, "flowDefinitionArn");
        Objects.requireNonNull(humanAnswers, "humanAnswers");
        humanAnswers = List.copyOf(humanAnswers);
        Objects.requireNonNull(humanLoopName, "humanLoopName");
        Objects.requireNonNull(humanLoopInputContent, "humanLoopInputContent");
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
    public static CustomTaskPreviewOutput fromJson(JsonNode json) {
        return Contract.read("CustomTaskPreviewOutput", json, CustomTaskPreviewOutput::read);
    }

    static CustomTaskPreviewOutput read(JsonNode json) {
        Members members = new Members(json);
        return new CustomTaskPreviewOutput(
                members.take("flowDefinitionArn", JsonNode::textValue),
                members.take("humanAnswers", Json.list(HumanAnswer::read)),
                members.take("humanLoopName", JsonNode::textValue),
                members.take("humanLoopInputContent", Json::any),
                members.rest());
    }

    @Override
    public String typeName() {
        return "CustomTaskPreviewOutput";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("flowDefinitionArn", flowDefinitionArn)
                .with("humanAnswers", humanAnswers)
                .with("humanLoopName", humanLoopName)
                .with("humanLoopInputContent", humanLoopInputContent)
                .node();
    }
}
