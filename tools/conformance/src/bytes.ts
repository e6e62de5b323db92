// Everything that the fixtures are made with. It gives the same bytes on every runtime: a platform's own compressor does
// not, and the places in a truncated fixture would differ.

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Joins bytes and texts. */
export function join(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const bytes = parts.map((part) => (typeof part === 'string' ? utf8(part) : part))
  const joined = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of bytes) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** A copy in which some bytes differ. */
export function withBytes(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const copy = bytes.slice()
  copy.set(values, at)
  return copy
}

/** One entry of a test archive. */
export interface Entry {
  readonly name: string
  readonly content?: Uint8Array | string
  /** The type flag of the header; `0` is a file. */
  readonly flag?: string
  /** Spelling of the size field, where it is to be odd. */
  readonly sizeField?: Uint8Array
  /** The magic and version fields; those of ustar unless given. */
  readonly magic?: string
  readonly prefix?: string
}

/** One header and its content, padded. */
export function tarEntry({ name, content = '', flag = '0', sizeField, magic = 'ustar\x0000', prefix = '' }: Entry): Uint8Array {
  const bytes = typeof content === 'string' ? utf8(content) : content
  const header = new Uint8Array(512)
  const put = (text: string, at: number): void => header.set(utf8(text), at)
  put(name, 0)
  put('0100644\0', 100)
  put('0000000\0', 108)
  put('0000000\0', 116)
  put(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
  if (sizeField !== undefined) header.set(sizeField, 124)
  put('14720000000\0', 136)
  put('        ', 148)
  put(flag, 156)
  put(magic, 257)
  put(prefix, 345)
  const sum = header.reduce((total, byte) => total + byte, 0)
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return join(header, bytes, new Uint8Array((512 - (bytes.length % 512)) % 512))
}

/** A tar archive as Comprehend writes it. */
export function tar(...entries: readonly Entry[]): Uint8Array {
  return join(...entries.map(tarEntry), new Uint8Array(1024))
}

/** How a test input is packed. `fixed` has real matches and the codes of RFC 1951 3.2.6, `stored` only copies. */
export type Packing = 'fixed' | 'stored'

/** gzip bytes, the same on every runtime. */
export function gzip(content: Uint8Array | string, packing: Packing = 'fixed'): Uint8Array {
  const bytes = typeof content === 'string' ? utf8(content) : content
  const body = packing === 'fixed' ? deflateFixed(bytes) : deflateStored(bytes)
  const trailer = new Uint8Array(8)
  new DataView(trailer.buffer).setUint32(0, crc32(bytes), true)
  new DataView(trailer.buffer).setUint32(4, bytes.length, true)
  return join(new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), body, trailer)
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

function deflateStored(bytes: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = []
  let at = 0
  do {
    const block = bytes.subarray(at, at + 1000)
    at += block.length
    const { length } = block
    blocks.push(
      new Uint8Array([at === bytes.length ? 1 : 0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255]),
      block,
    )
  } while (at < bytes.length)
  return join(...blocks)
}

/** One block with the fixed codes; a match is the last place where the same three bytes stood. */
function deflateFixed(bytes: Uint8Array): Uint8Array {
  const out: number[] = []
  let hold = 0
  let held = 0
  const put = (value: number, count: number): void => {
    for (let i = 0; i < count; i++) {
      hold |= ((value >> i) & 1) << held
      if (++held < 8) continue
      out.push(hold)
      hold = 0
      held = 0
    }
  }
  // Codes are sent with their first bit first, numbers with their last.
  const putCode = (code: number, count: number): void => {
    for (let i = count - 1; i >= 0; i--) put((code >> i) & 1, 1)
  }
  const putSymbol = (symbol: number): void => {
    if (symbol < 144) putCode(48 + symbol, 8)
    else if (symbol < 256) putCode(400 + symbol - 144, 9)
    else if (symbol < 280) putCode(symbol - 256, 7)
    else putCode(192 + symbol - 280, 8)
  }
  const seen = new Map<number, number>()
  put(1, 1)
  put(1, 2)
  let at = 0
  while (at < bytes.length) {
    const key =
      at + 2 < bytes.length ? ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number) : -1
    const before = key < 0 ? undefined : seen.get(key)
    if (key >= 0) seen.set(key, at)
    const distance = before === undefined ? 0 : at - before
    if (distance === 0 || distance > 32768) {
      putSymbol(bytes[at] as number)
      at++
      continue
    }
    let length = 3
    while (length < 258 && at + length < bytes.length && bytes[at + length] === bytes[at + length - distance]) length++
    putLength(length, putSymbol, put)
    putDistance(distance, putCode, put)
    at += length
  }
  putSymbol(256)
  if (held > 0) out.push(hold)
  return new Uint8Array(out)
}

function putLength(length: number, putSymbol: (symbol: number) => void, put: (value: number, count: number) => void): void {
  if (length === 258) {
    putSymbol(285)
    return
  }
  const offset = length - 3
  const extra = offset < 8 ? 0 : Math.floor(Math.log2(offset)) - 2
  putSymbol(257 + (offset < 8 ? offset : 4 * extra + 4 + ((offset >> extra) & 3)))
  put(offset & ((1 << extra) - 1), extra)
}

function putDistance(
  distance: number,
  putCode: (code: number, count: number) => void,
  put: (value: number, count: number) => void,
): void {
  const offset = distance - 1
  const extra = offset < 4 ? 0 : Math.floor(Math.log2(offset)) - 1
  putCode(offset < 4 ? offset : 2 * extra + 2 + ((offset >> extra) & 1), 5)
  put(offset & ((1 << extra) - 1), extra)
}

/** Bytes in pieces of a given size. */
export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}
