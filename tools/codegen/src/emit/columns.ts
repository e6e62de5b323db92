// packages/core/src/generated/columns.ts: the record types that are written as lines, as columns. Strings become places in
// a dictionary, numbers (line numbers written as digits among them) become doubles, and the items of a list become
// columns of their own, with the row offsets at which each record's items begin. A member whose values are of several
// kinds has no column.

import { decodePlans, isDigits } from '../decode-plan.js'
import { isObject, isStringArray, type JsonObject, members } from '../json.js'
import { type Model, refTarget, typeOf } from '../model.js'
import { type Column, DecoderWriter } from './decoders.js'
import { docComment, header, propertyName } from './text.js'

/** Columns of a kind are numbered through; so are the lists. */
interface Numbering {
  ids: (number | undefined)[]
  numbers: (number | undefined)[]
  lists: number
}

export function emitColumns(model: Model): string {
  const plans = decodePlans(model)
  const names = [...plans.keys()]
  const parts = [...plans].map(([name, plan]) => {
    const numbering: Numbering = { ids: [], numbers: [], lists: 0 }
    const columns = columnsOf(model, typeOf(model, name).schema, undefined, numbering)
    return [
      `/** Records of the type {@link ${name}} as columns. */\nexport interface ${name}Columns {\n${fields(columns, '  ')}}\n`,
      `/** The columns of {@link ${name}}. */
export const ${lowerFirst(name)}Columns: Columnar<${name}Columns> = {
  type: '${name}',
  shape: { ids: [${numbering.ids.map((list) => list ?? -1).join(', ')}], numbers: [${numbering.numbers.map((list) => list ?? -1).join(', ')}], lists: ${numbering.lists} },
  decode(cursor: Cursor, b: Uint8Array, start: number, w: ColumnWriter): boolean {
${indent(new DecoderWriter(name, plan, columns).writeColumns())}
${indent(commit(numbering))}
    return true
  },
  append(cursor: Cursor, record: object, w: ColumnWriter): void {
    const r = record as ${name}
    const row = w.row()
${append(columns, 'r', 'row', '    ')}${indent(commit(numbering))}
  },
  view(w: ColumnWriter): ${name}Columns {
    return ${view(columns, '    ')}
  },
}
`,
    ].join('\n')
  })
  const listed = names.map((name) => `  ${name}: ${lowerFirst(name)}Columns,\n`).join('')
  return `${header()}import type { Columnar, ColumnWriter } from '../decode/columns.js'
import type { Cursor } from '../decode/cursor.js'
import type { ${names.join(', ')} } from './types.js'

${parts.join('\n')}
/** The record types that can be read as columns, and what their columns are. */
export interface ColumnsMap {
${names.map((name) => `  ${name}: ${name}Columns\n`).join('')}}

/** The record types that can be read as columns. */
export const columnar: { readonly [K in keyof ColumnsMap]: Columnar<ColumnsMap[K]> } = {
${listed}}
`
}

function columnsOf(model: Model, raw: JsonObject, list: number | undefined, numbering: Numbering): Column[] {
  const required = isStringArray(raw.required) ? raw.required : []
  return members(raw.properties).flatMap(([name, value]) => {
    if (!isObject(value)) return []
    const column = columnOf(model, name, value, list, !required.includes(name), numbering)
    return column === undefined ? [] : [column]
  })
}

function columnOf(
  model: Model,
  name: string,
  raw: JsonObject,
  list: number | undefined,
  optional: boolean,
  numbering: Numbering,
): Column | undefined {
  const schema = resolve(model, raw)
  const about = typeof raw.description === 'string' ? raw.description : String(schema.description ?? '')
  const base = { name, list, optional, about, children: [] }
  const kind = leafKind(model, schema)
  if (kind === 'id') return { ...base, kind, index: numbering.ids.push(list) - 1 }
  if (kind === 'number') return { ...base, kind, index: numbering.numbers.push(list) - 1 }
  if (schema.type === 'object') return { ...base, kind: 'struct', index: 0, children: columnsOf(model, schema, list, numbering) }
  const items = schema.type === 'array' && isObject(schema.items) ? resolve(model, schema.items) : undefined
  // Lists inside lists would need offsets into offsets; no line format has them.
  if (items?.type !== 'object' || list !== undefined) return undefined
  const index = numbering.lists++
  return { ...base, kind: 'list', index, children: columnsOf(model, items, index, numbering) }
}

/** What a single value of this schema is in a column. */
function leafKind(model: Model, schema: JsonObject): 'id' | 'number' | undefined {
  if (Array.isArray(schema.anyOf)) return 'id'
  if (Array.isArray(schema.oneOf)) {
    const kinds = new Set(schema.oneOf.map((branch) => (isObject(branch) ? leafKind(model, resolve(model, branch)) : undefined)))
    return kinds.size === 1 && kinds.has('number') ? 'number' : undefined
  }
  if (schema.type === 'string') return isDigits(schema) ? 'number' : 'id'
  return schema.type === 'number' || schema.type === 'integer' ? 'number' : undefined
}

function resolve(model: Model, raw: JsonObject): JsonObject {
  const name = refTarget(raw)
  return name === undefined ? raw : resolve(model, typeOf(model, name).schema)
}

function fields(columns: readonly Column[], margin: string): string {
  return columns
    .map(({ kind, name, optional, about, children }) => {
      const missing = !optional
        ? ''
        : kind === 'id'
          ? ' -1 where it is absent.'
          : kind === 'number'
            ? ' NaN where it is absent.'
            : ''
      const what =
        kind === 'id' ? 'Places in the dictionary.' : kind === 'list' ? 'Row i has the items offsets[i] to offsets[i + 1].' : ''
      const type = kind === 'id' ? 'Int32Array' : kind === 'number' ? 'Float64Array' : undefined
      const comment = docComment([about, `${what}${missing}`.trim()].filter(Boolean).join(' '), margin)
      if (type !== undefined) return `${comment}${margin}readonly ${propertyName(name)}: ${type}\n`
      const offsets =
        kind === 'list'
          ? `${margin}  /** Where the items of each row begin; one more than there are rows. */\n${margin}  readonly offsets: Uint32Array\n`
          : ''
      return `${comment}${margin}readonly ${propertyName(name)}: {\n${offsets}${fields(children, `${margin}  `)}${margin}}\n`
    })
    .join('')
}

function commit({ lists }: Numbering): string {
  const ends = Array.from({ length: lists }, (_, list) => `  w.endRow(${list}, row, n${list})\n`).join('')
  return `${ends}  w.length = row + 1`
}

function append(columns: readonly Column[], from: string, row: string, margin: string): string {
  return columns
    .map(({ kind, name, index, optional, children }) => {
      const value = `${from}${/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`}`
      if (kind === 'id')
        return `${margin};(w.ids[${index}] as Int32Array)[${row}] = ${optional ? `${value} === undefined ? -1 : ` : ''}cursor.idOf(${value})\n`
      if (kind === 'number')
        return `${margin};(w.numbers[${index}] as Float64Array)[${row}] = ${optional ? `${value} === undefined ? Number.NaN : ` : ''}Number(${value})\n`
      if (kind === 'struct')
        return append(children, optional ? `(${value} ?? {})` : value, row, margin).replaceAll(`(${value} ?? {}).`, `${value}?.`)
      return `${margin}let n${index} = w.counts[${index}] as number
${margin}for (const item of ${value}${optional ? ' ?? []' : ''}) {
${margin}  if (n${index} === w.room[${index}]) w.grow(${index})
${append(children, 'item', `n${index}`, `${margin}  `)}${margin}  n${index}++
${margin}}
`
    })
    .join('')
}

function view(columns: readonly Column[], margin: string): string {
  const rows = columns.map(({ kind, name, index, children }) => {
    const key = propertyName(name)
    if (kind === 'id') return `${margin}  ${key}: w.takeIds(${index}),\n`
    if (kind === 'number') return `${margin}  ${key}: w.takeNumbers(${index}),\n`
    const inner = view(children, `${margin}  `)
    return `${margin}  ${key}: ${kind === 'list' ? inner.replace('{\n', `{\n${margin}    offsets: w.takeOffsets(${index}),\n`) : inner},\n`
  })
  return `{\n${rows.join('')}${margin}}`
}

function indent(code: string): string {
  return code.replace(/^(?=.)/gm, '  ')
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
