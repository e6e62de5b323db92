// Values for a type, most of them valid or nearly so. They come from the canonical schemas, and every second one is then
// damaged: a wrong type, a missing member, a number out of range, a member from another branch, something nobody knows.

import fc from 'fast-check'
import { isObject, isString, type Json, type JsonObject, members } from '../src/json.js'
import { closure, enumValues, type Model, refTarget, requiredOf, typeOf } from '../src/model.js'

/** What damage puts in place of something else. */
const oddities: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1.5,
  101,
  1e300,
  '',
  'x',
  '12',
  '-1',
  [],
  {},
  [null],
  [{}],
  { And: [] },
]

/** Deeper than this, recursive types take their first branch, and lists end. */
const deepest = 9

export function valuesOf(model: Model, name: string): fc.Arbitrary<Json> {
  const strings = exampleStrings(model)
  const lazy = new Map<string, fc.Arbitrary<Json>>()
  const named = (type: string, depth: number): fc.Arbitrary<Json> => {
    const key = `${type} ${Math.min(depth, deepest)}`
    const known = lazy.get(key)
    if (known) return known
    const made = build(typeOf(model, type).schema, depth)
    lazy.set(key, made)
    return made
  }
  const build = (schema: Json, depth: number): fc.Arbitrary<Json> => {
    if (!isObject(schema)) return fc.constant(null)
    const target = refTarget(schema)
    if (target !== undefined) return named(target, depth + 1)
    if (schema.const !== undefined) return fc.constant(schema.const)
    const values = enumValues(schema).map((value) => value.value)
    if (values.length > 0)
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.string({ maxLength: 4 }) })
    if (Array.isArray(schema.oneOf)) {
      const branches = depth < deepest ? schema.oneOf : schema.oneOf.slice(0, 1)
      return fc.oneof(...branches.map((branch) => build(branch, depth)))
    }
    const types = [schema.type].flat()
    return types.length > 1 ? fc.oneof(...types.map((type) => ofType(schema, type, depth))) : ofType(schema, types[0], depth)
  }
  const ofType = (schema: JsonObject, type: Json | undefined, depth: number): fc.Arbitrary<Json> => {
    switch (type) {
      case 'object': {
        const required = requiredOf(schema)
        const described = members(schema.properties).filter(([, member]) => isObject(member))
        if (described.length > 0) {
          const kept = depth < deepest ? described : described.filter(([key]) => required.includes(key))
          const arbitraries = Object.fromEntries(kept.map(([key, member]) => [key, build(member, depth + 1)]))
          return fc.record(arbitraries, { requiredKeys: [...required], noNullPrototype: true }) as fc.Arbitrary<Json>
        }
        const map = schema.additionalProperties
        return fc.dictionary(
          fc.constantFrom('a', 'Line', '0'),
          isObject(map) ? build(map, depth + 1) : fc.constantFrom(...oddities),
          { maxKeys: 2, noNullPrototype: true },
        )
      }
      case 'array': {
        const least = typeof schema.minItems === 'number' ? schema.minItems : 0
        return fc.array(build(schema.items ?? {}, depth + 1), {
          minLength: least,
          maxLength: depth < deepest ? Math.max(least, 2) : least,
        })
      }
      case 'string': {
        const pattern = isString(schema.pattern) ? new RegExp(schema.pattern, 'u') : undefined
        const least = typeof schema.minLength === 'number' ? schema.minLength : 0
        const most = typeof schema.maxLength === 'number' ? schema.maxLength : Number.POSITIVE_INFINITY
        const fitting = strings.filter((text) => (pattern?.test(text) ?? true) && length(text) >= least && length(text) <= most)
        if (fitting.length === 0) throw new Error(`no example has a string for ${JSON.stringify(schema)}`)
        return fc.constantFrom(...fitting)
      }
      case 'integer':
      case 'number': {
        const low = Number(schema.minimum ?? schema.exclusiveMinimum ?? -5)
        const high = Number(schema.maximum ?? 1000)
        const whole = fc.integer({ min: Math.ceil(low), max: Math.floor(high) })
        if (type === 'integer') return whole
        return fc.oneof(
          whole,
          fc.double({ min: low, max: high, noNaN: true, minExcluded: schema.exclusiveMinimum !== undefined }),
        )
      }
      case 'boolean':
        return fc.boolean()
      case 'null':
        return fc.constant(null)
      default:
        return fc.constantFrom(...oddities)
    }
  }
  const names = memberNames(model, name)
  const damage = fc.record({
    where: fc.nat(),
    what: fc.constantFrom(...kinds),
    odd: fc.constantFrom(...oddities),
    name: fc.constantFrom(...names),
    from: fc.nat(),
  })
  const damages = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 4, arbitrary: fc.array(damage, { minLength: 1, maxLength: 2 }) },
  )
  return fc
    .tuple(named(name, 0), damages)
    .map(([value, list]) => list.reduce<Json>((damaged, one) => apply(damaged, one), JSON.parse(JSON.stringify(value)) as Json))
}

/** In code points, as JSON Schema counts. */
const length = (text: string): number => Array.from(text).length

const kinds = ['add', 'empty', 'graft', 'number', 'odd', 'remove'] as const

/** Around the bounds of scores, percentages and counts. */
const numbers: readonly number[] = [-1, -0.001, 0, 0.009, 0.5, 1, 1.001, 100, 100.5, 1e300]

interface Damage {
  readonly where: number
  readonly what: (typeof kinds)[number]
  readonly odd: Json
  readonly name: string
  readonly from: number
}

/** Every place of a value: the object or array that holds it, and its key there. */
function places(value: Json): { holder: JsonObject | Json[]; key: string | number }[] {
  if (Array.isArray(value)) return value.flatMap((item, key) => [{ holder: value, key }, ...places(item)])
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => [{ holder: value, key }, ...places(item)])
  return []
}

function apply(value: Json, damage: Damage): Json {
  const { where, what, name, from } = damage
  const copy = (item: Json | undefined): Json => JSON.parse(JSON.stringify(item ?? null)) as Json
  // A second damage may fall into the first, and must not reach the list of oddities.
  const odd = copy(damage.odd)
  const all = places(value)
  const place = all[where % Math.max(1, all.length)]
  if (!place) return odd
  const holder = place.holder as JsonObject
  const donor = all[from % all.length] ?? place
  switch (what) {
    case 'add':
      // A member of another branch, another type, or of none.
      if (Array.isArray(place.holder)) place.holder.push(odd)
      else holder[name] = copy(where % 2 === 0 ? odd : (donor.holder as JsonObject)[donor.key])
      break
    case 'empty':
      holder[place.key] = Array.isArray(holder[place.key]) ? [] : isObject(holder[place.key]) ? {} : ''
      break
    case 'graft':
      holder[place.key] = copy((donor.holder as JsonObject)[donor.key])
      break
    case 'number': {
      const numeric = all.filter(({ holder: around, key }) => typeof (around as JsonObject)[key] === 'number')
      const chosen = numeric[where % Math.max(1, numeric.length)]
      if (chosen) (chosen.holder as JsonObject)[chosen.key] = numbers[from % numbers.length] ?? 0
      break
    }
    case 'odd':
      holder[place.key] = odd
      break
    case 'remove':
      if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1)
      else delete holder[place.key]
      break
  }
  return value
}

function exampleStrings(model: Model): string[] {
  const found = new Set<string>(['x', 'ab ñ 😀', '7'])
  const visit = (value: Json): void => {
    if (isString(value)) found.add(value)
    else if (Array.isArray(value)) value.forEach(visit)
    else if (isObject(value)) Object.values(value).forEach(visit)
  }
  for (const example of model.tree.examples) visit(example.value)
  return [...found].sort()
}

function memberNames(model: Model, name: string): string[] {
  const names = new Set(['unknownMember'])
  for (const type of [name, ...closure(model, name)]) {
    for (const [key] of members(typeOf(model, type).schema.properties)) names.add(key)
  }
  return [...names].sort()
}
