// Writes, for the checks of engines that are not in Node: the valid examples of each record type as lines of JSON, the
// flattened rows as Parquet, and as `expected` what a table must hold of them by our reader.
// usage: node tools/tables/data.mjs FOLDER (after a build)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  answerColumns,
  answerRows,
  classColumns,
  classRows,
  documentColumns,
  documentRow,
  readBytes,
} from '../../packages/core/dist/index.js'
import { rowSchemas } from '../../packages/core/dist/row-schemas.js'
import { toParquet } from '../../packages/tables/dist/index.js'

const target = process.argv[2]
const schemas = fileURLToPath(new URL('../../schemas/', import.meta.url))

const records = new Map(Object.keys(rowSchemas).map((type) => [type, []]))
const files = readdirSync(schemas, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /[\\/]examples[\\/]\w+$/.test(entry.parentPath))
  .map((entry) => join(entry.parentPath, entry.name))
for (const file of files.sort())
  for (const { type, records: found } of readBytes(readFileSync(file)).batches) records.get(type)?.push(...found)

/** Described members alone; null for what is absent, digits as text. JSON is marked, since engines have it as text. */
function projected(value, type) {
  if (value === undefined || value === null) return null
  if (type === 'json') return { $json: value }
  if (type === 'string') return String(value)
  if (typeof type === 'string') return value
  if (type.kind === 'list') return value.map((item) => projected(item, type.items))
  return Object.fromEntries(type.fields.map(({ name, type: inner }) => [name, projected(value[name], inner)]))
}

const expected = {}
for (const [type, { table, fields }] of Object.entries(rowSchemas)) {
  const found = records.get(type)
  if (found.length === 0) throw new Error(`there is no example of ${type}`)
  writeFileSync(join(target, `${table}.ndjson`), found.map((record) => `${JSON.stringify(record)}\n`).join(''))
  expected[table] = found.map((record) => projected(record, { kind: 'struct', fields }))
}

const outcomes = [...records].flatMap(([type, found]) => (/^(?:Multi|(?:Page)?ErrorRecord)/.test(type) ? found : []))
const reviews = [...records].flatMap(([type, found]) => (/^(?:Textract|Rekognition|Custom)/.test(type) ? found : []))
for (const [table, columns, rows] of [
  ['predictions', documentColumns, outcomes.map(documentRow)],
  ['predicted_classes', classColumns, outcomes.flatMap(classRows)],
  ['human_answers', answerColumns, reviews.flatMap((review) => answerRows(review))],
]) {
  const pieces = []
  for await (const piece of toParquet(rows, columns)) pieces.push(piece)
  writeFileSync(join(target, `${table}.parquet`), Buffer.concat(pieces))
  expected[table] = rows
}
writeFileSync(join(target, 'expected.json'), JSON.stringify(expected))
