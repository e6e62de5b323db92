import type { Finding } from '../checks/check.js'
import type { BulkLines } from '../decode/bulk.js'
import type { Cursor } from '../decode/cursor.js'
import type { Decoder, LineDecoders } from '../decode/line-decoders.js'
import { fitsRule } from '../detect/rule.js'
import { diagnosticCodes } from '../diagnostics/codes.js'
import { type Diagnostic, type DiagnosticInit, diagnostic } from '../diagnostics/diagnostic.js'
import { OutputError } from '../diagnostics/error.js'
import type { RecordTypeName } from '../generated/types.js'
import { valueAtPointer } from '../json/pointer.js'
import { offsetOfPointer } from '../json/scan.js'
import { excerpt } from '../text.js'
import { describeViolations } from '../validate/describe.js'
import { Collector, type Counted } from './collector.js'
import { EntryChecks } from './entry-checks.js'
import type { Family, LookAlike, RecordSupport } from './family.js'
import type { Limits } from './limits.js'
import type { ContainerKind, ContentId, ReadSummary } from './summary.js'

/** How many broken rules of one record are reported; a record that is wrong throughout is said to be so once. */
const VIOLATIONS_PER_RECORD = 20

/** The bytes of one record: for finding where in them something stands. */
export interface RecordBytes {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  /** Line of the first byte, counted from 1. */
  readonly line: number
  /** Offset of the first byte in the entry. */
  readonly offset: number
}

/** Where records go that are wanted as columns. */
export interface ColumnSink {
  /** How many lines the last {@link ColumnSink.decode} took. */
  readonly count: number
  /** Whether records of this type go into columns. */
  takes(type: RecordTypeName): boolean
  /** Takes a record; false when its type has no columns. */
  append(type: RecordTypeName, record: object, entry: string | undefined): boolean
  /** Takes the lines from `start` on that the decoder knows; returns where the first begins that it does not. */
  decode(type: RecordTypeName, cursor: Cursor, bytes: Uint8Array, start: number, limit: number, entry: string | undefined): number
  /** Called where a batch may end. */
  cut(entry: string | undefined): void
}

/** What a session is told at its start. */
export interface SessionSettings {
  readonly input: string | undefined
  readonly limits: Limits
  readonly strict: boolean
  readonly checks: boolean
  readonly families: readonly Family[]
  readonly lookAlikes: readonly LookAlike[]
  /** Without them, every line goes the general way. */
  readonly lineDecoders: LineDecoders | undefined
  readonly onDiagnostic: ((found: Diagnostic) => void) | undefined
  /** Puts the records of some types into columns instead of batches. */
  readonly columns?: ColumnSink | undefined
  /** Whether the bytes stay as they are while the session lasts: then nothing has to be copied. */
  readonly lasting?: boolean | undefined
}

const NO_BYTES = new Uint8Array(0)

/**
 * One reading of one input: what has been found so far, and where it goes. The entry readers feed it values; it
 * detects, validates, checks, counts, and fills batches.
 */
export class Session extends Collector {
  /** Set in strict reading at the first error. Nothing is read after it. */
  failure: OutputError | undefined

  private readonly candidates: readonly (RecordSupport | LookAlike)[]
  private lastResult: RecordSupport | undefined
  private readonly lookAlikesSeen = new Set<string>()
  private entryChecks: EntryChecks | undefined
  /** Where the last valid record stands. */
  lastPlace: { readonly line: number; readonly offset: number } | undefined

  readonly limits: Limits
  readonly lookAlikes: readonly LookAlike[]

  readonly lineDecoders: LineDecoders | undefined
  readonly lasting: boolean
  private readonly columns: ColumnSink | undefined

  constructor(readonly settings: SessionSettings) {
    super(settings.families)
    this.limits = settings.limits
    this.lookAlikes = settings.lookAlikes
    this.lineDecoders = settings.lineDecoders
    this.lasting = settings.lasting === true
    this.columns = settings.columns
    this.candidates = candidatesOf(settings.families, settings.lookAlikes)
  }

  override beginEntry(name: string | undefined): void {
    super.beginEntry(name)
    this.lastResult = undefined
    this.lookAlikesSeen.clear()
    this.entryChecks = new EntryChecks(this.families)
    this.lastPlace = undefined
  }

  override endEntry(bytes: number): void {
    const last = this.lastPlace
    const entry = this.entryName
    this.entryChecks?.end((finding) => this.add({ ...finding, entry, ...(last && { line: last.line, byteOffset: last.offset }) }))
    super.endEntry(bytes)
  }

  override cut(): void {
    this.columns?.cut(this.entryName)
    super.cut()
  }

  /** Reports something. In strict reading an error ends the reading. */
  add(init: Omit<DiagnosticInit, 'entry'> & { entry?: string | undefined }): void {
    const { entry, ...rest } = init
    const name = 'entry' in init ? entry : this.entry?.name
    const found = diagnostic({ ...rest, input: this.settings.input, ...(name === undefined ? {} : { entry: name }) })
    this.diagnosticCounts[found.code] = (this.diagnosticCounts[found.code] ?? 0) + 1
    if (this.diagnostics.length < this.limits.keptDiagnostics) this.diagnostics.push(found)
    if (this.pending.length < this.limits.keptDiagnostics) this.pending.push(found)
    this.settings.onDiagnostic?.(found)
    if (found.severity === 'error') {
      this.errors++
      if (this.settings.strict && this.failure === undefined) this.failure = new OutputError(found)
    }
  }

  /**
   * Counts a finding that nobody would see: the summary is full, nobody listens, and it ends nothing. Locating each of
   * a million warnings would take far longer than reading the records.
   */
  private onlyCounts({ code, severity = diagnosticCodes[code].severity }: Finding): boolean {
    const { keptDiagnostics } = this.limits
    const unseen = this.diagnostics.length >= keptDiagnostics && this.pending.length >= keptDiagnostics
    if (!unseen || this.settings.onDiagnostic !== undefined || (severity === 'error' && this.settings.strict)) return false
    this.diagnosticCounts[code] = (this.diagnosticCounts[code] ?? 0) + 1
    if (severity === 'error') this.errors++
    return true
  }

  /** Counts a line or document that could not be read and says why. */
  invalid(init: DiagnosticInit): void {
    if (this.entry !== undefined) this.entry.invalid++
    this.add(init)
  }

  /** A JSON value that stands in the entry: detects what it is, validates it and puts it in a batch. */
  take(value: unknown, at: RecordBytes): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.invalid({
        code: 'record-not-object',
        message: `a record is a JSON object, but this is ${Array.isArray(value) ? 'an array' : JSON.stringify(value)?.slice(0, 40)}`,
        line: at.line,
        byteOffset: at.offset,
        pointer: '',
        excerpt: this.excerptOf(at),
      })
      return
    }
    const found = this.candidates.find(({ rule }) => rule !== undefined && fitsRule(value as Record<string, unknown>, rule))
    if (found !== undefined && !('type' in found)) {
      this.lookAlike(found, at)
      return
    }
    // An object that no rule fits is measured against what the entry has held so far: then the diagnostic can name
    // the member that is missing or misspelt.
    const support = found ?? this.lastResult
    if (support === undefined) {
      const members = Object.keys(value)
      this.invalid({
        code: 'record-unrecognised',
        message: `the object is none of the known record types; its members are ${members.length === 0 ? 'none' : excerpt(members.join(', '))}`,
        line: at.line,
        byteOffset: at.offset,
        pointer: '',
        excerpt: this.excerptOf(at),
      })
      return
    }
    this.accept(support, value, at)
  }

  private accept(support: RecordSupport, value: object, at: RecordBytes): void {
    const entry = this.entry as Counted
    if (support.kind === 'result') this.lastResult = support
    this.met(support)
    let valid: boolean
    try {
      valid = support.validate(value)
    } catch (error) {
      // A tree of conditions that is deeper than the stack: the nesting limit was raised too far.
      if (!(error instanceof RangeError)) throw error
      this.invalid({
        code: 'limit-nesting',
        message: 'the record nests too deep to be validated',
        line: at.line,
        byteOffset: at.offset,
      })
      return
    }
    if (!valid) {
      entry.invalid++
      this.reportViolations(support, value, at)
      return
    }
    this.push(support, value, at.line, at.offset)
    this.lastPlace = { line: at.line, offset: at.offset }
    if (!this.settings.checks) return
    Object.assign(this.checkedAt, at)
    this.check(support, value)
  }

  /** Puts a valid record into the batch of its type. */
  push(support: RecordSupport, value: unknown, line: number, offset: number): void {
    this.count(support, 1)
    if (this.columns?.append(support.type, value as object, this.entryName)) return
    const batch = this.batchFor(support, line)
    batch.records.push(value)
    batch.offsets.push(offset)
  }

  /** The record that is being checked, and its bytes: what a finding is located in. */
  private checked: object = {}
  readonly checkedAt: { -readonly [K in keyof RecordBytes]: RecordBytes[K] } = {
    bytes: NO_BYTES,
    start: 0,
    end: 0,
    line: 0,
    offset: 0,
  }

  private readonly report = (finding: Finding): void => {
    if (this.onlyCounts(finding)) return
    const place = this.locate(finding.pointer, this.checkedAt)
    this.add({ ...finding, ...place, excerpt: excerptOfValue(this.checked, finding.pointer) })
  }

  /** Checks a record by the rules beyond its schema; `checkedAt` says where it stands. */
  check(support: RecordSupport, value: object): void {
    this.checked = value
    support.check?.(value as never, this.report)
    this.entryChecks?.of(support)?.record(support.type, value, this.report)
  }

  /** The decoder of the type that the entry has held last, if that type has one. */
  get decoder(): Decoder | undefined {
    const { lastResult } = this
    return lastResult === undefined ? undefined : this.lineDecoders?.decoders[lastResult.type]
  }

  /**
   * Decodes lines from `start` on, as long as the decoder knows them, and takes each as {@link take} would. The type of
   * a line that the decoder knows is that of the entry: the generator has made sure that no rule says otherwise.
   *
   * @returns how many lines were decoded; `cursor.at` is then behind the last of them.
   */
  decode(cursor: Cursor, bytes: Uint8Array, start: number, limit: number, line: number, offset: number): number {
    cursor.use(bytes, limit)
    const support = this.lastResult as RecordSupport
    if (this.columns?.takes(support.type))
      return this.decodeColumns(support, this.columns, cursor, bytes, start, limit, offset, line)
    const bulk = this.bulkLines()
    const decoded = bulk?.decode(support, bytes, start, limit, line, offset)
    if (bulk !== undefined && decoded) {
      cursor.at = bulk.end
      return decoded
    }
    const decode = this.decoder as Decoder
    const { checks } = this.settings
    const { lineBytes } = this.limits
    const at = this.checkedAt
    let from = start
    let count = 0
    at.bytes = bytes
    // One line that is not known there does not make it better to decode all that follow one by one.
    const most = decoded === undefined ? Number.POSITIVE_INFINITY : 1
    while (from < limit && count < most && this.failure === undefined) {
      const value = decode(cursor, bytes, from)
      if (value === undefined) break
      const next = cursor.at
      if (next - from > lineBytes) break
      at.start = from
      at.end = next
      at.line = line + count
      at.offset = offset + from - start
      this.push(support, value, at.line, at.offset)
      if (checks) this.check(support, value)
      from = next
      count++
    }
    cursor.at = from
    this.decodedBytes += from - start
    if (count > 0) this.lastPlace = { line: at.line, offset: at.offset }
    at.bytes = NO_BYTES
    return count
  }

  /** Bytes that were decoded line by line. */
  private decodedBytes = 0
  /** Decodes many lines at a time; asked for when the input has proved long. */
  private bulk: BulkLines | undefined

  private bulkLines(): BulkLines | undefined {
    const bulk = this.lineDecoders?.bulk
    if (bulk !== undefined && this.decodedBytes >= bulk.after) this.bulk ??= bulk.open(this)
    return this.bulk
  }

  /** The bytes that were decoded are the caller's again. */
  release(): void {
    this.bulk?.release()
  }

  /** The same into columns. Rules beyond the schema look at records, of which there are none here. */
  private decodeColumns(
    support: RecordSupport,
    columns: ColumnSink,
    cursor: Cursor,
    bytes: Uint8Array,
    start: number,
    limit: number,
    offset: number,
    line: number,
  ): number {
    const entry = this.entry as Counted
    // Lines that could be longer than the limit go the general way, where each is measured.
    if (limit - start > this.limits.lineBytes) {
      cursor.at = start
      return 0
    }
    const end = columns.decode(support.type, cursor, bytes, start, limit, entry.name)
    const { count } = columns
    this.count(support, count)
    if (count > 0) this.lastPlace = { line: line + count - 1, offset: offset + end - start }
    cursor.at = end
    return count
  }

  private reportViolations(support: RecordSupport, value: object, at: RecordBytes): void {
    const violations = describeViolations(value, support.validate.errors ?? [])
    if (this.settings.strict) violations.length = 1
    for (const { pointer, rule, message, excerpt: shown } of violations.slice(0, VIOLATIONS_PER_RECORD)) {
      const place = this.locate(pointer, at)
      const more = violations.length - VIOLATIONS_PER_RECORD
      this.add({
        code: 'schema-violation',
        message: `${support.type}: ${message}${more > 0 && rule === violations[0]?.rule && pointer === violations[0].pointer ? ` (and ${more} more)` : ''}`,
        ...place,
        pointer,
        rule,
        excerpt: shown,
      })
    }
  }

  private lookAlike(other: LookAlike, at: RecordBytes): void {
    const entry = this.entry as Counted
    entry.skipped++
    // A record without a finding looks the same in several kinds of job: its neighbours say which it is.
    const told = this.lookAlikesSeen.has(entry.format)
    if (told && other.unless !== undefined && entry.format.startsWith(other.unless) && entry.format !== other.id) return
    if (this.lookAlikes.some(({ id, unless }) => id === entry.format && unless !== undefined && other.id.startsWith(unless))) {
      entry.format = other.id as ContentId
    }
    this.content(other.id as ContentId)
    if (this.lookAlikesSeen.has(other.id)) return
    this.lookAlikesSeen.add(other.id)
    this.addLookAlike(other, at.line, at.offset)
  }

  /** Names a look-alike: once for each entry. */
  addLookAlike(other: LookAlike, line: number | undefined, byteOffset: number | undefined): void {
    this.content(other.id as ContentId)
    this.add({
      code: 'look-alike',
      message: `this is not an output that is read here: ${other.title}`,
      ...(line === undefined ? {} : { line }),
      ...(byteOffset === undefined ? {} : { byteOffset }),
      rule: other.id,
      hint: other.hint,
    })
  }

  private locate(pointer: string, at: RecordBytes): { line: number; byteOffset: number } {
    const found = pointer === '' ? at.start : offsetOfPointer(at.bytes, pointer, at.start, at.end)
    const byte = found < 0 ? at.start : found
    let { line } = at
    for (let i = at.start; i < byte; i++) if (at.bytes[i] === 0x0a) line++
    return { line, byteOffset: at.offset + byte - at.start }
  }

  /** The beginning of a record's bytes, for showing. */
  excerptOf(at: RecordBytes): string {
    let text = ''
    for (let i = at.start; i < Math.min(at.end, at.start + 200); i++) {
      const byte = at.bytes[i] as number
      text += byte < 0x80 ? String.fromCharCode(byte) : '·'
    }
    return excerpt(text.trim())
  }

  /** The account so far. */
  account(container: ContainerKind, complete: boolean): ReadSummary {
    return this.summary(this.settings.input, container, complete)
  }
}

/** The last list of candidates: many small files are read with the same families, one session each. */
let known:
  | { families: readonly Family[]; lookAlikes: readonly LookAlike[]; list: readonly (RecordSupport | LookAlike)[] }
  | undefined

/** Record types first, each family in the order its rules ask for; whatever fits none of them may be a look-alike. */
function candidatesOf(families: readonly Family[], lookAlikes: readonly LookAlike[]): readonly (RecordSupport | LookAlike)[] {
  if (known?.families !== families || known.lookAlikes !== lookAlikes) {
    known = { families, lookAlikes, list: [...families.flatMap(({ records }) => records), ...lookAlikes] }
  }
  return known.list
}

function excerptOfValue(root: object, pointer: string): string {
  return excerpt(JSON.stringify(valueAtPointer(root, pointer)) ?? '')
}
