package io.github.awsaioutputs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;

/** Reads records and documents, and says what is wrong with them. */
public final class AwsAiOutputs {
    // A number that is kept as it is keeps all its digits.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private AwsAiOutputs() {}

    /**
     * Reads one record or document: one line of an output file of lines, or the whole of an {@code output.json}.
     *
     * @param text the JSON text
     * @return the record as the type that its top-level members say; a value of no known type as {@link UnknownRecord}
     * @throws JsonProcessingException if the text is not one JSON value
     * @throws InvalidValueException if the value is of a known type but lacks a member, has one of the wrong JSON type, or one
     *     that must not be there
     */
    public static OutputRecord parse(String text) throws JsonProcessingException {
        JsonNode json = MAPPER.readTree(text);
        if (json.isMissingNode()) {
            throw new EmptyTextException();
        }
        return OutputRecord.fromJson(json);
    }

    /**
     * Which record or document type a value is, judged by its top-level members alone.
     *
     * @param json the value
     * @return the name of the type in the schemas; nothing if it is none
     */
    public static Optional<String> detect(JsonNode json) {
        return Contract.detect(json);
    }

    /**
     * What a value is that is no record but looks like one, e.g. the output of another kind of job.
     *
     * @param json the value
     * @return nothing if it is a record, or not known either
     */
    public static Optional<LookAlike> lookAlike(JsonNode json) {
        return Contract.lookAlike(json);
    }

    /**
     * Everything that a schema says against a JSON value.
     *
     * @param typeName the name of the type in the schemas
     * @param json the value
     * @return one entry for each place and rule; nothing if no schema has the name
     */
    public static Optional<List<Violation>> check(String typeName, JsonNode json) {
        return Contract.check(typeName, json);
    }

    private static final class EmptyTextException extends JsonProcessingException {
        private static final long serialVersionUID = 1L;

        EmptyTextException() {
            super("there is no JSON value in the text");
        }
    }
}
