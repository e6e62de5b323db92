import type { ClassificationOutcome } from './outcome.js'

/** Why a record could not be joined to an input. */
export type StrayReason =
  /** Its input has had a record already. */
  | 'duplicate'
  /** No input of that name was given. */
  | 'unknown-file'
  /** Its line or page is beyond the last one of the input. */
  | 'beyond-input'
  /** It came so far out of order that its input was no longer held: see `held`. It may also be a duplicate. */
  | 'late'
  /** It has no line, no page, or one too many for this kind of join: use another join. */
  | 'other-kind'

/** A record that was joined to no input. Nothing is dropped: what cannot be placed comes out as this. */
export interface Stray {
  /** Tells this from what was joined. */
  readonly kind: 'stray'
  /** Why no input has it. */
  readonly reason: StrayReason
  /** The record as it was read. */
  readonly record: ClassificationOutcome
}

/** The end of one input that AWS ignored after something that is not UTF-8. */
export interface InputCut {
  /** The input file. */
  readonly file: string
  /** First line or page without a record. When the failure names no line, this is the one that is not UTF-8. */
  readonly first: number
  /** How many lines or pages were ignored. */
  readonly count: number
}

/**
 * What a join came to.
 *
 * Nothing is lost: `records` = `results` + `failures` + `fileFailures` + the sum of `strays`, and
 * `inputs` = `results` + `failures` + `missing` + `cutOff`.
 */
export interface JoinAccount {
  /** What was joined to what. */
  readonly by: 'line' | 'file' | 'page'
  /** Whether the join ran to its end. Until then the account is of what has been joined so far. */
  readonly complete: boolean
  /** Input files given. */
  readonly files: number
  /** Inputs: lines, files, or pages. Pages are known from the records or from `pages`. */
  readonly inputs: number
  /** Records read, failures included. */
  readonly records: number
  /** Inputs that have a result. */
  readonly results: number
  /** Inputs that have a failure: AWS said that it could not process them. */
  readonly failures: number
  /** Failures that are about a whole file although the job went by line or page. */
  readonly fileFailures: number
  /** Inputs that have no record, those cut off not counted. */
  readonly missing: number
  /** Inputs that have no record because AWS ignored them: what follows something that is not UTF-8. */
  readonly cutOff: number
  /** Where inputs were cut off; the first 1,000. */
  readonly cuts: readonly InputCut[]
  /** Records that were joined to nothing, by reason. */
  readonly strays: Readonly<Record<StrayReason, number>>
  /** Names of files that records have and inputs have not; the first 100. */
  readonly unknownFiles: readonly string[]
  /** Names of input files that no record names; the first 100. */
  readonly missingFiles: readonly string[]
  /** Most inputs and records that had to wait for their other half at one time. 0 when all came in order. */
  readonly mostHeld: number
}

/** A join: iterate it once, then read its account. */
export interface Join<Item> extends AsyncIterable<Item> {
  /** What has come of it so far; final when the iteration has ended. */
  readonly account: JoinAccount
  /** Joins to the end without keeping anything, and returns the account. */
  drain(): Promise<JoinAccount>
}

/** Settings of the joins that follow an order. */
export interface JoinOptions {
  /**
   * Most input lines and records (or pages) that may wait for their other half. 0 waiting is usual: records of real jobs
   * stand in order. When more would wait, the oldest inputs are let go: they come out as missing, and a record that
   * comes for them after all comes out as a stray (`late`). Default 10,000; `Infinity` waits for everything.
   */
  readonly held?: number | undefined
}

/** How much waits for its other half unless {@link JoinOptions.held} says otherwise. */
export const DEFAULT_HELD = 10_000

const NAMES_KEPT = 100
const CUTS_KEPT = 1000

/** What the joins have in common: the counts. */
export class Ledger {
  complete = false
  files = 0
  inputs = 0
  records = 0
  results = 0
  failures = 0
  fileFailures = 0
  missing = 0
  cutOff = 0
  mostHeld = 0
  readonly cuts: InputCut[] = []
  readonly strays: Record<StrayReason, number> = { duplicate: 0, 'unknown-file': 0, 'beyond-input': 0, late: 0, 'other-kind': 0 }
  readonly unknownFiles: Set<string> = new Set()
  readonly missingFiles: string[] = []

  constructor(readonly by: JoinAccount['by']) {}

  stray(reason: StrayReason, record: ClassificationOutcome): Stray {
    this.strays[reason]++
    if (reason === 'unknown-file' && this.unknownFiles.size < NAMES_KEPT) this.unknownFiles.add(record.File)
    return { kind: 'stray', reason, record }
  }

  missingFile(file: string): void {
    if (this.missingFiles.length < NAMES_KEPT) this.missingFiles.push(file)
  }

  cut(cut: InputCut): void {
    if (this.cuts.length < CUTS_KEPT) this.cuts.push(cut)
  }

  account(): JoinAccount {
    const { by, complete, files, inputs, records, results, failures, fileFailures, missing, cutOff, mostHeld } = this
    return {
      by,
      complete,
      files,
      inputs,
      records,
      results,
      failures,
      fileFailures,
      missing,
      cutOff,
      cuts: [...this.cuts],
      strays: { ...this.strays },
      unknownFiles: [...this.unknownFiles],
      missingFiles: [...this.missingFiles],
      mostHeld,
    }
  }
}

/** Input files by name. @throws RangeError when a name is given twice: `File` is a base name, so nothing could be told apart. */
export function byName<T>(inputs: Iterable<readonly [file: string, input: T]>): Map<string, T> {
  const named = new Map<string, T>()
  for (const [file, input] of inputs) {
    if (named.has(file)) {
      throw new RangeError(
        `two inputs are named ${JSON.stringify(file)}: records carry only that name, so join the outputs of each input prefix on their own`,
      )
    }
    named.set(file, input)
  }
  return named
}

/** Makes a join of a generator and its ledger. */
export function joinOf<Item>(ledger: Ledger, run: () => AsyncGenerator<Item, void, undefined>): Join<Item> {
  let started = false
  return {
    get account() {
      return ledger.account()
    },
    [Symbol.asyncIterator]() {
      if (started) throw new Error('This join has been iterated already: make it again from its sources.')
      started = true
      return run()
    },
    async drain() {
      for await (const _ of this);
      return ledger.account()
    },
  }
}

/**
 * Whether every input has exactly one record and every record its input. Failures are records; a cut is not complete.
 *
 * @example
 * ```ts
 * const account = await joinLines(outcomesOf(output), inputs).drain()
 * if (!isWhole(account)) console.log(explainJoin(account).join('\n'))
 * ```
 */
export function isWhole(account: JoinAccount): boolean {
  const strays = Object.values(account.strays).some((count) => count > 0)
  // Of a document that no record names, not even the number of pages is known, so none of them is counted.
  const missing = account.missing > 0 || (account.by === 'page' && account.missingFiles.length > 0)
  return account.complete && !missing && account.cutOff === 0 && !strays
}

/**
 * The account as sentences for people: first the sum, then one for each thing that does not fit, with its likely cause.
 * The wording may change between releases; test the numbers.
 *
 * @example
 * ```ts
 * const account = await joinLines(outcomesOf(output), inputs).drain()
 * for (const sentence of explainJoin(account)) console.log(sentence)
 * ```
 */
export function explainJoin(account: JoinAccount): string[] {
  const { by, strays } = account
  const some = (count: number, what: string = by): string => `${grouped(count)} ${what}${count === 1 ? '' : 's'}`
  const said = [
    `${some(account.inputs)} in ${some(account.files, 'file')}, ${some(account.records, 'record')}: ${grouped(account.results)} with a result, ${grouped(account.failures)} with a failure.`,
  ]
  if (!account.complete) said.push('The join has not ended: these are the counts so far.')
  if (account.fileFailures > 0) said.push(`${some(account.fileFailures, 'failure')} about a whole file.`)
  for (const { file, first, count } of account.cuts) {
    said.push(
      by === 'page'
        ? `${some(count)} of ${file}, from page ${first} on, without a record: AWS could not process the document.`
        : `${some(count)} of ${file}, from line ${first} on, without a record: AWS ignores all lines after one that is not UTF-8 (UNSUPPORTED_ENCODING). Convert the file to UTF-8 and run the job on the rest.`,
    )
  }
  if (account.missing > 0) {
    const files = account.missingFiles.length > 0 ? ` No record names ${list(account.missingFiles)}.` : ''
    said.push(`${some(account.missing)} without a record.${files}`)
  } else if (by === 'page' && account.missingFiles.length > 0) {
    said.push(`No record names ${list(account.missingFiles)}.`)
  }
  if (strays['unknown-file'] > 0) {
    said.push(
      `${some(strays['unknown-file'], 'record')} about files that are not among the inputs: ${list(account.unknownFiles)}.`,
    )
  }
  if (strays['beyond-input'] > 0) {
    said.push(
      `${some(strays['beyond-input'], 'record')} beyond the end of the input.${
        by === 'line'
          ? ' The job read a longer file: one record too many for each file says that the header line was taken off (it is line 0, a document like any other); several, that CSV rows were counted, while a newline inside quotes begins a new document. Join to the physical lines of the very file that the job read; until then the joined texts are shifted.'
          : ''
      }`,
    )
  }
  if (strays.duplicate > 0) {
    said.push(
      `${some(strays.duplicate, 'record')} about a ${by} that has one already: two input prefixes with a file of the same name look like this, and so does an output that was read twice.`,
    )
  }
  if (strays.late > 0) {
    said.push(
      `${some(strays.late, 'record')} too far out of order: the ${by} had been let go. Raise \`held\` (up to ${grouped(account.mostHeld)} waited) or sort the records.`,
    )
  }
  if (strays['other-kind'] > 0) {
    said.push(
      `${some(strays['other-kind'], 'record')} that cannot be joined by ${by}: ${
        by === 'line' ? 'they have no Line' : by === 'page' ? 'they have no page number' : 'they have a Line above 0 or a page'
      }. Use the join for how the job read its input.`,
    )
  }
  return said
}

/** A number with commas between thousands, the same in every locale. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => JSON.stringify(name))
  return names.length > 5 ? `${shown.join(', ')}, …` : shown.join(', ')
}
