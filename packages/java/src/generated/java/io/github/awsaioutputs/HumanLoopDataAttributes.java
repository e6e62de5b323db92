// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What the caller declared about the content sent to review. Source: A2I output-data; API
 * textract.HumanLoopDataAttributes.
 *
 * @param contentClassifiers The declarations. Source: A2I output-data. Known values: ContentClassifier. Null if
 *     it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record HumanLoopDataAttributes(
        List<String> contentClassifiers,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param contentClassifiers the component of this name
     * @param extra the component of this name
     */
    public HumanLoopDataAttributes {
        contentClassifiers = contentClassifiers == null ? null : List.copyOf(contentClassifiers);
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
    public static HumanLoopDataAttributes fromJson(JsonNode json) {
        return Contract.read("HumanLoopDataAttributes", json, HumanLoopDataAttributes::read);
    }

    static HumanLoopDataAttributes read(JsonNode json) {
        Members members = new Members(json);
        return new HumanLoopDataAttributes(
                members.take("contentClassifiers", Json.list(JsonNode::textValue)),
                members.rest());
    }

    @Override
    public String typeName() {
        return "HumanLoopDataAttributes";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("contentClassifiers", contentClassifiers)
                .node();
    }
}
