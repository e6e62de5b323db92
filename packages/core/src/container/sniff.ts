import { BLOCK, tarChecksumFits } from './tar-header.js'

/** What a run of bytes is, told by its first bytes; never by a file name. */
export type Packing = 'gzip' | 'tar' | 'zip' | 'plain'

/** How many bytes {@link sniffPacking} needs to tell every packing apart. */
export const SNIFF_BYTES: number = BLOCK

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
