import { Batches } from './batches.js'
import type { Console } from './console.js'
import { writeFrames } from './frames.js'
import { operandsOf } from './inputs.js'
import { listedOperands } from './listed.js'
import { ExitCode } from './reading.js'
import { jsonLine } from './text.js'

/** What `read` is asked for. */
export interface ReadRequest {
  readonly paths: readonly string[]
  /** A file that lists the paths, or `-` for standard input; then `paths` is empty. */
  readonly pathsFrom: string | undefined
  /** Whether to write everything that is found, diagnostics and counts too, to standard output. */
  readonly frames: boolean
  /** Whether to wrap each record with its type, format, kind and place. */
  readonly withPlace: boolean
  /** How many records to print, of all inputs together. */
  readonly limit: number
}

/**
 * Prints the records as lines of JSON on standard output, and what is wrong on standard error.
 *
 * A record alone is the default: what goes on to `jq` wants AWS's members, not ours. Values are printed as JSON has
 * them; the spelling of numbers (`0.650`) and white space are those of JSON.stringify.
 */
export async function read(request: ReadRequest, console: Console): Promise<number> {
  const { out } = console
  const { paths, pathsFrom } = request
  const operands = pathsFrom === undefined ? operandsOf(paths) : listedOperands(pathsFrom, () => out.flush())
  if (request.frames) return writeFrames(operands, console)
  let left = request.limit
  if (left === 0) return ExitCode.ok
  const batches = new Batches(operands, console, { quiet: console.outIsTerminal })
  for await (const { name, batch } of batches) {
    const { type, format, kind, records } = batch
    for (let i = 0; i < records.length && left > 0; i++, left--) {
      const value = records[i]
      out.write(jsonLine(request.withPlace ? { type, format, kind, place: { input: name, ...batch.placeOf(i) }, value } : value))
    }
    await out.flush()
    if (left === 0) break
  }
  batches.finish()
  return batches.exitCode
}
