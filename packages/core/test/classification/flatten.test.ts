import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  classColumns,
  classRows,
  documentColumns,
  documentRow,
  flatten,
  recordOfDocumentRow,
  recordsOfClassRows,
  type TableColumn,
} from '../../src/classification/flatten.js'
import { anyOutcome, badPage, classLine, collect, examples, schemas, tooLarge } from './support.js'

const forms = [
  { form: 'documents', columns: documentColumns },
  { form: 'classes', columns: classColumns },
] as const

function checkCells(row: object, columns: readonly TableColumn[]): void {
  expect(Object.keys(row)).toEqual(columns.map(({ name }) => name))
  for (const { name, type, nullable } of columns) {
    const value = (row as Record<string, unknown>)[name]
    if (value === null) expect(nullable, name).toBe(true)
    else if (type === 'json') expect(() => JSON.parse(value as string), name).not.toThrow()
    else if (type === 'integer') expect(Number.isInteger(value), name).toBe(true)
    else expect(typeof value, name).toBe(type)
  }
}

describe('rows', () => {
  it('hold a record', () => {
    const record = {
      File: 'a.csv',
      Line: '3',
      Classes: [
        { Name: 'HAM', Score: 0.04 },
        { Name: 'SPAM', Score: 0.92 },
        { Name: 'EGG', Score: 0.04 },
      ],
    }
    expect(documentRow(record)).toMatchObject({
      kind: 'result',
      model: 'multi-class',
      file: 'a.csv',
      line: 3,
      page: null,
      top_class: 'SPAM',
      top_score: 0.92,
      listed: 3,
      error_code: null,
      rest: null,
    })
    expect(classRows(record).map((row) => [row.line, row.position, row.rank, row.class, row.score])).toEqual([
      [3, 0, 2, 'HAM', 0.04],
      [3, 1, 1, 'SPAM', 0.92],
      [3, 2, 2, 'EGG', 0.04],
    ])
  })

  it('hold failures, with their error columns', () => {
    const code = { kind: 'failure', model: null, error_code: 'DOCUMENT_SIZE_EXCEEDED' }
    expect(documentRow(tooLarge('a', 2))).toMatchObject({ ...code, line: 2, listed: null, classes: null, rest: null })
    expect(classRows(tooLarge('a', 2))).toMatchObject([{ ...code, class: null, score: null }])
    expect(documentRow(badPage('a.pdf', 4, 5))).toMatchObject({
      kind: 'failure',
      page: 4,
      pages: 5,
      error_code: 'TEXTRACT_BAD_PAGE',
      error_message: 'unreadable',
    })
  })

  it('are streamed', async () => {
    const records = [classLine('f', 0), tooLarge('f', 1), { File: 'f', Labels: [] }]
    expect(await collect(flatten(records, 'documents'))).toEqual(records.map(documentRow))
    expect(await collect(flatten(records, 'classes'))).toEqual(records.flatMap(classRows))
  })

  it.each(examples())('give the record back: $type $name', ({ record }) => {
    checkCells(documentRow(record), documentColumns)
    for (const row of classRows(record)) checkCells(row, classColumns)
    expect(recordOfDocumentRow(documentRow(record))).toEqual(record)
    expect([...recordsOfClassRows(classRows(record))]).toEqual([record])
  })

  it('give any records back, in order, duplicates and unknown members included', () => {
    fc.assert(
      fc.property(fc.array(anyOutcome, { maxLength: 8 }), (records) => {
        expect(records.map(documentRow).map(recordOfDocumentRow)).toEqual(records)
        expect([...recordsOfClassRows(records.flatMap(classRows))]).toEqual(records)
        for (const record of records) {
          checkCells(documentRow(record), documentColumns)
          for (const row of classRows(record)) checkCells(row, classColumns)
        }
      }),
      { numRuns: 500 },
    )
  })
})

type Schema = {
  title?: string
  type?: string
  $ref?: string
  $defs?: Record<string, Schema>
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  description?: string
}

/** The bundled schemas of the record types, by type. */
function bundled(): Map<string, Schema> {
  const found = new Map<string, Schema>()
  for (const entry of readdirSync(join(schemas, 'bundled'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const schema = JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as Schema
    if (schema.title !== undefined) found.set(schema.title, schema)
  }
  return found
}

/** JSON types at a path, whether it is always there, and the descriptions on the way. */
function lookUp(root: Schema, path: string[]): { types: Set<string>; always: boolean; text: string } {
  const resolve = (schema: Schema): Schema =>
    schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.slice('#/$defs/'.length)] as Schema)
  let schema = root
  let always = true
  let text = ''
  for (const step of path) {
    const at = resolve(schema)
    if (step === '*') {
      always = false
      schema = at.items as Schema
    } else {
      if (!at.required?.includes(step)) always = false
      schema = at.properties?.[step] as Schema
    }
    expect(schema, path.join('/')).toBeTypeOf('object')
    text += `${schema.description ?? ''} ${resolve(schema).description ?? ''} `
  }
  const types = new Set((resolve(schema).oneOf ?? [schema]).map((branch) => resolve(branch).type as string))
  return { types, always, text }
}

describe('columns', () => {
  const roots = bundled()
  const types = [
    'MultiClassLine',
    'MultiClassFile',
    'MultiClassPage',
    'MultiLabelLine',
    'MultiLabelFile',
    'MultiLabelPage',
    'ErrorRecord',
    'PageErrorRecord',
  ]
  const cases = forms.flatMap(({ form, columns }) =>
    columns.flatMap((column) => (column.from === undefined ? [] : [{ form, column, name: column.name, from: column.from }])),
  )

  it.each(cases)('$form.$name has the type, the nullability and the unit of the schemas', ({ column, from }) => {
    const always: string[] = []
    for (const source of from) {
      const [type, ...path] = source.split('/') as [string, ...string[]]
      const found = lookUp(roots.get(type) as Schema, path)
      if (found.always) always.push(type)
      // Lines and pages are integers that may be written as text; a list of document types goes to `rest`.
      if (column.type === 'integer') expect(found.types, source).toEqual(new Set(['integer', 'string']))
      else if (column.type === 'json') expect(found.types, source).toEqual(new Set(['array']))
      else expect(found.types.has(column.type), source).toBe(true)
      if (column.unit !== undefined) expect(found.text, source).toContain(`Unit: ${column.unit}`)
      else expect(found.text, source).not.toContain('Unit: ')
    }
    // Empty unless every record type must have it.
    expect(column.nullable).toBe(!types.every((type) => always.includes(type)))
  })

  it('cover every member of the schemas that is not kept in rest', () => {
    const kept = ['Errors', 'Warnings']
    for (const type of types) {
      const schema = roots.get(type) as Schema
      const members = Object.entries(schema.properties ?? {}).flatMap(([name, value]) =>
        (value as unknown) === false ? [] : [name],
      )
      for (const member of members) {
        if (kept.includes(member)) continue
        const found = documentColumns.some(({ from }) =>
          from?.some((source) => source === `${type}/${member}` || source.startsWith(`${type}/${member}/`)),
        )
        expect(found, `${type}/${member}`).toBe(true)
      }
    }
  })

  it('have names in lower case, each once', () => {
    for (const { columns } of forms) {
      const names = columns.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      for (const name of names) expect(name).toMatch(/^[a-z_]+$/)
    }
  })
})
