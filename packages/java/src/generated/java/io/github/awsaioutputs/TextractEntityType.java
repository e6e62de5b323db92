// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. What a block stands for. Source: API textract.EntityType.
 */
public final class TextractEntityType {
    private TextractEntityType() {}

    /**
     * The block is a form key. Source: A2I crowd-textract; observed.
     */
    public static final String KEY = "KEY";

    /**
     * The block is a form value. Source: A2I crowd-textract; observed.
     */
    public static final String VALUE = "VALUE";

    /**
     * The cell heads a column. Source: API textract.EntityType.
     */
    public static final String COLUMN_HEADER = "COLUMN_HEADER";

    /**
     * The cell is the title of its table. Source: API textract.EntityType.
     */
    public static final String TABLE_TITLE = "TABLE_TITLE";

    /**
     * The cell is the footer of its table. Source: API textract.EntityType.
     */
    public static final String TABLE_FOOTER = "TABLE_FOOTER";

    /**
     * The cell heads a section of its table. Source: API textract.EntityType.
     */
    public static final String TABLE_SECTION_TITLE = "TABLE_SECTION_TITLE";

    /**
     * The cell is a total or summary. Source: API textract.EntityType.
     */
    public static final String TABLE_SUMMARY = "TABLE_SUMMARY";

    /**
     * The table has column headers. Source: API textract.EntityType.
     */
    public static final String STRUCTURED_TABLE = "STRUCTURED_TABLE";

    /**
     * The table has no clear column headers. Source: API textract.EntityType.
     */
    public static final String SEMI_STRUCTURED_TABLE = "SEMI_STRUCTURED_TABLE";
}
