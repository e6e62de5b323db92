// Apache Parquet: a message type in Parquet's own notation.

import type { RowField, RowSchema, RowType } from './row-model.js'

export function parquetMessage(row: RowSchema): string {
  return `message ${row.table} {\n${row.fields.map((field) => indent(element(field.name, field.type, field.nullable))).join('')}}\n`
}

/** Lists have the three levels of the format's rules: LogicalTypes.md of apache/parquet-format. */
function element(name: string, type: RowType, nullable: boolean): string {
  const repetition = nullable ? 'optional' : 'required'
  switch (type.kind) {
    case 'string':
    case 'json':
      return `${repetition} binary ${name} (STRING);\n`
    case 'bigint':
      return `${repetition} int64 ${name};\n`
    case 'double':
      return `${repetition} double ${name};\n`
    case 'boolean':
      return `${repetition} boolean ${name};\n`
    case 'list':
      return `${repetition} group ${name} (LIST) {\n  repeated group list {\n${indent(indent(element('element', type.items, false)))}  }\n}\n`
    case 'struct':
      return `${repetition} group ${name} {\n${type.fields.map((field: RowField) => indent(element(field.name, field.type, field.nullable))).join('')}}\n`
  }
}

function indent(lines: string): string {
  return lines.replace(/^(?=.)/gm, '  ')
}
