// What the renderers of Rust and Java write themselves, from the model: unions and open enums, of which quicktype would make
// classes of optional fields and closed enums; and what the schemas say of a field.

import { isObject, isString, type JsonObject, members } from '../json.js'
import { enumValues, followerOf, type Model, type NamedType, refTarget, typeOf } from '../model.js'
import { unionPlan } from '../unions.js'
import { constantWords, upperSnake } from './names.js'
import { branchTitle, type LanguageModel } from './quicktype.js'

export type Shape =
  | { readonly kind: 'structure'; readonly type: NamedType }
  | { readonly kind: 'union'; readonly name: string; readonly description: string; readonly branches: readonly Branch[] }
  | { readonly kind: 'open enum'; readonly type: NamedType }
  /** A scalar or a list with a name: quicktype writes what it is in its place. */
  | { readonly kind: 'plain'; readonly type: NamedType }

/** One way a value of a union can be, in the order in which they are to be tested. */
export interface Branch {
  readonly json: 'array' | 'integer' | 'object' | 'string'
  /** The type of an object, or of an array's items. */
  readonly type?: string
  /** The member by which this object is told from the others; the last object has none and takes what is left. */
  readonly key?: string
}

/** What each name stands for: the named types, and the unions that a schema holds without a name. */
export function shapesOf({ model, names }: LanguageModel): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>()
  for (const type of names.map((name) => typeOf(model, name))) {
    const { schema, name, description } = type
    if (Array.isArray(schema.oneOf)) shapes.set(name, { kind: 'union', name, description, branches: branchesOf(model, schema) })
    else if (enumValues(schema).length > 0) shapes.set(name, { kind: 'open enum', type })
    else shapes.set(name, { kind: isObject(schema.properties) ? 'structure' : 'plain', type })
    for (const { name: own, schema: union } of unnamedUnions(schema)) {
      if (model.types.has(own)) throw new Error(`${name}: a union without a name would be called ${own}, which is taken`)
      const about = isString(union.description) ? union.description : ''
      shapes.set(own, { kind: 'union', name: own, description: about, branches: branchesOf(model, union) })
    }
  }
  return shapes
}

/** A union without a name is called after its branches. */
export function unionName(union: JsonObject): string {
  return (Array.isArray(union.oneOf) ? union.oneOf.filter(isObject) : []).map(branchTitle).join('Or')
}

function unnamedUnions(schema: JsonObject): { name: string; schema: JsonObject }[] {
  return members(schema.properties).flatMap(([, property]) => {
    const inner = [property, isObject(property) ? property.items : undefined]
    return inner.flatMap((union) =>
      isObject(union) && Array.isArray(union.oneOf) ? [{ name: unionName(union), schema: union }] : [],
    )
  })
}

function branchesOf(model: Model, schema: JsonObject): Branch[] {
  const follow = followerOf(model)
  const raw = Array.isArray(schema.oneOf) ? schema.oneOf.filter(isObject) : []
  return unionPlan(schema, follow).cases.map(({ index, types, key }) => {
    const branch = raw[index] ?? {}
    const [json] = types
    if (types.length !== 1 || (json !== 'array' && json !== 'integer' && json !== 'object' && json !== 'string'))
      throw new Error(`a branch of a union is ${types.join(' or ')}: no language has a form for that yet`)
    if (json === 'object') {
      const type = refTarget(branch)
      if (type === undefined) throw new Error('an object in a union has no name')
      return { json, type, ...(key !== undefined && { key }) }
    }
    if (json === 'array') {
      const list = follow(branch)
      const type = isObject(list?.items) ? refTarget(list.items) : undefined
      if (type === undefined) throw new Error('a list in a union has items without a name')
      return { json, type }
    }
    return { json }
  })
}

/** The named type of a field, if it has one. */
export function targetOf(model: Model, type: NamedType, key: string): NamedType | undefined {
  const property = isObject(type.schema.properties) ? type.schema.properties[key] : undefined
  if (!isObject(property)) throw new Error(`${type.name} has no field ${key}`)
  const name = refTarget(property)
  return name === undefined ? undefined : typeOf(model, name)
}

/** The constants for the known values of an open enum, in capitals. */
export function constantsOf(schema: JsonObject): { name: string; value: string; about: string }[] {
  const values = enumValues(schema)
  const words = constantWords(values.map(({ value }) => value))
  return values.map(({ value, description: about }, index) => ({ name: upperSnake(words[index] ?? []), value, about }))
}
