// A small tree that keeps every law: one format of documents with a union, an open enum, a bound, a forbidden member and
// shared types. Each test breaks one thing in it.

import { checkSchemas } from '../src/generate.js'
import type { JsonObject } from '../src/json.js'
import { loadTree } from '../src/load.js'
import { buildModel, type Model } from '../src/model.js'
import type { Problem } from '../src/problem.js'

const base = 'https://example.test/schemas/'
const $schema = 'https://json-schema.org/draft/2020-12/schema'
const source = 'Source: guide.'

const schema = (path: string, title: string, rest: object): [string, object] => [
  path,
  { $schema, $id: base + path, title, description: `${title} for tests. ${source}`, ...rest },
]

const shape = 'sample/shape/v1'

function fixtureJson(): Map<string, unknown> {
  const good = { kind: 'circle', size: 3, ref: 7, mark: { radius: 0.5 }, tags: { a: 'x' }, names: ['ñ'] }
  const bare = { size: 1, mark: { width: 2 } }
  const wrong = (name: string, pointer: string, rule: string, value: object): [string, unknown] => [
    `${shape}/invalid/Shape/${name}.json`,
    { pointer, rule, why: 'for the test', value },
  ]
  return new Map<string, unknown>([
    ['schemas.config.json', { base }],
    ['look-alikes.json', [{ id: 'other/drawing', title: 'A drawing', hint: 'Not a shape.', detect: { has: ['strokes'] } }]],
    schema('common/v1/size.schema.json', 'Size', {
      description: `How large. Unit: metres. ${source}`,
      type: 'number',
      minimum: 0,
    }),
    schema('common/v1/reference.schema.json', 'Reference', {
      oneOf: [
        { type: 'string', pattern: '^[0-9]+$' },
        { type: 'integer', description: 'Unit: none.' },
      ],
    }),
    [
      `${shape}/format.json`,
      {
        id: 'sample/shape',
        title: 'Shapes',
        description: 'Shapes for tests.',
        service: 'Test',
        role: 'document',
        types: [
          {
            type: 'Shape',
            schema: 'shape.schema.json',
            kind: 'result',
            title: 'one shape',
            detect: { has: ['size'], lacks: ['error'] },
          },
        ],
      },
    ],
    schema(`${shape}/shape.schema.json`, 'Shape', {
      type: 'object',
      required: ['size', 'mark'],
      properties: {
        kind: { $ref: '#/$defs/ShapeKind', title: 'Kind', description: `What it is. ${source}` },
        size: { $ref: '../../../common/v1/size.schema.json' },
        ref: { $ref: '../../../common/v1/reference.schema.json' },
        mark: { $ref: '#/$defs/Mark' },
        tags: {
          title: 'Tags',
          description: `Any tags. ${source}`,
          type: 'object',
          additionalProperties: { title: 'Tag', description: 'One tag.', type: 'string' },
        },
        names: { title: 'Names', description: `Names. ${source}`, type: 'array', minItems: 1, items: { type: 'string' } },
        error: false,
      },
      $defs: {
        ShapeKind: {
          title: 'ShapeKind',
          description: `Kinds. ${source}`,
          type: 'string',
          anyOf: [
            { const: 'circle', title: 'Circle', description: 'Round.' },
            { type: 'string', title: 'Other value', description: 'Any other kind.' },
          ],
        },
        Mark: { title: 'Mark', description: `A mark. ${source}`, oneOf: [{ $ref: '#/$defs/Square' }, { $ref: '#/$defs/Disc' }] },
        Square: {
          title: 'Square',
          description: `A square. ${source}`,
          type: 'object',
          required: ['width'],
          properties: { width: { $ref: '../../../common/v1/size.schema.json' }, radius: false },
        },
        Disc: {
          title: 'Disc',
          description: `A disc. ${source}`,
          type: 'object',
          required: ['radius'],
          properties: { radius: { $ref: '../../../common/v1/size.schema.json' }, width: false },
        },
      },
    }),
    [`${shape}/examples/Shape/full.json`, good],
    [`${shape}/examples/Shape/bare.json`, { ...bare, ref: '12' }],
    [`${shape}/examples/Shape/barest.json`, bare],
    wrong('size-negative', '/size', 'minimum', { ...bare, size: -1 }),
    wrong('size-text', '/size', 'type', { ...bare, size: '1' }),
    wrong('size-missing', '', 'required', { mark: { width: 2 } }),
    wrong('mark-missing', '', 'required', { size: 1 }),
    wrong('mark-text', '/mark', 'type', { size: 1, mark: 'x' }),
    wrong('mark-empty', '/mark', 'required', { size: 1, mark: {} }),
    wrong('mark-both', '/mark/width', 'false schema', { size: 1, mark: { width: 1, radius: 1 } }),
    wrong('ref-letters', '/ref', 'pattern', { ...bare, ref: 'x' }),
    wrong('ref-list', '/ref', 'type', { ...bare, ref: [] }),
    wrong('kind-number', '/kind', 'type', { ...bare, kind: 1 }),
    wrong('tags-list', '/tags', 'type', { ...bare, tags: [] }),
    wrong('tag-number', '/tags/a', 'type', { ...bare, tags: { a: 1 } }),
    wrong('names-text', '/names', 'type', { ...bare, names: 'x' }),
    wrong('names-empty', '/names', 'minItems', { ...bare, names: [] }),
    wrong('name-number', '/names/0', 'type', { ...bare, names: [1] }),
    wrong('error-there', '/error', 'false schema', { ...bare, error: 'x' }),
  ])
}

export type Edit = (json: (path: string) => JsonObject, files: Map<string, unknown>) => void

/** The files of the fixture as texts, after an edit. */
export function fixture(edit: Edit = () => {}): Map<string, string> {
  const files = fixtureJson()
  edit((path) => files.get(path) as JsonObject, files)
  const texts = new Map(
    [...files].map(([path, json]) => [path, typeof json === 'string' ? json : `${JSON.stringify(json, null, 2)}\n`]),
  )
  if (!texts.has('SOURCES.md')) texts.set('SOURCES.md', 'Sources: `guide`.\n')
  if (!texts.has(`${shape}/EVIDENCE.md`)) texts.set(`${shape}/EVIDENCE.md`, 'kind size ref mark tags names error width radius\n')
  return texts
}

export function problemsAfter(edit?: Edit): readonly Problem[] {
  return checkSchemas(loadTree(fixture(edit))).problems
}

export function fixtureModel(edit?: Edit): Model {
  return buildModel(loadTree(fixture(edit)))
}

export const shapePath = `${shape}/shape.schema.json`
export const formatPath = `${shape}/format.json`
export const shapeFolder = shape
