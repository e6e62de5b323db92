import type { DiagnosticCode } from '../diagnostics/codes.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { FormatId, LookAlikeId } from '../generated/types.js'

/**
 * How the bytes were packed, told by content:
 * `tar.gz`, `tar`, `gz` (gzip around lines or a document), `jsonl` (bare JSON lines), `json` (one JSON document),
 * `text` (anything else that can be read), `empty`.
 */
export type ContainerKind = 'tar.gz' | 'tar' | 'gz' | 'jsonl' | 'json' | 'text' | 'empty'

/** What a file or entry was found to hold: a format, a look-alike, several formats, or nothing that is known. */
export type ContentId = FormatId | LookAlikeId | 'mixed' | 'unknown'

/** What was found in one archive entry, or in the input when it is no archive. */
export interface EntrySummary {
  /** Name as the archive spells it; undefined when the input is no archive. */
  readonly name: string | undefined
  /** Unpacked bytes that were read. */
  readonly bytes: number
  /** What it holds. */
  readonly format: ContentId
  /** Valid result records. */
  readonly records: number
  /** AWS's error records. */
  readonly failures: number
  /** Lines or documents that did not validate. */
  readonly invalid: number
  /** Lines or documents of a look-alike, which were recognised but not read. */
  readonly skipped: number
}

/**
 * The account of a reading. It adds up: every line that is not blank, and every document, is counted once as a
 * record, a failure, invalid or skipped. It grows while reading and is final when `complete` is true.
 */
export interface ReadSummary {
  /** Name of the input as the caller gave it. */
  readonly input: string | undefined
  /** How the bytes were packed. */
  readonly container: ContainerKind
  /** What the whole input holds; `mixed` when its entries differ. */
  readonly format: ContentId
  /** What was read, entry by entry; the input itself is the one entry when it is no archive. */
  readonly entries: readonly EntrySummary[]
  /** Valid result records, in all entries. */
  readonly records: number
  /** AWS's error records, in all entries. */
  readonly failures: number
  /** Lines or documents that did not validate, in all entries. */
  readonly invalid: number
  /** Lines or documents of a look-alike, which were recognised but not read, in all entries. */
  readonly skipped: number
  /** The first diagnostics, as many as `limits.keptDiagnostics` allows. */
  readonly diagnostics: readonly Diagnostic[]
  /** How many diagnostics there were of each code, kept or not. */
  readonly diagnosticCounts: Readonly<Partial<Record<DiagnosticCode, number>>>
  /** How many diagnostics of severity `error` there were. */
  readonly errors: number
  /** Whether the input was read to its own end: not cut off, not damaged so that the rest is lost, not stopped by a limit. */
  readonly complete: boolean
}
