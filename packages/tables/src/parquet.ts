import type { AnyIterable, TableColumn } from '@aws-ai-outputs/core'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { batches, type TableOptions } from './batches.js'

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

/** Hands over what has been written; offsets in the file go on counting. */
class Taken extends ByteWriter {
  take(): Uint8Array {
    const bytes = this.getBytes().slice()
    this.index = 0
    return bytes
  }
}

/**
 * Rows as an Apache Parquet file, in pieces to be written one after the other.
 *
 * Text and JSON are BYTE_ARRAY (UTF8), whole numbers INT64, numbers DOUBLE; a column that is not nullable is REQUIRED.
 * JSON columns carry no JSON annotation, because Athena and older readers do not know it. The file's metadata holds the columns
 * with their descriptions and units as JSON, under `aws-ai-outputs.columns`. Pages are Snappy-compressed.
 *
 * @param options `batchRows`: rows of a row group, default 65,536. Memory: one row group, and the footer's entry for each.
 * @throws TypeError when a cell is not of its column's type, or empty where the column may not be.
 * @example
 * ```ts
 * const rows = flatten(outcomesOf(readOutput('output.tar.gz')), 'documents')
 * await pipeline(toParquet(rows, documentColumns), createWriteStream('predictions.parquet'))
 * ```
 */
export async function* toParquet<Row extends object>(
  rows: AnyIterable<Row>,
  columns: readonly TableColumn[],
  options: TableOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const batchRows = options.batchRows ?? 65_536
  const bytes = new Taken()
  const described = columns.map(({ name, type, nullable, unit, description }) => ({ name, type, nullable, unit, description }))
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'rows', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: [{ key: 'aws-ai-outputs.columns', value: JSON.stringify(described) }],
    createdBy: '@aws-ai-outputs/tables',
  })
  for await (const batch of batches(rows, columns, batchRows)) {
    await writer.write({
      columnData: columns.map(({ name }, index) => ({ name, data: [...(batch.columns[index] ?? [])] })),
      rowGroupSize: batchRows,
    })
    yield bytes.take()
  }
  await writer.finish()
  yield bytes.take()
}

function elementOf({ name, type, nullable }: TableColumn): SchemaElement {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED'
  switch (type) {
    case 'string':
    case 'json':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }
    case 'integer':
      return { name, type: 'INT64', repetition_type }
    case 'number':
      return { name, type: 'DOUBLE', repetition_type }
    case 'boolean':
      return { name, type: 'BOOLEAN', repetition_type }
  }
}
