import type { ErrorRecord, LineNumber, PageErrorRecord } from '../generated/types.js'
import type { RecordBatch } from '../read/record.js'
import type { ClassificationRecord } from './records.js'

/** What a classification job wrote about a document or a page: a result, or AWS's own word that there is none. */
export type ClassificationOutcome = ClassificationRecord | ErrorRecord | PageErrorRecord

/** AWS's own record that a document or page could not be processed. */
export type ClassificationFailure = ErrorRecord | PageErrorRecord

/** Many values, at hand or arriving. */
export type AnyIterable<T> = Iterable<T> | AsyncIterable<T>

/**
 * What a record is about. `File` alone does not say it: `Line` starts again at 0 in every file, pages at 1.
 */
export interface DocumentKey {
  /** Name of the input file as the record has it: a base name, so two prefixes with equal names cannot be told apart. */
  readonly file: string
  /** Line of the input file, counted from 0; undefined when a file or a page is the document. */
  readonly line: number | undefined
  /** Page of the input file, counted from 1; undefined for plain text. */
  readonly page: number | undefined
}

/**
 * Whether a record is AWS's own word that a document or page could not be processed. It has neither `Classes` nor
 * `Labels`; code that takes them for granted stops here.
 *
 * @example
 * ```ts
 * for await (const outcome of outcomesOf(output)) {
 *   if (isFailure(outcome)) console.log(outcome.File, 'was not classified')
 *   else console.log(outcome.File, topClass(outcome)?.Name)
 * }
 * ```
 */
export function isFailure(outcome: ClassificationOutcome): outcome is ClassificationFailure {
  return outcome.Classes === undefined && outcome.Labels === undefined
}

/**
 * What a record is about: its file, and its line or page when it has one. A failure without a page number of its own
 * is about the page that all of its `Errors` name, if they name one.
 *
 * @example
 * ```ts
 * documentKey({ File: 'tickets.csv', Line: '7', Classes: [] }) // => { file: 'tickets.csv', line: 7, page: undefined }
 * ```
 */
export function documentKey(outcome: ClassificationOutcome): DocumentKey {
  const { File: file, Line: line } = outcome as { readonly File: string; readonly Line?: LineNumber }
  return { file, line: line === undefined ? undefined : Number(line), page: pageOf(outcome) }
}

function pageOf(outcome: ClassificationOutcome): number | undefined {
  const { DocumentMetadata: metadata, Errors: errors } = outcome as Partial<PageErrorRecord>
  if (metadata?.PageNumber !== undefined) return Number(metadata.PageNumber)
  if (!Array.isArray(errors) || !isFailure(outcome)) return undefined
  const first = errors[0]?.Page
  if (first === undefined) return undefined
  return errors.every(({ Page }) => Page !== undefined && Number(Page) === Number(first)) ? Number(first) : undefined
}

/**
 * The classification results and failures of a reading, in the order of the file. Records of other formats are passed
 * over; the reading's `summary` counts them.
 *
 * @example
 * ```ts
 * const output = readOutput('output.tar.gz')
 * for await (const outcome of outcomesOf(output)) console.log(documentKey(outcome), isFailure(outcome))
 * ```
 */
export async function* outcomesOf(output: {
  batches(): AsyncIterable<RecordBatch>
}): AsyncGenerator<ClassificationOutcome, void, undefined> {
  for await (const batch of output.batches()) {
    switch (batch.type) {
      case 'MultiClassLine':
      case 'MultiClassFile':
      case 'MultiClassPage':
      case 'MultiLabelLine':
      case 'MultiLabelFile':
      case 'MultiLabelPage':
      case 'ErrorRecord':
      case 'PageErrorRecord':
        yield* batch.records
    }
  }
}
