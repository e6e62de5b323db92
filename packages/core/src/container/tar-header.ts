/** Size of a block of a tar archive, in bytes. */
export const BLOCK = 512

/** Whether a 512-byte tar header's stored checksum fits its bytes; sums of signed bytes are accepted as well. */
export function tarChecksumFits(block: Uint8Array): boolean {
  const stored = parseOctal(block, 148, 8)
  let unsigned = 8 * 0x20
  let signed = 8 * 0x20
  for (let i = 0; i < BLOCK; i++) {
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
