// packages/core/src/generated/decoders.ts: for each record type that is written as lines, a decoder that goes over the
// bytes of a line once and builds the object as it validates it, by the plan of decode-plan.ts.

import {
  type ArrayPlan,
  type DigitsPlan,
  decodePlans,
  type FirstByte,
  MOST_OPTIONAL,
  type NumberPlan,
  type ObjectPlan,
  type Plan,
  type StringPlan,
  type UnionPlan,
} from '../decode-plan.js'
import type { Model } from '../model.js'
import { CodeWriter } from './code-writer.js'
import { header, propertyName, quote } from './text.js'

/** A column of the form in which a record type's rows are lists of numbers. */
export interface Column {
  /** `id`: places in the dictionary; `number`: doubles; `list`: where the items of each row begin; `struct`: nothing of its own. */
  readonly kind: 'id' | 'number' | 'list' | 'struct'
  readonly name: string
  /** Place among the columns of its kind. */
  readonly index: number
  /** The list in whose items it stands. */
  readonly list: number | undefined
  readonly optional: boolean
  readonly about: string
  readonly children: readonly Column[]
}

/** The name of a record type's decoder. */
function decoderName(type: string): string {
  return `decode${type}`
}

export function emitDecoders(model: Model): string {
  const found = [...decodePlans(model)]
  const rows = found.map(([name]) => `  ${name}: ${decoderName(name)},\n`)
  return `${header('A decoder returns undefined for a line that it does not know; then the line is read the general way.')}import type { Cursor } from '../decode/cursor.js'
import type { Decoders } from '../decode/line-decoders.js'
import type { ${found.map(([name]) => name).join(', ')} } from './types.js'

${found.map(([name, plan]) => new DecoderWriter(name, plan).write()).join('\n')}
/** The decoders by the record type that they know. */
export const decoders: Decoders = {
${rows.join('')}}
`
}

/**
 * Writes one decoder. Given columns, the decoder puts what it reads into columns instead of an object: strings as places
 * in a dictionary, numbers as doubles; it reads members that have no column and lets them go.
 */
export class DecoderWriter extends CodeWriter {
  private slots = 0
  private lists = 0

  constructor(
    private readonly type: string,
    private readonly plan: ObjectPlan,
    private readonly columns?: readonly Column[],
  ) {
    super(1)
  }

  /** The lines of a function that puts a line into columns; for columns.ts. */
  writeColumns(): string {
    const columns = this.columns ?? []
    this.put('const v = cursor.view')
    this.put('let p = start')
    this.put('const row = w.row()')
    for (const list of listsIn(columns)) this.put(`let n${list.index} = w.counts[${list.index}] as number`)
    this.absent(columns, false)
    this.object(this.plan, columns)
    this.put('if (b[p] === 0x0d) p++')
    this.put('if (b[p] !== 0x0a) return undefined')
    this.put('cursor.at = p + 1')
    return this.lines.join('\n').replaceAll('return undefined', 'return false')
  }

  private store(column: Column, value: string): void {
    const row = column.list === undefined ? 'row' : `n${column.list}`
    const list = column.kind === 'id' ? `(w.ids[${column.index}] as Int32Array)` : `(w.numbers[${column.index}] as Float64Array)`
    // The semicolon keeps the parenthesis from being taken for a call of the line before.
    this.put(`;${list}[${row}] = ${value}`)
  }

  /** Writes what stands in the columns of members that are absent. */
  private absent(columns: readonly Column[], within: boolean): void {
    for (const column of columns) {
      if (column.kind === 'struct') this.absent(column.children, within || column.optional)
      else if (column.kind !== 'list' && (within || column.optional))
        this.store(column, column.kind === 'id' ? '-1' : 'Number.NaN')
    }
  }

  write(): string {
    const name = this.type
    this.put('const v = cursor.view')
    this.put('let p = start')
    const value = this.object(this.plan, undefined)
    // A line ends with LF; CR LF occurs where a file has been through Windows.
    this.put('if (b[p] === 0x0d) p++')
    this.put('if (b[p] !== 0x0a) return undefined')
    this.put('cursor.at = p + 1')
    this.put(`return ${value} as unknown as ${name}`)
    return `/** Decodes the line at \`start\`, up to and including its line feed. */
export function ${decoderName(name)}(cursor: Cursor, b: Uint8Array, start: number): ${name} | undefined {
${this.lines.join('\n')}
}
`
  }

  /**
   * A condition that the bytes at `at` are this text: four bytes at a time, the last four again where the length is no
   * multiple of four. It never looks behind a line feed, and the caller leaves room behind the last one.
   */
  private isText(text: string, at: string): string {
    const bytes = Buffer.from(text)
    const place = (index: number): string => (index === 0 ? at : `${at} + ${index}`)
    if (bytes.length < 4) return [...bytes].map((byte, index) => `b[${place(index)}] === ${hex(byte)}`).join(' && ')
    const starts: number[] = []
    for (let index = 0; index + 4 <= bytes.length; index += 4) starts.push(index)
    if (bytes.length % 4 !== 0) starts.push(bytes.length - 4)
    return starts
      .map((index) => `v.getUint32(${place(index)}, true) === 0x${bytes.readUInt32LE(index).toString(16)}`)
      .join(' && ')
  }

  private expect(text: string): void {
    if (text.length > 1) this.put(`// ${text}`)
    this.put(`if (!(${this.isText(text, 'p')})) return undefined`)
    this.put(`p += ${Buffer.byteLength(text)}`)
  }

  private space(at = 'p'): void {
    this.put(`if (b[${at}] === 0x20) ${at}++`)
  }

  /** Reads a value into its column, if it has one; gives the name of the variable that holds it otherwise. */
  private value(plan: Plan, column?: Column): string {
    switch (plan.kind) {
      case 'string':
        return this.string(plan, column)
      case 'digits':
        return this.digits(plan, column)
      case 'number':
        return this.number(plan, column)
      case 'array':
        return this.array(plan, column)
      case 'union':
        return this.union(plan, column)
      case 'object':
        return this.object(plan, column?.children)
    }
  }

  private string(plan: StringPlan, column: Column | undefined): string {
    const name = this.fresh(plan.name)
    this.put('if (b[p] !== 0x22) return undefined')
    // Members of the record itself repeat from line to line; those in lists change places.
    const slot = plan.repeats ? `p + 1, ${this.slots++}` : 'p + 1'
    if (column !== undefined) {
      this.put(`const ${name} = cursor.${plan.repeats ? 'repeatedId' : 'id'}(${slot})`)
      // The empty string is the first of the dictionary.
      this.put(`if (${name} < ${plan.nonEmpty ? 1 : 0}) return undefined`)
      this.store(column, name)
    } else {
      this.put(`const ${name} = cursor.${plan.repeats ? 'repeatedString' : 'string'}(${slot})`)
      this.put(`if (${name} === undefined${plan.nonEmpty ? ` || ${name} === ''` : ''}) return undefined`)
    }
    this.put('p = cursor.at')
    return name
  }

  private digits({ name: hint, least }: DigitsPlan, column: Column | undefined): string {
    const name = this.fresh(hint)
    this.put('if (b[p] !== 0x22) return undefined')
    if (column !== undefined) {
      this.put(`const ${name} = cursor.digitValue(b, p + 1)`)
      this.put(`if (${name} < ${least}) return undefined`)
      this.store(column, name)
    } else {
      this.put(`const ${name} = cursor.digits(b, p + 1)`)
      this.put(`if (${name} === undefined${least === 0 ? '' : ` || ${name} === '0'`}) return undefined`)
    }
    this.put('p = cursor.at')
    return name
  }

  private number({ name: hint, integer, bounds }: NumberPlan, column: Column | undefined): string {
    const name = this.fresh(hint)
    this.put(`const ${name} = cursor.${integer ? 'integer' : 'number'}(b, p)`)
    // Written so that NaN, which says "not a number that is known here", fails as well.
    const within = bounds.map(({ operator, value }) => `${name} ${operator} ${value}`).join(' && ')
    this.put(bounds.length > 0 ? `if (!(${within})) return undefined` : `if (${name} !== ${name}) return undefined`)
    if (column !== undefined) this.store(column, name)
    this.put('p = cursor.at')
    return name
  }

  private array(plan: ArrayPlan, column: Column | undefined): string {
    const name = this.fresh(plan.name)
    const items = `${name}Items`
    const count = `${name}Count`
    this.put('if (b[p] !== 0x5b) return undefined')
    this.put('p++')
    if (column !== undefined) {
      const position = `n${column.index}`
      this.put('if (b[p] === 0x5d) p++')
      this.block('else for (;;) {', () => {
        this.put(`if (${position} === w.room[${column.index}]) w.grow(${column.index})`)
        this.absent(column.children, false)
        this.value(plan.item, { ...column, kind: 'struct' })
        this.put(`${position}++`)
        this.put('const next = b[p++]')
        this.put('if (next === 0x5d) break')
        this.put('if (next !== 0x2c) return undefined')
        this.space()
      })
      return name
    }
    const index = this.lists++
    this.put(`const ${items} = cursor.list(${index})`)
    this.put(`let ${count} = 0`)
    this.put('if (b[p] === 0x5d) p++')
    this.block('else for (;;) {', () => {
      const item = this.value(plan.item)
      this.put(`${items}[${count}++] = ${item}`)
      this.put('const next = b[p++]')
      this.put('if (next === 0x5d) break')
      this.put('if (next !== 0x2c) return undefined')
      this.space()
    })
    this.put(`const ${name} = cursor.array(${items}, ${count}, ${index})`)
    return name
  }

  private union({ name: hint, cases }: UnionPlan, column: Column | undefined): string {
    const name = this.fresh(hint)
    if (column === undefined) this.put(`let ${name}: unknown`)
    for (const [index, { first, plan }] of cases.entries()) {
      this.block(`${index === 0 ? 'if' : 'else if'} (${FIRST_BYTE[first]}) {`, () => {
        const value = this.value(plan, column)
        if (column === undefined) this.put(`${name} = ${value}`)
      })
    }
    this.put('else return undefined')
    return name
  }

  private object({ name: hint, members, optional, sets }: ObjectPlan, columns: readonly Column[] | undefined): string {
    const name = this.fresh(hint)
    const columnOf = (key: string): Column | undefined => columns?.find((column) => column.name === key)
    this.put('if (b[p] !== 0x7b) return undefined')
    this.put('p++')
    if (optional.length === 0) {
      const fields = members.map(({ key, plan }, index) => {
        this.expect(index === 0 ? `${JSON.stringify(key)}:` : ',')
        if (index > 0) {
          this.space()
          this.expect(`${JSON.stringify(key)}:`)
        }
        this.space()
        const variable = this.value(plan, columnOf(key))
        return `${propertyName(key)}: ${variable}`
      })
      this.expect('}')
      if (columns === undefined) this.put(`const ${name} = { ${fields.join(', ')} }`)
      return name
    }
    const there = this.fresh('present')
    if (columns === undefined) this.put(`const ${name}: Record<string, unknown> = {}`)
    this.put(`let ${there} = 0`)
    let certain = false
    for (const { key, required, plan } of members) {
      const at = this.fresh('at')
      // A comma stands before every member but the first, and behind the comma one space or none.
      this.put(`let ${at} = p`)
      this.block(`if (${certain ? '' : `${there} !== 0 && `}b[p] === 0x2c) {`, () => {
        this.put(`${at}++`)
        this.space(at)
      })
      const mark = (): void => {
        this.put(`p = ${at} + ${Buffer.byteLength(JSON.stringify(key)) + 1}`)
        this.space()
        const variable = this.value(plan, columnOf(key))
        if (columns === undefined) this.put(`${name}[${quote(key)}] = ${variable}`)
        const bit = required ? 2 ** MOST_OPTIONAL : 2 ** optional.indexOf(key)
        this.put(`${there} |= ${bit}`)
      }
      const separated = certain ? `${at} > p` : `(${there} === 0 || ${at} > p)`
      const fits = `${separated} && ${this.isText(`${JSON.stringify(key)}:`, at)}`
      this.put(`// ${JSON.stringify(key)}:`)
      if (required) {
        this.put(`if (!(${fits})) return undefined`)
        mark()
        certain = true
      } else this.block(`if (${fits}) {`, mark)
    }
    this.expect('}')
    // Some sets of optional members make the record another type.
    if (sets !== undefined) this.put(`if (${quote(sets)}[${there} & ${2 ** optional.length - 1}] !== '1') return undefined`)
    return name
  }
}

/** What the first byte of a value of each JSON type is. */
const FIRST_BYTE: Readonly<Record<FirstByte, string>> = {
  string: 'b[p] === 0x22',
  array: 'b[p] === 0x5b',
  object: 'b[p] === 0x7b',
  number: '(b[p] as number) >= 0x30 && (b[p] as number) <= 0x39',
}

/** The lists among columns, those inside structs included. */
function listsIn(columns: readonly Column[]): Column[] {
  return columns.flatMap((column) =>
    column.kind === 'list' ? [column] : column.kind === 'struct' ? listsIn(column.children) : [],
  )
}

function hex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, '0')}`
}
