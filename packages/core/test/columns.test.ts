import { describe, expect, it } from 'vitest'
import { bytesSource, type ColumnBatch, createColumnReader, readBytes } from '../src/index.js'
import { encodeUtf8 } from '../src/utf8.js'
import { line, pieces } from './support/archive.js'

type Columns = Readonly<Record<string, unknown>>

/** Row `i` of columns, as an object again. */
function rowOf(columns: Columns, dictionary: readonly string[], i: number): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [name, column] of Object.entries(columns)) {
    if (column instanceof Int32Array) row[name] = dictionary[column[i] as number]
    else if (column instanceof Float64Array) row[name] = Number.isNaN(column[i]) ? undefined : column[i]
    else if (column instanceof Uint32Array) continue
    else {
      const { offsets } = column as { offsets?: Uint32Array }
      row[name] =
        offsets === undefined
          ? rowOf(column as Columns, dictionary, i)
          : range(offsets, i).map((at) => rowOf(column as Columns, dictionary, at))
    }
  }
  return row
}

const range = (offsets: Uint32Array, i: number): number[] => {
  const from = offsets[i] as number
  return Array.from({ length: (offsets[i + 1] as number) - from }, (_, at) => from + at)
}

/** What of a record its columns can hold. */
function reduced(record: unknown, columns: Columns): unknown {
  const from = (record ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(columns)
      .filter(([name]) => name !== 'offsets')
      .map(([name, column]) => {
        const value = from[name]
        if (column instanceof Int32Array) return [name, value]
        if (column instanceof Float64Array) return [name, value === undefined ? undefined : Number(value)]
        if ('offsets' in (column as object))
          return [name, ((value ?? []) as unknown[]).map((item) => reduced(item, column as Columns))]
        return [name, reduced(value, column as Columns)]
      }),
  )
}

async function read(text: string, size = 1000): Promise<ColumnBatch[]> {
  const batches: ColumnBatch[] = []
  const reader = createColumnReader(bytesSource(...pieces(encodeUtf8(text), size)), {}, { strict: false })
  for await (const batch of reader.batches()) batches.push(batch)
  return batches
}

function expectSame(text: string, batches: ColumnBatch[]): void {
  const objects = readBytes(encodeUtf8(text), { checks: false }).batches.flatMap(({ type, records }) =>
    records.map((value) => ({ type, value })),
  )
  let at = 0
  for (const { type, columns, dictionary, length } of batches) {
    for (let i = 0; i < length; i++) {
      const object = objects[at++]
      expect(object?.type).toBe(type)
      expect(rowOf(columns as unknown as Columns, dictionary, i)).toEqual(reduced(object?.value, columns as unknown as Columns))
    }
  }
  expect(at).toBe(objects.length)
}

const page = (number: number, extra: object = {}): string =>
  JSON.stringify({
    Classes: [{ Name: 'INVOICE', Score: 0.75 }],
    DocumentMetadata: { PageNumber: number, Pages: 9 },
    DocumentType: 'ScannedPDF',
    File: 'a.pdf',
    ...extra,
  })

describe('columns', () => {
  it('hold what the records hold', async () => {
    const lines = [
      ...Array.from({ length: 300 }, (_, i) =>
        line(i, i % 7 === 0 ? 'b.txt' : 'a.txt', [
          ['A', 0.5],
          [`N${i % 20}`, i / 1000],
          ['é', 0.1],
        ]),
      ),
      line(5, 'a.txt', []),
      '{"Line": "9", "File": "turned round", "Classes": [{"Score": 0.25, "Name": "Z"}]}',
      '{"File": "broken", ',
      ...Array.from({ length: 50 }, (_, i) => line(i).replace('Classes', 'Labels')),
      page(1),
      page(2, { Version: '2023-03-20', Errors: [{ Page: 2, ErrorCode: 'TEXTRACT_BAD_PAGE' }, {}] }),
      page(3, { DocumentMetadata: { Pages: '9' }, Errors: [] }),
      '{"ErrorCode": "X", "ErrorMessage": "y", "File": "c.txt"}',
      '{"ErrorCode": "X", "ErrorMessage": "", "File": "c.txt", "Line": 4}',
    ]
    const text = `${lines.join('\n')}\n`
    for (const size of [50, 700, 100_000]) expectSame(text, await read(text, size))
  })

  it('grow beyond their first room, and come in batches', async () => {
    const text = Array.from({ length: 70_000 }, (_, i) =>
      line(
        i,
        'a.txt',
        Array.from({ length: 5 }, (_, j) => [`N${j}`, 0.2]),
      ),
    ).join('\n')
    const batches = await read(`${text}\n`, 200_000)
    expect(batches.map(({ length }) => length)).toEqual([65_536, 4_464])
    expect(batches.reduce((sum, { columns }) => sum + ('Classes' in columns ? columns.Classes.Score.length : 0), 0)).toBe(350_000)
  })

  it('count and report as records do', async () => {
    const text = `${line(0)}\nnonsense\n${line(1)}\n`
    const reader = createColumnReader(bytesSource(encodeUtf8(text)), {}, { strict: false })
    for await (const _ of reader.batches());
    expect(reader.summary).toMatchObject({
      records: 2,
      invalid: 1,
      complete: true,
      format: 'comprehend/classification/multi-class',
    })
    expect(reader.summary.diagnostics).toMatchObject([{ code: 'json-syntax', line: 2 }])
  })

  it('measure each line where a limit is set', async () => {
    const long = line(1, 'a very long name of a file, longer than the others.txt')
    const text = `${line(0)}\n${long}\n${line(2)}\n${line(3)}\n`
    const reader = createColumnReader(
      bytesSource(encodeUtf8(text)),
      { limits: { lineBytes: long.length - 1 } },
      { strict: false },
    )
    let rows = 0
    for await (const { length } of reader.batches()) rows += length
    expect(rows).toBe(3)
    expect(reader.summary.diagnostics).toMatchObject([{ code: 'limit-line-bytes', line: 2 }])
  })

  it('give what stands before an error when strict', async () => {
    const reader = createColumnReader(bytesSource(encodeUtf8(`${line(0)}\nnonsense\n`)), {}, { strict: true })
    let rows = 0
    await expect(async () => {
      for await (const { length } of reader.batches()) rows += length
    }).rejects.toMatchObject({ code: 'json-syntax' })
    expect(rows).toBe(1)
  })
})
