// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * How many characters were taken from one page. Source: API comprehend.ExtractedCharactersListItem.
 *
 * @param page Page that the count is about. Unit: pages, counted from 1. Source: API
 *     comprehend.ExtractedCharactersListItem. Null if it is absent.
 * @param count Number of characters taken from the page. Unit: characters. Source: API
 *     comprehend.ExtractedCharactersListItem. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record ExtractedCharactersListItem(
        PageNumber page,
        Long count,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param page the component of this name
     * @param count the component of this name
     * @param extra the component of this name
     */
    public ExtractedCharactersListItem {
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
    public static ExtractedCharactersListItem fromJson(JsonNode json) {
        return Contract.read("ExtractedCharactersListItem", json, ExtractedCharactersListItem::read);
    }

    static ExtractedCharactersListItem read(JsonNode json) {
        Members members = new Members(json);
        return new ExtractedCharactersListItem(
                members.take("Page", Unions::readPageNumber),
                members.take("Count", Json::whole),
                members.rest());
    }

    @Override
    public String typeName() {
        return "ExtractedCharactersListItem";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("Page", page)
                .with("Count", count)
                .node();
    }
}
