import type { Diagnostic, Place } from '../diagnostics/diagnostic.js'
import type { FormatId, RecordKindMap, RecordTypeMap, RecordTypeName } from '../generated/types.js'

/**
 * What a record is: a `result` that the service produced, or a `failure`, AWS's own record that a document or page
 * could not be processed. Failures are data: they are never thrown.
 */
export type RecordKind = 'result' | 'failure'

interface BatchShape<K extends RecordTypeName> {
  /** Name of the record type; narrows `records`. */
  readonly type: K
  /** Whether these are results or AWS's error records. */
  readonly kind: RecordKindMap[K]
  /** Format of the records. */
  readonly format: FormatId
  /** Archive entry that they stand in; absent when the input is not an archive. */
  readonly entry: string | undefined
  /** The records as AWS wrote them, unknown members included, in the order of the file. */
  readonly records: readonly RecordTypeMap[K][]
  /** What there is to say about these records and the lines before them that were not readable. */
  readonly diagnostics: readonly Diagnostic[]
  /** Where the record with this index stands. */
  placeOf(index: number): Place
}

/**
 * Records of one type that stand together in one entry. Testing `type` tells TypeScript what `records` holds.
 *
 * Batches are how the reader works inside; iterating over single records stands on them and costs more.
 */
export type RecordBatch = { [K in RecordTypeName]: BatchShape<K> }[RecordTypeName]

interface RecordShape<K extends RecordTypeName> {
  /** Name of the record type; narrows `value`. */
  readonly type: K
  /** Whether this is a result or one of AWS's error records. */
  readonly kind: RecordKindMap[K]
  /** Format of the record. */
  readonly format: FormatId
  /** The record as AWS wrote it, unknown members included. */
  readonly value: RecordTypeMap[K]
  /** Where it stands: archive entry, line counted from 1, byte offset of its first byte. */
  readonly place: Place
}

/** One record and where it stands. Testing `type` or `kind` tells TypeScript what `value` is. */
export type OutputRecord = { [K in RecordTypeName]: RecordShape<K> }[RecordTypeName]

/**
 * The batch that the reader fills. Its records stand on lines that follow each other, so that a place needs no more than
 * an offset to be kept, and no object until it is asked for.
 */
export class Batch {
  /** Batches are cut here, so that a consumer that holds one holds little. */
  readonly most = 4096
  readonly records: unknown[] = []
  readonly offsets: number[] = []
  diagnostics: Diagnostic[] = []

  constructor(
    readonly type: RecordTypeName,
    readonly kind: RecordKind,
    readonly format: FormatId,
    readonly entry: string | undefined,
    private readonly firstLine: number,
  ) {}

  /** Line that the next record must stand on to belong to this batch. */
  get nextLine(): number {
    return this.firstLine + this.records.length
  }

  /** The records behind the first few, as a batch of their own. */
  behind(count: number): Batch {
    const rest = new Batch(this.type, this.kind, this.format, this.entry, this.firstLine + count)
    rest.records.push(...this.records.slice(count))
    rest.offsets.push(...this.offsets.slice(count))
    rest.diagnostics = this.diagnostics
    return rest
  }

  placeOf(index: number): Place {
    const place = { line: this.firstLine + index, byteOffset: this.offsets[index] as number }
    return this.entry === undefined ? place : { entry: this.entry, ...place }
  }
}

/** A record of a batch; its place is made only when it is asked for. */
export class BatchRecord {
  constructor(
    private readonly batch: Batch,
    private readonly index: number,
    readonly value: unknown,
  ) {}

  get type(): RecordTypeName {
    return this.batch.type
  }

  get kind(): RecordKind {
    return this.batch.kind
  }

  get format(): FormatId {
    return this.batch.format
  }

  get place(): Place {
    return this.batch.placeOf(this.index)
  }
}
