// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * How many pages a document has. Amazon Comprehend writes an integer; tools that copy the record have been seen
 * to write a string of digits. Source: CDG outputs-class-async; observed.
 */
public sealed interface PageCount extends Described permits PageCount.WholeNumber, PageCount.Text {

    /**
     * Reads a JSON value as this type.
     *
     * @param json the value
     * @return the value as this type
     * @throws InvalidValueException if the value is none of the forms that this type has
     */
    static PageCount fromJson(JsonNode json) {
        return Contract.read("PageCount", json, Unions::readPageCount);
    }

    /**
     * A whole number.
     *
     * @param value the value
     */
    record WholeNumber(long value) implements PageCount {
        @Override
        public String typeName() {
            return "PageCount";
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
    record Text(String value) implements PageCount {
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
            return "PageCount";
        }

        @Override
        public JsonNode toJson() {
            return Json.node(value);
        }
    }
}
