// What the SQL dialects share.

import { banner } from '../output.js'
import type { RowSchema, RowType } from './row-model.js'

/** A name in double quotes, as standard SQL, DuckDB and Trino have it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** The lines above a statement. */
export function comment(row: RowSchema, ...more: readonly string[]): string {
  return [banner, `${row.title}.`, ...more].map((line) => `-- ${line}\n`).join('')
}

/** Text in single quotes; `quote` is what the dialect writes for a single quote. */
export function text(value: string, quote: string): string {
  return `'${value.replaceAll("'", quote)}'`
}

/**
 * The type for catalogues that come from Hive, which take letters, digits and underscores in the names of members: a
 * struct with any other name becomes JSON, as text.
 */
export function portable(type: RowType): RowType {
  if (type.kind === 'list') return { kind: 'list', items: portable(type.items) }
  if (type.kind !== 'struct') return type
  return type.fields.every(({ name }) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    ? { kind: 'struct', fields: type.fields.map((field) => ({ ...field, type: portable(field.type) })) }
    : { kind: 'json' }
}
