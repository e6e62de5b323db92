// schemas/tables/**: each record type and each flattened row as a table, for each engine; their pages, and the trees that
// packages read.

import type { Model } from '../model.js'
import { arrowSchema } from './arrow.js'
import { duckdbSql } from './duckdb.js'
import { flatRows, flatSchema } from './flat-rows.js'
import { hiveSql } from './hive.js'
import { emitTablePages } from './pages.js'
import { parquetMessage } from './parquet.js'
import { nestedRows, type RowSchema } from './row-model.js'
import { sparkSchema } from './spark.js'
import { trinoSql } from './trino.js'

const folder = 'schemas/tables'

/** What the Python package for Spark brings along: a wheel holds nothing from outside its folder. */
const sparkPackage = 'packages/spark/src/aws_ai_outputs_spark/generated/record-types.spark.json'

/** A table and its files. */
export interface TableFiles {
  readonly row: RowSchema
  /** What the statements read. */
  readonly source: { readonly file: string; readonly format: 'json' | 'parquet' }
  readonly files: readonly { readonly path: string; readonly engine: string; readonly text: string }[]
}

/** Every generated file about tables by its path in the repository. */
export function emitTables(model: Model): Map<string, string> {
  const tables = allTables(model)
  const texts = tables.flatMap(({ files }) => files.map(({ path, text }): [string, string] => [path, text]))
  const recordTypes = Object.fromEntries(nestedRows(model).map((row) => [row.name, sparkSchema(row)]))
  return new Map([...texts, ...emitTablePages(tables), [sparkPackage, json(recordTypes)]])
}

/** Every table: the record types as they lie, then the flattened rows. */
function allTables(model: Model): TableFiles[] {
  return [
    ...nestedRows(model).map((row) => filesOf(row, 'json')),
    ...flatRows(model).map((row) => filesOf(flatSchema(row), 'parquet')),
  ]
}

function filesOf(row: RowSchema, format: 'json' | 'parquet'): TableFiles {
  const path = `${folder}/${row.path}`
  const file = `${row.table}.${format === 'json' ? 'ndjson' : 'parquet'}`
  return {
    row,
    source: { file, format },
    files: [
      { path: `${path}.duckdb.sql`, engine: 'DuckDB', text: duckdbSql(row, file, format) },
      { path: `${path}.spark.json`, engine: 'Spark', text: json(sparkSchema(row)) },
      { path: `${path}.hive.sql`, engine: 'Hive and Athena', text: hiveSql(row, format) },
      { path: `${path}.trino.sql`, engine: 'Trino', text: trinoSql(row, format) },
      { path: `${path}.arrow.json`, engine: 'Arrow', text: json(arrowSchema(row)) },
      { path: `${path}.parquet.txt`, engine: 'Parquet', text: parquetMessage(row) },
    ],
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
