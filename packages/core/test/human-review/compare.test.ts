import { describe, expect, it } from 'vitest'
import type { TextractFormsPreviewOutput } from '../../src/generated/types.js'
import { compareWithMachine } from '../../src/human-review/compare.js'
import { answer, custom, forms, moderation, pairBlocks } from './support.js'

describe('compareWithMachine', () => {
  const machine = pairBlocks('a', 'Dock', '7', 88)

  it('compares each answer to a form review', () => {
    const compared = compareWithMachine(forms(machine, [machine, pairBlocks('a', 'Dock', '8')]))
    expect(compared).toMatchObject({ task: 'textract-forms', humanLoopName: 'delivery-note-77', answers: { count: 'many' } })
    if (compared.task !== 'textract-forms' || compared.answers.count !== 'many') throw new Error('not reached')
    expect(compared.answers.answers.map(({ workerId, comparison }) => [workerId, comparison.kind, comparison.equal])).toEqual([
      ['c0ffee0000000000', 'textract-forms', true],
      ['c0ffee0000000001', 'textract-forms', false],
    ])
  })

  it('reads the layout of the preview of 2020', () => {
    const { inputContent, ...rest } = forms(machine, [machine])
    const flat: TextractFormsPreviewOutput = { ...rest, ...inputContent }
    expect(compareWithMachine(flat)).toMatchObject({ answers: { count: 'one', answer: { comparison: { equal: true } } } })
  })

  it('compares a moderation review', () => {
    expect(compareWithMachine(moderation([['Tobacco', 'Smoking']]))).toMatchObject({
      task: 'rekognition-moderation',
      answers: {
        count: 'one',
        answer: {
          comparison: {
            equal: true,
            confirmed: [{ name: 'Smoking', confidence: 71.28441, scoresAgree: true }, { name: 'Tobacco' }],
          },
        },
      },
    })
  })

  it('compares a custom task', () => {
    expect(compareWithMachine(custom([answer('w', { transcription: 'B' })], { initialValue: 'A' }))).toMatchObject({
      task: 'custom',
      answers: { count: 'one', answer: { comparison: { result: 'changed' } } },
    })
  })

  it('says that nobody answered, or that an answer is not where it should be', () => {
    expect(compareWithMachine(custom([]))).toEqual({ task: 'custom', humanLoopName: 'ticket-0412', answers: { count: 'none' } })
    const lost = moderation([[]])
    const output = { ...lost, humanAnswers: lost.humanAnswers.map((one) => ({ ...one, answerContent: {} })) }
    expect(compareWithMachine(output)).toMatchObject({
      answers: { answer: { comparison: { kind: 'answer-missing', source: 'AWS/Rekognition/DetectModerationLabels/Image/V3' } } },
    })
  })

  it('gives plain data', () => {
    for (const output of [
      forms(machine, [machine, []]),
      moderation([[], ['Tobacco']]),
      custom([answer('w', { t: 'x' })], { initialValue: 'y' }),
    ]) {
      const compared = compareWithMachine(output)
      expect(JSON.parse(JSON.stringify(compared))).toEqual(compared)
    }
  })
})
