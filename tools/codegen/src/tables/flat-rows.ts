// The flattened rows: schemas/rows.json names their columns and says which members of the record types each holds. Type,
// nullability and unit of such a column follow from the schemas; a column that is worked out says its own.

import { isObject, isString, isStringArray, type Json, type JsonObject, members } from '../json.js'
import type { Report } from '../load.js'
import { type Model, refTarget, requiredOf, typeOf } from '../model.js'
import type { RowField, RowSchema, ScalarKind } from './row-model.js'

/** As `ColumnType` of packages/core. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'json'

/** A column as rows.json has it. */
interface ColumnEntry {
  readonly description: string
  /** Members by path in the record types; a type without the member is passed over. */
  readonly from?: readonly string[]
  readonly type?: ColumnType
  readonly nullable?: boolean
  readonly unit?: string
  /** All values that a column of text has. */
  readonly values?: readonly string[]
}

/** A row as rows.json has it. */
interface RowEntry {
  readonly name: string
  readonly table: string
  readonly title: string
  readonly description: string
  /** The record types that it is made from. */
  readonly of: readonly string[]
  readonly columns: readonly string[]
}

export interface RowsFile {
  readonly rows: readonly RowEntry[]
  readonly columns: Readonly<Record<string, ColumnEntry>>
}

/** A column with what follows from the schemas. */
export interface FlatColumn {
  readonly name: string
  readonly type: ColumnType
  readonly nullable: boolean
  readonly unit?: string
  readonly description: string
  readonly values?: readonly string[]
  /** `Type/Member/…` */
  readonly from?: readonly string[]
}

export interface FlatRow extends Omit<RowEntry, 'columns'> {
  readonly columns: readonly FlatColumn[]
}

const path = 'rows.json'
const types: readonly ColumnType[] = ['string', 'integer', 'number', 'boolean', 'json']

/** Reads rows.json; what it is about is judged by `checkRows`. */
export function readRows(json: Json | undefined, bad: Report): RowsFile {
  const rows = isObject(json) ? json.rows : undefined
  const columns = isObject(json) ? json.columns : undefined
  if (!Array.isArray(rows) || !isObject(columns)) {
    bad(path, '', 'is not { "rows": […], "columns": {…} }', 'write the rows, and the columns by name')
    return { rows: [], columns: {} }
  }
  for (const [name, column] of members(columns)) {
    const at = `/columns/${name}`
    if (!/^[a-z][a-z0-9_]*$/.test(name)) bad(path, at, 'is not in lower case', 'Athena and Hive fold names to lower case')
    if (!isObject(column) || !isString(column.description)) bad(path, at, 'has no description', 'say what stands in the column')
    else if (isStringArray(column.from) === (column.type !== undefined))
      bad(path, at, 'has not either "from" or "type"', 'name the members that it holds, or its type if it is worked out')
    else if (column.type !== undefined && !types.some((type) => type === column.type))
      bad(path, `${at}/type`, 'is not a type of column', `use one of ${types.join(', ')}`)
    else if ((column.type !== undefined) !== (typeof column.nullable === 'boolean'))
      bad(path, at, 'must have "nullable" if it has a "type", and only then', 'for members it follows from the schemas')
  }
  rows.forEach((row, index) => {
    const at = `/rows/${index}`
    if (!isObject(row) || ![row.name, row.table, row.title, row.description].every(isString))
      bad(path, at, 'lacks a name, table, title or description', 'write them')
    else if (!isStringArray(row.of) || !isStringArray(row.columns)) bad(path, at, 'lacks "of" or "columns"', 'write both')
    else
      for (const name of row.columns)
        if (!Object.hasOwn(columns, name))
          bad(path, `${at}/columns`, `names "${name}", which is no column`, 'describe it in "columns"')
  })
  return { rows: rows as unknown as RowEntry[], columns: columns as unknown as Record<string, ColumnEntry> }
}

/** The flattened rows. @throws Error when a column holds members that have no common type, or none at all. */
export function flatRows(model: Model): FlatRow[] {
  const { rows, columns } = model.tree.rows
  return rows.map((row) => ({
    ...row,
    columns: row.columns.map((name) => columnOf(model, row, name, columns[name] as ColumnEntry)),
  }))
}

function columnOf(model: Model, row: RowEntry, name: string, entry: ColumnEntry): FlatColumn {
  const { description, from: paths, values } = entry
  if (paths === undefined) {
    const { type, nullable, unit } = entry as Required<ColumnEntry>
    return { name, type, nullable, ...(unit !== undefined && { unit }), description, ...(values && { values }) }
  }
  const found = row.of.flatMap((type) =>
    paths.flatMap((member) => {
      const one = lookUp(model, typeOf(model, type).schema, member.split('/'))
      return one === undefined ? [] : [{ ...one, type, source: `${type}/${member}` }]
    }),
  )
  for (const member of paths)
    if (!found.some(({ source }) => source.endsWith(`/${member}`)))
      throw new Error(`schemas/${path}: no record type has ${member}, which the column ${name} is to hold`)
  const always = (type: string): boolean => found.some((one) => one.type === type && one.always)
  const units = [...new Set(found.map(({ unit }) => unit))]
  if (units.length > 1)
    throw new Error(`schemas/${path}: the members in the column ${name} have several units: ${units.join('; ')}`)
  const [unit] = units
  return {
    name,
    type: commonType(name, new Set(found.flatMap(({ kinds }) => kinds))),
    nullable: !row.of.every(always),
    ...(unit !== undefined && { unit }),
    description,
    from: found.map(({ source }) => source),
  }
}

interface Found {
  readonly kinds: readonly string[]
  readonly always: boolean
  readonly unit: string | undefined
}

function lookUp(model: Model, root: JsonObject, steps: readonly string[]): Found | undefined {
  let schema = root
  let about = ''
  let always = true
  for (const step of steps) {
    const next = step === '*' ? schema.items : isObject(schema.properties) ? schema.properties[step] : undefined
    if (!isObject(next)) return undefined
    if (step === '*' || !requiredOf(schema).includes(step)) always = false
    const name = refTarget(next)
    schema = name === undefined ? next : typeOf(model, name).schema
    about = `${isString(next.description) ? next.description : ''} ${isString(schema.description) ? schema.description : ''}`
  }
  const unit = /\bUnit: (.+?)\.(?= |$)/s.exec(about)?.[1]
  return { kinds: kindsOf(model, schema), always, unit }
}

function kindsOf(model: Model, schema: JsonObject): string[] {
  const name = refTarget(schema)
  if (name !== undefined) return kindsOf(model, typeOf(model, name).schema)
  if (Array.isArray(schema.oneOf)) return schema.oneOf.flatMap((branch) => (isObject(branch) ? kindsOf(model, branch) : []))
  // Line and page numbers that are written as text.
  return [schema.type === 'string' && schema.pattern === '^[0-9]+$' ? 'integer' : String(schema.type)]
}

function commonType(name: string, kinds: ReadonlySet<string>): ColumnType {
  // What is no text, such as a list of document types, stays in `rest`.
  if (kinds.has('string')) return 'string'
  const [kind] = kinds
  if (kinds.size !== 1 || kind === undefined)
    throw new Error(`schemas/${path}: the members in the column ${name} have no common type`)
  return types.some((type) => type === kind) ? (kind as ColumnType) : 'json'
}

const scalars: Readonly<Record<ColumnType, ScalarKind>> = {
  string: 'string',
  integer: 'bigint',
  number: 'double',
  boolean: 'boolean',
  json: 'json',
}

/** A flattened row as a table. */
export function flatSchema(row: FlatRow): RowSchema {
  return {
    name: row.name,
    table: row.table,
    path: `rows/${row.table.replaceAll('_', '-')}`,
    title: row.title,
    description: row.description,
    fields: row.columns.map(
      ({ name, type, nullable, unit, description }): RowField => ({
        name,
        type: { kind: scalars[type] },
        nullable,
        description: unit === undefined ? description : `${description} Unit: ${unit}.`,
      }),
    ),
  }
}
