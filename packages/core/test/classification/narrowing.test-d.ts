import { describe, expectTypeOf, it } from 'vitest'
import {
  type ClassDecision,
  type ClassificationOutcome,
  type classColumns,
  type DocumentRow,
  decideClass,
  decideLabels,
  flatten,
  type HandOver,
  isFailure,
  type JoinedFile,
  type JoinedLine,
  type JoinedPage,
  type KnownScore,
  type MultiClassRecord,
  type MultiLabelRecord,
} from '../../src/classification/index.js'
import type { ErrorRecord, MultiClassLine, MultiLabelLine, PageErrorRecord } from '../../src/generated/types.js'

declare const line: JoinedLine
declare const page: JoinedPage<string>
declare const file: JoinedFile<{ path: string }>
declare const decision: ClassDecision
declare const score: KnownScore
declare const outcome: ClassificationOutcome
declare const handed: HandOver
declare const multiClass: MultiClassRecord
declare const multiLabel: MultiLabelRecord

describe('narrowing', () => {
  it('the kind of a joined item says what it holds', () => {
    if (line.kind === 'result') expectTypeOf(line.record).toEqualTypeOf<MultiClassLine | MultiLabelLine>()
    if (line.kind === 'failure') expectTypeOf(line.record).toEqualTypeOf<ErrorRecord>()
    if (line.kind === 'missing') expectTypeOf(line.text).toEqualTypeOf<string>()
    // @ts-expect-error a missing line has no record
    if (line.kind === 'missing') void line.record
    // @ts-expect-error a stray has no text: it was joined to nothing
    if (line.kind === 'stray') void line.text
    if (page.kind === 'failure') expectTypeOf(page.record).toEqualTypeOf<PageErrorRecord>()
    if (file.kind === 'missing') expectTypeOf(file.input).toEqualTypeOf<{ path: string }>()
  })

  it('a failure is told from a result', () => {
    if (isFailure(outcome)) expectTypeOf(outcome).toEqualTypeOf<ErrorRecord | PageErrorRecord>()
    else expectTypeOf(outcome).toEqualTypeOf<MultiClassRecord | MultiLabelRecord>()
  })

  it('a decision must be asked for its outcome', () => {
    // @ts-expect-error a tie has no name
    void decision.name
    if (decision.outcome === 'tie') expectTypeOf(decision.names).toEqualTypeOf<readonly string[]>()
    if (decision.outcome === 'class') expectTypeOf(decision.name).toEqualTypeOf<string>()
  })

  it('an unlisted class has no score', () => {
    // @ts-expect-error it may not be listed
    void score.score
    if (!score.listed) expectTypeOf(score.atMost).toEqualTypeOf<number>()
  })

  it('each decision takes its own kind of record', () => {
    decideClass(multiClass)
    decideLabels(multiLabel, 0.5)
    // @ts-expect-error labels are not exclusive
    decideClass(multiLabel)
    // @ts-expect-error classes are
    decideLabels(multiClass, 0.5)
    // @ts-expect-error the threshold is in no file: it must be said
    decideLabels(multiLabel)
  })

  it('a request exists only when it is valid', () => {
    if (handed.kind === 'refused') expectTypeOf(handed.problems).toEqualTypeOf<readonly string[]>()
    // @ts-expect-error it may have been refused
    void handed.request
  })

  it('rows are of the form that was asked for', () => {
    expectTypeOf(flatten([], 'documents')).toEqualTypeOf<AsyncGenerator<DocumentRow, void, undefined>>()
    expectTypeOf<(typeof classColumns)[number]['name']>().toExtend<string>()
  })
})
