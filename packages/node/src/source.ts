import { type FileHandle, open } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ByteSource } from '@aws-ai-outputs/core'

/**
 * What can be read:
 * - a path or a `file:` URL,
 * - bytes in memory (`Buffer`, `Uint8Array`, `ArrayBuffer`, `Blob`),
 * - a Node stream, a web stream, or anything else that iterates over bytes, such as the `Body` of an S3 response.
 */
export type Input =
  | string
  | URL
  | Uint8Array
  | ArrayBuffer
  | Blob
  | AsyncIterable<Uint8Array | string>
  | ReadableStream<Uint8Array>

/** Bytes read from a file at a time. */
const READ = 1024 * 1024

/** Bytes read first: records that are not packed come soon. */
const FIRST_READ = 64 * 1024

/**
 * Turns any input into a source of bytes. Files are opened when reading begins.
 *
 * @example
 * ```ts
 * const reader = createReader(byteSource('output.tar.gz'), {}, { gunzip, strict: false })
 * ```
 */
export function byteSource(input: Input): ByteSource {
  if (typeof input === 'string') return fileSource(input)
  if (input instanceof URL) {
    if (input.protocol !== 'file:')
      throw new TypeError(`Only file: URLs can be opened, not ${input.protocol} (${input.href}). Fetch it and pass the body.`)
    return fileSource(fileURLToPath(input))
  }
  if (input instanceof Uint8Array) return memorySource(input)
  if (input instanceof ArrayBuffer) return memorySource(new Uint8Array(input))
  if (input instanceof Blob) {
    return { replayable: true, [Symbol.asyncIterator]: () => webChunks(input.stream() as ReadableStream<Uint8Array>) }
  }
  if (Symbol.asyncIterator in input)
    return { [Symbol.asyncIterator]: () => chunksOf(input as AsyncIterable<Uint8Array | string>) }
  if (typeof (input as ReadableStream).getReader === 'function')
    return { [Symbol.asyncIterator]: () => webChunks(input as ReadableStream<Uint8Array>) }
  throw new TypeError('The input must be a path, a file: URL, bytes, a Blob, a stream or an async iterable of bytes.')
}

/** What diagnostics call an input that the caller did not name. */
export function nameOf(input: Input): string | undefined {
  if (typeof input === 'string') return input
  if (input instanceof URL) return input.protocol === 'file:' ? fileURLToPath(input) : input.href
  return undefined
}

function memorySource(bytes: Uint8Array): ByteSource {
  return {
    replayable: true,
    async *[Symbol.asyncIterator]() {
      yield bytes
    },
  }
}

function fileSource(path: string): ByteSource {
  return {
    replayable: true,
    async *[Symbol.asyncIterator]() {
      const file: FileHandle = await open(path)
      try {
        // One buffer for the whole file: a chunk is the source's again once the next is asked for. Small files, of
        // which there are many, get a small one; pipes and devices have no size.
        const { size } = await file.stat()
        const buffer = Buffer.allocUnsafe(Math.min(READ, size === 0 ? READ : size + 1))
        for (let length = Math.min(FIRST_READ, buffer.length); ; length = buffer.length) {
          const { bytesRead } = await file.read(buffer, 0, length)
          if (bytesRead === 0) return
          yield buffer.subarray(0, bytesRead)
        }
      } finally {
        await file.close()
      }
    },
  }
}

async function* chunksOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of input) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

async function* webChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
