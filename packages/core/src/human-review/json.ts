/** A value that JSON can hold, as `JSON.parse` gives it. */
export type JsonObject = { readonly [member: string]: unknown }

/** Whether a value is a JSON object: not an array, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member of an object, or undefined; never one that the object inherits. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/**
 * JSON text that is the same for equal values: members are in alphabetical order. Two answers are the same answer
 * when their canonical texts are equal, whatever the order in which a worker template wrote the members.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (isObject(value)) {
    const members: string[] = []
    for (const name of Object.keys(value).sort()) {
      if (value[name] !== undefined) members.push(`${JSON.stringify(name)}:${canonicalJson(value[name])}`)
    }
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/** Text with every run of white space as one space, and none at the ends: what a line break is in a form is chance. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
