import type { AnswerRow } from '../generated/rows.js'
import { type AnyComparison, type ComparedAnswer, compareWithMachine, verdictOf } from './compare.js'
import { answerList } from './consolidate.js'
import type { CustomCompareOptions } from './custom.js'
import type { HumanReviewOutput } from './output.js'

export { type AnswerRow, answerColumns } from '../generated/rows.js'

/**
 * The answers of an A2I output as rows of a table, each with what it changed: for `toCsv`, `toNdjson`, Parquet and Arrow.
 *
 * @param options Where to look in custom tasks.
 * @example
 * ```ts
 * for await (const { outputs } of readHumanLoops('human-review/ticket-review'))
 *   for (const output of outputs)
 *     for (const row of answerRows(output)) process.stdout.write(ndjsonRow(row, answerColumns))
 * ```
 */
export function answerRows(output: HumanReviewOutput, options: CustomCompareOptions = {}): AnswerRow[] {
  const { flowDefinitionArn, humanLoopName, humanAnswers } = output
  const compared = compareWithMachine(output, options)
  const comparisons = answerList<ComparedAnswer<AnyComparison>>(compared.answers)
  const loop = {
    human_loop: humanLoopName,
    flow: flowDefinitionArn.slice(flowDefinitionArn.lastIndexOf('/') + 1),
    flow_definition_arn: flowDefinitionArn,
    task: compared.task,
    answers: comparisons.length,
  }
  if (comparisons.length === 0) {
    const none = { answer: null, worker_id: null, acceptance_time: null, submission_time: null, time_spent: null }
    const nothing = { changed: null, added: null, removed: null, comparison: null, answer_content: null }
    return [{ ...loop, ...none, verdict: 'unanswered', ...nothing }]
  }
  return comparisons.map(({ workerId, submissionTime, comparison }, answer) => {
    const { acceptanceTime, timeSpentInSeconds, answerContent } = humanAnswers[
      answer
    ] as HumanReviewOutput['humanAnswers'][number]
    return {
      ...loop,
      answer,
      worker_id: workerId,
      acceptance_time: acceptanceTime ?? null,
      submission_time: submissionTime,
      time_spent: timeSpentInSeconds ?? null,
      verdict: verdictOf(comparison),
      ...countsOf(comparison),
      comparison: JSON.stringify(comparison),
      answer_content: JSON.stringify(answerContent),
    }
  })
}

function countsOf(comparison: AnyComparison): Pick<AnswerRow, 'changed' | 'added' | 'removed'> {
  switch (comparison.kind) {
    case 'textract-forms': {
      const { changed, added, removed } = comparison
      return { changed: changed.length, added: added.length, removed: removed.length }
    }
    case 'rekognition-moderation':
      return { changed: 0, added: comparison.added.length, removed: comparison.rejected.length }
    case 'custom': {
      if (comparison.result === 'not-comparable') break
      const count = { changed: 0, added: 0, removed: 0 }
      for (const { change } of comparison.differences) count[change]++
      return count
    }
  }
  return { changed: null, added: null, removed: null }
}
