import { describe, expect, it } from 'vitest'
import { loadTree } from '../src/load.js'
import { flatRows } from '../src/tables/flat-rows.js'
import { nestedRows } from '../src/tables/row-model.js'
import { fixtureModel } from './fixture.js'

const model = fixtureModel()

describe('nested rows', () => {
  const [row] = nestedRows(model)
  const field = (name: string) => row?.fields.find((one) => one.name === name)

  it('have a column for each described member, and none for a forbidden one', () => {
    expect(row?.table).toBe('shape')
    expect(field('error')).toBeUndefined()
    expect(field('size')).toMatchObject({ type: { kind: 'double' }, nullable: false })
    expect(field('kind')).toMatchObject({ type: { kind: 'string' }, nullable: true })
    expect(field('names')).toMatchObject({ type: { kind: 'list', items: { kind: 'string' } } })
  })

  it('have digits or integers as text, maps as JSON, and one struct for objects told apart by a key', () => {
    expect(field('ref')?.type).toEqual({ kind: 'string' })
    expect(field('tags')?.type).toEqual({ kind: 'json' })
    const mark = field('mark')?.type
    expect(mark?.kind === 'struct' && mark.fields.map(({ name, nullable }) => [name, nullable])).toEqual([
      ['width', true],
      ['radius', true],
    ])
  })
})

describe('flattened rows', () => {
  const withRows = (columns: object) => ({
    ...model,
    tree: {
      ...model.tree,
      rows: {
        rows: [
          {
            name: 'ShapeRow',
            table: 'shapes',
            title: 'Shapes',
            description: 'A shape.',
            of: ['Shape'],
            columns: Object.keys(columns),
          },
        ],
        columns: columns as never,
      },
    },
  })

  it('take type, nullability and unit from the members that they hold', () => {
    const [row] = flatRows(
      withRows({ size: { description: 'Size.', from: ['size'] }, ref: { description: 'Ref.', from: ['ref'] } }),
    )
    expect(row?.columns).toMatchObject([
      { name: 'size', type: 'number', nullable: false, unit: 'metres', from: ['Shape/size'] },
      { name: 'ref', type: 'integer', nullable: true },
    ])
  })

  it('refuse a member that no record type has, and members of several types', () => {
    expect(() => flatRows(withRows({ gone: { description: 'Gone.', from: ['gone'] } }))).toThrow('no record type has gone')
    expect(() => flatRows(withRows({ both: { description: 'Both.', from: ['ref', 'tags'] } }))).toThrow('no common type')
  })

  it('are reported where they are written wrongly', () => {
    const problems = (rows: unknown) =>
      loadTree(new Map([['rows.json', JSON.stringify(rows)]])).problems.map(({ pointer }) => pointer)
    expect(problems([])).toContain('')
    const found = problems({
      rows: [{ name: 'X', table: 'x', title: 'X', description: 'X.', of: [], columns: ['missing'] }, { name: 'Y' }],
      columns: {
        Upper: { description: 'x', from: ['a'] },
        a: {},
        b: { description: 'x' },
        c: { description: 'x', type: 'text', nullable: true },
        d: { description: 'x', type: 'json' },
      },
    })
    expect(found).toEqual(
      expect.arrayContaining([
        '/columns/Upper',
        '/columns/a',
        '/columns/b',
        '/columns/c/type',
        '/columns/d',
        '/rows/0/columns',
        '/rows/1',
      ]),
    )
  })
})
