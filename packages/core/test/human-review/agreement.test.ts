import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  accumulateAgreement,
  cohenKappa,
  fleissKappa,
  krippendorffAlpha,
  percentAgreement,
  type RatingRow,
  ratingRow,
  ratingTable,
} from '../../src/human-review/agreement.js'
import { memberAt } from '../../src/human-review/consolidate.js'
import { answersOf } from '../../src/human-review/output.js'
import { answer, custom } from './support.js'

/** A table of counts, one row per subject and one column per category, as single ratings. */
const fromCounts = (table: number[][]): number[][] =>
  table.map((counts) => counts.flatMap((count, category) => Array<number>(count).fill(category + 1)))

/** One list per observer, as printed in the literature, as one row per unit. */
const byUnit = (observers: (number | null)[][]): (number | null)[][] =>
  (observers[0] ?? []).map((_, unit) => observers.map((values) => values[unit] ?? null))

describe('Fleiss kappa', () => {
  // The worked example of the Wikipedia article "Fleiss' kappa": 14 raters put 10 subjects into 5 categories.
  // It gives P = 0.378, Pe = 0.213 and kappa = 0.210; statsmodels.stats.inter_rater.fleiss_kappa gives 0.20993070442195522.
  const table = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ]

  it('gives the published 0.210', () => {
    const { value, observed, expected, items } = fleissKappa(fromCounts(table))
    expect(value).toBeCloseTo(0.20993070442195522, 12)
    expect(observed).toBeCloseTo(0.378, 3)
    expect(expected).toBeCloseTo(0.213, 3)
    expect(items).toBe(10)
  })

  it('has no value when items have different numbers of ratings', () => {
    expect(
      fleissKappa([
        ['a', 'b', 'b'],
        ['a', 'a'],
      ]),
    ).toMatchObject({ value: null, undefinedBecause: 'unequal-ratings' })
    expect(
      fleissKappa([
        ['a', 'b'],
        ['a', null],
      ]),
    ).toMatchObject({ value: null, undefinedBecause: 'unequal-ratings', items: 1, skipped: 1 })
    expect(
      fleissKappa([
        ['a', null],
        ['a', 'b'],
        ['a', 'b'],
      ]),
    ).toMatchObject({ value: null, undefinedBecause: 'unequal-ratings' })
  })

  it('has no value without pairs, or without variation', () => {
    expect(fleissKappa([])).toMatchObject({ value: null, undefinedBecause: 'no-pairs' })
    expect(fleissKappa([['a'], ['b']])).toMatchObject({ value: null, undefinedBecause: 'no-pairs', skipped: 2 })
    expect(fleissKappa([['a', 'a']])).toMatchObject({ value: null, undefinedBecause: 'no-variation', observed: 1, expected: 1 })
  })
})

describe("Cohen's kappa", () => {
  // The worked example of the Wikipedia article "Cohen's kappa": two readers judge 50 grant proposals; both say yes
  // to 20 and no to 15, only the first says yes to 5, only the second to 10. Observed 0.7, by chance 0.5, kappa 0.4.
  // sklearn.metrics.cohen_kappa_score gives 0.4.
  const proposals: RatingRow[] = [
    ...Array<RatingRow>(20).fill(['yes', 'yes']),
    ...Array<RatingRow>(5).fill(['yes', 'no']),
    ...Array<RatingRow>(10).fill(['no', 'yes']),
    ...Array<RatingRow>(15).fill(['no', 'no']),
  ]

  it('gives the published 0.4', () => {
    const { value, observed, expected } = cohenKappa(proposals)
    expect(value).toBeCloseTo(0.4, 12)
    expect(observed).toBeCloseTo(0.7, 12)
    expect(expected).toBeCloseTo(0.5, 12)
  })

  // The same article: equal observed agreement of 0.6, but different marginals: 0.1304 and 0.2593.
  it('tells apart equal agreement with different marginals', () => {
    const cells = (both: number, first: number, second: number, neither: number): RatingRow[] => [
      ...Array<RatingRow>(both).fill([true, true]),
      ...Array<RatingRow>(first).fill([true, false]),
      ...Array<RatingRow>(second).fill([false, true]),
      ...Array<RatingRow>(neither).fill([false, false]),
    ]
    expect(cohenKappa(cells(45, 15, 25, 15)).value).toBeCloseTo(0.1304, 4)
    expect(cohenKappa(cells(25, 35, 5, 35)).value).toBeCloseTo(0.2593, 4)
  })

  it('skips items that one of the two did not rate', () => {
    expect(cohenKappa([...proposals, ['yes', null], [undefined, 'no']])).toMatchObject({ items: 50, skipped: 2 })
  })

  it('is for two raters', () => {
    expect(() => cohenKappa([['a', 'b', 'c']])).toThrow(RangeError)
  })

  it('has no value where chance explains everything', () => {
    expect(cohenKappa([])).toMatchObject({ value: null, undefinedBecause: 'no-pairs' })
    expect(cohenKappa([['a', 'a']])).toMatchObject({ value: null, undefinedBecause: 'no-variation' })
  })
})

describe("Krippendorff's alpha", () => {
  // K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A and B: two observers, no missing
  // data, alpha 0.095 and 0.692. The Python package krippendorff gives the second number of each line.
  it.each([
    [
      'binary',
      0.095,
      0.09523809523809523,
      [
        [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
        [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
      ],
    ],
    ['nominal', 0.692, 0.6919642857142858, ['aabbdcccedda'.split(''), 'babbbccceddd'.split('')]],
  ] as const)('gives the published value of two observers, %s data', (_, published, computed, [first, second]) => {
    const { value } = krippendorffAlpha([...first].map((rating, unit) => [rating, second[unit]]))
    expect(value).toBeCloseTo(published, 3)
    expect(value).toBeCloseTo(computed, 12)
  })

  // The same text, sections C and D: four observers, twelve units,
  // missing data. Nominal 0.743, ordinal 0.815, interval 0.849. The Python package krippendorff gives
  // 0.743421052631579, 0.8153875037548814 and 0.8491071428571428.
  const example = byUnit([
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ])

  it.each([
    ['nominal', 0.743, 0.743421052631579],
    ['ordinal', 0.815, 0.8153875037548814],
    ['interval', 0.849, 0.8491071428571428],
  ] as const)('gives the published %s value %d', (level, published, computed) => {
    const { value, items, skipped } = krippendorffAlpha(example, { level })
    expect(value).toBeCloseTo(published, 3)
    expect(value).toBeCloseTo(computed, 12)
    // The last unit has one value, which pairs with nothing.
    expect({ items, skipped }).toEqual({ items: 11, skipped: 1 })
  })

  // The worked example of the Wikipedia article "Krippendorff's alpha": three coders, fifteen units; nominal 0.691,
  // interval 0.811. The Python package krippendorff gives 0.691358024691358, 0.8108448928121059, ordinal 0.8067214199413153.
  it.each([
    ['nominal', 0.691358024691358],
    ['interval', 0.8108448928121059],
    ['ordinal', 0.8067214199413153],
  ] as const)('gives the published %s value of a second example', (level, computed) => {
    const rows = byUnit([
      [null, null, null, null, null, 3, 4, 1, 2, 1, 1, 3, 3, null, 3],
      [1, null, 2, 1, 3, 3, 4, 3, null, null, null, null, null, null, null],
      [null, null, 2, 1, 3, 4, 4, null, 2, 1, 1, 3, 3, null, 4],
    ])
    expect(krippendorffAlpha(rows, { level }).value).toBeCloseTo(computed, 12)
  })

  it('takes ordinal names in a given order', () => {
    const names = ['none', 'low', 'mid', 'high', 'top']
    const named = example.map((row) => row.map((value) => (value === null ? null : (names[value - 1] as string))))
    expect(krippendorffAlpha(named, { level: 'ordinal', order: names }).value).toBeCloseTo(0.8153875037548814, 12)
    expect(() => krippendorffAlpha(named, { level: 'ordinal', order: ['none'] })).toThrow(RangeError)
    expect(() => krippendorffAlpha(named, { level: 'ordinal' })).toThrow(/no order/)
  })

  it('refuses intervals between names', () => {
    expect(() => krippendorffAlpha([['a', 'b']], { level: 'interval' })).toThrow(RangeError)
    expect(() => krippendorffAlpha([[1, Number.NaN]], { level: 'interval' })).toThrow(RangeError)
  })
})

describe('percent agreement', () => {
  it('is the mean share of equal pairs', () => {
    expect(percentAgreement([['cat', 'cat', 'dog'], ['dog', 'dog', 'dog'], ['dog']])).toMatchObject({
      value: (1 / 3 + 1) / 2,
      items: 2,
      skipped: 1,
    })
  })

  it('takes 1, "1" and true for three ratings', () => {
    expect(percentAgreement([[1, '1', true]]).value).toBe(0)
    expect(percentAgreement([[0, -0]]).value).toBe(1)
  })
})

describe('any coefficient', () => {
  const rating = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null })
  const rows = fc.array(fc.array(rating, { minLength: 3, maxLength: 3 }), { maxLength: 12 })
  const full = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 12 })
  const levels = ['nominal', 'ordinal', 'interval'] as const

  it('is at most 1, and 1 only without disagreement', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...levels), (given, level) => {
        const { value } = krippendorffAlpha(given, { level })
        if (value === null) return
        const agreed = given.every((row) => new Set(row.filter((one) => one !== null)).size <= 1)
        expect(value).toBeLessThanOrEqual(1)
        expect(value === 1).toBe(agreed)
      }),
    )
  })

  it('does not depend on the order of items or raters', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...levels), (given, level) => {
        const turned = given.map((row) => [...row].reverse()).reverse()
        const [one, two] = [krippendorffAlpha(given, { level }).value, krippendorffAlpha(turned, { level }).value]
        if (one === null || two === null) expect(two).toBe(one)
        else expect(two).toBeCloseTo(one, 10)
      }),
    )
  })

  it('agrees with the definition of alpha by pairs', () => {
    // 1 - Do / De written out from Krippendorff (2011), section D, over all pairs of values.
    const direct = (given: RatingRow[]): number | null => {
      const units = given
        .map((row) => row.filter((one): one is number => typeof one === 'number'))
        .filter((unit) => unit.length > 1)
      const all = units.flat()
      const pairs = (values: number[]): number =>
        values.reduce((sum, a, i) => sum + values.reduce((rest, b, j) => rest + (i === j ? 0 : (a - b) ** 2), 0), 0)
      const observed = units.reduce((sum, unit) => sum + pairs(unit) / (unit.length - 1), 0) / all.length
      const expected = pairs(all) / (all.length * (all.length - 1))
      return all.length === 0 || expected === 0 ? null : 1 - observed / expected
    }
    fc.assert(
      fc.property(rows, (given) => {
        const [one, two] = [krippendorffAlpha(given, { level: 'interval' }).value, direct(given)]
        if (one === null || two === null) expect(one).toBe(two)
        else expect(one).toBeCloseTo(two, 9)
      }),
    )
  })

  it('relates alpha to kappa as published: nominal alpha = 1 - (1 - Fleiss) (1 - 1/n)', () => {
    fc.assert(
      fc.property(full, (given) => {
        const [alpha, kappa] = [krippendorffAlpha(given).value, fleissKappa(given).value]
        if (alpha === null || kappa === null) expect(alpha).toBe(kappa)
        else expect(alpha).toBeCloseTo(1 - (1 - kappa) * (1 - 1 / (given.length * 2)), 9)
      }),
    )
  })

  it('is the same added one by one', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const agreement = accumulateAgreement()
        for (const row of given) agreement.add(row)
        expect(agreement.percentAgreement()).toEqual(percentAgreement(given))
        expect(agreement.fleissKappa()).toEqual(fleissKappa(given))
        expect(agreement.krippendorffAlpha()).toEqual(krippendorffAlpha(given))
        expect(JSON.parse(JSON.stringify(agreement.krippendorffAlpha()))).toEqual(agreement.krippendorffAlpha())
      }),
    )
  })
})

describe('ratings of outputs', () => {
  const loops = [
    custom([answer('ann', { ok: 'yes' }), answer('bob', { ok: 'no' })]),
    custom([answer('bob', { ok: 'yes' }), answer('cy', {}), answer('cy', { ok: 'no' })]),
    custom([]),
  ]
  const select = (one: Parameters<ReturnType<typeof memberAt>>[0]) => memberAt('/ok')(one) as string | undefined

  it('come as rows', () => {
    expect(loops.map((output) => ratingRow(answersOf(output), select))).toEqual([['yes', 'no'], ['yes', 'no'], []])
  })

  it('come as a table with a column per worker', () => {
    expect(ratingTable(loops.map(answersOf), select)).toEqual({
      workers: ['ann', 'bob', 'cy'],
      rows: [
        ['yes', 'no', null],
        [null, 'yes', 'no'],
        [null, null, null],
      ],
    })
  })
})
