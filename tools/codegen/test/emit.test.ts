import { describe, expect, it } from 'vitest'
import { bundle } from '../src/emit/bundles.js'
import { emitCatalog, emitFamilies, emitLookAlikes, emitSchemaCatalog } from '../src/emit/catalog.js'
import { emitReference } from '../src/emit/reference.js'
import { escapeDoc, literal, quote, wrap } from '../src/emit/text.js'
import { declare, emitTypes } from '../src/emit/types.js'
import { emitValidators } from '../src/emit/validators.js'
import { typeOf } from '../src/model.js'
import { fixtureModel } from './fixture.js'

const model = fixtureModel()

describe('types', () => {
  it('declare each type once, without index signatures and without copies', async () => {
    const code = await emitTypes(model)
    const declared = [...code.matchAll(/^export (?:type|interface) (\w+)/gm)].map((match) => match[1])
    expect(new Set(declared).size).toBe(declared.length)
    expect(declared).toEqual(
      expect.arrayContaining([
        'Size',
        'Reference',
        'Shape',
        'ShapeKind',
        'Mark',
        'Square',
        'Disc',
        'RecordTypeMap',
        'FormatId',
        'LookAlikeId',
      ]),
    )
    expect(code).not.toMatch(/\b(Size|Shape|Square)\d/)
  })

  it('leave an enum open, forbid a member, keep a map and a description beside a ref', async () => {
    expect(await declare(model, typeOf(model, 'ShapeKind'))).toMatch(
      /export type ShapeKind =\n {2}\| 'circle'\n {2}\| \(string & \{\}\)/,
    )
    const shape = await declare(model, typeOf(model, 'Shape'))
    expect(shape).toContain('error?: never')
    expect(shape).toContain('kind?: ShapeKind')
    expect(shape).toContain('What it is. Source: guide.')
    expect(shape).toContain('[k: string]: string')
    expect(await declare(model, typeOf(model, 'Reference'))).toContain('export type Reference = string | number')
    expect(await declare(model, typeOf(model, 'Mark'))).toContain('export type Mark = Square | Disc')
  })

  it('refuse a name that the compiler of types would change', async () => {
    const type = { ...typeOf(model, 'Size'), name: 'size_2b' }
    await expect(declare(model, type)).rejects.toThrow('json-schema-to-typescript declared')
  })
})

describe('validators', () => {
  const code = emitValidators(model)

  it('hold nothing of Ajv and no code from strings', () => {
    expect(code).not.toMatch(/require\(|new Function|eval\(|new RegExp|schemaPath|\.evaluated/)
    expect([...code.matchAll(/^import .* from '(.*)'$/gm)].map((match) => match[1])).toEqual([
      '../validate/validator.js',
      './types.js',
    ])
  })

  it('name functions after types, so that a new type does not rename the others', () => {
    expect(code).toContain('export const validateShape: Validator<Shape> = checkShape')
    expect(code).toContain('function checkSquare(')
    expect(code).not.toMatch(/validate\d/)
  })
})

describe('catalogues', () => {
  it('carry rules and validators by family, and no descriptions', () => {
    expect(emitFamilies(model)).toContain(
      "export const sampleRecords: readonly RecordDescription[] = [\n  { type: 'Shape', format: 'sample/shape', kind: 'result', carrier: 'document', rule: { has: ['size'], lacks: ['error'] }, validate: validateShape },\n]",
    )
    expect(emitLookAlikes(model)).toContain(
      "{ id: 'other/drawing', title: 'A drawing', hint: 'Not a shape.', rule: { has: ['strokes'] } }",
    )
    expect(emitCatalog(model) + emitFamilies(model)).not.toContain('for tests')
  })

  it('give a digest of each canonical file', () => {
    const catalog = JSON.parse(emitSchemaCatalog(model)) as { formats: { types: object[] }[]; shared: object[] }
    expect(catalog.formats[0]?.types[0]).toMatchObject({
      type: 'Shape',
      $id: 'https://example.test/schemas/sample/shape/v1/shape.schema.json',
      bundle: 'bundled/sample/shape/v1/shape.schema.json',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(catalog.shared).toHaveLength(2)
  })
})

describe('bundles', () => {
  it('hold every definition that they refer to, and keep the $id', () => {
    const text = JSON.stringify(bundle(model, typeOf(model, 'Shape')))
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1])
    const { $defs, $id } = JSON.parse(text) as { $defs: object; $id: string }
    expect(new Set(refs)).toEqual(new Set(Object.keys($defs).map((name) => `#/$defs/${name}`)))
    expect($id).toBe('https://example.test/schemas/sample/shape/v1/shape.schema.json')
    expect([...text.matchAll(/"\$id"/g)]).toHaveLength(1)
  })
})

describe('reference', () => {
  const page = emitReference(model).get('docs/reference/sample/shape.md') ?? ''

  it('has a row per member with its unit, and links that lead somewhere', () => {
    expect(page).toContain('| `size` | [Size](../shared.md#size) | yes | metres | How large. | guide |')
    expect(page).toContain('| `error` | never present | forbidden |')
    expect(page).toContain('[size-negative](../../../schemas/sample/shape/v1/invalid/Shape/size-negative.json)')
    expect(page).toContain('### Disc')
  })
})

describe('text', () => {
  it('escapes', () => {
    expect(quote("it's \\ \n")).toBe("'it\\'s \\\\ \\n'")
    expect(literal({ a: [1, 'x'], 'b-c': null })).toBe("{ a: [1, 'x'], 'b-c': null }")
    expect(escapeDoc('a */ {@link b}')).toBe('a *\\/ \\{\\@link b\\}')
    expect(wrap('- one two three', 9)).toBe('- one two\n  three')
  })
})
