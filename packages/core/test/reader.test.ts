import { createGunzip, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  a2i,
  type ByteSource,
  bytesSource,
  comprehend,
  createFamilyReader,
  createReader,
  type Diagnostic,
  lineDecoders,
  lookAlikes,
  type OutputRecord,
  type ReaderParts,
  type ReadOptions,
  readBytes,
} from '../src/index.js'
import { line, pieces, tar } from './support/archive.js'

interface Read {
  readonly records: OutputRecord[]
  readonly summary: ReturnType<typeof createReader>['summary']
}

async function read(bytes: Uint8Array | string, options: ReadOptions & { size?: number; strict?: boolean } = {}): Promise<Read> {
  const all = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  const { size = 64 * 1024, strict = false, ...rest } = options
  const source: ByteSource = {
    async *[Symbol.asyncIterator]() {
      yield* pieces(all, size)
    },
  }
  const gunzip = async function* (compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const stream = createGunzip()
    void (async () => {
      for await (const chunk of compressed) stream.write(chunk)
      stream.end()
    })()
    yield* stream
  }
  const reader = createReader(source, rest, { strict, gunzip })
  const records: OutputRecord[] = []
  for await (const record of reader) records.push(record)
  return { records, summary: reader.summary }
}

const codes = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code)

const a2iCustom = {
  flowDefinitionArn: 'arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/ticket-review',
  humanAnswers: [
    { answerContent: { queue: { label: 'billing' } }, submissionTime: '2024-05-17T09:41:07.250Z', workerId: 'a1b2c3d4e5f60718' },
  ],
  humanLoopName: 'ticket-20240517-001',
  inputContent: { taskObject: 'Where is my refund?', initialValue: 'shipping' },
}

describe('containers', () => {
  const text = `${line(0)}\n${line(1)}\n`

  it.each([
    ['jsonl', async () => Buffer.from(text)],
    ['gz', async () => gzipSync(text)],
    ['tar', async () => tar({ name: 'predictions.jsonl', content: text })],
    ['tar.gz', async () => gzipSync(await tar({ name: 'whatever', content: text }))],
  ])('tells %s by content', async (container, make) => {
    for (const size of [1, 5, 1000]) {
      const { records, summary } = await read(await make(), { size })
      expect(summary.container).toBe(container)
      expect(summary.format).toBe('comprehend/classification/multi-class')
      expect(summary.diagnostics).toEqual([])
      expect(records.map(({ type }) => type)).toEqual(['MultiClassLine', 'MultiClassLine'])
      expect(records[1]?.place).toEqual({
        ...(container.startsWith('tar') && { entry: expect.any(String) }),
        line: 2,
        byteOffset: text.indexOf('\n') + 1,
      })
      expect(summary.complete).toBe(true)
    }
  })

  it.each([undefined, 2])('reads one JSON document, indented by %s', async (indent) => {
    const { records, summary } = await read(JSON.stringify(a2iCustom, null, indent), { size: 50 })
    expect(summary.container).toBe('json')
    expect(summary.format).toBe('a2i/custom')
    expect(records.map(({ value }) => value)).toEqual([a2iCustom])
    expect(summary.diagnostics).toEqual([])
  })

  it('reads an array of records as documentation prints them', async () => {
    const text = `[\n  ${line(0)},\n  ${line(1)}\n]\n`
    const { records, summary } = await read(text)
    expect(summary.records).toBe(2)
    expect(records[1]?.place).toEqual({ line: 3, byteOffset: text.lastIndexOf('{"File"') })
  })

  it.each([
    ['CRLF', `${line(0)}\r\n${line(1)}\r\n`],
    ['a byte order mark', `\ufeff${line(0)}\n${line(1)}\n`],
    ['blank lines', `\n\n${line(0)}\n  \n\t\n${line(1)}\n\n`],
    ['no newline at the end', `${line(0)}\n${line(1)}`],
  ])('takes %s', async (_, text) => {
    for (const size of [1, 3, 4096]) {
      const { summary, records } = await read(text, { size })
      expect(summary.records).toBe(2)
      expect(summary.diagnostics).toEqual([])
      for (const { place } of records)
        expect(Buffer.from(text).subarray(place.byteOffset).toString().startsWith('{"File"')).toBe(true)
    }
  })
})

describe('invalid lines', () => {
  it('become diagnostics and the count adds up', async () => {
    const bad = line(2).replace('0.91', '1.91')
    const text = [line(0), '{"File": "a", ', line(1), bad, '[]', '{"other": 1}', line(3)].join('\n')
    const { records, summary } = await read(text)
    expect(records).toHaveLength(3)
    expect([summary.records, summary.failures, summary.invalid, summary.skipped]).toEqual([3, 0, 4, 0])
    expect(codes(summary.diagnostics).filter((code) => code !== 'schema-violation')).toEqual(['json-syntax', 'record-not-object'])
    const score = summary.diagnostics.find(({ rule }) => rule === 'maximum')
    expect(score).toEqual({
      code: 'schema-violation',
      severity: 'error',
      message: 'MultiClassLine: Score must be <= 1, but it is 1.91',
      line: 4,
      byteOffset: text.indexOf('1.91'),
      pointer: '/Classes/0/Score',
      rule: 'maximum',
      excerpt: '1.91',
      hint: expect.any(String),
    })
  })

  it('are measured against the type of the entry when no rule fits them', async () => {
    const text = `${line(0)}\n${line(1).replace('Classes', 'classes')}\n`
    const { summary } = await read(text)
    expect(summary.diagnostics[0]).toMatchObject({
      code: 'schema-violation',
      rule: 'required',
      pointer: '',
      line: 2,
      message: expect.stringContaining('Classes'),
    })
  })

  it('stop a strict reading after what stands before them', async () => {
    const text = [line(0), line(1), 'nonsense', line(3)].join('\n')
    const seen: number[] = []
    const source = {
      async *[Symbol.asyncIterator]() {
        yield Buffer.from(text)
      },
    }
    const reader = createReader(source, { name: 'x.jsonl' }, { strict: true })
    await expect(async () => {
      for await (const record of reader) seen.push(record.place.line as number)
    }).rejects.toMatchObject({ name: 'OutputError', code: 'json-syntax', diagnostic: { line: 3, input: 'x.jsonl' } })
    expect(seen).toEqual([1, 2])
    expect(reader.summary.complete).toBe(false)
  })

  it('stop a strict reading also where a rule beyond the schema finds them', async () => {
    const page = (number: number): string =>
      `{"Classes": [], "DocumentMetadata": {"PageNumber": ${number}, "Pages": 3}, "File": "a.pdf", "Version": "2023-03-20"}`
    // The line behind the error is known to no decoder.
    const text = [page(1), page(2), page(2), `${page(3)} `, page(3), ''].join('\n')
    const reader = createReader(bytesSource(Buffer.from(text)), {}, { strict: true })
    const seen: number[] = []
    await expect(async () => {
      for await (const record of reader) seen.push(record.place.line as number)
    }).rejects.toMatchObject({ code: 'comprehend/page-duplicate', diagnostic: { line: 3 } })
    expect(seen).toEqual([1, 2, 3])
    expect(reader.summary.records).toBe(3)
  })

  it('do not depend on where chunks begin', async () => {
    const { summary } = await read(`${line(0)}\n{"File": "a.csv}\n`)
    expect(summary.diagnostics).toMatchObject([
      { code: 'json-syntax', line: 2, message: 'the string that begins 7 bytes before is not closed: the text ends' },
    ])
  })

  it('name the byte that is not UTF-8', async () => {
    const bytes = Buffer.from(`${line(0)}\n${line(1)}\n`)
    const at = bytes.lastIndexOf('REFUND')
    bytes[at] = 0xff
    const { summary } = await read(bytes)
    expect(summary.diagnostics).toMatchObject([{ code: 'utf8-invalid', line: 2, byteOffset: at }])
    expect(summary.records).toBe(1)
  })

  it('locate a fault in a pretty-printed document', async () => {
    const text = JSON.stringify(a2iCustom, null, 2).replace('"workerId":', '"workerId"')
    const { summary } = await read(text)
    expect(summary.diagnostics).toMatchObject([
      { code: 'json-syntax', byteOffset: text.indexOf('"workerId"') + '"workerId" '.length, line: 11 },
    ])
    expect(summary.invalid).toBe(1)
  })

  it('are located wherever one byte of a file is damaged', async () => {
    const text = `${line(0)}\n${line(1)}\n${line(2)}\n`
    for (let at = 0; at < text.length; at++) {
      const bytes = Buffer.from(text)
      bytes[at] = 0x01
      const { summary } = await read(bytes)
      const lineNumber = text.slice(0, at).split('\n').length
      expect(summary.records + summary.invalid).toBeGreaterThanOrEqual(2)
      // A control character is a fault wherever it stands, so the byte itself must be named; in place of a line feed
      // it is found where the next line begins.
      const expected = { line: lineNumber, byteOffset: at }
      expect({ at, ...pick(summary.diagnostics[0]) }).toEqual({ at, ...expected })
    }
  })
})

function pick(found: Diagnostic | undefined): object {
  return { line: found?.line, byteOffset: found?.byteOffset }
}

describe('failures', () => {
  it('are data of their own kind', async () => {
    const error = {
      File: 'b.txt',
      Line: 3,
      ErrorCode: 'DOCUMENT_SIZE_EXCEEDED',
      ErrorMessage: 'Document size exceeds the limit.',
    }
    const { records, summary } = await read(`${line(0)}\n${JSON.stringify(error)}\n`)
    expect(records[1]).toMatchObject({ kind: 'failure', type: 'ErrorRecord', value: error })
    expect(summary).toMatchObject({ records: 1, failures: 1, invalid: 0, format: 'comprehend/classification/multi-class' })
  })

  it('alone name their format', async () => {
    const { summary } = await read('{"ErrorCode": "UNSUPPORTED_ENCODING", "ErrorMessage": "not utf-8", "File": "scan.pdf"}\n')
    expect(summary).toMatchObject({ records: 0, failures: 1, format: 'comprehend/error-record', diagnostics: [] })
  })
})

describe('unknown members', () => {
  it('are kept', async () => {
    const value = { ...JSON.parse(line(0)), Added: { later: [1] }, __proto__: undefined }
    const { records } = await read(`${JSON.stringify(value)}\n{"File":"f","Line":"1","Classes":[],"__proto__":{"x":1}}\n`, {
      checks: false,
    })
    expect(records[0]?.value).toMatchObject({ Added: { later: [1] } })
    expect(Object.hasOwn(records[1]?.value as object, '__proto__')).toBe(true)
  })
})

describe('archives', () => {
  it('route every entry by its content', async () => {
    const page = {
      Classes: [{ Name: 'INVOICE', Score: 0.98 }],
      DocumentMetadata: { PageNumber: 1, Pages: 1 },
      DocumentType: 'ScannedPDF',
      File: 'a b.pdf',
      Version: '2023-03-20',
    }
    const archive = await tar(
      { name: 'output/', type: 'directory' },
      { name: './._predictions.jsonl', content: 'Mac OS X\u0000\u0001' },
      { name: 'a b.pdf.out', content: `${JSON.stringify(page)}\n` },
      { name: 'amazon-textract-output/a b.pdf/1', content: '{"Blocks": []}' },
      { name: 'predictions.jsonl', content: `${line(0)}\n` },
      { name: '../../etc/evil', content: line(1) },
    )
    const { records, summary } = await read(archive, { size: 700 })
    expect(records.map(({ type, place }) => [type, place.entry])).toEqual([
      ['MultiClassPage', 'a b.pdf.out'],
      ['MultiClassLine', 'predictions.jsonl'],
    ])
    expect(codes(summary.diagnostics)).toEqual(['entry-skipped', 'entry-skipped', 'entry-unsafe-name'])
    expect(summary.entries.map(({ name }) => name)).toEqual(['a b.pdf.out', 'predictions.jsonl'])
  })

  it('that are cut off give every whole record, then one error', async () => {
    const text = `${line(0)}\n${line(1)}\n${line(2)}\n`
    const archive = await tar({ name: 'predictions.jsonl', content: text })
    for (let end = 513; end < 512 + text.length; end++) {
      const { records, summary } = await read(archive.subarray(0, end))
      const whole = text.slice(0, end - 512).split('}]}').length - 1
      expect(records).toHaveLength(whole)
      expect(codes(summary.diagnostics)).toEqual(['tar-truncated'])
      expect(summary.diagnostics[0]).toMatchObject({ entry: 'predictions.jsonl', byteOffset: end - 512 })
    }
  })

  it('report a damaged header and read on', async () => {
    const archive = await tar({ name: 'a', content: line(0) }, { name: 'b', content: line(1) }, { name: 'c', content: line(2) })
    archive[1024] = 0x7a
    const { records, summary } = await read(archive)
    expect(records.map(({ place }) => place.entry)).toEqual(['a', 'c'])
    expect(summary.diagnostics).toMatchObject([{ code: 'tar-header', byteOffset: 1024 }])
  })
})

describe('limits', () => {
  const text = `${line(0)}\n${line(1, 'x'.repeat(5000))}\n${line(2)}\n`

  it('pass over a line that is too long', async () => {
    for (const size of [100, 100_000]) {
      const { records, summary } = await read(text, { limits: { lineBytes: 1000 }, size })
      expect(records.map(({ place }) => place.line)).toEqual([1, 3])
      expect(summary.diagnostics).toMatchObject([{ code: 'limit-line-bytes', line: 2, byteOffset: text.indexOf('\n') + 1 }])
      expect(summary.invalid).toBe(1)
    }
  })

  it('stop at an entry that is too large', async () => {
    const archive = await tar({ name: 'big', content: text }, { name: 'small', content: line(0) })
    const { records, summary } = await read(archive, { limits: { entryBytes: 200 } })
    expect(records.map(({ place }) => place.entry)).toEqual(['big', 'small'])
    expect(codes(summary.diagnostics)).toEqual(['limit-entry-bytes'])
  })

  it('stop at too many entries', async () => {
    const archive = await tar({ name: 'a', content: line(0) }, { name: 'b', content: line(1) })
    const { records, summary } = await read(archive, { limits: { entries: 1 } })
    expect(records).toHaveLength(1)
    expect(codes(summary.diagnostics)).toEqual(['limit-entries'])
  })

  it('count nesting alike, whether a text is looked at before it is parsed or after', async () => {
    const nested = (levels: number, end = ']') =>
      `"File":"f","Line":"0","Classes":[{"Name":"X","Score":1}],"x":${'['.repeat(levels - 1)}${end.repeat(levels - 1)}}`
    for (const nesting of [20, 2000]) {
      for (const blanks of [0, 3 * 2 ** 20]) {
        const codesOf = async (text: string) =>
          codes((await read(`{${' '.repeat(blanks)}${text}\n${line(1)}\n`, { limits: { nesting } })).summary.diagnostics)
        expect(await codesOf(nested(nesting))).toEqual([])
        expect(await codesOf(nested(nesting + 1))).toEqual(['limit-nesting'])
        // Too deep counts before what else is wrong.
        expect(await codesOf(nested(nesting + 1, ')'))).toEqual(['limit-nesting'])
        expect(await codesOf(nested(nesting, ')'))).toEqual(['json-syntax'])
      }
    }
  })

  it('refuse nesting that is too deep', async () => {
    const deep = `{"File":"f","Line":"0","Classes":[],"x":${'['.repeat(3000)}${']'.repeat(3000)}}`
    const { summary } = await read(`${deep}\n${line(1)}\n`)
    expect(codes(summary.diagnostics)).toEqual(['limit-nesting'])
    expect(summary.records).toBe(1)
  })
})

describe('look-alikes', () => {
  it.each([
    [
      'comprehend/classifier-training',
      '{"confusion_matrix": [[1, 0], [0, 1]], "labels": ["A", "B"], "type": "multi_class", "all_labels": ["A", "B"]}',
    ],
    [
      'ground-truth/worker-response',
      '{"answers": [{"answerContent": {}, "submissionTime": "2024-01-01T00:00:00.000Z", "workerId": "private.eu-west-1.ab"}]}',
    ],
    [
      'comprehend/sentiment',
      '{"File": "a", "Line": 2, "Sentiment": "MIXED", "SentimentScore": {"Mixed": 1, "Negative": 0, "Neutral": 0, "Positive": 0}}',
    ],
    ['comprehend/key-phrases', '{"File": "a", "KeyPhrases": [], "Line": 0}'],
    ['comprehend/topics', 'topic,term,weight\n000,ship,0.2\n'],
    ['document/html', '<!DOCTYPE html><html></html>'],
    ['s3/error-response', '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code></Error>'],
  ])('%s is refused by name', async (id, text) => {
    const { records, summary } = await read(text)
    expect(records).toEqual([])
    expect(summary.format).toBe(id)
    expect(summary.diagnostics).toMatchObject([{ code: 'look-alike', rule: id, severity: 'error' }])
  })

  it('are named once for an entry, and counted', async () => {
    const { summary } = await read('{"File": "a", "KeyPhrases": [], "Line": 0}\n'.repeat(50))
    expect(summary).toMatchObject({ skipped: 50, records: 0, invalid: 0 })
    expect(summary.diagnostics).toHaveLength(1)
  })

  it.each(['', '   \n'])('an empty input (%j) is called empty', async (text) => {
    const { summary } = await read(text)
    expect(codes(summary.diagnostics)).toEqual(['input-empty'])
    expect(summary.container).toBe(text === '' ? 'empty' : 'text')
  })

  it('anything else is not recognised', async () => {
    for (const text of ['hello there\n', '\u0000\u0001\u0002 binary', 'PK\u0003\u0004zip']) {
      const { summary } = await read(text)
      expect(codes(summary.diagnostics)).toEqual(['input-unrecognised'])
    }
  })
})

describe('readBytes', () => {
  it('gives what a reader gives, at once', async () => {
    const bytes = Buffer.from(JSON.stringify(a2iCustom))
    const { batches, summary } = readBytes(bytes)
    const streamed = await read(bytes)
    expect(batches.flatMap(({ records }) => records as unknown[])).toEqual(streamed.records.map(({ value }) => value))
    expect(summary).toEqual(streamed.summary)
  })

  it('says what to do with gzip', () => {
    expect(codes(readBytes(gzipSync('x')).summary.diagnostics)).toEqual(['gzip-unsupported'])
  })
})

describe('a source that fails', () => {
  it('gives what came before, then says why', async () => {
    const source: ByteSource = {
      async *[Symbol.asyncIterator]() {
        yield Buffer.from(`${line(0)}\n${line(1).slice(0, 20)}`)
        throw new Error('connection reset')
      },
    }
    const reader = createReader(source, {}, { strict: false })
    const records: OutputRecord[] = []
    for await (const record of reader) records.push(record)
    expect(records).toHaveLength(1)
    expect(reader.summary.diagnostics).toMatchObject([
      { code: 'input-unreadable', message: 'reading failed, after line 1: connection reset', line: 2 },
    ])
  })

  it('ends with the reason of an abort', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(
      createReader(
        {
          async *[Symbol.asyncIterator]() {
            yield Buffer.from('{}')
          },
        },
        { signal },
        { strict: false },
      ).drain(),
    ).rejects.toThrow('enough')
  })

  it('can be iterated once', async () => {
    const reader = createReader(
      {
        async *[Symbol.asyncIterator]() {
          yield Buffer.from(line(0))
        },
      },
      {},
      { strict: false },
    )
    await reader.drain()
    await expect(reader.drain()).rejects.toThrow('iterated already')
  })
})

describe('createFamilyReader', () => {
  const half = `${line(0)}\n{"File": "a.csv", "Line": "1", "Classes": [{"Name": "X", "Score": 2}]}\nnot json\n${line(3)}`
  const drain = async (text: string, parts: ReaderParts) => {
    const reader = createFamilyReader(bytesSource(Buffer.from(text)), { name: 'a.jsonl' }, parts)
    const values: unknown[] = []
    for await (const { value, place } of reader) values.push([value, place])
    return { values, summary: reader.summary }
  }

  it('reads its family as the reader of everything does', async () => {
    const all = await read(half, { name: 'a.jsonl' })
    expect(all.summary.diagnostics.map(({ code }) => code)).toEqual(['schema-violation', 'json-syntax'])
    for (const parts of [{}, { lineDecoders }, { lookAlikes }]) {
      const { values, summary } = await drain(half, { families: [comprehend], strict: false, ...parts })
      expect(values).toEqual(all.records.map(({ value, place }) => [value, place]))
      expect(summary).toEqual(all.summary)
    }
  })

  it('knows no other family, and no look-alike that it is not given', async () => {
    const { summary } = await drain(line(0), { families: [a2i], strict: false })
    expect(summary.diagnostics).toMatchObject([{ code: 'record-unrecognised' }])
    const other = '{"File": "a.txt", "Line": 0, "Entities": []}\n'
    const given = await drain(other, { families: [comprehend], lookAlikes, strict: false })
    expect(given.summary.diagnostics).toMatchObject([{ code: 'look-alike', rule: 'comprehend/entities-empty' }])
    const bare = await drain(other, { families: [comprehend], strict: false })
    expect(bare.summary.diagnostics).toMatchObject([{ code: 'record-unrecognised' }])
  })
})

describe('iterating over single records', () => {
  const numbered = Array.from({ length: 50 }, (_, index) => `${line(index)}\n`).join('')
  const open = () => {
    const state = { closed: false }
    const source: ByteSource = {
      async *[Symbol.asyncIterator]() {
        try {
          yield* pieces(Buffer.from(numbered), 700)
        } finally {
          state.closed = true
        }
      },
    }
    return { records: createReader(source, {}, { strict: false })[Symbol.asyncIterator](), state }
  }

  it('keeps the order of calls that do not wait for each other', async () => {
    const { records } = open()
    const all = await Promise.all(Array.from({ length: 52 }, () => records.next()))
    expect(all.map(({ value }) => value?.place.line)).toEqual([
      ...Array.from({ length: 50 }, (_, index) => index + 1),
      undefined,
      undefined,
    ])
    expect(all.map(({ done }) => done === true)).toEqual([...Array.from({ length: 50 }, () => false), true, true])
  })

  it('closes the input when it is left', async () => {
    const { records, state } = open()
    expect((await records.next()).value?.place.line).toBe(1)
    expect(await records.return?.()).toEqual({ done: true, value: undefined })
    expect(state.closed).toBe(true)
    expect(await records.next()).toEqual({ done: true, value: undefined })
  })
})
