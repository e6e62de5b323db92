// Trino: external tables of the Hive connector over lines of JSON or over Parquet.

import { exampleBucket } from './hive.js'
import type { RowField, RowSchema, RowType } from './row-model.js'
import { comment, portable, quoted, text } from './sql.js'

export function trinoSql(row: RowSchema, format: 'json' | 'parquet'): string {
  const columns = row.fields.map(
    ({ name, type, description }) =>
      `  ${quoted(name.toLowerCase())} ${trinoType(portable(type))} COMMENT ${text(description, "''")}`,
  )
  return `${comment(row)}CREATE TABLE ${quoted(row.table)} (
${columns.join(',\n')}
)
WITH (
  format = '${format === 'json' ? 'OPENX_JSON' : 'PARQUET'}',
  external_location = 's3://${exampleBucket}/${row.table}/'
);
`
}

function trinoType(type: RowType): string {
  switch (type.kind) {
    case 'list':
      return `ARRAY(${trinoType(type.items)})`
    case 'struct':
      return `ROW(${type.fields.map(member).join(', ')})`
    case 'string':
    case 'json':
      return 'VARCHAR'
    default:
      return type.kind.toUpperCase()
  }
}

function member({ name, type }: RowField): string {
  return `${quoted(name.toLowerCase())} ${trinoType(type)}`
}
