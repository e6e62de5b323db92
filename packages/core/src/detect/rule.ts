/**
 * How a JSON object is told from others, by its top-level members alone. A rule is data from the schemas' `format.json`
 * files; every condition that is given must hold.
 *
 * Detection and validation are two jobs: a rule is forgiving, so that a damaged record is still recognised and the
 * validator can point at the damage.
 */
export interface DetectionRule {
  /** Members that must be there. */
  readonly has?: readonly string[]
  /** Members of which one must be there. */
  readonly hasAny?: readonly string[]
  /** Members that must not be there. */
  readonly lacks?: readonly string[]
  /** Members whose string value must begin so. */
  readonly startsWith?: Readonly<Record<string, string>>
  /** Members that must have this value. */
  readonly equals?: Readonly<Record<string, string | number | boolean | null>>
  /** Array members whose first item must have these members. */
  readonly itemHas?: Readonly<Record<string, readonly string[]>>
  /** Array members whose first item must not have these members. */
  readonly itemLacks?: Readonly<Record<string, readonly string[]>>
  /** Some member's name must end so. */
  readonly keySuffix?: string
}

type JsonObject = Readonly<Record<string, unknown>>

/** Whether an object fits a rule. Plain loops: this runs for every record that no decoder knows, once for each rule. */
export function fitsRule(value: JsonObject, rule: DetectionRule): boolean {
  const { has, hasAny, lacks, keySuffix } = rule
  if (has !== undefined) for (const key of has) if (!Object.hasOwn(value, key)) return false
  if (lacks !== undefined && hasSome(value, lacks)) return false
  if (hasAny !== undefined && hasAny.length > 0 && !hasSome(value, hasAny)) return false
  for (const key in rule.startsWith) {
    const text = Object.hasOwn(value, key) ? value[key] : undefined
    if (typeof text !== 'string' || !text.startsWith(rule.startsWith[key] as string)) return false
  }
  for (const key in rule.equals) if (!Object.hasOwn(value, key) || value[key] !== rule.equals[key]) return false
  for (const key in rule.itemHas) {
    const item = firstItem(value, key)
    if (item === undefined || !(rule.itemHas[key] as readonly string[]).every((name) => Object.hasOwn(item, name))) return false
  }
  for (const key in rule.itemLacks) {
    const item = firstItem(value, key)
    if (item === undefined || (rule.itemLacks[key] as readonly string[]).some((name) => Object.hasOwn(item, name))) return false
  }
  return keySuffix === undefined || Object.keys(value).some((key) => key.endsWith(keySuffix))
}

function hasSome(value: JsonObject, keys: readonly string[]): boolean {
  for (const key of keys) if (Object.hasOwn(value, key)) return true
  return false
}

function firstItem(value: JsonObject, key: string): object | undefined {
  const list = Object.hasOwn(value, key) ? value[key] : undefined
  const item: unknown = Array.isArray(list) ? list[0] : undefined
  return typeof item === 'object' && item !== null ? item : undefined
}
