// Apache Arrow: a schema in the JSON form of Arrow's integration tests, which its implementations read.

import { banner } from '../output.js'
import type { RowField, RowSchema, RowType } from './row-model.js'

interface ArrowField {
  readonly name: string
  readonly nullable: boolean
  readonly type: object
  readonly children: readonly ArrowField[]
  readonly metadata?: readonly { readonly key: string; readonly value: string }[]
}

export function arrowSchema(row: RowSchema): unknown {
  return {
    fields: row.fields.map(described),
    metadata: [
      { key: 'comment', value: banner },
      { key: 'title', value: row.title },
    ],
  }
}

function described({ name, type, nullable, description }: RowField): ArrowField {
  const metadata = [{ key: 'description', value: description }, ...(type.kind === 'json' ? [{ key: 'json', value: 'true' }] : [])]
  return { ...fieldOf(name, type, nullable), metadata }
}

function fieldOf(name: string, type: RowType, nullable: boolean): ArrowField {
  switch (type.kind) {
    case 'string':
    case 'json':
      return { name, nullable, type: { name: 'utf8' }, children: [] }
    case 'bigint':
      return { name, nullable, type: { name: 'int', bitWidth: 64, isSigned: true }, children: [] }
    case 'double':
      return { name, nullable, type: { name: 'floatingpoint', precision: 'DOUBLE' }, children: [] }
    case 'boolean':
      return { name, nullable, type: { name: 'bool' }, children: [] }
    case 'list':
      return { name, nullable, type: { name: 'list' }, children: [fieldOf('element', type.items, false)] }
    case 'struct':
      return { name, nullable, type: { name: 'struct' }, children: type.fields.map(described) }
  }
}
