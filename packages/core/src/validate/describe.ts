import { valueAtPointer } from '../json/pointer.js'
import { excerpt } from '../text.js'
import type { RawViolation } from './validator.js'

/** A broken schema rule, as data for a diagnostic. */
export interface Violation {
  /** JSON Pointer of the offending value; for a missing member, of the object that lacks it. */
  readonly pointer: string
  /** JSON Schema keyword. */
  readonly rule: string
  /** What is wrong, as a sentence for people. */
  readonly message: string
  /** The offending value as JSON, shortened. */
  readonly excerpt: string
}

/** Turns what a compiled validator reports into violations that people understand. */
export function describeViolations(root: unknown, raw: readonly RawViolation[]): Violation[] {
  const violations: Violation[] = []
  for (const found of raw) {
    const value = valueAtPointer(root, found.instancePath)
    const shown = value === undefined ? '' : excerpt(JSON.stringify(value) ?? '')
    const name = found.instancePath === '' ? 'the record' : lastStep(found.instancePath)
    violations.push({
      pointer: found.instancePath,
      rule: found.keyword,
      message: sentence(found, name, value, shown),
      excerpt: shown,
    })
  }
  return violations
}

function sentence(found: RawViolation, name: string, value: unknown, shown: string): string {
  const { params } = found
  switch (found.keyword) {
    case 'required':
      return `${name} lacks the member ${params.missingProperty}`
    case 'false schema':
      return `${name} must not stand in a record of this type`
    case 'type':
      return `${name} must be ${list(params.type)}, but it is ${kindOf(value)}${typeof value === 'object' ? '' : `: ${shown}`}`
    case 'const':
      return `${name} must be ${JSON.stringify(params.allowedValue)}, but it is ${shown}`
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `${name} must be ${params.comparison} ${params.limit}, but it is ${shown}`
    case 'minLength':
      return `${name} must be at least ${params.limit} ${params.limit === 1 ? 'character' : 'characters'} long, but it is ${shown}`
    case 'maxLength':
      return `${name} must be at most ${params.limit} characters long, but it is ${shown}`
    case 'minItems':
      return `${name} must have at least ${params.limit} ${params.limit === 1 ? 'item' : 'items'}`
    case 'maxItems':
      return `${name} must have at most ${params.limit} items`
    case 'pattern':
      return `${name} must match ${params.pattern}, but it is ${shown}`
    default:
      return `${name} ${found.message ?? `breaks the rule ${found.keyword}`}`
  }
}

function lastStep(pointer: string): string {
  const steps = pointer.split('/')
  const last = steps[steps.length - 1] as string
  // An index alone says nothing: name the list as well.
  return /^\d+$/.test(last) && steps.length > 2 ? `${steps[steps.length - 2]}[${last}]` : last
}

function list(types: unknown): string {
  const names = (Array.isArray(types) ? types : String(types).split(',')).map((type) => withArticle(String(type)))
  return names.join(' or ')
}

function withArticle(type: string): string {
  if (type === 'null') return 'null'
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return withArticle(typeof value)
}
