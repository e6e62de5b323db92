// Detection rules: which type is this object, judged by its top-level members alone.
// The reader in packages/core evaluates the same rules from the generated catalogue; this copy serves law L10.

import { hasOwn, isObject, isString, isStringArray, type Json, type JsonObject, members } from './json.js'

export interface Detection {
  /** Every one of these members is present. */
  readonly has?: readonly string[]
  /** At least one of these members is present. */
  readonly hasAny?: readonly string[]
  /** None of these members is present. */
  readonly lacks?: readonly string[]
  /** The member is a string that starts with this text. */
  readonly startsWith?: Readonly<Record<string, string>>
  /** The member is this scalar. */
  readonly equals?: Readonly<Record<string, string | number | boolean | null>>
  /** The member is an array whose first item is an object with every one of these members. */
  readonly itemHas?: Readonly<Record<string, readonly string[]>>
  /** The member is an array whose first item is an object with none of these members. */
  readonly itemLacks?: Readonly<Record<string, readonly string[]>>
  /** Some member's name ends so. */
  readonly keySuffix?: string
}

const isStringListMap = (value: Json): boolean => isObject(value) && Object.values(value).every(isStringArray)
const isStringMap = (value: Json): boolean => isObject(value) && Object.values(value).every(isString)

const shapes: Readonly<Record<keyof Detection, (value: Json) => boolean>> = {
  has: isStringArray,
  hasAny: isStringArray,
  lacks: isStringArray,
  startsWith: isStringMap,
  equals: (value) => isObject(value) && Object.values(value).every((item) => typeof item !== 'object' || item === null),
  itemHas: isStringListMap,
  itemLacks: isStringListMap,
  keySuffix: isString,
}

/** What is wrong with a `detect` block; empty when it is one. */
export function detectionFaults(value: Json): string[] {
  if (!isObject(value)) return ['is not an object']
  const faults: string[] = []
  for (const [key, rule] of members(value)) {
    if (!hasOwn(shapes, key)) faults.push(`has an unknown condition "${key}" (known: ${Object.keys(shapes).join(', ')})`)
    else if (!shapes[key as keyof Detection](rule)) faults.push(`has a malformed condition "${key}"`)
  }
  if (Object.keys(value).length === 0) faults.push('has no condition, so it would match every object')
  return faults
}

export function matches(detection: Detection, value: Json): boolean {
  if (!isObject(value)) return false
  const has = (key: string): boolean => hasOwn(value, key)
  const { has: all = [], hasAny, lacks = [], startsWith = {}, equals = {}, itemHas = {}, itemLacks = {}, keySuffix } = detection
  return (
    all.every(has) &&
    (hasAny === undefined || hasAny.some(has)) &&
    !lacks.some(has) &&
    Object.entries(startsWith).every(([key, prefix]) => {
      const member = has(key) ? value[key] : undefined
      return isString(member) && member.startsWith(prefix)
    }) &&
    Object.entries(equals).every(([key, scalar]) => has(key) && value[key] === scalar) &&
    Object.entries(itemHas).every(([key, keys]) => {
      const item = firstItem(value, key)
      return item !== undefined && keys.every((name) => hasOwn(item, name))
    }) &&
    Object.entries(itemLacks).every(([key, keys]) => {
      const item = firstItem(value, key)
      return item !== undefined && !keys.some((name) => hasOwn(item, name))
    }) &&
    (keySuffix === undefined || Object.keys(value).some((key) => key.endsWith(keySuffix)))
  )
}

function firstItem(value: JsonObject, key: string): JsonObject | undefined {
  const list = hasOwn(value, key) ? value[key] : undefined
  const item = Array.isArray(list) ? list[0] : undefined
  return isObject(item) ? item : undefined
}

/** How many conditions a rule states. `hasAny` is one, however many members it lists. */
export function specificity(detection: Detection): number {
  return (
    (detection.has?.length ?? 0) +
    (detection.hasAny ? 1 : 0) +
    (detection.lacks?.length ?? 0) +
    Object.keys(detection.startsWith ?? {}).length +
    Object.keys(detection.equals ?? {}).length +
    Object.values({ ...detection.itemHas }).flat().length +
    Object.values({ ...detection.itemLacks }).flat().length +
    (detection.keySuffix === undefined ? 0 : 1)
  )
}

/** Most conditions first; among equals, the order given. */
export function bySpecificity<T>(items: readonly T[], detection: (item: T) => Detection): T[] {
  return [...items].sort((a, b) => specificity(detection(b)) - specificity(detection(a)))
}
