import { escapePointer } from '../json/pointer.js'
import { isObject } from './json.js'

/** Tried first: an open list of strings has the form `string & {}`, which would pass for an object. */
type Primitive = string | number | boolean | null | undefined

/** A type with every member name beginning in upper case, at every level. */
export type UpperCamel<T> = unknown extends T
  ? T
  : T extends Primitive
    ? T
    : T extends readonly (infer E)[]
      ? UpperCamel<E>[]
      : T extends object
        ? { [K in keyof T as K extends string ? Capitalize<K> : K]: UpperCamel<T[K]> }
        : T

/** A type with every member name beginning in lower case, at every level. */
export type LowerCamel<T> = unknown extends T
  ? T
  : T extends Primitive
    ? T
    : T extends readonly (infer E)[]
      ? LowerCamel<E>[]
      : T extends object
        ? { [K in keyof T as K extends string ? Uncapitalize<K> : K]: LowerCamel<T[K]> }
        : T

/** A value in another casing, and what it takes to come back. */
export interface Recased<T> {
  /** The value with its members renamed: a copy, what was given stays as it was. */
  readonly value: T
  /**
   * JSON Pointers (RFC 6901), into `value`, to members that kept their names although these begin with a letter: they
   * had the target's casing already, or another member of the same object has the name that they would get. Empty for
   * what AWS writes. Hand it to the way back, and the value comes back as it was.
   */
  readonly kept: readonly string[]
}

/**
 * A2I's casing to that of Amazon Textract's API and its libraries: `blocks` becomes `Blocks`, `blockType` `BlockType`,
 * `s3Object` `S3Object`. Only names change, never values, and only their first letter; unknown members are carried
 * over. Names that begin with no ASCII letter stay.
 *
 * Meant for responses and blocks. The condition results of an output are in Textract's casing already. An answer has
 * neither a PAGE block nor geometry, and libraries that begin at the page find nothing in it: read it with
 * {@link formPairs}.
 *
 * @param kept What the opposite way returned, when the value came from there.
 * @example
 * ```ts
 * // What libraries for Amazon Textract take, amazon-textract-response-parser for one.
 * const { value } = toTextractCasing(inputContentOf(forms).aiServiceResponse)
 * console.log(value?.Blocks?.[0]?.BlockType)
 * ```
 */
export function toTextractCasing<T>(value: T, kept: readonly string[] = []): Recased<UpperCamel<T>> {
  return recased(value, upper, kept) as Recased<UpperCamel<T>>
}

/**
 * The casing of Amazon Textract's API to A2I's: the opposite of {@link toTextractCasing}.
 *
 * @param kept What the opposite way returned, when the value came from there.
 * @example
 * ```ts
 * const response = inputContentOf(forms).aiServiceResponse
 * const there = toTextractCasing(response)
 * toA2iCasing(there.value, there.kept).value // => response
 * ```
 */
export function toA2iCasing<T>(value: T, kept: readonly string[] = []): Recased<LowerCamel<T>> {
  return recased(value, lower, kept) as Recased<LowerCamel<T>>
}

function upper(name: string): string {
  return /^[a-z]/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

function lower(name: string): string {
  return /^[A-Z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

function recased(value: unknown, convert: (name: string) => string, keep: readonly string[]): Recased<unknown> {
  const keepAt = new Set(keep)
  const kept: string[] = []
  // `from` is the pointer into what is given, `to` the one into what is made.
  const walk = (one: unknown, from: string, to: string): unknown => {
    if (Array.isArray(one)) return one.map((element, index) => walk(element, `${from}/${index}`, `${to}/${index}`))
    if (!isObject(one)) return one
    const entries: [string, unknown][] = []
    for (const [name, member] of Object.entries(one)) {
      const at = `${from}/${escapePointer(name)}`
      const wanted = convert(name)
      const made = keepAt.has(at) || (wanted !== name && Object.hasOwn(one, wanted)) ? name : wanted
      const now = `${to}/${escapePointer(made)}`
      if (made === name && /^[A-Za-z]/.test(name)) kept.push(now)
      entries.push([made, walk(member, at, now)])
    }
    // Not by assignment: a member named __proto__ would be lost.
    return Object.fromEntries(entries)
  }
  return { value: walk(value, '', ''), kept }
}
