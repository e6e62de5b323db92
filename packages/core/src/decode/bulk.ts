import type { RecordSupport } from '../read/family.js'
import type { BulkDecoder } from './tape.js'

/** What of a session takes the records: it batches, checks and counts them. */
export interface BulkTarget {
  /** Set in strict reading at the first error. Nothing is taken after it. */
  readonly failure: object | undefined
  /** The longest line that may be taken. */
  readonly limits: { readonly lineBytes: number }
  /** Whether records are checked by the rules beyond the schema. */
  readonly settings: { readonly checks: boolean }
  /** Where the record stands that is checked. */
  readonly checkedAt: { bytes: Uint8Array; start: number; end: number; line: number; offset: number }
  /** Where the last record stands that was taken. */
  lastPlace: { readonly line: number; readonly offset: number } | undefined
  /** The lists that take a record of this type on this line, and how many records they take at most. */
  batchFor(
    support: RecordSupport,
    line: number,
  ): { readonly records: unknown[]; readonly offsets: number[]; readonly most: number }
  /** Checks a record by the rules beyond its schema. */
  check(support: RecordSupport, value: object): void
  /** Counts valid records. */
  count(support: RecordSupport, records: number): void
}

/** How long inputs are decoded. */
export interface BulkDecoding {
  /** How many bytes are decoded line by line before a decoder is made: about as long as making it takes. */
  readonly after: number
  /** Begins to decode the lines of a session many at a time. */
  readonly open: (session: BulkTarget) => BulkLines
}

/** The lines of a session, decoded many at a time. */
export interface BulkLines {
  /** Behind the last line that was taken. */
  readonly end: number
  /**
   * Takes lines from `start` on as `Session.decode` does, as long as the decoder knows them.
   *
   * @returns how many; undefined where the runtime has no such decoder.
   */
  decode(
    support: RecordSupport,
    bytes: Uint8Array,
    start: number,
    limit: number,
    line: number,
    offset: number,
  ): number | undefined
  /** Lets go of the bytes, which are the caller's again. */
  release(): void
}

/** Puts what a decoder makes into the batches of a session. It stands apart from the session so that it is bundled with the decoder. */
export class SessionBulk implements BulkLines {
  end = 0
  private readonly decoder: BulkDecoder | undefined

  constructor(
    private readonly session: BulkTarget,
    decoder: BulkDecoder | undefined,
  ) {
    // It knows no limit on the length of lines but its own.
    if (decoder !== undefined && session.limits.lineBytes >= decoder.longestLine) this.decoder = decoder
  }

  decode(
    support: RecordSupport,
    bytes: Uint8Array,
    start: number,
    limit: number,
    line: number,
    offset: number,
  ): number | undefined {
    const { decoder, session } = this
    if (decoder === undefined) return undefined
    let from = start
    let count = 0
    while (from < limit && session.failure === undefined) {
      const rows = decoder.decode(support.type, bytes, from, limit)
      if (rows === 0) break
      count += this.take(support, decoder, rows, bytes, from, line + count, offset + from - start)
      from = decoder.end
    }
    this.end = from
    return count
  }

  release(): void {
    this.decoder?.release()
  }

  /** Puts lines that were decoded into batches and checks them; says how many, which are fewer only after an error in strict reading. */
  private take(
    support: RecordSupport,
    decoder: BulkDecoder,
    rows: number,
    bytes: Uint8Array,
    start: number,
    line: number,
    offset: number,
  ): number {
    const { session } = this
    let count = 0
    while (count < rows && session.failure === undefined) {
      const { records, offsets, most } = session.batchFor(support, line + count)
      const first = records.length
      const taken = Math.min(rows - count, most - first)
      decoder.take(taken, records, offsets, offset)
      let last = first + taken
      if (session.settings.checks) {
        const at = session.checkedAt
        at.bytes = bytes
        for (let i = first; i < last; i++) {
          at.offset = offsets[i] as number
          at.line = line + count + i - first
          at.start = start + at.offset - offset
          at.end = i + 1 < last ? start + (offsets[i + 1] as number) - offset : decoder.end
          session.check(support, records[i] as object)
          if (session.failure === undefined) continue
          // In strict reading nothing follows an error.
          last = i + 1
          records.length = last
          offsets.length = last
        }
        at.bytes = NO_BYTES
      }
      count += last - first
      session.lastPlace = { line: line + count - 1, offset: offsets[last - 1] as number }
    }
    session.count(support, count)
    return count
  }
}

const NO_BYTES = new Uint8Array(0)
