import { concatBytes } from '../bytes.js'
import { diagnostic } from '../diagnostics/diagnostic.js'
import { OutputError } from '../diagnostics/error.js'
import { defaultLimits } from '../read/limits.js'
import { decodeForDisplay, decodeUtf8 } from '../utf8.js'
import type { AnyIterable } from './outcome.js'

/** One line of an input file, as a job that takes one document per line counts them. */
export interface PhysicalLine {
  /** Number of the line, counted from 0 as `Line` does. */
  readonly line: number
  /** The line without its line end, and without a byte order mark at the start of the file. */
  readonly text: string
  /** Whether the line was UTF-8. If not, `text` has U+FFFD where it was not, and jobs refuse it (`UNSUPPORTED_ENCODING`). */
  readonly utf8: boolean
}

/** How to split an input into lines. */
export interface PhysicalLinesOptions {
  /** Name of the input for the error. */
  readonly name?: string | undefined
  /** Longest line, in bytes. Default 64 MiB, as for reading. */
  readonly lineBytes?: number | undefined
}

const LF = 0x0a
const CR = 0x0d

/**
 * The lines of an input file, exactly those that a job with one document per line counts.
 *
 * Such a job knows nothing of CSV: a header is line 0, a newline inside quotes begins a new line, and a blank line is
 * a line. Lines end with LF or CRLF; the last may have no end, and a final line end begins no further line. (Measured:
 * an input of 2,070 such lines, 2,029 CSV rows, gave 2,070 records.)
 *
 * Memory: one chunk and one line.
 *
 * @throws `OutputError` (`limit-line-bytes`) at a line longer than `lineBytes`.
 * @example
 * ```ts
 * const chunks = [new TextEncoder().encode('id,text\n1,"it broke\nand smoked"\n')]
 * for await (const { line, text } of physicalLines(chunks)) console.log(line, text)
 * // The header is a document too, and the one CSV row is two:
 * // prints: 0 id,text
 * // prints: 1 1,"it broke
 * // prints: 2 and smoked"
 * ```
 */
export async function* physicalLines(
  bytes: AnyIterable<Uint8Array>,
  options: PhysicalLinesOptions = {},
): AsyncGenerator<PhysicalLine, void, undefined> {
  const limit = options.lineBytes ?? defaultLimits.lineBytes
  let line = 0
  let open: Uint8Array[] = []
  let openBytes = 0

  const tooLong = (): OutputError =>
    new OutputError(
      diagnostic({
        code: 'limit-line-bytes',
        message: `the line is longer than ${limit} bytes`,
        input: options.name,
        line: line + 1,
      }),
    )

  for await (const chunk of bytes) {
    let start = 0
    for (;;) {
      const end = chunk.indexOf(LF, start)
      if (end === -1) break
      const piece = chunk.subarray(start, end)
      if (openBytes + piece.length > limit) throw tooLong()
      open.push(piece)
      yield lineOf(open.length === 1 ? piece : concatBytes(open), line++)
      open = []
      openBytes = 0
      start = end + 1
    }
    if (start === chunk.length) continue
    openBytes += chunk.length - start
    if (openBytes > limit) throw tooLong()
    // Copied: the source may use its buffer again for the next chunk.
    open.push(chunk.slice(start))
  }
  if (openBytes > 0) yield lineOf(concatBytes(open), line, false)
}

function lineOf(raw: Uint8Array, line: number, ended = true): PhysicalLine {
  let bytes = ended && raw[raw.length - 1] === CR ? raw.subarray(0, -1) : raw
  if (line === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
  try {
    return { line, text: decodeUtf8(bytes), utf8: true }
  } catch {
    return { line, text: decodeForDisplay(bytes), utf8: false }
  }
}
