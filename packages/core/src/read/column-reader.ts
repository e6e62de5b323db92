import type { ByteSource } from '../bytes.js'
import { type Columnar, ColumnWriter } from '../decode/columns.js'
import { Cursor } from '../decode/cursor.js'
import { type ColumnsMap, columnar } from '../generated/columns.js'
import { decoders } from '../generated/decoders.js'
import type { RecordTypeName } from '../generated/types.js'
import { type EdgeParts, withDefaults } from './create.js'
import { Reading, type ReadOptions } from './reader.js'
import type { ColumnSink } from './session.js'
import type { ReadSummary } from './summary.js'

interface ColumnBatchShape<K extends keyof ColumnsMap> {
  /** Name of the record type; narrows `columns`. */
  readonly type: K
  /** Archive entry that the records stand in; undefined when the input is no archive. */
  readonly entry: string | undefined
  /** How many records there are. */
  readonly length: number
  /** The columns. Strings are places in `dictionary`. */
  readonly columns: ColumnsMap[K]
  /** The strings that the places mean. It grows while reading, and is the same list for all batches of a reading. */
  readonly dictionary: readonly string[]
}

/** Records of one type as columns. Testing `type` tells TypeScript which columns there are. */
export type ColumnBatch = { [K in keyof ColumnsMap]: ColumnBatchShape<K> }[keyof ColumnsMap]

/** Rows after which a batch is handed out. */
const BATCH_ROWS = 65_536

/** Gathers columns: one batch for each run of records of one type in one entry. */
class Columns implements ColumnSink {
  readonly ready: ColumnBatch[] = []
  count = 0
  readonly cursor = new Cursor()
  private readonly writers = new Map<RecordTypeName, ColumnWriter>()
  private type: keyof ColumnsMap | undefined
  private entry: string | undefined

  takes(type: RecordTypeName): type is keyof ColumnsMap {
    return type in columnar
  }

  append(type: RecordTypeName, record: object, entry: string | undefined): boolean {
    if (!this.takes(type)) return false
    ;(columnar[type] as Columnar<unknown>).append(this.cursor, record, this.writerOf(type, entry))
    return true
  }

  decode(
    type: RecordTypeName,
    cursor: Cursor,
    bytes: Uint8Array,
    start: number,
    limit: number,
    entry: string | undefined,
  ): number {
    this.count = 0
    if (!this.takes(type)) return start
    const columns = columnar[type] as Columnar<unknown>
    let from = start
    let writer = this.writerOf(type, entry)
    while (from < limit && columns.decode(cursor, bytes, from, writer)) {
      from = cursor.at
      this.count++
      if (writer.length >= BATCH_ROWS) {
        this.end()
        writer = this.writerOf(type, entry)
      }
    }
    return from
  }

  /** Batches do not end with the chunks of the input: columns are worth their while when they are long. */
  cut(entry: string | undefined): void {
    if (entry !== this.entry) this.end()
  }

  private writerOf(type: keyof ColumnsMap, entry: string | undefined): ColumnWriter {
    if (type !== this.type || entry !== this.entry) this.end()
    this.type = type
    this.entry = entry
    let writer = this.writers.get(type)
    if (writer === undefined) {
      writer = new ColumnWriter(columnar[type].shape)
      this.writers.set(type, writer)
    }
    return writer
  }

  end(): void {
    const { type } = this
    const writer = type === undefined ? undefined : this.writers.get(type)
    if (type === undefined || writer === undefined || writer.length === 0) return
    const columns = (columnar[type] as Columnar<unknown>).view(writer)
    this.ready.push({
      type,
      entry: this.entry,
      length: writer.length,
      columns,
      dictionary: this.cursor.dictionary,
    } as ColumnBatch)
    writer.clear()
  }
}

/**
 * A reading of one input as columns: for those who want tables, not objects. Numbers are typed arrays and strings are
 * places in one dictionary, so a million records kept take a fifth of the memory that objects take.
 *
 * Every record is validated by its schema, exactly as a reader of objects does; rules beyond the schemas are not
 * checked. Formats that are written as one document (Amazon A2I) have no columns and are not recognised here.
 *
 * @example
 * ```ts
 * const reader = createColumnReader(source, {}, { gunzip, strict: false })
 * for await (const batch of reader.batches()) console.log(batch.type, batch.length)
 * ```
 */
export class ColumnReader {
  private readonly columns = new Columns()
  private readonly reading: Reading

  constructor(source: ByteSource, options: ReadOptions, parts: EdgeParts) {
    const whole = withDefaults(parts)
    const families = whole.families.map((family) => ({
      ...family,
      records: family.records.filter(({ type }) => this.columns.takes(type)),
    }))
    // One cursor for lines that are decoded and for records that are taken apart: both fill one dictionary.
    const lineDecoders = { decoders, newCursor: () => this.columns.cursor }
    this.reading = new Reading(source, { ...whole, families, lineDecoders }, { ...options, checks: false }, this.columns)
  }

  /** The account of what has been read so far. */
  get summary(): ReadSummary {
    return this.reading.summary
  }

  /**
   * The columns in batches, in the order of the file.
   *
   * @throws `OutputError` in strict reading, after everything before the first error has been delivered.
   */
  async *batches(): AsyncGenerator<ColumnBatch, void, undefined> {
    const { columns } = this
    try {
      for await (const _ of this.reading.steps()) yield* columns.ready.splice(0)
    } catch (error) {
      columns.end()
      yield* columns.ready.splice(0)
      throw error
    }
    columns.end()
    yield* columns.ready.splice(0)
  }
}

/**
 * Makes a reader of columns over any source of bytes. `@aws-ai-outputs/node` has a friendlier function.
 *
 * @example
 * ```ts
 * for await (const batch of createColumnReader(source, {}, { gunzip, strict: false }).batches()) {
 *   if (batch.type !== 'MultiClassLine') continue
 *   const { Classes, File } = batch.columns
 *   for (let i = 0; i < batch.length; i++) {
 *     const top = Classes.offsets[i] as number
 *     console.log(batch.dictionary[File[i] as number], batch.dictionary[Classes.Name[top] as number], Classes.Score[top])
 *   }
 * }
 * ```
 */
export function createColumnReader(source: ByteSource, options: ReadOptions, parts: EdgeParts): ColumnReader {
  return new ColumnReader(source, options, parts)
}
