// Visits every schema inside a schema file, with the place it has there.

import { isObject, type Json, members, pointer } from './json.js'
import type { SchemaFile } from './load.js'

export type Place =
  /** The file's own schema. */
  | 'root'
  /** An entry of `$defs`. */
  | 'definition'
  /** A member of `properties`. */
  | 'property'
  /** The schema of an array's items. */
  | 'items'
  /** The schema of a map's values. */
  | 'map'
  /** A branch of `oneOf`. */
  | 'branch'
  /** A branch of `anyOf`, which is one value of an open enum. */
  | 'value'

export interface Node {
  readonly file: SchemaFile
  readonly pointer: string
  readonly schema: Json
  readonly place: Place
  /** Name of the member, for a definition or a property. */
  readonly key?: string
  /** The schema around it. */
  readonly parent?: Node
}

export function* walk(file: SchemaFile): Generator<Node> {
  yield* visit({ file, pointer: '', schema: file.json, place: 'root' })
}

function* visit(node: Node): Generator<Node> {
  yield node
  const { schema, pointer: at, file } = node
  if (!isObject(schema)) return
  const child = (tokens: (string | number)[], value: Json, place: Place, key?: string): Node => ({
    file,
    pointer: pointer(at, ...tokens),
    schema: value,
    place,
    parent: node,
    ...(key !== undefined && { key }),
  })
  for (const [key, value] of members(schema.$defs)) yield* visit(child(['$defs', key], value, 'definition', key))
  for (const [key, value] of members(schema.properties)) yield* visit(child(['properties', key], value, 'property', key))
  if (schema.items !== undefined) yield* visit(child(['items'], schema.items, 'items'))
  if (schema.additionalProperties !== undefined) yield* visit(child(['additionalProperties'], schema.additionalProperties, 'map'))
  for (const [keyword, place] of [
    ['oneOf', 'branch'],
    ['anyOf', 'value'],
  ] as const) {
    const list = schema[keyword]
    for (const [index, value] of (Array.isArray(list) ? list : []).entries()) yield* visit(child([keyword, index], value, place))
  }
}

/** A named type: a schema file or an entry of its `$defs`. */
export function isNamed(node: Node): boolean {
  return node.place === 'root' || node.place === 'definition'
}

/** Resolves a `$ref` of a file to the file and the pointer it means, or undefined if it is not one of the two legal forms. */
export function resolveRef(file: SchemaFile, ref: string): { path: string; pointer: string } | undefined {
  const local = /^#\/\$defs\/([A-Za-z0-9]+)$/.exec(ref)
  if (local?.[1] !== undefined) return { path: file.path, pointer: pointer('/$defs', local[1]) }
  if (ref === '#') return { path: file.path, pointer: '' }
  if (!/^[A-Za-z0-9._/-]+\.schema\.json$/.test(ref) || ref.startsWith('/')) return undefined
  const segments = file.path.split('/').slice(0, -1)
  for (const segment of ref.split('/')) {
    if (segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return undefined
  }
  return { path: segments.join('/'), pointer: '' }
}
