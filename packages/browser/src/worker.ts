import { InflateStopped, inflateHere, type PlatformInflate, type Stop } from './inflate.js'

/** Whether to use a worker, or how to start one. */
export type WorkerChoice = boolean | (() => Worker)

/**
 * What the page says to the worker: bytes of the input and its end, or the input itself; and how much of what was unpacked
 * the page has taken.
 */
export type ToWorker =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly end: true }
  | { readonly blob: Blob }
  | { readonly taken: number }

/** What the worker says to the page. `read` counts the bytes of the blob that it has read. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly chunks: Uint8Array[]; readonly length: number; readonly read: number }
  | { readonly wrote: true }
  | { readonly done: true; readonly read: number }
  | { readonly stop: Stop; readonly message: string }

/** How long a worker may take to start, in milliseconds. It is a few lines of code from the same place as the page's. */
const START = 3000

/** Slices of input that are on their way to the worker at a time. */
const ON_THE_WAY = 16

const SLICE = 64 * 1024

/** Unpacks in a worker what the page reads; in this thread when there can be no worker. */
export function inflateInWorker(choice: WorkerChoice): PlatformInflate {
  return async function* (input) {
    const worker = await startWorker(choice)
    if (worker === undefined) yield* inflateHere(input)
    else yield* inflateStream(worker, input)
  }
}

/** Starts the worker; undefined when there are no workers, or a policy, a bundler or the network keeps it from starting. */
export async function startWorker(choice: WorkerChoice): Promise<Worker | undefined> {
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

/**
 * Unpacks a blob that the worker reads by itself; `onRead` is told how much of it has been read. Only for a reader: a chunk
 * is emptied when another one is asked for.
 *
 * @throws InflateStopped, also when the blob could not be read: the worker does not tell the two apart.
 */
export async function* inflateBlob(
  worker: Worker,
  blob: Blob,
  onRead: (read: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const mail = new Mail(worker)
  mail.say({ blob })
  yield* mail.unpacked(onRead)
}

async function* inflateStream(worker: Worker, input: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let failure: { readonly error: unknown } | undefined
  const mail = new Mail(worker)
  const write = async (): Promise<void> => {
    try {
      for (;;) {
        const next = await input.next()
        if (mail.closed || next.done) break
        for (let at = 0; at < next.value.length; at += SLICE) {
          await mail.room()
          if (mail.closed) return
          // A copy, so that the caller's bytes stay his.
          mail.send(new Uint8Array(next.value.subarray(at, at + SLICE)))
        }
      }
    } catch (error) {
      failure = { error }
    }
    if (!mail.closed) mail.say({ end: true })
  }
  void write()
  try {
    yield* mail.unpacked()
  } catch (error) {
    throw failure === undefined ? error : failure.error
  }
}

/** The messages between the page and a worker that unpacks one input. */
class Mail {
  closed = false
  private readonly arrived: FromWorker[] = []
  private wake: () => void = () => undefined
  private onTheWay = 0
  private onRoom: () => void = () => undefined

  constructor(private readonly worker: Worker) {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('wrote' in data) {
        this.onTheWay--
        this.onRoom()
      } else this.arrive(data)
    }
    worker.onerror = (event) => {
      event.preventDefault?.()
      this.arrive({ stop: 'corrupt', message: event.message ?? 'the worker failed' })
    }
  }

  private arrive(message: FromWorker): void {
    this.arrived.push(message)
    this.wake()
  }

  say(message: ToWorker, transfer: Transferable[] = []): void {
    this.worker.postMessage(message, transfer)
  }

  /** Sends bytes of the input, which are given away. */
  send(bytes: Uint8Array<ArrayBuffer>): void {
    this.onTheWay++
    this.say({ bytes }, [bytes.buffer])
  }

  /** Resolves when more bytes may be sent. */
  async room(): Promise<void> {
    while (this.onTheWay >= ON_THE_WAY && !this.closed) {
      await new Promise<void>((resolve) => {
        this.onRoom = resolve
      })
    }
  }

  /** What the worker unpacks, until it says that it is done. The worker ends with it. `onRead`: see {@link inflateBlob}. */
  async *unpacked(onRead?: (read: number) => void): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for (;;) {
        const message = this.arrived.shift()
        if (message === undefined) {
          await new Promise<void>((resolve) => {
            this.wake = resolve
          })
        } else if ('chunks' in message) {
          onRead?.(message.read)
          yield* message.chunks
          // A reader copies what it keeps, so that the buffers can go back. They are of no use there, but the page's
          // collector has less to look at.
          const lent = onRead === undefined ? [] : message.chunks.map(({ buffer }) => buffer as ArrayBuffer)
          this.say({ taken: message.length }, lent)
        } else if ('done' in message) {
          onRead?.(message.read)
          return
        } else if ('stop' in message) throw new InflateStopped(message.stop, message.message)
      }
    } finally {
      this.closed = true
      this.onRoom()
      this.worker.terminate()
    }
  }
}
