import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../src/json.js'
import { formatProblems } from '../src/problem.js'
import { type Edit, formatPath, problemsAfter, shapeFolder, shapePath } from './fixture.js'

const at = (object: JsonObject, ...keys: string[]): JsonObject => keys.reduce((inner, key) => inner[key] as JsonObject, object)
const sizePath = 'common/v1/size.schema.json'
const referencePath = 'common/v1/reference.schema.json'

/** Each case breaks one thing; the law must say so at that place. */
const cases: [law: string, name: string, file: string, pointer: string, edit: Edit][] = [
  ['L0', 'a file that is not JSON', shapePath, '', (_json, files) => files.set(shapePath, '{')],
  ['L0', 'a stray file', 'notes.json', '', (_json, files) => files.set('notes.json', {})],
  ['L0', 'an unknown role', formatPath, '/role', (json) => Object.assign(json(formatPath), { role: 'thing' })],
  ['L0', 'an id that is not the folder', formatPath, '/id', (json) => Object.assign(json(formatPath), { id: 'other' })],
  [
    'L0',
    'an unknown detection condition',
    formatPath,
    '/types/0/detect',
    (json) => Object.assign(at(json(formatPath), 'types', '0'), { detect: { seems: ['x'] } }),
  ],
  [
    'L0',
    'a defect without a rule',
    `${shapeFolder}/invalid/Shape/size-text.json`,
    '/rule',
    (json) => delete json(`${shapeFolder}/invalid/Shape/size-text.json`).rule,
  ],
  [
    'L1',
    'another draft',
    shapePath,
    '/$schema',
    (json) => Object.assign(json(shapePath), { $schema: 'http://json-schema.org/draft-07/schema#' }),
  ],
  [
    'L1',
    'an $id that is not the path',
    shapePath,
    '/$id',
    (json) => Object.assign(json(shapePath), { $id: 'https://example.test/shape.json' }),
  ],
  ['L2', 'a keyword outside the vocabulary', shapePath, '/format', (json) => Object.assign(json(shapePath), { format: 'shape' })],
  [
    'L2',
    'a rule beside a $ref',
    shapePath,
    '/properties/size/minimum',
    (json) => Object.assign(at(json(shapePath), 'properties', 'size'), { minimum: 1 }),
  ],
  [
    'L2',
    'a pattern that does not compile',
    referencePath,
    '/oneOf/0/pattern',
    (json) => Object.assign(at(json(referencePath), 'oneOf', '0'), { pattern: '(' }),
  ],
  [
    'L2',
    'true for a schema',
    shapePath,
    '/properties/error',
    (json) => Object.assign(at(json(shapePath), 'properties'), { error: true }),
  ],
  ['L3', 'a title that is not the file name', sizePath, '/title', (json) => Object.assign(json(sizePath), { title: 'Sizes' })],
  [
    'L3',
    'a name that is used twice',
    shapePath,
    '/$defs/Size/title',
    (json) => Object.assign(at(json(shapePath), '$defs'), { Size: { ...json(sizePath), $schema: undefined, $id: undefined } }),
  ],
  [
    'L3',
    'a $ref to nothing',
    shapePath,
    '/properties/size/$ref',
    (json) => Object.assign(at(json(shapePath), 'properties', 'size'), { $ref: 'sise.schema.json' }),
  ],
  [
    'L3',
    'a $ref by URL',
    shapePath,
    '/properties/size/$ref',
    (json) =>
      Object.assign(at(json(shapePath), 'properties', 'size'), {
        $ref: 'https://example.test/schemas/common/v1/size.schema.json',
      }),
  ],
  [
    'L3',
    'a definition that nobody uses',
    shapePath,
    '/$defs/Spare',
    (json) =>
      Object.assign(at(json(shapePath), '$defs'), { Spare: { title: 'Spare', description: 'x Source: guide.', type: 'string' } }),
  ],
  [
    'L3',
    'a schema that the format does not list',
    formatPath,
    '/types',
    (json) =>
      Object.assign(json(formatPath), {
        types: [{ ...at(json(formatPath), 'types', '0'), type: 'Other', schema: 'other.schema.json' }],
      }),
  ],
  ['L3', 'a result without detection', formatPath, '/types/0/detect', (json) => delete at(json(formatPath), 'types', '0').detect],
  [
    'L4',
    'a property without a title',
    shapePath,
    '/properties/kind/title',
    (json) => delete at(json(shapePath), 'properties', 'kind').title,
  ],
  [
    'L4',
    'a description without a source',
    shapePath,
    '/properties/kind/description',
    (json) => Object.assign(at(json(shapePath), 'properties', 'kind'), { description: 'What it is.' }),
  ],
  [
    'L4',
    'a source that is not in the list',
    shapePath,
    '/properties/kind/description',
    (json) => Object.assign(at(json(shapePath), 'properties', 'kind'), { description: 'What it is. Source: rumour.' }),
  ],
  [
    'L4',
    'a number without a unit',
    sizePath,
    '/description',
    (json) => Object.assign(json(sizePath), { description: 'How large. Source: guide.' }),
  ],
  [
    'L5',
    'an anonymous object',
    shapePath,
    '/properties/tags',
    (json) =>
      Object.assign(at(json(shapePath), 'properties'), {
        tags: { title: 'T', description: 'T. Source: guide.', type: 'object', properties: {} },
      }),
  ],
  [
    'L5',
    'an array without items',
    shapePath,
    '/properties/names/items',
    (json) => delete at(json(shapePath), 'properties', 'names').items,
  ],
  [
    'L6',
    'a closed enum',
    shapePath,
    '/$defs/ShapeKind/anyOf/0',
    (json) =>
      Object.assign(at(json(shapePath), '$defs', 'ShapeKind'), { anyOf: [{ const: 'circle', title: 'C', description: 'C.' }] }),
  ],
  [
    'L6',
    'an enum value that is not text',
    shapePath,
    '/$defs/ShapeKind/anyOf/0',
    (json) => Object.assign(at(json(shapePath), '$defs', 'ShapeKind', 'anyOf', '0'), { const: 1 }),
  ],
  [
    'L7',
    'branches that only trying can tell apart',
    shapePath,
    '/$defs/Mark/oneOf',
    (json) => delete at(json(shapePath), '$defs', 'Square', 'properties').radius,
  ],
  [
    'L7',
    'two branches of one type',
    referencePath,
    '/oneOf',
    (json) => Object.assign(at(json(referencePath), 'oneOf', '1'), { type: 'string' }),
  ],
  [
    'L8',
    'a closed object',
    shapePath,
    '/additionalProperties',
    (json) => Object.assign(json(shapePath), { additionalProperties: false }),
  ],
  [
    'L8',
    'a required member that is not described',
    shapePath,
    '/required/2',
    (json) => Object.assign(json(shapePath), { required: ['size', 'mark', 'weight'] }),
  ],
  [
    'L8',
    'a member without evidence',
    shapePath,
    '/properties/kind',
    (_json, files) => files.set(`${shapeFolder}/EVIDENCE.md`, 'size ref mark tags names error width radius'),
  ],
]

describe('the laws', () => {
  it('find nothing in the fixture', () => {
    expect(formatProblems(problemsAfter())).toBe('\n0 problems in 0 files; nothing was written.')
  })

  it.each(cases)('%s reports %s', (law, _name, file, pointer, edit) => {
    const found = problemsAfter(edit)
    expect(found.map((problem) => `${problem.law} ${problem.file}#${problem.pointer}`)).toContain(`${law} ${file}#${pointer}`)
    expect(found.every(({ fix, message }) => fix !== '' && message !== '')).toBe(true)
  })

  it('report every violation of every file at once', () => {
    const found = problemsAfter((json) => {
      Object.assign(json(sizePath), { title: 'Sizes', description: 'How large.' })
      Object.assign(json(shapePath), { additionalProperties: false })
      Object.assign(json(formatPath), { role: 'thing' })
    })
    expect(new Set(found.map((problem) => problem.file))).toEqual(new Set([sizePath, shapePath, formatPath]))
    expect(new Set(found.map((problem) => problem.law)).size).toBeGreaterThanOrEqual(4)
    expect(formatProblems(found)).toMatch(/fix: /)
  })
})
