// The files that generation is to leave, and their comparison with what is on the disk. Nothing here knows git: a working
// copy, an archive and a container are compared alike.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compare } from './json.js'

/** First line of every generated file that can carry a comment. */
export const banner = 'Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.'

/** Texts by path from the root of the repository, with `/`. */
export type Outputs = ReadonlyMap<string, string>

/** Folders in which every file is generated; a file that is not in the outputs is left over from an earlier run. */
export const ownedFolders: readonly string[] = [
  'docs/reference',
  'packages/core/src/generated',
  'packages/go/generated',
  'packages/java/src/generated',
  'packages/python/src/aws_ai_outputs/generated',
  'packages/rust/src/generated',
  'packages/rust/tests/generated',
  'packages/spark/src/aws_ai_outputs_spark/generated',
  'schemas/bundled',
  'schemas/tables',
  'tools/codegen/assembly/generated',
  'tools/languages/generated',
]

/** Generated files that stand among others, since they can stand nowhere else. */
export const ownedFiles: readonly string[] = ['packages/go/types_generated.go', 'schemas/catalog.json']

export interface Difference {
  readonly path: string
  readonly state: 'changed' | 'missing' | 'stale'
}

/** What `write` would do. */
export function differences(root: string, outputs: Outputs): Difference[] {
  const found: Difference[] = []
  for (const [path, text] of outputs) {
    const file = join(root, path)
    if (!existsSync(file)) found.push({ path, state: 'missing' })
    else if (readFileSync(file, 'utf8') !== text) found.push({ path, state: 'changed' })
  }
  for (const folder of ownedFolders) {
    for (const path of filesBelow(root, folder)) {
      if (!outputs.has(path)) found.push({ path, state: 'stale' })
    }
  }
  return found.sort((a, b) => compare(a.path, b.path))
}

/** Makes the disk equal to the outputs, leaving alone what already is, so that build tools see no change. */
export function write(root: string, outputs: Outputs): Difference[] {
  const changes = differences(root, outputs)
  for (const { path, state } of changes) {
    const file = join(root, path)
    if (state === 'stale') rmSync(file)
    else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, outputs.get(path) ?? '')
    }
  }
  return changes
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(root, path) : [path]
  })
}
