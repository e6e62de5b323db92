/**
 * The module that runs in the worker: it takes compressed bytes, or the blob that holds them, and gives unpacked ones by
 * transfer. It imports nothing but the few lines around `DecompressionStream`, so that it starts at once.
 */
import { InflateStopped, inflateHere } from './inflate.js'
import type { FromWorker, ToWorker } from './worker.js'

/** Unpacked bytes sent in the first message, so that the page can begin; each further one may have twice as many. */
const FIRST_PIECE = 64 * 1024

/** Unpacked bytes sent in one message at most. */
const PIECE = 1024 * 1024

/** Unpacked bytes that the page has not taken yet; beyond, the worker waits. */
const AHEAD = 16 * 2 ** 20

/** Compressed bytes unpacked at a time: the stream holds what they become. */
const SLICE = 64 * 1024

/** What is used of `DedicatedWorkerGlobalScope`, whose types exclude those of a page. */
interface Scope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
  postMessage(message: FromWorker, transfer?: Transferable[]): void
}

const scope = globalThis as unknown as Scope
/** Input that was sent and not yet unpacked; undefined is its end. Undefined altogether before any was sent. */
let waiting: (Uint8Array | undefined)[] | undefined
let wake: () => void = () => undefined
let ahead = 0
let onRoom: () => void = () => undefined
/** Bytes of the blob that were read. */
let read = 0

scope.onmessage = ({ data }) => {
  if ('taken' in data) {
    ahead -= data.taken
    onRoom()
  } else if ('blob' in data) void work(blobBytes(data.blob), () => false)
  else {
    const bytes = 'bytes' in data ? data.bytes : undefined
    if (waiting !== undefined) waiting.push(bytes)
    else {
      const sent = [bytes]
      waiting = sent
      void work(sentBytes(sent), () => sent.length === 0)
    }
    wake()
  }
}

async function* sentBytes(sent: (Uint8Array | undefined)[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (;;) {
    while (sent.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    const bytes = sent.shift()
    if (bytes === undefined) return
    yield bytes
    scope.postMessage({ wrote: true })
  }
}

async function* blobBytes(blob: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = blob.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    read += value.length
    yield value
  }
}

/** Unpacks the input and sends what comes out. `starved`: whether the next input may be long in coming. */
async function work(input: AsyncIterator<Uint8Array>, starved: () => boolean): Promise<void> {
  let chunks: Uint8Array[] = []
  let length = 0
  let piece = FIRST_PIECE
  const send = (): void => {
    if (length === 0) return
    ahead += length
    scope.postMessage(
      { chunks, length, read },
      chunks.map(({ buffer }) => buffer as ArrayBuffer),
    )
    chunks = []
    length = 0
    piece = Math.min(piece * 2, PIECE)
  }
  try {
    for await (const chunk of inflateHere(input, SLICE)) {
      // Only a buffer that belongs to the chunk alone can be given away.
      chunks.push(chunk.byteLength === chunk.buffer.byteLength ? chunk : chunk.slice())
      length += chunk.length
      if (length < piece && !starved()) continue
      send()
      while (ahead > AHEAD) {
        await new Promise<void>((resolve) => {
          onRoom = resolve
        })
      }
    }
    send()
    scope.postMessage({ done: true, read })
  } catch (error) {
    send()
    scope.postMessage({
      stop: error instanceof InflateStopped ? error.stop : 'corrupt',
      message: String((error as Error).message),
    })
  }
}

scope.postMessage({ ready: true })
