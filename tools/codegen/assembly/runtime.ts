// AssemblyScript. What the generated decoders in assembly/generated/ read bytes with: the counterpart of
// packages/core/src/decode/cursor.ts. Nothing here knows any format. It is AssemblyScript because that reads like the
// TypeScript around it, and because its compiler comes by npm.
//
// A decoder goes over the lines in INPUT and leaves what it finds on two tapes, in the order of the line: whole numbers
// (where the line begins, numbers of strings, counts of items, which members are there) on WORDS, numbers of the line on
// DOUBLES. JavaScript runs over the tapes by the same plan and makes objects of them.
//
// Nothing can be written outside its place, whatever the input. Each entry of a tape stands for at least one byte of the
// line that belongs to no other entry of that tape, so a tape with an entry for each byte of INPUT cannot overflow; and
// the tables of strings are looked at for room before a string is put in. Reading goes at most PADDING bytes beyond INPUT.

import { FACTORS, LEAST_POWER, MOST_POWER, POWERS, TENS } from './generated/tables'

// ---- What lies where in the memory. The first words are what packages/core/src/decode/wasm.ts looks at after each call. ----

/** How many bytes of lines are taken at a time. */
const INPUT_BYTES: u32 = 65536
/** Bytes are looked at eight at a time, and texts of member names before it is known that the line is that long. */
const PADDING: u32 = 1024
/** Most strings that are known at a time. */
const MOST_STRINGS: u32 = 4096
/** Slots of the table of strings: at most half of them are taken. */
const SLOTS_COUNT: u32 = 8192
/** Longer strings are unlikely to come again. */
const LONGEST_STRING: u32 = 1024
const TEXT_BYTES: u32 = 262144
/** Strings that are the same as in the record before are known by their place in the record. */
const REPEATED_SLOTS: u32 = 16

/** How many lines were decoded. */
const ROWS: usize = 0
/** How many strings are known. */
const STRINGS: usize = 4
/** 1 when the decoder stopped because there is no room for another string, 0 for a line that it does not know. */
const FULL: usize = 8
const TEXT_USED: usize = 12
const REPEATED: usize = 64
export const INPUT: usize = REPEATED + REPEATED_SLOTS * 4
export const WORDS: usize = INPUT + INPUT_BYTES + PADDING
export const DOUBLES: usize = WORDS + INPUT_BYTES * 4
/** Of each string: its hash, where its bytes begin, and how many they are. */
const ENTRIES: usize = DOUBLES + INPUT_BYTES * 8
const ENTRY_BYTES: u32 = 12
/** Numbers of strings, plus one; 0 where a slot is free. */
const SLOTS: usize = ENTRIES + MOST_STRINGS * ENTRY_BYTES
const TEXT: usize = SLOTS + SLOTS_COUNT * 2

/** Where everything is, for the host: it must not have to know. */
export function layout(index: u32): u32 {
  // Behind all this stand the tables of numbers, where the compiler puts them.
  if (TEXT + TEXT_BYTES > <usize>ASC_MEMORY_BASE) ERROR('the memory is not large enough for what is laid out in it')
  switch (index) {
    case 0:
      return <u32>INPUT
    case 1:
      return INPUT_BYTES
    case 2:
      return <u32>WORDS
    case 3:
      return <u32>DOUBLES
    case 4:
      return <u32>ENTRIES
    default:
      return 0
  }
}

// ---- What the generated code shares with the functions below ----

/** Where the last function stopped. */
export let at: usize = 0
/** Behind the last entries of the tapes that belong to a line that is decoded. */
export let words: usize = 0
export let doubles: usize = 0
/** End of the lines in INPUT. */
let limit: usize = 0

export function begin(end: usize): void {
  limit = end
  words = WORDS
  doubles = DOUBLES
  store<u32>(FULL, 0)
}

export function commit(w: usize, d: usize): void {
  words = w
  doubles = d
}

export function finish(rows: u32): void {
  store<u32>(ROWS, rows)
}

/** Forgets all strings. */
export function clear(): void {
  memory.fill(SLOTS, 0, SLOTS_COUNT * 2)
  memory.fill(REPEATED, 0, REPEATED_SLOTS * 4)
  store<u32>(STRINGS, 0)
  store<u32>(TEXT_USED, 0)
}

// ---- Strings ----

/** The number of the string whose opening quote stands before `start`; -1 when it is not of the plain form, or there is no room for it. */
export function string(start: usize): i32 {
  let hash: u64 = 0
  let p = start
  let word: u64 = 0
  let before: u64 = 0
  for (;;) {
    // A string that is not closed runs into the next line; that it then holds a line feed gives it away.
    if (p >= limit) return -1
    word = load<u64>(p)
    // The lowest bit that is set in `quotes` is in the first byte that is a quote.
    const odd = word ^ 0x2222222222222222
    const quotes = (odd - 0x0101010101010101) & ~odd & 0x8080808080808080
    if (quotes !== 0) {
      before = ctz(quotes) & ~7
      break
    }
    hash = mix(hash ^ word)
    p += 8
  }
  word &= (<u64>1 << before) - 1
  hash = mix(hash ^ word)
  p += <usize>(before >> 3)
  at = p + 1
  const length = <u32>(p - start)
  // The upper half of the product is folded into the lower already: folding once more would undo it.
  const hash32 = <u32>hash
  let slot = hash32 & (SLOTS_COUNT - 1)
  let number = <i32>load<u16>(SLOTS + (slot << 1)) - 1
  while (number >= 0) {
    const entry = ENTRIES + number * ENTRY_BYTES
    if (load<u32>(entry) === hash32 && load<u32>(entry, 8) === length && isSame(load<u32>(entry, 4), start, length)) return number
    slot = (slot + 1) & (SLOTS_COUNT - 1)
    number = <i32>load<u16>(SLOTS + (slot << 1)) - 1
  }
  return keep(start, length, hash32, slot)
}

/** The same for a string that is likely to be that of the record before, which is then known without a look-up. */
export function repeatedString(start: usize, slot: u32): i32 {
  const number = <i32>load<u32>(REPEATED + (slot << 2)) - 1
  if (number >= 0) {
    const entry = ENTRIES + number * ENTRY_BYTES
    const length = load<u32>(entry, 8)
    // The end of the input is only looked at where the bytes are the same: a known string holds no line feed.
    if (isSame(load<u32>(entry, 4), start, length) && load<u8>(start + length) === 0x22) {
      at = start + length + 1
      return number
    }
  }
  const found = string(start)
  if (found >= 0) store<u32>(REPEATED + (slot << 2), found + 1)
  return found
}

@inline
function mix(value: u64): u64 {
  const product = value * 0x9e3779b97f4a7c15
  return product ^ (product >> 32)
}

/** Whether a kept string is these bytes. Kept strings are filled up with zeros to a multiple of eight, at least one. */
@inline
function isSame(kept: usize, start: usize, length: u32): bool {
  const end = start + (length & ~7)
  while (start < end) {
    if (load<u64>(kept) !== load<u64>(start)) return false
    kept += 8
    start += 8
  }
  return load<u64>(kept) === (load<u64>(start) & ((<u64>1 << ((length & 7) << 3)) - 1))
}

function keep(start: usize, length: u32, hash: u32, slot: u32): i32 {
  if (length > LONGEST_STRING || !isPlain(start, start + length)) return -1
  const number = load<u32>(STRINGS)
  const used = load<u32>(TEXT_USED)
  if (number === MOST_STRINGS || used + length + 8 > TEXT_BYTES) {
    store<u32>(FULL, 1)
    return -1
  }
  const kept = TEXT + used
  memory.copy(kept, start, length)
  store<u64>(kept + length, 0)
  const entry = ENTRIES + number * ENTRY_BYTES
  store<u32>(entry, hash)
  store<u32>(entry, <u32>kept, 4)
  store<u32>(entry, length, 8)
  store<u16>(SLOTS + (slot << 1), number + 1)
  store<u32>(STRINGS, number + 1)
  store<u32>(TEXT_USED, used + (length & ~7) + 8)
  return number
}

/** Whether bytes are UTF-8 (Unicode, table 3-7) without an escape and without a control character. */
function isPlain(p: usize, end: usize): bool {
  while (p < end) {
    const lead = load<u8>(p++)
    if (lead < 0x80) {
      if (lead < 0x20 || lead === 0x5c) return false
      continue
    }
    let low: u8 = 0x80
    let high: u8 = 0xbf
    let more: usize
    if (lead >= 0xc2 && lead <= 0xdf) more = 1
    else if (lead >= 0xe0 && lead <= 0xef) {
      more = 2
      if (lead === 0xe0) low = 0xa0
      else if (lead === 0xed) high = 0x9f
    } else if (lead >= 0xf0 && lead <= 0xf4) {
      more = 3
      if (lead === 0xf0) low = 0x90
      else if (lead === 0xf4) high = 0x8f
    } else return false
    if (p + more > end) return false
    while (more-- > 0) {
      const next = load<u8>(p++)
      if (next < low || next > high) return false
      low = 0x80
      high = 0xbf
    }
  }
  return true
}

/** The value of a string of decimal digits, such as `"17"`, whose opening quote stands before `start`. -1: not known. */
export function digits(start: usize): i32 {
  let value: u32 = 0
  let p = start
  let digit = <u32>load<u8>(p) - 0x30
  // Nine digits fit; a leading zero would be lost.
  if (digit === 0) p++
  else {
    while (digit <= 9 && p < start + 9) {
      value = value * 10 + digit
      digit = <u32>load<u8>(++p) - 0x30
    }
  }
  if (p === start || load<u8>(p) !== 0x22) return -1
  at = p + 1
  return value
}

// ---- Numbers ----

/** An integer without sign, fraction or exponent. NaN when it is anything else. */
export function integer(start: usize): f64 {
  let value: u64 = 0
  let p = start
  let digit = <u32>load<u8>(p) - 0x30
  while (digit <= 9 && p < start + 15) {
    value = value * 10 + digit
    digit = <u32>load<u8>(++p) - 0x30
  }
  const next = load<u8>(p)
  if (p === start || digit <= 9 || (load<u8>(start) === 0x30 && p > start + 1)) return NaN
  if (next === 0x2e || next === 0x65 || next === 0x45) return NaN
  at = p
  return <f64>value
}

/** How many of the eight bytes of a word are digits, counted from the first, times eight. */
@inline
function digitBits(word: u64): u64 {
  // What carries over from a byte reaches only the bytes behind it; and of those that are no digits the first counts.
  const odd = ((word + 0x4646464646464646) | (word - 0x3030303030303030)) & 0x8080808080808080
  return odd === 0 ? 64 : ctz(odd) & ~7
}

/** The value of eight digits: of two, of four, of eight at a time. Bytes of zero count as digits of zero. */
@inline
function eightDigits(word: u64): u64 {
  word = (word & 0x0f0f0f0f0f0f0f0f) * 2561 >> 8
  word = (word & 0x00ff00ff00ff00ff) * 6553601 >> 16
  return (word & 0x0000ffff0000ffff) * 42949672960001 >> 32
}

/**
 * A JSON number without sign, bit for bit what `JSON.parse` gives. NaN when it is not one, or not one of those that
 * are: at most 19 digits that count, and powers of ten for which there is a factor.
 */
export function number(start: usize): f64 {
  let p = start
  let mantissa: u64 = 0
  let scale: i32 = 0
  if (load<u16>(p) === 0x2e30) {
    // `0.` and digits, up to 23 of them: what a score is.
    const from = p + 2
    p = from
    let word = load<u64>(p)
    let bits = digitBits(word)
    if (bits === 64) {
      mantissa = eightDigits(word)
      p += 8
      word = load<u64>(p)
      bits = digitBits(word)
      if (bits === 64) {
        mantissa = mantissa * 100000000 + eightDigits(word)
        p += 8
        word = load<u64>(p)
        bits = digitBits(word)
        // Nineteen digits behind the zeros in front fit.
        if (bits === 64 || mantissa >= load<u64>(TENS + 152 - <usize>bits)) return NaN
      }
    } else if (bits === 0) return NaN
    if (bits !== 0) {
      // The digits are moved up, and zeros in front of them.
      mantissa = mantissa * load<u64>(TENS + <usize>bits) + eightDigits(word << (64 - bits))
      p += <usize>(bits >> 3)
    }
    scale = <i32>(p - from)
  } else {
    let digit = <u32>load<u8>(p) - 0x30
    let count: u32 = 0
    while (digit <= 9) {
      if (++count > 19) return NaN
      mantissa = mantissa * 10 + digit
      digit = <u32>load<u8>(++p) - 0x30
    }
    if (count === 0 || (count > 1 && load<u8>(start) === 0x30)) return NaN
    if (load<u8>(p) === 0x2e) {
      const from = ++p
      digit = <u32>load<u8>(p) - 0x30
      while (digit <= 9) {
        if (++count > 19) return NaN
        mantissa = mantissa * 10 + digit
        digit = <u32>load<u8>(++p) - 0x30
      }
      if (p === from) return NaN
      scale = <i32>(p - from)
    }
  }
  if ((load<u8>(p) | 0x20) === 0x65) {
    const sign = load<u8>(++p)
    if (sign === 0x2d || sign === 0x2b) p++
    const from = p
    let exponent: i32 = 0
    let digit = <u32>load<u8>(p) - 0x30
    while (digit <= 9 && p < from + 4) {
      exponent = exponent * 10 + digit
      digit = <u32>load<u8>(++p) - 0x30
    }
    if (p === from || digit <= 9) return NaN
    scale += sign === 0x2d ? exponent : -exponent
  }
  at = p
  // Both sides exact, so one correctly rounded division gives the nearest double (Clinger's fast path).
  if (mantissa <= 9007199254740992 && scale >= 0 && scale <= 22) return <f64>mantissa / load<f64>(POWERS + (scale << 3))
  return product(mantissa, -scale)
}

/**
 * mantissa × 10^exponent, rounded once, by one multiplication of 64 by 128 bits: the algorithm of Eisel and Lemire
 * (D. Lemire, "Number parsing at a gigabyte per second", 2021; that it needs no other way out: N. Mushtak and
 * D. Lemire, "Fast number parsing without fallback", 2023). NaN where there is no factor.
 */
function product(mantissa: u64, exponent: i32): f64 {
  if (mantissa === 0) return 0
  if (exponent < LEAST_POWER || exponent > MOST_POWER) return NaN
  const factor = FACTORS + (<usize>(exponent - LEAST_POWER) << 4)
  const zeros = clz(mantissa)
  mantissa <<= zeros
  const second = load<u64>(factor, 8)
  let high = multiplyHigh(mantissa, load<u64>(factor))
  let low = mantissa * load<u64>(factor)
  if ((high & 0x1ff) === 0x1ff) {
    // What is cut off of the factor could reach the digits that count.
    const more = multiplyHigh(mantissa, second)
    low += more
    if (more > low) high++
  }
  const upper = high >> 63
  const shift = upper + 9
  let bits = high >> shift
  let power = ((217706 * exponent) >> 16) + 63 + <i32>upper - <i32>zeros + 1023
  // Just in the middle between two doubles: to the even one.
  if (low <= 1 && exponent >= -4 && exponent <= 23 && (bits & 3) === 1 && bits << shift === high) bits &= ~1
  bits = (bits + (bits & 1)) >> 1
  if (bits >= <u64>1 << 53) {
    bits = <u64>1 << 52
    power++
  }
  return reinterpret<f64>((bits & ((<u64>1 << 52) - 1)) | (<u64>power << 52))
}

/** The upper half of a product of 128 bits. */
@inline
function multiplyHigh(a: u64, b: u64): u64 {
  const aLow = a & 0xffffffff
  const aHigh = a >> 32
  const bLow = b & 0xffffffff
  const bHigh = b >> 32
  const middle = aHigh * bLow + ((aLow * bLow) >> 32)
  return aHigh * bHigh + (middle >> 32) + ((aLow * bHigh + (middle & 0xffffffff)) >> 32)
}
