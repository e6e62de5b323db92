import type { ByteSource, Gunzip } from '../bytes.js'
import type { LineDecoders } from '../decode/line-decoders.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Family, LookAlike } from './family.js'
import { type Break, Intake } from './intake.js'
import { defaultLimits, EXPANSION_GRACE_BYTES, type Limits } from './limits.js'
import { type Batch, BatchRecord, type OutputRecord, type RecordBatch } from './record.js'
import { type ColumnSink, Session } from './session.js'
import type { ReadSummary } from './summary.js'

/** How to read an input. Everything has a safe default. */
export interface ReadOptions {
  /** Name of the input for diagnostics: a path, a URL, an S3 key. */
  readonly name?: string | undefined
  /** Limits that differ from the defaults. */
  readonly limits?: Partial<Limits> | undefined
  /**
   * Whether to check rules beyond the schemas: duplicate names, sums, page numbers, times, condition trees, …
   * Their diagnostics have codes that begin with `comprehend/` or `a2i/`. Default true.
   */
  readonly checks?: boolean | undefined
  /** Called with each diagnostic as it is found, also with those that the summary no longer keeps. */
  readonly onDiagnostic?: ((found: Diagnostic) => void) | undefined
  /** Called after each piece of input with the number of bytes taken so far, as they came (compressed, if they are). */
  readonly onProgress?: ((bytes: number) => void) | undefined
  /** Ends the reading with the signal's reason when it is aborted. */
  readonly signal?: AbortSignalLike | undefined
}

/** The part of `AbortSignal` that the reader needs; every runtime's own fits. */
export interface AbortSignalLike {
  /** Whether the signal was given already. */
  readonly aborted: boolean
  /** What reading then throws, when the signal has a reason. */
  readonly reason?: unknown
}

/** What a reader is made of. */
export interface ReaderParts {
  /** The record types to read. */
  readonly families: readonly Family[]
  /** The files to refuse by name; without them, they are refused as unknown. */
  readonly lookAlikes?: readonly LookAlike[] | undefined
  /** Decode lines faster; without them, lines are read the general way. */
  readonly lineDecoders?: LineDecoders | undefined
  /** Unpacks gzip; without it, gzip input is an error. */
  readonly gunzip?: Gunzip | undefined
  /** Whether to stop with an `OutputError` at the first error. */
  readonly strict: boolean
}

const NO_LOOK_ALIKES: readonly LookAlike[] = []

/** Makes the state of one reading. */
export function newSession(parts: ReaderParts, options: ReadOptions, lasting = false, columns?: ColumnSink): Session {
  const { families, lookAlikes = NO_LOOK_ALIKES, lineDecoders, strict } = parts
  return new Session({
    input: options.name,
    lasting,
    columns,
    limits: options.limits === undefined ? defaultLimits : withDefaultLimits(options.limits),
    strict,
    checks: options.checks ?? true,
    families,
    lookAlikes,
    lineDecoders,
    onDiagnostic: options.onDiagnostic,
  })
}

function withDefaultLimits(limits: Partial<Limits>): Limits {
  const given = Object.entries(limits).filter(([, value]) => value !== undefined)
  return { ...defaultLimits, ...(Object.fromEntries(given) as Partial<Limits>) }
}

/**
 * One reading under way: bytes are pulled from the source, pushed into the intake, and what is ready is handed out after
 * each piece. What it is handed out as, objects or columns, is up to the reader around it.
 */
export class Reading {
  private readonly session: Session
  private readonly intake: Intake
  private compressed = false
  private complete = false
  private started = false
  private bytesIn = 0

  constructor(
    private readonly source: ByteSource,
    private readonly parts: ReaderParts,
    private readonly options: ReadOptions,
    columns?: ColumnSink,
  ) {
    this.session = newSession(parts, options, false, columns)
    this.intake = new Intake(this.session)
  }

  /** The account of what has been read so far. */
  get summary(): ReadSummary {
    return this.session.summary(this.intake.container(this.compressed), this.complete)
  }

  /** Reads; gives the batches that are ready after each piece of input, also when there are none. */
  async *steps(): AsyncGenerator<Batch[], void, undefined> {
    if (this.started) throw new Error('This reader has been iterated already: open the input again.')
    this.started = true
    const { session, intake } = this
    let broken: Break | undefined
    const bytes = this.unpacked()
    try {
      for (;;) {
        let next: IteratorResult<Uint8Array>
        try {
          next = await bytes.next()
        } catch (error) {
          if (this.options.signal?.aborted) throw error
          broken = breakOf(error)
          break
        }
        if (next.done) break
        intake.push(next.value)
        yield session.flush()
        if (intake.done) break
      }
    } finally {
      await bytes.return(undefined)
    }
    intake.end(broken)
    yield session.flush()
    if (session.failure !== undefined) throw session.failure
    this.complete = intake.whole
  }

  /** The bytes of the input, unpacked if they are gzip. */
  private async *unpacked(): AsyncGenerator<Uint8Array, void, undefined> {
    const input = this.counted()
    // Two bytes tell gzip; sources may give them one at a time.
    const head: Uint8Array[] = []
    let length = 0
    try {
      while (length < 2) {
        const next = await input.next()
        if (next.done) break
        head.push(next.value)
        length += next.value.length
      }
      const bytes = head.filter((chunk) => chunk.length > 0)
      const second = (bytes[0] as Uint8Array | undefined)?.[1] ?? bytes[1]?.[0]
      if (bytes[0]?.[0] !== 0x1f || second !== 0x8b) {
        yield* bytes
        yield* input
        return
      }
      this.compressed = true
      const { gunzip } = this.parts
      if (gunzip === undefined) {
        throw new InputBreak({ code: 'gzip-unsupported', what: 'the input is gzip-compressed and no gunzip function was given' })
      }
      let first = true
      const source: ByteSource = {
        replayable: this.source.replayable === true,
        [Symbol.asyncIterator]: () => {
          if (!first) return this.counted()
          first = false
          return chain(bytes, input)
        },
      }
      yield* this.bounded(gunzip(source, { source: this.source, taken: (taken) => this.count(taken) }))
    } finally {
      await input.return(undefined)
    }
  }

  /** Counts input bytes, reports progress, and ends when the signal says so. */
  private async *counted(): AsyncGenerator<Uint8Array, void, undefined> {
    const { signal } = this.options
    let taken = 0
    for await (const chunk of this.source) {
      if (signal?.aborted) throw signal.reason ?? new Error('The reading was aborted.')
      taken += chunk.length
      this.bytesIn = Math.max(this.bytesIn, taken)
      yield chunk
      this.count(taken)
    }
  }

  /** Takes note that so many bytes of the input were taken. What is read a second time counts once. */
  private count(taken: number): void {
    this.bytesIn = Math.max(this.bytesIn, taken)
    this.options.onProgress?.(this.bytesIn)
  }

  /** Unpacked bytes, until they are too many for what they came from. */
  private async *bounded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    const { expansionRatio } = this.session.limits
    let given = 0
    for await (const chunk of bytes) {
      given += chunk.length
      if (given > EXPANSION_GRACE_BYTES && given > this.bytesIn * expansionRatio) {
        throw new InputBreak({
          code: 'limit-expansion',
          what: `the data unpacks to more than ${expansionRatio} times its size; the rest was not read`,
        })
      }
      yield chunk
    }
  }
}

/**
 * A reading of one input: bytes in, records out, in the order of the file.
 *
 * Iterate it for single records, or {@link OutputReader.batches} for many at a time. It can be iterated once.
 * `summary` is the account; it is final when the iteration has ended.
 *
 * An invalid line is a diagnostic and reading goes on. Made strict, the reader delivers what stands before the first
 * error and then throws an `OutputError`.
 *
 * @example
 * ```ts
 * const output = createReader(source, {}, { gunzip, strict: false })
 * for await (const batch of output.batches()) console.log(batch.type, batch.records.length)
 * console.log(output.summary.complete)
 * ```
 */
export class OutputReader implements AsyncIterable<OutputRecord> {
  private readonly reading: Reading

  constructor(source: ByteSource, parts: ReaderParts, options: ReadOptions = {}) {
    this.reading = new Reading(source, parts, options)
  }

  /** The account of what has been read so far. */
  get summary(): ReadSummary {
    return this.reading.summary
  }

  /**
   * The records in batches: each holds records of one type that stand on lines following each other.
   *
   * @throws `OutputError` in strict reading, after everything before the first error has been delivered.
   */
  async *batches(): AsyncGenerator<RecordBatch, void, undefined> {
    for await (const ready of this.reading.steps()) yield* ready as unknown as RecordBatch[]
  }

  /** The records one by one. */
  [Symbol.asyncIterator](): AsyncIterableIterator<OutputRecord, void, undefined> {
    return new Records(this.reading.steps())
  }

  /** Reads to the end without keeping records, and returns the summary. */
  async drain(): Promise<ReadSummary> {
    for await (const _ of this.reading.steps());
    return this.summary
  }
}

/**
 * The records of batches, one by one. What an async generator does, but a record that is ready costs one promise: the
 * generator's queue and its three turns for each `yield` would cost more than decoding the record.
 */
class Records implements AsyncIterableIterator<OutputRecord, void, undefined> {
  private ready: Iterator<Batch> = [][Symbol.iterator]()
  private batch: Batch | undefined
  private index = 0
  /** Set while batches are fetched: calls that come meanwhile wait for their turn. */
  private fetching: Promise<unknown> | undefined

  constructor(private readonly steps: AsyncGenerator<Batch[], void, undefined>) {}

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<OutputRecord, void>> {
    const record = this.fetching === undefined ? this.take() : undefined
    return record === undefined ? this.inTurn(() => this.fetch()) : Promise.resolve(record)
  }

  /** The next record of the batch; undefined when it has no more. */
  private take(): IteratorYieldResult<OutputRecord> | undefined {
    const { batch } = this
    if (batch === undefined || this.index >= batch.records.length) return undefined
    const index = this.index++
    return { done: false, value: new BatchRecord(batch, index, batch.records[index]) as unknown as OutputRecord }
  }

  return(): Promise<IteratorResult<OutputRecord, void>> {
    return this.inTurn(async () => {
      this.batch = undefined
      this.ready = [][Symbol.iterator]()
      await this.steps.return()
      return { done: true, value: undefined }
    })
  }

  private inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.fetching === undefined ? run() : this.fetching.then(run, run)
    this.fetching = turn
    const over = (): void => {
      if (this.fetching === turn) this.fetching = undefined
    }
    turn.then(over, over)
    return turn
  }

  private async fetch(): Promise<IteratorResult<OutputRecord, void>> {
    for (;;) {
      const record = this.take()
      if (record !== undefined) return record
      const next = this.ready.next()
      if (!next.done) {
        this.batch = next.value
        this.index = 0
        continue
      }
      this.batch = undefined
      const step = await this.steps.next()
      if (step.done) return { done: true, value: undefined }
      this.ready = step.value[Symbol.iterator]()
    }
  }
}

/**
 * Makes a reader of what it is given and nothing else, for bundles in which each kilobyte counts: without the validators
 * of other families, without the names of look-alikes, without line decoders unless they are among the parts. What it
 * reads, it reads as {@link createReader} does, with the same diagnostics.
 *
 * @example
 * ```ts
 * const source = bytesSource(new TextEncoder().encode('{"File": "a.csv", "Line": "0", "Classes": []}'))
 * for await (const record of createFamilyReader(source, {}, { families: [comprehend], strict: false })) console.log(record.type)
 * ```
 */
export function createFamilyReader(source: ByteSource, options: ReadOptions, parts: ReaderParts): OutputReader {
  return new OutputReader(source, parts, options)
}

/** Carries a {@link Break} through the generators. */
class InputBreak extends Error {
  constructor(readonly reason: Break) {
    super(reason.what)
  }
}

function breakOf(error: unknown): Break {
  if (error instanceof InputBreak) return error.reason
  const reason = error instanceof Error ? error.message : String(error)
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'gzip-truncated') return { code, what: 'the gzip data ends too early' }
  if (code === 'gzip-corrupt') return { code, what: 'the gzip data is damaged', reason }
  return { code: 'input-unreadable', what: 'reading failed', reason }
}

async function* chain(
  first: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* first
  yield* rest
}
