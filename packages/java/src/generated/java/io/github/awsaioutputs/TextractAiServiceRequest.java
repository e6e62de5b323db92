// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The AnalyzeDocument request that led to the human loop, as Amazon A2I writes it: every member name starts in
 * lower case. Source: A2I output-data; API textract.AnalyzeDocumentRequest.
 *
 * @param document The document that was analysed. Source: A2I output-data.
 * @param featureTypes What the request asked for. Source: A2I output-data. Known values: TextractFeatureType.
 * @param humanLoopConfig Human review settings of the request. Source: A2I output-data.
 * @param queriesConfig Questions asked of the document. From the request shape; not seen in an output. Source:
 *     API textract.AnalyzeDocumentRequest. Null if it is absent.
 * @param adaptersConfig Adapters used for the request. From the request shape; not seen in an output. Source:
 *     API textract.AnalyzeDocumentRequest. Null if it is absent.
 * @param extra the members that the schema does not describe, as they are
 */
public record TextractAiServiceRequest(
        TextractDocument document,
        List<String> featureTypes,
        HumanLoopConfig humanLoopConfig,
        Map<String, JsonNode> queriesConfig,
        Map<String, JsonNode> adaptersConfig,
        Map<String, JsonNode> extra) implements Described {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
     * @param document the component of this name
     * @param featureTypes the component of this name
     * @param humanLoopConfig the component of this name
     * @param queriesConfig the component of this name
     * @param adaptersConfig the component of this name
     * @param extra the component of this name
     */
    public TextractAiServiceRequest {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(featureTypes, "featureTypes");
        featureTypes = List.copyOf(featureTypes);
        Objects.requireNonNull(humanLoopConfig, "humanLoopConfig");
        queriesConfig = queriesConfig == null ? null : Json.copy(queriesConfig);
        adaptersConfig = adaptersConfig == null ? null : Json.copy(adaptersConfig);
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
    public static TextractAiServiceRequest fromJson(JsonNode json) {
        return Contract.read("TextractAiServiceRequest", json, TextractAiServiceRequest::read);
    }

    static TextractAiServiceRequest read(JsonNode json) {
        Members members = new Members(json);
        return new TextractAiServiceRequest(
                members.take("document", TextractDocument::read),
                members.take("featureTypes", Json.list(JsonNode::textValue)),
                members.take("humanLoopConfig", HumanLoopConfig::read),
                members.take("queriesConfig", Json::map),
                members.take("adaptersConfig", Json::map),
                members.rest());
    }

    @Override
    public String typeName() {
        return "TextractAiServiceRequest";
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)
                .with("document", document)
                .with("featureTypes", featureTypes)
                .with("humanLoopConfig", humanLoopConfig)
                .with("queriesConfig", queriesConfig)
                .with("adaptersConfig", adaptersConfig)
                .node();
    }
}
