import { createGunzip, type Gunzip as GunzipStream } from 'node:zlib'
import type { ByteSource } from '@aws-ai-outputs/core'

/**
 * Size of zlib's output buffers. Each time one is full, zlib's thread waits for the main thread, which is at work on the
 * bytes before: waking a thread up takes as long as unpacking some tens of kilobytes.
 */
const CHUNK = 512 * 1024

/** Unpacked bytes that may wait for the consumer. zlib pauses above: deflate packs at most 1032 to 1. */
const MOST_WAITING = 4 * 1024 * 1024

/** What of the input is unpacked first: some tens of records, so that the first need not wait for thousands. */
const FIRST = 4 * 1024

/** How much compressed input is kept of a source that cannot be replayed, to recover from damage in it. */
const KEPT = 8 * 2 ** 20

/** What an error of the unpacked bytes is called by the reader. */
class GzipError extends Error {
  constructor(
    readonly code: 'gzip-truncated' | 'gzip-corrupt',
    message: string,
    cause: unknown,
  ) {
    super(message, { cause })
  }
}

/**
 * zlib, driven a piece of input at a time. The stream interface loses what it has buffered when it meets an error, and we
 * owe the caller every byte before it; so output is taken straight from `push`, which zlib calls for each piece.
 */
class Inflater {
  private readonly stream: GunzipStream
  private output: Uint8Array[] = []
  private waiting = 0
  private paused = false
  /** Whether zlib is at work on a piece of input. */
  busy = false
  error: (Error & { code?: string }) | undefined
  /** Wakes up whoever waits for {@link progress}. */
  private wake: () => void = () => undefined

  constructor(chunkSize: number) {
    this.stream = createGunzip({ chunkSize })
    this.stream.push = (chunk: Uint8Array | null): boolean => {
      // Null marks the end of the output; the stream's own `finish` comes before the last piece has been unpacked.
      if (chunk === null) {
        this.done()
        return false
      }
      this.output.push(chunk)
      this.waiting += chunk.length
      this.wake()
      // zlib goes on when it is told to read.
      this.paused = this.waiting >= MOST_WAITING
      return !this.paused
    }
    this.stream.on('error', (error) => {
      this.error = error
      this.done()
    })
  }

  private done(): void {
    this.busy = false
    this.wake()
  }

  /** Begins to unpack a piece, which must stay as it is until zlib is no longer busy. */
  write(piece: Uint8Array): void {
    this.busy = true
    this.stream.write(piece, () => this.done())
  }

  /** Says that no more will come, and unpacks what is left. */
  end(): void {
    this.busy = true
    this.stream.end()
  }

  /** Resolves when there is output, or nothing more to wait for. */
  async progress(): Promise<void> {
    while (this.busy && this.output.length === 0)
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
  }

  /** The output so far. zlib goes on if it had paused. */
  take(): Uint8Array[] {
    const { output } = this
    this.output = []
    this.waiting = 0
    if (this.paused) {
      this.paused = false
      this.stream._read(CHUNK)
    }
    return output
  }

  close(): void {
    this.stream.destroy()
  }
}

/**
 * Unpacks gzip with zlib, on its own thread while the consumer works on the bytes before.
 *
 * Every byte that can be unpacked is yielded before an error is thrown: zlib drops the piece that it is working on
 * when it meets damage, so that piece is unpacked a second time in small steps, from the source itself when it can be
 * read again, else from what has been kept of it (the first 8 MiB; beyond that up to 1 MiB may be lost).
 *
 * @example
 * ```ts
 * for await (const chunk of gunzip(byteSource('output.tar.gz'))) console.log(chunk.length)
 * ```
 */
export async function* gunzip(source: ByteSource): AsyncGenerator<Uint8Array> {
  const replayable = source.replayable === true
  const kept: Uint8Array[] | undefined = replayable ? undefined : []
  let keptLength = 0
  const inflater = new Inflater(CHUNK)
  let given = 0
  let broken: { readonly error: unknown } | undefined
  // What is handed out next: it waits until zlib has been given more to do.
  let ready: Uint8Array[] = []
  try {
    for await (const piece of pieces(untilBroken(source, (error) => (broken = { error })))) {
      if (kept !== undefined) {
        keptLength += piece.length
        if (keptLength <= KEPT) kept.push(new Uint8Array(piece))
        else kept.length = 0
      }
      inflater.write(piece)
      // The piece is the source's again once it is asked for the next: then zlib must be through with it.
      do {
        for (const output of ready) {
          given += output.length
          yield output
        }
        await inflater.progress()
        ready = inflater.take()
      } while (inflater.busy)
      if (inflater.error !== undefined) break
    }
    if (inflater.error === undefined && broken === undefined) inflater.end()
    for (;;) {
      for (const output of ready) {
        given += output.length
        yield output
      }
      await inflater.progress()
      ready = inflater.take()
      if (ready.length === 0 && !inflater.busy) break
    }
    // What the source said comes after all that could be unpacked of what it gave.
    if (broken !== undefined) throw (broken as { error: unknown }).error
    const { error } = inflater
    if (error === undefined) return
    if (error.code === 'Z_BUF_ERROR') throw new GzipError('gzip-truncated', 'the gzip data ends too early', error)
    const again = replayable
      ? source
      : kept !== undefined && kept.length > 0
        ? { [Symbol.asyncIterator]: () => iterate(kept) }
        : undefined
    if (again !== undefined) yield* recover(again, given)
    throw new GzipError('gzip-corrupt', error.message, error)
  } finally {
    inflater.close()
  }
}

/** Chunks as they come, but for the beginning of the first. */
async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue
    if (first && chunk.length > FIRST) {
      yield chunk.subarray(0, FIRST)
      yield chunk.subarray(FIRST)
    } else yield chunk
    first = false
  }
}

/** Yields the bytes behind the first `given` ones that can still be unpacked before the damage. */
async function* recover(source: AsyncIterable<Uint8Array>, given: number): AsyncGenerator<Uint8Array> {
  let skip = given
  /** Up to where the input is known to be sound. */
  let sound = 0
  // Steps of 64 KiB until one fails, then of 256 bytes from there, then byte by byte.
  for (const step of [64 * 1024, 256, 1]) {
    const inflater = new Inflater(CHUNK)
    let position = 0
    try {
      outer: for await (const chunk of source) {
        for (let at = 0; at < chunk.length; ) {
          const offset = position + at
          const end = Math.min(chunk.length, at + (offset < sound ? sound - offset : step))
          inflater.write(chunk.subarray(at, end))
          do {
            await inflater.progress()
            for (const output of inflater.take()) {
              const drop = Math.min(skip, output.length)
              skip -= drop
              if (drop === output.length) continue
              given += output.length - drop
              yield output.subarray(drop)
            }
          } while (inflater.busy)
          if (inflater.error !== undefined) {
            sound = offset
            break outer
          }
          at = end
        }
        position += chunk.length
      }
    } finally {
      inflater.close()
    }
    skip = given
  }
}

/** Chunks until the source fails; then its error is handed over and the chunks end. */
async function* untilBroken(source: AsyncIterable<Uint8Array>, failed: (error: unknown) => void): AsyncGenerator<Uint8Array> {
  try {
    yield* source
  } catch (error) {
    failed(error)
  }
}

async function* iterate(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}
