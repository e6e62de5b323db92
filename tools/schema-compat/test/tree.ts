// Tiny trees of schemas, in memory.

import type { Json, JsonObject } from '../src/json.js'
import { type Tree, treeOf } from '../src/tree.js'

export const base = 'https://example.org/schemas/'

/** A schema file with an `$id` that fits its path. */
export function file(path: string, title: string, schema: JsonObject): [string, string] {
  return [path, JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: base + path, title, ...schema })]
}

export function tree(...files: readonly [string, string][]): Tree {
  return treeOf(new Map(files))
}

export const path = 'shop/v1/item.schema.json'

/** A tree of one schema that has one property with these keywords. */
export function withProperty(keywords: Json): Tree {
  return tree(
    file(path, 'Item', {
      type: 'object',
      properties: { p: keywords },
      $defs: {
        A: { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: false } },
        B: { type: 'object', required: ['b'], properties: { b: { type: 'string' }, a: false } },
        Name: { type: 'string' },
        Count: { type: 'integer' },
        Title: { type: 'string', minLength: 1 },
      },
    }),
  )
}

/** A tree of one schema with these keywords. */
export function withSchema(schema: JsonObject): Tree {
  return tree(file(path, 'Item', { type: 'object', ...schema }))
}
