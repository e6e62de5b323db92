// The one model that every emitter reads: named types by name, with refs by name, and the formats they make up.
// It is built only from a tree that has passed the laws.

import { bySpecificity, type Detection } from './detect.js'
import { isObject, isString, isStringArray, type Json, type JsonObject, members, sortedBy, without, words } from './json.js'
import type { FormatFile, FormatType, Kind, LookAlike, SchemaFile, Tree } from './load.js'
import type { Follow } from './unions.js'
import { resolveRef } from './walk.js'

export interface NamedType {
  readonly name: string
  readonly file: SchemaFile
  /** A schema file's own type, as against an entry of its `$defs`. */
  readonly isRoot: boolean
  /** URL of the file. */
  readonly id: string
  /** The schema with every `$ref` written `#/$defs/<Name>`, names being unique in the whole tree; without `$schema`, `$id` and `$defs`. */
  readonly schema: JsonObject
  readonly description: string
  /** Names of the types that the schema refers to, sorted. */
  readonly uses: readonly string[]
  /** The format whose folder the type is in; a shared type has none. */
  readonly format?: FormatFile
}

/** A type that a file, a line or a page of its own has, and that is detected. */
export interface RecordType {
  readonly name: string
  readonly format: FormatFile
  readonly kind: Kind
  readonly title: string
  readonly detect: Detection
}

export interface Model {
  readonly base: string
  /** Sorted by name. */
  readonly types: ReadonlyMap<string, NamedType>
  /** The types that have a schema file, sorted by name. */
  readonly roots: readonly NamedType[]
  /** Sorted by id. */
  readonly formats: readonly FormatFile[]
  /** In the order in which detection tries them. */
  readonly records: readonly RecordType[]
  /** In the order in which detection tries them, after every record type. */
  readonly lookAlikes: readonly LookAlike[]
  readonly tree: Tree
}

/** The service that a record comes from: the first part of its format's id. */
export function familyOf(record: RecordType): string {
  return record.format.id.split('/')[0] ?? ''
}

const prefix = '#/$defs/'

export function buildModel(tree: Tree): Model {
  const types = new Map<string, NamedType>()
  for (const file of tree.schemas) {
    const format = tree.formats.find((candidate) => candidate.folder === file.folder)
    const definitions = members(file.json.$defs).filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
    for (const [name, raw] of [[undefined, file.json] as const, ...definitions]) {
      const own = without(raw, '$schema', '$id', '$defs')
      const schema = mapRefs(own, (ref) => prefix + refName(tree, file, ref)) as JsonObject
      const title = name ?? words(file.json.title)
      types.set(title, {
        name: title,
        file,
        isRoot: name === undefined,
        id: tree.base + file.path,
        schema,
        description: isString(schema.description) ? schema.description : '',
        uses: [...new Set(refsOf(schema))].sort(),
        ...(format && { format }),
      })
    }
  }
  const sorted = new Map(sortedBy(types, ([name]) => name))
  const formats = sortedBy(tree.formats, (format) => format.id)
  const records = formats.flatMap((format) => format.types.flatMap((entry) => recordType(format, entry)))
  return {
    base: tree.base,
    types: sorted,
    roots: [...sorted.values()].filter((type) => type.isRoot),
    formats,
    records: bySpecificity(records, (record) => record.detect),
    lookAlikes: bySpecificity(tree.lookAlikes, (lookAlike) => lookAlike.detect ?? {}),
    tree,
  }
}

function recordType(format: FormatFile, entry: FormatType): RecordType[] {
  return entry.detect ? [{ name: entry.type, format, kind: entry.kind, title: entry.title, detect: entry.detect }] : []
}

function refName(tree: Tree, file: SchemaFile, ref: string): string {
  const target = resolveRef(file, ref)
  const name = target?.pointer.split('/')[2]
  const title = name ?? tree.schemas.find((candidate) => candidate.path === target?.path)?.json.title
  if (!isString(title)) throw new Error(`${file.path}: $ref "${ref}" names nothing`)
  return title
}

/** Rewrites the `$ref`s of a schema. Only schema positions are visited, so that an example may hold any key. */
export function mapRefs(schema: Json, rename: (ref: string) => string): Json {
  if (!isObject(schema)) return schema
  const copy: JsonObject = {}
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$ref' && isString(value)) copy[key] = rename(value)
    else if ((key === 'properties' || key === '$defs') && isObject(value))
      copy[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mapRefs(child, rename)]))
    else if (key === 'items' || key === 'additionalProperties') copy[key] = mapRefs(value, rename)
    else if ((key === 'oneOf' || key === 'anyOf') && Array.isArray(value))
      copy[key] = value.map((child) => mapRefs(child, rename))
    else copy[key] = value
  }
  return copy
}

function refsOf(schema: JsonObject): string[] {
  const refs: string[] = []
  mapRefs(schema, (ref) => {
    refs.push(ref.slice(prefix.length))
    return ref
  })
  return refs
}

/** The name in a `$ref` of the model, or in the bare form that compile.ts gives to Ajv. */
export function refTarget(schema: JsonObject): string | undefined {
  const ref = schema.$ref
  return isString(ref) ? ref.replace(prefix, '') : undefined
}

export function typeOf(model: Pick<Model, 'types'>, name: string): NamedType {
  const type = model.types.get(name)
  if (!type) throw new Error(`there is no type ${name}`)
  return type
}

/** Follows refs by name. */
export function followerOf(model: Pick<Model, 'types'>): Follow {
  return (schema) => {
    const name = refTarget(schema)
    return name === undefined ? schema : model.types.get(name)?.schema
  }
}

/** Every type that a type needs, itself left out unless it refers to itself; sorted. */
export function closure(model: Pick<Model, 'types'>, name: string): string[] {
  const found = new Set<string>()
  const visit = (uses: readonly string[]): void => {
    for (const used of uses) {
      if (found.has(used)) continue
      found.add(used)
      visit(typeOf(model, used).uses)
    }
  }
  visit(typeOf(model, name).uses)
  return [...found].sort()
}

export interface EnumValue {
  readonly value: string
  readonly title: string
  readonly description: string
}

/** The known values of an open enum; empty for any other schema. */
export function enumValues(schema: JsonObject): EnumValue[] {
  const branches = Array.isArray(schema.anyOf) ? schema.anyOf : []
  return branches.flatMap((branch) => {
    if (!isObject(branch) || !isString(branch.const)) return []
    const { const: value, title, description } = branch
    return [{ value, title: isString(title) ? title : '', description: isString(description) ? description : '' }]
  })
}

export function requiredOf(schema: JsonObject): readonly string[] {
  return isStringArray(schema.required) ? schema.required : []
}
