// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Result of a multi-label classification job for one page of a PDF, Word or picture file. No page shows this
 * record: it is the multi-class page record with labels in place of classes. Source: inferred; CDG
 * outputs-class-async.
 *
 * @param labels Labels that the model considered, low scores included: being listed does not mean being
 *     assigned. Observed: at least three, best first; neither is promised. Source: inferred; API
 *     comprehend.DocumentLabel.
 * @param documentMetadata Which page the record is about and how many pages there are. Source: inferred; CDG
 *     outputs-class-async. Null if it is absent.
 * @param documentType Kind of document. Source: inferred; CDG outputs-class-async. Null if it is absent.
 * @param errors Errors of this page. Missing and empty both mean that there were none. Source: inferred; CDG
 *     outputs-class-async. Null if it is absent.
 * @param file Name of the input file. Source: CDG outputs-class-async.
 * @param version Version of the record, such as a date. The guide prints a placeholder. Source: inferred; CDG
 *     outputs-class-async. Null if it is absent.
 * @param warnings Warnings about this page. Documented for the real-time API only. Source: API
 *     comprehend.WarningsListItem. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record MultiLabelPage(
        List<DocumentLabel> labels,
        DocumentMetadata documentMetadata,
        PageDocumentType documentType,
        List<PageError> errors,
        String file,
        String version,
        List<PageWarning> warnings,
        Map<String, JsonNode> extra) implements OutputRecord {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param labels the component of this name
     * @param documentMetadata the component of this name
     * @param documentType the component of this name
     * @param errors the component of this name
     * @param file the component of this name
     * @param version the component of this name
     * @param warnings the component of this name
     * @param extra the component of this name
     */
    public MultiLabelPage {
        Objects.requireNonNull(labels, "Labels");
        labels = List.copyOf(labels);
        errors = errors == null ? null : List.copyOf(errors);
        Objects.requireNonNull(file, "File");
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
    public static MultiLabelPage fromJson(JsonNode json) {
        return Contract.read("MultiLabelPage", json, MultiLabelPage::read);
    }

    static MultiLabelPage read(JsonNode json) {
        Members members = new Members(json);
        return new MultiLabelPage(
                members.take("Labels", Json.list(DocumentLabel::read)),
                members.take("DocumentMetadata", DocumentMetadata::read),
                members.take("DocumentType", Unions::readPageDocumentType),
                members.take("Errors", Json.list(PageError::read)),
                members.take("File", JsonNode::textValue),
                members.take("Version", JsonNode::textValue),
                members.take("Warnings", Json.list(PageWarning::read)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "MultiLabelPage";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("Labels", labels)
                .with("DocumentMetadata", documentMetadata)
                .with("DocumentType", documentType)
                .with("Errors", errors)
                .with("File", file)
                .with("Version", version)
                .with("Warnings", warnings)
                .node();
    }
}
