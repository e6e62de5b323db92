// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What Amazon Textract says of the document as a whole. Source: A2I output-data; API textract.DocumentMetadata.
 *
 * @param pages Number of pages. Unit: pages. Source: A2I output-data; API textract.DocumentMetadata.
 * @param extra the members that the schema does not describe, as they are
 */
public record TextractDocumentMetadata(
        long pages,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param pages the component of this name
     * @param extra the component of this name
     */
    public TextractDocumentMetadata {
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
    public static TextractDocumentMetadata fromJson(JsonNode json) {
        return Contract.read("TextractDocumentMetadata", json, TextractDocumentMetadata::read);
    }

    static TextractDocumentMetadata read(JsonNode json) {
        Members members = new Members(json);
        return new TextractDocumentMetadata(
                members.take("pages", Json::whole),
                members.rest());
    }

    @Override
    public String typeName() {
        return "TextractDocumentMetadata";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("pages", pages)
                .node();
    }
}
