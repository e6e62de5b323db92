import { copyBytes } from '../bytes.js'
import { decodeUtf8 } from '../text.js'

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

  private readonly strings = new Interner()
  private readonly repeated: { bytes: Uint8Array; text: string }[] = []
  private readonly digitStrings: string[] = []

  /**
   * A string whose opening quote stands before `start`. `slot` is a place in the record: a string that is the same as
   * in the record before (the file name, most of all) is known by comparing, without a look-up.
   */
  repeatedString(bytes: Uint8Array, start: number, limit: number, slot: number): string | undefined {
    const last = this.repeated[slot]
    if (last !== undefined) {
      const known = last.bytes
      const end = start + known.length
      if (end < limit && bytes[end] === 0x22) {
        let i = 0
        while (i < known.length && known[i] === bytes[start + i]) i++
        if (i === known.length) {
          this.at = end + 1
          return last.text
        }
      }
    }
    const text = this.string(bytes, start, limit)
    if (text !== undefined) this.repeated[slot] = { bytes: copyBytes(bytes, start, this.at - 1), text }
    return text
  }

  /** A string whose opening quote stands before `start`. */
  string(bytes: Uint8Array, start: number, limit: number): string | undefined {
    let hash = 0
    let end = start
    for (;;) {
      if (end >= limit) return undefined
      const byte = bytes[end] as number
      if (byte === 0x22) break
      hash = (Math.imul(hash, 31) + byte) | 0
      end++
    }
    this.at = end + 1
    return this.strings.get(bytes, start, end, hash)
  }

  /** A string of decimal digits, such as `"17"`, whose opening quote stands before `start`. */
  digits(bytes: Uint8Array, start: number, limit: number): string | undefined {
    let value = 0
    let at = start
    for (;;) {
      if (at >= limit) return undefined
      const digit = (bytes[at] as number) - 0x30
      if (digit >>> 0 > 9) break
      value = value * 10 + digit
      at++
    }
    const length = at - start
    // Nine digits fit a small integer; a leading zero would be lost.
    if (bytes[at] !== 0x22 || length === 0 || length > 9 || (bytes[start] === 0x30 && length > 1)) return undefined
    this.at = at + 1
    if (value >= KEPT_DIGITS) return `${value}`
    const known = this.digitStrings[value]
    if (known !== undefined) return known
    const text = `${value}`
    // Filled in order by files that are in line order; a gap would turn the list into a dictionary.
    if (value === this.digitStrings.length) this.digitStrings.push(text)
    return text
  }

  /** An integer without sign, fraction or exponent. NaN when it is anything else. */
  integer(bytes: Uint8Array, start: number, limit: number): number {
    let value = 0
    let at = start
    while (at < limit) {
      const digit = (bytes[at] as number) - 0x30
      if (digit >>> 0 > 9) break
      value = value * 10 + digit
      at++
    }
    const length = at - start
    const next = at < limit ? bytes[at] : 0x2e
    if (length === 0 || length > 15 || (bytes[start] === 0x30 && length > 1) || next === 0x2e || next === 0x65 || next === 0x45) return Number.NaN
    this.at = at
    return value
  }

  /** A JSON number, bit for bit what `JSON.parse` gives. NaN when it is not one, or is not told apart here. */
  number(bytes: Uint8Array, start: number, limit: number): number {
    // Digits are gathered in two integers of nine: integer arithmetic is cheap, and 18 digits are more than AWS writes.
    let at = start
    let high = 0
    let low = 0
    let count = 0
    let byte = at < limit ? (bytes[at] as number) : 0
    if (byte === 0x30) at++
    else {
      while (at < limit && ((bytes[at] as number) - 0x30) >>> 0 <= 9) {
        const digit = (bytes[at] as number) - 0x30
        if (count < 9) high = high * 10 + digit
        else low = low * 10 + digit
        count++
        at++
      }
      // A sign, or no number at all: the general way knows.
      if (count === 0 || count > 18) return Number.NaN
    }
    let scale = 0
    if (at < limit && bytes[at] === 0x2e) {
      const from = ++at
      while (at < limit) {
        const digit = (bytes[at] as number) - 0x30
        if (digit >>> 0 > 9) break
        if (count < 9) {
          high = (Math.imul(high, 10) + digit) | 0
          // Zeros in front carry nothing: they must not use up the digits.
          if (high !== 0) count++
        } else {
          low = (Math.imul(low, 10) + digit) | 0
          count++
        }
        at++
      }
      scale = at - from
      if (scale === 0 || count > 18) return Number.NaN
    }
    byte = at < limit ? (bytes[at] as number) : 0
    if (byte === 0x65 || byte === 0x45) {
      at++
      const sign = bytes[at]
      if (sign === 0x2d || sign === 0x2b) at++
      const from = at
      let exponent = 0
      while (at < limit && ((bytes[at] as number) - 0x30) >>> 0 <= 9) exponent = exponent * 10 + (bytes[at++] as number) - 0x30
      if (at === from || at - from > 4) return Number.NaN
      scale += sign === 0x2d ? exponent : -exponent
    }
    this.at = at
    if (scale >= 0 && scale <= 22) {
      // Both sides exact, so one correctly rounded division gives the nearest double (Clinger's fast path).
      if (count <= 9) return high / (POWERS[scale] as number)
      if (count <= 15) return (high * (POWERS[count - 9] as number) + low) / (POWERS[scale] as number)
      const quotient = divideExactly(high, count - 9, low, scale)
      if (quotient === quotient) return quotient
    }
    return numberOf(bytes, start, at)
  }
}

/** Line numbers below this are kept as strings. */
const KEPT_DIGITS = 65_536

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
/** Slots of the table. A job has at most 1,000 classes; half of the slots may be filled. */
const SLOTS = 8192

/** Strings by their UTF-8 bytes. */
class Interner {
  private readonly hashes: Int32Array = new Int32Array(SLOTS)
  private readonly keys: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(SLOTS).fill(undefined)
  private readonly texts: string[] = new Array<string>(SLOTS).fill('')
  private filled = 0

  /** The string with these bytes; undefined when they hold an escape, a control character, or are not UTF-8. */
  get(bytes: Uint8Array, start: number, end: number, hash: number): string | undefined {
    const length = end - start
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (;;) {
      const key = this.keys[slot]
      if (key === undefined) break
      if (this.hashes[slot] === hash && key.length === length) {
        let i = 0
        while (i < length && key[i] === bytes[start + i]) i++
        if (i === length) return this.texts[slot]
      }
      slot = (slot + 1) & (SLOTS - 1)
    }
    const text = plainText(bytes, start, end)
    if (text !== undefined && length <= LONGEST_KEPT && this.filled < SLOTS / 2) {
      this.keys[slot] = copyBytes(bytes, start, end)
      this.hashes[slot] = hash
      this.texts[slot] = text
      this.filled++
    }
    return text
  }
}

/** The text of bytes that hold no escape and no control character; undefined when they do, or are not UTF-8. */
function plainText(bytes: Uint8Array, start: number, end: number): string | undefined {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte < 0x20 || byte === 0x5c) return undefined
  }
  try {
    return decodeUtf8(bytes.subarray(start, end))
  } catch {
    return undefined
  }
}
