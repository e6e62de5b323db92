import { DECODER_ROOM } from '../decode/room.js'

/** Room for the beginning of a line, of which nearly every chunk leaves one. */
const FIRST_ROOM = 4096

/** A buffer that has become larger than this is let go when it is empty. */
const LARGEST_KEPT = 2 ** 20

/**
 * Bytes that are held until more come: the beginning of a line, a document. They lie in one buffer that grows and is used
 * again, with room behind them for a decoder.
 */
export class HeldBytes {
  length = 0
  /** The bytes, and behind `length` whatever was there before: at least {@link DECODER_ROOM} bytes after an `append`. */
  buffer: Uint8Array = NONE
  private onLoan = false

  /** The bytes. They are valid until more are held. */
  get bytes(): Uint8Array {
    return this.buffer.length === this.length ? this.buffer : this.buffer.subarray(0, this.length)
  }

  /** Holds bytes without copying them: they stay as they are. Only for the first. */
  borrow(bytes: Uint8Array): void {
    this.buffer = bytes
    this.length = bytes.length
    this.onLoan = true
  }

  append(bytes: Uint8Array): void {
    const length = this.length + bytes.length
    if (this.onLoan || length + DECODER_ROOM > this.buffer.length) {
      const larger = new Uint8Array(Math.max(FIRST_ROOM, 2 * length + DECODER_ROOM))
      larger.set(this.bytes)
      this.buffer = larger
      this.onLoan = false
    }
    this.buffer.set(bytes, this.length)
    this.length = length
  }

  /** Holds nothing any more. What {@link HeldBytes.bytes} gave stays valid until more are held. */
  clear(): void {
    this.length = 0
    if (this.onLoan || this.buffer.length > LARGEST_KEPT) this.buffer = NONE
    this.onLoan = false
  }
}

const NONE = new Uint8Array(0)
