// The standard faces, held against the published interfaces and against the bundles.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { validators } from '../../../packages/core/src/generated/registry.js'
import * as standard from '../../../packages/core/src/generated/standard.js'
import type { MultiClassLine } from '../../../packages/core/src/generated/types.js'
import type { StandardRecordSchema } from '../../../packages/core/src/validate/standard.js'
import { bundlePath } from '../src/emit/bundles.js'
import type { JsonObject } from '../src/json.js'
import { loadTree, readFolder } from '../src/load.js'
import { buildModel } from '../src/model.js'

const root = new URL('../../../', import.meta.url)
const model = buildModel(loadTree(readFolder(fileURLToPath(new URL('schemas', root)))))
const schemas = standard as unknown as Readonly<Record<string, StandardRecordSchema<unknown>>>

// Assigning them is the test: the interfaces written out in packages/core must be the published ones.
const asSchema: StandardSchemaV1<MultiClassLine, MultiClassLine> = standard.MultiClassLineSchema
const asJsonSchema: StandardJSONSchemaV1<MultiClassLine, MultiClassLine> = standard.MultiClassLineSchema

describe('a Standard Schema', () => {
  it('exists for each type', () => {
    expect(Object.keys(schemas).sort()).toEqual(
      Object.keys(validators)
        .map((name) => `${name}Schema`)
        .sort(),
    )
  })

  it('hands a valid value through, and says where an invalid one is wrong', () => {
    const line = { File: 'a.csv', Line: '0', Classes: [{ Name: 'A', Score: 0.5 }] }
    expect(asSchema['~standard'].validate(line)).toEqual({ value: line })
    expect(asSchema['~standard'].validate({ ...line, Classes: [{ Name: 'A', Score: 2 }] })).toEqual({
      issues: [{ message: expect.stringContaining('Score must be <= 1'), path: ['Classes', 0, 'Score'] }],
    })
  })
})

describe('a Standard JSON Schema', () => {
  it.each(model.roots.map((type) => [type.name, type] as const))('of %s is the bundle', (name, type) => {
    const { $comment, ...bundle } = JSON.parse(readFileSync(new URL(`schemas/${bundlePath(type)}`, root), 'utf8')) as JsonObject
    expect(schemas[`${name}Schema`]?.['~standard'].jsonSchema.output({ target: 'draft-2020-12' })).toEqual(bundle)
    expect($comment).toContain('Single-file form')
  })

  it.each(model.roots.map((type) => type.name))('of %s says the same in draft-07', (name) => {
    const schema = schemas[`${name}Schema`]?.['~standard'].jsonSchema.input({ target: 'draft-07' }) ?? {}
    const text = JSON.stringify(schema)
    expect(text).not.toMatch(/\$defs|2020-12|"\$id"/)
    const validate = new Ajv({ strict: false }).compile(schema)
    for (const { type, value, path } of model.tree.examples) if (type === name) expect(validate(value), path).toBe(true)
    for (const { type, value, path } of model.tree.defects) if (type === name) expect(validate(value), path).toBe(false)
  })

  it('is a copy, and other targets are refused', () => {
    const first = asJsonSchema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
    first.title = 'changed'
    expect(asJsonSchema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }).title).toBe('MultiClassLine')
    expect(() => asJsonSchema['~standard'].jsonSchema.input({ target: 'openapi-3.0' })).toThrow('not supported')
  })
})
