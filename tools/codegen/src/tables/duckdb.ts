// DuckDB: a table, and the statement that fills it from a file.

import type { RowField, RowSchema, RowType } from './row-model.js'
import { comment, quoted } from './sql.js'

/** The statements of a table. `COPY` takes the types of the table, for Parquet and for lines of JSON alike. */
export function duckdbSql(row: RowSchema, file: string, format: 'json' | 'parquet'): string {
  const columns = row.fields.map(
    (field) => `  ${quoted(field.name)} ${duckdbType(field.type)}${field.nullable ? '' : ' NOT NULL'}`,
  )
  return `${comment(row)}CREATE TABLE ${quoted(row.table)} (
${columns.join(',\n')}
);

COPY ${quoted(row.table)} FROM '${file}' (FORMAT ${format});
`
}

function duckdbType(type: RowType): string {
  switch (type.kind) {
    case 'string':
      return 'VARCHAR'
    case 'json':
      return 'JSON'
    case 'bigint':
      return 'BIGINT'
    case 'double':
      return 'DOUBLE'
    case 'boolean':
      return 'BOOLEAN'
    case 'list':
      return `${duckdbType(type.items)}[]`
    case 'struct':
      return `STRUCT(${type.fields.map(member).join(', ')})`
  }
}

function member({ name, type }: RowField): string {
  return `${quoted(name)} ${duckdbType(type)}`
}
