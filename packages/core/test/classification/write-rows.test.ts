import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classColumns, classRows, documentColumns, documentRow, type TableColumn } from '../../src/classification/flatten.js'
import { csvHeader, csvRow, ndjsonRow, toCsv, toNdjson } from '../../src/classification/write-rows.js'
import { anyOutcome, classLine, collect } from './support.js'

/** A reader of RFC 4180 as strict as the grammar: returns cells, null for an unquoted empty one. */
function parseCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = []
  let at = 0
  while (at < text.length) {
    const row: (string | null)[] = []
    for (;;) {
      if (text[at] === '"') {
        let cell = ''
        at++
        for (;;) {
          const end = text.indexOf('"', at)
          if (end === -1) throw new Error('a quote is not closed')
          cell += text.slice(at, end)
          at = end + 1
          if (text[at] !== '"') break
          cell += '"'
          at++
        }
        row.push(cell)
      } else {
        const cell = /^[^",\r\n]*/.exec(text.slice(at))?.[0] as string
        at += cell.length
        row.push(cell === '' ? null : cell)
      }
      if (text[at] === ',') at++
      else break
    }
    if (!text.startsWith('\r\n', at)) throw new Error(`no line end at ${at}`)
    at += 2
    rows.push(row)
  }
  return rows
}

const columns: readonly TableColumn[] = [
  { name: 'a', type: 'string', nullable: true, description: '' },
  { name: 'n', type: 'number', nullable: true, description: '' },
  { name: 'j', type: 'json', nullable: true, description: '' },
]

describe('CSV', () => {
  it.each([
    [{ a: 'x', n: 0.5, j: null }, 'x,0.5,\r\n'],
    [{ a: '', n: -1, j: '{}' }, '"",-1,{}\r\n'],
    [{ a: 'a,"b"\r\nc', n: null, j: '[1,2]' }, '"a,""b""\r\nc",,"[1,2]"\r\n'],
    [{}, ',,\r\n'],
    [{ a: '=1+1', n: -2, j: null }, '=1+1,-2,\r\n'],
  ])('%j', (row, expected) => {
    expect(csvRow(row, columns)).toBe(expected)
  })

  it('neutralises text that a spreadsheet would run, on request, and numbers never', () => {
    for (const begin of ['=', '+', '-', '@', '\t', '\r']) {
      const [row] = parseCsv(csvRow({ a: `${begin}cmd`, n: -2 }, columns, { formulas: 'neutralise' }))
      expect(row).toEqual([`'${begin}cmd`, '-2', null])
    }
    expect(csvHeader([{ name: '=x', type: 'string', nullable: true, description: '' }], { formulas: 'neutralise' })).toBe(
      "'=x\r\n",
    )
  })

  it('takes other line ends, no header, and writes no blank line', async () => {
    const one = columns.slice(0, 1)
    expect((await collect(toCsv([{ a: 'x' }, { a: null }], one, { lineEnd: '\n' }))).join('')).toBe('a\nx\n""\n')
    expect(await collect(toCsv([], one, { header: false }))).toEqual([])
    expect(await collect(toCsv([], one))).toEqual(['a\r\n'])
  })

  it('comes in bounded pieces', async () => {
    function* rows() {
      for (let line = 0; line < 20_000; line++) yield documentRow(classLine('f', line))
    }
    const pieces = await collect(toCsv(rows(), documentColumns))
    expect(pieces.length).toBeGreaterThan(10)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(2 ** 17)
    expect(parseCsv(pieces.join(''))).toHaveLength(20_001)
  })

  it('reads back as what was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyOutcome, { maxLength: 5 }), async (records) => {
        const rows = records.flatMap(classRows)
        const text = (await collect(toCsv(rows, classColumns))).join('')
        const [header, ...cells] = parseCsv(text)
        expect(header).toEqual(classColumns.map(({ name }) => name))
        expect(cells).toEqual(rows.map((row) => classColumns.map(({ name }) => (row[name] === null ? null : String(row[name])))))
      }),
    )
  })
})

describe('NDJSON', () => {
  it('holds JSON cells as JSON', () => {
    expect(ndjsonRow({ a: 'x', n: 0.5, j: '[{"Name":"A"}]' }, columns)).toBe('{"a":"x","n":0.5,"j":[{"Name":"A"}]}\n')
    expect(ndjsonRow({}, columns)).toBe('{"a":null,"n":null,"j":null}\n')
  })

  it('reads back as what was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyOutcome, { maxLength: 5 }), async (records) => {
        const rows = records.map(documentRow)
        const text = (await collect(toNdjson(rows, documentColumns))).join('')
        const read = text
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line))
        expect(read).toEqual(
          rows.map((row) => ({
            ...row,
            classes: row.classes && JSON.parse(row.classes),
            rest: row.rest && JSON.parse(row.rest),
          })),
        )
      }),
    )
  })
})
