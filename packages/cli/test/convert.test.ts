import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { customTask, failure, folder, lines, many, multiClass, multiLabel, tarGz } from './support/fixtures.js'
import { BIN, cleanEnv, finished, jsonLines, run, start } from './support/run.js'

const { path: here, file } = folder()

const input = file('mixed.jsonl', lines(multiClass(0), failure(1, 'DOCUMENT_SIZE_EXCEEDED'), multiClass(2)))

describe('convert', () => {
  it('writes a row for each document, failures with their error columns', async () => {
    const { code, stdout, stderr } = await run(['convert', '--to', 'ndjson', input])
    expect([code, stderr]).toEqual([0, ''])
    const rows = jsonLines(stdout)
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({
      kind: 'result',
      model: 'multi-class',
      file: 'baskets.txt',
      line: 0,
      top_class: 'APPLE',
      top_score: 0.875,
      listed: 2,
      classes: [
        { Name: 'APPLE', Score: 0.875 },
        { Name: 'PEAR', Score: 0.125 },
      ],
      error_code: null,
    })
    expect(rows[1]).toMatchObject({
      kind: 'failure',
      line: 1,
      top_class: null,
      error_code: 'DOCUMENT_SIZE_EXCEEDED',
      error_message: 'The document could not be processed.',
    })
  })

  it('writes a row for each class, and one for a failure', async () => {
    const { stdout } = await run(['convert', '--to', 'csv', '--rows', 'class', input])
    const [header, ...rows] = stdout.trimEnd().split('\r\n')
    expect(header).toMatch(/^kind,model,file,line,page,.*,position,rank,class,score,/)
    expect(rows.map((row) => row.split(',').slice(8, 12).join(','))).toEqual([
      '0,1,APPLE,0.875',
      '1,2,PEAR,0.125',
      ',,,',
      '0,1,PLUM,0.875',
      '1,2,APPLE,0.125',
    ])
  })

  it('disarms formulas when asked to, and only then', async () => {
    const formula = file('formula.jsonl', lines('{"File": "=cmd()", "Line": "0", "Classes": [{"Name": "+A", "Score": 1}]}'))
    const kept = await run(['convert', '--to', 'csv', formula])
    expect(kept.stdout).toContain(',=cmd(),')
    const safe = await run(['convert', '--to', 'csv', '--safe-csv', formula])
    expect(safe.stdout).toContain(",'=cmd(),")
    expect(safe.stdout).toContain(",'+A,")
  })

  it('writes Parquet that a reader of its own kind reads', async () => {
    const archive = file('output.tar.gz', await tarGz({ 'predictions.jsonl': many(1000, multiClass) }))
    const target = join(here, 'rows.parquet')
    const { code, stdout, stderr } = await run(['convert', '--to', 'parquet', '--output', target, archive, input])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toBe(`${target}: 1,003 rows (1,002 results, 1 failure)\n`)
    const bytes = readFileSync(target)
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    })
    expect(rows).toHaveLength(1003)
    expect(rows[999]).toMatchObject({ kind: 'result', file: 'baskets.txt', line: 999n, top_class: 'APPLE', top_score: 0.875 })
    expect(rows[1001]).toMatchObject({ kind: 'failure', error_code: 'DOCUMENT_SIZE_EXCEEDED' })
  })

  it('writes Arrow and Parquet to a pipe, byte for byte as to a file', async () => {
    for (const to of ['arrow', 'parquet']) {
      const target = join(here, `piped.${to}`)
      await run(['convert', '--to', to, '-o', target, input])
      const child = start(['convert', '--to', to, input])
      const chunks: Buffer[] = []
      child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
      await new Promise((resolve) => child.on('close', resolve))
      expect(Buffer.concat(chunks).equals(readFileSync(target)), to).toBe(true)
    }
  })

  it('goes on after what is invalid or cannot be read, and says so in the exit code', async () => {
    const bad = file('bad.jsonl', lines(multiClass(0), '{]', multiClass(2)))
    const target = join(here, 'some.csv')
    const invalid = await run(['convert', '--to', 'csv', '-o', target, bad])
    expect(invalid.code).toBe(1)
    expect(invalid.stderr).toMatch(/bad\.jsonl:2 \(byte \d+\): error json-syntax: /)
    expect(readFileSync(target, 'utf8').trimEnd().split('\r\n')).toHaveLength(3)
    const missing = await run(['convert', '--to', 'csv', '-o', target, '--force', join(here, 'nowhere'), input])
    expect(missing.code).toBe(2)
    expect(readFileSync(target, 'utf8').trimEnd().split('\r\n')).toHaveLength(4)
  })

  it('says what it passed over', async () => {
    const { code, stdout, stderr } = await run(['convert', '--to', 'ndjson', file('loop.json', customTask('loop'))])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toBe('1 record is no classification result and was passed over\n')
  })

  it('writes the header of an empty table', async () => {
    const { code, stdout } = await run(['convert', '--to', 'csv', file('empty.jsonl')])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^kind,model,[^\n]*\r\n$/)
  })

  it('reads standard input', async () => {
    const { stdout } = await run(['convert', '--to', 'ndjson', '-'], { stdin: multiLabel(3) })
    expect(jsonLines(stdout)).toMatchObject([{ model: 'multi-label', line: 3, top_class: 'SUNNY' }])
  })

  it('says what to install when the package for Parquet and Arrow is absent', async () => {
    // The command as it is installed alone.
    const alone = join(here, 'alone')
    const cli = join(BIN, '../..')
    for (const part of ['bin', 'dist', 'package.json']) cpSync(join(cli, part), join(alone, part), { recursive: true })
    mkdirSync(join(alone, 'node_modules/@aws-ai-outputs'), { recursive: true })
    for (const name of ['core', 'node'])
      symlinkSync(
        realpathSync(join(cli, 'node_modules/@aws-ai-outputs', name)),
        join(alone, 'node_modules/@aws-ai-outputs', name),
      )
    const bin = join(alone, 'bin/aws-ai-outputs.js')
    const convert = (to: string): Promise<{ stdout: string; stderr: string; code?: number }> =>
      promisify(execFile)(process.execPath, [bin, 'convert', '--to', to, input], { env: cleanEnv() }).catch((error) => error)
    for (const to of ['parquet', 'arrow']) {
      const { code, stdout, stderr } = await convert(to)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(new RegExp(`^aws-ai-outputs: ${to} needs the package @aws-ai-outputs/tables.*npm install`))
    }
    expect((await convert('csv')).stdout).toMatch(/^kind,/)
  })

  it('stops with a message when a number is beyond what a table can hold', async () => {
    const huge = file(
      'huge.jsonl',
      lines('{"File": "a", "Line": "99999999999999999999", "Classes": [{"Name": "A", "Score": 1}]}'),
    )
    const target = join(here, 'huge.parquet')
    const { code, stderr } = await run(['convert', '--to', 'parquet', '-o', target, huge])
    expect(code).toBe(2)
    expect(stderr).toMatch(/line is to be of type integer.*csv and ndjson can/)
    expect(existsSync(target)).toBe(false)
    expect((await run(['convert', '--to', 'ndjson', huge])).code).toBe(0)
  })
})

describe('an output file', () => {
  const target = join(here, 'kept/rows.csv')

  it('is not replaced without --force, and keeps its mode with it', async () => {
    file('kept/rows.csv', 'precious')
    const refused = await run(['convert', '--to', 'csv', '-o', target, input])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toBe(`aws-ai-outputs: ${target} is there already: --force replaces it\n`)
    expect(readFileSync(target, 'utf8')).toBe('precious')
    const { mode } = statSync(target)
    expect((await run(['convert', '--to', 'csv', '-o', target, '--force', input])).code).toBe(0)
    expect(readFileSync(target, 'utf8')).toMatch(/^kind,/)
    expect(statSync(target).mode).toBe(mode)
    expect(readdirSync(join(here, 'kept'))).toEqual(['rows.csv'])
  })

  it('follows a link to the file that is meant', async () => {
    file('real.csv', 'old')
    symlinkSync(join(here, 'real.csv'), join(here, 'link.csv'))
    expect((await run(['convert', '--to', 'csv', '-o', join(here, 'link.csv'), '--force', input])).code).toBe(0)
    expect(readFileSync(join(here, 'real.csv'), 'utf8')).toMatch(/^kind,/)
  })

  it.each([
    ['kept', /is a directory: name a file/],
    ['no/such/rows.csv', /cannot be written: there is no such directory/],
    ['/dev/null', /is not a regular file/],
  ])('%s is refused before anything is read', async (path, message) => {
    file('kept/rows.csv', 'x')
    const at = path.startsWith('/') ? path : join(here, path)
    const { code, stdout, stderr } = await run(['convert', '--to', 'csv', '--force', '-o', at, input])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })

  it('does not come into being when the run is interrupted, nor does anything else stay behind', async () => {
    file('stopped/.keep')
    const at = join(here, 'stopped/rows.csv')
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const child = start(['convert', '--to', 'csv', '-o', at, '-'])
      child.stdin?.write(many(20_000, multiClass))
      while (readdirSync(join(here, 'stopped')).length < 2) await new Promise((resolve) => setTimeout(resolve, 10))
      const ended = finished(child)
      child.kill(signal)
      expect((await ended).code).toBe(code)
      expect(readdirSync(join(here, 'stopped'))).toEqual(['.keep'])
    }
  })

  it('does not replace a file that came into being meanwhile', async () => {
    const at = join(here, 'meanwhile.csv')
    const child = start(['convert', '--to', 'csv', '-o', at, '-'])
    child.stdin?.write(many(10, multiClass))
    while (!readdirSync(here).some((name) => name.endsWith('.part'))) await new Promise((resolve) => setTimeout(resolve, 10))
    writeFileSync(at, 'first')
    const { code, stderr } = await finished(child, '')
    expect(code).toBe(2)
    expect(stderr).toContain('it has come into being meanwhile')
    expect(readFileSync(at, 'utf8')).toBe('first')
    expect(readdirSync(here).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
