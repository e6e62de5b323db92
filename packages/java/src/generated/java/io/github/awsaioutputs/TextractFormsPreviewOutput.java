// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Output document of a human loop that Amazon Textract started, in the flat layout of spring 2020: what is
 * inside inputContent today stands at the top. Seen once, in an output of April 2020. Source: observed.
 *
 * @param awsManagedHumanLoopRequestSource The built-in task type that started the loop. Source: A2I output-data;
 *     API sagemaker.AwsManagedHumanLoopRequestSource; observed. Value: "AWS/Textract/AnalyzeDocument/Forms/V1".
 * @param flowDefinitionArn Workflow that the loop belongs to. Source: A2I output-data; observed.
 * @param humanAnswers What the workers submitted, one item per worker. Empty when the loop ended without an
 *     answer. Source: A2I output-data; observed.
 * @param humanLoopName Name of the loop. Source: A2I output-data; observed.
 * @param aiServiceRequest The request that led to the human loop. Source: A2I output-data; observed.
 * @param aiServiceResponse What the service returned. Source: A2I output-data; observed.
 * @param selectedAiServiceResponse The part of the response that met the conditions and was shown to workers.
 *     Whether it is written for a workflow without conditions is not documented. Source: A2I output-data; observed.
 *     Null if it is absent.
 * @param humanTaskActivationConditionResults How the conditions of the workflow were evaluated. Whether it is
 *     written for a workflow without conditions is not documented. Source: A2I output-data; observed. Null if it is
 *     absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record TextractFormsPreviewOutput(
        String awsManagedHumanLoopRequestSource,
        String flowDefinitionArn,
        List<TextractFormsAnswer> humanAnswers,
        String humanLoopName,
        TextractAiServiceRequest aiServiceRequest,
        TextractAiServiceResponse aiServiceResponse,
        TextractAiServiceResponse selectedAiServiceResponse,
        ActivationConditionResults humanTaskActivationConditionResults,
        Map<String, JsonNode> extra) implements OutputRecord {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param awsManagedHumanLoopRequestSource the component of this name
     * @param flowDefinitionArn the component of this name
     * @param humanAnswers the component of this name
     * @param humanLoopName the component of this name
     * @param aiServiceRequest the component of this name
     * @param aiServiceResponse the component of this name
     * @param selectedAiServiceResponse the component of this name
     * @param humanTaskActivationConditionResults the component of this name
     * @param extra the component of this name
     */
    public TextractFormsPreviewOutput {
        Objects.requireNonNull(awsManagedHumanLoopRequestSource, "awsManagedHumanLoopRequestSource");
        Objects.requireNonNull(flowDefinitionArn, "flowDefinitionArn");
        Objects.requireNonNull(humanAnswers, "humanAnswers");
        humanAnswers = List.copyOf(humanAnswers);
        Objects.requireNonNull(humanLoopName, "humanLoopName");
        Objects.requireNonNull(aiServiceRequest, "aiServiceRequest");
        Objects.requireNonNull(aiServiceResponse, "aiServiceResponse");
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
    public static TextractFormsPreviewOutput fromJson(JsonNode json) {
        return Contract.read("TextractFormsPreviewOutput", json, TextractFormsPreviewOutput::read);
    }

    static TextractFormsPreviewOutput read(JsonNode json) {
        Members members = new Members(json);
        return new TextractFormsPreviewOutput(
                members.take("awsManagedHumanLoopRequestSource", JsonNode::textValue),
                members.take("flowDefinitionArn", JsonNode::textValue),
                members.take("humanAnswers", Json.list(TextractFormsAnswer::read)),
                members.take("humanLoopName", JsonNode::textValue),
                members.take("aiServiceRequest", TextractAiServiceRequest::read),
                members.take("aiServiceResponse", TextractAiServiceResponse::read),
                members.take("selectedAiServiceResponse", TextractAiServiceResponse::read),
                members.take("humanTaskActivationConditionResults", ActivationConditionResults::read),
                members.rest());
    }

    @Override
    public String typeName() {
        return "TextractFormsPreviewOutput";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("awsManagedHumanLoopRequestSource", awsManagedHumanLoopRequestSource)
                .with("flowDefinitionArn", flowDefinitionArn)
                .with("humanAnswers", humanAnswers)
                .with("humanLoopName", humanLoopName)
                .with("aiServiceRequest", aiServiceRequest)
                .with("aiServiceResponse", aiServiceResponse)
                .with("selectedAiServiceResponse", selectedAiServiceResponse)
                .with("humanTaskActivationConditionResults", humanTaskActivationConditionResults)
                .node();
    }
}
