// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * The DetectModerationLabels request that led to the human loop, as Amazon A2I writes it: every member name
 * starts in lower case. Source: A2I output-data; API rekognition.DetectModerationLabelsRequest.
 *
 * @param image The image that was analysed. Source: A2I output-data.
 * @param humanLoopConfig Human review settings of the request. Source: A2I output-data.
 * @param minConfidence Labels below this confidence were not returned. From the request shape; not seen in an
 *     output. Unit: percent, 0 to 100. Source: API rekognition.DetectModerationLabelsRequest. Null if it is absent.
 * @param projectVersion ARN of the custom moderation adapter that was used. From the request shape; not seen in
 *     an output. Source: API rekognition.DetectModerationLabelsRequest. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record RekognitionAiServiceRequest(
        RekognitionImage image,
        HumanLoopConfig humanLoopConfig,
        Double minConfidence,
        String projectVersion,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param image the component of this name
     * @param humanLoopConfig the component of this name
     * @param minConfidence the component of this name
     * @param projectVersion the component of this name
     * @param extra the component of this name
     */
    public RekognitionAiServiceRequest {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(humanLoopConfig, "humanLoopConfig");
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
    public static RekognitionAiServiceRequest fromJson(JsonNode json) {
        return Contract.read("RekognitionAiServiceRequest", json, RekognitionAiServiceRequest::read);
    }

    static RekognitionAiServiceRequest read(JsonNode json) {
        Members members = new Members(json);
        return new RekognitionAiServiceRequest(
                members.take("image", RekognitionImage::read),
                members.take("humanLoopConfig", HumanLoopConfig::read),
                members.take("minConfidence", Json::number),
                members.take("projectVersion", JsonNode::textValue),
                members.rest());
    }

    @Override
    public String typeName() {
        return "RekognitionAiServiceRequest";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("image", image)
                .with("humanLoopConfig", humanLoopConfig)
                .with("minConfidence", minConfidence)
                .with("projectVersion", projectVersion)
                .node();
    }
}
