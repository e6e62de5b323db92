// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Upright rectangle in ratios of the page. Integers occur, as on whole pages. Source: A2I crowd-textract;
 * observed.
 *
 * @param width Width of the rectangle. Unit: ratio of the page. Source: A2I crowd-textract; observed.
 * @param height Height of the rectangle. Unit: ratio of the page. Source: A2I crowd-textract; observed.
 * @param left Distance of the left edge from the left edge of the page. Unit: ratio of the page. Source: A2I
 *     crowd-textract; observed.
 * @param top Distance of the top edge from the top edge of the page. Unit: ratio of the page. Source: A2I
 *     crowd-textract; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record BoundingBox(
        double width,
        double height,
        double left,
        double top,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param width the component of this name
     * @param height the component of this name
     * @param left the component of this name
     * @param top the component of this name
     * @param extra the component of this name
     */
    public BoundingBox {
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
    public static BoundingBox fromJson(JsonNode json) {
        return Contract.read("BoundingBox", json, BoundingBox::read);
    }

    static BoundingBox read(JsonNode json) {
        Members members = new Members(json);
        return new BoundingBox(
                members.take("width", Json::number),
                members.take("height", Json::number),
                members.take("left", Json::number),
                members.take("top", Json::number),
                members.rest());
    }

    @Override
    public String typeName() {
        return "BoundingBox";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("width", width)
                .with("height", height)
                .with("left", left)
                .with("top", top)
                .node();
    }
}
