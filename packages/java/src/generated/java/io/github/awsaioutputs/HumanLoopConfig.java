// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * The human review settings of the request: which workflow, which loop name, and what the content is free of.
 * Source: A2I output-data; API textract.HumanLoopConfig; API rekognition.HumanLoopConfig.
 *
 * @param flowDefinitionArn Workflow named in the request. Normally the same as at the top of the document.
 *     Source: A2I output-data.
 * @param humanLoopName Loop name given in the request. Normally the same as at the top of the document. Source:
 *     A2I output-data.
 * @param dataAttributes What the caller declared about the content. Missing when the caller declared nothing.
 *     Source: A2I output-data; observed. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record HumanLoopConfig(
        String flowDefinitionArn,
        String humanLoopName,
        HumanLoopDataAttributes dataAttributes,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param flowDefinitionArn the component of this name
     * @param humanLoopName the component of this name
     * @param dataAttributes the component of this name
     * @param extra the component of this name
     */
    public HumanLoopConfig {
        Objects.requireNonNull(flowDefinitionArn, "flowDefinitionArn");
        Objects.requireNonNull(humanLoopName, "humanLoopName");
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
    public static HumanLoopConfig fromJson(JsonNode json) {
        return Contract.read("HumanLoopConfig", json, HumanLoopConfig::read);
    }

    static HumanLoopConfig read(JsonNode json) {
        Members members = new Members(json);
        return new HumanLoopConfig(
                members.take("flowDefinitionArn", JsonNode::textValue),
                members.take("humanLoopName", JsonNode::textValue),
                members.take("dataAttributes", HumanLoopDataAttributes::read),
                members.rest());
    }

    @Override
    public String typeName() {
        return "HumanLoopConfig";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("flowDefinitionArn", flowDefinitionArn)
                .with("humanLoopName", humanLoopName)
                .with("dataAttributes", dataAttributes)
                .node();
    }
}
