// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a block refers to other blocks. Source: A2I crowd-textract; observed.
 *
 * @param type How this block refers to the others. Source: A2I crowd-textract; observed. Known values:
 *     TextractRelationshipType.
 * @param ids Identifiers of the other blocks. Source: A2I crowd-textract; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record Relationship(
        String type,
        List<String> ids,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param type the component of this name
     * @param ids the component of this name
     * @param extra the component of this name
     */
    public Relationship {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(ids, "ids");
        ids = List.copyOf(ids);
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
    public static Relationship fromJson(JsonNode json) {
        return Contract.read("Relationship", json, Relationship::read);
    }

    static Relationship read(JsonNode json) {
        Members members = new Members(json);
        return new Relationship(
                members.take("type", JsonNode::textValue),
                members.take("ids", Json.list(JsonNode::textValue)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "Relationship";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("type", type)
                .with("ids", ids)
                .node();
    }
}
