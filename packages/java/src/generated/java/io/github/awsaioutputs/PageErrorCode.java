// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. Why a page could not be processed. Source: API
 * comprehend.PageBasedErrorCode.
 */
public final class PageErrorCode {
    private PageErrorCode() {}

    /**
     * Amazon Textract could not read the page. Source: API comprehend.PageBasedErrorCode.
     */
    public static final String TEXTRACT_BAD_PAGE = "TEXTRACT_BAD_PAGE";

    /**
     * Amazon Textract refused the page because its rate limit was reached. Source: API
     * comprehend.PageBasedErrorCode.
     */
    public static final String TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED = "TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED";

    /**
     * The page holds more characters than Amazon Comprehend takes. Source: API comprehend.PageBasedErrorCode.
     */
    public static final String PAGE_CHARACTERS_EXCEEDED = "PAGE_CHARACTERS_EXCEEDED";

    /**
     * The page is larger than Amazon Comprehend takes. Source: API comprehend.PageBasedErrorCode.
     */
    public static final String PAGE_SIZE_EXCEEDED = "PAGE_SIZE_EXCEEDED";

    /**
     * Amazon Comprehend itself failed on the page. Source: API comprehend.PageBasedErrorCode.
     */
    public static final String INTERNAL_SERVER_ERROR = "INTERNAL_SERVER_ERROR";
}
