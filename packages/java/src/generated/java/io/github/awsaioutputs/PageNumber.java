// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * Number of a page inside a document, counted from 1. Amazon Comprehend writes an integer; tools that copy the
 * record have been seen to write a string of digits. Source: CDG outputs-class-async; observed.
 */
public sealed interface PageNumber extends Described permits PageNumber.WholeNumber, PageNumber.Text {

    /**
     * Reads a JSON value as this type.
     *
     * @param json the value
     * @return the value as this type
     * @throws InvalidValueException if the value is none of the forms that this type has
     */
    static PageNumber fromJson(JsonNode json) {
        return Contract.read("PageNumber", json, Unions::readPageNumber);
    }

    /**
     * A whole number.
     *
     * @param value the value
     */
    record WholeNumber(long value) implements PageNumber {
        @Override
        public String typeName() {
            return "PageNumber";
        }

        @Override
        public JsonNode toJson() {
            return Json.node(value);
        }
    }

    /**
     * A string.
     *
     * @param value the value
     */
    record Text(String value) implements PageNumber {
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
            return "PageNumber";
        }

        @Override
        public JsonNode toJson() {
            return Json.node(value);
        }
    }
}
