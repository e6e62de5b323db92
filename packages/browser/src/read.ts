import {
  type ByteSource,
  createFamilyReader,
  createReader,
  type EdgeParts,
  type Gunzip,
  type LineDecoders,
  type OutputReader,
  type ReaderParts,
  type ReadOptions,
} from '@aws-ai-outputs/core'
import { createGunzip, type GunzipOptions } from './gunzip.js'
import { nameOf } from './input-name.js'
import { Pace } from './pace.js'
import { byteSource, type Input, paced } from './source.js'

/** How to read an input in a browser. Everything has a safe default. */
export interface BrowserReadOptions extends Omit<ReadOptions, 'signal'>, GunzipOptions {
  /** Ends the reading with the signal's reason when it is aborted, at once: also while it waits for bytes. */
  readonly signal?: AbortSignal | undefined
  /**
   * How lines are decoded: in JavaScript, unless given. `wasmLineDecoders` of `@aws-ai-outputs/core/wasm` are faster on long
   * files; they need `'wasm-unsafe-eval'` in the policy of the page, and without it reading goes on in JavaScript.
   */
  readonly lineDecoders?: LineDecoders | undefined
}

/**
 * Reads an output that an AWS AI service left in S3: a Comprehend `output.tar.gz`, its unpacked lines, an A2I
 * `output.json`. What it is, is told by its content, never by its name. Nothing leaves the machine.
 *
 * Tolerant: what is wrong becomes a diagnostic and reading goes on. Nothing is read before the iteration begins, and an
 * input that cannot be read is a diagnostic (`input-unreadable`), not an exception. The page's other work gets a turn at
 * least every few milliseconds.
 *
 * @example
 * ```ts
 * // In a page: `input.files[0]` of an <input type="file">.
 * const output = readOutput(file)
 * for await (const record of output) {
 *   if (record.type === 'MultiClassLine') console.log(record.value.File, lineNumber(record.value), topClass(record.value)?.Name)
 *   if (record.kind === 'failure') console.log('failed:', record.value)
 * }
 * console.log(output.summary.records, 'records,', output.summary.invalid, 'invalid')
 * ```
 */
export function readOutput(input: Input, options: BrowserReadOptions = {}): OutputReader {
  return read(input, options, createReader, { strict: false })
}

/**
 * The same, strict: delivers what stands before the first error and then throws.
 *
 * @throws `OutputError` at the first diagnostic of severity `error`; its `diagnostic` says what and where.
 * @example
 * ```ts
 * for await (const record of readOutputStrict(file)) console.log(record.type)
 * ```
 */
export function readOutputStrict(input: Input, options: BrowserReadOptions = {}): OutputReader {
  return read(input, options, createReader, { strict: true })
}

/**
 * The same with only the parts that it is given: for pages on which each kilobyte counts, and that know what they are
 * about to read. Files of other families, and look-alikes unless they are among the parts, are refused as unknown.
 *
 * @example
 * ```ts
 * const file = new Blob(['{"File": "a.csv", "Line": "0", "Classes": []}'])
 * for await (const record of readFamily(file, { families: [comprehend], strict: false })) console.log(record.type)
 * ```
 */
export function readFamily(input: Input, parts: Omit<ReaderParts, 'gunzip'>, options: BrowserReadOptions = {}): OutputReader {
  return read(input, options, createFamilyReader, parts)
}

function read<Parts extends EdgeParts>(
  input: Input,
  { worker, lineDecoders, ...options }: BrowserReadOptions,
  create: (source: ByteSource, options: ReadOptions, parts: Parts) => OutputReader,
  parts: Omit<Parts, 'gunzip'>,
): OutputReader {
  const pace = new Pace()
  const bytes = byteSource(input)
  // Unpacking reads ahead: when the reading is left, a read that still waits for bytes must be called off.
  const leave = new AbortController()
  const source: ByteSource = { ...bytes, ...paced(bytes, pace, [options.signal, leave.signal]) }
  const unpack = createGunzip({ worker })
  const gunzip: Gunzip = (compressed, origin) => paced(unpack(compressed, origin), pace, [options.signal], leave)
  return create(source, { ...options, name: options.name ?? nameOf(input) }, {
    ...parts,
    ...(lineDecoders && { lineDecoders }),
    gunzip,
  } as Parts)
}
