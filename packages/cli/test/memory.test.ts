import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, many, multiClass, tarGz } from './support/fixtures.js'
import { run } from './support/run.js'

const { path: here, file } = folder()
const RECORDS = 150_000
/** Peak resident memory that a command may take, in MB. Node itself takes about 45. */
const MOST = 150

// Runs inside the command and leaves its peak memory in a file.
const probe = file(
  'probe.cjs',
  `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))`,
)

async function peakOf(args: readonly string[]): Promise<{ code: number | null; stdout: string; megabytes: number }> {
  const peakFile = join(here, 'peak')
  const { code, stdout } = await run(args, { env: { NODE_OPTIONS: `--require=${probe}`, PEAK_FILE: peakFile } })
  return { code, stdout, megabytes: Number(readFileSync(peakFile, 'utf8')) / 1024 }
}

describe('memory', () => {
  it(`stays below ${MOST} MB for ${RECORDS} records`, { timeout: 120_000 }, async () => {
    const archive = file('large.tar.gz', await tarGz({ 'predictions.jsonl': many(RECORDS, multiClass) }))
    const inspected = await peakOf(['inspect', '--json', archive])
    expect(inspected.code).toBe(0)
    expect(JSON.parse(inspected.stdout)).toMatchObject({ records: RECORDS, invalid: 0 })
    expect(inspected.megabytes).toBeLessThan(MOST)
    const read = await peakOf(['read', archive])
    expect(read.stdout.length).toBe(many(RECORDS, multiClass).length)
    expect(read.megabytes).toBeLessThan(MOST)
  })

  it(`stays below ${MOST} MB when each of ${RECORDS} records is wrong`, { timeout: 120_000 }, async () => {
    const archive = file('wrong.tar.gz', await tarGz({ 'predictions.jsonl': many(RECORDS, (i) => multiClass(i, { File: '' })) }))
    const validated = await peakOf(['validate', '--json', archive])
    expect(validated.code).toBe(1)
    expect(validated.stdout.match(/\n/g)).toHaveLength(RECORDS)
    expect(validated.megabytes).toBeLessThan(MOST)
  })
})
