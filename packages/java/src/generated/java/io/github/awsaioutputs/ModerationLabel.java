// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * A moderation label that Amazon Rekognition found, as Amazon A2I writes it. Source: A2I output-data; API
 * rekognition.ModerationLabel; observed.
 *
 * @param confidence How sure the service is. The two responses in one document print the same value at two
 *     precisions. Unit: percent, 0 to 100. Source: A2I output-data; observed.
 * @param name Name of the label. The set of names depends on the version of the model. Source: A2I output-data;
 *     observed.
 * @param parentName Name of the label above this one; empty for a top-level label. Source: A2I output-data;
 *     observed. Null if it is absent.
 * @param taxonomyLevel Depth of the label in the taxonomy of newer models. Not seen in an output. Unit: levels,
 *     counted from 1. Source: API rekognition.ModerationLabel. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record ModerationLabel(
        double confidence,
        String name,
        String parentName,
        Long taxonomyLevel,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param confidence the component of this name
     * @param name the component of this name
     * @param parentName the component of this name
     * @param taxonomyLevel the component of this name
     * @param extra the component of this name
     */
    public ModerationLabel {
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
    public static ModerationLabel fromJson(JsonNode json) {
        return Contract.read("ModerationLabel", json, ModerationLabel::read);
    }

    static ModerationLabel read(JsonNode json) {
        Members members = new Members(json);
        return new ModerationLabel(
                members.take("confidence", Json::number),
                members.take("name", JsonNode::textValue),
                members.take("parentName", JsonNode::textValue),
                members.take("taxonomyLevel", Json::whole),
                members.rest());
    }

    @Override
    public String typeName() {
        return "ModerationLabel";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("confidence", confidence)
                .with("name", name)
                .with("parentName", parentName)
                .with("taxonomyLevel", taxonomyLevel)
                .node();
    }
}
