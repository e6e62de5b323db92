// Apache Spark: a StructType as Spark's own JSON, for DataType.fromJson and StructType.fromJson.

import type { RowField, RowSchema, RowType } from './row-model.js'

/** The StructType of a table. JSON columns are strings; their metadata says `json: true`. */
export function sparkSchema(row: RowSchema): unknown {
  return struct(row.fields)
}

function struct(fields: readonly RowField[]): unknown {
  return {
    type: 'struct',
    fields: fields.map(({ name, type, nullable, description }) => ({
      name,
      type: dataType(type),
      nullable,
      // `comment` is where Spark itself keeps the comment of a column.
      metadata: { comment: description, ...(type.kind === 'json' && { json: true }) },
    })),
  }
}

function dataType(type: RowType): unknown {
  switch (type.kind) {
    case 'string':
    case 'json':
      return 'string'
    case 'bigint':
      return 'long'
    case 'double':
      return 'double'
    case 'boolean':
      return 'boolean'
    case 'list':
      return { type: 'array', elementType: dataType(type.items), containsNull: false }
    case 'struct':
      return struct(type.fields)
  }
}
