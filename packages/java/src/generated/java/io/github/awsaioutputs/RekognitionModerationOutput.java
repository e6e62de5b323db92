// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Output document of a human loop that Amazon Rekognition started. Source: A2I output-data; observed.
 *
 * @param awsManagedHumanLoopRequestSource The built-in task type that started the loop. Source: A2I output-data;
 *     API sagemaker.AwsManagedHumanLoopRequestSource; observed. Value:
 *     "AWS/Rekognition/DetectModerationLabels/Image/V3".
 * @param flowDefinitionArn Workflow that the loop belongs to. Source: A2I output-data; observed.
 * @param humanAnswers What the workers submitted, one item per worker. Empty when the loop ended without an
 *     answer. Source: A2I output-data; observed.
 * @param humanLoopName Name of the loop. Source: A2I output-data; observed.
 * @param inputContent What the loop was started with. Source: A2I output-data; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record RekognitionModerationOutput(
        String awsManagedHumanLoopRequestSource,
        String flowDefinitionArn,
        List<RekognitionModerationAnswer> humanAnswers,
        String humanLoopName,
        RekognitionModerationInputContent inputContent,
        Map<String, JsonNode> extra) implements OutputRecord {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param awsManagedHumanLoopRequestSource the component of this name
     * @param flowDefinitionArn the component of this name
     * @param humanAnswers the component of this name
     * @param humanLoopName the component of this name
     * @param inputContent the component of this name
     * @param extra the component of this name
     */
    public RekognitionModerationOutput {
        Objects.requireNonNull(awsManagedHumanLoopRequestSource, "awsManagedHumanLoopRequestSource");
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
    public static RekognitionModerationOutput fromJson(JsonNode json) {
        return Contract.read("RekognitionModerationOutput", json, RekognitionModerationOutput::read);
    }

    static RekognitionModerationOutput read(JsonNode json) {
        Members members = new Members(json);
        return new RekognitionModerationOutput(
                members.take("awsManagedHumanLoopRequestSource", JsonNode::textValue),
                members.take("flowDefinitionArn", JsonNode::textValue),
                members.take("humanAnswers", Json.list(RekognitionModerationAnswer::read)),
                members.take("humanLoopName", JsonNode::textValue),
                members.take("inputContent", RekognitionModerationInputContent::read),
                members.rest());
    }

    @Override
    public String typeName() {
        return "RekognitionModerationOutput";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("awsManagedHumanLoopRequestSource", awsManagedHumanLoopRequestSource)
                .with("flowDefinitionArn", flowDefinitionArn)
                .with("humanAnswers", humanAnswers)
                .with("humanLoopName", humanLoopName)
                .with("inputContent", inputContent)
                .node();
    }
}
