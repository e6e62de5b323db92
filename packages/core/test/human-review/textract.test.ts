import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextractBlock } from '../../src/generated/types.js'
import { sameScore, shortestScore } from '../../src/human-review/scores.js'
import { compareForms, formPairs, normalKey } from '../../src/human-review/textract.js'
import { pairBlocks } from './support.js'

describe('formPairs', () => {
  it('reads words before the own text', () => {
    const blocks = pairBlocks('a', 'Ship to:', 'Pier 4')
    const [key] = blocks
    expect(formPairs([{ ...(key as TextractBlock), text: 'SHIP' }, ...blocks.slice(1)])).toEqual([
      { id: 'ak', key: 'Ship to:', value: 'Pier 4', selection: null, keyConfidence: null, valueConfidence: null, page: null },
    ])
  })

  it('reads the own text where there are no words, as the widget page has it', () => {
    const blocks: TextractBlock[] = [
      {
        blockType: 'KEY_VALUE_SET',
        id: 'k',
        entityTypes: ['KEY'],
        text: 'Carrier',
        relationships: [{ type: 'VALUE', ids: ['v'] }],
      },
      { blockType: 'KEY_VALUE_SET', id: 'v', entityTypes: ['VALUE'], text: 'Northern Freight' },
    ]
    expect(formPairs(blocks)).toMatchObject([{ key: 'Carrier', value: 'Northern Freight' }])
  })

  it('reads the status of a selection element', () => {
    const blocks: TextractBlock[] = [
      {
        blockType: 'KEY_VALUE_SET',
        id: 'k',
        entityTypes: ['KEY'],
        text: 'Fragile',
        relationships: [{ type: 'VALUE', ids: ['v'] }],
      },
      { blockType: 'KEY_VALUE_SET', id: 'v', entityTypes: ['VALUE'], relationships: [{ type: 'CHILD', ids: ['s'] }] },
      { blockType: 'SELECTION_ELEMENT', id: 's', selectionStatus: 'NOT_SELECTED', confidence: 97.1 },
    ]
    expect(formPairs(blocks)).toMatchObject([{ key: 'Fragile', value: 'NOT_SELECTED', selection: 'NOT_SELECTED' }])
  })

  it('tells a blank value from a missing one, and passes over ids that resolve nowhere', () => {
    const blank = pairBlocks('a', 'Seal', '')
    const missing = pairBlocks('b', 'Berth', null)
    const dangling: TextractBlock[] = [
      {
        blockType: 'KEY_VALUE_SET',
        id: 'c',
        entityTypes: ['KEY'],
        text: 'Gate',
        relationships: [
          { type: 'VALUE', ids: ['gone'] },
          { type: 'CHILD', ids: ['gone'] },
        ],
      },
    ]
    expect(formPairs([...blank, ...missing, ...dangling]).map(({ key, value }) => [key, value])).toEqual([
      ['Seal', ''],
      ['Berth', null],
      ['Gate', null],
    ])
  })

  it('resolves ids elsewhere when asked to', () => {
    const blocks = pairBlocks('a', 'Ship to:', 'Pier 4')
    expect(formPairs(blocks.slice(0, 1), blocks)).toMatchObject([{ key: 'Ship to:', value: 'Pier 4' }])
  })
})

describe('normalKey', () => {
  it.each([
    ['Policy  Number:', 'policy number'],
    ['TOTAL', 'total'],
    ['Total ：', 'total'],
    ['No.', 'no'],
    [':', ':'],
  ])('%j is %j', (key, normal) => expect(normalKey(key)).toBe(normal))
})

describe('compareForms', () => {
  const response = [
    ...pairBlocks('a', 'Ship to:', 'Pier 4', 91.25),
    ...pairBlocks('b', 'Carrier:', 'Northen Freight', 62.5),
    ...pairBlocks('c', 'Seal:', '8812', 99),
  ]

  it('finds accepted, changed, added and removed pairs', () => {
    const human = [
      ...pairBlocks('a', 'Ship to:', 'Pier 4', 91.25),
      // A corrected pair gets new ids.
      ...pairBlocks('new1', 'Carrier:', 'Northern Freight'),
      ...pairBlocks('new2', 'Pallets:', '14'),
    ]
    const compared = compareForms({ all: response }, human)
    expect(compared.equal).toBe(false)
    expect(compared.accepted).toMatchObject([{ matchedBy: 'id', shown: true, scoreKept: true, machine: { id: 'ak' } }])
    expect(compared.changed).toMatchObject([
      {
        matchedBy: 'key',
        changes: ['value'],
        scoreKept: null,
        machine: { value: 'Northen Freight', keyConfidence: 62.5 },
        human: { id: 'new1k', value: 'Northern Freight' },
      },
    ])
    expect(compared.added).toMatchObject([{ key: 'Pallets:', value: '14' }])
    expect(compared.removed).toMatchObject([{ key: 'Seal:', value: '8812' }])
  })

  it('tells a changed key, by id, and by key when only its spelling differs', () => {
    expect(compareForms({ all: response }, pairBlocks('c', 'Seal no:', '8812')).changed).toMatchObject([
      { matchedBy: 'id', changes: ['key'] },
    ])
    expect(compareForms({ all: response }, pairBlocks('x', 'SEAL', '8813')).changed).toMatchObject([
      { matchedBy: 'key', changes: ['key', 'value'] },
    ])
  })

  it('counts as removed only what the worker was shown, and finds what they were not', () => {
    const shown = pairBlocks('b', 'Carrier:', 'Northen Freight')
    const human = [...shown, ...pairBlocks('new', 'Seal', '8812')]
    const compared = compareForms({ all: response, shown }, human)
    expect(compared.removed).toEqual([])
    // The selected response lost its scores; the whole one has them.
    expect(compared.accepted).toMatchObject([
      { machine: { keyConfidence: 62.5, valueConfidence: 62.5 }, scoreKept: null, shown: true },
    ])
    expect(compared.changed).toMatchObject([{ shown: false, changes: ['key'] }])
    expect(compareForms({ all: response, shown }, []).removed).toHaveLength(1)
  })

  it('compares scores as 32-bit numbers', () => {
    const short = pairBlocks('a', 'Dock', '7', 94.59119)
    const wide = pairBlocks('a', 'Dock', '7', Math.fround(94.59119))
    expect(compareForms({ all: short }, wide).accepted).toMatchObject([{ scoreKept: true }])
    expect(compareForms({ all: short }, pairBlocks('a', 'Dock', '7', 94.5912)).accepted).toMatchObject([{ scoreKept: false }])
  })

  it('sets equal keys against each other by value first', () => {
    const machine = [...pairBlocks('a', 'Date', '1 May'), ...pairBlocks('b', 'Date', '2 May')]
    const human = [...pairBlocks('x', 'Date', '2 May'), ...pairBlocks('y', 'Date', '3 May')]
    const compared = compareForms({ all: machine }, human)
    expect(compared.accepted).toMatchObject([{ machine: { id: 'bk' }, human: { id: 'xk' } }])
    expect(compared.changed).toMatchObject([{ machine: { id: 'ak' }, human: { id: 'yk' } }])
  })

  const text = fc.constantFrom('', 'Dock', 'dock:', 'Seal', 'Pier 4', 'Pier  4')
  const blocks = fc
    .array(
      fc.tuple(
        text,
        fc.option(text),
        fc.option(fc.float({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
        fc.constantFrom('', 'z'),
      ),
      { maxLength: 6 },
    )
    .map((pairs) => pairs.flatMap(([key, value, score, prefix], index) => pairBlocks(`${prefix}${index}`, key, value, score)))

  it('finds nothing between a form and itself', () => {
    fc.assert(
      fc.property(blocks, (form) => {
        const { equal, accepted, changed, added, removed } = compareForms({ all: form }, form)
        expect({ equal, changed, added, removed }).toEqual({ equal: true, changed: [], added: [], removed: [] })
        expect(accepted).toHaveLength(formPairs(form).length)
      }),
    )
  })

  it('accounts for every pair of both sides once', () => {
    fc.assert(
      fc.property(blocks, blocks, (machine, human) => {
        const { accepted, changed, added, removed } = compareForms({ all: machine }, human)
        const matched = [...accepted, ...changed]
        const ids = (pairs: readonly { id: string }[]): string[] => pairs.map(({ id }) => id).sort()
        expect(ids([...matched.map((pair) => pair.human), ...added])).toEqual(ids(formPairs(human)))
        expect(ids([...matched.map((pair) => pair.machine), ...removed])).toEqual(ids(formPairs(machine)))
      }),
    )
  })

  it('gives plain data', () => {
    fc.assert(
      fc.property(blocks, blocks, (machine, human) => {
        const compared = compareForms({ all: machine }, human)
        expect(JSON.parse(JSON.stringify(compared))).toEqual(compared)
      }),
    )
  })
})

describe('scores', () => {
  it('are the same when they are one 32-bit number', () => {
    expect(sameScore(94.59119, 94.5911865234375)).toBe(true)
    expect(sameScore(94.59119, 94.5912)).toBe(false)
    expect(sameScore(0, -0)).toBe(true)
    expect(sameScore(Number.NaN, Number.NaN)).toBe(true)
  })

  it('print as the shortest decimal', () => {
    expect(shortestScore(94.5911865234375)).toBe(94.59119)
    expect(shortestScore(100)).toBe(100)
    expect(shortestScore(0)).toBe(0)
    fc.assert(
      fc.property(fc.float({ noNaN: true }), (score) => {
        const short = shortestScore(score)
        expect(sameScore(short, score)).toBe(true)
        expect(shortestScore(short)).toBe(short)
      }),
    )
  })
})
