// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. One declaration about the content. Source: API
 * textract.ContentClassifier; API sagemaker-a2i-runtime.ContentClassifier.
 */
public final class ContentClassifier {
    private ContentClassifier() {}

    /**
     * The content holds no personally identifiable information. Source: API textract.ContentClassifier; API
     * sagemaker-a2i-runtime.ContentClassifier.
     */
    public static final String FREE_OF_PERSONALLY_IDENTIFIABLE_INFORMATION = "FreeOfPersonallyIdentifiableInformation";

    /**
     * The content holds no adult content. Source: API textract.ContentClassifier; API
     * sagemaker-a2i-runtime.ContentClassifier.
     */
    public static final String FREE_OF_ADULT_CONTENT = "FreeOfAdultContent";
}
