// DuckDB: a table, and the statement that fills it from a file.

import type { RowField, RowSchema, RowType } from './row-model.js'
import { comment, quoted } from './sql.js'

/** What a column of the file is called in the statements: `COPY` reads Parquet and lines of JSON alike. */
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

export function duckdbType(type: RowType): string {
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

/** The structure that DuckDB's `from_json` takes: types by member, as JSON. */
export function duckdbStructure(type: RowType): unknown {
  if (type.kind === 'list') return [duckdbStructure(type.items)]
  return type.kind === 'struct' ? structureOf(type.fields) : duckdbType(type)
}

export function structureOf(fields: readonly RowField[]): unknown {
  return Object.fromEntries(fields.map(({ name, type }) => [name, duckdbStructure(type)]))
}
