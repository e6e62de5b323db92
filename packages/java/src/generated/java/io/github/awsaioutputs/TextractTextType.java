// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. Whether a word is printed or written by hand. Source: API
 * textract.TextType.
 */
public final class TextractTextType {
    private TextractTextType() {}

    /**
     * The word is written by hand. Source: API textract.TextType.
     */
    public static final String HANDWRITING = "HANDWRITING";

    /**
     * The word is printed. Source: API textract.TextType.
     */
    public static final String PRINTED = "PRINTED";
}
