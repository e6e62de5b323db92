import type { AnyIterable, TableColumn } from '@aws-ai-outputs/core'
import {
  AsyncByteQueue,
  Bool,
  type DataType,
  Field,
  Float64,
  Int64,
  makeBuilder,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Utf8,
} from 'apache-arrow'
import { type Batch, batches, type TableOptions } from './batches.js'

/** Takes the writer's bytes at once; its own queue would hold them until someone asks, however many there are. */
class Taken extends AsyncByteQueue<Uint8Array> {
  private chunks: Uint8Array[] = []

  override write(value: Uint8Array): void {
    if (value.byteLength > 0) this.chunks.push(value)
  }

  take(): Uint8Array[] {
    const { chunks } = this
    this.chunks = []
    return chunks
  }
}

/**
 * Rows as an Apache Arrow IPC stream.
 *
 * Text and JSON are Utf8, whole numbers Int64, numbers Float64; a column that is not nullable is not nullable in the
 * schema. Description, unit, and `json: true` of JSON columns are in the field's metadata.
 *
 * @param options `batchRows`: rows of a record batch, default 65,536. Memory: one batch.
 * @throws TypeError when a cell is not of its column's type, or empty where the column may not be.
 * @example
 * ```ts
 * const rows = flatten(outcomesOf(readOutput('output.tar.gz')), 'classes')
 * await pipeline(toArrow(rows, classColumns), createWriteStream('classes.arrows'))
 * ```
 */
export async function* toArrow<Row extends object>(
  rows: AnyIterable<Row>,
  columns: readonly TableColumn[],
  options: TableOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const schema = new Schema(columns.map((column) => new Field(column.name, typeOf(column), column.nullable, metadataOf(column))))
  const sink = new Taken()
  const writer = new RecordBatchStreamWriter()
  writer.reset(sink, schema)
  yield* sink.take()
  for await (const batch of batches(rows, columns, options.batchRows ?? 65_536)) {
    writer.write(recordBatch(schema, batch))
    yield* sink.take()
  }
  writer.finish()
  yield* sink.take()
}

function typeOf({ type }: TableColumn): DataType {
  switch (type) {
    case 'string':
    case 'json':
      return new Utf8()
    case 'integer':
      return new Int64()
    case 'number':
      return new Float64()
    case 'boolean':
      return new Bool()
  }
}

function metadataOf({ type, unit, description }: TableColumn): Map<string, string> {
  const metadata = new Map([['description', description]])
  if (unit !== undefined) metadata.set('unit', unit)
  if (type === 'json') metadata.set('json', 'true')
  return metadata
}

function recordBatch(schema: Schema, { rows, columns }: Batch): RecordBatch {
  const children = schema.fields.map(({ type }, index) => {
    const builder = makeBuilder({ type, nullValues: [null] })
    for (const cell of columns[index] ?? []) builder.append(cell)
    return builder.finish().flush()
  })
  return new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: rows, nullCount: 0, children }))
}
