import { concatBytes, copyBytes } from '../bytes.js'
import { SNIFF_BYTES, sniffPacking } from '../container/sniff.js'
import { type TarEntry, TarReader } from '../container/tar.js'
import { EntryReader } from './entry.js'
import { MACOS_METADATA, TEXTRACT_PAGE, UNSAFE_NAME } from './entry-names.js'
import type { Session } from './session.js'
import type { ContainerKind } from './summary.js'

/** Archive entries that are passed over by their name. */
const PASSED_OVER: readonly { readonly pattern: RegExp; readonly what: string; readonly id: string }[] = [
  { pattern: MACOS_METADATA, what: 'metadata that macOS adds when it packs an archive', id: 'os/macos-archive-metadata' },
  { pattern: TEXTRACT_PAGE, what: "Textract's own response for one page", id: 'comprehend/textract-page' },
]

/** Why the bytes ended before their end. */
export interface Break {
  readonly code: 'gzip-unsupported' | 'gzip-truncated' | 'gzip-corrupt' | 'limit-expansion' | 'input-unreadable'
  /** What happened, as the beginning of a sentence. */
  readonly what: string
  /** What else is known, for after a colon. */
  readonly reason?: string | undefined
}

/**
 * Takes the unpacked bytes of an input, tells whether they are an archive, and gives each entry to an
 * {@link EntryReader}. It is pushed bytes and never waits: the same code serves streams and bytes in memory.
 */
export class Intake {
  private head: Uint8Array[] | undefined = []
  private headLength = 0
  private tar: TarReader | undefined
  private entry: EntryReader | undefined
  private stopped = false
  /** Whether the input was read to an end that is its own. */
  whole = true
  private entries = 0
  private readonly names = new Set<string>()
  /** The single entry of an input that is no archive; kept when it is over, to say what the input was. */
  private single: EntryReader | undefined

  constructor(private readonly session: Session) {}

  /** Whether nothing more will be read, however much comes: the archive has ended, a limit was passed, or strict reading failed. */
  get done(): boolean {
    return this.stopped || this.session.failure !== undefined
  }

  push(chunk: Uint8Array): void {
    if (this.head === undefined) {
      this.route(chunk)
      return
    }
    // A JSON object or array is no archive: what trickles in slowly is read at once, not after a block of 512 bytes.
    const plain = this.headLength === 0 && (chunk[0] === 0x7b || chunk[0] === 0x5b)
    this.headLength += chunk.length
    const enough = plain || this.headLength >= SNIFF_BYTES
    this.head.push(enough ? chunk : copyBytes(chunk))
    if (enough) this.begin()
  }

  private begin(): void {
    const head = concatBytes(this.head as Uint8Array[])
    this.head = undefined
    const packing = head[0] === 0x7b || head[0] === 0x5b ? 'plain' : sniffPacking(head)
    if (packing === 'tar') this.tar = this.openTar()
    else {
      this.session.beginEntry(undefined)
      this.single = new EntryReader(this.session)
      this.entry = this.single
      if (packing === 'zip') this.refuseZip()
    }
    if (head.length > 0) this.route(head)
  }

  private route(chunk: Uint8Array): void {
    if (this.tar !== undefined) this.tar.push(chunk)
    else this.entry?.push(chunk)
  }

  private refuseZip(): void {
    const entry = this.single as EntryReader
    entry.mode = 'skip'
    this.session.add({
      code: 'input-unrecognised',
      message: 'the input is a zip archive',
      byteOffset: 0,
      hint: 'AWS writes tar.gz archives: pass the original object, or a file of the unpacked archive.',
    })
  }

  /** How the input is packed, as far as it has been seen. */
  container(compressed: boolean): ContainerKind {
    if (this.tar !== undefined) return compressed ? 'tar.gz' : 'tar'
    if (compressed) return 'gz'
    const { single } = this
    if (single === undefined || single.bytes === 0) return 'empty'
    if (single.mode === 'skip') return 'text'
    // One line may be a document or a short file of lines: what it holds decides.
    const document = single.mode === 'document' || (single.lines <= 1 && !this.session.sawLineRecord)
    return document ? 'json' : 'jsonl'
  }

  /** Says that no more bytes will come; `broken` when they should have. */
  end(broken?: Break): void {
    if (this.head !== undefined) this.begin()
    if (this.tar !== undefined) this.endTar(this.tar, broken)
    else if (this.single !== undefined) {
      const { single, session } = this
      single.end(broken === undefined)
      if (single.bytes === 0 && broken === undefined) session.content('s3/empty-object')
      if (broken !== undefined) this.reportBreak(broken, single)
      session.endEntry(single.bytes)
      this.entry = undefined
    }
  }

  private endTar(tar: TarReader, broken: Break | undefined): void {
    const { session, entry } = this
    const cutOff = broken === undefined && !this.done && !tar.ended
    if (entry !== undefined) {
      entry.end(false)
      if (cutOff) {
        this.whole = false
        session.add({
          code: 'tar-truncated',
          message: `the archive ends inside the entry, ${tar.remaining} of ${tar.current?.size ?? 0} bytes short, after line ${entry.lines}`,
          line: entry.lines + 1,
          byteOffset: entry.bytes,
        })
      }
      if (broken !== undefined) this.reportBreak(broken, entry)
      session.endEntry(entry.bytes)
      this.entry = undefined
    } else if (broken !== undefined) this.reportBreak(broken, undefined)
    else if (cutOff && !tar.betweenEntries) {
      this.whole = false
      session.add({
        code: 'tar-truncated',
        message: `the archive ends inside ${tar.current === undefined ? 'a header' : `the entry ${tar.current.name}`}`,
        byteOffset: tar.offset,
      })
    } else if (cutOff) {
      session.add({ code: 'tar-unended', message: 'the archive lacks the two empty blocks that end it', byteOffset: tar.offset })
    }
  }

  private reportBreak({ code, what, reason }: Break, entry: EntryReader | undefined): void {
    this.whole = false
    const where = entry === undefined ? '' : `, after line ${entry.lines}`
    this.session.add({
      code,
      message: `${what}${where}${reason === undefined ? '' : `: ${reason}`}`,
      ...(entry !== undefined
        ? { line: entry.lines + 1, byteOffset: entry.bytes }
        : this.tar !== undefined
          ? { byteOffset: this.tar.offset }
          : {}),
    })
  }

  private openTar(): TarReader {
    const { session } = this
    return new TarReader({
      entry: (found) => {
        if (!this.wanted(found)) return false
        session.beginEntry(found.name)
        this.entry = new EntryReader(session)
        return true
      },
      data: (chunk) => this.entry?.push(chunk),
      entryEnd: () => {
        if (this.entry === undefined) return
        this.entry.end(true)
        session.endEntry(this.entry.bytes)
        this.entry = undefined
      },
      badHeader: (offset, reason) => {
        session.add({
          code: 'tar-header',
          message: `the tar header at byte ${offset} of the archive is damaged: ${reason}`,
          byteOffset: offset,
        })
      },
    })
  }

  /** Whether an archive entry is to be read; says why when it is not. */
  private wanted(found: TarEntry): boolean {
    const { session, names } = this
    if (this.done || found.type === 'directory') return false
    // Its bytes are not read, so there is no place in it; the message says where it stands in the archive.
    const place = { entry: found.name }
    const at = `(its header is at byte ${found.headerOffset} of the archive)`
    if (++this.entries > session.limits.entries) {
      this.stopped = true
      this.whole = false
      session.add({
        code: 'limit-entries',
        message: `the archive has more than ${session.limits.entries} entries; the rest was not read`,
        ...place,
      })
      return false
    }
    if (found.type === 'other') {
      session.add({ code: 'entry-skipped', message: `the entry is a link or a device, not a file ${at}`, ...place })
      return false
    }
    if (UNSAFE_NAME.test(found.name)) {
      session.add({
        code: 'entry-unsafe-name',
        message: `the entry name ${JSON.stringify(found.name)} points outside the archive ${at}`,
        ...place,
      })
      return false
    }
    const passed = PASSED_OVER.find(({ pattern }) => pattern.test(found.name))
    if (passed !== undefined) {
      session.add({ code: 'entry-skipped', message: `passed over: ${passed.what} ${at}`, ...place, rule: passed.id })
      return false
    }
    if (names.has(found.name)) {
      session.add({ code: 'entry-duplicate', message: `a second entry has the name ${found.name} ${at}`, ...place })
    }
    names.add(found.name)
    return true
  }
}
