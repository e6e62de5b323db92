// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

package io.github.awsaioutputs;

/**
 * The known values of a string that may have others. How a block refers to other blocks. Source: API
 * textract.RelationshipType.
 */
public final class TextractRelationshipType {
    private TextractRelationshipType() {}

    /**
     * From a form key to its value. Source: A2I crowd-textract; observed.
     */
    public static final String VALUE = "VALUE";

    /**
     * From a block to the blocks inside it. Source: A2I crowd-textract; observed.
     */
    public static final String CHILD = "CHILD";

    /**
     * From a block to a feature made of several blocks. Source: API textract.RelationshipType.
     */
    public static final String COMPLEX_FEATURES = "COMPLEX_FEATURES";

    /**
     * From a table to its merged cells. Source: API textract.RelationshipType.
     */
    public static final String MERGED_CELL = "MERGED_CELL";

    /**
     * From a block to its title. Source: API textract.RelationshipType.
     */
    public static final String TITLE = "TITLE";

    /**
     * From a question to its answer. Source: API textract.RelationshipType.
     */
    public static final String ANSWER = "ANSWER";

    /**
     * From a block to a table. Source: API textract.RelationshipType.
     */
    public static final String TABLE = "TABLE";

    /**
     * From a table to its title. Source: API textract.RelationshipType.
     */
    public static final String TABLE_TITLE = "TABLE_TITLE";

    /**
     * From a table to its footer. Source: API textract.RelationshipType.
     */
    public static final String TABLE_FOOTER = "TABLE_FOOTER";
}
