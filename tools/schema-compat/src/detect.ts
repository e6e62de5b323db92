// Rules of detection. A rule that became weaker, or is new, may take files that another rule took before; it is harmless
// only where it can be proved that no file fits both, or that the other rule is asked first as before.

import { canonical, isObject, type JsonObject, members, strings } from './json.js'

export interface Detected {
  readonly type: string
  readonly rule: JsonObject
}

/** Each condition of a rule as a text of its own, so that rules can be compared as sets. */
function conditions(rule: JsonObject): Set<string> {
  const found = new Set<string>()
  for (const [key, value] of members(rule)) {
    if (key === 'has' || key === 'lacks') for (const name of strings(value)) found.add(`${key} ${JSON.stringify(name)}`)
    else if (isObject(value))
      for (const [name, inner] of members(value)) found.add(`${key} ${JSON.stringify(name)} ${canonical(inner)}`)
    else found.add(`${key} ${canonical(value)}`)
  }
  return found
}

/** The order in which rules are asked: most conditions first. As tools/codegen counts them. */
export function specificity(rule: JsonObject): number {
  let count = 0
  for (const [key, value] of members(rule)) {
    if (key === 'has' || key === 'lacks') count += strings(value).length
    else if (key === 'itemHas' || key === 'itemLacks') count += members(value).flatMap(([, names]) => strings(names)).length
    else if (isObject(value)) count += members(value).length
    else count += 1
  }
  return count
}

/** Whether no object can fit both rules. */
function disjoint(a: JsonObject, b: JsonObject): boolean {
  const needs = (rule: JsonObject): string[] => [
    ...strings(rule.has),
    ...['startsWith', 'equals', 'itemHas', 'itemLacks'].flatMap((key) => members(rule[key]).map(([name]) => name)),
  ]
  const clash = (one: JsonObject, other: JsonObject): boolean => needs(one).some((name) => strings(other.lacks).includes(name))
  const scalars = members(a.equals).some(([name, value]) => {
    const other = isObject(b.equals) && Object.hasOwn(b.equals, name) ? b.equals[name] : value
    return other !== value
  })
  const starts = members(a.startsWith).some(([name, value]) => {
    const other = isObject(b.startsWith) ? b.startsWith[name] : undefined
    if (typeof other !== 'string' || typeof value !== 'string') return false
    return !other.startsWith(value) && !value.startsWith(other)
  })
  return clash(a, b) || clash(b, a) || scalars || starts
}

/** Whether every object that fits `a` fits `b`: `b` has no condition that `a` lacks. `hasAny` counts as it stands. */
function weaker(a: JsonObject, b: JsonObject): boolean {
  const had = conditions(a)
  return [...conditions(b)].every((condition) => had.has(condition))
}

/** What it means that a type's rule `was` one and `is` another; undefined stands for no rule. */
export function compareDetection(
  type: string,
  was: JsonObject | undefined,
  is: JsonObject | undefined,
  others: readonly Detected[],
): 'detect-added' | 'detect-extended' | 'detect-changed' | undefined {
  if (canonical(was) === canonical(is)) return undefined
  if (is === undefined) return 'detect-changed'
  if (was !== undefined && !weaker(was, is)) return 'detect-changed'
  const harmless = others
    .filter((other) => other.type !== type)
    .every(({ rule }) => {
      if (disjoint(is, rule)) return true
      const before = was === undefined ? -1 : specificity(was) - specificity(rule)
      return before < 0 && specificity(is) < specificity(rule)
    })
  if (!harmless) return 'detect-changed'
  return was === undefined ? 'detect-added' : weaker(is, was) ? undefined : 'detect-extended'
}
