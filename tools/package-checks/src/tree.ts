import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Problems, Skipped } from './check.js'
import { run } from './run.js'

/** The folders and files at the top, beside dotfiles. A new one is a decision, so it is made here. */
const top: ReadonlySet<string> = new Set([
  'packages',
  'schemas',
  'tools',
  'docs',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'turbo.json',
  'README.md',
  'LICENSE',
  'CONTRIBUTING.md',
  'CODE_OF_CONDUCT.md',
  'SECURITY.md',
  'VERSIONING.md',
])

/** What git has or would take: tracked files and new ones that are not ignored. */
export function repositoryFiles(root: string): readonly string[] {
  const listed = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], { cwd: root })
  if (!listed.ok) throw new Skipped('this is not a git repository, so it has no list of tracked files')
  return listed.stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)))
}

/** The top folder is what people see first; it stays short. */
export function checkTopFolder(files: readonly string[]): Problems {
  const present = new Set(files.map((file) => file.split('/')[0] ?? file))
  const unknown = [...present].filter((name) => !name.startsWith('.') && !top.has(name))
  const missing = [...top].filter((name) => !present.has(name))
  return [
    ...unknown.map(
      (name) =>
        `${name} at the top is not in the agreed list: move it into a room, or add it to tools/package-checks/src/tree.ts`,
    ),
    ...missing.map((name) => `${name} is missing at the top`),
  ]
}

/** The lockfile says what, never from where: another registry must be able to serve it. */
export function checkLockfile(text: string): Problems {
  return text
    .split('\n')
    .flatMap((line, index) =>
      /\w:\/\//.test(line) || /^\s*(?:tarball|registry):/.test(line)
        ? [`pnpm-lock.yaml:${index + 1}: holds an address: ${line.trim()}`]
        : [],
    )
}

// Written so that no pattern matches its own text.
const machinePath =
  /(?<![\w.$}~/-])(?:\/(?:home|Users|root|work)\/[\w.-]+|[A-Z]:\\+Users\\+\w+|file:\/\/\/(?:home|Users|root|work|tmp)\b)/
const registryHost =
  /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\bnpm\.(?:jsr|pkg\.github)\.[a-z]{2,}|\/\/[\w.-]*(?:artifactory|verdaccio|nexus)[\w.-]*\.\w/i

/** Names of one machine or one registry make a clone work only there. */
export function checkForeignNames(root: string, files: readonly string[], hosts: readonly string[] = []): Problems {
  const problems: string[] = []
  for (const file of files) {
    const bytes = readFileSync(join(root, file))
    if (bytes.includes(0)) continue
    for (const [index, line] of bytes.toString('utf8').split('\n').entries()) {
      const found =
        machinePath.exec(line)?.[0] ?? registryHost.exec(line)?.[0] ?? [root, ...hosts].find((name) => line.includes(name))
      if (found !== undefined) problems.push(`${file}:${index + 1}: names a machine's folder or a registry's host: ${found}`)
    }
  }
  return problems
}

/** The host of the registry that npm uses here, whatever it is called. */
export function registryHosts(root: string): readonly string[] {
  const configured = run('npm', ['config', 'get', 'registry'], { cwd: root })
  try {
    return [new URL(configured.stdout.trim()).host]
  } catch {
    return []
  }
}
