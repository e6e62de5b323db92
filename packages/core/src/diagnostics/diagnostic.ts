import { type DiagnosticCode, diagnosticCodes, type Severity } from './codes.js'

/**
 * Where something stands. Every member that is known is given.
 */
export interface Place {
  /** Name of the archive entry, as the archive spells it; absent when the input is not an archive. */
  readonly entry?: string
  /** Line in the entry (or in the input when there is no entry), counted from 1 as editors do. */
  readonly line?: number
  /**
   * Offset in bytes, counted from 0, in the unpacked entry; without `entry`, in the unpacked input.
   */
  readonly byteOffset?: number
}

/** One precise word about what is wrong, where, by which rule, and what to do. */
export interface Diagnostic extends Place {
  /** Stable code. {@link diagnosticCodes} lists them all. */
  readonly code: DiagnosticCode
  /** How much it matters. */
  readonly severity: Severity
  /** A sentence for people. Its wording may change between releases; test the code. */
  readonly message: string
  /** Name of the input: the path, URL or name that the caller gave. */
  readonly input?: string
  /** JSON Pointer (RFC 6901) into the record: `/Classes/0/Score`. Empty string for the record itself. */
  readonly pointer?: string
  /** The rule that was broken: a JSON Schema keyword, or the id of a look-alike. */
  readonly rule?: string
  /** The offending value as it stands in the file, shortened to one line. */
  readonly excerpt?: string
  /** What to do about it. */
  readonly hint?: string
}

/** What a {@link Diagnostic} is made from; severity and hint come from the code unless given. */
export interface DiagnosticInit extends Place {
  readonly code: DiagnosticCode
  readonly message: string
  readonly severity?: Severity
  readonly input?: string | undefined
  readonly pointer?: string | undefined
  readonly rule?: string | undefined
  readonly excerpt?: string | undefined
  readonly hint?: string | undefined
}

/** Makes a diagnostic; leaves out what is undefined, so that it prints and compares well. */
export function diagnostic(init: DiagnosticInit): Diagnostic {
  const { severity, hint } = diagnosticCodes[init.code]
  const made: Record<string, unknown> = { code: init.code, severity: init.severity ?? severity, message: init.message }
  for (const key of ['input', 'entry', 'line', 'byteOffset', 'pointer', 'rule', 'excerpt'] as const) {
    if (init[key] !== undefined) made[key] = init[key]
  }
  made.hint = init.hint ?? hint
  return made as unknown as Diagnostic
}

/**
 * A diagnostic as text: `output.tar.gz:predictions.jsonl:12 (byte 2310) /Classes/0/Score: error schema-violation: …`.
 *
 * @example
 * ```ts
 * const { summary } = readBytes(new TextEncoder().encode('{"File": "a.txt", "Line": '), { name: 'predictions.jsonl' })
 * for (const found of summary.diagnostics) console.error(formatDiagnostic(found))
 * ```
 */
export function formatDiagnostic(found: Diagnostic): string {
  const place = [found.input, found.entry, found.line].filter((part) => part !== undefined).join(':')
  const byte = found.byteOffset === undefined ? '' : ` (byte ${found.byteOffset})`
  const pointer = found.pointer ? ` ${found.pointer}` : ''
  const head = `${place}${byte}${pointer}`
  return `${head === '' ? '' : `${head}: `}${found.severity} ${found.code}: ${found.message}`
}
