import {
  type ClassificationRecord,
  type MultiClassRecord,
  type MultiLabelRecord,
  rankedClasses,
  type ScoredName,
  scoredNames,
} from './records.js'

/**
 * From which score on (0..1, the score itself included) a class counts: one number for all classes, or a default and
 * the classes that differ. Names are those of the training data, compared exactly.
 */
export type Threshold = number | { readonly default: number; readonly classes: Readonly<Record<string, number>> }

/**
 * The threshold of a class.
 *
 * @example
 * ```ts
 * thresholdOf({ default: 0.5, classes: { FRAUD: 0.2 } }, 'FRAUD') // => 0.2
 * ```
 */
export function thresholdOf(threshold: Threshold, name: string): number {
  if (typeof threshold === 'number') return threshold
  // Own members only: a class may be called "constructor".
  return Object.hasOwn(threshold.classes, name) ? (threshold.classes[name] as number) : threshold.default
}

/** The best k classes of a record, and those that only the cut keeps apart from them. */
export interface TopK {
  /** At most k classes, from the highest score to the lowest; each name once. */
  readonly top: readonly ScoredName[]
  /** Classes with the same score as the last of `top` that were left out. Not empty: which of them made it is chance. */
  readonly tied: readonly ScoredName[]
}

/**
 * The k classes or labels with the highest scores, whatever order the record has them in. A name that is listed twice
 * (the developer guide's examples do that, real outputs do not) counts once, with its higher score.
 *
 * A multi-class record lists at most three classes, so k above 3 gives no more.
 *
 * @throws RangeError when k is not a whole number from 0 up.
 * @example
 * ```ts
 * topK(record, 1) // => { top: [{ Name: 'BILLING', Score: 0.61 }], tied: [] }
 * ```
 */
export function topK(record: ClassificationRecord, k: number): TopK {
  if (!Number.isInteger(k) || k < 0) throw new RangeError(`k must be a whole number from 0 up, not ${k}`)
  const ranked = distinct(record)
  const top = ranked.slice(0, k)
  const last = top.at(-1)
  return { top, tied: last === undefined ? [] : ranked.slice(k).filter(({ Score }) => Score === last.Score) }
}

/** What the list of a record says of one class. */
export type KnownScore =
  /** Listed, with its score (0..1). */
  | { readonly listed: true; readonly score: number }
  /**
   * Not listed. The list is a cut, so the score is unknown, not 0: it is at most `atMost`, the lowest score that is listed
   * (1 when nothing is). It may also be no class of the model at all: the list does not say.
   */
  | { readonly listed: false; readonly atMost: number }

/**
 * The score of a class or label, or what can be said of it when it is not listed.
 *
 * Multi-class records list the best three classes and leave out the others; multi-label records list at least three
 * labels, and more only when they score above 0.5 (160,000 published records; the guide states neither). Taking an absent
 * class for 0 understates it; a class may be absent with a score of up to a quarter.
 *
 * @example
 * ```ts
 * for (const name of ['REFUND', 'FRAUD']) {
 *   const found = scoreOf(record, name)
 *   if (found.listed) console.log(name, found.score)
 *   else console.log(name, 'is not listed: at most', found.atMost)
 * }
 * ```
 */
export function scoreOf(record: ClassificationRecord, name: string): KnownScore {
  let score: number | undefined
  let lowest = 1
  for (const one of scoredNames(record)) {
    if (one.Name === name && (score === undefined || one.Score > score)) score = one.Score
    if (one.Score < lowest) lowest = one.Score
  }
  return score === undefined ? { listed: false, atMost: lowest } : { listed: true, score }
}

/**
 * Whether the list of a record may leave out classes of the model. Multi-class lists are cut at three, so a list of
 * three or more can be a cut unless the model has no more classes; a shorter one is whole. Multi-label lists can
 * always leave labels out.
 *
 * @param classes How many classes or labels the model has, if you know.
 * @example
 * ```ts
 * mayBeCut({ File: 'a.txt', Line: '0', Classes: [{ Name: 'SPAM', Score: 0.9 }, { Name: 'HAM', Score: 0.1 }] }) // => false
 * ```
 */
export function mayBeCut(record: ClassificationRecord, classes?: number): boolean {
  const listed = distinct(record).length
  if (classes !== undefined) return listed < classes
  return record.Labels !== undefined || listed >= 3 || listed === 0
}

/** What was decided about a multi-class record. Test `outcome`: each is a different thing to do. */
export type ClassDecision =
  /** One class is ahead and reaches its threshold. */
  | {
      readonly outcome: 'class'
      readonly name: string
      readonly score: number
      /** Distance to the next class, 0..1. When only one is listed, undefined. */
      readonly lead: number | undefined
    }
  /** Several classes share the highest score. The first in the file is no better than the others. */
  | { readonly outcome: 'tie'; readonly names: readonly string[]; readonly score: number }
  /** The class that is ahead does not reach its threshold. */
  | { readonly outcome: 'below'; readonly name: string; readonly score: number; readonly threshold: number }
  /** The record lists no class. */
  | { readonly outcome: 'empty' }

/**
 * Decides for the class with the highest score, if it reaches its threshold and is ahead alone. The order of the list
 * is not trusted. Only the leading class is asked: a rival with a lower threshold does not win in its place.
 *
 * @param threshold Scores from 0 to 1; default 0, which every class reaches.
 * @example
 * ```ts
 * const decision = decideClass(record, { default: 0.8, classes: { FRAUD: 0.5 } })
 * switch (decision.outcome) {
 *   case 'class':
 *     console.log('to the queue', decision.name)
 *     break
 *   case 'tie':
 *   case 'below':
 *   case 'empty':
 *     console.log('to people, because:', decision.outcome)
 * }
 * ```
 */
export function decideClass(record: MultiClassRecord, threshold: Threshold = 0): ClassDecision {
  const ranked = distinct(record)
  const [first, second] = ranked
  if (first === undefined) return { outcome: 'empty' }
  const { Name: name, Score: score } = first
  if (second?.Score === score) {
    return { outcome: 'tie', names: ranked.filter(({ Score }) => Score === score).map(({ Name }) => Name), score }
  }
  const needed = thresholdOf(threshold, name)
  if (score < needed) return { outcome: 'below', name, score, threshold: needed }
  return { outcome: 'class', name, score, lead: second === undefined ? undefined : score - second.Score }
}

/** Multi-label lists hold every label that scores above this. Source: 153,164 published records; stated nowhere. */
const LISTED_ABOVE = 0.5

/** What was decided about a multi-label record. */
export interface LabelDecision {
  /** Labels that reach their threshold, from the highest score to the lowest; each name once. May be empty. */
  readonly assigned: readonly ScoredName[]
  /** Labels that are listed and do not. */
  readonly rejected: readonly ScoredName[]
  /**
   * False when a threshold is so low that labels which are not listed might reach it too: then `assigned` may lack some.
   */
  readonly certain: boolean
}

/**
 * The labels that a multi-label record assigns. Being listed is not being assigned: AWS lists at least three labels, however
 * low they score, and its own threshold is in no file, so it is yours to say.
 *
 * @param threshold Scores from 0 to 1. 0.5 is the line above which published outputs list every label.
 * @example
 * ```ts
 * decideLabels(topics, 0.5).assigned.map(({ Name }) => Name) // => ['COMEDY', 'DRAMA']
 * ```
 */
export function decideLabels(record: MultiLabelRecord, threshold: Threshold): LabelDecision {
  const assigned: ScoredName[] = []
  const rejected: ScoredName[] = []
  const ranked = distinct(record)
  for (const one of ranked) (one.Score >= thresholdOf(threshold, one.Name) ? assigned : rejected).push(one)
  const atMost = ranked.at(-1)?.Score ?? 1
  const named = new Set(ranked.map(({ Name }) => Name))
  const lowest =
    typeof threshold === 'number'
      ? threshold
      : Math.min(
          threshold.default,
          ...Object.entries(threshold.classes).flatMap(([name, value]) => (named.has(name) ? [] : [value])),
        )
  // A label that is not listed scores no more than the lowest that is; and above 0.5 every label is listed.
  return { assigned, rejected, certain: ranked.length > 0 && (lowest > atMost || lowest >= LISTED_ABOVE) }
}

/**
 * How sure a record is of what it says (0..1): for a multi-class record the highest score; for a multi-label record the
 * distance from a coin toss of the label it is least sure of, the lowest max(score, 1 - score) of its list. 0 when nothing
 * is listed.
 *
 * @example
 * ```ts
 * confidenceOf(record) < 0.8 // => true
 * ```
 */
export function confidenceOf(record: ClassificationRecord): number {
  const scores = scoredNames(record).map(({ Score }) => Score)
  if (scores.length === 0) return 0
  return record.Classes === undefined ? Math.min(...scores.map((score) => Math.max(score, 1 - score))) : Math.max(...scores)
}

/** The classes of a record by score, each name once with its highest score. */
function distinct(record: ClassificationRecord): ScoredName[] {
  const names = new Set<string>()
  return rankedClasses(record).filter(({ Name }) => names.size < names.add(Name).size)
}
