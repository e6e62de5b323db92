import { type Diagnostic, type DiagnosticCode, formatDiagnostic, type Severity } from '@aws-ai-outputs/core'
import { STDIN } from './inputs.js'
import { count, counted, type Paint, safe } from './text.js'

/** How many diagnostics of one code are shown as text for each input. A file that is wrong on each line says so soon enough. */
const SHOWN_PER_CODE = 20

/** A diagnostic as JSON: where it stands is always there, `null` when it is not known, so that columns line up. */
export function diagnosticJson(found: Diagnostic): object {
  const { code, severity, message, input, entry, line, byteOffset, pointer, rule, excerpt, hint } = found
  return {
    code,
    severity,
    message,
    input: input ?? null,
    entry: entry ?? null,
    line: line ?? null,
    byteOffset: byteOffset ?? null,
    pointer: pointer ?? null,
    rule: rule ?? null,
    excerpt: excerpt ?? null,
    hint: hint ?? null,
  }
}

/** What people call an input. */
export function displayName(name: string): string {
  return name === STDIN ? '<stdin>' : safe(name)
}

/** The colour of a severity. */
export function severityPaint(severity: Severity, paint: Paint): (text: string) => string {
  return severity === 'error' ? paint.error : severity === 'warning' ? paint.warning : paint.faint
}

/** Where in its input a diagnostic stands: `predictions.jsonl:12 (byte 2310) /Classes/0/Score`. Empty for the whole input. */
export function placeText(found: Diagnostic): string {
  const { entry, line, byteOffset, pointer } = found
  const parts: string[] = []
  if (entry !== undefined) parts.push(line === undefined ? safe(entry) : `${safe(entry)}:${line}`)
  else if (line !== undefined) parts.push(`line ${line}`)
  if (byteOffset !== undefined) parts.push(`(byte ${byteOffset})`)
  if (pointer) parts.push(safe(pointer))
  return parts.join(' ')
}

/** A diagnostic in one line, with its input, for standard error. */
export function oneLine(found: Diagnostic, paint: Paint): string {
  const named = found.input === undefined ? found : { ...found, input: displayName(found.input) }
  const text = safe(formatDiagnostic(named))
  const mark = `${found.severity} ${found.code}: `
  const at = text.indexOf(mark)
  return `${text.slice(0, at)}${severityPaint(found.severity, paint)(`${found.severity} ${found.code}`)}: ${text.slice(at + mark.length)}`
}

/** The message, what was found, and what to do about it, as indented lines. */
function body(found: Diagnostic, indent: string, paint: Paint, options: { hint: boolean }): string {
  const rule = found.code === 'schema-violation' && found.rule !== undefined ? ` (rule ${safe(found.rule)})` : ''
  const lines = [`${safe(found.message)}${rule}`]
  if (found.excerpt !== undefined && found.excerpt !== '') lines.push(`${paint.faint('found:')} ${safe(found.excerpt)}`)
  if (options.hint && found.hint !== undefined) lines.push(`${paint.faint('hint:')}  ${safe(found.hint)}`)
  return lines.map((line) => `${indent}${line}\n`).join('')
}

/** A diagnostic as a block: severity, code and place on the first line, the rest below it. */
export function block(found: Diagnostic, indent: string, paint: Paint, options: { hint: boolean; times?: number }): string {
  const { severity, code } = found
  const place = placeText(found)
  const { times = 1 } = options
  const where = times > 1 ? `${count(times)} times${place === '' ? '' : `, first at ${place}`}` : place
  const head = `${severityPaint(severity, paint)(severity)} ${paint.strong(code)}${where === '' ? '' : `  ${where}`}`
  return `${indent}${head}\n${body(found, `${indent}  `, paint, options)}`
}

/** Decides which diagnostics of an input are shown: the first ones of each code. What to do is said once for all inputs. */
export class Showing {
  private readonly seen = new Map<DiagnosticCode, number>()
  /** How many diagnostics of each severity there were. */
  readonly severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 }

  /** `hinted` holds the hints that have been shown, for this and other inputs. */
  constructor(private readonly hinted: Set<string>) {}

  /** Whether to show this one, and whether with its hint. */
  next(found: Diagnostic): { readonly show: boolean; readonly hint: boolean } {
    this.severities[found.severity]++
    const before = this.seen.get(found.code) ?? 0
    this.seen.set(found.code, before + 1)
    const { hint } = found
    const news = hint !== undefined && !this.hinted.has(hint)
    if (news) this.hinted.add(hint)
    return { show: before < SHOWN_PER_CODE, hint: news }
  }

  /** What was not shown: one line for each code. */
  more(): string[] {
    return [...this.seen]
      .filter(([, n]) => n > SHOWN_PER_CODE)
      .map(([code, n]) => `… and ${count(n - SHOWN_PER_CODE)} more ${code}`)
  }
}

/** `2 errors, 1 warning`; empty when there is neither. */
export function severityText(severities: Readonly<Record<Severity, number>>): string {
  const parts: string[] = []
  if (severities.error > 0) parts.push(counted(severities.error, 'error'))
  if (severities.warning > 0) parts.push(counted(severities.warning, 'warning'))
  return parts.join(', ')
}

/** The counts of a reading. */
export interface Counts {
  readonly records: number
  readonly failures: number
  readonly invalid: number
  readonly skipped: number
}

/** The counts of a reading as a phrase: `150 valid, 3 failures, 2 invalid`; what there is none of is left out. */
export function countsText(counts: Counts, valid: string): string {
  const parts = [`${count(counts.records)} ${valid}`]
  if (counts.failures > 0) parts.push(counted(counts.failures, 'failure'))
  if (counts.invalid > 0) parts.push(`${count(counts.invalid)} invalid`)
  if (counts.skipped > 0) parts.push(`${count(counts.skipped)} skipped`)
  return parts.join(', ')
}
