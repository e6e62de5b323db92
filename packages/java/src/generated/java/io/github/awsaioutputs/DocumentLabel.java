// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * One label that a multi-label model considered, with its score. Source: CDG outputs-class-async; API
 * comprehend.DocumentLabel; observed.
 *
 * @param name Name of the label, exactly as in the training data. Spellings are not normalised by the service.
 *     Source: CDG outputs-class-async; API comprehend.DocumentLabel; observed.
 * @param score How sure the model is of this label, on its own: the scores of a record may add up to more than
 *     1. Unit: ratio, 0 to 1. Source: CDG outputs-class-async; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record DocumentLabel(
        String name,
        double score,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param name the component of this name
     * @param score the component of this name
     * @param extra the component of this name
     */
    public DocumentLabel {
        Objects.requireNonNull(name, "Name");
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
    public static DocumentLabel fromJson(JsonNode json) {
        return Contract.read("DocumentLabel", json, DocumentLabel::read);
    }

    static DocumentLabel read(JsonNode json) {
        Members members = new Members(json);
        return new DocumentLabel(
                members.take("Name", JsonNode::textValue),
                members.take("Score", Json::number),
                members.rest());
    }

    @Override
    public String typeName() {
        return "DocumentLabel";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("Name", name)
                .with("Score", score)
                .node();
    }
}
