import type { Diagnostic } from '@aws-ai-outputs/core'
import type { Console } from './console.js'
import { oneLine, Showing } from './diagnostics.js'
import { operandsOf } from './inputs.js'
import { ExitCode, exitCodeOf, openReader } from './reading.js'
import { jsonLine, safe } from './text.js'

/** What `read` is asked for. */
export interface ReadRequest {
  readonly paths: readonly string[]
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
  const { out, err, errPaint, signal } = console
  let left = request.limit
  // One for all inputs: with thousands of them, the records matter more than a word about each.
  const showing = new Showing(new Set())
  let exitCode: number = ExitCode.ok
  if (left === 0) return exitCode
  for await (const operand of operandsOf(request.paths)) {
    signal.throwIfAborted()
    const report = (found: Diagnostic): void => {
      // What is merely worth knowing is for inspect and validate.
      if (found.severity === 'info') return
      const { show, hint } = showing.next(found)
      if (!show) return
      err.write(`${oneLine(found, errPaint)}\n`)
      if (hint && found.hint !== undefined) err.write(`  ${errPaint.faint(`hint: ${safe(found.hint)}`)}\n`)
    }
    if (operand.kind === 'unreadable') {
      report(operand.diagnostic)
      exitCode = ExitCode.unreadable
    } else {
      const reader = openReader(operand, console, {
        onDiagnostic: report,
        keptDiagnostics: 0,
        quiet: console.outIsTerminal,
      })
      for await (const batch of reader.batches()) {
        const { type, format, kind, records } = batch
        for (let i = 0; i < records.length && left > 0; i++, left--) {
          const value = records[i]
          out.write(
            jsonLine(
              request.withPlace ? { type, format, kind, place: { input: operand.name, ...batch.placeOf(i) }, value } : value,
            ),
          )
        }
        await out.flush()
        if (left === 0) break
      }
      exitCode = Math.max(exitCode, exitCodeOf(reader.summary))
    }
    await err.flush().catch(() => undefined)
    if (left === 0) break
  }
  for (const line of showing.more()) err.write(`${line} (validate --json lists all)\n`)
  return exitCode
}
