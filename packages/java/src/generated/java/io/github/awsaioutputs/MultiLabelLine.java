// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Result of a multi-label classification job for one line of an input file, where every line is a document. Jobs
 * that read one document per file have been seen to write this form too, with Line "0". Source: CDG
 * outputs-class-async; observed.
 *
 * @param file Name of the input file. Source: CDG outputs-class-async.
 * @param line Line of the input file. Rows are identified by File and Line together. Unit: lines, counted from
 *     0. Source: CDG outputs-class-async; observed.
 * @param labels Labels that the model considered, low scores included: being listed does not mean being
 *     assigned. Observed: at least three, best first; neither is promised. Source: CDG outputs-class-async;
 *     observed.
 * @param extra the members that the schema does not describe, as they are
 */
public record MultiLabelLine(
        String file,
        LineNumber line,
        List<DocumentLabel> labels,
        Map<String, JsonNode> extra) implements OutputRecord {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param file the component of this name
     * @param line the component of this name
     * @param labels the component of this name
     * @param extra the component of this name
     */
    public MultiLabelLine {
        Objects.requireNonNull(file, "File");
        Objects.requireNonNull(line, "Line");
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
    public static MultiLabelLine fromJson(JsonNode json) {
        return Contract.read("MultiLabelLine", json, MultiLabelLine::read);
    }

    static MultiLabelLine read(JsonNode json) {
        Members members = new Members(json);
        return new MultiLabelLine(
                members.take("File", JsonNode::textValue),
                members.take("Line", Unions::readLineNumber),
                members.take("Labels", Json.list(DocumentLabel::read)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "MultiLabelLine";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("File", file)
                .with("Line", line)
                .with("Labels", labels)
                .node();
    }
}
