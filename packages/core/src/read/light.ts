import type { ByteSource, Gunzip } from '../bytes.js'
import { concatBytes, copyBytes } from '../bytes.js'
import { SNIFF_BYTES, sniffPacking } from '../container/sniff.js'
import { type TarEntry, TarReader } from '../container/tar.js'
import { fitsRule } from '../detect/rule.js'
import { DEEPEST_WALK, isDeeperThan, LARGE } from '../json/depth.js'
import { decodeUtf8 } from '../text.js'
import { Collector } from './collector.js'
import { EntryChecks } from './entry-checks.js'
import { PASSED_OVER, UNSAFE_NAME } from './entry-names.js'
import type { Family, RecordSupport } from './family.js'
import { HeldBytes } from './held.js'
import { Inflow } from './inflow.js'
import { type Limits, withDefaultLimits } from './limits.js'
import type { OutputReader, Steps } from './output-reader.js'
import type { ReadOptions } from './reader.js'
import type { Batch } from './record.js'
import type { ContainerKind, ReadSummary } from './summary.js'

/** What a light reader is made of. */
export interface LightParts {
  /** The record types to read. */
  readonly families: readonly Family[]
  /** Unpacks gzip. It need not say what is wrong with damaged data: the whole reader unpacks again, by a gunzip of its own. */
  readonly gunzip?: Gunzip | undefined
  /** Whether to stop with an `OutputError` at the first error. */
  readonly strict: boolean
}

/** Makes the reader that knows everything, over the same input from its beginning. */
export type WholeReader = (options: ReadOptions) => Promise<OutputReader>

const LF = 0x0a

/** Says that something was met that only the whole reader knows. */
const UNUSUAL: unique symbol = Symbol('unusual')

function unusual(): never {
  throw UNUSUAL
}

/**
 * Reads what is as it should be, and has no word for anything else: at the first byte that is not, the whole reader is
 * loaded, reads the input again, and goes on behind the last record that was handed out. So both give the same, and
 * nothing that is said of an input is written twice.
 */
export class LightReading implements Steps {
  private readonly limits: Limits
  private readonly inflow: Inflow
  private readonly content: LightContent
  private whole: { readonly summary: ReadSummary } | undefined
  private complete = false
  private started = false
  /** Bytes of the input that progress was reported of. */
  private reported = 0
  private readonly options: ReadOptions

  constructor(
    private readonly source: ByteSource,
    { families, gunzip }: LightParts,
    options: ReadOptions,
    private readonly wholeReader: WholeReader,
  ) {
    this.limits = withDefaultLimits(options.limits)
    this.options = {
      ...options,
      onProgress: (bytes) => {
        if (bytes <= this.reported) return
        this.reported = bytes
        options.onProgress?.(bytes)
      },
    }
    this.inflow = new Inflow(source, gunzip, this.options, this.limits.expansionRatio)
    this.content = new LightContent(families, this.limits, options.checks ?? true)
  }

  /** The account of what has been read so far. */
  get summary(): ReadSummary {
    const { content, inflow, options } = this
    return this.whole?.summary ?? content.summary(options.name, content.container(inflow.compressed), this.complete)
  }

  async *steps(): AsyncGenerator<Batch[], void, undefined> {
    if (this.started) throw new Error('This reader has been iterated already: open the input again.')
    this.started = true
    const { content, source } = this
    let given = 0
    // What cannot be read again must be read right at once.
    if (source.replayable === true) {
      const bytes = this.inflow.bytes()
      try {
        for (;;) {
          const ready = await this.next(bytes)
          if (ready === undefined) break
          for (const { records } of ready) given += records.length
          yield ready
          if (content.ended) {
            this.complete = true
            return
          }
        }
      } finally {
        await bytes.return(undefined)
      }
    }
    yield* this.rest(given)
  }

  /** The batches that are ready after one more piece of the input, or its end; undefined when that was unusual. */
  private async next(bytes: AsyncIterator<Uint8Array>): Promise<Batch[] | undefined> {
    const { content } = this
    try {
      const { done, value } = await bytes.next()
      if (done) content.end()
      else content.push(value)
      return content.flush()
    } catch (error) {
      // Whatever it was, the whole reader meets it again and says it better; an abort alone ends the reading.
      if (this.options.signal?.aborted) throw error
      return undefined
    }
  }

  /** What the whole reader gives behind so many records. */
  private async *rest(given: number): AsyncGenerator<Batch[], void, undefined> {
    const reader = await this.wholeReader(this.options)
    this.whole = reader
    let left = given
    let held: Batch['diagnostics'] = []
    for await (const batch of reader.batches() as AsyncIterable<unknown> as AsyncIterable<Batch>) {
      const { length } = batch.records
      if (length <= left) {
        left -= length
        held.push(...batch.diagnostics)
        continue
      }
      const rest = left === 0 && held.length === 0 ? batch : batch.behind(left)
      rest.diagnostics = [...held, ...batch.diagnostics]
      held = []
      left = 0
      yield [rest]
    }
  }
}

/** The content of an input, as far as it is usual. */
class LightContent extends Collector {
  /** Whether the input is over. */
  ended = false
  private head: Uint8Array[] | undefined = []
  private headLength = 0
  private tar: TarReader | undefined
  private readonly names = new Set<string>()
  private readonly records: readonly RecordSupport[]
  private readonly held = new HeldBytes()
  private entryChecks: EntryChecks | undefined
  private bytes = 0
  private lines = 0
  private lineStart = 0

  constructor(
    families: readonly Family[],
    private readonly limits: Limits,
    private readonly checks: boolean,
  ) {
    super(families)
    this.records = families.flatMap(({ records }) => records)
    // Deeper than this, a value is looked at in another way.
    if (limits.nesting > DEEPEST_WALK) unusual()
  }

  /** How the input is packed. */
  container(compressed: boolean): ContainerKind {
    if (this.tar !== undefined) return compressed ? 'tar.gz' : 'tar'
    if (compressed) return 'gz'
    return this.bytes === 0 ? 'empty' : this.lines <= 1 && !this.sawLineRecord ? 'json' : 'jsonl'
  }

  push(chunk: Uint8Array): void {
    if (this.head === undefined) {
      this.route(chunk)
      return
    }
    this.head.push(copyBytes(chunk))
    this.headLength += chunk.length
    const begin = concatBytes(this.head)
    if (begin[0] !== 0x7b && this.headLength < SNIFF_BYTES) return
    this.head = undefined
    if (begin[0] === 0x7b) this.beginEntry(undefined)
    else if (sniffPacking(begin) === 'tar') this.tar = this.openTar()
    else unusual()
    this.route(begin)
  }

  end(): void {
    if (this.tar === undefined) this.endContent()
    // An archive that is cut off, or lacks its end.
    else if (!this.tar.ended) unusual()
    this.ended = true
  }

  private route(chunk: Uint8Array): void {
    if (this.tar === undefined) this.take(chunk)
    else this.tar.push(chunk)
  }

  private openTar(): TarReader {
    return new TarReader({
      entry: (found) => {
        if (found.type === 'directory') return false
        this.meet(found)
        return true
      },
      data: (chunk) => this.take(chunk),
      entryEnd: () => {
        if (this.entry !== undefined) this.endContent()
      },
      badHeader: unusual,
    })
  }

  private meet({ name, type }: TarEntry): void {
    const { names } = this
    const known = names.has(name) || UNSAFE_NAME.test(name) || PASSED_OVER.some(({ pattern }) => pattern.test(name))
    if (type === 'other' || known || names.size === this.limits.entries) unusual()
    names.add(name)
    this.beginEntry(name)
  }

  override beginEntry(name: string | undefined): void {
    super.beginEntry(name)
    this.entryChecks = this.checks ? new EntryChecks(this.families) : undefined
    this.bytes = 0
    this.lines = 0
    this.lineStart = 0
  }

  private endContent(): void {
    // An empty entry or input.
    if (this.bytes === 0) unusual()
    if (this.held.length > 0) this.line(this.held.bytes)
    this.held.clear()
    this.entryChecks?.end(unusual)
    this.endEntry(this.bytes)
  }

  private take(chunk: Uint8Array): void {
    const { held, limits } = this
    this.bytes += chunk.length
    if (this.bytes > limits.entryBytes) unusual()
    let at = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, at)) {
      if (held.length === 0) this.line(chunk.subarray(at, end))
      else {
        held.append(chunk.subarray(at, end))
        this.line(held.bytes)
        held.clear()
      }
      at = end + 1
    }
    held.append(chunk.subarray(at))
    if (held.length > limits.lineBytes) unusual()
  }

  private line(bytes: Uint8Array): void {
    const { limits, entryChecks } = this
    if (bytes[0] !== 0x7b || bytes.length > Math.min(LARGE, limits.lineBytes)) unusual()
    const value = JSON.parse(decodeUtf8(bytes)) as Readonly<Record<string, unknown>>
    const support = this.records.find(({ rule }) => fitsRule(value, rule))
    if (support === undefined || isDeeperThan(value, limits.nesting) || !support.validate(value)) return unusual()
    const { records, offsets } = this.batchFor(support, this.lines + 1)
    records.push(value)
    offsets.push(this.lineStart)
    this.count(support, 1)
    this.met(support)
    if (entryChecks !== undefined) {
      support.check?.(value as never, unusual)
      entryChecks.of(support)?.record(support.type, value, unusual)
    }
    this.lines++
    this.lineStart += bytes.length + 1
  }
}
