/** Why the platform stopped unpacking. It does not say where. */
export type Stop = 'truncated' | 'corrupt'

/** Thrown by a {@link PlatformInflate} when the platform could not unpack what it was given. */
export class InflateStopped extends Error {
  constructor(
    readonly stop: Stop,
    message: string,
  ) {
    super(message)
  }
}

/**
 * Unpacks one gzip member by means of the platform. What is yielded is right, but when it ends with an
 * {@link InflateStopped}, or because the input threw, more may have been unpacked than was yielded.
 */
export type PlatformInflate = (input: AsyncIterator<Uint8Array>) => AsyncGenerator<Uint8Array, void, undefined>

/**
 * Compressed bytes written at a time. What a write unpacks to is made at once and held: deflate packs at most 1032 to 1,
 * so this bounds both memory and the time for which a page could be blocked.
 */
const SLICE = 16 * 1024

/** Whether this platform can unpack gzip. */
export function hasDecompressionStream(): boolean {
  return typeof DecompressionStream === 'function'
}

/** Unpacks with `DecompressionStream` in this thread, `slice` bytes of the input at a time. */
export async function* inflateHere(
  input: AsyncIterator<Uint8Array>,
  slice: number = SLICE,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { readable, writable } = new DecompressionStream('gzip')
  const reader = readable.getReader() as ReadableStreamDefaultReader<Uint8Array>
  const writer = writable.getWriter()
  let stopped: Stop | undefined
  let failure: { readonly error: unknown } | undefined
  let left = false
  const write = async (): Promise<void> => {
    for (;;) {
      let next: IteratorResult<Uint8Array>
      try {
        next = await input.next()
      } catch (error) {
        // What has been written is read before the error is passed on.
        failure = { error }
        next = { done: true, value: undefined }
      }
      if (left) return
      if (next.done) break
      for (let at = 0; at < next.value.length; at += slice)
        await writer.write(next.value.subarray(at, at + slice) as Uint8Array<ArrayBuffer>)
    }
    // An empty write waits until all output has been taken: closing at once would throw it away if the end is missing.
    await writer.write(new Uint8Array(0))
    stopped = 'truncated'
    await writer.close()
  }
  const writing = write()
  // Reading sees the same error.
  writing.catch(() => undefined)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      yield value
    }
    // Some platforms pass over what follows the first member without a word.
    if (!(await input.next()).done) throw new InflateStopped('corrupt', 'more input follows')
  } catch (error) {
    if (error instanceof InflateStopped) throw error
    if (failure !== undefined) throw failure.error
    throw new InflateStopped(stopped ?? 'corrupt', error instanceof Error ? error.message : String(error))
  } finally {
    left = true
    await Promise.all([reader.cancel().catch(() => undefined), writer.abort().catch(() => undefined)])
  }
}
