// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One evaluated condition: a simple one, or a combination of others. It is a combination when it has And or Or.
 * Source: A2I output-data; observed.
 */
public sealed interface ActivationConditionResult extends Described permits AndConditionResult, OrConditionResult, ConditionCheckResult {

    /**
     * Reads a JSON value as this type.
     *
     * @param json the value
     * @return the value as this type
     * @throws InvalidValueException if the value is none of the forms that this type has
     */
    static ActivationConditionResult fromJson(JsonNode json) {
        return Contract.read("ActivationConditionResult", json, Unions::readActivationConditionResult);
    }


}
