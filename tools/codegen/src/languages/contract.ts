// contract.json: what a language package must know at run time beyond its types, the same text in every package. A small
// interpreter in each language reads it: which record type a value is, and what is wrong with a value.

import { type Detection, matches } from '../detect.js'
import { isObject, type Json, type JsonObject, members } from '../json.js'
import { followerOf, type Model, refTarget } from '../model.js'
import { banner } from '../output.js'
import { unionPlan } from '../unions.js'
import type { LanguageModel } from './quicktype.js'

/**
 * Rules whose breach leaves no value of the type: the parsers refuse it. A breach of any other rule leaves a value that can
 * be read, and only the check of the package reports it.
 */
export const structuralRules: readonly string[] = ['type', 'required', 'const', 'false schema']

/**
 * - `types`: rules by type name. A rule has `ref` (name of a type) or `type` (list), `const`, `required`, `properties` (rule,
 *   or `false`: must not be there), `items`, `values` (of the members of a map), `minimum`, `maximum`, `minLength` (in code
 *   points), `pattern` (anchored, with no feature beyond RE2), `minItems`, and `cases`: the first of them that takes the
 *   value's type, and whose `key` the value has if it has one, gives the rule for the value.
 * - `records`, `lookAlikes`: detection, to be tried in this order, records first. `detect` has every condition.
 */
export function emitContract(language: LanguageModel): string {
  const { model, names } = language
  const contract = {
    $comment: banner,
    structural: structuralRules,
    types: Object.fromEntries(names.map((name) => [name, rule(model, model.types.get(name)?.schema ?? {})])),
    records: model.records.map(({ name, kind, format, title, detect }) => ({
      type: name,
      kind,
      format: format.id,
      title,
      detect: complete(detect),
    })),
    lookAlikes: model.lookAlikes.flatMap(({ id, title, hint, detect }) =>
      detect ? [{ id, title, hint, detect: complete(detect) }] : [],
    ),
  }
  return `${JSON.stringify(contract, undefined, 1)}\n`
}

/** Every condition, so that no language has to think about one that is not there. */
function complete(detect: Detection): Required<Detection> {
  return { has: [], hasAny: [], lacks: [], startsWith: {}, equals: {}, itemHas: {}, itemLacks: {}, keySuffix: '', ...detect }
}

function rule(model: Model, schema: Json): Json {
  if (schema === false || !isObject(schema)) return schema
  const target = refTarget(schema)
  if (target !== undefined) return { ref: target }
  if (Array.isArray(schema.anyOf)) return { type: ['string'] }
  if (Array.isArray(schema.oneOf)) {
    const branches = schema.oneOf
    const plan = unionPlan(schema, followerOf(model))
    const cases = plan.cases.map(({ index, types, key }) => ({
      types: [...types],
      ...(key !== undefined && { key }),
      rule: rule(model, branches[index] ?? {}),
    }))
    return { type: [...plan.types], cases }
  }
  const copy: JsonObject = {}
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'type') {
      // A constant says its own type; both rules would report the same wrong value.
      if (schema.const === undefined) copy.type = Array.isArray(value) ? value : [value]
    } else if (key === 'properties')
      copy.properties = Object.fromEntries(members(value).map(([name, child]) => [name, rule(model, child)]))
    else if (key === 'items') copy.items = rule(model, value)
    else if (key === 'additionalProperties') copy.values = rule(model, value)
    else if (checked.has(key)) copy[key] = value
    else if (!annotations.has(key)) throw new Error(`no language package knows the keyword ${key}`)
  }
  return copy
}

const annotations = new Set(['deprecated', 'description', 'examples', 'title'])
const checked = new Set(['const', 'maximum', 'minItems', 'minLength', 'minimum', 'pattern', 'required'])

/** tools/languages/generated/cases.json: what the conformance suite of every language goes through. */
export function emitCases(language: LanguageModel): string {
  const { model, names } = language
  const detected = (value: Json): string | null => model.records.find(({ detect }) => matches(detect, value))?.name ?? null
  const covered = new Set(names)
  const valid = model.tree.examples.filter(({ type }) => covered.has(type))
  const invalid = model.tree.defects.filter(({ type }) => covered.has(type))
  const cases = {
    $comment: [
      banner,
      'valid: a file holds the value. invalid: a file holds the value as its member "value", which breaks one rule at one place.',
      'record: the record type that detection finds, null for none. structural: the parser refuses the value.',
      'left: examples of file names, which are no JSON records and not part of the language packages.',
    ],
    valid: valid.map(({ type, path, value }) => ({ path: `schemas/${path}`, type, record: detected(value) })),
    invalid: invalid.map(({ type, path, value, pointer, rule: broken }) => ({
      path: `schemas/${path}`,
      type,
      record: detected(value),
      pointer,
      rule: broken,
      structural: structuralRules.includes(broken),
    })),
    left: {
      valid: model.tree.examples.length - valid.length,
      invalid: model.tree.defects.length - invalid.length,
    },
  }
  return `${JSON.stringify(cases, undefined, 1)}\n`
}
