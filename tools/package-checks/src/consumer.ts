import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problems } from './check.js'
import type { InstalledPackage, Project } from './installed.js'
import { mustRun, run } from './run.js'
import { exportTargets, type Workspace } from './workspace.js'

/** One thing that a user can write after `import … from`. */
export interface EntryPoint {
  readonly specifier: string
  /** The file it must lead to. */
  readonly file: string
  readonly kind: 'code' | 'json' | 'file'
  readonly typed: boolean
}

/** Every subpath that a package exports; patterns are spelled out with the files that are there. */
export function entryPoints({ manifest, folder, files }: InstalledPackage): {
  entries: readonly EntryPoint[]
  problems: Problems
} {
  const entries = new Map<string, EntryPoint>()
  const problems: string[] = []
  for (const [subpath, target] of Object.entries(manifest.exports ?? {})) {
    const targets = exportTargets(target)
    const typed = targets.some(({ conditions }) => conditions.includes('types'))
    for (const { conditions, file } of targets) {
      const matches = subpath.includes('*')
        ? matching(subpath, file, files)
        : existsSync(join(folder, file))
          ? [{ subpath, file }]
          : []
      if (matches.length === 0)
        problems.push(`${manifest.name}: exports["${subpath}"] leads to ${file}, which is not in the package`)
      if (conditions.includes('types')) continue
      for (const match of matches) {
        const specifier = `${manifest.name}${match.subpath.slice(1)}`
        // A file that is said to have side effects is a program (a worker): it is started where it belongs, not imported.
        const program = Array.isArray(manifest.sideEffects) && manifest.sideEffects.includes(match.file)
        const kind = /\.[cm]?js$/.test(match.file) && !program ? 'code' : match.file.endsWith('.json') ? 'json' : 'file'
        if (!entries.has(specifier)) entries.set(specifier, { specifier, file: match.file, kind, typed })
      }
    }
  }
  return { entries: [...entries.values()], problems }
}

function matching(subpath: string, target: string, files: readonly string[]) {
  const [before = '', after = ''] = target.replace(/^\.\//, '').split('*')
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after) && file.length >= before.length + after.length)
    .map((file) => ({ subpath: subpath.replace('*', file.slice(before.length, file.length - after.length)), file: `./${file}` }))
}

/** Imports every subpath, and requires it too: Node 20.19 and newer can. */
export function checkEntryPoints(project: Project): Problems {
  const found = project.packages.map(entryPoints)
  const entries = found.flatMap(({ entries: each }) => each)
  const problems = found.flatMap((each) => each.problems)
  if (entries.length === 0) problems.push('no package exports anything: nothing was imported')
  writeFileSync(join(project.folder, 'entries.json'), JSON.stringify(entries))
  // A real .mjs file: under `node -e`, `require` is a global, and code that leans on it would pass.
  writeFileSync(join(project.folder, 'import-all.mjs'), importAll)
  const failures = JSON.parse(mustRun(process.execPath, ['--no-warnings', 'import-all.mjs'], { cwd: project.folder })) as string[]
  return [...problems, ...failures]
}

const importAll = `
import { createRequire } from 'node:module'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
const require = createRequire(import.meta.url)
const failures = []
const attempt = async (what, work) => {
  try { const problem = await work(); if (problem) failures.push(what + ': ' + problem) } catch (error) { failures.push(what + ': ' + error.message) }
}
for (const { specifier, kind, file } of JSON.parse(readFileSync('entries.json', 'utf8'))) {
  if (kind === 'file') {
    await attempt('resolve ' + specifier, () => (existsSync(fileURLToPath(import.meta.resolve(specifier))) ? undefined : 'leads to no file'))
  } else if (kind === 'json') {
    await attempt('import ' + specifier, async () => ((await import(specifier, { with: { type: 'json' } })).default === undefined ? 'is empty' : undefined))
    await attempt('require ' + specifier, () => (require(specifier) === undefined ? 'is empty' : undefined))
  } else {
    await attempt('import ' + specifier, async () => {
      const names = Object.keys(await import(specifier))
      return names.length === 0 && !/\\/types\\.js$/.test(file) ? 'exports nothing' : undefined
    })
    if (process.features.require_module) await attempt('require ' + specifier, () => void require(specifier))
  }
}
process.stdout.write(JSON.stringify(failures))
`

/** A valid line for the command to look at, from the schemas' own examples. */
const sample = 'comprehend/classification/multi-class/v1/examples/MultiClassLine'

/** Runs the commands that the packages bring, as a user does: through npx, in a project of theirs. */
export function checkCommands(project: Project, workspace: Workspace): Problems {
  const problems: string[] = []
  const bins = project.packages.flatMap(({ manifest }) =>
    Object.keys(manifest.bin ?? {}).map((bin) => ({ bin, version: manifest.version })),
  )
  if (bins.length === 0) return ['no package brings a command: nothing was run']
  const lines = filesIn(join(workspace.root, 'schemas', sample)).map((file) =>
    JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))),
  )
  writeFileSync(join(project.folder, 'predictions.jsonl'), `${lines.join('\n')}\n`)
  const npx = (...args: string[]) => run('npx', ['--no-install', ...args], { cwd: project.folder })
  for (const { bin, version } of bins) {
    const told = npx(bin, '--version')
    if (!told.ok || told.stdout.trim() !== version)
      problems.push(`npx ${bin} --version: expected ${version}, got: ${told.output}`)
    const inspected = npx(bin, 'inspect', '--json', 'predictions.jsonl')
    const records = recordsOf(inspected.stdout)
    if (!inspected.ok || records !== lines.length)
      problems.push(`npx ${bin} inspect --json predictions.jsonl: expected ${lines.length} records, got: ${inspected.output}`)
  }
  return problems
}

function recordsOf(json: string): unknown {
  try {
    const summary = JSON.parse(json) as { records?: unknown; counts?: { records?: unknown } }
    return summary.records ?? summary.counts?.records
  } catch {
    return undefined
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
}

/** The compilers whose users we have: today's, and the last one of the 5 line. */
const compilers: readonly string[] = ['typescript', 'typescript-5']

const resolutions = [
  { name: 'nodenext', module: 'nodenext', moduleResolution: 'nodenext', files: ['all.mts', 'all.cts'] },
  { name: 'bundler', module: 'preserve', moduleResolution: 'bundler', files: ['all.mts'] },
]

/** The platform that a package is written for, as its tsconfig.json says: its users have these types, and no others. */
interface Audience {
  readonly lib: readonly string[]
  readonly types: readonly string[]
}

function audienceOf({ manifest }: InstalledPackage, workspace: Workspace): Audience {
  const member = workspace.packages.find((each) => each.manifest.name === manifest.name)
  const config = member === undefined ? undefined : join(workspace.root, member.folder, 'tsconfig.json')
  if (config === undefined || !existsSync(config)) return { lib: ['ES2022'], types: [] }
  const text = readFileSync(config, 'utf8').replace(/^\s*\/\/.*$/gm, '')
  const { compilerOptions } = JSON.parse(text) as { compilerOptions?: { lib?: string[]; types?: string[] } }
  return { lib: compilerOptions?.lib ?? ['ES2022'], types: compilerOptions?.types ?? [] }
}

/**
 * Compiles a user's files against the declarations that were published, with `skipLibCheck` off, once for each
 * platform: what is written for every platform must compile where there are neither Node's types nor the DOM's.
 */
export function checkTypes(project: Project, workspace: Workspace, using: readonly string[] = compilers): Problems {
  const audiences = new Map<string, Audience & { entries: EntryPoint[] }>()
  for (const each of project.packages) {
    const entries = entryPoints(each).entries.filter((entry) => entry.typed)
    if (entries.length === 0) continue
    const audience = audienceOf(each, workspace)
    const key = [...audience.lib, ...audience.types].join('-').toLowerCase()
    const known = audiences.get(key) ?? { ...audience, entries: [] }
    known.entries.push(...entries)
    audiences.set(key, known)
  }
  if (audiences.size === 0) return ['no package has types: nothing was compiled']

  const problems: string[] = []
  const require = createRequire(import.meta.url)
  const nodeTypes = dirname(dirname(require.resolve('@types/node/package.json')))
  for (const [key, { lib, types, entries }] of audiences) {
    const folder = join(project.folder, `types-${key}`)
    mkdirSync(folder, { recursive: true })
    const names = entries.map(({ specifier }) => specifier)
    const modules = names.map((_, index) => `void module${index}\n`)
    writeFileSync(
      join(folder, 'all.mts'),
      names.map((name, index) => `import * as module${index} from '${name}'\n${modules[index]}`).join(''),
    )
    writeFileSync(
      join(folder, 'all.cts'),
      names.map((name, index) => `import module${index} = require('${name}')\n${modules[index]}`).join(''),
    )
    const use = names.includes(NODE) ? ['use.mts'] : []
    if (use.length > 0) writeFileSync(join(folder, 'use.mts'), usage)
    for (const { name, files, ...resolution } of resolutions) {
      const compilerOptions = { ...resolution, ...strictest, lib, types, typeRoots: [nodeTypes] }
      const config = join(folder, `tsconfig.${name}.json`)
      writeFileSync(config, JSON.stringify({ compilerOptions, files: [...files, ...use] }))
      for (const compiler of using) {
        const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), 'bin/tsc')
        const compiled = run(process.execPath, [tsc, '-p', config], { cwd: project.folder })
        if (!compiled.ok) problems.push(`${compiler}, ${name}, with ${key}:\n${compiled.output}`)
      }
    }
  }
  return problems
}

const strictest = {
  target: 'es2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
}

const NODE = '@aws-ai-outputs/node'

/** What most users write; it must narrow, and a wrong name must not compile. */
const usage = `
import { readOutput } from '@aws-ai-outputs/node'
import type { MultiClassLine } from '@aws-ai-outputs/core/types'
import { validateMultiClassLine } from '@aws-ai-outputs/core/validators'

export async function topClass(path: string): Promise<string | undefined> {
  for await (const record of readOutput(path)) {
    if (record.type === 'MultiClassLine') {
      const line: MultiClassLine = record.value
      // @ts-expect-error a line has no such member
      void record.value.NoSuchMember
      return line.Classes[0]?.Name
    }
  }
  return undefined
}

export function fileOf(value: unknown): string | undefined {
  return validateMultiClassLine(value) ? value.File : undefined
}
`

/** Runs core's validators over every example of the schemas, and its reader, where text cannot become code. */
export function checkNoCodeFromText(project: Project, workspace: Workspace): Problems {
  writeFileSync(
    join(project.folder, 'no-eval.mjs'),
    readFileSync(fileURLToPath(new URL('../consumer/no-eval.mjs', import.meta.url))),
  )
  const ran = run(process.execPath, ['--disallow-code-generation-from-strings', 'no-eval.mjs', join(workspace.root, 'schemas')], {
    cwd: project.folder,
  })
  return ran.ok ? [] : [ran.output]
}

/** publint over the tarballs, with every suggestion taken as a fault. */
export async function checkPublint(project: Project): Promise<Problems> {
  const { publint } = await import('publint')
  const { formatMessage } = await import('publint/utils')
  const problems: string[] = []
  for (const { manifest, tarball } of project.packages) {
    const bytes = readFileSync(tarball)
    const { messages, pkg } = await publint({
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
      strict: true,
      level: 'suggestion',
    })
    for (const message of messages)
      problems.push(`${manifest.name}: ${formatMessage(message, pkg, { color: false }) ?? message.code}`)
  }
  return problems
}

/** Are the types wrong? Asked of every tarball that has types, for users of ES modules. */
export function checkTypesOfTarballs(project: Project): Problems {
  const require = createRequire(import.meta.url)
  const attw = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js')
  const problems: string[] = []
  const typed = project.packages.filter((each) => entryPoints(each).entries.some((entry) => entry.typed))
  if (typed.length === 0) problems.push('no package has types: nothing was asked')
  for (const { manifest, tarball } of typed) {
    const ran = run(process.execPath, [attw, tarball, '--profile', 'esm-only', '--no-color', '--no-emoji', '--format', 'ascii'], {
      cwd: project.folder,
    })
    if (!ran.ok) problems.push(`${manifest.name}:\n${ran.output}`)
  }
  return problems
}
