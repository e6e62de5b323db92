// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A record about one page of a PDF, Word or picture file that holds no result: neither classes nor labels. Code
 * that reads such jobs takes it as a page that failed. Source: inferred; CDG outputs-class-async; observed.
 *
 * @param file Name of the input file. Source: CDG outputs-class-async.
 * @param documentMetadata Which page the record is about and how many pages there are. Source: CDG
 *     outputs-class-async. Null if it is absent.
 * @param documentType Kind of document. Source: CDG outputs-class-async. Null if it is absent.
 * @param version Version of the record, such as a date. Source: CDG outputs-class-async. Null if it is absent.
 * @param errors Why the page holds no result. Source: CDG outputs-class-async. Null if it is absent.
 * @param warnings Warnings about this page. Source: API comprehend.WarningsListItem. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record PageErrorRecord(
        String file,
        DocumentMetadata documentMetadata,
        PageDocumentType documentType,
        String version,
        List<PageError> errors,
        List<PageWarning> warnings,
        Map<String, JsonNode> extra) implements OutputRecord {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param file the component of this name
     * @param documentMetadata the component of this name
     * @param documentType the component of this name
     * @param version the component of this name
     * @param errors the component of this name
     * @param warnings the component of this name
     * @param extra the component of this name
     */
    public PageErrorRecord {
        Objects.requireNonNull(file, "File");
        errors = errors == null ? null : List.copyOf(errors);
        warnings = warnings == null ? null : List.copyOf(warnings);
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
    public static PageErrorRecord fromJson(JsonNode json) {
        return Contract.read("PageErrorRecord", json, PageErrorRecord::read);
    }

    static PageErrorRecord read(JsonNode json) {
        Members members = new Members(json);
        return new PageErrorRecord(
                members.take("File", JsonNode::textValue),
                members.take("DocumentMetadata", DocumentMetadata::read),
                members.take("DocumentType", Unions::readPageDocumentType),
                members.take("Version", JsonNode::textValue),
                members.take("Errors", Json.list(PageError::read)),
                members.take("Warnings", Json.list(PageWarning::read)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "PageErrorRecord";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("File", file)
                .with("DocumentMetadata", documentMetadata)
                .with("DocumentType", documentType)
                .with("Version", version)
                .with("Errors", errors)
                .with("Warnings", warnings)
                .node();
    }
}
