import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { customTask, folder, textractForms } from './support/fixtures.js'
import { jsonLines, run } from './support/run.js'

const { path: here, file } = folder()
file('loops/a.json', customTask('loop-a', ['w-ann', 'w-bob']))
file('loops/b.json', customTask('loop-b', ['w-ann']))
file('loops/c.json', textractForms('loop-c'))
file('loops/d.json', customTask('loop-d', []))
const loops = join(here, 'loops')
const KEY = '0123456789abcdef0123456789abcdef'

describe('workers', () => {
  it('counts tasks, times, days and agreement for each worker and flow', async () => {
    const { code, stdout } = await run(['workers', loops])
    expect(code).toBe(0)
    expect(stdout).toContain('4 human loops, 5 tasks by 2 workers in 2 flows; 1 without an answer\n')
    expect(stdout).toMatch(/\n {2}w-ann +3 +30\.0 s \(30\.0 s to 30\.0 s\) +29\.5 s \(29\.5 s to 29\.5 s\) +1 +3 +100 % of 2\n/)
    expect(stdout).toMatch(/\n {2}ripeness +3 /)
    expect(stdout).toMatch(/\n {2}w-bob {2}delivery-notes +1 +30\.0 s +29\.5 s +1 +1 +100 % of 1\n/)
    expect(stdout).toMatch(/\n {2}2025-02-03 +5\n/)
  })

  it('gives the same as JSON and as CSV', async () => {
    const json = jsonLines((await run(['workers', '--json', loops])).stdout)
    expect(json.map(({ about, workerId, flow, tasks }) => [about, workerId, flow, tasks])).toEqual([
      ['worker', 'w-ann', null, 3],
      ['worker', 'w-bob', null, 2],
      ['flow', null, 'delivery-notes', 2],
      ['flow', null, 'ripeness', 3],
      ['worker-in-flow', 'w-ann', 'delivery-notes', 1],
      ['worker-in-flow', 'w-ann', 'ripeness', 2],
      ['worker-in-flow', 'w-bob', 'delivery-notes', 1],
      ['worker-in-flow', 'w-bob', 'ripeness', 1],
      ['total', undefined, undefined, 5],
    ])
    expect(json[0]).toMatchObject({
      acceptedToSubmitted: { count: 3, median: 30 },
      timeSpent: { count: 3, median: 29.5, firstQuartile: 29.5 },
      days: [{ day: '2025-02-03', tasks: 3 }],
      agreement: { comparisons: 2, equal: 2, share: 1 },
    })
    const csv = (await run(['workers', '--csv', loops])).stdout.trimEnd().split('\r\n')
    expect(csv).toHaveLength(9)
    expect(csv[0]).toMatch(/^about,worker_id,flow,flow_definition_arn,tasks,accepted_to_submitted_count,/)
    expect(csv[1]).toMatch(/^worker,w-ann,,,3,3,30,30,30,30,30,90,3,29\.5,/)
  })

  it('replaces worker ids by stable pseudonyms, the key from a file or the environment', async () => {
    const plain = jsonLines((await run(['workers', '--json', loops])).stdout)
    const key = file('worker.key', `${KEY}\n`)
    const fromFile = await run(['workers', '--json', '--pseudonymise', key, loops])
    const fromEnv = await run(['workers', '--json', '--pseudonymise', 'env:WORKER_KEY', loops], { env: { WORKER_KEY: KEY } })
    expect(fromFile.code).toBe(0)
    expect(fromEnv.stdout).toBe(fromFile.stdout)
    expect(fromFile.stdout).not.toMatch(/w-ann|w-bob/)
    const hidden = jsonLines(fromFile.stdout).filter(({ about }) => about === 'worker')
    expect(hidden.map(({ workerId }) => workerId)).toEqual([
      expect.stringMatching(/^worker-[0-9a-f]{16}$/),
      expect.stringMatching(/^worker-[0-9a-f]{16}$/),
    ])
    expect(new Set(hidden.map(({ tasks }) => tasks))).toEqual(new Set([2, 3]))
    expect(plain).toHaveLength(9)
  })

  it('quotes nothing of what it reads when it hides who did it', async () => {
    file('twice/loop.json', customTask('loop-x', ['w-secret', 'w-secret']))
    const key = file('twice.key', KEY)
    const open = await run(['workers', join(here, 'twice')])
    expect(open.stderr).toContain('a2i/worker-twice')
    const hidden = await run(['workers', '--pseudonymise', key, join(here, 'twice')])
    expect(hidden.stderr).toContain('a2i/worker-twice')
    expect(hidden.stderr + hidden.stdout).not.toContain('w-secret')
  })

  it.each([
    [['--pseudonymise', 'nowhere.key'], /the key file nowhere\.key cannot be read/],
    [['--pseudonymise', 'env:NO_SUCH_VARIABLE'], /there is no environment variable NO_SUCH_VARIABLE/],
    [['--pseudonymise', file('short.key', 'hunter2\n')], /must have at least 16 bytes, not 7.*openssl rand/],
    [['--pseudonymise', file('hollow.key')], /must have at least 16 bytes, not 0/],
    [['--json', '--csv'], /--json and --csv exclude each other/],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await run(['workers', ...args, loops])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('hunter2')
  })
})
