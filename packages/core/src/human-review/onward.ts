import { isForms, isModeration } from './compare.js'
import { type AnyHumanAnswer, type ConsolidationRule, consolidate } from './consolidate.js'
import { canonicalJson, isObject, memberOf } from './json.js'
import { answersOf, type HumanReviewOutput, inputContentOf } from './output.js'

/**
 * Why an output cannot be converted.
 *
 * - `no-answer`: nobody answered.
 * - `no-source`: the input content names neither a text nor an S3 object where one is looked for; give `source`.
 * - `not-text`, `not-an-object`: the source is an S3 URI where the format holds the text itself, or the other way round.
 * - `no-labels`: no answer holds a label; give `labels`.
 * - `no-boxes`: no answer holds bounding boxes together with the size of the image.
 * - `ambiguous`: several elements of the form could be meant; give `labels`, or `element`.
 * - `disagreement`: the workers disagree, and the rule did not decide.
 * - `several-labels`: the format takes one label, and there are more.
 * - `unknown-label`: a label is not among `classes`.
 * - `delimiter-in-label`: a label holds the character that separates labels.
 * - `unreadable-time`: `submissionTime` is not a time.
 */
export type UnconvertedReason =
  | 'no-answer'
  | 'no-source'
  | 'not-text'
  | 'not-an-object'
  | 'no-labels'
  | 'no-boxes'
  | 'ambiguous'
  | 'disagreement'
  | 'several-labels'
  | 'unknown-label'
  | 'delimiter-in-label'
  | 'unreadable-time'

/** An output that was converted to one line, without its line end. */
export interface ConvertedLine {
  /** The output became a line. */
  readonly converted: true
  /** Name of the human loop that the line is from. */
  readonly humanLoopName: string
  /** The line, without its line end. */
  readonly line: string
}

/** An output that was not converted, and why. */
export interface Unconverted {
  /** The output became no line. */
  readonly converted: false
  /** Name of the human loop that was not converted. */
  readonly humanLoopName: string
  /** Why, for programs. */
  readonly reason: UnconvertedReason
  /** A sentence for people. */
  readonly detail: string
}

/** One output, converted or not. */
export type Conversion = ConvertedLine | Unconverted

/** How labels are found. */
export interface LabelOptions {
  /**
   * The text, or the `s3://` URI, that the labels are about. Default: the object that a built-in task reviewed; in
   * custom tasks the member `source`, `text`, `document`, `taskObject`, `source-ref`, `sourceRef` or `s3Uri` of the
   * input content, in that order and whatever its case.
   */
  readonly source?: ((output: HumanReviewOutput) => string | undefined) | undefined
  /**
   * The labels in one answer. Default: the chosen moderation labels; in custom tasks the one form element that holds
   * a `label`, a list of `labels`, or true and false for each of several choices.
   */
  readonly labels?: ((answer: AnyHumanAnswer, output: HumanReviewOutput) => readonly string[] | undefined) | undefined
  /** What to do with several answers. Default `majority`. The order of labels does not count. */
  readonly rule?: ConsolidationRule<readonly string[]> | undefined
}

/** How to write a training file for Amazon Comprehend custom classification. */
export interface ComprehendCsvOptions extends LabelOptions {
  /** `multi-class`: one label a document. `multi-label`: one or more. */
  readonly mode: 'multi-class' | 'multi-label'
  /** What separates labels in multi-label mode; LabelDelimiter of the training request. Default `|`. */
  readonly delimiter?: string | undefined
}

/** What manifest lines have in common. */
export interface ManifestOptions {
  /** Every class, in the order of its index, which is what the line holds. */
  readonly classes: readonly string[]
  /** Name of the label attribute. Default `label`. */
  readonly attribute?: string | undefined
  /**
   * What stands as `confidence`, 0..1. Default 1: a person said so. Ground Truth itself writes 0 for a single worker,
   * and means "not known".
   */
  readonly confidence?: number | undefined
  /** What stands as `job-name`. Default: name of the human loop, so that the line can be traced back. */
  readonly jobName?: string | undefined
}

/** How to write a manifest line with a class or with labels. */
export interface ClassificationManifestOptions extends LabelOptions, ManifestOptions {
  /** `multi-class`: one label a document. `multi-label`: one or more. */
  readonly mode: 'multi-class' | 'multi-label'
}

/** The answer of a bounding box element. */
export interface BoxAnswer {
  /** Pixels. */
  readonly boundingBoxes: readonly {
    readonly label: string
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }[]
  /** Size of the image in pixels. */
  readonly inputImageProperties: { readonly width: number; readonly height: number }
}

/** How to write a manifest line with bounding boxes. */
export interface BoxManifestOptions extends ManifestOptions {
  /** As in {@link LabelOptions}. */
  readonly source?: LabelOptions['source']
  /** Name of the form element that holds the boxes. Default: the only one that does. */
  readonly element?: string | undefined
  /** What to do with several answers. Default `majority`, which asks for the very same boxes. */
  readonly rule?: ConsolidationRule<BoxAnswer> | undefined
  /** Colour channels of the image, which no answer says. Default 3. */
  readonly depth?: number | undefined
}

/** Source: API comprehend.LabelDelimiter. */
const LABEL_DELIMITER = /^[ ~!@#$%^*\-_+=|\\:;\t>?/]$/

/**
 * A row of the training CSV of Amazon Comprehend custom classification: `label,text`, no header. Quoted as RFC 4180
 * asks; end each row with CR LF, or with LF, which Comprehend takes, too.
 *
 * Source: CDG prep-class-data-format, prep-classifier-data-multi-class, prep-classifier-data-multi-label.
 *
 * @throws RangeError when the delimiter is not one of the characters that Comprehend takes.
 * @example
 * ```ts
 * toComprehendCsvRow(answered, { mode: 'multi-class' })
 * // => {
 * //      converted: true,
 * //      humanLoopName: 'ticket-0003',
 * //      line: 'REFUND,I returned the lamp two weeks ago and still wait for my money.',
 * //    }
 * ```
 */
export function toComprehendCsvRow(output: HumanReviewOutput, options: ComprehendCsvOptions): Conversion {
  const { mode, delimiter = '|' } = options
  if (!LABEL_DELIMITER.test(delimiter))
    throw new RangeError(`Amazon Comprehend does not take ${JSON.stringify(delimiter)} as a label delimiter`)
  const example = labelled(output, options, mode)
  if (!example.converted) return example
  const { humanLoopName, source, labels } = example
  if (isS3(source)) return refuse(output, 'not-text', `the row needs the text, but the task has ${source}`)
  const clash = mode === 'multi-label' ? labels.find((label) => label.includes(delimiter)) : undefined
  if (clash !== undefined)
    return refuse(output, 'delimiter-in-label', `the label ${JSON.stringify(clash)} holds the delimiter ${delimiter}`)
  return { converted: true, humanLoopName, line: `${csvField(labels.join(delimiter))},${csvField(source)}` }
}

/**
 * A line of an augmented manifest with a class or with labels, in the form in which SageMaker Ground Truth writes them
 * and Amazon Comprehend and Rekognition Custom Labels take them: `source` with the text, or `source-ref` with the URI
 * of an image.
 *
 * Source: Ground Truth sms-data-output, classification job output and multi-label classification job output.
 *
 * @throws RangeError when `attribute` is not a name that a label attribute can have.
 * @example
 * ```ts
 * const made = toClassificationManifestLine(answered, {
 *   mode: 'multi-class',
 *   classes: ['BILLING', 'REFUND'],
 *   attribute: 'queue',
 * })
 * if (made.converted) console.log(JSON.parse(made.line))
 * ```
 */
export function toClassificationManifestLine(output: HumanReviewOutput, options: ClassificationManifestOptions): Conversion {
  const { mode, classes, attribute = 'label', confidence = 1 } = options
  checkAttribute(attribute)
  const example = labelled(output, options, mode)
  if (!example.converted) return example
  const { humanLoopName, source, labels, submissionTime } = example
  const date = manifestTime(submissionTime)
  if (date === undefined) return refuse(output, 'unreadable-time', `${submissionTime} is not a time`)
  const unknown = labels.find((label) => !classes.includes(label))
  if (unknown !== undefined)
    return refuse(output, 'unknown-label', `the label ${JSON.stringify(unknown)} is not among the classes`)
  const indices = labels.map((label) => classes.indexOf(label)).sort((a, b) => a - b)
  const image = isS3(source)
  const common = { 'job-name': options.jobName ?? humanLoopName, 'human-annotated': 'yes', 'creation-date': date }
  const type = `groundtruth/${image ? 'image' : 'text'}-classification`
  const [first] = indices
  const content =
    mode === 'multi-class'
      ? { [attribute]: first, [`${attribute}-metadata`]: { 'class-name': labels[0], confidence, type, ...common } }
      : {
          [attribute]: indices,
          [`${attribute}-metadata`]: {
            'class-map': classMap(indices, classes),
            'confidence-map': Object.fromEntries(indices.map((index) => [index, confidence])),
            type: `${type}-multilabel`,
            ...common,
          },
        }
  return { converted: true, humanLoopName, line: JSON.stringify({ [image ? 'source-ref' : 'source']: source, ...content }) }
}

/**
 * A line of a Ground Truth object detection manifest: the worker's boxes, each with the index of its label among
 * `classes` as `class_id`, and the submission time as `creation-date`. An image without boxes is a line without
 * annotations.
 *
 * Source: Ground Truth sms-data-output, bounding box job output.
 *
 * @throws RangeError when `attribute` is not a name that a label attribute can have.
 * @example
 * ```ts
 * const made = toBoxManifestLine(drawn, { classes: ['pallet', 'forklift'], attribute: 'objects' })
 * if (made.converted) console.log(JSON.parse(made.line))
 * ```
 */
export function toBoxManifestLine(output: HumanReviewOutput, options: BoxManifestOptions): Conversion {
  const { classes, attribute = 'label', confidence = 1, depth = 3, element } = options
  checkAttribute(attribute)
  const { humanLoopName } = output
  const answers = answersOf(output)
  if (answers.count === 'none') return refuse(output, 'no-answer', 'nobody answered')
  let several = false
  const boxes = consolidate<AnyHumanAnswer, BoxAnswer>(
    answers,
    (answer) => {
      const found = boxAnswers(answer, element)
      if (found.length > 1) several = true
      return found.length === 1 ? found[0] : undefined
    },
    { rule: options.rule },
  )
  if (several) return refuse(output, 'ambiguous', 'several form elements hold boxes: name one with element')
  if (boxes.outcome === 'none') return refuse(output, 'no-boxes', 'no answer holds boundingBoxes and inputImageProperties')
  if (boxes.outcome === 'tie' || boxes.outcome === 'undecided')
    return refuse(output, 'disagreement', `${boxes.votes.length} different answers`)
  const source = (options.source ?? sourceOf)(output)
  if (source === undefined) return refuse(output, 'no-source', 'the input content names no image')
  if (!isS3(source)) return refuse(output, 'not-an-object', 'the line needs the S3 URI of the image')
  const submissionTime = lastTime(output, boxes.votes, boxes.value)
  const date = manifestTime(submissionTime)
  if (date === undefined) return refuse(output, 'unreadable-time', `${submissionTime} is not a time`)
  const { boundingBoxes, inputImageProperties: size } = boxes.value
  const unknown = boundingBoxes.find(({ label }) => !classes.includes(label))
  if (unknown !== undefined)
    return refuse(output, 'unknown-label', `the label ${JSON.stringify(unknown.label)} is not among the classes`)
  const annotations = boundingBoxes.map(({ label, left, top, width, height }) => ({
    class_id: classes.indexOf(label),
    left,
    top,
    width,
    height,
  }))
  const used = [...new Set(annotations.map(({ class_id }) => class_id))].sort((a, b) => a - b)
  const line = JSON.stringify({
    'source-ref': source,
    [attribute]: { image_size: [{ width: size.width, height: size.height, depth }], annotations },
    [`${attribute}-metadata`]: {
      objects: annotations.map(() => ({ confidence })),
      'class-map': classMap(used, classes),
      type: 'groundtruth/object-detection',
      'human-annotated': 'yes',
      'creation-date': date,
      'job-name': options.jobName ?? humanLoopName,
    },
  })
  return { converted: true, humanLoopName, line }
}

/** What came of converting several outputs. */
export interface Conversions {
  /** The lines, in the order of the outputs, without line ends. */
  readonly lines: readonly string[]
  /** Every output that has no line, and why. */
  readonly unconverted: readonly Unconverted[]
}

/**
 * Converts several outputs; as many lines and reasons come out as outputs go in. It holds them all; a stream calls the
 * conversion itself, output by output.
 *
 * @example
 * ```ts
 * const { lines, unconverted } = convertOutputs(reviews, (output) => toComprehendCsvRow(output, { mode: 'multi-class' }))
 * await writeFile('train.csv', lines.map((line) => `${line}\r\n`).join(''))
 * for (const { humanLoopName, detail } of unconverted) console.error(`${humanLoopName}: ${detail}`)
 * ```
 */
export function convertOutputs(
  outputs: Iterable<HumanReviewOutput>,
  convert: (output: HumanReviewOutput) => Conversion,
): Conversions {
  const lines: string[] = []
  const unconverted: Unconverted[] = []
  for (const output of outputs) {
    const one = convert(output)
    if (one.converted) lines.push(one.line)
    else unconverted.push(one)
  }
  return { lines, unconverted }
}

interface Labelled {
  readonly converted: true
  readonly humanLoopName: string
  readonly source: string
  readonly labels: readonly [string, ...string[]]
  readonly submissionTime: string
}

function refuse(output: HumanReviewOutput, reason: UnconvertedReason, detail: string): Unconverted {
  return { converted: false, humanLoopName: output.humanLoopName, reason, detail }
}

function labelled(output: HumanReviewOutput, options: LabelOptions, mode: 'multi-class' | 'multi-label'): Labelled | Unconverted {
  const answers = answersOf(output)
  if (answers.count === 'none') return refuse(output, 'no-answer', 'nobody answered')
  let several = false
  const select = (answer: AnyHumanAnswer): readonly string[] | undefined => {
    if (options.labels !== undefined) return options.labels(answer, output)
    const found = labelSets(answer, output)
    if (found.length > 1) several = true
    return found.length === 1 ? found[0] : undefined
  }
  const consolidated = consolidate<AnyHumanAnswer, readonly string[]>(answers, select, { rule: options.rule, keyOf: labelsKey })
  if (several) return refuse(output, 'ambiguous', 'several form elements hold labels: choose with the labels option')
  if (consolidated.outcome === 'none') return refuse(output, 'no-labels', 'no answer holds a label')
  if (consolidated.outcome === 'tie' || consolidated.outcome === 'undecided') {
    const said = consolidated.votes.map(({ value, count }) => `${value.join(' + ') || 'none'} (${count})`).join(', ')
    return refuse(output, 'disagreement', `the workers said ${said}`)
  }
  const [first, ...rest] = new Set(consolidated.value)
  if (first === undefined) return refuse(output, 'no-labels', 'the answer is that no label applies')
  if (mode === 'multi-class' && rest.length > 0)
    return refuse(output, 'several-labels', `the answer has ${rest.length + 1} labels`)
  const source = (options.source ?? sourceOf)(output)
  if (source === undefined || source === '')
    return refuse(output, 'no-source', 'the input content names neither a text nor an S3 object')
  const submissionTime = lastTime(output, consolidated.votes, consolidated.value, labelsKey)
  return { converted: true, humanLoopName: output.humanLoopName, source, labels: [first, ...rest], submissionTime }
}

function labelsKey(labels: readonly string[]): string {
  return canonicalJson([...new Set(labels)].sort())
}

/** The latest submission among the workers who gave the value; of all, when it is nobody's but the rule's. */
function lastTime<V>(
  output: HumanReviewOutput,
  votes: readonly { readonly value: V; readonly workers: readonly string[] }[],
  value: V,
  keyOf: (value: V) => string = canonicalJson,
): string {
  const key = keyOf(value)
  const vote = votes.find((one) => keyOf(one.value) === key)
  let last = ''
  for (const { workerId, submissionTime } of output.humanAnswers) {
    if (vote !== undefined && !vote.workers.includes(workerId)) continue
    if (last === '' || Date.parse(submissionTime) > Date.parse(last)) last = submissionTime
  }
  return last
}

/** What each form element of an answer gives as labels, where it gives any. */
function labelSets(answer: AnyHumanAnswer, output: HumanReviewOutput): (readonly string[])[] {
  if (isForms(output)) return []
  if (isModeration(output)) {
    const chosen = (answer as (typeof output.humanAnswers)[number]).answerContent[output.awsManagedHumanLoopRequestSource]
      ?.moderationLabels
    return chosen === undefined ? [] : [chosen.map((label) => (typeof label === 'string' ? label : label.name))]
  }
  const found: (readonly string[])[] = []
  for (const element of Object.values(answer.answerContent)) {
    const [label, labels] = [memberOf(element, 'label'), memberOf(element, 'labels')]
    if (typeof label === 'string') found.push([label])
    else if (Array.isArray(labels) && labels.every((one): one is string => typeof one === 'string')) found.push(labels)
    else if (isObject(element)) {
      // Radio buttons: true or false for each choice. One member alone is a check box or a toggle.
      const choices = Object.entries(element)
      if (choices.length > 1 && choices.every(([, on]) => typeof on === 'boolean'))
        found.push(choices.filter(([, on]) => on === true).map(([name]) => name))
    }
  }
  return found
}

function boxAnswers(answer: AnyHumanAnswer, element: string | undefined): BoxAnswer[] {
  const elements = element === undefined ? Object.values(answer.answerContent) : [memberOf(answer.answerContent, element)]
  return elements.filter(isBoxAnswer)
}

function isBoxAnswer(value: unknown): value is BoxAnswer {
  const [boxes, size] = [memberOf(value, 'boundingBoxes'), memberOf(value, 'inputImageProperties')]
  return Array.isArray(boxes) && boxes.every(isBox) && isNumber(memberOf(size, 'width')) && isNumber(memberOf(size, 'height'))
}

function isBox(value: unknown): boolean {
  return (
    typeof memberOf(value, 'label') === 'string' &&
    ['left', 'top', 'width', 'height'].every((side) => isNumber(memberOf(value, side)))
  )
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value)
}

const SOURCE_NAMES = ['source', 'text', 'document', 'taskobject', 'source-ref', 'sourceref', 's3uri']

function sourceOf(output: HumanReviewOutput): string | undefined {
  if (isForms(output)) return s3Uri(inputContentOf(output).aiServiceRequest?.document?.s3Object)
  if (isModeration(output)) return s3Uri(inputContentOf(output).aiServiceRequest?.image?.s3Object)
  const given: unknown = inputContentOf(output)
  // An example of the guide wraps the input twice.
  const input = isObject(memberOf(given, 'InputContent')) ? memberOf(given, 'InputContent') : given
  if (!isObject(input)) return undefined
  const members = new Map(Object.entries(input).map(([name, value]) => [name.toLowerCase(), value]))
  return SOURCE_NAMES.map((name) => members.get(name)).find((value): value is string => typeof value === 'string' && value !== '')
}

function s3Uri(object: { readonly bucket?: string; readonly name?: string } | undefined): string | undefined {
  return object?.bucket === undefined || object.name === undefined ? undefined : `s3://${object.bucket}/${object.name}`
}

function isS3(source: string): boolean {
  return /^s3:\/\/[^/\s]+\/\S/.test(source)
}

/** Quoted when the field holds what would break the row, or white space at an end, which some readers drop. */
function csvField(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** Ground Truth writes microseconds and no zone; the times are in UTC. */
function manifestTime(time: string): string | undefined {
  const parsed = Date.parse(time)
  return Number.isNaN(parsed) ? undefined : new Date(parsed).toISOString().replace(/Z$/, '000')
}

function classMap(indices: readonly number[], classes: readonly string[]): Record<string, string> {
  return Object.fromEntries(indices.map((index) => [String(index), classes[index] as string]))
}

function checkAttribute(attribute: string): void {
  if (attribute === '' || attribute === 'source' || attribute === 'source-ref' || attribute.endsWith('-metadata')) {
    throw new RangeError(`${JSON.stringify(attribute)} cannot be the name of a label attribute`)
  }
}
