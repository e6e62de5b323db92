// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. What a page warning is about. Source: API
 * comprehend.PageBasedWarningCode.
 */
public final class PageWarningCode {
    private PageWarningCode() {}

    /**
     * Plain text was given to a model that was trained on native documents. Source: API
     * comprehend.PageBasedWarningCode.
     */
    public static final String INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL = "INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL";

    /**
     * A native document was given to a model that was trained on plain text. Source: API
     * comprehend.PageBasedWarningCode.
     */
    public static final String INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL = "INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL";
}
