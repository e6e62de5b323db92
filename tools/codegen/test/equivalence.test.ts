// The shipped validators are compiled from rewritten schemas (src/compile.ts) and then rewritten themselves
// (src/emit/validators.ts). Here they are held against plain Ajv on the canonical files, untouched and referred to by $id:
// for every value the verdict must be the same. So must the verdicts of the light reader (src/emit/verdicts.ts).

import { fileURLToPath } from 'node:url'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validators } from '../../../packages/core/src/generated/registry.js'
import * as verdicts from '../../../packages/core/src/generated/verdicts.js'
import { verdictName } from '../src/emit/verdicts.js'
import { loadTree, readFolder } from '../src/load.js'
import { buildModel } from '../src/model.js'
import { valuesOf } from './generator.js'

const runs = Number(process.env.CODEGEN_RUNS ?? 20_000)
const model = buildModel(loadTree(readFolder(fileURLToPath(new URL('../../../schemas', import.meta.url)))))

const ajv = new Ajv2020({ strict: false })
for (const file of model.tree.schemas) ajv.addSchema(file.json)
const canonical = (id: string): ValidateFunction => ajv.getSchema(id) as ValidateFunction

const shipped: Readonly<Record<string, (value: unknown) => boolean>> = validators
const light: Readonly<Record<string, (value: unknown) => boolean>> = verdicts
const records = new Set(model.records.map((record) => record.name))

describe(`the shipped validators and Ajv on the canonical schemas, ${runs} values of each record type`, () => {
  it('know the same types', () => {
    expect(Object.keys(shipped).sort()).toEqual(model.roots.map((type) => type.name))
    expect(Object.keys(light).sort()).toEqual([...records].map(verdictName).sort())
  })

  // Parts are met inside the records, so that a tenth of the values is enough for them alone.
  it.each(model.roots.map((type) => [type.name, type, records.has(type.name) ? runs : Math.ceil(runs / 10)] as const))(
    'agree on %s',
    (name, type, numRuns) => {
      const reference = canonical(type.id)
      const validate = shipped[name]
      const fits = light[verdictName(name)] ?? reference
      let valid = 0
      fc.assert(
        fc.property(valuesOf(model, name), (value) => {
          const verdict = reference(value)
          if (verdict) valid++
          if (validate?.(value) !== verdict)
            throw new Error(`${JSON.stringify(value)} is ${verdict ? 'valid' : 'invalid'} for the canonical schema only`)
          if (fits(value) !== verdict)
            throw new Error(`${JSON.stringify(value)} is ${verdict ? 'refused' : 'let through'} by its verdict`)
        }),
        { numRuns, seed: 20260101, endOnFailure: true },
      )
      // A test in which nearly everything is valid, or nearly nothing, would prove little.
      expect(valid / numRuns).toBeGreaterThan(0.1)
      expect(valid / numRuns).toBeLessThan(0.95)
    },
    120_000,
  )
})
