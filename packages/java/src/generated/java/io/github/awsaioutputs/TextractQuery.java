// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A question that was asked of the document. Source: API textract.Query.
 *
 * @param text Text of the question. Source: API textract.Query.
 * @param alias Short name that the caller gave to the question. Source: API textract.Query. Null if it is
 *     absent.
 * @param pages Pages that the question is asked of. Source: API textract.Query. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record TextractQuery(
        String text,
        String alias,
        List<String> pages,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param text the component of this name
     * @param alias the component of this name
     * @param pages the component of this name
     * @param extra the component of this name
     */
    public TextractQuery {
        Objects.requireNonNull(text, "text");
        pages = pages == null ? null : List.copyOf(pages);
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
    public static TextractQuery fromJson(JsonNode json) {
        return Contract.read("TextractQuery", json, TextractQuery::read);
    }

    static TextractQuery read(JsonNode json) {
        Members members = new Members(json);
        return new TextractQuery(
                members.take("text", JsonNode::textValue),
                members.take("alias", JsonNode::textValue),
                members.take("pages", Json.list(JsonNode::textValue)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "TextractQuery";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("text", text)
                .with("alias", alias)
                .with("pages", pages)
                .node();
    }
}
