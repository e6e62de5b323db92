import { basename } from 'node:path'
import {
  type ClassificationOutcome,
  csvHeader,
  csvRow,
  documentColumns,
  documentRow,
  explainJoin,
  isWhole,
  type Join,
  type JoinAccount,
  type JoinedFile,
  type JoinedLine,
  type JoinedPage,
  joinFiles,
  joinLines,
  joinPages,
  physicalLines,
  type TableColumn,
} from '@aws-ai-outputs/core'
import { byteSource } from '@aws-ai-outputs/node'
import { Batches, type NamedBatch } from './batches.js'
import type { Console } from './console.js'
import { operandsOf, type Readable } from './inputs.js'
import { ExitCode, outcomesIn } from './reading.js'
import { isStdout, openSink, Refused, type Target } from './sink.js'
import { counted, jsonLine, safe, safeLines } from './text.js'

/** How a job can have read its input. */
export type JoinKind = 'line' | 'file' | 'page'

/** What `join` is asked for. */
export interface JoinRequest extends Target {
  readonly paths: readonly string[]
  /** Files and directories that the job read. */
  readonly inputs: readonly string[]
  /** How the job read its input; undefined: told from the records. */
  readonly by: JoinKind | undefined
  readonly to: 'ndjson' | 'csv'
  readonly safeCsv: boolean
  /** Whether the account is written as JSON to standard output, in place of the rows. */
  readonly json: boolean
  /** How much may wait for its other half; undefined: as core has it. */
  readonly held: number | undefined
}

type Joined = JoinedLine | JoinedFile<string> | JoinedPage<string>

/** Joins predictions to what they were made of, writes both side by side, and says what did not fit. */
export async function join(request: JoinRequest, console: Console): Promise<number> {
  const { err, errPaint } = console
  const toTerminal = isStdout(request) && !request.json && console.outIsTerminal
  const inputs = await inputFiles(request.inputs)
  const batches = new Batches(operandsOf(request.paths), console, { quiet: toTerminal })
  const { by, pending } = await kindOf(request.by, batches[Symbol.asyncIterator]())
  const seen = { lines: 0, beyondZero: 0 }
  const joined = start(by, outcomes(pending, seen), inputs, request.held)
  const rows = !request.json || request.output !== undefined
  const sink = rows ? await openSink(request, console) : undefined
  try {
    if (sink === undefined) await joined.drain()
    else {
      const options = { formulas: request.safeCsv ? 'neutralise' : 'keep' } as const
      const shown = toTerminal ? safeLines : (text: string) => text
      if (request.to === 'csv') await sink.write(shown(csvHeader(joinColumns, options)))
      let text = ''
      for await (const item of joined) {
        text += request.to === 'csv' ? shown(csvRow(flat(item), joinColumns, options)) : jsonLine(item)
        if (text.length < PIECE) continue
        await sink.write(text)
        text = ''
      }
      await sink.write(text)
      await sink.commit()
    }
  } catch (error) {
    await sink?.abandon()
    throw error
  }
  batches.finish()
  const { account } = joined
  const hint = hintFor(request, account, seen)
  if (request.json) console.out.write(jsonLine(account))
  else for (const sentence of explainJoin(account)) err.write(`${safe(sentence)}\n`)
  // Of a document without any record nobody knows the pages, so that they are in no count of pages.
  const untold = account.by === 'page' && account.missing === 0 ? account.missingFiles : []
  if (untold.length > 0 && !request.json)
    err.write(`${counted(untold.length, 'document')} without a record: ${untold.map(safe).join(', ')}.\n`)
  if (hint !== undefined) err.write(`${errPaint.faint(`hint: ${hint}`)}\n`)
  await console.out.flush()
  return Math.max(batches.exitCode, isWhole(account) && untold.length === 0 ? ExitCode.ok : ExitCode.invalid)
}

/** Text is handed on in pieces of about this many characters. */
const PIECE = 64 * 1024

/** Batches that are looked into to learn how the job read its input. All before the first result are failures. */
const LOOKED_INTO = 100

/** The input files by the only name that records have for them. */
async function inputFiles(paths: readonly string[]): Promise<readonly (readonly [string, Readable])[]> {
  const files: (readonly [string, Readable])[] = []
  const places = new Map<string, string>()
  for await (const operand of operandsOf(paths)) {
    if (operand.kind === 'unreadable') throw new Refused(`input ${safe(operand.name)}: ${safe(operand.diagnostic.message)}`)
    const name = basename(operand.name)
    const other = places.get(name)
    if (other !== undefined) {
      throw new Refused(
        `${safe(other)} and ${safe(operand.name)} have one name, and records say no more than that: join the outputs of each input prefix on their own`,
      )
    }
    places.set(name, operand.name)
    files.push([name, operand])
  }
  return files
}

/** How the job read its input: its first result tells, a failure that names a line does, too. */
async function kindOf(
  asked: JoinKind | undefined,
  batches: AsyncGenerator<NamedBatch, void, undefined>,
): Promise<{ readonly by: JoinKind; readonly pending: AsyncIterable<NamedBatch> }> {
  const first: NamedBatch[] = []
  async function* all(): AsyncGenerator<NamedBatch, void, undefined> {
    yield* first
    yield* batches
  }
  let by = asked
  while (by === undefined && first.length < LOOKED_INTO) {
    const next = await batches.next()
    if (next.done) break
    first.push(next.value)
    const { type } = next.value.batch
    if (type.endsWith('Line')) by = 'line'
    else if (type === 'MultiClassFile' || type === 'MultiLabelFile') by = 'file'
    else if (type.endsWith('Page') || type === 'PageErrorRecord') by = 'page'
  }
  return { by: by ?? 'line', pending: all() }
}

async function* outcomes(
  batches: AsyncIterable<NamedBatch>,
  seen: { lines: number; beyondZero: number },
): AsyncGenerator<ClassificationOutcome, void, undefined> {
  for await (const { batch } of batches) {
    for (const outcome of outcomesIn(batch)) {
      const { Line } = outcome as { readonly Line?: string | number }
      if (Line !== undefined) {
        seen.lines++
        if (Number(Line) > 0) seen.beyondZero++
      }
      yield outcome
    }
  }
}

function start(
  by: JoinKind,
  records: AsyncIterable<ClassificationOutcome>,
  inputs: readonly (readonly [string, Readable])[],
  held: number | undefined,
): Join<Joined> {
  const named = inputs.map(([name, operand]) => [name, operand.name] as const)
  switch (by) {
    case 'line':
      return joinLines(
        records,
        inputs.map(([name, operand]) => [name, () => linesOf(operand)] as const),
        { held },
      )
    case 'file':
      return joinFiles(records, named)
    case 'page':
      return joinPages(records, named, { held })
  }
}

async function* linesOf(operand: Readable): ReturnType<typeof physicalLines> {
  try {
    yield* physicalLines(byteSource(operand.open()), { name: operand.name })
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(`input ${safe(operand.name)}: ${safe((error as Error).message)}`)
  }
}

/** The columns of a joined row: what was joined, then the record as `convert` has it. */
const joinColumns: readonly TableColumn[] = [
  {
    name: 'joined',
    type: 'string',
    nullable: false,
    description: 'result, failure, missing (no record), stray (no input), file-failure or missing-file.',
  },
  { name: 'reason', type: 'string', nullable: true, description: 'Why a record is a stray; cut for inputs that AWS ignored.' },
  ...documentColumns.filter(({ name }) => name === 'file' || name === 'line' || name === 'page'),
  { name: 'last_page', type: 'integer', nullable: true, description: 'Last of neighbouring pages without a record.' },
  { name: 'text', type: 'string', nullable: true, description: 'The input line.' },
  { name: 'input', type: 'string', nullable: true, description: 'Path of the input file, for joins by file and page.' },
  ...documentColumns.filter(({ name }) => !['kind', 'file', 'line', 'page'].includes(name)),
]

/** A joined item as a row. */
function flat(item: Joined): object {
  const { file, line, page, text, input, ...pages } = item as {
    readonly file?: string
    readonly line?: number
    readonly page?: number
    readonly firstPage?: number
    readonly lastPage?: number
    readonly text?: string
    readonly input?: string
  }
  const row = 'record' in item ? documentRow(item.record) : { file, line, page: page ?? pages.firstPage }
  const reason = item.kind === 'stray' ? item.reason : item.kind === 'missing' && 'cut' in item && item.cut ? 'cut' : null
  return { ...row, joined: item.kind, reason, last_page: pages.lastPage, text, input }
}

/** What to try when the join was made the wrong way. */
function hintFor(
  request: JoinRequest,
  account: JoinAccount,
  seen: { readonly lines: number; readonly beyondZero: number },
): string | undefined {
  if (request.by !== undefined || isWhole(account) || account.by !== 'line') return undefined
  if (seen.lines > 1 && seen.beyondZero === 0)
    return 'every record is about line 0: if the job took each file as one document, join with --by file'
  return undefined
}
