import {
  answerColumns,
  answerRows,
  classColumns,
  classRows,
  type Diagnostic,
  documentColumns,
  documentRow,
  ndjsonRow,
  type ReadSummary,
  type RecordBatch,
  type TableColumn,
} from '@aws-ai-outputs/core'
import { type RowField, type RowType, rowSchemas } from '@aws-ai-outputs/core/row-schemas'
import { diagnosticJson } from './diagnostics.js'
import { humanReviewsOf, outcomesIn } from './reading.js'

/** A column of a table that can be queried: its type is DuckDB's, its structure what `from_json` takes. */
interface QueryColumn {
  readonly name: string
  readonly type: string
  readonly structure: unknown
}

/** A table that can be queried. */
export interface QueryTable {
  readonly name: string
  readonly columns: readonly QueryColumn[]
}

const SCALARS = { string: 'VARCHAR', json: 'JSON', bigint: 'BIGINT', double: 'DOUBLE', boolean: 'BOOLEAN' } as const

/** Where a row comes from; every table of records ends with these. */
const PLACE: readonly QueryColumn[] = [
  plain('_file', 'VARCHAR'),
  plain('_entry', 'VARCHAR'),
  plain('_line', 'BIGINT'),
  plain('_byte_offset', 'BIGINT'),
]

const VIEWS: Readonly<Record<string, { readonly of: string; readonly sql: string }>> = {
  failures: {
    of: 'predictions',
    sql: `SELECT file, line, page, error_code, error_message, rest, _file, _entry, _line, _byte_offset FROM predictions WHERE kind = 'failure'`,
  },
}

const recordTables = Object.entries(rowSchemas).map(
  ([type, { table, fields }]): QueryTable & { readonly type: string; readonly fields: readonly RowField[] } => ({
    type,
    fields,
    name: table,
    columns: [...fields.map(columnOf), plain('_extra', 'JSON'), ...PLACE],
  }),
)

/** Every table, in the order in which they are listed. */
export const queryTables: readonly QueryTable[] = [
  { name: 'predictions', columns: [...documentColumns.map(flatColumn), ...PLACE] },
  { name: 'predicted_classes', columns: [...classColumns.map(flatColumn), ...PLACE] },
  { name: 'human_answers', columns: [...answerColumns.map(flatColumn), ...PLACE] },
  ...recordTables,
  {
    name: 'diagnostics',
    columns: [
      plain('code', 'VARCHAR'),
      plain('severity', 'VARCHAR'),
      plain('message', 'VARCHAR'),
      plain('pointer', 'VARCHAR'),
      plain('rule', 'VARCHAR'),
      plain('excerpt', 'VARCHAR'),
      plain('hint', 'VARCHAR'),
      ...PLACE,
    ],
  },
  {
    name: 'files',
    columns: [
      plain('_file', 'VARCHAR'),
      plain('container', 'VARCHAR'),
      plain('format', 'VARCHAR'),
      plain('records', 'BIGINT'),
      plain('failures', 'BIGINT'),
      plain('invalid', 'BIGINT'),
      plain('skipped', 'BIGINT'),
      plain('errors', 'BIGINT'),
      plain('complete', 'BOOLEAN'),
    ],
  },
]

/** The names of all that can be queried. */
export const queryNames: readonly string[] = [...queryTables.map(({ name }) => name), ...Object.keys(VIEWS)]

function plain(name: string, type: string): QueryColumn {
  return { name, type, structure: type }
}

function flatColumn({ name, type }: TableColumn): QueryColumn {
  return plain(name, { string: 'VARCHAR', json: 'JSON', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN' }[type])
}

function columnOf({ name, type }: RowField): QueryColumn {
  return { name, type: typeOf(type), structure: structureOf(type) }
}

function typeOf(type: RowType): string {
  if (typeof type === 'string') return SCALARS[type]
  if (type.kind === 'list') return `${typeOf(type.items)}[]`
  return `STRUCT(${type.fields.map((field) => `${quoted(field.name)} ${typeOf(field.type)}`).join(', ')})`
}

function structureOf(type: RowType): unknown {
  if (typeof type === 'string') return SCALARS[type]
  if (type.kind === 'list') return [structureOf(type.items)]
  return Object.fromEntries(type.fields.map((field) => [field.name, structureOf(field.type)]))
}

/** A name as SQL has it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** The statements that make the tables, empty, and the views on them. */
export function declarations(): string[] {
  return [
    ...queryTables.map(
      ({ name, columns }) =>
        `CREATE TABLE ${quoted(name)} (${columns.map((column) => `${quoted(column.name)} ${column.type}`).join(', ')})`,
    ),
    ...Object.entries(VIEWS).map(([name, { sql }]) => `CREATE VIEW ${quoted(name)} AS ${sql}`),
  ]
}

/**
 * The tables that a statement may read: those whose names stand in it, anywhere. Too many cost time; too few would be
 * a wrong answer, so names that are put together while the statement runs count as all of them.
 */
export function tablesFor(sql: string): ReadonlySet<string> {
  const text = sql.toLowerCase()
  const all = /\bquery(?:_table)?\b|\bduckdb_|\bshow\b|information_schema|\bu&/.test(text)
  const names = queryNames.filter((name) => all || text.includes(name))
  return new Set(names.map((name) => VIEWS[name]?.of ?? name))
}

/** The statement that takes rows as a JSON array of objects, in which each column is a member. */
export function insertion({ name, columns }: QueryTable): string {
  const structure = JSON.stringify([Object.fromEntries(columns.map((column) => [column.name, column.structure]))])
  const values = columns.map((column) => `s.${quoted(column.name)}`).join(', ')
  return `INSERT INTO ${quoted(name)} SELECT ${values} FROM (SELECT unnest(from_json($1::JSON, '${structure.replaceAll("'", "''")}')) AS s)`
}

/** Gives the rows of a batch to the tables that want them, each row as a JSON object. */
export class RowMaker {
  private readonly byType = new Map(recordTables.map((table) => [table.type, table]))

  constructor(
    private readonly wanted: ReadonlySet<string>,
    private readonly give: (table: string, row: string) => void,
  ) {}

  batch(file: string, batch: RecordBatch): void {
    const table = this.byType.get(batch.type)
    const nested = table !== undefined && this.wanted.has(table.name) ? table : undefined
    const documents = this.wanted.has('predictions')
    const classes = this.wanted.has('predicted_classes')
    const outcomes = documents || classes ? outcomesIn(batch) : []
    const reviews = this.wanted.has('human_answers') ? humanReviewsOf(batch) : []
    if (nested === undefined && outcomes.length === 0 && reviews.length === 0) return
    for (let i = 0; i < batch.records.length; i++) {
      const place = this.place(file, batch, i)
      const record = batch.records[i] as object
      if (nested !== undefined) {
        const extra = extraOf(record, nested.fields)
        const more = extra === undefined ? place : `"_extra":${JSON.stringify(extra)},${place}`
        this.give(nested.name, `${knownText(record, nested.fields)}${more}}`)
      }
      const outcome = outcomes[i]
      if (outcome !== undefined && documents)
        this.give('predictions', `${opened(ndjsonRow(documentRow(outcome), documentColumns))}${place}}`)
      if (outcome !== undefined && classes)
        for (const row of classRows(outcome)) this.give('predicted_classes', `${opened(ndjsonRow(row, classColumns))}${place}}`)
      const review = reviews[i]
      if (review === undefined) continue
      for (const row of answerRows(review)) this.give('human_answers', `${opened(ndjsonRow(row, answerColumns))}${place}}`)
    }
  }

  diagnostic(found: Diagnostic): void {
    if (!this.wanted.has('diagnostics')) return
    const { input, entry, line, byteOffset, ...rest } = diagnosticJson(found) as Record<string, unknown>
    this.give('diagnostics', JSON.stringify({ ...rest, _file: input, _entry: entry, _line: line, _byte_offset: byteOffset }))
  }

  file(name: string, summary: ReadSummary | undefined): void {
    if (!this.wanted.has('files')) return
    const { container, format, records, failures, invalid, skipped, errors, complete } = summary ?? { complete: false }
    this.give('files', JSON.stringify({ _file: name, container, format, records, failures, invalid, skipped, errors, complete }))
  }

  /** The members of a row's place, without braces. */
  private place(file: string, batch: RecordBatch, index: number): string {
    const { entry, line, byteOffset } = batch.placeOf(index)
    const named = entry === undefined ? '' : `"_entry":${JSON.stringify(entry)},`
    return `"_file":${JSON.stringify(file)},${named}"_line":${line},"_byte_offset":${byteOffset}`
  }
}

/** A JSON object that can go on: without its closing brace, with a comma. */
function opened(json: string): string {
  return `${json.trimEnd().slice(0, -1)},`
}

/** The members that have columns, as a JSON object that can go on. Others could have the name of a column of ours. */
function knownText(record: object, fields: readonly RowField[]): string {
  let text = '{'
  for (const { name } of fields) {
    const value = (record as Record<string, unknown>)[name]
    if (value !== undefined && Object.hasOwn(record, name)) text += `${JSON.stringify(name)}:${JSON.stringify(value)},`
  }
  return text
}

const namesOf = new WeakMap<readonly RowField[], ReadonlyMap<string, RowType>>()

/**
 * What of a record has no column, in the record's own shape: an object with the unknown members alone, a list with null
 * for the items that have none. Undefined when there is none, as is usual.
 */
export function extraOf(value: object, fields: readonly RowField[]): object | undefined {
  let names = namesOf.get(fields)
  if (names === undefined) {
    names = new Map(fields.map((field) => [field.name, field.type]))
    namesOf.set(fields, names)
  }
  let found: [string, unknown][] | undefined
  for (const name of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[name]
    const type = names.get(name)
    const extra = type === undefined ? member : extraIn(member, type)
    if (extra === undefined) continue
    found ??= []
    found.push([name, extra])
  }
  // fromEntries and not assignment: a member may be called __proto__.
  return found === undefined ? undefined : Object.fromEntries(found)
}

function extraIn(value: unknown, type: RowType): unknown {
  if (typeof type === 'string' || typeof value !== 'object' || value === null) return undefined
  if (type.kind === 'struct') return extraOf(value, type.fields)
  const { items } = type
  if (typeof items === 'string' || !Array.isArray(value)) return undefined
  let found: unknown[] | undefined
  for (let i = 0; i < value.length; i++) {
    const extra = extraIn(value[i], items)
    if (extra === undefined) continue
    found ??= []
    while (found.length < i) found.push(null)
    found.push(extra)
  }
  return found
}
