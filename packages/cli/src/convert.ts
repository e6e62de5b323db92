import {
  type ClassificationOutcome,
  type ClassRow,
  classColumns,
  classRows,
  csvHeader,
  csvRow,
  type DocumentRow,
  documentColumns,
  documentRow,
  isFailure,
  ndjsonRow,
  type RowForm,
  type TableColumn,
} from '@aws-ai-outputs/core'
import { UsageError } from './arguments.js'
import { Batches } from './batches.js'
import type { Console } from './console.js'
import { commandHelp } from './help.js'
import { operandsOf } from './inputs.js'
import { outcomesIn } from './reading.js'
import { isStdout, openSink, Refused, type Target } from './sink.js'
import { counted, safe, safeJson, safeLines } from './text.js'

/** What `convert` is asked for. */
export interface ConvertRequest extends Target {
  readonly paths: readonly string[]
  readonly to: 'ndjson' | 'csv' | 'parquet' | 'arrow'
  readonly rows: RowForm
  /** Whether CSV text that a spreadsheet would run as a formula is disarmed. */
  readonly safeCsv: boolean
}

/** What was written. */
interface Counts {
  rows: number
  results: number
  failures: number
  /** Records that are no classification results. */
  others: number
}

/**
 * Writes classification results and failures as rows of a table: to standard output, or to a file that appears when it
 * is whole. Records that are invalid cost a diagnostic and their row; all others are written.
 */
export async function convert(request: ConvertRequest, console: Console): Promise<number> {
  const { to, rows } = request
  const toTerminal = isStdout(request) && console.outIsTerminal
  const binary = to === 'parquet' || to === 'arrow'
  if (binary && toTerminal)
    throw new UsageError(`${to} is not for a terminal: give --output FILE, or redirect the output`, commandHelp.convert.usage)
  const toTable = binary ? await tableWriter(to) : undefined
  const columns = rows === 'documents' ? documentColumns : classColumns
  const batches = new Batches(operandsOf(request.paths), console, { quiet: toTerminal })
  const counts: Counts = { rows: 0, results: 0, failures: 0, others: 0 }
  const sink = await openSink(request, console)
  try {
    if (toTable === undefined) {
      const formulas = request.safeCsv ? 'neutralise' : 'keep'
      const shown = !toTerminal ? (text: string) => text : to === 'csv' ? safeLines : safeJson
      if (to === 'csv') await sink.write(shown(csvHeader(columns, { formulas })))
      for await (const { batch } of batches) {
        let text = ''
        for (const outcome of counting(outcomesIn(batch), batch.records.length, counts)) {
          for (const row of rowsOf(outcome, rows)) {
            counts.rows++
            text += to === 'csv' ? csvRow(row, columns, { formulas }) : ndjsonRow(row, columns)
          }
        }
        if (text !== '') await sink.write(shown(text))
      }
    } else {
      for await (const bytes of toTable(tableRows(batches, rows, counts), columns)) await sink.write(bytes)
    }
    await sink.commit()
  } catch (error) {
    await sink.abandon()
    // What a validator lets through and a table cannot hold: a line number beyond 64 bits.
    if (error instanceof TypeError && toTable !== undefined && error.message.startsWith('row '))
      throw new Refused(`${safe(error.message)}; ${to} cannot hold that, csv and ndjson can`)
    throw error
  }
  batches.finish()
  tell(request, counts, console)
  return batches.exitCode
}

function rowsOf(outcome: ClassificationOutcome, rows: RowForm): readonly (DocumentRow | ClassRow)[] {
  return rows === 'documents' ? [documentRow(outcome)] : classRows(outcome)
}

/** Counts the outcomes of a batch; `records` are all that it holds. */
function counting(outcomes: readonly ClassificationOutcome[], records: number, counts: Counts): readonly ClassificationOutcome[] {
  counts.others += records - outcomes.length
  for (const outcome of outcomes) counts[isFailure(outcome) ? 'failures' : 'results']++
  return outcomes
}

async function* tableRows(
  batches: Batches,
  rows: RowForm,
  counts: Counts,
): AsyncGenerator<DocumentRow | ClassRow, void, undefined> {
  for await (const { batch } of batches) {
    for (const outcome of counting(outcomesIn(batch), batch.records.length, counts)) {
      for (const row of rowsOf(outcome, rows)) {
        counts.rows++
        yield row
      }
    }
  }
}

type TableWriter = (rows: AsyncIterable<DocumentRow | ClassRow>, columns: readonly TableColumn[]) => AsyncIterable<Uint8Array>

/** The writer of a format. It is in a package of its own, which brings Apache Arrow along: most runs need neither. */
async function tableWriter(to: 'parquet' | 'arrow'): Promise<TableWriter> {
  try {
    if (to === 'parquet') return (await import('@aws-ai-outputs/tables/parquet')).toParquet
    return (await import('@aws-ai-outputs/tables/arrow')).toArrow
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes('@aws-ai-outputs/tables')) throw error
    throw new Refused(
      `${to} needs the package @aws-ai-outputs/tables, which is not installed beside this command. ` +
        'Install it where this command is (npm install [-g] @aws-ai-outputs/tables), ' +
        `or run: npx -p @aws-ai-outputs/cli -p @aws-ai-outputs/tables aws-ai-outputs convert …`,
    )
  }
}

/** Says on standard error what a file holds, and what was passed over. Rows on standard output speak for themselves. */
function tell(request: ConvertRequest, { rows, results, failures, others }: Counts, { err }: Console): void {
  if (!isStdout(request)) {
    const parts = [counted(results, 'result'), ...(failures > 0 ? [counted(failures, 'failure')] : [])]
    err.write(`${safe(request.output as string)}: ${counted(rows, 'row')} (${parts.join(', ')})\n`)
  }
  if (others > 0) {
    const are = others === 1 ? 'is no classification result and was' : 'are no classification results and were'
    err.write(`${counted(others, 'record')} ${are} passed over\n`)
  }
}
