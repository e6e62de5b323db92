import type { ErrorRecord, MultiClassFile, MultiClassLine, MultiLabelFile, MultiLabelLine } from '../generated/types.js'
import { byName, type Join, joinOf, Ledger, type Stray } from './join.js'
import { type AnyIterable, type ClassificationOutcome, documentKey, isFailure } from './outcome.js'

/** One input file, one record, or both: what a join by file yields. Test `kind`. */
export type JoinedFile<Input> =
  /** A file and its result. Jobs have been seen to write `"Line": "0"` here too. */
  | {
      readonly kind: 'result'
      readonly file: string
      readonly input: Input
      readonly record: MultiClassFile | MultiLabelFile | MultiClassLine | MultiLabelLine
    }
  /** A file and AWS's word that it could not be processed. */
  | { readonly kind: 'failure'; readonly file: string; readonly input: Input; readonly record: ErrorRecord }
  /** A file without a record. */
  | { readonly kind: 'missing'; readonly file: string; readonly input: Input }
  | Stray

/**
 * Joins the records of a job with one document per file to its input files, by name.
 *
 * `Line` is no guide to the kind of job: 668 of 668 records of a published one-document-per-file job carry
 * `"Line": "0"`. Such records are joined; a record with a higher line is a stray (`other-kind`).
 *
 * The order of the records does not matter. Memory: one entry for each file; contents are never touched.
 *
 * @param records Results and failures: {@link outcomesOf} a reading.
 * @param inputs The input files by name as records have it, each with whatever you want beside its record: a path, a
 *   label, a function that reads it.
 * @throws RangeError when two inputs have one name.
 * @example
 * ```ts
 * const outcomes = [{ File: 'a.txt', Classes: [{ Name: 'SPAM', Score: 0.9 }] }]
 * const join = joinFiles(outcomes, [['a.txt', 's3://in/a.txt'], ['b.txt', 's3://in/b.txt']])
 * for await (const item of join) {
 *   if (item.kind === 'result') console.log(item.input, topClass(item.record)?.Name)
 *   if (item.kind === 'missing') console.log('no record for', item.input)
 * }
 * ```
 */
export function joinFiles<Input>(
  records: AnyIterable<ClassificationOutcome>,
  inputs: Iterable<readonly [file: string, input: Input]>,
): Join<JoinedFile<Input>> {
  const ledger = new Ledger('file')
  const files = byName(inputs)
  ledger.files = files.size
  return joinOf(ledger, () => run(ledger, records, files))
}

async function* run<Input>(
  ledger: Ledger,
  records: AnyIterable<ClassificationOutcome>,
  files: Map<string, Input>,
): AsyncGenerator<JoinedFile<Input>, void, undefined> {
  const seen = new Set<string>()
  for await (const record of records) {
    ledger.records++
    const { file, line, page } = documentKey(record)
    if (!files.has(file)) yield ledger.stray('unknown-file', record)
    else if ((line ?? 0) > 0 || page !== undefined) yield ledger.stray('other-kind', record)
    else if (seen.has(file)) yield ledger.stray('duplicate', record)
    else {
      seen.add(file)
      ledger.inputs++
      const input = files.get(file) as Input
      if (isFailure(record)) {
        ledger.failures++
        yield { kind: 'failure', file, input, record: record as ErrorRecord }
      } else {
        ledger.results++
        yield { kind: 'result', file, input, record: record as MultiClassFile }
      }
    }
  }
  for (const [file, input] of files) {
    if (seen.has(file)) continue
    ledger.inputs++
    ledger.missing++
    ledger.missingFile(file)
    yield { kind: 'missing', file, input }
  }
  ledger.complete = true
}
