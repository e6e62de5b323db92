// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * What the human loop was started with: request, response and evaluated conditions. Source: A2I output-data;
 * observed.
 *
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
public record RekognitionModerationInputContent(
        RekognitionAiServiceRequest aiServiceRequest,
        RekognitionAiServiceResponse aiServiceResponse,
        RekognitionAiServiceResponse selectedAiServiceResponse,
        ActivationConditionResults humanTaskActivationConditionResults,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param aiServiceRequest the component of this name
     * @param aiServiceResponse the component of this name
     * @param selectedAiServiceResponse the component of this name
     * @param humanTaskActivationConditionResults the component of this name
     * @param extra the component of this name
     */
    public RekognitionModerationInputContent {
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
    public static RekognitionModerationInputContent fromJson(JsonNode json) {
        return Contract.read("RekognitionModerationInputContent", json, RekognitionModerationInputContent::read);
    }

    static RekognitionModerationInputContent read(JsonNode json) {
        Members members = new Members(json);
        return new RekognitionModerationInputContent(
                members.take("aiServiceRequest", RekognitionAiServiceRequest::read),
                members.take("aiServiceResponse", RekognitionAiServiceResponse::read),
                members.take("selectedAiServiceResponse", RekognitionAiServiceResponse::read),
                members.take("humanTaskActivationConditionResults", ActivationConditionResults::read),
                members.rest());
    }

    @Override
    public String typeName() {
        return "RekognitionModerationInputContent";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("aiServiceRequest", aiServiceRequest)
                .with("aiServiceResponse", aiServiceResponse)
                .with("selectedAiServiceResponse", selectedAiServiceResponse)
                .with("humanTaskActivationConditionResults", humanTaskActivationConditionResults)
                .node();
    }
}
