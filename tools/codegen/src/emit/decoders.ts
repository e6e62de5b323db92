// packages/core/src/generated/decoders.ts: for each record type that is written as lines, a decoder that goes over the
// bytes of a line once and builds the object as it validates it.
//
// A decoder knows one form of its record: the members in the order in which the schema lists them (which is the order
// in which AWS writes them), one space or none behind ':' and ',', no escapes. Whatever else stands in a line makes it
// give up, and the line is read the general way. So a decoder may be narrow, but it must never be wrong: what it
// accepts is what JSON.parse and the validator accept, and the object is the same. The tests of packages/core hold
// both ways against each other.

import { matches } from '../detect.js'
import { isObject, isStringArray, type Json, type JsonObject, members } from '../json.js'
import { followerOf, type Model, type RecordType, refTarget, typeOf } from '../model.js'
import { unionPlan } from '../unions.js'
import { header, propertyName, quote } from './text.js'

/** Why a schema has no decoder. */
export class Undecodable extends Error {}

/** Optional members double the sets of members that have to be told apart. */
const MOST_OPTIONAL = 8

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
export function decoderName(type: string): string {
  return `decode${type}`
}

/** The record types that have a decoder, with its code. */
export function decoders(model: Model): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const record of model.records) {
    if (record.format.role !== 'lines') continue
    try {
      found.set(record.name, new DecoderWriter(model, record).write())
    } catch (error) {
      if (!(error instanceof Undecodable)) throw error
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function emitDecoders(model: Model): string {
  const found = decoders(model)
  const rows = [...found.keys()].map((name) => `  ${name}: ${decoderName(name)},\n`)
  return `${header('A decoder returns undefined for a line that it does not know; then the line is read the general way.')}import type { Cursor } from '../decode/cursor.js'
import type { Decoders } from '../decode/line-decoders.js'
import type { ${[...found.keys()].join(', ')} } from './types.js'

${[...found.values()].join('\n')}
/** The decoders by the record type that they know. */
export const decoders: Decoders = {
${rows.join('')}}
`
}

/**
 * Writes one decoder. Given columns, the decoder puts what it reads into columns instead of an object: strings as places
 * in a dictionary, numbers as doubles; it reads members that have no column and lets them go.
 */
export class DecoderWriter {
  private readonly lines: string[] = []
  private indent = 1
  private names = 0
  private slots = 0
  private lists = 0

  constructor(
    private readonly model: Model,
    private readonly record: RecordType,
    private readonly columns?: readonly Column[],
  ) {}

  /** The lines of a function that puts a line into columns; for columns.ts. */
  writeColumns(): string {
    const columns = this.columns ?? []
    this.put('const v = cursor.view')
    this.put('let p = start')
    this.put('const row = w.row()')
    for (const list of listsIn(columns)) this.put(`let n${list.index} = w.counts[${list.index}] as number`)
    this.absent(columns, false)
    this.object(typeOf(this.model, this.record.name).schema, [], true, columns)
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
    const { name } = this.record
    const { schema } = typeOf(this.model, name)
    this.put('const v = cursor.view')
    this.put('let p = start')
    const value = this.object(schema, [], true, undefined)
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

  private put(line: string): void {
    this.lines.push('  '.repeat(this.indent) + line)
  }

  private block(open: string, body: () => void, close = '}'): void {
    this.put(open)
    this.indent++
    body()
    this.indent--
    this.put(close)
  }

  private fresh(hint: string): string {
    return `${hint.replace(/[^A-Za-z0-9]/g, '').replace(/^[^A-Za-z]/, 'x$&')}${++this.names}`
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

  /** Reads a value of this schema into its column, if it has one; gives the name of the variable that holds it otherwise. */
  private value(raw: Json, path: readonly string[], column?: Column): string {
    if (!isObject(raw)) throw new Undecodable()
    const name = refTarget(raw)
    // A type inside itself has no bound on its depth.
    if (name !== undefined && path.includes(`#${name}`)) throw new Undecodable()
    const here = name === undefined ? path : [...path, `#${name}`]
    const schema = name === undefined ? raw : typeOf(this.model, name).schema
    if (Array.isArray(schema.anyOf)) return this.string(schema, here, column)
    if (Array.isArray(schema.oneOf)) return this.union(schema, here, column)
    switch (schema.type) {
      case 'string':
        return this.string(schema, here, column)
      case 'number':
      case 'integer':
        return this.number(schema, here, column)
      case 'array':
        return this.array(schema, here, column)
      case 'object':
        return this.object(schema, here, false, column?.children)
      default:
        throw new Undecodable()
    }
  }

  private string(schema: JsonObject, path: readonly string[], column: Column | undefined): string {
    const name = this.fresh(lastName(path))
    const { pattern, minLength, maxLength } = schema
    const known = ['type', 'title', 'description', 'examples', 'anyOf', 'pattern', 'minLength']
    if (Object.keys(schema).some((key) => !known.includes(key)) || maxLength !== undefined) throw new Undecodable()
    this.put('if (b[p] !== 0x22) return undefined')
    if (column !== undefined && isDigits(schema)) {
      this.put(`const ${name} = cursor.digitValue(b, p + 1)`)
      this.put(`if (${name} < ${pattern === '^[0-9]+$' ? 0 : 1}) return undefined`)
      this.store(column, name)
    } else if (column !== undefined && pattern === undefined && (minLength === undefined || minLength === 1)) {
      this.put(`const ${name} = cursor.${path.includes('[]') ? 'id(p + 1)' : `repeatedId(p + 1, ${this.slots++})`}`)
      // The empty string is the first of the dictionary.
      this.put(`if (${name} < ${minLength === 1 ? 1 : 0}) return undefined`)
      this.store(column, name)
    } else if (pattern === '^[0-9]+$' || pattern === '^[1-9][0-9]*$') {
      this.put(`const ${name} = cursor.digits(b, p + 1)`)
      this.put(`if (${name} === undefined${pattern === '^[0-9]+$' ? '' : ` || ${name} === '0'`}) return undefined`)
    } else if (pattern === undefined && (minLength === undefined || minLength === 1)) {
      // Members of the record itself repeat from line to line; those in lists change places.
      const call = path.includes('[]') ? 'string(p + 1)' : `repeatedString(p + 1, ${this.slots++})`
      this.put(`const ${name} = cursor.${call}`)
      this.put(`if (${name} === undefined${minLength === 1 ? ` || ${name} === ''` : ''}) return undefined`)
    } else throw new Undecodable()
    this.put('p = cursor.at')
    return name
  }

  private number(schema: JsonObject, path: readonly string[], column: Column | undefined): string {
    const known = ['type', 'title', 'description', 'examples', 'minimum', 'maximum', 'exclusiveMinimum']
    if (Object.keys(schema).some((key) => !known.includes(key))) throw new Undecodable()
    const name = this.fresh(lastName(path))
    const { minimum, maximum, exclusiveMinimum } = schema
    this.put(`const ${name} = cursor.${schema.type === 'integer' ? 'integer' : 'number'}(b, p)`)
    // Written so that NaN, which says "not a number that is known here", fails as well.
    const bounds = [
      ...(minimum === undefined ? [] : [`${name} >= ${minimum}`]),
      ...(exclusiveMinimum === undefined ? [] : [`${name} > ${exclusiveMinimum}`]),
      ...(maximum === undefined ? [] : [`${name} <= ${maximum}`]),
    ]
    this.put(bounds.length > 0 ? `if (!(${bounds.join(' && ')})) return undefined` : `if (${name} !== ${name}) return undefined`)
    if (column !== undefined) this.store(column, name)
    this.put('p = cursor.at')
    return name
  }

  private array(schema: JsonObject, path: readonly string[], column: Column | undefined): string {
    const known = ['type', 'title', 'description', 'examples', 'items']
    if (Object.keys(schema).some((key) => !known.includes(key))) throw new Undecodable()
    const name = this.fresh(lastName(path))
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
        this.value(schema.items ?? null, [...path, '[]'], { ...column, kind: 'struct' })
        this.put(`${position}++`)
        this.put('const next = b[p++]')
        this.put('if (next === 0x5d) break')
        this.put('if (next !== 0x2c) return undefined')
        this.space()
      })
      return name
    }
    // Gathered in a list that is used again and again, then copied: a list that grows by push keeps room for 17.
    this.put(`const ${items} = cursor.lists[${this.lists}] ?? cursor.newList(${this.lists++})`)
    this.put(`let ${count} = 0`)
    this.put('if (b[p] === 0x5d) p++')
    this.block('else for (;;) {', () => {
      const item = this.value(schema.items ?? null, [...path, '[]'])
      this.put(`${items}[${count}++] = ${item}`)
      this.put('const next = b[p++]')
      this.put('if (next === 0x5d) break')
      this.put('if (next !== 0x2c) return undefined')
      this.space()
    })
    this.put(`const ${name} = ${items}.slice(0, ${count})`)
    return name
  }

  private union(schema: JsonObject, path: readonly string[], column: Column | undefined): string {
    const plan = unionPlan(schema, followerOf(this.model))
    const branches = schema.oneOf as Json[]
    const name = this.fresh(lastName(path))
    if (column === undefined) this.put(`let ${name}: unknown`)
    let word = 'if'
    for (const { index, types, key } of plan.cases) {
      if (key !== undefined || types.length !== 1) throw new Undecodable()
      const first = FIRST_BYTE[types[0] as string]
      if (first === undefined) throw new Undecodable()
      this.block(
        `${word} (${first}) {`,
        () => {
          const value = this.value(branches[index] ?? null, path, column)
          if (column === undefined) this.put(`${name} = ${value}`)
        },
        '}',
      )
      word = 'else if'
    }
    this.put('else return undefined')
    return name
  }

  /** Reads an object; for the record itself, also checks that the members that are there make it this type. */
  private object(schema: JsonObject, path: readonly string[], isRecord: boolean, columns: readonly Column[] | undefined): string {
    const known = ['type', 'title', 'description', 'examples', 'properties', 'required']
    if (Object.keys(schema).some((key) => !known.includes(key))) throw new Undecodable()
    const required = isStringArray(schema.required) ? schema.required : []
    const properties = members(schema.properties).filter(([, value]) => value !== false)
    const optional = properties.map(([key]) => key).filter((key) => !required.includes(key))
    if (properties.length === 0 || optional.length > MOST_OPTIONAL) throw new Undecodable()
    const name = this.fresh(lastName(path))
    const columnOf = (key: string): Column | undefined => columns?.find((column) => column.name === key)
    this.put('if (b[p] !== 0x7b) return undefined')
    this.put('p++')
    if (optional.length === 0) {
      const fields = properties.map(([key, value], index) => {
        this.expect(index === 0 ? `${JSON.stringify(key)}:` : ',')
        if (index > 0) {
          this.space()
          this.expect(`${JSON.stringify(key)}:`)
        }
        this.space()
        const variable = this.value(value, [...path, key], columnOf(key))
        return `${propertyName(key)}: ${variable}`
      })
      this.expect('}')
      if (columns === undefined) this.put(`const ${name} = { ${fields.join(', ')} }`)
      if (isRecord && !this.isThisType(properties.map(([key]) => key))) throw new Undecodable()
      return name
    }
    const there = this.fresh('present')
    if (columns === undefined) this.put(`const ${name}: Record<string, unknown> = {}`)
    this.put(`let ${there} = 0`)
    let certain = false
    for (const [key, value] of properties) {
      const isRequired = required.includes(key)
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
        const variable = this.value(value, [...path, key], columnOf(key))
        if (columns === undefined) this.put(`${name}[${quote(key)}] = ${variable}`)
        const bit = isRequired ? 2 ** MOST_OPTIONAL : 2 ** optional.indexOf(key)
        this.put(`${there} |= ${bit}`)
      }
      const separated = certain ? `${at} > p` : `(${there} === 0 || ${at} > p)`
      const fits = `${separated} && ${this.isText(`${JSON.stringify(key)}:`, at)}`
      this.put(`// ${JSON.stringify(key)}:`)
      if (isRequired) {
        this.put(`if (!(${fits})) return undefined`)
        mark()
        certain = true
      } else this.block(`if (${fits}) {`, mark)
    }
    this.expect('}')
    if (isRecord) this.checkSets(there, required, optional)
    return name
  }

  /** Rejects the sets of optional members that make the record another type. */
  private checkSets(there: string, required: readonly string[], optional: readonly string[]): void {
    const sets = Array.from({ length: 2 ** optional.length }, (_, set) => {
      const present = optional.filter((_, index) => (set >> index) & 1)
      return this.isThisType([...required, ...present])
    })
    if (sets.every((fits) => !fits)) throw new Undecodable()
    if (sets.every(Boolean)) return
    const bits = sets.map((fits) => (fits ? '1' : '0')).join('')
    this.put(`if (${quote(bits)}[${there} & ${2 ** optional.length - 1}] !== '1') return undefined`)
  }

  /** Whether an object with exactly these members is detected as the type of this decoder. */
  private isThisType(present: readonly string[]): boolean {
    const object = Object.fromEntries(present.map((key) => [key, null]))
    for (const record of this.model.records) {
      const { startsWith, equals, itemHas, itemLacks, keySuffix } = record.detect
      if (startsWith ?? equals ?? itemHas ?? itemLacks ?? keySuffix) {
        // Such a rule looks at values. It cannot fit where it asks for a member that is not there.
        if ((record.detect.has ?? []).every((key) => present.includes(key))) throw new Undecodable()
        continue
      }
      if (matches(record.detect, object)) return record.name === this.record.name
    }
    return false
  }
}

/** What the first byte of a value of each JSON type is. */
const FIRST_BYTE: Readonly<Record<string, string>> = {
  string: 'b[p] === 0x22',
  array: 'b[p] === 0x5b',
  object: 'b[p] === 0x7b',
  integer: '(b[p] as number) >= 0x30 && (b[p] as number) <= 0x39',
  number: '(b[p] as number) >= 0x30 && (b[p] as number) <= 0x39',
}

/** The lists among columns, those inside structs included. */
function listsIn(columns: readonly Column[]): Column[] {
  return columns.flatMap((column) =>
    column.kind === 'list' ? [column] : column.kind === 'struct' ? listsIn(column.children) : [],
  )
}

/** Whether a string schema asks for decimal digits. */
export function isDigits(schema: JsonObject): boolean {
  return schema.pattern === '^[0-9]+$' || schema.pattern === '^[1-9][0-9]*$'
}

function lastName(path: readonly string[]): string {
  return path.filter((step) => step !== '[]' && !step.startsWith('#')).at(-1) ?? 'record'
}

function hex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, '0')}`
}
