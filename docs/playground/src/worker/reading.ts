import {
  comparePathWithOutput,
  type Diagnostic,
  type DiagnosticCode,
  diagnosticCodes,
  type HumanReviewOutput,
  parseOutputPath,
  type ReadSummary,
  type RecordBatch,
  readBytes,
  readOutput,
  type Severity,
} from '@aws-ai-outputs/browser'
import type { DiagnosticGroup, Findings, InputReport, LocatedDiagnostic, NamedFile, Progress, Totals } from '../messages'
import { Records } from './records'
import { Reviews } from './reviews'

/** Files up to this size are read in one piece: A2I folders hold thousands, and a stream costs many times the read itself. */
const ONE_PIECE = 256 * 1024

/** How often the page hears of progress, in milliseconds. */
const BEAT = 100

/** Inputs that are listed one by one. */
const LISTED_INPUTS = 200
/** Entries of an input that are listed one by one. */
const LISTED_ENTRIES = 200
/** Diagnostics of one code that are kept. */
const KEPT_PER_CODE = 200
/** Classes that the page is told of. */
const LISTED_CLASSES = 500
/** Workers that the page is told of. */
const LISTED_WORKERS = 200

interface Group {
  times: number
  readonly found: LocatedDiagnostic[]
}

/** One reading of all files that were given, and what it found. */
export class Reading {
  readonly records = new Records()
  readonly reviews = new Reviews()
  private readonly inputs: InputReport[] = []
  private readonly groups = new Map<DiagnosticCode, Group>()
  private readonly formats = new Map<string, number>()
  private readonly totals = { bytes: 0, unpacked: 0, records: 0, failures: 0, invalid: 0, skipped: 0 }
  private inputsDone = 0
  private bytesDone = 0
  private beat = 0

  constructor(
    readonly files: readonly NamedFile[],
    private readonly onProgress: (progress: Progress) => void,
  ) {}

  /** Reads every file. An abort ends it; what was read until then is kept. */
  async run(signal: AbortSignal): Promise<Findings> {
    const started = performance.now()
    const totalBytes = this.files.reduce((sum, { file }) => sum + file.size, 0)
    for (let index = 0; index < this.files.length; index++) {
      if (signal.aborted) break
      await this.readFile(index, totalBytes, signal)
    }
    return this.findings(signal.aborted, performance.now() - started)
  }

  private async readFile(index: number, totalBytes: number, signal: AbortSignal): Promise<void> {
    const { file, path } = this.files[index] as NamedFile
    const progress = (bytes: number): void => {
      const now = performance.now()
      if (now - this.beat < BEAT) return
      this.beat = now
      const { inputsDone, records, files, reviews } = this
      this.onProgress({
        bytes: this.bytesDone + Math.min(bytes, file.size),
        totalBytes,
        input: path,
        inputsDone,
        inputs: files.length,
        records: records.length + reviews.length,
      })
    }
    progress(0)
    const small = file.size <= ONE_PIECE ? await readable(file) : undefined
    let summary: ReadSummary
    if (small !== undefined && !(small[0] === 0x1f && small[1] === 0x8b)) {
      const read = readBytes(small, { name: path, onDiagnostic: (found) => this.diagnose(found, index) })
      for (const batch of read.batches) this.take(batch, index)
      summary = read.summary
    } else {
      // This is a worker already: another one for unpacking would be one more request.
      const reader = readOutput(file, {
        name: path,
        worker: false,
        signal,
        onProgress: progress,
        onDiagnostic: (found) => this.diagnose(found, index),
      })
      try {
        for await (const batch of reader.batches()) this.take(batch, index)
      } catch (error) {
        if (!signal.aborted) throw error
      }
      summary = reader.summary
    }
    this.bytesDone += file.size
    this.inputsDone++
    this.report(file.size, path, summary)
  }

  private take(batch: RecordBatch, input: number): void {
    this.records.add(batch, input)
    this.reviews.add(batch, input)
    const { path } = this.files[input] as NamedFile
    const location = batch.format.startsWith('a2i/') && batch.type !== 'ActivationConditions' ? parseOutputPath(path) : undefined
    if (location === undefined) return
    // The reader does not look at paths.
    for (const output of batch.records as readonly HumanReviewOutput[]) {
      for (const found of comparePathWithOutput(location, output, path)) this.diagnose(found, input)
    }
  }

  private diagnose(found: Diagnostic, inputIndex: number): void {
    let group = this.groups.get(found.code)
    if (group === undefined) {
      group = { times: 0, found: [] }
      this.groups.set(found.code, group)
    }
    group.times++
    if (group.found.length < KEPT_PER_CODE) group.found.push({ ...found, inputIndex })
  }

  private report(size: number, path: string, summary: ReadSummary): void {
    const { container, format, entries, records, failures, invalid, skipped, errors, complete } = summary
    const unpacked = entries.reduce((sum, entry) => sum + entry.bytes, 0)
    this.formats.set(format, (this.formats.get(format) ?? 0) + 1)
    this.totals.bytes += size
    this.totals.unpacked += unpacked
    this.totals.records += records
    this.totals.failures += failures
    this.totals.invalid += invalid
    this.totals.skipped += skipped
    if (this.inputs.length >= LISTED_INPUTS) return
    const named = entries.filter(({ name }) => name !== undefined)
    this.inputs.push({
      path,
      size,
      container,
      format,
      unpacked,
      entries: named.slice(0, LISTED_ENTRIES),
      moreEntries: Math.max(0, named.length - LISTED_ENTRIES),
      records,
      failures,
      invalid,
      skipped,
      errors,
      complete,
      location: parseOutputPath(path),
    })
  }

  private findings(cancelled: boolean, milliseconds: number): Findings {
    const { records, reviews } = this
    const { list: classes, count: classCount } = records.classes(LISTED_CLASSES)
    const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
    for (const [code, { times }] of this.groups) severities[diagnosticCodes[code].severity] += times
    const totals: Totals = {
      inputs: this.inputsDone,
      ...this.totals,
      formats: [...this.formats].map(([format, inputs]) => ({ format, inputs })).sort((a, b) => b.inputs - a.inputs),
      errors: severities.error,
      warnings: severities.warning,
      infos: severities.info,
    }
    return {
      cancelled,
      milliseconds,
      totals,
      inputs: this.inputs,
      rows: records.length,
      hasPages: records.hasPages,
      hasLines: records.hasLines,
      multiLabel: records.multiLabel,
      classes,
      classCount,
      failureCodes: records.failureCodes(),
      scores: records.spread(),
      diagnostics: this.diagnosticGroups(),
      reviews: reviews.length,
      loops: reviews.loops,
      workers: reviews.workers().slice(0, LISTED_WORKERS),
    }
  }

  private diagnosticGroups(): DiagnosticGroup[] {
    const order: readonly Severity[] = ['error', 'warning', 'info']
    return [...this.groups]
      .map(([code, { times, found }]) => {
        const { severity, hint } = diagnosticCodes[code]
        return { code, severity: found[0]?.severity ?? severity, hint, times, found }
      })
      .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  }
}

/** The bytes of a small file; undefined when it cannot be read: then reading it as a stream says so in its own words. */
async function readable(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}
