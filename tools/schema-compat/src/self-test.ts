// Before anything is compared, the comparison is tried on the schemas themselves: each of these faults is put in, and must
// be found. So a run that has nothing to compare with has still looked.

import { compareTrees } from './compare.js'
import { isObject, type Json, type JsonObject, strings } from './json.js'
import type { RuleId } from './rules.js'
import { schemasOf, type Tree } from './tree.js'

type Visit = (schema: JsonObject) => boolean

/** Changes the first schema, anywhere in the tree, for which the visitor says that it did. */
function changeFirst(tree: Tree, visit: Visit): boolean {
  const walk = (value: Json): boolean => {
    if (Array.isArray(value)) return value.some(walk)
    return isObject(value) && (visit(value) || Object.entries(value).some(([key, inner]) => key !== 'examples' && walk(inner)))
  }
  return schemasOf(tree).some(([, schema]) => walk(schema))
}

const faults: readonly [expected: RuleId, visit: Visit][] = [
  ['required-removed', (schema) => strings(schema.required).length > 0 && (schema.required as Json[]).pop() !== undefined],
  [
    'required-added',
    (schema) => isObject(schema.properties) && Array.isArray(schema.required) && schema.required.push('NotThereBefore') > 0,
  ],
  ['property-added', (schema) => isObject(schema.properties) && set(schema.properties, 'NotThereBefore', { type: 'string' })],
  ['property-removed', (schema) => isObject(schema.properties) && removeFirst(schema.properties, isObject)],
  ['property-allowed', (schema) => isObject(schema.properties) && removeFirst(schema.properties, (value) => value === false)],
  ['property-forbidden', (schema) => isObject(schema.properties) && set(schema.properties, 'NotThereBefore', false)],
  ['type-widened', (schema) => schema.type === 'string' && schema.anyOf === undefined && set(schema, 'type', ['string', 'null'])],
  ['type-narrowed', (schema) => schema.type === 'string' && schema.anyOf === undefined && set(schema, 'type', 'null')],
  ['number-widened', (schema) => schema.type === 'integer' && set(schema, 'type', 'number')],
  ['number-narrowed', (schema) => schema.type === 'number' && set(schema, 'type', 'integer')],
  ['branch-added', (schema) => Array.isArray(schema.oneOf) && schema.oneOf.push({ type: 'null' }) > 0],
  ['branch-removed', (schema) => Array.isArray(schema.oneOf) && schema.oneOf.pop() !== undefined],
  ['value-added', (schema) => Array.isArray(schema.anyOf) && schema.anyOf.unshift({ const: 'NotThereBefore' }) > 0],
  ['value-removed', (schema) => Array.isArray(schema.anyOf) && schema.anyOf.shift() !== undefined],
  ['bound-tightened', (schema) => typeof schema.minimum === 'number' && set(schema, 'minimum', schema.minimum + 1)],
  ['bound-loosened', (schema) => schema.minLength !== undefined && Reflect.deleteProperty(schema, 'minLength')],
  ['pattern-changed', (schema) => typeof schema.pattern === 'string' && set(schema, 'pattern', `${schema.pattern}|x`)],
  ['items-freed', (schema) => schema.items !== undefined && Reflect.deleteProperty(schema, 'items')],
  ['type-renamed', (schema) => schema.$id !== undefined && set(schema, 'title', 'NotThereBefore')],
  ['id-changed', (schema) => schema.$id !== undefined && set(schema, '$id', `${schema.$id}x`)],
  ['text', (schema) => typeof schema.description === 'string' && set(schema, 'description', 'another')],
]

function set(object: JsonObject, key: string, value: Json): true {
  object[key] = value
  return true
}

function removeFirst(object: JsonObject, test: (value: Json) => boolean): boolean {
  const key = Object.keys(object).find((name) => test(object[name] as Json))
  return key !== undefined && Reflect.deleteProperty(object, key)
}

export function copyOf(tree: Tree): Tree {
  return {
    files: new Map([...tree.files].map(([path, json]) => [path, structuredClone(json)])),
    hashes: new Map(tree.hashes),
  }
}

/** What the comparison did not find; and how many faults were put in. */
export function selfTest(
  tree: Tree,
  compare: typeof compareTrees = compareTrees,
): { readonly tried: number; readonly missed: readonly string[] } {
  const missed: string[] = []
  let tried = 0
  const quiet = compare(tree, copyOf(tree))
  if (quiet.length > 0) missed.push(`found ${quiet.length} differences between the tree and itself`)
  const expect = (rule: RuleId, change: (copy: Tree) => boolean): void => {
    const copy = copyOf(tree)
    if (!change(copy)) return
    tried++
    if (!compare(tree, copy).some((found) => found.rule === rule)) missed.push(`did not find: ${rule}`)
  }
  for (const [rule, visit] of faults) expect(rule, (copy) => changeFirst(copy, visit))
  const last = schemasOf(tree).at(-1)?.[0] ?? ''
  const files = (copy: Tree): Map<string, Json> => copy.files as Map<string, Json>
  expect('file-removed', (copy) => files(copy).delete(last))
  expect('other-file', (copy) => (copy.hashes as Map<string, string>).delete([...copy.hashes.keys()][0] ?? ''))
  return { tried, missed }
}
