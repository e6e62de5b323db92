// tools/codegen/assembly/generated/: the decoders of decode-plan.ts in AssemblyScript, and the tables of numbers that its
// runtime needs.
//
// A decoder goes over many lines in one call and writes what it finds on two tapes (see ../assembly/runtime.ts). What
// stands on them, in the order of the line:
//
//   words    for each line, where it begins; for a string its number; for a string of digits its value; for an array the
//            count of its items, then the items; for a union which case it is, then the value; for an object with optional
//            members a bit for each that is there, then the members that are
//   doubles  numbers

import {
  decodePlans,
  type FirstByte,
  type NumberPlan,
  type ObjectPlan,
  type Plan,
  type StringPlan,
  type UnionPlan,
} from '../decode-plan.js'
import type { Model } from '../model.js'
import { CodeWriter } from './code-writer.js'
import { header } from './text.js'

/** Bytes that may be looked at behind a line: PADDING of the runtime. */
const LONGEST_TEXT = 1000
/** Places for strings that repeat: REPEATED_SLOTS of the runtime. */
const MOST_SLOTS = 16

export function emitAssembly(model: Model): string {
  const found = [...decodePlans(model)]
  return `${header('AssemblyScript. A decoder returns where it stopped: behind the last line that it knows.')}import { at, begin, commit, digits, doubles, finish, INPUT, integer, number, repeatedString, string, words } from '../runtime'

export { clear, layout, number } from '../runtime'

${found.map(([name, plan]) => new AssemblyWriter(name, plan).write()).join('\n')}`
}

class AssemblyWriter extends CodeWriter {
  private slots = 0

  constructor(
    private readonly type: string,
    private readonly plan: ObjectPlan,
  ) {
    super(1)
  }

  write(): string {
    this.put('let p = start')
    this.put('let w = words')
    this.put('let d = doubles')
    this.word('<u32>(start - INPUT)')
    this.value(this.plan)
    // A line ends with LF; CR LF occurs where a file has been through Windows.
    this.put('if (load<u8>(p) == 0x0d) p++')
    this.put('if (load<u8>(p) != 0x0a) return 0')
    this.put('commit(w, d)')
    this.put('return p + 1')
    if (this.slots > MOST_SLOTS) throw new Error(`${this.type} has more strings that repeat than the runtime has places for`)
    return `/** Decodes the lines of INPUT from \`start\` to \`end\`, as long as it knows them. */
export function ${this.type}(start: usize, end: usize): usize {
  begin(INPUT + end)
  let rows: u32 = 0
  let p = INPUT + start
  while (p < INPUT + end) {
    const next = line${this.type}(p)
    if (next == 0) break
    p = next
    rows++
  }
  finish(rows)
  return p - INPUT
}

function line${this.type}(start: usize): usize {
${this.lines.join('\n')}
}
`
  }

  private word(value: string): void {
    this.put(`store<u32>(w, ${value})`)
    this.put('w += 4')
  }

  /** A condition that the bytes at `place` are this text. The last bytes are looked at twice where they do not fill a word. */
  private isText(text: string, place: string): string {
    const bytes = Buffer.from(text)
    if (bytes.length > LONGEST_TEXT) throw new Error(`${text} is longer than the runtime looks ahead`)
    const width = ([8, 4, 2, 1] as const).find((size) => size <= bytes.length) ?? 1
    const starts: number[] = []
    for (let index = 0; index + width <= bytes.length; index += width) starts.push(index)
    if (bytes.length % width !== 0) starts.push(bytes.length - width)
    return starts
      .map((index) => {
        const value = [...bytes.subarray(index, index + width)].reverse().map((byte) => byte.toString(16).padStart(2, '0'))
        return `load<u${width * 8}>(${place}${index === 0 ? '' : `, ${index}`}) == 0x${value.join('')}`
      })
      .join(' && ')
  }

  private expect(text: string): void {
    this.put(`if (!(${this.isText(text, 'p')})) return 0`)
    this.put(`p += ${Buffer.byteLength(text)}`)
  }

  private space(place = 'p'): void {
    this.put(`if (load<u8>(${place}) == 0x20) ${place}++`)
  }

  /** A member's name and what stands around it: as AWS writes it in one go, with spaces; else piece by piece. */
  private key(key: string, first: boolean): void {
    const spaced = `${first ? '' : ', '}${JSON.stringify(key)}: `
    this.put(`// ${spaced}`)
    this.put(`if (${this.isText(spaced, 'p')}) p += ${Buffer.byteLength(spaced)}`)
    this.block('else {', () => {
      if (!first) {
        this.expect(',')
        this.space()
      }
      this.expect(`${JSON.stringify(key)}:`)
      this.space()
    })
  }

  private value(plan: Plan): void {
    switch (plan.kind) {
      case 'string':
        this.string(plan)
        return
      case 'digits': {
        const name = this.fresh(plan.name)
        this.put('if (load<u8>(p) != 0x22) return 0')
        this.put(`const ${name} = digits(p + 1)`)
        this.put(`if (${name} < ${plan.least}) return 0`)
        this.put('p = at')
        this.word(`<u32>${name}`)
        return
      }
      case 'number':
        this.number(plan)
        return
      case 'array': {
        const count = this.fresh(plan.name)
        const place = this.fresh('place')
        this.put('if (load<u8>(p) != 0x5b) return 0')
        this.put('p++')
        this.put(`let ${count}: u32 = 0`)
        this.put(`const ${place} = w`)
        this.put('w += 4')
        this.put('if (load<u8>(p) == 0x5d) p++')
        this.block('else for (;;) {', () => {
          this.value(plan.item)
          this.put(`${count}++`)
          this.put('const next = load<u8>(p++)')
          this.put('if (next == 0x5d) break')
          this.put('if (next != 0x2c) return 0')
          this.space()
        })
        this.put(`store<u32>(${place}, ${count})`)
        return
      }
      case 'union':
        this.union(plan)
        return
      case 'object':
        this.object(plan)
    }
  }

  private string({ name: hint, nonEmpty, repeats }: StringPlan): void {
    const name = this.fresh(hint)
    this.put('if (load<u8>(p) != 0x22) return 0')
    if (nonEmpty) this.put('if (load<u8>(p, 1) == 0x22) return 0')
    this.put(`const ${name} = ${repeats ? `repeatedString(p + 1, ${this.slots++})` : 'string(p + 1)'}`)
    this.put(`if (${name} < 0) return 0`)
    this.put('p = at')
    this.word(`<u32>${name}`)
  }

  private number({ name: hint, integer, bounds }: NumberPlan): void {
    const name = this.fresh(hint)
    this.put(`const ${name} = ${integer ? 'integer' : 'number'}(p)`)
    // Written so that NaN, which says "not a number that is known here", fails as well.
    const within = bounds.map(({ operator, value }) => `${name} ${operator} ${value}`).join(' && ')
    this.put(bounds.length > 0 ? `if (!(${within})) return 0` : `if (${name} != ${name}) return 0`)
    this.put(`store<f64>(d, ${name})`)
    this.put('d += 8')
    this.put('p = at')
  }

  private union({ name: hint, cases }: UnionPlan): void {
    const first = this.fresh(hint)
    this.put(`const ${first} = load<u8>(p)`)
    for (const [index, { first: byte, plan }] of cases.entries()) {
      this.block(`${index === 0 ? 'if' : 'else if'} (${FIRST_BYTE[byte](first)}) {`, () => {
        this.word(String(index))
        this.value(plan)
      })
    }
    this.put('else return 0')
  }

  private object({ members, optional, sets }: ObjectPlan): void {
    this.put('if (load<u8>(p) != 0x7b) return 0')
    this.put('p++')
    if (optional.length === 0) {
      for (const [index, { key, plan }] of members.entries()) {
        this.key(key, index === 0)
        this.value(plan)
      }
      this.expect('}')
      return
    }
    const there = this.fresh('present')
    const place = this.fresh('place')
    const first = this.fresh('first')
    this.put(`let ${there}: u32 = 0`)
    this.put(`const ${place} = w`)
    this.put('w += 4')
    this.put(`const ${first} = p`)
    let certain = false
    for (const { key, required, plan } of members) {
      const name = this.fresh('at')
      // A comma stands before every member but the first, and behind the comma one space or none.
      this.put(`let ${name} = p`)
      this.block(`if (${certain ? '' : `p > ${first} && `}load<u8>(p) == 0x2c) {`, () => {
        this.put(`${name}++`)
        this.space(name)
      })
      const text = `${JSON.stringify(key)}:`
      const separated = certain ? `${name} > p` : `(p == ${first} || ${name} > p)`
      const fits = `${separated} && ${this.isText(text, name)}`
      const mark = (): void => {
        this.put(`p = ${name} + ${Buffer.byteLength(text)}`)
        this.space()
        this.value(plan)
        if (!required) this.put(`${there} |= ${2 ** optional.indexOf(key)}`)
      }
      this.put(`// ${text}`)
      if (required) {
        this.put(`if (!(${fits})) return 0`)
        mark()
        certain = true
      } else this.block(`if (${fits}) {`, mark)
    }
    this.expect('}')
    // Some sets of optional members make the record another type.
    if (sets !== undefined) {
      const wrong = [...sets].flatMap((fits, set) => (fits === '1' ? [] : [`${there} == ${set}`]))
      this.put(`if (${wrong.join(' || ')}) return 0`)
    }
    this.put(`store<u32>(${place}, ${there})`)
  }
}

const FIRST_BYTE: Readonly<Record<FirstByte, (byte: string) => string>> = {
  string: (byte) => `${byte} == 0x22`,
  array: (byte) => `${byte} == 0x5b`,
  object: (byte) => `${byte} == 0x7b`,
  number: (byte) => `${byte} >= 0x30 && ${byte} <= 0x39`,
}

/** Powers of ten by which a number of more than 53 bits can be multiplied exactly enough; scores need no others. */
const LEAST_POWER = -64
const MOST_POWER = 22

/** The tables of numbers that the runtime computes with. */
export function emitAssemblyTables(): string {
  const factors = Array.from({ length: MOST_POWER - LEAST_POWER + 1 }, (_, index) => factor(LEAST_POWER + index))
  const tens = Array.from({ length: 20 }, (_, power) => `${10n ** BigInt(power)}`)
  const powers = Array.from({ length: 23 }, (_, power) => `1e${power}`)
  return `${header('AssemblyScript. Tables for the conversion of numbers.')}/** 10^0 to 10^19 as integers. */
export const TENS: usize = memory.data<u64>([${tens.join(', ')}])

/** The powers of ten that a double holds exactly. */
export const POWERS: usize = memory.data<f64>([${powers.join(', ')}])

/** The powers of ten for which there is a factor. */
export const LEAST_POWER: i32 = ${LEAST_POWER}
export const MOST_POWER: i32 = ${MOST_POWER}

/** For each of these powers of ten its first 128 bits: upper half, lower half. */
export const FACTORS: usize = memory.data<u64>([
${factors.map(([high, low]) => `  0x${high.toString(16)}, 0x${low.toString(16)},`).join('\n')}
])
`
}

/**
 * The first 128 bits of a power of ten, or of the same power of five, which differ by a power of two: cut off for powers
 * that are integers, and the reciprocal rounded up for the others.
 */
function factor(power: number): [bigint, bigint] {
  const five = 5n ** BigInt(Math.abs(power))
  let bits: bigint
  if (power >= 0) {
    const length = five.toString(2).length
    bits = length <= 128 ? five << BigInt(128 - length) : five >> BigInt(length - 128)
  } else {
    const length = (five - 1n).toString(2).length
    // Up to 5^27 the reciprocal is taken to 128 bits at once, beyond it is cut off from a longer one.
    bits = (1n << BigInt(power >= -27 ? length + 127 : 2 * length + 128)) / five + 1n
    const over = bits.toString(2).length - 128
    if (over > 0) bits >>= BigInt(over)
  }
  return [bits >> 64n, bits & 0xffffffffffffffffn]
}
