/** Type of a column: text, a whole number, a number, true or false, or JSON as text. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'json'

/** Value of a cell. */
export type TableCell = string | number | boolean | null

/** One column of a table: enough to declare it in CSV, Parquet, Arrow or SQL. */
export interface TableColumn {
  /** Name of the column, in snake_case: the member of the row that it is. */
  readonly name: string
  /** What its cells are. */
  readonly type: ColumnType
  /** Whether the cell may be empty. */
  readonly nullable: boolean
  /** What the numbers count or measure. */
  readonly unit?: string
  /** What stands in the column, in one sentence. */
  readonly description: string
  /**
   * Members of the schemas that the column holds, `Type/Member/…`. Absent when the column is worked out. Its type, its
   * nullability and its unit are those of the schemas.
   */
  readonly from?: readonly string[]
}
