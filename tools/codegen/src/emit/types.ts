// packages/core/src/generated/types.ts: one declaration per named type, and the maps from names to types.
//
// json-schema-to-typescript knows draft-07. It is given one definition at a time with every `$ref` already replaced by the
// name of its type: that way it cannot copy a type that carries a description beside the ref, or number two of them.

import { compile } from 'json-schema-to-typescript'
import { isObject, isString, type Json, type JsonObject, without } from '../json.js'
import { type EnumValue, enumValues, type Model, type NamedType, refTarget, typeOf } from '../model.js'
import { docComment, escapeDoc, header, quote, stringUnion, wrap } from './text.js'

export async function emitTypes(model: Model): Promise<string> {
  const declarations: string[] = []
  for (const type of model.types.values()) declarations.push(await declare(model, type))
  return `${header()}${declarations.join('\n')}\n${maps(model)}`
}

/** The declaration of one type. */
export async function declare(model: Pick<Model, 'types'>, type: NamedType): Promise<string> {
  const values = enumValues(type.schema)
  if (values.length > 0) return openEnum(type, values)
  const code = await compile(draft07(model, type.schema, true) as object, type.name, {
    additionalProperties: false,
    bannerComment: '',
    format: true,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: false,
    style: { printWidth: 120, semi: false, singleQuote: true },
    unknownAny: true,
  })
  const declared = [...code.matchAll(/^export (?:interface|type) ([A-Za-z0-9]+)/gm)].map((match) => match[1])
  if (declared.length !== 1 || declared[0] !== type.name)
    throw new Error(`${type.name}: json-schema-to-typescript declared ${declared.join(', ') || 'nothing'}`)
  return code
}

/** `'A' | 'B' | (string & {})`: editors offer the known values, and any other string is still of the type. */
function openEnum(type: NamedType, values: readonly EnumValue[]): string {
  const known = values.map((value) => `- \`${value.value}\`: ${value.title}. ${value.description}`)
  const comment = docComment(`${type.description}\n\nKnown values:\n${known.join('\n')}`)
  return `${comment}export type ${type.name} =${values.map((value) => `\n  | ${quote(value.value)}`).join('')}\n  | (string & {})\n`
}

/** What json-schema-to-typescript is to see of a schema. */
function draft07(model: Pick<Model, 'types'>, schema: Json, isRoot: boolean): Json {
  if (schema === false) return { tsType: 'never', description: 'Never present: with this member the object is of another type.' }
  if (!isObject(schema)) return schema
  const copy: JsonObject = {}
  const about = describe(schema, isRoot)
  if (about !== '') copy.description = comment(about)
  if (schema.deprecated === true) copy.deprecated = true
  if (isRoot) copy.title = schema.title ?? ''
  const name = refTarget(schema)
  if (name !== undefined) {
    if (about === '' && !isRoot) copy.description = comment(typeOf(model, name).description)
    return { ...copy, tsType: name }
  }
  const type = schema.type
  if (type === undefined && schema.const === undefined && schema.oneOf === undefined) return { ...copy, tsType: 'unknown' }
  for (const key of ['const', 'required', 'type']) {
    if (schema[key] !== undefined) copy[key] = schema[key]
  }
  if (isObject(schema.properties)) {
    // No index signature: with one, `'Classes' in record` would not narrow a union.
    copy.additionalProperties = false
    copy.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, child]) => [key, draft07(model, child, false)]),
    )
  } else if (type === 'object') {
    const values = schema.additionalProperties
    copy.additionalProperties = isObject(values) ? withoutComment(draft07(model, values, false)) : { tsType: 'unknown' }
  }
  if (isObject(schema.items)) copy.items = withoutComment(draft07(model, schema.items, false))
  if (Array.isArray(schema.oneOf)) copy.oneOf = schema.oneOf.map((branch) => withoutComment(draft07(model, branch, false)))
  return copy
}

/** json-schema-to-typescript breaks up the end of a comment itself. */
function comment(about: string): string {
  return wrap(escapeDoc(about).replaceAll('*\\/', '*/'))
}

/** A comment inside an expression would be printed in the middle of it. */
function withoutComment(schema: Json): Json {
  return isObject(schema) ? without(schema, 'description', 'title') : schema
}

function describe(schema: JsonObject, isRoot: boolean): string {
  const title = schema.title
  const description = isString(schema.description) ? schema.description : ''
  // The title of a named type is its name, which the declaration says anyway.
  return isRoot || !isString(title) ? description : `${title}.${description === '' ? '' : `\n\n${description}`}`
}

function maps(model: Model): string {
  const records = [...model.records].sort((a, b) => (a.name < b.name ? -1 : 1))
  const format = (id: string): string =>
    records
      .filter((record) => record.format.id === id)
      .map((record) => record.name)
      .join(' | ') || 'never'
  return `/** Every type that has a schema file, by its name. */
export interface SchemaTypeMap {
${model.roots.map((type) => `  ${type.name}: ${type.name}\n`).join('')}}

/** Name of a type that has a schema file. */
export type SchemaTypeName = keyof SchemaTypeMap

/** Every type that a file, a line or a page of its own has, by its name. */
export interface RecordTypeMap {
${records.map((record) => `  ${record.name}: ${record.name}\n`).join('')}}

/** Name of a type that a file, a line or a page of its own has. */
export type RecordTypeName = keyof RecordTypeMap

/** Whether a record type carries a result, or is the service's own word that there is none. */
export interface RecordKindMap {
${records.map((record) => `  ${record.name}: ${quote(record.kind)}\n`).join('')}}

/** The record types of each format; \`never\` for a format that is a part or a name. */
export interface FormatRecordMap {
${model.formats.map(({ id }) => `  ${quote(id)}: ${format(id)}\n`).join('')}}

/** Id of a format: its folder below schemas/, without the version. */
export type FormatId = keyof FormatRecordMap

/** Id of a kind of file that people hand in and that no schema here describes. */
export type LookAlikeId =${stringUnion(model.lookAlikes.map((lookAlike) => lookAlike.id).sort())}
`
}
