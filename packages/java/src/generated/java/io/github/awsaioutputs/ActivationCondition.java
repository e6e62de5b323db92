// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One condition: a simple one, or a combination of others. It is a combination when it has And or Or. Source:
 * A2I activation-conditions-schema.
 */
public sealed interface ActivationCondition extends Described permits AndCondition, OrCondition, ConditionCheck {

    /**
     * Reads a JSON value as this type.
     *
     * @param json the value
     * @return the value as this type
     * @throws InvalidValueException if the value is none of the forms that this type has
     */
    static ActivationCondition fromJson(JsonNode json) {
        return Contract.read("ActivationCondition", json, Unions::readActivationCondition);
    }


}
