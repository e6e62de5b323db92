// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
// A decoder returns undefined for a line that it does not know; then the line is read the general way.

import type { Cursor } from '../decode/cursor.js'
import type { Decoders } from '../decode/line-decoders.js'
import type { ErrorRecord, MultiClassFile, MultiClassLine, MultiClassPage, MultiLabelFile, MultiLabelLine, MultiLabelPage, PageErrorRecord } from './types.js'

/** Decodes the line at `start`, up to and including its line feed. */
export function decodeErrorRecord(cursor: Cursor, b: Uint8Array, start: number): ErrorRecord | undefined {
  const v = cursor.view
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
  if (!((present2 === 0 || at3 > p) && v.getUint32(at3, true) === 0x72724522 && v.getUint32(at3 + 4, true) === 0x6f43726f && v.getUint32(at3 + 8, true) === 0x3a226564)) return undefined
  p = at3 + 12
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const ErrorCode4 = cursor.repeatedString(p + 1, 0)
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
  if (at5 > p && v.getUint32(at5, true) === 0x72724522 && v.getUint32(at5 + 4, true) === 0x654d726f && v.getUint32(at5 + 8, true) === 0x67617373 && v.getUint32(at5 + 11, true) === 0x3a226567) {
    p = at5 + 15
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const ErrorMessage6 = cursor.repeatedString(p + 1, 1)
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
  if (!(at7 > p && v.getUint32(at7, true) === 0x6c694622 && v.getUint32(at7 + 3, true) === 0x3a22656c)) return undefined
  p = at7 + 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File8 = cursor.repeatedString(p + 1, 2)
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
  if (at9 > p && v.getUint32(at9, true) === 0x6e694c22 && v.getUint32(at9 + 3, true) === 0x3a22656e) {
    p = at9 + 7
    if (b[p] === 0x20) p++
    let Line10: unknown
    if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const Line11 = cursor.digits(b, p + 1)
      if (Line11 === undefined) return undefined
      p = cursor.at
      Line10 = Line11
    }
    else if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
      const Line12 = cursor.integer(b, p)
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

/** Decodes the line at `start`, up to and including its line feed. */
export function decodeMultiClassFile(cursor: Cursor, b: Uint8Array, start: number): MultiClassFile | undefined {
  const v = cursor.view
  let p = start
  if (b[p] !== 0x7b) return undefined
  p++
  // "File":
  if (!(v.getUint32(p, true) === 0x6c694622 && v.getUint32(p + 3, true) === 0x3a22656c)) return undefined
  p += 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File2 = cursor.repeatedString(p + 1, 0)
  if (File2 === undefined || File2 === '') return undefined
  p = cursor.at
  if (!(b[p] === 0x2c)) return undefined
  p += 1
  if (b[p] === 0x20) p++
  // "Classes":
  if (!(v.getUint32(p, true) === 0x616c4322 && v.getUint32(p + 4, true) === 0x73657373 && v.getUint32(p + 6, true) === 0x3a227365)) return undefined
  p += 10
  if (b[p] === 0x20) p++
  if (b[p] !== 0x5b) return undefined
  p++
  const Classes3Items = cursor.list(0)
  let Classes3Count = 0
  if (b[p] === 0x5d) p++
  else for (;;) {
    if (b[p] !== 0x7b) return undefined
    p++
    // "Name":
    if (!(v.getUint32(p, true) === 0x6d614e22 && v.getUint32(p + 3, true) === 0x3a22656d)) return undefined
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Name5 = cursor.string(p + 1)
    if (Name5 === undefined || Name5 === '') return undefined
    p = cursor.at
    if (!(b[p] === 0x2c)) return undefined
    p += 1
    if (b[p] === 0x20) p++
    // "Score":
    if (!(v.getUint32(p, true) === 0x6f635322 && v.getUint32(p + 4, true) === 0x3a226572)) return undefined
    p += 8
    if (b[p] === 0x20) p++
    const Score6 = cursor.number(b, p)
    if (!(Score6 >= 0 && Score6 <= 1)) return undefined
    p = cursor.at
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    const Classes4 = { Name: Name5, Score: Score6 }
    Classes3Items[Classes3Count++] = Classes4
    const next = b[p++]
    if (next === 0x5d) break
    if (next !== 0x2c) return undefined
    if (b[p] === 0x20) p++
  }
  const Classes3 = cursor.array(Classes3Items, Classes3Count, 0)
  if (!(b[p] === 0x7d)) return undefined
  p += 1
  const record1 = { File: File2, Classes: Classes3 }
  if (b[p] === 0x0d) p++
  if (b[p] !== 0x0a) return undefined
  cursor.at = p + 1
  return record1 as unknown as MultiClassFile
}

/** Decodes the line at `start`, up to and including its line feed. */
export function decodeMultiClassLine(cursor: Cursor, b: Uint8Array, start: number): MultiClassLine | undefined {
  const v = cursor.view
  let p = start
  if (b[p] !== 0x7b) return undefined
  p++
  // "File":
  if (!(v.getUint32(p, true) === 0x6c694622 && v.getUint32(p + 3, true) === 0x3a22656c)) return undefined
  p += 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File2 = cursor.repeatedString(p + 1, 0)
  if (File2 === undefined || File2 === '') return undefined
  p = cursor.at
  if (!(b[p] === 0x2c)) return undefined
  p += 1
  if (b[p] === 0x20) p++
  // "Line":
  if (!(v.getUint32(p, true) === 0x6e694c22 && v.getUint32(p + 3, true) === 0x3a22656e)) return undefined
  p += 7
  if (b[p] === 0x20) p++
  let Line3: unknown
  if (b[p] === 0x22) {
    if (b[p] !== 0x22) return undefined
    const Line4 = cursor.digits(b, p + 1)
    if (Line4 === undefined) return undefined
    p = cursor.at
    Line3 = Line4
  }
  else if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
    const Line5 = cursor.integer(b, p)
    if (!(Line5 >= 0)) return undefined
    p = cursor.at
    Line3 = Line5
  }
  else return undefined
  if (!(b[p] === 0x2c)) return undefined
  p += 1
  if (b[p] === 0x20) p++
  // "Classes":
  if (!(v.getUint32(p, true) === 0x616c4322 && v.getUint32(p + 4, true) === 0x73657373 && v.getUint32(p + 6, true) === 0x3a227365)) return undefined
  p += 10
  if (b[p] === 0x20) p++
  if (b[p] !== 0x5b) return undefined
  p++
  const Classes6Items = cursor.list(0)
  let Classes6Count = 0
  if (b[p] === 0x5d) p++
  else for (;;) {
    if (b[p] !== 0x7b) return undefined
    p++
    // "Name":
    if (!(v.getUint32(p, true) === 0x6d614e22 && v.getUint32(p + 3, true) === 0x3a22656d)) return undefined
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Name8 = cursor.string(p + 1)
    if (Name8 === undefined || Name8 === '') return undefined
    p = cursor.at
    if (!(b[p] === 0x2c)) return undefined
    p += 1
    if (b[p] === 0x20) p++
    // "Score":
    if (!(v.getUint32(p, true) === 0x6f635322 && v.getUint32(p + 4, true) === 0x3a226572)) return undefined
    p += 8
    if (b[p] === 0x20) p++
    const Score9 = cursor.number(b, p)
    if (!(Score9 >= 0 && Score9 <= 1)) return undefined
    p = cursor.at
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    const Classes7 = { Name: Name8, Score: Score9 }
    Classes6Items[Classes6Count++] = Classes7
    const next = b[p++]
    if (next === 0x5d) break
    if (next !== 0x2c) return undefined
    if (b[p] === 0x20) p++
  }
  const Classes6 = cursor.array(Classes6Items, Classes6Count, 0)
  if (!(b[p] === 0x7d)) return undefined
  p += 1
  const record1 = { File: File2, Line: Line3, Classes: Classes6 }
  if (b[p] === 0x0d) p++
  if (b[p] !== 0x0a) return undefined
  cursor.at = p + 1
  return record1 as unknown as MultiClassLine
}

/** Decodes the line at `start`, up to and including its line feed. */
export function decodeMultiClassPage(cursor: Cursor, b: Uint8Array, start: number): MultiClassPage | undefined {
  const v = cursor.view
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
  if (!((present2 === 0 || at3 > p) && v.getUint32(at3, true) === 0x616c4322 && v.getUint32(at3 + 4, true) === 0x73657373 && v.getUint32(at3 + 6, true) === 0x3a227365)) return undefined
  p = at3 + 10
  if (b[p] === 0x20) p++
  if (b[p] !== 0x5b) return undefined
  p++
  const Classes4Items = cursor.list(0)
  let Classes4Count = 0
  if (b[p] === 0x5d) p++
  else for (;;) {
    if (b[p] !== 0x7b) return undefined
    p++
    // "Name":
    if (!(v.getUint32(p, true) === 0x6d614e22 && v.getUint32(p + 3, true) === 0x3a22656d)) return undefined
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Name6 = cursor.string(p + 1)
    if (Name6 === undefined || Name6 === '') return undefined
    p = cursor.at
    if (!(b[p] === 0x2c)) return undefined
    p += 1
    if (b[p] === 0x20) p++
    // "Score":
    if (!(v.getUint32(p, true) === 0x6f635322 && v.getUint32(p + 4, true) === 0x3a226572)) return undefined
    p += 8
    if (b[p] === 0x20) p++
    const Score7 = cursor.number(b, p)
    if (!(Score7 >= 0 && Score7 <= 1)) return undefined
    p = cursor.at
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    const Classes5 = { Name: Name6, Score: Score7 }
    Classes4Items[Classes4Count++] = Classes5
    const next = b[p++]
    if (next === 0x5d) break
    if (next !== 0x2c) return undefined
    if (b[p] === 0x20) p++
  }
  const Classes4 = cursor.array(Classes4Items, Classes4Count, 0)
  record1['Classes'] = Classes4
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
    if ((present10 === 0 || at11 > p) && v.getUint32(at11, true) === 0x67615022 && v.getUint32(at11 + 4, true) === 0x6d754e65 && v.getUint32(at11 + 8, true) === 0x22726562 && v.getUint32(at11 + 9, true) === 0x3a227265) {
      p = at11 + 13
      if (b[p] === 0x20) p++
      let PageNumber12: unknown
      if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
        const PageNumber13 = cursor.integer(b, p)
        if (!(PageNumber13 >= 1)) return undefined
        p = cursor.at
        PageNumber12 = PageNumber13
      }
      else if (b[p] === 0x22) {
        if (b[p] !== 0x22) return undefined
        const PageNumber14 = cursor.digits(b, p + 1)
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
    if (!((present10 === 0 || at15 > p) && v.getUint32(at15, true) === 0x67615022 && v.getUint32(at15 + 4, true) === 0x3a227365)) return undefined
    p = at15 + 8
    if (b[p] === 0x20) p++
    let Pages16: unknown
    if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
      const Pages17 = cursor.integer(b, p)
      if (!(Pages17 >= 0)) return undefined
      p = cursor.at
      Pages16 = Pages17
    }
    else if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const Pages18 = cursor.digits(b, p + 1)
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
    if (at19 > p && v.getUint32(at19, true) === 0x74784522 && v.getUint32(at19 + 4, true) === 0x74636172 && v.getUint32(at19 + 8, true) === 0x68436465 && v.getUint32(at19 + 12, true) === 0x63617261 && v.getUint32(at19 + 16, true) === 0x73726574 && v.getUint32(at19 + 18, true) === 0x3a227372) {
      p = at19 + 22
      if (b[p] === 0x20) p++
      if (b[p] !== 0x5b) return undefined
      p++
      const ExtractedCharacters20Items = cursor.list(1)
      let ExtractedCharacters20Count = 0
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
        if ((present22 === 0 || at23 > p) && v.getUint32(at23, true) === 0x67615022 && v.getUint32(at23 + 3, true) === 0x3a226567) {
          p = at23 + 7
          if (b[p] === 0x20) p++
          let Page24: unknown
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page25 = cursor.integer(b, p)
            if (!(Page25 >= 1)) return undefined
            p = cursor.at
            Page24 = Page25
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return undefined
            const Page26 = cursor.digits(b, p + 1)
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
        if ((present22 === 0 || at27 > p) && v.getUint32(at27, true) === 0x756f4322 && v.getUint32(at27 + 4, true) === 0x3a22746e) {
          p = at27 + 8
          if (b[p] === 0x20) p++
          const Count28 = cursor.integer(b, p)
          if (!(Count28 >= 0)) return undefined
          p = cursor.at
          ExtractedCharacters21['Count'] = Count28
          present22 |= 2
        }
        if (!(b[p] === 0x7d)) return undefined
        p += 1
        ExtractedCharacters20Items[ExtractedCharacters20Count++] = ExtractedCharacters21
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return undefined
        if (b[p] === 0x20) p++
      }
      const ExtractedCharacters20 = cursor.array(ExtractedCharacters20Items, ExtractedCharacters20Count, 1)
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
  if (at29 > p && v.getUint32(at29, true) === 0x636f4422 && v.getUint32(at29 + 4, true) === 0x6e656d75 && v.getUint32(at29 + 8, true) === 0x70795474 && v.getUint32(at29 + 11, true) === 0x3a226570) {
    p = at29 + 15
    if (b[p] === 0x20) p++
    let DocumentType30: unknown
    if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const DocumentType31 = cursor.repeatedString(p + 1, 0)
      if (DocumentType31 === undefined) return undefined
      p = cursor.at
      DocumentType30 = DocumentType31
    }
    else if (b[p] === 0x5b) {
      if (b[p] !== 0x5b) return undefined
      p++
      const DocumentType32Items = cursor.list(2)
      let DocumentType32Count = 0
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
        if ((present34 === 0 || at35 > p) && v.getUint32(at35, true) === 0x67615022 && v.getUint32(at35 + 3, true) === 0x3a226567) {
          p = at35 + 7
          if (b[p] === 0x20) p++
          let Page36: unknown
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page37 = cursor.integer(b, p)
            if (!(Page37 >= 1)) return undefined
            p = cursor.at
            Page36 = Page37
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return undefined
            const Page38 = cursor.digits(b, p + 1)
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
        if ((present34 === 0 || at39 > p) && v.getUint32(at39, true) === 0x70795422 && v.getUint32(at39 + 3, true) === 0x3a226570) {
          p = at39 + 7
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return undefined
          const Type40 = cursor.string(p + 1)
          if (Type40 === undefined) return undefined
          p = cursor.at
          DocumentType33['Type'] = Type40
          present34 |= 2
        }
        if (!(b[p] === 0x7d)) return undefined
        p += 1
        DocumentType32Items[DocumentType32Count++] = DocumentType33
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return undefined
        if (b[p] === 0x20) p++
      }
      const DocumentType32 = cursor.array(DocumentType32Items, DocumentType32Count, 2)
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
  if (at41 > p && v.getUint32(at41, true) === 0x72724522 && v.getUint32(at41 + 4, true) === 0x2273726f && v.getUint32(at41 + 5, true) === 0x3a227372) {
    p = at41 + 9
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return undefined
    p++
    const Errors42Items = cursor.list(3)
    let Errors42Count = 0
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
      if ((present44 === 0 || at45 > p) && v.getUint32(at45, true) === 0x67615022 && v.getUint32(at45 + 3, true) === 0x3a226567) {
        p = at45 + 7
        if (b[p] === 0x20) p++
        let Page46: unknown
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const Page47 = cursor.integer(b, p)
          if (!(Page47 >= 1)) return undefined
          p = cursor.at
          Page46 = Page47
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return undefined
          const Page48 = cursor.digits(b, p + 1)
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
      if ((present44 === 0 || at49 > p) && v.getUint32(at49, true) === 0x72724522 && v.getUint32(at49 + 4, true) === 0x6f43726f && v.getUint32(at49 + 8, true) === 0x3a226564) {
        p = at49 + 12
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const ErrorCode50 = cursor.string(p + 1)
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
      if ((present44 === 0 || at51 > p) && v.getUint32(at51, true) === 0x72724522 && v.getUint32(at51 + 4, true) === 0x654d726f && v.getUint32(at51 + 8, true) === 0x67617373 && v.getUint32(at51 + 11, true) === 0x3a226567) {
        p = at51 + 15
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const ErrorMessage52 = cursor.string(p + 1)
        if (ErrorMessage52 === undefined) return undefined
        p = cursor.at
        Errors43['ErrorMessage'] = ErrorMessage52
        present44 |= 4
      }
      if (!(b[p] === 0x7d)) return undefined
      p += 1
      Errors42Items[Errors42Count++] = Errors43
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return undefined
      if (b[p] === 0x20) p++
    }
    const Errors42 = cursor.array(Errors42Items, Errors42Count, 3)
    record1['Errors'] = Errors42
    present2 |= 4
  }
  let at53 = p
  if (b[p] === 0x2c) {
    at53++
    if (b[at53] === 0x20) at53++
  }
  // "File":
  if (!(at53 > p && v.getUint32(at53, true) === 0x6c694622 && v.getUint32(at53 + 3, true) === 0x3a22656c)) return undefined
  p = at53 + 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File54 = cursor.repeatedString(p + 1, 1)
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
  if (at55 > p && v.getUint32(at55, true) === 0x72655622 && v.getUint32(at55 + 4, true) === 0x6e6f6973 && v.getUint32(at55 + 6, true) === 0x3a226e6f) {
    p = at55 + 10
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Version56 = cursor.repeatedString(p + 1, 2)
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
  if (at57 > p && v.getUint32(at57, true) === 0x72615722 && v.getUint32(at57 + 4, true) === 0x676e696e && v.getUint32(at57 + 7, true) === 0x3a227367) {
    p = at57 + 11
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return undefined
    p++
    const Warnings58Items = cursor.list(4)
    let Warnings58Count = 0
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
      if ((present60 === 0 || at61 > p) && v.getUint32(at61, true) === 0x67615022 && v.getUint32(at61 + 3, true) === 0x3a226567) {
        p = at61 + 7
        if (b[p] === 0x20) p++
        let Page62: unknown
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const Page63 = cursor.integer(b, p)
          if (!(Page63 >= 1)) return undefined
          p = cursor.at
          Page62 = Page63
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return undefined
          const Page64 = cursor.digits(b, p + 1)
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
      if ((present60 === 0 || at65 > p) && v.getUint32(at65, true) === 0x72615722 && v.getUint32(at65 + 4, true) === 0x646f436e && v.getUint32(at65 + 7, true) === 0x3a226564) {
        p = at65 + 11
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const WarnCode66 = cursor.string(p + 1)
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
      if ((present60 === 0 || at67 > p) && v.getUint32(at67, true) === 0x72615722 && v.getUint32(at67 + 4, true) === 0x73654d6e && v.getUint32(at67 + 8, true) === 0x65676173 && v.getUint32(at67 + 10, true) === 0x3a226567) {
        p = at67 + 14
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const WarnMessage68 = cursor.string(p + 1)
        if (WarnMessage68 === undefined) return undefined
        p = cursor.at
        Warnings59['WarnMessage'] = WarnMessage68
        present60 |= 4
      }
      if (!(b[p] === 0x7d)) return undefined
      p += 1
      Warnings58Items[Warnings58Count++] = Warnings59
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return undefined
      if (b[p] === 0x20) p++
    }
    const Warnings58 = cursor.array(Warnings58Items, Warnings58Count, 4)
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

/** Decodes the line at `start`, up to and including its line feed. */
export function decodeMultiLabelFile(cursor: Cursor, b: Uint8Array, start: number): MultiLabelFile | undefined {
  const v = cursor.view
  let p = start
  if (b[p] !== 0x7b) return undefined
  p++
  // "File":
  if (!(v.getUint32(p, true) === 0x6c694622 && v.getUint32(p + 3, true) === 0x3a22656c)) return undefined
  p += 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File2 = cursor.repeatedString(p + 1, 0)
  if (File2 === undefined || File2 === '') return undefined
  p = cursor.at
  if (!(b[p] === 0x2c)) return undefined
  p += 1
  if (b[p] === 0x20) p++
  // "Labels":
  if (!(v.getUint32(p, true) === 0x62614c22 && v.getUint32(p + 4, true) === 0x22736c65 && v.getUint32(p + 5, true) === 0x3a22736c)) return undefined
  p += 9
  if (b[p] === 0x20) p++
  if (b[p] !== 0x5b) return undefined
  p++
  const Labels3Items = cursor.list(0)
  let Labels3Count = 0
  if (b[p] === 0x5d) p++
  else for (;;) {
    if (b[p] !== 0x7b) return undefined
    p++
    // "Name":
    if (!(v.getUint32(p, true) === 0x6d614e22 && v.getUint32(p + 3, true) === 0x3a22656d)) return undefined
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Name5 = cursor.string(p + 1)
    if (Name5 === undefined || Name5 === '') return undefined
    p = cursor.at
    if (!(b[p] === 0x2c)) return undefined
    p += 1
    if (b[p] === 0x20) p++
    // "Score":
    if (!(v.getUint32(p, true) === 0x6f635322 && v.getUint32(p + 4, true) === 0x3a226572)) return undefined
    p += 8
    if (b[p] === 0x20) p++
    const Score6 = cursor.number(b, p)
    if (!(Score6 >= 0 && Score6 <= 1)) return undefined
    p = cursor.at
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    const Labels4 = { Name: Name5, Score: Score6 }
    Labels3Items[Labels3Count++] = Labels4
    const next = b[p++]
    if (next === 0x5d) break
    if (next !== 0x2c) return undefined
    if (b[p] === 0x20) p++
  }
  const Labels3 = cursor.array(Labels3Items, Labels3Count, 0)
  if (!(b[p] === 0x7d)) return undefined
  p += 1
  const record1 = { File: File2, Labels: Labels3 }
  if (b[p] === 0x0d) p++
  if (b[p] !== 0x0a) return undefined
  cursor.at = p + 1
  return record1 as unknown as MultiLabelFile
}

/** Decodes the line at `start`, up to and including its line feed. */
export function decodeMultiLabelLine(cursor: Cursor, b: Uint8Array, start: number): MultiLabelLine | undefined {
  const v = cursor.view
  let p = start
  if (b[p] !== 0x7b) return undefined
  p++
  // "File":
  if (!(v.getUint32(p, true) === 0x6c694622 && v.getUint32(p + 3, true) === 0x3a22656c)) return undefined
  p += 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File2 = cursor.repeatedString(p + 1, 0)
  if (File2 === undefined || File2 === '') return undefined
  p = cursor.at
  if (!(b[p] === 0x2c)) return undefined
  p += 1
  if (b[p] === 0x20) p++
  // "Line":
  if (!(v.getUint32(p, true) === 0x6e694c22 && v.getUint32(p + 3, true) === 0x3a22656e)) return undefined
  p += 7
  if (b[p] === 0x20) p++
  let Line3: unknown
  if (b[p] === 0x22) {
    if (b[p] !== 0x22) return undefined
    const Line4 = cursor.digits(b, p + 1)
    if (Line4 === undefined) return undefined
    p = cursor.at
    Line3 = Line4
  }
  else if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
    const Line5 = cursor.integer(b, p)
    if (!(Line5 >= 0)) return undefined
    p = cursor.at
    Line3 = Line5
  }
  else return undefined
  if (!(b[p] === 0x2c)) return undefined
  p += 1
  if (b[p] === 0x20) p++
  // "Labels":
  if (!(v.getUint32(p, true) === 0x62614c22 && v.getUint32(p + 4, true) === 0x22736c65 && v.getUint32(p + 5, true) === 0x3a22736c)) return undefined
  p += 9
  if (b[p] === 0x20) p++
  if (b[p] !== 0x5b) return undefined
  p++
  const Labels6Items = cursor.list(0)
  let Labels6Count = 0
  if (b[p] === 0x5d) p++
  else for (;;) {
    if (b[p] !== 0x7b) return undefined
    p++
    // "Name":
    if (!(v.getUint32(p, true) === 0x6d614e22 && v.getUint32(p + 3, true) === 0x3a22656d)) return undefined
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Name8 = cursor.string(p + 1)
    if (Name8 === undefined || Name8 === '') return undefined
    p = cursor.at
    if (!(b[p] === 0x2c)) return undefined
    p += 1
    if (b[p] === 0x20) p++
    // "Score":
    if (!(v.getUint32(p, true) === 0x6f635322 && v.getUint32(p + 4, true) === 0x3a226572)) return undefined
    p += 8
    if (b[p] === 0x20) p++
    const Score9 = cursor.number(b, p)
    if (!(Score9 >= 0 && Score9 <= 1)) return undefined
    p = cursor.at
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    const Labels7 = { Name: Name8, Score: Score9 }
    Labels6Items[Labels6Count++] = Labels7
    const next = b[p++]
    if (next === 0x5d) break
    if (next !== 0x2c) return undefined
    if (b[p] === 0x20) p++
  }
  const Labels6 = cursor.array(Labels6Items, Labels6Count, 0)
  if (!(b[p] === 0x7d)) return undefined
  p += 1
  const record1 = { File: File2, Line: Line3, Labels: Labels6 }
  if (b[p] === 0x0d) p++
  if (b[p] !== 0x0a) return undefined
  cursor.at = p + 1
  return record1 as unknown as MultiLabelLine
}

/** Decodes the line at `start`, up to and including its line feed. */
export function decodeMultiLabelPage(cursor: Cursor, b: Uint8Array, start: number): MultiLabelPage | undefined {
  const v = cursor.view
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
  if (!((present2 === 0 || at3 > p) && v.getUint32(at3, true) === 0x62614c22 && v.getUint32(at3 + 4, true) === 0x22736c65 && v.getUint32(at3 + 5, true) === 0x3a22736c)) return undefined
  p = at3 + 9
  if (b[p] === 0x20) p++
  if (b[p] !== 0x5b) return undefined
  p++
  const Labels4Items = cursor.list(0)
  let Labels4Count = 0
  if (b[p] === 0x5d) p++
  else for (;;) {
    if (b[p] !== 0x7b) return undefined
    p++
    // "Name":
    if (!(v.getUint32(p, true) === 0x6d614e22 && v.getUint32(p + 3, true) === 0x3a22656d)) return undefined
    p += 7
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Name6 = cursor.string(p + 1)
    if (Name6 === undefined || Name6 === '') return undefined
    p = cursor.at
    if (!(b[p] === 0x2c)) return undefined
    p += 1
    if (b[p] === 0x20) p++
    // "Score":
    if (!(v.getUint32(p, true) === 0x6f635322 && v.getUint32(p + 4, true) === 0x3a226572)) return undefined
    p += 8
    if (b[p] === 0x20) p++
    const Score7 = cursor.number(b, p)
    if (!(Score7 >= 0 && Score7 <= 1)) return undefined
    p = cursor.at
    if (!(b[p] === 0x7d)) return undefined
    p += 1
    const Labels5 = { Name: Name6, Score: Score7 }
    Labels4Items[Labels4Count++] = Labels5
    const next = b[p++]
    if (next === 0x5d) break
    if (next !== 0x2c) return undefined
    if (b[p] === 0x20) p++
  }
  const Labels4 = cursor.array(Labels4Items, Labels4Count, 0)
  record1['Labels'] = Labels4
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
    if ((present10 === 0 || at11 > p) && v.getUint32(at11, true) === 0x67615022 && v.getUint32(at11 + 4, true) === 0x6d754e65 && v.getUint32(at11 + 8, true) === 0x22726562 && v.getUint32(at11 + 9, true) === 0x3a227265) {
      p = at11 + 13
      if (b[p] === 0x20) p++
      let PageNumber12: unknown
      if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
        const PageNumber13 = cursor.integer(b, p)
        if (!(PageNumber13 >= 1)) return undefined
        p = cursor.at
        PageNumber12 = PageNumber13
      }
      else if (b[p] === 0x22) {
        if (b[p] !== 0x22) return undefined
        const PageNumber14 = cursor.digits(b, p + 1)
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
    if (!((present10 === 0 || at15 > p) && v.getUint32(at15, true) === 0x67615022 && v.getUint32(at15 + 4, true) === 0x3a227365)) return undefined
    p = at15 + 8
    if (b[p] === 0x20) p++
    let Pages16: unknown
    if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
      const Pages17 = cursor.integer(b, p)
      if (!(Pages17 >= 0)) return undefined
      p = cursor.at
      Pages16 = Pages17
    }
    else if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const Pages18 = cursor.digits(b, p + 1)
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
    if (at19 > p && v.getUint32(at19, true) === 0x74784522 && v.getUint32(at19 + 4, true) === 0x74636172 && v.getUint32(at19 + 8, true) === 0x68436465 && v.getUint32(at19 + 12, true) === 0x63617261 && v.getUint32(at19 + 16, true) === 0x73726574 && v.getUint32(at19 + 18, true) === 0x3a227372) {
      p = at19 + 22
      if (b[p] === 0x20) p++
      if (b[p] !== 0x5b) return undefined
      p++
      const ExtractedCharacters20Items = cursor.list(1)
      let ExtractedCharacters20Count = 0
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
        if ((present22 === 0 || at23 > p) && v.getUint32(at23, true) === 0x67615022 && v.getUint32(at23 + 3, true) === 0x3a226567) {
          p = at23 + 7
          if (b[p] === 0x20) p++
          let Page24: unknown
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page25 = cursor.integer(b, p)
            if (!(Page25 >= 1)) return undefined
            p = cursor.at
            Page24 = Page25
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return undefined
            const Page26 = cursor.digits(b, p + 1)
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
        if ((present22 === 0 || at27 > p) && v.getUint32(at27, true) === 0x756f4322 && v.getUint32(at27 + 4, true) === 0x3a22746e) {
          p = at27 + 8
          if (b[p] === 0x20) p++
          const Count28 = cursor.integer(b, p)
          if (!(Count28 >= 0)) return undefined
          p = cursor.at
          ExtractedCharacters21['Count'] = Count28
          present22 |= 2
        }
        if (!(b[p] === 0x7d)) return undefined
        p += 1
        ExtractedCharacters20Items[ExtractedCharacters20Count++] = ExtractedCharacters21
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return undefined
        if (b[p] === 0x20) p++
      }
      const ExtractedCharacters20 = cursor.array(ExtractedCharacters20Items, ExtractedCharacters20Count, 1)
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
  if (at29 > p && v.getUint32(at29, true) === 0x636f4422 && v.getUint32(at29 + 4, true) === 0x6e656d75 && v.getUint32(at29 + 8, true) === 0x70795474 && v.getUint32(at29 + 11, true) === 0x3a226570) {
    p = at29 + 15
    if (b[p] === 0x20) p++
    let DocumentType30: unknown
    if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const DocumentType31 = cursor.repeatedString(p + 1, 0)
      if (DocumentType31 === undefined) return undefined
      p = cursor.at
      DocumentType30 = DocumentType31
    }
    else if (b[p] === 0x5b) {
      if (b[p] !== 0x5b) return undefined
      p++
      const DocumentType32Items = cursor.list(2)
      let DocumentType32Count = 0
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
        if ((present34 === 0 || at35 > p) && v.getUint32(at35, true) === 0x67615022 && v.getUint32(at35 + 3, true) === 0x3a226567) {
          p = at35 + 7
          if (b[p] === 0x20) p++
          let Page36: unknown
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page37 = cursor.integer(b, p)
            if (!(Page37 >= 1)) return undefined
            p = cursor.at
            Page36 = Page37
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return undefined
            const Page38 = cursor.digits(b, p + 1)
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
        if ((present34 === 0 || at39 > p) && v.getUint32(at39, true) === 0x70795422 && v.getUint32(at39 + 3, true) === 0x3a226570) {
          p = at39 + 7
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return undefined
          const Type40 = cursor.string(p + 1)
          if (Type40 === undefined) return undefined
          p = cursor.at
          DocumentType33['Type'] = Type40
          present34 |= 2
        }
        if (!(b[p] === 0x7d)) return undefined
        p += 1
        DocumentType32Items[DocumentType32Count++] = DocumentType33
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return undefined
        if (b[p] === 0x20) p++
      }
      const DocumentType32 = cursor.array(DocumentType32Items, DocumentType32Count, 2)
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
  if (at41 > p && v.getUint32(at41, true) === 0x72724522 && v.getUint32(at41 + 4, true) === 0x2273726f && v.getUint32(at41 + 5, true) === 0x3a227372) {
    p = at41 + 9
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return undefined
    p++
    const Errors42Items = cursor.list(3)
    let Errors42Count = 0
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
      if ((present44 === 0 || at45 > p) && v.getUint32(at45, true) === 0x67615022 && v.getUint32(at45 + 3, true) === 0x3a226567) {
        p = at45 + 7
        if (b[p] === 0x20) p++
        let Page46: unknown
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const Page47 = cursor.integer(b, p)
          if (!(Page47 >= 1)) return undefined
          p = cursor.at
          Page46 = Page47
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return undefined
          const Page48 = cursor.digits(b, p + 1)
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
      if ((present44 === 0 || at49 > p) && v.getUint32(at49, true) === 0x72724522 && v.getUint32(at49 + 4, true) === 0x6f43726f && v.getUint32(at49 + 8, true) === 0x3a226564) {
        p = at49 + 12
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const ErrorCode50 = cursor.string(p + 1)
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
      if ((present44 === 0 || at51 > p) && v.getUint32(at51, true) === 0x72724522 && v.getUint32(at51 + 4, true) === 0x654d726f && v.getUint32(at51 + 8, true) === 0x67617373 && v.getUint32(at51 + 11, true) === 0x3a226567) {
        p = at51 + 15
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const ErrorMessage52 = cursor.string(p + 1)
        if (ErrorMessage52 === undefined) return undefined
        p = cursor.at
        Errors43['ErrorMessage'] = ErrorMessage52
        present44 |= 4
      }
      if (!(b[p] === 0x7d)) return undefined
      p += 1
      Errors42Items[Errors42Count++] = Errors43
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return undefined
      if (b[p] === 0x20) p++
    }
    const Errors42 = cursor.array(Errors42Items, Errors42Count, 3)
    record1['Errors'] = Errors42
    present2 |= 4
  }
  let at53 = p
  if (b[p] === 0x2c) {
    at53++
    if (b[at53] === 0x20) at53++
  }
  // "File":
  if (!(at53 > p && v.getUint32(at53, true) === 0x6c694622 && v.getUint32(at53 + 3, true) === 0x3a22656c)) return undefined
  p = at53 + 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File54 = cursor.repeatedString(p + 1, 1)
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
  if (at55 > p && v.getUint32(at55, true) === 0x72655622 && v.getUint32(at55 + 4, true) === 0x6e6f6973 && v.getUint32(at55 + 6, true) === 0x3a226e6f) {
    p = at55 + 10
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Version56 = cursor.repeatedString(p + 1, 2)
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
  if (at57 > p && v.getUint32(at57, true) === 0x72615722 && v.getUint32(at57 + 4, true) === 0x676e696e && v.getUint32(at57 + 7, true) === 0x3a227367) {
    p = at57 + 11
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return undefined
    p++
    const Warnings58Items = cursor.list(4)
    let Warnings58Count = 0
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
      if ((present60 === 0 || at61 > p) && v.getUint32(at61, true) === 0x67615022 && v.getUint32(at61 + 3, true) === 0x3a226567) {
        p = at61 + 7
        if (b[p] === 0x20) p++
        let Page62: unknown
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const Page63 = cursor.integer(b, p)
          if (!(Page63 >= 1)) return undefined
          p = cursor.at
          Page62 = Page63
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return undefined
          const Page64 = cursor.digits(b, p + 1)
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
      if ((present60 === 0 || at65 > p) && v.getUint32(at65, true) === 0x72615722 && v.getUint32(at65 + 4, true) === 0x646f436e && v.getUint32(at65 + 7, true) === 0x3a226564) {
        p = at65 + 11
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const WarnCode66 = cursor.string(p + 1)
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
      if ((present60 === 0 || at67 > p) && v.getUint32(at67, true) === 0x72615722 && v.getUint32(at67 + 4, true) === 0x73654d6e && v.getUint32(at67 + 8, true) === 0x65676173 && v.getUint32(at67 + 10, true) === 0x3a226567) {
        p = at67 + 14
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const WarnMessage68 = cursor.string(p + 1)
        if (WarnMessage68 === undefined) return undefined
        p = cursor.at
        Warnings59['WarnMessage'] = WarnMessage68
        present60 |= 4
      }
      if (!(b[p] === 0x7d)) return undefined
      p += 1
      Warnings58Items[Warnings58Count++] = Warnings59
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return undefined
      if (b[p] === 0x20) p++
    }
    const Warnings58 = cursor.array(Warnings58Items, Warnings58Count, 4)
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

/** Decodes the line at `start`, up to and including its line feed. */
export function decodePageErrorRecord(cursor: Cursor, b: Uint8Array, start: number): PageErrorRecord | undefined {
  const v = cursor.view
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
  if (!((present2 === 0 || at3 > p) && v.getUint32(at3, true) === 0x6c694622 && v.getUint32(at3 + 3, true) === 0x3a22656c)) return undefined
  p = at3 + 7
  if (b[p] === 0x20) p++
  if (b[p] !== 0x22) return undefined
  const File4 = cursor.repeatedString(p + 1, 0)
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
  if (at5 > p && v.getUint32(at5, true) === 0x636f4422 && v.getUint32(at5 + 4, true) === 0x6e656d75 && v.getUint32(at5 + 8, true) === 0x74654d74 && v.getUint32(at5 + 12, true) === 0x74616461 && v.getUint32(at5 + 15, true) === 0x3a226174) {
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
    if ((present7 === 0 || at8 > p) && v.getUint32(at8, true) === 0x67615022 && v.getUint32(at8 + 4, true) === 0x6d754e65 && v.getUint32(at8 + 8, true) === 0x22726562 && v.getUint32(at8 + 9, true) === 0x3a227265) {
      p = at8 + 13
      if (b[p] === 0x20) p++
      let PageNumber9: unknown
      if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
        const PageNumber10 = cursor.integer(b, p)
        if (!(PageNumber10 >= 1)) return undefined
        p = cursor.at
        PageNumber9 = PageNumber10
      }
      else if (b[p] === 0x22) {
        if (b[p] !== 0x22) return undefined
        const PageNumber11 = cursor.digits(b, p + 1)
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
    if (!((present7 === 0 || at12 > p) && v.getUint32(at12, true) === 0x67615022 && v.getUint32(at12 + 4, true) === 0x3a227365)) return undefined
    p = at12 + 8
    if (b[p] === 0x20) p++
    let Pages13: unknown
    if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
      const Pages14 = cursor.integer(b, p)
      if (!(Pages14 >= 0)) return undefined
      p = cursor.at
      Pages13 = Pages14
    }
    else if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const Pages15 = cursor.digits(b, p + 1)
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
    if (at16 > p && v.getUint32(at16, true) === 0x74784522 && v.getUint32(at16 + 4, true) === 0x74636172 && v.getUint32(at16 + 8, true) === 0x68436465 && v.getUint32(at16 + 12, true) === 0x63617261 && v.getUint32(at16 + 16, true) === 0x73726574 && v.getUint32(at16 + 18, true) === 0x3a227372) {
      p = at16 + 22
      if (b[p] === 0x20) p++
      if (b[p] !== 0x5b) return undefined
      p++
      const ExtractedCharacters17Items = cursor.list(0)
      let ExtractedCharacters17Count = 0
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
        if ((present19 === 0 || at20 > p) && v.getUint32(at20, true) === 0x67615022 && v.getUint32(at20 + 3, true) === 0x3a226567) {
          p = at20 + 7
          if (b[p] === 0x20) p++
          let Page21: unknown
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page22 = cursor.integer(b, p)
            if (!(Page22 >= 1)) return undefined
            p = cursor.at
            Page21 = Page22
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return undefined
            const Page23 = cursor.digits(b, p + 1)
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
        if ((present19 === 0 || at24 > p) && v.getUint32(at24, true) === 0x756f4322 && v.getUint32(at24 + 4, true) === 0x3a22746e) {
          p = at24 + 8
          if (b[p] === 0x20) p++
          const Count25 = cursor.integer(b, p)
          if (!(Count25 >= 0)) return undefined
          p = cursor.at
          ExtractedCharacters18['Count'] = Count25
          present19 |= 2
        }
        if (!(b[p] === 0x7d)) return undefined
        p += 1
        ExtractedCharacters17Items[ExtractedCharacters17Count++] = ExtractedCharacters18
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return undefined
        if (b[p] === 0x20) p++
      }
      const ExtractedCharacters17 = cursor.array(ExtractedCharacters17Items, ExtractedCharacters17Count, 0)
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
  if (at26 > p && v.getUint32(at26, true) === 0x636f4422 && v.getUint32(at26 + 4, true) === 0x6e656d75 && v.getUint32(at26 + 8, true) === 0x70795474 && v.getUint32(at26 + 11, true) === 0x3a226570) {
    p = at26 + 15
    if (b[p] === 0x20) p++
    let DocumentType27: unknown
    if (b[p] === 0x22) {
      if (b[p] !== 0x22) return undefined
      const DocumentType28 = cursor.repeatedString(p + 1, 1)
      if (DocumentType28 === undefined) return undefined
      p = cursor.at
      DocumentType27 = DocumentType28
    }
    else if (b[p] === 0x5b) {
      if (b[p] !== 0x5b) return undefined
      p++
      const DocumentType29Items = cursor.list(1)
      let DocumentType29Count = 0
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
        if ((present31 === 0 || at32 > p) && v.getUint32(at32, true) === 0x67615022 && v.getUint32(at32 + 3, true) === 0x3a226567) {
          p = at32 + 7
          if (b[p] === 0x20) p++
          let Page33: unknown
          if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
            const Page34 = cursor.integer(b, p)
            if (!(Page34 >= 1)) return undefined
            p = cursor.at
            Page33 = Page34
          }
          else if (b[p] === 0x22) {
            if (b[p] !== 0x22) return undefined
            const Page35 = cursor.digits(b, p + 1)
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
        if ((present31 === 0 || at36 > p) && v.getUint32(at36, true) === 0x70795422 && v.getUint32(at36 + 3, true) === 0x3a226570) {
          p = at36 + 7
          if (b[p] === 0x20) p++
          if (b[p] !== 0x22) return undefined
          const Type37 = cursor.string(p + 1)
          if (Type37 === undefined) return undefined
          p = cursor.at
          DocumentType30['Type'] = Type37
          present31 |= 2
        }
        if (!(b[p] === 0x7d)) return undefined
        p += 1
        DocumentType29Items[DocumentType29Count++] = DocumentType30
        const next = b[p++]
        if (next === 0x5d) break
        if (next !== 0x2c) return undefined
        if (b[p] === 0x20) p++
      }
      const DocumentType29 = cursor.array(DocumentType29Items, DocumentType29Count, 1)
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
  if (at38 > p && v.getUint32(at38, true) === 0x72655622 && v.getUint32(at38 + 4, true) === 0x6e6f6973 && v.getUint32(at38 + 6, true) === 0x3a226e6f) {
    p = at38 + 10
    if (b[p] === 0x20) p++
    if (b[p] !== 0x22) return undefined
    const Version39 = cursor.repeatedString(p + 1, 2)
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
  if (at40 > p && v.getUint32(at40, true) === 0x72724522 && v.getUint32(at40 + 4, true) === 0x2273726f && v.getUint32(at40 + 5, true) === 0x3a227372) {
    p = at40 + 9
    if (b[p] === 0x20) p++
    if (b[p] !== 0x5b) return undefined
    p++
    const Errors41Items = cursor.list(2)
    let Errors41Count = 0
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
      if ((present43 === 0 || at44 > p) && v.getUint32(at44, true) === 0x67615022 && v.getUint32(at44 + 3, true) === 0x3a226567) {
        p = at44 + 7
        if (b[p] === 0x20) p++
        let Page45: unknown
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const Page46 = cursor.integer(b, p)
          if (!(Page46 >= 1)) return undefined
          p = cursor.at
          Page45 = Page46
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return undefined
          const Page47 = cursor.digits(b, p + 1)
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
      if ((present43 === 0 || at48 > p) && v.getUint32(at48, true) === 0x72724522 && v.getUint32(at48 + 4, true) === 0x6f43726f && v.getUint32(at48 + 8, true) === 0x3a226564) {
        p = at48 + 12
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const ErrorCode49 = cursor.string(p + 1)
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
      if ((present43 === 0 || at50 > p) && v.getUint32(at50, true) === 0x72724522 && v.getUint32(at50 + 4, true) === 0x654d726f && v.getUint32(at50 + 8, true) === 0x67617373 && v.getUint32(at50 + 11, true) === 0x3a226567) {
        p = at50 + 15
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const ErrorMessage51 = cursor.string(p + 1)
        if (ErrorMessage51 === undefined) return undefined
        p = cursor.at
        Errors42['ErrorMessage'] = ErrorMessage51
        present43 |= 4
      }
      if (!(b[p] === 0x7d)) return undefined
      p += 1
      Errors41Items[Errors41Count++] = Errors42
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return undefined
      if (b[p] === 0x20) p++
    }
    const Errors41 = cursor.array(Errors41Items, Errors41Count, 2)
    record1['Errors'] = Errors41
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
    if (b[p] !== 0x5b) return undefined
    p++
    const Warnings53Items = cursor.list(3)
    let Warnings53Count = 0
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
      if ((present55 === 0 || at56 > p) && v.getUint32(at56, true) === 0x67615022 && v.getUint32(at56 + 3, true) === 0x3a226567) {
        p = at56 + 7
        if (b[p] === 0x20) p++
        let Page57: unknown
        if ((b[p] as number) >= 0x30 && (b[p] as number) <= 0x39) {
          const Page58 = cursor.integer(b, p)
          if (!(Page58 >= 1)) return undefined
          p = cursor.at
          Page57 = Page58
        }
        else if (b[p] === 0x22) {
          if (b[p] !== 0x22) return undefined
          const Page59 = cursor.digits(b, p + 1)
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
      if ((present55 === 0 || at60 > p) && v.getUint32(at60, true) === 0x72615722 && v.getUint32(at60 + 4, true) === 0x646f436e && v.getUint32(at60 + 7, true) === 0x3a226564) {
        p = at60 + 11
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const WarnCode61 = cursor.string(p + 1)
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
      if ((present55 === 0 || at62 > p) && v.getUint32(at62, true) === 0x72615722 && v.getUint32(at62 + 4, true) === 0x73654d6e && v.getUint32(at62 + 8, true) === 0x65676173 && v.getUint32(at62 + 10, true) === 0x3a226567) {
        p = at62 + 14
        if (b[p] === 0x20) p++
        if (b[p] !== 0x22) return undefined
        const WarnMessage63 = cursor.string(p + 1)
        if (WarnMessage63 === undefined) return undefined
        p = cursor.at
        Warnings54['WarnMessage'] = WarnMessage63
        present55 |= 4
      }
      if (!(b[p] === 0x7d)) return undefined
      p += 1
      Warnings53Items[Warnings53Count++] = Warnings54
      const next = b[p++]
      if (next === 0x5d) break
      if (next !== 0x2c) return undefined
      if (b[p] === 0x20) p++
    }
    const Warnings53 = cursor.array(Warnings53Items, Warnings53Count, 3)
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

/** The decoders by the record type that they know. */
export const decoders: Decoders = {
  ErrorRecord: decodeErrorRecord,
  MultiClassFile: decodeMultiClassFile,
  MultiClassLine: decodeMultiClassLine,
  MultiClassPage: decodeMultiClassPage,
  MultiLabelFile: decodeMultiLabelFile,
  MultiLabelLine: decodeMultiLabelLine,
  MultiLabelPage: decodeMultiLabelPage,
  PageErrorRecord: decodePageErrorRecord,
}
