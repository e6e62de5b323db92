/** How many bytes must follow the last line feed for a decoder: bytes are looked at four at a time. */
export const DECODER_ROOM = 8
