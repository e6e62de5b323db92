import type { Cursor } from './cursor.js'

/** How many columns of each kind a record type has, and in which list's items each stands (-1: in the record itself). */
export interface ColumnShape {
  readonly ids: readonly number[]
  readonly numbers: readonly number[]
  readonly lists: number
}

/** A record type as columns: generated. */
export interface Columnar<Columns> {
  readonly type: string
  readonly shape: ColumnShape
  /** Puts the line at `start` into the columns; false, and nothing is put, for a line that it does not know. */
  decode(cursor: Cursor, bytes: Uint8Array, start: number, writer: ColumnWriter): boolean
  /** Puts a record into the columns. */
  append(cursor: Cursor, record: object, writer: ColumnWriter): void
  /** The columns, cut to their length. */
  view(writer: ColumnWriter): Columns
}

/** Rows for which there is room at first. */
const ROWS = 4096

/**
 * Columns that grow. A row is written in place behind the last one and only then counted, so that a line which turns
 * out to be of another form leaves nothing behind.
 */
export class ColumnWriter {
  /** Rows so far. */
  length = 0
  readonly ids: Int32Array[]
  readonly numbers: Float64Array[]
  /** Items so far, for each list. */
  readonly counts: number[]
  /** Items for which there is room, for each list. */
  readonly room: number[]
  private readonly offsets: Uint32Array[]
  private rows = ROWS

  constructor(private readonly shape: ColumnShape) {
    const lists = Array.from({ length: shape.lists }, (_, list) => list)
    this.room = lists.map(() => ROWS * 3)
    this.counts = lists.map(() => 0)
    this.offsets = lists.map(() => new Uint32Array(ROWS + 1))
    this.ids = shape.ids.map((list) => new Int32Array(this.roomOf(list)))
    this.numbers = shape.numbers.map((list) => new Float64Array(this.roomOf(list)))
  }

  private roomOf(list: number): number {
    return list < 0 ? this.rows : (this.room[list] as number)
  }

  /** The place of the next row; makes room for it. */
  row(): number {
    if (this.length === this.rows) {
      this.rows *= 2
      for (const [list, offsets] of this.offsets.entries()) this.offsets[list] = extended(offsets, this.rows + 1)
      this.extend(-1)
    }
    return this.length
  }

  /** Makes room for more items of a list. */
  grow(list: number): void {
    this.room[list] = (this.room[list] as number) * 2
    this.extend(list)
  }

  private extend(list: number): void {
    for (const [index, owner] of this.shape.ids.entries()) {
      if (owner === list) this.ids[index] = extended(this.ids[index] as Int32Array, this.roomOf(list))
    }
    for (const [index, owner] of this.shape.numbers.entries()) {
      if (owner === list) this.numbers[index] = extended(this.numbers[index] as Float64Array, this.roomOf(list))
    }
  }

  /** Says where the items of a row end. */
  endRow(list: number, row: number, end: number): void {
    this.counts[list] = end
    ;(this.offsets[list] as Uint32Array)[row + 1] = end
  }

  takeIds(index: number): Int32Array {
    return (this.ids[index] as Int32Array).slice(0, this.lengthOf(this.shape.ids[index] as number))
  }

  takeNumbers(index: number): Float64Array {
    return (this.numbers[index] as Float64Array).slice(0, this.lengthOf(this.shape.numbers[index] as number))
  }

  takeOffsets(list: number): Uint32Array {
    return (this.offsets[list] as Uint32Array).slice(0, this.length + 1)
  }

  private lengthOf(list: number): number {
    return list < 0 ? this.length : (this.counts[list] as number)
  }

  /** Forgets the rows; the room stays. */
  clear(): void {
    this.length = 0
    this.counts.fill(0)
  }
}

function extended<A extends Int32Array | Uint32Array | Float64Array>(list: A, length: number): A {
  const more = new (list.constructor as new (length: number) => A)(length)
  more.set(list)
  return more
}
