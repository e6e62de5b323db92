import { createGunzip } from '@aws-ai-outputs/browser'
import type { NamedFile, RawLine, RawPlace } from '../messages'

/** Bytes of a line that are shown on each side of the one that is meant. */
const SHOWN = 4096

/** Bytes before the place from which a file that is not packed is looked at: the line begins somewhere in them. */
const BEFORE = 64 * 1024

const LF = 0x0a
const BLOCK = 512

/**
 * Finds the line of a place again: the file is kept, not its bytes, so it is read up to there once more.
 */
export async function rawLine({ file, path }: NamedFile, place: RawPlace): Promise<RawLine> {
  const { entry, byteOffset, line } = place
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  const packed = head[0] === 0x1f && head[1] === 0x8b
  let around: Around
  if (!packed && entry === undefined) {
    const start = Math.max(0, byteOffset - BEFORE)
    around = await lineAround(bytesOf(file.slice(start)), byteOffset - start)
  } else {
    const bytes = packed ? unpacked(file) : bytesOf(file)
    around = await lineAround(entry === undefined ? bytes : entryBytes(bytes, entry), byteOffset)
  }
  return { path, entry, line, byteOffset, ...textOf(around) }
}

async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

async function* unpacked(file: File): AsyncGenerator<Uint8Array, void, undefined> {
  const source = { replayable: true, [Symbol.asyncIterator]: () => bytesOf(file) }
  try {
    yield* createGunzip({ worker: false })(source)
  } catch {
    // Damage has been reported; what stands before it is all there is to show.
  }
}

/** Takes bytes off a stream in the amounts that are asked for. */
class Taker {
  private chunk: Uint8Array = new Uint8Array(0)

  constructor(private readonly bytes: AsyncIterator<Uint8Array>) {}

  /** The next bytes, at most `length`; undefined at the end. */
  async some(length: number): Promise<Uint8Array | undefined> {
    while (this.chunk.length === 0) {
      const next = await this.bytes.next()
      if (next.done) return undefined
      this.chunk = next.value
    }
    const taken = this.chunk.subarray(0, length)
    this.chunk = this.chunk.subarray(taken.length)
    return taken
  }

  /** Exactly that many bytes; fewer at the end. */
  async exactly(length: number): Promise<Uint8Array> {
    const whole = new Uint8Array(length)
    let filled = 0
    while (filled < length) {
      const piece = await this.some(length - filled)
      if (piece === undefined) break
      whole.set(piece, filled)
      filled += piece.length
    }
    return whole.subarray(0, filled)
  }
}

/**
 * The bytes of the first archive entry with a name. The reader says in which entry something stands but not where the
 * entry does, so headers are walked over here, in the way that it does: past a damaged one to the next that is sound.
 */
async function* entryBytes(bytes: AsyncGenerator<Uint8Array>, wanted: string): AsyncGenerator<Uint8Array, void, undefined> {
  const taker = new Taker(bytes)
  let longName: string | undefined
  try {
    for (;;) {
      const header = await taker.exactly(BLOCK)
      if (header.length < BLOCK) return
      if (!checksumFits(header)) continue
      const kind = String.fromCharCode(header[156] as number)
      const size = sizeOf(header)
      const padding = (BLOCK - (size % BLOCK)) % BLOCK
      if (kind === 'x' || kind === 'L') {
        const record = text((await taker.exactly(size + padding)).subarray(0, size))
        if (kind === 'L') longName = record.replace(/\0.*$/s, '')
        else longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(record)?.[1] ?? longName
        continue
      }
      const prefix = field(header, 345, 155)
      const short = field(header, 0, 100)
      const name = longName ?? (prefix !== '' && field(header, 257, 6) === 'ustar' ? `${prefix}/${short}` : short)
      longName = undefined
      const isWanted = name === wanted
      let left = size
      while (left > 0) {
        const piece = await taker.some(left)
        if (piece === undefined) return
        left -= piece.length
        if (isWanted) yield piece
      }
      if (isWanted) return
      await taker.exactly(padding)
    }
  } finally {
    await bytes.return(undefined)
  }
}

function checksumFits(header: Uint8Array): boolean {
  let sum = 0
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 0x20 : (header[at] as number)
  return Number.parseInt(field(header, 148, 8), 8) === sum
}

function sizeOf(header: Uint8Array): number {
  // Sizes of 8 GiB and more are written as a binary number, marked by the first bit.
  if (((header[124] as number) & 0x80) === 0) return Number.parseInt(field(header, 124, 12), 8) || 0
  let size = 0
  for (let at = 125; at < 136; at++) size = size * 256 + (header[at] as number)
  return size
}

function field(header: Uint8Array, at: number, length: number): string {
  return text(header.subarray(at, at + length))
    .replace(/\0.*$/s, '')
    .trim()
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

interface Around {
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** Bytes of the line that stand before `before`, and behind `after` as far as they were looked at. */
  readonly cutBefore: number
  readonly cutAfter: number
}

/** The bytes of the line around an offset. */
async function lineAround(bytes: AsyncGenerator<Uint8Array>, offset: number): Promise<Around> {
  let before = new Uint8Array(0)
  let cutBefore = 0
  const after: Uint8Array[] = []
  let afterLength = 0
  let at = 0
  try {
    for await (const chunk of bytes) {
      const here = Math.min(chunk.length, offset - at)
      at += chunk.length
      if (here > 0) {
        const feed = chunk.lastIndexOf(LF, here - 1)
        const tail = chunk.subarray(feed + 1, here)
        const joined = feed >= 0 ? tail : concat([before, tail])
        const cut = Math.max(0, joined.length - SHOWN)
        cutBefore = (feed >= 0 ? 0 : cutBefore) + cut
        before = new Uint8Array(joined.subarray(cut))
      }
      if (here >= chunk.length) continue
      const rest = chunk.subarray(Math.max(0, here))
      const end = rest.indexOf(LF)
      const piece = end < 0 ? rest : rest.subarray(0, end)
      after.push(piece.slice())
      afterLength += piece.length
      if (end >= 0 || afterLength > BEFORE) break
    }
  } finally {
    await bytes.return(undefined)
  }
  const all = concat(after)
  return { before, after: all.subarray(0, SHOWN), cutBefore, cutAfter: Math.max(0, all.length - SHOWN) }
}

function textOf({ before, after, cutBefore, cutAfter }: Around): Omit<RawLine, 'path' | 'entry' | 'line' | 'byteOffset'> {
  // The character that the byte begins; alone when it is not the first byte of a character that is whole.
  let length = Math.min(1, after.length)
  const lead = after[0] ?? 0
  const expected = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1
  if (expected > 1 && after.length >= expected && !text(after.subarray(0, expected)).includes('\ufffd')) length = expected
  return {
    column: cutBefore + before.length + 1,
    cutBefore,
    cutAfter,
    before: text(before),
    marked: text(after.subarray(0, length)),
    byte: after[0],
    after: text(after.subarray(length)).replace(/\r$/, ''),
  }
}

function concat(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
