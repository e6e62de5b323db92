/** What the page and its worker say to each other. Types alone: both sides import them, neither carries the other. */
import type {
  ContainerKind,
  ContentId,
  Diagnostic,
  DiagnosticCode,
  EntrySummary,
  HumanLoopOutputPath,
  LineAt,
  MachineComparison,
  Severity,
  WorkerActivity,
} from '@aws-ai-outputs/browser'

/** A file to read and what to call it. */
export interface NamedFile {
  readonly path: string
  readonly file: File
}

/** Where something stands, well enough to find its bytes again. */
export interface RawPlace {
  /** Number of the input in the order of reading. */
  readonly input: number
  readonly entry?: string | undefined
  readonly line?: number | undefined
  readonly byteOffset: number
}

/** A line of the file as it stands. */
export interface RawLine extends LineAt {
  readonly path: string
  readonly entry: string | undefined
  readonly line: number | undefined
  readonly byteOffset: number
}

/** A diagnostic of one of the inputs. */
export interface LocatedDiagnostic extends Diagnostic {
  readonly inputIndex: number
}

/** Diagnostics of one code. */
export interface DiagnosticGroup {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly times: number
  readonly hint: string
  /** The first ones. */
  readonly found: readonly LocatedDiagnostic[]
}

/** One input: what it is and what is in it. */
export interface InputReport {
  readonly path: string
  readonly size: number
  readonly container: ContainerKind
  readonly format: ContentId
  readonly unpacked: number
  readonly entries: readonly EntrySummary[]
  /** Entries beyond those that are listed. */
  readonly moreEntries: number
  readonly records: number
  readonly failures: number
  readonly invalid: number
  readonly skipped: number
  readonly errors: number
  readonly complete: boolean
  readonly location: HumanLoopOutputPath | undefined
}

/** What several inputs hold together. */
export interface Totals {
  readonly inputs: number
  readonly bytes: number
  readonly unpacked: number
  readonly records: number
  readonly failures: number
  readonly invalid: number
  readonly skipped: number
  readonly formats: readonly { readonly format: string; readonly inputs: number }[]
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface ClassCount {
  readonly name: string
  /** Records with this class at the top. */
  readonly top: number
  /** Records that list it with a score of 0.5 or more. */
  readonly half: number
}

/** The distribution of the top scores. */
export interface ScoreSpread {
  readonly count: number
  readonly minimum: number
  readonly median: number
  readonly maximum: number
  /** Records in each of {@link BINS} equal ranges from 0 to 1; the last includes 1. */
  readonly bins: readonly number[]
}

/** Ranges of the histogram. */
export const BINS = 40

/** What a reading found. */
export interface Findings {
  readonly cancelled: boolean
  readonly milliseconds: number
  readonly totals: Totals
  /** The first inputs. */
  readonly inputs: readonly InputReport[]
  readonly rows: number
  readonly hasPages: boolean
  readonly hasLines: boolean
  readonly multiLabel: boolean
  readonly classes: readonly ClassCount[]
  readonly classCount: number
  readonly failureCodes: readonly { readonly code: string; readonly count: number }[]
  readonly scores: ScoreSpread | undefined
  readonly diagnostics: readonly DiagnosticGroup[]
  /** Documents of A2I. */
  readonly reviews: number
  /** Those of them that are outputs of human loops, and no activation conditions. */
  readonly loops: number
  readonly workers: readonly WorkerActivity[]
}

/** How far a reading is. */
export interface Progress {
  readonly bytes: number
  readonly totalBytes: number
  readonly input: string
  readonly inputsDone: number
  readonly inputs: number
  readonly records: number
}

export type SortKey = 'place' | 'file' | 'line' | 'page' | 'class' | 'score'

/** Which records to show, and in what order. */
export interface Query {
  readonly search: string
  readonly kind: 'all' | 'result' | 'failure'
  /** Class or label; empty for all. */
  readonly className: string
  /** Whether the class may stand anywhere in the list; then its own score is filtered and sorted by. */
  readonly anyPlace: boolean
  readonly minimumScore: number | undefined
  readonly maximumScore: number | undefined
  readonly firstLine: number | undefined
  readonly lastLine: number | undefined
  readonly sort: SortKey
  readonly descending: boolean
}

/** The answer to a {@link Query}: the rows themselves are asked for as they are scrolled to. */
export interface View {
  readonly count: number
  readonly bins: readonly number[]
}

/** One row of the table of records. */
export interface RecordRow {
  readonly index: number
  readonly failure: boolean
  readonly file: string
  readonly line: number | undefined
  readonly page: number | undefined
  readonly pages: number | undefined
  /** Top class, or the error code of a failure. */
  readonly name: string
  readonly score: number | undefined
  /** Error message of a failure. */
  readonly message: string | undefined
  readonly others: readonly { readonly name: string; readonly score: number }[]
  readonly place: RawPlace
}

/** One row of the table of human reviews. */
export interface ReviewRow {
  readonly index: number
  readonly loop: string
  readonly flow: string
  readonly task: 'forms' | 'moderation' | 'custom' | 'conditions'
  readonly answers: number
  /** Answers that differ from what the machine said; undefined when nothing can be compared. */
  readonly changed: number | undefined
  /** Seconds that people spent, where the answers say it. */
  readonly spent: number | undefined
}

/** One answer of a worker, without what the comparison says. */
export interface AnswerTimes {
  readonly workerId: string
  readonly submissionTime: string
  readonly acceptanceTime: string | undefined
  readonly timeSpent: number | undefined
  readonly provider: string | undefined
  readonly content: string
}

/** One human review in full. */
export interface ReviewDetail extends ReviewRow {
  readonly flowArn: string
  readonly path: string
  readonly location: HumanLoopOutputPath | undefined
  readonly source: string | undefined
  readonly why: string
  /** The condition tree as lines of text; empty when there is none. */
  readonly conditions: string
  readonly comparison: MachineComparison | undefined
  readonly times: readonly AnswerTimes[]
  readonly input: string
  readonly place: RawPlace
}

export interface ReviewQuery {
  readonly search: string
  readonly show: 'all' | 'changed' | 'unanswered'
}

export type ExportFormat = 'csv' | 'ndjson'
/** What a row is: a classification record, one of its classes, or a worker's answer to a human loop. */
export type ExportForm = 'documents' | 'classes' | 'answers'

/** What the page can ask of the worker. */
export interface Calls {
  read(files: readonly NamedFile[]): Findings
  query(query: Query): View
  rows(from: number, to: number): readonly RecordRow[]
  raw(place: RawPlace): RawLine
  queryReviews(query: ReviewQuery): number
  reviewRows(from: number, to: number): readonly ReviewRow[]
  review(index: number): ReviewDetail
  export(format: ExportFormat, form: ExportForm): Blob
}

export type Request = {
  [K in keyof Calls]: { readonly id: number; readonly call: K; readonly args: Parameters<Calls[K]> }
}[keyof Calls]

export type FromPage = Request | { readonly cancel: true }

export type FromWorker =
  | { readonly ready: true }
  | { readonly progress: Progress }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string }
