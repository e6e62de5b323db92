import type {
  DocumentClass,
  DocumentLabel,
  LineNumber,
  MultiClassFile,
  MultiClassLine,
  MultiClassPage,
  MultiLabelFile,
  MultiLabelLine,
  MultiLabelPage,
} from '../generated/types.js'

/** A multi-class record: exactly one class is right, and `Classes` is a cut of at most the top three. */
export type MultiClassRecord = MultiClassLine | MultiClassFile | MultiClassPage
/** A multi-label record: each label is judged on its own, and being listed is not being assigned. */
export type MultiLabelRecord = MultiLabelLine | MultiLabelFile | MultiLabelPage
/** Any classification result. */
export type ClassificationRecord = MultiClassRecord | MultiLabelRecord
/** A class or label with its score (0..1). */
export type ScoredName = DocumentClass | DocumentLabel

/**
 * The line of the input document that a record is about, as a number, counted from 0 in each input file. Classification
 * jobs write `Line` as a string, other jobs as a number. Undefined when the record has none: one document per file,
 * or pages.
 *
 * @example
 * ```ts
 * lineNumber({ Line: '7' }) // => 7
 * ```
 */
export function lineNumber(record: { readonly Line?: LineNumber }): number | undefined {
  return record.Line === undefined ? undefined : Number(record.Line)
}

/**
 * The page of the input document that a record is about, counted from 1. Undefined for plain-text records.
 *
 * @example
 * ```ts
 * pageNumber({ DocumentMetadata: { PageNumber: 2 } }) // => 2
 * ```
 */
export function pageNumber(record: {
  readonly DocumentMetadata?: { readonly PageNumber?: number | string }
}): number | undefined {
  const page = record.DocumentMetadata?.PageNumber
  return page === undefined ? undefined : Number(page)
}

/**
 * The classes or labels of a record, in the order of the file.
 *
 * @example
 * ```ts
 * scoredNames({ File: 'a.txt', Classes: [{ Name: 'BILLING', Score: 0.9 }] })[0]?.Name // => 'BILLING'
 * ```
 */
export function scoredNames(record: ClassificationRecord): readonly ScoredName[] {
  return (record.Classes ?? record.Labels) as readonly ScoredName[]
}

/**
 * The classes or labels of a record from the highest score to the lowest. Real outputs are sorted already, but nothing
 * promises it. Equal scores keep the order of the file.
 *
 * @example
 * ```ts
 * rankedClasses(record).map(({ Name, Score }) => `${Name} ${Score}`) // => ['BILLING 0.61', 'REFUND 0.34']
 * ```
 */
export function rankedClasses(record: ClassificationRecord): ScoredName[] {
  return [...scoredNames(record)].sort((a, b) => b.Score - a.Score)
}

/**
 * The class or label with the highest score (0..1), or undefined when none is listed. Of equal scores the first wins.
 *
 * @example
 * ```ts
 * topClass(record)?.Name // => 'BILLING'
 * ```
 */
export function topClass(record: ClassificationRecord): ScoredName | undefined {
  let top: ScoredName | undefined
  for (const one of scoredNames(record)) if (top === undefined || one.Score > top.Score) top = one
  return top
}
