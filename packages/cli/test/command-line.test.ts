import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commandNames } from '../src/help.js'
import { folder, lines, many, multiClass } from './support/fixtures.js'
import { finished, run, start } from './support/run.js'

const { file } = folder()
const input = file('some.jsonl', lines(multiClass(0), '{]'))

describe('the command line', () => {
  it('shows help and exits with 2 without arguments', async () => {
    const { code, stdout, stderr } = await run([])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('Usage: aws-ai-outputs COMMAND')
  })

  it('shows help when asked to', async () => {
    for (const args of [['help'], ['--help'], ['-h']]) {
      const { code, stdout, stderr } = await run(args)
      expect([code, stderr]).toEqual([0, ''])
      for (const command of commandNames) expect(stdout).toContain(`  ${command}`)
    }
    for (const command of commandNames) {
      const { code, stdout } = await run(['help', command])
      expect(code).toBe(0)
      expect(stdout).toContain(`Usage: aws-ai-outputs ${command}`)
      expect(await run([command, '--help'])).toEqual({ code, stdout, stderr: '' })
      const hasJson = !['convert', 'query', 'read'].includes(command)
      expect((await run([command, '--json', '-h'])).code).toBe(hasJson ? 0 : 2)
    }
  })

  it('keeps help within 100 columns', async () => {
    for (const args of [['help'], ...commandNames.map((name) => ['help', name])]) {
      const { stdout } = await run(args)
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100)
    }
  })

  it('shows its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it.each([
    [['inspct', input], /there is no command inspct; did you mean inspect\?/],
    [['vaildate', input], /did you mean validate\?/],
    [['help', 'raed'], /did you mean read\?/],
    [['frobnicate'], /there is no command frobnicate\n/],
    [[input], /did you mean: aws-ai-outputs inspect /],
    [['--json', 'inspect', input], /the command comes first/],
    [['--hepl'], /did you mean --help\?/],
    [['inspect', '--jsno', input], /inspect has no option --jsno; did you mean --json\?/],
    [['validate', '--with-place', input], /validate has no option --with-place\n/],
    [['inspect', '-x', input], /inspect has no option -x\n/],
    [['inspect', '--json=yes', input], /--json takes no value/],
    [['read', '--limit'], /--limit needs a value/],
    [['read', '--limit', 'many', input], /--limit needs a whole number, not many/],
    [['read', '--limit', '-1', input], /--limit needs a whole number, not -1/],
    [['inspect'], /inspect needs a PATH/],
    [['convert', input], /convert needs --to: ndjson, csv, parquet or arrow\n/],
    [['convert', '--to', 'parket', input], /--to takes ndjson, csv, parquet or arrow, not parket; did you mean parquet\?/],
    [['convert', '--to', 'csv', '--rows', 'documents', input], /--rows takes document or class, not documents/],
    [['convert', '--to', 'csv', '--output=', input], /--output needs the name of a file/],
    [['join', input], /join needs --inputs/],
    [['join', '--inputs', '-', input], /- has no name to join by/],
    [['join', '--inputs', input, '--by', 'row', input], /--by takes line, file or page, not row/],
    [['review', '--json', '--html', 'x.html', input], /--json and --html exclude each other/],
    [['review', '--html'], /--html needs a value/],
    [['inspect', '-', '-'], /- can be given only once/],
    [['read', '__proto__', '--toString'], /read has no option --toString/],
  ])('answers %j with exit code 2 and what to type instead', async (args, message) => {
    const { code, stdout, stderr } = await run(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/\nUsage: aws-ai-outputs /)
  })

  it('takes what follows -- as paths', async () => {
    const { code, stdout } = await run(['inspect', '--json', '--', '--json'])
    expect(code).toBe(2)
    expect(stdout).toContain('no such file')
  })
})

describe('colours', () => {
  const ESCAPE = '\u001b['

  it('are not written to files and pipes', async () => {
    const { stdout } = await run(['validate', input])
    expect(stdout).not.toContain(ESCAPE)
  })

  it('can be forced, and FORCE_COLOR decides before NO_COLOR as it does in Node', async () => {
    for (const env of [{ FORCE_COLOR: '1' }, { FORCE_COLOR: '1', NO_COLOR: '1' }]) {
      expect((await run(['validate', input], { env })).stdout).toContain(ESCAPE)
      expect((await run(['read', input], { env })).stderr).toContain(ESCAPE)
    }
    for (const env of [{ FORCE_COLOR: '0' }, { NO_COLOR: '1' }])
      expect((await run(['validate', input], { env })).stdout).not.toContain(ESCAPE)
  })

  it('never stand in JSON', async () => {
    const env = { FORCE_COLOR: '1' }
    for (const args of [['inspect', '--json'], ['validate', '--json'], ['read']])
      expect((await run([...args, input], { env })).stdout).not.toContain(ESCAPE)
  })
})

describe('signals', () => {
  it('ends with 130 when interrupted', async () => {
    const child = start(['read', '-'])
    child.stdin?.write(many(10, multiClass))
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    const ended = finished(child)
    child.kill('SIGINT')
    const { code, stderr } = await ended
    expect(code).toBe(130)
    expect(stderr).toBe('')
  })
})
