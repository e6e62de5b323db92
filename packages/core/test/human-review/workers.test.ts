import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Durations } from '../../src/human-review/durations.js'
import { accumulateWorkerActivity, answerKey } from '../../src/human-review/workers.js'
import { answer, custom, forms, moderation, pairBlocks } from './support.js'

const identity = (issuer: string) => ({
  workerMetadata: { identityData: { identityProviderType: 'Cognito', issuer, sub: '7b1f8c1e-0000-4000-8000-3d2a5c9e1f00' } },
})
const pool = 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Qx81mZk2P'

describe('accumulateWorkerActivity', () => {
  it('counts per worker, per flow, and per worker in a flow', () => {
    const activity = accumulateWorkerActivity()
    activity.add(
      custom([
        answer(
          'ann',
          { verdict: 'ok' },
          { acceptanceTime: '2024-03-11T09:15:00.000Z', timeSpentInSeconds: 30.25, ...identity(pool) },
        ),
        answer('bob', { verdict: 'bad' }, { submissionTime: '2024-03-11T23:59:59.999Z' }),
      ]),
    )
    activity.add(
      custom(
        [
          answer(
            'ann',
            { verdict: 'ok' },
            {
              submissionTime: '2024-03-12T01:00:00.000+02:00',
              acceptanceTime: '2024-03-11T22:59:00.000Z',
              timeSpentInSeconds: 60,
            },
          ),
        ],
        {},
        {
          flowDefinitionArn: 'arn:aws:sagemaker:eu-west-1:444455556666:flow-definition/second-look',
        },
      ),
    )
    activity.add(custom([]))
    const report = activity.report()
    expect(report).toMatchObject({ outputs: 3, unanswered: 1, tasks: 3, repeated: 0 })
    expect(report.workers.map(({ workerId, flow, tasks }) => [workerId, flow, tasks])).toEqual([
      ['ann', null, 2],
      ['bob', null, 1],
    ])
    const [ann, bob] = report.workers
    expect(ann).toMatchObject({
      acceptedToSubmitted: { count: 2, minimum: 30.25, median: 45.125, maximum: 60, total: 90.25, exact: true },
      timeSpent: { firstQuartile: 37.688, thirdQuartile: 52.563 },
      unusableTimes: 0,
      days: [{ day: '2024-03-11', tasks: 2 }],
      agreement: { comparisons: 1, equal: 0, share: 0 },
      identityProviders: [{ type: 'Cognito', issuer: pool, tasks: 1 }],
    })
    expect(bob).toMatchObject({
      acceptedToSubmitted: null,
      timeSpent: null,
      days: [{ day: '2024-03-11', tasks: 1 }],
      identityProviders: [],
    })
    expect(report.flows.map(({ workerId, flow, tasks }) => [workerId, flow, tasks])).toEqual([
      [null, 'second-look', 1],
      [null, 'ticket-triage', 2],
    ])
    expect(report.workersInFlows.map(({ workerId, flow }) => [workerId, flow])).toEqual([
      ['ann', 'second-look'],
      ['ann', 'ticket-triage'],
      ['bob', 'ticket-triage'],
    ])
    expect(report.workers[0]?.identityProviders).toHaveLength(1)
    expect(JSON.stringify(report)).not.toContain('7b1f8c1e')
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  it('leaves out times that cannot be used', () => {
    const activity = accumulateWorkerActivity()
    activity.add(custom([answer('ann', {}, { acceptanceTime: '2024-03-11T10:00:00.000Z' })]))
    activity.add(
      custom([
        answer('ann', {}, { submissionTime: 'yesterday', acceptanceTime: '2024-03-11T10:00:00.000Z', timeSpentInSeconds: 3 }),
      ]),
    )
    activity.add(custom([answer('ann', {}, { timeSpentInSeconds: -1 })]))
    expect(activity.report().workers).toMatchObject([
      { tasks: 3, unusableTimes: 3, acceptedToSubmitted: null, timeSpent: { count: 1 }, days: [{ tasks: 2 }] },
    ])
  })

  it('counts a worker once a loop', () => {
    const activity = accumulateWorkerActivity()
    activity.add(custom([answer('ann', { a: 1 }), answer('ann', { a: 2 }), answer('bob', { a: 2 })]))
    expect(activity.report()).toMatchObject({
      tasks: 2,
      repeated: 1,
      workers: [{ agreement: { comparisons: 1, equal: 1, share: 1 } }, { workerId: 'bob' }],
    })
  })

  it('keeps pseudonyms only', () => {
    const activity = accumulateWorkerActivity({ pseudonym: (id) => `p-${id.length}` })
    activity.add(custom([answer('ann-of-the-docks', {})]))
    expect(activity.report().workers).toMatchObject([{ workerId: 'p-16' }])
    expect(JSON.stringify(activity.report())).not.toContain('ann')
  })

  it('compares with others by a key of the caller', () => {
    const activity = accumulateWorkerActivity({
      answerKey: (_, { answerContent }) => (answerContent as { label?: string }).label?.toLowerCase(),
    })
    activity.add(custom([answer('ann', { label: 'Yes' }), answer('bob', { label: 'yes' }), answer('cy', {})]))
    expect(activity.report().workers.map(({ agreement }) => agreement)).toEqual([
      { comparisons: 1, equal: 1, share: 1 },
      { comparisons: 1, equal: 1, share: 1 },
      { comparisons: 0, equal: 0, share: null },
    ])
  })

  it('refuses a limit that is none', () => {
    expect(() => accumulateWorkerActivity({ exactUpTo: 0 })).toThrow(RangeError)
  })

  it('does not depend on the order of the outputs', () => {
    const outputs = fc.array(
      fc.array(
        fc.record({
          worker: fc.constantFrom('ann', 'bob', 'cy'),
          verdict: fc.constantFrom('ok', 'bad'),
          seconds: fc.nat({ max: 5000 }),
        }),
        { maxLength: 3 },
      ),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(outputs, (loops) => {
        const run = (list: typeof loops) => {
          const activity = accumulateWorkerActivity({ exactUpTo: 4 })
          for (const one of list)
            activity.add(
              custom(one.map(({ worker, verdict, seconds }) => answer(worker, { verdict }, { timeSpentInSeconds: seconds }))),
            )
          return activity.report()
        }
        const report = run(loops)
        expect(run([...loops].reverse())).toEqual(report)
        const sum = (list: readonly { tasks: number }[]): number => list.reduce((total, { tasks }) => total + tasks, 0)
        expect([sum(report.workers), sum(report.flows), sum(report.workersInFlows)]).toEqual([
          report.tasks,
          report.tasks,
          report.tasks,
        ])
      }),
    )
  })

  it('takes 100,000 outputs in constant memory', () => {
    const activity = accumulateWorkerActivity()
    const workers = 25
    const days = 60
    const sizes: number[] = []
    for (let index = 0; index < 100_000; index++) {
      // A linear congruence: durations of 1 ms to about 17 minutes, spread evenly.
      const milliseconds = ((index * 48_271) % 1_000_003) + 1
      const accepted = Date.UTC(2024, 0, 1 + (index % days), 8) + (index % 3600) * 1000
      activity.add(
        custom(
          [
            answer(
              `w${index % workers}`,
              { verdict: 'ok' },
              {
                acceptanceTime: new Date(accepted).toISOString(),
                submissionTime: new Date(accepted + milliseconds).toISOString(),
                timeSpentInSeconds: milliseconds / 1000,
                ...identity(pool),
              },
            ),
          ],
          {},
          {
            flowDefinitionArn: `arn:aws:sagemaker:eu-west-1:444455556666:flow-definition/flow-${index % 5}`,
            humanLoopName: `loop-${index}`,
          },
        ),
      )
      if (index % 25_000 === 24_999) sizes.push(activity.stateSize)
    }
    // 25 workers, 5 flows, 25 pairs of them; two kinds of durations with up to 2,000 values or fewer buckets, and the days.
    const tallies = workers + 5 + workers
    for (const size of sizes) expect(size).toBeLessThanOrEqual(tallies * (2 * 2000 + days + 2))
    // Full early on: from then on nothing grows.
    expect(sizes.at(-1)).toBeLessThanOrEqual(sizes[1] as number)
    const { tasks, flows } = activity.report()
    expect(tasks).toBe(100_000)
    expect(flows).toHaveLength(5)
    for (const { timeSpent, acceptedToSubmitted } of flows) {
      expect(timeSpent).toMatchObject({ count: 20_000, exact: false })
      expect(Math.abs((timeSpent?.median ?? 0) - 500)).toBeLessThan(500 * 0.02)
      expect(acceptedToSubmitted?.total).toBeCloseTo(timeSpent?.total ?? 0, 3)
    }
  })
})

describe('answerKey', () => {
  it('passes over ids and order in forms, and order in labels', () => {
    const dock = pairBlocks('a', 'Dock:', '7')
    const output = forms(
      [],
      [
        [...dock, ...pairBlocks('b', 'Seal', '8812')],
        [...pairBlocks('x', 'seal:', '8812'), ...pairBlocks('y', 'Dock', '7')],
        dock,
      ],
    )
    const [first, second, third] = output.humanAnswers.map((one) => answerKey(output, one))
    expect(first).toBe(second)
    expect(first).not.toBe(third)
    const photos = moderation([['Tobacco', 'Smoking'], [{ name: 'Smoking', parentName: 'Tobacco' }, { name: 'Tobacco' }], []])
    const keys = photos.humanAnswers.map((one) => answerKey(photos, one))
    expect(keys[0]).toBe(keys[1])
    expect(keys[2]).toBe('[]')
    expect(answerKey(photos, answer('w', {}))).toBeUndefined()
  })
})

describe('Durations', () => {
  const statistics = (values: readonly number[], exactUpTo: number) => {
    const durations = new Durations(exactUpTo)
    for (const value of values) durations.add(value)
    return durations.statistics()
  }

  it('interpolates quartiles as numpy and spreadsheets do', () => {
    // numpy.percentile([1, 2, 3, 4], [25, 50, 75]) = [1.75, 2.5, 3.25]
    expect(statistics([4, 1, 3, 2], 10)).toEqual({
      count: 4,
      minimum: 1,
      firstQuartile: 1.75,
      median: 2.5,
      thirdQuartile: 3.25,
      maximum: 4,
      total: 10,
      exact: true,
    })
    expect(statistics([], 10)).toBeNull()
  })

  it('is within half a percent beyond the limit', () => {
    const seconds = fc.integer({ min: 0, max: 90_000_000 }).map((milliseconds) => milliseconds / 1000)
    fc.assert(
      fc.property(fc.array(seconds, { minLength: 1, maxLength: 60 }), (values) => {
        const [exact, rough] = [statistics(values, 1000), statistics(values, 1)]
        if (exact === null || rough === null) throw new Error('not reached')
        expect(rough.exact).toBe(values.length === 1)
        for (const name of ['minimum', 'maximum', 'count', 'total'] as const) expect(rough[name]).toBe(exact[name])
        for (const name of ['firstQuartile', 'median', 'thirdQuartile'] as const) {
          expect(Math.abs(rough[name] - exact[name])).toBeLessThanOrEqual(exact[name] * 0.005 + 0.0011)
        }
      }),
    )
  })

  it('has a bounded number of buckets', () => {
    const durations = new Durations(1)
    for (let power = -400; power < 400; power++) durations.add(1.07 ** power * 10)
    for (let index = 0; index < 50_000; index++) durations.add(index ** 3 / 1000)
    expect(durations.size).toBeLessThan(3000)
  })
})
