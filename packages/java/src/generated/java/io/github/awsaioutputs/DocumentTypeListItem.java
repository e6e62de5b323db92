// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The kind of document on one page. Source: API comprehend.DocumentTypeListItem.
 *
 * @param page Page that the entry is about. Unit: pages, counted from 1. Source: API
 *     comprehend.DocumentTypeListItem. Null if it is absent.
 * @param type Kind of document on that page. Source: API comprehend.DocumentTypeListItem. Known values:
 *     DocumentType. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record DocumentTypeListItem(
        PageNumber page,
        String type,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param page the component of this name
     * @param type the component of this name
     * @param extra the component of this name
     */
    public DocumentTypeListItem {
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
    public static DocumentTypeListItem fromJson(JsonNode json) {
        return Contract.read("DocumentTypeListItem", json, DocumentTypeListItem::read);
    }

    static DocumentTypeListItem read(JsonNode json) {
        Members members = new Members(json);
        return new DocumentTypeListItem(
                members.take("Page", Unions::readPageNumber),
                members.take("Type", JsonNode::textValue),
                members.rest());
    }

    @Override
    public String typeName() {
        return "DocumentTypeListItem";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("Page", page)
                .with("Type", type)
                .node();
    }
}
