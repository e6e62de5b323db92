import { batch, computed, effect, signal, untracked } from '@preact/signals'
import { Client } from './client'
import type {
  ExportForm,
  ExportFormat,
  Findings,
  NamedFile,
  Progress,
  Query,
  RawLine,
  RawPlace,
  ReviewDetail,
  ReviewQuery,
  View,
} from './messages'
import { count, counted } from './text'

/** What the page shows, as signals, and what can be done. */

const client = new Client()

export const findings = signal<Findings | undefined>(undefined)
export const progress = signal<Progress | undefined>(undefined)
/** Said to screen readers. */
export const announcement = signal('')
/** What went wrong with the page itself; what is wrong with a file is a diagnostic. */
export const failure = signal<string | undefined>(undefined)
export const raw = signal<RawLine | undefined>(undefined)
export const review = signal<ReviewDetail | undefined>(undefined)

export const everything: Query = {
  search: '',
  kind: 'all',
  className: '',
  anyPlace: false,
  minimumScore: undefined,
  maximumScore: undefined,
  firstLine: undefined,
  lastLine: undefined,
  sort: 'place',
  descending: false,
}
export const query = signal<Query>(everything)
export const view = signal<View | undefined>(undefined)
/** Changes whenever rows that were fetched are no longer those of the table. */
export const viewNumber = signal(0)
export const allReviews: ReviewQuery = { search: '', show: 'all' }
export const reviewQuery = signal<ReviewQuery>(allReviews)
export const reviewCount = signal(0)
export const reviewNumber = signal(0)

export const isFiltered = computed(() => {
  const { sort: _, descending: __, ...asked } = query.value
  return Object.entries(asked).some(([key, value]) => value !== everything[key as keyof Query])
})

client.onProgress = (found) => {
  if (progress.peek() !== undefined) progress.value = found
}
client.ready.catch((error: Error) => {
  failure.value = `${error.message} Reload the page; if that does not help, this browser may be too old or forbid workers.`
})

function failed(error: unknown): void {
  failure.value = error instanceof Error ? error.message : String(error)
}

/** Reads files and shows what is in them. What was shown before goes. */
export async function read(files: readonly NamedFile[]): Promise<void> {
  const [first] = files
  if (first === undefined) return
  failure.value = undefined
  raw.value = undefined
  review.value = undefined
  findings.value = undefined
  const totalBytes = files.reduce((sum, { file }) => sum + file.size, 0)
  const begun = { bytes: 0, totalBytes, input: first.path, inputsDone: 0, inputs: files.length, records: 0 }
  progress.value = begun
  announcement.value = `Reading ${files.length === 1 ? first.path : counted(files.length, 'file')} …`
  try {
    const found = await client.call('read', files)
    // A later reading has ended this one and shows its own findings.
    if (progress.peek() === undefined) return
    query.value = everything
    reviewQuery.value = allReviews
    progress.value = undefined
    findings.value = found
    announcement.value = summaryText(found)
  } catch (error) {
    progress.value = undefined
    failed(error)
  }
}

/** What was found, in a sentence. */
export function summaryText({ totals, cancelled }: Findings): string {
  const parts = [counted(totals.records, 'record')]
  if (totals.failures > 0) parts.push(counted(totals.failures, 'failure'))
  if (totals.invalid > 0) parts.push(`${count(totals.invalid)} invalid`)
  if (totals.skipped > 0) parts.push(`${count(totals.skipped)} skipped`)
  const problems = [
    ...(totals.errors > 0 ? [counted(totals.errors, 'error')] : []),
    ...(totals.warnings > 0 ? [counted(totals.warnings, 'warning')] : []),
  ]
  return `${cancelled ? 'Stopped. ' : ''}${parts.join(', ')}${problems.length > 0 ? `; ${problems.join(', ')}` : ''}.`
}

export function cancel(): void {
  client.cancel()
}

/** Asks one question at a time and drops those that were overtaken: typing does not queue up work. */
function latest<A>(ask: (argument: A) => Promise<void>): (argument: A) => void {
  let running = false
  let next: { readonly argument: A } | undefined
  const run = async (argument: A): Promise<void> => {
    running = true
    try {
      await ask(argument)
    } catch (error) {
      failed(error)
    }
    running = false
    const waiting = next
    next = undefined
    if (waiting !== undefined) void run(waiting.argument)
  }
  return (argument) => {
    if (running) next = { argument }
    else void run(argument)
  }
}

const askRecords = latest(async (asked: Query) => {
  const found = await client.call('query', asked)
  if (findings.peek() === undefined) return
  const before = view.peek()
  batch(() => {
    view.value = found
    viewNumber.value++
  })
  if (before !== undefined) announcement.value = `${counted(found.count, 'row')} shown.`
})
effect(() => {
  const asked = query.value
  const found = findings.value
  if (found === undefined) untracked(() => (view.value = undefined))
  else if (found.rows > 0) askRecords(asked)
})

const askReviews = latest(async (asked: ReviewQuery) => {
  const found = await client.call('queryReviews', asked)
  batch(() => {
    reviewCount.value = found
    reviewNumber.value++
  })
})
effect(() => {
  const asked = reviewQuery.value
  if ((findings.value?.reviews ?? 0) > 0) askReviews(asked)
})

export const fetchRows = (from: number, to: number) => client.call('rows', from, to)
export const fetchReviews = (from: number, to: number) => client.call('reviewRows', from, to)

/** Shows the line of the file in which something stands. */
export async function showRaw(place: RawPlace): Promise<void> {
  try {
    raw.value = await client.call('raw', place)
  } catch (error) {
    failed(error)
  }
}

export async function showReview(index: number): Promise<void> {
  try {
    review.value = await client.call('review', index)
    announcement.value = `Review of ${review.value.loop} shown.`
  } catch (error) {
    failed(error)
  }
}

/** Saves the rows that are shown, in the order in which they are. */
export async function save(format: ExportFormat, form: ExportForm): Promise<void> {
  try {
    const blob = await client.call('export', format, form)
    const url = URL.createObjectURL(blob)
    const link = document.createElement('a')
    link.href = url
    link.download = `${form === 'documents' ? 'records' : form}.${format}`
    link.click()
    // The browser has taken hold of the data by then.
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    announcement.value = `${link.download} saved.`
  } catch (error) {
    failed(error)
  }
}
