// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Labels that the worker chose. Source: A2I output-data; A2I crowd-rekognition; observed.
 *
 * @param moderationLabels The chosen labels. Empty means reviewed, and none applies. Source: A2I output-data;
 *     A2I crowd-rekognition; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record RekognitionModerationAnswerLabels(
        List<ChosenModerationLabelOrString> moderationLabels,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param moderationLabels the component of this name
     * @param extra the component of this name
     */
    public RekognitionModerationAnswerLabels {
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
    public static RekognitionModerationAnswerLabels fromJson(JsonNode json) {
        return Contract.read("RekognitionModerationAnswerLabels", json, RekognitionModerationAnswerLabels::read);
    }

    static RekognitionModerationAnswerLabels read(JsonNode json) {
        Members members = new Members(json);
        return new RekognitionModerationAnswerLabels(
                members.take("moderationLabels", Json.list(Unions::readChosenModerationLabelOrString)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "RekognitionModerationAnswerLabels";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("moderationLabels", moderationLabels)
                .node();
    }
}
