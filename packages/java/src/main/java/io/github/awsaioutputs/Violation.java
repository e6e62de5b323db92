package io.github.awsaioutputs;

/**
 * A place where a value is not what its schema says.
 *
 * @param pointer JSON Pointer of the value; of the object, if a member is missing
 * @param rule the keyword of JSON Schema, e.g. {@code maximum}; {@code false schema} for a member that must not be there
 * @param message what is wrong, for people
 */
public record Violation(String pointer, String rule, String message) {
    /**
     * Whether a value with this fault is no value of its type at all, so that it cannot be read as one.
     *
     * @return whether it is so
     */
    public boolean isStructural() {
        return Contract.isStructural(rule);
    }

    @Override
    public String toString() {
        return pointer.isEmpty() ? message : pointer + ": " + message;
    }
}
