import { decodeForDisplay } from '../utf8.js'
import { escapePointer } from './pointer.js'

/**
 * A walk over JSON text as bytes that knows where everything is.
 *
 * `JSON.parse` says what a text means but not where anything stands, and its error messages differ by engine. So once
 * something is wrong, this walker goes over the bytes again and answers: where is the first fault, where is the value
 * with this JSON Pointer, where does each element of this array begin.
 * It accepts exactly what `JSON.parse` accepts (RFC 8259), and it does not recurse: depth costs memory, never the stack.
 */
export interface JsonFault {
  /** Zero-based offset of the byte at which the text stops being JSON. */
  readonly offset: number
  /** JSON Pointer of the innermost value that was being read. */
  readonly pointer: string
  /** What was expected and what stands there instead. */
  readonly message: string
}

/** Called at the first byte of each value; `depth` is 0 for the outermost. Return true to stop the walk. */
type ValueVisitor = (offset: number, depth: number) => boolean | undefined

interface Level {
  readonly isArray: boolean
  index: number
  key: string
}

enum Expect {
  Value,
  FirstElementOrEnd,
  FirstKeyOrEnd,
  Key,
  Colon,
  CommaOrEnd,
  End,
}

class Walker {
  readonly levels: Level[] = []
  fault: JsonFault | undefined
  at: number

  constructor(
    readonly bytes: Uint8Array,
    start: number,
    readonly end: number,
  ) {
    this.at = start
  }

  pointer(): string {
    let pointer = ''
    for (const level of this.levels) pointer += `/${level.isArray ? level.index : escapePointer(level.key)}`
    return pointer
  }

  fail(offset: number, message: string): false {
    this.fault = { offset, pointer: this.pointer(), message }
    return false
  }

  describe(offset: number): string {
    if (offset >= this.end) return 'the text ends'
    const byte = this.bytes[offset] as number
    if (byte < 0x20 || byte === 0x7f) return `the control character 0x${byte.toString(16).padStart(2, '0')} stands here`
    if (byte >= 0x80) {
      const text = [...decodeForDisplay(this.bytes.subarray(offset, Math.min(offset + 4, this.end)))][0]
      return `'${text}' stands here`
    }
    return `'${String.fromCharCode(byte)}' stands here`
  }

  space(): void {
    const { bytes, end } = this
    while (this.at < end) {
      const byte = bytes[this.at]
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return
      this.at++
    }
  }

  /** Reads a string whose opening quote is at `at`. */
  string(): boolean {
    const { bytes, end } = this
    const open = this.at++
    while (this.at < end) {
      const byte = bytes[this.at] as number
      if (byte === 0x22) {
        this.at++
        return true
      }
      if (byte === 0x5c) {
        const escaped = bytes[this.at + 1]
        if (escaped === 0x75) {
          for (let i = 2; i < 6; i++) {
            if (!isHex(bytes[this.at + i]) || this.at + i >= end) {
              return this.fail(this.at + i, `four hexadecimal digits belong after \\u, but ${this.describe(this.at + i)}`)
            }
          }
          this.at += 6
        } else if (escaped !== undefined && this.at + 1 < end && '"\\/bfnrt'.includes(String.fromCharCode(escaped))) {
          this.at += 2
        } else return this.fail(this.at + 1, `no escape that JSON knows follows the backslash: ${this.describe(this.at + 1)}`)
      } else if (byte < 0x20) {
        return this.fail(this.at, `a control character must be escaped inside a string: ${this.describe(this.at)}`)
      } else this.at++
    }
    return this.fail(end, `the string that begins ${end - open} bytes before is not closed: the text ends`)
  }

  number(): boolean {
    const { bytes } = this
    const digits = (): boolean => {
      const from = this.at
      while (this.at < this.end && isDigit(bytes[this.at])) this.at++
      return this.at > from || this.fail(this.at, `a digit belongs here, but ${this.describe(this.at)}`)
    }
    if (bytes[this.at] === 0x2d) this.at++
    if (bytes[this.at] === 0x30 && this.at < this.end) this.at++
    else if (!digits()) return false
    if (bytes[this.at] === 0x2e && this.at < this.end) {
      this.at++
      if (!digits()) return false
    }
    if ((bytes[this.at] === 0x65 || bytes[this.at] === 0x45) && this.at < this.end) {
      this.at++
      if ((bytes[this.at] === 0x2b || bytes[this.at] === 0x2d) && this.at < this.end) this.at++
      if (!digits()) return false
    }
    return true
  }

  word(word: string): boolean {
    for (let i = 0; i < word.length; i++) {
      if (this.at + i >= this.end || this.bytes[this.at + i] !== word.charCodeAt(i)) {
        return this.fail(this.at + i, `${word} belongs here, but ${this.describe(this.at + i)}`)
      }
    }
    this.at += word.length
    return true
  }

  run(visit: ValueVisitor): boolean {
    const { bytes, end, levels } = this
    let expect: Expect = Expect.Value
    for (;;) {
      this.space()
      const byte = this.at < end ? bytes[this.at] : undefined
      const top = levels[levels.length - 1]
      switch (expect) {
        case Expect.FirstElementOrEnd:
          if (byte === 0x5d) {
            levels.pop()
            this.at++
            expect = levels.length === 0 ? Expect.End : Expect.CommaOrEnd
            continue
          }
          expect = Expect.Value
          continue
        case Expect.FirstKeyOrEnd:
          if (byte === 0x7d) {
            levels.pop()
            this.at++
            expect = levels.length === 0 ? Expect.End : Expect.CommaOrEnd
            continue
          }
          expect = Expect.Key
          continue
        case Expect.Key: {
          if (byte !== 0x22 || top === undefined) {
            levels.pop()
            return this.fail(this.at, `a member name in double quotes belongs here, but ${this.describe(this.at)}`)
          }
          const from = this.at
          if (!this.string()) {
            const { offset, message } = this.fault as JsonFault
            levels.pop()
            return this.fail(offset, message)
          }
          top.key = keyText(bytes, from, this.at)
          expect = Expect.Colon
          continue
        }
        case Expect.Colon:
          if (byte !== 0x3a) return this.fail(this.at, `':' belongs after a member name, but ${this.describe(this.at)}`)
          this.at++
          expect = Expect.Value
          continue
        case Expect.CommaOrEnd: {
          if (top === undefined) {
            expect = Expect.End
            continue
          }
          if (byte === 0x2c) {
            this.at++
            if (top.isArray) {
              top.index++
              expect = Expect.Value
            } else expect = Expect.Key
            continue
          }
          if (byte === (top.isArray ? 0x5d : 0x7d)) {
            levels.pop()
            this.at++
            expect = levels.length === 0 ? Expect.End : Expect.CommaOrEnd
            continue
          }
          return this.fail(this.at, `',' or '${top.isArray ? ']' : '}'}' belongs here, but ${this.describe(this.at)}`)
        }
        case Expect.End:
          if (byte === undefined) return true
          return this.fail(this.at, `nothing may follow the JSON value, but ${this.describe(this.at)}`)
        case Expect.Value: {
          if (byte === undefined) return this.fail(end, 'a value belongs here, but the text ends')
          if (visit(this.at, levels.length)) return true
          if (byte === 0x7b) {
            this.at++
            levels.push({ isArray: false, index: 0, key: '' })
            expect = Expect.FirstKeyOrEnd
            continue
          }
          if (byte === 0x5b) {
            this.at++
            levels.push({ isArray: true, index: 0, key: '' })
            expect = Expect.FirstElementOrEnd
            continue
          }
          let read: boolean
          if (byte === 0x22) read = this.string()
          else if (byte === 0x2d || isDigit(byte)) read = this.number()
          else if (byte === 0x74) read = this.word('true')
          else if (byte === 0x66) read = this.word('false')
          else if (byte === 0x6e) read = this.word('null')
          else read = this.fail(this.at, `a value belongs here, but ${this.describe(this.at)}`)
          if (!read) return false
          expect = levels.length === 0 ? Expect.End : Expect.CommaOrEnd
        }
      }
    }
  }
}

/**
 * The first place at which these bytes stop being JSON, or undefined when they are JSON.
 *
 * @example
 * ```ts
 * findJsonFault(new TextEncoder().encode('{"a" 1}'))?.offset // => 5
 * ```
 */
export function findJsonFault(bytes: Uint8Array, start = 0, end: number = bytes.length): JsonFault | undefined {
  const walker = new Walker(bytes, start, end)
  walker.run(() => undefined)
  return walker.fault
}

/**
 * The offset of the first byte of the value that `pointer` names, or -1 when there is none.
 * Where a member is written twice the last one counts, as it does for `JSON.parse`.
 *
 * @example
 * ```ts
 * offsetOfPointer(new TextEncoder().encode('{"a": [1, 2]}'), '/a/1') // => 10
 * ```
 */
export function offsetOfPointer(bytes: Uint8Array, pointer: string, start = 0, end: number = bytes.length): number {
  const depth = pointer === '' ? 0 : pointer.split('/').length - 1
  const walker = new Walker(bytes, start, end)
  let found = -1
  walker.run((offset, at) => {
    if (at === depth && walker.pointer() === pointer) found = offset
    return depth === 0
  })
  return found
}

/** The offsets of the elements of the array that these bytes hold. */
export function elementOffsets(bytes: Uint8Array, start = 0, end: number = bytes.length): number[] {
  const offsets: number[] = []
  new Walker(bytes, start, end).run((offset, depth) => {
    if (depth === 1) offsets.push(offset)
    return false
  })
  return offsets
}

/**
 * Where brackets first nest deeper than `limit`, or -1. Counts only, so it may be used before the text is known to be JSON.
 */
export function nestsDeeperThan(bytes: Uint8Array, limit: number, start = 0, end: number = bytes.length): number {
  // Each level needs a bracket to open it and one to close it.
  if (end - start <= limit * 2) return -1
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let depth = 0
  let inString = false
  let at = start
  while (at < end) {
    // Most bytes are digits, letters and spaces: four of them at a time are passed over. The first test finds bytes
    // that, with bit 5 set, are 0x78 to 0x7f, all brackets and the backslash among them; the second finds quotes.
    if (at + 4 <= end) {
      const word = view.getInt32(at, true)
      const folded = (word | 0x20202020) ^ 0x7c7c7c7c
      const quote = word ^ 0x22222222
      if (((((folded - 0x08080808) & ~folded) | ((quote - 0x01010101) & ~quote)) & 0x80808080) === 0) {
        at += 4
        continue
      }
    }
    const stop = Math.min(at + 4, end)
    for (; at < stop; at++) {
      const byte = bytes[at]
      if (inString) {
        if (byte === 0x5c) at++
        else if (byte === 0x22) inString = false
      } else if (byte === 0x22) inString = true
      else if (byte === 0x7b || byte === 0x5b) {
        if (++depth > limit) return at
      } else if (byte === 0x7d || byte === 0x5d) depth--
    }
  }
  return -1
}

function keyText(bytes: Uint8Array, from: number, to: number): string {
  const text = decodeForDisplay(bytes.subarray(from, to))
  return text.includes('\\') ? (JSON.parse(text) as string) : text.slice(1, -1)
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function isHex(byte: number | undefined): boolean {
  return byte !== undefined && (isDigit(byte) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66))
}
