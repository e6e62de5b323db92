// Apache Hive and Amazon Athena: external tables over lines of JSON (the OpenX SerDe, which takes members without a
// column, and gives an object for a column of text as JSON) or over Parquet.

import type { RowField, RowSchema, RowType } from './row-model.js'
import { comment, portable, text } from './sql.js'

/** A bucket name that AWS keeps for examples. */
export const exampleBucket = 'amzn-s3-demo-bucket'

export function hiveSql(row: RowSchema, format: 'json' | 'parquet'): string {
  const columns = row.fields.map(
    ({ name, type, description }) =>
      `  \`${name.toLowerCase()}\` ${hiveType(portable(type))} COMMENT ${text(description, "\\'")}`,
  )
  const storage =
    format === 'json' ? "ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'\nSTORED AS TEXTFILE" : 'STORED AS PARQUET'
  return `${comment(row)}CREATE EXTERNAL TABLE \`${row.table}\` (
${columns.join(',\n')}
)
${storage}
LOCATION 's3://${exampleBucket}/${row.table}/';
`
}

function hiveType(type: RowType): string {
  switch (type.kind) {
    case 'list':
      return `array<${hiveType(type.items)}>`
    case 'struct':
      return `struct<${type.fields.map(member).join(',')}>`
    case 'json':
      return 'string'
    default:
      return type.kind
  }
}

function member({ name, type }: RowField): string {
  return `\`${name.toLowerCase()}\`:${hiveType(type)}`
}
