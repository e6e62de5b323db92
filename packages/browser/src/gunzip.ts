import type { ByteSource, Gunzip, InputOrigin } from '@aws-ai-outputs/core'
import { GzipDecoder, GzipError } from './gzip-decoder.js'
import { hasDecompressionStream, InflateStopped, inflateHere, type PlatformInflate } from './inflate.js'
import { blobOf } from './source.js'
import { inflateBlob, inflateInWorker, startWorker, type WorkerChoice } from './worker.js'

/** Input from which a worker pays for its start. */
const WORTH_A_WORKER = 512 * 1024

/** How much compressed input is kept of a source that cannot be read twice, to find out what is wrong with it. */
const KEPT = 32 * 2 ** 20

/** How to unpack. */
export interface GunzipOptions {
  /**
   * Whether large inputs are unpacked in a worker, so that it goes on beside the reading. Default true. Where workers
   * are missing or refused, the bytes are unpacked in this thread.
   *
   * The worker is the module `inflate-worker.js` beside this one; bundlers that know `new Worker(new URL(…))` carry it
   * along. With others, build `@aws-ai-outputs/browser/inflate-worker` as an entry of its own and pass a function that
   * starts it.
   */
  readonly worker?: WorkerChoice | undefined
}

/**
 * Makes a function that unpacks gzip with the platform's `DecompressionStream`.
 *
 * Every byte that can be unpacked is yielded before an error is thrown. The platform throws away what it has unpacked when
 * it meets damage, and does not read on behind the first gzip member; then the input is unpacked again by a decoder of our
 * own, from the source itself when it can be read again, else from what has been kept of it. Of a stream, 32 MiB are kept:
 * when damage is met beyond, up to 16 KiB of input before it may be lost.
 *
 * @example
 * ```ts
 * for await (const chunk of createGunzip()(byteSource(file))) console.log(chunk.length)
 * ```
 */
export function createGunzip({ worker = true }: GunzipOptions = {}): Gunzip {
  return (source, origin) => gunzip(source, worker, origin)
}

async function* gunzip(
  source: ByteSource,
  choice: WorkerChoice,
  origin: InputOrigin | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  const blob = origin === undefined ? undefined : blobOf(origin.source)
  if (origin === undefined || blob === undefined || !hasDecompressionStream()) {
    yield* gunzipStream(source, choice)
    return
  }
  // The size is known, and a worker can read it by itself: the page does not even copy the compressed bytes.
  const worker = choice !== false && blob.size >= WORTH_A_WORKER ? await startWorker(choice) : undefined
  if (worker === undefined) {
    yield* gunzipStream(source, false)
    return
  }
  let given = 0
  try {
    for await (const chunk of inflateBlob(worker, blob, (read) => origin.taken(read))) {
      given += chunk.length
      yield chunk
    }
  } catch {
    // Whether it was the data, the file or the worker, reading again finds out.
    const input = source[Symbol.asyncIterator]()
    try {
      yield* decode(input, given)
    } finally {
      await input.return?.()
    }
  }
}

async function* gunzipStream(source: ByteSource, worker: WorkerChoice): AsyncGenerator<Uint8Array, void, undefined> {
  const tape = new Tape(source)
  let given = 0
  try {
    if (hasDecompressionStream()) {
      const large = worker !== false && (await tape.holds(WORTH_A_WORKER))
      const inflate: PlatformInflate = large ? inflateInWorker(worker) : inflateHere
      try {
        for await (const chunk of inflate(tape)) {
          given += chunk.length
          yield chunk
        }
        return
      } catch (error) {
        const again = await tape.again()
        if (again === undefined) {
          if (!(error instanceof InflateStopped)) throw error
          throw new GzipError(error.stop === 'truncated' ? 'gzip-truncated' : 'gzip-corrupt', error.message)
        }
        yield* decode(again, given)
        return
      }
    }
    yield* decode(tape, 0)
  } finally {
    await tape.return()
  }
}

/** Unpacks with our own decoder and yields what stands behind the first `given` bytes. */
async function* decode(input: AsyncIterator<Uint8Array>, given: number): AsyncGenerator<Uint8Array, void, undefined> {
  const decoder = new GzipDecoder()
  let skip = given
  const behind = function* (pieces: Iterable<Uint8Array>): Generator<Uint8Array, void, undefined> {
    for (const piece of pieces) {
      const drop = Math.min(skip, piece.length)
      skip -= drop
      // An empty piece is passed on as well: it gives the page a turn while much is skipped.
      yield drop === 0 ? piece : piece.subarray(drop)
    }
  }
  for (;;) {
    let next: IteratorResult<Uint8Array>
    try {
      next = await input.next()
    } catch (error) {
      try {
        yield* behind(decoder.finish())
      } catch {
        // That the data ends here is no surprise; why it does, says the error of the source.
      }
      throw error
    }
    if (next.done) break
    yield* behind(decoder.push(next.value))
  }
  yield* behind(decoder.finish())
}

/** The compressed input, and what is needed to read it a second time. */
class Tape implements AsyncIterator<Uint8Array> {
  private iterator: AsyncIterator<Uint8Array>
  /** Chunks read so far, while all of them are kept. */
  private kept: Uint8Array[] | undefined = []
  private length = 0
  /** Chunks that have been read but not handed out. */
  private ahead: Uint8Array[] = []
  private failure: { readonly error: unknown } | undefined
  private over = false
  private pending: Promise<unknown> = Promise.resolve()

  constructor(private readonly source: ByteSource) {
    this.iterator = source[Symbol.asyncIterator]()
  }

  /** Whether the input has at least this many bytes. */
  async holds(length: number): Promise<boolean> {
    while (this.length < length && !this.over) {
      try {
        const next = await this.read()
        if (!next.done) this.ahead.push(next.value)
      } catch {
        // It is thrown again when its turn comes.
      }
    }
    return this.length >= length
  }

  next(): Promise<IteratorResult<Uint8Array>> {
    const result = this.step()
    this.pending = result.catch(() => undefined)
    return result
  }

  private async step(): Promise<IteratorResult<Uint8Array>> {
    const value = this.ahead.shift()
    if (value !== undefined) return { done: false, value }
    return this.read()
  }

  private async read(): Promise<IteratorResult<Uint8Array>> {
    if (this.failure !== undefined) throw this.failure.error
    if (this.over) return { done: true, value: undefined }
    try {
      const next = await this.iterator.next()
      if (next.done) this.over = true
      else {
        this.length += next.value.length
        this.kept?.push(next.value)
        if (this.length > KEPT || (this.source.replayable && this.length > WORTH_A_WORKER)) this.kept = undefined
      }
      return next
    } catch (error) {
      this.over = true
      this.failure = { error }
      throw error
    }
  }

  /** The input from its first byte; undefined when that is not to be had. */
  async again(): Promise<AsyncIterator<Uint8Array> | undefined> {
    // A read that is under way belongs to what has been read.
    await this.pending
    if (this.kept !== undefined) {
      const chunks = this.kept
      this.kept = undefined
      this.ahead = []
      const rest = (): Promise<IteratorResult<Uint8Array>> => this.next()
      let at = 0
      return {
        next: async () => {
          const value = chunks[at++]
          return value === undefined ? rest() : { done: false, value }
        },
      }
    }
    if (!this.source.replayable) return undefined
    await this.return()
    this.iterator = this.source[Symbol.asyncIterator]()
    this.over = false
    this.failure = undefined
    this.ahead = []
    return this
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    await this.pending
    await this.iterator.return?.()
    return { done: true, value: undefined }
  }
}
