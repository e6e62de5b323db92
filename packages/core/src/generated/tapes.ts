// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

import type { Tape, TapeReader } from '../decode/tape.js'

function readErrorRecord(tape: Tape, count: number, records: unknown[], offsets: number[], base: number): void {
  const { words, doubles, strings } = tape
  let { w, d } = tape
  for (let row = 0; row < count; row++) {
    offsets.push(base + (words[w++] as number))
    const present1 = words[w++] as number
    const record2: Record<string, unknown> = {}
    const ErrorCode3 = strings[words[w++] as number] as string
    record2['ErrorCode'] = ErrorCode3
    if ((present1 & 1) !== 0) {
      const ErrorMessage4 = strings[words[w++] as number] as string
      record2['ErrorMessage'] = ErrorMessage4
    }
    const File5 = strings[words[w++] as number] as string
    record2['File'] = File5
    if ((present1 & 2) !== 0) {
      let Line6: unknown
      const LineCase7 = words[w++] as number
      if (LineCase7 === 0) {
        const Line8 = tape.digits(words[w++] as number)
        Line6 = Line8
      }
      else {
        const Line9 = doubles[d++] as number
        Line6 = Line9
      }
      record2['Line'] = Line6
    }
    records.push(record2)
  }
  tape.w = w
  tape.d = d
}

function readMultiClassFile(tape: Tape, count: number, records: unknown[], offsets: number[], base: number): void {
  const { words, doubles, strings } = tape
  let { w, d } = tape
  const ClassesItems2: unknown[] = []
  for (let row = 0; row < count; row++) {
    offsets.push(base + (words[w++] as number))
    const File1 = strings[words[w++] as number] as string
    const ClassesCount3 = words[w++] as number
    for (let i = 0; i < ClassesCount3; i++) {
      const Name4 = strings[words[w++] as number] as string
      const Score5 = doubles[d++] as number
      const Classes6 = { Name: Name4, Score: Score5 }
      ClassesItems2[i] = Classes6
    }
    const Classes7 = ClassesItems2.slice(0, ClassesCount3)
    records.push({ File: File1, Classes: Classes7 })
  }
  tape.w = w
  tape.d = d
}

function readMultiClassLine(tape: Tape, count: number, records: unknown[], offsets: number[], base: number): void {
  const { words, doubles, strings } = tape
  let { w, d } = tape
  const ClassesItems6: unknown[] = []
  for (let row = 0; row < count; row++) {
    offsets.push(base + (words[w++] as number))
    const File1 = strings[words[w++] as number] as string
    let Line2: unknown
    const LineCase3 = words[w++] as number
    if (LineCase3 === 0) {
      const Line4 = tape.digits(words[w++] as number)
      Line2 = Line4
    }
    else {
      const Line5 = doubles[d++] as number
      Line2 = Line5
    }
    const ClassesCount7 = words[w++] as number
    for (let i = 0; i < ClassesCount7; i++) {
      const Name8 = strings[words[w++] as number] as string
      const Score9 = doubles[d++] as number
      const Classes10 = { Name: Name8, Score: Score9 }
      ClassesItems6[i] = Classes10
    }
    const Classes11 = ClassesItems6.slice(0, ClassesCount7)
    records.push({ File: File1, Line: Line2, Classes: Classes11 })
  }
  tape.w = w
  tape.d = d
}

function readMultiClassPage(tape: Tape, count: number, records: unknown[], offsets: number[], base: number): void {
  const { words, doubles, strings } = tape
  let { w, d } = tape
  const ClassesItems3: unknown[] = []
  const ExtractedCharactersItems19: unknown[] = []
  const DocumentTypeItems34: unknown[] = []
  const ErrorsItems45: unknown[] = []
  const WarningsItems59: unknown[] = []
  for (let row = 0; row < count; row++) {
    offsets.push(base + (words[w++] as number))
    const present1 = words[w++] as number
    const record2: Record<string, unknown> = {}
    const ClassesCount4 = words[w++] as number
    for (let i = 0; i < ClassesCount4; i++) {
      const Name5 = strings[words[w++] as number] as string
      const Score6 = doubles[d++] as number
      const Classes7 = { Name: Name5, Score: Score6 }
      ClassesItems3[i] = Classes7
    }
    const Classes8 = ClassesItems3.slice(0, ClassesCount4)
    record2['Classes'] = Classes8
    if ((present1 & 1) !== 0) {
      const present9 = words[w++] as number
      const DocumentMetadata10: Record<string, unknown> = {}
      if ((present9 & 1) !== 0) {
        let PageNumber11: unknown
        const PageNumberCase12 = words[w++] as number
        if (PageNumberCase12 === 0) {
          const PageNumber13 = doubles[d++] as number
          PageNumber11 = PageNumber13
        }
        else {
          const PageNumber14 = tape.digits(words[w++] as number)
          PageNumber11 = PageNumber14
        }
        DocumentMetadata10['PageNumber'] = PageNumber11
      }
      let Pages15: unknown
      const PagesCase16 = words[w++] as number
      if (PagesCase16 === 0) {
        const Pages17 = doubles[d++] as number
        Pages15 = Pages17
      }
      else {
        const Pages18 = tape.digits(words[w++] as number)
        Pages15 = Pages18
      }
      DocumentMetadata10['Pages'] = Pages15
      if ((present9 & 2) !== 0) {
        const ExtractedCharactersCount20 = words[w++] as number
        for (let i = 0; i < ExtractedCharactersCount20; i++) {
          const present21 = words[w++] as number
          const ExtractedCharacters22: Record<string, unknown> = {}
          if ((present21 & 1) !== 0) {
            let Page23: unknown
            const PageCase24 = words[w++] as number
            if (PageCase24 === 0) {
              const Page25 = doubles[d++] as number
              Page23 = Page25
            }
            else {
              const Page26 = tape.digits(words[w++] as number)
              Page23 = Page26
            }
            ExtractedCharacters22['Page'] = Page23
          }
          if ((present21 & 2) !== 0) {
            const Count27 = doubles[d++] as number
            ExtractedCharacters22['Count'] = Count27
          }
          const ExtractedCharacters28 = ExtractedCharacters22
          ExtractedCharactersItems19[i] = ExtractedCharacters28
        }
        const ExtractedCharacters29 = ExtractedCharactersItems19.slice(0, ExtractedCharactersCount20)
        DocumentMetadata10['ExtractedCharacters'] = ExtractedCharacters29
      }
      const DocumentMetadata30 = DocumentMetadata10
      record2['DocumentMetadata'] = DocumentMetadata30
    }
    if ((present1 & 2) !== 0) {
      let DocumentType31: unknown
      const DocumentTypeCase32 = words[w++] as number
      if (DocumentTypeCase32 === 0) {
        const DocumentType33 = strings[words[w++] as number] as string
        DocumentType31 = DocumentType33
      }
      else {
        const DocumentTypeCount35 = words[w++] as number
        for (let i = 0; i < DocumentTypeCount35; i++) {
          const present36 = words[w++] as number
          const DocumentType37: Record<string, unknown> = {}
          if ((present36 & 1) !== 0) {
            let Page38: unknown
            const PageCase39 = words[w++] as number
            if (PageCase39 === 0) {
              const Page40 = doubles[d++] as number
              Page38 = Page40
            }
            else {
              const Page41 = tape.digits(words[w++] as number)
              Page38 = Page41
            }
            DocumentType37['Page'] = Page38
          }
          if ((present36 & 2) !== 0) {
            const Type42 = strings[words[w++] as number] as string
            DocumentType37['Type'] = Type42
          }
          const DocumentType43 = DocumentType37
          DocumentTypeItems34[i] = DocumentType43
        }
        const DocumentType44 = DocumentTypeItems34.slice(0, DocumentTypeCount35)
        DocumentType31 = DocumentType44
      }
      record2['DocumentType'] = DocumentType31
    }
    if ((present1 & 4) !== 0) {
      const ErrorsCount46 = words[w++] as number
      for (let i = 0; i < ErrorsCount46; i++) {
        const present47 = words[w++] as number
        const Errors48: Record<string, unknown> = {}
        if ((present47 & 1) !== 0) {
          let Page49: unknown
          const PageCase50 = words[w++] as number
          if (PageCase50 === 0) {
            const Page51 = doubles[d++] as number
            Page49 = Page51
          }
          else {
            const Page52 = tape.digits(words[w++] as number)
            Page49 = Page52
          }
          Errors48['Page'] = Page49
        }
        if ((present47 & 2) !== 0) {
          const ErrorCode53 = strings[words[w++] as number] as string
          Errors48['ErrorCode'] = ErrorCode53
        }
        if ((present47 & 4) !== 0) {
          const ErrorMessage54 = strings[words[w++] as number] as string
          Errors48['ErrorMessage'] = ErrorMessage54
        }
        const Errors55 = Errors48
        ErrorsItems45[i] = Errors55
      }
      const Errors56 = ErrorsItems45.slice(0, ErrorsCount46)
      record2['Errors'] = Errors56
    }
    const File57 = strings[words[w++] as number] as string
    record2['File'] = File57
    if ((present1 & 8) !== 0) {
      const Version58 = strings[words[w++] as number] as string
      record2['Version'] = Version58
    }
    if ((present1 & 16) !== 0) {
      const WarningsCount60 = words[w++] as number
      for (let i = 0; i < WarningsCount60; i++) {
        const present61 = words[w++] as number
        const Warnings62: Record<string, unknown> = {}
        if ((present61 & 1) !== 0) {
          let Page63: unknown
          const PageCase64 = words[w++] as number
          if (PageCase64 === 0) {
            const Page65 = doubles[d++] as number
            Page63 = Page65
          }
          else {
            const Page66 = tape.digits(words[w++] as number)
            Page63 = Page66
          }
          Warnings62['Page'] = Page63
        }
        if ((present61 & 2) !== 0) {
          const WarnCode67 = strings[words[w++] as number] as string
          Warnings62['WarnCode'] = WarnCode67
        }
        if ((present61 & 4) !== 0) {
          const WarnMessage68 = strings[words[w++] as number] as string
          Warnings62['WarnMessage'] = WarnMessage68
        }
        const Warnings69 = Warnings62
        WarningsItems59[i] = Warnings69
      }
      const Warnings70 = WarningsItems59.slice(0, WarningsCount60)
      record2['Warnings'] = Warnings70
    }
    records.push(record2)
  }
  tape.w = w
  tape.d = d
}

function readMultiLabelFile(tape: Tape, count: number, records: unknown[], offsets: number[], base: number): void {
  const { words, doubles, strings } = tape
  let { w, d } = tape
  const LabelsItems2: unknown[] = []
  for (let row = 0; row < count; row++) {
    offsets.push(base + (words[w++] as number))
    const File1 = strings[words[w++] as number] as string
    const LabelsCount3 = words[w++] as number
    for (let i = 0; i < LabelsCount3; i++) {
      const Name4 = strings[words[w++] as number] as string
      const Score5 = doubles[d++] as number
      const Labels6 = { Name: Name4, Score: Score5 }
      LabelsItems2[i] = Labels6
    }
    const Labels7 = LabelsItems2.slice(0, LabelsCount3)
    records.push({ File: File1, Labels: Labels7 })
  }
  tape.w = w
  tape.d = d
}

function readMultiLabelLine(tape: Tape, count: number, records: unknown[], offsets: number[], base: number): void {
  const { words, doubles, strings } = tape
  let { w, d } = tape
  const LabelsItems6: unknown[] = []
  for (let row = 0; row < count; row++) {
    offsets.push(base + (words[w++] as number))
    const File1 = strings[words[w++] as number] as string
    let Line2: unknown
    const LineCase3 = words[w++] as number
    if (LineCase3 === 0) {
      const Line4 = tape.digits(words[w++] as number)
      Line2 = Line4
    }
    else {
      const Line5 = doubles[d++] as number
      Line2 = Line5
    }
    const LabelsCount7 = words[w++] as number
    for (let i = 0; i < LabelsCount7; i++) {
      const Name8 = strings[words[w++] as number] as string
      const Score9 = doubles[d++] as number
      const Labels10 = { Name: Name8, Score: Score9 }
      LabelsItems6[i] = Labels10
    }
    const Labels11 = LabelsItems6.slice(0, LabelsCount7)
    records.push({ File: File1, Line: Line2, Labels: Labels11 })
  }
  tape.w = w
  tape.d = d
}

function readMultiLabelPage(tape: Tape, count: number, records: unknown[], offsets: number[], base: number): void {
  const { words, doubles, strings } = tape
  let { w, d } = tape
  const LabelsItems3: unknown[] = []
  const ExtractedCharactersItems19: unknown[] = []
  const DocumentTypeItems34: unknown[] = []
  const ErrorsItems45: unknown[] = []
  const WarningsItems59: unknown[] = []
  for (let row = 0; row < count; row++) {
    offsets.push(base + (words[w++] as number))
    const present1 = words[w++] as number
    const record2: Record<string, unknown> = {}
    const LabelsCount4 = words[w++] as number
    for (let i = 0; i < LabelsCount4; i++) {
      const Name5 = strings[words[w++] as number] as string
      const Score6 = doubles[d++] as number
      const Labels7 = { Name: Name5, Score: Score6 }
      LabelsItems3[i] = Labels7
    }
    const Labels8 = LabelsItems3.slice(0, LabelsCount4)
    record2['Labels'] = Labels8
    if ((present1 & 1) !== 0) {
      const present9 = words[w++] as number
      const DocumentMetadata10: Record<string, unknown> = {}
      if ((present9 & 1) !== 0) {
        let PageNumber11: unknown
        const PageNumberCase12 = words[w++] as number
        if (PageNumberCase12 === 0) {
          const PageNumber13 = doubles[d++] as number
          PageNumber11 = PageNumber13
        }
        else {
          const PageNumber14 = tape.digits(words[w++] as number)
          PageNumber11 = PageNumber14
        }
        DocumentMetadata10['PageNumber'] = PageNumber11
      }
      let Pages15: unknown
      const PagesCase16 = words[w++] as number
      if (PagesCase16 === 0) {
        const Pages17 = doubles[d++] as number
        Pages15 = Pages17
      }
      else {
        const Pages18 = tape.digits(words[w++] as number)
        Pages15 = Pages18
      }
      DocumentMetadata10['Pages'] = Pages15
      if ((present9 & 2) !== 0) {
        const ExtractedCharactersCount20 = words[w++] as number
        for (let i = 0; i < ExtractedCharactersCount20; i++) {
          const present21 = words[w++] as number
          const ExtractedCharacters22: Record<string, unknown> = {}
          if ((present21 & 1) !== 0) {
            let Page23: unknown
            const PageCase24 = words[w++] as number
            if (PageCase24 === 0) {
              const Page25 = doubles[d++] as number
              Page23 = Page25
            }
            else {
              const Page26 = tape.digits(words[w++] as number)
              Page23 = Page26
            }
            ExtractedCharacters22['Page'] = Page23
          }
          if ((present21 & 2) !== 0) {
            const Count27 = doubles[d++] as number
            ExtractedCharacters22['Count'] = Count27
          }
          const ExtractedCharacters28 = ExtractedCharacters22
          ExtractedCharactersItems19[i] = ExtractedCharacters28
        }
        const ExtractedCharacters29 = ExtractedCharactersItems19.slice(0, ExtractedCharactersCount20)
        DocumentMetadata10['ExtractedCharacters'] = ExtractedCharacters29
      }
      const DocumentMetadata30 = DocumentMetadata10
      record2['DocumentMetadata'] = DocumentMetadata30
    }
    if ((present1 & 2) !== 0) {
      let DocumentType31: unknown
      const DocumentTypeCase32 = words[w++] as number
      if (DocumentTypeCase32 === 0) {
        const DocumentType33 = strings[words[w++] as number] as string
        DocumentType31 = DocumentType33
      }
      else {
        const DocumentTypeCount35 = words[w++] as number
        for (let i = 0; i < DocumentTypeCount35; i++) {
          const present36 = words[w++] as number
          const DocumentType37: Record<string, unknown> = {}
          if ((present36 & 1) !== 0) {
            let Page38: unknown
            const PageCase39 = words[w++] as number
            if (PageCase39 === 0) {
              const Page40 = doubles[d++] as number
              Page38 = Page40
            }
            else {
              const Page41 = tape.digits(words[w++] as number)
              Page38 = Page41
            }
            DocumentType37['Page'] = Page38
          }
          if ((present36 & 2) !== 0) {
            const Type42 = strings[words[w++] as number] as string
            DocumentType37['Type'] = Type42
          }
          const DocumentType43 = DocumentType37
          DocumentTypeItems34[i] = DocumentType43
        }
        const DocumentType44 = DocumentTypeItems34.slice(0, DocumentTypeCount35)
        DocumentType31 = DocumentType44
      }
      record2['DocumentType'] = DocumentType31
    }
    if ((present1 & 4) !== 0) {
      const ErrorsCount46 = words[w++] as number
      for (let i = 0; i < ErrorsCount46; i++) {
        const present47 = words[w++] as number
        const Errors48: Record<string, unknown> = {}
        if ((present47 & 1) !== 0) {
          let Page49: unknown
          const PageCase50 = words[w++] as number
          if (PageCase50 === 0) {
            const Page51 = doubles[d++] as number
            Page49 = Page51
          }
          else {
            const Page52 = tape.digits(words[w++] as number)
            Page49 = Page52
          }
          Errors48['Page'] = Page49
        }
        if ((present47 & 2) !== 0) {
          const ErrorCode53 = strings[words[w++] as number] as string
          Errors48['ErrorCode'] = ErrorCode53
        }
        if ((present47 & 4) !== 0) {
          const ErrorMessage54 = strings[words[w++] as number] as string
          Errors48['ErrorMessage'] = ErrorMessage54
        }
        const Errors55 = Errors48
        ErrorsItems45[i] = Errors55
      }
      const Errors56 = ErrorsItems45.slice(0, ErrorsCount46)
      record2['Errors'] = Errors56
    }
    const File57 = strings[words[w++] as number] as string
    record2['File'] = File57
    if ((present1 & 8) !== 0) {
      const Version58 = strings[words[w++] as number] as string
      record2['Version'] = Version58
    }
    if ((present1 & 16) !== 0) {
      const WarningsCount60 = words[w++] as number
      for (let i = 0; i < WarningsCount60; i++) {
        const present61 = words[w++] as number
        const Warnings62: Record<string, unknown> = {}
        if ((present61 & 1) !== 0) {
          let Page63: unknown
          const PageCase64 = words[w++] as number
          if (PageCase64 === 0) {
            const Page65 = doubles[d++] as number
            Page63 = Page65
          }
          else {
            const Page66 = tape.digits(words[w++] as number)
            Page63 = Page66
          }
          Warnings62['Page'] = Page63
        }
        if ((present61 & 2) !== 0) {
          const WarnCode67 = strings[words[w++] as number] as string
          Warnings62['WarnCode'] = WarnCode67
        }
        if ((present61 & 4) !== 0) {
          const WarnMessage68 = strings[words[w++] as number] as string
          Warnings62['WarnMessage'] = WarnMessage68
        }
        const Warnings69 = Warnings62
        WarningsItems59[i] = Warnings69
      }
      const Warnings70 = WarningsItems59.slice(0, WarningsCount60)
      record2['Warnings'] = Warnings70
    }
    records.push(record2)
  }
  tape.w = w
  tape.d = d
}

function readPageErrorRecord(tape: Tape, count: number, records: unknown[], offsets: number[], base: number): void {
  const { words, doubles, strings } = tape
  let { w, d } = tape
  const ExtractedCharactersItems14: unknown[] = []
  const DocumentTypeItems29: unknown[] = []
  const ErrorsItems41: unknown[] = []
  const WarningsItems53: unknown[] = []
  for (let row = 0; row < count; row++) {
    offsets.push(base + (words[w++] as number))
    const present1 = words[w++] as number
    const record2: Record<string, unknown> = {}
    const File3 = strings[words[w++] as number] as string
    record2['File'] = File3
    if ((present1 & 1) !== 0) {
      const present4 = words[w++] as number
      const DocumentMetadata5: Record<string, unknown> = {}
      if ((present4 & 1) !== 0) {
        let PageNumber6: unknown
        const PageNumberCase7 = words[w++] as number
        if (PageNumberCase7 === 0) {
          const PageNumber8 = doubles[d++] as number
          PageNumber6 = PageNumber8
        }
        else {
          const PageNumber9 = tape.digits(words[w++] as number)
          PageNumber6 = PageNumber9
        }
        DocumentMetadata5['PageNumber'] = PageNumber6
      }
      let Pages10: unknown
      const PagesCase11 = words[w++] as number
      if (PagesCase11 === 0) {
        const Pages12 = doubles[d++] as number
        Pages10 = Pages12
      }
      else {
        const Pages13 = tape.digits(words[w++] as number)
        Pages10 = Pages13
      }
      DocumentMetadata5['Pages'] = Pages10
      if ((present4 & 2) !== 0) {
        const ExtractedCharactersCount15 = words[w++] as number
        for (let i = 0; i < ExtractedCharactersCount15; i++) {
          const present16 = words[w++] as number
          const ExtractedCharacters17: Record<string, unknown> = {}
          if ((present16 & 1) !== 0) {
            let Page18: unknown
            const PageCase19 = words[w++] as number
            if (PageCase19 === 0) {
              const Page20 = doubles[d++] as number
              Page18 = Page20
            }
            else {
              const Page21 = tape.digits(words[w++] as number)
              Page18 = Page21
            }
            ExtractedCharacters17['Page'] = Page18
          }
          if ((present16 & 2) !== 0) {
            const Count22 = doubles[d++] as number
            ExtractedCharacters17['Count'] = Count22
          }
          const ExtractedCharacters23 = ExtractedCharacters17
          ExtractedCharactersItems14[i] = ExtractedCharacters23
        }
        const ExtractedCharacters24 = ExtractedCharactersItems14.slice(0, ExtractedCharactersCount15)
        DocumentMetadata5['ExtractedCharacters'] = ExtractedCharacters24
      }
      const DocumentMetadata25 = DocumentMetadata5
      record2['DocumentMetadata'] = DocumentMetadata25
    }
    if ((present1 & 2) !== 0) {
      let DocumentType26: unknown
      const DocumentTypeCase27 = words[w++] as number
      if (DocumentTypeCase27 === 0) {
        const DocumentType28 = strings[words[w++] as number] as string
        DocumentType26 = DocumentType28
      }
      else {
        const DocumentTypeCount30 = words[w++] as number
        for (let i = 0; i < DocumentTypeCount30; i++) {
          const present31 = words[w++] as number
          const DocumentType32: Record<string, unknown> = {}
          if ((present31 & 1) !== 0) {
            let Page33: unknown
            const PageCase34 = words[w++] as number
            if (PageCase34 === 0) {
              const Page35 = doubles[d++] as number
              Page33 = Page35
            }
            else {
              const Page36 = tape.digits(words[w++] as number)
              Page33 = Page36
            }
            DocumentType32['Page'] = Page33
          }
          if ((present31 & 2) !== 0) {
            const Type37 = strings[words[w++] as number] as string
            DocumentType32['Type'] = Type37
          }
          const DocumentType38 = DocumentType32
          DocumentTypeItems29[i] = DocumentType38
        }
        const DocumentType39 = DocumentTypeItems29.slice(0, DocumentTypeCount30)
        DocumentType26 = DocumentType39
      }
      record2['DocumentType'] = DocumentType26
    }
    if ((present1 & 4) !== 0) {
      const Version40 = strings[words[w++] as number] as string
      record2['Version'] = Version40
    }
    if ((present1 & 8) !== 0) {
      const ErrorsCount42 = words[w++] as number
      for (let i = 0; i < ErrorsCount42; i++) {
        const present43 = words[w++] as number
        const Errors44: Record<string, unknown> = {}
        if ((present43 & 1) !== 0) {
          let Page45: unknown
          const PageCase46 = words[w++] as number
          if (PageCase46 === 0) {
            const Page47 = doubles[d++] as number
            Page45 = Page47
          }
          else {
            const Page48 = tape.digits(words[w++] as number)
            Page45 = Page48
          }
          Errors44['Page'] = Page45
        }
        if ((present43 & 2) !== 0) {
          const ErrorCode49 = strings[words[w++] as number] as string
          Errors44['ErrorCode'] = ErrorCode49
        }
        if ((present43 & 4) !== 0) {
          const ErrorMessage50 = strings[words[w++] as number] as string
          Errors44['ErrorMessage'] = ErrorMessage50
        }
        const Errors51 = Errors44
        ErrorsItems41[i] = Errors51
      }
      const Errors52 = ErrorsItems41.slice(0, ErrorsCount42)
      record2['Errors'] = Errors52
    }
    if ((present1 & 16) !== 0) {
      const WarningsCount54 = words[w++] as number
      for (let i = 0; i < WarningsCount54; i++) {
        const present55 = words[w++] as number
        const Warnings56: Record<string, unknown> = {}
        if ((present55 & 1) !== 0) {
          let Page57: unknown
          const PageCase58 = words[w++] as number
          if (PageCase58 === 0) {
            const Page59 = doubles[d++] as number
            Page57 = Page59
          }
          else {
            const Page60 = tape.digits(words[w++] as number)
            Page57 = Page60
          }
          Warnings56['Page'] = Page57
        }
        if ((present55 & 2) !== 0) {
          const WarnCode61 = strings[words[w++] as number] as string
          Warnings56['WarnCode'] = WarnCode61
        }
        if ((present55 & 4) !== 0) {
          const WarnMessage62 = strings[words[w++] as number] as string
          Warnings56['WarnMessage'] = WarnMessage62
        }
        const Warnings63 = Warnings56
        WarningsItems53[i] = Warnings63
      }
      const Warnings64 = WarningsItems53.slice(0, WarningsCount54)
      record2['Warnings'] = Warnings64
    }
    records.push(record2)
  }
  tape.w = w
  tape.d = d
}

/** What makes records of the tapes, by the name of their type. */
export const tapeReaders: Readonly<Record<string, TapeReader>> = {
  ErrorRecord: readErrorRecord,
  MultiClassFile: readMultiClassFile,
  MultiClassLine: readMultiClassLine,
  MultiClassPage: readMultiClassPage,
  MultiLabelFile: readMultiLabelFile,
  MultiLabelLine: readMultiLabelLine,
  MultiLabelPage: readMultiLabelPage,
  PageErrorRecord: readPageErrorRecord,
}
