// How the branches of a oneOf are told apart without trying them (law L7). The laws ask whether a plan exists; the
// validators, the coverage walk and the reference pages follow it.

import { isObject, isString, isStringArray, type JsonObject, type JsonType, members } from './json.js'

export interface UnionCase {
  /** Position in the oneOf. */
  readonly index: number
  /** The value has one of these types … */
  readonly types: readonly JsonType[]
  /** … and, where several branches are objects, this member. Without it the branch is the default among the objects. */
  readonly key?: string
}

export interface UnionPlan {
  /** In the order in which they are to be tested: the default last. */
  readonly cases: readonly UnionCase[]
  /** Every type that some branch takes. */
  readonly types: readonly JsonType[]
  /** All branches are objects: the default then takes every value, so that "must be object" is said once, by its branch. */
  readonly objectsOnly: boolean
}

/** Follows a `$ref` to the schema it names; gives back a schema without one. */
export type Follow = (schema: JsonObject) => JsonObject | undefined

export function planUnion(schema: JsonObject, follow: Follow): UnionPlan | { readonly faults: readonly string[] } {
  const faults: string[] = []
  const raw = Array.isArray(schema.oneOf) ? schema.oneOf : []
  if (raw.length < 2) faults.push('has fewer than two branches')
  const branches = raw.map((branch) => (isObject(branch) ? follow(branch) : undefined))
  const typesOf = branches.map((branch) => (branch ? jsonTypes(branch, follow) : undefined))
  const objects: number[] = []
  const taken = new Map<JsonType, number>()
  for (const [index, types] of typesOf.entries()) {
    if (types === undefined || types.length === 0) {
      faults.push(`branch ${index} has no JSON type`)
      continue
    }
    for (const type of types) {
      if (type === 'object') {
        objects.push(index)
        continue
      }
      const clash =
        taken.get(type) ?? (type === 'integer' ? taken.get('number') : type === 'number' ? taken.get('integer') : undefined)
      if (clash !== undefined) faults.push(`branches ${clash} and ${index} both take a ${type}`)
      taken.set(type, index)
    }
  }
  const cases: UnionCase[] = []
  for (const [position, index] of objects.entries()) {
    if (position === 0) continue
    const key = exclusiveKey(
      branches[index],
      objects.filter((other) => other !== index).map((other) => branches[other]),
    )
    if (key === undefined) faults.push(`branch ${index} requires no member that every other object branch forbids with false`)
    else cases.push({ index, types: ['object'], key })
  }
  if (faults.length > 0) return { faults }
  const first = objects[0]
  if (first !== undefined) cases.push({ index: first, types: ['object'] })
  for (const [index, types] of typesOf.entries()) {
    const others = (types ?? []).filter((type) => type !== 'object')
    if (others.length > 0) cases.push({ index, types: others })
  }
  const all = [...new Set(typesOf.flatMap((types) => types ?? []))]
  return { cases, types: all, objectsOnly: all.every((type) => type === 'object') }
}

/** The plan of a oneOf that the laws have already passed. */
export function unionPlan(schema: JsonObject, follow: Follow): UnionPlan {
  const plan = planUnion(schema, follow)
  if ('faults' in plan) throw new Error(`oneOf ${plan.faults.join(', ')}`)
  return plan
}

function jsonTypes(schema: JsonObject, follow: Follow, depth = 0): JsonType[] | undefined {
  const type = schema.type
  if (isString(type)) return [type as JsonType]
  if (isStringArray(type)) return type as JsonType[]
  if (Array.isArray(schema.oneOf) && depth < 8) {
    const types = schema.oneOf.map((branch) => {
      const target = isObject(branch) ? follow(branch) : undefined
      return target && jsonTypes(target, follow, depth + 1)
    })
    if (types.every((list) => list !== undefined)) return [...new Set(types.flat())]
  }
  return undefined
}

function exclusiveKey(branch: JsonObject | undefined, others: readonly (JsonObject | undefined)[]): string | undefined {
  const required = isStringArray(branch?.required) ? branch.required : []
  return required.find((key) =>
    others.every((other) => members(other?.properties).some(([name, value]) => name === key && value === false)),
  )
}
