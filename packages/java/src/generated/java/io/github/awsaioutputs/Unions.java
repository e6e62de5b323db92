// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Picks the form of a value that has been checked.
 */
final class Unions {
    private Unions() {}

    static ActivationCondition readActivationCondition(JsonNode json) {
        if (json.has("And")) {
            return AndCondition.read(json);
        }
        if (json.has("Or")) {
            return OrCondition.read(json);
        }
        return ConditionCheck.read(json);
    }

    static ActivationConditionResult readActivationConditionResult(JsonNode json) {
        if (json.has("And")) {
            return AndConditionResult.read(json);
        }
        if (json.has("Or")) {
            return OrConditionResult.read(json);
        }
        return ConditionCheckResult.read(json);
    }

    static LineNumber readLineNumber(JsonNode json) {
        if (json.isTextual()) {
            return new LineNumber.Text(json.textValue());
        }
        return new LineNumber.WholeNumber(Json.whole(json));
    }

    static PageCount readPageCount(JsonNode json) {
        if (json.isNumber()) {
            return new PageCount.WholeNumber(Json.whole(json));
        }
        return new PageCount.Text(json.textValue());
    }

    static PageDocumentType readPageDocumentType(JsonNode json) {
        if (json.isTextual()) {
            return new PageDocumentType.Text(json.textValue());
        }
        return new PageDocumentType.Items(Json.list(DocumentTypeListItem::read).apply(json));
    }

    static PageNumber readPageNumber(JsonNode json) {
        if (json.isNumber()) {
            return new PageNumber.WholeNumber(Json.whole(json));
        }
        return new PageNumber.Text(json.textValue());
    }

    static ChosenModerationLabelOrString readChosenModerationLabelOrString(JsonNode json) {
        if (json.isObject()) {
            return ChosenModerationLabel.read(json);
        }
        return new ChosenModerationLabelOrString.Text(json.textValue());
    }
}
