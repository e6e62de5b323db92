import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consolidate, consolidateMembers, lastAnswers, memberAt, type Vote } from '../../src/human-review/consolidate.js'
import { answersOf } from '../../src/human-review/output.js'
import { answer, custom } from './support.js'

const label = memberAt('/queue/label')
const said = (...labels: (string | undefined)[]) =>
  answersOf(custom(labels.map((one, index) => answer(`w${index}`, one === undefined ? {} : { queue: { label: one } }))))

describe('consolidate', () => {
  it('says none when nobody answered, and when nobody gave the value', () => {
    expect(consolidate(said(), label)).toEqual({ outcome: 'none', votes: [], withoutValue: [], repeated: [] })
    expect(consolidate(said(undefined, undefined), label)).toMatchObject({ outcome: 'none', withoutValue: ['w0', 'w1'] })
  })

  it('does not call one answer a decision', () => {
    expect(consolidate(said('billing'), label)).toEqual({
      outcome: 'single',
      value: 'billing',
      votes: [{ value: 'billing', count: 1, workers: ['w0'] }],
      withoutValue: [],
      repeated: [],
    })
  })

  it('decides by majority and reports the dissent', () => {
    expect(consolidate(said('billing', 'returns', 'billing'), label)).toMatchObject({
      outcome: 'decided',
      value: 'billing',
      unanimous: false,
      dissent: [{ value: 'returns', count: 1, workers: ['w1'] }],
    })
  })

  it('needs more than half, silence counted', () => {
    expect(consolidate(said('billing', 'billing', 'returns', 'fraud'), label)).toMatchObject({
      outcome: 'undecided',
      leader: { value: 'billing', count: 2 },
    })
    expect(consolidate(said('billing', undefined), label)).toMatchObject({ outcome: 'undecided', withoutValue: ['w1'] })
    expect(consolidate(said('billing', 'billing', undefined), label)).toMatchObject({
      outcome: 'decided',
      unanimous: false,
      dissent: [],
    })
  })

  it('reports a tie with all its leaders', () => {
    expect(consolidate(said('a', 'b', 'c'), label)).toMatchObject({
      outcome: 'tie',
      leaders: [{ value: 'a' }, { value: 'b' }, { value: 'c' }],
    })
    expect(consolidate(said('a', 'b', 'b', 'a', 'c'), label)).toMatchObject({
      outcome: 'tie',
      leaders: [{ value: 'a' }, { value: 'b' }],
    })
  })

  it('decides by unanimity', () => {
    const rule = 'unanimity'
    expect(consolidate(said('a', 'a', 'a'), label, { rule })).toMatchObject({
      outcome: 'decided',
      value: 'a',
      unanimous: true,
      dissent: [],
    })
    expect(consolidate(said('a', 'a', 'b'), label, { rule })).toMatchObject({ outcome: 'undecided', leader: { value: 'a' } })
    expect(consolidate(said('a', 'a', undefined), label, { rule })).toMatchObject({ outcome: 'undecided' })
  })

  it("decides by the caller's function, also for a value that nobody gave", () => {
    const grades = answersOf(custom([2, 3, 5].map((grade, index) => answer(`w${index}`, { grade }))))
    const mean = (votes: readonly Vote<number>[]): number => votes.reduce((sum, { value, count }) => sum + value * count, 0) / 3
    const select = ({ answerContent }: { answerContent: object }) => (answerContent as { grade: number }).grade
    expect(consolidate(grades, select, { rule: mean })).toMatchObject({
      outcome: 'decided',
      value: 10 / 3,
      unanimous: false,
      dissent: [{ value: 2 }, { value: 3 }, { value: 5 }],
    })
    expect(consolidate(grades, select, { rule: () => undefined })).toMatchObject({ outcome: 'tie' })
  })

  it('passes over the order of members, and over case on request', () => {
    const answers = answersOf(
      custom([answer('w0', { q: { label: 'Fraud', note: 1 } }), answer('w1', { q: { note: 1, label: 'Fraud' } })]),
    )
    expect(consolidate(answers, memberAt('/q'))).toMatchObject({ outcome: 'decided', unanimous: true })
    expect(consolidate(said('Fraud', 'fraud '), label, { keyOf: (value) => String(value).trim().toLowerCase() })).toMatchObject({
      outcome: 'decided',
      value: 'Fraud',
      unanimous: true,
    })
  })

  it('counts a worker once, by the last answer', () => {
    const answers = answersOf(
      custom([
        answer('w0', { queue: { label: 'b' } }, { submissionTime: '2024-03-11T10:00:00.000Z' }),
        answer('w0', { queue: { label: 'a' } }, { submissionTime: '2024-03-11T09:00:00.000Z' }),
        answer('w1', { queue: { label: 'b' } }),
      ]),
    )
    expect(consolidate(answers, label)).toMatchObject({ outcome: 'decided', value: 'b', unanimous: true, repeated: ['w0'] })
  })

  it('consolidates member by member', () => {
    const answers = answersOf(custom([answer('w0', { a: 1, __proto__x: 2 }), answer('w1', { a: 1, b: 'x' })]))
    expect(consolidateMembers(answers).map(({ member, consolidation }) => [member, consolidation.outcome])).toEqual([
      ['a', 'decided'],
      ['__proto__x', 'undecided'],
      ['b', 'undecided'],
    ])
  })

  const labels = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }), { maxLength: 7 })

  it('loses no answer', () => {
    fc.assert(
      fc.property(labels, (given) => {
        const { votes, withoutValue } = consolidate(said(...given), label)
        expect([...votes.flatMap(({ workers }) => workers), ...withoutValue].sort()).toEqual(
          given.map((_, index) => `w${index}`).sort(),
        )
        expect(votes.every(({ count, workers }) => count === workers.length)).toBe(true)
      }),
    )
  })

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(labels, fc.func(fc.nat()), (given, shuffle) => {
        const shuffled = given.map((value, index) => [shuffle(index), value] as const).sort(([a], [b]) => a - b)
        const [one, two] = [consolidate(said(...given), label), consolidate(said(...shuffled.map(([, value]) => value)), label)]
        expect(two.outcome).toBe(one.outcome)
        if (one.outcome === 'decided' && two.outcome === 'decided') expect(two.value).toBe(one.value)
      }),
    )
  })

  it('never decides by unanimity what it would not decide by majority', () => {
    fc.assert(
      fc.property(labels, (given) => {
        const strict = consolidate(said(...given), label, { rule: 'unanimity' })
        const loose = consolidate(said(...given), label)
        if (strict.outcome === 'decided')
          expect(loose).toMatchObject({ outcome: 'decided', value: strict.value, unanimous: true })
        expect(loose.outcome === 'decided' && loose.unanimous).toBe(strict.outcome === 'decided')
      }),
    )
  })

  it('gives plain data', () => {
    fc.assert(
      fc.property(labels, (given) => {
        const result = consolidate(said(...given), label)
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
      }),
    )
  })
})

describe('lastAnswers', () => {
  it('gives the same list when nobody answered twice', () => {
    const answers = [answer('w0', {}), answer('w1', {})]
    expect(lastAnswers(answers)).toEqual({ answers, repeated: [] })
  })
})
