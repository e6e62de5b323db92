// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * One class that a multi-class model considered, with its score. Source: CDG outputs-class-async; API
 * comprehend.DocumentClass; observed.
 *
 * @param name Name of the class, exactly as in the training data: any case, spaces and non-ASCII letters, digits
 *     only, even a trailing space. Source: CDG outputs-class-async; API comprehend.DocumentClass; observed.
 * @param score How sure the model is of this class. Text jobs round to 4 decimals, page records do not. Unit:
 *     ratio, 0 to 1. Source: CDG outputs-class-async; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record DocumentClass(
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
    public DocumentClass {
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
    public static DocumentClass fromJson(JsonNode json) {
        return Contract.read("DocumentClass", json, DocumentClass::read);
    }

    static DocumentClass read(JsonNode json) {
        Members members = new Members(json);
        return new DocumentClass(
                members.take("Name", JsonNode::textValue),
                members.take("Score", Json::number),
                members.rest());
    }

    @Override
    public String typeName() {
        return "DocumentClass";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("Name", name)
                .with("Score", score)
                .node();
    }
}
