// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. What a block is. Source: API textract.BlockType.
 */
public final class TextractBlockType {
    private TextractBlockType() {}

    /**
     * A form key or a form value; entityTypes says which. Source: A2I crowd-textract; observed.
     */
    public static final String KEY_VALUE_SET = "KEY_VALUE_SET";

    /**
     * A whole page. Source: API textract.BlockType; observed.
     */
    public static final String PAGE = "PAGE";

    /**
     * A line of text. Source: API textract.BlockType; observed.
     */
    public static final String LINE = "LINE";

    /**
     * A word. Source: A2I crowd-textract; observed.
     */
    public static final String WORD = "WORD";

    /**
     * A table. Source: API textract.BlockType.
     */
    public static final String TABLE = "TABLE";

    /**
     * A cell of a table. Source: API textract.BlockType.
     */
    public static final String CELL = "CELL";

    /**
     * A check box or radio button. Source: API textract.BlockType.
     */
    public static final String SELECTION_ELEMENT = "SELECTION_ELEMENT";

    /**
     * A cell that spans several cells. Source: API textract.BlockType.
     */
    public static final String MERGED_CELL = "MERGED_CELL";

    /**
     * A title, in the block types of later years. Source: API textract.BlockType.
     */
    public static final String TITLE = "TITLE";

    /**
     * A question that was asked of the document. Source: API textract.BlockType.
     */
    public static final String QUERY = "QUERY";

    /**
     * The answer to a question. Source: API textract.BlockType.
     */
    public static final String QUERY_RESULT = "QUERY_RESULT";

    /**
     * A signature. Source: API textract.BlockType.
     */
    public static final String SIGNATURE = "SIGNATURE";

    /**
     * The title of a table. Source: API textract.BlockType.
     */
    public static final String TABLE_TITLE = "TABLE_TITLE";

    /**
     * The footer of a table. Source: API textract.BlockType.
     */
    public static final String TABLE_FOOTER = "TABLE_FOOTER";

    /**
     * A paragraph found by layout analysis. Source: API textract.BlockType.
     */
    public static final String LAYOUT_TEXT = "LAYOUT_TEXT";

    /**
     * The title of the document found by layout analysis. Source: API textract.BlockType.
     */
    public static final String LAYOUT_TITLE = "LAYOUT_TITLE";

    /**
     * The page header found by layout analysis. Source: API textract.BlockType.
     */
    public static final String LAYOUT_HEADER = "LAYOUT_HEADER";

    /**
     * The page footer found by layout analysis. Source: API textract.BlockType.
     */
    public static final String LAYOUT_FOOTER = "LAYOUT_FOOTER";

    /**
     * A section heading found by layout analysis. Source: API textract.BlockType.
     */
    public static final String LAYOUT_SECTION_HEADER = "LAYOUT_SECTION_HEADER";

    /**
     * A page number found by layout analysis. Source: API textract.BlockType.
     */
    public static final String LAYOUT_PAGE_NUMBER = "LAYOUT_PAGE_NUMBER";

    /**
     * A list found by layout analysis. Source: API textract.BlockType.
     */
    public static final String LAYOUT_LIST = "LAYOUT_LIST";

    /**
     * A picture found by layout analysis. Source: API textract.BlockType.
     */
    public static final String LAYOUT_FIGURE = "LAYOUT_FIGURE";

    /**
     * A table found by layout analysis. Source: API textract.BlockType.
     */
    public static final String LAYOUT_TABLE = "LAYOUT_TABLE";

    /**
     * A group of form keys and values found by layout analysis. Source: API textract.BlockType.
     */
    public static final String LAYOUT_KEY_VALUE = "LAYOUT_KEY_VALUE";
}
