package io.github.awsaioutputs;

import java.util.List;

/** A value of a type that the schemas describe. */
public interface Described extends Writable {
    /**
     * The name of the type in the schemas.
     *
     * @return the name; an empty text for {@link UnknownRecord}
     */
    String typeName();

    /**
     * What the schema says against this value: ranges, lengths, patterns.
     *
     * @return one entry for each place and rule; empty if all is well
     */
    default List<Violation> validate() {
        return Contract.check(typeName(), toJson()).orElse(List.of());
    }
}
