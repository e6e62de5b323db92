// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;

/**
 * The kind of document, either as one value (asynchronous jobs) or page by page (real-time API). Source: CDG
 * outputs-class-async; CDG outputs-class-sync.
 */
public sealed interface PageDocumentType extends Described permits PageDocumentType.Text, PageDocumentType.Items {

    /**
     * Reads a JSON value as this type.
     *
     * @param json the value
     * @return the value as this type
     * @throws InvalidValueException if the value is none of the forms that this type has
     */
    static PageDocumentType fromJson(JsonNode json) {
        return Contract.read("PageDocumentType", json, Unions::readPageDocumentType);
    }

    /**
     * A string.
     *
     * @param value the value
     */
    record Text(String value) implements PageDocumentType {
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
            return "PageDocumentType";
        }

        @Override
        public JsonNode toJson() {
            return Json.node(value);
        }
    }

    /**
     * A list of {@link DocumentTypeListItem}.
     *
     * @param value the value
     */
    record Items(List<DocumentTypeListItem> value) implements PageDocumentType {
        /**
         * Refuses null, and copies the list.
         *
         * @param value the value
         */
        public Items {
            value = List.copyOf(value);
        }

        @Override
        public String typeName() {
            return "PageDocumentType";
        }

        @Override
        public JsonNode toJson() {
            return Json.node(value);
        }
    }
}
