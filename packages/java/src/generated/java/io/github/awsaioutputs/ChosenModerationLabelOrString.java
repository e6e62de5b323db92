// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * A chosen label: an object, or a plain string when the task template lists its categories as strings. Source:
 * A2I crowd-rekognition; observed.
 */
public sealed interface ChosenModerationLabelOrString extends Writable permits ChosenModerationLabel, ChosenModerationLabelOrString.Text {

    /**
     * A string.
     *
     * @param value the value
     */
    record Text(String value) implements ChosenModerationLabelOrString {
        /**
         * Refuses null.
         *
         * @param value the value
         */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public JsonNode toJson() {
            return Json.node(value);
        }
    }
}
