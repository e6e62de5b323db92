import type {
  CustomTaskOutput,
  CustomTaskPreviewOutput,
  RekognitionModerationOutput,
  RekognitionModerationPreviewOutput,
  TextractFormsOutput,
  TextractFormsPreviewOutput,
} from '../generated/types.js'

/** Any A2I output document, in today's layout or in that of the preview of 2020. */
export type HumanReviewOutput =
  | TextractFormsOutput
  | TextractFormsPreviewOutput
  | RekognitionModerationOutput
  | RekognitionModerationPreviewOutput
  | CustomTaskOutput
  | CustomTaskPreviewOutput

/**
 * The answers to a human loop. None, one and many are three different things, and `count` makes TypeScript ask which:
 * no answer at all is real (the loop expired or was stopped), and several workers need not agree.
 */
export type HumanAnswers<A> =
  | { readonly count: 'none' }
  | { readonly count: 'one'; readonly answer: A }
  | { readonly count: 'many'; readonly answers: readonly [A, A, ...A[]] }

/**
 * The answers in an A2I output.
 *
 * @example
 * ```ts
 * const answers = answersOf(answered)
 * if (answers.count === 'one') console.log(answers.answer.workerId)
 * ```
 */
export function answersOf<O extends HumanReviewOutput>(output: O): HumanAnswers<O['humanAnswers'][number]> {
  const answers = output.humanAnswers as O['humanAnswers'][number][]
  const [first, second, ...rest] = answers
  if (first === undefined) return { count: 'none' }
  if (second === undefined) return { count: 'one', answer: first }
  return { count: 'many', answers: [first, second, ...rest] }
}

/** The input of a human loop, whichever layout holds it. */
export type InputContent<O extends HumanReviewOutput> = O extends { inputContent: infer I }
  ? I
  : O extends { humanLoopInputContent: infer I }
    ? I
    : O extends TextractFormsPreviewOutput
      ? TextractFormsOutput['inputContent']
      : RekognitionModerationOutput['inputContent']

/**
 * What the human loop was given: `inputContent`, or what the layouts of the preview of 2020 had in its place
 * (`humanLoopInputContent` in custom tasks, the members themselves at the top level in built-in ones).
 * Custom tasks hold whatever JSON their caller passed.
 *
 * @example
 * ```ts
 * // Whichever of its layouts the output has.
 * inputContentOf(forms).aiServiceResponse?.blocks?.length // => 8
 * ```
 */
export function inputContentOf<O extends HumanReviewOutput>(output: O): InputContent<O> {
  if ('inputContent' in output) return output.inputContent as InputContent<O>
  if ('humanLoopInputContent' in output) return output.humanLoopInputContent as InputContent<O>
  return output as unknown as InputContent<O>
}
