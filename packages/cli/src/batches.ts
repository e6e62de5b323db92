import { type Diagnostic, diagnosticCodes, type ReadSummary, type RecordBatch, readBytes } from '@aws-ai-outputs/core'
import type { Console } from './console.js'
import { displayName, oneLine, placeText, Showing, severityPaint } from './diagnostics.js'
import type { Operand, Readable } from './inputs.js'
import { ExitCode, exitCodeOf, openReader, pathFindings } from './reading.js'
import { safe } from './text.js'

/** How inputs are gone through. */
export interface BatchesOptions {
  /** Whether to show no progress: output that scrolls by shows it already. */
  readonly quiet?: boolean
  /** Whether diagnostics leave out what was found: for reports that hide who did something. */
  readonly discreet?: boolean
  /** Called with every diagnostic, those that are merely worth knowing included. */
  readonly onDiagnostic?: (found: Diagnostic) => void
  /** Called when an input has been read, or without a summary when it could not be opened. */
  readonly onSummary?: (name: string, summary: ReadSummary | undefined) => void
}

/** A batch of records, and the input that it comes from. */
export interface NamedBatch {
  readonly name: string
  readonly batch: RecordBatch
}

/**
 * The records of all inputs of a command, one batch after the other. What is wrong goes to standard error, and into
 * the exit code; the next input is read all the same.
 */
export class Batches {
  /** The exit code that the inputs so far call for. */
  exitCode: number = ExitCode.ok
  /** Inputs gone through, those that could not be read included. */
  inputs = 0
  // One for all inputs: with thousands of them, the records matter more than a word about each.
  private readonly showing = new Showing(new Set())

  constructor(
    private readonly operands: AsyncIterable<Operand>,
    private readonly console: Console,
    private readonly options: BatchesOptions = {},
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<NamedBatch, void, undefined> {
    const { err, signal } = this.console
    for await (const operand of this.operands) {
      signal.throwIfAborted()
      this.inputs++
      if (operand.kind === 'unreadable') {
        this.report(operand.diagnostic)
        this.options.onSummary?.(operand.name, undefined)
        this.exitCode = ExitCode.unreadable
      } else yield* this.read(operand)
      await err.flush().catch(() => undefined)
    }
  }

  /** Says how many diagnostics were not shown. To be called at the end. */
  finish(): void {
    for (const line of this.showing.more()) this.console.err.write(`${line} (validate --json lists all)\n`)
  }

  private async *read(operand: Readable): AsyncGenerator<NamedBatch, void, undefined> {
    const { name } = operand
    const onDiagnostic = (found: Diagnostic): void => this.report(found)
    const small = operand.small()
    if (small !== undefined) {
      // Without promises: with many small files, waiting for each would take longer than reading it.
      if (this.options.quiet !== true) this.console.progress.begin(name, small.length)
      const { batches, summary } = readBytes(small, { name, onDiagnostic, limits: { keptDiagnostics: 0 } })
      this.count(name, summary)
      for (const batch of batches) yield this.named(name, batch)
      return
    }
    const { quiet = false } = this.options
    const reader = openReader(operand, this.console, { onDiagnostic, keptDiagnostics: 0, quiet })
    try {
      for await (const batch of reader.batches()) yield this.named(name, batch)
    } finally {
      this.count(name, reader.summary)
    }
  }

  private named(name: string, batch: RecordBatch): NamedBatch {
    for (const found of pathFindings(name, batch)) this.report(found)
    return { name, batch }
  }

  private count(name: string, summary: ReadSummary): void {
    this.options.onSummary?.(name, summary)
    this.exitCode = Math.max(this.exitCode, exitCodeOf(summary))
  }

  private report(found: Diagnostic): void {
    this.options.onDiagnostic?.(found)
    // What is merely worth knowing is for inspect and validate.
    if (found.severity === 'info') return
    const { err, errPaint } = this.console
    const { show, hint } = this.showing.next(found)
    if (!show) return
    if (this.options.discreet === true) {
      const { severity, code, input = '' } = found
      const at = [displayName(input), placeText(found)].filter((part) => part !== '').join(' ')
      err.write(`${at}: ${severityPaint(severity, errPaint)(`${severity} ${code}`)}: ${diagnosticCodes[code].title}\n`)
    } else err.write(`${oneLine(found, errPaint)}\n`)
    if (hint && found.hint !== undefined) err.write(`  ${errPaint.faint(`hint: ${safe(found.hint)}`)}\n`)
  }
}
