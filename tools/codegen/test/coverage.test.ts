import { describe, expect, it } from 'vitest'
import { type Edit, formatPath, problemsAfter, shapeFolder, shapePath } from './fixture.js'

const example = (name: string): string => `${shapeFolder}/examples/Shape/${name}.json`
const invalid = (name: string): string => `${shapeFolder}/invalid/Shape/${name}.json`
const without =
  (...paths: string[]): Edit =>
  (_json, files) => {
    for (const path of paths) files.delete(path)
  }

const cases: [law: string, name: string, text: RegExp, edit: Edit][] = [
  [
    'L9',
    'a type without a valid example',
    /Shape has no valid example/,
    without(example('full'), example('bare'), example('barest')),
  ],
  [
    'L9',
    'a type without an invalid example',
    /has no invalid example/,
    (_json, files) => {
      for (const path of [...files.keys()]) if (path.includes('/invalid/')) files.delete(path)
    },
  ],
  ['L9', 'an optional member that no example has', /no valid example has "kind"/, (json) => delete json(example('full')).kind],
  ['L9', 'an optional member that every example has', /no valid example lacks the optional "ref"/, without(example('barest'))],
  [
    'L9',
    'an enum value that no example has',
    /no valid example has the value "circle"/,
    (json) => Object.assign(json(example('full')), { kind: 'square' }),
  ],
  [
    'L9',
    'a union branch that no example takes',
    /no valid example takes this branch/,
    (json) => Object.assign(json(example('full')), { mark: { width: 1 } }),
  ],
  ['L9', 'a bound that nothing breaks', /no invalid example breaks "minimum"/, without(invalid('size-negative'))],
  ['L9', 'a type that nothing breaks', /no invalid example breaks "type"/, without(invalid('names-text'))],
  ['L9', 'a union type that nothing breaks', /no invalid example has a value of no branch's type/, without(invalid('ref-list'))],
  [
    'L9',
    'a required member that nothing lacks',
    /no invalid example lacks the required "size"/,
    without(invalid('size-missing')),
  ],
  ['L9', 'a forbidden member that nothing has', /no invalid example has the forbidden "error"/, without(invalid('error-there'))],
  [
    'L9',
    'a valid example that is invalid',
    /a valid example is refused: must be >= 0/,
    (json) => Object.assign(json(example('full')), { size: -1 }),
  ],
  [
    'L9',
    'an invalid example that is valid',
    /but it is valid/,
    (json) => Object.assign(json(invalid('size-negative')), { value: { size: 1, mark: { width: 1 } } }),
  ],
  [
    'L9',
    'an invalid example with another rule',
    /but rule "minimum" at "\/size"/,
    (json) => Object.assign(json(invalid('size-negative')), { rule: 'type' }),
  ],
  [
    'L9',
    'an invalid example with two defects',
    /besides rule "minimum"/,
    (json) => Object.assign(json(invalid('size-negative')), { value: { size: -1, mark: { width: -1 } } }),
  ],
  [
    'L9',
    'an example of nothing',
    /"Shapes" is no type/,
    (_json, files) => files.set(`${shapeFolder}/examples/Shapes/one.json`, {}),
  ],
  [
    'L10',
    'an example that the rules do not know',
    /is detected as nothing, not as Shape/,
    (json) =>
      Object.assign(json(formatPath), {
        types: [{ type: 'Shape', schema: 'shape.schema.json', kind: 'result', title: 'one shape', detect: { has: ['weight'] } }],
      }),
  ],
  [
    'L2',
    'a schema that Ajv refuses',
    /does not compile/,
    (json) => Object.assign(json(shapePath), { required: ['size', 'size', 'mark'] }),
  ],
]

describe('the examples', () => {
  it.each(cases)('%s reports %s', (law, _name, text, edit) => {
    const found = problemsAfter(edit).filter((problem) => problem.law === law)
    expect(found.map((problem) => problem.message).join('\n')).toMatch(text)
  })

  it('need not be detected if the defect is in the very member that the rule looks at', () => {
    // error-there has what the rule must lack, size-missing lacks what it must have.
    expect(problemsAfter()).toEqual([])
  })
})
