import { createGunzip, type Gunzip as GunzipStream } from 'node:zlib'
import type { ByteSource } from '@aws-ai-outputs/core'

/**
 * Compressed bytes handed to zlib at a time. Their output is held until the consumer takes it, so a slice bounds
 * memory: deflate packs at most 1032 to 1, and 64 KiB become at most 66 MB.
 */
const SLICE = 64 * 1024

/** zlib hands over its output in pieces of this size: the 16 KiB default costs 2.7 times the time. */
const CHUNK = 512 * 1024

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
 * read again, else from what has been kept of it (the first 8 MiB; beyond that up to 512 KiB may be lost).
 */
export async function* gunzip(source: ByteSource): AsyncGenerator<Uint8Array> {
  const replayable = source.replayable === true
  const kept: Uint8Array[] | undefined = replayable ? undefined : []
  let keptLength = 0
  const inflater = new Inflater(CHUNK)
  let given = 0
  let slices = 0
  try {
    for await (const slice of sliced(source)) {
      if (kept !== undefined) {
        keptLength += slice.length
        if (keptLength <= KEPT) kept.push(new Uint8Array(slice))
        else kept.length = 0
      }
      // The output of the slice before is worked on while zlib unpacks this one.
      const before = inflater.take()
      const writing = inflater.write(slice)
      for (const chunk of before) {
        given += chunk.length
        yield chunk
      }
      await writing
      if (inflater.error !== undefined) break
      slices++
    }
    if (inflater.error === undefined) await inflater.end()
    for (const chunk of inflater.take()) {
      given += chunk.length
      yield chunk
    }
    const { error } = inflater
    if (error === undefined) return
    if (error.code === 'Z_BUF_ERROR') throw new GzipError('gzip-truncated', 'the gzip data ends too early', error)
    const again = replayable ? source : kept !== undefined && kept.length > 0 ? iterate(kept) : undefined
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
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += SLICE) yield chunk.subarray(at, at + SLICE)
  }
}

async function* iterate(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}
