// Each generated statement and schema for DuckDB, Arrow and Parquet, on the real library, with data that our reader has
// read: what comes out is held against the reader's records.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import {
  type Data,
  RecordBatch,
  RecordBatchReader,
  type Schema,
  Struct,
  Table,
  tableFromIPC,
  tableToIPC,
  vectorFromArray,
} from 'apache-arrow'
import { type FileMetaData, parquetMetadata, type SchemaElement } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { classColumns, classRows, documentColumns, documentRow } from '../../core/src/classification/index.js'
import { rowSchemas } from '../../core/src/generated/row-schemas.js'
import { answerColumns, answerRows, type HumanReviewOutput } from '../../core/src/human-review/index.js'
import { readBytes } from '../../core/src/read/create.js'
import type { RowField, RowType } from '../../core/src/row-schema.js'
import { toParquet } from '../src/index.js'

const schemas = fileURLToPath(new URL('../../../schemas/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'aws-ai-outputs-engines-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The valid examples of a record type, as the reader reads them. */
function recordsOf(type: string): object[] {
  return readdirSync(schemas, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.endsWith(join('examples', type)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => readBytes(readFileSync(path)).batches.flatMap((batch) => (batch.type === type ? [...batch.records] : [])))
}

/** Where the files of a table are, by the name of the table. */
const places = new Map(
  readdirSync(join(schemas, 'tables'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.duckdb.sql'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name).replace(/\.duckdb\.sql$/, '')
      return [entry.name.replace(/\.duckdb\.sql$/, '').replaceAll('-', '_'), path]
    }),
)
const read = (table: string, ending: string): string => readFileSync(`${places.get(table)}.${ending}`, 'utf8')

/** What a table holds of a record: described members alone, null for what is absent, digits as text. */
function projected(value: unknown, type: RowType): unknown {
  if (value === undefined || value === null) return null
  if (type === 'json') return { json: value }
  if (type === 'string') return String(value)
  if (typeof type === 'string') return value
  if (type.kind === 'list') return (value as unknown[]).map((item) => projected(item, type.items))
  return row(value as object, type.fields)
}

function row(value: object, fields: readonly RowField[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, type }) => [name, projected((value as Record<string, unknown>)[name], type)]))
}

/** The same of what DuckDB gives as JSON: 64-bit integers are text there, and JSON is text. */
function given(value: unknown, type: RowType): unknown {
  if (value === undefined || value === null) return null
  if (type === 'json') return { json: JSON.parse(value as string) as unknown }
  if (type === 'bigint') return Number(value)
  if (typeof type === 'string') return value
  if (type.kind === 'list') return (value as unknown[]).map((item) => given(item, type.items))
  return Object.fromEntries(
    type.fields.map((field) => [field.name, given((value as Record<string, unknown>)[field.name], field.type)]),
  )
}

const types = Object.entries(rowSchemas).map(([type, schema]) => ({ type, ...schema }))
let connection: DuckDBConnection

beforeAll(async () => {
  const instance = await DuckDBInstance.create(':memory:')
  connection = await instance.connect()
  await connection.run(`SET file_search_path = '${folder}'`)
})
afterAll(() => connection.closeSync())

/** Runs the generated statements of a table. */
async function fill(table: string): Promise<void> {
  for (const statement of read(table, 'duckdb.sql')
    .replace(/^--.*\n/gm, '')
    .split(/;\n/)) {
    if (statement.trim() === '') continue
    await connection.run(statement.replace(/ FROM '([^']+)'/, (_, name: string) => ` FROM '${join(folder, name)}'`))
  }
}

describe('tables', () => {
  it('are there for every record type and for the flattened rows', () => {
    expect([...places.keys()].sort()).toEqual(
      [...types.map(({ table }) => table), 'predictions', 'predicted_classes', 'human_answers'].sort(),
    )
  })
})

describe.each(types)('$table', ({ type, table, fields }) => {
  const records = recordsOf(type)

  it('is created and filled by DuckDB, and holds what the reader has read', async () => {
    expect(records.length).toBeGreaterThan(1)
    writeFileSync(join(folder, `${table}.ndjson`), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    await fill(table)
    const result = await connection.runAndReadAll(`SELECT * FROM ${table}`)
    const rows = result.getRowObjectsJson() as Record<string, unknown>[]
    expect(
      rows.map((one) => Object.fromEntries(fields.map((field) => [field.name, given(one[field.name], field.type)]))),
    ).toEqual(records.map((record) => row(record, fields)))
  })

  it('is read by Arrow, and data of the schema goes there and back', () => {
    const schema = arrowSchema(table)
    const vector = vectorFromArray(
      records.map((record) => forArrow(row(record, fields), { kind: 'struct', fields })),
      new Struct(schema.fields),
    )
    const batch = new RecordBatch(schema, vector.data[0] as Data<Struct>)
    const back = tableFromIPC(tableToIPC(new Table(schema, batch)))
    expect(back.schema.fields.map(String)).toEqual(schema.fields.map(String))
    expect(back.schema.fields.map(({ metadata }) => metadata.get('description'))).not.toContain(undefined)
    const rows = back.toArray().map((one) => JSON.parse(JSON.stringify(one, plain)) as Record<string, unknown>)
    expect(rows.map((one) => given(one, { kind: 'struct', fields }))).toEqual(records.map((record) => row(record, fields)))
  })

  it('has the Parquet schema that its message type says', async () => {
    const target = join(folder, `${table}.parquet`)
    await connection.run(`COPY ${table} TO '${target}' (FORMAT parquet)`)
    const metadata = metadataOf(readFileSync(target))
    // DuckDB writes every member as optional, and calls its root otherwise.
    const plain = (text: string): string => text.replace(/^(\s*)required /gm, '$1optional ').replace(/^message \w+/, 'message x')
    expect(plain(messageOf(metadata))).toBe(plain(read(table, 'parquet.txt')))
  })
})

describe('flattened rows', () => {
  const outcomes = types
    .filter(({ type }) => /^(?:Multi|(?:Page)?ErrorRecord)/.test(type))
    .flatMap(({ type }) => recordsOf(type)) as Parameters<typeof documentRow>[0][]
  const reviews = types
    .filter(({ type }) => /^(?:Textract|Rekognition|Custom)/.test(type))
    .flatMap(({ type }) => recordsOf(type)) as HumanReviewOutput[]

  it.each([
    { table: 'predictions', columns: documentColumns, rows: outcomes.map(documentRow) as object[] },
    { table: 'predicted_classes', columns: classColumns, rows: outcomes.flatMap(classRows) as object[] },
    { table: 'human_answers', columns: answerColumns, rows: reviews.flatMap((review) => answerRows(review)) as object[] },
  ])('$table is filled by DuckDB from our Parquet, with the schema that it says', async ({ table, columns, rows }) => {
    const pieces: Uint8Array[] = []
    for await (const piece of toParquet(rows, columns)) pieces.push(piece)
    const bytes = Buffer.concat(pieces)
    writeFileSync(join(folder, `${table}.parquet`), bytes)
    await fill(table)
    const result = await connection.runAndReadAll(`SELECT * FROM ${table}`)
    const found = (result.getRowObjectsJson() as Record<string, unknown>[]).map((one) =>
      Object.fromEntries(
        columns.map(({ name, type }) => [name, type === 'integer' && one[name] !== null ? Number(one[name]) : one[name]]),
      ),
    )
    expect(found).toEqual(rows)
    const root = (text: string): string => text.replace(/^message \w+/, 'message x')
    expect(root(messageOf(metadataOf(bytes)))).toBe(root(read(table, 'parquet.txt')))
  })
})

/** The schema of a table, as Arrow reads it. */
function arrowSchema(table: string): Schema {
  const source = { schema: JSON.parse(read(table, 'arrow.json')) as object, dictionaries: [], batches: [] }
  return RecordBatchReader.from(source as never).open().schema
}

/** A projected value as Arrow's builders take it: 64-bit integers as such, JSON as text. */
function forArrow(value: unknown, type: RowType): unknown {
  if (value === null) return null
  if (type === 'json') return JSON.stringify((value as { json: unknown }).json)
  if (type === 'bigint') return BigInt(value as number)
  if (typeof type === 'string') return value
  if (type.kind === 'list') return (value as unknown[]).map((item) => forArrow(item, type.items))
  return Object.fromEntries(
    type.fields.map((field) => [field.name, forArrow((value as Record<string, unknown>)[field.name], field.type)]),
  )
}

/** What Arrow gives, as JSON has it. */
function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value
}

function metadataOf(bytes: Buffer): FileMetaData {
  return parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
}

/** The schema of a Parquet file in the notation of message types. */
function messageOf({ schema }: FileMetaData): string {
  let at = 0
  const logical = (element: SchemaElement): string =>
    element.converted_type === 'UTF8' || element.converted_type === 'JSON' || element.logical_type?.type === 'STRING'
      ? ' (STRING)'
      : ''
  const physical: Record<string, string> = { BYTE_ARRAY: 'binary', INT64: 'int64', DOUBLE: 'double', BOOLEAN: 'boolean' }
  const next = (margin: string): string => {
    const element = schema[at++] as SchemaElement
    const { name, type, repetition_type, num_children = 0 } = element
    const head = margin === '' ? `message ${name}` : `${margin}${repetition_type?.toLowerCase()} `
    if (type !== undefined) return `${head}${physical[type]} ${name}${logical(element)};\n`
    const list = element.converted_type === 'LIST' ? ' (LIST)' : ''
    const children = Array.from({ length: num_children }, () => next(`${margin}  `)).join('')
    return `${margin === '' ? head : `${head}group ${name}${list}`} {\n${children}${margin}}\n`
  }
  return next('')
}
