// What the generated verdicts are made of. They say what the compiled validators say, without a word on what is wrong:
// a few small functions that are combined, where a compiled validator is code of its own. For bundles.

import { ucs2length } from './runtime.js'

/** Whether a JSON value is as its schema asks. */
export type Verdict = (value: unknown) => boolean

type Members = Readonly<Record<string, Verdict>>

export const any: Verdict = () => true

/** For members that must not be there. */
export const never: Verdict = () => false

export function text(least = 0, pattern?: RegExp): Verdict {
  return (value) =>
    typeof value === 'string' && (least === 0 || ucs2length(value) >= least) && (pattern === undefined || pattern.test(value))
}

export function number(least?: number, most?: number): Verdict {
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) && !(value < (least as number)) && !(value > (most as number))
}

export function integer(least?: number, most?: number): Verdict {
  const fits = number(least, most)
  return (value) => Number.isInteger(value) && fits(value)
}

export function constant(expected: unknown): Verdict {
  return (value) => value === expected
}

export function boolean(value: unknown): boolean {
  return typeof value === 'boolean'
}

export function list(item: Verdict, least = 0): Verdict {
  return (value) => Array.isArray(value) && value.length >= least && value.every((one) => item(one))
}

/** Members that must be there, members that may, and what judges all others. */
export function object(required: Members, optional: Members = {}, rest: Verdict = any): Verdict {
  const members: Members = { ...required, ...optional }
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const record = value as Readonly<Record<string, unknown>>
    for (const key in required) if (!Object.hasOwn(record, key)) return false
    for (const key in record) if (!(Object.hasOwn(members, key) ? (members[key] as Verdict) : rest)(record[key])) return false
    return true
  }
}

/** For schemas of which at most one can be right. */
export function oneOf(...verdicts: readonly Verdict[]): Verdict {
  return (value) => verdicts.some((fits) => fits(value))
}
