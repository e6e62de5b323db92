import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { customTask, failure, folder, lines, many, multiClass, tarGz } from './support/fixtures.js'
import { jsonLines, run } from './support/run.js'

const { path: here, file } = folder()

const OUT_OF_RANGE = '{"File": "baskets.txt", "Line": "7", "Classes": [{"Name": "PEAR", "Score": 1.5}]}'

const TWICE_WRONG = '{"File": "", "Line": "7", "Classes": [{"Name": "PEAR", "Score": 1.5}]}'

describe('validate', () => {
  it('exits with 0 when everything is valid, failures included', async () => {
    const input = file('valid.jsonl', lines(multiClass(0), failure(1)))
    const { code, stdout, stderr } = await run(['validate', input])
    expect(code).toBe(0)
    expect(stdout).toBe('1 input: 1 valid; records: 1 valid, 1 failure\n')
    expect(stderr).toBe('')
  })

  it('exits with 0 when there are only warnings', async () => {
    const input = file('warned.json', customTask('loop', []))
    const { code, stdout } = await run(['validate', input])
    expect(code).toBe(0)
    expect(stdout).toContain('warning a2i/no-answers')
    expect(stdout).toMatch(/1 input: 1 valid; records: 1 valid; 1 warning\n$/)
  })

  it('exits with 1 and says what is wrong, where, by which rule and what to do', async () => {
    const input = file('invalid.tar.gz', await tarGz({ 'predictions.jsonl': lines(multiClass(0), OUT_OF_RANGE) }))
    const { code, stdout } = await run(['validate', input])
    expect(code).toBe(1)
    expect(stdout).toContain(`${input}\n`)
    expect(stdout).toMatch(/ {2}error schema-violation {2}predictions\.jsonl:2 \(byte \d+\) \/Classes\/0\/Score\n/)
    expect(stdout).toContain('(rule maximum)')
    expect(stdout).toContain('found: 1.5')
    expect(stdout).toContain('hint:')
    expect(stdout).toMatch(/\n1 input: 1 invalid; records: 1 valid, 1 invalid; 1 error\n$/)
  })

  it('exits with 1 for look-alikes, empty files and truncated archives', async () => {
    const whole = await tarGz({ 'predictions.jsonl': many(500, multiClass) })
    for (const input of [
      file(
        'entities.jsonl',
        '{"Entities": [{"BeginOffset": 0, "EndOffset": 4, "Score": 0.9, "Text": "Pear", "Type": "OTHER"}], "File": "a", "Line": 0}\n',
      ),
      file('empty'),
      file('cut.tar.gz', whole.subarray(0, whole.length - 30)),
    ]) {
      expect((await run(['validate', input])).code, input).toBe(1)
    }
  })

  it('exits with 2 when an input could not be read, whatever the others are', async () => {
    const bad = file('bad.jsonl', lines(OUT_OF_RANGE))
    const { code, stdout } = await run(['validate', bad, join(here, 'nowhere')])
    expect(code).toBe(2)
    expect(stdout).toContain('no such file or directory')
    expect(stdout).toMatch(/\n2 inputs: 1 invalid, 1 could not be read; records: 0 valid, 1 invalid; 2 errors\n$/)
  })

  it('writes one line of JSON for each diagnostic and nothing else', async () => {
    const input = file('three.jsonl', lines(OUT_OF_RANGE, multiClass(1), '{]', OUT_OF_RANGE))
    const { code, stdout } = await run(['validate', '--json', input])
    expect(code).toBe(1)
    const found = jsonLines(stdout)
    expect(found.map(({ code: id, line }) => [id, line])).toEqual([
      ['schema-violation', 1],
      ['json-syntax', 3],
      ['schema-violation', 4],
    ])
    expect(found[0]).toMatchObject({
      input,
      entry: null,
      severity: 'error',
      pointer: '/Classes/0/Score',
      rule: 'maximum',
      excerpt: '1.5',
    })
    const valid = await run(['validate', '--json', file('fine.jsonl', lines(multiClass(0)))])
    expect(valid).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('stops each input at its first error when strict', async () => {
    const first = file('first.jsonl', lines(multiClass(0), TWICE_WRONG, OUT_OF_RANGE))
    const second = file('second.jsonl', lines('{]', OUT_OF_RANGE))
    const { code, stdout } = await run(['validate', '--strict', '--json', first, second])
    expect(code).toBe(1)
    expect(jsonLines(stdout).map(({ input, line }) => [input, line])).toEqual([
      [first, 2],
      [second, 1],
    ])
    const text = await run(['validate', '--strict', first])
    expect(text.code).toBe(1)
    expect(text.stdout).toContain('(--strict)')
    expect((await run(['validate', '--strict', file('ok.jsonl', lines(multiClass(0)))])).code).toBe(0)
  })

  it('shows the first diagnostics of a code, the hint once, and how many more there are', async () => {
    const input = file(
      'all-wrong.jsonl',
      many(50, () => OUT_OF_RANGE),
    )
    const { stdout } = await run(['validate', input])
    expect(stdout.match(/error schema-violation/g)).toHaveLength(20)
    expect(stdout.match(/hint:/g)).toHaveLength(1)
    expect(stdout).toContain('… and 30 more schema-violation')
    const json = await run(['validate', '--json', input])
    expect(jsonLines(json.stdout)).toHaveLength(50)
  })

  it('reads standard input', async () => {
    const { code, stdout } = await run(['validate', '-'], { stdin: OUT_OF_RANGE })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^<stdin>\n/)
  })
})
