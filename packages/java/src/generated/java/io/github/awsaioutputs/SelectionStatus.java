// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. Whether a selection element is selected. Source: API
 * textract.SelectionStatus.
 */
public final class SelectionStatus {
    private SelectionStatus() {}

    /**
     * The element is selected. Source: API textract.SelectionStatus.
     */
    public static final String SELECTED = "SELECTED";

    /**
     * The element is not selected. Source: API textract.SelectionStatus.
     */
    public static final String NOT_SELECTED = "NOT_SELECTED";
}
