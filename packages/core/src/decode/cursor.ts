import { decodeUtf8 } from '../utf8.js'
import { DigitStrings } from './digit-strings.js'

/**
 * What generated decoders read bytes with.
 *
 * A decoder turns the bytes of one line into the object that `JSON.parse` would give, without making a string of the
 * line first: most of the time of `JSON.parse` goes into strings that have been made before. Here a name that was seen
 * before costs a look-up by its bytes, and only a new one is decoded.
 *
 * Each method takes where to begin and leaves where it stopped in `at`. A method that meets anything but the plain form
 * that it knows says so (`undefined`, NaN), and the line goes the general way: `JSON.parse`, then the validator.
 */
export class Cursor {
  /** Where the last method stopped. */
  at = 0
  /** The bytes, four at a time. */
  view: DataView = new DataView(new ArrayBuffer(0))

  private bytes: Uint8Array | undefined
  private end = 0
  private readonly strings = new Interner()
  private readonly repeated: { words: Int32Array; length: number; text: string; place: number }[] = []
  private readonly digitStrings = new DigitStrings()
  /** Of each array of the record type: how many items it is likely to have, and how often that was wrong. */
  private readonly lengths: number[] = []
  private readonly wrong: number[] = []
  /** Where the items of an array are gathered that has now this length, now that; a list for each. */
  private readonly lists: unknown[][] = []

  /** Turns to other bytes, of which those before `end` may be decoded. */
  use(bytes: Uint8Array, end: number): void {
    if (this.bytes !== bytes) {
      this.bytes = bytes
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    }
    this.end = end
  }

  /** Lets go of the bytes, which are the caller's again. */
  release(): void {
    this.use(NO_BYTES, 0)
  }

  /**
   * A list to put the items of an array in. While these arrays have one length it is a new one of that length, which need
   * not be copied. Where the length changes, one list is used again and again: it costs more, since it is old, so that the
   * collector has to note each young item in it.
   */
  list(index: number): unknown[] {
    return this.lists[index] ?? listOf(this.lengths[index] ?? 0)
  }

  /** The first items of a list that `list` gave, as an array of its own. One that grows by push would keep room for 17. */
  array(list: unknown[], count: number, index: number): unknown[] {
    return count === this.lengths[index] ? list : this.cut(list, count, index)
  }

  private cut(list: readonly unknown[], count: number, index: number): unknown[] {
    if (this.lists[index] === undefined) {
      const wrong = (this.wrong[index] ?? 0) + 1
      this.wrong[index] = wrong
      this.lengths[index] = wrong > MOST_WRONG ? -1 : count
      if (wrong > MOST_WRONG) this.lists[index] = []
    }
    return list.slice(0, count)
  }

  /**
   * A string whose opening quote stands before `start`. `slot` is a place in the record: a string that is the same as
   * in the record before (the file name, most of all) is known by comparing, without a look-up.
   */
  repeatedString(start: number, slot: number): string | undefined {
    const last = this.repeated[slot]
    if (last !== undefined) {
      const { view } = this
      const { words, length } = last
      const whole = length >> 2
      let i = 0
      // The end of the bytes is only looked at where they are the same: a known string holds no line feed.
      while (i < whole && words[i] === view.getInt32(start + i * 4, true)) i++
      if (
        i === whole &&
        (view.getInt32(start + i * 4, true) & (TAIL[length & 3] as number)) === words[i] &&
        view.getUint8(start + length) === 0x22
      ) {
        this.at = start + length + 1
        return last.text
      }
    }
    const text = this.string(start)
    if (text !== undefined) {
      const length = this.at - 1 - start
      if (length <= LONGEST_KEPT) this.repeated[slot] = { words: wordsOf(this.view, start, length), length, text, place: -1 }
    }
    return text
  }

  /** A string whose opening quote stands before `start`. */
  string(start: number): string | undefined {
    const { view, end: limit } = this
    let hash = 0
    let at = start
    for (;;) {
      // A string that is not closed runs into the next line; that it then holds a line feed gives it away.
      if (at >= limit) return undefined
      const word = view.getInt32(at, true)
      // Four bytes at a time: the lowest bit that is set in `quotes` is in the first byte that is a quote.
      const odd = word ^ 0x22222222
      const quotes = (odd - 0x01010101) & ~odd & 0x80808080
      if (quotes !== 0) {
        const before = (31 - Math.clz32(quotes & -quotes)) >> 3
        hash = Math.imul(hash ^ (word & (TAIL[before] as number)), HASH)
        at += before
        break
      }
      hash = Math.imul(hash ^ word, HASH)
      hash ^= hash >>> 15
      at += 4
    }
    this.at = at + 1
    // 30 bits: of an integer with more, Chromium makes an object where it is handed over.
    return this.strings.get(view, start, at - start, hash & 0x3fffffff)
  }

  /** The value of a string of decimal digits, such as `"17"`, whose opening quote stands before `start`. -1: not known. */
  digitValue(bytes: Uint8Array, start: number): number {
    let value = 0
    let at = start
    let digit = (bytes[at] as number) - 0x30
    while (digit >>> 0 <= 9) {
      value = (Math.imul(value, 10) + digit) | 0
      digit = (bytes[++at] as number) - 0x30
    }
    const length = at - start
    // Nine digits fit a small integer; a leading zero would be lost.
    if (bytes[at] !== 0x22 || length === 0 || length > 9 || (bytes[start] === 0x30 && length > 1)) return -1
    this.at = at + 1
    return value
  }

  /** A string of decimal digits, as a string. */
  digits(bytes: Uint8Array, start: number): string | undefined {
    const value = this.digitValue(bytes, start)
    if (value < 0) return undefined
    return this.digitStrings.of(value)
  }

  /** Every string that has been given a place, in the order of their places; for columns. */
  readonly dictionary: string[] = []
  private readonly places = new Map<string, number>()

  /** The place of a string in the dictionary; it gets one if it has none. The empty string has the first. */
  idOf(text: string): number {
    let place = this.places.get(text)
    if (place === undefined) {
      if (this.dictionary.length === 0 && text !== '') this.idOf('')
      place = this.dictionary.push(text) - 1
      this.places.set(text, place)
    }
    return place
  }

  /** The place of the string whose opening quote stands before `start`; -1 when it is not of the plain form. */
  id(start: number): number {
    const text = this.string(start)
    if (text === undefined) return -1
    const { last, places } = this.strings
    if (last < 0) return this.idOf(text)
    if ((places[last] as number) < 0) places[last] = this.idOf(text)
    return places[last] as number
  }

  /** The same for a string that is likely to be that of the record before. */
  repeatedId(start: number, slot: number): number {
    const before = this.repeated[slot]
    const text = this.repeatedString(start, slot)
    if (text === undefined) return -1
    const now = this.repeated[slot]
    if (now === undefined || now.text !== text) return this.idOf(text)
    if (now !== before || now.place < 0) now.place = this.idOf(text)
    return now.place
  }

  /** An integer without sign, fraction or exponent. NaN when it is anything else. */
  integer(bytes: Uint8Array, start: number): number {
    let value = 0
    let at = start
    let digit = (bytes[at] as number) - 0x30
    while (digit >>> 0 <= 9) {
      value = value * 10 + digit
      digit = (bytes[++at] as number) - 0x30
    }
    const length = at - start
    const next = bytes[at]
    if (length === 0 || length > 15 || (bytes[start] === 0x30 && length > 1)) return Number.NaN
    if (next === 0x2e || next === 0x65 || next === 0x45) return Number.NaN
    this.at = at
    return value
  }

  /** A JSON number, bit for bit what `JSON.parse` gives. NaN when it is not one, or has a sign. */
  number(bytes: Uint8Array, start: number): number {
    if (bytes[start] !== 0x30 || bytes[start + 1] !== 0x2e) return this.anyNumber(bytes, start)
    // `0.` and digits: what a score is. The digits are gathered in two integers of nine, since integer arithmetic is
    // cheap, and 18 digits are more than AWS writes.
    const from = start + 2
    let at = from
    let high = 0
    let digit = (bytes[at] as number) - 0x30
    while (digit >>> 0 <= 9 && at < from + 9) {
      high = (Math.imul(high, 10) + digit) | 0
      digit = (bytes[++at] as number) - 0x30
    }
    let low = 0
    const rest = at
    while (digit >>> 0 <= 9 && at < from + 18) {
      low = (Math.imul(low, 10) + digit) | 0
      digit = (bytes[++at] as number) - 0x30
    }
    // A nineteenth digit, an exponent, or none at all.
    if (digit >>> 0 <= 9 || digit === 0x35 || digit === 0x15 || at === from) return this.anyNumber(bytes, start)
    this.at = at
    const scale = at - from
    // Both sides exact, so one correctly rounded division gives the nearest double (Clinger's fast path).
    if (at === rest) return high / (POWERS[scale] as number)
    const exact = high * (POWERS[at - rest] as number) + low
    if (exact <= Number.MAX_SAFE_INTEGER) return exact / (POWERS[scale] as number)
    const quotient = divideExactly(high, at - rest, low, scale)
    return Number.isNaN(quotient) ? numberOf(bytes, start, at) : quotient
  }

  /** Any other number without sign. */
  private anyNumber(bytes: Uint8Array, start: number): number {
    let at = start
    let high = 0
    let low = 0
    let count = 0
    let point = -1
    let digit = 0
    // Digits before and behind the point in one go. Zeros in front carry nothing: they must not use up the digits.
    for (;;) {
      const byte = bytes[at] as number
      digit = byte - 0x30
      if (digit >>> 0 <= 9) {
        if (count > 0 || digit !== 0) {
          if (count < 9) high = (Math.imul(high, 10) + digit) | 0
          else low = (Math.imul(low, 10) + digit) | 0
          count++
        }
        at++
      } else if (byte === 0x2e && point < 0 && at > start) point = at++
      else break
    }
    const whole = (point < 0 ? at : point) - start
    // A sign, no number at all, a zero in front, or a point without digits: the general way knows.
    if (whole === 0 || (whole > 1 && bytes[start] === 0x30) || point === at - 1) return Number.NaN
    let scale = point < 0 ? 0 : at - point - 1
    if (digit === 0x35 || digit === 0x15) {
      const sign = bytes[++at]
      if (sign === 0x2d || sign === 0x2b) at++
      const from = at
      let exponent = 0
      digit = (bytes[at] as number) - 0x30
      while (digit >>> 0 <= 9) {
        exponent = exponent * 10 + digit
        digit = (bytes[++at] as number) - 0x30
      }
      if (at === from || at - from > 4) return Number.NaN
      scale += sign === 0x2d ? exponent : -exponent
    }
    this.at = at
    if (count <= 18 && scale >= 0 && scale <= 22) {
      if (count <= 9) return high / (POWERS[scale] as number)
      const exact = high * (POWERS[count - 9] as number) + low
      if (exact <= Number.MAX_SAFE_INTEGER) return exact / (POWERS[scale] as number)
      const quotient = divideExactly(high, count - 9, low, scale)
      if (!Number.isNaN(quotient)) return quotient
    }
    return numberOf(bytes, start, at)
  }
}

/** How often an array may have another length than the one before until its length is taken for unknown. */
const MOST_WRONG = 16
/** Copied where a longer list is to begin. */
const FILL: readonly undefined[] = /* @__PURE__ */ Array.from({ length: 64 }, () => undefined)

/**
 * Items as a list. An array literal would do, but when many of its arrays live for a while, V8 compiles the code again to
 * make all that follow in its old space.
 */
function listWith(...items: unknown[]): unknown[] {
  return items
}

/** A list of this length, or of 64 at most. Most are short, and made in place where `slice` is a call. */
function listOf(length: number): unknown[] {
  switch (length) {
    case 1:
      return listWith(undefined)
    case 2:
      return listWith(undefined, undefined)
    case 3:
      return listWith(undefined, undefined, undefined)
    case 4:
      return listWith(undefined, undefined, undefined, undefined)
    default:
      return FILL.slice(0, length)
  }
}

const NO_BYTES = new Uint8Array(0)

/** Powers of ten that a double holds exactly. */
const POWERS: readonly number[] = /* @__PURE__ */ Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))

/**
 * (high × 10^lowDigits + low) / 10^scale, rounded once, for 16 to 18 digits: more than a double holds, so the dividend is
 * kept as an unevaluated sum of two doubles, and so is the quotient. NaN when the true value lies so near to the middle
 * between two doubles that the error of this arithmetic could tip it.
 */
function divideExactly(high: number, lowDigits: number, low: number, scale: number): number {
  // high < 2^30, split in halves of 15 bits: each product with a power below 2^30 is exact.
  const power = POWERS[lowDigits] as number
  const upper = (high >> 15) * power * 32768
  const lower = (high & 32767) * power + low
  const sum = upper + lower
  const sumRest = lower - (sum - upper)
  const divisor = POWERS[scale] as number
  const quotient = sum / divisor
  // quotient × divisor, exactly, by Dekker's product.
  const product = quotient * divisor
  const a = quotient * SPLIT
  const aHigh = a - (a - quotient)
  const aLow = quotient - aHigh
  const b = divisor * SPLIT
  const bHigh = b - (b - divisor)
  const bLow = divisor - bHigh
  const productRest = aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow)
  const rest = (sum - product - productRest + sumRest) / divisor
  const doubt = quotient * DOUBT
  const result = quotient + (rest + doubt)
  return result === quotient + (rest - doubt) ? result : Number.NaN
}

/** 2^27 + 1: splits a double into two halves whose products are exact (Veltkamp). */
const SPLIT = 134_217_729
/** 2^-96: far above the error of the remainder, far below half a unit in the last place. */
const DOUBT: number = 2 ** -96

/** The rare number: through a string, as `JSON.parse` would. NaN when the text is not a JSON number. */
function numberOf(bytes: Uint8Array, start: number, end: number): number {
  let text = ''
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number)
  return Number(text)
}

/** Strings of up to this many bytes are kept; longer ones are unlikely to come again. */
const LONGEST_KEPT = 256
/** Most strings that are kept. A job has at most 1,000 classes. */
const MOST_KEPT = 4096
/** An odd number with bits all over: spreads what is multiplied with it. */
const HASH = 0x9e3779b1 | 0
/** What to keep of a word of which only so many bytes count. */
const TAIL: readonly number[] = [0, 0xff, 0xffff, 0xffffff]

/** Bytes as words of four, the last filled up with zeros. There is always a last one, even if no byte counts. */
function wordsOf(view: DataView, start: number, length: number): Int32Array {
  const whole = length >> 2
  const words = new Int32Array(whole + 1)
  for (let i = 0; i < whole; i++) words[i] = view.getInt32(start + i * 4, true)
  words[whole] = view.getInt32(start + whole * 4, true) & (TAIL[length & 3] as number)
  return words
}

/**
 * Strings by their UTF-8 bytes. All that a look-up touches lies close together: slots of the table hold the number of a
 * string, and its hash, length and bytes are in three lists of integers.
 */
class Interner {
  /**
   * Numbers of strings, plus one; zero where a slot is free. At most half of the slots are taken. Their list does not grow:
   * code that was compiled for the first one would have to be compiled again.
   */
  private readonly slots: Uint16Array = new Uint16Array(2 * MOST_KEPT)
  private readonly hashes: Int32Array = new Int32Array(MOST_KEPT)
  private readonly lengths: Int32Array = new Int32Array(MOST_KEPT)
  private readonly starts: Int32Array = new Int32Array(MOST_KEPT)
  private words: Int32Array = new Int32Array(32768)
  private used = 0
  private readonly texts: string[] = []
  /** Places of the strings in the dictionary of columns; -1 while they have none. */
  readonly places: number[] = []
  /** Number of the string that the last look-up found or kept; -1 when it was not kept. */
  last = -1

  /** The string with these bytes; undefined when they hold an escape, a control character, or are not UTF-8. */
  get(view: DataView, start: number, length: number, hash: number): string | undefined {
    const { slots, words } = this
    const mask = slots.length - 1
    const whole = length >> 2
    let slot = (hash ^ (hash >>> 16)) & mask
    for (;;) {
      const number = (slots[slot] as number) - 1
      if (number < 0) break
      // Done only at the end of a turn, it would be compiled as if two strings never met, and again once they do.
      slot = (slot + 1) & mask
      if (this.hashes[number] === hash && this.lengths[number] === length) {
        const from = this.starts[number] as number
        let i = 0
        while (i < whole && words[from + i] === view.getInt32(start + i * 4, true)) i++
        if (i === whole && words[from + i] === (view.getInt32(start + i * 4, true) & (TAIL[length & 3] as number))) {
          this.last = number
          return this.texts[number]
        }
      }
    }
    this.last = -1
    const text = plainText(new Uint8Array(view.buffer, view.byteOffset + start, length))
    if (text !== undefined && length <= LONGEST_KEPT && this.texts.length < MOST_KEPT)
      this.keep(wordsOf(view, start, length), length, hash, text)
    return text
  }

  private keep(bytes: Int32Array, length: number, hash: number, text: string): void {
    if (this.used + bytes.length > this.words.length) {
      const more = new Int32Array(this.words.length * 2)
      more.set(this.words)
      this.words = more
    }
    const number = this.texts.push(text) - 1
    this.words.set(bytes, this.used)
    this.starts[number] = this.used
    this.used += bytes.length
    this.lengths[number] = length
    this.hashes[number] = hash
    this.places.push(-1)
    this.last = number
    const { slots } = this
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 16)) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = number + 1
  }
}

/** The text of bytes that hold no escape and no control character; undefined when they do, or are not UTF-8. */
function plainText(bytes: Uint8Array): string | undefined {
  for (const byte of bytes) if (byte < 0x20 || byte === 0x5c) return undefined
  try {
    return decodeUtf8(bytes)
  } catch {
    return undefined
  }
}
