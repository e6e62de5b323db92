import { decodeForDisplay } from '../utf8.js'
import { BLOCK, parseOctal, tarChecksumFits } from './tar-header.js'

/** One entry of a tar archive, from its header. */
export interface TarEntry {
  readonly name: string
  /** Size in bytes. */
  readonly size: number
  readonly type: 'file' | 'directory' | 'other'
  /** Offset of the header in the archive, in bytes. */
  readonly headerOffset: number
}

/** What a {@link TarReader} calls as it goes. */
export interface TarHandler {
  /** A new entry. Return false to pass over its bytes. */
  entry(entry: TarEntry): boolean
  /** Bytes of the current entry. They are a view: valid only during the call. */
  data(chunk: Uint8Array): void
  /** The current entry is whole. Also called for entries that were passed over. */
  entryEnd(): void
  /** A header is damaged; reading resumes at the next sound one. */
  badHeader(offset: number, reason: string): void
}

/** How long a pax or GNU long-name record may be: longer than any name that S3 allows, short enough to hold. */
const LONGEST_EXTENSION = 1 << 20

/**
 * A tar parser that is pushed bytes: ustar, pax and GNU long names, base-256 sizes.
 *
 * It never waits for a consumer, so an entry that nobody reads cannot stall the ones behind it; and it hands out
 * views of the chunks it is given, so that reading an archive copies nothing.
 */
export class TarReader {
  /** Bytes taken so far. */
  offset = 0
  /** The entry whose bytes are being read. */
  current: TarEntry | undefined
  /** Bytes of the current entry that are still to come. */
  remaining = 0
  /** Whether the two empty blocks that end an archive have been seen. */
  ended = false

  private padding = 0
  private reading = false
  private emptyBlocks = 0
  private resyncing = false
  private readonly block: Uint8Array = new Uint8Array(BLOCK)
  private blockLength = 0
  private extension: Uint8Array | undefined
  private extensionLength = 0
  private extensionKind = ''
  private longName: string | undefined
  private longSize: number | undefined

  constructor(private readonly handler: TarHandler) {}

  push(chunk: Uint8Array): void {
    let at = 0
    while (at < chunk.length && !this.ended) {
      if (this.remaining > 0) {
        const take = Math.min(this.remaining, chunk.length - at)
        const view = take === chunk.length ? chunk : chunk.subarray(at, at + take)
        if (this.extension !== undefined) {
          this.extension.set(view, this.extensionLength)
          this.extensionLength += take
        } else if (this.reading) this.handler.data(view)
        at += take
        this.offset += take
        this.remaining -= take
        if (this.remaining === 0) this.finishEntry()
      } else if (this.padding > 0) {
        const take = Math.min(this.padding, chunk.length - at)
        at += take
        this.offset += take
        this.padding -= take
      } else {
        const take = Math.min(BLOCK - this.blockLength, chunk.length - at)
        this.block.set(chunk.subarray(at, at + take), this.blockLength)
        at += take
        this.offset += take
        this.blockLength += take
        if (this.blockLength === BLOCK) {
          this.blockLength = 0
          this.header()
        }
      }
    }
    this.offset += chunk.length - at
  }

  /** Whether the bytes pushed so far could end here without anything missing but the end marker. */
  get betweenEntries(): boolean {
    return this.remaining === 0 && this.blockLength === 0
  }

  private header(): void {
    const { block } = this
    if (block.every((byte) => byte === 0)) {
      if (++this.emptyBlocks === 2) this.ended = true
      return
    }
    this.emptyBlocks = 0
    const headerOffset = this.offset - BLOCK
    if (!tarChecksumFits(block)) {
      // Report a damaged stretch once, then look at each block until one is a header again.
      if (!this.resyncing) this.handler.badHeader(headerOffset, 'its checksum does not fit its bytes')
      this.resyncing = true
      return
    }
    const size = this.longSize ?? parseOctal(block, 124, 12)
    if (!Number.isSafeInteger(size)) {
      this.handler.badHeader(headerOffset, 'its size field is not a number')
      this.resyncing = true
      return
    }
    this.resyncing = false
    const flag = String.fromCharCode(block[156] as number)
    if (flag === 'x' || flag === 'g' || flag === 'L' || flag === 'K') {
      if (size > LONGEST_EXTENSION) {
        this.handler.badHeader(headerOffset, `it announces a name record of ${size} bytes`)
        this.resyncing = true
        return
      }
      this.extension = new Uint8Array(size)
      this.extensionLength = 0
      this.extensionKind = flag
      this.begin(size)
      return
    }
    const name = this.longName ?? headerName(block)
    this.longName = undefined
    this.longSize = undefined
    const type =
      flag === '5' || name.endsWith('/') ? 'directory' : flag === '0' || flag === '\0' || flag === '7' ? 'file' : 'other'
    this.current = { name, size, type, headerOffset }
    this.reading = this.handler.entry(this.current)
    this.begin(size)
  }

  private begin(size: number): void {
    this.remaining = size
    this.padding = (BLOCK - (size % BLOCK)) % BLOCK
    if (size === 0) this.finishEntry()
  }

  private finishEntry(): void {
    if (this.extension === undefined) {
      this.handler.entryEnd()
      this.current = undefined
      return
    }
    const text = decodeForDisplay(this.extension)
    this.extension = undefined
    if (this.extensionKind === 'L') this.longName = text.replace(/\0.*$/s, '')
    if (this.extensionKind === 'x') {
      for (const [key, value] of paxRecords(text)) {
        if (key === 'path') this.longName = value
        if (key === 'size' && /^\d+$/.test(value)) this.longSize = Number(value)
      }
    }
  }
}

/** Name of a ustar header: the prefix field, if any, goes before the name. GNU archives use that field otherwise. */
function headerName(block: Uint8Array): string {
  const name = fieldText(block, 0, 100)
  const posix = fieldText(block, 257, 6) === 'ustar' && block[263] === 0x30
  const prefix = posix ? fieldText(block, 345, 155) : ''
  return prefix === '' ? name : `${prefix}/${name}`
}

function fieldText(block: Uint8Array, start: number, length: number): string {
  let end = start
  while (end < start + length && block[end] !== 0) end++
  return decodeForDisplay(block.subarray(start, end))
}

/** Records of a pax header: `<length> <key>=<value>\n`, where the length counts bytes of the whole record. */
function* paxRecords(text: string): Generator<[string, string]> {
  // Lengths count UTF-8 bytes, so a record's end is found by its newline followed by the next length instead.
  for (const match of text.matchAll(/(?:^|\n)\d+ ([^=\n]+)=([\s\S]*?)(?=\n(?:\d+ [^=\n]+=|\0*$))/g)) {
    yield [match[1] as string, match[2] as string]
  }
}
