import { isForms, isModeration } from './compare.js'
import { type AnyHumanAnswer, lastAnswers } from './consolidate.js'
import { type DurationStatistics, Durations } from './durations.js'
import { canonicalJson } from './json.js'
import type { HumanReviewOutput } from './output.js'
import { formPairs, normalKey } from './textract.js'

/** How worker activity is counted. */
export interface WorkerActivityOptions {
  /**
   * Replaces worker ids before anything is kept. It must give the same text for the same id, and be keyed, or the ids
   * can be found by trying: `pseudonymiser` of `@aws-ai-outputs/node` is such a function. Default: ids stay.
   */
  readonly pseudonym?: ((workerId: string) => string) | undefined
  /**
   * What is compared when several workers answered one loop: answers with the same text agree. Default
   * {@link answerKey}; undefined leaves an answer out.
   */
  readonly answerKey?: ((output: HumanReviewOutput, answer: AnyHumanAnswer) => string | undefined) | undefined
  /**
   * Up to how many durations of each kind a worker, a flow, and a worker in a flow keep one by one. Beyond it median
   * and quartiles are within 0.5 %, in constant memory. Default 2,000.
   */
  readonly exactUpTo?: number | undefined
}

/** An identity provider and how many tasks came from it. */
export interface IdentityProviderCount {
  /** `Cognito`, `Oidc`, or what the output says. */
  readonly type: string
  /** The Cognito user pool or OIDC issuer. */
  readonly issuer: string
  /** Answers of workers who signed in there. */
  readonly tasks: number
}

/** Tasks of one day. */
export interface DayCount {
  /** Day in UTC: `2024-05-17`. */
  readonly day: string
  /** Answers submitted on that day. */
  readonly tasks: number
}

/** How often answers to the same loop were equal. */
export interface AgreementWithOthers {
  /** Comparisons with the answers of other workers to the same loops. In a flow each pair counts from both sides. */
  readonly comparisons: number
  /** Those that were equal. */
  readonly equal: number
  /** The share of equal ones, 0..1; null when there was nobody to compare with. Chance is not allowed for. */
  readonly share: number | null
}

/** The activity of one worker, of one flow, or of one worker in one flow. */
export interface WorkerActivity {
  /** Worker id, or its pseudonym; null for a whole flow. */
  readonly workerId: string | null
  /** Name of the flow definition; null for a worker over all flows. */
  readonly flow: string | null
  /** ARN of the flow definition, as it stands; null for a worker over all flows. */
  readonly flowDefinitionArn: string | null
  /** Answers, counted once per human loop and worker. */
  readonly tasks: number
  /** From acceptance to submission. Null when no answer has `acceptanceTime`, as before the end of 2020. */
  readonly acceptedToSubmitted: DurationStatistics | null
  /** `timeSpentInSeconds`. Null when no answer has it, as before the end of 2020. */
  readonly timeSpent: DurationStatistics | null
  /** Answers with times that cannot be used: not readable, or submitted before accepted. */
  readonly unusableTimes: number
  /** Tasks by day of submission, ascending; days without tasks are left out. */
  readonly days: readonly DayCount[]
  /** How often other workers gave the same answer. */
  readonly agreement: AgreementWithOthers
  /** Private workforces only, and not before the middle of 2020; empty otherwise. */
  readonly identityProviders: readonly IdentityProviderCount[]
}

/** What came of counting. Plain data, ready for `JSON.stringify`. */
export interface WorkerActivityReport {
  /** Outputs that were taken. */
  readonly outputs: number
  /** Outputs without an answer. */
  readonly unanswered: number
  /** Answers, counted once per human loop and worker. */
  readonly tasks: number
  /** Answers that were passed over because their worker answered the same loop again later. */
  readonly repeated: number
  /** One entry per worker, by id. */
  readonly workers: readonly WorkerActivity[]
  /** One entry per flow, by ARN. */
  readonly flows: readonly WorkerActivity[]
  /** One entry per worker and flow. */
  readonly workersInFlows: readonly WorkerActivity[]
}

/** Counts worker activity output by output. */
export interface WorkerActivityAccumulator {
  /** Takes one output. Nothing of it is kept. */
  add(output: HumanReviewOutput): void
  /** What was counted so far; counting can go on. */
  report(): WorkerActivityReport
  /**
   * How many values are held. It grows with the number of workers, flows, days and issuers, and with durations up to
   * `exactUpTo`; not with the number of outputs.
   */
  readonly stateSize: number
}

/**
 * Counts worker activity over any number of outputs: tasks, durations, throughput by day, agreement with others,
 * identity providers, per worker, per flow, and per worker in a flow. Subject identifiers (`sub`) are never kept.
 *
 * @throws RangeError when `exactUpTo` is not a positive integer.
 * @example
 * ```ts
 * const activity = accumulateWorkerActivity({ pseudonym: pseudonymiser('a key of at least 32 bytes, kept elsewhere') })
 * for await (const { outputs } of readHumanLoops('human-review/')) for (const output of outputs) activity.add(output)
 * for (const { workerId, tasks, timeSpent } of activity.report().workers) console.log(workerId, tasks, timeSpent?.median)
 * ```
 */
export function accumulateWorkerActivity(options: WorkerActivityOptions = {}): WorkerActivityAccumulator {
  const { pseudonym = (id: string) => id, answerKey: keyOf = answerKey, exactUpTo = 2000 } = options
  if (!Number.isInteger(exactUpTo) || exactUpTo < 1)
    throw new RangeError(`exactUpTo must be a positive integer, not ${exactUpTo}`)
  const workers = new Map<string, Tally>()
  const flows = new Map<string, Tally>()
  const workersInFlows = new Map<string, Tally>()
  let outputs = 0
  let unanswered = 0
  let tasks = 0
  let repeated = 0

  function tally(map: Map<string, Tally>, workerId: string | null, arn: string | null): Tally {
    const key = JSON.stringify([workerId, arn])
    let found = map.get(key)
    if (found === undefined) {
      found = new Tally(workerId, arn, exactUpTo)
      map.set(key, found)
    }
    return found
  }

  return {
    add(output) {
      outputs++
      const all: readonly AnyHumanAnswer[] = output.humanAnswers ?? []
      const { answers } = lastAnswers(all)
      repeated += all.length - answers.length
      if (answers.length === 0) {
        unanswered++
        return
      }
      // Alone there is nobody to agree with, and the text of a large form need not be made.
      const keys = answers.length === 1 ? [] : answers.map((answer) => keyOf(output, answer))
      answers.forEach((answer, index) => {
        tasks++
        const workerId = pseudonym(answer.workerId)
        const arn = output.flowDefinitionArn
        const own = keys[index]
        let comparisons = 0
        let equal = 0
        keys.forEach((other, at) => {
          if (at === index || own === undefined || other === undefined) return
          comparisons++
          if (own === other) equal++
        })
        for (const one of [tally(workers, workerId, null), tally(flows, null, arn), tally(workersInFlows, workerId, arn)]) {
          one.add(answer, comparisons, equal)
        }
      })
    },
    report: () => ({
      outputs,
      unanswered,
      tasks,
      repeated,
      workers: sorted(workers),
      flows: sorted(flows),
      workersInFlows: sorted(workersInFlows),
    }),
    get stateSize() {
      let size = 0
      for (const map of [workers, flows, workersInFlows]) for (const one of map.values()) size += one.size
      return size
    },
  }
}

/**
 * A text that is the same for two answers that say the same. Of forms the keys and values count, in whatever order and
 * without the ids, which differ between workers; of moderation the names of the chosen labels; of custom tasks the
 * whole answer.
 *
 * @example
 * ```ts
 * const keys = review.humanAnswers.map((answer) => answerKey(review, answer))
 * const unanimous = new Set(keys).size === 1 // => false
 * ```
 */
export function answerKey(output: HumanReviewOutput, answer: AnyHumanAnswer): string | undefined {
  if (isForms(output)) {
    const blocks = (answer as (typeof output.humanAnswers)[number]).answerContent[output.awsManagedHumanLoopRequestSource]?.blocks
    if (blocks === undefined) return undefined
    const pairs = formPairs(blocks).map(({ key, value }) => canonicalJson([normalKey(key), value ?? '']))
    return canonicalJson(pairs.sort())
  }
  if (isModeration(output)) {
    const labels = (answer as (typeof output.humanAnswers)[number]).answerContent[output.awsManagedHumanLoopRequestSource]
      ?.moderationLabels
    if (labels === undefined) return undefined
    return canonicalJson([...new Set(labels.map((label) => (typeof label === 'string' ? label : label.name)))].sort())
  }
  return canonicalJson(answer.answerContent)
}

/** What is held of one worker, one flow, or one worker in one flow. */
class Tally {
  private tasks = 0
  private unusable = 0
  private comparisons = 0
  private equal = 0
  private readonly accepted: Durations
  private readonly spent: Durations
  private readonly days = new Map<string, number>()
  private readonly providers = new Map<string, { type: string; issuer: string; tasks: number }>()

  constructor(
    private readonly workerId: string | null,
    private readonly arn: string | null,
    exactUpTo: number,
  ) {
    this.accepted = new Durations(exactUpTo)
    this.spent = new Durations(exactUpTo)
  }

  get size(): number {
    return 1 + this.accepted.size + this.spent.size + this.days.size + this.providers.size
  }

  add(answer: AnyHumanAnswer, comparisons: number, equal: number): void {
    const { submissionTime, acceptanceTime, timeSpentInSeconds, workerMetadata } =
      answer as HumanReviewOutput['humanAnswers'][number]
    this.tasks++
    this.comparisons += comparisons
    this.equal += equal
    const submitted = Date.parse(submissionTime)
    let usable = !Number.isNaN(submitted)
    if (usable) {
      const day = new Date(submitted).toISOString().slice(0, 10)
      this.days.set(day, (this.days.get(day) ?? 0) + 1)
    }
    if (acceptanceTime !== undefined) {
      const seconds = (submitted - Date.parse(acceptanceTime)) / 1000
      if (seconds >= 0) this.accepted.add(seconds)
      else usable = false
    }
    if (timeSpentInSeconds !== undefined) {
      if (timeSpentInSeconds >= 0) this.spent.add(timeSpentInSeconds)
      else usable = false
    }
    if (!usable) this.unusable++
    const identity = workerMetadata?.identityData
    if (identity === undefined) return
    const { identityProviderType: type, issuer } = identity
    const key = JSON.stringify([type, issuer])
    const provider = this.providers.get(key)
    if (provider === undefined) this.providers.set(key, { type, issuer, tasks: 1 })
    else provider.tasks++
  }

  report(): WorkerActivity {
    const { workerId, arn, comparisons, equal } = this
    return {
      workerId,
      flow: arn === null ? null : arn.slice(arn.lastIndexOf('/') + 1),
      flowDefinitionArn: arn,
      tasks: this.tasks,
      acceptedToSubmitted: this.accepted.statistics(),
      timeSpent: this.spent.statistics(),
      unusableTimes: this.unusable,
      days: [...this.days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, tasks]) => ({ day, tasks })),
      agreement: { comparisons, equal, share: comparisons === 0 ? null : equal / comparisons },
      identityProviders: [...this.providers.values()].map((provider) => ({ ...provider })),
    }
  }
}

function sorted(tallies: ReadonlyMap<string, Tally>): WorkerActivity[] {
  return [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally.report())
}
