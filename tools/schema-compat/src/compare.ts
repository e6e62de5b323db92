// Compares two states of schemas/, keyword by keyword. Types are compared by name, each once, however many others refer
// to it. Only keywords that the laws of schemas/ allow are known; any other is an error, not a difference passed over.

import { compareDetection, type Detected } from './detect.js'
import { canonical, isObject, type Json, type JsonObject, members, pointer, strings } from './json.js'
import type { RuleId } from './rules.js'
import { type NamedType, refName, schemasOf, type Tree, typesOf } from './tree.js'

export interface Change {
  readonly rule: RuleId
  /** Where: path below schemas/, `#`, JSON Pointer. */
  readonly place: string
  /** From what to what, in a few words. */
  readonly what: string
}

const known = new Set(
  (
    '$schema $id $ref $defs title description type const properties required items additionalProperties oneOf anyOf minimum maximum ' +
    'exclusiveMinimum minLength maxLength pattern minItems maxItems examples deprecated'
  ).split(' '),
)

/** Bounds, and whether a larger value takes less. */
const bounds: readonly [keyword: string, lower: boolean][] = [
  ['minimum', true],
  ['exclusiveMinimum', true],
  ['minLength', true],
  ['minItems', true],
  ['maximum', false],
  ['maxLength', false],
  ['maxItems', false],
]

const anyType = ['array', 'boolean', 'null', 'number', 'object', 'string']

/** What says nothing about values. */
const texts = ['$schema', '$id', '$defs', 'title', 'description', 'deprecated', 'examples']

/** Refuses what the comparison does not look at: keywords that it does not know, and rules beside a `$ref` or a `oneOf`. */
function assertKnown(schema: Json, place: string): void {
  if (!isObject(schema)) return
  const keywords = Object.keys(schema)
  const unknown = keywords.find((keyword) => !known.has(keyword))
  if (unknown !== undefined) throw new Error(`${place}: the keyword "${unknown}" is not known to this tool`)
  for (const alone of ['$ref', 'oneOf']) {
    const beside = alone in schema && keywords.find((keyword) => keyword !== alone && !texts.includes(keyword))
    if (typeof beside === 'string') throw new Error(`${place}: "${beside}" beside ${alone} is not known to this tool`)
  }
  for (const keyword of ['$defs', 'properties'])
    for (const [key, inner] of members(schema[keyword])) assertKnown(inner, pointer(place, keyword, key))
  for (const keyword of ['items', 'additionalProperties']) assertKnown(schema[keyword] ?? null, pointer(place, keyword))
  for (const keyword of ['oneOf', 'anyOf']) {
    const list = schema[keyword]
    for (const [index, inner] of (Array.isArray(list) ? list : []).entries()) assertKnown(inner, pointer(place, keyword, index))
  }
}

/** One side of a comparison: a schema and the file that its refs are relative to. */
interface Side {
  readonly schema: JsonObject
  readonly path: string
}

/** What a schema stands for: the type that its `$ref` names, or itself. */
interface Target {
  readonly name: string | undefined
  readonly side: Side
}

export function compareTrees(was: Tree, is: Tree): Change[] {
  return new Comparison(was, is).run()
}

class Comparison {
  private readonly changes: Change[] = []
  private readonly visited = new Set<string>()
  private readonly wasTypes: Map<string, NamedType>
  private readonly isTypes: Map<string, NamedType>

  constructor(
    private readonly was: Tree,
    private readonly is: Tree,
  ) {
    for (const tree of [was, is]) for (const [path, schema] of schemasOf(tree)) assertKnown(schema, `${path}#`)
    this.wasTypes = typesOf(was)
    this.isTypes = typesOf(is)
  }

  run(): Change[] {
    this.compareFiles()
    this.compareTypes()
    this.compareFormats()
    this.compareLookAlikes()
    this.compareOtherFiles()
    return this.changes
  }

  private add(rule: RuleId, place: string, what: string): void {
    this.changes.push({ rule, place, what })
  }

  private compareFiles(): void {
    for (const [path, schema] of schemasOf(this.was)) {
      const now = this.is.files.get(path)
      if (!isObject(now)) {
        const moved = this.isTypes.get(String(schema.title))
        this.add('file-removed', `${path}#`, moved ? `renamed to ${moved.path}` : 'removed')
      } else {
        if (now.$id !== schema.$id) this.add('id-changed', `${path}#/$id`, `${schema.$id} → ${now.$id}`)
        if (now.$schema !== schema.$schema) this.add('bound-tightened', `${path}#/$schema`, `${schema.$schema} → ${now.$schema}`)
      }
    }
    for (const [path] of schemasOf(this.is)) {
      if (!this.was.files.has(path)) this.add('type-added', `${path}#`, 'new file')
    }
  }

  private compareTypes(): void {
    const placed = (types: Map<string, NamedType>, { path, at }: NamedType): NamedType | undefined =>
      [...types.values()].find((other) => other.path === path && other.at === at)
    const renamed = new Set<string>()
    for (const [name, type] of this.wasTypes) {
      const here = `${type.path}#${type.at}`
      let now = this.isTypes.get(name)
      if (now === undefined) {
        // Renamed, if another type stands in its place that was not there before. Entries of $defs have their name as place:
        // there, the same content under a new name in the same file is what a rename looks like.
        const heir =
          type.at === ''
            ? placed(this.isTypes, type)
            : [...this.isTypes.values()].find(
                (other) => other.path === type.path && other.at !== '' && !this.wasTypes.has(other.name) && sameBody(type, other),
              )
        if (heir !== undefined && !this.wasTypes.has(heir.name)) {
          renamed.add(heir.name)
          this.add('type-renamed', here, `${name} → ${heir.name}`)
          now = heir
        } else {
          this.add('type-removed', here, name)
          continue
        }
      } else if (now.path !== type.path || now.at !== type.at) {
        // A file's own type that is elsewhere now has been told as a removed file.
        if (type.at !== '') this.add('type-moved', here, `${name} is now in ${now.path}`)
      }
      this.compareSchemas(type, now, `${now.path}#${now.at}`, true)
    }
    for (const [name, type] of this.isTypes) {
      if (this.wasTypes.has(name) || renamed.has(name) || type.at === '') continue
      this.add('type-added', `${type.path}#${type.at}`, name)
    }
    // A file's own new type is told with its file, unless the file was there with another.
    for (const [name, type] of this.isTypes) {
      if (type.at === '' && !this.wasTypes.has(name) && !renamed.has(name) && this.was.files.has(type.path)) {
        this.add('type-added', `${type.path}#`, name)
      }
    }
  }

  private compareSchemas(a: Side, b: Side, place: string, named = false): void {
    if (canonical(a.schema) === canonical(b.schema) && a.path === b.path) return
    const before = this.changes.length
    if (!named && a.schema.title !== b.schema.title) this.add('text', `${place}/title`, 'title')
    for (const keyword of ['description', 'examples']) {
      if (canonical(a.schema[keyword]) !== canonical(b.schema[keyword])) this.add('text', `${place}/${keyword}`, keyword)
    }
    if (a.schema.deprecated !== b.schema.deprecated)
      this.add('deprecated', `${place}/deprecated`, `${a.schema.deprecated ?? false} → ${b.schema.deprecated ?? false}`)
    this.compareRules(a, b, place)
    // Only the order of something has changed, or a file that it refers to has another path.
    if (this.changes.length === before && canonical(stripped(a.schema)) !== canonical(stripped(b.schema)))
      this.add('text', place, 'written otherwise')
  }

  /** Everything but texts. */
  private compareRules(a: Side, b: Side, place: string): void {
    if ('$ref' in a.schema || '$ref' in b.schema) {
      this.compareRefs(a, b, place)
      return
    }
    if ('oneOf' in a.schema || 'oneOf' in b.schema) {
      this.compareBranches(a, b, place)
      return
    }
    const wasTypes = jsonTypes(a.schema)
    const isTypes = jsonTypes(b.schema)
    this.compareJsonTypes(wasTypes, isTypes, place)
    this.compareConst(a.schema, b.schema, place)
    this.compareValues(a, b, place)
    this.compareBounds(a.schema, b.schema, place)
    this.compareRequired(a.schema, b.schema, place)
    this.compareProperties(a, b, place)
    for (const keyword of ['items', 'additionalProperties']) {
      const was = a.schema[keyword]
      const is = b.schema[keyword]
      const at = pointer(place, keyword)
      if (isObject(was) && isObject(is)) this.compareSchemas({ ...a, schema: was }, { ...b, schema: is }, at)
      else if (was === undefined && is !== undefined) this.add('items-described', at, `${keyword} added`)
      else if (was !== undefined && is === undefined) this.add('items-freed', at, `${keyword} removed`)
      else if (was !== is) this.add(is === false ? 'items-described' : 'items-freed', at, `${canonical(was)} → ${canonical(is)}`)
    }
  }

  private target(side: Side, tree: Tree, types: Map<string, NamedType>): Target {
    const { $ref } = side.schema
    if (typeof $ref !== 'string') return { name: undefined, side }
    const name = refName(tree, side.path, $ref)
    const type = types.get(name)
    if (type === undefined) throw new Error(`${side.path}: $ref "${$ref}" names no type`)
    return { name, side: type }
  }

  private compareRefs(a: Side, b: Side, place: string): void {
    const was = this.target(a, this.was, this.wasTypes)
    const is = this.target(b, this.is, this.isTypes)
    this.compareTargets(was, is, place)
  }

  private compareTargets(was: Target, is: Target, place: string): void {
    // The type is compared on its own.
    if (was.name !== undefined && was.name === is.name) return
    const pair = `${was.name ?? place} ${is.name ?? place}`
    if (this.visited.has(pair)) return
    this.visited.add(pair)
    this.compareRules(was.side, is.side, place)
    this.visited.delete(pair)
  }

  private compareBranches(a: Side, b: Side, place: string): void {
    const branches = (side: Side): Side[] =>
      Array.isArray(side.schema.oneOf) ? side.schema.oneOf.filter(isObject).map((schema) => ({ ...side, schema })) : [side]
    const left = branches(a).map((side) => this.target(side, this.was, this.wasTypes))
    const right = branches(b).map((side) => this.target(side, this.is, this.isTypes))
    const free = new Set(right.keys())
    const pairs: [number, number][] = []
    const match = (test: (was: Target, is: Target) => boolean): void => {
      for (const [from, was] of left.entries()) {
        if (pairs.some(([taken]) => taken === from)) continue
        for (const to of free) {
          const is = right[to]
          if (is === undefined || !test(was, is)) continue
          pairs.push([from, to])
          free.delete(to)
          break
        }
      }
    }
    const typesText = ({ side }: Target): string => jsonTypes(side.schema).join()
    match((was, is) => was.name !== undefined && was.name === is.name)
    match((was, is) => canonical(stripped(was.side.schema)) === canonical(stripped(is.side.schema)))
    // Branches of one JSON type are told apart by it; of objects there may be several, which only their names tell apart.
    match(
      (was, is) => typesText(was) === typesText(is) && (typesText(was) !== 'object' || (left.length === 1 && right.length === 1)),
    )
    for (const [from, was] of left.entries()) {
      const pair = pairs.find(([taken]) => taken === from)
      const is = pair && right[pair[1]]
      if (is === undefined) this.add('branch-removed', pointer(place, 'oneOf', labelOf(was)), labelOf(was))
      else if (was.name === undefined || was.name !== is.name) {
        const at = Array.isArray(b.schema.oneOf) ? pointer(place, 'oneOf', pair?.[1] ?? 0) : place
        if (was.name === undefined && is.name === undefined && was.side !== a && is.side !== b)
          this.compareSchemas(was.side, is.side, at)
        else this.compareTargets(was, is, at)
      }
    }
    for (const to of free) {
      const is = right[to]
      if (is !== undefined) this.add('branch-added', pointer(place, 'oneOf', labelOf(is)), labelOf(is))
    }
  }

  private compareJsonTypes(was: readonly string[], is: readonly string[], place: string): void {
    const covers = (types: readonly string[], type: string): boolean =>
      types.includes(type) || (type === 'integer' && types.includes('number'))
    const gained = is.filter((type) => !covers(was, type))
    const lost = was.filter((type) => !covers(is, type))
    const at = pointer(place, 'type')
    const what = `${was.join(' or ')} → ${is.join(' or ')}`
    if (gained.length > 0)
      this.add(gained.join() === 'number' && was.includes('integer') ? 'number-widened' : 'type-widened', at, what)
    if (lost.length > 0)
      this.add(lost.join() === 'number' && is.includes('integer') ? 'number-narrowed' : 'type-narrowed', at, what)
  }

  private compareConst(a: JsonObject, b: JsonObject, place: string): void {
    if (canonical(a.const) === canonical(b.const)) return
    const what = `${canonical(a.const)} → ${canonical(b.const)}`
    this.add(b.const === undefined ? 'const-opened' : 'const-added', pointer(place, 'const'), what)
  }

  /** An open enum: known values, and any other string. */
  private compareValues(a: Side, b: Side, place: string): void {
    const values = (schema: JsonObject): Map<string, JsonObject> =>
      new Map(
        (Array.isArray(schema.anyOf) ? schema.anyOf : []).filter(isObject).map((branch) => [canonical(branch.const), branch]),
      )
    const was = values(a.schema)
    const is = values(b.schema)
    const at = pointer(place, 'anyOf')
    const rest = canonical(undefined)
    const closed = (map: Map<string, JsonObject>): boolean => map.size > 0 && !map.has(rest)
    if (closed(is) && !closed(was)) this.add('const-added', at, 'other values are no longer taken')
    if (closed(was) && !closed(is)) this.add('const-opened', at, 'other values are taken')
    for (const [value, branch] of was) {
      const now = is.get(value)
      if (now !== undefined)
        this.compareSchemas({ ...a, schema: branch }, { ...b, schema: now }, pointer(at, [...is.keys()].indexOf(value)))
      else if (value !== rest) this.add(closed(was) && closed(is) ? 'const-added' : 'value-removed', at, value)
    }
    for (const value of is.keys()) {
      // A const that becomes one of several values is not new.
      if (value === rest || was.has(value) || value === canonical(a.schema.const)) continue
      this.add(closed(was) && closed(is) ? 'const-opened' : 'value-added', at, value)
    }
  }

  private compareBounds(a: JsonObject, b: JsonObject, place: string): void {
    for (const [keyword, lower] of bounds) {
      const was = a[keyword]
      const is = b[keyword]
      if (was === is) continue
      const tighter = was === undefined || (is !== undefined && (lower ? Number(is) > Number(was) : Number(is) < Number(was)))
      this.add(tighter ? 'bound-tightened' : 'bound-loosened', pointer(place, keyword), `${was ?? 'none'} → ${is ?? 'none'}`)
    }
    if (a.pattern !== b.pattern) {
      const rule = a.pattern === undefined ? 'bound-tightened' : b.pattern === undefined ? 'bound-loosened' : 'pattern-changed'
      this.add(rule, pointer(place, 'pattern'), `${a.pattern ?? 'none'} → ${b.pattern ?? 'none'}`)
    }
  }

  private compareRequired(a: JsonObject, b: JsonObject, place: string): void {
    const was = strings(a.required)
    const is = strings(b.required)
    const at = pointer(place, 'required')
    for (const key of was) if (!is.includes(key)) this.add('required-removed', pointer(at, key), key)
    for (const key of is) if (!was.includes(key)) this.add('required-added', pointer(at, key), key)
  }

  private compareProperties(a: Side, b: Side, place: string): void {
    const was = new Map(members(a.schema.properties))
    const is = new Map(members(b.schema.properties))
    for (const key of new Set([...was.keys(), ...is.keys()])) {
      const old = was.get(key)
      const now = is.get(key)
      const at = pointer(place, 'properties', key)
      if (old === now) continue
      if (now === false) this.add('property-forbidden', at, key)
      else if (old === false) this.add('property-allowed', at, key)
      else if (old === undefined) this.add('property-added', at, key)
      else if (now === undefined) this.add('property-removed', at, key)
      else this.compareSchemas({ ...a, schema: objectOf(old, at) }, { ...b, schema: objectOf(now, at) }, at)
    }
  }

  private compareFormats(): void {
    const formats = (tree: Tree): Map<string, JsonObject> =>
      new Map(
        [...tree.files].filter(
          (entry): entry is [string, JsonObject] => /(^|\/)format\.json$/.test(entry[0]) && isObject(entry[1]),
        ),
      )
    const was = formats(this.was)
    const is = formats(this.is)
    const detected = (of: Map<string, JsonObject>): Detected[] =>
      [...of.values()].flatMap((format) =>
        [...typeEntries(format)].flatMap(([type, { detect }]) => (isObject(detect) ? [{ type, rule: detect }] : [])),
      )
    const rivals = [...detected(was), ...detected(is)]
    for (const [path, format] of was) {
      const now = is.get(path)
      if (now === undefined) {
        this.add('format-removed', `${path}#`, `the format ${format.id}`)
        continue
      }
      for (const key of ['title', 'description']) if (format[key] !== now[key]) this.add('text', `${path}#/${key}`, key)
      for (const key of ['id', 'service', 'role'])
        if (format[key] !== now[key]) this.add('format-changed', `${path}#/${key}`, `${format[key]} → ${now[key]}`)
    }
    for (const [path, now] of is) {
      const format = was.get(path)
      if (format === undefined) this.add('type-added', `${path}#`, `the format ${now.id}`)
      const olds = format === undefined ? new Map<string, JsonObject>() : typeEntries(format)
      const news = typeEntries(now)
      const at = (type: string): string => pointer(`${path}#/types`, type)
      for (const type of olds.keys())
        if (!news.has(type)) this.add('type-removed', at(type), `${type} is no longer of the format ${now.id}`)
      for (const [type, entry] of news) {
        const old = olds.get(type)
        if (old === undefined) {
          if (format !== undefined) this.add('type-added', at(type), type)
        } else {
          if (old.title !== entry.title) this.add('text', at(type), `title of ${type}`)
          for (const key of ['kind', 'schema'])
            if (old[key] !== entry[key]) this.add('format-changed', at(type), `${key} of ${type}: ${old[key]} → ${entry[key]}`)
        }
        const verdict = compareDetection(type, ruleIn(old), ruleIn(entry), rivals)
        if (verdict !== undefined) this.add(verdict, at(type), `detection of ${type}`)
        else if (old !== undefined && canonical(old.detect) !== canonical(entry.detect))
          this.add('text', at(type), `detection of ${type}, written otherwise`)
      }
    }
  }

  private compareLookAlikes(): void {
    const path = 'look-alikes.json'
    const entries = (tree: Tree): Map<string, JsonObject> => {
      const list = tree.files.get(path)
      return new Map((Array.isArray(list) ? list : []).filter(isObject).map((entry) => [String(entry.id), entry]))
    }
    const was = entries(this.was)
    const is = entries(this.is)
    for (const [id, entry] of was) {
      const now = is.get(id)
      if (now === undefined) this.add('look-alike-removed', `${path}#`, id)
      else if (canonical(entry) !== canonical(now)) {
        const texts = (one: JsonObject): string => canonical({ ...one, title: '', hint: '' })
        this.add(texts(entry) === texts(now) ? 'text' : 'look-alike-changed', `${path}#`, id)
      }
    }
    for (const id of is.keys()) if (!was.has(id)) this.add('look-alike-added', `${path}#`, id)
  }

  private compareOtherFiles(): void {
    for (const path of new Set([...this.was.hashes.keys(), ...this.is.hashes.keys()])) {
      const was = this.was.hashes.get(path)
      const is = this.is.hashes.get(path)
      if (was !== is) this.add('other-file', `${path}#`, was === undefined ? 'added' : is === undefined ? 'removed' : 'changed')
    }
  }
}

function ruleIn(entry: JsonObject | undefined): JsonObject | undefined {
  return isObject(entry?.detect) ? entry.detect : undefined
}

function typeEntries(format: JsonObject): Map<string, JsonObject> {
  return new Map((Array.isArray(format.types) ? format.types : []).filter(isObject).map((entry) => [String(entry.type), entry]))
}

function objectOf(schema: Json, place: string): JsonObject {
  if (!isObject(schema)) throw new Error(`${place}: ${canonical(schema)} is not a schema that this tool knows`)
  return schema
}

/** A schema without what names it and what only people read. */
function stripped(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => !['$schema', '$id', '$defs', 'title', 'description'].includes(key)),
  )
}

function labelOf({ name, side }: Target): string {
  return name ?? jsonTypes(side.schema).join(' or ')
}

function sameBody(a: NamedType, b: NamedType): boolean {
  return canonical(stripped(a.schema)) === canonical(stripped(b.schema))
}

function jsonTypes(schema: JsonObject): readonly string[] {
  const { type, const: value } = schema
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return strings(type)
  if (value !== undefined) return [value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value]
  return anyType
}
