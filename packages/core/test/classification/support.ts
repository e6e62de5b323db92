import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { ClassificationOutcome } from '../../src/classification/outcome.js'
import type { PhysicalLine } from '../../src/classification/physical-lines.js'
import { physicalLines } from '../../src/classification/physical-lines.js'
import type { ErrorRecord, MultiClassLine, MultiClassPage, PageErrorRecord } from '../../src/generated/types.js'
import { encodeUtf8 } from '../../src/utf8.js'

export const schemas: string = fileURLToPath(new URL('../../../../schemas', import.meta.url))

export function classLine(File: string, line: number, Name = 'SPAM', Score = 0.9): MultiClassLine {
  return { File, Line: String(line), Classes: [{ Name, Score }] }
}

export function classPage(File: string, page: number, pages: number, Name = 'INVOICE'): MultiClassPage {
  return {
    File,
    Classes: [{ Name, Score: 0.9993996620178223 }],
    DocumentMetadata: { PageNumber: page, Pages: pages },
    DocumentType: 'NativePDF',
  }
}

export function tooLarge(File: string, line?: number): ErrorRecord {
  return {
    File,
    ...(line === undefined ? {} : { Line: line }),
    ErrorCode: 'DOCUMENT_SIZE_EXCEEDED',
    ErrorMessage: 'Document size exceeds maximum size limit 102400 bytes.',
  }
}

export function notUtf8(File: string, line?: number): ErrorRecord {
  return {
    File,
    ...(line === undefined ? {} : { Line: line }),
    ErrorCode: 'UNSUPPORTED_ENCODING',
    ErrorMessage: 'Document is not in utf-8 format and all subsequent lines are ignored.',
  }
}

export function badPage(File: string, page: number, pages: number): PageErrorRecord {
  return {
    File,
    DocumentMetadata: { PageNumber: page, Pages: pages },
    Errors: [{ Page: page, ErrorCode: 'TEXTRACT_BAD_PAGE', ErrorMessage: 'unreadable' }],
  }
}

export function lines(text: string): () => AsyncGenerator<PhysicalLine, void, undefined> {
  return () => physicalLines([encodeUtf8(text)])
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Every valid example of the schemas of classification and error records. */
export function examples(): { type: string; name: string; record: ClassificationOutcome }[] {
  const found: { type: string; name: string; record: ClassificationOutcome }[] = []
  for (const folder of ['classification/multi-class', 'classification/multi-label', 'error-record']) {
    const path = join(schemas, 'comprehend', folder, 'v1/examples')
    for (const type of readdirSync(path)) {
      if (type.startsWith('Document')) continue
      for (const name of readdirSync(join(path, type))) {
        found.push({ type, name, record: JSON.parse(readFileSync(join(path, type, name), 'utf8')) })
      }
    }
  }
  return found
}

const word = fc.oneof(
  fc.constantFrom('SPAM', 'No Show', '0', '=1+1', 'a,b', '"', 'x\ny', '😀', '', '__proto__', 'constructor', ' pad '),
  fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed?.() ?? true),
)

const scored = fc
  .record({ Name: word, Score: fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000) })
  .chain((one) =>
    fc.option(word, { nil: undefined, freq: 8 }).map((more) => (more === undefined ? one : { ...one, Extra: more })),
  )

const list = fc.array(scored, { maxLength: 5 })
const lineNumber = fc.nat({ max: 50 })
const anyLine = fc.oneof(
  lineNumber,
  lineNumber.map(String),
  lineNumber.map((line) => `00${line}`),
)
const metadata = fc.record(
  {
    PageNumber: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant('2')),
    Pages: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant('9')),
    ExtractedCharacters: fc.constant([{ Page: 1, Count: 400 }]),
  },
  { requiredKeys: ['Pages'] },
)
const pageMembers = {
  File: word,
  DocumentMetadata: metadata,
  DocumentType: fc.oneof(fc.constant('ScannedPDF'), fc.constant([{ Page: 1, Type: 'NATIVE_PDF' }])),
  Version: fc.constant('2023-03-20'),
  Errors: fc.array(
    fc.record({ Page: fc.integer({ min: 1, max: 9 }), ErrorCode: word, ErrorMessage: word }, { requiredKeys: [] }),
    { maxLength: 2 },
  ),
  Warnings: fc.constant([]),
  Unknown: fc.jsonValue(),
}

/** Members of other types, and of none, with values that no schema has looked at. */
const foreign = fc.dictionary(
  fc.constantFrom('DocumentMetadata', 'DocumentType', 'Version', 'Errors', 'ErrorMessage', 'Warnings', '__proto__', 'x'),
  fc.oneof(fc.jsonValue(), fc.constant({ PageNumber: 1, Pages: '2' }), fc.constant([{ Page: 1, ErrorCode: 7 }])),
  { noNullPrototype: true },
)

/** Records of every type, with unknown members and every way to write a line or a page. */
export const anyOutcome: fc.Arbitrary<ClassificationOutcome> = fc
  .oneof(
    fc.record({ File: word, Line: anyLine, Classes: list, Unknown: fc.jsonValue() }, { requiredKeys: ['File', 'Classes'] }),
    fc.record({ File: word, Line: anyLine, Labels: list, Unknown: fc.jsonValue() }, { requiredKeys: ['File', 'Labels'] }),
    fc.record({ ...pageMembers, Classes: list }, { requiredKeys: ['File', 'Classes'] }),
    fc.record({ ...pageMembers, Labels: list }, { requiredKeys: ['File', 'Labels'] }),
    fc.record(pageMembers, { requiredKeys: ['File'] }),
    fc
      .tuple(
        foreign,
        fc.oneof(
          fc.record({ File: word, Line: anyLine, Classes: list }, { requiredKeys: ['File', 'Classes'] }),
          fc.record({ File: word, Line: anyLine, ErrorCode: word }, { requiredKeys: ['File', 'ErrorCode'] }),
        ),
      )
      .map(([more, record]) => ({ ...more, ...record })),
    fc.record(
      { File: word, Line: anyLine, ErrorCode: word, ErrorMessage: word, Unknown: fc.jsonValue() },
      { requiredKeys: ['File', 'ErrorCode'] },
    ),
  )
  // As they come from a file.
  .map((record) => JSON.parse(JSON.stringify(record)) as ClassificationOutcome)
