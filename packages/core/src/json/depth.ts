/** Texts above this are searched for deep nesting before they are parsed. */
export const LARGE: number = 2 * 2 ** 20

/** How deep a value may be looked at by a function that calls itself. */
export const DEEPEST_WALK = 1000

/** Whether a value nests deeper than so many levels: `[]` nests one deep. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (isDeeperThan(value[i], levels - 1)) return true
  } else {
    for (const key in value) if (isDeeperThan((value as Readonly<Record<string, unknown>>)[key], levels - 1)) return true
  }
  return false
}
