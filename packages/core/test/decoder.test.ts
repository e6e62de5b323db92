import { describe, expect, it } from 'vitest'
import { SessionBulk } from '../src/decode/bulk.js'
import { Cursor } from '../src/decode/cursor.js'
import { instantiate, newWasmDecoder } from '../src/decode/wasm.js'
import { type BytesRead, type LineDecoders, lineDecoders, readBytes } from '../src/index.js'
import { withDefaults } from '../src/read/create.js'
import { Intake } from '../src/read/intake.js'
import { newSession } from '../src/read/reader.js'
import { encodeUtf8 } from '../src/utf8.js'
import { wasmLineDecoders } from '../src/wasm.js'

// The generated decoders, those in JavaScript and those in WebAssembly, against the general way (JSON.parse, then the
// validator): the same records, places and diagnostics on every input. DECODER_LINES sets how many lines; the long run takes a million.
const LINES = Number(process.env.DECODER_LINES ?? 50_000)
const SEED = Number(process.env.DECODER_SEED ?? Date.now() % 1_000_000)

function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number
const pick = <T>(r: Random, list: readonly T[]): T => list[Math.floor(r() * list.length)] as T

/** How likely values are that decoders leave to the general way; in some runs of lines they are to meet few of them. */
let oddness = 0.3
const choose = <T>(r: Random, plain: readonly T[], odd: readonly T[]): T => pick(r, r() < oddness ? odd : plain)

const NAMES = [
  'BILLING',
  'REFUND',
  'No Show',
  '0',
  'é',
  'Счёт',
  '配送の遅れ',
  '😀 joy',
  '__label__2 ',
  '\u2028',
  'abc',
  'abcd',
  'abcde',
  'abcdefgh',
  'abcdefghi',
]
const ODD_NAMES = ['a"b', 'back\\slash', 'tab\there', '', 'x'.repeat(300), 'y'.repeat(2000)]

function numberText(r: Random): string {
  switch (choose(r, [0, 1, 2, 3, 4, 6, 7, 9], [5, 8])) {
    case 0:
      return r().toFixed(4)
    case 1:
      return String(r())
    case 2:
      return r().toPrecision(17)
    case 3:
      return `${(r() * 10).toPrecision(17)}e-0${Math.floor(r() * 10)}`
    case 4:
      return r().toFixed(1 + Math.floor(r() * 20))
    case 5:
      return pick(r, [
        '0',
        '1',
        '0.0',
        '1.0',
        '-0.0',
        '-0',
        '1e0',
        '1E-5',
        '0e5',
        '0.5e+0',
        '1.0000000000000000000',
        '0.00000000000000000001',
        '5e-324',
        '1e-400',
      ])
    case 6:
      return `0.${Array.from({ length: 17 + Math.floor(r() * 6) }, () => Math.floor(r() * 10)).join('')}`
    case 7:
      // Near the middle between two doubles: where a careless rounding goes wrong.
      return `0.${((BigInt(2 ** 52 + Math.floor(r() * 2 ** 52)) * 2n + 1n) * 10n ** 18n) >> 54n}`.slice(
        0,
        2 + 17 + Math.floor(r() * 2),
      )
    case 8:
      return pick(r, ['1.5', '-0.1', '2', '00.1', '.5', '1.', '0x1', '1e', '1e+', 'NaN', '+1', '01', '0.1.2', '"0.5"', 'null'])
    default:
      return r().toFixed(4)
  }
}

function scored(r: Random, space: string): string {
  const count = pick(r, [0, 1, 2, 3, 3, 3, 3, 4, 12])
  const items = Array.from(
    { length: count },
    () =>
      `{"Name":${space}${JSON.stringify(choose(r, r() < 0.1 ? [`name ${Math.floor(r() * 1e6)}`] : NAMES, ODD_NAMES))},${space}"Score":${space}${numberText(r)}}`,
  )
  return `[${items.join(`,${space}`)}]`
}

const metadata = (r: Random, s: string): string =>
  `{${[...(r() < 0.9 ? [`"PageNumber":${s}${choose(r, ['1', '2', '"3"'], ['0', '1.0', '1e0'])}`] : []), `"Pages":${s}${choose(r, ['2', '"4"'], ['12345678901234567890'])}`].join(`,${s}`)}}`

const KINDS = 12

/** A line of one of these kinds. */
function record(r: Random, kind: number): string {
  const s = pick(r, ['', ' ', ' '])
  const file = `"File":${s}${JSON.stringify(choose(r, ['tickets.txt', 'tickets.txt', 'b.txt', 'données.txt', 'a/b c.pdf'], ['']))}`
  const lineNumber = `"Line":${s}${choose(r, ['"0"', '"1"', '"17"', '"65535"', '"65536"', '"123456789"', '3'], ['"1234567890"', '"007"', '-1', '1.0', '""', '"x"', 'null'])}`
  const list = kind % 2 === 0 ? 'Classes' : 'Labels'
  const result = `"${list}":${s}${scored(r, s)}`
  const comma = `,${s}`
  switch (kind >> 1) {
    case 0:
      return `{${[file, result].join(comma)}}`
    case 1: {
      const optional = [
        `"DocumentMetadata":${s}${metadata(r, s)}`,
        `"DocumentType":${s}${choose(r, ['"ScannedPDF"', '[{"Page":1,"Type":"NATIVE_PDF"}]', '"X"'], ['1'])}`,
        `"Errors":${s}${pick(r, ['[]', '[{"Page": 1, "ErrorCode": "TEXTRACT_BAD_PAGE", "ErrorMessage": "bad"}]'])}`,
      ]
      const version = r() < 0.5 ? [`"Version":${s}"2023-03-20"`] : []
      return `{${[result, ...optional.filter(() => r() < 0.6), file, ...version].join(comma)}}`
    }
    case 2:
      return `{${[`"ErrorCode":${s}"UNSUPPORTED_ENCODING"`, ...(r() < 0.7 ? [`"ErrorMessage":${s}"not utf-8"`] : []), file, ...(r() < 0.5 ? [lineNumber] : [])].join(comma)}}`
    case 3:
      return `{${[file, lineNumber, result, ...(r() < oddness ? [`"Added":${s}{"x":[1]}`] : [])].join(comma)}}`
    default:
      return `{${[file, lineNumber, result].join(comma)}}`
  }
}

const NOISE = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '  ',
  '\t',
  '\\',
  '0',
  '9',
  '.',
  '-',
  'e',
  'x',
  '\u0000',
  '\u001f',
  'é',
  '\r',
]

function mutate(r: Random, text: string): string {
  const at = Math.floor(r() * (text.length + 1))
  return text.slice(0, at) + (r() < 0.7 ? pick(r, NOISE) : '') + text.slice(at + Math.floor(r() * 3))
}

/** What a reading gave, as plain data; texts and numbers told apart as JSON.stringify would not. */
function told({ batches, summary }: BytesRead): unknown {
  const { diagnostics, diagnosticCounts, entries } = summary
  return {
    records: batches.flatMap((batch) => batch.records.map((value, index) => [batch.type, batch.placeOf(index), value])),
    diagnostics,
    diagnosticCounts,
    entries,
  }
}

const general: LineDecoders = { ...lineDecoders, decoders: {} }

/** Decodes in WebAssembly from the first line on, always with the same decoder: its tables fill up, and are emptied. */
const wasm = newWasmDecoder()
let wasmLines = 0
const counting = wasm && {
  longestLine: wasm.longestLine,
  get end() {
    return wasm.end
  },
  decode(type: string, bytes: Uint8Array, start: number, limit: number) {
    const lines = wasm.decode(type, bytes, start, limit)
    wasmLines += lines
    return lines
  },
  take: wasm.take.bind(wasm),
  release: wasm.release.bind(wasm),
}
const eager: LineDecoders = {
  ...wasmLineDecoders,
  bulk: {
    after: 0,
    open: (session) => new SessionBulk(session, counting),
  },
}

/** Reads bytes in pieces, in a buffer that is used again, as streams may. */
function readPieces(bytes: Uint8Array, size: number, strict: boolean, lineDecoders: LineDecoders): BytesRead {
  const session = newSession(withDefaults({ strict, lineDecoders }), {})
  const intake = new Intake(session)
  const buffer = new Uint8Array(size)
  for (let at = 0; at < bytes.length && !intake.done; at += size) {
    const piece = bytes.subarray(at, at + size)
    buffer.set(piece)
    intake.push(buffer.subarray(0, piece.length))
  }
  buffer.fill(0)
  intake.end()
  return { batches: session.flush() as unknown as BytesRead['batches'], summary: session.summary('jsonl', intake.whole) }
}

describe('decoders', () => {
  it(`say what the general way says, on ${LINES} lines (seed ${SEED})`, () => {
    const r = random(SEED)
    let decoded = 0
    for (let done = 0; done < LINES; ) {
      // Runs of one type, so that the decoders are asked, with damaged lines among them.
      const lines: string[] = []
      const kind = Math.floor(r() * KINDS)
      oddness = pick(r, [0, 0.01, 0.3])
      const template = record(r, kind)
      const damage = pick(r, [0, 0.05, 0.25])
      for (let i = 0; i < 40; i++) {
        const line = r() < 0.3 ? template : record(r, r() < 0.95 ? kind : Math.floor(r() * KINDS))
        lines.push(r() < damage ? mutate(r, line) : line)
        if (r() < 0.02) lines.push('')
      }
      const bytes = encodeUtf8(lines.join(r() < 0.1 ? '\r\n' : '\n') + (r() < 0.5 ? '\n' : ''))
      if (r() < 0.1) bytes[Math.floor(r() * bytes.length)] = 0x80 + Math.floor(r() * 128)
      const strict = r() < 0.1
      const size = Math.ceil(r() * (r() < 0.5 ? bytes.length : 300))
      const fast = readPieces(bytes, bytes.length, strict, lineDecoders)
      const whole = told(readPieces(bytes, bytes.length, strict, general))
      // Strict reading ends with the piece that holds the first error, so the bytes taken depend on the pieces.
      const pieces = r() < 0.7 ? bytes.length : size
      const other = strict && pieces < bytes.length ? told(readPieces(bytes, pieces, strict, general)) : whole
      const ways = [
        ['JavaScript', fast, whole],
        [`WebAssembly, in pieces of ${pieces}`, readPieces(bytes, pieces, strict, eager), other],
      ] as const
      for (const [way, read, other] of ways) {
        const one = told(read)
        if (JSON.stringify(one) !== JSON.stringify(other)) expect(one, `${way}: ${JSON.stringify(lines)}`).toEqual(other)
        // JSON has one zero; toEqual knows two, and tells a hidden undefined member apart as well.
        if (done % 4000 < 40) expect(one).toStrictEqual(other)
      }
      decoded += fast.summary.records
      done += lines.length
    }
    expect(decoded).toBeGreaterThan(LINES / 10)
    expect(wasmLines).toBeGreaterThan(LINES / 8)
  }, 1_200_000)

  it('are used for lines as AWS writes them', () => {
    const text = '{"File": "a.txt", "Line": "0", "Classes": [{"Name": "X", "Score": 0.5}, {"Name": "Y", "Score": 0.25}]}\n'
    const bytes = encodeUtf8(text.repeat(100))
    let calls = 0
    let hits = 0
    const { MultiClassLine: decode } = lineDecoders.decoders
    const counting: LineDecoders = {
      ...lineDecoders,
      decoders: {
        MultiClassLine(cursor, b, start) {
          calls++
          const value = decode?.(cursor, b, start)
          if (value !== undefined) hits++
          return value
        },
      },
    }
    expect(readBytes(bytes, {}, { strict: false, lineDecoders: counting }).summary.records).toBe(100)
    // The first line tells the type, the last one has no room behind it.
    expect([calls, hits]).toEqual([98, 98])
  })
})

describe('Cursor.number', () => {
  it('is bit for bit what JSON.parse gives', () => {
    const r = random(SEED)
    const cursor = new Cursor()
    let known = 0
    for (let i = 0; i < LINES * 4; i++) {
      const text = numberText(r)
      const bytes = encodeUtf8(`${text}\n${' '.repeat(8)}`)
      cursor.use(bytes, text.length + 1)
      const value = cursor.number(bytes, 0)
      if (Number.isNaN(value)) continue
      known++
      // What the cursor took of the text is a JSON number; whatever follows it is for the decoder to judge.
      if (!Object.is(value, JSON.parse(text.slice(0, cursor.at)))) expect(value, text).toBe(JSON.parse(text.slice(0, cursor.at)))
    }
    expect(known).toBeGreaterThan(LINES * 3)
  }, 1_200_000)
})

describe('number of the WebAssembly module', () => {
  it('is bit for bit what JSON.parse gives', () => {
    const { memory, number, layout } = instantiate()
    const input = layout(0)
    const bytes = new Uint8Array(memory.buffer)
    const r = random(SEED)
    let known = 0
    for (let i = 0; i < LINES * 4; i++) {
      const text = r() < 0.5 ? numberText(r) : hardNumber(r)
      bytes.fill(0x20, input, input + 64)
      bytes.set(encodeUtf8(text), input)
      const value = number(input)
      if (Number.isNaN(value)) continue
      known++
      // What was taken of the text is a JSON number; whatever follows it is for the decoder to judge.
      const taken = /^\d+(\.\d+)?([eE][-+]?\d+)?/.exec(text)?.[0] ?? ''
      if (!Object.is(value, JSON.parse(taken))) expect(value, text).toBe(JSON.parse(taken))
    }
    expect(known).toBeGreaterThan(LINES * 3)
  }, 1_200_000)
})

/** Numbers of 1 to 19 digits with any exponent, and decimals that lie in the middle between two doubles or next to it. */
function hardNumber(r: Random): string {
  const digits = (count: number): string =>
    `${1 + Math.floor(r() * 9)}${Array.from({ length: count - 1 }, () => Math.floor(r() * 10)).join('')}`
  const exponent = (from: number, to: number): string => `${r() < 0.5 ? 'e' : 'E'}${from + Math.floor(r() * (to - from + 1))}`
  switch (Math.floor(r() * 5)) {
    case 0:
      return digits(1 + Math.floor(r() * 19)) + exponent(-64, 22)
    case 1: {
      const text = digits(2 + Math.floor(r() * 18))
      const point = 1 + Math.floor(r() * (text.length - 1))
      return `${text.slice(0, point)}.${text.slice(point)}`
    }
    case 2:
      // In the middle between two integers that are doubles, and one beside it.
      return String(2n ** 53n + 2n * BigInt(Math.floor(r() * 2 ** 52)) + 1n + BigInt(Math.floor(r() * 3)) - 1n)
    case 3: {
      // The same, times a power of ten that leaves it exact: 10^k = 2^k × 5^k.
      const power = 1 + Math.floor(r() * 4)
      const odd = (2n ** 53n + 2n * BigInt(Math.floor(r() * 2 ** 50)) + 1n) * 5n ** BigInt(power)
      return `${odd + BigInt(Math.floor(r() * 3)) - 1n}`.slice(0, 19) + exponent(-4, 4)
    }
    default:
      return `0.${'0'.repeat(Math.floor(r() * 8))}${digits(1 + Math.floor(r() * 19))}`.slice(0, 25)
  }
}
