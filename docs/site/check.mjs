// What every public name must have, looked up in what TypeDoc read (dist/api, made by build.mjs): functions and classes an
// @example with code (which build.mjs has run, see api-examples.mjs), members a comment. There is no list of exceptions.
//
//   node site/check.mjs
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dist, filesBelow, readJson } from './workspace.mjs'

/** TypeDoc's numbers for kinds of names. */
const KIND = { module: 2, function: 64, class: 128, interface: 256 }

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

const faults = []
let exported = 0
let members = 0
for (const file of filesBelow(folder)) {
  const project = readJson(join(folder, file))
  const modules = (project.children ?? []).filter(({ kind }) => kind === KIND.module)
  for (const module of modules.length > 0 ? modules : [project]) {
    for (const each of module.children ?? []) {
      const name = `${module.name}: ${each.name}`
      if (each.variant === 'reference') continue
      exported++
      if ([KIND.function, KIND.class].includes(each.kind) && !hasExample(each)) faults.push(`${name} has no @example`)
      if (![KIND.class, KIND.interface].includes(each.kind) || MAPS.has(each.name)) continue
      for (const member of each.children ?? []) {
        if (member.name === 'constructor' || member.inheritedFrom) continue
        members++
        if (!hasText(member)) faults.push(`${name}.${member.name} has no comment`)
      }
    }
  }
}
for (const fault of faults) console.error(fault)
// A check that looked at nothing has not passed.
if (exported === 0 || members === 0) faults.push('nothing was looked at')
console.log(`${exported} exported names with ${members} members looked at; ${faults.length} faults.`)
process.exit(faults.length > 0 ? 1 : 0)
