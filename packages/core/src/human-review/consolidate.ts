import { valueAtPointer } from '../json/pointer.js'
import { canonicalJson } from './json.js'
import type { HumanAnswers } from './output.js'

/** What consolidation needs of an answer; every answer type of an A2I output has it. */
export interface AnyHumanAnswer {
  /** Who answered. Source: A2I output-data. */
  readonly workerId: string
  /** When the worker submitted the answer: ISO 8601, UTC. */
  readonly submissionTime: string
  /** What the worker answered, by form element in custom tasks, by request source in built-in ones. */
  readonly answerContent: object
}

/** One value and who gave it. */
export interface Vote<V> {
  /** The value, as the first worker who gave it wrote it. */
  readonly value: V
  /** How many workers gave it. */
  readonly count: number
  /** The workers, in the order of the answers. */
  readonly workers: readonly string[]
}

/** What stands in every consolidation, so that nothing an answer said is lost. */
export interface ConsolidationAccount<V> {
  /** Every value that was given: the most frequent first, then in the order of the answers. */
  readonly votes: readonly Vote<V>[]
  /** Workers whose answer does not hold the value: form elements left empty do not appear in an answer. */
  readonly withoutValue: readonly string[]
  /** Workers who answered more than once; their last answer counts. */
  readonly repeated: readonly string[]
}

/** Nobody gave a value: there is no answer at all, or no answer holds it. */
export interface NothingToConsolidate<V> extends ConsolidationAccount<V> {
  /** There is no value. */
  readonly outcome: 'none'
}

/** One worker answered. The value is theirs; no rule was applied, and there is nobody to agree with. */
export interface SingleAnswer<V> extends ConsolidationAccount<V> {
  /** One worker answered. */
  readonly outcome: 'single'
  /** The value of the one answer. */
  readonly value: V
}

/** Several workers answered, and the rule gave a value. */
export interface Decided<V> extends ConsolidationAccount<V> {
  /** The rule gave a value. */
  readonly outcome: 'decided'
  /** The value that the rule gave. */
  readonly value: V
  /** Whether every worker who answered gave this value. */
  readonly unanimous: boolean
  /** The other values and who gave them. Empty when unanimous. */
  readonly dissent: readonly Vote<V>[]
}

/** Several workers answered, the rule gave no value, and two or more values have the most votes. */
export interface Tie<V> extends ConsolidationAccount<V> {
  /** Two or more values share the first place. */
  readonly outcome: 'tie'
  /** The values that share it, with equally many votes each. */
  readonly leaders: readonly [Vote<V>, Vote<V>, ...Vote<V>[]]
}

/** Several workers answered, and one value has the most votes, but not as many as the rule asks for. */
export interface Undecided<V> extends ConsolidationAccount<V> {
  /** The first value has too few votes for the rule. */
  readonly outcome: 'undecided'
  /** The value with the most votes. */
  readonly leader: Vote<V>
}

/** What came of consolidating answers. `outcome` makes TypeScript ask which; only `single` and `decided` have a `value`. */
export type Consolidation<V> = NothingToConsolidate<V> | SingleAnswer<V> | Decided<V> | Tie<V> | Undecided<V>

/**
 * How several answers become one.
 *
 * - `unanimity`: all workers who answered gave the same value.
 * - `majority`: more than half of the workers who answered gave the same value.
 * - a function: gets the votes, most frequent first, and returns the value, or undefined when there is none. It may
 *   return a value that nobody gave, such as a median.
 *
 * A worker who left the value out counts as a worker who answered: silence is no consent. To count silence as a value,
 * let the selector return one.
 */
export type ConsolidationRule<V> = 'unanimity' | 'majority' | ((votes: readonly Vote<V>[]) => V | undefined)

/** How to consolidate. */
export interface ConsolidateOptions<V> {
  /** Default `majority`. */
  readonly rule?: ConsolidationRule<V> | undefined
  /**
   * Values with the same key are the same value. Default: the JSON text with members in alphabetical order. Give a
   * function to pass over case or white space; the value as the first worker wrote it stands for all.
   */
  readonly keyOf?: ((value: V) => string) | undefined
}

/**
 * The answers as a list: none, one or many.
 *
 * @example
 * ```ts
 * answerList(answersOf(review)).map(({ workerId }) => workerId) // => ['a1b2c3d4e5f60701', 'a1b2c3d4e5f60702']
 * ```
 */
export function answerList<A>(answers: HumanAnswers<A>): readonly A[] {
  if (answers.count === 'none') return []
  return answers.count === 'one' ? [answers.answer] : answers.answers
}

/**
 * The last answer of each worker, in the order of the list, and the workers who answered more than once. The last is
 * the one with the latest `submissionTime`; of equal or unreadable times, the one that stands later.
 *
 * @example
 * ```ts
 * const { answers, repeated } = lastAnswers(review.humanAnswers)
 * console.log(answers.length, 'workers,', repeated.length, 'of them answered again')
 * ```
 */
export function lastAnswers<A extends AnyHumanAnswer>(answers: readonly A[]): { answers: readonly A[]; repeated: string[] } {
  const last = new Map<string, A>()
  const repeated = new Set<string>()
  for (const answer of answers) {
    const before = last.get(answer.workerId)
    if (before !== undefined) {
      repeated.add(answer.workerId)
      if (Date.parse(before.submissionTime) > Date.parse(answer.submissionTime)) continue
    }
    last.set(answer.workerId, answer)
  }
  return repeated.size === 0
    ? { answers, repeated: [] }
    : { answers: answers.filter((one) => last.get(one.workerId) === one), repeated: [...repeated] }
}

/**
 * A selector for {@link consolidate}: the value inside `answerContent` that a JSON Pointer (RFC 6901) names.
 *
 * @example
 * ```ts
 * const label = consolidate(answersOf(answered), memberAt('/queue/label'))
 * if (label.outcome === 'single') console.log(label.value)
 * // prints: REFUND
 * ```
 */
export function memberAt(pointer: string): (answer: AnyHumanAnswer) => unknown {
  return (answer) => valueAtPointer(answer.answerContent, pointer)
}

/**
 * Makes one value of the answers of several workers, and says who dissented. The selector names what is consolidated:
 * any part of an answer, or anything worked out from it; undefined means that the answer does not hold it.
 *
 * The same votes always give the same result; which of the workers stands first in the file does not matter, except
 * for the order in which equal votes are listed.
 *
 * @example
 * ```ts
 * const label = consolidate(answersOf(review), memberAt('/queue/label'))
 * if (label.outcome === 'decided') console.log(label.value, label.dissent.length)
 * else if (label.outcome === 'tie') console.log('tie between', label.leaders.map(({ value }) => value))
 * ```
 */
export function consolidate<A extends AnyHumanAnswer, V>(
  answers: HumanAnswers<A>,
  select: (answer: A) => V | undefined,
  options: ConsolidateOptions<V> = {},
): Consolidation<V> {
  const { rule = 'majority', keyOf = canonicalJson } = options
  const { answers: counted, repeated } = lastAnswers(answerList(answers))
  const byKey = new Map<string, { value: V; count: number; workers: string[] }>()
  const withoutValue: string[] = []
  for (const answer of counted) {
    const value = select(answer)
    if (value === undefined) {
      withoutValue.push(answer.workerId)
      continue
    }
    const key = keyOf(value)
    const vote = byKey.get(key)
    if (vote === undefined) byKey.set(key, { value, count: 1, workers: [answer.workerId] })
    else {
      vote.count++
      vote.workers.push(answer.workerId)
    }
  }
  // Array.prototype.sort is stable: equal counts keep the order of the answers.
  const votes: Vote<V>[] = [...byKey.values()].sort((a, b) => b.count - a.count)
  const account = { votes, withoutValue, repeated }
  const [first, second] = votes
  if (first === undefined) return { outcome: 'none', ...account }
  if (counted.length === 1) return { outcome: 'single', value: first.value, ...account }
  const value = decide(rule, votes, first, counted.length)
  if (value !== undefined) {
    const key = keyOf(value)
    const dissent = votes.filter((vote) => keyOf(vote.value) !== key)
    const unanimous = dissent.length === 0 && withoutValue.length === 0
    return { outcome: 'decided', value, unanimous, dissent, ...account }
  }
  const leaders = votes.filter(({ count }) => count === first.count)
  if (second !== undefined && leaders.length > 1)
    return { outcome: 'tie', leaders: [first, second, ...leaders.slice(2)], ...account }
  return { outcome: 'undecided', leader: first, ...account }
}

/** One member of the answers and what came of it. */
export interface MemberConsolidation {
  /** Name of the member of `answerContent`: a form element's name in custom tasks. */
  readonly member: string
  /** What the workers gave for this member, and what came of it. */
  readonly consolidation: Consolidation<unknown>
}

/**
 * Consolidates every member of `answerContent` on its own, for custom tasks whose form has several fields. A list, in
 * the order in which the members first appear.
 *
 * @example
 * ```ts
 * const open = consolidateMembers(answersOf(review)).filter(({ consolidation }) => consolidation.outcome === 'tie')
 * open.map(({ member }) => member) // => ['queue']
 * ```
 */
export function consolidateMembers<A extends AnyHumanAnswer>(
  answers: HumanAnswers<A>,
  options: ConsolidateOptions<unknown> = {},
): MemberConsolidation[] {
  const members = new Set<string>()
  for (const answer of answerList(answers)) for (const member of Object.keys(answer.answerContent)) members.add(member)
  return [...members].map((member) => {
    const select = (answer: A): unknown =>
      Object.hasOwn(answer.answerContent, member) ? (answer.answerContent as Record<string, unknown>)[member] : undefined
    return { member, consolidation: consolidate(answers, select, options) }
  })
}

function decide<V>(rule: ConsolidationRule<V>, votes: readonly Vote<V>[], first: Vote<V>, workers: number): V | undefined {
  if (typeof rule === 'function') return rule(votes)
  return (rule === 'unanimity' ? first.count === workers : first.count * 2 > workers) ? first.value : undefined
}
