// L9 and L10: the examples prove the schemas. L9 asks that every member, value, branch and bound is met both ways by some
// example, so that nothing in a schema is there untested; L10 that each example is detected as what it is.

import type { ErrorObject, ValidateFunction } from 'ajv'
import { compiler, RefusedSchema } from './compile.js'
import { type Detection, matches } from './detect.js'
import { hasOwn, isObject, isOfType, isString, type Json, type JsonObject, members, pointer } from './json.js'
import type { DefectFile, ExampleFile } from './load.js'
import { enumValues, familyOf, followerOf, type Model, type NamedType, refTarget, requiredOf, typeOf } from './model.js'
import type { Problem } from './problem.js'
import { unionPlan } from './unions.js'

/** The keywords that refuse a value, and so must be seen to do it. */
const bounds = [
  'const',
  'exclusiveMinimum',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'pattern',
  'type',
] as const

/** A schema inside a named type. */
interface Place {
  readonly type: NamedType
  readonly at: string
  readonly schema: JsonObject
}

/** Something that some example must show. */
interface Obligation {
  readonly place: Place
  readonly at: string
  readonly message: string
  readonly fix: string
}

const placeKey = (place: Place): string => `${place.type.name}#${place.at}`

export function checkExamples(model: Model): Problem[] {
  const problems: Problem[] = []
  const validators = new Map<string, ValidateFunction>()
  try {
    const ajv = compiler(model)
    for (const { name } of model.roots) {
      const validate = ajv.getSchema(name)
      if (validate) validators.set(name, validate as ValidateFunction)
    }
  } catch (error) {
    if (!(error instanceof RefusedSchema)) throw error
    return [
      {
        law: 'L2',
        file: error.type.file.path,
        pointer: '',
        message: `does not compile: ${error.message}`,
        fix: 'correct the schema',
      },
    ]
  }
  const met = new Set<string>()
  for (const example of model.tree.examples) problems.push(...checkExample(model, validators, example, met))
  for (const defect of model.tree.defects) problems.push(...checkDefect(model, validators, defect, met))
  for (const format of model.formats) {
    for (const { type, kind } of format.types) {
      if (kind === 'part') continue
      const file = `${format.folder}/format.json`
      if (!model.tree.examples.some((example) => example.type === type))
        problems.push({
          law: 'L9',
          file,
          pointer: '',
          message: `${type} has no valid example`,
          fix: `add examples/${type}/<scenario>.json`,
        })
      if (!model.tree.defects.some((defect) => defect.type === type))
        problems.push({
          law: 'L9',
          file,
          pointer: '',
          message: `${type} has no invalid example`,
          fix: `add invalid/${type}/<defect>.json`,
        })
    }
  }
  for (const [key, obligation] of obligations(model)) {
    if (met.has(key)) continue
    const { place, at, message, fix } = obligation
    const inFile = place.type.isRoot ? '' : pointer('/$defs', place.type.name)
    problems.push({ law: 'L9', file: place.type.file.path, pointer: inFile + at, message, fix })
  }
  return problems
}

/** Where an example may stand: in the folder of its type. */
function exampleType(model: Model, example: ExampleFile, problems: Problem[]): NamedType | undefined {
  const type = model.types.get(example.type)
  if (type?.isRoot && type.file.folder === example.folder) return type
  problems.push({
    law: 'L9',
    file: example.path,
    pointer: '',
    message: `"${example.type}" is no type of ${example.folder}`,
    fix: 'name the folder after a schema file beside it',
  })
  return undefined
}

function checkExample(
  model: Model,
  validators: ReadonlyMap<string, ValidateFunction>,
  example: ExampleFile,
  met: Set<string>,
): Problem[] {
  const problems: Problem[] = []
  const type = exampleType(model, example, problems)
  const validate = type && validators.get(type.name)
  if (!type || !validate) return problems
  if (!validate(example.value)) {
    for (const error of validate.errors ?? []) {
      problems.push({
        law: 'L9',
        file: example.path,
        pointer: error.instancePath,
        message: `a valid example is refused: ${error.message ?? error.keyword} (rule "${error.keyword}")`,
        fix: 'correct the example, or the schema if the example is from a real file',
      })
    }
    return problems
  }
  for (const [place, value] of visits(model, type, example.value)) {
    const key = placeKey(place)
    met.add(`${key} visited`)
    if (isObject(value)) {
      for (const name of Object.keys(isObject(place.schema.properties) ? place.schema.properties : {})) {
        met.add(`${key} ${hasOwn(value, name) ? 'with' : 'without'} ${name}`)
      }
    }
    if (isString(value)) met.add(`${key} value ${value}`)
  }
  problems.push(...checkDetected(model, type, example, undefined))
  return problems
}

function checkDefect(
  model: Model,
  validators: ReadonlyMap<string, ValidateFunction>,
  defect: DefectFile,
  met: Set<string>,
): Problem[] {
  const problems: Problem[] = []
  const type = exampleType(model, defect, problems)
  const validate = type && validators.get(type.name)
  if (!type || !validate) return problems
  const said = `rule "${defect.rule}" at "${defect.pointer}"`
  validate(defect.value)
  const errors = validate.errors ?? []
  const wanted = errors.filter((error) => error.instancePath === defect.pointer && error.keyword === defect.rule)
  const error = wanted[0]
  if (!error) {
    const instead =
      errors.length === 0 ? 'it is valid' : errors.map((other) => `rule "${other.keyword}" at "${other.instancePath}"`).join(', ')
    problems.push({
      law: 'L9',
      file: defect.path,
      pointer: '',
      message: `is said to break ${said}, but ${instead}`,
      fix: 'correct "pointer" and "rule", or the value',
    })
    return problems
  }
  if (errors.length > 1) {
    const others = errors.filter((other) => other !== error).map((other) => `rule "${other.keyword}" at "${other.instancePath}"`)
    problems.push({
      law: 'L9',
      file: defect.path,
      pointer: '',
      message: `breaks ${others.join(', ')} besides ${said}`,
      fix: 'leave exactly one defect in the value',
    })
    return problems
  }
  for (const [place, , at] of visits(model, type, defect.value)) {
    const key = placeKey(place)
    if (defect.rule === 'required' && at === defect.pointer) met.add(`${key} refused required ${missing(error)}`)
    else if (at === defect.pointer && hasOwn(place.schema, defect.rule)) met.add(`${key} refused ${defect.rule}`)
    else if (at === defect.pointer && defect.rule === 'type' && hasOwn(place.schema, 'oneOf')) met.add(`${key} refused type`)
    if (defect.rule === 'false schema') {
      for (const [name, member] of members(place.schema.properties)) {
        if (member === false && pointer(at, name) === defect.pointer) met.add(`${key} refused false ${name}`)
      }
    }
  }
  problems.push(...checkDetected(model, type, defect, error))
  return problems
}

function missing(error: ErrorObject): string {
  const name: unknown = error.params.missingProperty
  return isString(name) ? name : ''
}

/** L10. A defect in the very member that a rule looks at may hide the type; everything else must not. */
function checkDetected(model: Model, type: NamedType, example: ExampleFile, error: ErrorObject | undefined): Problem[] {
  const record = model.records.find((candidate) => candidate.name === type.name)
  if (!record || (error && touches(record.detect, error))) return []
  const found = model.records.find((candidate) => matches(candidate.detect, example.value))
  // A reader may know one family only, or several in any order.
  const foreign = model.records.find(
    (candidate) => familyOf(candidate) !== familyOf(record) && matches(candidate.detect, example.value),
  )
  if (foreign)
    return [
      {
        law: 'L10',
        file: example.path,
        pointer: '',
        message: `is detected as ${foreign.name} of another family too`,
        fix: `correct "detect" in ${record.format.path} or ${foreign.format.path}`,
      },
    ]
  const look = found ?? model.lookAlikes.find((candidate) => candidate.detect && matches(candidate.detect, example.value))
  if (found === record) return []
  const name = found?.name ?? (look && 'id' in look ? `the look-alike ${look.id}` : 'nothing')
  return [
    {
      law: 'L10',
      file: example.path,
      pointer: '',
      message: `is detected as ${name}, not as ${type.name}`,
      fix: `correct "detect" in ${record.format.path}, or move the example`,
    },
  ]
}

function touches(detection: Detection, error: ErrorObject): boolean {
  const { has = [], hasAny = [], lacks = [], startsWith = {}, equals = {}, itemHas = {}, itemLacks = {} } = detection
  const items = [...Object.keys(itemHas), ...Object.keys(itemLacks)]
  const judged = [...lacks, ...Object.keys(startsWith), ...Object.keys(equals)]
  if (error.keyword === 'required' && error.instancePath === '')
    return [...has, ...hasAny, ...judged, ...items].includes(missing(error))
  if (error.instancePath === '' && error.keyword === 'type') return true
  return (
    judged.some((key) => pointer('', key) === error.instancePath) ||
    items.some((key) => error.instancePath.startsWith(pointer('', key)))
  )
}

/** Every schema that judges some part of an instance, following refs and the one branch of each union. */
function* visits(model: Model, type: NamedType, instance: Json): Generator<[place: Place, value: Json, at: string]> {
  yield* visit(model, { type, at: '', schema: type.schema }, instance, '')
}

function* visit(model: Model, place: Place, value: Json, at: string): Generator<[place: Place, value: Json, at: string]> {
  yield [place, value, at]
  const { schema } = place
  for (const child of targets(model, place, value)) yield* visit(model, child, value, at)
  if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const described = isObject(schema.properties) && hasOwn(schema.properties, name) ? schema.properties[name] : undefined
      if (isObject(described))
        yield* visit(model, { ...place, at: pointer(place.at, 'properties', name), schema: described }, member, pointer(at, name))
      const map = schema.additionalProperties
      if (isObject(map))
        yield* visit(model, { ...place, at: pointer(place.at, 'additionalProperties'), schema: map }, member, pointer(at, name))
    }
  }
  if (Array.isArray(value) && isObject(schema.items)) {
    for (const [index, item] of value.entries())
      yield* visit(model, { ...place, at: pointer(place.at, 'items'), schema: schema.items }, item, pointer(at, index))
  }
}

/** What a `$ref` or a union hands the same value on to. */
function targets(model: Model, place: Place, value: Json): Place[] {
  const name = refTarget(place.schema)
  if (name !== undefined) return [{ type: typeOf(model, name), at: '', schema: typeOf(model, name).schema }]
  if (!Array.isArray(place.schema.oneOf)) return []
  const plan = unionPlan(place.schema, followerOf(model))
  const chosen =
    plan.cases.find(
      (item) =>
        item.types.some((type) => isOfType(value, type)) &&
        (item.key === undefined || (isObject(value) && hasOwn(value, item.key))),
    ) ?? (plan.objectsOnly ? plan.cases.at(-1) : undefined)
  const branch = chosen && place.schema.oneOf[chosen.index]
  return chosen && isObject(branch) ? [{ ...place, at: pointer(place.at, 'oneOf', chosen.index), schema: branch }] : []
}

/** What the examples together must show, by the key under which the walks above record it. */
function obligations(model: Model): Map<string, Obligation> {
  const owed = new Map<string, Obligation>()
  const records = new Set(model.records.map((record) => record.name))
  const seen = new Set<string>()
  const owe = (place: Place, what: string, tokens: (string | number)[], message: string, fix: string): void => {
    owed.set(`${placeKey(place)} ${what}`, { place, at: pointer(place.at, ...tokens), message, fix })
  }
  // `ofType` is false where the type of the value is settled before the schema is asked: a branch chosen by type, or a record,
  // which is always an object. There a wrong type cannot be shown. `settled` are the members by whose presence a union has
  // chosen this branch: here they cannot be missing, and those of the other branches cannot be there.
  const visit = (place: Place, ofType: boolean, settled: readonly string[] = []): void => {
    const { schema } = place
    const name = refTarget(schema)
    if (name !== undefined) {
      const visited = [name, ofType, ...settled].join(' ')
      if (seen.has(visited)) return
      seen.add(visited)
      const type = typeOf(model, name)
      visit({ type, at: '', schema: type.schema }, ofType, settled)
      return
    }
    for (const rule of bounds) {
      if (!hasOwn(schema, rule) || (rule === 'type' && (!ofType || hasOwn(schema, 'const')))) continue
      owe(place, `refused ${rule}`, [rule], `no invalid example breaks "${rule}"`, `add one with "rule": "${rule}"`)
    }
    const required = requiredOf(schema)
    for (const [key, member] of members(schema.properties)) {
      if (member === false) {
        if (!settled.includes(key))
          owe(
            place,
            `refused false ${key}`,
            ['properties', key],
            `no invalid example has the forbidden "${key}"`,
            'add one with "rule": "false schema"',
          )
        continue
      }
      owe(place, `with ${key}`, ['properties', key], `no valid example has "${key}"`, 'add it to one')
      if (required.includes(key)) {
        if (!settled.includes(key))
          owe(
            place,
            `refused required ${key}`,
            ['required'],
            `no invalid example lacks the required "${key}"`,
            'add one with "rule": "required"',
          )
      } else
        owe(
          place,
          `without ${key}`,
          ['properties', key],
          `no valid example lacks the optional "${key}"`,
          'leave it out of one, or require it',
        )
      if (isObject(member)) visit({ ...place, at: pointer(place.at, 'properties', key), schema: member }, true)
    }
    for (const keyword of ['items', 'additionalProperties'] as const) {
      const child = schema[keyword]
      if (!isObject(child)) continue
      const childPlace = { ...place, at: pointer(place.at, keyword), schema: child }
      owe(childPlace, 'visited', [], 'no valid example has such a value', 'add one')
      visit(childPlace, true)
    }
    for (const value of enumValues(schema)) {
      const text = value.value
      owe(place, `value ${text}`, ['anyOf'], `no valid example has the value "${text}"`, 'add one')
    }
    if (!Array.isArray(schema.oneOf)) return
    const plan = unionPlan(schema, followerOf(model))
    if (ofType && !plan.objectsOnly)
      owe(place, 'refused type', ['oneOf'], "no invalid example has a value of no branch's type", 'add one with "rule": "type"')
    for (const [index, branch] of schema.oneOf.entries()) {
      if (!isObject(branch)) continue
      const branchPlace = { ...place, at: pointer(place.at, 'oneOf', index), schema: branch }
      owe(branchPlace, 'visited', [], 'no valid example takes this branch', 'add one')
      // The tests run in the order of the plan: a branch is reached only past those before it.
      const position = plan.cases.findIndex((item) => item.index === index)
      const keys = plan.cases.slice(0, position + 1).flatMap((item) => item.key ?? [])
      visit(branchPlace, ofType && plan.objectsOnly && position === plan.cases.length - 1, keys)
    }
  }
  for (const type of model.roots) {
    // A part is reached through the records that hold it; alone, its type is not in question either.
    visit({ type, at: '', schema: type.schema }, !records.has(type.name) && isNameFormat(model, type))
  }
  return owed
}

function isNameFormat(model: Model, type: NamedType): boolean {
  return model.formats.some((format) => format.types.some((entry) => entry.type === type.name && entry.kind === 'name'))
}
