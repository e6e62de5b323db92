import { decoders } from '../generated/decoders.js'
import type { RecordTypeName } from '../generated/types.js'
import type { BulkDecoding } from './bulk.js'
import { Cursor } from './cursor.js'

/**
 * Decodes the line at `start`, up to and including its line feed, and leaves in `cursor.at` where the next begins.
 * Undefined: read the line the general way. The caller sees to it that a line feed follows, and at least
 * `DECODER_ROOM` bytes behind it.
 */
export type Decoder = (cursor: Cursor, bytes: Uint8Array, start: number) => object | undefined

/** The decoders of the record types that have one. */
export type Decoders = Readonly<Partial<Record<RecordTypeName, Decoder>>>

/** What makes reading lines several times as fast, for some more bytes in a bundle. A reader without it reads the same. */
export interface LineDecoders {
  /** The decoders by record type. */
  readonly decoders: Decoders
  /** Makes what a decoder reads bytes with. */
  readonly newCursor: () => Cursor
  /** Decodes many lines at a time where an input is long. */
  readonly bulk?: BulkDecoding | undefined
}

/**
 * The decoders of every record type that is written as lines: they build records straight from bytes, validated, where
 * the general way makes a string, parses it and validates what comes out. Readers of `@aws-ai-outputs/node` and
 * `@aws-ai-outputs/browser` have them; {@link createFamilyReader} is given them or does without.
 *
 * @example
 * ```ts
 * const source = bytesSource(new TextEncoder().encode('{"File": "a.csv", "Line": "0", "Classes": []}\n'))
 * const reader = createFamilyReader(source, {}, { families: [comprehend], lineDecoders, strict: false })
 * for await (const record of reader) console.log(record.type) // prints: MultiClassLine
 * ```
 */
export const lineDecoders: LineDecoders = { decoders, newCursor: () => new Cursor() }
