import type { Calls, FromWorker, Progress, Request } from './messages'

/** How long the worker may take to start, in milliseconds. */
const START = 10_000

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

/**
 * The page's side of the worker. It is started while the page loads, since its script is the last thing that is ever
 * requested.
 */
export class Client {
  onProgress: (progress: Progress) => void = () => undefined
  /** Resolves when the worker runs; rejects when it cannot. */
  readonly ready: Promise<void>
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private last = 0

  constructor() {
    this.worker = new Worker(new URL('./worker/main.ts', import.meta.url), { type: 'module', name: 'reader' })
    this.ready = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The reading part of this page did not start.')), START)
      this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if ('ready' in data) {
          clearTimeout(timer)
          resolve()
        } else this.receive(data)
      }
      this.worker.onerror = (event) => {
        event.preventDefault()
        const error = new Error(event.message || 'The reading part of this page failed.')
        reject(error)
        for (const one of this.waiting.values()) one.reject(error)
        this.waiting.clear()
      }
    })
  }

  /** Asks the worker and waits for its answer. */
  call<K extends keyof Calls>(call: K, ...args: Parameters<Calls[K]>): Promise<ReturnType<Calls[K]>> {
    const id = ++this.last
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (result: unknown) => void, reject })
      this.worker.postMessage({ id, call, args } as Request)
    })
  }

  /** Ends the reading that is under way; what has been read stays. */
  cancel(): void {
    this.worker.postMessage({ cancel: true })
  }

  private receive(data: Exclude<FromWorker, { ready: true }>): void {
    if ('progress' in data) {
      this.onProgress(data.progress)
      return
    }
    const found = this.waiting.get(data.id)
    this.waiting.delete(data.id)
    if (found === undefined) return
    if ('error' in data) found.reject(new Error(data.error))
    else found.resolve(data.result)
  }
}
