import { InflateStopped, inflateHere, type PlatformInflate, type Stop } from './inflate.js'

/** Whether to use a worker, or how to start one. */
export type WorkerChoice = boolean | (() => Worker)

/** What the page says to the worker. */
export type ToWorker = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly end: true } | { readonly taken: number }

/** What the worker says to the page. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly chunks: Uint8Array[]; readonly length: number }
  | { readonly wrote: true }
  | { readonly done: true }
  | { readonly stop: Stop; readonly message: string }

/** How long a worker may take to start, in milliseconds. It is a few lines of code from the same place as the page's. */
const START = 3000

/** Slices of input that are on their way to the worker at a time. */
const ON_THE_WAY = 16

const SLICE = 64 * 1024

/** Unpacks in a worker; in this thread when there can be none. */
export function inflateInWorker(choice: WorkerChoice): PlatformInflate {
  return async function* (input) {
    const worker = await startWorker(choice)
    if (worker === undefined) yield* inflateHere(input)
    else yield* inflateWith(worker, input)
  }
}

/** Starts the worker; undefined when there are no workers, or a policy, a bundler or the network keeps it from starting. */
async function startWorker(choice: WorkerChoice): Promise<Worker | undefined> {
  let worker: Worker
  try {
    if (typeof choice === 'function') worker = choice()
    else if (typeof Worker === 'function')
      worker = new Worker(new URL('./inflate-worker.js', import.meta.url), { type: 'module' })
    else return undefined
  } catch {
    return undefined
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const ready = await new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), START)
    worker.onmessage = () => resolve(true)
    worker.onerror = (event) => {
      event.preventDefault?.()
      resolve(false)
    }
  })
  clearTimeout(timer)
  if (ready) return worker
  worker.terminate()
  return undefined
}

async function* inflateWith(worker: Worker, input: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const arrived: FromWorker[] = []
  let wake: () => void = () => undefined
  let onTheWay = 0
  let onRoom: () => void = () => undefined
  let left = false
  let failure: { readonly error: unknown } | undefined
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if ('wrote' in data) {
      onTheWay--
      onRoom()
      return
    }
    arrived.push(data)
    wake()
  }
  worker.onerror = (event) => {
    event.preventDefault?.()
    arrived.push({ stop: 'corrupt', message: event.message ?? 'the worker failed' })
    wake()
  }
  const say = (message: ToWorker, transfer: Transferable[] = []): void => worker.postMessage(message, transfer)
  const write = async (): Promise<void> => {
    try {
      for (;;) {
        const next = await input.next()
        if (left || next.done) break
        for (let at = 0; at < next.value.length; at += SLICE) {
          while (onTheWay >= ON_THE_WAY && !left) {
            await new Promise<void>((resolve) => {
              onRoom = resolve
            })
          }
          if (left) return
          onTheWay++
          // A copy, so that the caller's bytes stay his.
          const bytes = new Uint8Array(next.value.slice(at, at + SLICE))
          say({ bytes }, [bytes.buffer])
        }
      }
    } catch (error) {
      failure = { error }
    }
    if (!left) say({ end: true })
  }
  void write()
  try {
    for (;;) {
      const message = arrived.shift()
      if (message === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      } else if ('chunks' in message) {
        yield* message.chunks
        say({ taken: message.length })
      } else if ('done' in message) return
      else if ('stop' in message) {
        if (failure !== undefined) throw failure.error
        throw new InflateStopped(message.stop, message.message)
      }
    }
  } finally {
    left = true
    onRoom()
    worker.terminate()
  }
}
