// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. What a simple condition checks. Source: A2I
 * activation-conditions-schema; A2I output-data.
 */
public final class ConditionType {
    private ConditionType() {}

    /**
     * Compares the confidence of a moderation label with a threshold. Source: A2I conditions-rekognition; observed.
     */
    public static final String MODERATION_LABEL_CONFIDENCE_CHECK = "ModerationLabelConfidenceCheck";

    /**
     * Compares the confidence of a form key, its value or its words with a threshold. Source: A2I
     * conditions-textract; observed.
     */
    public static final String IMPORTANT_FORM_KEY_CONFIDENCE_CHECK = "ImportantFormKeyConfidenceCheck";

    /**
     * Is true when a form key was not found. Source: A2I conditions-textract; observed.
     */
    public static final String MISSING_IMPORTANT_FORM_KEY = "MissingImportantFormKey";

    /**
     * Sends a random share of the objects to review. Source: A2I conditions-rekognition; A2I conditions-textract.
     */
    public static final String SAMPLING = "Sampling";
}
