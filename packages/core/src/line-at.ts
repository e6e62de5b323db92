import type { ByteSource, Gunzip } from './bytes.js'
import { concatBytes, copyBytes } from './bytes.js'
import { TarReader } from './container/tar.js'
import type { Place } from './diagnostics/diagnostic.js'
import { decodeForDisplay } from './utf8.js'

/** How {@link lineAt} reads. */
export interface LineAtOptions {
  /** Unpacks gzip. Without it, an input that is gzip-compressed is refused. */
  readonly gunzip?: Gunzip | undefined
  /** Bytes of the line that are given on each side of the one that is meant. Default 4,096. */
  readonly reach?: number | undefined
}

/**
 * A line of an input as it stands, around one byte of it. Bytes that are not UTF-8 are U+FFFD in the texts, and control
 * characters are still in them: {@link escapeForDisplay} before they are shown.
 */
export interface LineAt {
  /** The line up to the byte that is meant. */
  readonly before: string
  /** The character that begins with the byte, or what stands for a byte that begins none; empty where the line ends here. */
  readonly at: string
  /** What follows, up to the line's end. */
  readonly after: string
  /** The byte; undefined where the line, or the data, ends here. */
  readonly byte: number | undefined
  /** Place of the byte in its line, in bytes, counted from 1. */
  readonly column: number
  /** Bytes of the line before `before`, which are not given. */
  readonly cutBefore: number
  /** Whether the line goes on behind `after`. */
  readonly cutAfter: boolean
  /** Whether the data ended before a line feed did end the line. */
  readonly endOfData: boolean
}

const REACH = 4096
const LF = 0x0a

/**
 * The line around a byte of an input: what a person wants to see of a diagnostic or a record, of which only the place was
 * kept. The input is read anew up to that place, and no further; a damaged archive as far as it can be unpacked.
 *
 * @param place Place of a record or a diagnostic; it must have a `byteOffset`.
 * @returns undefined when there is no such place: no entry of that name, or fewer bytes.
 * @throws TypeError for gzip without `gunzip`, and what the source throws.
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('{"File": "a.txt", "Line": "0", "Classes": [}\n')
 * const [found] = readBytes(bytes).summary.diagnostics
 * if (found?.byteOffset !== undefined) {
 *   const line = await lineAt(bytesSource(bytes), { ...found, byteOffset: found.byteOffset })
 *   console.log(line?.before, '>>>', line?.at, '<<<', line?.after)
 * }
 * ```
 */
export async function lineAt(
  source: ByteSource,
  place: Place & { readonly byteOffset: number },
  options: LineAtOptions = {},
): Promise<LineAt | undefined> {
  const around = new Around(place.byteOffset, options.reach ?? REACH)
  const { entry: wanted } = place
  if (wanted === undefined) {
    for await (const chunk of unpacked(source, options.gunzip)) {
      around.push(chunk)
      if (around.done) break
    }
    return around.line()
  }
  let found = false
  const tar = new TarReader({
    // Of entries with the same name the first: a place does not say which.
    entry({ name }) {
      const first = !found && name === wanted
      if (first) found = true
      return first
    },
    data: (chunk) => around.push(chunk),
    entryEnd: () => undefined,
    badHeader: () => undefined,
  })
  for await (const chunk of unpacked(source, options.gunzip)) {
    tar.push(chunk)
    if (around.done || tar.ended || (found && tar.current?.name !== wanted)) break
  }
  return found ? around.line() : undefined
}

/** The bytes of a source, unpacked when they are gzip. Damage ends them. */
async function* unpacked(source: ByteSource, gunzip: Gunzip | undefined): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = source[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let unreadable = false
  async function* from(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* first
      for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
    } catch (error) {
      unreadable = true
      throw error
    }
  }
  try {
    let known = 0
    while (known < 2) {
      const next = await chunks.next()
      if (next.done === true) break
      known += next.value.length
      head.push(copyBytes(next.value))
    }
    const beginning = concatBytes(head)
    if (beginning[0] !== 0x1f || beginning[1] !== 0x8b) {
      yield* from(head, chunks)
      return
    }
    if (gunzip === undefined) throw new TypeError('the input is gzip-compressed, and no gunzip was given')
    let first = true
    const packed: ByteSource = {
      replayable: source.replayable === true,
      [Symbol.asyncIterator]: () => {
        if (!first) return from([], source[Symbol.asyncIterator]())
        first = false
        return from(head, chunks)
      },
    }
    try {
      yield* gunzip(packed)
    } catch (error) {
      // What is damaged can be looked at up to the damage; what cannot be read is something else.
      if (unreadable) throw error
    }
  } finally {
    await chunks.return?.()
  }
}

/** Takes bytes until it has the line around one of them. */
class Around {
  /** Whether the line is known as far as it will be given. */
  done = false
  private offset = 0
  private before: Uint8Array = new Uint8Array(0)
  private cutBefore = 0
  private readonly after: Uint8Array[] = []
  private afterLength = 0
  private ended = false

  constructor(
    private readonly target: number,
    private readonly reach: number,
  ) {}

  push(chunk: Uint8Array): void {
    if (this.done) return
    const here = Math.min(chunk.length, this.target - this.offset)
    this.offset += chunk.length
    if (here > 0) this.takeBefore(chunk.subarray(0, here))
    if (here < chunk.length) this.takeAfter(chunk.subarray(Math.max(0, here)))
  }

  private takeBefore(bytes: Uint8Array): void {
    const feed = bytes.lastIndexOf(LF)
    const tail = bytes.subarray(feed + 1)
    const joined = feed >= 0 ? tail : concatBytes([this.before, tail])
    const cut = Math.max(0, joined.length - this.reach)
    this.cutBefore = (feed >= 0 ? 0 : this.cutBefore) + cut
    this.before = copyBytes(joined, cut)
  }

  private takeAfter(bytes: Uint8Array): void {
    const feed = bytes.indexOf(LF)
    const piece = feed < 0 ? bytes : bytes.subarray(0, feed)
    // A byte more than is given tells whether the line goes on.
    const wanted = copyBytes(piece, 0, this.reach + 1 - this.afterLength)
    this.after.push(wanted)
    this.afterLength += wanted.length
    this.ended = feed >= 0
    this.done = this.ended || this.afterLength > this.reach
  }

  line(): LineAt | undefined {
    // The place behind the last byte is one, too: there stands what is missing.
    if (this.offset < this.target) return undefined
    const all = concatBytes(this.after)
    const cutAfter = all.length > this.reach
    const after = cutAfter ? all.subarray(0, this.reach) : all
    const length = characterLength(after)
    const rest = decodeForDisplay(after.subarray(length))
    return {
      before: decodeForDisplay(this.before),
      at: decodeForDisplay(after.subarray(0, length)),
      after: cutAfter ? rest : rest.replace(/\r$/, ''),
      byte: after[0],
      column: this.cutBefore + this.before.length + 1,
      cutBefore: this.cutBefore,
      cutAfter,
      endOfData: !this.ended && !cutAfter,
    }
  }
}

/** Bytes of the character that bytes begin with: 1 when they begin with none that is whole. */
function characterLength(bytes: Uint8Array): number {
  const lead = bytes[0] ?? 0
  const expected = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1
  if (expected > bytes.length || decodeForDisplay(bytes.subarray(0, expected)).includes('\ufffd'))
    return Math.min(1, bytes.length)
  return expected
}
