// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * What one worker submitted for one task, whatever the task type. Source: A2I output-data; observed.
 *
 * @param answerContent The answer. Its members depend on the task: the request source for a built-in task type,
 *     one member per named form element for a custom one. Source: A2I output-data; observed.
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
public record HumanAnswer(
        Map<String, JsonNode> answerContent,
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
    public HumanAnswer {
        Objects.requireNonNull(answerContent, "answerContent");
        answerContent = Json.copy(answerContent);
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
    public static HumanAnswer fromJson(JsonNode json) {
        return Contract.read("HumanAnswer", json, HumanAnswer::read);
    }

    static HumanAnswer read(JsonNode json) {
        Members members = new Members(json);
        return new HumanAnswer(
                members.take("answerContent", Json::map),
                members.take("submissionTime", JsonNode::textValue),
                members.take("acceptanceTime", JsonNode::textValue),
                members.take("timeSpentInSeconds", Json::number),
                members.take("workerId", JsonNode::textValue),
                members.take("workerMetadata", WorkerMetadata::read),
                members.rest());
    }

    @Override
    public String typeName() {
        return "HumanAnswer";
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
