/** Why gzip data could not be unpacked to its end. The reader tells the two codes apart. */
export class GzipError extends Error {
  constructor(
    readonly code: 'gzip-truncated' | 'gzip-corrupt',
    message: string,
  ) {
    super(message)
  }
}

/** How far back deflate may point. */
const WINDOW = 32 * 1024

/** Bytes handed out at a time. */
const PIECE = 64 * 1024

/** A header holds a file name and a comment; one without an end would be held whole, and looked through at each chunk. */
const LONGEST_HEADER = 1 << 20

/** Longest match of deflate. */
const LONGEST_MATCH = 258

const LENGTH_BASE: readonly number[] = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]
const LENGTH_EXTRA: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const DISTANCE_BASE: readonly number[] = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289,
  16385, 24577,
]
const CODE_LENGTH_ORDER: readonly number[] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** A code of deflate: what the next `bits` bits mean, as `symbol << 4 | length`; 0 where no code begins so. */
interface Code {
  readonly bits: number
  readonly table: Uint16Array
}

/** What the decoder expects next. */
type Mode = 'member' | 'block' | 'stored' | 'codes' | 'trailer' | 'between' | 'over'

/**
 * Unpacks gzip (RFC 1952) without the help of the platform, a chunk at a time.
 *
 * `DecompressionStream` is several times as fast and is what the reader uses as a rule. It does not say how far it came:
 * on damage it throws away what it had unpacked, it calls a second gzip member an error, and each engine words its errors
 * in its own way. Then the input is unpacked again here, where all of that is known to the byte.
 *
 * Like zlib in Node: members that follow each other are joined, zero bytes behind the last one are passed over, and what
 * was unpacked up to the byte before the one that shows the damage is handed out.
 */
export class GzipDecoder {
  private mode: Mode = 'member'
  private input: Uint8Array = new Uint8Array(0)
  private at = 0
  private hold = 0
  private bits = 0
  private readonly out: Uint8Array = new Uint8Array(WINDOW + 2 * PIECE)
  /** End of the unpacked bytes in `out`. */
  private end = 0
  /** Bytes of `out` that have been handed out. */
  private given = 0
  /** How much was unpacked before the input byte that was taken last. */
  private sure = 0
  private taken = 0
  /** Unpacked bytes of this member that are still in reach of a match. */
  private reach = 0
  private length = 0
  private crc = 0
  private last = false
  private stored = 0
  private literals: Code = FIXED_LITERALS
  private distances: Code = FIXED_DISTANCES

  /** Input bytes of which at least one bit has been used. */
  private touched(): number {
    return this.at - (this.bits >>> 3)
  }

  /** Takes compressed bytes and gives what they unpack to. */
  *push(chunk: Uint8Array): Generator<Uint8Array, void, undefined> {
    // Whole bytes that were taken ahead go back first, so that `at` can always be moved back by them.
    this.at -= this.bits >>> 3
    this.bits &= 7
    this.hold &= (1 << this.bits) - 1
    const rest = this.input.subarray(this.at)
    if (rest.length === 0) this.input = chunk
    else {
      this.input = new Uint8Array(rest.length + chunk.length)
      this.input.set(rest)
      this.input.set(chunk, rest.length)
    }
    this.taken -= this.at
    this.at = 0
    yield* this.run()
  }

  /** Says that no more will come. */
  *finish(): Generator<Uint8Array, void, undefined> {
    yield* this.give(this.end)
    if (this.mode !== 'between' && this.mode !== 'over') throw new GzipError('gzip-truncated', 'the gzip data ends too early')
  }

  private *run(): Generator<Uint8Array, void, undefined> {
    try {
      while (this.step()) {
        if (this.end - this.given >= PIECE) yield* this.give(this.sure)
        this.slide()
      }
    } catch (error) {
      // In the byte that shows the damage, what came before it in the same byte is not trusted either.
      yield* this.give(this.touched() > this.taken ? this.end : this.sure)
      throw error
    }
  }

  /** Hands out what has been unpacked up to here. */
  private *give(to: number): Generator<Uint8Array, void, undefined> {
    if (to <= this.given) return
    const piece = this.out.slice(this.given, to)
    this.given = to
    yield piece
  }

  /** Makes room, keeping what matches may point at and what has not been handed out. */
  private slide(): void {
    if (this.end < WINDOW + PIECE) return
    const drop = Math.min(this.given, this.end - WINDOW)
    this.out.copyWithin(0, drop, this.end)
    this.end -= drop
    this.given -= drop
    this.sure -= drop
  }

  /** Notes that everything up to `end` was known before the last used byte. */
  private mark(before: number): void {
    const touched = this.touched()
    if (touched === this.taken) return
    this.taken = touched
    this.sure = before
  }

  /** Does one thing. Returns false when it needs more input. */
  private step(): boolean {
    switch (this.mode) {
      case 'member':
        return this.header()
      case 'block':
        return this.attempt(() => this.block())
      case 'stored':
        return this.copyStored()
      case 'codes':
        return this.decode()
      case 'trailer':
        return this.attempt(() => this.trailer())
      case 'between':
        if (this.at === this.input.length) return false
        this.mode = this.input[this.at] === 0 ? 'over' : 'member'
        return true
      case 'over':
        this.at = this.input.length
        return false
    }
  }

  /** Runs something that takes bits; puts them back when there are too few. */
  private attempt(step: () => boolean): boolean {
    const { at, hold, bits } = this
    if (step()) return true
    this.at = at
    this.hold = hold
    this.bits = bits
    return false
  }

  /** Makes sure of `count` bits (25 at most). */
  private need(count: number): boolean {
    while (this.bits < count) {
      if (this.at === this.input.length) return false
      this.hold |= (this.input[this.at++] as number) << this.bits
      this.bits += 8
    }
    return true
  }

  private take(count: number): number {
    const value = this.hold & ((1 << count) - 1)
    this.hold >>>= count
    this.bits -= count
    return value
  }

  private header(): boolean {
    const { input, at } = this
    const left = input.length - at
    if (left >= 2 && (input[at] !== 0x1f || input[at + 1] !== 0x8b)) throw corrupt('incorrect header check')
    if (left >= 3 && input[at + 2] !== 8) throw corrupt('unknown compression method')
    if (left < 10) return false
    const flags = input[at + 3] as number
    if (flags & 0xe0) throw corrupt('unknown header flags set')
    let to = at + 10
    if (flags & 4) {
      if (to + 2 > input.length) return false
      to += 2 + (input[to] as number) + 256 * (input[to + 1] as number)
    }
    for (const flag of [8, 16]) {
      if (!(flags & flag)) continue
      const zero = input.indexOf(0, to)
      if (zero < 0) {
        if (left > LONGEST_HEADER) throw corrupt('header too long')
        return false
      }
      to = zero + 1
    }
    if (flags & 2) {
      if (to + 2 > input.length) return false
      const sum = crc32(0, input, at, to) & 0xffff
      if (sum !== (input[to] as number) + 256 * (input[to + 1] as number)) throw corrupt('header crc mismatch')
      to += 2
    }
    if (to > input.length) return false
    this.at = to
    this.reach = 0
    this.length = 0
    this.crc = 0
    this.mode = 'block'
    return true
  }

  private block(): boolean {
    if (!this.need(3)) return false
    const last = this.take(1) === 1
    const type = this.take(2)
    if (type === 3) throw corrupt('invalid block type')
    if (type === 0) {
      this.take(this.bits & 7)
      if (!this.need(16)) return false
      const length = this.take(16)
      if (!this.need(16)) return false
      if (this.take(16) !== (~length & 0xffff)) throw corrupt('invalid stored block lengths')
      this.stored = length
      this.mode = 'stored'
    } else if (type === 1) {
      this.literals = FIXED_LITERALS
      this.distances = FIXED_DISTANCES
      this.mode = 'codes'
    } else {
      if (!this.codes()) return false
      this.mode = 'codes'
    }
    this.last = last
    return true
  }

  /** Reads the codes of a block that brings its own. */
  private codes(): boolean {
    if (!this.need(14)) return false
    const literals = this.take(5) + 257
    const distances = this.take(5) + 1
    const count = this.take(4) + 4
    if (literals > 286 || distances > 30) throw corrupt('too many length or distance symbols')
    const orders = new Uint8Array(19)
    for (let i = 0; i < count; i++) {
      if (!this.need(3)) return false
      orders[CODE_LENGTH_ORDER[i] as number] = this.take(3)
    }
    const lengthCode = makeCode(orders, true)
    if (lengthCode === undefined) throw corrupt('invalid code lengths set')
    const lengths = new Uint8Array(literals + distances)
    for (let i = 0; i < lengths.length; ) {
      const symbol = this.symbol(lengthCode)
      if (symbol === undefined) return false
      if (symbol < 16) {
        lengths[i++] = symbol
        continue
      }
      if (symbol === 16 && i === 0) {
        if (!this.need(2)) return false
        throw corrupt('invalid bit length repeat')
      }
      const extra = symbol === 16 ? 2 : symbol === 17 ? 3 : 7
      if (!this.need(extra)) return false
      const repeat = this.take(extra) + (symbol === 18 ? 11 : 3)
      if (i + repeat > lengths.length) throw corrupt('invalid bit length repeat')
      lengths.fill(symbol === 16 ? (lengths[i - 1] as number) : 0, i, i + repeat)
      i += repeat
    }
    if (lengths[256] === 0) throw corrupt('invalid code -- missing end-of-block')
    const literalCode = makeCode(lengths.subarray(0, literals), false)
    if (literalCode === undefined) throw corrupt('invalid literal/lengths set')
    const distanceCode = makeCode(lengths.subarray(literals), false)
    if (distanceCode === undefined) throw corrupt('invalid distances set')
    this.literals = literalCode
    this.distances = distanceCode
    return true
  }

  private symbol(code: Code): number | undefined {
    for (;;) {
      const entry = code.table[this.hold & ((1 << code.bits) - 1)] as number
      const length = entry & 15
      if (entry !== 0 && length <= this.bits) {
        this.take(length)
        return entry >>> 4
      }
      if (!this.need(this.bits + 1)) return undefined
    }
  }

  private copyStored(): boolean {
    // Whole bytes that were taken into `hold` go back: a stored block begins at a byte.
    this.at -= this.bits >>> 3
    this.bits = 0
    this.hold = 0
    const count = Math.min(this.stored, this.input.length - this.at, this.out.length - this.end)
    this.out.set(this.input.subarray(this.at, this.at + count), this.end)
    this.advance(count)
    this.at += count
    this.stored -= count
    // Each byte was known when it came: the last one came with the last byte.
    this.mark(count > 0 ? this.end - 1 : this.end)
    if (this.stored === 0) {
      this.mode = this.last ? 'trailer' : 'block'
      return true
    }
    return count > 0
  }

  /** Counts bytes that were put at the end of `out`. */
  private advance(count: number): void {
    this.crc = crc32(this.crc, this.out, this.end, this.end + count)
    this.end += count
    this.length += count
    this.reach = Math.min(WINDOW, this.reach + count)
  }

  /** Decodes literals and matches until the block, the input or the room in `out` ends. */
  private decode(): boolean {
    const { input, out, literals, distances } = this
    const literalMask = (1 << literals.bits) - 1
    const distanceMask = (1 << distances.bits) - 1
    const room = out.length - LONGEST_MATCH
    const from = this.end
    const reachBefore = this.reach
    let { at, hold, bits, end, taken, sure } = this
    let before = end
    let fault: string | undefined
    let result = true
    for (;;) {
      // The byte that was used last: what it completed is not handed out should the same byte show damage.
      const touched = at - (bits >>> 3)
      if (touched !== taken) {
        taken = touched
        sure = before
      }
      if (end >= room) break
      before = end
      const startAt = at
      const startHold = hold
      const startBits = bits
      while (bits <= 24 && at < input.length) {
        hold |= (input[at++] as number) << bits
        bits += 8
      }
      let entry = literals.table[hold & literalMask] as number
      let size = entry & 15
      let short = entry === 0 ? bits < literals.bits : size > bits
      if (!short && entry === 0) {
        fault = 'invalid literal/length code'
        bits -= literals.bits
      }
      if (!short && fault === undefined) {
        hold >>>= size
        bits -= size
        const symbol = entry >>> 4
        if (symbol < 256) {
          out[end++] = symbol
          continue
        }
        if (symbol === 256) {
          this.mode = this.last ? 'trailer' : 'block'
          const used = at - (bits >>> 3)
          if (used !== taken) {
            taken = used
            sure = before
          }
          break
        }
        if (symbol > 285) fault = 'invalid literal/length code'
        else {
          const extra = LENGTH_EXTRA[symbol - 257] as number
          short = extra > bits
          const length = (LENGTH_BASE[symbol - 257] as number) + (hold & ((1 << extra) - 1))
          if (!short) {
            hold >>>= extra
            bits -= extra
            while (bits <= 24 && at < input.length) {
              hold |= (input[at++] as number) << bits
              bits += 8
            }
            entry = distances.table[hold & distanceMask] as number
            size = entry & 15
            short = entry === 0 ? bits < distances.bits : size > bits
            if (!short && entry === 0) {
              fault = 'invalid distance code'
              bits -= distances.bits
            } else if (!short) {
              hold >>>= size
              bits -= size
              const code = entry >>> 4
              if (code > 29) fault = 'invalid distance code'
              else {
                const more = code < 4 ? 0 : (code >> 1) - 1
                while (bits <= 24 && at < input.length) {
                  hold |= (input[at++] as number) << bits
                  bits += 8
                }
                short = more > bits
                if (!short) {
                  const distance = (DISTANCE_BASE[code] as number) + (hold & ((1 << more) - 1))
                  hold >>>= more
                  bits -= more
                  if (distance > reachBefore + end - from) fault = 'invalid distance too far back'
                  else {
                    for (let i = 0; i < length; i++, end++) out[end] = out[end - distance] as number
                    continue
                  }
                }
              }
            }
          }
        }
      }
      if (fault !== undefined) break
      at = startAt
      hold = startHold
      bits = startBits
      result = false
      break
    }
    this.at = at
    this.hold = hold
    this.bits = bits
    this.taken = taken
    this.sure = sure
    this.advance(end - from)
    if (fault !== undefined) throw corrupt(fault)
    return result
  }

  private trailer(): boolean {
    this.take(this.bits & 7)
    let crc = 0
    for (const shift of [0, 8, 16, 24]) {
      if (!this.need(8)) return false
      crc |= this.take(8) << shift
    }
    if (crc !== this.crc) throw corrupt('incorrect data check')
    let length = 0
    for (const shift of [0, 8, 16, 24]) {
      if (!this.need(8)) return false
      length |= this.take(8) << shift
    }
    if (length !== (this.length | 0)) throw corrupt('incorrect length check')
    // `hold` is empty now: header fields are read from the input itself.
    this.at -= this.bits >>> 3
    this.bits = 0
    this.hold = 0
    this.mode = 'between'
    return true
  }
}

function corrupt(message: string): GzipError {
  return new GzipError('gzip-corrupt', message)
}

/** Builds the code whose symbols have these lengths; undefined when there is no such code. */
function makeCode(lengths: Uint8Array, mustBeComplete: boolean): Code | undefined {
  const counts = new Uint16Array(16)
  for (const length of lengths) counts[length] = (counts[length] as number) + 1
  counts[0] = 0
  let bits = 15
  while (bits > 0 && counts[bits] === 0) bits--
  const next = new Uint16Array(16)
  let left = 1
  let code = 0
  for (let length = 1; length <= 15; length++) {
    left = left * 2 - (counts[length] as number)
    if (left < 0) return undefined
    code = (code + (counts[length - 1] as number)) << 1
    next[length] = code
  }
  // One code of one bit, or none at all, may stand alone: a block need not use distances.
  if (left > 0 && bits > 0 && (mustBeComplete || bits !== 1)) return undefined
  const table = new Uint16Array(1 << Math.max(bits, 1))
  lengths.forEach((length, symbol) => {
    if (length === 0) return
    let reversed = 0
    const value = next[length] as number
    next[length] = value + 1
    for (let bit = 0; bit < length; bit++) reversed |= ((value >> bit) & 1) << (length - 1 - bit)
    for (let i = reversed; i < table.length; i += 1 << length) table[i] = (symbol << 4) | length
  })
  return { bits: Math.max(bits, 1), table }
}

const FIXED_LITERALS: Code = /* @__PURE__ */ makeFixed(288, (symbol) =>
  symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
)
const FIXED_DISTANCES: Code = /* @__PURE__ */ makeFixed(32, () => 5)

function makeFixed(symbols: number, length: (symbol: number) => number): Code {
  return makeCode(
    Uint8Array.from({ length: symbols }, (_, symbol) => length(symbol)),
    true,
  ) as Code
}

let crcTable: Int32Array | undefined

/** CRC-32 as gzip uses it, of bytes that follow those whose CRC is given. */
function crc32(crc: number, bytes: Uint8Array, start: number, end: number): number {
  if (crcTable === undefined) {
    crcTable = new Int32Array(256)
    for (let n = 0; n < 256; n++) {
      let c = n
      for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
      crcTable[n] = c
    }
  }
  const table = crcTable
  let sum = ~crc
  for (let i = start; i < end; i++) sum = (table[(sum ^ (bytes[i] as number)) & 0xff] as number) ^ (sum >>> 8)
  return ~sum
}
