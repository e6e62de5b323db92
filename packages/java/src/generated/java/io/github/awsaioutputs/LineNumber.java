// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * Line of the input file that a record belongs to, counted from 0 and again from 0 in every file. Custom
 * classification writes it as a string of digits, the other Comprehend jobs as an integer; both are accepted.
 * Source: CDG outputs-class-async; observed.
 */
public sealed interface LineNumber extends Described permits LineNumber.Text, LineNumber.WholeNumber {

    /**
     * Reads a JSON value as this type.
     *
     * @param json the value
     * @return the value as this type
     * @throws InvalidValueException if the value is none of the forms that this type has
     */
    static LineNumber fromJson(JsonNode json) {
        return Contract.read("LineNumber", json, Unions::readLineNumber);
    }

    /**
     * A string.
     *
     * @param value the value
     */
    record Text(String value) implements LineNumber {
        /**
         * Refuses null.
         *
         * @param value the value
         */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String typeName() {
            return "LineNumber";
        }

        @Override
        public JsonNode toJson() {
            return Json.node(value);
        }
    }

    /**
     * A whole number.
     *
     * @param value the value
     */
    record WholeNumber(long value) implements LineNumber {
        @Override
        public String typeName() {
            return "LineNumber";
        }

        @Override
        public JsonNode toJson() {
            return Json.node(value);
        }
    }
}
