import type { Cursor } from '../decode/cursor.js'
import { DECODER_ROOM } from '../decode/room.js'
import { DEEPEST_WALK, isDeeperThan, LARGE } from '../json/depth.js'
import { elementOffsets, findJsonFault, type JsonFault, nestsDeeperThan } from '../json/scan.js'
import { invalidUtf8At } from '../text.js'
import { decodeForDisplay, decodeUtf8 } from '../utf8.js'
import type { LookAlike } from './family.js'
import { HeldBytes } from './held.js'
import type { RecordBytes, Session } from './session.js'

/** What an entry holds, told by its first bytes. */
type Mode =
  /** Not enough bytes seen to tell. */
  | 'unknown'
  /** One JSON value on each line. */
  | 'lines'
  /** One JSON document: an object, or an array of records. */
  | 'document'
  /** Nothing that is read here; the bytes are only counted. */
  | 'skip'

/** How many bytes are looked at before text that does not begin as JSON is given up. */
const TEXT_WINDOW = 64 * 1024

const LF = 0x0a
const LINE_FEED: Uint8Array = /* @__PURE__ */ Uint8Array.of(LF)

/** From this many lines on, making a text of the whole chunk is cheaper than one of each line. */
const MANY_GENERAL_LINES = 16

/** After this many misses the decoder is asked for one line in 256. */
const MOST_MISSES = 8

/**
 * Reads the bytes of one archive entry, or of an input that is no archive: tells what they hold, cuts them into JSON
 * values, and hands each to the session with its place.
 *
 * It is pushed bytes and never waits, so whoever drives it stays in charge of the flow.
 */
export class EntryReader {
  /** Bytes taken so far. */
  bytes = 0
  mode: Mode = 'unknown'
  /** Lines completed so far. */
  lines = 0
  /** Offset behind the last line that was complete. */
  private lineStart = 0
  private readonly held = new HeldBytes()
  /** Set while the rest of a line that is too long is passed over. */
  private dropping = false
  /** Up to where the held bytes have been searched for the end of the first line, and whether it has none. */
  private searched = 0
  private oneLine = false
  /** The chunk as text, when it is ASCII and many of its lines go the general way; a place in it is then a byte's place. */
  private chunkText: string | undefined
  /** Lines of this chunk that went the general way. */
  private generalLines = 0
  /** Made when a decoder is asked first: its table of strings is more than most small files hold. */
  private cursor: Cursor | undefined
  /** How often in a row the decoder did not know a line, and how many lines to wait until it is asked again. */
  private misses = 0
  private pause = 0

  constructor(private readonly session: Session) {}

  /** Takes bytes. `chunk` may be reused by the caller afterwards. */
  push(chunk: Uint8Array): void {
    if (this.session.failure !== undefined) return
    const { entryBytes } = this.session.limits
    if (this.mode !== 'skip' && this.bytes + chunk.length > entryBytes) {
      const most = entryBytes - this.bytes
      this.take(chunk.subarray(0, most))
      this.session.add({
        code: 'limit-entry-bytes',
        message: `the entry is larger than ${entryBytes} bytes; the rest was not read`,
        line: this.lines + 1,
        byteOffset: entryBytes,
      })
      this.release()
      this.mode = 'skip'
      this.take(chunk.subarray(most))
      return
    }
    this.take(chunk)
  }

  private take(chunk: Uint8Array): void {
    const base = this.bytes
    this.bytes += chunk.length
    switch (this.mode) {
      case 'lines':
        this.splitLines(chunk, base)
        return
      case 'document':
        this.hold(chunk)
        return
      case 'unknown':
        this.hold(chunk)
        // Looking again is only worth it when a line has ended: a long first line is not joined at each chunk.
        if (this.held.length <= TEXT_WINDOW + chunk.length || chunk.includes(LF)) this.decide(false)
        if (this.mode === 'unknown' && this.held.length > this.session.limits.lineBytes) {
          // A first line this long is no pretty-printed document.
          this.mode = 'lines'
          this.tooLong()
        }
    }
  }

  /** The entry is over. `whole` is false when the input ended before it. */
  end(whole: boolean): void {
    if (this.mode === 'unknown') this.decide(true, whole)
    if (this.session.failure !== undefined) return
    if (this.mode === 'lines' && (this.held.length > 0 || this.dropping)) this.lastLine(whole)
    else if (this.mode === 'document') this.document(whole)
  }

  private hold(chunk: Uint8Array): void {
    if (this.dropping || chunk.length === 0) return
    if (this.session.lasting && this.held.length === 0) this.held.borrow(chunk)
    else this.held.append(chunk)
    if (this.held.length > this.session.limits.lineBytes && this.mode !== 'unknown') this.tooLong()
  }

  /** Gives up the line, or the document, that is held: the rest of it is passed over. */
  private tooLong(): void {
    const limit = this.session.limits.lineBytes
    this.session.invalid({
      code: 'limit-line-bytes',
      message:
        this.mode === 'document'
          ? `the document is longer than ${limit} bytes`
          : `line ${this.lines + 1} is longer than ${limit} bytes`,
      line: this.mode === 'document' ? 1 : this.lines + 1,
      byteOffset: this.lineStart,
    })
    this.release()
    this.dropping = true
    if (this.mode === 'document') this.mode = 'skip'
  }

  /** Gives what is held, and holds it no longer: it is valid until more is held. */
  private release(): Uint8Array {
    const { bytes } = this.held
    this.held.clear()
    return bytes
  }

  /** Tells the mode from the bytes held; `over` when no more will come. */
  private decide(over: boolean, whole = true): void {
    const { bytes } = this.held
    const mode = this.tell(bytes, over, whole)
    if (mode === 'unknown') return
    this.mode = mode
    // A single line without an end stays held as it is.
    if (mode === 'lines' && !this.oneLine) {
      this.release()
      this.splitLines(bytes, 0)
    } else if (mode === 'skip') this.release()
    else if (mode === 'document' && this.held.length > this.session.limits.lineBytes) this.tooLong()
  }

  private tell(bytes: Uint8Array, over: boolean, whole: boolean): Mode {
    const start = firstByte(bytes)
    if (start === bytes.length) {
      if (over && whole) this.nothing(bytes.length)
      return over ? 'skip' : 'unknown'
    }
    const first = bytes[start]
    if (first === 0x5b) return 'document'
    if (first !== 0x7b) return this.tellText(bytes, start, over, whole)
    const end = bytes.indexOf(LF, Math.max(start, this.searched))
    this.searched = bytes.length
    this.oneLine = end < 0
    if (end < 0) return over ? 'lines' : 'unknown'
    this.searched = 0
    // `{` alone on the first line, or any text that is JSON so far but not finished, begins a pretty-printed document;
    // unless the second line is a record of its own: then the first is a damaged one.
    const fault = findJsonFault(bytes, start, end)
    if (fault === undefined || fault.offset < trimmedEnd(bytes, start, end)) return 'lines'
    const next = bytes.indexOf(LF, end + 1)
    if (next < 0 && !over) return 'unknown'
    const second = next < 0 ? bytes.length : next
    return firstByte(bytes, end + 1, second) < second && findJsonFault(bytes, end + 1, second) === undefined
      ? 'lines'
      : 'document'
  }

  private tellText(bytes: Uint8Array, start: number, over: boolean, whole: boolean): Mode {
    const enough = over || bytes.length >= TEXT_WINDOW
    const head = decodeForDisplay(bytes.subarray(start, start + 400))
    const other = textLookAlike(this.session.lookAlikes, head, over)
    if (other !== undefined) {
      this.session.addLookAlike(other, 1, start)
      return 'skip'
    }
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
      if (bytes[at + 1] === 0x7b) return 'lines'
    }
    if (!enough) return 'unknown'
    // A single line that was a record once, with its first byte damaged.
    if (over && bytes[start + 1] === 0x22 && bytes.includes(0x7d)) return 'lines'
    const name = this.session.entryName
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    if (!whole && bytes.length < 16) return 'skip'
    this.session.add({
      code: name === undefined ? 'input-unrecognised' : 'entry-unrecognised',
      message: utf16
        ? 'the text is encoded in UTF-16, but AWS writes UTF-8'
        : `${name === undefined ? 'the input' : 'the entry'} begins with neither a JSON object nor an archive`,
      line: 1,
      byteOffset: start,
      excerpt: this.session.excerptOf({ bytes, start, end: bytes.length, line: 1, offset: start }),
      ...(utf16 ? { hint: 'Save the file as UTF-8.' } : {}),
    })
    return 'skip'
  }

  private nothing(length: number): void {
    const name = this.session.entryName
    const what = length === 0 ? 'holds no bytes' : 'holds white space only'
    if (name === undefined) this.session.add({ code: 'input-empty', message: `the input ${what}`, byteOffset: 0 })
    else this.session.add({ code: 'entry-empty', message: `the entry ${what}`, byteOffset: 0 })
  }

  private splitLines(chunk: Uint8Array, base: number): void {
    let at = 0
    if (this.held.length > 0 || this.dropping) {
      const end = chunk.indexOf(LF)
      if (end < 0) {
        this.hold(chunk)
        return
      }
      at = end + 1
      this.hold(chunk.subarray(0, end))
      if (this.dropping) {
        this.dropping = false
        this.lines++
      } else this.heldLine()
      this.lineStart = base + at
    }
    this.chunkText = undefined
    this.generalLines = 0
    // Behind the last line feed begins a line that is not whole yet.
    const limit = chunk.lastIndexOf(LF) + 1
    while (at < limit && this.session.failure === undefined) {
      at = this.decodeLines(chunk, at, limit)
      // In strict reading nothing follows an error.
      if (at >= limit || this.session.failure !== undefined) break
      const end = chunk.indexOf(LF, at)
      if (++this.generalLines === MANY_GENERAL_LINES) this.chunkText = asciiText(chunk)
      this.line(chunk, at, end)
      this.lines++
      at = end + 1
      this.lineStart = base + at
    }
    this.cursor?.release()
    this.session.release()
    this.chunkText = undefined
    if (at < chunk.length) this.hold(chunk.subarray(at))
  }

  /** Reads the line that is held; it began in an earlier chunk. */
  private heldLine(): void {
    this.held.append(LINE_FEED)
    const { buffer, length } = this.held
    this.held.clear()
    if (this.decodeLines(buffer, 0, length) === length) return
    this.line(buffer, 0, length - 1)
    this.lines++
  }

  /** Reads lines by the decoder of their type, as long as it knows them; returns where the first begins that it does not. */
  private decodeLines(chunk: Uint8Array, start: number, limit: number): number {
    const { session } = this
    const { decoder, lineDecoders } = session
    if (decoder === undefined || lineDecoders === undefined) return start
    // Where lines are not as the decoder knows them, trying each would be work for nothing: try ever fewer.
    if (this.pause > 0) {
      this.pause--
      return start
    }
    this.cursor ??= lineDecoders.newCursor()
    const { cursor } = this
    // The last line goes the general way when there is no room behind it.
    const end = chunk.length - limit >= DECODER_ROOM ? limit : chunk.lastIndexOf(LF, limit - 2) + 1
    const count = session.decode(cursor, chunk, start, end, this.lines + 1, this.lineStart)
    if (count === 0) {
      this.misses = Math.min(this.misses + 1, MOST_MISSES)
      this.pause = 2 ** this.misses - 2
      return start
    }
    this.misses = 0
    this.lines += count
    this.lineStart += cursor.at - start
    return cursor.at
  }

  private lastLine(whole: boolean): void {
    if (this.dropping) return
    const line = this.release()
    // What was cut off is told by the error that says where the input ended; only a line that happens to be whole counts.
    if (!whole && findJsonFault(line, firstByte(line)) !== undefined) return
    this.line(line, 0, line.length)
    this.lines++
  }

  private line(bytes: Uint8Array, start: number, end: number): void {
    if (end - start > this.session.limits.lineBytes) {
      this.tooLong()
      this.dropping = false
      return
    }
    const from = this.lines === 0 ? firstByte(bytes, start, end) : skipSpace(bytes, start, end)
    if (from === end) return
    const at = {
      bytes,
      start: from,
      end: trimmedEnd(bytes, from, end),
      line: this.lines + 1,
      offset: this.lineStart + from - start,
    }
    const value = this.parse(at)
    if (value !== undefined) this.session.take(value, at)
  }

  private document(whole: boolean): void {
    const bytes = this.release()
    const start = firstByte(bytes)
    let line = 1
    for (let i = 0; i < start; i++) if (bytes[i] === LF) line++
    const at = { bytes, start, end: trimmedEnd(bytes, start, bytes.length), line, offset: start }
    if (!whole && findJsonFault(bytes, at.start, at.end) !== undefined) return
    const value = this.parse(at)
    if (value === undefined) return
    if (!Array.isArray(value)) {
      this.session.take(value, at)
      return
    }
    const offsets = elementOffsets(bytes, at.start, at.end)
    value.forEach((element, index) => {
      const from = offsets[index] as number
      for (let i = index === 0 ? start : (offsets[index - 1] as number); i < from; i++) if (bytes[i] === LF) line++
      // An element ends before the next begins; the comma between them is not part of it.
      const to = elementEnd(bytes, from, offsets[index + 1] ?? at.end)
      this.session.take(element, { bytes, start: from, end: to, line, offset: from })
    })
    if (value.length === 0)
      this.session.add({ code: 'entry-empty', message: 'the array holds no records', byteOffset: start, line: at.line })
  }

  /** The value of one piece of JSON, or undefined when it is none; then why has been reported. */
  private parse(at: RecordBytes): unknown {
    const { session } = this
    const { bytes, start, end } = at
    const { nesting } = session.limits
    // Looking at what was parsed is far cheaper than going over its bytes, but a large text could nest so deep that what is
    // parsed takes gigabytes.
    const large = end - start > LARGE || nesting > DEEPEST_WALK
    if (large && this.tooDeep(at)) return undefined
    let text: string
    try {
      text =
        this.chunkText?.slice(start, end) ?? decodeUtf8(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end))
    } catch {
      if (!large && this.tooDeep(at)) return undefined
      const bad = start + invalidUtf8At(bytes.subarray(start, end))
      // A byte that is damaged in a longer character leaves the rest of the character behind: name the first fault.
      const fault = findJsonFault(bytes, start, end)
      if (fault !== undefined && fault.offset < bad) {
        this.syntaxError(at, fault)
        return undefined
      }
      session.invalid({
        code: 'utf8-invalid',
        message: `the byte 0x${(bytes[bad] as number).toString(16).padStart(2, '0')} is not UTF-8 here`,
        ...placeOf(at, bad),
        excerpt: session.excerptOf(at),
      })
      return undefined
    }
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      if (large || !this.tooDeep(at)) this.syntaxError(at, findJsonFault(bytes, start, end))
      return undefined
    }
    return !large && isDeeperThan(value, nesting) && this.tooDeep(at) ? undefined : value
  }

  /** Whether the bytes nest too deep; then that has been reported. */
  private tooDeep(at: RecordBytes): boolean {
    const { nesting } = this.session.limits
    const deep = nestsDeeperThan(at.bytes, nesting, at.start, at.end)
    if (deep < 0) return false
    this.session.invalid({
      code: 'limit-nesting',
      message: `arrays and objects nest deeper than ${nesting} levels`,
      ...placeOf(at, deep),
    })
    return true
  }

  private syntaxError(at: RecordBytes, fault: JsonFault | undefined): void {
    const offset = fault?.offset ?? at.start
    this.session.invalid({
      code: 'json-syntax',
      message: fault === undefined ? 'the text is not JSON' : fault.message,
      ...placeOf(at, offset),
      pointer: fault?.pointer,
      excerpt: this.session.excerptOf({ ...at, start: Math.max(at.start, offset - 30) }),
    })
  }
}

/** Bytes as text when they are all ASCII; otherwise undefined. */
function asciiText(bytes: Uint8Array): string | undefined {
  try {
    const text = decodeUtf8(bytes)
    return text.length === bytes.length ? text : undefined
  } catch {
    return undefined
  }
}

/** Line and offset in the entry of the byte at index `byte` of a record's bytes. */
function placeOf(at: RecordBytes, byte: number): { line: number; byteOffset: number } {
  let { line } = at
  for (let i = at.start; i < byte; i++) if (at.bytes[i] === LF) line++
  return { line, byteOffset: at.offset + byte - at.start }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function skipSpace(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(bytes[at])) at++
  return at
}

/** First byte that is neither a byte order mark nor white space. */
function firstByte(bytes: Uint8Array, start = 0, end: number = bytes.length): number {
  const mark = bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf && end - start >= 3
  return skipSpace(bytes, mark ? start + 3 : start, end)
}

function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(bytes[at - 1])) at--
  return at
}

/** End of an array element, given where the next element, or the end of the array's own text, is. */
function elementEnd(bytes: Uint8Array, start: number, next: number): number {
  // What stands between is white space and one comma, or the array's closing bracket.
  return trimmedEnd(bytes, start, trimmedEnd(bytes, start, next) - 1)
}

function textLookAlike(lookAlikes: readonly LookAlike[], head: string, over: boolean): LookAlike | undefined {
  const lower = head.toLowerCase()
  const lineEnd = head.indexOf('\n')
  const header =
    lineEnd >= 0 || over
      ? head
          .slice(0, lineEnd < 0 ? undefined : lineEnd)
          .trim()
          .toLowerCase()
          .split(',')
      : undefined
  return lookAlikes.find(
    ({ textStartsWith, csvHeaders }) =>
      textStartsWith?.some((start) => lower.startsWith(start)) ||
      (header !== undefined &&
        csvHeaders?.some((names) => names.length === header.length && names.every((name, i) => name === header[i]?.trim()))),
  )
}
