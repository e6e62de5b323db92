// JSON values as TypeScript sees them, and the few operations on them that every module needs.

export type Json = null | boolean | number | string | Json[] | JsonObject

export interface JsonObject {
  [key: string]: Json
}

/** The six JSON types of JSON Schema, plus its `integer`. */
export type JsonType = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string'

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isString(value: unknown): value is string {
  return typeof value === 'string'
}

export function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isString)
}

export function hasOwn(value: object, key: string): boolean {
  return Object.hasOwn(value, key)
}

/** A scalar in words: a string as it is, everything else as JSON. */
export function words(value: Json | undefined): string {
  return isString(value) ? value : value === undefined ? '' : JSON.stringify(value)
}

/** A copy of an object without some members. */
export function without(object: JsonObject, ...keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}

/** Own members of an object; empty for anything else, so that walks over a faulty schema do not stop. */
export function members(value: unknown): [string, Json][] {
  return isObject(value) ? Object.entries(value) : []
}

export function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value)
    case 'null':
      return value === null
    case 'number':
      return typeof value === 'number'
    case 'object':
      return isObject(value)
    case 'string':
      return typeof value === 'string'
    default:
      return false
  }
}

/** Appends reference tokens to a JSON Pointer (RFC 6901), escaping `~` and `/`. */
export function pointer(parent: string, ...tokens: (string | number)[]): string {
  return parent + tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Code-unit order: the same on every machine, unlike `localeCompare`. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return [...items].sort((a, b) => compare(key(a), key(b)))
}
