import { existsSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, posix, relative } from 'node:path'
import { build, transform } from 'esbuild'
import type { Problems } from './check.js'
import { filesBelow, type Manifest, readManifest, type Workspace } from './workspace.js'

/** An import as it stands in a file. */
export interface Import {
  /** From the package's folder, with forward slashes. */
  readonly file: string
  readonly specifier: string
  /** esbuild's word: import-statement, dynamic-import, require-call, require-resolve. */
  readonly kind: string
}

/** Every import in the JavaScript files of a package, read by a real parser. */
export async function importsOf(folder: string, files: readonly string[]): Promise<readonly Import[]> {
  const imports: Import[] = []
  await build({
    absWorkingDir: folder,
    entryPoints: files.map((file) => join(folder, file)),
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
    plugins: [
      {
        name: 'record',
        setup(setup) {
          setup.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
            if (kind === 'entry-point') return undefined
            imports.push({ file: relative(folder, importer).replaceAll('\\', '/'), specifier: path, kind })
            return { path, external: true, sideEffects: false }
          })
        },
      },
    ],
  })
  return imports
}

/** The specifiers in a declaration file or in TypeScript source: types are imports too. */
export function specifiersIn(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/(?!\/\s*<).*$/gm, '')
  const found = [
    ...code.matchAll(/\b(?:from|import|declare module)\s*\(?\s*(['"])([^'"\n]+)\1/g),
    ...code.matchAll(/\/\/\/\s*<reference\s+(?:types|path)=(['"])([^'"\n]+)\1/g),
  ]
  return found.map((match) => match[2] ?? '')
}

/** The package that a bare specifier asks for. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

const isRelative = (specifier: string) => /^\.\.?(?:\/|$)/.test(specifier)
const isBuiltin = (specifier: string) => specifier.startsWith('node:') || builtinModules.includes(specifier)

/**
 * Core's graph is closed: nothing but files of its own, so it runs wherever JavaScript runs, and nothing that turns
 * text into code, so it runs under a strict content security policy.
 */
export async function checkClosedGraph(folder: string): Promise<Problems> {
  const problems: string[] = []
  const files = filesBelow(folder)
  const scripts = files.filter((file) => /\.[cm]?js$/.test(file))
  if (scripts.length === 0) return [`${folder} has no built files: nothing was checked`]

  const imports = await importsOf(folder, scripts)
  for (const { file, specifier, kind } of imports) {
    if (!isRelative(specifier)) problems.push(`${file}: ${kind} of "${specifier}"; only relative imports are allowed here`)
    else problems.push(...unresolved(folder, file, specifier))
  }
  for (const file of files.filter((name) => name.endsWith('.d.ts'))) {
    for (const specifier of specifiersIn(readFileSync(join(folder, file), 'utf8'))) {
      if (!isRelative(specifier)) problems.push(`${file}: its types need "${specifier}"; only relative imports are allowed here`)
    }
  }
  for (const file of scripts) {
    // Comments may say these words; code may not.
    const { code } = await transform(readFileSync(join(folder, file), 'utf8'), { minifyWhitespace: true, legalComments: 'none' })
    for (const [pattern, what] of forbidden) if (pattern.test(code)) problems.push(`${file}: has ${what}`)
    const literal = imports.filter((each) => each.file === file && each.kind === 'dynamic-import').length
    if ((code.match(/(?<![\w$.])import\s*\(/g)?.length ?? 0) > literal)
      problems.push(`${file}: has an import() of something that is only known at run time`)
  }
  return problems
}

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w$.])require\s*[(.]/, 'require'],
  [/(?<![\w$.])eval\s*\(|\(0,\s*eval\)/, 'eval'],
  [/(?<![\w$.])(?:new\s+)?Function\s*\(/, 'the Function constructor'],
]

function unresolved(folder: string, file: string, specifier: string): string[] {
  const target = posix.join(posix.dirname(file), specifier)
  if (target.startsWith('..')) return [`${file}: "${specifier}" leaves the package`]
  // Modules are joined and declarations are not: a declaration's `./x.js` means the declaration beside it.
  const found = file.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target
  return existsSync(join(folder, found)) ? [] : [`${file}: "${specifier}" leads to no file`]
}

/** A package imports only what its manifest declares, in code and in types. */
export async function checkDeclaredImports(folder: string, manifest: Manifest = readManifest(folder)): Promise<Problems> {
  const problems = new Set<string>()
  const declared = new Set([
    manifest.name,
    ...Object.keys({
      ...manifest.dependencies,
      ...manifest.peerDependencies,
      // Declared here alone, a peer is optional: the package says what to install when it is not there.
      ...manifest.peerDependenciesMeta,
      ...manifest.optionalDependencies,
    }),
  ])
  const files = filesBelow(folder)
  const scripts = files.filter((file) => /\.[cm]?js$/.test(file))
  const judge = (file: string, specifier: string, how: string) => {
    if (isRelative(specifier))
      for (const problem of unresolved(folder, file, specifier.replace(/\.ts$/, '.js'))) problems.add(problem)
    else if (isBuiltin(specifier)) {
      if (!specifier.startsWith('node:')) problems.add(`${file}: "${specifier}" must be written "node:${specifier}"`)
    } else if (specifier.startsWith('/') || /^[a-z]+:/.test(specifier))
      problems.add(`${file}: ${how} of "${specifier}", which is no package`)
    else if (!declared.has(packageOf(specifier)))
      problems.add(`${file}: ${how} of "${specifier}", which package.json does not declare`)
  }
  if (scripts.length > 0) for (const { file, specifier, kind } of await importsOf(folder, scripts)) judge(file, specifier, kind)
  for (const file of files.filter((name) => name.endsWith('.d.ts'))) {
    for (const specifier of specifiersIn(readFileSync(join(folder, file), 'utf8'))) judge(file, specifier, 'type import')
  }
  return [...problems].map((problem) => `${manifest.name}: ${problem}`)
}

/** Packages never import tools: what is published is made by them, not of them. Sources stay in their own package. */
export function checkSourceArrows(workspace: Workspace): Problems {
  const problems: string[] = []
  const unpublished = new Set(
    workspace.members.filter(({ manifest }) => manifest.private === true).map(({ manifest }) => manifest.name),
  )
  for (const { folder } of workspace.packages) {
    for (const file of filesBelow(join(workspace.root, folder)).filter((name) =>
      /^(?:src|test|bin)\/.*\.[cm]?[jt]s$/.test(name),
    )) {
      for (const specifier of specifiersIn(readFileSync(join(workspace.root, folder, file), 'utf8'))) {
        const here = `${folder}/${file}`
        if (unpublished.has(packageOf(specifier))) problems.push(`${here}: imports ${specifier}, which is a tool`)
        if (!isRelative(specifier)) continue
        const target = posix.join(dirname(here), specifier)
        if (/^(?:tools|docs)\//.test(target)) problems.push(`${here}: imports ${specifier}, which is in ${target.split('/')[0]}/`)
        else if (!file.startsWith('test/') && !target.startsWith(`${folder}/`))
          problems.push(`${here}: imports ${specifier}, which is outside its package`)
      }
    }
  }
  return problems
}
