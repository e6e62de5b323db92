import type { ByteSource, Gunzip } from '../bytes.js'
import type { Break } from './intake.js'
import { EXPANSION_GRACE_BYTES } from './limits.js'

/** The part of `AbortSignal` that the reader needs; every runtime's own fits. */
export interface AbortSignalLike {
  /** Whether the signal was given already. */
  readonly aborted: boolean
  /** What reading then throws, when the signal has a reason. */
  readonly reason?: unknown
}

/** What of a reading's options its input needs. */
interface InflowOptions {
  readonly signal?: AbortSignalLike | undefined
  readonly onProgress?: ((bytes: number) => void) | undefined
}

/** The bytes of an input on their way to a reader: counted, and unpacked if they are gzip. */
export class Inflow {
  /** Whether the input is gzip. */
  compressed = false
  /** Bytes taken so far, as they came. What is read a second time counts once. */
  private taken = 0
  private opened = false

  constructor(
    private readonly source: ByteSource,
    private readonly gunzip: Gunzip | undefined,
    private readonly options: InflowOptions,
    private readonly expansionRatio: number,
  ) {}

  /**
   * The bytes, unpacked; once only. Nothing is read before they are iterated.
   *
   * @throws InputBreak when gzip cannot be unpacked here, or unpacks to too much; the signal's reason; what the source throws.
   */
  bytes(): AsyncGenerator<Uint8Array, void, undefined> {
    if (this.opened) throw new Error('This reader has been iterated already: open the input again.')
    this.opened = true
    return this.unpacked()
  }

  private async *unpacked(): AsyncGenerator<Uint8Array, void, undefined> {
    const input = this.counted()
    // Two bytes tell gzip; sources may give them one at a time.
    const head: Uint8Array[] = []
    let length = 0
    try {
      while (length < 2) {
        const next = await input.next()
        if (next.done) break
        head.push(next.value)
        length += next.value.length
      }
      const bytes = head.filter((chunk) => chunk.length > 0)
      const second = (bytes[0] as Uint8Array | undefined)?.[1] ?? bytes[1]?.[0]
      if (bytes[0]?.[0] !== 0x1f || second !== 0x8b) {
        yield* bytes
        yield* input
        return
      }
      this.compressed = true
      const { gunzip } = this
      if (gunzip === undefined) {
        throw new InputBreak({ code: 'gzip-unsupported', what: 'the input is gzip-compressed and no gunzip function was given' })
      }
      let first = true
      const source: ByteSource = {
        replayable: this.source.replayable === true,
        [Symbol.asyncIterator]: () => {
          if (!first) return this.counted()
          first = false
          return chain(bytes, input)
        },
      }
      yield* this.bounded(gunzip(source, { source: this.source, taken: (taken) => this.count(taken) }))
    } finally {
      await input.return(undefined)
    }
  }

  /** Counts input bytes, reports progress, and ends when the signal says so. */
  private async *counted(): AsyncGenerator<Uint8Array, void, undefined> {
    const { signal } = this.options
    let taken = 0
    for await (const chunk of this.source) {
      if (signal?.aborted) throw signal.reason ?? new Error('The reading was aborted.')
      taken += chunk.length
      this.taken = Math.max(this.taken, taken)
      yield chunk
      this.count(taken)
    }
  }

  /** Takes note that so many bytes of the input were taken. */
  private count(taken: number): void {
    this.taken = Math.max(this.taken, taken)
    this.options.onProgress?.(this.taken)
  }

  /** Unpacked bytes, until they are too many for what they came from. */
  private async *bounded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    let given = 0
    for await (const chunk of bytes) {
      given += chunk.length
      if (given > EXPANSION_GRACE_BYTES && given > this.taken * this.expansionRatio) {
        throw new InputBreak({
          code: 'limit-expansion',
          what: `the data unpacks to more than ${this.expansionRatio} times its size; the rest was not read`,
        })
      }
      yield chunk
    }
  }
}

/** Carries a {@link Break} through the generators. */
export class InputBreak extends Error {
  constructor(readonly reason: Break) {
    super(reason.what)
  }
}

async function* chain(
  first: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* first
  yield* rest
}
