// What a decoder of a record type has to read, worked out once from the schema; the emitters write it down for
// JavaScript objects, for columns, and for WebAssembly.
//
// A plan knows one form of its record: the members in the order in which the schema lists them (which is the order in
// which AWS writes them), one space or none behind ':' and ',', no escapes. Whatever else stands in a line is read the
// general way. So a plan may be narrow, but it must never be wrong: what it accepts is what JSON.parse and the
// validator accept. The tests of packages/core hold all ways against each other.

import { matches } from './detect.js'
import { isObject, isStringArray, type Json, type JsonObject, members, sortedBy } from './json.js'
import { followerOf, type Model, type RecordType, refTarget, typeOf } from './model.js'
import { unionPlan } from './unions.js'

/** Optional members double the sets of members that have to be told apart. */
export const MOST_OPTIONAL = 8

/** A value, and what is checked of it. `name` is what it is called in the code. */
export type Plan = StringPlan | DigitsPlan | NumberPlan | ArrayPlan | UnionPlan | ObjectPlan

/** A string. */
export interface StringPlan {
  readonly kind: 'string'
  readonly name: string
  readonly nonEmpty: boolean
  /** Whether it is likely to be that of the record before: a member of the record itself, not of an item of a list. */
  readonly repeats: boolean
}

/** A string of decimal digits. */
export interface DigitsPlan {
  readonly kind: 'digits'
  readonly name: string
  /** The least value. */
  readonly least: 0 | 1
}

/** A number without sign. */
export interface NumberPlan {
  readonly kind: 'number'
  readonly name: string
  readonly integer: boolean
  readonly bounds: readonly { readonly operator: '>=' | '>' | '<='; readonly value: Json }[]
}

export interface ArrayPlan {
  readonly kind: 'array'
  readonly name: string
  readonly item: Plan
}

/** One of several kinds of value, told apart by the first byte. */
export interface UnionPlan {
  readonly kind: 'union'
  readonly name: string
  readonly cases: readonly { readonly first: FirstByte; readonly plan: Plan }[]
}

export type FirstByte = 'string' | 'array' | 'object' | 'number'

export interface ObjectPlan {
  readonly kind: 'object'
  readonly name: string
  readonly members: readonly { readonly key: string; readonly required: boolean; readonly plan: Plan }[]
  /** The optional members, in order. */
  readonly optional: readonly string[]
  /**
   * Which sets of optional members make the record this type: '1' or '0' for each set, the first optional member being
   * bit 0 of its place. Absent when all sets do, and in objects that are not the record itself.
   */
  readonly sets?: string
}

/** Why a schema has no plan. */
class Undecodable extends Error {}

/** The record types that come as lines and can be decoded, by name, with their plans. */
export function decodePlans(model: Model): ReadonlyMap<string, ObjectPlan> {
  const found: [string, ObjectPlan][] = []
  for (const record of model.records) {
    if (record.format.role !== 'lines') continue
    try {
      found.push([record.name, new Planner(model, record).object(typeOf(model, record.name).schema, [], true)])
    } catch (error) {
      if (!(error instanceof Undecodable)) throw error
    }
  }
  return new Map(sortedBy(found, ([name]) => name))
}

/** Whether a string schema asks for decimal digits. */
export function isDigits(schema: JsonObject): boolean {
  return schema.pattern === '^[0-9]+$' || schema.pattern === '^[1-9][0-9]*$'
}

class Planner {
  constructor(
    private readonly model: Model,
    private readonly record: RecordType,
  ) {}

  private value(raw: Json, path: readonly string[]): Plan {
    if (!isObject(raw)) throw new Undecodable()
    const name = refTarget(raw)
    // A type inside itself has no bound on its depth.
    if (name !== undefined && path.includes(`#${name}`)) throw new Undecodable()
    const here = name === undefined ? path : [...path, `#${name}`]
    const schema = name === undefined ? raw : typeOf(this.model, name).schema
    if (Array.isArray(schema.anyOf)) return this.string(schema, here)
    if (Array.isArray(schema.oneOf)) return this.union(schema, here)
    switch (schema.type) {
      case 'string':
        return this.string(schema, here)
      case 'number':
      case 'integer':
        return this.number(schema, here)
      case 'array':
        return this.array(schema, here)
      case 'object':
        return this.object(schema, here, false)
      default:
        throw new Undecodable()
    }
  }

  private string(schema: JsonObject, path: readonly string[]): Plan {
    onlyKnows(schema, ['anyOf', 'pattern', 'minLength'])
    const { pattern, minLength } = schema
    const name = lastName(path)
    if (isDigits(schema)) return { kind: 'digits', name, least: pattern === '^[0-9]+$' ? 0 : 1 }
    if (pattern !== undefined || (minLength !== undefined && minLength !== 1)) throw new Undecodable()
    return { kind: 'string', name, nonEmpty: minLength === 1, repeats: !path.includes('[]') }
  }

  private number(schema: JsonObject, path: readonly string[]): Plan {
    onlyKnows(schema, ['minimum', 'maximum', 'exclusiveMinimum'])
    const { minimum, maximum, exclusiveMinimum } = schema
    const bounds = [
      { operator: '>=' as const, value: minimum },
      { operator: '>' as const, value: exclusiveMinimum },
      { operator: '<=' as const, value: maximum },
    ].flatMap(({ operator, value }) => (value === undefined ? [] : [{ operator, value }]))
    return { kind: 'number', name: lastName(path), integer: schema.type === 'integer', bounds }
  }

  private array(schema: JsonObject, path: readonly string[]): Plan {
    onlyKnows(schema, ['items'])
    return { kind: 'array', name: lastName(path), item: this.value(schema.items ?? null, [...path, '[]']) }
  }

  private union(schema: JsonObject, path: readonly string[]): Plan {
    const plan = unionPlan(schema, followerOf(this.model))
    const branches = schema.oneOf as Json[]
    const cases = plan.cases.map(({ index, types, key }) => {
      const type = types.length === 1 ? types[0] : undefined
      const first = type === 'integer' ? 'number' : type
      if (key !== undefined || (first !== 'string' && first !== 'array' && first !== 'object' && first !== 'number'))
        throw new Undecodable()
      return { first, plan: this.value(branches[index] ?? null, path) } as const
    })
    return { kind: 'union', name: lastName(path), cases }
  }

  /** An object; for the record itself, also works out which members make it this type. */
  object(schema: JsonObject, path: readonly string[], isRecord: boolean): ObjectPlan {
    onlyKnows(schema, ['properties', 'required'])
    const required = isStringArray(schema.required) ? schema.required : []
    const properties = members(schema.properties).filter(([, value]) => value !== false)
    const optional = properties.map(([key]) => key).filter((key) => !required.includes(key))
    if (properties.length === 0 || optional.length > MOST_OPTIONAL) throw new Undecodable()
    const plans = properties.map(([key, value]) => ({
      key,
      required: required.includes(key),
      plan: this.value(value, [...path, key]),
    }))
    const object = { kind: 'object' as const, name: lastName(path), members: plans, optional }
    if (!isRecord) return object
    const present = properties.map(([key]) => key).filter((key) => required.includes(key))
    const sets = Array.from({ length: 2 ** optional.length }, (_, set) =>
      this.isThisType([...present, ...optional.filter((_, index) => (set >> index) & 1)]) ? '1' : '0',
    ).join('')
    if (!sets.includes('1')) throw new Undecodable()
    return sets.includes('0') ? { ...object, sets } : object
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

/** Refuses a schema that asks for what a decoder would not check. */
function onlyKnows(schema: JsonObject, keywords: readonly string[]): void {
  const known = ['type', 'title', 'description', 'examples', ...keywords]
  if (Object.keys(schema).some((key) => !known.includes(key))) throw new Undecodable()
}

function lastName(path: readonly string[]): string {
  return path.filter((step) => step !== '[]' && !step.startsWith('#')).at(-1) ?? 'record'
}
