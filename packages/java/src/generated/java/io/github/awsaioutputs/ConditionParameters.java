// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * Parameters of a simple condition. Which ones apply follows from the condition type; an output repeats them
 * unchanged. One type holds the parameters of all condition types, and unknown ones are kept. Source: A2I
 * conditions-rekognition; A2I conditions-textract; A2I output-data.
 *
 * @param moderationLabelName Name of the moderation label, case-sensitive, or * for any label. Source: A2I
 *     conditions-rekognition; observed. Null if it is absent.
 * @param confidenceEquals Holds when the confidence of the moderation label equals this threshold. Unit:
 *     percent, 0 to 100. Source: A2I conditions-rekognition. Null if it is absent.
 * @param confidenceLessThan Holds when the confidence of the moderation label is less than this threshold. Unit:
 *     percent, 0 to 100. Source: A2I conditions-rekognition. Null if it is absent.
 * @param confidenceLessThanEquals Holds when the confidence of the moderation label is at most this threshold.
 *     Unit: percent, 0 to 100. Source: A2I conditions-rekognition. Null if it is absent.
 * @param confidenceGreaterThan Holds when the confidence of the moderation label is greater than this threshold.
 *     Unit: percent, 0 to 100. Source: A2I conditions-rekognition. Null if it is absent.
 * @param confidenceGreaterThanEquals Holds when the confidence of the moderation label is at least this
 *     threshold. Unit: percent, 0 to 100. Source: A2I conditions-rekognition. Null if it is absent.
 * @param importantFormKey Text of the form key, or * for any key. Source: A2I conditions-textract; observed.
 *     Null if it is absent.
 * @param importantFormKeyAliases Other texts of the same form key. Source: A2I conditions-textract. Null if it
 *     is absent.
 * @param keyValueBlockConfidenceEquals Holds when the confidence of the key-value pair equals this threshold.
 *     Unit: percent, 0 to 100. Source: A2I conditions-textract. Null if it is absent.
 * @param keyValueBlockConfidenceLessThan Holds when the confidence of the key-value pair is less than this
 *     threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Null if it is absent.
 * @param keyValueBlockConfidenceLessThanEquals Holds when the confidence of the key-value pair is at most this
 *     threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Null if it is absent.
 * @param keyValueBlockConfidenceGreaterThan Holds when the confidence of the key-value pair is greater than this
 *     threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Null if it is absent.
 * @param keyValueBlockConfidenceGreaterThanEquals Holds when the confidence of the key-value pair is at least
 *     this threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Null if it is absent.
 * @param wordBlockConfidenceEquals Holds when the confidence of the words of key and value equals this
 *     threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Null if it is absent.
 * @param wordBlockConfidenceLessThan Holds when the confidence of the words of key and value is less than this
 *     threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Null if it is absent.
 * @param wordBlockConfidenceLessThanEquals Holds when the confidence of the words of key and value is at most
 *     this threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Null if it is absent.
 * @param wordBlockConfidenceGreaterThan Holds when the confidence of the words of key and value is greater than
 *     this threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Null if it is absent.
 * @param wordBlockConfidenceGreaterThanEquals Holds when the confidence of the words of key and value is at
 *     least this threshold. Unit: percent, 0 to 100. Source: A2I conditions-textract. Null if it is absent.
 * @param randomSamplingPercentage Share of the objects that is sent to review. Unit: percent, 0.01 to 100.
 *     Source: A2I conditions-rekognition; A2I conditions-textract. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record ConditionParameters(
        String moderationLabelName,
        Double confidenceEquals,
        Double confidenceLessThan,
        Double confidenceLessThanEquals,
        Double confidenceGreaterThan,
        Double confidenceGreaterThanEquals,
        String importantFormKey,
        List<String> importantFormKeyAliases,
        Double keyValueBlockConfidenceEquals,
        Double keyValueBlockConfidenceLessThan,
        Double keyValueBlockConfidenceLessThanEquals,
        Double keyValueBlockConfidenceGreaterThan,
        Double keyValueBlockConfidenceGreaterThanEquals,
        Double wordBlockConfidenceEquals,
        Double wordBlockConfidenceLessThan,
        Double wordBlockConfidenceLessThanEquals,
        Double wordBlockConfidenceGreaterThan,
        Double wordBlockConfidenceGreaterThanEquals,
        Double randomSamplingPercentage,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param moderationLabelName the component of this name
     * @param confidenceEquals the component of this name
     * @param confidenceLessThan the component of this name
     * @param confidenceLessThanEquals the component of this name
     * @param confidenceGreaterThan the component of this name
     * @param confidenceGreaterThanEquals the component of this name
     * @param importantFormKey the component of this name
     * @param importantFormKeyAliases the component of this name
     * @param keyValueBlockConfidenceEquals the component of this name
     * @param keyValueBlockConfidenceLessThan the component of this name
     * @param keyValueBlockConfidenceLessThanEquals the component of this name
     * @param keyValueBlockConfidenceGreaterThan the component of this name
     * @param keyValueBlockConfidenceGreaterThanEquals the component of this name
     * @param wordBlockConfidenceEquals the component of this name
     * @param wordBlockConfidenceLessThan the component of this name
     * @param wordBlockConfidenceLessThanEquals the component of this name
     * @param wordBlockConfidenceGreaterThan the component of this name
     * @param wordBlockConfidenceGreaterThanEquals the component of this name
     * @param randomSamplingPercentage the component of this name
     * @param extra the component of this name
     */
    public ConditionParameters {
        importantFormKeyAliases = importantFormKeyAliases == null ? null : List.copyOf(importantFormKeyAliases);
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
    public static ConditionParameters fromJson(JsonNode json) {
        return Contract.read("ConditionParameters", json, ConditionParameters::read);
    }

    static ConditionParameters read(JsonNode json) {
        Members members = new Members(json);
        return new ConditionParameters(
                members.take("ModerationLabelName", JsonNode::textValue),
                members.take("ConfidenceEquals", Json::number),
                members.take("ConfidenceLessThan", Json::number),
                members.take("ConfidenceLessThanEquals", Json::number),
                members.take("ConfidenceGreaterThan", Json::number),
                members.take("ConfidenceGreaterThanEquals", Json::number),
                members.take("ImportantFormKey", JsonNode::textValue),
                members.take("ImportantFormKeyAliases", Json.list(JsonNode::textValue)),
                members.take("KeyValueBlockConfidenceEquals", Json::number),
                members.take("KeyValueBlockConfidenceLessThan", Json::number),
                members.take("KeyValueBlockConfidenceLessThanEquals", Json::number),
                members.take("KeyValueBlockConfidenceGreaterThan", Json::number),
                members.take("KeyValueBlockConfidenceGreaterThanEquals", Json::number),
                members.take("WordBlockConfidenceEquals", Json::number),
                members.take("WordBlockConfidenceLessThan", Json::number),
                members.take("WordBlockConfidenceLessThanEquals", Json::number),
                members.take("WordBlockConfidenceGreaterThan", Json::number),
                members.take("WordBlockConfidenceGreaterThanEquals", Json::number),
                members.take("RandomSamplingPercentage", Json::number),
                members.rest());
    }

    @Override
    public String typeName() {
        return "ConditionParameters";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("ModerationLabelName", moderationLabelName)
                .with("ConfidenceEquals", confidenceEquals)
                .with("ConfidenceLessThan", confidenceLessThan)
                .with("ConfidenceLessThanEquals", confidenceLessThanEquals)
                .with("ConfidenceGreaterThan", confidenceGreaterThan)
                .with("ConfidenceGreaterThanEquals", confidenceGreaterThanEquals)
                .with("ImportantFormKey", importantFormKey)
                .with("ImportantFormKeyAliases", importantFormKeyAliases)
                .with("KeyValueBlockConfidenceEquals", keyValueBlockConfidenceEquals)
                .with("KeyValueBlockConfidenceLessThan", keyValueBlockConfidenceLessThan)
                .with("KeyValueBlockConfidenceLessThanEquals", keyValueBlockConfidenceLessThanEquals)
                .with("KeyValueBlockConfidenceGreaterThan", keyValueBlockConfidenceGreaterThan)
                .with("KeyValueBlockConfidenceGreaterThanEquals", keyValueBlockConfidenceGreaterThanEquals)
                .with("WordBlockConfidenceEquals", wordBlockConfidenceEquals)
                .with("WordBlockConfidenceLessThan", wordBlockConfidenceLessThan)
                .with("WordBlockConfidenceLessThanEquals", wordBlockConfidenceLessThanEquals)
                .with("WordBlockConfidenceGreaterThan", wordBlockConfidenceGreaterThan)
                .with("WordBlockConfidenceGreaterThanEquals", wordBlockConfidenceGreaterThanEquals)
                .with("RandomSamplingPercentage", randomSamplingPercentage)
                .node();
    }
}
