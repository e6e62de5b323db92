import type { DiagnosticCode, Severity } from '../diagnostics/codes.js'

/** Something that a check found: a rule beyond what JSON Schema can say. */
export interface Finding {
  readonly code: DiagnosticCode
  /** JSON Pointer of the value in question. */
  readonly pointer: string
  /** What is wrong, as a sentence for people. */
  readonly message: string
  /** When it differs from the code's usual severity. */
  readonly severity?: Severity
}

/** Takes what a check finds. */
export type Report = (finding: Finding) => void

/** A check of one record that has passed its schema. */
export type RecordCheck<T> = (record: T, report: Report) => void

/** A check across the records of one entry, in constant memory. */
export interface EntryCheck {
  /** Looks at one more record. Findings are placed at this record. */
  record(type: string, record: unknown, report: Report): void
  /** The entry is over. Findings are placed at its last record. */
  end(report: Report): void
}
