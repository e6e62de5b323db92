// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One block of an Amazon Textract response as Amazon A2I writes it: every member name starts in lower case.
 * Answers and selected responses hold fewer members than the service response, so only type and identifier are
 * required. Source: A2I crowd-textract; API textract.Block; observed.
 *
 * @param blockType What the block is. Source: A2I crowd-textract; API textract.Block; observed. Known values:
 *     TextractBlockType.
 * @param id Identifier of the block, unique in one response or answer. Blocks that a worker kept have the
 *     identifier of the prediction. Source: A2I crowd-textract; observed.
 * @param confidence How sure the service is. Missing on pages and on blocks that a worker added or changed.
 *     Unit: percent, 0 to 100. Source: A2I crowd-textract; observed. Null if it is absent.
 * @param text Text of a word or line. The widget page of the guide shows it on form keys too. Source: A2I
 *     crowd-textract; observed. Null if it is absent.
 * @param textType Whether a word is printed or written by hand. Source: API textract.TextType. Known values:
 *     TextractTextType. Null if it is absent.
 * @param geometry Where the block is on the page. Missing in answers. Source: A2I crowd-textract; observed. Null
 *     if it is absent.
 * @param relationships Other blocks that this block refers to. Source: A2I crowd-textract; observed. Null if it
 *     is absent.
 * @param entityTypes What the block stands for, such as a form key or a form value. Source: A2I crowd-textract;
 *     observed. Known values: TextractEntityType. Null if it is absent.
 * @param rowIndex Row of a cell, counted from 1. Unit: cells. Source: API textract.Block. Null if it is absent.
 * @param columnIndex Column of a cell, counted from 1. Unit: cells. Source: API textract.Block. Null if it is
 *     absent.
 * @param rowSpan Rows that a cell covers. Unit: cells. Source: API textract.Block. Null if it is absent.
 * @param columnSpan Columns that a cell covers. Unit: cells. Source: API textract.Block. Null if it is absent.
 * @param selectionStatus Whether a selection element is selected. Source: API textract.SelectionStatus. Known
 *     values: SelectionStatus. Null if it is absent.
 * @param page Page that the block is on. Unit: pages, counted from 1. Source: API textract.Block. Null if it is
 *     absent.
 * @param query The question of a query block. Source: API textract.Query. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record TextractBlock(
        String blockType,
        String id,
        Double confidence,
        String text,
        String textType,
        Geometry geometry,
        List<Relationship> relationships,
        List<String> entityTypes,
        Long rowIndex,
        Long columnIndex,
        Long rowSpan,
        Long columnSpan,
        String selectionStatus,
        Long page,
        TextractQuery query,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param blockType the component of this name
     * @param id the component of this name
     * @param confidence the component of this name
     * @param text the component of this name
     * @param textType the component of this name
     * @param geometry the component of this name
     * @param relationships the component of this name
     * @param entityTypes the component of this name
     * @param rowIndex the component of this name
     * @param columnIndex the component of this name
     * @param rowSpan the component of this name
     * @param columnSpan the component of this name
     * @param selectionStatus the component of this name
     * @param page the component of this name
     * @param query the component of this name
     * @param extra the component of this name
     */
    public TextractBlock {
        Objects.requireNonNull(blockType, "blockType");
        Objects.requireNonNull(id, "id");
        relationships = relationships == null ? null : List.copyOf(relationships);
        entityTypes = entityTypes == null ? null : List.copyOf(entityTypes);
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
    public static TextractBlock fromJson(JsonNode json) {
        return Contract.read("TextractBlock", json, TextractBlock::read);
    }

    static TextractBlock read(JsonNode json) {
        Members members = new Members(json);
        return new TextractBlock(
                members.take("blockType", JsonNode::textValue),
                members.take("id", JsonNode::textValue),
                members.take("confidence", Json::number),
                members.take("text", JsonNode::textValue),
                members.take("textType", JsonNode::textValue),
                members.take("geometry", Geometry::read),
                members.take("relationships", Json.list(Relationship::read)),
                members.take("entityTypes", Json.list(JsonNode::textValue)),
                members.take("rowIndex", Json::whole),
                members.take("columnIndex", Json::whole),
                members.take("rowSpan", Json::whole),
                members.take("columnSpan", Json::whole),
                members.take("selectionStatus", JsonNode::textValue),
                members.take("page", Json::whole),
                members.take("query", TextractQuery::read),
                members.rest());
    }

    @Override
    public String typeName() {
        return "TextractBlock";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("blockType", blockType)
                .with("id", id)
                .with("confidence", confidence)
                .with("text", text)
                .with("textType", textType)
                .with("geometry", geometry)
                .with("relationships", relationships)
                .with("entityTypes", entityTypes)
                .with("rowIndex", rowIndex)
                .with("columnIndex", columnIndex)
                .with("rowSpan", rowSpan)
                .with("columnSpan", columnSpan)
                .with("selectionStatus", selectionStatus)
                .with("page", page)
                .with("query", query)
                .node();
    }
}
