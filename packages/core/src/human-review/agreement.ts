import { type AnyHumanAnswer, answerList, lastAnswers } from './consolidate.js'
import type { HumanAnswers } from './output.js'

/** What one rater said of one item. Objects must be made into one of these first; canonical JSON text will do. */
export type Rating = string | number | boolean

/** The ratings of one item, one place per rater. `null` or `undefined` where a rater said nothing. */
export type RatingRow = readonly (Rating | null | undefined)[]

/**
 * How ratings relate to each other (Krippendorff 2011, section D).
 *
 * - `nominal`: names; they are equal or they are not.
 * - `ordinal`: ranks; what matters is how many ratings lie between two of them.
 * - `interval`: numbers; what matters is their difference.
 */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval'

/** Why a coefficient has no value. */
export type UndefinedAgreement =
  /** No item has two ratings. */
  | 'no-pairs'
  /** All ratings are the same value, so that no disagreement could have been expected by chance: 0 divided by 0. */
  | 'no-variation'
  /** The items have different numbers of ratings, which this coefficient does not allow for. */
  | 'unequal-ratings'

/** An agreement coefficient. */
export interface Agreement {
  /** Which coefficient this is. */
  readonly measure: 'percent-agreement' | 'cohen-kappa' | 'fleiss-kappa' | 'krippendorff-alpha'
  /** Level of measurement; only alpha knows another than nominal. */
  readonly level: MeasurementLevel
  /**
   * The coefficient. For percent agreement a share, 0..1; for the others 1 is perfect agreement, 0 what chance would
   * give, and below 0 less than that. Null when it is not defined.
   */
  readonly value: number | null
  /** Why there is no value; null when there is one. */
  readonly undefinedBecause: UndefinedAgreement | null
  /** What was observed: the share of agreement, 0..1; for alpha the disagreement, in the unit of its metric. */
  readonly observed: number | null
  /** What chance would give, in the same unit. Null for percent agreement. */
  readonly expected: number | null
  /** Items with two or more ratings: those that the value is worked out from. */
  readonly items: number
  /** Items with fewer, which say nothing about agreement. */
  readonly skipped: number
}

/** How ratings are to be understood. */
export interface AgreementOptions {
  /** Default `nominal`. */
  readonly level?: MeasurementLevel | undefined
  /** The values from lowest to highest, for ordinal ratings that are not numbers. */
  readonly order?: readonly Rating[] | undefined
}

/** Agreement over items that come one by one. What it holds grows with the number of distinct values, not of items. */
export interface AgreementAccumulator {
  /**
   * Takes the ratings of one item.
   *
   * @throws RangeError when a rating does not fit the level of measurement.
   */
  add(row: RatingRow): void
  /** {@link percentAgreement} of the items so far. */
  percentAgreement(): Agreement
  /** {@link fleissKappa} of the items so far. */
  fleissKappa(): Agreement
  /** {@link krippendorffAlpha} of the items so far. */
  krippendorffAlpha(): Agreement
}

interface Category {
  readonly rating: Rating
  /** How often it was given in items with two or more ratings. */
  total: number
}

/**
 * Works out agreement over items that come one by one, as from a walk over 100,000 outputs.
 *
 * @example
 * ```ts
 * const agreement = accumulateAgreement()
 * for await (const { outputs } of readHumanLoops('human-review/ticket-review')) {
 *   for (const output of outputs) agreement.add(ratingRow(answersOf(output), labelOf))
 * }
 * console.log(agreement.krippendorffAlpha())
 * ```
 */
export function accumulateAgreement(options: AgreementOptions = {}): AgreementAccumulator {
  const { level = 'nominal', order } = options
  const ranks = order === undefined ? undefined : new Map(order.map((rating, rank) => [keyOf(rating), rank]))
  const categories = new Map<string, Category>()
  /** Coincidences of two different values, once per unordered pair: only disagreement costs. */
  const coincidences = new Map<string, Map<string, number>>()
  let items = 0
  let skipped = 0
  let ratings = 0
  let agreementSum = 0
  let perItem = 0
  let unequal = false

  function add(row: RatingRow): void {
    const counts = new Map<string, { rating: Rating; count: number }>()
    let given = 0
    for (const rating of row) {
      if (rating === null || rating === undefined) continue
      check(rating, level, ranks)
      given++
      const key = keyOf(rating)
      const seen = counts.get(key)
      if (seen === undefined) counts.set(key, { rating, count: 1 })
      else seen.count++
    }
    // Fleiss' kappa asks for one number of ratings throughout; an item with one rating breaks that, too.
    if (items + skipped === 0) perItem = given
    else if (given !== perItem) unequal = true
    if (given < 2) {
      skipped++
      return
    }
    items++
    ratings += given
    let agreeing = 0
    const present = [...counts]
    present.forEach(([key, { rating, count }], index) => {
      agreeing += count * (count - 1)
      const category = categories.get(key)
      if (category === undefined) categories.set(key, { rating, total: count })
      else category.total += count
      for (const [other, { count: otherCount }] of present.slice(index + 1)) {
        const [low, high] = key < other ? [key, other] : [other, key]
        let paired = coincidences.get(low)
        if (paired === undefined) {
          paired = new Map()
          coincidences.set(low, paired)
        }
        paired.set(high, (paired.get(high) ?? 0) + (count * otherCount) / (given - 1))
      }
    })
    agreementSum += agreeing / (given * (given - 1))
  }

  function result(measure: Agreement['measure'], found: Found): Agreement {
    const { value = null, observed = null, expected = null, because = null } = found
    const used = measure === 'krippendorff-alpha' ? level : 'nominal'
    return { measure, level: used, value, undefinedBecause: because, observed, expected, items, skipped }
  }

  function fleiss(): Found {
    if (items === 0) return { because: 'no-pairs' }
    const observed = agreementSum / items
    if (unequal) return { because: 'unequal-ratings', observed }
    let expected = 0
    for (const { total } of categories.values()) expected += (total / ratings) ** 2
    if (categories.size === 1) return { because: 'no-variation', observed, expected }
    return { value: (observed - expected) / (1 - expected), observed, expected }
  }

  function alpha(): Found {
    if (items === 0) return { because: 'no-pairs' }
    const places = placesOf(categories, level, ranks)
    let observed = 0
    for (const [low, paired] of coincidences) {
      for (const [high, count] of paired) observed += 2 * count * distance(low, high, places)
    }
    observed /= ratings
    const expected = expectedDisagreement(categories, places, ratings)
    if (categories.size === 1) return { because: 'no-variation', observed, expected }
    return { value: 1 - observed / expected, observed, expected }
  }

  return {
    add,
    percentAgreement: () =>
      result(
        'percent-agreement',
        items === 0 ? { because: 'no-pairs' } : { value: agreementSum / items, observed: agreementSum / items },
      ),
    fleissKappa: () => result('fleiss-kappa', fleiss()),
    krippendorffAlpha: () => result('krippendorff-alpha', alpha()),
  }
}

interface Found {
  readonly value?: number
  readonly observed?: number
  readonly expected?: number
  readonly because?: UndefinedAgreement
}

/**
 * The share of pairs of ratings that are equal, 0..1, as a mean over the items with two or more ratings; each item
 * weighs the same. It does not allow for chance.
 *
 * Source: Fleiss (1971), the mean of the extent of agreement over the subjects.
 *
 * @example
 * ```ts
 * percentAgreement([['cat', 'cat', 'dog'], ['dog', 'dog', 'dog']]).value // => (1 / 3 + 1) / 2
 * ```
 */
export function percentAgreement(rows: Iterable<RatingRow>): Agreement {
  return accumulated(rows).percentAgreement()
}

/**
 * Cohen's kappa of two raters: each row holds what the first and what the second said of one item. Rows where one of
 * them said nothing are skipped.
 *
 * Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960).
 *
 * @throws RangeError when a row does not have two places.
 * @example
 * ```ts
 * cohenKappa([['yes', 'yes'], ['yes', 'no'], ['no', 'no'], ['no', 'no']]).value // => 0.5
 * ```
 */
export function cohenKappa(rows: Iterable<RatingRow>): Agreement {
  const totals = new Map<string, [number, number]>()
  let items = 0
  let skipped = 0
  let agreeing = 0
  let at = 0
  for (const row of rows) {
    if (row.length !== 2) throw new RangeError(`Cohen's kappa is for two raters, but row ${at} has ${row.length} places`)
    at++
    const [first, second] = row
    if (first === null || first === undefined || second === null || second === undefined) {
      skipped++
      continue
    }
    items++
    const [a, b] = [keyOf(first), keyOf(second)]
    if (a === b) agreeing++
    countOf(totals, a)[0]++
    countOf(totals, b)[1]++
  }
  const base = { measure: 'cohen-kappa', level: 'nominal', items, skipped } as const
  if (items === 0) return { ...base, value: null, undefinedBecause: 'no-pairs', observed: null, expected: null }
  const observed = agreeing / items
  let expected = 0
  for (const [a, b] of totals.values()) expected += (a / items) * (b / items)
  if (totals.size === 1) return { ...base, value: null, undefinedBecause: 'no-variation', observed, expected }
  return { ...base, value: (observed - expected) / (1 - expected), undefinedBecause: null, observed, expected }
}

/**
 * Fleiss' kappa of any number of raters, who need not be the same for every item, but as many. When the numbers
 * differ it is not defined (`unequal-ratings`): use {@link krippendorffAlpha}.
 *
 * Source: J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971).
 *
 * @example
 * ```ts
 * fleissKappa([['a', 'a', 'b'], ['b', 'b', 'b'], ['a', 'a', 'a']]).value?.toFixed(2) // => '0.55'
 * ```
 */
export function fleissKappa(rows: Iterable<RatingRow>): Agreement {
  return accumulated(rows).fleissKappa()
}

/**
 * Krippendorff's alpha of any number of raters, missing ratings allowed.
 *
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 *
 * @throws RangeError when a rating does not fit the level: an ordinal one that is neither a number nor in `order`, an
 * interval one that is not a number.
 *
 * @example
 * ```ts
 * krippendorffAlpha([[1, 2, null], [3, 3, 4], [5, 5, 5]], { level: 'interval' }).value?.toFixed(2) // => '0.89'
 * ```
 */
export function krippendorffAlpha(rows: Iterable<RatingRow>, options: AgreementOptions = {}): Agreement {
  return accumulated(rows, options).krippendorffAlpha()
}

/**
 * The ratings that the workers of one human loop gave, one per worker, in the order of the answers: a row for
 * everything but {@link cohenKappa}, which needs to know who said what ({@link ratingTable}).
 *
 * @example
 * ```ts
 * ratingRow(answersOf(review), labelOf) // => ['REFUND', 'BILLING']
 * ```
 */
export function ratingRow<A extends AnyHumanAnswer>(
  answers: HumanAnswers<A>,
  select: (answer: A) => Rating | null | undefined,
): (Rating | null)[] {
  return lastAnswers(answerList(answers)).answers.map((answer) => select(answer) ?? null)
}

/** Ratings with one column per worker. */
export interface RatingTable {
  /** The workers, in the order in which they first appear: the columns. */
  readonly workers: readonly string[]
  /** One row per human loop; null where the worker did not answer. */
  readonly rows: readonly (readonly (Rating | null)[])[]
}

/**
 * The ratings of several human loops with one column per worker. It holds all of them; for many outputs use
 * {@link accumulateAgreement}.
 *
 * @example
 * ```ts
 * const { workers, rows } = ratingTable(reviews.map((output) => answersOf<HumanReviewOutput>(output)), labelOf)
 * console.log(workers.length, 'workers,', rows.length, 'items')
 * if (workers.length === 2) console.log(cohenKappa(rows).value)
 * ```
 */
export function ratingTable<A extends AnyHumanAnswer>(
  loops: Iterable<HumanAnswers<A>>,
  select: (answer: A) => Rating | null | undefined,
): RatingTable {
  const columns = new Map<string, number>()
  const sparse: Map<number, Rating>[] = []
  for (const answers of loops) {
    const row = new Map<number, Rating>()
    for (const answer of lastAnswers(answerList(answers)).answers) {
      let column = columns.get(answer.workerId)
      if (column === undefined) {
        column = columns.size
        columns.set(answer.workerId, column)
      }
      const rating = select(answer)
      if (rating !== null && rating !== undefined) row.set(column, rating)
    }
    sparse.push(row)
  }
  const workers = [...columns.keys()]
  return { workers, rows: sparse.map((row) => workers.map((_, column) => row.get(column) ?? null)) }
}

function accumulated(rows: Iterable<RatingRow>, options?: AgreementOptions): AgreementAccumulator {
  const agreement = accumulateAgreement(options)
  for (const row of rows) agreement.add(row)
  return agreement
}

/** `1`, `"1"` and `true` are three ratings. */
function keyOf(rating: Rating): string {
  // -0 and 0 are one number.
  return `${typeof rating}:${rating === 0 ? 0 : rating}`
}

function countOf(totals: Map<string, [number, number]>, key: string): [number, number] {
  let counts = totals.get(key)
  if (counts === undefined) {
    counts = [0, 0]
    totals.set(key, counts)
  }
  return counts
}

function check(rating: Rating, level: MeasurementLevel, ranks: ReadonlyMap<string, number> | undefined): void {
  if (level === 'nominal') return
  if (level === 'ordinal' && ranks !== undefined) {
    if (!ranks.has(keyOf(rating))) throw new RangeError(`the ordinal rating ${JSON.stringify(rating)} is not in the given order`)
  } else if (typeof rating !== 'number' || !Number.isFinite(rating)) {
    throw new RangeError(
      `the ${level} rating ${JSON.stringify(rating)} is not a number${level === 'ordinal' ? ', and no order was given' : ''}`,
    )
  }
}

/**
 * Where each value stands on a line, such that the squared distance of two is the metric difference of alpha; undefined
 * for nominal values, all of which are equally far apart.
 *
 * The ordinal difference of two values is the number of ratings between them, their own counted half. That is the
 * difference of their mid-ranks, so that ordinal values are interval values on those.
 */
function placesOf(
  categories: ReadonlyMap<string, Category>,
  level: MeasurementLevel,
  ranks: ReadonlyMap<string, number> | undefined,
): ReadonlyMap<string, number> | undefined {
  if (level === 'nominal') return undefined
  const places = new Map<string, number>()
  if (level === 'interval') {
    for (const [key, { rating }] of categories) places.set(key, Number(rating))
    return places
  }
  const rankOf = (key: string, rating: Rating): number => ranks?.get(key) ?? Number(rating)
  const ascending = [...categories].sort(([a, { rating: x }], [b, { rating: y }]) => rankOf(a, x) - rankOf(b, y))
  let below = 0
  for (const [key, { total }] of ascending) {
    places.set(key, below + total / 2)
    below += total
  }
  return places
}

function distance(a: string, b: string, places: ReadonlyMap<string, number> | undefined): number {
  return places === undefined ? 1 : ((places.get(a) ?? 0) - (places.get(b) ?? 0)) ** 2
}

function expectedDisagreement(
  categories: ReadonlyMap<string, Category>,
  places: ReadonlyMap<string, number> | undefined,
  ratings: number,
): number {
  const pairs = ratings * (ratings - 1)
  if (places === undefined) {
    let same = 0
    for (const { total } of categories.values()) same += total * total
    return (ratings * ratings - same) / pairs
  }
  // The sum over all pairs of squared differences is 2n times the sum of squared deviations from the mean: one pass
  // instead of one over every pair of values, and no cancellation.
  let sum = 0
  for (const [key, { total }] of categories) sum += total * (places.get(key) ?? 0)
  const mean = sum / ratings
  let deviations = 0
  for (const [key, { total }] of categories) deviations += total * ((places.get(key) ?? 0) - mean) ** 2
  return (2 * ratings * deviations) / pairs
}
