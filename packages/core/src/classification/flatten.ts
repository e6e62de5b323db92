import type { ClassRow, DocumentRow } from '../generated/rows.js'
import type { LineNumber } from '../generated/types.js'
import { type AnyIterable, type ClassificationOutcome, documentKey, isFailure } from './outcome.js'
import { type ScoredName, scoredNames, topClass } from './records.js'

export { type ClassRow, classColumns, type DocumentRow, documentColumns } from '../generated/rows.js'

export type { ColumnType, TableCell, TableColumn } from '../table.js'

/** The cells that both kinds of row have: those that do not depend on the form of the row. */
type RecordCells = Pick<DocumentRow, keyof DocumentRow & keyof ClassRow>

/**
 * A record as one row. Failures are rows too, with their error columns. Nothing is lost: {@link recordOfDocumentRow}
 * gives the record back.
 *
 * @example
 * ```ts
 * const row = documentRow({ File: 'a.csv', Line: '3', Classes: [{ Name: 'SPAM', Score: 0.91 }] })
 * console.log(row.kind, row.file, row.line, row.top_class, row.top_score)
 * // prints: result a.csv 3 SPAM 0.91
 * ```
 */
export function documentRow(outcome: ClassificationOutcome): DocumentRow {
  const shared = cellsOf(outcome)
  const classes = isFailure(outcome) ? undefined : scoredNames(outcome)
  const top = isFailure(outcome) ? undefined : topClass(outcome)
  // Member by member: spreading is ten times slower, and this runs for every record.
  return {
    kind: shared.kind,
    model: shared.model,
    file: shared.file,
    line: shared.line,
    page: shared.page,
    pages: shared.pages,
    document_type: shared.document_type,
    version: shared.version,
    top_class: top === undefined ? null : top.Name,
    top_score: top === undefined ? null : top.Score,
    listed: classes === undefined ? null : classes.length,
    classes: classes === undefined ? null : JSON.stringify(classes),
    error_code: shared.error_code,
    error_message: shared.error_message,
    rest: shared.rest,
  }
}

/**
 * A record as one row for each class or label that it lists, in the order of the file; as one row with `class` null
 * when it lists none or is a failure. Nothing is lost: {@link recordsOfClassRows} gives the records back.
 *
 * @example
 * ```ts
 * classRows(record).map((row) => [row.line, row.rank, row.class, row.score])
 * // => [[3, 1, 'BILLING', 0.61], [3, 2, 'REFUND', 0.34]]
 * ```
 */
export function classRows(outcome: ClassificationOutcome): ClassRow[] {
  const shared = cellsOf(outcome)
  const classes = isFailure(outcome) ? [] : scoredNames(outcome)
  if (classes.length === 0) return [classRow(shared, null, null, undefined)]
  const ranked = classes.map(({ Score }) => Score).sort((a, b) => b - a)
  return classes.map((one, position) => classRow(shared, position, ranked.indexOf(one.Score) + 1, one))
}

function classRow(shared: RecordCells, position: number | null, rank: number | null, one: ScoredName | undefined): ClassRow {
  return {
    kind: shared.kind,
    model: shared.model,
    file: shared.file,
    line: shared.line,
    page: shared.page,
    pages: shared.pages,
    document_type: shared.document_type,
    version: shared.version,
    position,
    rank,
    class: one === undefined ? null : one.Name,
    score: one === undefined ? null : one.Score,
    class_rest: one === undefined ? null : restOfClass(one),
    error_code: shared.error_code,
    error_message: shared.error_message,
    rest: shared.rest,
  }
}

/** Whether a table has a row for each document, or one for each document and class. */
export type RowForm = 'documents' | 'classes'

/**
 * Records as rows, in a stream.
 *
 * @example
 * ```ts
 * for await (const text of toCsv(flatten(outcomesOf(output), 'classes'), classColumns)) process.stdout.write(text)
 * ```
 */
export function flatten(
  records: AnyIterable<ClassificationOutcome>,
  form: 'documents',
): AsyncGenerator<DocumentRow, void, undefined>
export function flatten(records: AnyIterable<ClassificationOutcome>, form: 'classes'): AsyncGenerator<ClassRow, void, undefined>
export function flatten(
  records: AnyIterable<ClassificationOutcome>,
  form: RowForm,
): AsyncGenerator<DocumentRow | ClassRow, void, undefined>
export async function* flatten(
  records: AnyIterable<ClassificationOutcome>,
  form: RowForm,
): AsyncGenerator<DocumentRow | ClassRow, void, undefined> {
  for await (const record of records) {
    if (form === 'documents') yield documentRow(record)
    else yield* classRows(record)
  }
}

/**
 * The record that a row was made from: the inverse of {@link documentRow}. Members come back in the usual order.
 *
 * @throws SyntaxError when a JSON cell is not JSON.
 * @example
 * ```ts
 * // The record again, with the members that no column is for.
 * const made = { ...record, Draft: true }
 * recordOfDocumentRow(documentRow(made)) // => made
 * ```
 */
export function recordOfDocumentRow(row: DocumentRow): ClassificationOutcome {
  return recordOf(row, row.classes === null ? [] : (JSON.parse(row.classes) as unknown[]))
}

/**
 * The records that rows were made from: the inverse of {@link classRows}. The rows of a record must stand together, as
 * they are made; a `position` of 0 or null begins the next record.
 *
 * @throws SyntaxError when a JSON cell is not JSON.
 * @example
 * ```ts
 * const rows = records.flatMap((record) => classRows(record))
 * Array.from(recordsOfClassRows(rows)) // => records
 * ```
 */
export function* recordsOfClassRows(rows: Iterable<ClassRow>): Generator<ClassificationOutcome, void, undefined> {
  let first: ClassRow | undefined
  let classes: unknown[] = []
  for (const row of rows) {
    if (first !== undefined && (row.position === null || row.position === 0)) {
      yield recordOf(first, classes)
      first = undefined
    }
    if (first === undefined) {
      first = row
      classes = []
    }
    if (row.position !== null) classes.push({ Name: row.class, Score: row.score, ...membersOf(row.class_rest) })
  }
  if (first !== undefined) yield recordOf(first, classes)
}

type Members = Record<string, unknown>

function cellsOf(outcome: ClassificationOutcome): RecordCells {
  const failure = isFailure(outcome)
  const { line, page } = documentKey(outcome)
  const members = outcome as unknown as Members
  const failed = members.ErrorCode !== undefined
  let pageNumber: number | null = null
  let pages: number | null = null
  let documentType: string | null = null
  let version: string | null = null
  // What the columns cannot give back exactly as it was stays in the rest: unknown members, a line written otherwise than
  // usual, a list of document types, the characters of each page. Unknown members may have any name and any value.
  let rest: [string, unknown][] | undefined
  for (const [name, value] of Object.entries(members)) {
    switch (name) {
      case 'File':
        continue
      case 'Classes':
      case 'Labels':
        if (!failure) continue
        break
      case 'Line':
        if (value === usualLine(line as number, failure)) continue
        break
      case 'DocumentMetadata': {
        const { PageNumber, Pages } = Object(value) as Members
        pageNumber = wholeOrNull(PageNumber)
        pages = wholeOrNull(Pages)
        if (isPlainMetadata(value)) continue
        break
      }
      case 'DocumentType':
        if (typeof value === 'string') {
          documentType = value
          continue
        }
        break
      case 'Version':
        if (typeof value === 'string') {
          version = value
          continue
        }
        break
      case 'ErrorCode':
      case 'ErrorMessage':
        // A list of errors is the mark of a page that failed; a record that has both says so in full.
        if (failed && members.Errors === undefined && typeof value === 'string') continue
    }
    rest ??= []
    rest.push([name, value])
  }
  const error = failed ? members : (Object(Array.isArray(members.Errors) ? members.Errors[0] : undefined) as Members)
  return {
    kind: failure ? 'failure' : 'result',
    model: failure ? null : outcome.Classes === undefined ? 'multi-label' : 'multi-class',
    file: outcome.File,
    line: line ?? null,
    page: pageNumber ?? wholeOrNull(page),
    pages,
    document_type: documentType,
    version,
    error_code: textOrNull(error.ErrorCode),
    error_message: textOrNull(error.ErrorMessage),
    // fromEntries and not assignment: a member may be called __proto__.
    rest: rest === undefined ? null : JSON.stringify(Object.fromEntries(rest)),
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function wholeOrNull(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return Number.isSafeInteger(number) ? (number as number) : null
}

/** `Line` as it is usually written: text in classification results, a number in the error records that are documented. */
function usualLine(line: number, failure: boolean): LineNumber {
  return failure ? line : String(line)
}

/** Whether two columns say all of it. */
function isPlainMetadata(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { PageNumber, Pages } = value as Members
  return Number.isSafeInteger(PageNumber) && Number.isSafeInteger(Pages) && Object.keys(value).length === 2
}

function restOfClass(one: object): string | null {
  if (Object.keys(one).length === 2) return null
  const others = Object.entries(one).filter(([name]) => name !== 'Name' && name !== 'Score')
  return others.length === 0 ? null : JSON.stringify(Object.fromEntries(others))
}

function membersOf(json: string | null): Members {
  return json === null ? {} : (JSON.parse(json) as Members)
}

function recordOf(row: RecordCells, classes: unknown[]): ClassificationOutcome {
  const rest = membersOf(row.rest)
  const failure = row.kind === 'failure'
  const members: [string, unknown][] = [['File', row.file]]
  const put = (name: string, value: unknown): void => {
    if (value !== null && !Object.hasOwn(rest, name)) members.push([name, value])
  }
  put('Line', row.line === null ? null : usualLine(row.line, failure))
  if (!failure) put(row.model === 'multi-label' ? 'Labels' : 'Classes', classes)
  if (row.page !== null && row.pages !== null) put('DocumentMetadata', { PageNumber: row.page, Pages: row.pages })
  put('DocumentType', row.document_type)
  put('Version', row.version)
  // A list of errors is in the rest; the columns only repeat the first.
  if (!Object.hasOwn(rest, 'Errors')) {
    put('ErrorCode', row.error_code)
    put('ErrorMessage', row.error_message)
  }
  return Object.fromEntries([...members, ...Object.entries(rest)]) as unknown as ClassificationOutcome
}
