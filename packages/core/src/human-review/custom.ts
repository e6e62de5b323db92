import { escapePointer, valueAtPointer } from '../json/pointer.js'
import { isObject } from './json.js'

/**
 * One difference between two JSON values. Pointers (RFC 6901) are relative to the two values; a pointer into the
 * first where there is a `before`, into the second where there is an `after`.
 */
export type JsonDifference =
  | { readonly change: 'added'; readonly afterPointer: string; readonly after: unknown }
  | { readonly change: 'removed'; readonly beforePointer: string; readonly before: unknown }
  | {
      readonly change: 'changed'
      readonly beforePointer: string
      readonly afterPointer: string
      readonly before: unknown
      readonly after: unknown
    }

/**
 * What differs between two JSON values. Empty when they are equal.
 *
 * Elements that two arrays share at their beginning and at their end are set against each other, so that one inserted
 * box or entity is one difference; what remains between is compared in order. A number and the string of its digits
 * are the same value: worker forms return numbers as strings.
 *
 * @example
 * ```ts
 * for (const difference of diffJson({ label: 'cat', boxes: [1] }, { label: 'dog', boxes: [1, 2] })) console.log(difference)
 * ```
 */
export function diffJson(before: unknown, after: unknown): JsonDifference[] {
  const found: JsonDifference[] = []
  diffInto(before, after, '', '', found)
  return found
}

/**
 * Whether two JSON values are equal in the sense of {@link diffJson}.
 *
 * @example
 * ```ts
 * // Worker forms return numbers as strings.
 * sameJson({ rank: 2 }, { rank: '2' }) // => true
 * ```
 */
export function sameJson(before: unknown, after: unknown): boolean {
  if (Array.isArray(before)) {
    return (
      Array.isArray(after) && before.length === after.length && before.every((element, index) => sameJson(element, after[index]))
    )
  }
  if (isObject(before)) {
    if (!isObject(after)) return false
    const names = Object.keys(before)
    if (names.length !== Object.keys(after).length) return false
    return names.every((name) => Object.hasOwn(after, name) && sameJson(before[name], after[name]))
  }
  return before === after || sameNumber(before, after) || sameNumber(after, before)
}

/** What a worker made of the value that the task began with. */
export type CustomComparison =
  | {
      readonly kind: 'custom'
      readonly result: 'equal' | 'changed'
      /** Whether there is no difference. */
      readonly equal: boolean
      /** Where the initial value stands in the input content. */
      readonly initialPointer: string
      /** Where the value that it was compared with stands in the answer content. */
      readonly answerPointer: string
      /** What differs, with pointers relative to the two values. */
      readonly differences: readonly JsonDifference[]
    }
  | {
      readonly kind: 'custom'
      readonly result: 'not-comparable'
      readonly equal: false
      /**
       * - `no-initial-value`: the input content has no such member.
       * - `no-same-shape`: nothing in the answer has the shape of the initial value.
       * - `ambiguous`: several members of the answer have it; name one with `answerPointer`.
       */
      readonly reason: 'no-initial-value' | 'no-same-shape' | 'ambiguous'
      /** The members of the answer that could be meant, as JSON Pointers. */
      readonly candidates: readonly string[]
    }

/** Where to look in a custom task. */
export interface CustomCompareOptions {
  /**
   * JSON Pointer into the input content. Default: `/initialValue`, or `/InputContent/initialValue`, since an example
   * of the guide wraps the input twice.
   */
  readonly initialPointer?: string | undefined
  /** JSON Pointer into `answerContent`. Default: the one part of the answer that has the shape of the initial value. */
  readonly answerPointer?: string | undefined
}

/** How deep the answer is searched: `/element/member`, as in `/crowd-entity-annotation/entities`. */
const SEARCH_DEPTH = 2

/**
 * Compares the answer to a custom task with the initial value that the task was given, where the two have the same
 * shape: the same JSON type, and in objects the members of one among those of the other. Where several parts of the
 * answer could be meant, it says so instead of choosing.
 *
 * @param inputContent What {@link inputContentOf} gives; JSON text is taken, too.
 * @example
 * ```ts
 * console.log(compareCustom({ initialValue: 'Strasse' }, { transcription: 'Straße' }))
 * ```
 */
export function compareCustom(
  inputContent: unknown,
  answerContent: unknown,
  options: CustomCompareOptions = {},
): CustomComparison {
  const input = parsed(inputContent)
  const pointers =
    options.initialPointer === undefined ? ['/initialValue', '/InputContent/initialValue'] : [options.initialPointer]
  const initialPointer = pointers.find((pointer) => valueAtPointer(input, pointer) !== undefined)
  if (initialPointer === undefined) return notComparable('no-initial-value', [])
  const initial = valueAtPointer(input, initialPointer)
  let answerPointer = options.answerPointer
  if (answerPointer === undefined) {
    const candidates = findShape(initial, answerContent)
    if (candidates.length > 1) return notComparable('ambiguous', candidates)
    answerPointer = candidates[0]
  } else if (!sameShape(initial, valueAtPointer(answerContent, answerPointer)))
    return notComparable('no-same-shape', [answerPointer])
  if (answerPointer === undefined) return notComparable('no-same-shape', [])
  const differences = diffJson(initial, valueAtPointer(answerContent, answerPointer))
  const equal = differences.length === 0
  return { kind: 'custom', result: equal ? 'equal' : 'changed', equal, initialPointer, answerPointer, differences }
}

function notComparable(
  reason: 'no-initial-value' | 'no-same-shape' | 'ambiguous',
  candidates: readonly string[],
): CustomComparison {
  return { kind: 'custom', result: 'not-comparable', equal: false, reason, candidates }
}

/** StartHumanLoop takes the input content as text, and some programs keep it as such. */
function parsed(content: unknown): unknown {
  if (typeof content !== 'string') return content
  try {
    return JSON.parse(content)
  } catch {
    return content
  }
}

/**
 * The parts of an answer with the shape of `initial`. An object or list is looked for from the outside in, since its
 * parts may look like it; a text or number may be any member, at whatever depth, and then the `label` that AWS's
 * classifier elements write (`{ category: { label: 'REFUND' } }`) goes before comments and other fields.
 */
function findShape(initial: unknown, answer: unknown): string[] {
  const isPart = Array.isArray(initial) || isObject(initial)
  const found: string[] = []
  let level: [string, unknown][] = [['', answer]]
  for (let depth = 0; depth <= SEARCH_DEPTH; depth++) {
    found.push(...level.filter(([, value]) => sameShape(initial, value)).map(([pointer]) => pointer))
    if (isPart && found.length > 0) return found
    level = level.flatMap(([pointer, value]) =>
      isObject(value)
        ? Object.entries(value).map(([name, member]): [string, unknown] => [`${pointer}/${escapePointer(name)}`, member])
        : [],
    )
  }
  const labels = found.filter((pointer) => pointer.endsWith('/label'))
  return labels.length === 1 ? labels : found
}

function sameShape(a: unknown, b: unknown): boolean {
  if (b === undefined) return false
  if (Array.isArray(a)) {
    if (!Array.isArray(b)) return false
    // An empty list has the shape of any list: a task may begin without boxes, or end without them.
    return a.length === 0 || b.every((element) => a.some((one) => sameShape(one, element)))
  }
  if (isObject(a)) {
    if (!isObject(b)) return false
    const [fewer, more] = Object.keys(a).length <= Object.keys(b).length ? [a, b] : [b, a]
    const names = Object.keys(fewer)
    // An empty object has a member of no other; it is alike only to another empty one.
    if (names.length === 0) return Object.keys(more).length === 0
    return names.every((name) => Object.hasOwn(more, name) && sameShape(fewer[name], more[name]))
  }
  if (Array.isArray(b) || isObject(b)) return false
  return typeof a === typeof b || sameNumber(a, b) || sameNumber(b, a)
}

function sameNumber(number: unknown, text: unknown): boolean {
  return typeof number === 'number' && typeof text === 'string' && text.trim() !== '' && Number(text) === number
}

function diffInto(before: unknown, after: unknown, beforePointer: string, afterPointer: string, found: JsonDifference[]): void {
  if (Array.isArray(before) && Array.isArray(after)) {
    diffArrays(before, after, beforePointer, afterPointer, found)
  } else if (isObject(before) && isObject(after)) {
    for (const name of Object.keys(before)) {
      const at = `${beforePointer}/${escapePointer(name)}`
      if (Object.hasOwn(after, name)) diffInto(before[name], after[name], at, `${afterPointer}/${escapePointer(name)}`, found)
      else found.push({ change: 'removed', beforePointer: at, before: before[name] })
    }
    for (const name of Object.keys(after)) {
      if (!Object.hasOwn(before, name))
        found.push({ change: 'added', afterPointer: `${afterPointer}/${escapePointer(name)}`, after: after[name] })
    }
  } else if (!sameJson(before, after)) {
    found.push({ change: 'changed', beforePointer, afterPointer, before, after })
  }
}

function diffArrays(
  before: readonly unknown[],
  after: readonly unknown[],
  beforePointer: string,
  afterPointer: string,
  found: JsonDifference[],
): void {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && sameJson(before[start], after[start])) start++
  let end = 0
  while (end < shorter - start && sameJson(before[before.length - 1 - end], after[after.length - 1 - end])) end++
  const [beforeEnd, afterEnd] = [before.length - end, after.length - end]
  for (let index = start; index < Math.max(beforeEnd, afterEnd); index++) {
    const [at, now] = [`${beforePointer}/${index}`, `${afterPointer}/${index}`]
    if (index >= afterEnd) found.push({ change: 'removed', beforePointer: at, before: before[index] })
    else if (index >= beforeEnd) found.push({ change: 'added', afterPointer: now, after: after[index] })
    else diffInto(before[index], after[index], at, now, found)
  }
}
