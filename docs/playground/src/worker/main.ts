/**
 * The worker: it reads, holds what was read, and answers the page. The page's own thread never reads, sorts or filters.
 */
import { classColumns, documentColumns, flatten, readOutput, toCsv, toNdjson } from '@aws-ai-outputs/browser'
import type { Calls, ExportForm, ExportFormat, FromPage, FromWorker, NamedFile, Request } from '../messages'
import { rawLine } from './raw'
import { Reading } from './reading'
import { filedAnswerColumns, type Reread } from './reviews'

/** What is used of `DedicatedWorkerGlobalScope`, whose types exclude those of a page. */
interface Scope {
  onmessage: ((event: MessageEvent<FromPage>) => void) | null
  postMessage(message: FromWorker): void
}

const scope = globalThis as unknown as Scope
let reading = new Reading([], () => undefined)
let stop = new AbortController()

const calls: { [K in keyof Calls]: (...args: Parameters<Calls[K]>) => ReturnType<Calls[K]> | Promise<ReturnType<Calls[K]>> } = {
  read(files) {
    stop.abort()
    stop = new AbortController()
    reading = new Reading(files, (progress) => scope.postMessage({ progress }))
    return reading.run(stop.signal)
  },
  query: (query) => reading.records.query(query),
  rows: (from, to) => reading.records.rows(from, to),
  raw: (place) => rawLine(fileOf(place.input), place),
  queryReviews: (query) => reading.reviews.query(query),
  reviewRows: (from, to) => reading.reviews.rows(from, to),
  review: (index) => reading.reviews.detail(index, reread),
  export: exported,
}

function fileOf(input: number): NamedFile {
  const found = reading.files[input]
  if (found === undefined) throw new RangeError(`there is no input ${input}`)
  return found
}

function reread(input: number): ReturnType<Reread> {
  const { file, path } = fileOf(input)
  return { path, batches: readOutput(file, { name: path, worker: false, checks: false }).batches() }
}

const columnsOf = { documents: documentColumns, classes: classColumns, answers: filedAnswerColumns }

async function exported(format: ExportFormat, form: ExportForm): Promise<Blob> {
  const columns = columnsOf[form]
  const rows: AsyncIterable<object> =
    form === 'answers' ? reading.reviews.answers(reread) : flatten(reading.records.viewed(), form)
  // Spreadsheets run text that begins with "=": the names in a file come from strangers, and CSV is opened in spreadsheets.
  const text = format === 'csv' ? toCsv(rows, columns, { formulas: 'neutralise' }) : toNdjson(rows, columns)
  const pieces: Blob[] = []
  for await (const piece of text) pieces.push(new Blob([piece]))
  return new Blob(pieces, { type: format === 'csv' ? 'text/csv;charset=utf-8' : 'application/x-ndjson' })
}

async function answer({ id, call, args }: Request): Promise<void> {
  try {
    const run = calls[call] as (...args: unknown[]) => unknown
    scope.postMessage({ id, result: await run(...args) })
  } catch (error) {
    scope.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
}

scope.onmessage = ({ data }) => {
  if ('cancel' in data) stop.abort(new Error('The reading was cancelled.'))
  else void answer(data)
}
scope.postMessage({ ready: true })
