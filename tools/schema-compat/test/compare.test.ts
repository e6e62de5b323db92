import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type Change, compareTrees } from '../src/compare.js'
import type { Json, JsonObject } from '../src/json.js'
import { larger } from '../src/judge.js'
import { type RuleId, ruleOf, rules } from '../src/rules.js'
import { file, path, tree, withProperty, withSchema } from './tree.js'

const found = (changes: readonly Change[]): RuleId[] => [...new Set(changes.map(({ rule }) => rule))].sort()
const ref = (name: string): Json => ({ $ref: `#/$defs/${name}` })
const open = (...values: string[]): Json => ({
  type: 'string',
  anyOf: [...values.map((value) => ({ const: value })), { type: 'string' }],
})

/** From, to, what the way there is, what the way back is; and a value that only the wider of the two takes. */
const keywords: [name: string, was: Json, is: Json, there: RuleId[], back: RuleId[], between?: Json][] = [
  ['title', { type: 'string', title: 'a' }, { type: 'string', title: 'b' }, ['text'], ['text']],
  ['description', { type: 'string', description: 'a' }, { type: 'string' }, ['text'], ['text']],
  ['examples', { type: 'string', examples: ['a'] }, { type: 'string' }, ['text'], ['text']],
  ['deprecated', { type: 'string' }, { type: 'string', deprecated: true }, ['deprecated'], ['deprecated']],
  ['minimum', { type: 'number', minimum: 1 }, { type: 'number', minimum: 0 }, ['bound-loosened'], ['bound-tightened'], 0.5],
  ['minimum gone', { type: 'number', minimum: 1 }, { type: 'number' }, ['bound-loosened'], ['bound-tightened'], 0.5],
  [
    'exclusiveMinimum',
    { type: 'number', exclusiveMinimum: 1 },
    { type: 'number', exclusiveMinimum: 0 },
    ['bound-loosened'],
    ['bound-tightened'],
    1,
  ],
  ['maximum', { type: 'number', maximum: 1 }, { type: 'number', maximum: 2 }, ['bound-loosened'], ['bound-tightened'], 2],
  ['maximum gone', { type: 'number', maximum: 1 }, { type: 'number' }, ['bound-loosened'], ['bound-tightened'], 2],
  ['minLength', { type: 'string', minLength: 2 }, { type: 'string', minLength: 1 }, ['bound-loosened'], ['bound-tightened'], 'a'],
  [
    'maxLength',
    { type: 'string', maxLength: 1 },
    { type: 'string', maxLength: 2 },
    ['bound-loosened'],
    ['bound-tightened'],
    'ab',
  ],
  [
    'minItems',
    { type: 'array', items: {}, minItems: 1 },
    { type: 'array', items: {} },
    ['bound-loosened'],
    ['bound-tightened'],
    [],
  ],
  [
    'maxItems',
    { type: 'array', items: {}, maxItems: 1 },
    { type: 'array', items: {}, maxItems: 2 },
    ['bound-loosened'],
    ['bound-tightened'],
    [1, 2],
  ],
  ['pattern', { type: 'string', pattern: '^a$' }, { type: 'string', pattern: '^b$' }, ['pattern-changed'], ['pattern-changed']],
  ['pattern gone', { type: 'string', pattern: '^a$' }, { type: 'string' }, ['bound-loosened'], ['bound-tightened'], 'b'],
  ['type in a list', { type: 'string' }, { type: ['string', 'null'] }, ['type-widened'], ['type-narrowed'], null],
  ['type gone', { type: 'string' }, {}, ['type-widened'], ['type-narrowed'], 1],
  ['integer and number', { type: 'integer' }, { type: 'number' }, ['number-widened'], ['number-narrowed'], 0.5],
  [
    'string and number',
    { type: 'string' },
    { type: 'number' },
    ['type-narrowed', 'type-widened'],
    ['type-narrowed', 'type-widened'],
  ],
  [
    'string and oneOf',
    { type: 'string' },
    { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    ['branch-added'],
    ['branch-removed'],
    1,
  ],
  ['ref and oneOf', ref('Name'), { oneOf: [ref('Name'), ref('Count')] }, ['branch-added'], ['branch-removed'], 1],
  [
    'branch',
    { oneOf: [ref('A'), { type: 'string' }] },
    { oneOf: [ref('A'), ref('B'), { type: 'string' }] },
    ['branch-added'],
    ['branch-removed'],
    { b: '' },
  ],
  [
    'within a branch',
    { oneOf: [{ type: 'integer', minimum: 1 }, { type: 'string' }] },
    { oneOf: [{ type: 'integer' }, { type: 'string' }] },
    ['bound-loosened'],
    ['bound-tightened'],
    0,
  ],
  ['order of branches', { oneOf: [ref('A'), ref('B')] }, { oneOf: [ref('B'), ref('A')] }, ['text'], ['text']],
  ['open enum', open('a'), open('a', 'b'), ['value-added'], ['value-removed']],
  ['open enum and string', { type: 'string' }, open('a'), ['value-added'], ['value-removed']],
  ['closed enum', { type: 'string', anyOf: [{ const: 'a' }] }, open('a'), ['const-opened'], ['const-added'], 'b'],
  [
    'value of a closed enum',
    { type: 'string', anyOf: [{ const: 'a' }] },
    { type: 'string', anyOf: [{ const: 'a' }, { const: 'b' }] },
    ['const-opened'],
    ['const-added'],
    'b',
  ],
  ['const', { const: 'a' }, { const: 'b' }, ['const-added'], ['const-added']],
  [
    'const and open enum',
    { type: 'string', const: 'a' },
    open('a', 'b'),
    ['const-opened', 'value-added'],
    ['const-added', 'value-removed'],
    'c',
  ],
  ['const gone', { type: 'string', const: 'a' }, { type: 'string' }, ['const-opened'], ['const-added'], 'b'],
  ['items', { type: 'array', items: { type: 'string' } }, { type: 'array' }, ['items-freed'], ['items-described'], [1]],
  [
    'within items',
    { type: 'array', items: { type: 'string', minLength: 1 } },
    { type: 'array', items: { type: 'string' } },
    ['bound-loosened'],
    ['bound-tightened'],
    [''],
  ],
  [
    'map',
    { type: 'object', additionalProperties: { type: 'string' } },
    { type: 'object' },
    ['items-freed'],
    ['items-described'],
    { a: 1 },
  ],
  [
    'closed object',
    { type: 'object', additionalProperties: false },
    { type: 'object' },
    ['items-freed'],
    ['items-described'],
    { a: 1 },
  ],
  [
    'within a map',
    { type: 'object', additionalProperties: { type: 'integer' } },
    { type: 'object', additionalProperties: { type: 'number' } },
    ['number-widened'],
    ['number-narrowed'],
    { a: 0.5 },
  ],
  ['forbidden', false, { type: 'string' }, ['property-allowed'], ['property-forbidden'], 'a'],
  ['ref to the same', ref('Name'), { type: 'string' }, ['text'], ['text']],
  ['ref to a looser type', ref('Title'), ref('Name'), ['bound-loosened'], ['bound-tightened'], ''],
  ['ref to another type', ref('Name'), ref('Count'), ['type-narrowed', 'type-widened'], ['type-narrowed', 'type-widened']],
]

describe('a keyword', () => {
  it.each(keywords)('%s', (_name, was, is, there, back) => {
    expect(found(compareTrees(withProperty(was), withProperty(is)))).toEqual(there)
    expect(found(compareTrees(withProperty(is), withProperty(was)))).toEqual(back)
    expect(compareTrees(withProperty(was), withProperty(was))).toEqual([])
  })

  // The rules say "more files" and "fewer files"; a validator that knows nothing of them must say so as well.
  it.each(keywords.filter(({ length }) => length === 6))('%s: as a validator sees it', (_name, was, is, there, back, between) => {
    const accepts = (keywords: Json): boolean => {
      const schema = withProperty(keywords).files.get(path) as JsonObject
      return new Ajv2020({ strict: false }).validate(schema, { p: between })
    }
    expect(accepts(was)).toBe(false)
    expect(accepts(is)).toBe(true)
    expect(there.some((rule) => ruleOf(rule).validity === 'more')).toBe(true)
    expect(back.some((rule) => ruleOf(rule).validity === 'fewer')).toBe(true)
    expect(back.some((rule) => ruleOf(rule).schemas === 'major')).toBe(true)
  })

  it.each([
    ['required', { required: ['a'] }, {}, ['required-removed'], ['required-added']],
    ['order of required', { required: ['a', 'b'] }, { required: ['b', 'a'] }, ['text'], ['text']],
    ['property', { properties: {} }, { properties: { a: { type: 'string' } } }, ['property-added'], ['property-removed']],
    [
      'required property',
      {},
      { required: ['a'], properties: { a: {} } },
      ['property-added', 'required-added'],
      ['property-removed', 'required-removed'],
    ],
    ['new forbidden member', { properties: {} }, { properties: { a: false } }, ['property-forbidden'], ['property-allowed']],
    ['definition', {}, { $defs: { A: { type: 'string' } } }, ['type-added'], ['type-removed']],
    [
      'name of a definition',
      { $defs: { A: { type: 'string' } } },
      { $defs: { B: { type: 'string' } } },
      ['type-renamed'],
      ['type-renamed'],
    ],
    [
      'within a definition',
      { $defs: { A: { type: 'integer' } } },
      { $defs: { A: { type: 'number' } } },
      ['number-widened'],
      ['number-narrowed'],
    ],
  ] as [string, JsonObject, JsonObject, RuleId[], RuleId[]][])('of an object: %s', (_name, was, is, there, back) => {
    expect(found(compareTrees(withSchema(was), withSchema(is)))).toEqual(there)
    expect(found(compareTrees(withSchema(is), withSchema(was)))).toEqual(back)
  })

  it('that is not known is an error, on either side', () => {
    for (const keyword of ['not', 'allOf', 'format', 'x-mine']) {
      expect(() => compareTrees(withProperty({}), withProperty({ [keyword]: {} }))).toThrow(`"${keyword}"`)
      expect(() => compareTrees(withProperty({ [keyword]: {} }), withProperty({}))).toThrow(`"${keyword}"`)
    }
  })

  it('that stands where it is not looked at is an error', () => {
    for (const keywords of [
      { $ref: '#/$defs/Name', minLength: 1 },
      { oneOf: [{ type: 'string' }, { type: 'integer' }], minLength: 1 },
    ]) {
      expect(() => compareTrees(withProperty({}), withProperty(keywords))).toThrow('beside')
      expect(() => compareTrees(withProperty(keywords), withProperty(keywords))).toThrow('beside')
    }
  })

  it('is told with its place, and the order of members counts for nothing', () => {
    expect(compareTrees(withProperty({ type: 'number', minimum: 0 }), withProperty({ minimum: 1, type: 'number' }))).toEqual([
      { rule: 'bound-tightened', place: `${path}#/properties/p/minimum`, what: '0 → 1' },
    ])
    expect(compareTrees(withProperty({ type: 'number', minimum: 0 }), withProperty({ minimum: 0, type: 'number' }))).toEqual([])
  })
})

describe('a type that others refer to', () => {
  const shared = (schema: JsonObject) =>
    tree(
      file('common/v1/score.schema.json', 'Score', { type: 'number', ...schema }),
      file(path, 'Item', { type: 'object', properties: { p: { $ref: '../../common/v1/score.schema.json' } } }),
      file('shop/v1/list.schema.json', 'List', { type: 'array', items: { $ref: '../../common/v1/score.schema.json' } }),
    )

  it('is told once', () => {
    expect(compareTrees(shared({ minimum: 0 }), shared({ minimum: 1 })).map(({ place }) => place)).toEqual([
      'common/v1/score.schema.json#/minimum',
    ])
  })

  it('may refer to itself', () => {
    const node = (extra: JsonObject) =>
      tree(
        file(path, 'Node', {
          type: 'object',
          properties: { next: { $ref: '#' } },
          $defs: { Other: { type: 'object', properties: { next: { $ref: '#/$defs/Other' } }, ...extra } },
        }),
      )
    expect(found(compareTrees(node({}), node({ required: ['next'] })))).toEqual(['required-added'])
    const turned = tree(
      file(path, 'Node', {
        type: 'object',
        properties: { next: { $ref: '#/$defs/Other' } },
        $defs: { Other: { type: 'object', properties: { next: { $ref: '#/$defs/Other' } } } },
      }),
    )
    expect(found(compareTrees(node({}), turned))).toEqual(['text'])
  })
})

describe('a file', () => {
  const one = file(path, 'Item', { type: 'object' })
  const other = file('shop/v1/other.schema.json', 'Other', { type: 'string' })

  it('that is new, or gone', () => {
    expect(found(compareTrees(tree(one), tree(one, other)))).toEqual(['type-added'])
    expect(found(compareTrees(tree(one, other), tree(one)))).toEqual(['file-removed', 'type-removed'])
  })

  it('that is renamed is gone from where it was', () => {
    const changes = compareTrees(tree(one, other), tree(one, file('shop/v1/another.schema.json', 'Other', { type: 'string' })))
    expect(found(changes)).toEqual(['file-removed', 'type-added'])
    expect(changes[0]?.what).toBe('renamed to shop/v1/another.schema.json')
  })

  it('that is renamed and changed is compared all the same', () => {
    const changes = compareTrees(
      tree(one, other),
      tree(one, file('shop/v1/another.schema.json', 'Other', { type: 'string', minLength: 1 })),
    )
    expect(found(changes)).toContain('bound-tightened')
  })

  it('whose type has another name', () => {
    expect(found(compareTrees(tree(one), tree(file(path, 'Article', { type: 'object' }))))).toEqual(['type-renamed'])
  })

  it('whose address is another', () => {
    expect(found(compareTrees(tree(one), tree([path, one[1].replace('https://example.org/', 'https://example.com/')])))).toEqual([
      'id-changed',
    ])
  })

  it('takes a type out of $defs', () => {
    const was = tree(file(path, 'Item', { type: 'object', $defs: { Other: { type: 'string' } } }))
    expect(found(compareTrees(was, tree(one, other)))).toEqual(['type-added', 'type-moved'])
  })

  it('that is no schema counts for little, but counts', () => {
    const example: [string, string] = ['shop/v1/examples/Item/a.json', '{}']
    expect(found(compareTrees(tree(one, example), tree(one)))).toEqual(['other-file'])
    expect(found(compareTrees(tree(one, example), tree(one, [example[0], '{"a": 1}'])))).toEqual(['other-file'])
    expect(compareTrees(tree(one), tree(one, ['catalog.json', '{}'], ['bundled/item.schema.json', '{}']))).toEqual([])
  })
})

describe('a format', () => {
  const type = (name: string, detect?: JsonObject, more: JsonObject = {}): JsonObject => ({
    type: name,
    schema: `${name}.schema.json`,
    kind: 'result',
    title: name,
    ...(detect && { detect }),
    ...more,
  })
  const formats = (types: JsonObject[], more: JsonObject = {}) =>
    tree([
      'shop/v1/format.json',
      JSON.stringify({ id: 'shop', title: 'Shop', description: '', service: 'S', role: 'lines', types, ...more }),
    ])
  const a = type('A', { has: ['a', 'x'] })
  const b = type('B', { has: ['b'], lacks: ['x'] })
  const compare = (was: JsonObject[], is: JsonObject[]): RuleId[] => found(compareTrees(formats(was), formats(is)))

  it('that is new, or gone', () => {
    expect(found(compareTrees(tree(), formats([a])))).toEqual(['detect-added', 'type-added'])
    expect(found(compareTrees(formats([a]), tree()))).toEqual(['format-removed'])
  })

  it('gains and loses types', () => {
    expect(compare([a], [a, b])).toEqual(['detect-added', 'type-added'])
    expect(compare([a, b], [a])).toEqual(['type-removed'])
    expect(compare([a], [a, type('P')])).toEqual(['type-added'])
  })

  it('changes what is said of it', () => {
    expect(found(compareTrees(formats([a]), formats([a], { title: 'Store' })))).toEqual(['text'])
    expect(found(compareTrees(formats([a]), formats([a], { role: 'document' })))).toEqual(['format-changed'])
    expect(compare([a], [type('A', { has: ['a', 'x'] }, { kind: 'failure' })])).toEqual(['format-changed'])
  })

  it.each([
    ['in other words', { has: ['x', 'a'] }, ['text']],
    ['weaker, and no other rule can fit', { has: ['x'] }, ['detect-extended']],
    ['weaker, so that it may take from the other', { has: ['a'] }, ['detect-changed']],
    ['stronger', { has: ['a', 'x', 'y'] }, ['detect-changed']],
    ['another', { has: ['z'] }, ['detect-changed']],
    ['gone', undefined, ['detect-changed']],
  ] as [string, JsonObject | undefined, RuleId[]][])('detects a type by a rule that is %s', (_name, detect, expected) => {
    expect(compare([a, b], [type('A', detect), b])).toEqual(expected)
  })

  it('gains a type that may take files from another', () => {
    expect(compare([a], [a, type('C', { has: ['a', 'x', 'c'] })])).toContain('detect-changed')
    expect(compare([a], [a, type('C', { has: ['c'] })])).toContain('detect-added')
    expect(compare([a], [a, type('C', { has: ['c', 'd'] })])).toContain('detect-changed')
    expect(
      compare([type('A', { equals: { k: 1 } })], [type('A', { equals: { k: 1 } }), type('C', { equals: { k: 2 } })]),
    ).toContain('detect-added')
    expect(
      compare(
        [type('A', { startsWith: { k: 'a' } })],
        [type('A', { startsWith: { k: 'a' } }), type('C', { startsWith: { k: 'ab' }, has: ['x'] })],
      ),
    ).toContain('detect-changed')
  })
})

it('look-alikes', () => {
  const list = (...entries: JsonObject[]) => tree(['look-alikes.json', JSON.stringify(entries)])
  const one = { id: 'a', title: 'A', hint: 'h', detect: { has: ['a'] } }
  expect(found(compareTrees(list(), list(one)))).toEqual(['look-alike-added'])
  expect(found(compareTrees(list(one), list()))).toEqual(['look-alike-removed'])
  expect(found(compareTrees(list(one), list({ ...one, hint: 'other' })))).toEqual(['text'])
  expect(found(compareTrees(list(one), list({ ...one, detect: { has: ['b'] } })))).toEqual(['look-alike-changed'])
})

it('the rules ask for enough', () => {
  for (const [id, { validity, types, schemas, code }] of Object.entries(rules)) {
    // What may refuse a file is major for both; what may not compile is major for the code.
    if (validity === 'fewer') expect([id, schemas, code]).toEqual([id, 'major', 'major'])
    if (types === 'breaking') expect([id, larger(code, 'major')]).toEqual([id, code])
    if (validity === 'more') expect([id, schemas]).toEqual([id, 'minor'])
  }
})
