// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * What one worker submitted for a moderation task. Source: A2I output-data; observed.
 *
 * @param answerContent The answer, below the name of the request source. Source: A2I output-data; observed.
 * @param submissionTime When the worker submitted the task. Source: A2I output-data; observed.
 * @param acceptanceTime When the worker accepted the task. Missing in outputs from before the end of 2020.
 *     Source: A2I output-data; observed. Null if it is absent.
 * @param timeSpentInSeconds How long the worker was at the task. The guide says that pauses do not count; in
 *     real outputs it equals submission minus acceptance. Missing in outputs from before the end of 2020. Unit:
 *     seconds, with milliseconds as a fraction. Source: A2I output-data; observed. Null if it is absent.
 * @param workerId Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I
 *     output-data; observed.
 * @param workerMetadata Who the worker is. Private workforces only; missing in outputs from before the middle of
 *     2020. Source: A2I output-data; observed. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record RekognitionModerationAnswer(
        RekognitionModerationAnswerContent answerContent,
        String submissionTime,
        String acceptanceTime,
        Double timeSpentInSeconds,
        String workerId,
        WorkerMetadata workerMetadata,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param answerContent the component of this name
     * @param submissionTime the component of this name
     * @param acceptanceTime the component of this name
     * @param timeSpentInSeconds the component of this name
     * @param workerId the component of this name
     * @param workerMetadata the component of this name
     * @param extra the component of this name
     */
    public RekognitionModerationAnswer {
        Objects.requireNonNull(answerContent, "answerContent");
        Objects.requireNonNull(submissionTime, "submissionTime");
        Objects.requireNonNull(workerId, "workerId");
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
    public static RekognitionModerationAnswer fromJson(JsonNode json) {
        return Contract.read("RekognitionModerationAnswer", json, RekognitionModerationAnswer::read);
    }

    static RekognitionModerationAnswer read(JsonNode json) {
        Members members = new Members(json);
        return new RekognitionModerationAnswer(
                members.take("answerContent", RekognitionModerationAnswerContent::read),
                members.take("submissionTime", JsonNode::textValue),
                members.take("acceptanceTime", JsonNode::textValue),
                members.take("timeSpentInSeconds", Json::number),
                members.take("workerId", JsonNode::textValue),
                members.take("workerMetadata", WorkerMetadata::read),
                members.rest());
    }

    @Override
    public String typeName() {
        return "RekognitionModerationAnswer";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("answerContent", answerContent)
                .with("submissionTime", submissionTime)
                .with("acceptanceTime", acceptanceTime)
                .with("timeSpentInSeconds", timeSpentInSeconds)
                .with("workerId", workerId)
                .with("workerMetadata", workerMetadata)
                .node();
    }
}
