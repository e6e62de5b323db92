import type {
  DocumentClass,
  DocumentLabel,
  ErrorRecord,
  LineNumber,
  MultiClassFile,
  MultiClassLine,
  MultiClassPage,
  MultiLabelFile,
  MultiLabelLine,
  MultiLabelPage,
  PageErrorRecord,
} from '../generated/types.js'
import type { EntryCheck, RecordCheck, Report } from './check.js'

type Scored = DocumentClass | DocumentLabel

/** Up to here comparing each name with each other is cheaper than a set, and real lists are three to six long. */
const SHORT_LIST = 8

/** Scores are written with four decimals, so each may be off by half of the last one. */
const ROUNDING = 0.0001

function checkScored(list: readonly Scored[], member: 'Classes' | 'Labels', exclusive: boolean, report: Report): void {
  const count = list.length
  if (count === 0) {
    report({ code: 'comprehend/classes-empty', pointer: `/${member}`, message: `${member} is empty` })
    return
  }
  let sum = 0
  let previous = Number.POSITIVE_INFINITY
  let sorted = true
  for (let i = 0; i < count; i++) {
    const { Score, Name } = list[i] as Scored
    sum += Score
    if (Score > previous && sorted) {
      sorted = false
      report({
        code: 'comprehend/scores-unsorted',
        pointer: `/${member}/${i}/Score`,
        message: `the score ${Score} follows the smaller score ${previous}`,
      })
    }
    previous = Score
    const first = Name.charCodeAt(0)
    const last = Name.charCodeAt(Name.length - 1)
    if ((first <= 0x20 || last <= 0x20) && Name.trim() !== Name) {
      report({
        code: 'comprehend/class-name-spaces',
        pointer: `/${member}/${i}/Name`,
        message: `the name ${JSON.stringify(Name)} begins or ends with white space`,
      })
    }
  }
  const duplicate = count <= SHORT_LIST ? shortDuplicate(list) : longDuplicate(list)
  if (duplicate >= 0) {
    report({
      code: 'comprehend/class-duplicate',
      pointer: `/${member}/${duplicate}/Name`,
      message: `the name ${JSON.stringify((list[duplicate] as Scored).Name)} is listed twice`,
    })
  }
  if (exclusive && sum > 1 + ROUNDING * count) {
    report({
      code: 'comprehend/scores-sum',
      pointer: `/${member}`,
      message: `the scores sum to ${Number(sum.toFixed(6))}, which is more than 1`,
    })
  }
}

function shortDuplicate(list: readonly Scored[]): number {
  for (let i = 1; i < list.length; i++) {
    const { Name } = list[i] as Scored
    for (let j = 0; j < i; j++) if ((list[j] as Scored).Name === Name) return i
  }
  return -1
}

function longDuplicate(list: readonly Scored[]): number {
  const seen = new Set<string>()
  return list.findIndex(({ Name }) => seen.size === seen.add(Name).size)
}

function checkLine(line: LineNumber, report: Report): void {
  if (typeof line === 'number') {
    report({ code: 'comprehend/line-integer', pointer: '/Line', message: `Line is the number ${line}, not the string "${line}"` })
  }
}

type Page = MultiClassPage | MultiLabelPage | PageErrorRecord

function checkPage(page: Page, report: Report): void {
  const { DocumentMetadata: metadata, DocumentType: type } = page
  if (metadata?.PageNumber !== undefined) {
    const number = Number(metadata.PageNumber)
    if (number < 1 || number > Number(metadata.Pages)) {
      report({
        code: 'comprehend/page-out-of-range',
        pointer: '/DocumentMetadata/PageNumber',
        message: `PageNumber ${number} is not between 1 and Pages ${metadata.Pages}`,
      })
    }
  }
  if (typeof type === 'string' && type !== 'ScannedPDF' && type !== 'NativePDF') {
    report({
      code: 'comprehend/document-type-unknown',
      pointer: '/DocumentType',
      message: `DocumentType ${JSON.stringify(type)} has not been seen in asynchronous outputs`,
    })
  }
}

/** The checks of each Comprehend record type. */
export const comprehendChecks: {
  readonly MultiClassLine: RecordCheck<MultiClassLine>
  readonly MultiClassFile: RecordCheck<MultiClassFile>
  readonly MultiClassPage: RecordCheck<MultiClassPage>
  readonly MultiLabelLine: RecordCheck<MultiLabelLine>
  readonly MultiLabelFile: RecordCheck<MultiLabelFile>
  readonly MultiLabelPage: RecordCheck<MultiLabelPage>
  readonly ErrorRecord: RecordCheck<ErrorRecord>
  readonly PageErrorRecord: RecordCheck<PageErrorRecord>
} = {
  MultiClassLine(record, report) {
    checkLine(record.Line, report)
    checkScored(record.Classes, 'Classes', true, report)
  },
  MultiClassFile(record, report) {
    checkScored(record.Classes, 'Classes', true, report)
  },
  MultiClassPage(record, report) {
    checkPage(record, report)
    checkScored(record.Classes, 'Classes', true, report)
  },
  MultiLabelLine(record, report) {
    checkLine(record.Line, report)
    checkScored(record.Labels, 'Labels', false, report)
  },
  MultiLabelFile(record, report) {
    checkScored(record.Labels, 'Labels', false, report)
  },
  MultiLabelPage(record, report) {
    checkPage(record, report)
    checkScored(record.Labels, 'Labels', false, report)
  },
  ErrorRecord(record, report) {
    if (record.ErrorMessage === undefined) {
      report({
        code: 'comprehend/error-without-message',
        pointer: '',
        message: `the error ${record.ErrorCode} has no ErrorMessage`,
      })
    }
  },
  PageErrorRecord: checkPage,
}

/** How many documents' pages are followed at a time. An entry of real jobs holds the pages of one document. */
const FOLLOWED_DOCUMENTS = 10_000

interface PagesSeen {
  readonly pages: number
  readonly seen: Set<number>
}

/** The checks across the records of one Comprehend entry: pages of a document, and records with and without Line. */
export function comprehendEntryCheck(): EntryCheck {
  const documents = new Map<string, PagesSeen>()
  let withLine = false
  let withoutLine = false
  let mixed = false
  return {
    record(type, value, report) {
      if (type === 'MultiClassLine' || type === 'MultiLabelLine') withLine = true
      else if (type === 'MultiClassFile' || type === 'MultiLabelFile') withoutLine = true
      else followPage(documents, value as Page, report)
      if (withLine && withoutLine && !mixed) {
        mixed = true
        report({
          code: 'comprehend/line-mixed',
          pointer: '',
          message: `this record ${type.endsWith('Line') ? 'has' : 'lacks'} Line, unlike the records before it`,
        })
      }
    },
    end(report) {
      for (const [file, { pages, seen }] of documents) {
        if (seen.size < pages) {
          report({
            code: 'comprehend/pages-missing',
            pointer: '',
            message: `${file} has ${pages} pages, but records for ${seen.size} of them: ${missingPages(pages, seen)} missing`,
          })
        }
      }
    },
  }
}

function followPage(documents: Map<string, PagesSeen>, page: Page, report: Report): void {
  const { DocumentMetadata: metadata, File: file } = page
  if (file === undefined || metadata?.PageNumber === undefined) return
  const number = Number(metadata.PageNumber)
  const pages = Number(metadata.Pages)
  let known = documents.get(file)
  if (known === undefined) {
    if (documents.size >= FOLLOWED_DOCUMENTS) return
    known = { pages, seen: new Set() }
    documents.set(file, known)
  }
  if (known.pages !== pages) {
    report({
      code: 'comprehend/pages-differ',
      pointer: '/DocumentMetadata/Pages',
      message: `${file} has ${pages} pages here and ${known.pages} in the first of its records`,
    })
  }
  if (known.seen.has(number)) {
    report({
      code: 'comprehend/page-duplicate',
      pointer: '/DocumentMetadata/PageNumber',
      message: `page ${number} of ${file} has a record already`,
    })
  }
  known.seen.add(number)
}

function missingPages(pages: number, seen: ReadonlySet<number>): string {
  const missing: number[] = []
  for (let page = 1; page <= pages && missing.length < 11; page++) if (!seen.has(page)) missing.push(page)
  return missing.length > 10 ? `${missing.slice(0, 10).join(', ')}, …` : missing.join(', ')
}
