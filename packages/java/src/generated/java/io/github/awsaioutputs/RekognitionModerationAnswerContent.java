// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The answer to a moderation task. Source: A2I output-data; observed.
 *
 * @param awsRekognitionDetectModerationLabelsImageV3 Labels that the worker chose. The member is named after the
 *     request source. Source: A2I output-data; observed. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record RekognitionModerationAnswerContent(
        RekognitionModerationAnswerLabels awsRekognitionDetectModerationLabelsImageV3,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param awsRekognitionDetectModerationLabelsImageV3 the component of this name
     * @param extra the component of this name
     */
    public RekognitionModerationAnswerContent {
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
    public static RekognitionModerationAnswerContent fromJson(JsonNode json) {
        return Contract.read("RekognitionModerationAnswerContent", json, RekognitionModerationAnswerContent::read);
    }

    static RekognitionModerationAnswerContent read(JsonNode json) {
        Members members = new Members(json);
        return new RekognitionModerationAnswerContent(
                members.take("AWS/Rekognition/DetectModerationLabels/Image/V3", RekognitionModerationAnswerLabels::read),
                members.rest());
    }

    @Override
    public String typeName() {
        return "RekognitionModerationAnswerContent";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("AWS/Rekognition/DetectModerationLabels/Image/V3", awsRekognitionDetectModerationLabelsImageV3)
                .node();
    }
}
