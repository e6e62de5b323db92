/**
 * The record types as tables: what a column is, for those who write or query rows of them.
 *
 * @packageDocumentation
 */
export { rowSchemas } from './generated/row-schemas.js'
export type { RowField, RowSchema, RowType } from './row-schema.js'
