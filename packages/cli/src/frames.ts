import { type Diagnostic, type DiagnosticCode, type ReadSummary, type RecordBatch, readBytes } from '@aws-ai-outputs/core'
import type { Console } from './console.js'
import { diagnosticJson } from './diagnostics.js'
import type { Operand, Readable } from './inputs.js'
import { ExitCode, openReader, pathFindings } from './reading.js'
import { jsonLine, safeJson } from './text.js'

/** Text that may wait for the output before the next small file is read. */
const WAITING = 256 * 1024

/** Errors after which the rest of an entry is not read, although the input goes on. */
const REST_LOST: readonly DiagnosticCode[] = ['limit-entry-bytes']

/**
 * Writes everything that reading finds to standard output, as lines of JSON that say what they are: `record`, `failure`,
 * `diagnostic`, and for each input one `summary` behind all others of it. An input without a summary was not finished.
 *
 * `kind` is the first member of each line and `record` the last, so that a program can tell lines apart and take
 * the record out without parsing them: `,"record":` cannot stand in a JSON string.
 *
 * @returns 0, whatever the inputs hold: the summaries say it, and Spark's `pipe` takes any other code for a crash.
 */
export async function writeFrames(operands: AsyncIterable<Operand>, console: Console): Promise<number> {
  const { out, signal } = console
  let waiting = 0
  for await (const operand of operands) {
    signal.throwIfAborted()
    const frames = new Frames(operand.name, (text) => {
      waiting += text.length
      out.write(text)
    })
    if (operand.kind === 'unreadable') {
      frames.diagnostic(operand.diagnostic)
      frames.summary(undefined, 0)
    } else await frameInput(operand, frames, console)
    if (waiting < WAITING) continue
    await out.flush()
    waiting = 0
  }
  await out.flush()
  return ExitCode.ok
}

async function frameInput(operand: Readable, frames: Frames, console: Console): Promise<void> {
  const { name } = operand
  const onDiagnostic = (found: Diagnostic): void => frames.diagnostic(found)
  const content = operand.small()
  if (content !== undefined) {
    const { batches, summary } = readBytes(content, { name, onDiagnostic, limits: { keptDiagnostics: 0 } })
    for (const batch of batches) frames.batch(batch)
    frames.summary(summary, content.length)
    return
  }
  let bytes = 0
  const reader = openReader(operand, console, {
    onDiagnostic,
    keptDiagnostics: 0,
    quiet: console.outIsTerminal,
    onBytes: (taken) => {
      bytes = taken
    },
  })
  for await (const batch of reader.batches()) {
    frames.batch(batch)
    await console.out.flush()
  }
  frames.summary(reader.summary, bytes)
}

/** The lines of one input. */
class Frames {
  private index = 0
  private diagnostics = 0
  private firstError: Diagnostic | undefined
  private lastError: Diagnostic | undefined
  private restLost = false
  private readonly path: string

  constructor(
    private readonly name: string,
    private readonly write: (text: string) => void,
  ) {
    this.path = safeJson(JSON.stringify(name))
  }

  batch(batch: RecordBatch): void {
    const { type, format, kind, records } = batch
    const entry = safeJson(JSON.stringify(batch.entry ?? null))
    const head = `{"kind":"${kind === 'failure' ? 'failure' : 'record'}","path":${this.path},"type":"${type}","format":"${format}","entry":${entry},"index":`
    for (let i = 0; i < records.length; i++) {
      const { line, byteOffset } = batch.placeOf(i)
      this.write(
        `${head}${this.index++},"line":${line ?? null},"byteOffset":${byteOffset ?? null},"record":${safeJson(JSON.stringify(records[i]))}}\n`,
      )
    }
    for (const found of pathFindings(this.name, batch)) this.diagnostic(found)
  }

  diagnostic(found: Diagnostic): void {
    this.diagnostics++
    if (found.severity === 'error') {
      this.firstError ??= found
      this.lastError = found
      if (REST_LOST.includes(found.code)) this.restLost = true
    }
    const { input: _, ...rest } = diagnosticJson(found) as Record<string, unknown>
    this.write(jsonLine({ kind: 'diagnostic', path: this.name, ...rest }))
  }

  /** Ends the input; `summary` is undefined when it was never opened. */
  summary(summary: ReadSummary | undefined, bytes: number): void {
    const { records = 0, failures = 0, invalid = 0, skipped = 0, errors = 1 } = summary ?? {}
    const complete = summary?.complete === true && !this.restLost
    const nothing = records + failures === 0 && errors > 0
    const quarantined = !complete || nothing
    // What ended the reading is told last; of an input that was read to its end, the first error tells most.
    const reason = !quarantined ? undefined : complete ? this.firstError : this.lastError
    this.write(
      jsonLine({
        kind: 'summary',
        path: this.name,
        status: quarantined ? 'quarantined' : 'read',
        code: reason?.code ?? null,
        message: reason?.message ?? null,
        container: summary?.container ?? null,
        format: summary?.format ?? null,
        bytes,
        complete,
        records,
        failures,
        invalid,
        skipped,
        errors,
        diagnostics: this.diagnostics,
      }),
    )
  }
}
