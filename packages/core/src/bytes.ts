/**
 * Where bytes come from: anything that can be iterated asynchronously.
 *
 * A Node stream, a web `ReadableStream` (where it is iterable), an S3 response body and an array wrapped in a
 * generator all fit. When iterating a second time gives the same bytes again (a file, a buffer), set `replayable`:
 * a reader can then recover what a decompressor threw away when it met a damaged byte.
 *
 * A chunk belongs to the source again once the next one is asked for: a reader copies what it keeps.
 */
export interface ByteSource extends AsyncIterable<Uint8Array> {
  /** True when iterating again starts again at the first byte. */
  readonly replayable?: boolean
}

/**
 * Turns gzip bytes into plain bytes. The core has no decompressor of its own, so that it can run anywhere:
 * `@aws-ai-outputs/node` passes zlib, `@aws-ai-outputs/browser` the platform's `DecompressionStream`.
 *
 * Contract: every byte that could be unpacked is yielded first; then a damaged or cut-off input throws.
 * The thrown error may carry `code: 'gzip-truncated'`, otherwise the input counts as damaged.
 *
 * A reader passes `origin` as well. A gunzip may ignore it and iterate over `source`.
 */
export type Gunzip = (source: ByteSource, origin?: InputOrigin) => AsyncIterable<Uint8Array>

/**
 * What a reader's input comes from, for a gunzip that reads it elsewhere (in another thread) than by iterating. Then
 * nobody counts the bytes, so the gunzip says how many it has taken. A reader is done with a chunk when it asks for the
 * next, so its memory may be used again.
 */
export interface InputOrigin {
  /** The source as it was given to the reader. */
  readonly source: ByteSource
  /** Says how many bytes of the input have been taken so far. */
  taken(bytes: number): void
}

/**
 * A source over bytes that are already in memory.
 *
 * @example
 * ```ts
 * const source = bytesSource(new TextEncoder().encode('{"File": "a.txt", "Line": "0", "Classes": []}\n'))
 * ```
 */
export function bytesSource(...chunks: readonly Uint8Array[]): ByteSource {
  return {
    replayable: true,
    async *[Symbol.asyncIterator]() {
      yield* chunks
    },
  }
}

/** Joins chunks; returns the chunk itself when there is only one. */
export function concatBytes(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0]
  let length = 0
  for (const chunk of chunks) length += chunk.length
  const joined = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    joined.set(chunk, at)
    at += chunk.length
  }
  return joined
}

/**
 * A copy of bytes `start` to `end`. Not `slice`: Node's `Buffer` overrides it with a view, which would keep the whole
 * chunk alive and change when the chunk is used again.
 */
export function copyBytes(bytes: Uint8Array, start = 0, end: number = bytes.length): Uint8Array {
  return new Uint8Array(bytes.subarray(start, end))
}
