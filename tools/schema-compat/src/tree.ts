// What of schemas/ counts for compatibility: the contract itself as JSON, everything else that is published as hashes.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isObject, type Json, type JsonObject, members } from './json.js'

export interface Tree {
  /** Schemas, format descriptions and look-alikes, by path below schemas/. */
  readonly files: ReadonlyMap<string, Json>
  /** SHA-256 of the other published files (examples, evidence), by path: a change of them is worth a patch. */
  readonly hashes: ReadonlyMap<string, string>
}

/** A named type: a schema file's own, or an entry of its `$defs`. */
export interface NamedType {
  readonly name: string
  readonly path: string
  /** JSON Pointer of the type in its file: empty for the file's own. */
  readonly at: string
  readonly schema: JsonObject
}

const contract = /\.schema\.json$|(^|\/)format\.json$|^look-alikes\.json$|^schemas\.config\.json$/

/** What the catalogue and the bundles say follows from the rest; package.json is the release tool's. */
const left = /^(bundled\/|tables\/|catalog\.json$|package\.json$|CHANGELOG\.md$|README\.md$|LICENSE$)/

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The tree of a folder's files, given as texts by path. */
export function treeOf(texts: ReadonlyMap<string, string>): Tree {
  const files = new Map<string, Json>()
  const hashes = new Map<string, string>()
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (left.test(path)) continue
    if (contract.test(path)) files.set(path, JSON.parse(text) as Json)
    else hashes.set(path, sha256(text))
  }
  return { files, hashes }
}

export function readTree(root: string): Tree {
  const texts = new Map<string, string>()
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) visit(path)
      else texts.set(path, readFileSync(join(root, path), 'utf8'))
    }
  }
  visit('')
  return treeOf(texts)
}

export function schemasOf(tree: Tree): [path: string, schema: JsonObject][] {
  return [...tree.files].filter((entry): entry is [string, JsonObject] => entry[0].endsWith('.schema.json') && isObject(entry[1]))
}

/** Every named type. Names are unique in the tree: that is a law of schemas/, and a second one is an error here as well. */
export function typesOf(tree: Tree): Map<string, NamedType> {
  const types = new Map<string, NamedType>()
  const add = (type: NamedType): void => {
    const other = types.get(type.name)
    if (other !== undefined) throw new Error(`${type.name} is the name of two types, in ${other.path} and ${type.path}`)
    types.set(type.name, type)
  }
  for (const [path, schema] of schemasOf(tree)) {
    add({ name: String(schema.title), path, at: '', schema })
    for (const [name, definition] of members(schema.$defs)) {
      if (isObject(definition)) add({ name, path, at: `/$defs/${name}`, schema: definition })
    }
  }
  return types
}

/** The name of the type that a `$ref` in a file means. */
export function refName(tree: Tree, path: string, ref: string): string {
  const local = /^#\/\$defs\/(\w+)$/.exec(ref)
  if (local?.[1] !== undefined) return local[1]
  const target = ref === '#' ? path : new URL(ref, `file:///${path}`).pathname.slice(1)
  const file = tree.files.get(target)
  if (!isObject(file)) throw new Error(`${path}: $ref "${ref}" names no file`)
  return String(file.title)
}
