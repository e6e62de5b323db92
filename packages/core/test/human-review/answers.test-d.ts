import { describe, expectTypeOf, it } from 'vitest'
import type { CustomTaskOutput, HumanAnswer, TextractFormsAnswer, TextractFormsOutput } from '../../src/generated/types.js'
import type { UpperCamel } from '../../src/human-review/casing.js'
import { type ComparedAnswer, compareWithMachine } from '../../src/human-review/compare.js'
import { consolidate } from '../../src/human-review/consolidate.js'
import type { CustomComparison } from '../../src/human-review/custom.js'
import { answersOf } from '../../src/human-review/output.js'

declare const output: CustomTaskOutput
declare const form: TextractFormsOutput

describe('answers', () => {
  it('must be told apart before one is touched', () => {
    const answers = answersOf(output)
    expectTypeOf(answers.count).toEqualTypeOf<'none' | 'one' | 'many'>()
    // @ts-expect-error: there may be none
    void answers.answer
    // @ts-expect-error: there may be one
    void answers.answers
    if (answers.count === 'none') {
      // @ts-expect-error: there is none
      void answers.answer
    }
    if (answers.count === 'one') expectTypeOf(answers.answer).toEqualTypeOf<HumanAnswer>()
    if (answers.count === 'many')
      expectTypeOf(answers.answers).toEqualTypeOf<readonly [HumanAnswer, HumanAnswer, ...HumanAnswer[]]>()
  })

  it('have the type of the task', () => {
    const answers = answersOf(form)
    if (answers.count === 'one') expectTypeOf(answers.answer).toEqualTypeOf<TextractFormsAnswer>()
  })
})

describe('consolidation', () => {
  const result = consolidate(answersOf(output), ({ answerContent }) =>
    typeof answerContent.label === 'string' ? answerContent.label : undefined,
  )

  it('has a value only where there is one', () => {
    expectTypeOf(result.outcome).toEqualTypeOf<'none' | 'single' | 'decided' | 'tie' | 'undecided'>()
    // @ts-expect-error: the workers may disagree
    void result.value
    if (result.outcome === 'decided' || result.outcome === 'single') expectTypeOf(result.value).toEqualTypeOf<string>()
    if (result.outcome === 'tie') expectTypeOf(result.leaders[1].value).toEqualTypeOf<string>()
  })
})

describe('comparison', () => {
  it('is told apart by task and count', () => {
    const compared = compareWithMachine(output)
    if (compared.task === 'custom' && compared.answers.count === 'one') {
      expectTypeOf(compared.answers.answer).toEqualTypeOf<ComparedAnswer<CustomComparison>>()
    }
    // @ts-expect-error: the task decides what the comparison holds
    if (compared.answers.count === 'one') void compared.answers.answer.comparison.changed
  })
})

describe('casing', () => {
  it('reaches every level and keeps optional members', () => {
    expectTypeOf<UpperCamel<{ s3Object?: { bucket: string }[]; id: 'x' | (string & {}); any: unknown }>>().toEqualTypeOf<{
      S3Object?: { Bucket: string }[]
      Id: 'x' | (string & {})
      Any: unknown
    }>()
  })
})
