// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Result of a multi-class classification job for one input file, where every file is a document. Source: CDG
 * outputs-class-async.
 *
 * @param file Name of the input file. Source: CDG outputs-class-async.
 * @param classes Classes that the model considered. Observed: the best three, or all when the model has fewer,
 *     best first; neither is promised. Source: CDG outputs-class-async.
 * @param extra the members that the schema does not describe, as they are
 */
public record MultiClassFile(
        String file,
        List<DocumentClass> classes,
        Map<String, JsonNode> extra) implements OutputRecord {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param file the component of this name
     * @param classes the component of this name
     * @param extra the component of this name
     */
    public MultiClassFile {
        Objects.requireNonNull(file, "File");
        Objects.requireNonNull(classes, "Classes");
        classes = List.copyOf(classes);
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
    public static MultiClassFile fromJson(JsonNode json) {
        return Contract.read("MultiClassFile", json, MultiClassFile::read);
    }

    static MultiClassFile read(JsonNode json) {
        Members members = new Members(json);
        return new MultiClassFile(
                members.take("File", JsonNode::textValue),
                members.take("Classes", Json.list(DocumentClass::read)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "MultiClassFile";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("File", file)
                .with("Classes", classes)
                .node();
    }
}
