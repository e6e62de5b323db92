package io.github.awsaioutputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/** A JSON value is not of the type that it was to be read as. */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The name of the type in the schemas. */
    private final String typeName;

    /** Everything that the schema says against the value. */
    private final transient List<Violation> violations;

    /** The value, so that nothing that was read is lost. */
    private final transient JsonNode value;

    InvalidValueException(String typeName, JsonNode value, List<Violation> violations) {
        super(violations.stream()
                .filter(Violation::isStructural)
                .map(Violation::toString)
                .collect(Collectors.joining("; ", "not a " + typeName + "; ", "")));
        this.typeName = typeName;
        this.violations = violations;
        this.value = value;
    }

    InvalidValueException(String typeName, JsonNode value, ArithmeticException cause) {
        super("not a " + typeName + ": " + cause.getMessage(), cause);
        this.typeName = typeName;
        this.violations = List.of();
        this.value = value;
    }

    /**
     * The type that the value was to be read as.
     *
     * @return its name in the schemas
     */
    public String typeName() {
        return typeName;
    }

    /**
     * Everything that the schema says against the value, whether it keeps the value from being read or not.
     *
     * @return empty if a number is too large for its Java type, and after serialization
     */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    /**
     * The value.
     *
     * @return null after serialization
     */
    public JsonNode value() {
        return value;
    }
}
