import { type ByteSource, copyBytes, type Gunzip } from '../bytes.js'
import type { TarEntry, TarReader } from '../container/tar.js'
import { fitsRule } from '../detect/rule.js'
import { DEEPEST_WALK, isDeeperThan } from '../json/depth.js'
import { decodeUtf8 } from '../utf8.js'
import { Collector } from './collector.js'
import { MACOS_METADATA, TEXTRACT_PAGE, UNSAFE_NAME } from './entry-names.js'
import type { LightFamily } from './family.js'
import { HeldBytes } from './held.js'
import { Inflow } from './inflow.js'
import { type Limits, withDefaultLimits } from './limits.js'
import type { OutputReader, Steps } from './output-reader.js'
import type { ReadOptions } from './reader.js'
import type { Batch } from './record.js'
import type { ContainerKind, ReadSummary } from './summary.js'

/** What a light reader is made of. */
export interface LightParts {
  /** The record types that are read without the whole reader. */
  readonly families: readonly LightFamily[]
  /** Unpacks gzip; without it, gzip input is an error. */
  readonly gunzip?: Gunzip | undefined
  /** Whether to stop with an `OutputError` at the first error. */
  readonly strict: boolean
  /** Makes the reader that takes over, with these options, over the same input from its beginning. `createReader` unless given. */
  readonly whole?: ((options: ReadOptions) => Promise<OutputReader>) | undefined
}

const LF = 0x0a

/**
 * Unpacked bytes after which the whole reader takes over: it has decoders, and lets a page's other work have its turn. Reading
 * these keeps a page waiting for some 25 ms.
 */
const LONG = 512 * 1024

/** Where a tar header has its magic. Archives that are older than that are not usual. */
const MAGIC = 257

/** Says that something was met that only the whole reader knows. */
const UNUSUAL: unique symbol = Symbol('unusual')

function unusual(): never {
  throw UNUSUAL
}

/**
 * Reads what is as it should be, and has no word for anything else: at the first byte that is not, the whole reader is
 * loaded, reads the input again, and goes on behind the last record that was handed out. So both give the same, and
 * what is said of an input is said in one place.
 */
export class LightReading implements Steps {
  private readonly limits: Limits
  private readonly inflow: Inflow
  private readonly content: LightContent
  private whole: { readonly summary: ReadSummary } | undefined
  private complete = false
  /** Bytes of the input that progress was reported of. */
  private reported = 0
  private readonly options: ReadOptions

  constructor(
    private readonly source: ByteSource,
    { families, gunzip }: LightParts,
    options: ReadOptions,
    private readonly wholeReader: Exclude<LightParts['whole'], undefined>,
  ) {
    this.limits = withDefaultLimits(options.limits)
    this.options = {
      ...options,
      checks: options.checks ?? false,
      onProgress: (bytes) => {
        if (bytes <= this.reported) return
        this.reported = bytes
        options.onProgress?.(bytes)
      },
    }
    this.inflow = new Inflow(source, gunzip, this.options, this.limits.expansionRatio)
    this.content = new LightContent(families, this.limits)
  }

  /** The account of what has been read so far. */
  get summary(): ReadSummary {
    const { content, inflow, options } = this
    return this.whole?.summary ?? content.summary(options.name, content.container(inflow.compressed), this.complete)
  }

  async *steps(): AsyncGenerator<Batch[], void, undefined> {
    const { content, source } = this
    const bytes = this.inflow.bytes()
    let given = 0
    // What cannot be read again must be read right at once; and only the whole reader checks rules beyond the schemas, or looks
    // at values that are as deep as the stack.
    const light = this.options.checks !== true && this.limits.nesting <= DEEPEST_WALK
    if (light && source.replayable === true) {
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
  private begun = false
  private tar: TarReader | undefined
  private readonly names = new Set<string>()
  private readonly held = new HeldBytes()
  private readonly kinds: LightFamily['records']
  private total = 0
  private bytes = 0
  private lines = 0
  private lineStart = 0

  constructor(
    protected override readonly families: readonly LightFamily[],
    private readonly limits: Limits,
  ) {
    super(families)
    this.kinds = families.flatMap(({ records }) => records)
  }

  /** How the input is packed. */
  container(compressed: boolean): ContainerKind {
    if (this.tar !== undefined) return compressed ? 'tar.gz' : 'tar'
    if (compressed) return 'gz'
    return this.bytes === 0 ? 'empty' : this.lines <= 1 && !this.sawLineRecord ? 'json' : 'jsonl'
  }

  push(chunk: Uint8Array): void {
    const { held } = this
    if (this.begun) {
      this.route(chunk)
      return
    }
    held.append(chunk)
    const lines = held.bytes[0] === 0x7b
    if (!lines && held.length < MAGIC + 5) return
    this.begun = true
    // A copy, since what is held is written over while these bytes are read.
    const begin = copyBytes(held.bytes)
    held.clear()
    if (lines) this.beginEntry(undefined)
    else if (String.fromCharCode(...begin.subarray(MAGIC, MAGIC + 5)) === 'ustar') this.tar = this.openTar()
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
    const archives = this.families.find(({ openArchive }) => openArchive !== undefined)
    if (archives?.openArchive === undefined) unusual()
    return archives.openArchive({
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
    const told = [UNSAFE_NAME, MACOS_METADATA, TEXTRACT_PAGE].some((pattern) => pattern.test(name))
    if (told || type === 'other' || names.has(name) || names.size === this.limits.entries) unusual()
    names.add(name)
    this.beginEntry(name)
  }

  override beginEntry(name: string | undefined): void {
    super.beginEntry(name)
    this.bytes = 0
    this.lines = 0
    this.lineStart = 0
  }

  private endContent(): void {
    // An empty entry or input.
    if (this.bytes === 0) unusual()
    if (this.held.length > 0) this.line(this.held.bytes)
    this.held.clear()
    this.endEntry(this.bytes)
  }

  private take(chunk: Uint8Array): void {
    const { held, limits } = this
    this.bytes += chunk.length
    this.total += chunk.length
    if (this.total > LONG || this.bytes > limits.entryBytes) unusual()
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
    const { limits } = this
    if (bytes[0] !== 0x7b || bytes.length > limits.lineBytes) unusual()
    const value = JSON.parse(decodeUtf8(bytes)) as Readonly<Record<string, unknown>>
    const support = this.kinds.find(({ rule }) => fitsRule(value, rule))
    if (support === undefined || isDeeperThan(value, limits.nesting) || !support.fits(value)) unusual()
    const { records, offsets } = this.batchFor(support, this.lines + 1)
    records.push(value)
    offsets.push(this.lineStart)
    this.count(support, 1)
    this.met(support)
    this.lines++
    this.lineStart += bytes.length + 1
  }
}
