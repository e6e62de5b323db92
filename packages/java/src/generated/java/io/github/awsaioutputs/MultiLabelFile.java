// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Result of a multi-label classification job for one input file, where every file is a document. Source: CDG
 * outputs-class-async.
 *
 * @param file Name of the input file. Source: CDG outputs-class-async.
 * @param labels Labels that the model considered, low scores included: being listed does not mean being
 *     assigned. Observed: at least three, best first; neither is promised. Source: CDG outputs-class-async.
 * @param extra the members that the schema does not describe, as they are
 */
public record MultiLabelFile(
        String file,
        List<DocumentLabel> labels,
        Map<String, JsonNode> extra) implements OutputRecord {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param file the component of this name
     * @param labels the component of this name
     * @param extra the component of this name
     */
    public MultiLabelFile {
        Objects.requireNonNull(file, "File");
        Objects.requireNonNull(labels, "Labels");
        labels = List.copyOf(labels);
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
    public static MultiLabelFile fromJson(JsonNode json) {
        return Contract.read("MultiLabelFile", json, MultiLabelFile::read);
    }

    static MultiLabelFile read(JsonNode json) {
        Members members = new Members(json);
        return new MultiLabelFile(
                members.take("File", JsonNode::textValue),
                members.take("Labels", Json.list(DocumentLabel::read)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "MultiLabelFile";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("File", file)
                .with("Labels", labels)
                .node();
    }
}
