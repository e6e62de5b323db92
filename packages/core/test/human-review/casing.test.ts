import { type ApiAnalyzeDocumentResponse, TextractDocument } from 'amazon-textract-response-parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextractAiServiceResponse, TextractBlock } from '../../src/generated/types.js'
import { toA2iCasing, toTextractCasing } from '../../src/human-review/casing.js'

const geometry = (left: number, top: number): { geometry: NonNullable<TextractBlock['geometry']> } => ({
  geometry: {
    boundingBox: { left, top, width: 0.2, height: 0.05 },
    polygon: [
      { x: left, y: top },
      { x: left + 0.2, y: top },
      { x: left + 0.2, y: top + 0.05 },
      { x: left, y: top + 0.05 },
    ],
  },
})

/** A page with one line, one key-value pair and one check box, as A2I writes a response. */
const response: TextractAiServiceResponse = {
  blocks: [
    {
      blockType: 'PAGE',
      id: 'page',
      ...geometry(0, 0),
      relationships: [{ type: 'CHILD', ids: ['line', 'key', 'value', 'key2', 'value2', 'box'] }],
    },
    {
      blockType: 'LINE',
      id: 'line',
      confidence: 99.1,
      text: 'Berth: 12',
      ...geometry(0.1, 0.1),
      relationships: [{ type: 'CHILD', ids: ['w1', 'w2'] }],
    },
    { blockType: 'WORD', id: 'w1', confidence: 98.2, text: 'Berth:', textType: 'PRINTED', ...geometry(0.1, 0.1) },
    { blockType: 'WORD', id: 'w2', confidence: 97.3, text: '12', textType: 'HANDWRITING', ...geometry(0.4, 0.1) },
    {
      blockType: 'KEY_VALUE_SET',
      id: 'key',
      confidence: 90,
      entityTypes: ['KEY'],
      ...geometry(0.1, 0.1),
      relationships: [
        { type: 'VALUE', ids: ['value'] },
        { type: 'CHILD', ids: ['w1'] },
      ],
    },
    {
      blockType: 'KEY_VALUE_SET',
      id: 'value',
      confidence: 90,
      entityTypes: ['VALUE'],
      ...geometry(0.4, 0.1),
      relationships: [{ type: 'CHILD', ids: ['w2'] }],
    },
    { blockType: 'WORD', id: 'w3', confidence: 95, text: 'Insured', ...geometry(0.1, 0.3) },
    {
      blockType: 'KEY_VALUE_SET',
      id: 'key2',
      confidence: 80,
      entityTypes: ['KEY'],
      ...geometry(0.1, 0.3),
      relationships: [
        { type: 'VALUE', ids: ['value2'] },
        { type: 'CHILD', ids: ['w3'] },
      ],
    },
    {
      blockType: 'KEY_VALUE_SET',
      id: 'value2',
      confidence: 80,
      entityTypes: ['VALUE'],
      ...geometry(0.4, 0.3),
      relationships: [{ type: 'CHILD', ids: ['box'] }],
    },
    { blockType: 'SELECTION_ELEMENT', id: 'box', confidence: 88, selectionStatus: 'SELECTED', ...geometry(0.4, 0.3) },
  ],
  documentMetadata: { pages: 1 },
}

describe('toTextractCasing', () => {
  it('gives what amazon-textract-response-parser reads', () => {
    const { value, kept } = toTextractCasing(response)
    expect(kept).toEqual([])
    const document = new TextractDocument(value as unknown as ApiAnalyzeDocumentResponse)
    const page = document.pageNumber(1)
    expect(document.nPages).toBe(1)
    expect(page.listLines().map(({ text }) => text)).toEqual(['Berth: 12'])
    expect(page.form.listFields().map(({ key, value }) => [key.text, value?.text])).toEqual([
      ['Berth:', '12'],
      ['Insured', 'SELECTED'],
    ])
    expect(page.form.getFieldByKey('Berth:')?.value?.confidence).toBe(90)
  })

  it('changes names only, and only their first letter', () => {
    const value = { s3Object: { bucket: 'b' }, blockType: 'KEY_VALUE_SET', '9th': 1, été: 2, _x: 3, list: [['id', { id: 'id' }]] }
    expect(toTextractCasing(value)).toEqual({
      value: { S3Object: { Bucket: 'b' }, BlockType: 'KEY_VALUE_SET', '9th': 1, été: 2, _x: 3, List: [['id', { Id: 'id' }]] },
      kept: [],
    })
  })

  it('reports what it leaves, and loses neither of two members that would get one name', () => {
    const value = { blocks: [{ id: 'a', Id: 'b', Query: { text: 'x' } }] }
    const there = toTextractCasing(value)
    expect(there).toEqual({
      value: { Blocks: [{ id: 'a', Id: 'b', Query: { Text: 'x' } }] },
      kept: ['/Blocks/0/id', '/Blocks/0/Id', '/Blocks/0/Query'],
    })
    expect(toA2iCasing(there.value, there.kept).value).toEqual(value)
  })

  it('types its result', () => {
    const { value } = toTextractCasing(response)
    const id: string | undefined = value.Blocks[0]?.Relationships?.[0]?.Ids[0]
    expect(id).toBe('line')
    expect(toA2iCasing(value).value.documentMetadata?.pages).toBe(1)
  })
})

describe('both ways', () => {
  const name = fc.oneof(
    fc.constantFrom('id', 'Id', 'iD', 'blocks', 'Blocks', 'a/b', 'A/b', '~x', '~X', '__proto__', 'é', 'É', '', '0', 's3Object'),
    fc.string(),
  )
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('Id', 'id', 1, null, false),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 5 }),
    ),
  })).value
  /** Not toEqual: the order of the members is to stay, too. */
  const text = JSON.stringify

  it('lose nothing, from A2I and back', () => {
    fc.assert(
      fc.property(json, (value) => {
        const there = toTextractCasing(value)
        expect(text(toA2iCasing(there.value, there.kept).value)).toBe(text(value))
      }),
      { numRuns: 500 },
    )
  })

  it('lose nothing, from Textract and back', () => {
    fc.assert(
      fc.property(json, (value) => {
        const there = toA2iCasing(value)
        expect(text(toTextractCasing(there.value, there.kept).value)).toBe(text(value))
      }),
      { numRuns: 500 },
    )
  })

  it('need no help for what A2I writes', () => {
    expect(toA2iCasing(toTextractCasing(response).value).value).toEqual(response)
  })
})
