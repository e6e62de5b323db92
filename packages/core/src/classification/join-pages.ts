import type { ErrorRecord, MultiClassPage, MultiLabelPage, PageErrorRecord } from '../generated/types.js'
import { byName, DEFAULT_HELD, type Join, type JoinOptions, joinOf, Ledger, type Stray } from './join.js'
import { type AnyIterable, type ClassificationOutcome, documentKey, isFailure } from './outcome.js'

/** One page, one record, or both: what a join by page yields. Test `kind`. */
export type JoinedPage<Input> =
  /** A page and its result. */
  | {
      readonly kind: 'result'
      readonly file: string
      /** Counted from 1. */
      readonly page: number
      readonly input: Input
      readonly record: MultiClassPage | MultiLabelPage
    }
  /** A page and AWS's word that it could not be processed. */
  | {
      readonly kind: 'failure'
      readonly file: string
      readonly page: number
      readonly input: Input
      readonly record: PageErrorRecord
    }
  /** AWS's word that the document could not be processed, without naming a page. */
  | {
      readonly kind: 'file-failure'
      readonly file: string
      readonly input: Input
      readonly record: PageErrorRecord | ErrorRecord
    }
  /** Neighbouring pages without a record. `cut` says that the document as a whole failed. */
  | {
      readonly kind: 'missing'
      readonly file: string
      readonly input: Input
      readonly firstPage: number
      readonly lastPage: number
      readonly cut: boolean
    }
  /** A document that no record names, of whose pages nothing is known. */
  | { readonly kind: 'missing-file'; readonly file: string; readonly input: Input }
  | Stray

/** Settings of a join by page. */
export interface JoinPagesOptions<Input> extends JoinOptions {
  /** How many pages an input has, if you know. By default the first record of the document says it. */
  readonly pages?: ((input: Input, file: string) => number | undefined) | undefined
}

/**
 * Joins the records of a job on PDF, Word or picture files to its inputs, by file and page.
 *
 * Records announce how many pages their document has (`DocumentMetadata.Pages`); pages that none came for are missing.
 * The pages of a document may come in any order and among those of others. Memory: one entry for each file, and the
 * page numbers of documents that are not complete yet, up to `held`.
 *
 * @param records Results and failures: {@link outcomesOf} a reading.
 * @param inputs The input files by name as records have it, each with whatever you want beside its records.
 * @throws RangeError when two inputs have one name.
 * @example
 * ```ts
 * const join = joinPages(outcomesOf(readOutput('scanned-letters/output.tar.gz')), [['letter 17.pdf', 's3://in/letter 17.pdf']])
 * for await (const item of join) {
 *   if (item.kind === 'result') console.log(item.file, item.page, topClass(item.record)?.Name)
 *   if (item.kind === 'missing') console.warn(item.file, 'pages', item.firstPage, 'to', item.lastPage, 'have no record')
 * }
 * ```
 */
export function joinPages<Input>(
  records: AnyIterable<ClassificationOutcome>,
  inputs: Iterable<readonly [file: string, input: Input]>,
  options: JoinPagesOptions<Input> = {},
): Join<JoinedPage<Input>> {
  const ledger = new Ledger('page')
  const documents = new Map<string, Document<Input>>()
  for (const [file, input] of byName(inputs)) documents.set(file, new Document(file, input, options.pages?.(input, file)))
  ledger.files = documents.size
  return joinOf(ledger, () => run(ledger, records, documents, options.held ?? DEFAULT_HELD))
}

class Document<Input> {
  /** Pages that have a record; empty again once the document is complete or let go. */
  readonly seen: Set<number> = new Set()
  state: 'open' | 'complete' | 'let go' = 'open'
  named = false
  failed = false

  constructor(
    readonly file: string,
    readonly input: Input,
    public pages: number | undefined,
  ) {}
}

async function* run<Input>(
  ledger: Ledger,
  records: AnyIterable<ClassificationOutcome>,
  documents: Map<string, Document<Input>>,
  bound: number,
): AsyncGenerator<JoinedPage<Input>, void, undefined> {
  /** Documents of which some pages have come, in the order of their first. */
  const incomplete = new Set<Document<Input>>()
  let held = 0
  for await (const record of records) {
    ledger.records++
    const { file, page, line } = documentKey(record)
    const document = documents.get(file)
    if (document === undefined) {
      yield ledger.stray('unknown-file', record)
      continue
    }
    document.named = true
    if (page === undefined || line !== undefined) {
      if (isFailure(record) && line === undefined) {
        document.failed = true
        ledger.fileFailures++
        yield { kind: 'file-failure', file, input: document.input, record }
      } else yield ledger.stray('other-kind', record)
      continue
    }
    const announced = (record as MultiClassPage).DocumentMetadata?.Pages
    if (document.pages === undefined && announced !== undefined) document.pages = Number(announced)
    if (page < 1 || page > (document.pages ?? Number.POSITIVE_INFINITY)) {
      yield ledger.stray('beyond-input', record)
      continue
    }
    if (document.state !== 'open' || document.seen.has(page)) {
      yield ledger.stray(document.state === 'let go' ? 'late' : 'duplicate', record)
      continue
    }
    document.seen.add(page)
    held++
    incomplete.add(document)
    ledger.inputs++
    if (isFailure(record)) {
      ledger.failures++
      yield { kind: 'failure', file, page, input: document.input, record: record as PageErrorRecord }
    } else {
      ledger.results++
      yield { kind: 'result', file, page, input: document.input, record: record as MultiClassPage | MultiLabelPage }
    }
    if (document.seen.size === document.pages) {
      held -= document.seen.size
      document.seen.clear()
      document.state = 'complete'
      incomplete.delete(document)
    }
    if (held > ledger.mostHeld && incomplete.size > 1) ledger.mostHeld = held
    while (held > bound) {
      // The oldest first; the document that is being read only when it alone is more than may wait.
      let oldest = document
      for (const one of incomplete) {
        if (one === document) continue
        oldest = one
        break
      }
      held -= oldest.seen.size
      incomplete.delete(oldest)
      yield* missingPages(ledger, oldest)
      oldest.seen.clear()
      oldest.state = 'let go'
    }
  }
  for (const document of documents.values()) {
    if (document.state === 'open') yield* missingPages(ledger, document)
  }
  ledger.complete = true
}

/** The gaps between the pages that came, as ranges: a document may announce more pages than anyone wants to see listed. */
function* missingPages<Input>(ledger: Ledger, document: Document<Input>): Generator<JoinedPage<Input>> {
  const { file, input, failed, named } = document
  if (!named) ledger.missingFile(file)
  if (document.pages === undefined) {
    if (!named) yield { kind: 'missing-file', file, input }
    return
  }
  let next = 1
  let first: number | undefined
  let count = 0
  for (const page of [...[...document.seen].sort((a, b) => a - b), document.pages + 1]) {
    if (page > next) {
      const gap = page - next
      ledger.inputs += gap
      if (failed) {
        ledger.cutOff += gap
        first ??= next
        count += gap
      } else ledger.missing += gap
      yield { kind: 'missing', file, input, firstPage: next, lastPage: page - 1, cut: failed }
    }
    next = page + 1
  }
  if (first !== undefined) ledger.cut({ file, first, count })
}
