import type { ByteSource, Gunzip } from '../bytes.js'
import { lineDecoders as allDecoders, type LineDecoders } from '../decode/line-decoders.js'
import { a2i, comprehend } from '../families.js'
import { lookAlikes } from '../generated/look-alikes.js'
import type { Family } from './family.js'
import { Intake } from './intake.js'
import type { OutputReader } from './output-reader.js'
import { createFamilyReader, newSession, type ReaderParts, type ReadOptions } from './reader.js'
import type { RecordBatch } from './record.js'
import type { ReadSummary } from './summary.js'

/** What an edge of the library (Node, browser, yours) gives a reader beside the bytes. */
export interface EdgeParts {
  /** Unpacks gzip; without it, gzip input is an error. */
  readonly gunzip?: Gunzip | undefined
  /** Whether to throw an `OutputError` at the first error. */
  readonly strict: boolean
  /** The record types to read; all of them unless given. */
  readonly families?: readonly Family[] | undefined
  /** The decoders of lines; all of them unless given. */
  readonly lineDecoders?: LineDecoders | undefined
}

/**
 * Makes a reader over any source of bytes. `@aws-ai-outputs/node` and `@aws-ai-outputs/browser` have friendlier
 * functions; this one is for other runtimes, and for bringing your own gunzip. It knows all record types and look-alikes
 * unless told otherwise; where each kilobyte counts, {@link createFamilyReader} has only what it is given.
 *
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('{"File": "a.txt", "Line": "0", "Classes": []}\n')
 * const reader = createReader(bytesSource(bytes), { name: 'predictions.jsonl' }, { strict: false })
 * for await (const record of reader) console.log(record.type, record.place.line)
 * ```
 */
export function createReader(source: ByteSource, options: ReadOptions, parts: EdgeParts): OutputReader {
  return createFamilyReader(source, options, withDefaults(parts))
}

/** What was read from bytes in memory. */
export interface BytesRead {
  /** The records in batches, in the order of the file. */
  readonly batches: readonly RecordBatch[]
  /** The account. */
  readonly summary: ReadSummary
}

/**
 * Reads bytes that are in memory, at once and without promises: for small files, of which there are many. The bytes
 * may be anything a reader takes except gzip.
 *
 * @throws `OutputError` when strict, at the first error.
 * @example
 * ```ts
 * const { batches } = readBytes(readFileSync('human-review/ticket-review/2024/05/17/09/30/12/ticket-0003/output.json'))
 * for (const batch of batches) if (batch.type === 'CustomTaskOutput') console.log(batch.records[0]?.humanLoopName)
 * ```
 */
export function readBytes(bytes: Uint8Array, options: ReadOptions = {}, parts: EdgeParts = { strict: false }): BytesRead {
  const session = newSession(withDefaults(parts), options, true)
  const intake = new Intake(session)
  const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (compressed) intake.end({ code: 'gzip-unsupported', what: 'the bytes are gzip-compressed; readBytes takes them unpacked' })
  else {
    intake.push(bytes)
    intake.end()
  }
  if (session.failure !== undefined) throw session.failure
  const batches = session.flush() as unknown as RecordBatch[]
  return { batches, summary: session.account(intake.container(compressed), intake.whole) }
}

const allFamilies: readonly Family[] = /* @__PURE__ */ [comprehend, a2i]

/** Fills in what an edge leaves out. @internal */
export function withDefaults({ families, lineDecoders, gunzip, strict }: EdgeParts): ReaderParts {
  return { families: families ?? allFamilies, lookAlikes, lineDecoders: lineDecoders ?? allDecoders, gunzip, strict }
}
