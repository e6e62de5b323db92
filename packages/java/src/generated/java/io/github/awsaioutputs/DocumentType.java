// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. What kind of document the input is. Asynchronous jobs write
 * camel case, the real-time API upper case with underscores. Source: CDG outputs-class-async; API
 * comprehend.DocumentType.
 */
public final class DocumentType {
    private DocumentType() {}

    /**
     * A PDF whose pages are pictures, as asynchronous jobs write it. Source: CDG outputs-class-async.
     */
    public static final String SCANNED_PDF_CAMEL_CASE = "ScannedPDF";

    /**
     * A PDF that holds text, as asynchronous jobs write it. Source: CDG outputs-cer-async.
     */
    public static final String NATIVE_PDF_CAMEL_CASE = "NativePDF";

    /**
     * A PDF whose pages are pictures, as the real-time API writes it. Source: API comprehend.DocumentType.
     */
    public static final String SCANNED_PDF = "SCANNED_PDF";

    /**
     * A PDF that holds text, as the real-time API writes it. Source: API comprehend.DocumentType.
     */
    public static final String NATIVE_PDF = "NATIVE_PDF";

    /**
     * A Microsoft Word document, as the real-time API writes it. Source: API comprehend.DocumentType.
     */
    public static final String MS_WORD = "MS_WORD";

    /**
     * A JPEG, PNG or TIFF picture, as the real-time API writes it. Source: API comprehend.DocumentType.
     */
    public static final String IMAGE = "IMAGE";

    /**
     * A text file, as the real-time API writes it. Source: API comprehend.DocumentType.
     */
    public static final String PLAIN_TEXT = "PLAIN_TEXT";

    /**
     * A saved DetectDocumentText response of Amazon Textract used as input. Source: API comprehend.DocumentType.
     */
    public static final String TEXTRACT_DETECT_DOCUMENT_TEXT_JSON = "TEXTRACT_DETECT_DOCUMENT_TEXT_JSON";

    /**
     * A saved AnalyzeDocument response of Amazon Textract used as input. Source: API comprehend.DocumentType.
     */
    public static final String TEXTRACT_ANALYZE_DOCUMENT_JSON = "TEXTRACT_ANALYZE_DOCUMENT_JSON";
}
