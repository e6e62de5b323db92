/** What a run of bytes is, told by its first bytes; never by a file name. */
export type Packing = 'gzip' | 'tar' | 'zip' | 'plain'

/** How many bytes {@link sniffPacking} needs to tell every packing apart. */
export const SNIFF_BYTES = 512

/** Tells the packing of bytes by their beginning. */
export function sniffPacking(head: Uint8Array): Packing {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 0x03 || head[2] === 0x05)) return 'zip'
  if (looksLikeTarHeader(head)) return 'tar'
  return 'plain'
}

/**
 * Whether a block is a tar header: by the `ustar` magic (POSIX and GNU), or, for archives older than that,
 * by a checksum that fits. A wrong checksum under the magic is still a tar: a damaged one.
 */
function looksLikeTarHeader(block: Uint8Array): boolean {
  if (block.length < SNIFF_BYTES) return false
  const magic = String.fromCharCode(...block.subarray(257, 262))
  return magic === 'ustar' || (block[0] !== 0 && tarChecksumFits(block))
}

/** Whether a 512-byte tar header's stored checksum fits its bytes; sums of signed bytes are accepted as well. */
export function tarChecksumFits(block: Uint8Array): boolean {
  const stored = parseOctal(block, 148, 8)
  let unsigned = 8 * 0x20
  let signed = 8 * 0x20
  for (let i = 0; i < SNIFF_BYTES; i++) {
    if (i >= 148 && i < 156) continue
    const byte = block[i] as number
    unsigned += byte
    signed += byte < 128 ? byte : byte - 256
  }
  return stored === unsigned || stored === signed
}

/** A number field of a tar header: octal digits, or (for large sizes) base 256. NaN when it is neither. */
export function parseOctal(block: Uint8Array, start: number, length: number): number {
  const first = block[start] as number
  if (first === 0x80) {
    let value = 0
    for (let i = start + 1; i < start + length; i++) value = value * 256 + (block[i] as number)
    return value
  }
  let value = 0
  let digits = 0
  for (let i = start; i < start + length; i++) {
    const byte = block[i] as number
    if (byte === 0x20 && digits === 0) continue
    if (byte === 0 || byte === 0x20) break
    if (byte < 0x30 || byte > 0x37) return Number.NaN
    value = value * 8 + (byte - 0x30)
    digits++
  }
  return value
}
