import {
  type ActivationConditions,
  type AnswerRow,
  type AnyComparison,
  accumulateWorkerActivity,
  answerColumns,
  answerList,
  answerRows,
  type ComparedAnswer,
  compareWithMachine,
  explainConditions,
  formatConditions,
  type HumanReviewOutput,
  inputContentOf,
  parseOutputPath,
  type RecordBatch,
  type TableColumn,
  verdictOf,
  type WorkerActivity,
  whyReviewed,
} from '@aws-ai-outputs/browser'
import type { AnswerTimes, RawPlace, ReviewDetail, ReviewQuery, ReviewRow } from '../messages'

/** A document of A2I, and where it is to be read again. */
interface Kept extends ReviewRow {
  readonly place: RawPlace
}

/** An answer of a worker as a row, and the file in which it stands. */
export interface FiledAnswerRow extends AnswerRow {
  readonly file: string
}

/** The columns of a {@link FiledAnswerRow}, in order. */
export const filedAnswerColumns: readonly TableColumn[] = [
  { name: 'file', type: 'string', nullable: false, description: 'Path of the file, as it was given.' },
  ...answerColumns,
]

/** Gives a file anew, by the number of its input. */
export type Reread = (input: number) => { readonly path: string; readonly batches: AsyncIterable<RecordBatch> }

/** Longest JSON that is shown, in characters. */
const SHOWN = 20_000

/** The A2I documents of all inputs: a line about each; the document itself is read again when it is looked at. */
export class Reviews {
  private readonly kept: Kept[] = []
  private readonly activity = accumulateWorkerActivity()
  private view: Kept[] = []
  /** Outputs of human loops. */
  loops = 0

  get length(): number {
    return this.kept.length
  }

  add(batch: RecordBatch, input: number): void {
    documentsOf(batch).forEach((document, index) => {
      const place = { input, entry: batch.entry, byteOffset: 0, ...batch.placeOf(index) }
      if ('output' in document) {
        this.loops++
        this.activity.add(document.output)
      }
      this.kept.push({ ...rowOf(document, this.kept.length), place })
    })
  }

  workers(): readonly WorkerActivity[] {
    return this.activity.report().workers
  }

  query({ search, show }: ReviewQuery): number {
    const needle = search.trim().toLowerCase()
    this.view = this.kept.filter(
      ({ loop, flow, changed, answers }) =>
        (loop.toLowerCase().includes(needle) || flow.toLowerCase().includes(needle)) &&
        (show === 'all' || (show === 'changed' ? (changed ?? 0) > 0 : answers === 0)),
    )
    return this.view.length
  }

  rows(from: number, to: number): ReviewRow[] {
    return this.view.slice(from, to)
  }

  /** One document in full. */
  async detail(index: number, reread: Reread): Promise<ReviewDetail> {
    const kept = this.kept[index]
    if (kept === undefined) throw new RangeError(`there is no review ${index}`)
    for await (const { path, document } of again([kept], reread)) {
      return { ...rowOf(document, index), path, location: parseOutputPath(path), place: kept.place, ...detailOf(document) }
    }
    throw new RangeError(`there is no review ${index}`)
  }

  /** The answers in the documents of the current view, in its order. */
  async *answers(reread: Reread): AsyncGenerator<FiledAnswerRow, void, undefined> {
    for await (const { path, document } of again(this.view, reread)) {
      if ('output' in document) for (const row of answerRows(document.output)) yield { file: path, ...row }
    }
  }
}

/**
 * Documents that were kept by their places alone, read again. Those of one input stand together and in its order, so that
 * each input is read once.
 */
async function* again(
  kept: readonly Kept[],
  reread: Reread,
): AsyncGenerator<{ readonly path: string; readonly document: Document }, void, undefined> {
  let next = 0
  while (next < kept.length) {
    const { input } = (kept[next] as Kept).place
    const { path, batches } = reread(input)
    for await (const batch of batches) {
      const documents = documentsOf(batch)
      for (let index = 0; index < documents.length; index++) {
        const place = kept[next]?.place
        if (place?.input !== input) break
        if (batch.entry !== place.entry || (batch.placeOf(index).byteOffset ?? 0) !== place.byteOffset) continue
        next++
        yield { path, document: documents[index] as Document }
      }
    }
    if (kept[next]?.place.input === input) throw new Error(`${path} no longer holds what was read from it.`)
  }
}

type Document = { readonly output: HumanReviewOutput } | { readonly conditions: ActivationConditions }

function documentsOf(batch: RecordBatch): Document[] {
  switch (batch.type) {
    case 'TextractFormsOutput':
    case 'TextractFormsPreviewOutput':
    case 'RekognitionModerationOutput':
    case 'RekognitionModerationPreviewOutput':
    case 'CustomTaskOutput':
    case 'CustomTaskPreviewOutput':
      return batch.records.map((output) => ({ output }))
    case 'ActivationConditions':
      return batch.records.map((conditions) => ({ conditions }))
    default:
      return []
  }
}

function rowOf(document: Document, index: number): ReviewRow {
  if ('conditions' in document) {
    return {
      index,
      loop: 'activation conditions',
      flow: '',
      task: 'conditions',
      answers: 0,
      changed: undefined,
      spent: undefined,
    }
  }
  const { output } = document
  const { task, answers } = compareWithMachine(output)
  const verdicts = answerList<ComparedAnswer<AnyComparison>>(answers).map(({ comparison }) => verdictOf(comparison))
  const comparable = verdicts.filter((verdict) => verdict !== 'unclear')
  const spent = output.humanAnswers.map((answer) => numberOf(answer, 'timeSpentInSeconds')).filter((one) => one !== undefined)
  return {
    index,
    loop: output.humanLoopName,
    flow: output.flowDefinitionArn.slice(output.flowDefinitionArn.lastIndexOf('/') + 1),
    task: task === 'textract-forms' ? 'forms' : task === 'rekognition-moderation' ? 'moderation' : 'custom',
    answers: output.humanAnswers.length,
    changed: comparable.length === 0 ? undefined : comparable.filter((verdict) => verdict === 'changed').length,
    spent: spent.length === 0 ? undefined : spent.reduce((sum, one) => sum + one, 0),
  }
}

function detailOf(
  document: Document,
): Pick<ReviewDetail, 'flowArn' | 'source' | 'why' | 'conditions' | 'comparison' | 'times' | 'input'> {
  if ('conditions' in document) {
    const explained = explainConditions(document.conditions)
    return {
      flowArn: '',
      source: undefined,
      why: explained.sentence,
      conditions: formatConditions(explained),
      comparison: undefined,
      times: [],
      input: pretty(document.conditions),
    }
  }
  const { output } = document
  const reason = whyReviewed(output)
  const content = inputContentOf(output)
  return {
    flowArn: output.flowDefinitionArn,
    source: sourceOf(content),
    why: reason.sentence,
    conditions: reason.conditions.length === 0 ? '' : formatConditions(reason),
    comparison: compareWithMachine(output),
    times: output.humanAnswers.map(timesOf),
    input: pretty(content),
  }
}

/** The S3 object that was reviewed, where a service request names one. */
function sourceOf(content: unknown): string | undefined {
  const request = member(content, 'aiServiceRequest')
  const object = member(member(request, 'document') ?? member(request, 'image'), 's3Object')
  const [bucket, name] = [member(object, 'bucket'), member(object, 'name')]
  return typeof bucket === 'string' && typeof name === 'string' ? `s3://${bucket}/${name}` : undefined
}

function timesOf(answer: HumanReviewOutput['humanAnswers'][number]): AnswerTimes {
  const identity = member(member(answer, 'workerMetadata'), 'identityData')
  const provider = member(identity, 'identityProviderType')
  const accepted = member(answer, 'acceptanceTime')
  return {
    workerId: answer.workerId,
    submissionTime: answer.submissionTime,
    acceptanceTime: typeof accepted === 'string' ? accepted : undefined,
    timeSpent: numberOf(answer, 'timeSpentInSeconds'),
    provider: typeof provider === 'string' ? provider : undefined,
    content: pretty(answer.answerContent),
  }
}

function numberOf(value: unknown, name: string): number | undefined {
  const found = member(value, name)
  return typeof found === 'number' ? found : undefined
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}

function pretty(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2) ?? ''
  return text.length <= SHOWN
    ? text
    : `${text.slice(0, SHOWN)}\n… ${text.length - SHOWN} more characters; the raw line has them all`
}
