// The laws of the schemas, L1 to L8: one function each, every violation reported. L9 and L10, which need the examples,
// are in coverage.ts. A law exists because a reader or a generator relies on it; each says which.

import { compare, hasOwn, isObject, isString, isStringArray, type Json, type JsonObject, pointer, words } from './json.js'
import type { SchemaFile, Tree } from './load.js'
import type { Problem } from './problem.js'
import { planUnion } from './unions.js'
import { isNamed, type Node, resolveRef, walk } from './walk.js'

export type Law = (tree: Tree) => Problem[]

export const draft = 'https://json-schema.org/draft/2020-12/schema'

const keywords = new Set([
  '$defs',
  '$id',
  '$ref',
  '$schema',
  'additionalProperties',
  'anyOf',
  'const',
  'deprecated',
  'description',
  'examples',
  'exclusiveMinimum',
  'items',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'oneOf',
  'pattern',
  'properties',
  'required',
  'title',
  'type',
])

/** Names that a generated type must not take: globals that the generated code uses, and the maps it declares itself. */
const taken = new Set([
  'Array',
  'Boolean',
  'Date',
  'Error',
  'FormatId',
  'FormatRecordMap',
  'Function',
  'JSON',
  'LookAlikeId',
  'Map',
  'Number',
  'Object',
  'Promise',
  'Record',
  'RecordKindMap',
  'RecordTypeMap',
  'RecordTypeName',
  'RegExp',
  'SchemaTypeMap',
  'SchemaTypeName',
  'Set',
  'String',
  'Symbol',
  'Validator',
])

function problem(law: string, node: Node | SchemaFile, message: string, fix: string, ...tokens: (string | number)[]): Problem {
  const file = 'file' in node ? node.file : node
  const at = 'file' in node ? node.pointer : ''
  return { law, file: file.path, pointer: pointer(at, ...tokens), message, fix }
}

function eachNode(tree: Tree, check: (node: Node, schema: JsonObject) => Problem[]): Problem[] {
  return tree.schemas.flatMap((file) =>
    [...walk(file)].flatMap((node) => (isObject(node.schema) ? check(node, node.schema) : [])),
  )
}

/** Follows refs between files, for the laws that look at what a `$ref` means. */
function follower(tree: Tree): (file: SchemaFile, schema: JsonObject) => JsonObject | undefined {
  const files = new Map(tree.schemas.map((file) => [file.path, file]))
  const follow = (file: SchemaFile, schema: JsonObject, depth = 0): JsonObject | undefined => {
    const ref = schema.$ref
    if (ref === undefined) return schema
    const target = isString(ref) && depth < 16 ? resolveRef(file, ref) : undefined
    const targetFile = target && files.get(target.path)
    if (!target || !targetFile) return undefined
    const name = target.pointer.split('/')[2]
    const found: Json | undefined =
      name === undefined ? targetFile.json : isObject(targetFile.json.$defs) ? targetFile.json.$defs[name] : undefined
    return isObject(found) ? follow(targetFile, found, depth + 1) : undefined
  }
  return follow
}

/** L1: every file states its draft and the URL at which it is served, so that it can be used alone. */
export const identity: Law = (tree) =>
  tree.schemas.flatMap((file) => {
    const problems: Problem[] = []
    const id = tree.base + file.path
    if (file.json.$schema !== draft)
      problems.push(problem('L1', file, 'does not state draft 2020-12', `write "${draft}"`, '$schema'))
    if (file.json.$id !== id)
      problems.push(problem('L1', file, 'is not the base URL followed by the path of the file', `write "${id}"`, '$id'))
    for (const node of walk(file)) {
      if (node.place === 'root' || !isObject(node.schema)) continue
      for (const keyword of ['$schema', '$id', '$defs']) {
        if (hasOwn(node.schema, keyword))
          problems.push(problem('L1', node, `"${keyword}" below the root`, 'keep it at the root of the file', keyword))
      }
    }
    return problems
  })

/** L2: only keywords that every emitter understands. What a generator does not understand, it silently drops. */
export const vocabulary: Law = (tree) =>
  tree.schemas.flatMap((file) =>
    [...walk(file)].flatMap((node) => {
      const problems: Problem[] = []
      const { schema } = node
      if (!isObject(schema)) {
        const legal = schema === false && (node.place === 'property' || node.place === 'map')
        return legal
          ? []
          : [
              problem(
                'L2',
                node,
                'is not a schema object',
                'write an object; false stands only for a forbidden member in properties',
              ),
            ]
      }
      for (const keyword of Object.keys(schema)) {
        if (!keywords.has(keyword))
          problems.push(
            problem('L2', node, `keyword "${keyword}" is not in the vocabulary`, `use only ${[...keywords].join(' ')}`, keyword),
          )
      }
      if (hasOwn(schema, '$ref')) {
        const beside = Object.keys(schema).filter(
          (key) => !['$ref', 'deprecated', 'description', 'examples', 'title'].includes(key),
        )
        for (const key of beside)
          problems.push(problem('L2', node, `"${key}" stands beside a $ref`, 'move it into the type that the $ref names', key))
      }
      if (hasOwn(schema, 'additionalProperties') && hasOwn(schema, 'properties')) {
        problems.push(
          problem(
            'L2',
            node,
            'has both properties and additionalProperties',
            'additionalProperties is for maps, which name no member',
            'additionalProperties',
          ),
        )
      }
      if (isObject(schema.const) || Array.isArray(schema.const))
        problems.push(problem('L2', node, 'const is not a scalar', 'describe objects and arrays by their members', 'const'))
      for (const keyword of ['properties', '$defs']) {
        if (hasOwn(schema, keyword) && !isObject(schema[keyword]))
          problems.push(problem('L2', node, `${keyword} is not an object`, 'write an object of schemas', keyword))
      }
      for (const keyword of ['oneOf', 'anyOf', 'required', 'examples']) {
        if (hasOwn(schema, keyword) && !Array.isArray(schema[keyword]))
          problems.push(problem('L2', node, `${keyword} is not a list`, 'write a list', keyword))
      }
      const pattern = schema.pattern
      if (isString(pattern)) {
        try {
          new RegExp(pattern, 'u')
        } catch (error) {
          problems.push(
            problem(
              'L2',
              node,
              `pattern is not a Unicode regular expression (${(error as Error).message})`,
              'correct it',
              'pattern',
            ),
          )
        }
      }
      return problems
    }),
  )

/** The name that a schema file must give its type. */
export function typeName(path: string): string {
  const file = (path.split('/').at(-1) ?? '').replace(/\.schema\.json$/, '')
  return file
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** L3: every schema is a named type, named once, and every `$ref` names one. Types in all languages take these names. */
export const naming: Law = (tree) => {
  const problems: Problem[] = []
  const seen = new Map<string, Node>()
  const used = new Set<string>()
  const files = new Set(tree.schemas.map((file) => file.path))
  for (const file of tree.schemas) {
    for (const node of walk(file)) {
      if (!isObject(node.schema)) continue
      const ref = node.schema.$ref
      if (ref !== undefined) {
        const target = isString(ref) ? resolveRef(file, ref) : undefined
        const name = target?.pointer.split('/')[2]
        if (!target)
          problems.push(
            problem(
              'L3',
              node,
              `$ref ${JSON.stringify(ref)} is neither a relative file nor "#/$defs/Name"`,
              'use one of the two forms',
              '$ref',
            ),
          )
        else if (
          !files.has(target.path) ||
          (name !== undefined && !(isObject(file.json.$defs) && hasOwn(file.json.$defs, name)))
        ) {
          problems.push(
            problem(
              'L3',
              node,
              `$ref "${words(ref)}" names nothing`,
              `no schema at ${target.path}${target.pointer === '' ? '' : `#${target.pointer}`}`,
              '$ref',
            ),
          )
        } else used.add(`${target.path}#${target.pointer}`)
        if (isNamed(node))
          problems.push(problem('L3', node, 'a named type is only another name for a type', 'refer to the type itself', '$ref'))
      }
      if (!isNamed(node)) continue
      const title = node.schema.title
      const wanted = node.place === 'root' ? typeName(file.path) : (node.key ?? '')
      if (title !== wanted)
        problems.push(
          problem(
            'L3',
            node,
            `title is ${JSON.stringify(title ?? null)}`,
            `write "${wanted}", as the ${node.place === 'root' ? 'file' : '$defs key'} says`,
            'title',
          ),
        )
      if (!/^[A-Z][A-Za-z0-9]*$/.test(wanted) || /[0-9][a-z]/.test(wanted))
        problems.push(
          problem(
            'L3',
            node,
            `"${wanted}" does not survive as a type name`,
            'use PascalCase; no small letter after a digit',
            'title',
          ),
        )
      if (taken.has(wanted))
        problems.push(problem('L3', node, `"${wanted}" is a name that the generated code needs`, 'choose another name', 'title'))
      const other = seen.get(wanted)
      if (other)
        problems.push(
          problem(
            'L3',
            node,
            `the name "${wanted}" is taken by ${other.file.path}${other.pointer}`,
            'give each type a name of its own',
            'title',
          ),
        )
      else seen.set(wanted, node)
    }
  }
  for (const node of seen.values()) {
    if (node.place === 'definition' && !used.has(`${node.file.path}#${node.pointer}`))
      problems.push(problem('L3', node, 'is used nowhere', 'remove the definition or refer to it'))
  }
  problems.push(...formatListsEverySchema(tree))
  return problems
}

function formatListsEverySchema(tree: Tree): Problem[] {
  const problems: Problem[] = []
  const ids = new Map<string, string>()
  for (const format of tree.formats) {
    const at = (index: number, key: string, message: string, fix: string): void => {
      problems.push({ law: 'L3', file: format.path, pointer: pointer('/types', index, key), message, fix })
    }
    const other = ids.get(format.id)
    if (other !== undefined)
      problems.push({
        law: 'L3',
        file: format.path,
        pointer: '/id',
        message: `is also the id of ${other}`,
        fix: 'give each format an id of its own',
      })
    ids.set(format.id, format.path)
    const listed = new Set<string>()
    for (const [index, entry] of format.types.entries()) {
      const path = `${format.folder}/${entry.schema}`
      listed.add(path)
      if (!tree.schemas.some((file) => file.path === path))
        at(index, 'schema', `there is no ${path}`, 'name a schema file of this folder')
      else if (entry.type !== typeName(path)) at(index, 'type', `is "${entry.type}"`, `write "${typeName(path)}"`)
      const detected = entry.kind === 'result' || entry.kind === 'failure'
      if (detected && !entry.detect) at(index, 'detect', 'is missing', 'say by which top-level members the type is known')
      if (detected && format.role !== 'document' && format.role !== 'lines')
        at(index, 'kind', `a ${entry.kind} in a format that is a ${format.role}`, 'a record is a document or a line')
      if (!detected && entry.detect) at(index, 'detect', `stands on a ${entry.kind}`, 'only results and failures are detected')
    }
    for (const file of tree.schemas) {
      if (file.folder === format.folder && !listed.has(file.path)) {
        problems.push({
          law: 'L3',
          file: format.path,
          pointer: '/types',
          message: `${file.path} is not listed`,
          fix: 'list it, with kind "part" if it is not a file format of its own',
        })
      }
    }
  }
  for (const file of tree.schemas) {
    if (!file.folder.startsWith('common/') && !tree.formats.some((format) => format.folder === file.folder)) {
      problems.push(
        problem('L3', file, `${file.folder}/format.json is missing`, 'describe the format that the schema belongs to'),
      )
    }
  }
  return problems
}

const numeric = (schema: JsonObject): boolean => [schema.type].flat().some((type) => type === 'number' || type === 'integer')

/** L4: everything a reader of the types or the reference meets is explained, with its unit and where we know it from. */
export const explanation: Law = (tree) =>
  eachNode(tree, (node, schema) => {
    const problems: Problem[] = []
    const { place } = node
    const title = schema.title
    const description = schema.description
    const bare = hasOwn(schema, '$ref') && title === undefined && description === undefined
    const plainItem =
      (place === 'items' || place === 'map' || place === 'branch') &&
      Object.keys(schema).every((key) => key === 'type' || key === '$ref')
    const plainBranch = place === 'branch'
    if (!bare && !plainItem && !plainBranch) {
      if (!isString(title) || title.trim() === '')
        problems.push(problem('L4', node, 'has no title', 'give it a short name for humans', 'title'))
      if (!isString(description) || description.trim() === '')
        problems.push(problem('L4', node, 'has no description', 'say what it means and where we know it from', 'description'))
    }
    if (isString(description) && (place === 'property' || isNamed(node))) {
      const tags = sourceTags(description)
      if (!tags)
        problems.push(
          problem('L4', node, 'description does not end with its source', 'end it with "Source: <tag>[; <tag>]."', 'description'),
        )
      for (const tag of tags ?? []) {
        if (tree.sources !== undefined && !namesSource(tree.sources, tag))
          problems.push(
            problem('L4', node, `source "${tag}" is not in SOURCES.md`, 'add it there, or use a tag that is', 'description'),
          )
      }
    }
    if (numeric(schema) && place !== 'value') {
      const around = isObject(node.parent?.schema) ? node.parent.schema.description : undefined
      const texts = [description, place === 'branch' || plainItem ? around : undefined]
      if (!texts.some((text) => isString(text) && /\bUnit: \S/.test(text)))
        problems.push(
          problem(
            'L4',
            node,
            'a number without a unit',
            'write "Unit: …" in the description ("Unit: none." if it has none)',
            'description',
          ),
        )
    }
    return problems
  })

/** The tags of a description's closing "Source: …." sentence. */
export function sourceTags(description: string): string[] | undefined {
  const at = description.lastIndexOf('Source: ')
  const rest = description.slice(at + 'Source: '.length)
  if (at < 0 || !rest.endsWith('.')) return undefined
  return rest
    .slice(0, -1)
    .split(';')
    .map((tag) => tag.trim())
}

/** A tag is in SOURCES.md if it stands there in code marks. */
function namesSource(sources: string, tag: string): boolean {
  return sources.includes(`\`${tag}\``)
}

/** L5: structure has a name. An anonymous object would get an invented name in every generated language. */
export const structure: Law = (tree) =>
  eachNode(tree, (node, schema) => {
    const problems: Problem[] = []
    if (hasOwn(schema, 'properties') && !isNamed(node))
      problems.push(
        problem(
          'L5',
          node,
          'an object with members but without a name',
          'move it to $defs or to a file of its own and refer to it',
        ),
      )
    if (hasOwn(schema, 'properties') && schema.type !== 'object')
      problems.push(problem('L5', node, 'has properties but is not of type object', 'write "type": "object"', 'type'))
    if (schema.type === 'array' && !isObject(schema.items))
      problems.push(problem('L5', node, 'an array without items', 'say what its items are', 'items'))
    return problems
  })

/** L6: lists of values are open, since services add values without notice; each value is explained. */
export const openEnums: Law = (tree) =>
  eachNode(tree, (node, schema) => {
    if (!hasOwn(schema, 'anyOf')) return []
    const problems: Problem[] = []
    const values = Array.isArray(schema.anyOf) ? schema.anyOf : []
    if (schema.type !== 'string')
      problems.push(problem('L6', node, 'an open enum is not of type string', 'write "type": "string"', 'type'))
    if (!isNamed(node))
      problems.push(
        problem('L6', node, 'an open enum without a name', 'move it to $defs or to a file of its own and refer to it'),
      )
    if (values.length < 2)
      problems.push(problem('L6', node, 'has no values', 'list the known values, then the open branch', 'anyOf'))
    const seen = new Set<string>()
    for (const [index, value] of values.entries()) {
      const last = index === values.length - 1
      const keys = isObject(value) ? Object.keys(value) : []
      const constant = isObject(value) ? value.const : undefined
      const allowed = ['const', 'deprecated', 'description', 'title', 'type']
      if (last ? !isObject(value) || value.type !== 'string' || keys.includes('const') : !isString(constant)) {
        problems.push(
          problem(
            'L6',
            node,
            last ? 'the last branch is not open' : 'is not a string constant',
            last
              ? 'end with { "type": "string", "title": "Other value", "description": … }'
              : 'write { "const": "VALUE", "title": …, "description": … }',
            'anyOf',
            index,
          ),
        )
      }
      for (const key of keys) {
        if (!allowed.includes(key))
          problems.push(
            problem('L6', node, `"${key}" in a value of an open enum`, `use ${allowed.join(', ')}`, 'anyOf', index, key),
          )
      }
      if (isString(constant)) {
        if (seen.has(constant)) problems.push(problem('L6', node, `"${constant}" is listed twice`, 'remove one', 'anyOf', index))
        seen.add(constant)
      }
    }
    return problems
  })

/** L7: a union says by itself which branch a value belongs to, so that an error comes from that branch alone. */
export const unions: Law = (tree) => {
  const follow = follower(tree)
  return eachNode(tree, (node, schema) => {
    if (!hasOwn(schema, 'oneOf')) return []
    const problems: Problem[] = []
    const plan = planUnion(schema, (branch) => follow(node.file, branch))
    for (const fault of 'faults' in plan ? plan.faults : []) {
      problems.push(
        problem(
          'L7',
          node,
          `oneOf ${fault}`,
          'tell branches apart by JSON type, or let each object branch but the first require a member that all others forbid with false',
          'oneOf',
        ),
      )
    }
    for (const [index, branch] of (Array.isArray(schema.oneOf) ? schema.oneOf : []).entries()) {
      if (
        isObject(branch) &&
        !hasOwn(branch, '$ref') &&
        [branch.type].flat().some((type) => type === 'object' || type === 'array')
      ) {
        problems.push(problem('L7', node, 'a branch with structure but without a name', 'refer to a named type', 'oneOf', index))
      }
    }
    for (const keyword of Object.keys(schema)) {
      if (!['$defs', '$id', '$schema', 'deprecated', 'description', 'examples', 'oneOf', 'title'].includes(keyword)) {
        problems.push(problem('L7', node, `"${keyword}" stands beside oneOf`, 'move it into the branches', keyword))
      }
    }
    return problems
  })
}

/** L8: objects stay open, and a member is required only if it is described and the evidence names it. */
export const openness: Law = (tree) =>
  eachNode(tree, (node, schema) => {
    const problems: Problem[] = []
    if (schema.additionalProperties === false || schema.additionalProperties === true) {
      problems.push(
        problem(
          'L8',
          node,
          'says whether the object is open',
          'leave it out: objects are open; name single forbidden members in properties',
          'additionalProperties',
        ),
      )
    }
    const properties = isObject(schema.properties) ? schema.properties : {}
    const required = isStringArray(schema.required) ? schema.required : []
    for (const [index, key] of required.entries()) {
      if (!hasOwn(properties, key))
        problems.push(problem('L8', node, `requires "${key}", which is not described`, 'add it to properties', 'required', index))
      else if (properties[key] === false)
        problems.push(problem('L8', node, `both requires and forbids "${key}"`, 'decide for one', 'required', index))
    }
    if (new Set(required).size !== required.length)
      problems.push(problem('L8', node, 'requires a member twice', 'remove one', 'required'))
    if (!node.file.folder.startsWith('common/')) {
      const evidence = tree.evidence.get(node.file.folder)
      if (evidence === undefined && node.place === 'root')
        problems.push(
          problem('L8', node.file, `${node.file.folder}/EVIDENCE.md is missing`, 'say for each member where we know it from'),
        )
      for (const key of Object.keys(properties)) {
        if (evidence !== undefined && !mentions(evidence, key))
          problems.push(
            problem(
              'L8',
              node,
              `"${key}" is not in EVIDENCE.md`,
              'say where we know it from and whether it was seen in real files',
              'properties',
              key,
            ),
          )
      }
    }
    return problems
  })

function mentions(text: string, word: string): boolean {
  return new RegExp(`(?<![A-Za-z0-9])${word.replace(/[^A-Za-z0-9]/g, '\\$&')}(?![A-Za-z0-9])`).test(text)
}

/** The laws on the schemas themselves, in the order in which their numbers run. */
export const laws: Readonly<Record<string, Law>> = {
  L1: identity,
  L2: vocabulary,
  L3: naming,
  L4: explanation,
  L5: structure,
  L6: openEnums,
  L7: unions,
  L8: openness,
}

export function checkLaws(tree: Tree): Problem[] {
  return Object.entries(laws)
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, law]) => law(tree))
}
