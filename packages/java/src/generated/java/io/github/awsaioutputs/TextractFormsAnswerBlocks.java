// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Form keys and values as the worker left them. Source: A2I output-data; A2I crowd-textract; observed.
 *
 * @param blocks Key, value and word blocks of the answer. They refer to each other by identifier. Source: A2I
 *     output-data; A2I crowd-textract; observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record TextractFormsAnswerBlocks(
        List<TextractBlock> blocks,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param blocks the component of this name
     * @param extra the component of this name
     */
    public TextractFormsAnswerBlocks {
        Objects.requireNonNull(blocks, "blocks");
        blocks = List.copyOf(blocks);
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
    public static TextractFormsAnswerBlocks fromJson(JsonNode json) {
        return Contract.read("TextractFormsAnswerBlocks", json, TextractFormsAnswerBlocks::read);
    }

    static TextractFormsAnswerBlocks read(JsonNode json) {
        Members members = new Members(json);
        return new TextractFormsAnswerBlocks(
                members.take("blocks", Json.list(TextractBlock::read)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "TextractFormsAnswerBlocks";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("blocks", blocks)
                .node();
    }
}
