// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

import type { Columnar, ColumnWriter } from '../decode/columns.js'
import type { Cursor } from '../decode/cursor.js'
import type { ErrorRecord, MultiClassFile, MultiClassLine, MultiClassPage, MultiLabelFile, MultiLabelLine, MultiLabelPage, PageErrorRecord } from './types.js'

/** Records of the type {@link ErrorRecord} as columns. */
export interface ErrorRecordColumns {
  /**
   * Why the document could not be processed, for programs. Source: CDG async-insights; observed. Places in the
   * dictionary.
   */
  readonly ErrorCode: Int32Array
  /**
   * Why the document could not be processed, for people. The wording varies: do not parse it. Source: CDG
   * async-insights; observed. Places in the dictionary. -1 where it is absent.
   */
  readonly ErrorMessage: Int32Array
  /** Name of the input file. Source: CDG async-insights; observed. Places in the dictionary. */
  readonly File: Int32Array
  /**
   * Line of the input file. Missing when every file is a document. Unit: lines, counted from 0. Source: CDG
   * async-insights. NaN where it is absent.
   */
  readonly Line: Float64Array
}

/** The columns of {@link ErrorRecord}. */
export const errorRecordColumns: Columnar<ErrorRecordColumns> = {
  type: 'ErrorRecord',
  shape: { ids: [-1, -1, -1], numbers: [-1], lists: 0 },
  decode(cursor: Cursor, b: Uint8Array, start: number, w: ColumnWriter): boolean {
    const v = cursor.view
    let p = start
    const row = w.row()
    ;(w.ids[1] as Int32Array)[row] = -1
    ;(w.numbers[0] as Float64Array)[row] = Number.NaN
    if (b[p] !== 0x7b) return false
    p++
    let present2 = 0
    let at3 = p
    if (present2 !== 0 && b[p] === 0x2c) {
      at3++
      if (b[at3] === 0x20) at3++
    }
    // "ErrorCode":
    if (!((present2 === 0 || at3 > p) && v.getUint32(at3, true) === 0x72724522 && v.getUint32(at3 + 4, true) === 0x6f43726f && v.getUint32(at3 + 8, true) === 0x3a226564)) return false
    p = at3 + 12
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return false
    const ErrorCode4 = cursor.repeatedId(p + 1, 0)
    if (ErrorCode4 < 0) return false
    ;(w.ids[0] as Int32Array)[row] = ErrorCode4
    p = cursor.at
    present2 |= 256
    let at5 = p
    if (b[p] === 0x2c) {
      at5++
      if (b[at5] === 0x20) at5++
    }
    // "ErrorMessage":
    if (at5 > p && v.getUint32(at5, true) === 0x72724522 && v.getUint32(at5 + 4, true) === 0x654d726f && v.getUint32(at5 + 8, true) === 0x67617373 && v.getUint32(at5 + 11, true) === 0x3a226567) {
      p = at5 + 15
      if (b[p] === 0x20) p++
      if (b[p] !== 0x22) return false
      const ErrorMessage6 = cursor.repeatedId(p + 1, 1)
      if (ErrorMessage6 < 0) return false
      ;(w.ids[1] as Int32Array)[row] = ErrorMessage6
      p = cursor.at
      present2 |= 1
    }
    let at7 = p
    if (b[p] === 0x2c) {
      at7++
      if (b[at7] === 0x20) at7++
    }
    // "File":
    if (!(at7 > p && v.getUint32(at7, true) === 0x6c694622 && v.getUint32(at7 + 3, true) === 0x3a22656c)) return false
    p = at7 + 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return false
    const File8 = cursor.repeatedId(p + 1, 2)
    if (File8 < 1) return false
    ;(w.ids[2] as Int32Array)[row] = File8
    p = cursor.at
    present2 |= 256
    let at9 = p
    if (b[p] === 0x2c) {
      at9++
      if (b[at9] === 0x20) at9++
    }
    // "Line":
    if (at9 > p && v.getUint32(at9, true) === 0x6e694c22 && v.getUint32(at9 + 3, true) === 0x3a22656e) {
      p = at9 + 7
      if (b[p] === 0x20) p++
      if (b[p] === 0x22) {
        if (b[p] !== 0x22) return false
        const Line11 = cursor.digitValue(b, p + 1)
        if (Line11 < 0) return false
        ;(w.numbers[0] as Float64Array)[row] = Line11
        p = cursor.at
      }
      else if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
        const Line12 = cursor.integer(b, p)
        if (!(Line12 >= 0)) return false
        ;(w.numbers[0] as Float64Array)[row] = Line12
        p = cursor.at
      }
      else return false
      present2 |= 2
    }
    if (!(b[p] === 0x7d)) return false
    p += 1
    if (b[p] === 0x0d) p++
    if (b[p] !== 0x0a) return false
    cursor.at = p + 1
    w.length = row + 1
    return true
  },
  append(cursor: Cursor, record: object, w: ColumnWriter): void {
    const r = record as ErrorRecord
    const row = w.row()
    ;(w.ids[0] as Int32Array)[row] = cursor.idOf(r.ErrorCode)
    ;(w.ids[1] as Int32Array)[row] = r.ErrorMessage === undefined ? -1 : cursor.idOf(r.ErrorMessage)
    ;(w.ids[2] as Int32Array)[row] = cursor.idOf(r.File)
    ;(w.numbers[0] as Float64Array)[row] = r.Line === undefined ? Number.NaN : Number(r.Line)
    w.length = row + 1
  },
  view(w: ColumnWriter): ErrorRecordColumns {
    return {
      ErrorCode: w.takeIds(0),
      ErrorMessage: w.takeIds(1),
      File: w.takeIds(2),
      Line: w.takeNumbers(0),
    }
  },
}

/** Records of the type {@link MultiClassFile} as columns. */
export interface MultiClassFileColumns {
  /** Name of the input file. Source: CDG outputs-class-async. Places in the dictionary. */
  readonly File: Int32Array
  /**
   * Classes that the model considered. Observed: the best three, or all when the model has fewer, best first;
   * neither is promised. Source: CDG outputs-class-async. Row i has the items offsets[i] to offsets[i + 1].
   */
  readonly Classes: {
    /** Where the items of each row begin; one more than there are rows. */
    readonly offsets: Uint32Array
    /**
     * Name of the class, exactly as in the training data: any case, spaces and non-ASCII letters, digits only, even a
     * trailing space. Source: CDG outputs-class-async; API comprehend.DocumentClass; observed. Places in the
     * dictionary.
     */
    readonly Name: Int32Array
    /**
     * How sure the model is of this class. Text jobs round to 4 decimals, page records do not. Unit: ratio, 0 to 1.
     * Source: CDG outputs-class-async; observed.
     */
    readonly Score: Float64Array
  }
}

/** The columns of {@link MultiClassFile}. */
export const multiClassFileColumns: Columnar<MultiClassFileColumns> = {
  type: 'MultiClassFile',
  shape: { ids: [-1, 0], numbers: [0], lists: 1 },
  decode(cursor: Cursor, b: Uint8Array, start: number, w: ColumnWriter): boolean {
    const v = cursor.view
    let p = start
    const row = w.row()
    let n0 = w.counts[0] as number
    if (b[p] !== 0x7b) return false
    p++
    // "File":
    if (!(v.getUint32(p, true) === 0x6c694622 && v.getUint32(p + 3, true) === 0x3a22656c)) return false
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return false
    const File2 = cursor.repeatedId(p + 1, 0)
    if (File2 < 1) return false
    ;(w.ids[0] as Int32Array)[row] = File2
    p = cursor.at
    if (!(b[p] === 0x2c)) return false
    p += 1
    if (b[p] === 0x20) p++
    // "Classes":
    if (!(v.getUint32(p, true) === 0x616c4322 && v.getUint32(p + 4, true) === 0x73657373 && v.getUint32(p + 6, true) === 0x3a227365)) return false
    p += 10
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return false
    p++
    if (b[p] === 0x5d) p++
    else for (;;) {
      if (n0 === w.room[0]) w.grow(0)
      if (b[p] !== 0x7b) return false
      p++
      // "Name":
      if (!(v.getUint32(p, true) === 0x6d614e22 && v.getUint32(p + 3, true) === 0x3a22656d)) return false
      p += 7
      if (b[p] === 0x20) p++
      if (b[p] !== 0x22) return false
      const Name5 = cursor.id(p + 1)
      if (Name5 < 1) return false
      ;(w.ids[1] as Int32Array)[n0] = Name5
      p = cursor.at
      if (!(b[p] === 0x2c)) return false
      p += 1
      if (b[p] === 0x20) p++
      // "Score":
      if (!(v.getUint32(p, true) === 0x6f635322 && v.getUint32(p + 4, true) === 0x3a226572)) return false
      p += 8
      if (b[p] === 0x20) p++
      const Score6 = cursor.number(b, p)
      if (!(Score6 >= 0 && Score6 <= 1)) return false
      ;(w.numbers[0] as Float64Array)[n0] = Score6
      p = cursor.at
      if (!(b[p] === 0x7d)) return false
      p += 1
      n0++
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return false
      if (b[p] === 0x20) p++
    }
    if (!(b[p] === 0x7d)) return false
    p += 1
    if (b[p] === 0x0d) p++
    if (b[p] !== 0x0a) return false
    cursor.at = p + 1
    w.endRow(0, row, n0)
    w.length = row + 1
    return true
  },
  append(cursor: Cursor, record: object, w: ColumnWriter): void {
    const r = record as MultiClassFile
    const row = w.row()
    ;(w.ids[0] as Int32Array)[row] = cursor.idOf(r.File)
    let n0 = w.counts[0] as number
    for (const item of r.Classes) {
      if (n0 === w.room[0]) w.grow(0)
      ;(w.ids[1] as Int32Array)[n0] = cursor.idOf(item.Name)
      ;(w.numbers[0] as Float64Array)[n0] = Number(item.Score)
      n0++
    }
    w.endRow(0, row, n0)
    w.length = row + 1
  },
  view(w: ColumnWriter): MultiClassFileColumns {
    return {
      File: w.takeIds(0),
      Classes: {
        offsets: w.takeOffsets(0),
        Name: w.takeIds(1),
        Score: w.takeNumbers(0),
      },
    }
  },
}

/** Records of the type {@link MultiClassLine} as columns. */
export interface MultiClassLineColumns {
  /** Name of the input file. Source: CDG outputs-class-async. Places in the dictionary. */
  readonly File: Int32Array
  /**
   * Line of the input file. Rows are identified by File and Line together. Unit: lines, counted from 0. Source: CDG
   * outputs-class-async; observed.
   */
  readonly Line: Float64Array
  /**
   * Classes that the model considered. Observed: the best three, or all when the model has fewer, best first;
   * neither is promised. Source: CDG outputs-class-async; observed. Row i has the items offsets[i] to offsets[i +
   * 1].
   */
  readonly Classes: {
    /** Where the items of each row begin; one more than there are rows. */
    readonly offsets: Uint32Array
    /**
     * Name of the class, exactly as in the training data: any case, spaces and non-ASCII letters, digits only, even a
     * trailing space. Source: CDG outputs-class-async; API comprehend.DocumentClass; observed. Places in the
     * dictionary.
     */
    readonly Name: Int32Array
    /**
     * How sure the model is of this class. Text jobs round to 4 decimals, page records do not. Unit: ratio, 0 to 1.
     * Source: CDG outputs-class-async; observed.
     */
    readonly Score: Float64Array
  }
}

/** The columns of {@link MultiClassLine}. */
export const multiClassLineColumns: Columnar<MultiClassLineColumns> = {
  type: 'MultiClassLine',
  shape: { ids: [-1, 0], numbers: [-1, 0], lists: 1 },
  decode(cursor: Cursor, b: Uint8Array, start: number, w: ColumnWriter): boolean {
    const v = cursor.view
    let p = start
    const row = w.row()
    let n0 = w.counts[0] as number
    if (b[p] !== 0x7b) return false
    p++
    // "File":
    if (!(v.getUint32(p, true) === 0x6c694622 && v.getUint32(p + 3, true) === 0x3a22656c)) return false
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return false
    const File2 = cursor.repeatedId(p + 1, 0)
    if (File2 < 1) return false
    ;(w.ids[0] as Int32Array)[row] = File2
    p = cursor.at
    if (!(b[p] === 0x2c)) return false
    p += 1
    if (b[p] === 0x20) p++
    // "Line":
    if (!(v.getUint32(p, true) === 0x6e694c22 && v.getUint32(p + 3, true) === 0x3a22656e)) return false
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] === 0x22) {
      if (b[p] !== 0x22) return false
      const Line4 = cursor.digitValue(b, p + 1)
      if (Line4 < 0) return false
      ;(w.numbers[0] as Float64Array)[row] = Line4
      p = cursor.at
    }
    else if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
      const Line5 = cursor.integer(b, p)
      if (!(Line5 >= 0)) return false
      ;(w.numbers[0] as Float64Array)[row] = Line5
      p = cursor.at
    }
    else return false
    if (!(b[p] === 0x2c)) return false
    p += 1
    if (b[p] === 0x20) p++
    // "Classes":
    if (!(v.getUint32(p, true) === 0x616c4322 && v.getUint32(p + 4, true) === 0x73657373 && v.getUint32(p + 6, true) === 0x3a227365)) return false
    p += 10
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return false
    p++
    if (b[p] === 0x5d) p++
    else for (;;) {
      if (n0 === w.room[0]) w.grow(0)
      if (b[p] !== 0x7b) return false
      p++
      // "Name":
      if (!(v.getUint32(p, true) === 0x6d614e22 && v.getUint32(p + 3, true) === 0x3a22656d)) return false
      p += 7
      if (b[p] === 0x20) p++
      if (b[p] !== 0x22) return false
      const Name8 = cursor.id(p + 1)
      if (Name8 < 1) return false
      ;(w.ids[1] as Int32Array)[n0] = Name8
      p = cursor.at
      if (!(b[p] === 0x2c)) return false
      p += 1
      if (b[p] === 0x20) p++
      // "Score":
      if (!(v.getUint32(p, true) === 0x6f635322 && v.getUint32(p + 4, true) === 0x3a226572)) return false
      p += 8
      if (b[p] === 0x20) p++
      const Score9 = cursor.number(b, p)
      if (!(Score9 >= 0 && Score9 <= 1)) return false
      ;(w.numbers[1] as Float64Array)[n0] = Score9
      p = cursor.at
      if (!(b[p] === 0x7d)) return false
      p += 1
      n0++
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return false
      if (b[p] === 0x20) p++
    }
    if (!(b[p] === 0x7d)) return false
    p += 1
    if (b[p] === 0x0d) p++
    if (b[p] !== 0x0a) return false
    cursor.at = p + 1
    w.endRow(0, row, n0)
    w.length = row + 1
    return true
  },
  append(cursor: Cursor, record: object, w: ColumnWriter): void {
    const r = record as MultiClassLine
    const row = w.row()
    ;(w.ids[0] as Int32Array)[row] = cursor.idOf(r.File)
    ;(w.numbers[0] as Float64Array)[row] = Number(r.Line)
    let n0 = w.counts[0] as number
    for (const item of r.Classes) {
      if (n0 === w.room[0]) w.grow(0)
      ;(w.ids[1] as Int32Array)[n0] = cursor.idOf(item.Name)
      ;(w.numbers[1] as Float64Array)[n0] = Number(item.Score)
      n0++
    }
    w.endRow(0, row, n0)
    w.length = row + 1
  },
  view(w: ColumnWriter): MultiClassLineColumns {
    return {
      File: w.takeIds(0),
      Line: w.takeNumbers(0),
      Classes: {
        offsets: w.takeOffsets(0),
        Name: w.takeIds(1),
        Score: w.takeNumbers(1),
      },
    }
  },
}

/** Records of the type {@link MultiClassPage} as columns. */
export interface MultiClassPageColumns {
  /**
   * Classes that the model considered. Observed: the best three, or all when the model has fewer, best first;
   * neither is promised. Source: CDG outputs-class-async. Row i has the items offsets[i] to offsets[i + 1].
   */
  readonly Classes: {
    /** Where the items of each row begin; one more than there are rows. */
    readonly offsets: Uint32Array
    /**
     * Name of the class, exactly as in the training data: any case, spaces and non-ASCII letters, digits only, even a
     * trailing space. Source: CDG outputs-class-async; API comprehend.DocumentClass; observed. Places in the
     * dictionary.
     */
    readonly Name: Int32Array
    /**
     * How sure the model is of this class. Text jobs round to 4 decimals, page records do not. Unit: ratio, 0 to 1.
     * Source: CDG outputs-class-async; observed.
     */
    readonly Score: Float64Array
  }
  /** Which page the record is about and how many pages there are. Source: CDG outputs-class-async. */
  readonly DocumentMetadata: {
    /**
     * Page that the record is about. Unit: pages, counted from 1. Source: CDG outputs-class-async. NaN where it is
     * absent.
     */
    readonly PageNumber: Float64Array
    /**
     * Number of pages in the input document. Unit: pages. Source: CDG outputs-class-async; API
     * comprehend.DocumentMetadata.
     */
    readonly Pages: Float64Array
    /**
     * Number of characters taken from each page. Shown for the real-time API; described, but not shown, for
     * asynchronous jobs. Source: CDG outputs-class-sync; API comprehend.DocumentMetadata. Row i has the items
     * offsets[i] to offsets[i + 1].
     */
    readonly ExtractedCharacters: {
      /** Where the items of each row begin; one more than there are rows. */
      readonly offsets: Uint32Array
      /**
       * Page that the count is about. Unit: pages, counted from 1. Source: API comprehend.ExtractedCharactersListItem.
       * NaN where it is absent.
       */
      readonly Page: Float64Array
      /**
       * Number of characters taken from the page. Unit: characters. Source: API comprehend.ExtractedCharactersListItem.
       * NaN where it is absent.
       */
      readonly Count: Float64Array
    }
  }
  /**
   * Errors of this page. Missing and empty both mean that there were none. Source: CDG outputs-class-async. Row i
   * has the items offsets[i] to offsets[i + 1].
   */
  readonly Errors: {
    /** Where the items of each row begin; one more than there are rows. */
    readonly offsets: Uint32Array
    /**
     * Page that the error is about. Unit: pages, counted from 1. Source: API comprehend.ErrorsListItem. NaN where it
     * is absent.
     */
    readonly Page: Float64Array
    /**
     * What went wrong with the page, for programs. Source: API comprehend.ErrorsListItem. Places in the dictionary. -1
     * where it is absent.
     */
    readonly ErrorCode: Int32Array
    /**
     * What went wrong with the page, for people. The wording varies: do not parse it. Source: API
     * comprehend.ErrorsListItem. Places in the dictionary. -1 where it is absent.
     */
    readonly ErrorMessage: Int32Array
  }
  /** Name of the input file. Source: CDG outputs-class-async. Places in the dictionary. */
  readonly File: Int32Array
  /**
   * Version of the record, such as a date. The guide prints a placeholder. Source: CDG outputs-class-async. Places
   * in the dictionary. -1 where it is absent.
   */
  readonly Version: Int32Array
  /**
   * Warnings about this page. Documented for the real-time API only. Source: API comprehend.WarningsListItem. Row i
   * has the items offsets[i] to offsets[i + 1].
   */
  readonly Warnings: {
    /** Where the items of each row begin; one more than there are rows. */
    readonly offsets: Uint32Array
    /**
     * Page that the warning is about. Unit: pages, counted from 1. Source: API comprehend.WarningsListItem. NaN where
     * it is absent.
     */
    readonly Page: Float64Array
    /**
     * What the warning is about, for programs. Source: API comprehend.WarningsListItem. Places in the dictionary. -1
     * where it is absent.
     */
    readonly WarnCode: Int32Array
    /**
     * What the warning is about, for people. Source: API comprehend.WarningsListItem. Places in the dictionary. -1
     * where it is absent.
     */
    readonly WarnMessage: Int32Array
  }
}

/** The columns of {@link MultiClassPage}. */
export const multiClassPageColumns: Columnar<MultiClassPageColumns> = {
  type: 'MultiClassPage',
  shape: { ids: [0, 2, 2, -1, -1, 3, 3], numbers: [0, -1, -1, 1, 1, 2, 3], lists: 4 },
  decode(cursor: Cursor, b: Uint8Array, start: number, w: ColumnWriter): boolean {
    const v = cursor.view
    let p = start
    const row = w.row()
    let n0 = w.counts[0] as number
    let n1 = w.counts[1] as number
    let n2 = w.counts[2] as number
    let n3 = w.counts[3] as number
    ;(w.numbers[1] as Float64Array)[row] = Number.NaN
    ;(w.numbers[2] as Float64Array)[row] = Number.NaN
    ;(w.ids[4] as Int32Array)[row] = -1
    if (b[p] !== 0x7b) return false
    p++
    let present2 = 0
    let at3 = p
    if (present2 !== 0 && b[p] === 0x2c) {
      at3++
      if (b[at3] === 0x20) at3++
    }
    // "Classes":
    if (!((present2 === 0 || at3 > p) && v.getUint32(at3, true) === 0x616c4322 && v.getUint32(at3 + 4, true) === 0x73657373 && v.getUint32(at3 + 6, true) === 0x3a227365)) return false
    p = at3 + 10
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return false
    p++
    if (b[p] === 0x5d) p++
    else for (;;) {
      if (n0 === w.room[0]) w.grow(0)
      if (b[p] !== 0x7b) return false
      p++
      // "Name":
      if (!(v.getUint32(p, true) === 0x6d614e22 && v.getUint32(p + 3, true) === 0x3a22656d)) return false
      p += 7
      if (b[p] === 0x20) p++
      if (b[p] !== 0x22) return false
      const Name6 = cursor.id(p + 1)
      if (Name6 < 1) return false
      ;(w.ids[0] as Int32Array)[n0] = Name6
      p = cursor.at
      if (!(b[p] === 0x2c)) return false
      p += 1
      if (b[p] === 0x20) p++
      // "Score":
      if (!(v.getUint32(p, true) === 0x6f635322 && v.getUint32(p + 4, true) === 0x3a226572)) return false
      p += 8
      if (b[p] === 0x20) p++
      const Score7 = cursor.number(b, p)
      if (!(Score7 >= 0 && Score7 <= 1)) return false
      ;(w.numbers[0] as Float64Array)[n0] = Score7
      p = cursor.at
      if (!(b[p] === 0x7d)) return false
      p += 1
      n0++
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return false
      if (b[p] === 0x20) p++
    }
    present2 |= 256
    let at8 = p
    if (b[p] === 0x2c) {
      at8++
      if (b[at8] === 0x20) at8++
    }
    // "DocumentMetadata":
    if (at8 > p && v.getUint32(at8, true) === 0x636f4422 && v.getUint32(at8 + 4, true) === 0x6e656d75 && v.getUint32(at8 + 8, true) === 0x74654d74 && v.getUint32(at8 + 12, true) === 0x74616461 && v.getUint32(at8 + 15, true) === 0x3a226174) {
      p = at8 + 19
      if (b[p] === 0x20) p++
      if (b[p] !== 0x7b) return false
      p++
      let present10 = 0
      let at11 = p
      if (present10 !== 0 && b[p] === 0x2c) {
        at11++
        if (b[at11] === 0x20) at11++
      }
      // "PageNumber":
      if ((present10 === 0 || at11 > p) && v.getUint32(at11, true) === 0x67615022 && v.getUint32(at11 + 4, true) === 0x6d754e65 && v.getUint32(at11 + 8, true) === 0x22726562 && v.getUint32(at11 + 9, true) === 0x3a227265) {
        p = at11 + 13
        if (b[p] === 0x20) p++
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const PageNumber13 = cursor.integer(b, p)
          if (!(PageNumber13 >= 1)) return false
          ;(w.numbers[1] as Float64Array)[row] = PageNumber13
          p = cursor.at
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return false
          const PageNumber14 = cursor.digitValue(b, p + 1)
          if (PageNumber14 < 0) return false
          ;(w.numbers[1] as Float64Array)[row] = PageNumber14
          p = cursor.at
        }
        else return false
        present10 |= 1
      }
      let at15 = p
      if (present10 !== 0 && b[p] === 0x2c) {
        at15++
        if (b[at15] === 0x20) at15++
      }
      // "Pages":
      if (!((present10 === 0 || at15 > p) && v.getUint32(at15, true) === 0x67615022 && v.getUint32(at15 + 4, true) === 0x3a227365)) return false
      p = at15 + 8
      if (b[p] === 0x20) p++
      if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
        const Pages17 = cursor.integer(b, p)
        if (!(Pages17 >= 0)) return false
        ;(w.numbers[2] as Float64Array)[row] = Pages17
        p = cursor.at
      }
      else if (b[p] === 0x22) {
        if (b[p] !== 0x22) return false
        const Pages18 = cursor.digitValue(b, p + 1)
        if (Pages18 < 0) return false
        ;(w.numbers[2] as Float64Array)[row] = Pages18
        p = cursor.at
      }
      else return false
      present10 |= 256
      let at19 = p
      if (b[p] === 0x2c) {
        at19++
        if (b[at19] === 0x20) at19++
      }
      // "ExtractedCharacters":
      if (at19 > p && v.getUint32(at19, true) === 0x74784522 && v.getUint32(at19 + 4, true) === 0x74636172 && v.getUint32(at19 + 8, true) === 0x68436465 && v.getUint32(at19 + 12, true) === 0x63617261 && v.getUint32(at19 + 16, true) === 0x73726574 && v.getUint32(at19 + 18, true) === 0x3a227372) {
        p = at19 + 22
        if (b[p] === 0x20) p++
        if (b[p] !== 0x5b) return false
        p++
        if (b[p] === 0x5d) p++
        else for (;;) {
          if (n1 === w.room[1]) w.grow(1)
          ;(w.numbers[3] as Float64Array)[n1] = Number.NaN
          ;(w.numbers[4] as Float64Array)[n1] = Number.NaN
          if (b[p] !== 0x7b) return false
          p++
          let present22 = 0
          let at23 = p
          if (present22 !== 0 && b[p] === 0x2c) {
            at23++
            if (b[at23] === 0x20) at23++
          }
          // "Page":
          if ((present22 === 0 || at23 > p) && v.getUint32(at23, true) === 0x67615022 && v.getUint32(at23 + 3, true) === 0x3a226567) {
            p = at23 + 7
            if (b[p] === 0x20) p++
            if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
              const Page25 = cursor.integer(b, p)
              if (!(Page25 >= 1)) return false
              ;(w.numbers[3] as Float64Array)[n1] = Page25
              p = cursor.at
            }
            else if (b[p] === 0x22) {
              if (b[p] !== 0x22) return false
              const Page26 = cursor.digitValue(b, p + 1)
              if (Page26 < 0) return false
              ;(w.numbers[3] as Float64Array)[n1] = Page26
              p = cursor.at
            }
            else return false
            present22 |= 1
          }
          let at27 = p
          if (present22 !== 0 && b[p] === 0x2c) {
            at27++
            if (b[at27] === 0x20) at27++
          }
          // "Count":
          if ((present22 === 0 || at27 > p) && v.getUint32(at27, true) === 0x756f4322 && v.getUint32(at27 + 4, true) === 0x3a22746e) {
            p = at27 + 8
            if (b[p] === 0x20) p++
            const Count28 = cursor.integer(b, p)
            if (!(Count28 >= 0)) return false
            ;(w.numbers[4] as Float64Array)[n1] = Count28
            p = cursor.at
            present22 |= 2
          }
          if (!(b[p] === 0x7d)) return false
          p += 1
          n1++
          const next = b[p++]
          if (next === 0x5d) break
          if (next !== 0x2c) return false
          if (b[p] === 0x20) p++
        }
        present10 |= 2
      }
      if (!(b[p] === 0x7d)) return false
      p += 1
      present2 |= 1
    }
    let at29 = p
    if (b[p] === 0x2c) {
      at29++
      if (b[at29] === 0x20) at29++
    }
    // "DocumentType":
    if (at29 > p && v.getUint32(at29, true) === 0x636f4422 && v.getUint32(at29 + 4, true) === 0x6e656d75 && v.getUint32(at29 + 8, true) === 0x70795474 && v.getUint32(at29 + 11, true) === 0x3a226570) {
      p = at29 + 15
      if (b[p] === 0x20) p++
      let DocumentType30: unknown
      if (b[p] === 0x22) {
        if (b[p] !== 0x22) return false
        const DocumentType31 = cursor.repeatedString(p + 1, 0)
        if (DocumentType31 === undefined) return false
        p = cursor.at
        DocumentType30 = DocumentType31
      }
      else if (b[p] === 0x5b) {
        if (b[p] !== 0x5b) return false
        p++
        const DocumentType32Items = cursor.list(0)
        let DocumentType32Count = 0
        if (b[p] === 0x5d) p++
        else for (;;) {
          if (b[p] !== 0x7b) return false
          p++
          const DocumentType33: Record<string, unknown> = {}
          let present34 = 0
          let at35 = p
          if (present34 !== 0 && b[p] === 0x2c) {
            at35++
            if (b[at35] === 0x20) at35++
          }
          // "Page":
          if ((present34 === 0 || at35 > p) && v.getUint32(at35, true) === 0x67615022 && v.getUint32(at35 + 3, true) === 0x3a226567) {
            p = at35 + 7
            if (b[p] === 0x20) p++
            let Page36: unknown
            if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
              const Page37 = cursor.integer(b, p)
              if (!(Page37 >= 1)) return false
              p = cursor.at
              Page36 = Page37
            }
            else if (b[p] === 0x22) {
              if (b[p] !== 0x22) return false
              const Page38 = cursor.digits(b, p + 1)
              if (Page38 === undefined) return false
              p = cursor.at
              Page36 = Page38
            }
            else return false
            DocumentType33['Page'] = Page36
            present34 |= 1
          }
          let at39 = p
          if (present34 !== 0 && b[p] === 0x2c) {
            at39++
            if (b[at39] === 0x20) at39++
          }
          // "Type":
          if ((present34 === 0 || at39 > p) && v.getUint32(at39, true) === 0x70795422 && v.getUint32(at39 + 3, true) === 0x3a226570) {
            p = at39 + 7
            if (b[p] === 0x20) p++
            if (b[p] !== 0x22) return false
            const Type40 = cursor.string(p + 1)
            if (Type40 === undefined) return false
            p = cursor.at
            DocumentType33['Type'] = Type40
            present34 |= 2
          }
          if (!(b[p] === 0x7d)) return false
          p += 1
          DocumentType32Items[DocumentType32Count++] = DocumentType33
          const next = b[p++]
          if (next === 0x5d) break
          if (next !== 0x2c) return false
          if (b[p] === 0x20) p++
        }
        const DocumentType32 = cursor.array(DocumentType32Items, DocumentType32Count, 0)
        DocumentType30 = DocumentType32
      }
      else return false
      present2 |= 2
    }
    let at41 = p
    if (b[p] === 0x2c) {
      at41++
      if (b[at41] === 0x20) at41++
    }
    // "Errors":
    if (at41 > p && v.getUint32(at41, true) === 0x72724522 && v.getUint32(at41 + 4, true) === 0x2273726f && v.getUint32(at41 + 5, true) === 0x3a227372) {
      p = at41 + 9
      if (b[p] === 0x20) p++
      if (b[p] !== 0x5b) return false
      p++
      if (b[p] === 0x5d) p++
      else for (;;) {
        if (n2 === w.room[2]) w.grow(2)
        ;(w.numbers[5] as Float64Array)[n2] = Number.NaN
        ;(w.ids[1] as Int32Array)[n2] = -1
        ;(w.ids[2] as Int32Array)[n2] = -1
        if (b[p] !== 0x7b) return false
        p++
        let present44 = 0
        let at45 = p
        if (present44 !== 0 && b[p] === 0x2c) {
          at45++
          if (b[at45] === 0x20) at45++
        }
        // "Page":
        if ((present44 === 0 || at45 > p) && v.getUint32(at45, true) === 0x67615022 && v.getUint32(at45 + 3, true) === 0x3a226567) {
          p = at45 + 7
          if (b[p] === 0x20) p++
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page47 = cursor.integer(b, p)
            if (!(Page47 >= 1)) return false
            ;(w.numbers[5] as Float64Array)[n2] = Page47
            p = cursor.at
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return false
            const Page48 = cursor.digitValue(b, p + 1)
            if (Page48 < 0) return false
            ;(w.numbers[5] as Float64Array)[n2] = Page48
            p = cursor.at
          }
          else return false
          present44 |= 1
        }
        let at49 = p
        if (present44 !== 0 && b[p] === 0x2c) {
          at49++
          if (b[at49] === 0x20) at49++
        }
        // "ErrorCode":
        if ((present44 === 0 || at49 > p) && v.getUint32(at49, true) === 0x72724522 && v.getUint32(at49 + 4, true) === 0x6f43726f && v.getUint32(at49 + 8, true) === 0x3a226564) {
          p = at49 + 12
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return false
          const ErrorCode50 = cursor.id(p + 1)
          if (ErrorCode50 < 0) return false
          ;(w.ids[1] as Int32Array)[n2] = ErrorCode50
          p = cursor.at
          present44 |= 2
        }
        let at51 = p
        if (present44 !== 0 && b[p] === 0x2c) {
          at51++
          if (b[at51] === 0x20) at51++
        }
        // "ErrorMessage":
        if ((present44 === 0 || at51 > p) && v.getUint32(at51, true) === 0x72724522 && v.getUint32(at51 + 4, true) === 0x654d726f && v.getUint32(at51 + 8, true) === 0x67617373 && v.getUint32(at51 + 11, true) === 0x3a226567) {
          p = at51 + 15
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return false
          const ErrorMessage52 = cursor.id(p + 1)
          if (ErrorMessage52 < 0) return false
          ;(w.ids[2] as Int32Array)[n2] = ErrorMessage52
          p = cursor.at
          present44 |= 4
        }
        if (!(b[p] === 0x7d)) return false
        p += 1
        n2++
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return false
        if (b[p] === 0x20) p++
      }
      present2 |= 4
    }
    let at53 = p
    if (b[p] === 0x2c) {
      at53++
      if (b[at53] === 0x20) at53++
    }
    // "File":
    if (!(at53 > p && v.getUint32(at53, true) === 0x6c694622 && v.getUint32(at53 + 3, true) === 0x3a22656c)) return false
    p = at53 + 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return false
    const File54 = cursor.repeatedId(p + 1, 1)
    if (File54 < 1) return false
    ;(w.ids[3] as Int32Array)[row] = File54
    p = cursor.at
    present2 |= 256
    let at55 = p
    if (b[p] === 0x2c) {
      at55++
      if (b[at55] === 0x20) at55++
    }
    // "Version":
    if (at55 > p && v.getUint32(at55, true) === 0x72655622 && v.getUint32(at55 + 4, true) === 0x6e6f6973 && v.getUint32(at55 + 6, true) === 0x3a226e6f) {
      p = at55 + 10
      if (b[p] === 0x20) p++
      if (b[p] !== 0x22) return false
      const Version56 = cursor.repeatedId(p + 1, 2)
      if (Version56 < 0) return false
      ;(w.ids[4] as Int32Array)[row] = Version56
      p = cursor.at
      present2 |= 8
    }
    let at57 = p
    if (b[p] === 0x2c) {
      at57++
      if (b[at57] === 0x20) at57++
    }
    // "Warnings":
    if (at57 > p && v.getUint32(at57, true) === 0x72615722 && v.getUint32(at57 + 4, true) === 0x676e696e && v.getUint32(at57 + 7, true) === 0x3a227367) {
      p = at57 + 11
      if (b[p] === 0x20) p++
      if (b[p] !== 0x5b) return false
      p++
      if (b[p] === 0x5d) p++
      else for (;;) {
        if (n3 === w.room[3]) w.grow(3)
        ;(w.numbers[6] as Float64Array)[n3] = Number.NaN
        ;(w.ids[5] as Int32Array)[n3] = -1
        ;(w.ids[6] as Int32Array)[n3] = -1
        if (b[p] !== 0x7b) return false
        p++
        let present60 = 0
        let at61 = p
        if (present60 !== 0 && b[p] === 0x2c) {
          at61++
          if (b[at61] === 0x20) at61++
        }
        // "Page":
        if ((present60 === 0 || at61 > p) && v.getUint32(at61, true) === 0x67615022 && v.getUint32(at61 + 3, true) === 0x3a226567) {
          p = at61 + 7
          if (b[p] === 0x20) p++
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page63 = cursor.integer(b, p)
            if (!(Page63 >= 1)) return false
            ;(w.numbers[6] as Float64Array)[n3] = Page63
            p = cursor.at
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return false
            const Page64 = cursor.digitValue(b, p + 1)
            if (Page64 < 0) return false
            ;(w.numbers[6] as Float64Array)[n3] = Page64
            p = cursor.at
          }
          else return false
          present60 |= 1
        }
        let at65 = p
        if (present60 !== 0 && b[p] === 0x2c) {
          at65++
          if (b[at65] === 0x20) at65++
        }
        // "WarnCode":
        if ((present60 === 0 || at65 > p) && v.getUint32(at65, true) === 0x72615722 && v.getUint32(at65 + 4, true) === 0x646f436e && v.getUint32(at65 + 7, true) === 0x3a226564) {
          p = at65 + 11
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return false
          const WarnCode66 = cursor.id(p + 1)
          if (WarnCode66 < 0) return false
          ;(w.ids[5] as Int32Array)[n3] = WarnCode66
          p = cursor.at
          present60 |= 2
        }
        let at67 = p
        if (present60 !== 0 && b[p] === 0x2c) {
          at67++
          if (b[at67] === 0x20) at67++
        }
        // "WarnMessage":
        if ((present60 === 0 || at67 > p) && v.getUint32(at67, true) === 0x72615722 && v.getUint32(at67 + 4, true) === 0x73654d6e && v.getUint32(at67 + 8, true) === 0x65676173 && v.getUint32(at67 + 10, true) === 0x3a226567) {
          p = at67 + 14
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return false
          const WarnMessage68 = cursor.id(p + 1)
          if (WarnMessage68 < 0) return false
          ;(w.ids[6] as Int32Array)[n3] = WarnMessage68
          p = cursor.at
          present60 |= 4
        }
        if (!(b[p] === 0x7d)) return false
        p += 1
        n3++
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return false
        if (b[p] === 0x20) p++
      }
      present2 |= 16
    }
    if (!(b[p] === 0x7d)) return false
    p += 1
    if ('01111111111111110111111111111111'[present2 & 31] !== '1') return false
    if (b[p] === 0x0d) p++
    if (b[p] !== 0x0a) return false
    cursor.at = p + 1
    w.endRow(0, row, n0)
    w.endRow(1, row, n1)
    w.endRow(2, row, n2)
    w.endRow(3, row, n3)
    w.length = row + 1
    return true
  },
  append(cursor: Cursor, record: object, w: ColumnWriter): void {
    const r = record as MultiClassPage
    const row = w.row()
    let n0 = w.counts[0] as number
    for (const item of r.Classes) {
      if (n0 === w.room[0]) w.grow(0)
      ;(w.ids[0] as Int32Array)[n0] = cursor.idOf(item.Name)
      ;(w.numbers[0] as Float64Array)[n0] = Number(item.Score)
      n0++
    }
    ;(w.numbers[1] as Float64Array)[row] = r.DocumentMetadata?.PageNumber === undefined ? Number.NaN : Number(r.DocumentMetadata?.PageNumber)
    ;(w.numbers[2] as Float64Array)[row] = Number(r.DocumentMetadata?.Pages)
    let n1 = w.counts[1] as number
    for (const item of r.DocumentMetadata?.ExtractedCharacters ?? []) {
      if (n1 === w.room[1]) w.grow(1)
      ;(w.numbers[3] as Float64Array)[n1] = item.Page === undefined ? Number.NaN : Number(item.Page)
      ;(w.numbers[4] as Float64Array)[n1] = item.Count === undefined ? Number.NaN : Number(item.Count)
      n1++
    }
    let n2 = w.counts[2] as number
    for (const item of r.Errors ?? []) {
      if (n2 === w.room[2]) w.grow(2)
      ;(w.numbers[5] as Float64Array)[n2] = item.Page === undefined ? Number.NaN : Number(item.Page)
      ;(w.ids[1] as Int32Array)[n2] = item.ErrorCode === undefined ? -1 : cursor.idOf(item.ErrorCode)
      ;(w.ids[2] as Int32Array)[n2] = item.ErrorMessage === undefined ? -1 : cursor.idOf(item.ErrorMessage)
      n2++
    }
    ;(w.ids[3] as Int32Array)[row] = cursor.idOf(r.File)
    ;(w.ids[4] as Int32Array)[row] = r.Version === undefined ? -1 : cursor.idOf(r.Version)
    let n3 = w.counts[3] as number
    for (const item of r.Warnings ?? []) {
      if (n3 === w.room[3]) w.grow(3)
      ;(w.numbers[6] as Float64Array)[n3] = item.Page === undefined ? Number.NaN : Number(item.Page)
      ;(w.ids[5] as Int32Array)[n3] = item.WarnCode === undefined ? -1 : cursor.idOf(item.WarnCode)
      ;(w.ids[6] as Int32Array)[n3] = item.WarnMessage === undefined ? -1 : cursor.idOf(item.WarnMessage)
      n3++
    }
    w.endRow(0, row, n0)
    w.endRow(1, row, n1)
    w.endRow(2, row, n2)
    w.endRow(3, row, n3)
    w.length = row + 1
  },
  view(w: ColumnWriter): MultiClassPageColumns {
    return {
      Classes: {
        offsets: w.takeOffsets(0),
        Name: w.takeIds(0),
        Score: w.takeNumbers(0),
      },
      DocumentMetadata: {
        PageNumber: w.takeNumbers(1),
        Pages: w.takeNumbers(2),
        ExtractedCharacters: {
          offsets: w.takeOffsets(1),
          Page: w.takeNumbers(3),
          Count: w.takeNumbers(4),
        },
      },
      Errors: {
        offsets: w.takeOffsets(2),
        Page: w.takeNumbers(5),
        ErrorCode: w.takeIds(1),
        ErrorMessage: w.takeIds(2),
      },
      File: w.takeIds(3),
      Version: w.takeIds(4),
      Warnings: {
        offsets: w.takeOffsets(3),
        Page: w.takeNumbers(6),
        WarnCode: w.takeIds(5),
        WarnMessage: w.takeIds(6),
      },
    }
  },
}

/** Records of the type {@link MultiLabelFile} as columns. */
export interface MultiLabelFileColumns {
  /** Name of the input file. Source: CDG outputs-class-async. Places in the dictionary. */
  readonly File: Int32Array
  /**
   * Labels that the model considered, low scores included: being listed does not mean being assigned. Observed: at
   * least three, best first; neither is promised. Source: CDG outputs-class-async. Row i has the items offsets[i] to
   * offsets[i + 1].
   */
  readonly Labels: {
    /** Where the items of each row begin; one more than there are rows. */
    readonly offsets: Uint32Array
    /**
     * Name of the label, exactly as in the training data. Spellings are not normalised by the service. Source: CDG
     * outputs-class-async; API comprehend.DocumentLabel; observed. Places in the dictionary.
     */
    readonly Name: Int32Array
    /**
     * How sure the model is of this label, on its own: the scores of a record may add up to more than 1. Unit: ratio,
     * 0 to 1. Source: CDG outputs-class-async; observed.
     */
    readonly Score: Float64Array
  }
}

/** The columns of {@link MultiLabelFile}. */
export const multiLabelFileColumns: Columnar<MultiLabelFileColumns> = {
  type: 'MultiLabelFile',
  shape: { ids: [-1, 0], numbers: [0], lists: 1 },
  decode(cursor: Cursor, b: Uint8Array, start: number, w: ColumnWriter): boolean {
    const v = cursor.view
    let p = start
    const row = w.row()
    let n0 = w.counts[0] as number
    if (b[p] !== 0x7b) return false
    p++
    // "File":
    if (!(v.getUint32(p, true) === 0x6c694622 && v.getUint32(p + 3, true) === 0x3a22656c)) return false
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return false
    const File2 = cursor.repeatedId(p + 1, 0)
    if (File2 < 1) return false
    ;(w.ids[0] as Int32Array)[row] = File2
    p = cursor.at
    if (!(b[p] === 0x2c)) return false
    p += 1
    if (b[p] === 0x20) p++
    // "Labels":
    if (!(v.getUint32(p, true) === 0x62614c22 && v.getUint32(p + 4, true) === 0x22736c65 && v.getUint32(p + 5, true) === 0x3a22736c)) return false
    p += 9
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return false
    p++
    if (b[p] === 0x5d) p++
    else for (;;) {
      if (n0 === w.room[0]) w.grow(0)
      if (b[p] !== 0x7b) return false
      p++
      // "Name":
      if (!(v.getUint32(p, true) === 0x6d614e22 && v.getUint32(p + 3, true) === 0x3a22656d)) return false
      p += 7
      if (b[p] === 0x20) p++
      if (b[p] !== 0x22) return false
      const Name5 = cursor.id(p + 1)
      if (Name5 < 1) return false
      ;(w.ids[1] as Int32Array)[n0] = Name5
      p = cursor.at
      if (!(b[p] === 0x2c)) return false
      p += 1
      if (b[p] === 0x20) p++
      // "Score":
      if (!(v.getUint32(p, true) === 0x6f635322 && v.getUint32(p + 4, true) === 0x3a226572)) return false
      p += 8
      if (b[p] === 0x20) p++
      const Score6 = cursor.number(b, p)
      if (!(Score6 >= 0 && Score6 <= 1)) return false
      ;(w.numbers[0] as Float64Array)[n0] = Score6
      p = cursor.at
      if (!(b[p] === 0x7d)) return false
      p += 1
      n0++
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return false
      if (b[p] === 0x20) p++
    }
    if (!(b[p] === 0x7d)) return false
    p += 1
    if (b[p] === 0x0d) p++
    if (b[p] !== 0x0a) return false
    cursor.at = p + 1
    w.endRow(0, row, n0)
    w.length = row + 1
    return true
  },
  append(cursor: Cursor, record: object, w: ColumnWriter): void {
    const r = record as MultiLabelFile
    const row = w.row()
    ;(w.ids[0] as Int32Array)[row] = cursor.idOf(r.File)
    let n0 = w.counts[0] as number
    for (const item of r.Labels) {
      if (n0 === w.room[0]) w.grow(0)
      ;(w.ids[1] as Int32Array)[n0] = cursor.idOf(item.Name)
      ;(w.numbers[0] as Float64Array)[n0] = Number(item.Score)
      n0++
    }
    w.endRow(0, row, n0)
    w.length = row + 1
  },
  view(w: ColumnWriter): MultiLabelFileColumns {
    return {
      File: w.takeIds(0),
      Labels: {
        offsets: w.takeOffsets(0),
        Name: w.takeIds(1),
        Score: w.takeNumbers(0),
      },
    }
  },
}

/** Records of the type {@link MultiLabelLine} as columns. */
export interface MultiLabelLineColumns {
  /** Name of the input file. Source: CDG outputs-class-async. Places in the dictionary. */
  readonly File: Int32Array
  /**
   * Line of the input file. Rows are identified by File and Line together. Unit: lines, counted from 0. Source: CDG
   * outputs-class-async; observed.
   */
  readonly Line: Float64Array
  /**
   * Labels that the model considered, low scores included: being listed does not mean being assigned. Observed: at
   * least three, best first; neither is promised. Source: CDG outputs-class-async; observed. Row i has the items
   * offsets[i] to offsets[i + 1].
   */
  readonly Labels: {
    /** Where the items of each row begin; one more than there are rows. */
    readonly offsets: Uint32Array
    /**
     * Name of the label, exactly as in the training data. Spellings are not normalised by the service. Source: CDG
     * outputs-class-async; API comprehend.DocumentLabel; observed. Places in the dictionary.
     */
    readonly Name: Int32Array
    /**
     * How sure the model is of this label, on its own: the scores of a record may add up to more than 1. Unit: ratio,
     * 0 to 1. Source: CDG outputs-class-async; observed.
     */
    readonly Score: Float64Array
  }
}

/** The columns of {@link MultiLabelLine}. */
export const multiLabelLineColumns: Columnar<MultiLabelLineColumns> = {
  type: 'MultiLabelLine',
  shape: { ids: [-1, 0], numbers: [-1, 0], lists: 1 },
  decode(cursor: Cursor, b: Uint8Array, start: number, w: ColumnWriter): boolean {
    const v = cursor.view
    let p = start
    const row = w.row()
    let n0 = w.counts[0] as number
    if (b[p] !== 0x7b) return false
    p++
    // "File":
    if (!(v.getUint32(p, true) === 0x6c694622 && v.getUint32(p + 3, true) === 0x3a22656c)) return false
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return false
    const File2 = cursor.repeatedId(p + 1, 0)
    if (File2 < 1) return false
    ;(w.ids[0] as Int32Array)[row] = File2
    p = cursor.at
    if (!(b[p] === 0x2c)) return false
    p += 1
    if (b[p] === 0x20) p++
    // "Line":
    if (!(v.getUint32(p, true) === 0x6e694c22 && v.getUint32(p + 3, true) === 0x3a22656e)) return false
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] === 0x22) {
      if (b[p] !== 0x22) return false
      const Line4 = cursor.digitValue(b, p + 1)
      if (Line4 < 0) return false
      ;(w.numbers[0] as Float64Array)[row] = Line4
      p = cursor.at
    }
    else if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
      const Line5 = cursor.integer(b, p)
      if (!(Line5 >= 0)) return false
      ;(w.numbers[0] as Float64Array)[row] = Line5
      p = cursor.at
    }
    else return false
    if (!(b[p] === 0x2c)) return false
    p += 1
    if (b[p] === 0x20) p++
    // "Labels":
    if (!(v.getUint32(p, true) === 0x62614c22 && v.getUint32(p + 4, true) === 0x22736c65 && v.getUint32(p + 5, true) === 0x3a22736c)) return false
    p += 9
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return false
    p++
    if (b[p] === 0x5d) p++
    else for (;;) {
      if (n0 === w.room[0]) w.grow(0)
      if (b[p] !== 0x7b) return false
      p++
      // "Name":
      if (!(v.getUint32(p, true) === 0x6d614e22 && v.getUint32(p + 3, true) === 0x3a22656d)) return false
      p += 7
      if (b[p] === 0x20) p++
      if (b[p] !== 0x22) return false
      const Name8 = cursor.id(p + 1)
      if (Name8 < 1) return false
      ;(w.ids[1] as Int32Array)[n0] = Name8
      p = cursor.at
      if (!(b[p] === 0x2c)) return false
      p += 1
      if (b[p] === 0x20) p++
      // "Score":
      if (!(v.getUint32(p, true) === 0x6f635322 && v.getUint32(p + 4, true) === 0x3a226572)) return false
      p += 8
      if (b[p] === 0x20) p++
      const Score9 = cursor.number(b, p)
      if (!(Score9 >= 0 && Score9 <= 1)) return false
      ;(w.numbers[1] as Float64Array)[n0] = Score9
      p = cursor.at
      if (!(b[p] === 0x7d)) return false
      p += 1
      n0++
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return false
      if (b[p] === 0x20) p++
    }
    if (!(b[p] === 0x7d)) return false
    p += 1
    if (b[p] === 0x0d) p++
    if (b[p] !== 0x0a) return false
    cursor.at = p + 1
    w.endRow(0, row, n0)
    w.length = row + 1
    return true
  },
  append(cursor: Cursor, record: object, w: ColumnWriter): void {
    const r = record as MultiLabelLine
    const row = w.row()
    ;(w.ids[0] as Int32Array)[row] = cursor.idOf(r.File)
    ;(w.numbers[0] as Float64Array)[row] = Number(r.Line)
    let n0 = w.counts[0] as number
    for (const item of r.Labels) {
      if (n0 === w.room[0]) w.grow(0)
      ;(w.ids[1] as Int32Array)[n0] = cursor.idOf(item.Name)
      ;(w.numbers[1] as Float64Array)[n0] = Number(item.Score)
      n0++
    }
    w.endRow(0, row, n0)
    w.length = row + 1
  },
  view(w: ColumnWriter): MultiLabelLineColumns {
    return {
      File: w.takeIds(0),
      Line: w.takeNumbers(0),
      Labels: {
        offsets: w.takeOffsets(0),
        Name: w.takeIds(1),
        Score: w.takeNumbers(1),
      },
    }
  },
}

/** Records of the type {@link MultiLabelPage} as columns. */
export interface MultiLabelPageColumns {
  /**
   * Labels that the model considered, low scores included: being listed does not mean being assigned. Observed: at
   * least three, best first; neither is promised. Source: inferred; API comprehend.DocumentLabel. Row i has the
   * items offsets[i] to offsets[i + 1].
   */
  readonly Labels: {
    /** Where the items of each row begin; one more than there are rows. */
    readonly offsets: Uint32Array
    /**
     * Name of the label, exactly as in the training data. Spellings are not normalised by the service. Source: CDG
     * outputs-class-async; API comprehend.DocumentLabel; observed. Places in the dictionary.
     */
    readonly Name: Int32Array
    /**
     * How sure the model is of this label, on its own: the scores of a record may add up to more than 1. Unit: ratio,
     * 0 to 1. Source: CDG outputs-class-async; observed.
     */
    readonly Score: Float64Array
  }
  /** Which page the record is about and how many pages there are. Source: inferred; CDG outputs-class-async. */
  readonly DocumentMetadata: {
    /**
     * Page that the record is about. Unit: pages, counted from 1. Source: CDG outputs-class-async. NaN where it is
     * absent.
     */
    readonly PageNumber: Float64Array
    /**
     * Number of pages in the input document. Unit: pages. Source: CDG outputs-class-async; API
     * comprehend.DocumentMetadata.
     */
    readonly Pages: Float64Array
    /**
     * Number of characters taken from each page. Shown for the real-time API; described, but not shown, for
     * asynchronous jobs. Source: CDG outputs-class-sync; API comprehend.DocumentMetadata. Row i has the items
     * offsets[i] to offsets[i + 1].
     */
    readonly ExtractedCharacters: {
      /** Where the items of each row begin; one more than there are rows. */
      readonly offsets: Uint32Array
      /**
       * Page that the count is about. Unit: pages, counted from 1. Source: API comprehend.ExtractedCharactersListItem.
       * NaN where it is absent.
       */
      readonly Page: Float64Array
      /**
       * Number of characters taken from the page. Unit: characters. Source: API comprehend.ExtractedCharactersListItem.
       * NaN where it is absent.
       */
      readonly Count: Float64Array
    }
  }
  /**
   * Errors of this page. Missing and empty both mean that there were none. Source: inferred; CDG
   * outputs-class-async. Row i has the items offsets[i] to offsets[i + 1].
   */
  readonly Errors: {
    /** Where the items of each row begin; one more than there are rows. */
    readonly offsets: Uint32Array
    /**
     * Page that the error is about. Unit: pages, counted from 1. Source: API comprehend.ErrorsListItem. NaN where it
     * is absent.
     */
    readonly Page: Float64Array
    /**
     * What went wrong with the page, for programs. Source: API comprehend.ErrorsListItem. Places in the dictionary. -1
     * where it is absent.
     */
    readonly ErrorCode: Int32Array
    /**
     * What went wrong with the page, for people. The wording varies: do not parse it. Source: API
     * comprehend.ErrorsListItem. Places in the dictionary. -1 where it is absent.
     */
    readonly ErrorMessage: Int32Array
  }
  /** Name of the input file. Source: CDG outputs-class-async. Places in the dictionary. */
  readonly File: Int32Array
  /**
   * Version of the record, such as a date. The guide prints a placeholder. Source: inferred; CDG
   * outputs-class-async. Places in the dictionary. -1 where it is absent.
   */
  readonly Version: Int32Array
  /**
   * Warnings about this page. Documented for the real-time API only. Source: API comprehend.WarningsListItem. Row i
   * has the items offsets[i] to offsets[i + 1].
   */
  readonly Warnings: {
    /** Where the items of each row begin; one more than there are rows. */
    readonly offsets: Uint32Array
    /**
     * Page that the warning is about. Unit: pages, counted from 1. Source: API comprehend.WarningsListItem. NaN where
     * it is absent.
     */
    readonly Page: Float64Array
    /**
     * What the warning is about, for programs. Source: API comprehend.WarningsListItem. Places in the dictionary. -1
     * where it is absent.
     */
    readonly WarnCode: Int32Array
    /**
     * What the warning is about, for people. Source: API comprehend.WarningsListItem. Places in the dictionary. -1
     * where it is absent.
     */
    readonly WarnMessage: Int32Array
  }
}

/** The columns of {@link MultiLabelPage}. */
export const multiLabelPageColumns: Columnar<MultiLabelPageColumns> = {
  type: 'MultiLabelPage',
  shape: { ids: [0, 2, 2, -1, -1, 3, 3], numbers: [0, -1, -1, 1, 1, 2, 3], lists: 4 },
  decode(cursor: Cursor, b: Uint8Array, start: number, w: ColumnWriter): boolean {
    const v = cursor.view
    let p = start
    const row = w.row()
    let n0 = w.counts[0] as number
    let n1 = w.counts[1] as number
    let n2 = w.counts[2] as number
    let n3 = w.counts[3] as number
    ;(w.numbers[1] as Float64Array)[row] = Number.NaN
    ;(w.numbers[2] as Float64Array)[row] = Number.NaN
    ;(w.ids[4] as Int32Array)[row] = -1
    if (b[p] !== 0x7b) return false
    p++
    let present2 = 0
    let at3 = p
    if (present2 !== 0 && b[p] === 0x2c) {
      at3++
      if (b[at3] === 0x20) at3++
    }
    // "Labels":
    if (!((present2 === 0 || at3 > p) && v.getUint32(at3, true) === 0x62614c22 && v.getUint32(at3 + 4, true) === 0x22736c65 && v.getUint32(at3 + 5, true) === 0x3a22736c)) return false
    p = at3 + 9
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return false
    p++
    if (b[p] === 0x5d) p++
    else for (;;) {
      if (n0 === w.room[0]) w.grow(0)
      if (b[p] !== 0x7b) return false
      p++
      // "Name":
      if (!(v.getUint32(p, true) === 0x6d614e22 && v.getUint32(p + 3, true) === 0x3a22656d)) return false
      p += 7
      if (b[p] === 0x20) p++
      if (b[p] !== 0x22) return false
      const Name6 = cursor.id(p + 1)
      if (Name6 < 1) return false
      ;(w.ids[0] as Int32Array)[n0] = Name6
      p = cursor.at
      if (!(b[p] === 0x2c)) return false
      p += 1
      if (b[p] === 0x20) p++
      // "Score":
      if (!(v.getUint32(p, true) === 0x6f635322 && v.getUint32(p + 4, true) === 0x3a226572)) return false
      p += 8
      if (b[p] === 0x20) p++
      const Score7 = cursor.number(b, p)
      if (!(Score7 >= 0 && Score7 <= 1)) return false
      ;(w.numbers[0] as Float64Array)[n0] = Score7
      p = cursor.at
      if (!(b[p] === 0x7d)) return false
      p += 1
      n0++
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return false
      if (b[p] === 0x20) p++
    }
    present2 |= 256
    let at8 = p
    if (b[p] === 0x2c) {
      at8++
      if (b[at8] === 0x20) at8++
    }
    // "DocumentMetadata":
    if (at8 > p && v.getUint32(at8, true) === 0x636f4422 && v.getUint32(at8 + 4, true) === 0x6e656d75 && v.getUint32(at8 + 8, true) === 0x74654d74 && v.getUint32(at8 + 12, true) === 0x74616461 && v.getUint32(at8 + 15, true) === 0x3a226174) {
      p = at8 + 19
      if (b[p] === 0x20) p++
      if (b[p] !== 0x7b) return false
      p++
      let present10 = 0
      let at11 = p
      if (present10 !== 0 && b[p] === 0x2c) {
        at11++
        if (b[at11] === 0x20) at11++
      }
      // "PageNumber":
      if ((present10 === 0 || at11 > p) && v.getUint32(at11, true) === 0x67615022 && v.getUint32(at11 + 4, true) === 0x6d754e65 && v.getUint32(at11 + 8, true) === 0x22726562 && v.getUint32(at11 + 9, true) === 0x3a227265) {
        p = at11 + 13
        if (b[p] === 0x20) p++
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const PageNumber13 = cursor.integer(b, p)
          if (!(PageNumber13 >= 1)) return false
          ;(w.numbers[1] as Float64Array)[row] = PageNumber13
          p = cursor.at
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return false
          const PageNumber14 = cursor.digitValue(b, p + 1)
          if (PageNumber14 < 0) return false
          ;(w.numbers[1] as Float64Array)[row] = PageNumber14
          p = cursor.at
        }
        else return false
        present10 |= 1
      }
      let at15 = p
      if (present10 !== 0 && b[p] === 0x2c) {
        at15++
        if (b[at15] === 0x20) at15++
      }
      // "Pages":
      if (!((present10 === 0 || at15 > p) && v.getUint32(at15, true) === 0x67615022 && v.getUint32(at15 + 4, true) === 0x3a227365)) return false
      p = at15 + 8
      if (b[p] === 0x20) p++
      if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
        const Pages17 = cursor.integer(b, p)
        if (!(Pages17 >= 0)) return false
        ;(w.numbers[2] as Float64Array)[row] = Pages17
        p = cursor.at
      }
      else if (b[p] === 0x22) {
        if (b[p] !== 0x22) return false
        const Pages18 = cursor.digitValue(b, p + 1)
        if (Pages18 < 0) return false
        ;(w.numbers[2] as Float64Array)[row] = Pages18
        p = cursor.at
      }
      else return false
      present10 |= 256
      let at19 = p
      if (b[p] === 0x2c) {
        at19++
        if (b[at19] === 0x20) at19++
      }
      // "ExtractedCharacters":
      if (at19 > p && v.getUint32(at19, true) === 0x74784522 && v.getUint32(at19 + 4, true) === 0x74636172 && v.getUint32(at19 + 8, true) === 0x68436465 && v.getUint32(at19 + 12, true) === 0x63617261 && v.getUint32(at19 + 16, true) === 0x73726574 && v.getUint32(at19 + 18, true) === 0x3a227372) {
        p = at19 + 22
        if (b[p] === 0x20) p++
        if (b[p] !== 0x5b) return false
        p++
        if (b[p] === 0x5d) p++
        else for (;;) {
          if (n1 === w.room[1]) w.grow(1)
          ;(w.numbers[3] as Float64Array)[n1] = Number.NaN
          ;(w.numbers[4] as Float64Array)[n1] = Number.NaN
          if (b[p] !== 0x7b) return false
          p++
          let present22 = 0
          let at23 = p
          if (present22 !== 0 && b[p] === 0x2c) {
            at23++
            if (b[at23] === 0x20) at23++
          }
          // "Page":
          if ((present22 === 0 || at23 > p) && v.getUint32(at23, true) === 0x67615022 && v.getUint32(at23 + 3, true) === 0x3a226567) {
            p = at23 + 7
            if (b[p] === 0x20) p++
            if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
              const Page25 = cursor.integer(b, p)
              if (!(Page25 >= 1)) return false
              ;(w.numbers[3] as Float64Array)[n1] = Page25
              p = cursor.at
            }
            else if (b[p] === 0x22) {
              if (b[p] !== 0x22) return false
              const Page26 = cursor.digitValue(b, p + 1)
              if (Page26 < 0) return false
              ;(w.numbers[3] as Float64Array)[n1] = Page26
              p = cursor.at
            }
            else return false
            present22 |= 1
          }
          let at27 = p
          if (present22 !== 0 && b[p] === 0x2c) {
            at27++
            if (b[at27] === 0x20) at27++
          }
          // "Count":
          if ((present22 === 0 || at27 > p) && v.getUint32(at27, true) === 0x756f4322 && v.getUint32(at27 + 4, true) === 0x3a22746e) {
            p = at27 + 8
            if (b[p] === 0x20) p++
            const Count28 = cursor.integer(b, p)
            if (!(Count28 >= 0)) return false
            ;(w.numbers[4] as Float64Array)[n1] = Count28
            p = cursor.at
            present22 |= 2
          }
          if (!(b[p] === 0x7d)) return false
          p += 1
          n1++
          const next = b[p++]
          if (next === 0x5d) break
          if (next !== 0x2c) return false
          if (b[p] === 0x20) p++
        }
        present10 |= 2
      }
      if (!(b[p] === 0x7d)) return false
      p += 1
      present2 |= 1
    }
    let at29 = p
    if (b[p] === 0x2c) {
      at29++
      if (b[at29] === 0x20) at29++
    }
    // "DocumentType":
    if (at29 > p && v.getUint32(at29, true) === 0x636f4422 && v.getUint32(at29 + 4, true) === 0x6e656d75 && v.getUint32(at29 + 8, true) === 0x70795474 && v.getUint32(at29 + 11, true) === 0x3a226570) {
      p = at29 + 15
      if (b[p] === 0x20) p++
      let DocumentType30: unknown
      if (b[p] === 0x22) {
        if (b[p] !== 0x22) return false
        const DocumentType31 = cursor.repeatedString(p + 1, 0)
        if (DocumentType31 === undefined) return false
        p = cursor.at
        DocumentType30 = DocumentType31
      }
      else if (b[p] === 0x5b) {
        if (b[p] !== 0x5b) return false
        p++
        const DocumentType32Items = cursor.list(0)
        let DocumentType32Count = 0
        if (b[p] === 0x5d) p++
        else for (;;) {
          if (b[p] !== 0x7b) return false
          p++
          const DocumentType33: Record<string, unknown> = {}
          let present34 = 0
          let at35 = p
          if (present34 !== 0 && b[p] === 0x2c) {
            at35++
            if (b[at35] === 0x20) at35++
          }
          // "Page":
          if ((present34 === 0 || at35 > p) && v.getUint32(at35, true) === 0x67615022 && v.getUint32(at35 + 3, true) === 0x3a226567) {
            p = at35 + 7
            if (b[p] === 0x20) p++
            let Page36: unknown
            if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
              const Page37 = cursor.integer(b, p)
              if (!(Page37 >= 1)) return false
              p = cursor.at
              Page36 = Page37
            }
            else if (b[p] === 0x22) {
              if (b[p] !== 0x22) return false
              const Page38 = cursor.digits(b, p + 1)
              if (Page38 === undefined) return false
              p = cursor.at
              Page36 = Page38
            }
            else return false
            DocumentType33['Page'] = Page36
            present34 |= 1
          }
          let at39 = p
          if (present34 !== 0 && b[p] === 0x2c) {
            at39++
            if (b[at39] === 0x20) at39++
          }
          // "Type":
          if ((present34 === 0 || at39 > p) && v.getUint32(at39, true) === 0x70795422 && v.getUint32(at39 + 3, true) === 0x3a226570) {
            p = at39 + 7
            if (b[p] === 0x20) p++
            if (b[p] !== 0x22) return false
            const Type40 = cursor.string(p + 1)
            if (Type40 === undefined) return false
            p = cursor.at
            DocumentType33['Type'] = Type40
            present34 |= 2
          }
          if (!(b[p] === 0x7d)) return false
          p += 1
          DocumentType32Items[DocumentType32Count++] = DocumentType33
          const next = b[p++]
          if (next === 0x5d) break
          if (next !== 0x2c) return false
          if (b[p] === 0x20) p++
        }
        const DocumentType32 = cursor.array(DocumentType32Items, DocumentType32Count, 0)
        DocumentType30 = DocumentType32
      }
      else return false
      present2 |= 2
    }
    let at41 = p
    if (b[p] === 0x2c) {
      at41++
      if (b[at41] === 0x20) at41++
    }
    // "Errors":
    if (at41 > p && v.getUint32(at41, true) === 0x72724522 && v.getUint32(at41 + 4, true) === 0x2273726f && v.getUint32(at41 + 5, true) === 0x3a227372) {
      p = at41 + 9
      if (b[p] === 0x20) p++
      if (b[p] !== 0x5b) return false
      p++
      if (b[p] === 0x5d) p++
      else for (;;) {
        if (n2 === w.room[2]) w.grow(2)
        ;(w.numbers[5] as Float64Array)[n2] = Number.NaN
        ;(w.ids[1] as Int32Array)[n2] = -1
        ;(w.ids[2] as Int32Array)[n2] = -1
        if (b[p] !== 0x7b) return false
        p++
        let present44 = 0
        let at45 = p
        if (present44 !== 0 && b[p] === 0x2c) {
          at45++
          if (b[at45] === 0x20) at45++
        }
        // "Page":
        if ((present44 === 0 || at45 > p) && v.getUint32(at45, true) === 0x67615022 && v.getUint32(at45 + 3, true) === 0x3a226567) {
          p = at45 + 7
          if (b[p] === 0x20) p++
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page47 = cursor.integer(b, p)
            if (!(Page47 >= 1)) return false
            ;(w.numbers[5] as Float64Array)[n2] = Page47
            p = cursor.at
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return false
            const Page48 = cursor.digitValue(b, p + 1)
            if (Page48 < 0) return false
            ;(w.numbers[5] as Float64Array)[n2] = Page48
            p = cursor.at
          }
          else return false
          present44 |= 1
        }
        let at49 = p
        if (present44 !== 0 && b[p] === 0x2c) {
          at49++
          if (b[at49] === 0x20) at49++
        }
        // "ErrorCode":
        if ((present44 === 0 || at49 > p) && v.getUint32(at49, true) === 0x72724522 && v.getUint32(at49 + 4, true) === 0x6f43726f && v.getUint32(at49 + 8, true) === 0x3a226564) {
          p = at49 + 12
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return false
          const ErrorCode50 = cursor.id(p + 1)
          if (ErrorCode50 < 0) return false
          ;(w.ids[1] as Int32Array)[n2] = ErrorCode50
          p = cursor.at
          present44 |= 2
        }
        let at51 = p
        if (present44 !== 0 && b[p] === 0x2c) {
          at51++
          if (b[at51] === 0x20) at51++
        }
        // "ErrorMessage":
        if ((present44 === 0 || at51 > p) && v.getUint32(at51, true) === 0x72724522 && v.getUint32(at51 + 4, true) === 0x654d726f && v.getUint32(at51 + 8, true) === 0x67617373 && v.getUint32(at51 + 11, true) === 0x3a226567) {
          p = at51 + 15
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return false
          const ErrorMessage52 = cursor.id(p + 1)
          if (ErrorMessage52 < 0) return false
          ;(w.ids[2] as Int32Array)[n2] = ErrorMessage52
          p = cursor.at
          present44 |= 4
        }
        if (!(b[p] === 0x7d)) return false
        p += 1
        n2++
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return false
        if (b[p] === 0x20) p++
      }
      present2 |= 4
    }
    let at53 = p
    if (b[p] === 0x2c) {
      at53++
      if (b[at53] === 0x20) at53++
    }
    // "File":
    if (!(at53 > p && v.getUint32(at53, true) === 0x6c694622 && v.getUint32(at53 + 3, true) === 0x3a22656c)) return false
    p = at53 + 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return false
    const File54 = cursor.repeatedId(p + 1, 1)
    if (File54 < 1) return false
    ;(w.ids[3] as Int32Array)[row] = File54
    p = cursor.at
    present2 |= 256
    let at55 = p
    if (b[p] === 0x2c) {
      at55++
      if (b[at55] === 0x20) at55++
    }
    // "Version":
    if (at55 > p && v.getUint32(at55, true) === 0x72655622 && v.getUint32(at55 + 4, true) === 0x6e6f6973 && v.getUint32(at55 + 6, true) === 0x3a226e6f) {
      p = at55 + 10
      if (b[p] === 0x20) p++
      if (b[p] !== 0x22) return false
      const Version56 = cursor.repeatedId(p + 1, 2)
      if (Version56 < 0) return false
      ;(w.ids[4] as Int32Array)[row] = Version56
      p = cursor.at
      present2 |= 8
    }
    let at57 = p
    if (b[p] === 0x2c) {
      at57++
      if (b[at57] === 0x20) at57++
    }
    // "Warnings":
    if (at57 > p && v.getUint32(at57, true) === 0x72615722 && v.getUint32(at57 + 4, true) === 0x676e696e && v.getUint32(at57 + 7, true) === 0x3a227367) {
      p = at57 + 11
      if (b[p] === 0x20) p++
      if (b[p] !== 0x5b) return false
      p++
      if (b[p] === 0x5d) p++
      else for (;;) {
        if (n3 === w.room[3]) w.grow(3)
        ;(w.numbers[6] as Float64Array)[n3] = Number.NaN
        ;(w.ids[5] as Int32Array)[n3] = -1
        ;(w.ids[6] as Int32Array)[n3] = -1
        if (b[p] !== 0x7b) return false
        p++
        let present60 = 0
        let at61 = p
        if (present60 !== 0 && b[p] === 0x2c) {
          at61++
          if (b[at61] === 0x20) at61++
        }
        // "Page":
        if ((present60 === 0 || at61 > p) && v.getUint32(at61, true) === 0x67615022 && v.getUint32(at61 + 3, true) === 0x3a226567) {
          p = at61 + 7
          if (b[p] === 0x20) p++
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page63 = cursor.integer(b, p)
            if (!(Page63 >= 1)) return false
            ;(w.numbers[6] as Float64Array)[n3] = Page63
            p = cursor.at
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return false
            const Page64 = cursor.digitValue(b, p + 1)
            if (Page64 < 0) return false
            ;(w.numbers[6] as Float64Array)[n3] = Page64
            p = cursor.at
          }
          else return false
          present60 |= 1
        }
        let at65 = p
        if (present60 !== 0 && b[p] === 0x2c) {
          at65++
          if (b[at65] === 0x20) at65++
        }
        // "WarnCode":
        if ((present60 === 0 || at65 > p) && v.getUint32(at65, true) === 0x72615722 && v.getUint32(at65 + 4, true) === 0x646f436e && v.getUint32(at65 + 7, true) === 0x3a226564) {
          p = at65 + 11
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return false
          const WarnCode66 = cursor.id(p + 1)
          if (WarnCode66 < 0) return false
          ;(w.ids[5] as Int32Array)[n3] = WarnCode66
          p = cursor.at
          present60 |= 2
        }
        let at67 = p
        if (present60 !== 0 && b[p] === 0x2c) {
          at67++
          if (b[at67] === 0x20) at67++
        }
        // "WarnMessage":
        if ((present60 === 0 || at67 > p) && v.getUint32(at67, true) === 0x72615722 && v.getUint32(at67 + 4, true) === 0x73654d6e && v.getUint32(at67 + 8, true) === 0x65676173 && v.getUint32(at67 + 10, true) === 0x3a226567) {
          p = at67 + 14
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return false
          const WarnMessage68 = cursor.id(p + 1)
          if (WarnMessage68 < 0) return false
          ;(w.ids[6] as Int32Array)[n3] = WarnMessage68
          p = cursor.at
          present60 |= 4
        }
        if (!(b[p] === 0x7d)) return false
        p += 1
        n3++
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return false
        if (b[p] === 0x20) p++
      }
      present2 |= 16
    }
    if (!(b[p] === 0x7d)) return false
    p += 1
    if ('01111111111111110111111111111111'[present2 & 31] !== '1') return false
    if (b[p] === 0x0d) p++
    if (b[p] !== 0x0a) return false
    cursor.at = p + 1
    w.endRow(0, row, n0)
    w.endRow(1, row, n1)
    w.endRow(2, row, n2)
    w.endRow(3, row, n3)
    w.length = row + 1
    return true
  },
  append(cursor: Cursor, record: object, w: ColumnWriter): void {
    const r = record as MultiLabelPage
    const row = w.row()
    let n0 = w.counts[0] as number
    for (const item of r.Labels) {
      if (n0 === w.room[0]) w.grow(0)
      ;(w.ids[0] as Int32Array)[n0] = cursor.idOf(item.Name)
      ;(w.numbers[0] as Float64Array)[n0] = Number(item.Score)
      n0++
    }
    ;(w.numbers[1] as Float64Array)[row] = r.DocumentMetadata?.PageNumber === undefined ? Number.NaN : Number(r.DocumentMetadata?.PageNumber)
    ;(w.numbers[2] as Float64Array)[row] = Number(r.DocumentMetadata?.Pages)
    let n1 = w.counts[1] as number
    for (const item of r.DocumentMetadata?.ExtractedCharacters ?? []) {
      if (n1 === w.room[1]) w.grow(1)
      ;(w.numbers[3] as Float64Array)[n1] = item.Page === undefined ? Number.NaN : Number(item.Page)
      ;(w.numbers[4] as Float64Array)[n1] = item.Count === undefined ? Number.NaN : Number(item.Count)
      n1++
    }
    let n2 = w.counts[2] as number
    for (const item of r.Errors ?? []) {
      if (n2 === w.room[2]) w.grow(2)
      ;(w.numbers[5] as Float64Array)[n2] = item.Page === undefined ? Number.NaN : Number(item.Page)
      ;(w.ids[1] as Int32Array)[n2] = item.ErrorCode === undefined ? -1 : cursor.idOf(item.ErrorCode)
      ;(w.ids[2] as Int32Array)[n2] = item.ErrorMessage === undefined ? -1 : cursor.idOf(item.ErrorMessage)
      n2++
    }
    ;(w.ids[3] as Int32Array)[row] = cursor.idOf(r.File)
    ;(w.ids[4] as Int32Array)[row] = r.Version === undefined ? -1 : cursor.idOf(r.Version)
    let n3 = w.counts[3] as number
    for (const item of r.Warnings ?? []) {
      if (n3 === w.room[3]) w.grow(3)
      ;(w.numbers[6] as Float64Array)[n3] = item.Page === undefined ? Number.NaN : Number(item.Page)
      ;(w.ids[5] as Int32Array)[n3] = item.WarnCode === undefined ? -1 : cursor.idOf(item.WarnCode)
      ;(w.ids[6] as Int32Array)[n3] = item.WarnMessage === undefined ? -1 : cursor.idOf(item.WarnMessage)
      n3++
    }
    w.endRow(0, row, n0)
    w.endRow(1, row, n1)
    w.endRow(2, row, n2)
    w.endRow(3, row, n3)
    w.length = row + 1
  },
  view(w: ColumnWriter): MultiLabelPageColumns {
    return {
      Labels: {
        offsets: w.takeOffsets(0),
        Name: w.takeIds(0),
        Score: w.takeNumbers(0),
      },
      DocumentMetadata: {
        PageNumber: w.takeNumbers(1),
        Pages: w.takeNumbers(2),
        ExtractedCharacters: {
          offsets: w.takeOffsets(1),
          Page: w.takeNumbers(3),
          Count: w.takeNumbers(4),
        },
      },
      Errors: {
        offsets: w.takeOffsets(2),
        Page: w.takeNumbers(5),
        ErrorCode: w.takeIds(1),
        ErrorMessage: w.takeIds(2),
      },
      File: w.takeIds(3),
      Version: w.takeIds(4),
      Warnings: {
        offsets: w.takeOffsets(3),
        Page: w.takeNumbers(6),
        WarnCode: w.takeIds(5),
        WarnMessage: w.takeIds(6),
      },
    }
  },
}

/** Records of the type {@link PageErrorRecord} as columns. */
export interface PageErrorRecordColumns {
  /** Name of the input file. Source: CDG outputs-class-async. Places in the dictionary. */
  readonly File: Int32Array
  /** Which page the record is about and how many pages there are. Source: CDG outputs-class-async. */
  readonly DocumentMetadata: {
    /**
     * Page that the record is about. Unit: pages, counted from 1. Source: CDG outputs-class-async. NaN where it is
     * absent.
     */
    readonly PageNumber: Float64Array
    /**
     * Number of pages in the input document. Unit: pages. Source: CDG outputs-class-async; API
     * comprehend.DocumentMetadata.
     */
    readonly Pages: Float64Array
    /**
     * Number of characters taken from each page. Shown for the real-time API; described, but not shown, for
     * asynchronous jobs. Source: CDG outputs-class-sync; API comprehend.DocumentMetadata. Row i has the items
     * offsets[i] to offsets[i + 1].
     */
    readonly ExtractedCharacters: {
      /** Where the items of each row begin; one more than there are rows. */
      readonly offsets: Uint32Array
      /**
       * Page that the count is about. Unit: pages, counted from 1. Source: API comprehend.ExtractedCharactersListItem.
       * NaN where it is absent.
       */
      readonly Page: Float64Array
      /**
       * Number of characters taken from the page. Unit: characters. Source: API comprehend.ExtractedCharactersListItem.
       * NaN where it is absent.
       */
      readonly Count: Float64Array
    }
  }
  /**
   * Version of the record, such as a date. Source: CDG outputs-class-async. Places in the dictionary. -1 where it is
   * absent.
   */
  readonly Version: Int32Array
  /** Why the page holds no result. Source: CDG outputs-class-async. Row i has the items offsets[i] to offsets[i + 1]. */
  readonly Errors: {
    /** Where the items of each row begin; one more than there are rows. */
    readonly offsets: Uint32Array
    /**
     * Page that the error is about. Unit: pages, counted from 1. Source: API comprehend.ErrorsListItem. NaN where it
     * is absent.
     */
    readonly Page: Float64Array
    /**
     * What went wrong with the page, for programs. Source: API comprehend.ErrorsListItem. Places in the dictionary. -1
     * where it is absent.
     */
    readonly ErrorCode: Int32Array
    /**
     * What went wrong with the page, for people. The wording varies: do not parse it. Source: API
     * comprehend.ErrorsListItem. Places in the dictionary. -1 where it is absent.
     */
    readonly ErrorMessage: Int32Array
  }
  /**
   * Warnings about this page. Source: API comprehend.WarningsListItem. Row i has the items offsets[i] to offsets[i +
   * 1].
   */
  readonly Warnings: {
    /** Where the items of each row begin; one more than there are rows. */
    readonly offsets: Uint32Array
    /**
     * Page that the warning is about. Unit: pages, counted from 1. Source: API comprehend.WarningsListItem. NaN where
     * it is absent.
     */
    readonly Page: Float64Array
    /**
     * What the warning is about, for programs. Source: API comprehend.WarningsListItem. Places in the dictionary. -1
     * where it is absent.
     */
    readonly WarnCode: Int32Array
    /**
     * What the warning is about, for people. Source: API comprehend.WarningsListItem. Places in the dictionary. -1
     * where it is absent.
     */
    readonly WarnMessage: Int32Array
  }
}

/** The columns of {@link PageErrorRecord}. */
export const pageErrorRecordColumns: Columnar<PageErrorRecordColumns> = {
  type: 'PageErrorRecord',
  shape: { ids: [-1, -1, 1, 1, 2, 2], numbers: [-1, -1, 0, 0, 1, 2], lists: 3 },
  decode(cursor: Cursor, b: Uint8Array, start: number, w: ColumnWriter): boolean {
    const v = cursor.view
    let p = start
    const row = w.row()
    let n0 = w.counts[0] as number
    let n1 = w.counts[1] as number
    let n2 = w.counts[2] as number
    ;(w.numbers[0] as Float64Array)[row] = Number.NaN
    ;(w.numbers[1] as Float64Array)[row] = Number.NaN
    ;(w.ids[1] as Int32Array)[row] = -1
    if (b[p] !== 0x7b) return false
    p++
    let present2 = 0
    let at3 = p
    if (present2 !== 0 && b[p] === 0x2c) {
      at3++
      if (b[at3] === 0x20) at3++
    }
    // "File":
    if (!((present2 === 0 || at3 > p) && v.getUint32(at3, true) === 0x6c694622 && v.getUint32(at3 + 3, true) === 0x3a22656c)) return false
    p = at3 + 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return false
    const File4 = cursor.repeatedId(p + 1, 0)
    if (File4 < 1) return false
    ;(w.ids[0] as Int32Array)[row] = File4
    p = cursor.at
    present2 |= 256
    let at5 = p
    if (b[p] === 0x2c) {
      at5++
      if (b[at5] === 0x20) at5++
    }
    // "DocumentMetadata":
    if (at5 > p && v.getUint32(at5, true) === 0x636f4422 && v.getUint32(at5 + 4, true) === 0x6e656d75 && v.getUint32(at5 + 8, true) === 0x74654d74 && v.getUint32(at5 + 12, true) === 0x74616461 && v.getUint32(at5 + 15, true) === 0x3a226174) {
      p = at5 + 19
      if (b[p] === 0x20) p++
      if (b[p] !== 0x7b) return false
      p++
      let present7 = 0
      let at8 = p
      if (present7 !== 0 && b[p] === 0x2c) {
        at8++
        if (b[at8] === 0x20) at8++
      }
      // "PageNumber":
      if ((present7 === 0 || at8 > p) && v.getUint32(at8, true) === 0x67615022 && v.getUint32(at8 + 4, true) === 0x6d754e65 && v.getUint32(at8 + 8, true) === 0x22726562 && v.getUint32(at8 + 9, true) === 0x3a227265) {
        p = at8 + 13
        if (b[p] === 0x20) p++
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const PageNumber10 = cursor.integer(b, p)
          if (!(PageNumber10 >= 1)) return false
          ;(w.numbers[0] as Float64Array)[row] = PageNumber10
          p = cursor.at
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return false
          const PageNumber11 = cursor.digitValue(b, p + 1)
          if (PageNumber11 < 0) return false
          ;(w.numbers[0] as Float64Array)[row] = PageNumber11
          p = cursor.at
        }
        else return false
        present7 |= 1
      }
      let at12 = p
      if (present7 !== 0 && b[p] === 0x2c) {
        at12++
        if (b[at12] === 0x20) at12++
      }
      // "Pages":
      if (!((present7 === 0 || at12 > p) && v.getUint32(at12, true) === 0x67615022 && v.getUint32(at12 + 4, true) === 0x3a227365)) return false
      p = at12 + 8
      if (b[p] === 0x20) p++
      if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
        const Pages14 = cursor.integer(b, p)
        if (!(Pages14 >= 0)) return false
        ;(w.numbers[1] as Float64Array)[row] = Pages14
        p = cursor.at
      }
      else if (b[p] === 0x22) {
        if (b[p] !== 0x22) return false
        const Pages15 = cursor.digitValue(b, p + 1)
        if (Pages15 < 0) return false
        ;(w.numbers[1] as Float64Array)[row] = Pages15
        p = cursor.at
      }
      else return false
      present7 |= 256
      let at16 = p
      if (b[p] === 0x2c) {
        at16++
        if (b[at16] === 0x20) at16++
      }
      // "ExtractedCharacters":
      if (at16 > p && v.getUint32(at16, true) === 0x74784522 && v.getUint32(at16 + 4, true) === 0x74636172 && v.getUint32(at16 + 8, true) === 0x68436465 && v.getUint32(at16 + 12, true) === 0x63617261 && v.getUint32(at16 + 16, true) === 0x73726574 && v.getUint32(at16 + 18, true) === 0x3a227372) {
        p = at16 + 22
        if (b[p] === 0x20) p++
        if (b[p] !== 0x5b) return false
        p++
        if (b[p] === 0x5d) p++
        else for (;;) {
          if (n0 === w.room[0]) w.grow(0)
          ;(w.numbers[2] as Float64Array)[n0] = Number.NaN
          ;(w.numbers[3] as Float64Array)[n0] = Number.NaN
          if (b[p] !== 0x7b) return false
          p++
          let present19 = 0
          let at20 = p
          if (present19 !== 0 && b[p] === 0x2c) {
            at20++
            if (b[at20] === 0x20) at20++
          }
          // "Page":
          if ((present19 === 0 || at20 > p) && v.getUint32(at20, true) === 0x67615022 && v.getUint32(at20 + 3, true) === 0x3a226567) {
            p = at20 + 7
            if (b[p] === 0x20) p++
            if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
              const Page22 = cursor.integer(b, p)
              if (!(Page22 >= 1)) return false
              ;(w.numbers[2] as Float64Array)[n0] = Page22
              p = cursor.at
            }
            else if (b[p] === 0x22) {
              if (b[p] !== 0x22) return false
              const Page23 = cursor.digitValue(b, p + 1)
              if (Page23 < 0) return false
              ;(w.numbers[2] as Float64Array)[n0] = Page23
              p = cursor.at
            }
            else return false
            present19 |= 1
          }
          let at24 = p
          if (present19 !== 0 && b[p] === 0x2c) {
            at24++
            if (b[at24] === 0x20) at24++
          }
          // "Count":
          if ((present19 === 0 || at24 > p) && v.getUint32(at24, true) === 0x756f4322 && v.getUint32(at24 + 4, true) === 0x3a22746e) {
            p = at24 + 8
            if (b[p] === 0x20) p++
            const Count25 = cursor.integer(b, p)
            if (!(Count25 >= 0)) return false
            ;(w.numbers[3] as Float64Array)[n0] = Count25
            p = cursor.at
            present19 |= 2
          }
          if (!(b[p] === 0x7d)) return false
          p += 1
          n0++
          const next = b[p++]
          if (next === 0x5d) break
          if (next !== 0x2c) return false
          if (b[p] === 0x20) p++
        }
        present7 |= 2
      }
      if (!(b[p] === 0x7d)) return false
      p += 1
      present2 |= 1
    }
    let at26 = p
    if (b[p] === 0x2c) {
      at26++
      if (b[at26] === 0x20) at26++
    }
    // "DocumentType":
    if (at26 > p && v.getUint32(at26, true) === 0x636f4422 && v.getUint32(at26 + 4, true) === 0x6e656d75 && v.getUint32(at26 + 8, true) === 0x70795474 && v.getUint32(at26 + 11, true) === 0x3a226570) {
      p = at26 + 15
      if (b[p] === 0x20) p++
      let DocumentType27: unknown
      if (b[p] === 0x22) {
        if (b[p] !== 0x22) return false
        const DocumentType28 = cursor.repeatedString(p + 1, 1)
        if (DocumentType28 === undefined) return false
        p = cursor.at
        DocumentType27 = DocumentType28
      }
      else if (b[p] === 0x5b) {
        if (b[p] !== 0x5b) return false
        p++
        const DocumentType29Items = cursor.list(0)
        let DocumentType29Count = 0
        if (b[p] === 0x5d) p++
        else for (;;) {
          if (b[p] !== 0x7b) return false
          p++
          const DocumentType30: Record<string, unknown> = {}
          let present31 = 0
          let at32 = p
          if (present31 !== 0 && b[p] === 0x2c) {
            at32++
            if (b[at32] === 0x20) at32++
          }
          // "Page":
          if ((present31 === 0 || at32 > p) && v.getUint32(at32, true) === 0x67615022 && v.getUint32(at32 + 3, true) === 0x3a226567) {
            p = at32 + 7
            if (b[p] === 0x20) p++
            let Page33: unknown
            if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
              const Page34 = cursor.integer(b, p)
              if (!(Page34 >= 1)) return false
              p = cursor.at
              Page33 = Page34
            }
            else if (b[p] === 0x22) {
              if (b[p] !== 0x22) return false
              const Page35 = cursor.digits(b, p + 1)
              if (Page35 === undefined) return false
              p = cursor.at
              Page33 = Page35
            }
            else return false
            DocumentType30['Page'] = Page33
            present31 |= 1
          }
          let at36 = p
          if (present31 !== 0 && b[p] === 0x2c) {
            at36++
            if (b[at36] === 0x20) at36++
          }
          // "Type":
          if ((present31 === 0 || at36 > p) && v.getUint32(at36, true) === 0x70795422 && v.getUint32(at36 + 3, true) === 0x3a226570) {
            p = at36 + 7
            if (b[p] === 0x20) p++
            if (b[p] !== 0x22) return false
            const Type37 = cursor.string(p + 1)
            if (Type37 === undefined) return false
            p = cursor.at
            DocumentType30['Type'] = Type37
            present31 |= 2
          }
          if (!(b[p] === 0x7d)) return false
          p += 1
          DocumentType29Items[DocumentType29Count++] = DocumentType30
          const next = b[p++]
          if (next === 0x5d) break
          if (next !== 0x2c) return false
          if (b[p] === 0x20) p++
        }
        const DocumentType29 = cursor.array(DocumentType29Items, DocumentType29Count, 0)
        DocumentType27 = DocumentType29
      }
      else return false
      present2 |= 2
    }
    let at38 = p
    if (b[p] === 0x2c) {
      at38++
      if (b[at38] === 0x20) at38++
    }
    // "Version":
    if (at38 > p && v.getUint32(at38, true) === 0x72655622 && v.getUint32(at38 + 4, true) === 0x6e6f6973 && v.getUint32(at38 + 6, true) === 0x3a226e6f) {
      p = at38 + 10
      if (b[p] === 0x20) p++
      if (b[p] !== 0x22) return false
      const Version39 = cursor.repeatedId(p + 1, 2)
      if (Version39 < 0) return false
      ;(w.ids[1] as Int32Array)[row] = Version39
      p = cursor.at
      present2 |= 4
    }
    let at40 = p
    if (b[p] === 0x2c) {
      at40++
      if (b[at40] === 0x20) at40++
    }
    // "Errors":
    if (at40 > p && v.getUint32(at40, true) === 0x72724522 && v.getUint32(at40 + 4, true) === 0x2273726f && v.getUint32(at40 + 5, true) === 0x3a227372) {
      p = at40 + 9
      if (b[p] === 0x20) p++
      if (b[p] !== 0x5b) return false
      p++
      if (b[p] === 0x5d) p++
      else for (;;) {
        if (n1 === w.room[1]) w.grow(1)
        ;(w.numbers[4] as Float64Array)[n1] = Number.NaN
        ;(w.ids[2] as Int32Array)[n1] = -1
        ;(w.ids[3] as Int32Array)[n1] = -1
        if (b[p] !== 0x7b) return false
        p++
        let present43 = 0
        let at44 = p
        if (present43 !== 0 && b[p] === 0x2c) {
          at44++
          if (b[at44] === 0x20) at44++
        }
        // "Page":
        if ((present43 === 0 || at44 > p) && v.getUint32(at44, true) === 0x67615022 && v.getUint32(at44 + 3, true) === 0x3a226567) {
          p = at44 + 7
          if (b[p] === 0x20) p++
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page46 = cursor.integer(b, p)
            if (!(Page46 >= 1)) return false
            ;(w.numbers[4] as Float64Array)[n1] = Page46
            p = cursor.at
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return false
            const Page47 = cursor.digitValue(b, p + 1)
            if (Page47 < 0) return false
            ;(w.numbers[4] as Float64Array)[n1] = Page47
            p = cursor.at
          }
          else return false
          present43 |= 1
        }
        let at48 = p
        if (present43 !== 0 && b[p] === 0x2c) {
          at48++
          if (b[at48] === 0x20) at48++
        }
        // "ErrorCode":
        if ((present43 === 0 || at48 > p) && v.getUint32(at48, true) === 0x72724522 && v.getUint32(at48 + 4, true) === 0x6f43726f && v.getUint32(at48 + 8, true) === 0x3a226564) {
          p = at48 + 12
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return false
          const ErrorCode49 = cursor.id(p + 1)
          if (ErrorCode49 < 0) return false
          ;(w.ids[2] as Int32Array)[n1] = ErrorCode49
          p = cursor.at
          present43 |= 2
        }
        let at50 = p
        if (present43 !== 0 && b[p] === 0x2c) {
          at50++
          if (b[at50] === 0x20) at50++
        }
        // "ErrorMessage":
        if ((present43 === 0 || at50 > p) && v.getUint32(at50, true) === 0x72724522 && v.getUint32(at50 + 4, true) === 0x654d726f && v.getUint32(at50 + 8, true) === 0x67617373 && v.getUint32(at50 + 11, true) === 0x3a226567) {
          p = at50 + 15
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return false
          const ErrorMessage51 = cursor.id(p + 1)
          if (ErrorMessage51 < 0) return false
          ;(w.ids[3] as Int32Array)[n1] = ErrorMessage51
          p = cursor.at
          present43 |= 4
        }
        if (!(b[p] === 0x7d)) return false
        p += 1
        n1++
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return false
        if (b[p] === 0x20) p++
      }
      present2 |= 8
    }
    let at52 = p
    if (b[p] === 0x2c) {
      at52++
      if (b[at52] === 0x20) at52++
    }
    // "Warnings":
    if (at52 > p && v.getUint32(at52, true) === 0x72615722 && v.getUint32(at52 + 4, true) === 0x676e696e && v.getUint32(at52 + 7, true) === 0x3a227367) {
      p = at52 + 11
      if (b[p] === 0x20) p++
      if (b[p] !== 0x5b) return false
      p++
      if (b[p] === 0x5d) p++
      else for (;;) {
        if (n2 === w.room[2]) w.grow(2)
        ;(w.numbers[5] as Float64Array)[n2] = Number.NaN
        ;(w.ids[4] as Int32Array)[n2] = -1
        ;(w.ids[5] as Int32Array)[n2] = -1
        if (b[p] !== 0x7b) return false
        p++
        let present55 = 0
        let at56 = p
        if (present55 !== 0 && b[p] === 0x2c) {
          at56++
          if (b[at56] === 0x20) at56++
        }
        // "Page":
        if ((present55 === 0 || at56 > p) && v.getUint32(at56, true) === 0x67615022 && v.getUint32(at56 + 3, true) === 0x3a226567) {
          p = at56 + 7
          if (b[p] === 0x20) p++
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page58 = cursor.integer(b, p)
            if (!(Page58 >= 1)) return false
            ;(w.numbers[5] as Float64Array)[n2] = Page58
            p = cursor.at
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return false
            const Page59 = cursor.digitValue(b, p + 1)
            if (Page59 < 0) return false
            ;(w.numbers[5] as Float64Array)[n2] = Page59
            p = cursor.at
          }
          else return false
          present55 |= 1
        }
        let at60 = p
        if (present55 !== 0 && b[p] === 0x2c) {
          at60++
          if (b[at60] === 0x20) at60++
        }
        // "WarnCode":
        if ((present55 === 0 || at60 > p) && v.getUint32(at60, true) === 0x72615722 && v.getUint32(at60 + 4, true) === 0x646f436e && v.getUint32(at60 + 7, true) === 0x3a226564) {
          p = at60 + 11
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return false
          const WarnCode61 = cursor.id(p + 1)
          if (WarnCode61 < 0) return false
          ;(w.ids[4] as Int32Array)[n2] = WarnCode61
          p = cursor.at
          present55 |= 2
        }
        let at62 = p
        if (present55 !== 0 && b[p] === 0x2c) {
          at62++
          if (b[at62] === 0x20) at62++
        }
        // "WarnMessage":
        if ((present55 === 0 || at62 > p) && v.getUint32(at62, true) === 0x72615722 && v.getUint32(at62 + 4, true) === 0x73654d6e && v.getUint32(at62 + 8, true) === 0x65676173 && v.getUint32(at62 + 10, true) === 0x3a226567) {
          p = at62 + 14
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return false
          const WarnMessage63 = cursor.id(p + 1)
          if (WarnMessage63 < 0) return false
          ;(w.ids[5] as Int32Array)[n2] = WarnMessage63
          p = cursor.at
          present55 |= 4
        }
        if (!(b[p] === 0x7d)) return false
        p += 1
        n2++
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return false
        if (b[p] === 0x20) p++
      }
      present2 |= 16
    }
    if (!(b[p] === 0x7d)) return false
    p += 1
    if ('01010101111111110101010111111111'[present2 & 31] !== '1') return false
    if (b[p] === 0x0d) p++
    if (b[p] !== 0x0a) return false
    cursor.at = p + 1
    w.endRow(0, row, n0)
    w.endRow(1, row, n1)
    w.endRow(2, row, n2)
    w.length = row + 1
    return true
  },
  append(cursor: Cursor, record: object, w: ColumnWriter): void {
    const r = record as PageErrorRecord
    const row = w.row()
    ;(w.ids[0] as Int32Array)[row] = cursor.idOf(r.File)
    ;(w.numbers[0] as Float64Array)[row] = r.DocumentMetadata?.PageNumber === undefined ? Number.NaN : Number(r.DocumentMetadata?.PageNumber)
    ;(w.numbers[1] as Float64Array)[row] = Number(r.DocumentMetadata?.Pages)
    let n0 = w.counts[0] as number
    for (const item of r.DocumentMetadata?.ExtractedCharacters ?? []) {
      if (n0 === w.room[0]) w.grow(0)
      ;(w.numbers[2] as Float64Array)[n0] = item.Page === undefined ? Number.NaN : Number(item.Page)
      ;(w.numbers[3] as Float64Array)[n0] = item.Count === undefined ? Number.NaN : Number(item.Count)
      n0++
    }
    ;(w.ids[1] as Int32Array)[row] = r.Version === undefined ? -1 : cursor.idOf(r.Version)
    let n1 = w.counts[1] as number
    for (const item of r.Errors ?? []) {
      if (n1 === w.room[1]) w.grow(1)
      ;(w.numbers[4] as Float64Array)[n1] = item.Page === undefined ? Number.NaN : Number(item.Page)
      ;(w.ids[2] as Int32Array)[n1] = item.ErrorCode === undefined ? -1 : cursor.idOf(item.ErrorCode)
      ;(w.ids[3] as Int32Array)[n1] = item.ErrorMessage === undefined ? -1 : cursor.idOf(item.ErrorMessage)
      n1++
    }
    let n2 = w.counts[2] as number
    for (const item of r.Warnings ?? []) {
      if (n2 === w.room[2]) w.grow(2)
      ;(w.numbers[5] as Float64Array)[n2] = item.Page === undefined ? Number.NaN : Number(item.Page)
      ;(w.ids[4] as Int32Array)[n2] = item.WarnCode === undefined ? -1 : cursor.idOf(item.WarnCode)
      ;(w.ids[5] as Int32Array)[n2] = item.WarnMessage === undefined ? -1 : cursor.idOf(item.WarnMessage)
      n2++
    }
    w.endRow(0, row, n0)
    w.endRow(1, row, n1)
    w.endRow(2, row, n2)
    w.length = row + 1
  },
  view(w: ColumnWriter): PageErrorRecordColumns {
    return {
      File: w.takeIds(0),
      DocumentMetadata: {
        PageNumber: w.takeNumbers(0),
        Pages: w.takeNumbers(1),
        ExtractedCharacters: {
          offsets: w.takeOffsets(0),
          Page: w.takeNumbers(2),
          Count: w.takeNumbers(3),
        },
      },
      Version: w.takeIds(1),
      Errors: {
        offsets: w.takeOffsets(1),
        Page: w.takeNumbers(4),
        ErrorCode: w.takeIds(2),
        ErrorMessage: w.takeIds(3),
      },
      Warnings: {
        offsets: w.takeOffsets(2),
        Page: w.takeNumbers(5),
        WarnCode: w.takeIds(4),
        WarnMessage: w.takeIds(5),
      },
    }
  },
}

/** The record types that can be read as columns, and what their columns are. */
export interface ColumnsMap {
  ErrorRecord: ErrorRecordColumns
  MultiClassFile: MultiClassFileColumns
  MultiClassLine: MultiClassLineColumns
  MultiClassPage: MultiClassPageColumns
  MultiLabelFile: MultiLabelFileColumns
  MultiLabelLine: MultiLabelLineColumns
  MultiLabelPage: MultiLabelPageColumns
  PageErrorRecord: PageErrorRecordColumns
}

/** The record types that can be read as columns. */
export const columnar: { readonly [K in keyof ColumnsMap]: Columnar<ColumnsMap[K]> } = {
  ErrorRecord: errorRecordColumns,
  MultiClassFile: multiClassFileColumns,
  MultiClassLine: multiClassLineColumns,
  MultiClassPage: multiClassPageColumns,
  MultiLabelFile: multiLabelFileColumns,
  MultiLabelLine: multiLabelLineColumns,
  MultiLabelPage: multiLabelPageColumns,
  PageErrorRecord: pageErrorRecordColumns,
}
