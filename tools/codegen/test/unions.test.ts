import type { ValidateFunction } from 'ajv'
import { describe, expect, it } from 'vitest'
import { compiler } from '../src/compile.js'
import type { JsonObject } from '../src/json.js'
import { planUnion } from '../src/unions.js'
import { fixtureModel } from './fixture.js'

const object = (required: string[], forbidden: string[]): JsonObject => ({
  type: 'object',
  required,
  properties: Object.fromEntries(forbidden.map((key) => [key, false])),
})
const plan = (...oneOf: JsonObject[]) => planUnion({ oneOf }, (schema) => schema)

describe('planUnion', () => {
  it('tests the members of the later branches and leaves the first for last', () => {
    expect(plan(object(['a'], ['b', 'c']), object(['b'], ['a', 'c']), object(['c'], ['a', 'b']))).toEqual({
      cases: [
        { index: 1, types: ['object'], key: 'b' },
        { index: 2, types: ['object'], key: 'c' },
        { index: 0, types: ['object'] },
      ],
      types: ['object'],
      objectsOnly: true,
    })
  })

  it('tests JSON types where they differ', () => {
    expect(plan({ type: 'string' }, object([], []), { type: 'integer' })).toMatchObject({
      types: ['string', 'object', 'integer'],
      objectsOnly: false,
    })
  })

  it.each([
    [plan({ type: 'integer' }, { type: 'number' }), 'both take'],
    [plan({ type: 'string' }), 'fewer than two'],
    [plan({ type: 'string' }, {}), 'no JSON type'],
    [plan(object(['a'], []), object(['b'], ['a'])), 'requires no member that every other object branch forbids'],
  ])('refuses branches that it cannot tell apart', (result, fault) => {
    expect('faults' in result && result.faults.join()).toContain(fault)
  })
})

describe('a compiled oneOf', () => {
  const validate = compiler(fixtureModel()).getSchema('Shape') as ValidateFunction
  const errors = (value: unknown): string[] => {
    validate(value)
    return (validate.errors ?? []).map((error) => `${error.keyword} ${error.instancePath}`)
  }

  it.each([
    [{ size: 1, mark: { radius: -1 } }, ['minimum /mark/radius']],
    [{ size: 1, mark: { width: 'x' } }, ['type /mark/width']],
    [{ size: 1, mark: {} }, ['required /mark']],
    [{ size: 1, mark: 3 }, ['type /mark']],
    [{ size: 1, mark: { width: 1, radius: 1 } }, ['false schema /mark/width']],
    [{ size: 1, mark: { width: 1 }, ref: true }, ['type /ref']],
    [{ size: 1, mark: { width: 1 }, ref: 'x' }, ['pattern /ref']],
    [{ size: 1, mark: { width: 1 }, ref: 1.5 }, ['type /ref']],
    [{ size: 1, mark: { radius: 1 }, ref: '1' }, []],
  ])('says what is wrong with %j once, by the branch it belongs to', (value, expected) => {
    expect(errors(value)).toEqual(expected)
  })
})
