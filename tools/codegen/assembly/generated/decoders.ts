// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.
// AssemblyScript. A decoder returns where it stopped: behind the last line that it knows.

import { at, begin, commit, digits, doubles, finish, INPUT, integer, number, repeatedString, string, words } from '../runtime'

export { clear, layout, number } from '../runtime'

/** Decodes the lines of INPUT from `start` to `end`, as long as it knows them. */
export function ErrorRecord(start: usize, end: usize): usize {
  begin(INPUT + end)
  let rows: u32 = 0
  let p = INPUT + start
  while (p < INPUT + end) {
    const next = lineErrorRecord(p)
    if (next == 0) break
    p = next
    rows++
  }
  finish(rows)
  return p - INPUT
}

function lineErrorRecord(start: usize): usize {
  let p = start
  let w = words
  let d = doubles
  store<u32>(w, <u32>(start - INPUT))
  w += 4
  if (load<u8>(p) != 0x7b) return 0
  p++
  let present1: u32 = 0
  const place2 = w
  w += 4
  const first3 = p
  let at4 = p
  if (p > first3 && load<u8>(p) == 0x2c) {
    at4++
    if (load<u8>(at4) == 0x20) at4++
  }
  // "ErrorCode":
  if (!((p == first3 || at4 > p) && load<u64>(at4) == 0x6f43726f72724522 && load<u64>(at4, 4) == 0x3a2265646f43726f)) return 0
  p = at4 + 12
  if (load<u8>(p) == 0x20) p++
  if (load<u8>(p) != 0x22) return 0
  const ErrorCode5 = repeatedString(p + 1, 0)
  if (ErrorCode5 < 0) return 0
  p = at
  store<u32>(w, <u32>ErrorCode5)
  w += 4
  let at6 = p
  if (load<u8>(p) == 0x2c) {
    at6++
    if (load<u8>(at6) == 0x20) at6++
  }
  // "ErrorMessage":
  if (at6 > p && load<u64>(at6) == 0x654d726f72724522 && load<u64>(at6, 7) == 0x3a22656761737365) {
    p = at6 + 15
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x22) return 0
    const ErrorMessage7 = repeatedString(p + 1, 1)
    if (ErrorMessage7 < 0) return 0
    p = at
    store<u32>(w, <u32>ErrorMessage7)
    w += 4
    present1 |= 1
  }
  let at8 = p
  if (load<u8>(p) == 0x2c) {
    at8++
    if (load<u8>(at8) == 0x20) at8++
  }
  // "File":
  if (!(at8 > p && load<u32>(at8) == 0x6c694622 && load<u32>(at8, 3) == 0x3a22656c)) return 0
  p = at8 + 7
  if (load<u8>(p) == 0x20) p++
  if (load<u8>(p) != 0x22) return 0
  if (load<u8>(p, 1) == 0x22) return 0
  const File9 = repeatedString(p + 1, 2)
  if (File9 < 0) return 0
  p = at
  store<u32>(w, <u32>File9)
  w += 4
  let at10 = p
  if (load<u8>(p) == 0x2c) {
    at10++
    if (load<u8>(at10) == 0x20) at10++
  }
  // "Line":
  if (at10 > p && load<u32>(at10) == 0x6e694c22 && load<u32>(at10, 3) == 0x3a22656e) {
    p = at10 + 7
    if (load<u8>(p) == 0x20) p++
    const Line11 = load<u8>(p)
    if (Line11 == 0x22) {
      store<u32>(w, 0)
      w += 4
      if (load<u8>(p) != 0x22) return 0
      const Line12 = digits(p + 1)
      if (Line12 < 0) return 0
      p = at
      store<u32>(w, <u32>Line12)
      w += 4
    }
    else if (Line11 >= 0x30 && Line11 <= 0x39) {
      store<u32>(w, 1)
      w += 4
      const Line13 = integer(p)
      if (!(Line13 >= 0)) return 0
      store<f64>(d, Line13)
      d += 8
      p = at
    }
    else return 0
    present1 |= 2
  }
  if (!(load<u8>(p) == 0x7d)) return 0
  p += 1
  store<u32>(place2, present1)
  if (load<u8>(p) == 0x0d) p++
  if (load<u8>(p) != 0x0a) return 0
  commit(w, d)
  return p + 1
}

/** Decodes the lines of INPUT from `start` to `end`, as long as it knows them. */
export function MultiClassFile(start: usize, end: usize): usize {
  begin(INPUT + end)
  let rows: u32 = 0
  let p = INPUT + start
  while (p < INPUT + end) {
    const next = lineMultiClassFile(p)
    if (next == 0) break
    p = next
    rows++
  }
  finish(rows)
  return p - INPUT
}

function lineMultiClassFile(start: usize): usize {
  let p = start
  let w = words
  let d = doubles
  store<u32>(w, <u32>(start - INPUT))
  w += 4
  if (load<u8>(p) != 0x7b) return 0
  p++
  // "File": 
  if (load<u64>(p) == 0x203a22656c694622) p += 8
  else {
    if (!(load<u32>(p) == 0x6c694622 && load<u32>(p, 3) == 0x3a22656c)) return 0
    p += 7
    if (load<u8>(p) == 0x20) p++
  }
  if (load<u8>(p) != 0x22) return 0
  if (load<u8>(p, 1) == 0x22) return 0
  const File1 = repeatedString(p + 1, 0)
  if (File1 < 0) return 0
  p = at
  store<u32>(w, <u32>File1)
  w += 4
  // , "Classes": 
  if (load<u64>(p) == 0x7373616c4322202c && load<u64>(p, 5) == 0x203a227365737361) p += 13
  else {
    if (!(load<u8>(p) == 0x2c)) return 0
    p += 1
    if (load<u8>(p) == 0x20) p++
    if (!(load<u64>(p) == 0x73657373616c4322 && load<u64>(p, 2) == 0x3a2273657373616c)) return 0
    p += 10
    if (load<u8>(p) == 0x20) p++
  }
  if (load<u8>(p) != 0x5b) return 0
  p++
  let Classes2: u32 = 0
  const place3 = w
  w += 4
  if (load<u8>(p) == 0x5d) p++
  else for (;;) {
    if (load<u8>(p) != 0x7b) return 0
    p++
    // "Name": 
    if (load<u64>(p) == 0x203a22656d614e22) p += 8
    else {
      if (!(load<u32>(p) == 0x6d614e22 && load<u32>(p, 3) == 0x3a22656d)) return 0
      p += 7
      if (load<u8>(p) == 0x20) p++
    }
    if (load<u8>(p) != 0x22) return 0
    if (load<u8>(p, 1) == 0x22) return 0
    const Name4 = string(p + 1)
    if (Name4 < 0) return 0
    p = at
    store<u32>(w, <u32>Name4)
    w += 4
    // , "Score": 
    if (load<u64>(p) == 0x65726f635322202c && load<u64>(p, 3) == 0x203a2265726f6353) p += 11
    else {
      if (!(load<u8>(p) == 0x2c)) return 0
      p += 1
      if (load<u8>(p) == 0x20) p++
      if (!(load<u64>(p) == 0x3a2265726f635322)) return 0
      p += 8
      if (load<u8>(p) == 0x20) p++
    }
    const Score5 = number(p)
    if (!(Score5 >= 0 && Score5 <= 1)) return 0
    store<f64>(d, Score5)
    d += 8
    p = at
    if (!(load<u8>(p) == 0x7d)) return 0
    p += 1
    Classes2++
    const next = load<u8>(p++)
    if (next == 0x5d) break
    if (next != 0x2c) return 0
    if (load<u8>(p) == 0x20) p++
  }
  store<u32>(place3, Classes2)
  if (!(load<u8>(p) == 0x7d)) return 0
  p += 1
  if (load<u8>(p) == 0x0d) p++
  if (load<u8>(p) != 0x0a) return 0
  commit(w, d)
  return p + 1
}

/** Decodes the lines of INPUT from `start` to `end`, as long as it knows them. */
export function MultiClassLine(start: usize, end: usize): usize {
  begin(INPUT + end)
  let rows: u32 = 0
  let p = INPUT + start
  while (p < INPUT + end) {
    const next = lineMultiClassLine(p)
    if (next == 0) break
    p = next
    rows++
  }
  finish(rows)
  return p - INPUT
}

function lineMultiClassLine(start: usize): usize {
  let p = start
  let w = words
  let d = doubles
  store<u32>(w, <u32>(start - INPUT))
  w += 4
  if (load<u8>(p) != 0x7b) return 0
  p++
  // "File": 
  if (load<u64>(p) == 0x203a22656c694622) p += 8
  else {
    if (!(load<u32>(p) == 0x6c694622 && load<u32>(p, 3) == 0x3a22656c)) return 0
    p += 7
    if (load<u8>(p) == 0x20) p++
  }
  if (load<u8>(p) != 0x22) return 0
  if (load<u8>(p, 1) == 0x22) return 0
  const File1 = repeatedString(p + 1, 0)
  if (File1 < 0) return 0
  p = at
  store<u32>(w, <u32>File1)
  w += 4
  // , "Line": 
  if (load<u64>(p) == 0x22656e694c22202c && load<u64>(p, 2) == 0x203a22656e694c22) p += 10
  else {
    if (!(load<u8>(p) == 0x2c)) return 0
    p += 1
    if (load<u8>(p) == 0x20) p++
    if (!(load<u32>(p) == 0x6e694c22 && load<u32>(p, 3) == 0x3a22656e)) return 0
    p += 7
    if (load<u8>(p) == 0x20) p++
  }
  const Line2 = load<u8>(p)
  if (Line2 == 0x22) {
    store<u32>(w, 0)
    w += 4
    if (load<u8>(p) != 0x22) return 0
    const Line3 = digits(p + 1)
    if (Line3 < 0) return 0
    p = at
    store<u32>(w, <u32>Line3)
    w += 4
  }
  else if (Line2 >= 0x30 && Line2 <= 0x39) {
    store<u32>(w, 1)
    w += 4
    const Line4 = integer(p)
    if (!(Line4 >= 0)) return 0
    store<f64>(d, Line4)
    d += 8
    p = at
  }
  else return 0
  // , "Classes": 
  if (load<u64>(p) == 0x7373616c4322202c && load<u64>(p, 5) == 0x203a227365737361) p += 13
  else {
    if (!(load<u8>(p) == 0x2c)) return 0
    p += 1
    if (load<u8>(p) == 0x20) p++
    if (!(load<u64>(p) == 0x73657373616c4322 && load<u64>(p, 2) == 0x3a2273657373616c)) return 0
    p += 10
    if (load<u8>(p) == 0x20) p++
  }
  if (load<u8>(p) != 0x5b) return 0
  p++
  let Classes5: u32 = 0
  const place6 = w
  w += 4
  if (load<u8>(p) == 0x5d) p++
  else for (;;) {
    if (load<u8>(p) != 0x7b) return 0
    p++
    // "Name": 
    if (load<u64>(p) == 0x203a22656d614e22) p += 8
    else {
      if (!(load<u32>(p) == 0x6d614e22 && load<u32>(p, 3) == 0x3a22656d)) return 0
      p += 7
      if (load<u8>(p) == 0x20) p++
    }
    if (load<u8>(p) != 0x22) return 0
    if (load<u8>(p, 1) == 0x22) return 0
    const Name7 = string(p + 1)
    if (Name7 < 0) return 0
    p = at
    store<u32>(w, <u32>Name7)
    w += 4
    // , "Score": 
    if (load<u64>(p) == 0x65726f635322202c && load<u64>(p, 3) == 0x203a2265726f6353) p += 11
    else {
      if (!(load<u8>(p) == 0x2c)) return 0
      p += 1
      if (load<u8>(p) == 0x20) p++
      if (!(load<u64>(p) == 0x3a2265726f635322)) return 0
      p += 8
      if (load<u8>(p) == 0x20) p++
    }
    const Score8 = number(p)
    if (!(Score8 >= 0 && Score8 <= 1)) return 0
    store<f64>(d, Score8)
    d += 8
    p = at
    if (!(load<u8>(p) == 0x7d)) return 0
    p += 1
    Classes5++
    const next = load<u8>(p++)
    if (next == 0x5d) break
    if (next != 0x2c) return 0
    if (load<u8>(p) == 0x20) p++
  }
  store<u32>(place6, Classes5)
  if (!(load<u8>(p) == 0x7d)) return 0
  p += 1
  if (load<u8>(p) == 0x0d) p++
  if (load<u8>(p) != 0x0a) return 0
  commit(w, d)
  return p + 1
}

/** Decodes the lines of INPUT from `start` to `end`, as long as it knows them. */
export function MultiClassPage(start: usize, end: usize): usize {
  begin(INPUT + end)
  let rows: u32 = 0
  let p = INPUT + start
  while (p < INPUT + end) {
    const next = lineMultiClassPage(p)
    if (next == 0) break
    p = next
    rows++
  }
  finish(rows)
  return p - INPUT
}

function lineMultiClassPage(start: usize): usize {
  let p = start
  let w = words
  let d = doubles
  store<u32>(w, <u32>(start - INPUT))
  w += 4
  if (load<u8>(p) != 0x7b) return 0
  p++
  let present1: u32 = 0
  const place2 = w
  w += 4
  const first3 = p
  let at4 = p
  if (p > first3 && load<u8>(p) == 0x2c) {
    at4++
    if (load<u8>(at4) == 0x20) at4++
  }
  // "Classes":
  if (!((p == first3 || at4 > p) && load<u64>(at4) == 0x73657373616c4322 && load<u64>(at4, 2) == 0x3a2273657373616c)) return 0
  p = at4 + 10
  if (load<u8>(p) == 0x20) p++
  if (load<u8>(p) != 0x5b) return 0
  p++
  let Classes5: u32 = 0
  const place6 = w
  w += 4
  if (load<u8>(p) == 0x5d) p++
  else for (;;) {
    if (load<u8>(p) != 0x7b) return 0
    p++
    // "Name": 
    if (load<u64>(p) == 0x203a22656d614e22) p += 8
    else {
      if (!(load<u32>(p) == 0x6d614e22 && load<u32>(p, 3) == 0x3a22656d)) return 0
      p += 7
      if (load<u8>(p) == 0x20) p++
    }
    if (load<u8>(p) != 0x22) return 0
    if (load<u8>(p, 1) == 0x22) return 0
    const Name7 = string(p + 1)
    if (Name7 < 0) return 0
    p = at
    store<u32>(w, <u32>Name7)
    w += 4
    // , "Score": 
    if (load<u64>(p) == 0x65726f635322202c && load<u64>(p, 3) == 0x203a2265726f6353) p += 11
    else {
      if (!(load<u8>(p) == 0x2c)) return 0
      p += 1
      if (load<u8>(p) == 0x20) p++
      if (!(load<u64>(p) == 0x3a2265726f635322)) return 0
      p += 8
      if (load<u8>(p) == 0x20) p++
    }
    const Score8 = number(p)
    if (!(Score8 >= 0 && Score8 <= 1)) return 0
    store<f64>(d, Score8)
    d += 8
    p = at
    if (!(load<u8>(p) == 0x7d)) return 0
    p += 1
    Classes5++
    const next = load<u8>(p++)
    if (next == 0x5d) break
    if (next != 0x2c) return 0
    if (load<u8>(p) == 0x20) p++
  }
  store<u32>(place6, Classes5)
  let at9 = p
  if (load<u8>(p) == 0x2c) {
    at9++
    if (load<u8>(at9) == 0x20) at9++
  }
  // "DocumentMetadata":
  if (at9 > p && load<u64>(at9) == 0x6e656d75636f4422 && load<u64>(at9, 8) == 0x7461646174654d74 && load<u64>(at9, 11) == 0x3a22617461646174) {
    p = at9 + 19
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x7b) return 0
    p++
    let present10: u32 = 0
    const place11 = w
    w += 4
    const first12 = p
    let at13 = p
    if (p > first12 && load<u8>(p) == 0x2c) {
      at13++
      if (load<u8>(at13) == 0x20) at13++
    }
    // "PageNumber":
    if ((p == first12 || at13 > p) && load<u64>(at13) == 0x6d754e6567615022 && load<u64>(at13, 5) == 0x3a227265626d754e) {
      p = at13 + 13
      if (load<u8>(p) == 0x20) p++
      const PageNumber14 = load<u8>(p)
      if (PageNumber14 >= 0x30 && PageNumber14 <= 0x39) {
        store<u32>(w, 0)
        w += 4
        const PageNumber15 = integer(p)
        if (!(PageNumber15 >= 1)) return 0
        store<f64>(d, PageNumber15)
        d += 8
        p = at
      }
      else if (PageNumber14 == 0x22) {
        store<u32>(w, 1)
        w += 4
        if (load<u8>(p) != 0x22) return 0
        const PageNumber16 = digits(p + 1)
        if (PageNumber16 < 0) return 0
        p = at
        store<u32>(w, <u32>PageNumber16)
        w += 4
      }
      else return 0
      present10 |= 1
    }
    let at17 = p
    if (p > first12 && load<u8>(p) == 0x2c) {
      at17++
      if (load<u8>(at17) == 0x20) at17++
    }
    // "Pages":
    if (!((p == first12 || at17 > p) && load<u64>(at17) == 0x3a22736567615022)) return 0
    p = at17 + 8
    if (load<u8>(p) == 0x20) p++
    const Pages18 = load<u8>(p)
    if (Pages18 >= 0x30 && Pages18 <= 0x39) {
      store<u32>(w, 0)
      w += 4
      const Pages19 = integer(p)
      if (!(Pages19 >= 0)) return 0
      store<f64>(d, Pages19)
      d += 8
      p = at
    }
    else if (Pages18 == 0x22) {
      store<u32>(w, 1)
      w += 4
      if (load<u8>(p) != 0x22) return 0
      const Pages20 = digits(p + 1)
      if (Pages20 < 0) return 0
      p = at
      store<u32>(w, <u32>Pages20)
      w += 4
    }
    else return 0
    let at21 = p
    if (load<u8>(p) == 0x2c) {
      at21++
      if (load<u8>(at21) == 0x20) at21++
    }
    // "ExtractedCharacters":
    if (at21 > p && load<u64>(at21) == 0x7463617274784522 && load<u64>(at21, 8) == 0x6361726168436465 && load<u64>(at21, 14) == 0x3a22737265746361) {
      p = at21 + 22
      if (load<u8>(p) == 0x20) p++
      if (load<u8>(p) != 0x5b) return 0
      p++
      let ExtractedCharacters22: u32 = 0
      const place23 = w
      w += 4
      if (load<u8>(p) == 0x5d) p++
      else for (;;) {
        if (load<u8>(p) != 0x7b) return 0
        p++
        let present24: u32 = 0
        const place25 = w
        w += 4
        const first26 = p
        let at27 = p
        if (p > first26 && load<u8>(p) == 0x2c) {
          at27++
          if (load<u8>(at27) == 0x20) at27++
        }
        // "Page":
        if ((p == first26 || at27 > p) && load<u32>(at27) == 0x67615022 && load<u32>(at27, 3) == 0x3a226567) {
          p = at27 + 7
          if (load<u8>(p) == 0x20) p++
          const Page28 = load<u8>(p)
          if (Page28 >= 0x30 && Page28 <= 0x39) {
            store<u32>(w, 0)
            w += 4
            const Page29 = integer(p)
            if (!(Page29 >= 1)) return 0
            store<f64>(d, Page29)
            d += 8
            p = at
          }
          else if (Page28 == 0x22) {
            store<u32>(w, 1)
            w += 4
            if (load<u8>(p) != 0x22) return 0
            const Page30 = digits(p + 1)
            if (Page30 < 0) return 0
            p = at
            store<u32>(w, <u32>Page30)
            w += 4
          }
          else return 0
          present24 |= 1
        }
        let at31 = p
        if (p > first26 && load<u8>(p) == 0x2c) {
          at31++
          if (load<u8>(at31) == 0x20) at31++
        }
        // "Count":
        if ((p == first26 || at31 > p) && load<u64>(at31) == 0x3a22746e756f4322) {
          p = at31 + 8
          if (load<u8>(p) == 0x20) p++
          const Count32 = integer(p)
          if (!(Count32 >= 0)) return 0
          store<f64>(d, Count32)
          d += 8
          p = at
          present24 |= 2
        }
        if (!(load<u8>(p) == 0x7d)) return 0
        p += 1
        store<u32>(place25, present24)
        ExtractedCharacters22++
        const next = load<u8>(p++)
        if (next == 0x5d) break
        if (next != 0x2c) return 0
        if (load<u8>(p) == 0x20) p++
      }
      store<u32>(place23, ExtractedCharacters22)
      present10 |= 2
    }
    if (!(load<u8>(p) == 0x7d)) return 0
    p += 1
    store<u32>(place11, present10)
    present1 |= 1
  }
  let at33 = p
  if (load<u8>(p) == 0x2c) {
    at33++
    if (load<u8>(at33) == 0x20) at33++
  }
  // "DocumentType":
  if (at33 > p && load<u64>(at33) == 0x6e656d75636f4422 && load<u64>(at33, 7) == 0x3a2265707954746e) {
    p = at33 + 15
    if (load<u8>(p) == 0x20) p++
    const DocumentType34 = load<u8>(p)
    if (DocumentType34 == 0x22) {
      store<u32>(w, 0)
      w += 4
      if (load<u8>(p) != 0x22) return 0
      const DocumentType35 = repeatedString(p + 1, 0)
      if (DocumentType35 < 0) return 0
      p = at
      store<u32>(w, <u32>DocumentType35)
      w += 4
    }
    else if (DocumentType34 == 0x5b) {
      store<u32>(w, 1)
      w += 4
      if (load<u8>(p) != 0x5b) return 0
      p++
      let DocumentType36: u32 = 0
      const place37 = w
      w += 4
      if (load<u8>(p) == 0x5d) p++
      else for (;;) {
        if (load<u8>(p) != 0x7b) return 0
        p++
        let present38: u32 = 0
        const place39 = w
        w += 4
        const first40 = p
        let at41 = p
        if (p > first40 && load<u8>(p) == 0x2c) {
          at41++
          if (load<u8>(at41) == 0x20) at41++
        }
        // "Page":
        if ((p == first40 || at41 > p) && load<u32>(at41) == 0x67615022 && load<u32>(at41, 3) == 0x3a226567) {
          p = at41 + 7
          if (load<u8>(p) == 0x20) p++
          const Page42 = load<u8>(p)
          if (Page42 >= 0x30 && Page42 <= 0x39) {
            store<u32>(w, 0)
            w += 4
            const Page43 = integer(p)
            if (!(Page43 >= 1)) return 0
            store<f64>(d, Page43)
            d += 8
            p = at
          }
          else if (Page42 == 0x22) {
            store<u32>(w, 1)
            w += 4
            if (load<u8>(p) != 0x22) return 0
            const Page44 = digits(p + 1)
            if (Page44 < 0) return 0
            p = at
            store<u32>(w, <u32>Page44)
            w += 4
          }
          else return 0
          present38 |= 1
        }
        let at45 = p
        if (p > first40 && load<u8>(p) == 0x2c) {
          at45++
          if (load<u8>(at45) == 0x20) at45++
        }
        // "Type":
        if ((p == first40 || at45 > p) && load<u32>(at45) == 0x70795422 && load<u32>(at45, 3) == 0x3a226570) {
          p = at45 + 7
          if (load<u8>(p) == 0x20) p++
          if (load<u8>(p) != 0x22) return 0
          const Type46 = string(p + 1)
          if (Type46 < 0) return 0
          p = at
          store<u32>(w, <u32>Type46)
          w += 4
          present38 |= 2
        }
        if (!(load<u8>(p) == 0x7d)) return 0
        p += 1
        store<u32>(place39, present38)
        DocumentType36++
        const next = load<u8>(p++)
        if (next == 0x5d) break
        if (next != 0x2c) return 0
        if (load<u8>(p) == 0x20) p++
      }
      store<u32>(place37, DocumentType36)
    }
    else return 0
    present1 |= 2
  }
  let at47 = p
  if (load<u8>(p) == 0x2c) {
    at47++
    if (load<u8>(at47) == 0x20) at47++
  }
  // "Errors":
  if (at47 > p && load<u64>(at47) == 0x2273726f72724522 && load<u64>(at47, 1) == 0x3a2273726f727245) {
    p = at47 + 9
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x5b) return 0
    p++
    let Errors48: u32 = 0
    const place49 = w
    w += 4
    if (load<u8>(p) == 0x5d) p++
    else for (;;) {
      if (load<u8>(p) != 0x7b) return 0
      p++
      let present50: u32 = 0
      const place51 = w
      w += 4
      const first52 = p
      let at53 = p
      if (p > first52 && load<u8>(p) == 0x2c) {
        at53++
        if (load<u8>(at53) == 0x20) at53++
      }
      // "Page":
      if ((p == first52 || at53 > p) && load<u32>(at53) == 0x67615022 && load<u32>(at53, 3) == 0x3a226567) {
        p = at53 + 7
        if (load<u8>(p) == 0x20) p++
        const Page54 = load<u8>(p)
        if (Page54 >= 0x30 && Page54 <= 0x39) {
          store<u32>(w, 0)
          w += 4
          const Page55 = integer(p)
          if (!(Page55 >= 1)) return 0
          store<f64>(d, Page55)
          d += 8
          p = at
        }
        else if (Page54 == 0x22) {
          store<u32>(w, 1)
          w += 4
          if (load<u8>(p) != 0x22) return 0
          const Page56 = digits(p + 1)
          if (Page56 < 0) return 0
          p = at
          store<u32>(w, <u32>Page56)
          w += 4
        }
        else return 0
        present50 |= 1
      }
      let at57 = p
      if (p > first52 && load<u8>(p) == 0x2c) {
        at57++
        if (load<u8>(at57) == 0x20) at57++
      }
      // "ErrorCode":
      if ((p == first52 || at57 > p) && load<u64>(at57) == 0x6f43726f72724522 && load<u64>(at57, 4) == 0x3a2265646f43726f) {
        p = at57 + 12
        if (load<u8>(p) == 0x20) p++
        if (load<u8>(p) != 0x22) return 0
        const ErrorCode58 = string(p + 1)
        if (ErrorCode58 < 0) return 0
        p = at
        store<u32>(w, <u32>ErrorCode58)
        w += 4
        present50 |= 2
      }
      let at59 = p
      if (p > first52 && load<u8>(p) == 0x2c) {
        at59++
        if (load<u8>(at59) == 0x20) at59++
      }
      // "ErrorMessage":
      if ((p == first52 || at59 > p) && load<u64>(at59) == 0x654d726f72724522 && load<u64>(at59, 7) == 0x3a22656761737365) {
        p = at59 + 15
        if (load<u8>(p) == 0x20) p++
        if (load<u8>(p) != 0x22) return 0
        const ErrorMessage60 = string(p + 1)
        if (ErrorMessage60 < 0) return 0
        p = at
        store<u32>(w, <u32>ErrorMessage60)
        w += 4
        present50 |= 4
      }
      if (!(load<u8>(p) == 0x7d)) return 0
      p += 1
      store<u32>(place51, present50)
      Errors48++
      const next = load<u8>(p++)
      if (next == 0x5d) break
      if (next != 0x2c) return 0
      if (load<u8>(p) == 0x20) p++
    }
    store<u32>(place49, Errors48)
    present1 |= 4
  }
  let at61 = p
  if (load<u8>(p) == 0x2c) {
    at61++
    if (load<u8>(at61) == 0x20) at61++
  }
  // "File":
  if (!(at61 > p && load<u32>(at61) == 0x6c694622 && load<u32>(at61, 3) == 0x3a22656c)) return 0
  p = at61 + 7
  if (load<u8>(p) == 0x20) p++
  if (load<u8>(p) != 0x22) return 0
  if (load<u8>(p, 1) == 0x22) return 0
  const File62 = repeatedString(p + 1, 1)
  if (File62 < 0) return 0
  p = at
  store<u32>(w, <u32>File62)
  w += 4
  let at63 = p
  if (load<u8>(p) == 0x2c) {
    at63++
    if (load<u8>(at63) == 0x20) at63++
  }
  // "Version":
  if (at63 > p && load<u64>(at63) == 0x6e6f697372655622 && load<u64>(at63, 2) == 0x3a226e6f69737265) {
    p = at63 + 10
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x22) return 0
    const Version64 = repeatedString(p + 1, 2)
    if (Version64 < 0) return 0
    p = at
    store<u32>(w, <u32>Version64)
    w += 4
    present1 |= 8
  }
  let at65 = p
  if (load<u8>(p) == 0x2c) {
    at65++
    if (load<u8>(at65) == 0x20) at65++
  }
  // "Warnings":
  if (at65 > p && load<u64>(at65) == 0x676e696e72615722 && load<u64>(at65, 3) == 0x3a2273676e696e72) {
    p = at65 + 11
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x5b) return 0
    p++
    let Warnings66: u32 = 0
    const place67 = w
    w += 4
    if (load<u8>(p) == 0x5d) p++
    else for (;;) {
      if (load<u8>(p) != 0x7b) return 0
      p++
      let present68: u32 = 0
      const place69 = w
      w += 4
      const first70 = p
      let at71 = p
      if (p > first70 && load<u8>(p) == 0x2c) {
        at71++
        if (load<u8>(at71) == 0x20) at71++
      }
      // "Page":
      if ((p == first70 || at71 > p) && load<u32>(at71) == 0x67615022 && load<u32>(at71, 3) == 0x3a226567) {
        p = at71 + 7
        if (load<u8>(p) == 0x20) p++
        const Page72 = load<u8>(p)
        if (Page72 >= 0x30 && Page72 <= 0x39) {
          store<u32>(w, 0)
          w += 4
          const Page73 = integer(p)
          if (!(Page73 >= 1)) return 0
          store<f64>(d, Page73)
          d += 8
          p = at
        }
        else if (Page72 == 0x22) {
          store<u32>(w, 1)
          w += 4
          if (load<u8>(p) != 0x22) return 0
          const Page74 = digits(p + 1)
          if (Page74 < 0) return 0
          p = at
          store<u32>(w, <u32>Page74)
          w += 4
        }
        else return 0
        present68 |= 1
      }
      let at75 = p
      if (p > first70 && load<u8>(p) == 0x2c) {
        at75++
        if (load<u8>(at75) == 0x20) at75++
      }
      // "WarnCode":
      if ((p == first70 || at75 > p) && load<u64>(at75) == 0x646f436e72615722 && load<u64>(at75, 3) == 0x3a2265646f436e72) {
        p = at75 + 11
        if (load<u8>(p) == 0x20) p++
        if (load<u8>(p) != 0x22) return 0
        const WarnCode76 = string(p + 1)
        if (WarnCode76 < 0) return 0
        p = at
        store<u32>(w, <u32>WarnCode76)
        w += 4
        present68 |= 2
      }
      let at77 = p
      if (p > first70 && load<u8>(p) == 0x2c) {
        at77++
        if (load<u8>(at77) == 0x20) at77++
      }
      // "WarnMessage":
      if ((p == first70 || at77 > p) && load<u64>(at77) == 0x73654d6e72615722 && load<u64>(at77, 6) == 0x3a22656761737365) {
        p = at77 + 14
        if (load<u8>(p) == 0x20) p++
        if (load<u8>(p) != 0x22) return 0
        const WarnMessage78 = string(p + 1)
        if (WarnMessage78 < 0) return 0
        p = at
        store<u32>(w, <u32>WarnMessage78)
        w += 4
        present68 |= 4
      }
      if (!(load<u8>(p) == 0x7d)) return 0
      p += 1
      store<u32>(place69, present68)
      Warnings66++
      const next = load<u8>(p++)
      if (next == 0x5d) break
      if (next != 0x2c) return 0
      if (load<u8>(p) == 0x20) p++
    }
    store<u32>(place67, Warnings66)
    present1 |= 16
  }
  if (!(load<u8>(p) == 0x7d)) return 0
  p += 1
  if (present1 == 0 || present1 == 16) return 0
  store<u32>(place2, present1)
  if (load<u8>(p) == 0x0d) p++
  if (load<u8>(p) != 0x0a) return 0
  commit(w, d)
  return p + 1
}

/** Decodes the lines of INPUT from `start` to `end`, as long as it knows them. */
export function MultiLabelFile(start: usize, end: usize): usize {
  begin(INPUT + end)
  let rows: u32 = 0
  let p = INPUT + start
  while (p < INPUT + end) {
    const next = lineMultiLabelFile(p)
    if (next == 0) break
    p = next
    rows++
  }
  finish(rows)
  return p - INPUT
}

function lineMultiLabelFile(start: usize): usize {
  let p = start
  let w = words
  let d = doubles
  store<u32>(w, <u32>(start - INPUT))
  w += 4
  if (load<u8>(p) != 0x7b) return 0
  p++
  // "File": 
  if (load<u64>(p) == 0x203a22656c694622) p += 8
  else {
    if (!(load<u32>(p) == 0x6c694622 && load<u32>(p, 3) == 0x3a22656c)) return 0
    p += 7
    if (load<u8>(p) == 0x20) p++
  }
  if (load<u8>(p) != 0x22) return 0
  if (load<u8>(p, 1) == 0x22) return 0
  const File1 = repeatedString(p + 1, 0)
  if (File1 < 0) return 0
  p = at
  store<u32>(w, <u32>File1)
  w += 4
  // , "Labels": 
  if (load<u64>(p) == 0x6c6562614c22202c && load<u64>(p, 4) == 0x203a22736c656261) p += 12
  else {
    if (!(load<u8>(p) == 0x2c)) return 0
    p += 1
    if (load<u8>(p) == 0x20) p++
    if (!(load<u64>(p) == 0x22736c6562614c22 && load<u64>(p, 1) == 0x3a22736c6562614c)) return 0
    p += 9
    if (load<u8>(p) == 0x20) p++
  }
  if (load<u8>(p) != 0x5b) return 0
  p++
  let Labels2: u32 = 0
  const place3 = w
  w += 4
  if (load<u8>(p) == 0x5d) p++
  else for (;;) {
    if (load<u8>(p) != 0x7b) return 0
    p++
    // "Name": 
    if (load<u64>(p) == 0x203a22656d614e22) p += 8
    else {
      if (!(load<u32>(p) == 0x6d614e22 && load<u32>(p, 3) == 0x3a22656d)) return 0
      p += 7
      if (load<u8>(p) == 0x20) p++
    }
    if (load<u8>(p) != 0x22) return 0
    if (load<u8>(p, 1) == 0x22) return 0
    const Name4 = string(p + 1)
    if (Name4 < 0) return 0
    p = at
    store<u32>(w, <u32>Name4)
    w += 4
    // , "Score": 
    if (load<u64>(p) == 0x65726f635322202c && load<u64>(p, 3) == 0x203a2265726f6353) p += 11
    else {
      if (!(load<u8>(p) == 0x2c)) return 0
      p += 1
      if (load<u8>(p) == 0x20) p++
      if (!(load<u64>(p) == 0x3a2265726f635322)) return 0
      p += 8
      if (load<u8>(p) == 0x20) p++
    }
    const Score5 = number(p)
    if (!(Score5 >= 0 && Score5 <= 1)) return 0
    store<f64>(d, Score5)
    d += 8
    p = at
    if (!(load<u8>(p) == 0x7d)) return 0
    p += 1
    Labels2++
    const next = load<u8>(p++)
    if (next == 0x5d) break
    if (next != 0x2c) return 0
    if (load<u8>(p) == 0x20) p++
  }
  store<u32>(place3, Labels2)
  if (!(load<u8>(p) == 0x7d)) return 0
  p += 1
  if (load<u8>(p) == 0x0d) p++
  if (load<u8>(p) != 0x0a) return 0
  commit(w, d)
  return p + 1
}

/** Decodes the lines of INPUT from `start` to `end`, as long as it knows them. */
export function MultiLabelLine(start: usize, end: usize): usize {
  begin(INPUT + end)
  let rows: u32 = 0
  let p = INPUT + start
  while (p < INPUT + end) {
    const next = lineMultiLabelLine(p)
    if (next == 0) break
    p = next
    rows++
  }
  finish(rows)
  return p - INPUT
}

function lineMultiLabelLine(start: usize): usize {
  let p = start
  let w = words
  let d = doubles
  store<u32>(w, <u32>(start - INPUT))
  w += 4
  if (load<u8>(p) != 0x7b) return 0
  p++
  // "File": 
  if (load<u64>(p) == 0x203a22656c694622) p += 8
  else {
    if (!(load<u32>(p) == 0x6c694622 && load<u32>(p, 3) == 0x3a22656c)) return 0
    p += 7
    if (load<u8>(p) == 0x20) p++
  }
  if (load<u8>(p) != 0x22) return 0
  if (load<u8>(p, 1) == 0x22) return 0
  const File1 = repeatedString(p + 1, 0)
  if (File1 < 0) return 0
  p = at
  store<u32>(w, <u32>File1)
  w += 4
  // , "Line": 
  if (load<u64>(p) == 0x22656e694c22202c && load<u64>(p, 2) == 0x203a22656e694c22) p += 10
  else {
    if (!(load<u8>(p) == 0x2c)) return 0
    p += 1
    if (load<u8>(p) == 0x20) p++
    if (!(load<u32>(p) == 0x6e694c22 && load<u32>(p, 3) == 0x3a22656e)) return 0
    p += 7
    if (load<u8>(p) == 0x20) p++
  }
  const Line2 = load<u8>(p)
  if (Line2 == 0x22) {
    store<u32>(w, 0)
    w += 4
    if (load<u8>(p) != 0x22) return 0
    const Line3 = digits(p + 1)
    if (Line3 < 0) return 0
    p = at
    store<u32>(w, <u32>Line3)
    w += 4
  }
  else if (Line2 >= 0x30 && Line2 <= 0x39) {
    store<u32>(w, 1)
    w += 4
    const Line4 = integer(p)
    if (!(Line4 >= 0)) return 0
    store<f64>(d, Line4)
    d += 8
    p = at
  }
  else return 0
  // , "Labels": 
  if (load<u64>(p) == 0x6c6562614c22202c && load<u64>(p, 4) == 0x203a22736c656261) p += 12
  else {
    if (!(load<u8>(p) == 0x2c)) return 0
    p += 1
    if (load<u8>(p) == 0x20) p++
    if (!(load<u64>(p) == 0x22736c6562614c22 && load<u64>(p, 1) == 0x3a22736c6562614c)) return 0
    p += 9
    if (load<u8>(p) == 0x20) p++
  }
  if (load<u8>(p) != 0x5b) return 0
  p++
  let Labels5: u32 = 0
  const place6 = w
  w += 4
  if (load<u8>(p) == 0x5d) p++
  else for (;;) {
    if (load<u8>(p) != 0x7b) return 0
    p++
    // "Name": 
    if (load<u64>(p) == 0x203a22656d614e22) p += 8
    else {
      if (!(load<u32>(p) == 0x6d614e22 && load<u32>(p, 3) == 0x3a22656d)) return 0
      p += 7
      if (load<u8>(p) == 0x20) p++
    }
    if (load<u8>(p) != 0x22) return 0
    if (load<u8>(p, 1) == 0x22) return 0
    const Name7 = string(p + 1)
    if (Name7 < 0) return 0
    p = at
    store<u32>(w, <u32>Name7)
    w += 4
    // , "Score": 
    if (load<u64>(p) == 0x65726f635322202c && load<u64>(p, 3) == 0x203a2265726f6353) p += 11
    else {
      if (!(load<u8>(p) == 0x2c)) return 0
      p += 1
      if (load<u8>(p) == 0x20) p++
      if (!(load<u64>(p) == 0x3a2265726f635322)) return 0
      p += 8
      if (load<u8>(p) == 0x20) p++
    }
    const Score8 = number(p)
    if (!(Score8 >= 0 && Score8 <= 1)) return 0
    store<f64>(d, Score8)
    d += 8
    p = at
    if (!(load<u8>(p) == 0x7d)) return 0
    p += 1
    Labels5++
    const next = load<u8>(p++)
    if (next == 0x5d) break
    if (next != 0x2c) return 0
    if (load<u8>(p) == 0x20) p++
  }
  store<u32>(place6, Labels5)
  if (!(load<u8>(p) == 0x7d)) return 0
  p += 1
  if (load<u8>(p) == 0x0d) p++
  if (load<u8>(p) != 0x0a) return 0
  commit(w, d)
  return p + 1
}

/** Decodes the lines of INPUT from `start` to `end`, as long as it knows them. */
export function MultiLabelPage(start: usize, end: usize): usize {
  begin(INPUT + end)
  let rows: u32 = 0
  let p = INPUT + start
  while (p < INPUT + end) {
    const next = lineMultiLabelPage(p)
    if (next == 0) break
    p = next
    rows++
  }
  finish(rows)
  return p - INPUT
}

function lineMultiLabelPage(start: usize): usize {
  let p = start
  let w = words
  let d = doubles
  store<u32>(w, <u32>(start - INPUT))
  w += 4
  if (load<u8>(p) != 0x7b) return 0
  p++
  let present1: u32 = 0
  const place2 = w
  w += 4
  const first3 = p
  let at4 = p
  if (p > first3 && load<u8>(p) == 0x2c) {
    at4++
    if (load<u8>(at4) == 0x20) at4++
  }
  // "Labels":
  if (!((p == first3 || at4 > p) && load<u64>(at4) == 0x22736c6562614c22 && load<u64>(at4, 1) == 0x3a22736c6562614c)) return 0
  p = at4 + 9
  if (load<u8>(p) == 0x20) p++
  if (load<u8>(p) != 0x5b) return 0
  p++
  let Labels5: u32 = 0
  const place6 = w
  w += 4
  if (load<u8>(p) == 0x5d) p++
  else for (;;) {
    if (load<u8>(p) != 0x7b) return 0
    p++
    // "Name": 
    if (load<u64>(p) == 0x203a22656d614e22) p += 8
    else {
      if (!(load<u32>(p) == 0x6d614e22 && load<u32>(p, 3) == 0x3a22656d)) return 0
      p += 7
      if (load<u8>(p) == 0x20) p++
    }
    if (load<u8>(p) != 0x22) return 0
    if (load<u8>(p, 1) == 0x22) return 0
    const Name7 = string(p + 1)
    if (Name7 < 0) return 0
    p = at
    store<u32>(w, <u32>Name7)
    w += 4
    // , "Score": 
    if (load<u64>(p) == 0x65726f635322202c && load<u64>(p, 3) == 0x203a2265726f6353) p += 11
    else {
      if (!(load<u8>(p) == 0x2c)) return 0
      p += 1
      if (load<u8>(p) == 0x20) p++
      if (!(load<u64>(p) == 0x3a2265726f635322)) return 0
      p += 8
      if (load<u8>(p) == 0x20) p++
    }
    const Score8 = number(p)
    if (!(Score8 >= 0 && Score8 <= 1)) return 0
    store<f64>(d, Score8)
    d += 8
    p = at
    if (!(load<u8>(p) == 0x7d)) return 0
    p += 1
    Labels5++
    const next = load<u8>(p++)
    if (next == 0x5d) break
    if (next != 0x2c) return 0
    if (load<u8>(p) == 0x20) p++
  }
  store<u32>(place6, Labels5)
  let at9 = p
  if (load<u8>(p) == 0x2c) {
    at9++
    if (load<u8>(at9) == 0x20) at9++
  }
  // "DocumentMetadata":
  if (at9 > p && load<u64>(at9) == 0x6e656d75636f4422 && load<u64>(at9, 8) == 0x7461646174654d74 && load<u64>(at9, 11) == 0x3a22617461646174) {
    p = at9 + 19
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x7b) return 0
    p++
    let present10: u32 = 0
    const place11 = w
    w += 4
    const first12 = p
    let at13 = p
    if (p > first12 && load<u8>(p) == 0x2c) {
      at13++
      if (load<u8>(at13) == 0x20) at13++
    }
    // "PageNumber":
    if ((p == first12 || at13 > p) && load<u64>(at13) == 0x6d754e6567615022 && load<u64>(at13, 5) == 0x3a227265626d754e) {
      p = at13 + 13
      if (load<u8>(p) == 0x20) p++
      const PageNumber14 = load<u8>(p)
      if (PageNumber14 >= 0x30 && PageNumber14 <= 0x39) {
        store<u32>(w, 0)
        w += 4
        const PageNumber15 = integer(p)
        if (!(PageNumber15 >= 1)) return 0
        store<f64>(d, PageNumber15)
        d += 8
        p = at
      }
      else if (PageNumber14 == 0x22) {
        store<u32>(w, 1)
        w += 4
        if (load<u8>(p) != 0x22) return 0
        const PageNumber16 = digits(p + 1)
        if (PageNumber16 < 0) return 0
        p = at
        store<u32>(w, <u32>PageNumber16)
        w += 4
      }
      else return 0
      present10 |= 1
    }
    let at17 = p
    if (p > first12 && load<u8>(p) == 0x2c) {
      at17++
      if (load<u8>(at17) == 0x20) at17++
    }
    // "Pages":
    if (!((p == first12 || at17 > p) && load<u64>(at17) == 0x3a22736567615022)) return 0
    p = at17 + 8
    if (load<u8>(p) == 0x20) p++
    const Pages18 = load<u8>(p)
    if (Pages18 >= 0x30 && Pages18 <= 0x39) {
      store<u32>(w, 0)
      w += 4
      const Pages19 = integer(p)
      if (!(Pages19 >= 0)) return 0
      store<f64>(d, Pages19)
      d += 8
      p = at
    }
    else if (Pages18 == 0x22) {
      store<u32>(w, 1)
      w += 4
      if (load<u8>(p) != 0x22) return 0
      const Pages20 = digits(p + 1)
      if (Pages20 < 0) return 0
      p = at
      store<u32>(w, <u32>Pages20)
      w += 4
    }
    else return 0
    let at21 = p
    if (load<u8>(p) == 0x2c) {
      at21++
      if (load<u8>(at21) == 0x20) at21++
    }
    // "ExtractedCharacters":
    if (at21 > p && load<u64>(at21) == 0x7463617274784522 && load<u64>(at21, 8) == 0x6361726168436465 && load<u64>(at21, 14) == 0x3a22737265746361) {
      p = at21 + 22
      if (load<u8>(p) == 0x20) p++
      if (load<u8>(p) != 0x5b) return 0
      p++
      let ExtractedCharacters22: u32 = 0
      const place23 = w
      w += 4
      if (load<u8>(p) == 0x5d) p++
      else for (;;) {
        if (load<u8>(p) != 0x7b) return 0
        p++
        let present24: u32 = 0
        const place25 = w
        w += 4
        const first26 = p
        let at27 = p
        if (p > first26 && load<u8>(p) == 0x2c) {
          at27++
          if (load<u8>(at27) == 0x20) at27++
        }
        // "Page":
        if ((p == first26 || at27 > p) && load<u32>(at27) == 0x67615022 && load<u32>(at27, 3) == 0x3a226567) {
          p = at27 + 7
          if (load<u8>(p) == 0x20) p++
          const Page28 = load<u8>(p)
          if (Page28 >= 0x30 && Page28 <= 0x39) {
            store<u32>(w, 0)
            w += 4
            const Page29 = integer(p)
            if (!(Page29 >= 1)) return 0
            store<f64>(d, Page29)
            d += 8
            p = at
          }
          else if (Page28 == 0x22) {
            store<u32>(w, 1)
            w += 4
            if (load<u8>(p) != 0x22) return 0
            const Page30 = digits(p + 1)
            if (Page30 < 0) return 0
            p = at
            store<u32>(w, <u32>Page30)
            w += 4
          }
          else return 0
          present24 |= 1
        }
        let at31 = p
        if (p > first26 && load<u8>(p) == 0x2c) {
          at31++
          if (load<u8>(at31) == 0x20) at31++
        }
        // "Count":
        if ((p == first26 || at31 > p) && load<u64>(at31) == 0x3a22746e756f4322) {
          p = at31 + 8
          if (load<u8>(p) == 0x20) p++
          const Count32 = integer(p)
          if (!(Count32 >= 0)) return 0
          store<f64>(d, Count32)
          d += 8
          p = at
          present24 |= 2
        }
        if (!(load<u8>(p) == 0x7d)) return 0
        p += 1
        store<u32>(place25, present24)
        ExtractedCharacters22++
        const next = load<u8>(p++)
        if (next == 0x5d) break
        if (next != 0x2c) return 0
        if (load<u8>(p) == 0x20) p++
      }
      store<u32>(place23, ExtractedCharacters22)
      present10 |= 2
    }
    if (!(load<u8>(p) == 0x7d)) return 0
    p += 1
    store<u32>(place11, present10)
    present1 |= 1
  }
  let at33 = p
  if (load<u8>(p) == 0x2c) {
    at33++
    if (load<u8>(at33) == 0x20) at33++
  }
  // "DocumentType":
  if (at33 > p && load<u64>(at33) == 0x6e656d75636f4422 && load<u64>(at33, 7) == 0x3a2265707954746e) {
    p = at33 + 15
    if (load<u8>(p) == 0x20) p++
    const DocumentType34 = load<u8>(p)
    if (DocumentType34 == 0x22) {
      store<u32>(w, 0)
      w += 4
      if (load<u8>(p) != 0x22) return 0
      const DocumentType35 = repeatedString(p + 1, 0)
      if (DocumentType35 < 0) return 0
      p = at
      store<u32>(w, <u32>DocumentType35)
      w += 4
    }
    else if (DocumentType34 == 0x5b) {
      store<u32>(w, 1)
      w += 4
      if (load<u8>(p) != 0x5b) return 0
      p++
      let DocumentType36: u32 = 0
      const place37 = w
      w += 4
      if (load<u8>(p) == 0x5d) p++
      else for (;;) {
        if (load<u8>(p) != 0x7b) return 0
        p++
        let present38: u32 = 0
        const place39 = w
        w += 4
        const first40 = p
        let at41 = p
        if (p > first40 && load<u8>(p) == 0x2c) {
          at41++
          if (load<u8>(at41) == 0x20) at41++
        }
        // "Page":
        if ((p == first40 || at41 > p) && load<u32>(at41) == 0x67615022 && load<u32>(at41, 3) == 0x3a226567) {
          p = at41 + 7
          if (load<u8>(p) == 0x20) p++
          const Page42 = load<u8>(p)
          if (Page42 >= 0x30 && Page42 <= 0x39) {
            store<u32>(w, 0)
            w += 4
            const Page43 = integer(p)
            if (!(Page43 >= 1)) return 0
            store<f64>(d, Page43)
            d += 8
            p = at
          }
          else if (Page42 == 0x22) {
            store<u32>(w, 1)
            w += 4
            if (load<u8>(p) != 0x22) return 0
            const Page44 = digits(p + 1)
            if (Page44 < 0) return 0
            p = at
            store<u32>(w, <u32>Page44)
            w += 4
          }
          else return 0
          present38 |= 1
        }
        let at45 = p
        if (p > first40 && load<u8>(p) == 0x2c) {
          at45++
          if (load<u8>(at45) == 0x20) at45++
        }
        // "Type":
        if ((p == first40 || at45 > p) && load<u32>(at45) == 0x70795422 && load<u32>(at45, 3) == 0x3a226570) {
          p = at45 + 7
          if (load<u8>(p) == 0x20) p++
          if (load<u8>(p) != 0x22) return 0
          const Type46 = string(p + 1)
          if (Type46 < 0) return 0
          p = at
          store<u32>(w, <u32>Type46)
          w += 4
          present38 |= 2
        }
        if (!(load<u8>(p) == 0x7d)) return 0
        p += 1
        store<u32>(place39, present38)
        DocumentType36++
        const next = load<u8>(p++)
        if (next == 0x5d) break
        if (next != 0x2c) return 0
        if (load<u8>(p) == 0x20) p++
      }
      store<u32>(place37, DocumentType36)
    }
    else return 0
    present1 |= 2
  }
  let at47 = p
  if (load<u8>(p) == 0x2c) {
    at47++
    if (load<u8>(at47) == 0x20) at47++
  }
  // "Errors":
  if (at47 > p && load<u64>(at47) == 0x2273726f72724522 && load<u64>(at47, 1) == 0x3a2273726f727245) {
    p = at47 + 9
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x5b) return 0
    p++
    let Errors48: u32 = 0
    const place49 = w
    w += 4
    if (load<u8>(p) == 0x5d) p++
    else for (;;) {
      if (load<u8>(p) != 0x7b) return 0
      p++
      let present50: u32 = 0
      const place51 = w
      w += 4
      const first52 = p
      let at53 = p
      if (p > first52 && load<u8>(p) == 0x2c) {
        at53++
        if (load<u8>(at53) == 0x20) at53++
      }
      // "Page":
      if ((p == first52 || at53 > p) && load<u32>(at53) == 0x67615022 && load<u32>(at53, 3) == 0x3a226567) {
        p = at53 + 7
        if (load<u8>(p) == 0x20) p++
        const Page54 = load<u8>(p)
        if (Page54 >= 0x30 && Page54 <= 0x39) {
          store<u32>(w, 0)
          w += 4
          const Page55 = integer(p)
          if (!(Page55 >= 1)) return 0
          store<f64>(d, Page55)
          d += 8
          p = at
        }
        else if (Page54 == 0x22) {
          store<u32>(w, 1)
          w += 4
          if (load<u8>(p) != 0x22) return 0
          const Page56 = digits(p + 1)
          if (Page56 < 0) return 0
          p = at
          store<u32>(w, <u32>Page56)
          w += 4
        }
        else return 0
        present50 |= 1
      }
      let at57 = p
      if (p > first52 && load<u8>(p) == 0x2c) {
        at57++
        if (load<u8>(at57) == 0x20) at57++
      }
      // "ErrorCode":
      if ((p == first52 || at57 > p) && load<u64>(at57) == 0x6f43726f72724522 && load<u64>(at57, 4) == 0x3a2265646f43726f) {
        p = at57 + 12
        if (load<u8>(p) == 0x20) p++
        if (load<u8>(p) != 0x22) return 0
        const ErrorCode58 = string(p + 1)
        if (ErrorCode58 < 0) return 0
        p = at
        store<u32>(w, <u32>ErrorCode58)
        w += 4
        present50 |= 2
      }
      let at59 = p
      if (p > first52 && load<u8>(p) == 0x2c) {
        at59++
        if (load<u8>(at59) == 0x20) at59++
      }
      // "ErrorMessage":
      if ((p == first52 || at59 > p) && load<u64>(at59) == 0x654d726f72724522 && load<u64>(at59, 7) == 0x3a22656761737365) {
        p = at59 + 15
        if (load<u8>(p) == 0x20) p++
        if (load<u8>(p) != 0x22) return 0
        const ErrorMessage60 = string(p + 1)
        if (ErrorMessage60 < 0) return 0
        p = at
        store<u32>(w, <u32>ErrorMessage60)
        w += 4
        present50 |= 4
      }
      if (!(load<u8>(p) == 0x7d)) return 0
      p += 1
      store<u32>(place51, present50)
      Errors48++
      const next = load<u8>(p++)
      if (next == 0x5d) break
      if (next != 0x2c) return 0
      if (load<u8>(p) == 0x20) p++
    }
    store<u32>(place49, Errors48)
    present1 |= 4
  }
  let at61 = p
  if (load<u8>(p) == 0x2c) {
    at61++
    if (load<u8>(at61) == 0x20) at61++
  }
  // "File":
  if (!(at61 > p && load<u32>(at61) == 0x6c694622 && load<u32>(at61, 3) == 0x3a22656c)) return 0
  p = at61 + 7
  if (load<u8>(p) == 0x20) p++
  if (load<u8>(p) != 0x22) return 0
  if (load<u8>(p, 1) == 0x22) return 0
  const File62 = repeatedString(p + 1, 1)
  if (File62 < 0) return 0
  p = at
  store<u32>(w, <u32>File62)
  w += 4
  let at63 = p
  if (load<u8>(p) == 0x2c) {
    at63++
    if (load<u8>(at63) == 0x20) at63++
  }
  // "Version":
  if (at63 > p && load<u64>(at63) == 0x6e6f697372655622 && load<u64>(at63, 2) == 0x3a226e6f69737265) {
    p = at63 + 10
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x22) return 0
    const Version64 = repeatedString(p + 1, 2)
    if (Version64 < 0) return 0
    p = at
    store<u32>(w, <u32>Version64)
    w += 4
    present1 |= 8
  }
  let at65 = p
  if (load<u8>(p) == 0x2c) {
    at65++
    if (load<u8>(at65) == 0x20) at65++
  }
  // "Warnings":
  if (at65 > p && load<u64>(at65) == 0x676e696e72615722 && load<u64>(at65, 3) == 0x3a2273676e696e72) {
    p = at65 + 11
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x5b) return 0
    p++
    let Warnings66: u32 = 0
    const place67 = w
    w += 4
    if (load<u8>(p) == 0x5d) p++
    else for (;;) {
      if (load<u8>(p) != 0x7b) return 0
      p++
      let present68: u32 = 0
      const place69 = w
      w += 4
      const first70 = p
      let at71 = p
      if (p > first70 && load<u8>(p) == 0x2c) {
        at71++
        if (load<u8>(at71) == 0x20) at71++
      }
      // "Page":
      if ((p == first70 || at71 > p) && load<u32>(at71) == 0x67615022 && load<u32>(at71, 3) == 0x3a226567) {
        p = at71 + 7
        if (load<u8>(p) == 0x20) p++
        const Page72 = load<u8>(p)
        if (Page72 >= 0x30 && Page72 <= 0x39) {
          store<u32>(w, 0)
          w += 4
          const Page73 = integer(p)
          if (!(Page73 >= 1)) return 0
          store<f64>(d, Page73)
          d += 8
          p = at
        }
        else if (Page72 == 0x22) {
          store<u32>(w, 1)
          w += 4
          if (load<u8>(p) != 0x22) return 0
          const Page74 = digits(p + 1)
          if (Page74 < 0) return 0
          p = at
          store<u32>(w, <u32>Page74)
          w += 4
        }
        else return 0
        present68 |= 1
      }
      let at75 = p
      if (p > first70 && load<u8>(p) == 0x2c) {
        at75++
        if (load<u8>(at75) == 0x20) at75++
      }
      // "WarnCode":
      if ((p == first70 || at75 > p) && load<u64>(at75) == 0x646f436e72615722 && load<u64>(at75, 3) == 0x3a2265646f436e72) {
        p = at75 + 11
        if (load<u8>(p) == 0x20) p++
        if (load<u8>(p) != 0x22) return 0
        const WarnCode76 = string(p + 1)
        if (WarnCode76 < 0) return 0
        p = at
        store<u32>(w, <u32>WarnCode76)
        w += 4
        present68 |= 2
      }
      let at77 = p
      if (p > first70 && load<u8>(p) == 0x2c) {
        at77++
        if (load<u8>(at77) == 0x20) at77++
      }
      // "WarnMessage":
      if ((p == first70 || at77 > p) && load<u64>(at77) == 0x73654d6e72615722 && load<u64>(at77, 6) == 0x3a22656761737365) {
        p = at77 + 14
        if (load<u8>(p) == 0x20) p++
        if (load<u8>(p) != 0x22) return 0
        const WarnMessage78 = string(p + 1)
        if (WarnMessage78 < 0) return 0
        p = at
        store<u32>(w, <u32>WarnMessage78)
        w += 4
        present68 |= 4
      }
      if (!(load<u8>(p) == 0x7d)) return 0
      p += 1
      store<u32>(place69, present68)
      Warnings66++
      const next = load<u8>(p++)
      if (next == 0x5d) break
      if (next != 0x2c) return 0
      if (load<u8>(p) == 0x20) p++
    }
    store<u32>(place67, Warnings66)
    present1 |= 16
  }
  if (!(load<u8>(p) == 0x7d)) return 0
  p += 1
  if (present1 == 0 || present1 == 16) return 0
  store<u32>(place2, present1)
  if (load<u8>(p) == 0x0d) p++
  if (load<u8>(p) != 0x0a) return 0
  commit(w, d)
  return p + 1
}

/** Decodes the lines of INPUT from `start` to `end`, as long as it knows them. */
export function PageErrorRecord(start: usize, end: usize): usize {
  begin(INPUT + end)
  let rows: u32 = 0
  let p = INPUT + start
  while (p < INPUT + end) {
    const next = linePageErrorRecord(p)
    if (next == 0) break
    p = next
    rows++
  }
  finish(rows)
  return p - INPUT
}

function linePageErrorRecord(start: usize): usize {
  let p = start
  let w = words
  let d = doubles
  store<u32>(w, <u32>(start - INPUT))
  w += 4
  if (load<u8>(p) != 0x7b) return 0
  p++
  let present1: u32 = 0
  const place2 = w
  w += 4
  const first3 = p
  let at4 = p
  if (p > first3 && load<u8>(p) == 0x2c) {
    at4++
    if (load<u8>(at4) == 0x20) at4++
  }
  // "File":
  if (!((p == first3 || at4 > p) && load<u32>(at4) == 0x6c694622 && load<u32>(at4, 3) == 0x3a22656c)) return 0
  p = at4 + 7
  if (load<u8>(p) == 0x20) p++
  if (load<u8>(p) != 0x22) return 0
  if (load<u8>(p, 1) == 0x22) return 0
  const File5 = repeatedString(p + 1, 0)
  if (File5 < 0) return 0
  p = at
  store<u32>(w, <u32>File5)
  w += 4
  let at6 = p
  if (load<u8>(p) == 0x2c) {
    at6++
    if (load<u8>(at6) == 0x20) at6++
  }
  // "DocumentMetadata":
  if (at6 > p && load<u64>(at6) == 0x6e656d75636f4422 && load<u64>(at6, 8) == 0x7461646174654d74 && load<u64>(at6, 11) == 0x3a22617461646174) {
    p = at6 + 19
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x7b) return 0
    p++
    let present7: u32 = 0
    const place8 = w
    w += 4
    const first9 = p
    let at10 = p
    if (p > first9 && load<u8>(p) == 0x2c) {
      at10++
      if (load<u8>(at10) == 0x20) at10++
    }
    // "PageNumber":
    if ((p == first9 || at10 > p) && load<u64>(at10) == 0x6d754e6567615022 && load<u64>(at10, 5) == 0x3a227265626d754e) {
      p = at10 + 13
      if (load<u8>(p) == 0x20) p++
      const PageNumber11 = load<u8>(p)
      if (PageNumber11 >= 0x30 && PageNumber11 <= 0x39) {
        store<u32>(w, 0)
        w += 4
        const PageNumber12 = integer(p)
        if (!(PageNumber12 >= 1)) return 0
        store<f64>(d, PageNumber12)
        d += 8
        p = at
      }
      else if (PageNumber11 == 0x22) {
        store<u32>(w, 1)
        w += 4
        if (load<u8>(p) != 0x22) return 0
        const PageNumber13 = digits(p + 1)
        if (PageNumber13 < 0) return 0
        p = at
        store<u32>(w, <u32>PageNumber13)
        w += 4
      }
      else return 0
      present7 |= 1
    }
    let at14 = p
    if (p > first9 && load<u8>(p) == 0x2c) {
      at14++
      if (load<u8>(at14) == 0x20) at14++
    }
    // "Pages":
    if (!((p == first9 || at14 > p) && load<u64>(at14) == 0x3a22736567615022)) return 0
    p = at14 + 8
    if (load<u8>(p) == 0x20) p++
    const Pages15 = load<u8>(p)
    if (Pages15 >= 0x30 && Pages15 <= 0x39) {
      store<u32>(w, 0)
      w += 4
      const Pages16 = integer(p)
      if (!(Pages16 >= 0)) return 0
      store<f64>(d, Pages16)
      d += 8
      p = at
    }
    else if (Pages15 == 0x22) {
      store<u32>(w, 1)
      w += 4
      if (load<u8>(p) != 0x22) return 0
      const Pages17 = digits(p + 1)
      if (Pages17 < 0) return 0
      p = at
      store<u32>(w, <u32>Pages17)
      w += 4
    }
    else return 0
    let at18 = p
    if (load<u8>(p) == 0x2c) {
      at18++
      if (load<u8>(at18) == 0x20) at18++
    }
    // "ExtractedCharacters":
    if (at18 > p && load<u64>(at18) == 0x7463617274784522 && load<u64>(at18, 8) == 0x6361726168436465 && load<u64>(at18, 14) == 0x3a22737265746361) {
      p = at18 + 22
      if (load<u8>(p) == 0x20) p++
      if (load<u8>(p) != 0x5b) return 0
      p++
      let ExtractedCharacters19: u32 = 0
      const place20 = w
      w += 4
      if (load<u8>(p) == 0x5d) p++
      else for (;;) {
        if (load<u8>(p) != 0x7b) return 0
        p++
        let present21: u32 = 0
        const place22 = w
        w += 4
        const first23 = p
        let at24 = p
        if (p > first23 && load<u8>(p) == 0x2c) {
          at24++
          if (load<u8>(at24) == 0x20) at24++
        }
        // "Page":
        if ((p == first23 || at24 > p) && load<u32>(at24) == 0x67615022 && load<u32>(at24, 3) == 0x3a226567) {
          p = at24 + 7
          if (load<u8>(p) == 0x20) p++
          const Page25 = load<u8>(p)
          if (Page25 >= 0x30 && Page25 <= 0x39) {
            store<u32>(w, 0)
            w += 4
            const Page26 = integer(p)
            if (!(Page26 >= 1)) return 0
            store<f64>(d, Page26)
            d += 8
            p = at
          }
          else if (Page25 == 0x22) {
            store<u32>(w, 1)
            w += 4
            if (load<u8>(p) != 0x22) return 0
            const Page27 = digits(p + 1)
            if (Page27 < 0) return 0
            p = at
            store<u32>(w, <u32>Page27)
            w += 4
          }
          else return 0
          present21 |= 1
        }
        let at28 = p
        if (p > first23 && load<u8>(p) == 0x2c) {
          at28++
          if (load<u8>(at28) == 0x20) at28++
        }
        // "Count":
        if ((p == first23 || at28 > p) && load<u64>(at28) == 0x3a22746e756f4322) {
          p = at28 + 8
          if (load<u8>(p) == 0x20) p++
          const Count29 = integer(p)
          if (!(Count29 >= 0)) return 0
          store<f64>(d, Count29)
          d += 8
          p = at
          present21 |= 2
        }
        if (!(load<u8>(p) == 0x7d)) return 0
        p += 1
        store<u32>(place22, present21)
        ExtractedCharacters19++
        const next = load<u8>(p++)
        if (next == 0x5d) break
        if (next != 0x2c) return 0
        if (load<u8>(p) == 0x20) p++
      }
      store<u32>(place20, ExtractedCharacters19)
      present7 |= 2
    }
    if (!(load<u8>(p) == 0x7d)) return 0
    p += 1
    store<u32>(place8, present7)
    present1 |= 1
  }
  let at30 = p
  if (load<u8>(p) == 0x2c) {
    at30++
    if (load<u8>(at30) == 0x20) at30++
  }
  // "DocumentType":
  if (at30 > p && load<u64>(at30) == 0x6e656d75636f4422 && load<u64>(at30, 7) == 0x3a2265707954746e) {
    p = at30 + 15
    if (load<u8>(p) == 0x20) p++
    const DocumentType31 = load<u8>(p)
    if (DocumentType31 == 0x22) {
      store<u32>(w, 0)
      w += 4
      if (load<u8>(p) != 0x22) return 0
      const DocumentType32 = repeatedString(p + 1, 1)
      if (DocumentType32 < 0) return 0
      p = at
      store<u32>(w, <u32>DocumentType32)
      w += 4
    }
    else if (DocumentType31 == 0x5b) {
      store<u32>(w, 1)
      w += 4
      if (load<u8>(p) != 0x5b) return 0
      p++
      let DocumentType33: u32 = 0
      const place34 = w
      w += 4
      if (load<u8>(p) == 0x5d) p++
      else for (;;) {
        if (load<u8>(p) != 0x7b) return 0
        p++
        let present35: u32 = 0
        const place36 = w
        w += 4
        const first37 = p
        let at38 = p
        if (p > first37 && load<u8>(p) == 0x2c) {
          at38++
          if (load<u8>(at38) == 0x20) at38++
        }
        // "Page":
        if ((p == first37 || at38 > p) && load<u32>(at38) == 0x67615022 && load<u32>(at38, 3) == 0x3a226567) {
          p = at38 + 7
          if (load<u8>(p) == 0x20) p++
          const Page39 = load<u8>(p)
          if (Page39 >= 0x30 && Page39 <= 0x39) {
            store<u32>(w, 0)
            w += 4
            const Page40 = integer(p)
            if (!(Page40 >= 1)) return 0
            store<f64>(d, Page40)
            d += 8
            p = at
          }
          else if (Page39 == 0x22) {
            store<u32>(w, 1)
            w += 4
            if (load<u8>(p) != 0x22) return 0
            const Page41 = digits(p + 1)
            if (Page41 < 0) return 0
            p = at
            store<u32>(w, <u32>Page41)
            w += 4
          }
          else return 0
          present35 |= 1
        }
        let at42 = p
        if (p > first37 && load<u8>(p) == 0x2c) {
          at42++
          if (load<u8>(at42) == 0x20) at42++
        }
        // "Type":
        if ((p == first37 || at42 > p) && load<u32>(at42) == 0x70795422 && load<u32>(at42, 3) == 0x3a226570) {
          p = at42 + 7
          if (load<u8>(p) == 0x20) p++
          if (load<u8>(p) != 0x22) return 0
          const Type43 = string(p + 1)
          if (Type43 < 0) return 0
          p = at
          store<u32>(w, <u32>Type43)
          w += 4
          present35 |= 2
        }
        if (!(load<u8>(p) == 0x7d)) return 0
        p += 1
        store<u32>(place36, present35)
        DocumentType33++
        const next = load<u8>(p++)
        if (next == 0x5d) break
        if (next != 0x2c) return 0
        if (load<u8>(p) == 0x20) p++
      }
      store<u32>(place34, DocumentType33)
    }
    else return 0
    present1 |= 2
  }
  let at44 = p
  if (load<u8>(p) == 0x2c) {
    at44++
    if (load<u8>(at44) == 0x20) at44++
  }
  // "Version":
  if (at44 > p && load<u64>(at44) == 0x6e6f697372655622 && load<u64>(at44, 2) == 0x3a226e6f69737265) {
    p = at44 + 10
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x22) return 0
    const Version45 = repeatedString(p + 1, 2)
    if (Version45 < 0) return 0
    p = at
    store<u32>(w, <u32>Version45)
    w += 4
    present1 |= 4
  }
  let at46 = p
  if (load<u8>(p) == 0x2c) {
    at46++
    if (load<u8>(at46) == 0x20) at46++
  }
  // "Errors":
  if (at46 > p && load<u64>(at46) == 0x2273726f72724522 && load<u64>(at46, 1) == 0x3a2273726f727245) {
    p = at46 + 9
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x5b) return 0
    p++
    let Errors47: u32 = 0
    const place48 = w
    w += 4
    if (load<u8>(p) == 0x5d) p++
    else for (;;) {
      if (load<u8>(p) != 0x7b) return 0
      p++
      let present49: u32 = 0
      const place50 = w
      w += 4
      const first51 = p
      let at52 = p
      if (p > first51 && load<u8>(p) == 0x2c) {
        at52++
        if (load<u8>(at52) == 0x20) at52++
      }
      // "Page":
      if ((p == first51 || at52 > p) && load<u32>(at52) == 0x67615022 && load<u32>(at52, 3) == 0x3a226567) {
        p = at52 + 7
        if (load<u8>(p) == 0x20) p++
        const Page53 = load<u8>(p)
        if (Page53 >= 0x30 && Page53 <= 0x39) {
          store<u32>(w, 0)
          w += 4
          const Page54 = integer(p)
          if (!(Page54 >= 1)) return 0
          store<f64>(d, Page54)
          d += 8
          p = at
        }
        else if (Page53 == 0x22) {
          store<u32>(w, 1)
          w += 4
          if (load<u8>(p) != 0x22) return 0
          const Page55 = digits(p + 1)
          if (Page55 < 0) return 0
          p = at
          store<u32>(w, <u32>Page55)
          w += 4
        }
        else return 0
        present49 |= 1
      }
      let at56 = p
      if (p > first51 && load<u8>(p) == 0x2c) {
        at56++
        if (load<u8>(at56) == 0x20) at56++
      }
      // "ErrorCode":
      if ((p == first51 || at56 > p) && load<u64>(at56) == 0x6f43726f72724522 && load<u64>(at56, 4) == 0x3a2265646f43726f) {
        p = at56 + 12
        if (load<u8>(p) == 0x20) p++
        if (load<u8>(p) != 0x22) return 0
        const ErrorCode57 = string(p + 1)
        if (ErrorCode57 < 0) return 0
        p = at
        store<u32>(w, <u32>ErrorCode57)
        w += 4
        present49 |= 2
      }
      let at58 = p
      if (p > first51 && load<u8>(p) == 0x2c) {
        at58++
        if (load<u8>(at58) == 0x20) at58++
      }
      // "ErrorMessage":
      if ((p == first51 || at58 > p) && load<u64>(at58) == 0x654d726f72724522 && load<u64>(at58, 7) == 0x3a22656761737365) {
        p = at58 + 15
        if (load<u8>(p) == 0x20) p++
        if (load<u8>(p) != 0x22) return 0
        const ErrorMessage59 = string(p + 1)
        if (ErrorMessage59 < 0) return 0
        p = at
        store<u32>(w, <u32>ErrorMessage59)
        w += 4
        present49 |= 4
      }
      if (!(load<u8>(p) == 0x7d)) return 0
      p += 1
      store<u32>(place50, present49)
      Errors47++
      const next = load<u8>(p++)
      if (next == 0x5d) break
      if (next != 0x2c) return 0
      if (load<u8>(p) == 0x20) p++
    }
    store<u32>(place48, Errors47)
    present1 |= 8
  }
  let at60 = p
  if (load<u8>(p) == 0x2c) {
    at60++
    if (load<u8>(at60) == 0x20) at60++
  }
  // "Warnings":
  if (at60 > p && load<u64>(at60) == 0x676e696e72615722 && load<u64>(at60, 3) == 0x3a2273676e696e72) {
    p = at60 + 11
    if (load<u8>(p) == 0x20) p++
    if (load<u8>(p) != 0x5b) return 0
    p++
    let Warnings61: u32 = 0
    const place62 = w
    w += 4
    if (load<u8>(p) == 0x5d) p++
    else for (;;) {
      if (load<u8>(p) != 0x7b) return 0
      p++
      let present63: u32 = 0
      const place64 = w
      w += 4
      const first65 = p
      let at66 = p
      if (p > first65 && load<u8>(p) == 0x2c) {
        at66++
        if (load<u8>(at66) == 0x20) at66++
      }
      // "Page":
      if ((p == first65 || at66 > p) && load<u32>(at66) == 0x67615022 && load<u32>(at66, 3) == 0x3a226567) {
        p = at66 + 7
        if (load<u8>(p) == 0x20) p++
        const Page67 = load<u8>(p)
        if (Page67 >= 0x30 && Page67 <= 0x39) {
          store<u32>(w, 0)
          w += 4
          const Page68 = integer(p)
          if (!(Page68 >= 1)) return 0
          store<f64>(d, Page68)
          d += 8
          p = at
        }
        else if (Page67 == 0x22) {
          store<u32>(w, 1)
          w += 4
          if (load<u8>(p) != 0x22) return 0
          const Page69 = digits(p + 1)
          if (Page69 < 0) return 0
          p = at
          store<u32>(w, <u32>Page69)
          w += 4
        }
        else return 0
        present63 |= 1
      }
      let at70 = p
      if (p > first65 && load<u8>(p) == 0x2c) {
        at70++
        if (load<u8>(at70) == 0x20) at70++
      }
      // "WarnCode":
      if ((p == first65 || at70 > p) && load<u64>(at70) == 0x646f436e72615722 && load<u64>(at70, 3) == 0x3a2265646f436e72) {
        p = at70 + 11
        if (load<u8>(p) == 0x20) p++
        if (load<u8>(p) != 0x22) return 0
        const WarnCode71 = string(p + 1)
        if (WarnCode71 < 0) return 0
        p = at
        store<u32>(w, <u32>WarnCode71)
        w += 4
        present63 |= 2
      }
      let at72 = p
      if (p > first65 && load<u8>(p) == 0x2c) {
        at72++
        if (load<u8>(at72) == 0x20) at72++
      }
      // "WarnMessage":
      if ((p == first65 || at72 > p) && load<u64>(at72) == 0x73654d6e72615722 && load<u64>(at72, 6) == 0x3a22656761737365) {
        p = at72 + 14
        if (load<u8>(p) == 0x20) p++
        if (load<u8>(p) != 0x22) return 0
        const WarnMessage73 = string(p + 1)
        if (WarnMessage73 < 0) return 0
        p = at
        store<u32>(w, <u32>WarnMessage73)
        w += 4
        present63 |= 4
      }
      if (!(load<u8>(p) == 0x7d)) return 0
      p += 1
      store<u32>(place64, present63)
      Warnings61++
      const next = load<u8>(p++)
      if (next == 0x5d) break
      if (next != 0x2c) return 0
      if (load<u8>(p) == 0x20) p++
    }
    store<u32>(place62, Warnings61)
    present1 |= 16
  }
  if (!(load<u8>(p) == 0x7d)) return 0
  p += 1
  if (present1 == 0 || present1 == 2 || present1 == 4 || present1 == 6 || present1 == 16 || present1 == 18 || present1 == 20 || present1 == 22) return 0
  store<u32>(place2, present1)
  if (load<u8>(p) == 0x0d) p++
  if (load<u8>(p) != 0x0a) return 0
  commit(w, d)
  return p + 1
}
