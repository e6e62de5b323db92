import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Conditions of an export, as package.json has them. */
export type ExportTarget = string | null | { readonly [condition: string]: ExportTarget }

/** The part of package.json that the checks look at. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly description?: string
  readonly keywords?: readonly string[]
  readonly license?: string
  readonly homepage?: string
  readonly bugs?: unknown
  readonly type?: string
  readonly main?: string
  readonly types?: string
  readonly sideEffects?: unknown
  readonly engines?: Readonly<Record<string, string>>
  readonly repository?: { readonly type?: string; readonly url?: string; readonly directory?: string }
  readonly exports?: Readonly<Record<string, ExportTarget>>
  readonly bin?: Readonly<Record<string, string>>
  readonly files?: readonly string[]
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean }
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** A member of the workspace. */
export interface Member {
  /** From the top of the repository, with forward slashes. */
  readonly folder: string
  readonly manifest: Manifest
}

/** The repository as pnpm sees it. */
export interface Workspace {
  readonly root: string
  readonly manifest: Manifest
  readonly members: readonly Member[]
  /** The members that are published. */
  readonly packages: readonly Member[]
}

/** The package that has to run everywhere, and therefore depends on nothing. */
export const CORE = '@aws-ai-outputs/core'

/** The schemas: data only, so they depend on nothing either. */
export const SCHEMAS = '@aws-ai-outputs/schemas'

/** Reads the workspace from its own files, so that a new package is under every check from its first day. */
export function loadWorkspace(root: string): Workspace {
  const globs = workspaceGlobs(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'))
  const folders = globs.flatMap((glob) => expand(root, glob)).sort()
  const members = folders.map((folder) => ({ folder, manifest: readManifest(join(root, folder)) }))
  return { root, manifest: readManifest(root), members, packages: members.filter(({ manifest }) => manifest.private !== true) }
}

/** Reads a folder's package.json. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

/** The `packages:` list of pnpm-workspace.yaml; other settings are not ours to read. */
export function workspaceGlobs(yaml: string): readonly string[] {
  const inline = /^packages:\s*\[([^\]]*)\]/m.exec(yaml)?.[1]
  if (inline !== undefined) return inline.split(',').map(unquoted).filter(Boolean)
  const block = /^packages:[^\S\n]*\n((?:[^\S\n]*(?:#.*)?\n|[^\S\n]*- .*(?:\n|$))+)/m.exec(yaml)?.[1]
  if (block === undefined) throw new Error('pnpm-workspace.yaml has no `packages:` list')
  return block.split('\n').flatMap((line) => {
    const item = /^\s*- ([^#]+)/.exec(line)?.[1]
    return item === undefined ? [] : [unquoted(item)]
  })
}

function unquoted(text: string): string {
  return text.trim().replace(/^(['"])(.*)\1$/, '$2')
}

/** Supports what the list uses: a folder, or all folders in a folder. */
function expand(root: string, glob: string): readonly string[] {
  if (glob.includes('*') && !/^[^*]+\/\*$/.test(glob))
    throw new Error(`pnpm-workspace.yaml: the pattern ${glob} is not understood`)
  const parent = glob.slice(0, -2)
  const candidates = glob.endsWith('/*')
    ? (existsSync(join(root, parent)) ? readdirSync(join(root, parent), { withFileTypes: true }) : [])
        .filter((entry) => entry.isDirectory())
        .map((entry) => posix.join(parent, entry.name))
    : [glob]
  return candidates.filter((folder) => existsSync(join(root, folder, 'package.json')))
}

/** Every file below a folder, from that folder, with forward slashes; not those of installed packages. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length).replaceAll('\\', '/'), entry.name).replace(/^\//, ''))
    .filter((file) => !file.split('/').includes('node_modules'))
    .sort()
}

/** All targets of an export, with the conditions that lead to each. */
export function exportTargets(
  target: ExportTarget,
  conditions: readonly string[] = [],
): readonly { conditions: readonly string[]; file: string }[] {
  if (target === null) return []
  if (typeof target === 'string') return [{ conditions, file: target }]
  return Object.entries(target).flatMap(([condition, next]) => exportTargets(next, [...conditions, condition]))
}
