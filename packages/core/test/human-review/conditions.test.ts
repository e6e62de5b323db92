import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ExplainedCondition, explainConditions, formatConditions, whyReviewed } from '../../src/human-review/conditions.js'
import { custom, forms, moderation } from './support.js'

const label = (name: string, parameters: Record<string, number>, met?: boolean) => ({
  ConditionType: 'ModerationLabelConfidenceCheck',
  ConditionParameters: { ModerationLabelName: name, ...parameters },
  ...(met === undefined ? {} : { EvaluationResult: met }),
})
const missing = (key: string, aliases: string[], met?: boolean) => ({
  ConditionType: 'MissingImportantFormKey',
  ConditionParameters: { ImportantFormKey: key, ...(aliases.length === 0 ? {} : { ImportantFormKeyAliases: aliases }) },
  ...(met === undefined ? {} : { EvaluationResult: met }),
})

describe('explainConditions', () => {
  it.each([
    [label('*', { ConfidenceLessThan: 98 }), 'the confidence of any moderation label is less than 98'],
    [label('Tobacco', { ConfidenceGreaterThanEquals: 60.5 }), 'the confidence of moderation label "Tobacco" is at least 60.5'],
    [label('Tobacco', {}), 'the confidence of moderation label "Tobacco" meets a threshold that is not given'],
    [missing('Seal no', ['Seal', 'Seal number']), 'form key "Seal no" (or "Seal", "Seal number") is missing'],
    [
      {
        ConditionType: 'ImportantFormKeyConfidenceCheck',
        ConditionParameters: {
          ImportantFormKey: 'Total',
          KeyValueBlockConfidenceLessThan: 65,
          WordBlockConfidenceLessThanEquals: 85,
        },
      },
      'the key-value confidence of form key "Total" is less than 65 and the word confidence of the same is at most 85',
    ],
    [
      {
        ConditionType: 'ImportantFormKeyConfidenceCheck',
        ConditionParameters: { ImportantFormKey: '*', WordBlockConfidenceEquals: 0 },
      },
      'the word confidence of any form key is equal to 0',
    ],
    [
      { ConditionType: 'Sampling', ConditionParameters: { RandomSamplingPercentage: 0.5 } },
      'the object is in a random sample of 0.5%',
    ],
    [{ ConditionType: 'Sampling' }, 'the object is in a random sample of unknown size'],
    [{ ConditionType: 'Weather', ConditionParameters: { Rain: [1] } }, 'a condition of type "Weather" is met (with Rain = [1])'],
    [missing('Total', [], undefined), 'form key "Total" is missing'],
    [
      label('Tobacco', { ConfidenceLessThan: 1, Extra: 2 }),
      'the confidence of moderation label "Tobacco" is less than 1 (with Extra = 2)',
    ],
  ])('says %j', (condition, clause) => {
    expect(explainConditions({ Conditions: [condition] }).sentence).toBe(`An object is sent to people when ${clause}.`)
  })

  it('says what starts a review, with brackets around combinations in combinations', () => {
    const conditions = {
      Conditions: [
        { Or: [{ And: [label('A', { ConfidenceGreaterThan: 10 }), label('B', { ConfidenceLessThan: 20 })] }, missing('K', [])] },
        { ConditionType: 'Sampling', ConditionParameters: { RandomSamplingPercentage: 5 } },
      ],
    }
    const explained = explainConditions(conditions)
    expect(explained.sentence).toBe(
      'An object is sent to people when (the confidence of moderation label "A" is greater than 10 and the confidence of moderation label "B" is less than 20) or form key "K" is missing; or when the object is in a random sample of 5%.',
    )
    expect(explained.evaluated).toBe(false)
    expect(formatConditions(explained)).toBe(
      [
        'any of these',
        '  all of these',
        '    the confidence of moderation label "A" is greater than 10',
        '    the confidence of moderation label "B" is less than 20',
        '  form key "K" is missing',
        'the object is in a random sample of 5%',
      ].join('\n'),
    )
  })

  it('puts brackets around a check with several thresholds', () => {
    const check = {
      ConditionType: 'ImportantFormKeyConfidenceCheck',
      ConditionParameters: { ImportantFormKey: 'Total', KeyValueBlockConfidenceLessThan: 65, WordBlockConfidenceLessThan: 85 },
    }
    const explained = explainConditions({ Conditions: [{ Or: [check, missing('Seal', [])] }] })
    expect(explained.sentence).toBe(
      'An object is sent to people when (the key-value confidence of form key "Total" is less than 65 and the word confidence of the same is less than 85) or form key "Seal" is missing.',
    )
    expect(explained.conditions).toMatchObject([{ members: [{ thresholds: 2 }, { thresholds: 0 }] }])
  })

  it('gives only what was true as the reason', () => {
    const results = {
      Conditions: [
        { EvaluationResult: true, Or: [missing('Seal', [], true), missing('Dock', [], false)] },
        { EvaluationResult: false, And: [missing('Dock', [], false), missing('Seal', [], true)] },
        {
          EvaluationResult: true,
          And: [
            label('A', { ConfidenceLessThan: 9 }, true),
            {
              EvaluationResult: true,
              Or: [label('B', { ConfidenceLessThan: 9 }, true), label('C', { ConfidenceLessThan: 9 }, true)],
            },
          ],
        },
      ],
    }
    const explained = explainConditions(results)
    expect(explained.evaluated).toBe(true)
    expect(explained.sentence).toBe(
      'Sent to people because form key "Seal" is missing; and because the confidence of moderation label "A" is less than 9 and the confidence of moderation label "B" is less than 9 and the confidence of moderation label "C" is less than 9.',
    )
    expect(formatConditions(explained).split('\n').slice(0, 3)).toEqual([
      'any of these: true',
      '  form key "Seal" is missing: true',
      '  form key "Dock" is missing: false',
    ])
  })

  it('says when no condition is true, and when a result does not follow from its members', () => {
    expect(explainConditions({ Conditions: [missing('Seal', [], false)] }).sentence).toBe(
      'No condition is true: why this was sent to people is not in this document.',
    )
    expect(
      explainConditions({
        Conditions: [{ EvaluationResult: true, Or: [missing('Seal', [], false), missing('Dock', [], false)] }],
      }).sentence,
    ).toBe('Sent to people because form key "Seal" is missing or form key "Dock" is missing.')
  })

  it('takes text, one condition alone, and nothing', () => {
    expect(explainConditions(JSON.stringify({ Conditions: [missing('Seal', [])] })).conditions).toHaveLength(1)
    expect(explainConditions(missing('Seal', [])).conditions).toHaveLength(1)
    for (const nothing of [undefined, {}, { Conditions: [] }])
      expect(explainConditions(nothing).sentence).toBe('There are no conditions: every object is sent to people.')
    expect(() => explainConditions('{')).toThrow(SyntaxError)
  })

  it('keeps what it does not understand', () => {
    const explained = explainConditions({
      Conditions: [{ Not: [1] }, { And: [], Or: [] }, null, { EvaluationResult: true, And: 'x' }],
    })
    expect(explained.conditions.map(({ kind }) => kind)).toEqual(['unknown', 'unknown', 'unknown', 'unknown'])
    expect(explained.sentence).toContain('{"EvaluationResult":true,"And":"x"}')
    expect(explainConditions({ Conditions: [{ ConditionType: 'toString' }] }).conditions).toMatchObject([
      { kind: 'check', known: false },
    ])
  })

  it('lets no control character out', () => {
    expect(explainConditions({ Conditions: [missing('a\u001b[31m', [])] }).sentence).not.toContain('\u001b')
  })

  const leaf = fc.record({
    ConditionType: fc.constantFrom('Sampling', 'MissingImportantFormKey', 'Other'),
    EvaluationResult: fc.boolean(),
  })
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ And: fc.array(tie('node'), { maxLength: 3 }), EvaluationResult: fc.boolean() }),
      fc.record({ Or: fc.array(tie('node'), { maxLength: 3 }), EvaluationResult: fc.boolean() }),
    ),
  })).node

  it('has a node for every node', () => {
    const countGiven = (node: unknown): number => {
      const { And, Or } = node as { And?: unknown[]; Or?: unknown[] }
      return 1 + (And ?? Or ?? []).reduce<number>((sum, member) => sum + countGiven(member), 0)
    }
    const countMade = (node: ExplainedCondition): number =>
      1 + ('members' in node ? node.members.reduce((sum, member) => sum + countMade(member), 0) : 0)
    fc.assert(
      fc.property(tree, (node) => {
        const explained = explainConditions({ Conditions: [node] })
        expect(explained.conditions.map(countMade)).toEqual([countGiven(node)])
        expect(formatConditions(explained).split('\n')).toHaveLength(countGiven(node))
        expect(JSON.parse(JSON.stringify(explained))).toEqual(explained)
      }),
    )
  })
})

describe('whyReviewed', () => {
  it('knows the three reasons', () => {
    expect(whyReviewed(custom([]))).toMatchObject({ because: 'caller' })
    expect(whyReviewed(moderation([[]]))).toMatchObject({
      because: 'no-conditions',
      sentence: 'Sent to people without conditions: the workflow reviews every object.',
    })
    const humanTaskActivationConditionResults = {
      Conditions: [{ ConditionType: 'Sampling', ConditionParameters: { RandomSamplingPercentage: 5 }, EvaluationResult: true }],
    }
    expect(whyReviewed(forms([], [], { humanTaskActivationConditionResults }))).toMatchObject({
      because: 'conditions',
      sentence: 'Sent to people because the object is in a random sample of 5%.',
    })
  })
})
