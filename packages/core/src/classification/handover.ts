import type { ContentClassifier, CustomTaskOutput, CustomTaskPreviewOutput } from '../generated/types.js'
import { inputContentOf } from '../human-review/output.js'
import { encodeUtf8 } from '../utf8.js'
import { confidenceOf } from './decide.js'
import { type AnyIterable, type ClassificationOutcome, type DocumentKey, documentKey, isFailure } from './outcome.js'
import { type ClassificationRecord, rankedClasses } from './records.js'

/** The input of Amazon A2I's `StartHumanLoop`, as the AWS SDKs take it. Source: API sagemaker-a2i-runtime.StartHumanLoop. */
export interface StartHumanLoopInput {
  /** Name of the loop: 1 to 63 of `a-z`, `0-9` and `-`, neither first nor last a hyphen. */
  HumanLoopName: string
  /** ARN of the flow definition (human review workflow). */
  FlowDefinitionArn: string
  /** What the workers are shown. */
  HumanLoopInput: {
    /** JSON as text, at most 3,145,728 characters. */
    InputContent: string
  }
  /** What you declare about the content. Public workforces need it. */
  DataAttributes?: { ContentClassifiers: ContentClassifier[] }
}

/** Most characters of `InputContent`. Source: API sagemaker-a2i-runtime.InputContent. */
export const MAX_INPUT_CONTENT: number = 3_145_728

/** Most characters of a loop name. Source: API sagemaker-a2i-runtime.HumanLoopName. */
const MAX_LOOP_NAME = 63
/** Source: API sagemaker-a2i-runtime.FlowDefinitionArn. */
const FLOW_DEFINITION_ARN = /^arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:flow-definition\/./
const MAX_FLOW_DEFINITION_ARN = 1024
/** Source: API sagemaker-a2i-runtime.ContentClassifiers. */
const MAX_CONTENT_CLASSIFIERS = 256

/** What tells a record again when it comes back from people. */
export interface RecordKey extends DocumentKey {
  /** What tells the outputs of one job from those of another; undefined when there is only one. */
  readonly job: string | undefined
}

/** Which records go to people, and how. */
export interface HandOverSettings {
  /** ARN of the flow definition. */
  readonly flowDefinitionArn: string
  /** Records with a confidence (0..1) under this go to people. */
  readonly below: number
  /**
   * What tells this job's records from those of other jobs: the job id. Loop names must be unique in an account and region,
   * and the same file name occurs in many jobs.
   */
  readonly job?: string | undefined
  /** How sure a record is, 0..1. Default {@link confidenceOf}. */
  readonly confidence?: ((record: ClassificationRecord) => number) | undefined
  /** Whether records without a result (failures) go to people too. Default false. */
  readonly failures?: boolean | undefined
  /**
   * What the worker task template is given, as members of `task.input`. By default `taskObject` (the text), `initialValue`
   * (the top class, or the labels from 0.5 up) and `classes` (what was listed, best first). `recordKey` is added.
   */
  readonly content?: ((record: ClassificationOutcome, text: string | undefined) => Readonly<Record<string, unknown>>) | undefined
  /** What you declare about the content. */
  readonly contentClassifiers?: readonly ContentClassifier[] | undefined
}

/** A record, and the text that was classified: every item of a join fits, and so does `{ record }`. */
export interface HandOverItem {
  /** What the item of a join is; strays and failures of whole files are passed over. */
  readonly kind?: string
  /** The record; items without one are passed over. */
  readonly record?: ClassificationOutcome
  /** The text that was classified, where it is known. */
  readonly text?: string | undefined
}

/** A record that goes to people, or would if it could. */
export type HandOver =
  | {
      readonly kind: 'start'
      readonly key: RecordKey
      readonly record: ClassificationOutcome
      readonly request: StartHumanLoopInput
    }
  /** The request would be refused; `problems` says why, for people. */
  | {
      readonly kind: 'refused'
      readonly key: RecordKey
      readonly record: ClassificationOutcome
      readonly problems: readonly string[]
    }

/**
 * Turns records that are not sure enough into validated inputs of `StartHumanLoop`. Nothing is sent.
 *
 * Loop names are worked out from job, file and line or page, so handing over twice starts nothing twice: A2I refuses the
 * second. `InputContent` carries the same key (`recordKey`), by which {@link joinAnswers} finds the record again.
 * Items of a join without a record of their own (`missing`, `stray`, `file-failure`) are passed over.
 *
 * Memory: one name for each loop.
 *
 * @throws RangeError when the settings themselves would be refused: the ARN, the number of classifiers, `below`.
 * @example
 * ```ts
 * const settings = {
 *   flowDefinitionArn: 'arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/ticket-review',
 *   below: 0.8,
 *   job: '2f1c0e',
 * }
 * for await (const item of handOver(joinLines(outcomesOf(output), inputs), settings)) {
 *   if (item.kind === 'start') console.log('send a StartHumanLoopCommand with', item.request.HumanLoopName)
 *   else console.warn(item.key.file, item.problems)
 * }
 * ```
 */
export async function* handOver(
  items: AnyIterable<HandOverItem>,
  settings: HandOverSettings,
): AsyncGenerator<HandOver, void, undefined> {
  checkSettings(settings)
  const { below, confidence = confidenceOf, failures = false } = settings
  const names = new Map<string, string>()
  for await (const { kind, record, text } of items) {
    if (record === undefined || kind === 'stray' || kind === 'file-failure') continue
    if (isFailure(record) ? !failures : !(confidence(record) < below)) continue
    const made = startHumanLoop(record, settings, text)
    if (made.kind === 'start') {
      const name = made.request.HumanLoopName
      const key = keyText(made.key)
      const before = names.get(name)
      if (before !== undefined) {
        const problem =
          before === key ? 'the record has been handed over already' : `the loop name ${name} is taken by another record`
        yield { kind: 'refused', key: made.key, record, problems: [problem] }
        continue
      }
      names.set(name, key)
    }
    yield made
  }
}

/**
 * The input of `StartHumanLoop` for one record, however sure it is.
 *
 * @param text The text that was classified, for the workers to see.
 * @throws RangeError when the settings themselves would be refused.
 * @example
 * ```ts
 * const flowDefinitionArn = 'arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/ticket-review'
 * const made = startHumanLoop(record, { flowDefinitionArn, below: 1 }, 'it broke and smoked')
 * if (made.kind === 'start') console.log(made.request.HumanLoopName)
 * ```
 */
export function startHumanLoop(record: ClassificationOutcome, settings: HandOverSettings, text?: string): HandOver {
  checkSettings(settings)
  const key: RecordKey = { ...documentKey(record), job: settings.job }
  const content = (settings.content ?? defaultContent)(record, text)
  const problems: string[] = []
  if (Object.hasOwn(content, 'recordKey')) problems.push('the content has a member recordKey of its own')
  // JSON leaves out what is undefined: line or page, and the job.
  const InputContent = JSON.stringify({ ...content, recordKey: key })
  if (InputContent.length > MAX_INPUT_CONTENT) {
    problems.push(`InputContent has ${InputContent.length} characters, and at most ${MAX_INPUT_CONTENT} are taken`)
  }
  if (problems.length > 0) return { kind: 'refused', key, record, problems }
  const request: StartHumanLoopInput = {
    HumanLoopName: humanLoopName(key),
    FlowDefinitionArn: settings.flowDefinitionArn,
    HumanLoopInput: { InputContent },
  }
  if (settings.contentClassifiers !== undefined) request.DataAttributes = { ContentClassifiers: [...settings.contentClassifiers] }
  return { kind: 'start', key, record, request }
}

function checkSettings({ flowDefinitionArn, below, contentClassifiers }: HandOverSettings): void {
  if (!FLOW_DEFINITION_ARN.test(flowDefinitionArn) || flowDefinitionArn.length > MAX_FLOW_DEFINITION_ARN) {
    throw new RangeError(`flowDefinitionArn ${JSON.stringify(flowDefinitionArn)} is not the ARN of a flow definition`)
  }
  if (Number.isNaN(below)) throw new RangeError('below must be a number')
  if ((contentClassifiers?.length ?? 0) > MAX_CONTENT_CLASSIFIERS) {
    throw new RangeError(`at most ${MAX_CONTENT_CLASSIFIERS} contentClassifiers are taken`)
  }
}

function defaultContent(record: ClassificationOutcome, text: string | undefined): Record<string, unknown> {
  if (isFailure(record)) return { taskObject: text, initialValue: null, classes: [] }
  const classes = rankedClasses(record)
  const initialValue =
    record.Classes === undefined
      ? classes.filter(({ Score }) => Score >= 0.5).map(({ Name }) => Name)
      : (classes[0]?.Name ?? null)
  return { taskObject: text, initialValue, classes }
}

/**
 * The name of the human loop for a record: always the same for the same key, different for different ones.
 *
 * The file name is for people to read: lower case, cut, everything but `a-z` and `0-9` a hyphen. As that makes names alike
 * (`A.txt` and `a-txt`), a hash of the whole key (FNV-1a, 64 bits) follows. The pattern and the length are A2I's.
 *
 * @example
 * ```ts
 * humanLoopName({ file: 'tickets.csv', line: 7, page: undefined, job: undefined }) // => 'tickets-csv-line-7-2e906jhu4peqn'
 * ```
 */
export function humanLoopName(key: RecordKey): string {
  const place = key.line !== undefined ? `line-${key.line}-` : key.page !== undefined ? `page-${key.page}-` : ''
  const tail = place.replace(/[^a-z0-9-]/g, '') + hash(keyText(key))
  const slug = key.file
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LOOP_NAME - 1 - tail.length)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? tail : `${slug}-${tail}`
}

function keyText({ job, file, line, page }: RecordKey): string {
  return JSON.stringify([job ?? null, file, line ?? null, page ?? null])
}

/** FNV-1a, 64 bits, as 13 digits of base 36. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (const byte of encodeUtf8(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n)
  return value.toString(36).padStart(13, '0')
}

/** An A2I output of a custom task. */
export type CustomOutput = CustomTaskOutput | CustomTaskPreviewOutput

/**
 * The key of the record that a human loop was started for, if {@link startHumanLoop} made its input. Also read from an
 * input that stands in the output as text, and from one that was wrapped twice (`{ "InputContent": … }`), as the developer
 * guide's Python example does.
 *
 * @example
 * ```ts
 * const recordKey = { file: 'tickets.csv', line: 7 }
 * recordKeyOf({ ...answered, inputContent: { taskObject: 'it broke', recordKey } })?.line // => 7
 * ```
 */
export function recordKeyOf(output: CustomOutput): RecordKey | undefined {
  let content: unknown = inputContentOf(output)
  // Two layers at most: text in the wrapper, or the wrapper in text.
  for (let layer = 0; layer < 3; layer++) {
    if (typeof content === 'string') {
      try {
        content = JSON.parse(content)
      } catch {
        return undefined
      }
    }
    if (typeof content !== 'object' || content === null) return undefined
    const { recordKey, InputContent } = content as { recordKey?: unknown; InputContent?: unknown }
    if (recordKey !== undefined) return asKey(recordKey)
    content = InputContent
  }
  return undefined
}

function asKey(value: unknown): RecordKey | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { file, line, page, job } = value as Readonly<Record<string, unknown>>
  const number = (one: unknown): one is number | undefined => one === undefined || typeof one === 'number'
  if (typeof file !== 'string' || !number(line) || !number(page) || (job !== undefined && typeof job !== 'string'))
    return undefined
  return { file, line, page, job }
}

/** A record and what people said about it, or what found no partner. Test `kind`. */
export type JoinedAnswer<O extends CustomOutput = CustomOutput> =
  /** A record and its human loops: usually one, several when it was handed over again under another name. */
  | {
      readonly kind: 'reviewed'
      readonly key: RecordKey
      readonly record: ClassificationOutcome
      readonly outputs: readonly [O, ...O[]]
    }
  /** A record that no output is about. */
  | { readonly kind: 'not-reviewed'; readonly key: RecordKey; readonly record: ClassificationOutcome }
  /** An output that is about none of the records. `key` is what it says it is about. */
  | { readonly kind: 'unmatched'; readonly key: RecordKey | undefined; readonly output: O }

/** Settings of the way back. */
export interface JoinAnswersOptions {
  /** The `job` with which the records were handed over. */
  readonly job?: string | undefined
  /** Most outputs to hold. Default 100,000. */
  readonly heldOutputs?: number | undefined
}

/**
 * Joins the outputs of human loops to the records that they were started for: by the key in their input, or, where the input
 * has none (the template's content was replaced), by the loop's name.
 *
 * Records are streamed; outputs, which are few beside them, are read first and held. Every record and every output comes out; an
 * output whose `humanAnswers` are empty is joined like any other: ask `answersOf`.
 *
 * @throws RangeError when there are more outputs than `heldOutputs`.
 * @example
 * ```ts
 * const recordKey = { file: 'tickets.csv', line: 3, job: '2f1c0e' }
 * const answers = [{ ...answered, inputContent: { taskObject: 'the text', recordKey } }]
 * for await (const item of joinAnswers(outcomesOf(output), answers, { job: '2f1c0e' })) {
 *   if (item.kind !== 'reviewed') continue
 *   const given = answersOf(item.outputs[0])
 *   if (given.count === 'one') console.log('line', item.key.line, given.answer.answerContent)
 * }
 * ```
 */
export async function* joinAnswers<O extends CustomOutput>(
  records: AnyIterable<ClassificationOutcome>,
  outputs: AnyIterable<O>,
  options: JoinAnswersOptions = {},
): AsyncGenerator<JoinedAnswer<O>, void, undefined> {
  const most = options.heldOutputs ?? 100_000
  const byKey = new Map<string, Held<O>>()
  const byName = new Map<string, Held<O>>()
  let held = 0
  for await (const output of outputs) {
    if (++held > most) throw new RangeError(`there are more than ${most} outputs: raise heldOutputs, or join them in parts`)
    const key = recordKeyOf(output)
    const [map, name] = key === undefined ? [byName, output.humanLoopName] : [byKey, keyText(key)]
    const known = map.get(name)
    if (known === undefined) map.set(name, { key, outputs: [output], matched: false })
    else known.outputs.push(output)
  }
  for await (const record of records) {
    const key: RecordKey = { ...documentKey(record), job: options.job }
    const keyed = byKey.get(keyText(key))
    const namesake = byName.size === 0 ? undefined : byName.get(humanLoopName(key))
    const [first, ...others] = [...(keyed?.outputs ?? []), ...(namesake?.outputs ?? [])]
    for (const found of [keyed, namesake]) if (found !== undefined) found.matched = true
    if (first === undefined) yield { kind: 'not-reviewed', key, record }
    else yield { kind: 'reviewed', key, record, outputs: [first, ...others] }
  }
  for (const map of [byKey, byName]) {
    for (const { key, outputs: unmatched, matched } of map.values()) {
      if (!matched) for (const output of unmatched) yield { kind: 'unmatched', key, output }
    }
  }
}

interface Held<O> {
  readonly key: RecordKey | undefined
  readonly outputs: O[]
  matched: boolean
}
