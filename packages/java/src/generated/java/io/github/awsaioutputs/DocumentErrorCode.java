// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. Why a document could not be processed. Source: CDG
 * async-insights; observed.
 */
public final class DocumentErrorCode {
    private DocumentErrorCode() {}

    /**
     * The document is larger than the job takes. Source: CDG async-insights.
     */
    public static final String DOCUMENT_SIZE_EXCEEDED = "DOCUMENT_SIZE_EXCEEDED";

    /**
     * The document is not UTF-8. In a file of one document per line the lines after it are missing from the output.
     * Source: CDG async-insights; observed.
     */
    public static final String UNSUPPORTED_ENCODING = "UNSUPPORTED_ENCODING";
}
