// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * Where an input object of the request is stored in Amazon S3. Source: A2I output-data; API textract.S3Object;
 * API rekognition.S3Object.
 *
 * @param bucket Name of the bucket. Source: A2I output-data.
 * @param name Key of the object in the bucket. Source: A2I output-data.
 * @param version Version of the object in a versioned bucket. Source: API textract.S3Object; API
 *     rekognition.S3Object. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record S3Object(
        String bucket,
        String name,
        String version,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param bucket the component of this name
     * @param name the component of this name
     * @param version the component of this name
     * @param extra the component of this name
     */
    public S3Object {
        Objects.requireNonNull(bucket, "bucket");
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
    public static S3Object fromJson(JsonNode json) {
        return Contract.read("S3Object", json, S3Object::read);
    }

    static S3Object read(JsonNode json) {
        Members members = new Members(json);
        return new S3Object(
                members.take("bucket", JsonNode::textValue),
                members.take("name", JsonNode::textValue),
                members.take("version", JsonNode::textValue),
                members.rest());
    }

    @Override
    public String typeName() {
        return "S3Object";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("bucket", bucket)
                .with("name", name)
                .with("version", version)
                .node();
    }
}
