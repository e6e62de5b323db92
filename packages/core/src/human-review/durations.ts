/** Median and quartiles of durations. */
export interface DurationStatistics {
  /** How many durations there are. */
  readonly count: number
  /** Seconds. */
  readonly minimum: number
  /** First quartile, in seconds. Quartiles and median interpolate between neighbours, as spreadsheets do. */
  readonly firstQuartile: number
  /** Seconds. */
  readonly median: number
  /** Seconds. */
  readonly thirdQuartile: number
  /** Seconds. */
  readonly maximum: number
  /** Sum in seconds. */
  readonly total: number
  /** Whether quartiles and median are exact; otherwise each is within 0.5 % of the true one. */
  readonly exact: boolean
}

/** Half the width of a bucket, relative to its value. */
const ACCURACY = 0.005
const LOG_GAMMA: number = /* @__PURE__ */ Math.log((1 + ACCURACY) / (1 - ACCURACY))
/** Shorter durations share a bucket: A2I writes milliseconds. */
const SHORTEST = 0.001
/** Longer ones do too. A century: no task stays open that long. */
const LONGEST = 3.2e9

/**
 * Durations with bounded memory: every one of them up to a limit, then counts in buckets whose width grows with the
 * duration (a DDSketch: Masson, Rim and Lee, VLDB 2019), so that quantiles are within 0.5 % whatever the
 * distribution. The counts do not depend on the order, and no chance is involved.
 */
export class Durations {
  private kept: number[] | undefined = []
  private readonly buckets = new Map<number, number>()
  private count = 0
  private total = 0
  private minimum = Number.POSITIVE_INFINITY
  private maximum = 0

  constructor(private readonly exactUpTo: number) {}

  /** How many numbers are held: at most `exactUpTo`, or one per bucket, of which there are fewer than 3,000. */
  get size(): number {
    return this.kept?.length ?? this.buckets.size
  }

  /** Takes a duration in seconds, 0 or more. */
  add(seconds: number): void {
    this.count++
    this.total += seconds
    this.minimum = Math.min(this.minimum, seconds)
    this.maximum = Math.max(this.maximum, seconds)
    if (this.kept === undefined) {
      this.addToBucket(seconds)
    } else {
      this.kept.push(seconds)
      if (this.kept.length > this.exactUpTo) {
        for (const one of this.kept) this.addToBucket(one)
        this.kept = undefined
      }
    }
  }

  /** Null when there is no duration. */
  statistics(): DurationStatistics | null {
    if (this.count === 0) return null
    const valueAt = this.kept === undefined ? this.bucketRanks() : sortedRanks(this.kept)
    const quantile = (share: number): number => {
      const rank = (this.count - 1) * share
      const low = Math.floor(rank)
      const below = valueAt(low)
      return milliseconds(low === rank ? below : below + (valueAt(low + 1) - below) * (rank - low))
    }
    return {
      count: this.count,
      minimum: this.minimum,
      firstQuartile: quantile(0.25),
      median: quantile(0.5),
      thirdQuartile: quantile(0.75),
      maximum: this.maximum,
      total: milliseconds(this.total),
      exact: this.kept !== undefined,
    }
  }

  private addToBucket(seconds: number): void {
    const bucket = seconds < SHORTEST ? 0 : 1 + Math.ceil(Math.log(Math.min(seconds, LONGEST) / SHORTEST) / LOG_GAMMA)
    this.buckets.set(bucket, (this.buckets.get(bucket) ?? 0) + 1)
  }

  private bucketRanks(): (rank: number) => number {
    const ascending = [...this.buckets].sort(([a], [b]) => a - b)
    return (rank) => {
      let before = 0
      for (const [bucket, count] of ascending) {
        before += count
        if (rank < before)
          return this.clamp(bucket === 0 ? 0 : (SHORTEST * 2 * Math.exp((bucket - 1) * LOG_GAMMA)) / (1 + Math.exp(LOG_GAMMA)))
      }
      return this.maximum
    }
  }

  private clamp(seconds: number): number {
    return Math.min(Math.max(seconds, this.minimum), this.maximum)
  }
}

function sortedRanks(values: readonly number[]): (rank: number) => number {
  const ascending = [...values].sort((a, b) => a - b)
  return (rank) => ascending[rank] ?? 0
}

/** Durations have three decimals; interpolation and sums would print their rounding errors. */
function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
