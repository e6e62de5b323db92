import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problems } from './check.js'
import { CORE, exportTargets, type Member, SCHEMAS, type Workspace } from './workspace.js'

/** What npm runs in the user's project when the package is installed. */
const installScripts = ['preinstall', 'install', 'postinstall', 'prepare']

/** The manifests of the packages that are published: what users and the registry read. */
export function checkManifests(workspace: Workspace): Problems {
  return workspace.packages.flatMap((member) =>
    manifestProblems(member, workspace).map((problem) => `${member.folder}/package.json: ${problem}`),
  )
}

function manifestProblems({ folder, manifest }: Member, workspace: Workspace): string[] {
  const problems: string[] = []
  const expect = (condition: boolean, problem: string) => {
    if (!condition) problems.push(problem)
  }
  const { license, engines } = workspace.manifest

  expect(manifest.license === license, `license is ${shown(manifest.license)}, expected ${shown(license)} as at the top`)
  expect(manifest.type === 'module', 'type must be "module": the packages are ESM only')
  expect(Boolean(manifest.description), 'description is missing')
  expect((manifest.keywords?.length ?? 0) > 0, 'keywords are missing: people find packages by them')
  expect(Boolean(manifest.homepage), 'homepage is missing')
  expect(manifest.bugs !== undefined, 'bugs is missing')
  expect(
    manifest.repository?.directory === folder,
    `repository.directory is ${shown(manifest.repository?.directory)}, expected ${shown(folder)}`,
  )
  expect(
    /^git\+https:.*\.git$/.test(manifest.repository?.url ?? ''),
    'repository.url must be of the form git+https://….git (provenance compares it)',
  )
  expect(
    manifest.engines?.node === engines?.node,
    `engines.node is ${shown(manifest.engines?.node)}, expected ${shown(engines?.node)} as at the top`,
  )
  expect(manifest.engines?.npm === undefined, 'engines.npm must not be set: users install with npm')
  const programs = Array.isArray(manifest.sideEffects) ? manifest.sideEffects : undefined
  expect(
    manifest.sideEffects === false ||
      programs?.every((file) => typeof file === 'string' && /^\.\/[^*]+\.js$/.test(file)) === true,
    'sideEffects must be false, or name the files that are programs: bundlers drop unused exports only then',
  )
  expect((manifest.files?.length ?? 0) > 0, 'files is missing: everything in the folder would be published')
  expect(manifest.publishConfig?.access === 'public', 'publishConfig.access must be "public"')
  expect(manifest.publishConfig?.provenance === true, 'publishConfig.provenance must be true')

  for (const script of installScripts)
    expect(manifest.scripts?.[script] === undefined, `scripts.${script} would run in users' projects`)

  for (const field of ['LICENSE', 'README.md']) {
    expect(existsSync(join(workspace.root, folder, field)), `${field} is missing in ${folder}`)
  }
  const ours = join(workspace.root, folder, 'LICENSE')
  const top = join(workspace.root, 'LICENSE')
  if (existsSync(ours) && existsSync(top)) {
    expect(readFileSync(ours, 'utf8') === readFileSync(top, 'utf8'), `LICENSE in ${folder} differs from the one at the top`)
  }

  if (manifest.exports === undefined) problems.push('exports is missing: every file would be importable')
  else {
    expect(manifest.exports['./package.json'] === './package.json', 'exports must have "./package.json": tools read it')
    for (const [subpath, target] of Object.entries(manifest.exports)) {
      const targets = exportTargets(target)
      const places = targets.map(({ conditions }) => conditions.at(-1))
      expect(
        !places.includes('types') || places[0] === 'types',
        `exports[${shown(subpath)}]: "types" must come first, or TypeScript may take another condition`,
      )
      const code = targets.some(({ file }) => /\.[cm]?js$/.test(file))
      expect(!code || places.includes('types'), `exports[${shown(subpath)}] has code but no "types"`)
      expect(
        !targets.some(({ conditions }) => conditions.includes('require')),
        `exports[${shown(subpath)}] has "require": the packages are ESM only`,
      )
    }
  }
  return problems
}

/** Who may ask for a version of its own: TypeDoc needs TypeScript's JavaScript API, which TypeScript 7 no longer has. */
const OWN_VERSION: ReadonlySet<string> = new Set(['docs typescript'])

/** Who depends on whom: the arrows of the house, and one version of everything. */
export function checkDependencies(workspace: Workspace): Problems {
  const problems: string[] = []
  const isPublic = new Map(workspace.members.map(({ manifest }) => [manifest.name, manifest.private !== true]))

  for (const { folder, manifest } of workspace.packages) {
    const runtime = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies }
    if (manifest.name === CORE || manifest.name === SCHEMAS) {
      for (const name of Object.keys(runtime))
        problems.push(`${folder}/package.json: depends on ${name}, but this package depends on nothing`)
    }
    for (const [name, range] of Object.entries(runtime)) {
      if (isPublic.get(name) === false) problems.push(`${folder}/package.json: depends on ${name}, which is not published`)
      if (isPublic.get(name) === true && range !== 'workspace:^')
        problems.push(`${folder}/package.json: ${name} must be asked for as "workspace:^", not ${shown(range)}`)
    }
  }

  // The packages that hand each other types and errors are released together, so they carry one version.
  const released = workspace.packages.filter(({ folder }) => folder.startsWith('packages/'))
  const versions = new Set(released.map(({ manifest }) => manifest.version))
  if (versions.size > 1) {
    problems.push(
      `packages/* have different versions: ${released.map(({ manifest }) => `${manifest.name} ${manifest.version}`).join(', ')}`,
    )
  }

  const asked = new Map<string, Map<string, string[]>>()
  for (const { folder, manifest } of [{ folder: '.', manifest: workspace.manifest }, ...workspace.members]) {
    for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      if (isPublic.has(name) || OWN_VERSION.has(`${folder} ${name}`)) continue
      const version = range === 'catalog:' ? catalogVersion(workspace, name) : range
      const ranges = asked.get(name) ?? new Map<string, string[]>()
      ranges.set(version, [...(ranges.get(version) ?? []), folder])
      asked.set(name, ranges)
    }
  }
  for (const [name, ranges] of asked) {
    if (ranges.size > 1)
      problems.push(
        `${name} is asked for in ${ranges.size} versions: ${[...ranges].map(([version, folders]) => `${version} in ${folders.join(', ')}`).join('; ')}`,
      )
  }
  return problems
}

function catalogVersion(workspace: Workspace, name: string): string {
  const yaml = readFileSync(join(workspace.root, 'pnpm-workspace.yaml'), 'utf8')
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^\\s+["']?${escaped}["']?:\\s*["']?([^\\s"'#]+)`, 'm').exec(yaml)?.[1] ?? 'catalog:'
}

/**
 * The packages that hand each other types and errors are released together (the `fixed` group of the changesets);
 * the schemas are not among them, because their versions speak of the contract alone.
 */
export function checkReleaseGroup(workspace: Workspace, config: { readonly fixed?: readonly (readonly string[])[] }): Problems {
  const groups = (config.fixed ?? []).map((group) => new Set(group.flatMap(braces)))
  const group = groups[0]
  if (group === undefined || groups.length > 1) return ['.changeset/config.json: expected exactly one `fixed` group']
  return workspace.members.flatMap(({ folder, manifest: { name } }) => {
    if (folder.startsWith('packages/') && !group.has(name))
      return [`.changeset/config.json: ${name} is missing in the \`fixed\` group`]
    if (!folder.startsWith('packages/') && group.has(name))
      return [`.changeset/config.json: ${name} must not be in the \`fixed\` group`]
    return []
  })
}

/** `a/{b,c}` names a/b and a/c. Other patterns could match what nobody thought of. */
function braces(pattern: string): readonly string[] {
  if (/[*!?()]/.test(pattern)) throw new Error(`.changeset/config.json: ${pattern}: name the packages, or list them in braces`)
  const [, before = '', list, after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern) ?? []
  return list === undefined ? [pattern] : list.split(',').map((item) => `${before}${item}${after}`)
}

/** The members that are not published say so, and are not mistaken for packages. */
export function checkPrivateMembers(workspace: Workspace): Problems {
  const problems: string[] = []
  for (const { folder, manifest } of workspace.members) {
    const published = folder === 'schemas' || folder.startsWith('packages/')
    if (published && manifest.private === true)
      problems.push(`${folder}/package.json: private, but packages/* and schemas are published`)
    if (!published && manifest.private !== true)
      problems.push(`${folder}/package.json: must be "private": only packages/* and schemas are published`)
    if (manifest.license !== workspace.manifest.license)
      problems.push(`${folder}/package.json: license is ${shown(manifest.license)}`)
  }
  return problems
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value)
}
