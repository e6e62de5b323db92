import { createGunzip, type Gunzip as GunzipStream } from 'node:zlib'
import type { ByteSource } from '@aws-ai-outputs/core'

/**
 * Compressed bytes handed to zlib at a time. Their output is held until the consumer takes it, so a slice bounds
 * memory: deflate packs at most 1032 to 1, and 64 KiB become at most 66 MB.
 */
const SLICE = 64 * 1024

/** The first slice: some tens of records, so that the first need not wait for thousands. */
const FIRST_SLICE = 4 * 1024

/** How many slices zlib is given ahead of the consumer. */
const LOOKAHEAD = 2

/**
 * Size of zlib's output buffers. Each time one is full, zlib's thread waits for the main thread, which is at work on
 * the slice before: so a buffer should hold the output of several slices (6 to 1 is usual).
 */
const CHUNK = 1024 * 1024

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
 * zlib, driven a slice at a time. The stream interface loses what it has buffered when it meets an error, and we owe
 * the caller every byte before it; so output is taken straight from `push`, which zlib calls for each piece.
 */
class Inflater {
  private readonly stream: GunzipStream
  private output: Uint8Array[] = []
  error: (Error & { code?: string }) | undefined
  private settle: () => void = () => undefined

  constructor(chunkSize: number) {
    this.stream = createGunzip({ chunkSize })
    this.stream.push = (chunk: Uint8Array | null): boolean => {
      // Null marks the end of the output; the stream's own `finish` comes before the last piece has been unpacked.
      if (chunk === null) this.settle()
      else this.output.push(chunk)
      return true
    }
    this.stream.on('error', (error) => {
      this.error = error
      this.settle()
    })
  }

  /** Unpacks a slice; resolves when zlib has taken it, or has failed. */
  write(slice: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.settle = resolve
      this.stream.write(slice, () => resolve())
    })
  }

  /** Says that no more will come; resolves when the last piece is there, or zlib has failed. */
  end(): Promise<void> {
    return new Promise((resolve) => {
      this.settle = resolve
      this.stream.end()
    })
  }

  take(): Uint8Array[] {
    const { output } = this
    this.output = []
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
  const writing: Promise<void>[] = []
  let given = 0
  let slices = 0
  let broken: { readonly error: unknown } | undefined
  try {
    for await (const chunk of untilBroken(source, (error) => (broken = { error }))) {
      const cut = cutSlices(chunk, slices === 0)
      for (const [index, slice] of cut.entries()) {
        if (inflater.error !== undefined) break
        if (kept !== undefined) {
          keptLength += slice.length
          if (keptLength <= KEPT) kept.push(new Uint8Array(slice))
          else kept.length = 0
        }
        // zlib is given the next slices before the output of the ones before is worked on: it never waits for work.
        writing.push(inflater.write(slice))
        // The chunk is the source's again once it is asked for the next: then nothing of it may be waiting.
        const mostWaiting = index === cut.length - 1 || slices === 0 ? 0 : LOOKAHEAD
        while (writing.length > mostWaiting) {
          await writing.shift()
          if (inflater.error !== undefined) break
          slices++
          for (const output of inflater.take()) {
            given += output.length
            yield output
          }
        }
      }
      if (inflater.error !== undefined) break
    }
    if (inflater.error === undefined && broken === undefined) await inflater.end()
    for (const output of inflater.take()) {
      given += output.length
      yield output
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
    if (again !== undefined) yield* recover(again, slices, given)
    throw new GzipError('gzip-corrupt', error.message, error)
  } finally {
    inflater.close()
  }
}

/** Yields the bytes behind the first `given` ones that can still be unpacked from the slice that zlib failed on. */
async function* recover(source: AsyncIterable<Uint8Array>, failedSlice: number, given: number): AsyncGenerator<Uint8Array> {
  let skip = given
  let from = 0
  // First the slice is tried in steps of 256 bytes, then the step that fails byte by byte.
  for (const step of [256, 1]) {
    const inflater = new Inflater(CHUNK)
    let index = 0
    let at = 0
    let position = 0
    try {
      outer: for await (const slice of sliced(source)) {
        const careful = index++ >= failedSlice
        const size = careful ? step : slice.length
        for (at = 0; at < slice.length; ) {
          const coarse = careful && position + at < from
          const end = Math.min(slice.length, at + (coarse ? Math.max(1, from - position - at) : size))
          await inflater.write(slice.subarray(at, end))
          for (const chunk of inflater.take()) {
            const drop = Math.min(skip, chunk.length)
            skip -= drop
            if (drop < chunk.length) {
              given += chunk.length - drop
              yield chunk.subarray(drop)
            }
          }
          if (inflater.error !== undefined) {
            from = position + at
            break outer
          }
          at = end
        }
        position += slice.length
      }
    } finally {
      inflater.close()
    }
    skip = given
  }
}

async function* sliced(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let slices = 0
  for await (const chunk of source) {
    const cut = cutSlices(chunk, slices === 0)
    slices += cut.length
    yield* cut
  }
}

/** A chunk of compressed bytes in slices; `first`: nothing stands before it. */
function cutSlices(chunk: Uint8Array, first: boolean): Uint8Array[] {
  const slices: Uint8Array[] = []
  let size = first ? FIRST_SLICE : SLICE
  for (let at = 0; at < chunk.length; at += size, size = SLICE) {
    slices.push(chunk.subarray(at, at + size))
  }
  return slices
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
