package io.github.awsaioutputs;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A value that can be written as JSON; Jackson does so too. */
public interface Writable {
    /**
     * This value as JSON. Members that were absent are absent.
     *
     * @return a value that shares nothing that can change with the members that this type describes
     */
    @JsonValue
    JsonNode toJson();
}
