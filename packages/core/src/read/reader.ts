import type { ByteSource, Gunzip } from '../bytes.js'
import type { LineDecoders } from '../decode/line-decoders.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Family, LookAlike } from './family.js'
import { type AbortSignalLike, Inflow, InputBreak } from './inflow.js'
import { type Break, Intake } from './intake.js'
import { type Limits, withDefaultLimits } from './limits.js'
import { OutputReader, type Steps } from './output-reader.js'
import type { Batch } from './record.js'
import { type ColumnSink, Session } from './session.js'
import type { ReadSummary } from './summary.js'

/** How to read an input. Everything has a safe default. */
export interface ReadOptions {
  /** Name of the input for diagnostics: a path, a URL, an S3 key. */
  readonly name?: string | undefined
  /** Limits that differ from the defaults. */
  readonly limits?: Partial<Limits> | undefined
  /**
   * Whether to check rules beyond the schemas: duplicate names, sums, page numbers, times, condition trees, …
   * Their diagnostics have codes that begin with `comprehend/` or `a2i/`. Default true.
   */
  readonly checks?: boolean | undefined
  /** Called with each diagnostic as it is found, also with those that the summary no longer keeps. */
  readonly onDiagnostic?: ((found: Diagnostic) => void) | undefined
  /** Called after each piece of input with the number of bytes taken so far, as they came (compressed, if they are). */
  readonly onProgress?: ((bytes: number) => void) | undefined
  /** Ends the reading with the signal's reason when it is aborted. */
  readonly signal?: AbortSignalLike | undefined
}

/** What a reader is made of. */
export interface ReaderParts {
  /** The record types to read. */
  readonly families: readonly Family[]
  /** The files to refuse by name; without them, they are refused as unknown. */
  readonly lookAlikes?: readonly LookAlike[] | undefined
  /** Decode lines faster; without them, lines are read the general way. */
  readonly lineDecoders?: LineDecoders | undefined
  /** Unpacks gzip; without it, gzip input is an error. */
  readonly gunzip?: Gunzip | undefined
  /** Whether to stop with an `OutputError` at the first error. */
  readonly strict: boolean
}

const NO_LOOK_ALIKES: readonly LookAlike[] = []

/** Makes the state of one reading. */
export function newSession(parts: ReaderParts, options: ReadOptions, lasting = false, columns?: ColumnSink): Session {
  const { families, lookAlikes = NO_LOOK_ALIKES, lineDecoders, strict } = parts
  return new Session({
    input: options.name,
    lasting,
    columns,
    limits: withDefaultLimits(options.limits),
    strict,
    checks: options.checks ?? true,
    families,
    lookAlikes,
    lineDecoders,
    onDiagnostic: options.onDiagnostic,
  })
}

/**
 * One reading under way: bytes are pulled from the source, pushed into the intake, and what is ready is handed out after
 * each piece. What it is handed out as, objects or columns, is up to the reader around it.
 */
export class Reading implements Steps {
  private readonly session: Session
  private readonly intake: Intake
  private readonly inflow: Inflow
  private complete = false

  constructor(
    source: ByteSource,
    parts: ReaderParts,
    private readonly options: ReadOptions,
    columns?: ColumnSink,
  ) {
    this.session = newSession(parts, options, false, columns)
    this.intake = new Intake(this.session)
    this.inflow = new Inflow(source, parts.gunzip, options, this.session.limits.expansionRatio)
  }

  /** The account of what has been read so far. */
  get summary(): ReadSummary {
    return this.session.account(this.intake.container(this.inflow.compressed), this.complete)
  }

  /** Reads; gives the batches that are ready after each piece of input, also when there are none. */
  async *steps(): AsyncGenerator<Batch[], void, undefined> {
    const { session, intake } = this
    let broken: Break | undefined
    const bytes = this.inflow.bytes()
    try {
      for (;;) {
        let next: IteratorResult<Uint8Array>
        try {
          next = await bytes.next()
        } catch (error) {
          if (this.options.signal?.aborted) throw error
          broken = breakOf(error)
          break
        }
        if (next.done) break
        intake.push(next.value)
        yield session.flush()
        if (intake.done) break
      }
    } finally {
      await bytes.return(undefined)
    }
    intake.end(broken)
    yield session.flush()
    if (session.failure !== undefined) throw session.failure
    this.complete = intake.whole
  }
}

/**
 * Makes a reader of what it is given and nothing else, for bundles in which each kilobyte counts: without the validators
 * of other families, without the names of look-alikes, without line decoders unless they are among the parts. What it
 * reads, it reads as {@link createReader} does, with the same diagnostics.
 *
 * @example
 * ```ts
 * const source = bytesSource(new TextEncoder().encode('{"File": "a.csv", "Line": "0", "Classes": []}'))
 * for await (const record of createFamilyReader(source, {}, { families: [comprehend], strict: false })) console.log(record.type)
 * ```
 */
export function createFamilyReader(source: ByteSource, options: ReadOptions, parts: ReaderParts): OutputReader {
  return new OutputReader(new Reading(source, parts, options))
}

function breakOf(error: unknown): Break {
  if (error instanceof InputBreak) return error.reason
  const reason = error instanceof Error ? error.message : String(error)
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'gzip-truncated') return { code, what: 'the gzip data ends too early' }
  if (code === 'gzip-corrupt') return { code, what: 'the gzip data is damaged', reason }
  return { code: 'input-unreadable', what: 'reading failed', reason }
}
