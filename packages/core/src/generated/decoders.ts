// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
// A decoder returns undefined for a line that it does not know; then the line is read the general way.

import type { Cursor } from '../decode/cursor.js'
import type { ErrorRecord, MultiClassFile, MultiClassLine, MultiClassPage, MultiLabelFile, MultiLabelLine, MultiLabelPage, PageErrorRecord } from './types.js'

/** Decodes the line at `start`, up to and including its line feed; `limit` is behind the last line feed in `b`. */
export function decodeErrorRecord(cursor: Cursor, b: Uint8Array, start: number, limit: number): ErrorRecord | undefined {
  let p = start
  if (b[p] !== 0x7b) return undefined
  p++
  const record1: Record<string, unknown> = {}
  let present2 = 0
  let at3 = p
  if (present2 !== 0 && b[p] === 0x2c) {
    at3++
    if (b[at3] === 0x20) at3++
  }
  // "ErrorCode":
  if (!((present2 === 0 || at3 > p) && b[at3] === 0x22 && b[at3 + 1] === 0x45 && b[at3 + 2] === 0x72 && b[at3 + 3] === 0x72 && b[at3 + 4] === 0x6f && b[at3 + 5] === 0x72 && b[at3 + 6] === 0x43 && b[at3 + 7] === 0x6f && b[at3 + 8] === 0x64 && b[at3 + 9] === 0x65 && b[at3 + 10] === 0x22 && b[at3 + 11] === 0x3a)) return undefined
  p = at3 + 12
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const ErrorCode4 = cursor.repeatedString(b, p + 1, limit, 0)
  if (ErrorCode4 === undefined) return undefined
  p = cursor.at
  record1['ErrorCode'] = ErrorCode4
  present2 |= 256
  let at5 = p
  if (b[p] === 0x2c) {
    at5++
    if (b[at5] === 0x20) at5++
  }
  // "ErrorMessage":
  if (at5 > p && b[at5] === 0x22 && b[at5 + 1] === 0x45 && b[at5 + 2] === 0x72 && b[at5 + 3] === 0x72 && b[at5 + 4] === 0x6f && b[at5 + 5] === 0x72 && b[at5 + 6] === 0x4d && b[at5 + 7] === 0x65 && b[at5 + 8] === 0x73 && b[at5 + 9] === 0x73 && b[at5 + 10] === 0x61 && b[at5 + 11] === 0x67 && b[at5 + 12] === 0x65 && b[at5 + 13] === 0x22 && b[at5 + 14] === 0x3a) {
    p = at5 + 15
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const ErrorMessage6 = cursor.repeatedString(b, p + 1, limit, 1)
    if (ErrorMessage6 === undefined) return undefined
    p = cursor.at
    record1['ErrorMessage'] = ErrorMessage6
    present2 |= 1
  }
  let at7 = p
  if (b[p] === 0x2c) {
    at7++
    if (b[at7] === 0x20) at7++
  }
  // "File":
  if (!(at7 > p && b[at7] === 0x22 && b[at7 + 1] === 0x46 && b[at7 + 2] === 0x69 && b[at7 + 3] === 0x6c && b[at7 + 4] === 0x65 && b[at7 + 5] === 0x22 && b[at7 + 6] === 0x3a)) return undefined
  p = at7 + 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File8 = cursor.repeatedString(b, p + 1, limit, 2)
  if (File8 === undefined || File8 === '') return undefined
  p = cursor.at
  record1['File'] = File8
  present2 |= 256
  let at9 = p
  if (b[p] === 0x2c) {
    at9++
    if (b[at9] === 0x20) at9++
  }
  // "Line":
  if (at9 > p && b[at9] === 0x22 && b[at9 + 1] === 0x4c && b[at9 + 2] === 0x69 && b[at9 + 3] === 0x6e && b[at9 + 4] === 0x65 && b[at9 + 5] === 0x22 && b[at9 + 6] === 0x3a) {
    p = at9 + 7
    if (b[p] === 0x20) p++
    let Line10: unknown
    if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const Line11 = cursor.digits(b, p + 1, limit)
      if (Line11 === undefined) return undefined
      p = cursor.at
      Line10 = Line11
    }
    else if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
      const Line12 = cursor.integer(b, p, limit)
      if (!(Line12 >= 0)) return undefined
      p = cursor.at
      Line10 = Line12
    }
    else return undefined
    record1['Line'] = Line10
    present2 |= 2
  }
  if (!(b[p] === 0x7d)) return undefined
  p += 1
  if (b[p] === 0x0d) p++
  if (b[p] !== 0x0a) return undefined
  cursor.at = p + 1
  return record1 as unknown as ErrorRecord
}

/** Decodes the line at `start`, up to and including its line feed; `limit` is behind the last line feed in `b`. */
export function decodeMultiClassFile(cursor: Cursor, b: Uint8Array, start: number, limit: number): MultiClassFile | undefined {
  let p = start
  if (b[p] !== 0x7b) return undefined
  p++
  // "File":
  if (!(b[p] === 0x22 && b[p + 1] === 0x46 && b[p + 2] === 0x69 && b[p + 3] === 0x6c && b[p + 4] === 0x65 && b[p + 5] === 0x22 && b[p + 6] === 0x3a)) return undefined
  p += 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File2 = cursor.repeatedString(b, p + 1, limit, 0)
  if (File2 === undefined || File2 === '') return undefined
  p = cursor.at
  if (!(b[p] === 0x2c)) return undefined
  p += 1
  if (b[p] === 0x20) p++
  // "Classes":
  if (!(b[p] === 0x22 && b[p + 1] === 0x43 && b[p + 2] === 0x6c && b[p + 3] === 0x61 && b[p + 4] === 0x73 && b[p + 5] === 0x73 && b[p + 6] === 0x65 && b[p + 7] === 0x73 && b[p + 8] === 0x22 && b[p + 9] === 0x3a)) return undefined
  p += 10
  if (b[p] === 0x20) p++
  if (b[p] !== 0x5b) return undefined
  p++
  const Classes3: unknown[] = []
  if (b[p] === 0x5d) p++
  else for (;;) {
    if (b[p] !== 0x7b) return undefined
    p++
    // "Name":
    if (!(b[p] === 0x22 && b[p + 1] === 0x4e && b[p + 2] === 0x61 && b[p + 3] === 0x6d && b[p + 4] === 0x65 && b[p + 5] === 0x22 && b[p + 6] === 0x3a)) return undefined
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Name5 = cursor.string(b, p + 1, limit)
    if (Name5 === undefined || Name5 === '') return undefined
    p = cursor.at
    if (!(b[p] === 0x2c)) return undefined
    p += 1
    if (b[p] === 0x20) p++
    // "Score":
    if (!(b[p] === 0x22 && b[p + 1] === 0x53 && b[p + 2] === 0x63 && b[p + 3] === 0x6f && b[p + 4] === 0x72 && b[p + 5] === 0x65 && b[p + 6] === 0x22 && b[p + 7] === 0x3a)) return undefined
    p += 8
    if (b[p] === 0x20) p++
    const Score6 = cursor.number(b, p, limit)
    if (!(Score6 >= 0 && Score6 <= 1)) return undefined
    p = cursor.at
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    const Classes4 = { Name: Name5, Score: Score6 }
    Classes3.push(Classes4)
    const next = b[p++]
    if (next === 0x5d) break
    if (next !== 0x2c) return undefined
    if (b[p] === 0x20) p++
  }
  if (!(b[p] === 0x7d)) return undefined
  p += 1
  const record1 = { File: File2, Classes: Classes3 }
  if (b[p] === 0x0d) p++
  if (b[p] !== 0x0a) return undefined
  cursor.at = p + 1
  return record1 as unknown as MultiClassFile
}

/** Decodes the line at `start`, up to and including its line feed; `limit` is behind the last line feed in `b`. */
export function decodeMultiClassLine(cursor: Cursor, b: Uint8Array, start: number, limit: number): MultiClassLine | undefined {
  let p = start
  if (b[p] !== 0x7b) return undefined
  p++
  // "File":
  if (!(b[p] === 0x22 && b[p + 1] === 0x46 && b[p + 2] === 0x69 && b[p + 3] === 0x6c && b[p + 4] === 0x65 && b[p + 5] === 0x22 && b[p + 6] === 0x3a)) return undefined
  p += 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File2 = cursor.repeatedString(b, p + 1, limit, 0)
  if (File2 === undefined || File2 === '') return undefined
  p = cursor.at
  if (!(b[p] === 0x2c)) return undefined
  p += 1
  if (b[p] === 0x20) p++
  // "Line":
  if (!(b[p] === 0x22 && b[p + 1] === 0x4c && b[p + 2] === 0x69 && b[p + 3] === 0x6e && b[p + 4] === 0x65 && b[p + 5] === 0x22 && b[p + 6] === 0x3a)) return undefined
  p += 7
  if (b[p] === 0x20) p++
  let Line3: unknown
  if (b[p] === 0x22) {
    if (b[p] !== 0x22) return undefined
    const Line4 = cursor.digits(b, p + 1, limit)
    if (Line4 === undefined) return undefined
    p = cursor.at
    Line3 = Line4
  }
  else if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
    const Line5 = cursor.integer(b, p, limit)
    if (!(Line5 >= 0)) return undefined
    p = cursor.at
    Line3 = Line5
  }
  else return undefined
  if (!(b[p] === 0x2c)) return undefined
  p += 1
  if (b[p] === 0x20) p++
  // "Classes":
  if (!(b[p] === 0x22 && b[p + 1] === 0x43 && b[p + 2] === 0x6c && b[p + 3] === 0x61 && b[p + 4] === 0x73 && b[p + 5] === 0x73 && b[p + 6] === 0x65 && b[p + 7] === 0x73 && b[p + 8] === 0x22 && b[p + 9] === 0x3a)) return undefined
  p += 10
  if (b[p] === 0x20) p++
  if (b[p] !== 0x5b) return undefined
  p++
  const Classes6: unknown[] = []
  if (b[p] === 0x5d) p++
  else for (;;) {
    if (b[p] !== 0x7b) return undefined
    p++
    // "Name":
    if (!(b[p] === 0x22 && b[p + 1] === 0x4e && b[p + 2] === 0x61 && b[p + 3] === 0x6d && b[p + 4] === 0x65 && b[p + 5] === 0x22 && b[p + 6] === 0x3a)) return undefined
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Name8 = cursor.string(b, p + 1, limit)
    if (Name8 === undefined || Name8 === '') return undefined
    p = cursor.at
    if (!(b[p] === 0x2c)) return undefined
    p += 1
    if (b[p] === 0x20) p++
    // "Score":
    if (!(b[p] === 0x22 && b[p + 1] === 0x53 && b[p + 2] === 0x63 && b[p + 3] === 0x6f && b[p + 4] === 0x72 && b[p + 5] === 0x65 && b[p + 6] === 0x22 && b[p + 7] === 0x3a)) return undefined
    p += 8
    if (b[p] === 0x20) p++
    const Score9 = cursor.number(b, p, limit)
    if (!(Score9 >= 0 && Score9 <= 1)) return undefined
    p = cursor.at
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    const Classes7 = { Name: Name8, Score: Score9 }
    Classes6.push(Classes7)
    const next = b[p++]
    if (next === 0x5d) break
    if (next !== 0x2c) return undefined
    if (b[p] === 0x20) p++
  }
  if (!(b[p] === 0x7d)) return undefined
  p += 1
  const record1 = { File: File2, Line: Line3, Classes: Classes6 }
  if (b[p] === 0x0d) p++
  if (b[p] !== 0x0a) return undefined
  cursor.at = p + 1
  return record1 as unknown as MultiClassLine
}

/** Decodes the line at `start`, up to and including its line feed; `limit` is behind the last line feed in `b`. */
export function decodeMultiClassPage(cursor: Cursor, b: Uint8Array, start: number, limit: number): MultiClassPage | undefined {
  let p = start
  if (b[p] !== 0x7b) return undefined
  p++
  const record1: Record<string, unknown> = {}
  let present2 = 0
  let at3 = p
  if (present2 !== 0 && b[p] === 0x2c) {
    at3++
    if (b[at3] === 0x20) at3++
  }
  // "Classes":
  if (!((present2 === 0 || at3 > p) && b[at3] === 0x22 && b[at3 + 1] === 0x43 && b[at3 + 2] === 0x6c && b[at3 + 3] === 0x61 && b[at3 + 4] === 0x73 && b[at3 + 5] === 0x73 && b[at3 + 6] === 0x65 && b[at3 + 7] === 0x73 && b[at3 + 8] === 0x22 && b[at3 + 9] === 0x3a)) return undefined
  p = at3 + 10
  if (b[p] === 0x20) p++
  if (b[p] !== 0x5b) return undefined
  p++
  const Classes4: unknown[] = []
  if (b[p] === 0x5d) p++
  else for (;;) {
    if (b[p] !== 0x7b) return undefined
    p++
    // "Name":
    if (!(b[p] === 0x22 && b[p + 1] === 0x4e && b[p + 2] === 0x61 && b[p + 3] === 0x6d && b[p + 4] === 0x65 && b[p + 5] === 0x22 && b[p + 6] === 0x3a)) return undefined
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Name6 = cursor.string(b, p + 1, limit)
    if (Name6 === undefined || Name6 === '') return undefined
    p = cursor.at
    if (!(b[p] === 0x2c)) return undefined
    p += 1
    if (b[p] === 0x20) p++
    // "Score":
    if (!(b[p] === 0x22 && b[p + 1] === 0x53 && b[p + 2] === 0x63 && b[p + 3] === 0x6f && b[p + 4] === 0x72 && b[p + 5] === 0x65 && b[p + 6] === 0x22 && b[p + 7] === 0x3a)) return undefined
    p += 8
    if (b[p] === 0x20) p++
    const Score7 = cursor.number(b, p, limit)
    if (!(Score7 >= 0 && Score7 <= 1)) return undefined
    p = cursor.at
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    const Classes5 = { Name: Name6, Score: Score7 }
    Classes4.push(Classes5)
    const next = b[p++]
    if (next === 0x5d) break
    if (next !== 0x2c) return undefined
    if (b[p] === 0x20) p++
  }
  record1['Classes'] = Classes4
  present2 |= 256
  let at8 = p
  if (b[p] === 0x2c) {
    at8++
    if (b[at8] === 0x20) at8++
  }
  // "DocumentMetadata":
  if (at8 > p && b[at8] === 0x22 && b[at8 + 1] === 0x44 && b[at8 + 2] === 0x6f && b[at8 + 3] === 0x63 && b[at8 + 4] === 0x75 && b[at8 + 5] === 0x6d && b[at8 + 6] === 0x65 && b[at8 + 7] === 0x6e && b[at8 + 8] === 0x74 && b[at8 + 9] === 0x4d && b[at8 + 10] === 0x65 && b[at8 + 11] === 0x74 && b[at8 + 12] === 0x61 && b[at8 + 13] === 0x64 && b[at8 + 14] === 0x61 && b[at8 + 15] === 0x74 && b[at8 + 16] === 0x61 && b[at8 + 17] === 0x22 && b[at8 + 18] === 0x3a) {
    p = at8 + 19
    if (b[p] === 0x20) p++
    if (b[p] !== 0x7b) return undefined
    p++
    const DocumentMetadata9: Record<string, unknown> = {}
    let present10 = 0
    let at11 = p
    if (present10 !== 0 && b[p] === 0x2c) {
      at11++
      if (b[at11] === 0x20) at11++
    }
    // "PageNumber":
    if ((present10 === 0 || at11 > p) && b[at11] === 0x22 && b[at11 + 1] === 0x50 && b[at11 + 2] === 0x61 && b[at11 + 3] === 0x67 && b[at11 + 4] === 0x65 && b[at11 + 5] === 0x4e && b[at11 + 6] === 0x75 && b[at11 + 7] === 0x6d && b[at11 + 8] === 0x62 && b[at11 + 9] === 0x65 && b[at11 + 10] === 0x72 && b[at11 + 11] === 0x22 && b[at11 + 12] === 0x3a) {
      p = at11 + 13
      if (b[p] === 0x20) p++
      let PageNumber12: unknown
      if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
        const PageNumber13 = cursor.integer(b, p, limit)
        if (!(PageNumber13 >= 1)) return undefined
        p = cursor.at
        PageNumber12 = PageNumber13
      }
      else if (b[p] === 0x22) {
        if (b[p] !== 0x22) return undefined
        const PageNumber14 = cursor.digits(b, p + 1, limit)
        if (PageNumber14 === undefined) return undefined
        p = cursor.at
        PageNumber12 = PageNumber14
      }
      else return undefined
      DocumentMetadata9['PageNumber'] = PageNumber12
      present10 |= 1
    }
    let at15 = p
    if (present10 !== 0 && b[p] === 0x2c) {
      at15++
      if (b[at15] === 0x20) at15++
    }
    // "Pages":
    if (!((present10 === 0 || at15 > p) && b[at15] === 0x22 && b[at15 + 1] === 0x50 && b[at15 + 2] === 0x61 && b[at15 + 3] === 0x67 && b[at15 + 4] === 0x65 && b[at15 + 5] === 0x73 && b[at15 + 6] === 0x22 && b[at15 + 7] === 0x3a)) return undefined
    p = at15 + 8
    if (b[p] === 0x20) p++
    let Pages16: unknown
    if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
      const Pages17 = cursor.integer(b, p, limit)
      if (!(Pages17 >= 0)) return undefined
      p = cursor.at
      Pages16 = Pages17
    }
    else if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const Pages18 = cursor.digits(b, p + 1, limit)
      if (Pages18 === undefined) return undefined
      p = cursor.at
      Pages16 = Pages18
    }
    else return undefined
    DocumentMetadata9['Pages'] = Pages16
    present10 |= 256
    let at19 = p
    if (b[p] === 0x2c) {
      at19++
      if (b[at19] === 0x20) at19++
    }
    // "ExtractedCharacters":
    if (at19 > p && b[at19] === 0x22 && b[at19 + 1] === 0x45 && b[at19 + 2] === 0x78 && b[at19 + 3] === 0x74 && b[at19 + 4] === 0x72 && b[at19 + 5] === 0x61 && b[at19 + 6] === 0x63 && b[at19 + 7] === 0x74 && b[at19 + 8] === 0x65 && b[at19 + 9] === 0x64 && b[at19 + 10] === 0x43 && b[at19 + 11] === 0x68 && b[at19 + 12] === 0x61 && b[at19 + 13] === 0x72 && b[at19 + 14] === 0x61 && b[at19 + 15] === 0x63 && b[at19 + 16] === 0x74 && b[at19 + 17] === 0x65 && b[at19 + 18] === 0x72 && b[at19 + 19] === 0x73 && b[at19 + 20] === 0x22 && b[at19 + 21] === 0x3a) {
      p = at19 + 22
      if (b[p] === 0x20) p++
      if (b[p] !== 0x5b) return undefined
      p++
      const ExtractedCharacters20: unknown[] = []
      if (b[p] === 0x5d) p++
      else for (;;) {
        if (b[p] !== 0x7b) return undefined
        p++
        const ExtractedCharacters21: Record<string, unknown> = {}
        let present22 = 0
        let at23 = p
        if (present22 !== 0 && b[p] === 0x2c) {
          at23++
          if (b[at23] === 0x20) at23++
        }
        // "Page":
        if ((present22 === 0 || at23 > p) && b[at23] === 0x22 && b[at23 + 1] === 0x50 && b[at23 + 2] === 0x61 && b[at23 + 3] === 0x67 && b[at23 + 4] === 0x65 && b[at23 + 5] === 0x22 && b[at23 + 6] === 0x3a) {
          p = at23 + 7
          if (b[p] === 0x20) p++
          let Page24: unknown
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page25 = cursor.integer(b, p, limit)
            if (!(Page25 >= 1)) return undefined
            p = cursor.at
            Page24 = Page25
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return undefined
            const Page26 = cursor.digits(b, p + 1, limit)
            if (Page26 === undefined) return undefined
            p = cursor.at
            Page24 = Page26
          }
          else return undefined
          ExtractedCharacters21['Page'] = Page24
          present22 |= 1
        }
        let at27 = p
        if (present22 !== 0 && b[p] === 0x2c) {
          at27++
          if (b[at27] === 0x20) at27++
        }
        // "Count":
        if ((present22 === 0 || at27 > p) && b[at27] === 0x22 && b[at27 + 1] === 0x43 && b[at27 + 2] === 0x6f && b[at27 + 3] === 0x75 && b[at27 + 4] === 0x6e && b[at27 + 5] === 0x74 && b[at27 + 6] === 0x22 && b[at27 + 7] === 0x3a) {
          p = at27 + 8
          if (b[p] === 0x20) p++
          const Count28 = cursor.integer(b, p, limit)
          if (!(Count28 >= 0)) return undefined
          p = cursor.at
          ExtractedCharacters21['Count'] = Count28
          present22 |= 2
        }
        if (!(b[p] === 0x7d)) return undefined
        p += 1
        ExtractedCharacters20.push(ExtractedCharacters21)
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return undefined
        if (b[p] === 0x20) p++
      }
      DocumentMetadata9['ExtractedCharacters'] = ExtractedCharacters20
      present10 |= 2
    }
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    record1['DocumentMetadata'] = DocumentMetadata9
    present2 |= 1
  }
  let at29 = p
  if (b[p] === 0x2c) {
    at29++
    if (b[at29] === 0x20) at29++
  }
  // "DocumentType":
  if (at29 > p && b[at29] === 0x22 && b[at29 + 1] === 0x44 && b[at29 + 2] === 0x6f && b[at29 + 3] === 0x63 && b[at29 + 4] === 0x75 && b[at29 + 5] === 0x6d && b[at29 + 6] === 0x65 && b[at29 + 7] === 0x6e && b[at29 + 8] === 0x74 && b[at29 + 9] === 0x54 && b[at29 + 10] === 0x79 && b[at29 + 11] === 0x70 && b[at29 + 12] === 0x65 && b[at29 + 13] === 0x22 && b[at29 + 14] === 0x3a) {
    p = at29 + 15
    if (b[p] === 0x20) p++
    let DocumentType30: unknown
    if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const DocumentType31 = cursor.repeatedString(b, p + 1, limit, 0)
      if (DocumentType31 === undefined) return undefined
      p = cursor.at
      DocumentType30 = DocumentType31
    }
    else if (b[p] === 0x5b) {
      if (b[p] !== 0x5b) return undefined
      p++
      const DocumentType32: unknown[] = []
      if (b[p] === 0x5d) p++
      else for (;;) {
        if (b[p] !== 0x7b) return undefined
        p++
        const DocumentType33: Record<string, unknown> = {}
        let present34 = 0
        let at35 = p
        if (present34 !== 0 && b[p] === 0x2c) {
          at35++
          if (b[at35] === 0x20) at35++
        }
        // "Page":
        if ((present34 === 0 || at35 > p) && b[at35] === 0x22 && b[at35 + 1] === 0x50 && b[at35 + 2] === 0x61 && b[at35 + 3] === 0x67 && b[at35 + 4] === 0x65 && b[at35 + 5] === 0x22 && b[at35 + 6] === 0x3a) {
          p = at35 + 7
          if (b[p] === 0x20) p++
          let Page36: unknown
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page37 = cursor.integer(b, p, limit)
            if (!(Page37 >= 1)) return undefined
            p = cursor.at
            Page36 = Page37
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return undefined
            const Page38 = cursor.digits(b, p + 1, limit)
            if (Page38 === undefined) return undefined
            p = cursor.at
            Page36 = Page38
          }
          else return undefined
          DocumentType33['Page'] = Page36
          present34 |= 1
        }
        let at39 = p
        if (present34 !== 0 && b[p] === 0x2c) {
          at39++
          if (b[at39] === 0x20) at39++
        }
        // "Type":
        if ((present34 === 0 || at39 > p) && b[at39] === 0x22 && b[at39 + 1] === 0x54 && b[at39 + 2] === 0x79 && b[at39 + 3] === 0x70 && b[at39 + 4] === 0x65 && b[at39 + 5] === 0x22 && b[at39 + 6] === 0x3a) {
          p = at39 + 7
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return undefined
          const Type40 = cursor.string(b, p + 1, limit)
          if (Type40 === undefined) return undefined
          p = cursor.at
          DocumentType33['Type'] = Type40
          present34 |= 2
        }
        if (!(b[p] === 0x7d)) return undefined
        p += 1
        DocumentType32.push(DocumentType33)
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return undefined
        if (b[p] === 0x20) p++
      }
      DocumentType30 = DocumentType32
    }
    else return undefined
    record1['DocumentType'] = DocumentType30
    present2 |= 2
  }
  let at41 = p
  if (b[p] === 0x2c) {
    at41++
    if (b[at41] === 0x20) at41++
  }
  // "Errors":
  if (at41 > p && b[at41] === 0x22 && b[at41 + 1] === 0x45 && b[at41 + 2] === 0x72 && b[at41 + 3] === 0x72 && b[at41 + 4] === 0x6f && b[at41 + 5] === 0x72 && b[at41 + 6] === 0x73 && b[at41 + 7] === 0x22 && b[at41 + 8] === 0x3a) {
    p = at41 + 9
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return undefined
    p++
    const Errors42: unknown[] = []
    if (b[p] === 0x5d) p++
    else for (;;) {
      if (b[p] !== 0x7b) return undefined
      p++
      const Errors43: Record<string, unknown> = {}
      let present44 = 0
      let at45 = p
      if (present44 !== 0 && b[p] === 0x2c) {
        at45++
        if (b[at45] === 0x20) at45++
      }
      // "Page":
      if ((present44 === 0 || at45 > p) && b[at45] === 0x22 && b[at45 + 1] === 0x50 && b[at45 + 2] === 0x61 && b[at45 + 3] === 0x67 && b[at45 + 4] === 0x65 && b[at45 + 5] === 0x22 && b[at45 + 6] === 0x3a) {
        p = at45 + 7
        if (b[p] === 0x20) p++
        let Page46: unknown
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const Page47 = cursor.integer(b, p, limit)
          if (!(Page47 >= 1)) return undefined
          p = cursor.at
          Page46 = Page47
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return undefined
          const Page48 = cursor.digits(b, p + 1, limit)
          if (Page48 === undefined) return undefined
          p = cursor.at
          Page46 = Page48
        }
        else return undefined
        Errors43['Page'] = Page46
        present44 |= 1
      }
      let at49 = p
      if (present44 !== 0 && b[p] === 0x2c) {
        at49++
        if (b[at49] === 0x20) at49++
      }
      // "ErrorCode":
      if ((present44 === 0 || at49 > p) && b[at49] === 0x22 && b[at49 + 1] === 0x45 && b[at49 + 2] === 0x72 && b[at49 + 3] === 0x72 && b[at49 + 4] === 0x6f && b[at49 + 5] === 0x72 && b[at49 + 6] === 0x43 && b[at49 + 7] === 0x6f && b[at49 + 8] === 0x64 && b[at49 + 9] === 0x65 && b[at49 + 10] === 0x22 && b[at49 + 11] === 0x3a) {
        p = at49 + 12
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const ErrorCode50 = cursor.string(b, p + 1, limit)
        if (ErrorCode50 === undefined) return undefined
        p = cursor.at
        Errors43['ErrorCode'] = ErrorCode50
        present44 |= 2
      }
      let at51 = p
      if (present44 !== 0 && b[p] === 0x2c) {
        at51++
        if (b[at51] === 0x20) at51++
      }
      // "ErrorMessage":
      if ((present44 === 0 || at51 > p) && b[at51] === 0x22 && b[at51 + 1] === 0x45 && b[at51 + 2] === 0x72 && b[at51 + 3] === 0x72 && b[at51 + 4] === 0x6f && b[at51 + 5] === 0x72 && b[at51 + 6] === 0x4d && b[at51 + 7] === 0x65 && b[at51 + 8] === 0x73 && b[at51 + 9] === 0x73 && b[at51 + 10] === 0x61 && b[at51 + 11] === 0x67 && b[at51 + 12] === 0x65 && b[at51 + 13] === 0x22 && b[at51 + 14] === 0x3a) {
        p = at51 + 15
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const ErrorMessage52 = cursor.string(b, p + 1, limit)
        if (ErrorMessage52 === undefined) return undefined
        p = cursor.at
        Errors43['ErrorMessage'] = ErrorMessage52
        present44 |= 4
      }
      if (!(b[p] === 0x7d)) return undefined
      p += 1
      Errors42.push(Errors43)
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return undefined
      if (b[p] === 0x20) p++
    }
    record1['Errors'] = Errors42
    present2 |= 4
  }
  let at53 = p
  if (b[p] === 0x2c) {
    at53++
    if (b[at53] === 0x20) at53++
  }
  // "File":
  if (!(at53 > p && b[at53] === 0x22 && b[at53 + 1] === 0x46 && b[at53 + 2] === 0x69 && b[at53 + 3] === 0x6c && b[at53 + 4] === 0x65 && b[at53 + 5] === 0x22 && b[at53 + 6] === 0x3a)) return undefined
  p = at53 + 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File54 = cursor.repeatedString(b, p + 1, limit, 1)
  if (File54 === undefined || File54 === '') return undefined
  p = cursor.at
  record1['File'] = File54
  present2 |= 256
  let at55 = p
  if (b[p] === 0x2c) {
    at55++
    if (b[at55] === 0x20) at55++
  }
  // "Version":
  if (at55 > p && b[at55] === 0x22 && b[at55 + 1] === 0x56 && b[at55 + 2] === 0x65 && b[at55 + 3] === 0x72 && b[at55 + 4] === 0x73 && b[at55 + 5] === 0x69 && b[at55 + 6] === 0x6f && b[at55 + 7] === 0x6e && b[at55 + 8] === 0x22 && b[at55 + 9] === 0x3a) {
    p = at55 + 10
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Version56 = cursor.repeatedString(b, p + 1, limit, 2)
    if (Version56 === undefined) return undefined
    p = cursor.at
    record1['Version'] = Version56
    present2 |= 8
  }
  let at57 = p
  if (b[p] === 0x2c) {
    at57++
    if (b[at57] === 0x20) at57++
  }
  // "Warnings":
  if (at57 > p && b[at57] === 0x22 && b[at57 + 1] === 0x57 && b[at57 + 2] === 0x61 && b[at57 + 3] === 0x72 && b[at57 + 4] === 0x6e && b[at57 + 5] === 0x69 && b[at57 + 6] === 0x6e && b[at57 + 7] === 0x67 && b[at57 + 8] === 0x73 && b[at57 + 9] === 0x22 && b[at57 + 10] === 0x3a) {
    p = at57 + 11
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return undefined
    p++
    const Warnings58: unknown[] = []
    if (b[p] === 0x5d) p++
    else for (;;) {
      if (b[p] !== 0x7b) return undefined
      p++
      const Warnings59: Record<string, unknown> = {}
      let present60 = 0
      let at61 = p
      if (present60 !== 0 && b[p] === 0x2c) {
        at61++
        if (b[at61] === 0x20) at61++
      }
      // "Page":
      if ((present60 === 0 || at61 > p) && b[at61] === 0x22 && b[at61 + 1] === 0x50 && b[at61 + 2] === 0x61 && b[at61 + 3] === 0x67 && b[at61 + 4] === 0x65 && b[at61 + 5] === 0x22 && b[at61 + 6] === 0x3a) {
        p = at61 + 7
        if (b[p] === 0x20) p++
        let Page62: unknown
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const Page63 = cursor.integer(b, p, limit)
          if (!(Page63 >= 1)) return undefined
          p = cursor.at
          Page62 = Page63
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return undefined
          const Page64 = cursor.digits(b, p + 1, limit)
          if (Page64 === undefined) return undefined
          p = cursor.at
          Page62 = Page64
        }
        else return undefined
        Warnings59['Page'] = Page62
        present60 |= 1
      }
      let at65 = p
      if (present60 !== 0 && b[p] === 0x2c) {
        at65++
        if (b[at65] === 0x20) at65++
      }
      // "WarnCode":
      if ((present60 === 0 || at65 > p) && b[at65] === 0x22 && b[at65 + 1] === 0x57 && b[at65 + 2] === 0x61 && b[at65 + 3] === 0x72 && b[at65 + 4] === 0x6e && b[at65 + 5] === 0x43 && b[at65 + 6] === 0x6f && b[at65 + 7] === 0x64 && b[at65 + 8] === 0x65 && b[at65 + 9] === 0x22 && b[at65 + 10] === 0x3a) {
        p = at65 + 11
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const WarnCode66 = cursor.string(b, p + 1, limit)
        if (WarnCode66 === undefined) return undefined
        p = cursor.at
        Warnings59['WarnCode'] = WarnCode66
        present60 |= 2
      }
      let at67 = p
      if (present60 !== 0 && b[p] === 0x2c) {
        at67++
        if (b[at67] === 0x20) at67++
      }
      // "WarnMessage":
      if ((present60 === 0 || at67 > p) && b[at67] === 0x22 && b[at67 + 1] === 0x57 && b[at67 + 2] === 0x61 && b[at67 + 3] === 0x72 && b[at67 + 4] === 0x6e && b[at67 + 5] === 0x4d && b[at67 + 6] === 0x65 && b[at67 + 7] === 0x73 && b[at67 + 8] === 0x73 && b[at67 + 9] === 0x61 && b[at67 + 10] === 0x67 && b[at67 + 11] === 0x65 && b[at67 + 12] === 0x22 && b[at67 + 13] === 0x3a) {
        p = at67 + 14
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const WarnMessage68 = cursor.string(b, p + 1, limit)
        if (WarnMessage68 === undefined) return undefined
        p = cursor.at
        Warnings59['WarnMessage'] = WarnMessage68
        present60 |= 4
      }
      if (!(b[p] === 0x7d)) return undefined
      p += 1
      Warnings58.push(Warnings59)
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return undefined
      if (b[p] === 0x20) p++
    }
    record1['Warnings'] = Warnings58
    present2 |= 16
  }
  if (!(b[p] === 0x7d)) return undefined
  p += 1
  if ('01111111111111110111111111111111'[present2 & 31] !== '1') return undefined
  if (b[p] === 0x0d) p++
  if (b[p] !== 0x0a) return undefined
  cursor.at = p + 1
  return record1 as unknown as MultiClassPage
}

/** Decodes the line at `start`, up to and including its line feed; `limit` is behind the last line feed in `b`. */
export function decodeMultiLabelFile(cursor: Cursor, b: Uint8Array, start: number, limit: number): MultiLabelFile | undefined {
  let p = start
  if (b[p] !== 0x7b) return undefined
  p++
  // "File":
  if (!(b[p] === 0x22 && b[p + 1] === 0x46 && b[p + 2] === 0x69 && b[p + 3] === 0x6c && b[p + 4] === 0x65 && b[p + 5] === 0x22 && b[p + 6] === 0x3a)) return undefined
  p += 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File2 = cursor.repeatedString(b, p + 1, limit, 0)
  if (File2 === undefined || File2 === '') return undefined
  p = cursor.at
  if (!(b[p] === 0x2c)) return undefined
  p += 1
  if (b[p] === 0x20) p++
  // "Labels":
  if (!(b[p] === 0x22 && b[p + 1] === 0x4c && b[p + 2] === 0x61 && b[p + 3] === 0x62 && b[p + 4] === 0x65 && b[p + 5] === 0x6c && b[p + 6] === 0x73 && b[p + 7] === 0x22 && b[p + 8] === 0x3a)) return undefined
  p += 9
  if (b[p] === 0x20) p++
  if (b[p] !== 0x5b) return undefined
  p++
  const Labels3: unknown[] = []
  if (b[p] === 0x5d) p++
  else for (;;) {
    if (b[p] !== 0x7b) return undefined
    p++
    // "Name":
    if (!(b[p] === 0x22 && b[p + 1] === 0x4e && b[p + 2] === 0x61 && b[p + 3] === 0x6d && b[p + 4] === 0x65 && b[p + 5] === 0x22 && b[p + 6] === 0x3a)) return undefined
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Name5 = cursor.string(b, p + 1, limit)
    if (Name5 === undefined || Name5 === '') return undefined
    p = cursor.at
    if (!(b[p] === 0x2c)) return undefined
    p += 1
    if (b[p] === 0x20) p++
    // "Score":
    if (!(b[p] === 0x22 && b[p + 1] === 0x53 && b[p + 2] === 0x63 && b[p + 3] === 0x6f && b[p + 4] === 0x72 && b[p + 5] === 0x65 && b[p + 6] === 0x22 && b[p + 7] === 0x3a)) return undefined
    p += 8
    if (b[p] === 0x20) p++
    const Score6 = cursor.number(b, p, limit)
    if (!(Score6 >= 0 && Score6 <= 1)) return undefined
    p = cursor.at
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    const Labels4 = { Name: Name5, Score: Score6 }
    Labels3.push(Labels4)
    const next = b[p++]
    if (next === 0x5d) break
    if (next !== 0x2c) return undefined
    if (b[p] === 0x20) p++
  }
  if (!(b[p] === 0x7d)) return undefined
  p += 1
  const record1 = { File: File2, Labels: Labels3 }
  if (b[p] === 0x0d) p++
  if (b[p] !== 0x0a) return undefined
  cursor.at = p + 1
  return record1 as unknown as MultiLabelFile
}

/** Decodes the line at `start`, up to and including its line feed; `limit` is behind the last line feed in `b`. */
export function decodeMultiLabelLine(cursor: Cursor, b: Uint8Array, start: number, limit: number): MultiLabelLine | undefined {
  let p = start
  if (b[p] !== 0x7b) return undefined
  p++
  // "File":
  if (!(b[p] === 0x22 && b[p + 1] === 0x46 && b[p + 2] === 0x69 && b[p + 3] === 0x6c && b[p + 4] === 0x65 && b[p + 5] === 0x22 && b[p + 6] === 0x3a)) return undefined
  p += 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File2 = cursor.repeatedString(b, p + 1, limit, 0)
  if (File2 === undefined || File2 === '') return undefined
  p = cursor.at
  if (!(b[p] === 0x2c)) return undefined
  p += 1
  if (b[p] === 0x20) p++
  // "Line":
  if (!(b[p] === 0x22 && b[p + 1] === 0x4c && b[p + 2] === 0x69 && b[p + 3] === 0x6e && b[p + 4] === 0x65 && b[p + 5] === 0x22 && b[p + 6] === 0x3a)) return undefined
  p += 7
  if (b[p] === 0x20) p++
  let Line3: unknown
  if (b[p] === 0x22) {
    if (b[p] !== 0x22) return undefined
    const Line4 = cursor.digits(b, p + 1, limit)
    if (Line4 === undefined) return undefined
    p = cursor.at
    Line3 = Line4
  }
  else if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
    const Line5 = cursor.integer(b, p, limit)
    if (!(Line5 >= 0)) return undefined
    p = cursor.at
    Line3 = Line5
  }
  else return undefined
  if (!(b[p] === 0x2c)) return undefined
  p += 1
  if (b[p] === 0x20) p++
  // "Labels":
  if (!(b[p] === 0x22 && b[p + 1] === 0x4c && b[p + 2] === 0x61 && b[p + 3] === 0x62 && b[p + 4] === 0x65 && b[p + 5] === 0x6c && b[p + 6] === 0x73 && b[p + 7] === 0x22 && b[p + 8] === 0x3a)) return undefined
  p += 9
  if (b[p] === 0x20) p++
  if (b[p] !== 0x5b) return undefined
  p++
  const Labels6: unknown[] = []
  if (b[p] === 0x5d) p++
  else for (;;) {
    if (b[p] !== 0x7b) return undefined
    p++
    // "Name":
    if (!(b[p] === 0x22 && b[p + 1] === 0x4e && b[p + 2] === 0x61 && b[p + 3] === 0x6d && b[p + 4] === 0x65 && b[p + 5] === 0x22 && b[p + 6] === 0x3a)) return undefined
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Name8 = cursor.string(b, p + 1, limit)
    if (Name8 === undefined || Name8 === '') return undefined
    p = cursor.at
    if (!(b[p] === 0x2c)) return undefined
    p += 1
    if (b[p] === 0x20) p++
    // "Score":
    if (!(b[p] === 0x22 && b[p + 1] === 0x53 && b[p + 2] === 0x63 && b[p + 3] === 0x6f && b[p + 4] === 0x72 && b[p + 5] === 0x65 && b[p + 6] === 0x22 && b[p + 7] === 0x3a)) return undefined
    p += 8
    if (b[p] === 0x20) p++
    const Score9 = cursor.number(b, p, limit)
    if (!(Score9 >= 0 && Score9 <= 1)) return undefined
    p = cursor.at
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    const Labels7 = { Name: Name8, Score: Score9 }
    Labels6.push(Labels7)
    const next = b[p++]
    if (next === 0x5d) break
    if (next !== 0x2c) return undefined
    if (b[p] === 0x20) p++
  }
  if (!(b[p] === 0x7d)) return undefined
  p += 1
  const record1 = { File: File2, Line: Line3, Labels: Labels6 }
  if (b[p] === 0x0d) p++
  if (b[p] !== 0x0a) return undefined
  cursor.at = p + 1
  return record1 as unknown as MultiLabelLine
}

/** Decodes the line at `start`, up to and including its line feed; `limit` is behind the last line feed in `b`. */
export function decodeMultiLabelPage(cursor: Cursor, b: Uint8Array, start: number, limit: number): MultiLabelPage | undefined {
  let p = start
  if (b[p] !== 0x7b) return undefined
  p++
  const record1: Record<string, unknown> = {}
  let present2 = 0
  let at3 = p
  if (present2 !== 0 && b[p] === 0x2c) {
    at3++
    if (b[at3] === 0x20) at3++
  }
  // "Labels":
  if (!((present2 === 0 || at3 > p) && b[at3] === 0x22 && b[at3 + 1] === 0x4c && b[at3 + 2] === 0x61 && b[at3 + 3] === 0x62 && b[at3 + 4] === 0x65 && b[at3 + 5] === 0x6c && b[at3 + 6] === 0x73 && b[at3 + 7] === 0x22 && b[at3 + 8] === 0x3a)) return undefined
  p = at3 + 9
  if (b[p] === 0x20) p++
  if (b[p] !== 0x5b) return undefined
  p++
  const Labels4: unknown[] = []
  if (b[p] === 0x5d) p++
  else for (;;) {
    if (b[p] !== 0x7b) return undefined
    p++
    // "Name":
    if (!(b[p] === 0x22 && b[p + 1] === 0x4e && b[p + 2] === 0x61 && b[p + 3] === 0x6d && b[p + 4] === 0x65 && b[p + 5] === 0x22 && b[p + 6] === 0x3a)) return undefined
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Name6 = cursor.string(b, p + 1, limit)
    if (Name6 === undefined || Name6 === '') return undefined
    p = cursor.at
    if (!(b[p] === 0x2c)) return undefined
    p += 1
    if (b[p] === 0x20) p++
    // "Score":
    if (!(b[p] === 0x22 && b[p + 1] === 0x53 && b[p + 2] === 0x63 && b[p + 3] === 0x6f && b[p + 4] === 0x72 && b[p + 5] === 0x65 && b[p + 6] === 0x22 && b[p + 7] === 0x3a)) return undefined
    p += 8
    if (b[p] === 0x20) p++
    const Score7 = cursor.number(b, p, limit)
    if (!(Score7 >= 0 && Score7 <= 1)) return undefined
    p = cursor.at
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    const Labels5 = { Name: Name6, Score: Score7 }
    Labels4.push(Labels5)
    const next = b[p++]
    if (next === 0x5d) break
    if (next !== 0x2c) return undefined
    if (b[p] === 0x20) p++
  }
  record1['Labels'] = Labels4
  present2 |= 256
  let at8 = p
  if (b[p] === 0x2c) {
    at8++
    if (b[at8] === 0x20) at8++
  }
  // "DocumentMetadata":
  if (at8 > p && b[at8] === 0x22 && b[at8 + 1] === 0x44 && b[at8 + 2] === 0x6f && b[at8 + 3] === 0x63 && b[at8 + 4] === 0x75 && b[at8 + 5] === 0x6d && b[at8 + 6] === 0x65 && b[at8 + 7] === 0x6e && b[at8 + 8] === 0x74 && b[at8 + 9] === 0x4d && b[at8 + 10] === 0x65 && b[at8 + 11] === 0x74 && b[at8 + 12] === 0x61 && b[at8 + 13] === 0x64 && b[at8 + 14] === 0x61 && b[at8 + 15] === 0x74 && b[at8 + 16] === 0x61 && b[at8 + 17] === 0x22 && b[at8 + 18] === 0x3a) {
    p = at8 + 19
    if (b[p] === 0x20) p++
    if (b[p] !== 0x7b) return undefined
    p++
    const DocumentMetadata9: Record<string, unknown> = {}
    let present10 = 0
    let at11 = p
    if (present10 !== 0 && b[p] === 0x2c) {
      at11++
      if (b[at11] === 0x20) at11++
    }
    // "PageNumber":
    if ((present10 === 0 || at11 > p) && b[at11] === 0x22 && b[at11 + 1] === 0x50 && b[at11 + 2] === 0x61 && b[at11 + 3] === 0x67 && b[at11 + 4] === 0x65 && b[at11 + 5] === 0x4e && b[at11 + 6] === 0x75 && b[at11 + 7] === 0x6d && b[at11 + 8] === 0x62 && b[at11 + 9] === 0x65 && b[at11 + 10] === 0x72 && b[at11 + 11] === 0x22 && b[at11 + 12] === 0x3a) {
      p = at11 + 13
      if (b[p] === 0x20) p++
      let PageNumber12: unknown
      if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
        const PageNumber13 = cursor.integer(b, p, limit)
        if (!(PageNumber13 >= 1)) return undefined
        p = cursor.at
        PageNumber12 = PageNumber13
      }
      else if (b[p] === 0x22) {
        if (b[p] !== 0x22) return undefined
        const PageNumber14 = cursor.digits(b, p + 1, limit)
        if (PageNumber14 === undefined) return undefined
        p = cursor.at
        PageNumber12 = PageNumber14
      }
      else return undefined
      DocumentMetadata9['PageNumber'] = PageNumber12
      present10 |= 1
    }
    let at15 = p
    if (present10 !== 0 && b[p] === 0x2c) {
      at15++
      if (b[at15] === 0x20) at15++
    }
    // "Pages":
    if (!((present10 === 0 || at15 > p) && b[at15] === 0x22 && b[at15 + 1] === 0x50 && b[at15 + 2] === 0x61 && b[at15 + 3] === 0x67 && b[at15 + 4] === 0x65 && b[at15 + 5] === 0x73 && b[at15 + 6] === 0x22 && b[at15 + 7] === 0x3a)) return undefined
    p = at15 + 8
    if (b[p] === 0x20) p++
    let Pages16: unknown
    if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
      const Pages17 = cursor.integer(b, p, limit)
      if (!(Pages17 >= 0)) return undefined
      p = cursor.at
      Pages16 = Pages17
    }
    else if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const Pages18 = cursor.digits(b, p + 1, limit)
      if (Pages18 === undefined) return undefined
      p = cursor.at
      Pages16 = Pages18
    }
    else return undefined
    DocumentMetadata9['Pages'] = Pages16
    present10 |= 256
    let at19 = p
    if (b[p] === 0x2c) {
      at19++
      if (b[at19] === 0x20) at19++
    }
    // "ExtractedCharacters":
    if (at19 > p && b[at19] === 0x22 && b[at19 + 1] === 0x45 && b[at19 + 2] === 0x78 && b[at19 + 3] === 0x74 && b[at19 + 4] === 0x72 && b[at19 + 5] === 0x61 && b[at19 + 6] === 0x63 && b[at19 + 7] === 0x74 && b[at19 + 8] === 0x65 && b[at19 + 9] === 0x64 && b[at19 + 10] === 0x43 && b[at19 + 11] === 0x68 && b[at19 + 12] === 0x61 && b[at19 + 13] === 0x72 && b[at19 + 14] === 0x61 && b[at19 + 15] === 0x63 && b[at19 + 16] === 0x74 && b[at19 + 17] === 0x65 && b[at19 + 18] === 0x72 && b[at19 + 19] === 0x73 && b[at19 + 20] === 0x22 && b[at19 + 21] === 0x3a) {
      p = at19 + 22
      if (b[p] === 0x20) p++
      if (b[p] !== 0x5b) return undefined
      p++
      const ExtractedCharacters20: unknown[] = []
      if (b[p] === 0x5d) p++
      else for (;;) {
        if (b[p] !== 0x7b) return undefined
        p++
        const ExtractedCharacters21: Record<string, unknown> = {}
        let present22 = 0
        let at23 = p
        if (present22 !== 0 && b[p] === 0x2c) {
          at23++
          if (b[at23] === 0x20) at23++
        }
        // "Page":
        if ((present22 === 0 || at23 > p) && b[at23] === 0x22 && b[at23 + 1] === 0x50 && b[at23 + 2] === 0x61 && b[at23 + 3] === 0x67 && b[at23 + 4] === 0x65 && b[at23 + 5] === 0x22 && b[at23 + 6] === 0x3a) {
          p = at23 + 7
          if (b[p] === 0x20) p++
          let Page24: unknown
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page25 = cursor.integer(b, p, limit)
            if (!(Page25 >= 1)) return undefined
            p = cursor.at
            Page24 = Page25
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return undefined
            const Page26 = cursor.digits(b, p + 1, limit)
            if (Page26 === undefined) return undefined
            p = cursor.at
            Page24 = Page26
          }
          else return undefined
          ExtractedCharacters21['Page'] = Page24
          present22 |= 1
        }
        let at27 = p
        if (present22 !== 0 && b[p] === 0x2c) {
          at27++
          if (b[at27] === 0x20) at27++
        }
        // "Count":
        if ((present22 === 0 || at27 > p) && b[at27] === 0x22 && b[at27 + 1] === 0x43 && b[at27 + 2] === 0x6f && b[at27 + 3] === 0x75 && b[at27 + 4] === 0x6e && b[at27 + 5] === 0x74 && b[at27 + 6] === 0x22 && b[at27 + 7] === 0x3a) {
          p = at27 + 8
          if (b[p] === 0x20) p++
          const Count28 = cursor.integer(b, p, limit)
          if (!(Count28 >= 0)) return undefined
          p = cursor.at
          ExtractedCharacters21['Count'] = Count28
          present22 |= 2
        }
        if (!(b[p] === 0x7d)) return undefined
        p += 1
        ExtractedCharacters20.push(ExtractedCharacters21)
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return undefined
        if (b[p] === 0x20) p++
      }
      DocumentMetadata9['ExtractedCharacters'] = ExtractedCharacters20
      present10 |= 2
    }
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    record1['DocumentMetadata'] = DocumentMetadata9
    present2 |= 1
  }
  let at29 = p
  if (b[p] === 0x2c) {
    at29++
    if (b[at29] === 0x20) at29++
  }
  // "DocumentType":
  if (at29 > p && b[at29] === 0x22 && b[at29 + 1] === 0x44 && b[at29 + 2] === 0x6f && b[at29 + 3] === 0x63 && b[at29 + 4] === 0x75 && b[at29 + 5] === 0x6d && b[at29 + 6] === 0x65 && b[at29 + 7] === 0x6e && b[at29 + 8] === 0x74 && b[at29 + 9] === 0x54 && b[at29 + 10] === 0x79 && b[at29 + 11] === 0x70 && b[at29 + 12] === 0x65 && b[at29 + 13] === 0x22 && b[at29 + 14] === 0x3a) {
    p = at29 + 15
    if (b[p] === 0x20) p++
    let DocumentType30: unknown
    if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const DocumentType31 = cursor.repeatedString(b, p + 1, limit, 0)
      if (DocumentType31 === undefined) return undefined
      p = cursor.at
      DocumentType30 = DocumentType31
    }
    else if (b[p] === 0x5b) {
      if (b[p] !== 0x5b) return undefined
      p++
      const DocumentType32: unknown[] = []
      if (b[p] === 0x5d) p++
      else for (;;) {
        if (b[p] !== 0x7b) return undefined
        p++
        const DocumentType33: Record<string, unknown> = {}
        let present34 = 0
        let at35 = p
        if (present34 !== 0 && b[p] === 0x2c) {
          at35++
          if (b[at35] === 0x20) at35++
        }
        // "Page":
        if ((present34 === 0 || at35 > p) && b[at35] === 0x22 && b[at35 + 1] === 0x50 && b[at35 + 2] === 0x61 && b[at35 + 3] === 0x67 && b[at35 + 4] === 0x65 && b[at35 + 5] === 0x22 && b[at35 + 6] === 0x3a) {
          p = at35 + 7
          if (b[p] === 0x20) p++
          let Page36: unknown
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page37 = cursor.integer(b, p, limit)
            if (!(Page37 >= 1)) return undefined
            p = cursor.at
            Page36 = Page37
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return undefined
            const Page38 = cursor.digits(b, p + 1, limit)
            if (Page38 === undefined) return undefined
            p = cursor.at
            Page36 = Page38
          }
          else return undefined
          DocumentType33['Page'] = Page36
          present34 |= 1
        }
        let at39 = p
        if (present34 !== 0 && b[p] === 0x2c) {
          at39++
          if (b[at39] === 0x20) at39++
        }
        // "Type":
        if ((present34 === 0 || at39 > p) && b[at39] === 0x22 && b[at39 + 1] === 0x54 && b[at39 + 2] === 0x79 && b[at39 + 3] === 0x70 && b[at39 + 4] === 0x65 && b[at39 + 5] === 0x22 && b[at39 + 6] === 0x3a) {
          p = at39 + 7
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return undefined
          const Type40 = cursor.string(b, p + 1, limit)
          if (Type40 === undefined) return undefined
          p = cursor.at
          DocumentType33['Type'] = Type40
          present34 |= 2
        }
        if (!(b[p] === 0x7d)) return undefined
        p += 1
        DocumentType32.push(DocumentType33)
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return undefined
        if (b[p] === 0x20) p++
      }
      DocumentType30 = DocumentType32
    }
    else return undefined
    record1['DocumentType'] = DocumentType30
    present2 |= 2
  }
  let at41 = p
  if (b[p] === 0x2c) {
    at41++
    if (b[at41] === 0x20) at41++
  }
  // "Errors":
  if (at41 > p && b[at41] === 0x22 && b[at41 + 1] === 0x45 && b[at41 + 2] === 0x72 && b[at41 + 3] === 0x72 && b[at41 + 4] === 0x6f && b[at41 + 5] === 0x72 && b[at41 + 6] === 0x73 && b[at41 + 7] === 0x22 && b[at41 + 8] === 0x3a) {
    p = at41 + 9
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return undefined
    p++
    const Errors42: unknown[] = []
    if (b[p] === 0x5d) p++
    else for (;;) {
      if (b[p] !== 0x7b) return undefined
      p++
      const Errors43: Record<string, unknown> = {}
      let present44 = 0
      let at45 = p
      if (present44 !== 0 && b[p] === 0x2c) {
        at45++
        if (b[at45] === 0x20) at45++
      }
      // "Page":
      if ((present44 === 0 || at45 > p) && b[at45] === 0x22 && b[at45 + 1] === 0x50 && b[at45 + 2] === 0x61 && b[at45 + 3] === 0x67 && b[at45 + 4] === 0x65 && b[at45 + 5] === 0x22 && b[at45 + 6] === 0x3a) {
        p = at45 + 7
        if (b[p] === 0x20) p++
        let Page46: unknown
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const Page47 = cursor.integer(b, p, limit)
          if (!(Page47 >= 1)) return undefined
          p = cursor.at
          Page46 = Page47
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return undefined
          const Page48 = cursor.digits(b, p + 1, limit)
          if (Page48 === undefined) return undefined
          p = cursor.at
          Page46 = Page48
        }
        else return undefined
        Errors43['Page'] = Page46
        present44 |= 1
      }
      let at49 = p
      if (present44 !== 0 && b[p] === 0x2c) {
        at49++
        if (b[at49] === 0x20) at49++
      }
      // "ErrorCode":
      if ((present44 === 0 || at49 > p) && b[at49] === 0x22 && b[at49 + 1] === 0x45 && b[at49 + 2] === 0x72 && b[at49 + 3] === 0x72 && b[at49 + 4] === 0x6f && b[at49 + 5] === 0x72 && b[at49 + 6] === 0x43 && b[at49 + 7] === 0x6f && b[at49 + 8] === 0x64 && b[at49 + 9] === 0x65 && b[at49 + 10] === 0x22 && b[at49 + 11] === 0x3a) {
        p = at49 + 12
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const ErrorCode50 = cursor.string(b, p + 1, limit)
        if (ErrorCode50 === undefined) return undefined
        p = cursor.at
        Errors43['ErrorCode'] = ErrorCode50
        present44 |= 2
      }
      let at51 = p
      if (present44 !== 0 && b[p] === 0x2c) {
        at51++
        if (b[at51] === 0x20) at51++
      }
      // "ErrorMessage":
      if ((present44 === 0 || at51 > p) && b[at51] === 0x22 && b[at51 + 1] === 0x45 && b[at51 + 2] === 0x72 && b[at51 + 3] === 0x72 && b[at51 + 4] === 0x6f && b[at51 + 5] === 0x72 && b[at51 + 6] === 0x4d && b[at51 + 7] === 0x65 && b[at51 + 8] === 0x73 && b[at51 + 9] === 0x73 && b[at51 + 10] === 0x61 && b[at51 + 11] === 0x67 && b[at51 + 12] === 0x65 && b[at51 + 13] === 0x22 && b[at51 + 14] === 0x3a) {
        p = at51 + 15
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const ErrorMessage52 = cursor.string(b, p + 1, limit)
        if (ErrorMessage52 === undefined) return undefined
        p = cursor.at
        Errors43['ErrorMessage'] = ErrorMessage52
        present44 |= 4
      }
      if (!(b[p] === 0x7d)) return undefined
      p += 1
      Errors42.push(Errors43)
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return undefined
      if (b[p] === 0x20) p++
    }
    record1['Errors'] = Errors42
    present2 |= 4
  }
  let at53 = p
  if (b[p] === 0x2c) {
    at53++
    if (b[at53] === 0x20) at53++
  }
  // "File":
  if (!(at53 > p && b[at53] === 0x22 && b[at53 + 1] === 0x46 && b[at53 + 2] === 0x69 && b[at53 + 3] === 0x6c && b[at53 + 4] === 0x65 && b[at53 + 5] === 0x22 && b[at53 + 6] === 0x3a)) return undefined
  p = at53 + 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File54 = cursor.repeatedString(b, p + 1, limit, 1)
  if (File54 === undefined || File54 === '') return undefined
  p = cursor.at
  record1['File'] = File54
  present2 |= 256
  let at55 = p
  if (b[p] === 0x2c) {
    at55++
    if (b[at55] === 0x20) at55++
  }
  // "Version":
  if (at55 > p && b[at55] === 0x22 && b[at55 + 1] === 0x56 && b[at55 + 2] === 0x65 && b[at55 + 3] === 0x72 && b[at55 + 4] === 0x73 && b[at55 + 5] === 0x69 && b[at55 + 6] === 0x6f && b[at55 + 7] === 0x6e && b[at55 + 8] === 0x22 && b[at55 + 9] === 0x3a) {
    p = at55 + 10
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Version56 = cursor.repeatedString(b, p + 1, limit, 2)
    if (Version56 === undefined) return undefined
    p = cursor.at
    record1['Version'] = Version56
    present2 |= 8
  }
  let at57 = p
  if (b[p] === 0x2c) {
    at57++
    if (b[at57] === 0x20) at57++
  }
  // "Warnings":
  if (at57 > p && b[at57] === 0x22 && b[at57 + 1] === 0x57 && b[at57 + 2] === 0x61 && b[at57 + 3] === 0x72 && b[at57 + 4] === 0x6e && b[at57 + 5] === 0x69 && b[at57 + 6] === 0x6e && b[at57 + 7] === 0x67 && b[at57 + 8] === 0x73 && b[at57 + 9] === 0x22 && b[at57 + 10] === 0x3a) {
    p = at57 + 11
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return undefined
    p++
    const Warnings58: unknown[] = []
    if (b[p] === 0x5d) p++
    else for (;;) {
      if (b[p] !== 0x7b) return undefined
      p++
      const Warnings59: Record<string, unknown> = {}
      let present60 = 0
      let at61 = p
      if (present60 !== 0 && b[p] === 0x2c) {
        at61++
        if (b[at61] === 0x20) at61++
      }
      // "Page":
      if ((present60 === 0 || at61 > p) && b[at61] === 0x22 && b[at61 + 1] === 0x50 && b[at61 + 2] === 0x61 && b[at61 + 3] === 0x67 && b[at61 + 4] === 0x65 && b[at61 + 5] === 0x22 && b[at61 + 6] === 0x3a) {
        p = at61 + 7
        if (b[p] === 0x20) p++
        let Page62: unknown
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const Page63 = cursor.integer(b, p, limit)
          if (!(Page63 >= 1)) return undefined
          p = cursor.at
          Page62 = Page63
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return undefined
          const Page64 = cursor.digits(b, p + 1, limit)
          if (Page64 === undefined) return undefined
          p = cursor.at
          Page62 = Page64
        }
        else return undefined
        Warnings59['Page'] = Page62
        present60 |= 1
      }
      let at65 = p
      if (present60 !== 0 && b[p] === 0x2c) {
        at65++
        if (b[at65] === 0x20) at65++
      }
      // "WarnCode":
      if ((present60 === 0 || at65 > p) && b[at65] === 0x22 && b[at65 + 1] === 0x57 && b[at65 + 2] === 0x61 && b[at65 + 3] === 0x72 && b[at65 + 4] === 0x6e && b[at65 + 5] === 0x43 && b[at65 + 6] === 0x6f && b[at65 + 7] === 0x64 && b[at65 + 8] === 0x65 && b[at65 + 9] === 0x22 && b[at65 + 10] === 0x3a) {
        p = at65 + 11
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const WarnCode66 = cursor.string(b, p + 1, limit)
        if (WarnCode66 === undefined) return undefined
        p = cursor.at
        Warnings59['WarnCode'] = WarnCode66
        present60 |= 2
      }
      let at67 = p
      if (present60 !== 0 && b[p] === 0x2c) {
        at67++
        if (b[at67] === 0x20) at67++
      }
      // "WarnMessage":
      if ((present60 === 0 || at67 > p) && b[at67] === 0x22 && b[at67 + 1] === 0x57 && b[at67 + 2] === 0x61 && b[at67 + 3] === 0x72 && b[at67 + 4] === 0x6e && b[at67 + 5] === 0x4d && b[at67 + 6] === 0x65 && b[at67 + 7] === 0x73 && b[at67 + 8] === 0x73 && b[at67 + 9] === 0x61 && b[at67 + 10] === 0x67 && b[at67 + 11] === 0x65 && b[at67 + 12] === 0x22 && b[at67 + 13] === 0x3a) {
        p = at67 + 14
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const WarnMessage68 = cursor.string(b, p + 1, limit)
        if (WarnMessage68 === undefined) return undefined
        p = cursor.at
        Warnings59['WarnMessage'] = WarnMessage68
        present60 |= 4
      }
      if (!(b[p] === 0x7d)) return undefined
      p += 1
      Warnings58.push(Warnings59)
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return undefined
      if (b[p] === 0x20) p++
    }
    record1['Warnings'] = Warnings58
    present2 |= 16
  }
  if (!(b[p] === 0x7d)) return undefined
  p += 1
  if ('01111111111111110111111111111111'[present2 & 31] !== '1') return undefined
  if (b[p] === 0x0d) p++
  if (b[p] !== 0x0a) return undefined
  cursor.at = p + 1
  return record1 as unknown as MultiLabelPage
}

/** Decodes the line at `start`, up to and including its line feed; `limit` is behind the last line feed in `b`. */
export function decodePageErrorRecord(cursor: Cursor, b: Uint8Array, start: number, limit: number): PageErrorRecord | undefined {
  let p = start
  if (b[p] !== 0x7b) return undefined
  p++
  const record1: Record<string, unknown> = {}
  let present2 = 0
  let at3 = p
  if (present2 !== 0 && b[p] === 0x2c) {
    at3++
    if (b[at3] === 0x20) at3++
  }
  // "File":
  if (!((present2 === 0 || at3 > p) && b[at3] === 0x22 && b[at3 + 1] === 0x46 && b[at3 + 2] === 0x69 && b[at3 + 3] === 0x6c && b[at3 + 4] === 0x65 && b[at3 + 5] === 0x22 && b[at3 + 6] === 0x3a)) return undefined
  p = at3 + 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File4 = cursor.repeatedString(b, p + 1, limit, 0)
  if (File4 === undefined || File4 === '') return undefined
  p = cursor.at
  record1['File'] = File4
  present2 |= 256
  let at5 = p
  if (b[p] === 0x2c) {
    at5++
    if (b[at5] === 0x20) at5++
  }
  // "DocumentMetadata":
  if (at5 > p && b[at5] === 0x22 && b[at5 + 1] === 0x44 && b[at5 + 2] === 0x6f && b[at5 + 3] === 0x63 && b[at5 + 4] === 0x75 && b[at5 + 5] === 0x6d && b[at5 + 6] === 0x65 && b[at5 + 7] === 0x6e && b[at5 + 8] === 0x74 && b[at5 + 9] === 0x4d && b[at5 + 10] === 0x65 && b[at5 + 11] === 0x74 && b[at5 + 12] === 0x61 && b[at5 + 13] === 0x64 && b[at5 + 14] === 0x61 && b[at5 + 15] === 0x74 && b[at5 + 16] === 0x61 && b[at5 + 17] === 0x22 && b[at5 + 18] === 0x3a) {
    p = at5 + 19
    if (b[p] === 0x20) p++
    if (b[p] !== 0x7b) return undefined
    p++
    const DocumentMetadata6: Record<string, unknown> = {}
    let present7 = 0
    let at8 = p
    if (present7 !== 0 && b[p] === 0x2c) {
      at8++
      if (b[at8] === 0x20) at8++
    }
    // "PageNumber":
    if ((present7 === 0 || at8 > p) && b[at8] === 0x22 && b[at8 + 1] === 0x50 && b[at8 + 2] === 0x61 && b[at8 + 3] === 0x67 && b[at8 + 4] === 0x65 && b[at8 + 5] === 0x4e && b[at8 + 6] === 0x75 && b[at8 + 7] === 0x6d && b[at8 + 8] === 0x62 && b[at8 + 9] === 0x65 && b[at8 + 10] === 0x72 && b[at8 + 11] === 0x22 && b[at8 + 12] === 0x3a) {
      p = at8 + 13
      if (b[p] === 0x20) p++
      let PageNumber9: unknown
      if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
        const PageNumber10 = cursor.integer(b, p, limit)
        if (!(PageNumber10 >= 1)) return undefined
        p = cursor.at
        PageNumber9 = PageNumber10
      }
      else if (b[p] === 0x22) {
        if (b[p] !== 0x22) return undefined
        const PageNumber11 = cursor.digits(b, p + 1, limit)
        if (PageNumber11 === undefined) return undefined
        p = cursor.at
        PageNumber9 = PageNumber11
      }
      else return undefined
      DocumentMetadata6['PageNumber'] = PageNumber9
      present7 |= 1
    }
    let at12 = p
    if (present7 !== 0 && b[p] === 0x2c) {
      at12++
      if (b[at12] === 0x20) at12++
    }
    // "Pages":
    if (!((present7 === 0 || at12 > p) && b[at12] === 0x22 && b[at12 + 1] === 0x50 && b[at12 + 2] === 0x61 && b[at12 + 3] === 0x67 && b[at12 + 4] === 0x65 && b[at12 + 5] === 0x73 && b[at12 + 6] === 0x22 && b[at12 + 7] === 0x3a)) return undefined
    p = at12 + 8
    if (b[p] === 0x20) p++
    let Pages13: unknown
    if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
      const Pages14 = cursor.integer(b, p, limit)
      if (!(Pages14 >= 0)) return undefined
      p = cursor.at
      Pages13 = Pages14
    }
    else if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const Pages15 = cursor.digits(b, p + 1, limit)
      if (Pages15 === undefined) return undefined
      p = cursor.at
      Pages13 = Pages15
    }
    else return undefined
    DocumentMetadata6['Pages'] = Pages13
    present7 |= 256
    let at16 = p
    if (b[p] === 0x2c) {
      at16++
      if (b[at16] === 0x20) at16++
    }
    // "ExtractedCharacters":
    if (at16 > p && b[at16] === 0x22 && b[at16 + 1] === 0x45 && b[at16 + 2] === 0x78 && b[at16 + 3] === 0x74 && b[at16 + 4] === 0x72 && b[at16 + 5] === 0x61 && b[at16 + 6] === 0x63 && b[at16 + 7] === 0x74 && b[at16 + 8] === 0x65 && b[at16 + 9] === 0x64 && b[at16 + 10] === 0x43 && b[at16 + 11] === 0x68 && b[at16 + 12] === 0x61 && b[at16 + 13] === 0x72 && b[at16 + 14] === 0x61 && b[at16 + 15] === 0x63 && b[at16 + 16] === 0x74 && b[at16 + 17] === 0x65 && b[at16 + 18] === 0x72 && b[at16 + 19] === 0x73 && b[at16 + 20] === 0x22 && b[at16 + 21] === 0x3a) {
      p = at16 + 22
      if (b[p] === 0x20) p++
      if (b[p] !== 0x5b) return undefined
      p++
      const ExtractedCharacters17: unknown[] = []
      if (b[p] === 0x5d) p++
      else for (;;) {
        if (b[p] !== 0x7b) return undefined
        p++
        const ExtractedCharacters18: Record<string, unknown> = {}
        let present19 = 0
        let at20 = p
        if (present19 !== 0 && b[p] === 0x2c) {
          at20++
          if (b[at20] === 0x20) at20++
        }
        // "Page":
        if ((present19 === 0 || at20 > p) && b[at20] === 0x22 && b[at20 + 1] === 0x50 && b[at20 + 2] === 0x61 && b[at20 + 3] === 0x67 && b[at20 + 4] === 0x65 && b[at20 + 5] === 0x22 && b[at20 + 6] === 0x3a) {
          p = at20 + 7
          if (b[p] === 0x20) p++
          let Page21: unknown
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page22 = cursor.integer(b, p, limit)
            if (!(Page22 >= 1)) return undefined
            p = cursor.at
            Page21 = Page22
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return undefined
            const Page23 = cursor.digits(b, p + 1, limit)
            if (Page23 === undefined) return undefined
            p = cursor.at
            Page21 = Page23
          }
          else return undefined
          ExtractedCharacters18['Page'] = Page21
          present19 |= 1
        }
        let at24 = p
        if (present19 !== 0 && b[p] === 0x2c) {
          at24++
          if (b[at24] === 0x20) at24++
        }
        // "Count":
        if ((present19 === 0 || at24 > p) && b[at24] === 0x22 && b[at24 + 1] === 0x43 && b[at24 + 2] === 0x6f && b[at24 + 3] === 0x75 && b[at24 + 4] === 0x6e && b[at24 + 5] === 0x74 && b[at24 + 6] === 0x22 && b[at24 + 7] === 0x3a) {
          p = at24 + 8
          if (b[p] === 0x20) p++
          const Count25 = cursor.integer(b, p, limit)
          if (!(Count25 >= 0)) return undefined
          p = cursor.at
          ExtractedCharacters18['Count'] = Count25
          present19 |= 2
        }
        if (!(b[p] === 0x7d)) return undefined
        p += 1
        ExtractedCharacters17.push(ExtractedCharacters18)
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return undefined
        if (b[p] === 0x20) p++
      }
      DocumentMetadata6['ExtractedCharacters'] = ExtractedCharacters17
      present7 |= 2
    }
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    record1['DocumentMetadata'] = DocumentMetadata6
    present2 |= 1
  }
  let at26 = p
  if (b[p] === 0x2c) {
    at26++
    if (b[at26] === 0x20) at26++
  }
  // "DocumentType":
  if (at26 > p && b[at26] === 0x22 && b[at26 + 1] === 0x44 && b[at26 + 2] === 0x6f && b[at26 + 3] === 0x63 && b[at26 + 4] === 0x75 && b[at26 + 5] === 0x6d && b[at26 + 6] === 0x65 && b[at26 + 7] === 0x6e && b[at26 + 8] === 0x74 && b[at26 + 9] === 0x54 && b[at26 + 10] === 0x79 && b[at26 + 11] === 0x70 && b[at26 + 12] === 0x65 && b[at26 + 13] === 0x22 && b[at26 + 14] === 0x3a) {
    p = at26 + 15
    if (b[p] === 0x20) p++
    let DocumentType27: unknown
    if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const DocumentType28 = cursor.repeatedString(b, p + 1, limit, 1)
      if (DocumentType28 === undefined) return undefined
      p = cursor.at
      DocumentType27 = DocumentType28
    }
    else if (b[p] === 0x5b) {
      if (b[p] !== 0x5b) return undefined
      p++
      const DocumentType29: unknown[] = []
      if (b[p] === 0x5d) p++
      else for (;;) {
        if (b[p] !== 0x7b) return undefined
        p++
        const DocumentType30: Record<string, unknown> = {}
        let present31 = 0
        let at32 = p
        if (present31 !== 0 && b[p] === 0x2c) {
          at32++
          if (b[at32] === 0x20) at32++
        }
        // "Page":
        if ((present31 === 0 || at32 > p) && b[at32] === 0x22 && b[at32 + 1] === 0x50 && b[at32 + 2] === 0x61 && b[at32 + 3] === 0x67 && b[at32 + 4] === 0x65 && b[at32 + 5] === 0x22 && b[at32 + 6] === 0x3a) {
          p = at32 + 7
          if (b[p] === 0x20) p++
          let Page33: unknown
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page34 = cursor.integer(b, p, limit)
            if (!(Page34 >= 1)) return undefined
            p = cursor.at
            Page33 = Page34
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return undefined
            const Page35 = cursor.digits(b, p + 1, limit)
            if (Page35 === undefined) return undefined
            p = cursor.at
            Page33 = Page35
          }
          else return undefined
          DocumentType30['Page'] = Page33
          present31 |= 1
        }
        let at36 = p
        if (present31 !== 0 && b[p] === 0x2c) {
          at36++
          if (b[at36] === 0x20) at36++
        }
        // "Type":
        if ((present31 === 0 || at36 > p) && b[at36] === 0x22 && b[at36 + 1] === 0x54 && b[at36 + 2] === 0x79 && b[at36 + 3] === 0x70 && b[at36 + 4] === 0x65 && b[at36 + 5] === 0x22 && b[at36 + 6] === 0x3a) {
          p = at36 + 7
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return undefined
          const Type37 = cursor.string(b, p + 1, limit)
          if (Type37 === undefined) return undefined
          p = cursor.at
          DocumentType30['Type'] = Type37
          present31 |= 2
        }
        if (!(b[p] === 0x7d)) return undefined
        p += 1
        DocumentType29.push(DocumentType30)
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return undefined
        if (b[p] === 0x20) p++
      }
      DocumentType27 = DocumentType29
    }
    else return undefined
    record1['DocumentType'] = DocumentType27
    present2 |= 2
  }
  let at38 = p
  if (b[p] === 0x2c) {
    at38++
    if (b[at38] === 0x20) at38++
  }
  // "Version":
  if (at38 > p && b[at38] === 0x22 && b[at38 + 1] === 0x56 && b[at38 + 2] === 0x65 && b[at38 + 3] === 0x72 && b[at38 + 4] === 0x73 && b[at38 + 5] === 0x69 && b[at38 + 6] === 0x6f && b[at38 + 7] === 0x6e && b[at38 + 8] === 0x22 && b[at38 + 9] === 0x3a) {
    p = at38 + 10
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Version39 = cursor.repeatedString(b, p + 1, limit, 2)
    if (Version39 === undefined) return undefined
    p = cursor.at
    record1['Version'] = Version39
    present2 |= 4
  }
  let at40 = p
  if (b[p] === 0x2c) {
    at40++
    if (b[at40] === 0x20) at40++
  }
  // "Errors":
  if (at40 > p && b[at40] === 0x22 && b[at40 + 1] === 0x45 && b[at40 + 2] === 0x72 && b[at40 + 3] === 0x72 && b[at40 + 4] === 0x6f && b[at40 + 5] === 0x72 && b[at40 + 6] === 0x73 && b[at40 + 7] === 0x22 && b[at40 + 8] === 0x3a) {
    p = at40 + 9
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return undefined
    p++
    const Errors41: unknown[] = []
    if (b[p] === 0x5d) p++
    else for (;;) {
      if (b[p] !== 0x7b) return undefined
      p++
      const Errors42: Record<string, unknown> = {}
      let present43 = 0
      let at44 = p
      if (present43 !== 0 && b[p] === 0x2c) {
        at44++
        if (b[at44] === 0x20) at44++
      }
      // "Page":
      if ((present43 === 0 || at44 > p) && b[at44] === 0x22 && b[at44 + 1] === 0x50 && b[at44 + 2] === 0x61 && b[at44 + 3] === 0x67 && b[at44 + 4] === 0x65 && b[at44 + 5] === 0x22 && b[at44 + 6] === 0x3a) {
        p = at44 + 7
        if (b[p] === 0x20) p++
        let Page45: unknown
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const Page46 = cursor.integer(b, p, limit)
          if (!(Page46 >= 1)) return undefined
          p = cursor.at
          Page45 = Page46
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return undefined
          const Page47 = cursor.digits(b, p + 1, limit)
          if (Page47 === undefined) return undefined
          p = cursor.at
          Page45 = Page47
        }
        else return undefined
        Errors42['Page'] = Page45
        present43 |= 1
      }
      let at48 = p
      if (present43 !== 0 && b[p] === 0x2c) {
        at48++
        if (b[at48] === 0x20) at48++
      }
      // "ErrorCode":
      if ((present43 === 0 || at48 > p) && b[at48] === 0x22 && b[at48 + 1] === 0x45 && b[at48 + 2] === 0x72 && b[at48 + 3] === 0x72 && b[at48 + 4] === 0x6f && b[at48 + 5] === 0x72 && b[at48 + 6] === 0x43 && b[at48 + 7] === 0x6f && b[at48 + 8] === 0x64 && b[at48 + 9] === 0x65 && b[at48 + 10] === 0x22 && b[at48 + 11] === 0x3a) {
        p = at48 + 12
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const ErrorCode49 = cursor.string(b, p + 1, limit)
        if (ErrorCode49 === undefined) return undefined
        p = cursor.at
        Errors42['ErrorCode'] = ErrorCode49
        present43 |= 2
      }
      let at50 = p
      if (present43 !== 0 && b[p] === 0x2c) {
        at50++
        if (b[at50] === 0x20) at50++
      }
      // "ErrorMessage":
      if ((present43 === 0 || at50 > p) && b[at50] === 0x22 && b[at50 + 1] === 0x45 && b[at50 + 2] === 0x72 && b[at50 + 3] === 0x72 && b[at50 + 4] === 0x6f && b[at50 + 5] === 0x72 && b[at50 + 6] === 0x4d && b[at50 + 7] === 0x65 && b[at50 + 8] === 0x73 && b[at50 + 9] === 0x73 && b[at50 + 10] === 0x61 && b[at50 + 11] === 0x67 && b[at50 + 12] === 0x65 && b[at50 + 13] === 0x22 && b[at50 + 14] === 0x3a) {
        p = at50 + 15
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const ErrorMessage51 = cursor.string(b, p + 1, limit)
        if (ErrorMessage51 === undefined) return undefined
        p = cursor.at
        Errors42['ErrorMessage'] = ErrorMessage51
        present43 |= 4
      }
      if (!(b[p] === 0x7d)) return undefined
      p += 1
      Errors41.push(Errors42)
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return undefined
      if (b[p] === 0x20) p++
    }
    record1['Errors'] = Errors41
    present2 |= 8
  }
  let at52 = p
  if (b[p] === 0x2c) {
    at52++
    if (b[at52] === 0x20) at52++
  }
  // "Warnings":
  if (at52 > p && b[at52] === 0x22 && b[at52 + 1] === 0x57 && b[at52 + 2] === 0x61 && b[at52 + 3] === 0x72 && b[at52 + 4] === 0x6e && b[at52 + 5] === 0x69 && b[at52 + 6] === 0x6e && b[at52 + 7] === 0x67 && b[at52 + 8] === 0x73 && b[at52 + 9] === 0x22 && b[at52 + 10] === 0x3a) {
    p = at52 + 11
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return undefined
    p++
    const Warnings53: unknown[] = []
    if (b[p] === 0x5d) p++
    else for (;;) {
      if (b[p] !== 0x7b) return undefined
      p++
      const Warnings54: Record<string, unknown> = {}
      let present55 = 0
      let at56 = p
      if (present55 !== 0 && b[p] === 0x2c) {
        at56++
        if (b[at56] === 0x20) at56++
      }
      // "Page":
      if ((present55 === 0 || at56 > p) && b[at56] === 0x22 && b[at56 + 1] === 0x50 && b[at56 + 2] === 0x61 && b[at56 + 3] === 0x67 && b[at56 + 4] === 0x65 && b[at56 + 5] === 0x22 && b[at56 + 6] === 0x3a) {
        p = at56 + 7
        if (b[p] === 0x20) p++
        let Page57: unknown
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const Page58 = cursor.integer(b, p, limit)
          if (!(Page58 >= 1)) return undefined
          p = cursor.at
          Page57 = Page58
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return undefined
          const Page59 = cursor.digits(b, p + 1, limit)
          if (Page59 === undefined) return undefined
          p = cursor.at
          Page57 = Page59
        }
        else return undefined
        Warnings54['Page'] = Page57
        present55 |= 1
      }
      let at60 = p
      if (present55 !== 0 && b[p] === 0x2c) {
        at60++
        if (b[at60] === 0x20) at60++
      }
      // "WarnCode":
      if ((present55 === 0 || at60 > p) && b[at60] === 0x22 && b[at60 + 1] === 0x57 && b[at60 + 2] === 0x61 && b[at60 + 3] === 0x72 && b[at60 + 4] === 0x6e && b[at60 + 5] === 0x43 && b[at60 + 6] === 0x6f && b[at60 + 7] === 0x64 && b[at60 + 8] === 0x65 && b[at60 + 9] === 0x22 && b[at60 + 10] === 0x3a) {
        p = at60 + 11
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const WarnCode61 = cursor.string(b, p + 1, limit)
        if (WarnCode61 === undefined) return undefined
        p = cursor.at
        Warnings54['WarnCode'] = WarnCode61
        present55 |= 2
      }
      let at62 = p
      if (present55 !== 0 && b[p] === 0x2c) {
        at62++
        if (b[at62] === 0x20) at62++
      }
      // "WarnMessage":
      if ((present55 === 0 || at62 > p) && b[at62] === 0x22 && b[at62 + 1] === 0x57 && b[at62 + 2] === 0x61 && b[at62 + 3] === 0x72 && b[at62 + 4] === 0x6e && b[at62 + 5] === 0x4d && b[at62 + 6] === 0x65 && b[at62 + 7] === 0x73 && b[at62 + 8] === 0x73 && b[at62 + 9] === 0x61 && b[at62 + 10] === 0x67 && b[at62 + 11] === 0x65 && b[at62 + 12] === 0x22 && b[at62 + 13] === 0x3a) {
        p = at62 + 14
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const WarnMessage63 = cursor.string(b, p + 1, limit)
        if (WarnMessage63 === undefined) return undefined
        p = cursor.at
        Warnings54['WarnMessage'] = WarnMessage63
        present55 |= 4
      }
      if (!(b[p] === 0x7d)) return undefined
      p += 1
      Warnings53.push(Warnings54)
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return undefined
      if (b[p] === 0x20) p++
    }
    record1['Warnings'] = Warnings53
    present2 |= 16
  }
  if (!(b[p] === 0x7d)) return undefined
  p += 1
  if ('01010101111111110101010111111111'[present2 & 31] !== '1') return undefined
  if (b[p] === 0x0d) p++
  if (b[p] !== 0x0a) return undefined
  cursor.at = p + 1
  return record1 as unknown as PageErrorRecord
}
