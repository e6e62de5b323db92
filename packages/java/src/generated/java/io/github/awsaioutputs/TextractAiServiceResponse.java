// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An AnalyzeDocument response as Amazon A2I writes it, whole or reduced to the blocks that met the conditions.
 * Source: A2I output-data; observed.
 *
 * @param blocks The blocks. In a reduced response they have lost some members: match blocks by identifier.
 *     Source: A2I output-data; observed.
 * @param documentMetadata What is known of the document. Missing in reduced responses. Source: A2I output-data;
 *     observed. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record TextractAiServiceResponse(
        List<TextractBlock> blocks,
        TextractDocumentMetadata documentMetadata,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param blocks the component of this name
     * @param documentMetadata the component of this name
     * @param extra the component of this name
     */
    public TextractAiServiceResponse {
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
    public static TextractAiServiceResponse fromJson(JsonNode json) {
        return Contract.read("TextractAiServiceResponse", json, TextractAiServiceResponse::read);
    }

    static TextractAiServiceResponse read(JsonNode json) {
        Members members = new Members(json);
        return new TextractAiServiceResponse(
                members.take("blocks", Json.list(TextractBlock::read)),
                members.take("documentMetadata", TextractDocumentMetadata::read),
                members.rest());
    }

    @Override
    public String typeName() {
        return "TextractAiServiceResponse";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("blocks", blocks)
                .with("documentMetadata", documentMetadata)
                .node();
    }
}
