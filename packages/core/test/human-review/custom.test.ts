import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCustom, diffJson, type JsonDifference, sameJson } from '../../src/human-review/custom.js'
import { valueAtPointer } from '../../src/json/pointer.js'

describe('diffJson', () => {
  it('names what was added, removed and changed', () => {
    expect(diffJson({ label: 'cat', note: 'x', 'a/b': { '~': 1 } }, { label: 'dog', 'a/b': { '~': 2 }, sure: true })).toEqual([
      { change: 'changed', beforePointer: '/label', afterPointer: '/label', before: 'cat', after: 'dog' },
      { change: 'removed', beforePointer: '/note', before: 'x' },
      { change: 'changed', beforePointer: '/a~1b/~0', afterPointer: '/a~1b/~0', before: 1, after: 2 },
      { change: 'added', afterPointer: '/sure', after: true },
    ])
  })

  it('sees one inserted element as one difference', () => {
    const span = (startOffset: number) => ({ startOffset, endOffset: startOffset + 4, label: 'PERSON' })
    expect(diffJson([span(0), span(20)], [span(0), span(9), span(20)])).toEqual([
      { change: 'added', afterPointer: '/1', after: span(9) },
    ])
    expect(diffJson([span(0), span(9), span(20)], [span(0), span(20)])).toEqual([
      { change: 'removed', beforePointer: '/1', before: span(9) },
    ])
    expect(diffJson([span(0), span(9)], [span(0), { ...span(9), label: 'ORG' }])).toEqual([
      { change: 'changed', beforePointer: '/1/label', afterPointer: '/1/label', before: 'PERSON', after: 'ORG' },
    ])
  })

  it('takes a number and the text of it for one value, as forms return it', () => {
    expect(diffJson({ rank: 2 }, { rank: '2' })).toEqual([])
    expect(diffJson({ rank: '2.0' }, { rank: 2 })).toEqual([])
    expect(diffJson({ rank: 0 }, { rank: '' })).toHaveLength(1)
    expect(diffJson(true, 'true')).toHaveLength(1)
  })

  it('finds nothing between equal values, and something between others', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(diffJson(a, JSON.parse(JSON.stringify(a)))).toEqual([])
        expect(diffJson(a, b).length === 0).toBe(sameJson(a, b))
      }),
    )
  })

  const nested = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(1, 2, 'x', 'y', null, true),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'b', '/', '__proto__'), tie('value'), { maxKeys: 3 }),
    ),
  })).value

  it('points at what it says', () => {
    fc.assert(
      fc.property(nested, nested, (a, b) => {
        for (const one of diffJson(a, b)) {
          if (one.change !== 'added') expect(valueAtPointer(a, one.beforePointer)).toEqual(one.before)
          if (one.change !== 'removed') expect(valueAtPointer(b, one.afterPointer)).toEqual(one.after)
        }
      }),
    )
  })

  it('is the opposite the other way round', () => {
    const turned = (one: JsonDifference): unknown =>
      one.change === 'changed'
        ? {
            change: 'changed',
            beforePointer: one.afterPointer,
            afterPointer: one.beforePointer,
            before: one.after,
            after: one.before,
          }
        : one.change === 'added'
          ? { change: 'removed', beforePointer: one.afterPointer, before: one.after }
          : { change: 'added', afterPointer: one.beforePointer, after: one.before }
    const sorted = (list: unknown[]): string[] => list.map((one) => JSON.stringify(one)).sort()
    fc.assert(
      fc.property(nested, nested, (a, b) => {
        expect(sorted(diffJson(b, a))).toEqual(sorted(diffJson(a, b).map(turned)))
      }),
    )
  })
})

describe('compareCustom', () => {
  it('finds the answer that has the shape of the initial value', () => {
    expect(compareCustom({ initialValue: 'Hafenstrasse 9' }, { transcription: 'Hafenstraße 9' })).toEqual({
      kind: 'custom',
      result: 'changed',
      equal: false,
      initialPointer: '/initialValue',
      answerPointer: '/transcription',
      differences: [{ change: 'changed', beforePointer: '', afterPointer: '', before: 'Hafenstrasse 9', after: 'Hafenstraße 9' }],
    })
  })

  it('looks inside form elements', () => {
    const entities = [{ label: 'VESSEL', startOffset: 4, endOffset: 12 }]
    expect(compareCustom({ initialValue: entities }, { 'crowd-entity-annotation': { entities } })).toMatchObject({
      result: 'equal',
      equal: true,
      answerPointer: '/crowd-entity-annotation/entities',
      differences: [],
    })
    const box = { left: 1, top: 2, width: 30, height: 40, label: 'crate' }
    const answer = {
      annotatedResult: { boundingBoxes: [box, { ...box, left: 90 }], inputImageProperties: { width: 640, height: 480 } },
    }
    expect(compareCustom({ initialValue: [box] }, answer)).toMatchObject({
      result: 'changed',
      answerPointer: '/annotatedResult/boundingBoxes',
      differences: [{ change: 'added' }],
    })
  })

  it('takes input content as text, wrapped twice, and elsewhere on request', () => {
    expect(compareCustom('{"initialValue": "a"}', { t: 'a' })).toMatchObject({ result: 'equal' })
    expect(compareCustom({ InputContent: { initialValue: 'a' } }, { t: 'a' })).toMatchObject({
      result: 'equal',
      initialPointer: '/InputContent/initialValue',
    })
    expect(compareCustom({ guess: { text: 'a' } }, { t: 'b' }, { initialPointer: '/guess/text' })).toMatchObject({
      result: 'changed',
      initialPointer: '/guess/text',
    })
  })

  it('says why two values are not comparable', () => {
    const none = { kind: 'custom', result: 'not-comparable', equal: false }
    expect(compareCustom({ taskObject: 'x' }, { t: 'x' })).toEqual({ ...none, reason: 'no-initial-value', candidates: [] })
    expect(compareCustom('not JSON', { t: 'x' })).toMatchObject({ reason: 'no-initial-value' })
    expect(compareCustom({ initialValue: [1] }, { t: 'x' })).toEqual({ ...none, reason: 'no-same-shape', candidates: [] })
    expect(compareCustom({ initialValue: 'a' }, { t: 'a', comment: 'fine' })).toEqual({
      ...none,
      reason: 'ambiguous',
      candidates: ['/t', '/comment'],
    })
    expect(compareCustom({ initialValue: 'a' }, { t: 'a', comment: 'fine' }, { answerPointer: '/t' })).toMatchObject({
      result: 'equal',
    })
    expect(compareCustom({ initialValue: 'a' }, { t: ['a'] }, { answerPointer: '/t' })).toMatchObject({ reason: 'no-same-shape' })
  })

  it('finds no difference between an answer and itself', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(compareCustom({ initialValue: value }, value)).toMatchObject({ result: 'equal', answerPointer: '' })
      }),
    )
  })
})
