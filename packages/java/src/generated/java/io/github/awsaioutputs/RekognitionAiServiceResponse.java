// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A DetectModerationLabels response as Amazon A2I writes it, whole or reduced to the labels that met the
 * conditions. Source: A2I output-data; observed.
 *
 * @param moderationLabels The labels. Their order differs between the whole and the reduced response. Source:
 *     A2I output-data; observed.
 * @param moderationModelVersion Version of the moderation model, such as 6.0. Source: A2I output-data; observed.
 *     Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record RekognitionAiServiceResponse(
        List<ModerationLabel> moderationLabels,
        String moderationModelVersion,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param moderationLabels the component of this name
     * @param moderationModelVersion the component of this name
     * @param extra the component of this name
     */
    public RekognitionAiServiceResponse {
        Objects.requireNonNull(moderationLabels, "moderationLabels");
        moderationLabels = List.copyOf(moderationLabels);
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
    public static RekognitionAiServiceResponse fromJson(JsonNode json) {
        return Contract.read("RekognitionAiServiceResponse", json, RekognitionAiServiceResponse::read);
    }

    static RekognitionAiServiceResponse read(JsonNode json) {
        Members members = new Members(json);
        return new RekognitionAiServiceResponse(
                members.take("moderationLabels", Json.list(ModerationLabel::read)),
                members.take("moderationModelVersion", JsonNode::textValue),
                members.rest());
    }

    @Override
    public String typeName() {
        return "RekognitionAiServiceResponse";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("moderationLabels", moderationLabels)
                .with("moderationModelVersion", moderationModelVersion)
                .node();
    }
}
