import type { ErrorRecord, MultiClassLine, MultiLabelLine } from '../generated/types.js'
import { byName, DEFAULT_HELD, type Join, type JoinOptions, joinOf, Ledger, type Stray } from './join.js'
import { type AnyIterable, type ClassificationOutcome, isFailure } from './outcome.js'
import type { PhysicalLine } from './physical-lines.js'
import { lineNumber } from './records.js'

/** One input line, one record, or both: what a join by line yields. Test `kind`. */
export type JoinedLine =
  /** A line and its result. */
  | {
      readonly kind: 'result'
      readonly file: string
      readonly line: number
      readonly text: string
      readonly record: MultiClassLine | MultiLabelLine
    }
  /** A line and AWS's word that it could not be processed. */
  | {
      readonly kind: 'failure'
      readonly file: string
      readonly line: number
      readonly text: string
      readonly record: ErrorRecord
    }
  /** AWS's word that something in the file could not be processed, without saying which line. */
  | { readonly kind: 'file-failure'; readonly file: string; readonly record: ErrorRecord }
  /** A line without a record. `cut` says that AWS ignored it because of an earlier line that is not UTF-8. */
  | { readonly kind: 'missing'; readonly file: string; readonly line: number; readonly text: string; readonly cut: boolean }
  | Stray

/** Opens the lines of one input file; called when the first record of that file comes. */
export type OpenLines = () => AnyIterable<PhysicalLine>

/** Most inputs that are kept open half read. */
const OPEN_INPUTS = 16

/**
 * Joins the records of a job with one document per line to the lines of its input, by file and physical line.
 *
 * A record's `Line` counts physical lines from 0, again in each file: a header is line 0, and a newline inside quotes
 * begins a new line. Joining by position, to CSV rows or to a table whose header is gone attaches every result to a
 * neighbour's text. Sources: developer guide, "Outputs for asynchronous analysis jobs"; 18 published outputs.
 *
 * Both sides are streamed. Records in line order, as all real ones are, need constant memory; what is out of order
 * waits, up to `held`, and `account.mostHeld` says how much waited. Each line and each record comes out exactly once.
 *
 * @param records Results and failures in reading order: {@link outcomesOf} a reading.
 * @param inputs The input files by name as records have it, each with a function that opens its lines. Memory: one
 *   entry for each file.
 * @throws RangeError when two inputs have one name, or when lines are not numbered 0, 1, 2, ….
 * @example
 * ```ts
 * const files = ['tickets.csv', 'tickets-2.csv', 'tickets-3.csv']
 * const join = joinLines(
 *   outcomesOf(readOutput('output.tar.gz')),
 *   files.map((file) => [file, () => physicalLines(createReadStream(`inputs/${file}`))]),
 * )
 * for await (const item of join) {
 *   if (item.kind === 'result') console.log(item.file, item.line, topClass(item.record)?.Name, item.text)
 * }
 * for (const sentence of explainJoin(join.account)) console.log(sentence)
 * ```
 */
export function joinLines(
  records: AnyIterable<ClassificationOutcome>,
  inputs: Iterable<readonly [file: string, lines: OpenLines]>,
  options: JoinOptions = {},
): Join<JoinedLine> {
  const ledger = new Ledger('line')
  const lines = new LineJoin(ledger, inputs, options.held ?? DEFAULT_HELD)
  return joinOf(ledger, () => lines.run(records))
}

/** One input file: how far it has been read, and what waits for its other half. */
class InputFile {
  /** Number of the next line that has not been read. */
  next = 0
  exhausted = false
  named = false
  /** Lines that were passed while their record had not come. */
  readonly waiting: Map<number, PhysicalLine> = new Map()
  /** Records far ahead of what has been read: reading on for one bogus `Line` would let go of everything. */
  readonly ahead: Map<number, ClassificationOutcome> = new Map()
  /** Highest line that has a record. */
  highest = -1
  /** Line from which on AWS ignored the file, or 'tail': whatever follows the last record. */
  cutFrom: number | 'tail' | undefined
  /** First line above all that were let go. */
  letGo = 0
  peeked: PhysicalLine | undefined
  private lines: Iterator<PhysicalLine> | AsyncIterator<PhysicalLine> | undefined

  constructor(
    readonly name: string,
    private readonly open: OpenLines,
  ) {}

  get opened(): boolean {
    return this.lines !== undefined
  }

  /** The next line, or undefined at the end. */
  async read(): Promise<PhysicalLine | undefined> {
    const line = await this.peek()
    if (line === undefined) return undefined
    this.peeked = undefined
    this.next++
    return line
  }

  /** The next line without taking it: shows whether the input is at its end, and closes it if so. */
  async peek(): Promise<PhysicalLine | undefined> {
    if (this.peeked !== undefined || this.exhausted) return this.peeked
    if (this.lines === undefined) {
      const source = this.open()
      this.lines = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
    }
    const step = await this.lines.next()
    if (step.done === true) {
      this.exhausted = true
      this.lines = undefined
      return undefined
    }
    if (step.value.line !== this.next) {
      throw new RangeError(
        `the lines of ${JSON.stringify(this.name)} must be numbered from 0 without a gap, but ${step.value.line} stands where ${this.next} belongs: use physicalLines`,
      )
    }
    this.peeked = step.value
    return this.peeked
  }

  async close(): Promise<void> {
    await this.lines?.return?.()
    this.lines = undefined
  }
}

class LineJoin {
  private readonly files: Map<string, InputFile>
  /** Files that are open, in the order in which they were opened. */
  private readonly open = new Set<InputFile>()
  /** Files in which something waits. */
  private readonly holding = new Set<InputFile>()
  private held = 0

  constructor(
    private readonly ledger: Ledger,
    inputs: Iterable<readonly [string, OpenLines]>,
    private readonly bound: number,
  ) {
    this.files = new Map()
    for (const [name, open] of byName(inputs)) this.files.set(name, new InputFile(name, open))
    ledger.files = this.files.size
  }

  async *run(records: AnyIterable<ClassificationOutcome>): AsyncGenerator<JoinedLine, void, undefined> {
    const { ledger } = this
    let current: InputFile | undefined
    try {
      for await (const record of records) {
        ledger.records++
        const file = this.files.get(record.File)
        if (file === undefined) {
          yield ledger.stray('unknown-file', record)
          continue
        }
        if (file !== current) {
          if (current !== undefined) yield* this.leave(current)
          current = file
          file.named = true
        }
        const line = lineOf(record)
        if (line === file.next && file.ahead.size === 0) {
          // The usual case: the record of the very next line.
          const found = await file.read()
          this.open.add(file)
          if (found === undefined) yield ledger.stray('beyond-input', record)
          else yield this.joined(file, found, record)
        } else yield* this.place(file, line, record)
      }
      if (current !== undefined) yield* this.leave(current)
      for (const file of this.files.values()) yield* this.finish(file)
      ledger.complete = true
    } finally {
      for (const file of this.open) await file.close()
    }
  }

  /** A record that is not the next line's. */
  private async *place(file: InputFile, line: number | undefined, record: ClassificationOutcome): AsyncGenerator<JoinedLine> {
    const { ledger } = this
    if (line === undefined) {
      if (record.ErrorCode === undefined) yield ledger.stray('other-kind', record)
      else {
        ledger.fileFailures++
        if (record.ErrorCode === 'UNSUPPORTED_ENCODING') file.cutFrom ??= 'tail'
        yield { kind: 'file-failure', file: file.name, record }
      }
      return
    }
    if (line < file.next) {
      const waiting = file.waiting.get(line)
      if (waiting === undefined) yield ledger.stray(line < file.letGo ? 'late' : 'duplicate', record)
      else {
        file.waiting.delete(line)
        this.released(file)
        yield this.joined(file, waiting, record)
      }
      return
    }
    if (file.ahead.has(line)) {
      yield ledger.stray('duplicate', record)
      return
    }
    if (file.exhausted) {
      yield ledger.stray('beyond-input', record)
      return
    }
    if (line - file.next <= this.bound - this.held) yield* this.readTo(file, line, record)
    else {
      file.ahead.set(line, record)
      this.hold(file)
    }
    yield* this.relieve()
  }

  /** Reads up to a line and joins it to its record; the lines before it wait, or meet records that were ahead. */
  private async *readTo(file: InputFile, line: number, record: ClassificationOutcome): AsyncGenerator<JoinedLine> {
    this.open.add(file)
    while (file.next < line) {
      const passed = await file.read()
      if (passed === undefined) {
        yield this.ledger.stray('beyond-input', record)
        return
      }
      const early = this.takeAhead(file, passed.line)
      if (early === undefined) {
        file.waiting.set(passed.line, passed)
        this.hold(file)
        if (this.held > this.bound) yield this.letGoOldest(file)
      } else yield this.joined(file, passed, early)
    }
    const found = await file.read()
    if (found === undefined) yield this.ledger.stray('beyond-input', record)
    else yield this.joined(file, found, record)
  }

  private takeAhead(file: InputFile, line: number): ClassificationOutcome | undefined {
    if (file.ahead.size === 0) return undefined
    const record = file.ahead.get(line)
    if (record !== undefined) {
      file.ahead.delete(line)
      this.released(file)
    }
    return record
  }

  private hold(file: InputFile): void {
    this.held++
    this.holding.add(file)
    if (this.held > this.ledger.mostHeld) this.ledger.mostHeld = this.held
  }

  private released(file: InputFile): void {
    this.held--
    if (file.waiting.size === 0 && file.ahead.size === 0) this.holding.delete(file)
  }

  /** Makes room when more waits than may. */
  private async *relieve(): AsyncGenerator<JoinedLine> {
    while (this.held > this.bound) {
      const [file] = this.holding as Iterable<InputFile> as [InputFile]
      if (file.ahead.size > 0) {
        // So many records are ahead that the gap before them is real. All are placed at once, so that sorting pays.
        const ahead = [...file.ahead].sort(([a], [b]) => a - b)
        for (const [line, record] of ahead) {
          if (this.takeAhead(file, line) !== undefined) yield* this.readTo(file, line, record)
        }
      } else yield this.letGoOldest(file)
    }
  }

  /** Lets go of a line whose record may still come: the oldest of the file that has waited longest. */
  private letGoOldest(fallback: InputFile): JoinedLine {
    let from = fallback
    for (const file of this.holding) {
      if (file.waiting.size > 0) {
        from = file
        break
      }
    }
    const [[number, line]] = from.waiting as Iterable<[number, PhysicalLine]> as [[number, PhysicalLine]]
    from.waiting.delete(number)
    from.letGo = Math.max(from.letGo, number + 1)
    this.released(from)
    return this.missing(from, line)
  }

  /** Records of another file follow: an input that is at its end is closed, and not too many others stay open. */
  private async *leave(file: InputFile): AsyncGenerator<JoinedLine> {
    if (file.opened && file.peeked === undefined) await file.peek()
    if (file.exhausted) this.open.delete(file)
    while (this.open.size > OPEN_INPUTS) {
      const [oldest] = this.open as Iterable<InputFile> as [InputFile]
      for (;;) {
        const line = await oldest.read()
        if (line === undefined) break
        const early = this.takeAhead(oldest, line.line)
        if (early !== undefined) yield this.joined(oldest, line, early)
        else {
          oldest.waiting.set(line.line, line)
          this.hold(oldest)
          if (this.held > this.bound) yield this.letGoOldest(oldest)
        }
      }
      this.open.delete(oldest)
    }
  }

  /** No more records come: what waits is missing, and so is what has not been read. */
  private async *finish(file: InputFile): AsyncGenerator<JoinedLine> {
    if (!file.named) this.ledger.missingFile(file.name)
    // Lines that waited were passed in ascending order, and a Map keeps it.
    for (const line of file.waiting.values()) yield this.missing(file, line)
    this.held -= file.waiting.size
    file.waiting.clear()
    this.open.add(file)
    for (const line of file.ahead.keys()) file.highest = Math.max(file.highest, line)
    let cut: { first: number; count: number } | undefined
    for (;;) {
      const line = await file.read()
      if (line === undefined) break
      const early = this.takeAhead(file, line.line)
      if (early !== undefined) yield this.joined(file, line, early)
      else {
        const item = this.missing(file, line)
        if (item.kind === 'missing' && item.cut) {
          cut ??= { first: line.line, count: 0 }
          cut.count++
        }
        yield item
      }
    }
    this.open.delete(file)
    this.holding.delete(file)
    if (cut !== undefined) this.ledger.cut({ file: file.name, ...cut })
    for (const record of file.ahead.values()) yield this.ledger.stray('beyond-input', record)
    this.held -= file.ahead.size
    file.ahead.clear()
  }

  private joined(file: InputFile, { line, text }: PhysicalLine, record: ClassificationOutcome): JoinedLine {
    const { ledger } = this
    ledger.inputs++
    if (line > file.highest) file.highest = line
    if (!isFailure(record)) {
      ledger.results++
      return { kind: 'result', file: file.name, line, text, record: record as MultiClassLine | MultiLabelLine }
    }
    ledger.failures++
    if (record.ErrorCode === 'UNSUPPORTED_ENCODING') file.cutFrom = line + 1
    return { kind: 'failure', file: file.name, line, text, record: record as ErrorRecord }
  }

  private missing(file: InputFile, { line, text }: PhysicalLine): JoinedLine {
    const { ledger } = this
    const { cutFrom } = file
    const cut = cutFrom === 'tail' ? line > file.highest : cutFrom !== undefined && line >= cutFrom
    ledger.inputs++
    if (cut) ledger.cutOff++
    else ledger.missing++
    return { kind: 'missing', file: file.name, line, text, cut }
  }
}

/** The line of a record that is about a line; undefined when it is about something else. */
function lineOf(record: ClassificationOutcome): number | undefined {
  return 'DocumentMetadata' in record ? undefined : lineNumber(record as { readonly Line?: string | number })
}
