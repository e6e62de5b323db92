package io.github.awsaioutputs;

/**
 * A file that is easily taken for one of these, but is none.
 *
 * @param id what it is, e.g. {@code comprehend/entities}
 * @param title what it is, for people
 * @param hint what to do about it
 */
public record LookAlike(String id, String title, String hint) {}
