import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { customTask, failure, folder, lines, many, multiClass, tarGz } from './support/fixtures.js'
import { finished, jsonLines, run, start } from './support/run.js'

const { path: here, file } = folder()

/** Runs `read --frames` over a list. */
async function frames(
  ...list: readonly string[]
): Promise<{ code: number | null; stderr: string; all: Record<string, unknown>[] }> {
  const { code, stdout, stderr } = await run(['read', '--frames', '--paths-from', '-'], { stdin: lines(...list) })
  return { code, stderr, all: jsonLines(stdout) }
}

const ofKind = (all: readonly Record<string, unknown>[], kind: string): Record<string, unknown>[] =>
  all.filter((frame) => frame.kind === kind)

describe('read --frames', () => {
  it('writes records, failures and diagnostics with their places, and ends each input with its counts', async () => {
    const input = file('all.tar.gz', await tarGz({ 'predictions.jsonl': lines(multiClass(0), '{]', failure(2), multiClass(3)) }))
    const { code, stderr, all } = await frames(input)
    expect(code).toBe(0)
    expect(stderr).toBe('')
    const place = { path: input, entry: 'predictions.jsonl' }
    expect(ofKind(all, 'record')).toEqual([
      expect.objectContaining({
        ...place,
        type: 'MultiClassLine',
        index: 0,
        line: 1,
        byteOffset: 0,
        record: JSON.parse(multiClass(0)),
      }),
      expect.objectContaining({ ...place, type: 'MultiClassLine', index: 2, line: 4, record: JSON.parse(multiClass(3)) }),
    ])
    expect(ofKind(all, 'failure')).toEqual([
      expect.objectContaining({ ...place, type: 'ErrorRecord', index: 1, line: 3, record: JSON.parse(failure(2)) }),
    ])
    expect(ofKind(all, 'diagnostic')).toEqual([
      expect.objectContaining({
        ...place,
        code: 'json-syntax',
        severity: 'error',
        line: 2,
        byteOffset: multiClass(0).length + 2,
      }),
    ])
    expect(all.at(-1)).toEqual({
      kind: 'summary',
      path: input,
      status: 'read',
      code: null,
      message: null,
      container: 'tar.gz',
      format: 'comprehend/classification/multi-class',
      bytes: expect.any(Number),
      complete: true,
      records: 2,
      failures: 1,
      invalid: 1,
      skipped: 0,
      errors: 1,
      diagnostics: 1,
    })
  })

  it('has kind first and record last on every line, so that a record can be cut out of it', async () => {
    const name = 's3://amzn-s3-demo-bucket/"record":{,"record":{x/output.tar.gz'
    const input = file('cut.tar.gz', await tarGz({ ',"record":{.jsonl': lines(multiClass(0), multiClass(1)) }))
    const { stdout } = await run(['read', '--frames', '--paths-from', '-'], { stdin: JSON.stringify({ path: input, name }) })
    const written = stdout.split('\n').filter((line) => line.startsWith('{"kind":"record",'))
    expect(written.map((line) => line.slice(line.indexOf(',"record":') + 10, -1))).toEqual([multiClass(0), multiClass(1)])
    expect(jsonLines(stdout).every(({ path }) => path === name)).toBe(true)
  })

  it('quarantines what is cut off, hostile, missing or no output, says why, and reads the rest', async () => {
    const whole = await tarGz({ 'predictions.jsonl': many(2000, (i) => multiClass(i, { Noise: Math.sin(i) })) })
    const cut = file('cut-off.tar.gz', whole.subarray(0, whole.length >> 1))
    // More than 256 MiB unpacked, and 1000 times smaller packed: one endless blank line behind a record.
    const bomb = file(
      'bomb.gz',
      gzipSync(Buffer.concat([Buffer.from(`${multiClass(0)}\n`), Buffer.alloc(272 * 2 ** 20, ' ')]), { level: 6 }),
    )
    const prose = file('notes.txt', 'Bring apples.\n')
    const entities = file('entities.json', '{"Entities": [], "File": "a.txt", "Line": 0}\n')
    const fine = file('fine.json', customTask('loop-1'))
    const { code, all } = await frames(cut, bomb, join(here, 'gone.json'), prose, entities, fine)
    expect(code).toBe(0)
    const summaries = ofKind(all, 'summary')
    expect(summaries.map(({ path, status, code: why }) => [path, status, why])).toEqual([
      [cut, 'quarantined', 'gzip-truncated'],
      [bomb, 'quarantined', 'limit-expansion'],
      [join(here, 'gone.json'), 'quarantined', 'input-unreadable'],
      [prose, 'quarantined', 'input-unrecognised'],
      [entities, 'quarantined', 'look-alike'],
      [fine, 'read', null],
    ])
    // What was read before the damage is not lost, and is counted.
    const rescued = ofKind(all, 'record').filter(({ path }) => path === cut)
    expect(rescued.length).toBeGreaterThan(100)
    expect(summaries[0]).toMatchObject({ records: rescued.length, complete: false })
    for (const { path, diagnostics } of summaries)
      expect(ofKind(all, 'diagnostic').filter((found) => found.path === path)).toHaveLength(diagnostics as number)
  })

  it('compares the name with what an A2I output says', async () => {
    const name = 's3://amzn-s3-demo-bucket/out/ripeness/2025/02/03/10/00/00/another-loop/output.json'
    const { all } = await frames(JSON.stringify({ path: file('renamed.json', customTask('loop-1')), name }))
    expect(ofKind(all, 'diagnostic')[0]).toMatchObject({ path: name, code: expect.stringMatching(/^a2i\//) })
  })

  it('answers to the lines that have come before it waits for more', async () => {
    const child = start(['read', '--frames', '--paths-from', '-'])
    const ended = finished(child)
    const answers = createInterface({ input: child.stdout as NodeJS.ReadableStream })
    for (const loop of ['loop-1', 'loop-2']) {
      const input = file(`${loop}.json`, customTask(loop))
      const summary = new Promise<void>((resolve) => {
        answers.on('line', (line) => {
          if (line.startsWith('{"kind":"summary"') && line.includes(loop)) resolve()
        })
      })
      child.stdin?.write(`${input}\n`)
      await summary
    }
    child.stdin?.end()
    expect((await ended).code).toBe(0)
  })

  it('stops when nobody listens any more', async () => {
    const input = file('long.jsonl', many(50_000, multiClass))
    const child = start(['read', '--frames', input])
    child.stdout?.once('data', () => child.stdout?.destroy())
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(0)
  })

  it('walks the directories of a command line', async () => {
    file('walk/a.json', customTask('loop-a'))
    file('walk/b/b.json', customTask('loop-b'))
    const { stdout } = await run(['read', '--frames', join(here, 'walk')])
    expect(jsonLines(stdout).map(({ kind }) => kind)).toEqual(['record', 'summary', 'record', 'summary'])
  })
})

describe('read --paths-from', () => {
  it('takes paths, file: URLs, JSON strings and objects, from standard input or a file', async () => {
    const one = file('a list/été 1.json', customTask('loop-1'))
    const two = file('a list/"{two\n.json', customTask('loop-2'))
    const list = `${one}\r\n\n${pathToFileURL(one).href}\n${JSON.stringify(two)}\n${JSON.stringify({ path: one, name: 'x' })}`
    const expected = [1, 1, 2, 1].map((n) => `${customTask(`loop-${n}`)}\n`).join('')
    expect(await run(['read', '--paths-from', '-'], { stdin: list })).toEqual({ code: 0, stdout: expected, stderr: '' })
    expect((await run(['read', '--paths-from', file('list', list)])).stdout).toBe(expected)
    expect((await run(['read', '--with-place', '-n1', '--paths-from', '-'], { stdin: list })).stdout).toContain(
      `"input":"${one}"`,
    )
  })

  it('names each line that names no file, once', async () => {
    mkdirSync(join(here, 'inner'))
    const list = [
      join(here, 'inner'),
      '{"path": 1}',
      '{',
      's3://amzn-s3-demo-bucket/output.tar.gz',
      'file://host/x',
      '{"path":"/gone","name":"n"}',
    ]
    const { all } = await frames(...list)
    expect(ofKind(all, 'summary').map(({ path, message }) => [path, message])).toEqual([
      [list[0], 'it is a directory'],
      [list[1], 'the line of the list is neither a path nor JSON'],
      [list[2], 'the line of the list is neither a path nor JSON'],
      [list[3], 'nothing is fetched over the network'],
      [list[4], expect.stringContaining('not a file: URL of this machine')],
      ['n', 'no such file or directory'],
    ])
  })

  it('refuses what cannot be a list, and options that do not go together', async () => {
    const missing = await run(['read', '--paths-from', join(here, 'no-list')])
    expect(missing).toMatchObject({ code: 2, stdout: '' })
    expect(missing.stderr).toContain('no-list cannot be read: ENOENT')
    const blob = await run(['read', '--paths-from', '-'], { stdin: 'x'.repeat(1_100_000) })
    expect(blob).toMatchObject({ code: 2, stderr: expect.stringContaining('is no list of paths') })
    for (const args of [
      ['--paths-from', '-', 'a.json'],
      ['--frames', '--limit', '3', 'a.json'],
      ['--frames', '--with-place', 'a.json'],
      ['--frames'],
    ])
      expect(await run(['read', ...args])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage:') })
  })

  it('reads 20,000 listed files in one process', { timeout: 60_000 }, async () => {
    const input = file('same.json', customTask('loop-1'))
    const { code, stdout } = await run(['read', '--frames', '--paths-from', '-'], { stdin: `${input}\n`.repeat(20_000) })
    expect(code).toBe(0)
    expect(stdout.match(/^\{"kind":"summary"/gm)).toHaveLength(20_000)
  })
})
