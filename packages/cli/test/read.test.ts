import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { customTask, failure, folder, lines, many, multiClass, tarGz } from './support/fixtures.js'
import { BIN, cleanEnv, finished, jsonLines, run, start } from './support/run.js'

const { path: here, file } = folder()

describe('read', () => {
  it('prints every record as AWS wrote it, unknown members and failures included', async () => {
    const records = [multiClass(0, { NewMember: { deep: [1, 'ü', null] } }), failure(1), multiClass(2)]
    const input = file('output.tar.gz', await tarGz({ 'predictions.jsonl': lines(...records) }))
    const { code, stdout, stderr } = await run(['read', input])
    expect(code).toBe(0)
    expect(stdout).toBe(lines(...records))
    expect(stderr).toBe('')
  })

  it('wraps records with their place when asked to', async () => {
    const input = file('placed.tar.gz', await tarGz({ 'predictions.jsonl': lines(multiClass(0), failure(1)) }))
    const { stdout } = await run(['read', '--with-place', input])
    expect(jsonLines(stdout)).toEqual([
      {
        type: 'MultiClassLine',
        format: 'comprehend/classification/multi-class',
        kind: 'result',
        place: { input, entry: 'predictions.jsonl', line: 1, byteOffset: 0 },
        value: JSON.parse(multiClass(0)),
      },
      {
        type: 'ErrorRecord',
        format: 'comprehend/error-record',
        kind: 'failure',
        place: { input, entry: 'predictions.jsonl', line: 2, byteOffset: multiClass(0).length + 1 },
        value: JSON.parse(failure(1)),
      },
    ])
  })

  it('prints valid records, reports the others on standard error and exits with 1', async () => {
    const input = file('mixed.jsonl', lines(multiClass(0), '{]', multiClass(2)))
    const { code, stdout, stderr } = await run(['read', input])
    expect(code).toBe(1)
    expect(stdout).toBe(lines(multiClass(0), multiClass(2)))
    expect(stderr).toMatch(/mixed\.jsonl:2 \(byte \d+\): error json-syntax: /)
    expect(stderr).toContain('hint:')
  })

  it('exits with 2 when an input could not be read and reads the others', async () => {
    const input = file('fine.json', customTask('loop'))
    const { code, stdout, stderr } = await run(['read', join(here, 'nowhere'), input])
    expect(code).toBe(2)
    expect(stdout).toBe(`${customTask('loop')}\n`)
    expect(stderr).toContain('nowhere: error input-unreadable: no such file or directory')
  })

  it('stops after --limit records in all', async () => {
    const one = file('one.jsonl', many(3, multiClass))
    const two = file('two.jsonl', many(3, multiClass))
    for (const args of [['--limit', '4'], ['--limit=4'], ['-n', '4'], ['-n4']]) {
      const { code, stdout } = await run(['read', ...args, one, two])
      expect(code).toBe(0)
      expect(stdout).toBe(many(3, multiClass) + many(1, multiClass))
    }
    expect(await run(['read', '--limit', '0', one])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('needs no end of its input to stop at the limit', async () => {
    const child = start(['read', '--limit', '2', '-'])
    const ended = finished(child)
    child.stdin?.write(many(5, multiClass))
    const { code, stdout } = await ended
    expect(code).toBe(0)
    expect(stdout).toBe(many(2, multiClass))
  })

  it('hands over records as they come', async () => {
    const child = start(['read', '-'])
    // The reader needs 512 bytes to tell an archive from text.
    child.stdin?.write(many(10, multiClass))
    const [chunk] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
    expect(chunk.toString()).toContain(multiClass(0))
    const ended = finished(child)
    child.stdin?.end()
    expect((await ended).code).toBe(0)
  })

  it('ends quietly when its reader has had enough', async () => {
    const input = file('long.jsonl', many(50_000, multiClass))
    const command = `{ "$0" "$1" read "$2"; echo "exit $?" >&2; } | head -n 1`
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command, process.execPath, BIN, input], { env: cleanEnv() })
    expect(stdout).toBe(`${multiClass(0)}\n`)
    expect(stderr).toBe('exit 0\n')
  })

  it('stops reading when its reader has had enough', async () => {
    const child = start(['read', '-'])
    let feeding = true
    child.stdin?.on('error', () => {
      feeding = false
    })
    child.on('close', () => {
      feeding = false
    })
    let stderr = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.stdout?.once('data', () => child.stdout?.destroy())
    const closed = once(child, 'close')
    const piece = many(1000, multiClass)
    // Without an end: only a process that stops by itself ends this.
    while (feeding) {
      if (child.stdin?.write(piece) === false) await Promise.race([once(child.stdin, 'drain').catch(() => undefined), closed])
    }
    expect(await closed).toEqual([0, null])
    expect(stderr).toBe('')
  })
})
