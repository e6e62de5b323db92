import type { AnyIterable, TableColumn } from '@aws-ai-outputs/core'

/** The cells of some rows, column by column, in the order of the columns. Whole numbers are bigints. */
export interface Batch {
  readonly rows: number
  readonly columns: readonly (readonly (string | number | bigint | boolean | null)[])[]
}

/** How a table is cut. */
export interface TableOptions {
  /** Most rows that are held, and written together. */
  readonly batchRows?: number | undefined
}

/**
 * Rows, turned into columns, some at a time.
 *
 * @throws RangeError when `batchRows` is not a whole number from 1 up.
 * @throws TypeError when a cell is not of its column's type, or empty where the column may not be: a file that says
 *   otherwise than it holds would be refused, or misread, by whoever reads it.
 */
export async function* batches(
  rows: AnyIterable<object>,
  columns: readonly TableColumn[],
  batchRows: number,
): AsyncGenerator<Batch, void, undefined> {
  if (!Number.isInteger(batchRows) || batchRows < 1)
    throw new RangeError(`batchRows must be a whole number from 1 up, not ${batchRows}`)
  const empty = () => columns.map((): (string | number | bigint | boolean | null)[] => [])
  let cells = empty()
  let held = 0
  let row = 0
  for await (const one of rows) {
    columns.forEach((column, index) => {
      cells[index]?.push(cellOf((one as Readonly<Record<string, unknown>>)[column.name], column, row))
    })
    row++
    if (++held < batchRows) continue
    yield { rows: held, columns: cells }
    cells = empty()
    held = 0
  }
  if (held > 0) yield { rows: held, columns: cells }
}

function cellOf(value: unknown, { name, type, nullable }: TableColumn, row: number): string | number | bigint | boolean | null {
  if (value === null || value === undefined) {
    if (!nullable) throw new TypeError(`row ${row} has no ${name}, and the column is not nullable`)
    return null
  }
  if (type === 'integer') {
    if (Number.isSafeInteger(value)) return BigInt(value as number)
  } else if (typeof value === (type === 'json' ? 'string' : type)) return value as string | number | boolean
  throw new TypeError(`row ${row}: ${name} is to be of type ${type}, but is ${JSON.stringify(value)}`)
}
