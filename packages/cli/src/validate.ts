import type { Diagnostic } from '@aws-ai-outputs/core'
import type { Console } from './console.js'
import { block, type Counts, countsText, diagnosticJson, displayName, Showing, severityText } from './diagnostics.js'
import { operandsOf } from './inputs.js'
import { ExitCode, exitCodeOf, openReader, pathFindings, untilFirstError } from './reading.js'
import { count, counted, jsonLine, type Paint } from './text.js'

/** What `validate` is asked for. */
export interface ValidateRequest {
  readonly paths: readonly string[]
  readonly json: boolean
  /** Whether to stop reading an input at its first error. */
  readonly strict: boolean
}

/**
 * Checks every record of the inputs and writes what is wrong to standard output: in text one block for each diagnostic,
 * under the name of its input, and a line of counts at the end; as JSON one line for each diagnostic and nothing else.
 */
export async function validate(request: ValidateRequest, console: Console): Promise<number> {
  const { out, outPaint: paint, signal } = console
  const total = { records: 0, failures: 0, invalid: 0, skipped: 0 }
  const severities = { error: 0, warning: 0, info: 0 }
  const inputs = { valid: 0, invalid: 0, unreadable: 0 }
  const hinted = new Set<string>()
  let exitCode: number = ExitCode.ok
  for await (const operand of operandsOf(request.paths)) {
    signal.throwIfAborted()
    const showing = new Showing(hinted)
    let headed = false
    const heading = (): string => {
      if (headed) return ''
      headed = true
      return `${paint.strong(displayName(operand.name))}\n`
    }
    const report = (found: Diagnostic): void => {
      // The reader stops behind the record that is wrong, and may have told all that is wrong with it.
      if (request.strict && showing.severities.error > 0) return
      const { show, hint } = showing.next(found)
      if (request.json) out.write(jsonLine(diagnosticJson(found)))
      else if (show) out.write(`${heading()}${block(found, '  ', paint, { hint })}`)
    }
    let code: number = ExitCode.unreadable
    if (operand.kind === 'unreadable') report(operand.diagnostic)
    else {
      const reader = openReader(operand, console, { strict: request.strict, onDiagnostic: report, keptDiagnostics: 0 })
      await untilFirstError(async () => {
        for await (const batch of reader.batches()) {
          pathFindings(operand.name, batch).forEach(report)
          await out.flush()
        }
      })
      const { summary } = reader
      code = exitCodeOf(summary)
      for (const key of ['records', 'failures', 'invalid', 'skipped'] as const) total[key] += summary[key]
    }
    inputs[code === ExitCode.ok ? 'valid' : code === ExitCode.invalid ? 'invalid' : 'unreadable']++
    for (const key of ['error', 'warning', 'info'] as const) severities[key] += showing.severities[key]
    if (!request.json) {
      for (const line of showing.more()) out.write(`  ${line} (--json lists all)\n`)
      if (request.strict && code === ExitCode.invalid) out.write(`  ${paint.faint('reading stopped here (--strict)')}\n`)
      if (headed) out.write('\n')
    }
    await out.flush()
    exitCode = Math.max(exitCode, code)
  }
  if (!request.json) {
    out.write(`${totals(inputs, total, severityText(severities), paint)}\n`)
  }
  await out.flush()
  return exitCode
}

/** The line of counts: `2 inputs: 1 valid, 1 invalid; records: 150 valid, 2 invalid; 2 errors`. */
function totals(
  inputs: { readonly valid: number; readonly invalid: number; readonly unreadable: number },
  records: Counts,
  severities: string,
  paint: Paint,
): string {
  const { valid, invalid, unreadable } = inputs
  const verdicts: string[] = []
  if (valid > 0) verdicts.push(paint.good(`${count(valid)} valid`))
  if (invalid > 0) verdicts.push(paint.error(`${count(invalid)} invalid`))
  if (unreadable > 0) verdicts.push(paint.error(`${count(unreadable)} could not be read`))
  const all = `${counted(valid + invalid + unreadable, 'input')}: ${verdicts.join(', ')}`
  return [all, `records: ${countsText(records, 'valid')}`, severities].filter((part) => part !== '').join('; ')
}
