import { describe, expect, it } from 'vitest'
import { toCsv, toNdjson } from '../../src/classification/write-rows.js'
import { answerColumns, answerRows } from '../../src/human-review/answer-rows.js'
import { compareWithMachine } from '../../src/human-review/compare.js'
import { answer, custom, forms, moderation, pairBlocks } from './support.js'

const machine = [...pairBlocks('a', 'Dock', '7', 88), ...pairBlocks('b', 'Gate', '2', 91)]

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

describe('answerRows', () => {
  it('gives each answer a row, with what it changed', () => {
    const changed = [...pairBlocks('a', 'Dock', '8'), ...pairBlocks('c', 'Bay', '1'), ...pairBlocks('d', 'Row', '3')]
    const output = forms(machine, [machine, changed])
    const rows = answerRows(output)
    expect(rows.map(({ answer: place, answers, task, verdict }) => [place, answers, task, verdict])).toEqual([
      [0, 2, 'textract-forms', 'kept'],
      [1, 2, 'textract-forms', 'changed'],
    ])
    expect(rows[1]).toMatchObject({ human_loop: 'delivery-note-77', changed: 1, added: 2, removed: 1 })
    expect(rows.map(({ worker_id }) => worker_id)).toEqual(output.humanAnswers.map(({ workerId }) => workerId))
    expect(JSON.parse(rows[1]?.comparison ?? '')).toMatchObject({ kind: 'textract-forms', equal: false })
    expect(rows.map(({ answer_content }) => JSON.parse(answer_content ?? ''))).toEqual(
      output.humanAnswers.map(({ answerContent }) => answerContent),
    )
  })

  it('counts rejected and added labels', () => {
    const [row] = answerRows(moderation([['Tobacco', 'Alcohol']]))
    expect(row).toMatchObject({ task: 'rekognition-moderation', verdict: 'changed', changed: 0, added: 1, removed: 1 })
  })

  it('has times where the output has them', () => {
    const times = { acceptanceTime: '2024-03-11T09:15:00.000Z', timeSpentInSeconds: 24.5 }
    const [timed, untimed] = answerRows(custom([answer('w', { t: 'x' }, times), answer('v', { t: 'x' })]))
    expect(timed).toMatchObject({ acceptance_time: '2024-03-11T09:15:00.000Z', time_spent: 24.5 })
    expect(untimed).toMatchObject({ acceptance_time: null, time_spent: null, submission_time: '2024-03-11T09:15:30.250Z' })
  })

  it('says what cannot be compared, and that nobody answered', () => {
    expect(answerRows(custom([answer('w', { t: 'x' })]))[0]).toMatchObject({ verdict: 'unclear', changed: null, added: null })
    expect(answerRows(custom([]))).toMatchObject([{ verdict: 'unanswered', answers: 0, answer: null, comparison: null }])
  })

  it('looks in custom tasks where it is told to', () => {
    const output = custom([answer('w', { one: 'B', two: 'A' })], { initialValue: 'A' })
    const verdicts = (options = {}) => answerRows(output, options).map(({ verdict, changed }) => [verdict, changed])
    expect(verdicts()).toEqual([['unclear', null]])
    expect(verdicts({ answerPointer: '/one' })).toEqual([['changed', 1]])
  })

  it('can be written as CSV and NDJSON: the columns are the members of a row, in order', async () => {
    const outputs = [forms(machine, [machine]), moderation([[]]), custom([])]
    const rows = outputs.flatMap((output) => answerRows(output))
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(answerColumns.map(({ name }) => name))
      for (const { name, nullable, type } of answerColumns) {
        if (row[name] === null) expect(nullable, name).toBe(true)
        else expect(typeof row[name], name).toBe(type === 'json' ? 'string' : type === 'integer' ? 'number' : type)
      }
    }
    const lines = (await joined(toNdjson(rows, answerColumns))).trimEnd().split('\n')
    expect(lines.map((one) => JSON.parse(one).comparison ?? undefined)).toEqual(
      outputs.map((output) => {
        const { answers } = compareWithMachine(output)
        return answers.count === 'one' ? JSON.parse(JSON.stringify(answers.answer.comparison)) : undefined
      }),
    )
    expect((await joined(toCsv(rows, answerColumns))).split('\r\n')[0]).toMatch(/^human_loop,flow,flow_definition_arn,task,/)
  })
})
