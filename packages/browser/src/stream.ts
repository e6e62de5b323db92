/** The chunks of a stream, as an iterator whose `return` does not wait for a read that is under way. */
export function chunksOfStream(open: () => ReadableStream<Uint8Array>): AsyncIterator<Uint8Array, void, undefined> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  return {
    async next() {
      reader ??= open().getReader()
      const { done, value } = await reader.read()
      return done ? { done, value: undefined } : { done: false, value }
    },
    async return() {
      await reader?.cancel().catch(() => undefined)
      return { done: true, value: undefined }
    },
  }
}
