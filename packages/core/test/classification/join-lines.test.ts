import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainJoin, isWhole, type JoinAccount } from '../../src/classification/join.js'
import { type JoinedLine, joinLines } from '../../src/classification/join-lines.js'
import type { ClassificationOutcome } from '../../src/classification/outcome.js'
import type { PhysicalLine } from '../../src/classification/physical-lines.js'
import { topClass } from '../../src/classification/records.js'
import { badPage, classLine, classPage, collect, lines, notUtf8, tooLarge } from './support.js'

/** Lines 0..count-1 of a file, with a note of how often it was opened and closed. */
function numbered(name: string, count: number) {
  const state = { opened: 0, closed: 0 }
  function* open(): Generator<PhysicalLine> {
    state.opened++
    try {
      for (let line = 0; line < count; line++) yield { line, text: `${name}:${line}`, utf8: true }
    } finally {
      state.closed++
    }
  }
  return { state, open }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index)

/** The laws that hold for every join by line. */
function checkLaws(items: readonly JoinedLine[], account: JoinAccount, records: readonly ClassificationOutcome[]): void {
  const strays = Object.values(account.strays).reduce((sum, count) => sum + count, 0)
  expect(account.records).toBe(account.results + account.failures + account.fileFailures + strays)
  expect(account.inputs).toBe(account.results + account.failures + account.missing + account.cutOff)
  expect(account.records).toBe(records.length)
  const out = items.flatMap((item) => ('record' in item ? [item.record] : []))
  expect(new Set(out)).toEqual(new Set(records))
  expect(out).toHaveLength(records.length)
  for (const item of items) {
    if (item.kind === 'result' || item.kind === 'failure') {
      expect([item.record.File, Number(item.record.Line)]).toEqual([item.file, item.line])
    }
    if ('text' in item) expect(item.text).toBe(`${item.file}:${item.line}`)
  }
}

describe('joinLines', () => {
  it('joins by physical line: header, quoted newline and blank line included', async () => {
    const text = 'id,text\n1,"it broke\nand smoked"\n\n2,fine\n'
    const records = range(0, 5).map((line) => classLine('tickets.csv', line, `class-${line}`))
    const join = joinLines(records, [['tickets.csv', lines(text)]])
    const items = await collect(join)
    expect(items.map((item) => item.kind === 'result' && [item.line, item.text, topClass(item.record)?.Name])).toEqual([
      [0, 'id,text', 'class-0'],
      [1, '1,"it broke', 'class-1'],
      [2, 'and smoked"', 'class-2'],
      [3, '', 'class-3'],
      [4, '2,fine', 'class-4'],
    ])
    expect(isWhole(join.account)).toBe(true)
    expect(join.account).toMatchObject({ inputs: 5, records: 5, results: 5, mostHeld: 0 })
    expect(explainJoin(join.account)).toEqual(['5 lines in 1 file, 5 records: 5 with a result, 0 with a failure.'])
  })

  describe('mistakes that were published', () => {
    const physical = 'id,text\n10,first\n11,"second,\nin two lines"\n12,third\n'
    const records = range(0, 5).map((line) => classLine('tweets.csv', line, `about physical line ${line}`))
    const joinedText = async (input: string): Promise<[string | undefined, string | undefined][]> =>
      (await collect(joinLines(records, [['tweets.csv', lines(input)]]))).flatMap((item) =>
        item.kind === 'result' ? [[topClass(item.record)?.Name, item.text] as [string, string]] : [],
      )

    it('a header that a table reader ate shifts every text, and the account says so', async () => {
      const headless = physical.slice(physical.indexOf('\n') + 1)
      const join = joinLines(records, [['tweets.csv', lines(headless)]])
      await join.drain()
      expect(join.account.strays['beyond-input']).toBe(1)
      expect(isWhole(join.account)).toBe(false)
      expect(explainJoin(join.account).join(' ')).toContain('header line was taken off')
      // With the file that the job read, record 1 is about the first document.
      expect((await joinedText(physical))[1]).toEqual(['about physical line 1', '10,first'])
    })

    it('CSV rows are not lines: one record too many for each quoted newline', async () => {
      const rows = physical.replace('\nin two lines', ' in two lines')
      const join = joinLines(records, [['tweets.csv', lines(rows)]])
      await join.drain()
      expect(join.account).toMatchObject({ inputs: 4, results: 4, strays: { 'beyond-input': 1 } })
      expect(await joinedText(physical)).toEqual([
        ['about physical line 0', 'id,text'],
        ['about physical line 1', '10,first'],
        ['about physical line 2', '11,"second,'],
        ['about physical line 3', 'in two lines"'],
        ['about physical line 4', '12,third'],
      ])
    })

    it('line numbers count from 0: line 0 is the first line, not the last', async () => {
      expect((await joinedText(physical))[0]).toEqual(['about physical line 0', 'id,text'])
    })

    it('position in the output is not the line: records out of order are joined by their own line', async () => {
      const join = joinLines([records[2], records[0], records[4], records[1], records[3]] as typeof records, [
        ['tweets.csv', lines(physical)],
      ])
      const items = await collect(join)
      for (const item of items)
        expect(item.kind === 'result' && topClass(item.record)?.Name).toBe(
          `about physical line ${(item as { line: number }).line}`,
        )
      expect(join.account).toMatchObject({ results: 5, missing: 0, mostHeld: 2 })
    })

    it('lines start again in every file', async () => {
      const both = [classLine('a', 0, 'A0'), classLine('a', 1, 'A1'), classLine('b', 0, 'B0')]
      const items = await collect(
        joinLines(both, [
          ['b', lines('b0')],
          ['a', lines('a0\na1')],
        ]),
      )
      expect(items.map((item) => item.kind === 'result' && item.text)).toEqual(['a0', 'a1', 'b0'])
    })
  })

  it('keeps failures in their place', async () => {
    const join = joinLines([classLine('f', 0), tooLarge('f', 1), classLine('f', 2)], [['f', numbered('f', 3).open]])
    expect((await collect(join)).map(({ kind }) => kind)).toEqual(['result', 'failure', 'result'])
    expect(isWhole(join.account)).toBe(true)
  })

  it('explains what UNSUPPORTED_ENCODING cut off, with and without a line', async () => {
    for (const failure of [notUtf8('f', 3), notUtf8('f')]) {
      const join = joinLines([classLine('f', 0), classLine('f', 2), failure], [['f', numbered('f', 1000).open]])
      const items = await collect(join)
      const first = failure.Line === undefined ? 3 : 4
      expect(join.account).toMatchObject({ missing: 1, cutOff: 1000 - first, cuts: [{ file: 'f', first, count: 1000 - first }] })
      expect(join.account.mostHeld).toBe(1)
      expect(items.filter((item) => item.kind === 'missing' && !item.cut)).toMatchObject([{ line: 1 }])
      expect(explainJoin(join.account).join(' ')).toContain(`${1000 - first} lines of f, from line ${first} on`)
      expect(isWhole(join.account)).toBe(false)
    }
  })

  it('reports duplicates, unknown files, records beyond the end and of other kinds', async () => {
    const records = [
      classLine('f', 0),
      classLine('f', 0),
      classLine('F', 0),
      classLine('f', 7),
      classPage('f', 1, 2),
      badPage('f', 1, 2),
      { File: 'f', Classes: [] },
      tooLarge('f'),
    ]
    const join = joinLines(records, [
      ['f', numbered('f', 2).open],
      ['never', numbered('never', 3).open],
    ])
    const items = await collect(join)
    checkLaws(items, join.account, records)
    expect(join.account).toMatchObject({
      files: 2,
      inputs: 5,
      results: 1,
      fileFailures: 1,
      missing: 4,
      strays: { duplicate: 1, 'unknown-file': 1, 'beyond-input': 1, late: 0, 'other-kind': 3 },
      unknownFiles: ['F'],
      missingFiles: ['never'],
    })
    expect(explainJoin(join.account)).toHaveLength(7)
  })

  it('takes empty sides', async () => {
    expect(await joinLines([], []).drain()).toMatchObject({ complete: true, inputs: 0, records: 0 })
    expect(await joinLines([], [['f', lines('')]]).drain()).toMatchObject({ files: 1, inputs: 0, missing: 0 })
    expect(await joinLines([classLine('f', 0)], [['f', lines('')]]).drain()).toMatchObject({ strays: { 'beyond-input': 1 } })
  })

  it('one bogus line number lets go of nothing', async () => {
    const records = [classLine('f', 0), classLine('f', 900_000_000), ...range(1, 50).map((line) => classLine('f', line))]
    const join = joinLines(records, [['f', numbered('f', 50).open]], { held: 5 })
    checkLaws(await collect(join), join.account, records)
    expect(join.account).toMatchObject({ results: 50, missing: 0, mostHeld: 1, strays: { 'beyond-input': 1, late: 0 } })
  })

  it('a record that was far ahead keeps its line when the reading gets there', async () => {
    const records = [0, 5, 1, 2, 3, 4, 5, 6].map((line) => classLine('f', line))
    const join = joinLines(records, [['f', numbered('f', 7).open]], { held: 2 })
    const items = await collect(join)
    checkLaws(items, join.account, records)
    expect(join.account).toMatchObject({ results: 7, missing: 0, strays: { duplicate: 1, late: 0 } })
    expect(items.find((item) => item.kind === 'stray')).toMatchObject({ record: records[6] })
  })

  it('passes a real gap of any size in bounded memory', async () => {
    const records = [...range(0, 10), ...range(5000, 5100)].map((line) => classLine('f', line))
    const join = joinLines(records, [['f', numbered('f', 5100).open]], { held: 20 })
    checkLaws(await collect(join), join.account, records)
    expect(join.account).toMatchObject({ results: 110, missing: 4990, strays: { late: 0 } })
    expect(join.account.mostHeld).toBeLessThanOrEqual(21)
  })

  it('says when records are further out of order than may be held', async () => {
    const records = range(0, 100)
      .reverse()
      .map((line) => classLine('f', line))
    const bounded = joinLines(records, [['f', numbered('f', 100).open]], { held: 10 })
    checkLaws(await collect(bounded), bounded.account, records)
    expect(bounded.account.strays.late).toBeGreaterThan(0)
    expect(explainJoin(bounded.account).join(' ')).toContain('Raise `held`')
    const unbounded = joinLines(records, [['f', numbered('f', 100).open]], { held: Number.POSITIVE_INFINITY })
    expect(await unbounded.drain()).toMatchObject({ results: 100, missing: 0, mostHeld: 99 })
  })

  it('opens a file when its first record comes, and keeps few of many open', async () => {
    const files = range(0, 100).map((file) => ({ name: `f${file}`, ...numbered(`f${file}`, 3) }))
    let mostOpen = 0
    // The last line of each is missing, so that none is at its end when its records are over.
    function* records() {
      for (const { name } of files) {
        yield classLine(name, 0)
        yield classLine(name, 1)
        mostOpen = Math.max(mostOpen, files.filter(({ state }) => state.opened > state.closed).length)
      }
    }
    const join = joinLines(
      records(),
      files.map(({ name, open }) => [name, open] as const),
    )
    const account = await join.drain()
    expect(account).toMatchObject({ results: 200, missing: 100, missingFiles: [] })
    expect(mostOpen).toBeLessThanOrEqual(18)
    expect(files.every(({ state }) => state.opened === 1 && state.closed === 1)).toBe(true)
  })

  it('closes what is open when the caller stops', async () => {
    const file = numbered('f', 10)
    for await (const _ of joinLines([classLine('f', 0), classLine('f', 1)], [['f', file.open]])) break
    expect(file.state).toEqual({ opened: 1, closed: 1 })
  })

  it('refuses what cannot be joined', async () => {
    expect(() =>
      joinLines(
        [],
        [
          ['f', lines('')],
          ['f', lines('')],
        ],
      ),
    ).toThrow(RangeError)
    const shifted = [{ line: 1, text: 'a', utf8: true }]
    await expect(joinLines([classLine('f', 1)], [['f', () => shifted]]).drain()).rejects.toThrow('numbered from 0')
    const join = joinLines([], [])
    await join.drain()
    await expect(join.drain()).rejects.toThrow('iterated already')
  })

  it('loses no line and no record, whatever the order and the bound', async () => {
    const file = fc.constantFrom('a', 'b', 'c', 'unknown')
    const line = fc.oneof({ weight: 9, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.constantFrom(31, 1000, 2 ** 40) })
    const record = fc.oneof(
      { weight: 12, arbitrary: fc.tuple(file, line).map(([name, number]) => classLine(name, number)) },
      { weight: 2, arbitrary: fc.tuple(file, line).map(([name, number]) => tooLarge(name, number)) },
      { weight: 1, arbitrary: file.map((name) => notUtf8(name)) },
      { weight: 1, arbitrary: fc.tuple(file, line).map(([name, number]) => notUtf8(name, number)) },
      { weight: 1, arbitrary: file.map((name) => classPage(name, 1, 2)) },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(record as fc.Arbitrary<ClassificationOutcome>, { maxLength: 60 }),
        fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)),
        fc.oneof(fc.nat(8), fc.constant(Number.POSITIVE_INFINITY)),
        async (records, [a, b, c], held) => {
          const counts = { a, b, c }
          const join = joinLines(
            records,
            Object.entries(counts).map(([name, count]) => [name, numbered(name, count).open] as const),
            { held },
          )
          const items = await collect(join)
          checkLaws(items, join.account, records)
          expect(join.account.mostHeld).toBeLessThanOrEqual(held + 1)
          const placed = items.flatMap((item) => ('line' in item ? [`${item.file}:${item.line}`] : []))
          expect(placed.sort()).toEqual(
            Object.entries(counts)
              .flatMap(([name, count]) => range(0, count).map((number) => `${name}:${number}`))
              .sort(),
          )
          if (held === Number.POSITIVE_INFINITY) {
            expect(join.account.strays.late).toBe(0)
            // Nothing that has a line is left over.
            const stray = items.flatMap((item) =>
              item.kind === 'stray' && item.reason === 'beyond-input' ? [item.record as { File: string; Line: string }] : [],
            )
            for (const { File, Line } of stray) expect(Number(Line)).toBeGreaterThanOrEqual(counts[File as 'a'])
          }
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('joins in order whatever is in order, holding nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20), { maxLength: 5 }), async (counts) => {
        const records = counts.flatMap((count, file) => range(0, count).map((line) => classLine(`f${file}`, line)))
        const join = joinLines(
          records,
          counts.map((count, file) => [`f${file}`, numbered(`f${file}`, count).open] as const),
          { held: 0 },
        )
        const items = await collect(join)
        expect(items.map((item) => 'record' in item && item.record)).toEqual(records)
        expect(isWhole(join.account) && join.account.mostHeld).toBe(0)
      }),
    )
  })
})
