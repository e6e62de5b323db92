// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which page of which size of document a record is about. Asynchronous jobs write PageNumber and Pages; the
 * real-time API writes Pages and ExtractedCharacters, and the developer guide describes that form for
 * asynchronous jobs too. Source: CDG outputs-class-async; API comprehend.DocumentMetadata.
 *
 * @param pageNumber Page that the record is about. Unit: pages, counted from 1. Source: CDG outputs-class-async.
 *     Null if it is absent.
 * @param pages Number of pages in the input document. Unit: pages. Source: CDG outputs-class-async; API
 *     comprehend.DocumentMetadata.
 * @param extractedCharacters Number of characters taken from each page. Shown for the real-time API; described,
 *     but not shown, for asynchronous jobs. Source: CDG outputs-class-sync; API comprehend.DocumentMetadata. Null if
 *     it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record DocumentMetadata(
        PageNumber pageNumber,
        PageCount pages,
        List<ExtractedCharactersListItem> extractedCharacters,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param pageNumber the component of this name
     * @param pages the component of this name
     * @param extractedCharacters the component of this name
     * @param extra the component of this name
     */
    public DocumentMetadata {
        Objects.requireNonNull(pages, "Pages");
        extractedCharacters = extractedCharacters == null ? null : List.copyOf(extractedCharacters);
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
    public static DocumentMetadata fromJson(JsonNode json) {
        return Contract.read("DocumentMetadata", json, DocumentMetadata::read);
    }

    static DocumentMetadata read(JsonNode json) {
        Members members = new Members(json);
        return new DocumentMetadata(
                members.take("PageNumber", Unions::readPageNumber),
                members.take("Pages", Unions::readPageCount),
                members.take("ExtractedCharacters", Json.list(ExtractedCharactersListItem::read)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "DocumentMetadata";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("PageNumber", pageNumber)
                .with("Pages", pages)
                .with("ExtractedCharacters", extractedCharacters)
                .node();
    }
}
