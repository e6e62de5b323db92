// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. What an AnalyzeDocument request asks for. Source: API
 * textract.FeatureType.
 */
public final class TextractFeatureType {
    private TextractFeatureType() {}

    /**
     * Tables and their cells. Source: A2I output-data.
     */
    public static final String TABLES = "TABLES";

    /**
     * Form keys and values. Source: A2I output-data; observed.
     */
    public static final String FORMS = "FORMS";

    /**
     * Answers to questions. Source: API textract.FeatureType.
     */
    public static final String QUERIES = "QUERIES";

    /**
     * Signatures. Source: API textract.FeatureType.
     */
    public static final String SIGNATURES = "SIGNATURES";

    /**
     * Paragraphs, titles and other parts of the layout. Source: API textract.FeatureType.
     */
    public static final String LAYOUT = "LAYOUT";
}
