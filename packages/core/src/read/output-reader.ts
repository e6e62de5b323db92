import { type Batch, BatchRecord, type OutputRecord, type RecordBatch } from './record.js'
import type { ReadSummary } from './summary.js'

/** A reading under way. */
export interface Steps {
  /** The account of what has been read so far. */
  readonly summary: ReadSummary
  /** Reads; gives the batches that are ready after each piece of input, also when there are none. Once only. */
  steps(): AsyncGenerator<Batch[], void, undefined>
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
  /** Made by {@link createReader} and its like. @internal */
  constructor(private readonly reading: Steps) {}

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
