import {
  type ActivationConditions,
  accumulateWorkerActivity,
  answersOf,
  compareWithMachine,
  explainConditions,
  formatConditions,
  type HumanReviewOutput,
  inputContentOf,
  type MachineComparison,
  parseOutputPath,
  type RecordBatch,
  type WorkerActivity,
  whyReviewed,
} from '@aws-ai-outputs/browser'
import type { AnswerTimes, RawPlace, ReviewDetail, ReviewQuery, ReviewRow } from '../messages'

/** A document of A2I, and where it is to be read again. */
interface Kept extends ReviewRow {
  readonly place: RawPlace
}

/** Longest JSON that is shown, in characters. */
const SHOWN = 20_000

/** The A2I documents of all inputs: a line about each; the document itself is read again when it is looked at. */
export class Reviews {
  private readonly kept: Kept[] = []
  private readonly activity = accumulateWorkerActivity()
  private view: Kept[] = []

  get length(): number {
    return this.kept.length
  }

  add(batch: RecordBatch, input: number): void {
    documentsOf(batch).forEach((document, index) => {
      const place = { input, entry: batch.entry, byteOffset: 0, ...batch.placeOf(index) }
      if ('output' in document) this.activity.add(document.output)
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

  placeOf(index: number): RawPlace {
    const found = this.kept[index]
    if (found === undefined) throw new RangeError(`there is no review ${index}`)
    return found.place
  }

  /** One document in full, from the batches of its input. */
  async detail(index: number, path: string, batches: AsyncIterable<RecordBatch>): Promise<ReviewDetail> {
    const place = this.placeOf(index)
    for await (const batch of batches) {
      if (batch.entry !== place.entry) continue
      const documents = documentsOf(batch)
      const at = documents.findIndex((_, i) => batch.placeOf(i).byteOffset === place.byteOffset)
      const document = documents[at]
      if (document === undefined) continue
      return { ...rowOf(document, index), path, location: parseOutputPath(path), place, ...detailOf(document) }
    }
    throw new Error(`${path} no longer holds the document that was read from it.`)
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
  const comparison = compareWithMachine(output)
  const comparable = comparisonsOf(comparison).filter((one) => !('result' in one && one.result === 'not-comparable'))
  const spent = output.humanAnswers.map((answer) => numberOf(answer, 'timeSpentInSeconds')).filter((one) => one !== undefined)
  return {
    index,
    loop: output.humanLoopName,
    flow: output.flowDefinitionArn.slice(output.flowDefinitionArn.lastIndexOf('/') + 1),
    task: comparison.task === 'textract-forms' ? 'forms' : comparison.task === 'rekognition-moderation' ? 'moderation' : 'custom',
    answers: output.humanAnswers.length,
    changed: comparable.length === 0 ? undefined : comparable.filter(({ equal }) => !equal).length,
    spent: spent.length === 0 ? undefined : spent.reduce((sum, one) => sum + one, 0),
  }
}

function comparisonsOf({ answers }: MachineComparison): readonly { readonly equal: boolean }[] {
  if (answers.count === 'none') return []
  return answers.count === 'one' ? [answers.answer.comparison] : answers.answers.map(({ comparison }) => comparison)
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
  const answers = answersOf(output)
  const list = answers.count === 'none' ? [] : answers.count === 'one' ? [answers.answer] : answers.answers
  return {
    flowArn: output.flowDefinitionArn,
    source: sourceOf(content),
    why: reason.sentence,
    conditions: reason.conditions.length === 0 ? '' : formatConditions(reason),
    comparison: compareWithMachine(output),
    times: list.map(timesOf),
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
