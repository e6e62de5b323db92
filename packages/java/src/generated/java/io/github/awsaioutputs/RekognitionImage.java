// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Where the analysed image came from. Source: A2I output-data; API rekognition.Image.
 *
 * @param s3Object The stored image. Source: A2I output-data. Null if it is absent.
 * @param bytes The image itself, when the request carried it. How it is written in an output is not documented.
 *     Source: API rekognition.Image. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record RekognitionImage(
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
    public RekognitionImage {
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
    public static RekognitionImage fromJson(JsonNode json) {
        return Contract.read("RekognitionImage", json, RekognitionImage::read);
    }

    static RekognitionImage read(JsonNode json) {
        Members members = new Members(json);
        return new RekognitionImage(
                members.take("s3Object", S3Object::read),
                members.take("bytes", Json::any),
                members.rest());
    }

    @Override
    public String typeName() {
        return "RekognitionImage";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("s3Object", s3Object)
                .with("bytes", bytes)
                .node();
    }
}
