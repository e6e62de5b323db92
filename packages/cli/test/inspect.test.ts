import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  customTask,
  failure,
  folder,
  lines,
  many,
  moderation,
  multiClass,
  multiLabel,
  tarGz,
  textractForms,
} from './support/fixtures.js'
import { inspectJson, run } from './support/run.js'

const { path: here, file } = folder()

describe('inspect --json', () => {
  it('counts valid records, failures and invalid lines apart', async () => {
    const text = lines(
      multiClass(0),
      failure(1),
      multiClass(2),
      '{"File": "baskets.txt", "Line": "3", "Classes": [{"Name": "PEAR", "Score": 7}]}',
      'nonsense',
      multiClass(5),
    )
    const input = file('multi-class.jsonl', text)
    const { code, lines: found } = await inspectJson([input])
    expect(code).toBe(0)
    expect(found).toHaveLength(1)
    const [line] = found
    expect(line).toMatchObject({
      input,
      container: 'jsonl',
      format: 'comprehend/classification/multi-class',
      records: 3,
      failures: 1,
      invalid: 2,
      skipped: 0,
      complete: true,
    })
    expect(line?.entries).toEqual([
      {
        name: null,
        bytes: text.length,
        format: 'comprehend/classification/multi-class',
        records: 3,
        failures: 1,
        invalid: 2,
        skipped: 0,
      },
    ])
    expect(line?.diagnosticCounts).toEqual({ 'schema-violation': 1, 'json-syntax': 1 })
    const violation = line?.diagnostics.find(({ code }) => code === 'schema-violation')
    expect(violation).toMatchObject({ severity: 'error', entry: null, line: 4, pointer: '/Classes/0/Score', rule: 'maximum' })
    expect(text.slice(violation?.byteOffset ?? -1).startsWith('7}')).toBe(true)
    expect(violation?.message).not.toBe('')
    expect(line?.failureCodes).toEqual([{ code: 'INTERNAL_SERVER_ERROR', count: 1 }])
    expect(line?.topClasses).toEqual([
      { name: 'PLUM', count: 2 },
      { name: 'APPLE', count: 1 },
    ])
  })

  it('reads a multi-label archive', async () => {
    const text = many(5, multiLabel)
    const input = file('output.tar.gz', await tarGz({ 'predictions.jsonl': text }))
    const { lines: found } = await inspectJson([input])
    expect(found[0]).toMatchObject({
      container: 'tar.gz',
      format: 'comprehend/classification/multi-label',
      records: 5,
      failures: 0,
      invalid: 0,
      diagnostics: [],
    })
    expect(found[0]?.entries).toEqual([
      {
        name: 'predictions.jsonl',
        bytes: text.length,
        format: 'comprehend/classification/multi-label',
        records: 5,
        failures: 0,
        invalid: 0,
        skipped: 0,
      },
    ])
    expect(found[0]?.topClasses).toEqual([{ name: 'SUNNY', count: 5 }])
  })

  it('calls an archive of error records what it is', async () => {
    const input = file('errors.tar.gz', await tarGz({ output: lines(failure(0, 'UNSUPPORTED_ENCODING'), failure(1)) }))
    const { code, lines: found } = await inspectJson([input])
    expect(code).toBe(0)
    expect(found[0]).toMatchObject({ format: 'comprehend/error-record', records: 0, failures: 2, invalid: 0 })
    expect(found[0]?.failureCodes).toHaveLength(2)
  })

  it('lists the loops and workers of A2I outputs', async () => {
    const custom = file('ripeness/2025/02/03/10/00/00/loop-c/output.json', customTask('loop-c', ['w-ann', 'w-bob']))
    const forms = file('forms.json', textractForms('loop-t'))
    const pictures = file('pictures.json', moderation('loop-m'))
    const { lines: found } = await inspectJson([custom, forms, pictures])
    expect(found.map(({ format }) => format)).toEqual(['a2i/custom', 'a2i/textract-forms', 'a2i/rekognition-moderation'])
    for (const line of found)
      expect(line).toMatchObject({ container: 'json', records: 1, failures: 0, invalid: 0, diagnostics: [] })
    expect(found[0]?.loops).toEqual([
      { name: 'loop-c', flowDefinitionArn: 'arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/ripeness', answers: 2 },
    ])
    expect(found[0]?.workers).toEqual([
      { id: 'w-ann', answers: 1 },
      { id: 'w-bob', answers: 1 },
    ])
    expect(found[0]?.outputPath).toMatchObject({ flowDefinitionName: 'ripeness', humanLoopName: 'loop-c' })
    expect(found[1]?.workers).toHaveLength(2)
    expect(found[2]?.outputPath).toBeNull()
  })

  it('says when the path of an A2I output contradicts the document', async () => {
    const input = file('ripeness/2025/02/03/10/00/00/another-loop/output.json', customTask('loop-c'))
    const { lines: found } = await inspectJson([input])
    expect(found[0]?.diagnosticCounts).toEqual({ 'a2i/path-loop-name': 1 })
    expect(found[0]?.diagnostics[0]).toMatchObject({ severity: 'warning', pointer: '/humanLoopName' })
  })

  it('names look-alikes', async () => {
    const entities = file(
      'entities.jsonl',
      lines(
        '{"Entities": [{"BeginOffset": 0, "EndOffset": 4, "Score": 0.9, "Text": "Pear", "Type": "OTHER"}], "File": "baskets.txt", "Line": 0}',
      ),
    )
    const matrix = file(
      'matrix.tar.gz',
      await tarGz({
        'output/confusion_matrix.json':
          '{"confusion_matrix": [[1, 0], [0, 1]], "labels": ["APPLE", "PEAR"], "all_labels": ["APPLE", "PEAR"]}',
      }),
    )
    const { code, lines: found } = await inspectJson([entities, matrix])
    expect(code).toBe(0)
    expect(found.map(({ format }) => format)).toEqual(['comprehend/entities', 'comprehend/classifier-training'])
    for (const line of found) {
      expect(line).toMatchObject({ records: 0, skipped: 1 })
      expect(line.diagnostics[0]).toMatchObject({ code: 'look-alike', severity: 'error' })
      expect(line.diagnostics[0]?.hint).not.toBe('')
    }
  })

  it('tells an empty file from a missing one', async () => {
    const empty = file('empty.jsonl')
    const present = await inspectJson([empty])
    expect(present.code).toBe(0)
    expect(present.lines[0]).toMatchObject({ container: 'empty', records: 0, diagnosticCounts: { 'input-empty': 1 } })
    const missing = join(here, 'nowhere.json')
    const absent = await inspectJson([missing])
    expect(absent.code).toBe(2)
    expect(absent.lines[0]).toMatchObject({
      input: missing,
      container: 'unknown',
      format: 'unknown',
      entries: [],
      records: 0,
      complete: false,
    })
    expect(absent.lines[0]?.diagnostics[0]).toMatchObject({ code: 'input-unreadable', message: 'no such file or directory' })
  })

  it('keeps what stands before the end of a truncated archive', async () => {
    const whole = await tarGz({ 'predictions.jsonl': many(2000, (i) => multiClass(i, { Nonce: Math.sin(i) })) })
    const input = file('cut.tar.gz', whole.subarray(0, whole.length / 2))
    const { code, lines: found } = await inspectJson([input])
    expect(code).toBe(0)
    expect(found[0]?.records).toBeGreaterThan(500)
    expect(found[0]?.invalid).toBe(0)
    expect(found[0]?.diagnosticCounts).toEqual({ 'gzip-truncated': 1 })
    expect(found[0]?.diagnostics[0]).toMatchObject({ entry: 'predictions.jsonl', line: (found[0]?.records ?? 0) + 1 })
  })

  it('reads standard input, compressed or not', async () => {
    const text = many(3, multiClass)
    for (const [stdin, container] of [
      [text, 'jsonl'],
      [gzipSync(text), 'gz'],
    ] as const) {
      const { code, lines: found } = await inspectJson(['-'], { stdin })
      expect(code).toBe(0)
      expect(found[0]).toMatchObject({ input: '-', container, records: 3 })
    }
  })

  it('walks directories in order, without hidden files', async () => {
    const names = ['tree/b.json', 'tree/a/2.json', 'tree/a/10.json', 'tree/Z.json']
    for (const name of names) file(name, customTask(name.replace(/\W/g, '-')))
    file('tree/.write_access_check_file.temp')
    file('tree/.hidden/c.json', customTask('hidden'))
    const { code, lines: found } = await inspectJson([join(here, 'tree')])
    expect(code).toBe(0)
    expect(found.map(({ input }) => input)).toEqual(
      ['tree/Z.json', 'tree/a/10.json', 'tree/a/2.json', 'tree/b.json'].map((name) => join(here, name)),
    )
  })

  it('does not follow links in a circle', async () => {
    file('ring/one.json', customTask('one'))
    symlinkSync(join(here, 'ring'), join(here, 'ring/again'))
    symlinkSync(join(here, 'ring/one.json'), join(here, 'ring/two.json'))
    const { lines: found } = await inspectJson([join(here, 'ring')])
    expect(found.map(({ input }) => input)).toEqual(['ring/one.json', 'ring/two.json'].map((name) => join(here, name)))
  })

  it('says that a directory holds no files', async () => {
    file('bare/.only-hidden', 'x')
    const { code, lines: found } = await inspectJson([join(here, 'bare')])
    expect(code).toBe(2)
    expect(found[0]?.diagnostics[0]).toMatchObject({ code: 'input-unreadable', message: 'the directory holds no files' })
  })

  it('goes on after an input that cannot be read', async () => {
    const good = file('good.json', customTask('good'))
    const { code, lines: found } = await inspectJson([join(here, 'nowhere'), good])
    expect(code).toBe(2)
    expect(found.map(({ records }) => records)).toEqual([0, 1])
  })

  it('says when permission is denied', async () => {
    const secret = file('secret.json', customTask('secret'))
    chmodSync(secret, 0)
    const { code, lines: found } = await inspectJson([secret])
    // Nothing is denied to the superuser.
    const root = process.getuid?.() === 0
    expect(code).toBe(root ? 0 : 2)
    expect(found[0]?.diagnostics[0]?.message).toBe(root ? undefined : 'permission denied')
  })

  it('says how to read what lies in S3', async () => {
    const { code, lines: found } = await inspectJson(['s3://amzn-s3-demo-bucket/job/output.tar.gz'])
    expect(code).toBe(2)
    expect(found[0]?.diagnostics[0]?.hint).toContain("aws s3 cp 's3://amzn-s3-demo-bucket/job/output.tar.gz' - |")
  })
})

describe('inspect as text', () => {
  it('shows format, container, counts, classes and diagnostics', async () => {
    const input = file(
      'shown.tar.gz',
      await tarGz({ 'predictions.jsonl': lines(multiClass(0), failure(1), multiClass(3), multiClass(1), '{') }),
    )
    const { code, stdout, stderr } = await run(['inspect', input])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toContain(`${input}\n`)
    expect(stdout).toMatch(/Format +comprehend\/classification\/multi-class\n/)
    expect(stdout).toMatch(/Container +tar\.gz, .*1 entry/)
    expect(stdout).toMatch(/Content +3 records, 1 failure, 1 invalid\n/)
    expect(stdout).toMatch(/APPLE +2 +66\.7 %\n/)
    expect(stdout).toMatch(/INTERNAL_SERVER_ERROR +1\n/)
    expect(stdout).toMatch(/error json-syntax {2}predictions\.jsonl:5 /)
    expect(stdout).toContain('hint:')
  })

  it('sums up many inputs and names only those with problems', async () => {
    for (let i = 0; i < 30; i++)
      file(`loops/${i}/output.json`, customTask(`loop-${i}`, i % 3 === 0 ? ['w-ann', 'w-bob'] : ['w-ann']))
    for (let i = 0; i < 25; i++) file(`loops/bad-${String(i).padStart(2, '0')}/output.json`, '{"flowDefinitionArn": ')
    const { code, stdout } = await run(['inspect', join(here, 'loops')])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^55 inputs\n/)
    expect(stdout).toMatch(/a2i\/custom +30 +30 +0 +0 +0\n/)
    expect(stdout).toMatch(/w-ann +30 *\n/)
    expect(stdout).toMatch(/w-bob +10 *\n/)
    expect(stdout).toContain('30 human loops of 1 flow definition: 0 without an answer, 20 with one, 10 with more')
    expect(stdout).toMatch(/json-syntax +error +25 +25 /)
    expect(stdout).toContain('bad-00')
    expect(stdout).toContain('bad-19')
    expect(stdout).not.toContain('bad-20')
    expect(stdout).toContain('… and 5 more inputs with problems')
    expect(stdout).not.toContain(join(here, 'loops', '1', 'output.json'))
    const { lines: found } = await inspectJson([join(here, 'loops')])
    expect(found).toHaveLength(55)
  })

  it('lets no control character of a file reach the terminal', async () => {
    const evil = '\u001b]0;renamed\u0007\u009b31m\u202eRAEP'
    const record = JSON.stringify({ File: evil, Line: '0', Classes: [{ Name: evil, Score: 0.9 }] })
    const wrong = JSON.stringify({ [evil]: evil, File: evil, Line: evil, Classes: [{ Name: evil, Score: evil }] })
    const input = file(
      'evil\u001b[2J.tar.gz',
      await tarGz({ 'pre\u001b[2Jdictions.jsonl': lines(record, wrong, JSON.stringify({ [evil]: 1 }), evil) }),
    )
    const loops = Array.from({ length: 12 }, (_, i) =>
      file(`evil-loops/${i}.json`, i === 0 ? `{"${evil}` : customTask(evil, [evil])),
    )
    for (const args of [
      ['inspect', input],
      ['validate', input],
      ['read', '--with-place', input],
      ['inspect', '--json', input],
      ['validate', '--json', input],
      ['inspect', ...loops],
      ['validate', ...loops],
      ['inspect', `${input}x`],
      [evil],
      ['inspect', `--${evil}`],
      ['read', `--limit=${evil}`],
    ]) {
      const { stdout, stderr } = await run(args)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
      expect(`${stdout}${stderr}`, args[0]).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    }
    const { stdout } = await run(['inspect', input])
    expect(stdout).toContain('\\x1b]0;renamed\\x07\\x9b31m\\u202eRAEP')
  })
})
