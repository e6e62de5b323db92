// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * Where a block is on the page. Source: A2I crowd-textract; observed.
 *
 * @param boundingBox Upright rectangle around the block. Missing in selected responses. Source: A2I
 *     crowd-textract; observed. Null if it is absent.
 * @param polygon Corners of the shape around the block. Source: A2I crowd-textract; observed. Null if it is
 *     absent.
 * @param rotationAngle How far the text is rotated. Unit: degrees. Source: API textract.Geometry. Null if it is
 *     absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record Geometry(
        BoundingBox boundingBox,
        List<Point> polygon,
        Double rotationAngle,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param boundingBox the component of this name
     * @param polygon the component of this name
     * @param rotationAngle the component of this name
     * @param extra the component of this name
     */
    public Geometry {
        polygon = polygon == null ? null : List.copyOf(polygon);
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
    public static Geometry fromJson(JsonNode json) {
        return Contract.read("Geometry", json, Geometry::read);
    }

    static Geometry read(JsonNode json) {
        Members members = new Members(json);
        return new Geometry(
                members.take("boundingBox", BoundingBox::read),
                members.take("polygon", Json.list(Point::read)),
                members.take("rotationAngle", Json::number),
                members.rest());
    }

    @Override
    public String typeName() {
        return "Geometry";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("boundingBox", boundingBox)
                .with("polygon", polygon)
                .with("rotationAngle", rotationAngle)
                .node();
    }
}
