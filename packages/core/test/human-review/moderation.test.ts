import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareModeration } from '../../src/human-review/moderation.js'

const all = [
  { confidence: 81.52347, name: 'Alcohol', parentName: '' },
  { confidence: 81.52347, name: 'Drinking', parentName: 'Alcohol' },
  { confidence: 52.5, name: 'Gambling', parentName: '' },
]
const shown = [
  { confidence: Math.fround(81.52347), name: 'Drinking', parentName: 'Alcohol' },
  { confidence: 81.5, name: 'Alcohol', parentName: '' },
]

describe('compareModeration', () => {
  it('finds confirmed, rejected and added labels, by name', () => {
    expect(
      compareModeration({ all, shown }, [
        { name: 'Drinking', parentName: 'Alcohol' },
        'Gambling',
        { name: 'Smoking', parentName: 'Tobacco' },
      ]),
    ).toEqual({
      kind: 'rekognition-moderation',
      equal: false,
      confirmed: [{ name: 'Drinking', parentName: 'Alcohol', confidence: 81.52347, scoresAgree: true }],
      rejected: [{ name: 'Alcohol', parentName: '', confidence: 81.5, scoresAgree: false }],
      added: [
        { name: 'Gambling', parentName: '', confidence: 52.5, scoresAgree: null, foundByService: true },
        { name: 'Smoking', parentName: 'Tobacco', confidence: null, scoresAgree: null, foundByService: false },
      ],
    })
  })

  it('rejects everything when nothing was chosen', () => {
    expect(compareModeration({ all, shown }, [])).toMatchObject({
      confirmed: [],
      rejected: [{ name: 'Drinking' }, { name: 'Alcohol' }],
      added: [],
    })
  })

  it('takes the whole response where nothing was selected', () => {
    expect(compareModeration({ all }, ['Gambling', 'Gambling'])).toMatchObject({
      confirmed: [{ name: 'Gambling', scoresAgree: null }],
      rejected: [{ name: 'Alcohol' }, { name: 'Drinking' }],
      added: [],
    })
  })

  const names = fc.array(fc.constantFrom('Alcohol', 'Drinking', 'Gambling', 'Smoking', '__proto__', 'constructor'), {
    maxLength: 8,
  })
  const labels = names.map((list) => list.map((name) => ({ name, parentName: '', confidence: 75 })))

  it('finds nothing between a list and itself, in whatever order and form', () => {
    fc.assert(
      fc.property(labels, fc.boolean(), (list, strings) => {
        const chosen = [...list].reverse().map((label) => (strings ? label.name : label))
        expect(compareModeration({ all: list }, chosen)).toMatchObject({ equal: true, rejected: [], added: [] })
      }),
    )
  })

  it('accounts for every name once', () => {
    fc.assert(
      fc.property(labels, names, (list, chosen) => {
        const { confirmed, rejected, added } = compareModeration({ all: list }, chosen)
        const nameOf = ({ name }: { name: string }): string => name
        expect([...confirmed, ...rejected].map(nameOf).sort()).toEqual([...new Set(list.map(nameOf))].sort())
        expect([...confirmed, ...added].map(nameOf).sort()).toEqual([...new Set(chosen)].sort())
      }),
    )
  })
})
