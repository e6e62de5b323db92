// docs/reference/**: one page per format, in Markdown that GitHub and a documentation site both show.

import { posix } from 'node:path'
import type { Detection } from '../detect.js'
import { isObject, isString, type Json, type JsonObject, members, sortedBy, words } from '../json.js'
import type { DefectFile, ExampleFile, FormatFile } from '../load.js'
import { enumValues, followerOf, type Model, type NamedType, refTarget, requiredOf, typeOf } from '../model.js'
import { banner } from '../output.js'
import { unionPlan } from '../unions.js'

const folder = 'docs/reference'
const sharedPage = `${folder}/shared.md`

/** Longer examples are linked, not printed. */
const longestExample = 60

export function emitReference(model: Model): Map<string, string> {
  const pages = new Map<string, string>()
  for (const format of model.formats) pages.set(pagePath(format), formatPage(model, format))
  const shared = model.roots.filter((type) => !type.format)
  if (shared.length > 0) pages.set(sharedPage, sharedTypes(model, shared))
  pages.set(`${folder}/README.md`, index(model))
  return pages
}

function pagePath(format: FormatFile): string {
  return `${folder}/${format.id}.md`
}

/** A link from one page to a file of the repository. */
function link(page: string, path: string, anchor = ''): string {
  return posix.relative(posix.dirname(page), path) + anchor
}

/** Markdown text: what a site generator would take for a tag or a table is escaped, code spans are left alone. */
function text(value: string): string {
  return value
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\<>{}@*_[\]|]/g, '\\$&')))
    .join('')
}

export function cell(value: string): string {
  return text(value).replace(/\s+/g, ' ').trim()
}

export function code(value: string): string {
  return `\`${value.replaceAll('|', '\\|')}\``
}

export function page(title: string, ...blocks: readonly string[]): string {
  const body = blocks.filter((block) => block !== '').join('\n\n')
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n<!-- ${banner} -->\n\n# ${text(title)}\n\n${body}\n`
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function index(model: Model): string {
  const rows = model.formats.map((format) => [
    `[${text(format.title)}](${link(`${folder}/README.md`, pagePath(format))})`,
    code(format.id),
    format.types.map((entry) => code(entry.type)).join(', '),
  ])
  const shared = model.roots.some((type) => !type.format)
    ? `Types that several formats share are on [one page](${link(`${folder}/README.md`, sharedPage)}).`
    : ''
  return page(
    'Reference of the formats',
    table(['Format', 'Id', 'Types'], rows),
    shared,
    'As tables of SQL engines, Arrow and Parquet they are on [pages of their own](tables/README.md).',
    'Detection looks at the top-level members of an object. Each page says by which a type is known; the rule with the most conditions is tried first, and the first that fits decides.',
  )
}

function formatPage(model: Model, format: FormatFile): string {
  const path = pagePath(format)
  const evidence = model.tree.evidence.has(format.folder)
    ? `Where each member is known from: [EVIDENCE.md](${link(path, `schemas/${format.folder}/EVIDENCE.md`)}).`
    : ''
  const types = format.types.map((entry) => {
    const type = typeOf(model, entry.type)
    return [
      `## ${entry.type}`,
      `${text(capital(entry.title))}.`,
      ...typeBlocks(model, path, type),
      detection(entry.detect),
      ...examples(model, path, type),
    ]
      .filter((block) => block !== '')
      .join('\n\n')
  })
  const about = table(
    ['', ''],
    [
      ['Id', code(format.id)],
      ['Service', cell(format.service)],
      ['Describes', describes[format.role]],
    ],
  )
  return page(format.title, text(format.description), about, evidence, ...types)
}

const describes: Readonly<Record<FormatFile['role'], string>> = {
  document: 'a JSON document',
  lines: 'the lines of a JSON Lines file',
  name: 'a name or address, as a string',
  part: 'a part of other documents',
}

function sharedTypes(model: Model, types: readonly NamedType[]): string {
  const blocks = types.map((type) =>
    [`## ${type.name}`, ...typeBlocks(model, sharedPage, type), ...examples(model, sharedPage, type)]
      .filter((block) => block !== '')
      .join('\n\n'),
  )
  return page('Shared types', 'Types that several formats use.', ...blocks)
}

function capital(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1)
}

const memberColumns = ['Member', 'Type', 'Required', 'Unit', 'Description', 'Source']

/** What every page says of a type: its meaning, its members, the values of its lists, its schema. */
function typeBlocks(model: Model, path: string, type: NamedType): string[] {
  const { description, source } = split(type.description)
  const rows = fields(model, path, type)
  const blocks = [text(description), source === '' ? '' : `Source: ${text(source)}.`]
  if (rows.length > 0) blocks.push(table(memberColumns, rows))
  else blocks.push(`Type: ${typeText(model, path, type.schema)}.`)
  for (const branch of branchesOf(model, type)) {
    blocks.push(`### ${branch.name}`, text(branch.description), table(memberColumns, fields(model, path, branch)))
  }
  for (const used of [type, ...ownDefinitions(model, type)]) {
    const values = enumValues(used.schema)
    if (values.length === 0) continue
    blocks.push(`Known values of ${code(used.name)}; any other string is valid too:`)
    blocks.push(
      table(
        ['Value', 'Meaning'],
        values.map((value) => [code(value.value), cell(`${value.title}. ${value.description}`)]),
      ),
    )
  }
  blocks.push(
    `Schema: [${type.file.path}](${link(path, `schemas/${type.file.path}`)}), and [in one file](${link(path, `schemas/bundled/${type.file.path}`)}). Its \`$id\` is ${code(type.id)}.`,
  )
  return blocks
}

/** The entries of `$defs` in the file of a type. */
function ownDefinitions(model: Model, type: NamedType): NamedType[] {
  return [...model.types.values()].filter((other) => !other.isRoot && other.file === type.file)
}

/** The object branches of the unions in the file of a type, as far as they are not files themselves. */
function branchesOf(model: Model, type: NamedType): NamedType[] {
  const names = new Set<string>()
  const visit = (schema: Json): void => {
    if (!isObject(schema)) return
    for (const branch of Array.isArray(schema.oneOf) ? schema.oneOf : []) {
      const name = isObject(branch) ? refTarget(branch) : undefined
      if (name !== undefined) names.add(name)
    }
    for (const [, member] of members(schema.properties)) visit(member)
    for (const keyword of ['items', 'additionalProperties']) visit(schema[keyword] ?? null)
  }
  for (const used of [type, ...ownDefinitions(model, type)]) visit(used.schema)
  return ownDefinitions(model, type).filter((used) => names.has(used.name) && used.schema.properties !== undefined)
}

/** One row per member, those of nested types of the same file included under their path. The branches of a union have tables of their own. */
function fields(model: Model, path: string, type: NamedType): string[][] {
  const rows: string[][] = []
  const visit = (schema: JsonObject, prefix: string, around: readonly string[]): void => {
    const required = requiredOf(schema)
    for (const [key, member] of members(schema.properties)) {
      const at = `${prefix}${key}`
      if (!isObject(member)) {
        rows.push([code(at), 'never present', 'forbidden', '', 'With this member the object is of another type.', ''])
        continue
      }
      const target = refTarget(member)
      const about = isString(member.description)
        ? member.description
        : target === undefined
          ? ''
          : typeOf(model, target).description
      const { description, unit, source } = split(about)
      const inherited = target === undefined ? '' : split(typeOf(model, target).description).unit
      const meaning = [isString(member.title) ? `${member.title}.` : '', description].join(' ')
      rows.push([
        code(at),
        typeText(model, path, member),
        required.includes(key) ? 'yes' : 'no',
        cell(unit || inherited),
        cell(meaning),
        cell(source),
      ])
      descend(member, at, around)
    }
  }
  const descend = (schema: JsonObject, at: string, around: readonly string[]): void => {
    const name = refTarget(schema)
    if (name !== undefined) {
      const used = typeOf(model, name)
      // A type with a file of its own has a section of its own.
      if (!used.isRoot && !around.includes(name)) inside(used.schema, at, [...around, name])
      return
    }
    inside(schema, at, around)
  }
  const inside = (schema: JsonObject, at: string, around: readonly string[]): void => {
    if (schema.properties !== undefined) visit(schema, `${at}.`, around)
    if (isObject(schema.items)) descend(schema.items, `${at}[]`, around)
    if (isObject(schema.additionalProperties)) descend(schema.additionalProperties, `${at}.*`, around)
  }
  visit(type.schema, '', [type.name])
  if (rows.length === 0 && type.schema.items !== undefined) inside(type.schema, '', [type.name])
  if (rows.length === 0 && isObject(type.schema.additionalProperties)) inside(type.schema, '', [type.name])
  return rows
}

function rootOf(model: Model, type: NamedType): NamedType {
  return model.roots.find((root) => root.file === type.file) ?? type
}

/** A type in words, with a link where it has a section. */
function typeText(model: Model, path: string, schema: Json): string {
  if (!isObject(schema)) return 'never'
  const name = refTarget(schema)
  if (name !== undefined) {
    const type = typeOf(model, name)
    if (!type.isRoot) {
      if (branchesOf(model, rootOf(model, type)).includes(type)) return `[${name}](#${name.toLowerCase()})`
      return type.schema.properties === undefined ? typeText(model, path, type.schema) : `object (${code(name)})`
    }
    const page = type.format ? pagePath(type.format) : sharedPage
    return `[${name}](${page === path ? '' : link(path, page)}#${name.toLowerCase()})`
  }
  if (schema.const !== undefined) return `always ${code(JSON.stringify(schema.const))}`
  if (enumValues(schema).length > 0) return `string, open list (${code(words(schema.title))})`
  if (Array.isArray(schema.oneOf)) {
    const plan = unionPlan(schema, followerOf(model))
    const told = plan.cases.filter((item) => item.key !== undefined)
    const keys = told.length === 0 ? '' : ` (told apart by ${told.map((item) => code(String(item.key))).join(', ')})`
    return schema.oneOf.map((branch) => typeText(model, path, branch)).join(' or ') + keys
  }
  if (isObject(schema.items))
    return `array of ${typeText(model, path, schema.items)}${range(schema, 'minItems', 'maxItems', 'items')}`
  if (isObject(schema.additionalProperties)) {
    const values = schema.additionalProperties
    return values.type === undefined && refTarget(values) === undefined
      ? 'object, any members'
      : `object, each member ${typeText(model, path, values)}`
  }
  const type = schema.type
  if (type === undefined) return 'any JSON'
  const types = [type].flat().map(words).join(' or ')
  const bounds = [
    schema.minimum === undefined ? '' : `≥ ${words(schema.minimum)}`,
    schema.exclusiveMinimum === undefined ? '' : `> ${words(schema.exclusiveMinimum)}`,
    schema.maximum === undefined ? '' : `≤ ${words(schema.maximum)}`,
    isString(schema.pattern) ? code(schema.pattern) : '',
  ].filter((bound) => bound !== '')
  return `${types}${bounds.length === 0 ? '' : `, ${bounds.join(', ')}`}${range(schema, 'minLength', 'maxLength', 'characters')}`
}

function range(schema: JsonObject, low: string, high: string, unit: string): string {
  const from = schema[low]
  const to = schema[high]
  if (from === undefined && to === undefined) return ''
  if (from === undefined) return `, at most ${words(to)} ${unit}`
  return to === undefined
    ? `, at least ${words(from)} ${from === 1 ? unit.slice(0, -1) : unit}`
    : `, ${words(from)} to ${words(to)} ${unit}`
}

/** A description in its parts: meaning, unit, source. */
function split(about: string): { description: string; unit: string; source: string } {
  const sourceAt = about.lastIndexOf('Source: ')
  const source = sourceAt < 0 ? '' : about.slice(sourceAt + 'Source: '.length).replace(/\.$/, '')
  const rest = sourceAt < 0 ? about : about.slice(0, sourceAt).trim()
  const unit = /\s*\bUnit: (.+?)\.?$/s.exec(rest)
  return unit?.[1] === undefined
    ? { description: rest, unit: '', source }
    : { description: rest.slice(0, unit.index).trim(), unit: unit[1], source }
}

function detection(detect: Detection | undefined): string {
  if (!detect) return ''
  const list = (keys: readonly string[]): string => keys.map(code).join(', ')
  const lines: string[] = []
  if (detect.has) lines.push(`has ${list(detect.has)}`)
  if (detect.hasAny) lines.push(`has one of ${list(detect.hasAny)}`)
  if (detect.lacks) lines.push(`lacks ${list(detect.lacks)}`)
  for (const [key, prefix] of Object.entries(detect.startsWith ?? {})) lines.push(`${code(key)} starts with ${code(prefix)}`)
  for (const [key, value] of Object.entries(detect.equals ?? {})) lines.push(`${code(key)} is ${code(JSON.stringify(value))}`)
  for (const [key, keys] of Object.entries(detect.itemHas ?? {})) lines.push(`the first item of ${code(key)} has ${list(keys)}`)
  for (const [key, keys] of Object.entries(detect.itemLacks ?? {}))
    lines.push(`the first item of ${code(key)} lacks ${list(keys)}`)
  if (detect.keySuffix !== undefined) lines.push(`a member's name ends with ${code(detect.keySuffix)}`)
  return `An object is taken for this type if, at the top level, it:\n\n${lines.map((line) => `- ${line}`).join('\n')}`
}

function examples(model: Model, path: string, type: NamedType): string[] {
  const valid = sortedBy(
    model.tree.examples.filter((example) => example.type === type.name),
    (example) => example.scenario,
  )
  const invalid = sortedBy(
    model.tree.defects.filter((defect) => defect.type === type.name),
    (defect) => defect.scenario,
  )
  const blocks: string[] = []
  const name = (example: ExampleFile): string => `[${example.scenario}](${link(path, `schemas/${example.path}`)})`
  if (valid.length > 0) {
    blocks.push(`Valid: ${valid.map(name).join(', ')}.`)
    const shown = valid
      .map((example) => ({ example, lines: JSON.stringify(example.value, null, 2) }))
      .find(({ lines }) => lines.split('\n').length <= longestExample)
    if (shown) blocks.push(`\`\`\`json\n${shown.lines}\n\`\`\``)
  }
  if (invalid.length > 0) {
    blocks.push('Invalid, one defect each:')
    blocks.push(
      table(
        ['Example', 'Where', 'Rule', 'Why'],
        invalid.map((defect: DefectFile) => [
          name(defect),
          defect.pointer === '' ? 'the whole' : code(defect.pointer),
          code(defect.rule),
          cell(defect.why),
        ]),
      ),
    )
  }
  return blocks
}
