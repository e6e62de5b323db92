/**
 * The module that runs in the worker: it takes compressed bytes and gives unpacked ones, both by transfer. It imports
 * nothing but the few lines around `DecompressionStream`, so that it starts at once.
 */
import { InflateStopped, inflateHere } from './inflate.js'
import type { FromWorker, ToWorker } from './worker.js'

/** Unpacked bytes sent in one message. */
const PIECE = 256 * 1024

/** Unpacked bytes that the page has not taken yet; beyond, the worker waits. */
const AHEAD = 16 * 2 ** 20

/** What is used of `DedicatedWorkerGlobalScope`, whose types exclude those of a page. */
interface Scope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
  postMessage(message: FromWorker, transfer?: Transferable[]): void
}

const scope = globalThis as unknown as Scope
const waiting: (Uint8Array | undefined)[] = []
let wake: () => void = () => undefined
let ahead = 0
let onRoom: () => void = () => undefined

scope.onmessage = ({ data }) => {
  if ('taken' in data) {
    ahead -= data.taken
    onRoom()
    return
  }
  waiting.push('bytes' in data ? data.bytes : undefined)
  wake()
}

async function* input(): AsyncGenerator<Uint8Array, void, undefined> {
  for (;;) {
    while (waiting.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    const bytes = waiting.shift()
    if (bytes === undefined) return
    yield bytes
    scope.postMessage({ wrote: true })
  }
}

async function work(): Promise<void> {
  let chunks: Uint8Array[] = []
  let length = 0
  const send = (): void => {
    if (length === 0) return
    ahead += length
    scope.postMessage(
      { chunks, length },
      chunks.map(({ buffer }) => buffer as ArrayBuffer),
    )
    chunks = []
    length = 0
  }
  try {
    for await (const chunk of inflateHere(input(), Number.POSITIVE_INFINITY)) {
      // Only a buffer that belongs to the chunk alone can be given away.
      chunks.push(chunk.byteLength === chunk.buffer.byteLength ? chunk : chunk.slice())
      length += chunk.length
      if (length < PIECE && waiting.length > 0) continue
      send()
      while (ahead > AHEAD) {
        await new Promise<void>((resolve) => {
          onRoom = resolve
        })
      }
    }
    send()
    scope.postMessage({ done: true })
  } catch (error) {
    send()
    scope.postMessage({
      stop: error instanceof InflateStopped ? error.stop : 'corrupt',
      message: String((error as Error).message),
    })
  }
}

scope.postMessage({ ready: true })
void work()
