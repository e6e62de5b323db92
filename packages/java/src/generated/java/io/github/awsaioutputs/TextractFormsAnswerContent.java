// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The answer to a form review task. Source: A2I output-data; observed.
 *
 * @param awsTextractAnalyzeDocumentFormsV1 Keys and values as the worker left them. The member is named after
 *     the request source. Source: A2I output-data; observed. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record TextractFormsAnswerContent(
        TextractFormsAnswerBlocks awsTextractAnalyzeDocumentFormsV1,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param awsTextractAnalyzeDocumentFormsV1 the component of this name
     * @param extra the component of this name
     */
    public TextractFormsAnswerContent {
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
    public static TextractFormsAnswerContent fromJson(JsonNode json) {
        return Contract.read("TextractFormsAnswerContent", json, TextractFormsAnswerContent::read);
    }

    static TextractFormsAnswerContent read(JsonNode json) {
        Members members = new Members(json);
        return new TextractFormsAnswerContent(
                members.take("AWS/Textract/AnalyzeDocument/Forms/V1", TextractFormsAnswerBlocks::read),
                members.rest());
    }

    @Override
    public String typeName() {
        return "TextractFormsAnswerContent";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("AWS/Textract/AnalyzeDocument/Forms/V1", awsTextractAnalyzeDocumentFormsV1)
                .node();
    }
}
