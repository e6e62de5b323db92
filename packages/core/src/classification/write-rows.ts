import type { TableColumn } from './flatten.js'
import type { AnyIterable } from './outcome.js'

/** How CSV is written. */
export interface CsvOptions {
  /** Whether the first line names the columns. Default true. */
  readonly header?: boolean | undefined
  /** End of each line. Default CRLF, as RFC 4180 has it. */
  readonly lineEnd?: '\r\n' | '\n' | undefined
  /**
   * `neutralise` puts `'` before text that a spreadsheet would run as a formula: text that begins with `=`, `+`, `-`, `@`,
   * a tab or a carriage return. Class names and file names come from whoever trained the model or named the file. The
   * text is then no longer what AWS wrote, so the default is `keep`.
   */
  readonly formulas?: 'keep' | 'neutralise' | undefined
}

/** Text is handed out in pieces of about this many characters. */
const PIECE = 2 ** 16

/**
 * Rows as CSV (RFC 4180): commas, CRLF, quotes where needed. An empty cell is null; empty text is `""`.
 *
 * @param columns The columns to write, in order: {@link documentColumns}, {@link classColumns}, a part of them, or your own.
 * @returns Pieces of text, to be written one after the other. Memory: one piece and one row.
 * @example
 * ```ts
 * const rows = flatten(outcomesOf(output), 'documents')
 * await pipeline(toCsv(rows, documentColumns, { formulas: 'neutralise' }), createWriteStream('predictions.csv'))
 * ```
 */
export async function* toCsv<Row extends object>(
  rows: AnyIterable<Row>,
  columns: readonly TableColumn[],
  options: CsvOptions = {},
): AsyncGenerator<string, void, undefined> {
  let piece = options.header === false ? '' : csvHeader(columns, options)
  for await (const row of rows) {
    piece += csvRow(row, columns, options)
    if (piece.length >= PIECE) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}

/**
 * The first line of a CSV file, with its line end.
 *
 * @example
 * ```ts
 * csvHeader(classColumns.slice(2, 5)) // => 'file,line,page\r\n'
 * ```
 */
export function csvHeader(columns: readonly TableColumn[], options: CsvOptions = {}): string {
  return columns.map(({ name }) => csvCell(name, options)).join(',') + (options.lineEnd ?? '\r\n')
}

/**
 * One row as a line of CSV, with its line end.
 *
 * @throws TypeError when a cell is an object.
 * @example
 * ```ts
 * const columns = classColumns.filter(({ name }) => ['class', 'score'].includes(name))
 * csvRow({ class: 'a "b"', score: 0.5 }, columns) // => '"a ""b""",0.5\r\n'
 * ```
 */
export function csvRow(row: object, columns: readonly TableColumn[], options: CsvOptions = {}): string {
  let line = ''
  for (let index = 0; index < columns.length; index++) {
    if (index > 0) line += ','
    line += csvCell((row as Record<string, unknown>)[(columns[index] as TableColumn).name], options)
  }
  // A line with one empty cell would be a blank line, which readers skip.
  if (line === '') line = '""'
  return line + (options.lineEnd ?? '\r\n')
}

function csvCell(value: unknown, { formulas }: CsvOptions): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`
  if (typeof value !== 'string') throw new TypeError('a cell must be text, a number, true, false or null')
  if (value === '') return '""'
  const text = formulas === 'neutralise' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows as NDJSON: one JSON object a line, its members in the order of the columns. Cells of type `json` are written as
 * the JSON that they hold, not as text.
 *
 * @returns Pieces of text, to be written one after the other. Memory: one piece and one row.
 * @example
 * ```ts
 * for await (const text of toNdjson(flatten(outcomesOf(output), 'classes'), classColumns)) process.stdout.write(text)
 * ```
 */
export async function* toNdjson<Row extends object>(
  rows: AnyIterable<Row>,
  columns: readonly TableColumn[],
): AsyncGenerator<string, void, undefined> {
  let piece = ''
  for await (const row of rows) {
    piece += ndjsonRow(row, columns)
    if (piece.length >= PIECE) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}

/**
 * One row as a line of NDJSON, with its line end.
 *
 * @example
 * ```ts
 * ndjsonRow({ file: 'a.txt', line: 0 }, documentColumns.slice(2, 4)) // => '{"file":"a.txt","line":0}\n'
 * ```
 */
export function ndjsonRow(row: object, columns: readonly TableColumn[]): string {
  const members = columns.map(({ name, type }) => {
    const value = (row as Record<string, unknown>)[name] ?? null
    return `${JSON.stringify(name)}:${type === 'json' && typeof value === 'string' ? value : JSON.stringify(value)}`
  })
  return `{${members.join(',')}}\n`
}
