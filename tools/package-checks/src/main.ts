// Checks the packages as their users get them. Run from the top:
//   pnpm check:packages          every check
//   pnpm check:packages types    those whose name contains a word
//   pnpm sizes                   write SIZES.md anew
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Check, closingLine, runChecks } from './check.js'
import {
  checkCommands,
  checkEntryPoints,
  checkNoCodeFromText,
  checkPublint,
  checkTypes,
  checkTypesOfTarballs,
} from './consumer.js'
import { checkClosedGraph, checkDeclaredImports, checkSourceArrows } from './graph.js'
import { installPackages, type Project } from './installed.js'
import { checkDependencies, checkManifests, checkPrivateMembers, checkReleaseGroup } from './manifests.js'
import { compareSizes, exceeded, measure, partsOf, readSizeTable, sizeTable } from './sizes.js'
import { checkForeignNames, checkLockfile, checkTopFolder, registryHosts, repositoryFiles } from './tree.js'
import { CORE, loadWorkspace, type Workspace } from './workspace.js'

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '')
const sizesFile = join(root, 'tools/package-checks/SIZES.md')

interface Context {
  readonly workspace: Workspace
  /** Packs and installs at the first call; a failure there is told by each check that needs it. */
  project(): Project
}

const checks: readonly Check<Context>[] = [
  {
    name: 'manifests',
    about: 'what the registry and users read in package.json',
    run: ({ workspace }) => checkManifests(workspace),
  },
  {
    name: 'dependencies',
    about: 'core and schemas depend on nothing, others on what is published, in one version',
    run: ({ workspace }) => checkDependencies(workspace),
  },
  {
    name: 'private',
    about: 'exactly packages/* and schemas are published',
    run: ({ workspace }) => checkPrivateMembers(workspace),
  },
  {
    name: 'release-group',
    about: 'packages/* are released together, schemas alone',
    run: ({ workspace }) => checkReleaseGroup(workspace, JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8'))),
  },
  {
    name: 'source-arrows',
    about: 'packages never import tools, nor reach into each other',
    run: ({ workspace }) => checkSourceArrows(workspace),
  },
  { name: 'top-folder', about: 'the top folder holds what was agreed', run: () => checkTopFolder(repositoryFiles(root)) },
  {
    name: 'lockfile',
    about: 'the lockfile holds no address',
    run: () => checkLockfile(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')),
  },
  {
    name: 'foreign-names',
    about: "no machine's folder and no registry's host in the files",
    run: () => checkForeignNames(root, repositoryFiles(root), registryHosts(root)),
  },
  {
    name: 'import-graph',
    about: 'the graph of core is closed, and nothing in it turns text into code',
    run: ({ project }) => checkClosedGraph(installed(project(), CORE).folder),
  },
  {
    name: 'declared-imports',
    about: 'each package imports only what it declares',
    run: async ({ project }) => (await Promise.all(project().packages.map(({ folder }) => checkDeclaredImports(folder)))).flat(),
  },
  { name: 'entry-points', about: 'every export can be imported and required', run: ({ project }) => checkEntryPoints(project()) },
  {
    name: 'commands',
    about: 'the command runs through npx',
    run: ({ project, workspace }) => checkCommands(project(), workspace),
  },
  {
    name: 'types',
    about: "users' files compile, with skipLibCheck off, under two compilers, on each platform",
    run: ({ project, workspace }) => checkTypes(project(), workspace),
  },
  {
    name: 'no-eval',
    about: 'validators and reader run where text cannot become code',
    run: ({ project, workspace }) => checkNoCodeFromText(project(), workspace),
  },
  { name: 'publint', about: 'publint --strict on the tarballs', run: ({ project }) => checkPublint(project()) },
  { name: 'attw', about: 'are the types wrong, for users of ES modules', run: ({ project }) => checkTypesOfTarballs(project()) },
  {
    name: 'sizes',
    about: 'the packages weigh what SIZES.md says',
    run: async ({ project }) => {
      const what = partsOf(project())
      const measured = await measure(project(), what)
      const committed = existsSync(sizesFile) ? readSizeTable(readFileSync(sizesFile, 'utf8')) : []
      return [...exceeded(what, measured), ...compareSizes(committed, measured)]
    },
  },
]

function installed(project: Project, name: string) {
  const found = project.packages.find(({ manifest }) => manifest.name === name)
  if (found === undefined) throw new Error(`${name} is not among the packages`)
  return found
}

function newContext(): Context {
  const workspace = loadWorkspace(root)
  let outcome: { project: Project } | { error: unknown } | undefined
  return {
    workspace,
    project() {
      if (outcome === undefined) {
        try {
          outcome = { project: installPackages(workspace) }
        } catch (error) {
          outcome = { error }
        }
      }
      if ('error' in outcome) throw outcome.error
      return outcome.project
    },
  }
}

const [command = 'check', ...words] = process.argv.slice(2)
if (command === 'sizes' && !words.includes('--check')) {
  const project = newContext().project()
  const table = sizeTable(await measure(project, partsOf(project)))
  writeFileSync(sizesFile, table)
  process.stdout.write(table)
} else if (command === 'check' || command === 'sizes') {
  const wanted = command === 'sizes' ? ['sizes'] : words
  const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  const tally = await runChecks(chosen, newContext(), (line) => console.log(line))
  console.log(`Package checks: ${closingLine(tally)}`)
  // A run in which nothing was checked has not passed.
  process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0
} else {
  console.error(`Unknown command ${command}. Use: check [NAME…], or sizes [--check].`)
  process.exitCode = 2
}
