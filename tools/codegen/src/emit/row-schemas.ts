// packages/core/src/generated/row-schemas.ts: the record types as tables, for the packages that write or query them.

import type { Model } from '../model.js'
import { nestedRows, type RowField, type RowType } from '../tables/row-model.js'
import { header, literal } from './text.js'

export function emitRowSchemas(model: Model): string {
  const rows = nestedRows(model)
  const entries = rows.map(
    ({ name, table, fields }) => `  ${name}: { table: '${table}', fields: ${literal(fields.map(compact))} },\n`,
  )
  return `${header()}import type { RowSchema } from '../row-schema.js'
import type { RecordTypeName } from './types.js'

/** Every record type as a table: one row for each record, as AWS wrote it. */
export const rowSchemas: Readonly<Record<RecordTypeName, RowSchema>> = {
${entries.join('')}}
`
}

function compact({ name, type, nullable }: RowField): unknown {
  return { name, type: typeOf(type), nullable }
}

function typeOf(type: RowType): unknown {
  if (type.kind === 'list') return { kind: 'list', items: typeOf(type.items) }
  return type.kind === 'struct' ? { kind: 'struct', fields: type.fields.map(compact) } : type.kind
}
