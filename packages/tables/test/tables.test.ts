import { tableFromIPC, Utf8 } from 'apache-arrow'
import fc from 'fast-check'
import { type FileMetaData, parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import {
  type ClassificationOutcome,
  classColumns,
  classRows,
  documentColumns,
  documentRow,
  type TableColumn,
} from '../../core/src/classification/index.js'
import { anyOutcome, classLine, collect, examples } from '../../core/test/classification/support.js'
import { toArrow, toParquet } from '../src/index.js'

type Row = Record<string, unknown>

const columns: readonly TableColumn[] = [
  { name: 's', type: 'string', nullable: false, description: 'Text.' },
  { name: 'i', type: 'integer', nullable: true, unit: 'lines', description: 'Count.' },
  { name: 'n', type: 'number', nullable: true, description: 'Number.' },
  { name: 'b', type: 'boolean', nullable: true, description: 'Flag.' },
  { name: 'j', type: 'json', nullable: true, description: 'JSON.' },
]

function join(chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(chunks))
}

/** Rows as read back: 64-bit integers as numbers. */
function plain(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : (value ?? null)]),
  )
}

async function throughArrow(rows: readonly object[], list: readonly TableColumn[], batchRows?: number) {
  const table = tableFromIPC(join(await collect(toArrow(rows, list, { batchRows }))))
  return { table, rows: table.toArray().map((row) => plain(row?.toJSON() as Row)) }
}

async function throughParquet(rows: readonly object[], list: readonly TableColumn[], batchRows?: number) {
  const bytes = join(await collect(toParquet(rows, list, { batchRows })))
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const metadata: FileMetaData = parquetMetadata(file)
  const read = metadata.num_rows === 0n ? [] : await parquetReadObjects({ file, metadata })
  return { metadata, rows: read.map((row) => plain(row as Row)) }
}

const cells = fc.record({
  s: fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed?.() ?? true),
  i: fc.option(fc.maxSafeInteger()),
  n: fc.option(fc.double({ noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value))),
  b: fc.option(fc.boolean()),
  j: fc.option(fc.json()),
})

describe.each([
  ['Arrow', throughArrow],
  ['Parquet', throughParquet],
] as const)('%s', (_, through) => {
  it('reads back as what was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { maxLength: 30 }), fc.integer({ min: 1, max: 12 }), async (rows, batchRows) => {
        expect((await through(rows, columns, batchRows)).rows).toEqual(rows)
      }),
      { numRuns: 150 },
    )
  })

  it('holds every record of the schemas, and any other', async () => {
    const known = examples().map(({ record }) => record)
    expect((await through(known.map(documentRow), documentColumns)).rows).toEqual(known.map(documentRow))
    const rows = known.flatMap(classRows)
    expect((await through(rows, classColumns)).rows).toEqual(rows)
    await fc.assert(
      fc.asyncProperty(fc.array(anyOutcome, { maxLength: 5 }), async (records: ClassificationOutcome[]) => {
        const some = records.map(documentRow)
        expect((await through(some, documentColumns, 2)).rows).toEqual(some)
      }),
      { numRuns: 50 },
    )
  })

  it('takes no rows and cells that are absent', async () => {
    expect((await through([], columns)).rows).toEqual([])
    expect((await through([{ s: '' }], columns)).rows).toEqual([{ s: '', i: null, n: null, b: null, j: null }])
  })

  it.each([
    [{}, 'row 0 has no s'],
    [{ s: 1 }, 's is to be of type string'],
    [{ s: '', i: 0.5 }, 'i is to be of type integer'],
    [{ s: '', i: 2 ** 60 }, 'i is to be of type integer'],
    [{ s: '', n: '1' }, 'n is to be of type number'],
    [{ s: '', b: 0 }, 'b is to be of type boolean'],
    [{ s: '', j: {} }, 'j is to be of type json'],
  ])('refuses %j', async (row, message) => {
    await expect(through([row], columns)).rejects.toThrow(message)
  })

  it('refuses batches of no rows', async () => {
    for (const batchRows of [0, -1, 1.5]) await expect(through([], columns, batchRows)).rejects.toThrow(RangeError)
  })
})

describe('Arrow', () => {
  it('has the types, nullability and units of the columns, and one batch for each batchRows', async () => {
    const rows = Array.from({ length: 10 }, (_, line) => documentRow(classLine('f', line)))
    const { table } = await throughArrow(rows, documentColumns, 4)
    expect(table.batches.map(({ numRows }) => numRows)).toEqual([4, 4, 2])
    expect(table.schema.fields.map(({ name, nullable }) => [name, nullable])).toEqual(
      documentColumns.map(({ name, nullable }) => [name, nullable]),
    )
    const types = { string: 'Utf8', json: 'Utf8', integer: 'Int64', number: 'Float64', boolean: 'Bool' }
    expect(table.schema.fields.map(({ type }) => String(type))).toEqual(documentColumns.map(({ type }) => types[type]))
    const field = (name: string) => table.schema.fields.find((one) => one.name === name)
    expect(field('line')?.metadata.get('unit')).toBe('lines, counted from 0')
    expect(field('classes')?.metadata.get('json')).toBe('true')
    expect(field('file')?.type).toBeInstanceOf(Utf8)
  })
})

describe('Parquet', () => {
  it('has the types, nullability and units of the columns, and one row group for each batchRows', async () => {
    const rows = Array.from({ length: 10 }, (_, line) => documentRow(classLine('f', line)))
    const { metadata } = await throughParquet(rows, documentColumns, 4)
    expect(metadata.row_groups.map(({ num_rows }) => num_rows)).toEqual([4n, 4n, 2n])
    const types = { string: 'BYTE_ARRAY', json: 'BYTE_ARRAY', integer: 'INT64', number: 'DOUBLE', boolean: 'BOOLEAN' }
    expect(
      metadata.schema
        .slice(1)
        .map(({ name, type, repetition_type, converted_type }) => [name, type, repetition_type, converted_type]),
    ).toEqual(
      documentColumns.map(({ name, type, nullable }) => [
        name,
        types[type],
        nullable ? 'OPTIONAL' : 'REQUIRED',
        types[type] === 'BYTE_ARRAY' ? 'UTF8' : undefined,
      ]),
    )
    const described = metadata.key_value_metadata?.find(({ key }) => key === 'aws-ai-outputs.columns')?.value
    expect(JSON.parse(described as string)).toMatchObject(documentColumns.map(({ name, description }) => ({ name, description })))
  })
})

describe('memory', () => {
  it.each([
    ['Arrow', toArrow],
    ['Parquet', toParquet],
  ] as const)('%s reads no more than a batch ahead of what it hands out', async (_, write) => {
    let read = 0
    function* rows() {
      for (let line = 0; line < 5000; line++) {
        read++
        yield documentRow(classLine('f', line))
      }
    }
    const seen: number[] = []
    for await (const chunk of write(rows(), documentColumns, { batchRows: 1000 })) if (chunk.length > 0) seen.push(read)
    expect(new Set(seen)).toEqual(new Set(write === toArrow ? [0, 1000, 2000, 3000, 4000, 5000] : [1000, 2000, 3000, 4000, 5000]))
  })
})
