// packages/core/src/generated/rows.ts: the flattened rows as types and as lists of columns.

import type { Model } from '../model.js'
import { type FlatColumn, type FlatRow, flatRows } from '../tables/flat-rows.js'
import { docComment, header, literal, quote } from './text.js'

export function emitRows(model: Model): string {
  const rows = flatRows(model)
  // Columns of several rows are written once, as long as they are the same in each.
  const columns = new Map<string, FlatColumn>()
  for (const column of rows.flatMap((row) => row.columns)) {
    const known = columns.get(column.name)
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(column))
      throw new Error(`schemas/rows.json: the column ${column.name} is not the same in every row`)
    columns.set(column.name, column)
  }
  return `${header()}import type { TableColumn } from '../table.js'

${rows.map(interfaceOf).join('\n')}
${[...columns.values()].map(constantOf).join('')}
${rows.map(listOf).join('\n')}`
}

function interfaceOf({ name, description, columns }: FlatRow): string {
  const members = columns.map((column) => `${docComment(about(column), '  ')}  readonly ${column.name}: ${cellType(column)}\n`)
  return `${docComment(description)}export interface ${name} {\n${members.join('')}}\n`
}

function about({ description, unit, type }: FlatColumn): string {
  return `${description}${unit === undefined ? '' : ` Unit: ${unit}.`}${type === 'json' ? ' JSON as text.' : ''}`
}

function cellType({ type, nullable, values }: FlatColumn): string {
  const cell =
    values !== undefined ? values.map(quote).join(' | ') : type === 'json' ? 'string' : type === 'integer' ? 'number' : type
  return nullable ? `${cell} | null` : cell
}

// Constants of their own, so that a bundler can leave out the columns that nobody asks for.
function constantOf(column: FlatColumn): string {
  const { name, type, nullable, unit, description, from } = column
  return `const ${constant(name)} = ${literal({ name, type, nullable, ...(unit !== undefined && { unit }), description, ...(from && { from }) })} as const\n`
}

function constant(name: string): string {
  return `${name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}Column`
}

function listOf({ name, columns }: FlatRow): string {
  const list = `${name.charAt(0).toLowerCase()}${name.slice(1).replace(/Row$/, '')}Columns`
  return `/** The columns of a {@link ${name}}, in order. */
export const ${list}: readonly (TableColumn & { readonly name: keyof ${name} })[] = [
${columns.map((column) => `  ${constant(column.name)},\n`).join('')}]
`
}
