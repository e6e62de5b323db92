import { createReadStream } from 'node:fs'
import { csvHeader, csvRow } from '@aws-ai-outputs/core'
import { UsageError } from './arguments.js'
import { Batches } from './batches.js'
import type { Console } from './console.js'
import { Database, messageOf, type ResultColumn, type Understood } from './database.js'
import { commandHelp } from './help.js'
import { operandsOf } from './inputs.js'
import { declarations, insertion, type QueryTable, queryTables, RowMaker, tablesFor } from './query-tables.js'
import { isStdout, openSink, Refused, type Sink, type Target } from './sink.js'
import { type Column, counted, safe, safeJson, safeLines, table } from './text.js'

/** What `query` is asked for. */
export interface QueryRequest extends Target {
  readonly sql: string
  readonly paths: readonly string[]
  /** Undefined: a table on a terminal, NDJSON elsewhere. */
  readonly to: 'table' | 'ndjson' | 'csv' | 'parquet' | undefined
  /** Whether CSV text that a spreadsheet would run as a formula is disarmed. */
  readonly safeCsv: boolean
  /** What the database may hold in memory, as it has it: `1GB`. */
  readonly memory: string
}

/** Rows are given to the database in pieces of about this many characters. */
const PIECE = 1024 * 1024

/** A table for people has no more rows than these; its columns cannot be laid out before the last is known. */
const SHOWN = 1000

/**
 * Runs one SELECT over the records, the diagnostics and the accounts of all inputs. The statement is looked at before
 * anything is read; only the tables that it names are filled.
 */
export async function query(request: QueryRequest, console: Console): Promise<number> {
  const toTerminal = isStdout(request) && console.outIsTerminal
  const to = request.to ?? (toTerminal ? 'table' : 'ndjson')
  if (to === 'parquet' && toTerminal)
    throw new UsageError('parquet is not for a terminal: give --output FILE, or redirect the output', commandHelp.query.usage)
  const database = await Database.open(request.memory).catch((error: unknown) => {
    throw error instanceof Refused ? error : new Refused(safeLines(messageOf(error)))
  })
  try {
    // One transaction, so that the disk is waited for once.
    await database.run(['BEGIN', ...declarations(), 'COMMIT'].join(';'))
    const understood = await database.understand(request.sql)
    const sink = await openSink(request, console)
    try {
      await database.run('BEGIN')
      const exitCode = await fill(request, database, console)
      await database.run('COMMIT')
      await answer(database, understood, { to, toTerminal, safeCsv: request.safeCsv }, sink)
      await sink.commit()
      return exitCode
    } catch (error) {
      await sink.abandon()
      throw error
    }
  } finally {
    database.close()
  }
}

/** Reads all inputs into the tables that the statement names. */
async function fill({ sql, paths }: QueryRequest, database: Database, console: Console): Promise<number> {
  const wanted = tablesFor(sql)
  const loaders = new Map<string, Loader>()
  const turns = new Turns()
  for (const one of queryTables) if (wanted.has(one.name)) loaders.set(one.name, await Loader.open(one, database, turns))
  const maker = new RowMaker(wanted, (name, row) => loaders.get(name)?.add(row))
  const batches = new Batches(operandsOf(paths), console, {
    onDiagnostic: (found) => maker.diagnostic(found),
    onSummary: (name, summary) => maker.file(name, summary),
  })
  for await (const { name, batch } of batches) {
    maker.batch(name, batch)
    for (const loader of loaders.values()) if (loader.size >= PIECE) await loader.send()
  }
  for (const loader of loaders.values()) await loader.send()
  await turns.over()
  batches.finish()
  return batches.exitCode
}

/** One insertion at a time, while the next rows are read. Whoever wants the next turn waits for the one before. */
class Turns {
  private last: Promise<void> = Promise.resolve()

  /** Begins the work when the work before is done; resolves when it has begun. */
  async take(work: () => Promise<void>): Promise<void> {
    await this.last
    this.last = work()
    // Whoever waits next is told.
    this.last.catch(() => undefined)
  }

  over(): Promise<void> {
    return this.last
  }
}

/** Takes the rows of one table and gives them to the database in pieces: what waits is in memory twice, so it is little. */
class Loader {
  private rows = ''

  private constructor(
    private readonly insert: Awaited<ReturnType<Database['prepare']>>,
    private readonly turns: Turns,
  ) {}

  static async open(into: QueryTable, database: Database, turns: Turns): Promise<Loader> {
    return new Loader(await database.prepare(insertion(into)), turns)
  }

  get size(): number {
    return this.rows.length
  }

  add(row: string): void {
    this.rows += this.rows === '' ? row : `,${row}`
  }

  async send(): Promise<void> {
    if (this.rows === '') return
    const rows = `[${this.rows}]`
    this.rows = ''
    await this.turns.take(async () => {
      this.insert.bindVarchar(1, rows)
      try {
        await this.insert.run()
      } catch (error) {
        throw new Refused(`the database cannot hold the records: ${safeLines(messageOf(error))}`)
      }
    })
  }
}

interface Form {
  readonly to: 'table' | 'ndjson' | 'csv' | 'parquet'
  readonly toTerminal: boolean
  readonly safeCsv: boolean
}

/** Runs the statement and writes what it gives. */
async function answer(database: Database, understood: Understood, form: Form, sink: Sink): Promise<void> {
  try {
    if (form.to === 'parquet') {
      // The database writes lists and structs as what they are. It can write one file only, which is ours.
      await database.run(`COPY (\n${understood.sql}\n) TO '${database.exportPath.replaceAll("'", "''")}' (FORMAT parquet)`)
      for await (const piece of createReadStream(database.exportPath)) await sink.write(piece as Uint8Array)
      return
    }
    if (form.to === 'table') await writeTable(database, understood, sink)
    else if (form.to === 'csv') await writeCsv(database, understood, form, sink)
    else await writeNdjson(database, understood, sink)
  } catch (error) {
    // Errors of the database carry no code: they are plain errors whose text begins with what they are.
    if (error instanceof Error && /^(?:[A-Z][A-Za-z-]+ )+(?:Error|error): /.test(error.message))
      throw new Refused(safeLines(error.message.trimEnd()))
    throw error
  }
}

/** The statement with its columns as text: nested values as JSON, so that each reads back as what it was. */
function asText({ sql, columns }: Understood, cell: (column: ResultColumn, name: string) => string): string {
  const names = columns.map((_, i) => `c${i}`)
  const cells = columns.map((column, i) => cell(column, names[i] as string))
  return `SELECT ${cells.join(', ')} FROM (\n${sql}\n) AS result(${names.join(', ')})`
}

const textCell = ({ nested }: ResultColumn, name: string): string => (nested ? `to_json(${name})::VARCHAR` : `${name}::VARCHAR`)

/** JSON knows no NaN and no infinity: they become text. */
const jsonCell = ({ floating }: ResultColumn, name: string): string =>
  floating
    ? `CASE WHEN isfinite(${name}) THEN to_json(${name}) ELSE to_json(${name}::VARCHAR) END::VARCHAR`
    : `to_json(${name})::VARCHAR`

async function writeNdjson(database: Database, understood: Understood, sink: Sink): Promise<void> {
  const keys = understood.columns.map(({ name }) => JSON.stringify(name))
  const nested = understood.columns.map((column) => column.nested)
  for await (const rows of database.rows(asText(understood, jsonCell))) {
    let text = ''
    for (const row of rows) {
      const members = keys.map((key, i) => {
        const cell = (row[i] ?? 'null') as string
        return `${key}:${nested[i] ? finite(cell) : cell}`
      })
      text += `{${members.join(',')}}\n`
    }
    await sink.write(safeJson(text))
  }
}

/** Values of lists and structs that JSON does not know, as text. */
function finite(json: string): string {
  if (!/NaN|Infinity/.test(json)) return json
  return json.replace(/"(?:[^"\\]|\\.)*"|-?Infinity|-?NaN/g, (found) => (found.startsWith('"') ? found : `"${found}"`))
}

async function writeCsv(database: Database, understood: Understood, { safeCsv, toTerminal }: Form, sink: Sink): Promise<void> {
  const formulas = safeCsv ? 'neutralise' : 'keep'
  const shown = toTerminal ? safeLines : (text: string): string => text
  const columns = understood.columns.map(({ name }) => ({ name, type: 'string' as const, nullable: true, description: '' }))
  await sink.write(shown(csvHeader(columns, { formulas })))
  for await (const rows of database.rows(asText(understood, textCell))) {
    let text = ''
    for (const row of rows) {
      text += csvRow(Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])), columns, { formulas })
    }
    await sink.write(shown(text))
  }
}

async function writeTable(database: Database, understood: Understood, sink: Sink): Promise<void> {
  const columns = understood.columns.map(
    ({ name, numeric }): Column => ({ title: safe(name), align: numeric ? 'right' : 'left' }),
  )
  const cells: string[][] = []
  // One more than is shown, to know whether there are more.
  for await (const rows of database.rows(asText(understood, textCell))) {
    for (const row of rows.slice(0, SHOWN + 1 - cells.length))
      cells.push(row.map((cell) => (cell === null ? '' : safe(String(cell)))))
    if (cells.length > SHOWN) break
  }
  const more = cells.length > SHOWN
  if (more) cells.length = SHOWN
  const body = cells.length === 0 ? '' : table(columns, cells, { indent: '', heading: (text) => text })
  await sink.write(body)
  await sink.write(
    `${more ? `the first ${counted(SHOWN, 'row')}; --to ndjson or csv gives all` : counted(cells.length, 'row')}\n`,
  )
}
