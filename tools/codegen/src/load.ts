// Reads the schemas folder. Nothing is judged here beyond "is it the file its path says it is": the laws do the rest.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Detection, detectionFaults } from './detect.js'
import { compare, isObject, isString, isStringArray, type Json, type JsonObject, pointer } from './json.js'
import type { Problem } from './problem.js'
import { type RowsFile, readRows } from './tables/flat-rows.js'

export interface SchemaFile {
  /** Path below the schemas folder, with `/`. */
  readonly path: string
  /** The versioned folder it belongs to, e.g. `comprehend/error-record/v1`. */
  readonly folder: string
  readonly text: string
  readonly json: JsonObject
}

export const roles = ['document', 'lines', 'name', 'part'] as const
export type Role = (typeof roles)[number]

export const kinds = ['failure', 'name', 'part', 'result'] as const
export type Kind = (typeof kinds)[number]

export interface FormatType {
  readonly type: string
  /** File name inside the format's folder. */
  readonly schema: string
  readonly kind: Kind
  readonly title: string
  readonly detect?: Detection
}

export interface FormatFile {
  readonly path: string
  readonly folder: string
  readonly id: string
  readonly title: string
  readonly description: string
  readonly service: string
  readonly role: Role
  readonly types: readonly FormatType[]
}

/** A file that people hand us and that no schema here describes. */
export interface LookAlike {
  readonly id: string
  readonly title: string
  readonly hint: string
  readonly detect?: Detection
  /** A text file starts so, case aside. */
  readonly textStartsWith?: readonly string[]
  /** The file is CSV with one of these lists of column names, case aside. */
  readonly csvHeaders?: readonly (readonly string[])[]
  /** It says nothing where its neighbours have been told already: ids that begin so. */
  readonly unless?: string
}

export interface ExampleFile {
  readonly path: string
  readonly folder: string
  /** Name of the type: the folder the example is in. */
  readonly type: string
  readonly scenario: string
  readonly value: Json
}

/** An instance with exactly one defect, and what a validator must say about it. */
export interface DefectFile extends ExampleFile {
  readonly pointer: string
  readonly rule: string
  readonly why: string
}

export interface Tree {
  readonly base: string
  readonly schemas: readonly SchemaFile[]
  readonly formats: readonly FormatFile[]
  readonly lookAlikes: readonly LookAlike[]
  /** The flattened rows. */
  readonly rows: RowsFile
  readonly examples: readonly ExampleFile[]
  readonly defects: readonly DefectFile[]
  /** Text of EVIDENCE.md by versioned folder. */
  readonly evidence: ReadonlyMap<string, string>
  /** Text of SOURCES.md. */
  readonly sources: string | undefined
  /** What could not be read. */
  readonly problems: readonly Problem[]
}

const generated = ['bundled', 'catalog.json', 'tables']
const ignored = ['dist', 'node_modules', ...generated]

/** Every text file below a folder by its path, generated and installed ones left out. */
export function readFolder(root: string): Map<string, string> {
  const files = new Map<string, string>()
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name.startsWith('.') || (folder === '' && ignored.includes(entry.name))) continue
      if (entry.isDirectory()) visit(path)
      else if (/\.(json|md)$/.test(entry.name)) files.set(path, readFileSync(join(root, path), 'utf8'))
    }
  }
  visit('')
  return files
}

/** Builds the tree from file texts by path; a test can hand in a map of its own. */
export function loadTree(files: ReadonlyMap<string, string>): Tree {
  const problems: Problem[] = []
  const bad = (file: string, at: string, message: string, fix: string): void => {
    problems.push({ law: 'L0', file, pointer: at, message, fix })
  }
  const parse = (file: string, text: string): Json | undefined => {
    try {
      return JSON.parse(text) as Json
    } catch (error) {
      bad(file, '', `is not JSON (${(error as Error).message})`, 'correct the syntax')
      return undefined
    }
  }
  const schemas: SchemaFile[] = []
  const formats: FormatFile[] = []
  const examples: ExampleFile[] = []
  const defects: DefectFile[] = []
  const evidence = new Map<string, string>()
  const lookAlikes: LookAlike[] = []
  let rows: RowsFile = { rows: [], columns: {} }
  let base = ''
  let sources: string | undefined

  for (const path of [...files.keys()].sort(compare)) {
    const text = files.get(path) ?? ''
    if (text.includes('\r')) bad(path, '', 'has carriage returns', 'store the file with LF line ends')
    if (path === 'schemas.config.json') {
      const json = parse(path, text)
      const value = isObject(json) ? json.base : undefined
      if (isString(value) && value.endsWith('/')) base = value
      else bad(path, '/base', 'is not a string that ends with "/"', 'state the base URL of every $id')
      continue
    }
    if (path === 'look-alikes.json') {
      lookAlikes.push(...readLookAlikes(path, parse(path, text), bad))
      continue
    }
    if (path === 'rows.json') {
      rows = readRows(parse(path, text), bad)
      continue
    }
    if (path === 'SOURCES.md') {
      sources = text
      continue
    }
    const inside = /^((?:[a-z0-9-]+\/)+v[0-9]+)\/(.+)$/.exec(path)
    const folder = inside?.[1]
    const rest = inside?.[2]
    if (folder === undefined || rest === undefined) {
      if (path.endsWith('.json') && path !== 'package.json' && !/(^|\/)tsconfig[^/]*\.json$/.test(path)) {
        bad(path, '', 'is outside any versioned folder', 'move it to <format id>/v<n>/')
      }
      continue
    }
    if (rest === 'EVIDENCE.md') {
      evidence.set(folder, text)
      continue
    }
    if (!path.endsWith('.json')) continue
    const json = parse(path, text)
    if (json === undefined) continue
    const example = /^(examples|invalid)\/([^/]+)\/([^/]+)\.json$/.exec(rest)
    if (rest === 'format.json') {
      const format = readFormat(path, folder, json, bad)
      if (format) formats.push(format)
    } else if (/^[^/]+\.schema\.json$/.test(rest)) {
      if (isObject(json)) schemas.push({ path, folder, text, json })
      else bad(path, '', 'is not an object', 'write a schema object')
    } else if (example?.[1] === 'examples') {
      examples.push({ path, folder, type: example[2] ?? '', scenario: example[3] ?? '', value: json })
    } else if (example?.[1] === 'invalid') {
      const defect = readDefect(path, json, bad)
      if (defect) defects.push({ path, folder, type: example[2] ?? '', scenario: example[3] ?? '', ...defect })
    } else {
      bad(
        path,
        '',
        'is a file of no known kind',
        'a versioned folder holds format.json, *.schema.json, EVIDENCE.md, examples/<Type>/*.json and invalid/<Type>/*.json',
      )
    }
  }
  if (!files.has('schemas.config.json')) bad('schemas.config.json', '', 'is missing', 'write { "base": "https://…/" }')
  return { base, schemas, formats, lookAlikes, rows, examples, defects, evidence, sources, problems }
}

/** Takes a problem. */
export type Report = (file: string, at: string, message: string, fix: string) => void

function readDetection(file: string, at: string, value: Json | undefined, bad: Report): Detection | undefined {
  if (value === undefined || value === null) return undefined
  const faults = detectionFaults(value)
  for (const fault of faults) bad(file, at, fault, 'see the conditions in tools/codegen/src/detect.ts')
  return faults.length === 0 ? (value as Detection) : undefined
}

function readStrings(file: string, at: string, json: JsonObject, keys: readonly string[], bad: Report): string[] | undefined {
  const values: string[] = []
  for (const key of keys) {
    const value = json[key]
    if (isString(value) && value !== '') values.push(value)
    else bad(file, pointer(at, key), 'is not a non-empty string', `write "${key}"`)
  }
  return values.length === keys.length ? values : undefined
}

function refuseUnknown(file: string, at: string, json: JsonObject, known: readonly string[], bad: Report): void {
  for (const key of Object.keys(json)) {
    if (!known.includes(key)) bad(file, pointer(at, key), 'is not a known member', `use one of ${known.join(', ')}`)
  }
}

function readFormat(path: string, folder: string, json: Json, bad: Report): FormatFile | undefined {
  if (!isObject(json)) {
    bad(path, '', 'is not an object', 'write a format description')
    return undefined
  }
  refuseUnknown(path, '', json, ['id', 'title', 'description', 'service', 'role', 'types'], bad)
  const [id, title, description, service, role] =
    readStrings(path, '', json, ['id', 'title', 'description', 'service', 'role'], bad) ?? []
  const folderId = folder.replace(/\/v[0-9]+$/, '')
  if (id !== undefined && id !== folderId) bad(path, '/id', `is "${id}" in the folder ${folder}`, `write "${folderId}"`)
  if (role !== undefined && !roles.some((known) => known === role))
    bad(path, '/role', `is "${role}"`, `use one of ${roles.join(', ')}`)
  const types: FormatType[] = []
  if (!Array.isArray(json.types) || json.types.length === 0)
    bad(path, '/types', 'is not a list with at least one type', 'name the types of the format')
  for (const [index, entry] of (Array.isArray(json.types) ? json.types : []).entries()) {
    const at = pointer('/types', index)
    if (!isObject(entry)) {
      bad(path, at, 'is not an object', 'write { "type", "schema", "kind", "title", "detect" }')
      continue
    }
    refuseUnknown(path, at, entry, ['type', 'schema', 'kind', 'title', 'detect'], bad)
    const [type, schema, kind, typeTitle] = readStrings(path, at, entry, ['type', 'schema', 'kind', 'title'], bad) ?? []
    if (type === undefined || schema === undefined || kind === undefined || typeTitle === undefined) continue
    if (!kinds.some((known) => known === kind)) bad(path, pointer(at, 'kind'), `is "${kind}"`, `use one of ${kinds.join(', ')}`)
    const detect = readDetection(path, pointer(at, 'detect'), entry.detect, bad)
    types.push({ type, schema, kind: kind as Kind, title: typeTitle, ...(detect && { detect }) })
  }
  if (id === undefined || title === undefined || description === undefined || service === undefined || role === undefined)
    return undefined
  return { path, folder, id, title, description, service, role: role as Role, types }
}

function readLookAlikes(path: string, json: Json | undefined, bad: Report): LookAlike[] {
  if (!Array.isArray(json)) {
    if (json !== undefined) bad(path, '', 'is not a list', 'write a list of look-alikes')
    return []
  }
  const found: LookAlike[] = []
  const ids = new Set<string>()
  for (const [index, entry] of json.entries()) {
    const at = pointer('', index)
    if (!isObject(entry)) {
      bad(path, at, 'is not an object', 'write { "id", "title", "detect", "hint" }')
      continue
    }
    refuseUnknown(path, at, entry, ['id', 'title', 'hint', 'detect', 'text', 'csvHeader', 'unless'], bad)
    const [id, title, hint] = readStrings(path, at, entry, ['id', 'title', 'hint'], bad) ?? []
    if (id === undefined || title === undefined || hint === undefined) continue
    if (ids.has(id)) bad(path, pointer(at, 'id'), `"${id}" is used twice`, 'give each look-alike an id of its own')
    ids.add(id)
    const detect = readDetection(path, pointer(at, 'detect'), entry.detect, bad)
    const text = entry.text
    const csv = entry.csvHeader
    const starts = isObject(text) ? text.startsWith : undefined
    if (text !== undefined && !isTextRule(text))
      bad(
        path,
        pointer(at, 'text'),
        'is not a rule for a text file',
        'write { "startsWith": [text, …] }, { "entryName": pattern } or { "empty": true }',
      )
    if (csv !== undefined && !(Array.isArray(csv) && csv.every(isStringArray)))
      bad(path, pointer(at, 'csvHeader'), 'is not a list of lists of column names', 'write [["column", …], …]')
    found.push({
      id,
      title,
      hint,
      ...(detect && { detect }),
      ...(isStringArray(starts) && { textStartsWith: starts.map((start) => start.toLowerCase()) }),
      ...(Array.isArray(csv) && {
        csvHeaders: csv.filter(isStringArray).map((names) => names.map((name) => name.toLowerCase())),
      }),
      ...(isString(entry.unless) && { unless: entry.unless }),
    })
  }
  return found
}

/** A rule for a file that is not JSON: how it begins, how its entry in an archive is named, or that it is empty. */
function isTextRule(text: Json): boolean {
  if (!isObject(text)) return false
  const known = ['empty', 'entryName', 'startsWith']
  const { empty, entryName, startsWith } = text
  return (
    Object.keys(text).length > 0 &&
    Object.keys(text).every((key) => known.includes(key)) &&
    (empty === undefined || empty === true) &&
    (entryName === undefined || isString(entryName)) &&
    (startsWith === undefined || isStringArray(startsWith))
  )
}

function readDefect(
  path: string,
  json: Json,
  bad: Report,
): { pointer: string; rule: string; why: string; value: Json } | undefined {
  if (!isObject(json)) {
    bad(path, '', 'is not an object', 'write { "pointer", "rule", "why", "value" }')
    return undefined
  }
  refuseUnknown(path, '', json, ['pointer', 'rule', 'why', 'value'], bad)
  const [rule, why] = readStrings(path, '', json, ['rule', 'why'], bad) ?? []
  const at = json.pointer
  const value = json.value
  if (!isString(at))
    bad(path, '/pointer', 'is not a string', 'write the JSON Pointer of the value that is refused ("" for the whole)')
  if (value === undefined) bad(path, '/value', 'is missing', 'write the instance')
  if (rule === undefined || why === undefined || !isString(at) || value === undefined) return undefined
  return { pointer: at, rule, why, value }
}
