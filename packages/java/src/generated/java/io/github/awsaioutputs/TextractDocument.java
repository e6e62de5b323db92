// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Where the analysed document came from. Source: A2I output-data; API textract.Document.
 *
 * @param s3Object The stored document. Source: A2I output-data. Null if it is absent.
 * @param bytes The document itself, when the request carried it. How it is written in an output is not
 *     documented. Source: API textract.Document. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record TextractDocument(
        S3Object s3Object,
        JsonNode bytes,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param s3Object the component of this name
     * @param bytes the component of this name
     * @param extra the component of this name
     */
    public TextractDocument {
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
    public static TextractDocument fromJson(JsonNode json) {
        return Contract.read("TextractDocument", json, TextractDocument::read);
    }

    static TextractDocument read(JsonNode json) {
        Members members = new Members(json);
        return new TextractDocument(
                members.take("s3Object", S3Object::read),
                members.take("bytes", Json::any),
                members.rest());
    }

    @Override
    public String typeName() {
        return "TextractDocument";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("s3Object", s3Object)
                .with("bytes", bytes)
                .node();
    }
}
