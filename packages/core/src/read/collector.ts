import type { DiagnosticCode } from '../diagnostics/codes.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { FamilyOf, RecordOutline } from './family.js'
import { Batch } from './record.js'
import type { ContainerKind, ContentId, EntrySummary, ReadSummary } from './summary.js'

/** The account of an entry, while it grows. */
export interface Counted {
  name: string | undefined
  bytes: number
  format: ContentId
  records: number
  failures: number
  invalid: number
  skipped: number
}

/** What a reading has found so far: the batches that are ready, and the account of its entries. */
export class Collector {
  readonly entries: EntrySummary[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly diagnosticCounts: Partial<Record<DiagnosticCode, number>> = {}
  errors = 0
  /** Whether a record of a format that is written as JSON lines has been met. */
  sawLineRecord = false

  /** Batches that are ready to be handed out. */
  protected readonly ready: Batch[] = []
  /** Diagnostics that go with the next batch. */
  protected pending: Diagnostic[] = []
  protected entry: Counted | undefined
  private batch: Batch | undefined

  constructor(protected readonly families: readonly FamilyOf<RecordOutline>[]) {}

  get entryName(): string | undefined {
    return this.entry?.name
  }

  beginEntry(name: string | undefined): void {
    this.entry = { name, bytes: 0, format: 'unknown', records: 0, failures: 0, invalid: 0, skipped: 0 }
    this.entries.push(this.entry)
  }

  endEntry(bytes: number): void {
    ;(this.entry as Counted).bytes = bytes
    this.cut()
    this.entry = undefined
  }

  /** Says what an entry (or the input) was found to be. */
  content(id: ContentId): void {
    const { entry } = this
    if (entry === undefined || entry.format === id) return
    const before = entry.format
    // Error records stand among results of any kind: the results say what the entry is.
    if (before === 'unknown' || this.isFailureFormat(before)) entry.format = id
    else if (!this.isFailureFormat(id)) entry.format = 'mixed'
  }

  private isFailureFormat(id: ContentId): boolean {
    return this.families.some(({ records }) => records.some(({ format, kind }) => format === id && kind === 'failure'))
  }

  /** Takes note that a record of this type was met. */
  met({ carrier, format }: RecordOutline): void {
    if (carrier === 'lines') this.sawLineRecord = true
    this.content(format)
  }

  /** Counts valid records. */
  count({ kind }: RecordOutline, records: number): void {
    const entry = this.entry as Counted
    if (kind === 'failure') entry.failures += records
    else entry.records += records
  }

  /** The batch that takes a record of this type on this line. */
  batchFor({ type, kind, format }: RecordOutline, line: number): Batch {
    let { batch } = this
    if (batch === undefined || batch.type !== type || batch.nextLine !== line || batch.records.length >= batch.most) {
      this.cut()
      batch = new Batch(type, kind, format, this.entryName, line)
      this.batch = batch
    }
    return batch
  }

  /** Puts the batch that is being filled with those that are ready, however short it is. */
  cut(): void {
    const { batch } = this
    if (batch === undefined) return
    batch.diagnostics = this.pending
    this.pending = []
    this.ready.push(batch)
    this.batch = undefined
  }

  /** Hands over the batches that are ready. A short batch is ended too: whoever waits should not wait longer. */
  flush(): Batch[] {
    this.cut()
    return this.ready.splice(0)
  }

  /** The account so far. */
  summary(input: string | undefined, container: ContainerKind, complete: boolean): ReadSummary {
    const { entries } = this
    const total = (key: 'records' | 'failures' | 'invalid' | 'skipped'): number =>
      entries.reduce((sum, entry) => sum + entry[key], 0)
    return {
      input,
      container,
      format: this.format,
      entries: entries.map((entry) => ({ ...entry })),
      records: total('records'),
      failures: total('failures'),
      invalid: total('invalid'),
      skipped: total('skipped'),
      diagnostics: [...this.diagnostics],
      diagnosticCounts: { ...this.diagnosticCounts },
      errors: this.errors,
      complete,
    }
  }

  /** Formats so far, for the whole input. */
  private get format(): ContentId {
    const ids = new Set<ContentId>()
    for (const { format } of this.entries) if (format !== 'unknown') ids.add(format)
    const results = [...ids].filter((id) => !this.isFailureFormat(id))
    const told = results.length > 0 ? results : [...ids]
    return told.length === 0 ? 'unknown' : told.length === 1 ? (told[0] as ContentId) : 'mixed'
  }
}
