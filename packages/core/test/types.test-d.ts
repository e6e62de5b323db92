import type {
  DocumentClass,
  MultiClassLine,
  MultiLabelLine,
  OutputRecord,
  RecordBatch,
  TextractFormsOutput,
} from '@aws-ai-outputs/core'
import { answersOf, type CustomTaskOutput, lineNumber, topClass } from '@aws-ai-outputs/core'
import { MultiClassLineSchema } from '@aws-ai-outputs/core/schemas'
import { isMultiClassLine, validateMultiClassLine } from '@aws-ai-outputs/core/validators'
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expectTypeOf, it } from 'vitest'

declare const record: OutputRecord
declare const batch: RecordBatch
declare const line: MultiClassLine | MultiLabelLine
declare const unknown: unknown
declare const custom: CustomTaskOutput

describe('records', () => {
  it('narrow by type and by kind', () => {
    if (record.type === 'MultiClassLine') expectTypeOf(record.value).toEqualTypeOf<MultiClassLine>()
    if (record.kind === 'failure') expectTypeOf(record.type).toEqualTypeOf<'ErrorRecord' | 'PageErrorRecord'>()
    if (record.type === 'ErrorRecord') expectTypeOf(record.value.ErrorCode).toMatchTypeOf<string>()
    if (batch.type === 'TextractFormsOutput') expectTypeOf(batch.records).toEqualTypeOf<readonly TextractFormsOutput[]>()
  })

  it('narrow by the member that only one of them has', () => {
    if ('Classes' in line && line.Classes !== undefined) expectTypeOf(line).toEqualTypeOf<MultiClassLine>()
    else expectTypeOf(line.Labels).not.toBeUndefined()
  })

  it('refuse a misspelt member', () => {
    // @ts-expect-error The member is called Classes.
    void (record.type === 'MultiClassLine' && record.value.classes)
  })

  it('take what AWS writes', () => {
    const written: MultiClassLine = { File: 'a.txt', Line: '0', Classes: [{ Name: 'A', Score: 0.5 }] }
    expectTypeOf(written.Classes).toEqualTypeOf<DocumentClass[]>()
    // @ts-expect-error A multi-class record has no Labels.
    const both: MultiClassLine = { File: 'a.txt', Line: '0', Classes: [], Labels: [] }
    void both
  })
})

describe('validators', () => {
  it('are type guards', () => {
    if (isMultiClassLine(unknown)) expectTypeOf(unknown).toEqualTypeOf<MultiClassLine>()
    if (validateMultiClassLine(unknown)) expectTypeOf(unknown).toEqualTypeOf<MultiClassLine>()
  })

  it('are Standard Schemas', () => {
    expectTypeOf(MultiClassLineSchema).toMatchTypeOf<StandardSchemaV1<unknown, MultiClassLine>>()
    expectTypeOf(MultiClassLineSchema).toMatchTypeOf<StandardJSONSchemaV1>()
  })
})

describe('helpers', () => {
  it('give what they say', () => {
    expectTypeOf(lineNumber({ Line: '3' })).toEqualTypeOf<number | undefined>()
    if (record.type === 'MultiLabelFile') expectTypeOf(topClass(record.value)?.Score).toEqualTypeOf<number | undefined>()
  })

  it('make the caller ask how many answers there are', () => {
    const answers = answersOf(custom)
    // @ts-expect-error There may be no answer.
    void answers.answer
    if (answers.count === 'one') expectTypeOf(answers.answer.workerId).toEqualTypeOf<string>()
    if (answers.count === 'many') expectTypeOf(answers.answers[1].workerId).toEqualTypeOf<string>()
  })
})
