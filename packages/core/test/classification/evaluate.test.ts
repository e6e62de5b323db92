import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calibrate,
  evaluateClasses,
  evaluateLabels,
  evaluateMultiClassMatrix,
  evaluateMultiLabelMatrix,
  type QualityAverages,
  tallyClasses,
} from '../../src/classification/evaluate.js'

interface Expected {
  labels: string[]
  confusion_matrix: unknown
  accuracy: number
  hammingLoss: number
  micro: object
  macro: object
  weighted: object
  classes: object[]
}
interface Case<T> {
  name: string
  actual: T[]
  predicted: T[]
  given?: string[]
  expected: Expected
}
interface Fixture {
  versions: Record<string, string>
  multiClass: Case<string>[]
  multiLabel: Case<string[]>[]
  calibration: {
    name: string
    scores: number[]
    correct: boolean[]
    bins: number
    expected: {
      counts: number[]
      accuracy: number[]
      meanScore: number[]
      expectedError: number
      largestError: number
      brier: number
    }
  }[]
}

// Made by fixtures/evaluate.py with scikit-learn; the file says which version.
const fixture: Fixture = JSON.parse(readFileSync(new URL('../fixtures/evaluate.json', import.meta.url), 'utf8'))

/** Sums may be taken in another order than NumPy takes them. */
const CLOSE = 12

function near(actual: unknown, expected: unknown): void {
  if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, CLOSE)
  else if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length)
    expected.forEach((one, index) => {
      near((actual as unknown[])[index], one)
    })
  } else for (const [name, value] of Object.entries(expected as object)) near((actual as Record<string, unknown>)[name], value)
}

function compare(actual: QualityAverages, { micro, macro, weighted, classes, accuracy, hammingLoss }: Expected): void {
  near(actual, { micro, macro, weighted, classes, accuracy, hammingLoss })
}

describe('against scikit-learn', () => {
  it.each(fixture.multiClass)('multi-class: $name', ({ actual, predicted, given, expected }) => {
    const found = evaluateClasses(
      actual.map((one, index) => ({ actual: one, predicted: predicted[index] })),
      { labels: given },
    )
    expect(found.matrix).toEqual({
      type: 'multi_class',
      confusion_matrix: expected.confusion_matrix,
      labels: expected.labels,
      all_labels: expected.labels,
    })
    compare(found, expected)
    expect(evaluateMultiClassMatrix(found.matrix)).toEqual(found)
  })

  it.each(fixture.multiLabel)('multi-label: $name', ({ actual, predicted, given, expected }) => {
    const found = evaluateLabels(
      actual.map((one, index) => ({ actual: one, predicted: predicted[index] })),
      { labels: given },
    )
    expect(found.matrix).toEqual({
      type: 'multi_label',
      confusion_matrix: expected.confusion_matrix,
      labels: expected.labels,
      all_labels: expected.labels,
    })
    compare(found, expected)
    const { accuracy: _, ...rest } = found
    expect(evaluateMultiLabelMatrix(found.matrix)).toEqual(rest)
  })

  it.each(fixture.calibration)('calibration: $name', ({ scores, correct, bins, expected }) => {
    const found = calibrate(
      scores.map((score, index) => ({ score, correct: correct[index] as boolean })),
      bins,
    )
    expect(found.bins.map(({ count }) => count)).toEqual(expected.counts)
    const full = found.bins.filter(({ count }) => count > 0)
    near(
      full.map(({ accuracy }) => accuracy),
      expected.accuracy,
    )
    near(
      full.map(({ meanScore }) => meanScore),
      expected.meanScore,
    )
    near(found, { expectedError: expected.expectedError, largestError: expected.largestError, brier: expected.brier })
  })
})

describe('evaluation', () => {
  it('says which scores are 0 only because they cannot be computed', () => {
    const { undefinedScores } = evaluateClasses([{ actual: 'a', predicted: 'b' }], { labels: ['idle'] })
    expect(undefinedScores).toEqual([
      { name: 'a', score: 'precision', why: 'nothing predicted' },
      { name: 'b', score: 'recall', why: 'nothing actual' },
      { name: 'idle', score: 'precision', why: 'nothing predicted' },
      { name: 'idle', score: 'recall', why: 'nothing actual' },
      { name: 'idle', score: 'f1', why: 'neither predicted nor actual' },
    ])
  })

  it('keeps what was not decided out of the numbers, and counts it', () => {
    const found = evaluateClasses([
      { actual: 'a', predicted: 'a' },
      { actual: 'b', predicted: undefined },
    ])
    expect(found).toMatchObject({ documents: 1, undecided: 1, accuracy: 1 })
    expect(found.matrix.labels).toEqual(['a'])
    expect(
      evaluateLabels([
        { actual: ['a'], predicted: undefined },
        { actual: [], predicted: [] },
      ]),
    ).toMatchObject({ documents: 1, undecided: 1, accuracy: 1, hammingLoss: 0 })
  })

  it('takes nothing', () => {
    expect(evaluateClasses([])).toMatchObject({ documents: 0, accuracy: 0, hammingLoss: 0, macro: { f1: 0 }, classes: [] })
    expect(evaluateLabels([])).toMatchObject({ documents: 0, accuracy: 0, hammingLoss: 0 })
    expect(calibrate([])).toMatchObject({ count: 0, expectedError: 0, brier: 0 })
  })

  it("reads AWS's own matrices, and refuses what is none", () => {
    // The multi-label example of the developer guide, as its table has it: Comedy has two hits, a false alarm and no miss.
    const evaluated = evaluateMultiLabelMatrix({
      type: 'multi_label',
      confusion_matrix: [
        [
          [3, 0],
          [0, 2],
        ],
        [
          [2, 1],
          [0, 2],
        ],
        [
          [1, 1],
          [2, 1],
        ],
      ],
      labels: ['Horror', 'Comedy', 'Thriller'],
      all_labels: ['Horror', 'Comedy', 'Thriller'],
    })
    expect(evaluated.classes[1]).toMatchObject({ name: 'Comedy', recall: 1, support: 2, predicted: 3 })
    expect(evaluated.documents).toBe(5)
    const square = { type: 'multi_class' as const, labels: ['a', 'b'], all_labels: ['a', 'b', 'untested'] }
    expect(
      evaluateMultiClassMatrix({
        ...square,
        confusion_matrix: [
          [2, 0],
          [1, 3],
        ],
      }).accuracy,
    ).toBe(5 / 6)
    for (const confusion_matrix of [
      [[1, 2]],
      [[1, 2], [3]],
      [
        [1, 2],
        [3, -1],
      ],
      [
        [1, 2],
        [3, 0.5],
      ],
    ]) {
      expect(() => evaluateMultiClassMatrix({ ...square, confusion_matrix })).toThrow(RangeError)
    }
    expect(() =>
      evaluateMultiLabelMatrix({ type: 'multi_label', labels: ['a'], all_labels: ['a'], confusion_matrix: [] }),
    ).toThrow(RangeError)
  })

  it('refuses scores and bins that are none', () => {
    expect(() => calibrate([{ score: 1.1, correct: true }])).toThrow(RangeError)
    expect(() => calibrate([{ score: Number.NaN, correct: true }])).toThrow(RangeError)
    expect(() => calibrate([], 0)).toThrow(RangeError)
  })

  it('is the same whatever the order, and sums to the documents', () => {
    const name = fc.constantFrom('a', 'b', 'c', '__proto__', '')
    fc.assert(
      fc.property(fc.array(fc.record({ actual: name, predicted: fc.option(name, { nil: undefined }) })), (pairs) => {
        const found = evaluateClasses(pairs)
        expect(evaluateClasses([...pairs].reverse())).toEqual(found)
        expect(found.matrix.confusion_matrix.flat().reduce((sum, count) => sum + count, 0)).toBe(found.documents)
        expect(found.documents + found.undecided).toBe(pairs.length)
        expect(found.accuracy + found.hammingLoss).toBeCloseTo(found.documents === 0 ? 0 : 1, CLOSE)
        expect(found.micro.f1).toBeCloseTo(found.accuracy, CLOSE)
      }),
    )
  })

  it('can be asked while it counts', () => {
    const tally = tallyClasses()
    tally.add({ actual: 'a', predicted: 'a' })
    expect(tally.result().accuracy).toBe(1)
    tally.add({ actual: 'a', predicted: 'b' })
    expect(tally.result().accuracy).toBe(0.5)
  })
})
