// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * A moderation label that a worker chose. It carries no confidence. Source: A2I output-data; A2I
 * crowd-rekognition; observed.
 *
 * @param name Name of the label. Source: A2I crowd-rekognition; observed.
 * @param parentName Name of the label above this one; empty for a top-level label. Source: A2I
 *     crowd-rekognition; observed. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record ChosenModerationLabel(
        String name,
        String parentName,
        Map<String, JsonNode> extra) implements Described, ChosenModerationLabelOrString {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param name the component of this name
     * @param parentName the component of this name
     * @param extra the component of this name
     */
    public ChosenModerationLabel {
        Objects.requireNonNull(name, "name");
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
    public static ChosenModerationLabel fromJson(JsonNode json) {
        return Contract.read("ChosenModerationLabel", json, ChosenModerationLabel::read);
    }

    static ChosenModerationLabel read(JsonNode json) {
        Members members = new Members(json);
        return new ChosenModerationLabel(
                members.take("name", JsonNode::textValue),
                members.take("parentName", JsonNode::textValue),
                members.rest());
    }

    @Override
    public String typeName() {
        return "ChosenModerationLabel";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("name", name)
                .with("parentName", parentName)
                .node();
    }
}
