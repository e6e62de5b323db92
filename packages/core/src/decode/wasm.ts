import { tapeReaders } from '../generated/tapes.js'
import { wasmBase64 } from '../generated/wasm.js'
import { decodeUtf8 } from '../utf8.js'
import { DigitStrings } from './digit-strings.js'
import type { BulkDecoder, Tape, TapeReader } from './tape.js'

// What is used of WebAssembly. The core is compiled without any runtime's own type library; see text.ts.
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  layout(index: number): number
  clear(): void
  /** Reads the number at a place in the memory; NaN for one that it does not know. For tests. */
  number(start: number): number
  readonly [type: string]: unknown
}
type Module = object
interface Wasm {
  Module: new (bytes: Uint8Array) => Module
  Instance: new (module: Module) => { readonly exports: Exports }
}
declare const WebAssembly: Wasm | undefined
declare const atob: (text: string) => string

let compiled: Module | undefined

/** Makes an instance of the module, with a memory of its own; it is compiled once. Throws where there is no WebAssembly. */
export function instantiate(): Exports {
  if (typeof WebAssembly === 'undefined') throw new Error('this runtime has no WebAssembly')
  compiled ??= new WebAssembly.Module(bytesOf(atob(wasmBase64)))
  return new WebAssembly.Instance(compiled).exports
}

function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** Makes a decoder in WebAssembly; undefined where there is none, where it is not allowed, or where no memory is left. */
export function newWasmDecoder(): BulkDecoder | undefined {
  try {
    return new WasmDecoder(instantiate())
  } catch {
    return undefined
  }
}

const LF = 0x0a

/** What the module leaves at the beginning of its memory: see tools/codegen/assembly/runtime.ts. */
const ROWS = 0
const STRINGS = 1
const FULL = 2
/** Words of the entry of a string, of which the second and the third say where it is and how long. */
const ENTRY_WORDS = 3

/**
 * Lines are copied into the module's memory a window at a time, and decoded there in one call. The memory has a fixed
 * size: when its table of strings is full, the table is emptied once what was decoded has been taken.
 */
class WasmDecoder implements BulkDecoder, Tape {
  end = 0
  readonly longestLine: number
  readonly words: Uint32Array
  readonly doubles: Float64Array
  readonly strings: string[] = []
  w = 0
  d = 0

  private readonly bytes: Uint8Array
  private readonly head: Uint32Array
  private readonly entries: Uint32Array
  private readonly input: Uint8Array
  private readonly digitStrings = new DigitStrings()
  /** The bytes of which a window is in the module's memory, and that window. */
  private source: Uint8Array | undefined
  private first = 0
  private last = 0
  private start = 0
  private read: TapeReader | undefined

  constructor(private readonly exports: Exports) {
    const { buffer } = exports.memory
    const [input, length, words, doubles, entries] = [0, 1, 2, 3, 4].map((index) => exports.layout(index)) as [
      number,
      number,
      number,
      number,
      number,
    ]
    this.longestLine = length
    this.bytes = new Uint8Array(buffer)
    this.head = new Uint32Array(buffer, 0, 4)
    this.input = new Uint8Array(buffer, input, length)
    this.words = new Uint32Array(buffer, words, length)
    this.doubles = new Float64Array(buffer, doubles, length)
    this.entries = new Uint32Array(buffer, entries)
  }

  decode(type: string, bytes: Uint8Array, start: number, limit: number): number {
    const decode = this.exports[type] as ((start: number, end: number) => number) | undefined
    if (decode === undefined || !this.show(bytes, start, limit)) return 0
    if (this.head[FULL] === 1) this.clear()
    let end = decode(start - this.first, this.last - this.first)
    // Full at once: what was known made no room. A line with more strings than there is room for is not decoded.
    if (this.head[FULL] === 1 && this.head[ROWS] === 0) {
      this.clear()
      end = decode(start - this.first, this.last - this.first)
    }
    this.end = this.first + end
    this.start = start
    this.w = 0
    this.d = 0
    this.read = tapeReaders[type]
    this.learn()
    return this.head[ROWS] as number
  }

  take(count: number, records: unknown[], offsets: number[], base: number): void {
    this.read?.(this, count, records, offsets, base - (this.start - this.first))
  }

  release(): void {
    this.source = undefined
  }

  digits(value: number): string {
    return this.digitStrings.of(value)
  }

  /** Brings the line at `start` into the module's memory, with what follows it; false when it is too long for that. */
  private show(bytes: Uint8Array, start: number, limit: number): boolean {
    if (this.source === bytes && start >= this.first && start < this.last) return true
    let last = limit
    if (limit - start > this.input.length) last = bytes.lastIndexOf(LF, start + this.input.length - 1) + 1
    if (last <= start) return false
    this.input.set(bytes.subarray(start, last))
    this.source = bytes
    this.first = start
    this.last = last
    return true
  }

  /** Makes strings of those that are new. The module has seen to it that they are UTF-8. */
  private learn(): void {
    const { strings, entries } = this
    for (let i = strings.length; i < (this.head[STRINGS] as number); i++) {
      const at = entries[i * ENTRY_WORDS + 1] as number
      strings.push(decodeUtf8(this.bytes.subarray(at, at + (entries[i * ENTRY_WORDS + 2] as number))))
    }
  }

  private clear(): void {
    this.exports.clear()
    this.strings.length = 0
  }
}
