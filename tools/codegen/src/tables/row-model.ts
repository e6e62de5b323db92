// What a row of each table holds, said for no engine in particular: every record type as it lies (nested), in the few
// kinds of type that Arrow, Parquet, DuckDB, Spark, Hive and Trino all have.
//
// The mapping is lossless and the same for every engine:
// - A required member is not nullable, unless it may be any JSON, null among it; items of a list are never null, because
//   no schema allows null there.
// - A value that is a string of digits or an integer (line and page numbers) is text: the digits, in either case. The
//   flattened rows have such numbers as whole numbers.
// - Objects told apart by a key become one struct with the members of all; what not every branch requires is nullable.
// - Any other mixture, an object with any members, any JSON, and a type inside itself are JSON, as text.
// - Members that the schemas do not describe have no column.

import { isObject, isString, type JsonObject, members } from '../json.js'
import { type Model, type NamedType, refTarget, requiredOf, typeOf } from '../model.js'

/** The kinds of a single value. `json` is text that holds JSON. */
export type ScalarKind = 'string' | 'bigint' | 'double' | 'boolean' | 'json'

export type RowType =
  | { readonly kind: ScalarKind }
  | { readonly kind: 'list'; readonly items: RowType }
  | { readonly kind: 'struct'; readonly fields: readonly RowField[] }

/** A column of a table, or a member of a struct. */
export interface RowField {
  readonly name: string
  readonly type: RowType
  readonly nullable: boolean
  readonly description: string
}

/** A table: one record type as it lies, or one flattened form. */
export interface RowSchema {
  /** Name of the record type or of the flattened row. */
  readonly name: string
  /** Name of the table in SQL. */
  readonly table: string
  /** Where its files are, below schemas/tables/, without the ending. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly fields: readonly RowField[]
}

/** The record types that a file, a line or a page has, as they lie; in the order of their formats. */
export function nestedRows(model: Model): RowSchema[] {
  return model.formats.flatMap((format) =>
    format.types.flatMap((entry) => {
      const record = model.records.find(({ name }) => name === entry.type)
      if (record === undefined) return []
      const type = typeOf(model, record.name)
      return [
        {
          name: type.name,
          table: tableName(type.name),
          path: type.file.path.replace(/\.schema\.json$/, ''),
          title: `${format.title}: ${entry.title}`,
          description: type.description,
          fields: fieldsOf(model, [type.schema], [type.name]),
        },
      ]
    }),
  )
}

/** `MultiClassLine` as SQL writes names: `multi_class_line`. */
export function tableName(type: string): string {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
}

/** The members of an object type; of several, the members of all. */
function fieldsOf(model: Model, branches: readonly JsonObject[], around: readonly string[]): RowField[] {
  const found = new Map<string, { schemas: JsonObject[]; always: number }>()
  for (const branch of branches) {
    for (const [name, member] of members(branch.properties)) {
      if (!isObject(member)) continue
      const entry = found.get(name) ?? { schemas: [], always: 0 }
      entry.schemas.push(member)
      if (requiredOf(branch).includes(name)) entry.always++
      found.set(name, entry)
    }
  }
  const fields = [...found].map(([name, { schemas, always }]): RowField => {
    const types = schemas.map((schema) => rowType(model, schema, around))
    const [type] = types as [RowType, ...RowType[]]
    return {
      name,
      type: types.every((other) => JSON.stringify(other) === JSON.stringify(type)) ? type : { kind: 'json' },
      nullable: always < branches.length || schemas.some((schema) => admitsNull(model, schema)),
      description: aboutOf(model, schemas[0] as JsonObject),
    }
  })
  refuseFolding(fields, around)
  return fields
}

/** Whether JSON's null is a value: so it is where any JSON is. A column cannot tell it from an absent member. */
function admitsNull(model: Model, schema: JsonObject): boolean {
  const name = refTarget(schema)
  if (name !== undefined) return admitsNull(model, typeOf(model, name).schema)
  return schema.type === undefined && !Array.isArray(schema.oneOf) && !Array.isArray(schema.anyOf)
}

/** Engines do not tell names apart that differ in case only. */
function refuseFolding(fields: readonly RowField[], around: readonly string[]): void {
  const seen = new Map<string, string>()
  for (const { name } of fields) {
    const other = seen.get(name.toLowerCase())
    if (other !== undefined) throw new Error(`${around.join(' > ')}: a table cannot hold both ${other} and ${name}`)
    seen.set(name.toLowerCase(), name)
  }
}

function rowType(model: Model, schema: JsonObject, around: readonly string[]): RowType {
  const name = refTarget(schema)
  if (name === undefined) return ownType(model, schema, around)
  return around.includes(name) ? { kind: 'json' } : ownType(model, typeOf(model, name).schema, [...around, name])
}

function ownType(model: Model, schema: JsonObject, around: readonly string[]): RowType {
  if (Array.isArray(schema.oneOf)) return unionType(model, schema.oneOf.filter(isObject), around)
  switch (schema.type) {
    case 'string':
      return { kind: 'string' }
    case 'integer':
      return { kind: 'bigint' }
    case 'number':
      return { kind: 'double' }
    case 'boolean':
      return { kind: 'boolean' }
    case 'array':
      return isObject(schema.items) ? { kind: 'list', items: rowType(model, schema.items, around) } : { kind: 'json' }
    case 'object': {
      const fields = fieldsOf(model, [schema], around)
      return fields.length > 0 ? { kind: 'struct', fields } : { kind: 'json' }
    }
    default:
      return { kind: 'json' }
  }
}

function unionType(model: Model, branches: readonly JsonObject[], around: readonly string[]): RowType {
  const named = branches.map((branch): Pick<NamedType, 'schema'> & { readonly name?: string } => {
    const name = refTarget(branch)
    return name === undefined ? { schema: branch } : typeOf(model, name)
  })
  const inside = [...around, ...named.flatMap(({ name }) => (name === undefined ? [] : [name]))]
  if (named.every(({ schema }) => schema.type === 'object')) {
    return {
      kind: 'struct',
      fields: fieldsOf(
        model,
        named.map(({ schema }) => schema),
        inside,
      ),
    }
  }
  const digitsOrInteger = named.every(({ schema }) => schema.type === 'integer' || (schema.type === 'string' && isDigits(schema)))
  return { kind: digitsOrInteger ? 'string' : 'json' }
}

function isDigits(schema: JsonObject): boolean {
  return schema.pattern === '^[0-9]+$'
}

/** What a member means; its source is on the reference page of its format. */
function aboutOf(model: Model, schema: JsonObject): string {
  const name = refTarget(schema)
  const own = isString(schema.description) ? schema.description : ''
  const about = own === '' && name !== undefined ? typeOf(model, name).description : own
  return about.replace(/\s*Source: .*$/s, '')
}

/** Every type once, from the outside in. */
export function* typesIn(fields: readonly RowField[]): Generator<RowType, void, undefined> {
  for (const { type } of fields) yield* typesOf(type)
}

function* typesOf(type: RowType): Generator<RowType, void, undefined> {
  yield type
  if (type.kind === 'list') yield* typesOf(type.items)
  if (type.kind === 'struct') yield* typesIn(type.fields)
}
