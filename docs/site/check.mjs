// What every public name must have, looked up in what TypeDoc read (dist/api, made by build.mjs): functions and classes an
// @example with code (which build.mjs has run, see api-examples.mjs), members a comment. What lacks it stands in site/allowed.json; that list may only get shorter.
//
//   node site/check.mjs            fails on what is missing and not on the list, and on what is on it and not missing
//   node site/check.mjs --write    writes the list anew
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist, docs, filesBelow, readJson } from './workspace.mjs'

const KIND = {
  module: 2,
  variable: 32,
  function: 64,
  class: 128,
  interface: 256,
  property: 1024,
  method: 2048,
  signature: 4096,
  typeAlias: 2097152,
  accessor: 262144,
}

const folder = join(dist, 'api')
if (!existsSync(folder)) {
  console.error('There is nothing to look at yet: pnpm --filter @aws-ai-outputs/docs build')
  process.exit(1)
}

const comments = (reflection) => [
  reflection.comment,
  ...(reflection.signatures ?? []).map((one) => one.comment),
  reflection.getSignature?.comment,
]
const hasText = (reflection) => comments(reflection).some((comment) => comment?.summary?.some(({ text }) => text.trim() !== ''))
const hasExample = (reflection) =>
  comments(reflection).some((comment) =>
    comment?.blockTags?.some(({ tag, content }) => tag === '@example' && content.some(({ kind }) => kind === 'code')),
  )

/** Maps of type names to types: each member is the type of that name, which has its own comment. */
const MAPS = new Set(['SchemaTypeMap', 'RecordTypeMap', 'RecordKindMap', 'FormatRecordMap', 'ColumnsMap'])

const lacking = { withoutExample: [], withoutComment: [] }
let exported = 0
for (const file of filesBelow(folder)) {
  const project = readJson(join(folder, file))
  const modules = (project.children ?? []).filter(({ kind }) => kind === KIND.module)
  for (const module of modules.length > 0 ? modules : [project]) {
    for (const each of module.children ?? []) {
      const name = `${module.name}: ${each.name}`
      if (each.variant === 'reference') continue
      exported++
      // The guards are made by one line of the code generator, and are one entry of the list.
      const listed = module.name.endsWith('/validators') && /^is[A-Z]/.test(each.name) ? `${module.name}: is…` : name
      if ([KIND.function, KIND.class].includes(each.kind) && !hasExample(each) && !lacking.withoutExample.includes(listed))
        lacking.withoutExample.push(listed)
      if ([KIND.class, KIND.interface].includes(each.kind) && !MAPS.has(each.name))
        for (const member of each.children ?? [])
          if (!hasText(member) && member.name !== 'constructor' && !member.inheritedFrom)
            lacking.withoutComment.push(`${name}.${member.name}`)
    }
  }
}

const path = join(docs, 'site/allowed.json')
const allowed = readJson(path)
if (process.argv.includes('--write')) {
  writeFileSync(path, `${JSON.stringify({ ...allowed, ...lacking }, null, 2)}\n`)
  console.log(
    `${exported} exported names; ${lacking.withoutExample.length} without an example, ${lacking.withoutComment.length} members without a comment: written to site/allowed.json`,
  )
  process.exit(0)
}
let faults = 0
const fault = (text) => {
  faults++
  console.error(text)
}
for (const [list, what] of [
  ['withoutExample', 'has no @example'],
  ['withoutComment', 'has no comment'],
]) {
  for (const name of lacking[list]) if (!allowed[list].includes(name)) fault(`${name} ${what}`)
  for (const name of allowed[list])
    if (!lacking[list].includes(name)) fault(`${name} is on the list "${list}" of site/allowed.json and need not be: take it off`)
}
console.log(
  `${exported} exported names; ${lacking.withoutExample.length} without an example and ${lacking.withoutComment.length} members without a comment, as allowed; ${faults} faults.`,
)
process.exit(faults > 0 ? 1 : 0)
