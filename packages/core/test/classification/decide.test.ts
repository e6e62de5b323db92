import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidenceOf, decideClass, decideLabels, mayBeCut, scoreOf, thresholdOf, topK } from '../../src/classification/decide.js'
import type { DocumentClass } from '../../src/generated/types.js'

const classes = (...list: [string, number][]) => ({
  File: 'f',
  Line: '0',
  Classes: list.map(([Name, Score]) => ({ Name, Score })),
})
const labels = (...list: [string, number][]) => ({ File: 'f', Line: '0', Labels: list.map(([Name, Score]) => ({ Name, Score })) })

const scored: fc.Arbitrary<DocumentClass[]> = fc.array(
  fc.record({
    Name: fc.constantFrom('a', 'b', 'c', 'd', 'constructor', '__proto__'),
    Score: fc.constantFrom(0, 0.1, 0.25, 0.5, 0.5004, 0.9, 1),
  }),
  { maxLength: 6 },
)

describe('thresholds', () => {
  it('are by class with a default, by own names only', () => {
    expect(thresholdOf(0.4, 'a')).toBe(0.4)
    expect(thresholdOf({ default: 0.5, classes: { a: 0.2 } }, 'a')).toBe(0.2)
    expect(thresholdOf({ default: 0.5, classes: { a: 0.2 } }, 'constructor')).toBe(0.5)
  })
})

describe('topK', () => {
  it('does not trust the order, and reports what only the cut keeps out', () => {
    const record = classes(['b', 0.2], ['a', 0.5], ['d', 0.2], ['c', 0.1])
    expect(topK(record, 2)).toEqual({
      top: [
        { Name: 'a', Score: 0.5 },
        { Name: 'b', Score: 0.2 },
      ],
      tied: [{ Name: 'd', Score: 0.2 }],
    })
    expect(topK(record, 1).tied).toEqual([])
    expect(topK(record, 0)).toEqual({ top: [], tied: [] })
    expect(topK(record, 9).top).toHaveLength(4)
    expect(() => topK(record, -1)).toThrow(RangeError)
    expect(() => topK(record, 1.5)).toThrow(RangeError)
  })

  it('is the start of the ranking, each name once, whatever the order', () => {
    fc.assert(
      fc.property(scored, fc.nat(6), (list, k) => {
        const { top, tied } = topK({ File: 'f', Classes: list }, k)
        const best = new Map<string, number>()
        for (const { Name, Score } of list) best.set(Name, Math.max(best.get(Name) ?? 0, Score))
        expect(top.map(({ Score }) => Score)).toEqual([...best.values()].sort((a, b) => b - a).slice(0, k))
        for (const { Name, Score } of [...top, ...tied]) expect(best.get(Name)).toBe(Score)
        const other = topK({ File: 'f', Classes: [...list].reverse() }, k)
        const names = (result: typeof other) => [...result.top, ...result.tied].map(({ Name }) => Name).sort()
        expect(names(other)).toEqual(names({ top, tied }))
      }),
    )
  })
})

describe('what a list leaves out', () => {
  it('is unknown, not 0', () => {
    const record = classes(['a', 0.6], ['b', 0.2], ['c', 0.1])
    expect(scoreOf(record, 'b')).toEqual({ listed: true, score: 0.2 })
    expect(scoreOf(record, 'd')).toEqual({ listed: false, atMost: 0.1 })
    expect(scoreOf(classes(), 'a')).toEqual({ listed: false, atMost: 1 })
    expect(scoreOf(classes(['a', 0.1], ['a', 0.3]), 'a')).toEqual({ listed: true, score: 0.3 })
  })

  it('is told by the length of the list, or by the number of classes', () => {
    expect(mayBeCut(classes(['a', 0.9], ['b', 0.1]))).toBe(false)
    expect(mayBeCut(classes(['a', 0.9], ['b', 0.05], ['c', 0.05]))).toBe(true)
    expect(mayBeCut(classes(['a', 0.9], ['b', 0.05], ['c', 0.05]), 3)).toBe(false)
    expect(mayBeCut(labels(['a', 0.9], ['b', 0.05]))).toBe(true)
    expect(mayBeCut(classes())).toBe(true)
  })
})

describe('decideClass', () => {
  it.each([
    [classes(), { outcome: 'empty' }],
    [classes(['a', 0.7]), { outcome: 'class', name: 'a', score: 0.7, lead: undefined }],
    [classes(['b', 0.25], ['a', 0.75]), { outcome: 'class', name: 'a', score: 0.75, lead: 0.5 }],
    [classes(['a', 0.4], ['b', 0.4], ['c', 0.2]), { outcome: 'tie', names: ['a', 'b'], score: 0.4 }],
    [classes(['a', 0.4], ['a', 0.4]), { outcome: 'below', name: 'a', score: 0.4, threshold: 0.5 }],
    [classes(['a', 0.49]), { outcome: 'below', name: 'a', score: 0.49, threshold: 0.5 }],
    [classes(['a', 0.5]), { outcome: 'class', name: 'a', score: 0.5, lead: undefined }],
    [classes(['FRAUD', 0.3], ['a', 0.2]), { outcome: 'class', name: 'FRAUD', score: 0.3, lead: 0.3 - 0.2 }],
    // A rival with a lower threshold does not win in the leader's place.
    [classes(['a', 0.45], ['FRAUD', 0.3]), { outcome: 'below', name: 'a', score: 0.45, threshold: 0.5 }],
  ])('%j', (record, expected) => {
    expect(decideClass(record, { default: 0.5, classes: { FRAUD: 0.2 } })).toEqual(expected)
  })

  it('never depends on the order', () => {
    fc.assert(
      fc.property(scored, fc.constantFrom(0, 0.25, 0.5, 1), (list, threshold) => {
        const one = decideClass({ File: 'f', Classes: list }, threshold)
        const other = decideClass({ File: 'f', Classes: [...list].reverse() }, threshold)
        if (one.outcome !== 'tie') expect(other).toEqual(one)
        else expect(other.outcome === 'tie' && [...other.names].sort()).toEqual([...one.names].sort())
      }),
    )
  })
})

describe('decideLabels', () => {
  it('listed is not assigned', () => {
    const record = labels(['COMEDY', 0.9045], ['DRAMA', 0.65], ['HORROR', 0.0372])
    expect(decideLabels(record, 0.5).assigned.map(({ Name }) => Name)).toEqual(['COMEDY', 'DRAMA'])
    expect(decideLabels(record, { default: 0.95, classes: { HORROR: 0.03 } }).assigned.map(({ Name }) => Name)).toEqual([
      'HORROR',
    ])
    expect(decideLabels(record, 0.99)).toMatchObject({ assigned: [], certain: true })
    expect(decideLabels(labels(), 0.5)).toEqual({ assigned: [], rejected: [], certain: false })
  })

  it('says when labels that are not listed may be assigned too', () => {
    const record = labels(['a', 0.9], ['b', 0.4], ['c', 0.3])
    expect(decideLabels(record, 0.5).certain).toBe(true)
    expect(decideLabels(record, 0.31).certain).toBe(true)
    expect(decideLabels(record, 0.3).certain).toBe(false)
    expect(decideLabels(record, 0.1).certain).toBe(false)
    expect(decideLabels(record, { default: 0.5, classes: { a: 0.1 } }).certain).toBe(true)
    expect(decideLabels(record, { default: 0.5, classes: { rare: 0.1 } }).certain).toBe(false)
    // All three above 0.5: were there more, they would be listed.
    expect(decideLabels(labels(['a', 0.9], ['b', 0.8], ['c', 0.7]), 0.5).certain).toBe(true)
  })

  it('puts each listed name on one side', () => {
    fc.assert(
      fc.property(scored, fc.constantFrom(0, 0.25, 0.5, 1), (list, threshold) => {
        const { assigned, rejected } = decideLabels({ File: 'f', Labels: list }, threshold)
        expect([...assigned, ...rejected].map(({ Name }) => Name).sort()).toEqual(
          [...new Set(list.map(({ Name }) => Name))].sort(),
        )
        expect(assigned.every(({ Score }) => Score >= threshold) && rejected.every(({ Score }) => Score < threshold)).toBe(true)
      }),
    )
  })
})

describe('confidenceOf', () => {
  it('is the top score, or the distance of the least sure label from a coin toss', () => {
    expect(confidenceOf(classes(['b', 0.2], ['a', 0.7]))).toBe(0.7)
    expect(confidenceOf(labels(['a', 0.99], ['b', 0.4], ['c', 0.02]))).toBe(0.6)
    expect(confidenceOf(classes())).toBe(0)
    expect(confidenceOf(labels())).toBe(0)
  })
})
