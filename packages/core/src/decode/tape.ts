/** How lines are decoded many at a time: into two tapes, of which objects are made by generated code. */
export interface Tape {
  /** Whole numbers: where lines begin, places of strings, counts, which members are there. */
  readonly words: Uint32Array
  /** Numbers of the lines. */
  readonly doubles: Float64Array
  /** The strings that the tape means by their places. */
  readonly strings: readonly string[]
  /** The next entry of `words`. */
  w: number
  /** The next entry of `doubles`. */
  d: number
  /** A string of decimal digits. */
  digits(value: number): string
}

/**
 * Makes the next `count` records of a tape and puts them behind `records`, and where their lines begin behind `offsets`,
 * `base` being the offset of the first byte that was decoded.
 */
export type TapeReader = (tape: Tape, count: number, records: unknown[], offsets: number[], base: number) => void

/** Decodes lines many at a time. It takes fewer lines than the decoders one by one, and none that they would not. */
export interface BulkDecoder {
  /** Lines longer than this are never decoded. */
  readonly longestLine: number
  /** Behind the last line that was decoded. */
  readonly end: number
  /**
   * Decodes lines of a type from `start` on, as long as it knows them and has room for them. `limit` is behind a line
   * feed. The bytes must stay as they are until {@link BulkDecoder.release}.
   *
   * @returns how many lines were decoded.
   */
  decode(type: string, bytes: Uint8Array, start: number, limit: number): number
  /** Makes records of the next `count` of these lines. `base` is the offset of the byte at `start` of the bytes. */
  take(count: number, records: unknown[], offsets: number[], base: number): void
  /** Lets go of the bytes, which are the caller's again. */
  release(): void
}
