package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * A JSON value of no known record or document type, as it is. It has no schema, so nothing is said against it.
 *
 * @param value the value
 */
public record UnknownRecord(JsonNode value) implements OutputRecord {
    /**
     * Refuses null, which is no JSON value.
     *
     * @param value the value
     */
    public UnknownRecord {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String typeName() {
        return "";
    }

    @Override
    public JsonNode toJson() {
        return value;
    }
}
