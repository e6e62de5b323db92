import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folder } from './support/fixtures.js'
import { jsonLines, run } from './support/run.js'

const { path: here, file } = folder()
const FILES = 3000
/** Peak resident memory that a command may take, in MB. Node itself takes about 45. */
const MOST = 150

const probe = file(
  'probe.cjs',
  `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))`,
)
const root = join(here, 'loops')

beforeAll(() => {
  for (let i = 0; i < FILES; i++) {
    const loop = `ticket-${i}`
    const at = `loops/tickets/2024/05/01/${String(i % 24).padStart(2, '0')}/00/00/${loop}/output.json`
    const output = {
      flowDefinitionArn: 'arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/tickets',
      humanAnswers: [
        {
          acceptanceTime: '2024-05-01T10:00:00.000Z',
          answerContent: { queue: { label: i % 3 === 0 ? 'REFUND' : 'OTHER' } },
          submissionTime: `2024-05-01T10:00:${String(i % 60).padStart(2, '0')}.000Z`,
          timeSpentInSeconds: i % 60,
          workerId: `w-${i % 7}`,
        },
      ],
      humanLoopName: loop,
      inputContent: { initialValue: 'OTHER', taskObject: 'The parcel has not come. '.repeat(60) },
    }
    // One of them was cut off when it was copied.
    file(at, i === 1234 ? JSON.stringify(output).slice(0, 400) : JSON.stringify(output))
  }
})

async function measured(
  args: readonly string[],
): Promise<{ code: number | null; stdout: string; stderr: string; megabytes: number }> {
  const peak = join(here, 'peak')
  const found = await run(args, { env: { NODE_OPTIONS: `--require=${probe}`, PEAK_FILE: peak } })
  return { ...found, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 }
}

describe(`${FILES} human loops, one of them damaged`, () => {
  it('are counted by workers', { timeout: 60_000 }, async () => {
    const { code, stdout, stderr, megabytes } = await measured(['workers', '--json', root])
    expect(code).toBe(1)
    expect(jsonLines(stdout).at(-1)).toMatchObject({ about: 'total', outputs: FILES - 1, tasks: FILES - 1 })
    expect(stderr.match(/: error /g)).toHaveLength(1)
    expect(stderr).toContain('ticket-1234')
    expect(megabytes).toBeLessThan(MOST)
  })

  it('are compared by review', { timeout: 60_000 }, async () => {
    const { code, stdout, megabytes } = await measured(['review', '--json', root])
    expect(code).toBe(1)
    expect(stdout.match(/\n/g)).toHaveLength(FILES - 1)
    expect(megabytes).toBeLessThan(MOST)
  })

  it('make one page of bounded size', { timeout: 60_000 }, async () => {
    const target = join(here, 'page.html')
    const { code, stderr, megabytes } = await measured(['review', '--html', target, root])
    expect(code).toBe(1)
    expect(stderr).toContain(
      '2,999 human loops, 2,999 answers: 1,000 changed, 1,999 left as it was, 1,999 human loops left out of the page',
    )
    const page = readFileSync(target, 'utf8')
    expect(page).toContain('This page shows 1,000 of 2,999 human loops.')
    expect(page.match(/class="loop"/g)).toHaveLength(1000)
    expect(megabytes).toBeLessThan(MOST)
  })
})
