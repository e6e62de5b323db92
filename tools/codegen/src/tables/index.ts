// schemas/tables/**: each record type as a table, for each engine.

import type { Model } from '../model.js'
import { flatRows, flatSchema } from './flat-rows.js'
import { nestedRows, type RowSchema } from './row-model.js'
import { sparkSchema } from './spark.js'

const folder = 'schemas/tables'

/** Every generated file about tables by its path in the repository. */
export function emitTables(model: Model): Map<string, string> {
  const outputs = new Map<string, string>()
  for (const row of allRows(model)) for (const [path, text] of filesOf(row)) outputs.set(path, text)
  return outputs
}

/** Every table: the record types as they lie, then the flattened rows. */
export function allRows(model: Model): RowSchema[] {
  return [...nestedRows(model), ...flatRows(model).map(flatSchema)]
}

function filesOf(row: RowSchema): [string, string][] {
  const path = `${folder}/${row.path}`
  return [[`${path}.spark.json`, json(sparkSchema(row))]]
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
