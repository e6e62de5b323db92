/** Type of a value in a row: text, a whole number, a number, true or false, JSON; or a list or a struct of such. */
export type RowType =
  | 'string'
  | 'bigint'
  | 'double'
  | 'boolean'
  | 'json'
  | { readonly kind: 'list'; readonly items: RowType }
  | { readonly kind: 'struct'; readonly fields: readonly RowField[] }

/** A column of a row, or a member of a struct. */
export interface RowField {
  /** Name of the column. */
  readonly name: string
  /** What its cells are. */
  readonly type: RowType
  /** Whether it may be absent. */
  readonly nullable: boolean
}

/**
 * A record type as a table. A line or page number, which AWS writes as a string of digits or as an integer, is `string`;
 * what has no one type is `json`; members that the schemas do not describe have no column.
 */
export interface RowSchema {
  /** Name of the table in SQL. */
  readonly table: string
  /** The columns, in their order. */
  readonly fields: readonly RowField[]
}
