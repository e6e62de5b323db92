// The packages for other languages: what quicktype is known to get wrong must not come back.

import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isObject } from '../src/json.js'
import { emitCases, emitContract } from '../src/languages/contract.js'
import { emitLanguages } from '../src/languages/index.js'
import { constantWords, lowerSnake, pascal, upperSnake, wordsOf } from '../src/languages/names.js'
import { languageModel } from '../src/languages/quicktype.js'
import { loadTree, readFolder } from '../src/load.js'
import { buildModel } from '../src/model.js'
import { fixtureModel } from './fixture.js'

const model = buildModel(loadTree(readFolder(fileURLToPath(new URL('../../../schemas', import.meta.url)))))
const language = languageModel(model)
const outputs = await emitLanguages(model)
const text = (path: string): string => outputs.get(path) ?? ''

/** Names of the types that a language declares, as often as it does. */
const declared: Record<string, string[]> = {
  python: [...text('packages/python/src/aws_ai_outputs/generated/types.py').matchAll(/^class (\w+)\(Object\)/gm)].map(
    ([, name]) => name ?? '',
  ),
  go: [...text('packages/go/types_generated.go').matchAll(/^type (\w+) struct \{\n(?:.*\n)*?\}/gm)]
    .filter(([body]) => body.includes('\tExtra map[string]any\n'))
    .map(([, name]) => name ?? ''),
  rust: [...text('packages/rust/src/generated/types.rs').matchAll(/^pub struct (\w+) \{/gm)].map(([, name]) => name ?? ''),
  java: [...outputs].flatMap(([path, file]) =>
    path.startsWith('packages/java/') ? [...file.matchAll(/^public record (\w+)\(/gm)].map(([, name]) => name ?? '') : [],
  ),
}

describe('the types of every language', () => {
  it('come out the same twice', async () => {
    expect(await emitLanguages(model)).toEqual(outputs)
  })

  it.each(Object.keys(declared))('%s: are all object types, each once, by the names of the schemas', (name) => {
    expect(declared[name]?.sort()).toEqual(language.objects.map((type) => type.name))
    for (const record of model.records) expect(declared[name]).toContain(record.name)
  })

  it('keep a union of objects apart', () => {
    expect(language.unions.map(({ name }) => name)).toEqual(['ActivationCondition', 'ActivationConditionResult'])
    const python = text('packages/python/src/aws_ai_outputs/generated/types.py')
    expect(python).toContain('ActivationCondition: TypeAlias = AndCondition | OrCondition | ConditionCheck\n')
    expect(text('packages/go/types_generated.go')).toMatch(/^type ActivationCondition interface \{/m)
  })

  it('keep the names of unions that have the same members', () => {
    for (const name of ['LineNumber', 'PageNumber', 'PageCount']) {
      expect(text('packages/python/src/aws_ai_outputs/generated/types.py')).toContain(`\n${name}: TypeAlias = `)
      expect(text('packages/go/types_generated.go')).toContain(`\ntype ${name} struct {`)
    }
  })

  it('take a constant and an open enum as strings, with the known values beside them', () => {
    const python = text('packages/python/src/aws_ai_outputs/generated/types.py')
    expect(python).toMatch(/ {4}aws_managed_human_loop_request_source: str\n/)
    expect(python).toMatch(/ {4}error_code: str\n/)
    expect(python).toContain('    UNSUPPORTED_ENCODING: Final = "UNSUPPORTED_ENCODING"')
    expect(text('packages/go/types_generated.go')).toContain('\tDocumentErrorCodeUnsupportedEncoding = "UNSUPPORTED_ENCODING"')
  })
})

describe('contract.json', () => {
  const contract = JSON.parse(emitContract(language))

  it('has every type but the names of files, and each rule it refers to', () => {
    expect(Object.keys(contract.types)).toEqual([...model.types.keys()].filter((name) => !/EntryName|OutputUri/.test(name)))
    JSON.stringify(contract.types, (key, value: unknown) => {
      if (key === 'ref') expect(contract.types).toHaveProperty(String(value))
      return value
    })
  })

  it('tries the records in the order of detection, with every condition stated', () => {
    expect(contract.records.map(({ type }: { type: string }) => type)).toEqual(model.records.map(({ name }) => name))
    for (const { detect } of [...contract.records, ...contract.lookAlikes])
      expect(Object.keys(detect)).toEqual(['has', 'hasAny', 'lacks', 'startsWith', 'equals', 'itemHas', 'itemLacks', 'keySuffix'])
  })

  it('has no pattern that RE2 refuses', () => {
    expect(emitContract(language)).not.toMatch(/"pattern": ".*\(\?[=!<]/)
  })

  it('refuses a keyword that no language knows', () => {
    const shapes = languageModel(fixtureModel())
    const size = shapes.model.types.get('Size')
    if (size === undefined || !isObject(size.schema)) throw new Error('the fixture has no Size')
    size.schema.exclusiveMinimum = 0
    expect(() => emitContract(shapes)).toThrow(/exclusiveMinimum/)
  })
})

it('the cases are all examples but those of file names, each with what detection finds', () => {
  const { valid, invalid, left } = JSON.parse(emitCases(language))
  expect(valid.length + left.valid).toBe(model.tree.examples.length)
  expect(invalid.length + left.invalid).toBe(model.tree.defects.length)
  for (const { type, record } of valid) if (model.records.some(({ name }) => name === type)) expect(record).toBe(type)
})

describe('names', () => {
  it('are made of words', () => {
    expect(wordsOf('awsManagedHumanLoopRequestSource')).toEqual(['aws', 'managed', 'human', 'loop', 'request', 'source'])
    expect(wordsOf('AWS/Rekognition/V3')).toEqual(['aws', 'rekognition', 'v3'])
    expect(upperSnake(wordsOf('MissingImportantFormKey'))).toBe('MISSING_IMPORTANT_FORM_KEY')
    expect(lowerSnake(wordsOf('S3Object'))).toBe('s3_object')
    expect(pascal(wordsOf('KEY_VALUE_SET'))).toBe('KeyValueSet')
  })

  it('differ where two spellings are in use', () => {
    expect(constantWords(['NATIVE_PDF', 'NativePDF']).map(upperSnake)).toEqual(['NATIVE_PDF', 'NATIVE_PDF_CAMEL_CASE'])
    expect(() => constantWords(['a-b', 'a_b', 'A_B'])).toThrow(/same name/)
  })
})
