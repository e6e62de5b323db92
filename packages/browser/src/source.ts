import type { ByteSource } from '@aws-ai-outputs/core'
import type { Pace } from './pace.js'
import { chunksOfStream } from './stream.js'

/**
 * What can be read:
 * - a `File` or `Blob`, as a file input, a drop or the file system access API gives it,
 * - a `Response` of `fetch`, or its body, or any other web stream of bytes,
 * - bytes in memory (`Uint8Array`, `ArrayBuffer`),
 * - anything else that iterates over bytes.
 */
export type Input = Blob | Response | ReadableStream<Uint8Array> | Uint8Array | ArrayBuffer | AsyncIterable<Uint8Array | string>

/** Bytes handed on at a time, so that none of them keeps the page waiting for long. */
const PIECE = 256 * 1024

/** A source over a blob. A worker can read the blob itself. */
export interface BlobSource extends ByteSource {
  readonly blob: Blob
}

/** The blob that is read by a source; undefined when it is another kind of source. */
export function blobOf(source: ByteSource): Blob | undefined {
  return (source as Partial<BlobSource>).blob
}

/**
 * Turns any input into a source of bytes. Nothing is read before the source is iterated.
 *
 * @example
 * ```ts
 * const reader = createReader(byteSource(file), {}, { gunzip: createGunzip(), strict: false })
 * ```
 */
export function byteSource(input: Input): ByteSource {
  if (input instanceof Uint8Array) return { replayable: true, [Symbol.asyncIterator]: () => chunksOf([input]) }
  if (input instanceof ArrayBuffer) return byteSource(new Uint8Array(input))
  if (input instanceof Blob) return blobSource(input)
  if (typeof Response === 'function' && input instanceof Response) {
    return { [Symbol.asyncIterator]: () => chunksOfStream(() => bodyOf(input)) }
  }
  if (typeof (input as ReadableStream | null)?.getReader === 'function') {
    return { [Symbol.asyncIterator]: () => chunksOfStream(() => input as ReadableStream<Uint8Array>) }
  }
  if (typeof input === 'object' && input !== null && Symbol.asyncIterator in input) {
    return { [Symbol.asyncIterator]: () => chunksOf(input as AsyncIterable<Uint8Array | string>) }
  }
  throw new TypeError('The input must be a File, a Blob, a Response, a stream, bytes or an async iterable of bytes.')
}

function blobSource(blob: Blob): BlobSource {
  return { blob, replayable: true, [Symbol.asyncIterator]: () => chunksOfStream(() => blob.stream()) }
}

/**
 * Bytes in small pieces, which take turns with the page, and which end as soon as a signal says so, even while they wait
 * for more: then what is underneath is let go. `leave` is aborted when the bytes are wanted no longer.
 */
export function paced(
  bytes: AsyncIterable<Uint8Array>,
  pace: Pace,
  signals: readonly (AbortSignal | undefined)[],
  leave?: AbortController,
): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => pieces(bytes[Symbol.asyncIterator](), pace, signals, leave) }
}

async function* pieces(
  chunks: AsyncIterator<Uint8Array>,
  pace: Pace,
  signals: readonly (AbortSignal | undefined)[],
  leave: AbortController | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  let over = false
  const aborted = new Aborted(signals.filter((signal) => signal !== undefined))
  try {
    for (;;) {
      const next = await aborted.or(chunks.next())
      if (next.done) {
        over = true
        return
      }
      for (let at = 0; at < next.value.length; at += PIECE) {
        const turn = pace.turn()
        if (turn !== undefined) await aborted.or(turn)
        yield next.value.subarray(at, at + PIECE)
      }
    }
  } finally {
    aborted.release()
    leave?.abort()
    const closing = over ? undefined : chunks.return?.()
    // Not awaited after an abort: what is stuck may never answer.
    if (aborted.by === undefined) await closing
    else closing?.catch(() => undefined)
  }
}

/** A promise's result, or the reason of the signal that is aborted first. */
class Aborted {
  private reject: (reason: unknown) => void = () => undefined
  private readonly onAbort = (): void => this.reject(this.by?.reason)

  constructor(private readonly signals: readonly AbortSignal[]) {
    for (const signal of signals) signal.addEventListener('abort', this.onAbort)
  }

  /** The signal that was aborted. */
  get by(): AbortSignal | undefined {
    return this.signals.find(({ aborted }) => aborted)
  }

  or<T>(promise: Promise<T>): Promise<T> {
    const { by } = this
    if (by !== undefined) {
      promise.catch(() => undefined)
      return Promise.reject(by.reason)
    }
    return new Promise((resolve, reject) => {
      this.reject = reject
      promise.then(resolve, reject)
    })
  }

  release(): void {
    for (const signal of this.signals) signal.removeEventListener('abort', this.onAbort)
  }
}

function bodyOf(response: Response): ReadableStream<Uint8Array> {
  if (response.bodyUsed) throw new TypeError('the body of the response has been read already')
  return response.body ?? new Blob([]).stream()
}

async function* chunksOf(
  input: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of input) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
}
