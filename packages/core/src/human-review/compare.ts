import type {
  RekognitionModerationOutput,
  RekognitionModerationPreviewOutput,
  TextractFormsOutput,
  TextractFormsPreviewOutput,
} from '../generated/types.js'
import type { AnyHumanAnswer } from './consolidate.js'
import { type CustomCompareOptions, type CustomComparison, compareCustom } from './custom.js'
import { memberOf } from './json.js'
import { compareModeration, type ModerationComparison } from './moderation.js'
import { answersOf, type HumanAnswers, type HumanReviewOutput, inputContentOf } from './output.js'
import { compareForms, type FormsComparison } from './textract.js'

/** An answer of a built-in task that cannot be compared: it does not stand under the name of the request source. */
export interface AnswerMissing {
  /** Tells this from a comparison. */
  readonly kind: 'answer-missing'
  /** Never: an answer that is not there agrees with nothing. */
  readonly equal: false
  /** The member of `answerContent` that was looked for. */
  readonly source: string
}

/** One worker's answer against the machine. */
export interface ComparedAnswer<C> {
  /** Who answered, as the output says it. */
  readonly workerId: string
  /** When the worker submitted the answer: ISO 8601, UTC. */
  readonly submissionTime: string
  /** What the worker left, changed, added and removed. */
  readonly comparison: C
}

/** The comparison of one output: `task` tells the kind, and `answers.count` none, one and many. */
export type MachineComparison =
  | {
      readonly task: 'textract-forms'
      readonly humanLoopName: string
      readonly answers: HumanAnswers<ComparedAnswer<FormsComparison | AnswerMissing>>
    }
  | {
      readonly task: 'rekognition-moderation'
      readonly humanLoopName: string
      readonly answers: HumanAnswers<ComparedAnswer<ModerationComparison | AnswerMissing>>
    }
  | {
      readonly task: 'custom'
      readonly humanLoopName: string
      readonly answers: HumanAnswers<ComparedAnswer<CustomComparison>>
    }

/** Any comparison of one answer. */
export type AnyComparison = FormsComparison | ModerationComparison | CustomComparison | AnswerMissing

/** Whether a worker changed what the machine had said, kept it as it was, or it is unclear: the answer cannot be compared. */
export type AnswerVerdict = 'changed' | 'kept' | 'unclear'

/**
 * What one answer did to what the machine had said.
 *
 * @example
 * ```ts
 * const { answers } = compareWithMachine(forms)
 * const verdicts = answerList<ComparedAnswer<AnyComparison>>(answers).map(({ comparison }) => verdictOf(comparison))
 * console.log(verdicts)
 * // prints: [ 'changed' ]
 * ```
 */
export function verdictOf(comparison: AnyComparison): AnswerVerdict {
  if (comparison.kind === 'answer-missing') return 'unclear'
  if (comparison.kind === 'custom' && comparison.result === 'not-comparable') return 'unclear'
  return comparison.equal ? 'kept' : 'changed'
}

/**
 * Compares every answer of an A2I output with what the machine had said: form pairs, moderation labels, or the
 * initial value of a custom task. Plain data, ready for `JSON.stringify`.
 *
 * @param options Where to look in custom tasks.
 * @example
 * ```ts
 * const compared = compareWithMachine(forms)
 * if (compared.task === 'textract-forms' && compared.answers.count === 'one') {
 *   const { comparison } = compared.answers.answer
 *   if (comparison.kind === 'textract-forms') console.log(`${comparison.changed.length} changed`)
 * }
 * ```
 */
export function compareWithMachine(output: HumanReviewOutput, options: CustomCompareOptions = {}): MachineComparison {
  const { humanLoopName } = output
  if (isForms(output)) {
    const { aiServiceResponse, selectedAiServiceResponse } = inputContentOf(output)
    const machine = { all: aiServiceResponse?.blocks ?? [], shown: selectedAiServiceResponse?.blocks }
    const source = output.awsManagedHumanLoopRequestSource
    const answers = mapAnswers(answersOf(output), (answer): FormsComparison | AnswerMissing => {
      const blocks = answer.answerContent[source]?.blocks
      return blocks === undefined ? { kind: 'answer-missing', equal: false, source } : compareForms(machine, blocks)
    })
    return { task: 'textract-forms', humanLoopName, answers }
  }
  if (isModeration(output)) {
    const { aiServiceResponse, selectedAiServiceResponse } = inputContentOf(output)
    const machine = { all: aiServiceResponse?.moderationLabels ?? [], shown: selectedAiServiceResponse?.moderationLabels }
    const source = output.awsManagedHumanLoopRequestSource
    const answers = mapAnswers(answersOf(output), (answer): ModerationComparison | AnswerMissing => {
      const labels = answer.answerContent[source]?.moderationLabels
      return labels === undefined ? { kind: 'answer-missing', equal: false, source } : compareModeration(machine, labels)
    })
    return { task: 'rekognition-moderation', humanLoopName, answers }
  }
  const content = inputContentOf(output)
  const answers = mapAnswers(answersOf(output), (answer) => compareCustom(content, answer.answerContent, options))
  return { task: 'custom', humanLoopName, answers }
}

/**
 * Whether an output is that of a form review, in either layout.
 *
 * @example
 * ```ts
 * for (const output of reviews) {
 *   if (isForms(output)) console.log(output.humanLoopName, inputContentOf(output).aiServiceResponse?.blocks?.length, 'blocks')
 * }
 * ```
 */
export function isForms(output: HumanReviewOutput): output is TextractFormsOutput | TextractFormsPreviewOutput {
  return memberOf(output, 'awsManagedHumanLoopRequestSource') === 'AWS/Textract/AnalyzeDocument/Forms/V1'
}

/**
 * Whether an output is that of a moderation review, in either layout.
 *
 * @example
 * ```ts
 * for (const output of reviews) {
 *   if (isModeration(output)) console.log(output.humanLoopName, inputContentOf(output).aiServiceResponse?.moderationModelVersion)
 * }
 * ```
 */
export function isModeration(
  output: HumanReviewOutput,
): output is RekognitionModerationOutput | RekognitionModerationPreviewOutput {
  return memberOf(output, 'awsManagedHumanLoopRequestSource') === 'AWS/Rekognition/DetectModerationLabels/Image/V3'
}

function mapAnswers<A extends AnyHumanAnswer, C>(
  answers: HumanAnswers<A>,
  compare: (answer: A) => C,
): HumanAnswers<ComparedAnswer<C>> {
  const one = (answer: A): ComparedAnswer<C> => ({
    workerId: answer.workerId,
    submissionTime: answer.submissionTime,
    comparison: compare(answer),
  })
  if (answers.count === 'none') return { count: 'none' }
  if (answers.count === 'one') return { count: 'one', answer: one(answers.answer) }
  const [first, second, ...rest] = answers.answers
  return { count: 'many', answers: [one(first), one(second), ...rest.map(one)] }
}
