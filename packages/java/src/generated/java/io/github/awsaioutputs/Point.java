// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A corner in ratios of the page. Source: A2I crowd-textract; observed.
 *
 * @param x Distance from the left edge of the page. Unit: ratio of the page. Source: A2I crowd-textract;
 *     observed.
 * @param y Distance from the top edge of the page. Unit: ratio of the page. Source: A2I crowd-textract;
 *     observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record Point(
        double x,
        double y,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param x the component of this name
     * @param y the component of this name
     * @param extra the component of this name
     */
    public Point {
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
    public static Point fromJson(JsonNode json) {
        return Contract.read("Point", json, Point::read);
    }

    static Point read(JsonNode json) {
        Members members = new Members(json);
        return new Point(
                members.take("x", Json::number),
                members.take("y", Json::number),
                members.rest());
    }

    @Override
    public String typeName() {
        return "Point";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("x", x)
                .with("y", y)
                .node();
    }
}
