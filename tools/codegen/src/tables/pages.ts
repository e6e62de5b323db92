// docs/reference/tables/**: a page for each table, and one that says how they are made.

import { posix } from 'node:path'
import { cell, code, page, table } from '../emit/reference.js'
import { duckdbSql } from './duckdb.js'
import type { TableFiles } from './index.js'
import type { RowField, RowSchema, RowType } from './row-model.js'

const folder = 'docs/reference/tables'

export function emitTablePages(tables: readonly TableFiles[]): Map<string, string> {
  const pages = tables.map((one): [string, string] => [pathOf(one.row), tablePage(one)])
  return new Map([[`${folder}/README.md`, index(tables)], ...pages])
}

function pathOf(row: RowSchema): string {
  return `${folder}/${row.table}.md`
}

function index(tables: readonly TableFiles[]): string {
  const rows = tables.map(({ row }) => [`[${row.table}](${row.table}.md)`, code(row.name), cell(row.title)])
  return page(
    'Tables',
    'Each record type as a table, for SQL engines and table formats. `predictions` and `predicted_classes` are flattened: what `convert` writes. The others have one row for each record, as AWS wrote it: what `read` writes.',
    table(['Table', 'Type', 'What it holds'], rows),
    `In every engine:

- A required member is not nullable, unless it may be any JSON, null among it. Members that the schemas do not describe have no column.
- A value that AWS writes as a string of digits or as an integer (line and page numbers) is text in the tables of record types, and a whole number in the flattened ones.
- Objects told apart by a key are one struct with the members of all.
- An object with any members, a value of several other kinds, and a type inside itself are JSON: the type JSON in DuckDB, text elsewhere. In Spark, Hive and Trino the text of a plain string has no quotes.
- Hive, Athena and Trino take letters, digits and underscores in the names of members: a struct with any other name, such as the answers of Textract forms, is JSON there. Their statements fold names to lower case, as they do.`,
    `The files are in \`tables/\` of \`@aws-ai-outputs/schemas\`. The statements read lines of JSON (one record a line: \`aws-ai-outputs read\` prints them so) or, for the flattened tables, Parquet (\`aws-ai-outputs convert --to parquet\`). Put your own file or bucket in the place of the one they name.`,
    table(
      ['File', 'For', 'How it is tested'],
      [
        ['`.duckdb.sql`', 'DuckDB', 'executed, and the rows compared with those of the reader'],
        ['`.spark.json`', 'Apache Spark, `StructType.fromJson`', 'Spark reads the data with it; the rows are compared'],
        [
          '`.hive.sql`',
          'Apache Hive, Amazon Athena',
          'the columns are executed by Spark with Hive support, on Parquet; the statement with the OpenX SerDe, which no registry has, is parsed only (sqlglot). Nothing was run on Athena.',
        ],
        ['`.trino.sql`', 'Trino, Hive connector', 'parsed only (sqlglot); nothing was run on Trino'],
        [
          '`.arrow.json`',
          'Apache Arrow, in the JSON form of its integration tests',
          'Arrow reads it; the data goes there and back',
        ],
        ['`.parquet.txt`', 'Apache Parquet, message type', "parsed by Parquet's own library, and compared with what is written"],
      ],
    ),
  )
}

function tablePage({ row, files, source }: TableFiles): string {
  const at = pathOf(row)
  const links = files.map(({ path, engine }) => `[${engine}](${posix.relative(posix.dirname(at), path)})`).join(', ')
  return page(
    row.table,
    cell(row.title.endsWith('.') ? row.title : `${row.title}.`),
    `Rows of the type ${code(row.name)}. Files: ${links}.`,
    table(['Column', 'Type', 'Nullable', 'Meaning'], rowsOf(row.fields, '')),
    `\`\`\`sql\n${duckdbSql(row, source.file, source.format)
      .replace(/^--.*\n/gm, '')
      .trim()}\n\`\`\``,
  )
}

function rowsOf(fields: readonly RowField[], prefix: string): string[][] {
  return fields.flatMap(({ name, type, nullable, description }) => {
    const at = `${prefix}${name}`
    return [[code(at), typeName(type), nullable ? 'yes' : 'no', cell(description)], ...inside(type, at)]
  })
}

function inside(type: RowType, at: string): string[][] {
  if (type.kind === 'list') return inside(type.items, `${at}[]`)
  return type.kind === 'struct' ? rowsOf(type.fields, `${at}.`) : []
}

function typeName(type: RowType): string {
  return type.kind === 'list' ? `list of ${typeName(type.items)}` : type.kind === 'json' ? 'JSON' : type.kind
}
