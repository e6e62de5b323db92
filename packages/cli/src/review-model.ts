import {
  type AnswerVerdict,
  type AnyComparison,
  answerKey,
  answerList,
  type ComparedAnswer,
  type CustomComparison,
  formPairs,
  type HumanReviewOutput,
  inputContentOf,
  isForms,
  isModeration,
  type MachineComparison,
  parseOutputPath,
  type ReviewReason,
  type S3Object,
  verdictOf,
  whyReviewed,
} from '@aws-ai-outputs/core'

/**
 * - `changed`: somebody changed what the machine had said.
 * - `unclear`: nobody did, and at least one answer cannot be compared.
 * - `kept`: everybody left it as it was.
 * - `unanswered`: nobody answered.
 */
export type Verdict = AnswerVerdict | 'unanswered'

/** One human loop, ready to be shown. */
export interface Reviewed {
  readonly input: string
  readonly output: HumanReviewOutput
  readonly humanLoopName: string
  readonly flow: string
  readonly task: MachineComparison['task']
  /** Creation time of the loop, from the path; undefined when the path does not say. */
  readonly created: string | undefined
  /** What was reviewed, where the output says it: the S3 URI of a document or picture. */
  readonly subject: string | undefined
  readonly reason: ReviewReason
  readonly verdict: Verdict
  readonly answers: readonly ComparedAnswer<AnyComparison>[]
  /** Whether several answers say the same; undefined when there are not several. */
  readonly agreement: 'same' | 'differ' | undefined
  /** Place of each machine pair in the document, by its id. Forms only. */
  readonly order: ReadonlyMap<string, number>
}

/** Puts together what there is to show of a loop. */
export function reviewedOf(input: string, output: HumanReviewOutput, comparison: MachineComparison): Reviewed {
  const { flowDefinitionArn, humanLoopName } = output
  const answers = answerList<ComparedAnswer<AnyComparison>>(comparison.answers)
  const verdicts = answers.map(({ comparison: one }) => verdictOf(one))
  return {
    input,
    output,
    humanLoopName,
    flow: flowDefinitionArn.slice(flowDefinitionArn.lastIndexOf('/') + 1),
    task: comparison.task,
    created: parseOutputPath(input)?.creationTime,
    subject: subjectOf(output),
    reason: whyReviewed(output),
    verdict:
      verdicts.find((one) => one === 'changed') ??
      verdicts.find((one) => one === 'unclear') ??
      (answers.length === 0 ? 'unanswered' : 'kept'),
    answers,
    agreement: agreementOf(output),
    order: orderOf(output),
  }
}

/** Why an answer cannot be compared, for people. */
export function unclearText(comparison: AnyComparison): string {
  if (comparison.kind === 'answer-missing') return `the answer does not stand under ${comparison.source}`
  if (comparison.kind !== 'custom' || comparison.result !== 'not-comparable') return ''
  const { reason, candidates } = comparison
  switch (reason) {
    case 'no-initial-value':
      return 'the task was given no initial value to compare with'
    case 'no-same-shape':
      return 'nothing in the answer has the shape of the initial value'
    case 'ambiguous':
      return `several parts of the answer have the shape of the initial value: ${candidates.join(', ')} (--answer-pointer names one)`
  }
}

/** A difference of a custom task, in three words: where, what was there, and what is there now. */
export interface Difference {
  readonly change: 'added' | 'removed' | 'changed'
  readonly pointer: string
  readonly before: unknown
  readonly after: unknown
}

/** The differences of a custom comparison with one pointer each. */
export function differencesOf(comparison: CustomComparison): readonly Difference[] {
  if (comparison.result === 'not-comparable') return []
  return comparison.differences.map((one) => ({
    change: one.change,
    pointer: one.change === 'added' ? one.afterPointer : one.beforePointer,
    before: one.change === 'added' ? undefined : one.before,
    after: one.change === 'removed' ? undefined : one.after,
  }))
}

function agreementOf(output: HumanReviewOutput): 'same' | 'differ' | undefined {
  const { humanAnswers } = output
  if (humanAnswers.length < 2) return undefined
  const keys = humanAnswers.map((answer) => answerKey(output, answer))
  return keys.every((key) => key !== undefined && key === keys[0]) ? 'same' : 'differ'
}

function subjectOf(output: HumanReviewOutput): string | undefined {
  let object: S3Object | undefined
  if (isForms(output)) object = inputContentOf(output)?.aiServiceRequest?.document?.s3Object
  else if (isModeration(output)) object = inputContentOf(output)?.aiServiceRequest?.image?.s3Object
  return object?.bucket === undefined ? undefined : `s3://${object.bucket}/${object.name ?? ''}`
}

function orderOf(output: HumanReviewOutput): ReadonlyMap<string, number> {
  if (!isForms(output)) return new Map()
  const { aiServiceResponse, selectedAiServiceResponse } = inputContentOf(output)
  const pairs = [...formPairs(selectedAiServiceResponse?.blocks ?? []), ...formPairs(aiServiceResponse?.blocks ?? [])]
  const order = new Map<string, number>()
  for (const { id } of pairs) if (!order.has(id)) order.set(id, order.size)
  return order
}
