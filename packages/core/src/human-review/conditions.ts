import type { ActivationConditionResults, ActivationConditions } from '../generated/types.js'
import { excerpt } from '../text.js'
import { isForms, isModeration } from './compare.js'
import { isObject, memberOf } from './json.js'
import { type HumanReviewOutput, inputContentOf } from './output.js'

/** One node of a condition tree, with a sentence for people. */
export type ExplainedCondition =
  | {
      readonly kind: 'check'
      /** `ConditionType` as it stands. */
      readonly type: string
      /** Whether the type is one of the four that AWS documents. */
      readonly known: boolean
      /** A clause: `form key "Total" is missing`. */
      readonly clause: string
      /** How many thresholds the clause names; several are joined by "and". */
      readonly thresholds: number
      /** Whether it was true; null where the tree holds no results. */
      readonly met: boolean | null
    }
  | {
      readonly kind: 'all' | 'any'
      readonly clause: string
      readonly met: boolean | null
      readonly members: readonly ExplainedCondition[]
    }
  | {
      /** Neither a check nor a combination, or more than one of these. */
      readonly kind: 'unknown'
      readonly clause: string
      readonly met: boolean | null
    }

/** Activation conditions as a sentence and as a tree. */
export interface ExplainedConditions {
  /** What the conditions are, or, where there are results, why the object was sent to people. */
  readonly sentence: string
  /** The top-level conditions; any one of them starts a human loop. */
  readonly conditions: readonly ExplainedCondition[]
  /** Whether the tree holds results. */
  readonly evaluated: boolean
}

/** Why an output exists. */
export interface ReviewReason extends ExplainedConditions {
  /**
   * - `conditions`: the output holds evaluated conditions.
   * - `no-conditions`: a built-in task without any; then every object is reviewed.
   * - `caller`: a custom task; the caller started the human loop.
   */
  readonly because: 'conditions' | 'no-conditions' | 'caller'
}

/**
 * Says in words what activation conditions are, and, where they are results, which of them were true. Takes the
 * request side (`HumanLoopActivationConditions`), the output side (`humanTaskActivationConditionResults`), one
 * condition alone, and the JSON text of any of them, which is how the APIs pass them. Condition types and parameters
 * that are not known are quoted, never dropped.
 *
 * Several thresholds in one condition are joined by "and". AWS's text does not say how they combine.
 *
 * @throws SyntaxError when a string is not JSON.
 * @example
 * ```ts
 * console.log(explainConditions(inputContentOf(forms).humanTaskActivationConditionResults).sentence)
 * ```
 */
export function explainConditions(
  conditions: ActivationConditions | ActivationConditionResults | object | string | undefined,
): ExplainedConditions {
  const given: unknown = typeof conditions === 'string' ? JSON.parse(conditions) : conditions
  const list = memberOf(given, 'Conditions')
  const nodes = Array.isArray(list) ? list : isObject(given) && Object.keys(given).some((name) => NODE.has(name)) ? [given] : []
  const explained = nodes.map(explain)
  const evaluated = explained.some(({ met }) => met !== null)
  return { sentence: evaluated ? whySentence(explained) : startSentence(explained), conditions: explained, evaluated }
}

/**
 * Why an output exists: the conditions that were true, that there were none, or that the caller asked for the review.
 *
 * @example
 * ```ts
 * console.log(whyReviewed(moderated).sentence)
 * ```
 */
export function whyReviewed(output: HumanReviewOutput): ReviewReason {
  if (!isForms(output) && !isModeration(output)) {
    return {
      because: 'caller',
      sentence: 'Sent to people by StartHumanLoop: a custom task, which has no conditions.',
      conditions: [],
      evaluated: false,
    }
  }
  const results = inputContentOf(output)?.humanTaskActivationConditionResults
  const explained = explainConditions(results)
  if (explained.conditions.length > 0) return { because: 'conditions', ...explained }
  // Source: A2I start-human-loop, "If no conditions are specified in your flow definition, a human loop is created for each object".
  return {
    because: 'no-conditions',
    ...explained,
    sentence: 'Sent to people without conditions: the workflow reviews every object.',
  }
}

/**
 * A condition tree as text: one line per node, indented by two spaces, with what was true.
 *
 * @example
 * ```ts
 * console.log(formatConditions(whyReviewed(moderated)))
 * ```
 */
export function formatConditions(explained: ExplainedConditions): string {
  const lines: string[] = []
  const write = (node: ExplainedCondition, indent: string): void => {
    const title = node.kind === 'all' || node.kind === 'any' ? `${node.kind} of these` : node.clause
    lines.push(`${indent}${title}${node.met === null ? '' : `: ${node.met}`}`)
    if (node.kind === 'all' || node.kind === 'any') for (const member of node.members) write(member, `${indent}  `)
  }
  for (const node of explained.conditions) write(node, '')
  return lines.join('\n')
}

const NODE: ReadonlySet<string> = /* @__PURE__ */ new Set(['ConditionType', 'And', 'Or'])

function explain(node: unknown): ExplainedCondition {
  const result = memberOf(node, 'EvaluationResult')
  const met = typeof result === 'boolean' ? result : null
  const [and, or, type] = [memberOf(node, 'And'), memberOf(node, 'Or'), memberOf(node, 'ConditionType')]
  const forms = [and, or, type].filter((form) => form !== undefined).length
  if (forms === 1 && (Array.isArray(and) || Array.isArray(or))) {
    const kind = Array.isArray(and) ? 'all' : 'any'
    const members = ((and ?? or) as readonly unknown[]).map(explain)
    return { kind, clause: joined(members, kind), met, members }
  }
  if (forms === 1 && typeof type === 'string') {
    const parameters = memberOf(node, 'ConditionParameters')
    const known = Object.hasOwn(checks, type)
    return { kind: 'check', type, known, ...clauseOf(type, isObject(parameters) ? parameters : {}), met }
  }
  return { kind: 'unknown', clause: `a condition of unknown form, ${excerpt(JSON.stringify(node) ?? 'undefined')}, is met`, met }
}

/** Members as one clause. What holds several clauses gets brackets, since "and" and "or" have no order in prose. */
function joined(members: readonly ExplainedCondition[], kind: 'all' | 'any'): string {
  if (members.length === 0) return kind === 'all' ? 'all of no conditions are met' : 'any of no conditions is met'
  const clauses = members.map((member) => (isCompound(member) ? `(${member.clause})` : member.clause))
  return clauses.join(kind === 'all' ? ' and ' : ' or ')
}

function startSentence(conditions: readonly ExplainedCondition[]): string {
  if (conditions.length === 0) return 'There are no conditions: every object is sent to people.'
  return `An object is sent to people when ${conditions.map(({ clause }) => clause).join('; or when ')}.`
}

function whySentence(conditions: readonly ExplainedCondition[]): string {
  const reasons = conditions.filter(({ met }) => met === true).map(reasonOf)
  if (reasons.length === 0) return 'No condition is true: why this was sent to people is not in this document.'
  return `Sent to people because ${reasons.join('; and because ')}.`
}

/** Of a true combination only what was true is a reason. */
function reasonOf(node: ExplainedCondition): string {
  if (node.kind !== 'all' && node.kind !== 'any') return node.clause
  const met = node.members.filter((member) => member.met === true)
  // A result that does not follow from its members: say what the condition is, not which part of it was true.
  if (met.length === 0) return node.clause
  // What was true is joined by "and" at every level: no brackets are needed, unless a clause falls back to "or".
  return met.map((member) => (met.length > 1 && saysOr(member) ? `(${reasonOf(member)})` : reasonOf(member))).join(' and ')
}

function isCompound(node: ExplainedCondition): boolean {
  return node.kind === 'check' ? node.thresholds > 1 : node.kind !== 'unknown' && node.members.length > 1
}

function saysOr(node: ExplainedCondition): boolean {
  return node.kind === 'any' && node.members.length > 1 && node.members.every(({ met }) => met !== true)
}

/** Longer names first: `LessThan` is the beginning of `LessThanEquals`. */
const COMPARISONS = [
  ['LessThanEquals', 'at most'],
  ['LessThan', 'less than'],
  ['GreaterThanEquals', 'at least'],
  ['GreaterThan', 'greater than'],
  ['Equals', 'equal to'],
] as const

type Parameters = { readonly [name: string]: unknown }

interface Clause {
  readonly text: string
  /** The parameters that the text tells. */
  readonly used: readonly string[]
  /** How many thresholds the text names; none unless given. */
  readonly thresholds?: number | undefined
}

/** How each condition type that AWS documents reads. Source: A2I conditions-rekognition; A2I conditions-textract. */
const checks: { readonly [type: string]: (parameters: Parameters) => Clause } = {
  ModerationLabelConfidenceCheck(parameters) {
    const label = parameters.ModerationLabelName
    const what = label === '*' ? 'any moderation label' : `moderation label ${quoted(label)}`
    const { text, used, thresholds } = compared(parameters, [['Confidence', 'the confidence']], what)
    return { text, used: [...used, 'ModerationLabelName'], thresholds }
  },
  ImportantFormKeyConfidenceCheck(parameters) {
    const families = [
      ['KeyValueBlockConfidence', 'the key-value confidence'],
      ['WordBlockConfidence', 'the word confidence'],
    ] as const
    const { text, used, thresholds } = compared(parameters, families, formKey(parameters))
    return { text, used: [...used, 'ImportantFormKey', 'ImportantFormKeyAliases'], thresholds }
  },
  MissingImportantFormKey(parameters) {
    return { text: `${formKey(parameters)} is missing`, used: ['ImportantFormKey', 'ImportantFormKeyAliases'] }
  },
  Sampling(parameters) {
    const percentage = parameters.RandomSamplingPercentage
    const share = typeof percentage === 'number' ? `${percentage}%` : 'unknown size'
    return {
      text: `the object is in a random sample of ${share}`,
      used: typeof percentage === 'number' ? ['RandomSamplingPercentage'] : [],
    }
  },
}

function clauseOf(type: string, parameters: Parameters): { clause: string; thresholds: number } {
  const check = Object.hasOwn(checks, type) ? checks[type] : undefined
  const { text, used, thresholds = 0 } = check?.(parameters) ?? { text: `a condition of type ${quoted(type)} is met`, used: [] }
  const rest = Object.entries(parameters).filter(([name]) => !used.includes(name))
  const clause =
    rest.length === 0
      ? text
      : `${text} (with ${rest.map(([name, value]) => `${excerpt(name)} = ${excerpt(JSON.stringify(value) ?? '')}`).join(', ')})`
  return { clause, thresholds }
}

function compared(parameters: Parameters, families: readonly (readonly [string, string])[], what: string): Clause {
  const used: string[] = []
  const parts: string[] = []
  for (const [family, title] of families) {
    for (const [suffix, words] of COMPARISONS) {
      const value = parameters[`${family}${suffix}`]
      if (typeof value !== 'number') continue
      used.push(`${family}${suffix}`)
      parts.push(`${title} of ${parts.length === 0 ? what : 'the same'} is ${words} ${value}`)
    }
  }
  return {
    text: parts.length === 0 ? `the confidence of ${what} meets a threshold that is not given` : parts.join(' and '),
    used,
    thresholds: parts.length,
  }
}

function formKey(parameters: Parameters): string {
  const key = parameters.ImportantFormKey
  const aliases = Array.isArray(parameters.ImportantFormKeyAliases) ? parameters.ImportantFormKeyAliases : []
  const other = aliases.length === 0 ? '' : ` (or ${aliases.map(quoted).join(', ')})`
  return `${key === '*' ? 'any form key' : `form key ${quoted(key)}`}${other}`
}

function quoted(name: unknown): string {
  return typeof name === 'string' ? `"${excerpt(name, 200)}"` : 'without a name'
}
