// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * A record that stands where the result of a document would be, because the document could not be processed. It
 * occurs in jobs that completed. Documented and seen for entities and sentiment; assumed for classification.
 * Source: CDG async-insights; observed.
 *
 * @param errorCode Why the document could not be processed, for programs. Source: CDG async-insights; observed.
 *     Known values: DocumentErrorCode.
 * @param errorMessage Why the document could not be processed, for people. The wording varies: do not parse it.
 *     Source: CDG async-insights; observed. Null if it is absent.
 * @param file Name of the input file. Source: CDG async-insights; observed.
 * @param line Line of the input file. Missing when every file is a document. Unit: lines, counted from 0.
 *     Source: CDG async-insights. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record ErrorRecord(
        String errorCode,
        String errorMessage,
        String file,
        LineNumber line,
        Map<String, JsonNode> extra) implements OutputRecord {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param errorCode the component of this name
     * @param errorMessage the component of this name
     * @param file the component of this name
     * @param line the component of this name
     * @param extra the component of this name
     */
    public ErrorRecord {
        Objects.requireNonNull(errorCode, "ErrorCode");
        Objects.requireNonNull(file, "File");
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
    public static ErrorRecord fromJson(JsonNode json) {
        return Contract.read("ErrorRecord", json, ErrorRecord::read);
    }

    static ErrorRecord read(JsonNode json) {
        Members members = new Members(json);
        return new ErrorRecord(
                members.take("ErrorCode", JsonNode::textValue),
                members.take("ErrorMessage", JsonNode::textValue),
                members.take("File", JsonNode::textValue),
                members.take("Line", Unions::readLineNumber),
                members.rest());
    }

    @Override
    public String typeName() {
        return "ErrorRecord";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("ErrorCode", errorCode)
                .with("ErrorMessage", errorMessage)
                .with("File", file)
                .with("Line", line)
                .node();
    }
}
