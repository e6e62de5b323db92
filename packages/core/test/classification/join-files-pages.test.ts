import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainJoin, isWhole } from '../../src/classification/join.js'
import { joinFiles } from '../../src/classification/join-files.js'
import { joinPages } from '../../src/classification/join-pages.js'
import type { ClassificationOutcome } from '../../src/classification/outcome.js'
import { badPage, classLine, classPage, collect, notUtf8, tooLarge } from './support.js'

describe('joinFiles', () => {
  it('joins by name, with Line "0" and without', async () => {
    const records: ClassificationOutcome[] = [{ File: 'b.txt', Classes: [] }, classLine('a.txt', 0), tooLarge('c.txt')]
    const join = joinFiles(records, [
      ['a.txt', 'in/a.txt'],
      ['b.txt', 'in/b.txt'],
      ['c.txt', 'in/c.txt'],
    ])
    expect((await collect(join)).map((item) => item.kind !== 'stray' && [item.kind, item.input])).toEqual([
      ['result', 'in/b.txt'],
      ['result', 'in/a.txt'],
      ['failure', 'in/c.txt'],
    ])
    expect(isWhole(join.account)).toBe(true)
  })

  it('reports what has no partner', async () => {
    const records = [classLine('a', 0), classLine('a', 0), classLine('x', 0), classLine('b', 1), classPage('b', 1, 1)]
    const join = joinFiles(records, [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ])
    const items = await collect(join)
    expect(items.filter(({ kind }) => kind === 'missing')).toEqual([
      { kind: 'missing', file: 'b', input: 2 },
      { kind: 'missing', file: 'c', input: 3 },
    ])
    expect(join.account).toMatchObject({
      inputs: 3,
      results: 1,
      missing: 2,
      strays: { duplicate: 1, 'unknown-file': 1, 'other-kind': 2 },
    })
    expect(explainJoin(join.account).join(' ')).toContain('No record names "b", "c"')
  })

  it('loses nothing', async () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd')
    const record = fc.oneof(
      name.map((file) => classLine(file, 0)),
      name.map((file) => tooLarge(file)),
      name.map((file) => classLine(file, 3)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(record as fc.Arbitrary<ClassificationOutcome>), fc.uniqueArray(name), async (records, names) => {
        const join = joinFiles(
          records,
          names.map((file) => [file, file] as const),
        )
        const items = await collect(join)
        expect(items.flatMap((item) => ('record' in item ? [item.record] : []))).toEqual(records)
        const files = items.flatMap((item) => (item.kind === 'stray' ? [] : [item.file]))
        expect(files.sort()).toEqual([...names].sort())
      }),
    )
  })
})

describe('joinPages', () => {
  it('joins by file and page in any order, and names the pages without a record', async () => {
    const records = [classPage('b.pdf', 1, 1), classPage('a.pdf', 5, 6), badPage('a.pdf', 2, 6)]
    const join = joinPages(records, [
      ['a.pdf', 'in/a'],
      ['b.pdf', 'in/b'],
      ['c.pdf', 'in/c'],
    ])
    expect(
      (await collect(join)).map(({ kind, ...item }) => [
        kind,
        'page' in item ? item.page : 'firstPage' in item ? [item.firstPage, item.lastPage] : undefined,
      ]),
    ).toEqual([
      ['result', 1],
      ['result', 5],
      ['failure', 2],
      ['missing', [1, 1]],
      ['missing', [3, 4]],
      ['missing', [6, 6]],
      ['missing-file', undefined],
    ])
    expect(join.account).toMatchObject({ files: 3, inputs: 7, results: 2, failures: 1, missing: 4, missingFiles: ['c.pdf'] })
  })

  it('takes page numbers as text, a failure that names its page only in Errors, and a document that failed as a whole', async () => {
    const records: ClassificationOutcome[] = [
      { File: 'a.pdf', Classes: [], DocumentMetadata: { PageNumber: '2', Pages: '3' } },
      { File: 'a.pdf', Errors: [{ Page: 1, ErrorCode: 'PAGE_SIZE_EXCEEDED' }] },
      notUtf8('b.pdf'),
      { File: 'c.pdf', Errors: [] },
    ]
    const join = joinPages(
      records,
      [
        ['a.pdf', 3],
        ['b.pdf', 2],
        ['c.pdf', 1],
      ],
      { pages: (pages) => pages },
    )
    const items = await collect(join)
    expect(items.map(({ kind }) => kind)).toEqual([
      'result',
      'failure',
      'file-failure',
      'file-failure',
      'missing',
      'missing',
      'missing',
    ])
    expect(join.account).toMatchObject({
      inputs: 6,
      missing: 1,
      cutOff: 3,
      cuts: [
        { file: 'b.pdf', first: 1, count: 2 },
        { file: 'c.pdf', first: 1, count: 1 },
      ],
    })
    expect(explainJoin(join.account).join(' ')).toContain('could not process the document')
  })

  it('reports duplicates, pages beyond the end, lines and unknown files', async () => {
    const records = [
      classPage('a', 1, 2),
      classPage('a', 1, 2),
      classPage('a', 3, 2),
      classPage('a', 2, 2),
      classPage('a', 2, 2),
      classLine('a', 0),
      classPage('x', 1, 1),
    ]
    const join = joinPages(records, [['a', 0]])
    await join.drain()
    expect(join.account).toMatchObject({
      results: 2,
      strays: { duplicate: 2, 'beyond-input': 1, 'other-kind': 1, 'unknown-file': 1 },
    })
  })

  it('lists a hostile page count as one gap', async () => {
    const join = joinPages([classPage('a', 1, 4_000_000_000)], [['a', 0]])
    expect(await collect(join)).toHaveLength(2)
    expect(join.account.missing).toBe(3_999_999_999)
  })

  it('loses no page and no record, whatever the order and the bound', async () => {
    const record = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'x'), fc.integer({ min: 1, max: 8 }), fc.boolean())
      .map(([file, page, bad]) => (bad ? badPage(file, page, 6) : classPage(file, page, 6)))
    await fc.assert(
      fc.asyncProperty(
        fc.array(record as fc.Arbitrary<ClassificationOutcome>, { maxLength: 40 }),
        fc.oneof(fc.nat(10), fc.constant(1000)),
        async (records, held) => {
          const join = joinPages(
            records,
            [
              ['a', 0],
              ['b', 0],
              ['c', 0],
            ],
            { held, pages: () => 6 },
          )
          const items = await collect(join)
          expect(items.flatMap((item) => ('record' in item ? [item.record] : []))).toEqual(records)
          const pages = items.flatMap((item) => {
            if (item.kind === 'missing')
              return Array.from(
                { length: item.lastPage - item.firstPage + 1 },
                (_, index) => `${item.file}${item.firstPage + index}`,
              )
            return 'page' in item ? [`${item.file}${item.page}`] : []
          })
          expect(pages.sort()).toEqual(['a', 'b', 'c'].flatMap((file) => [1, 2, 3, 4, 5, 6].map((page) => file + page)))
          const { account } = join
          expect(account.inputs).toBe(18)
          expect(account.inputs).toBe(account.results + account.failures + account.missing + account.cutOff)
          if (held === 1000) expect(account.strays.late).toBe(0)
        },
      ),
      { numRuns: 500 },
    )
  })
})
