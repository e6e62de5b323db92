import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mustRun } from './run.js'
import { filesBelow, type Manifest, readManifest, type Workspace } from './workspace.js'

/** A package as a user has it: packed, and unpacked by npm in a project of theirs. */
export interface InstalledPackage {
  readonly folder: string
  readonly tarball: string
  readonly manifest: Manifest
  /** The files that came along, from `folder`. */
  readonly files: readonly string[]
}

/** An npm project that has all packages, and nothing else. */
export interface Project {
  readonly folder: string
  readonly packages: readonly InstalledPackage[]
}

/** A folder of our own outside the repository: no node_modules above it lends what the packages forgot to declare. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-checks-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Packs every package with pnpm, which turns `workspace:` into versions, and installs the tarballs with npm. */
export function installPackages(workspace: Workspace): Project {
  const tarballs = join(temporaryFolder(), 'tarballs')
  mkdirSync(tarballs)
  const filters = workspace.packages.flatMap(({ manifest }) => ['--filter', manifest.name])
  mustRun(process.execPath, [join(workspace.root, 'tools/run/pnpm.mjs'), ...filters, 'pack', '--pack-destination', tarballs], {
    cwd: workspace.root,
  })

  const packed = readdirSync(tarballs).sort()
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const npm = [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    ...packed.map((name) => join(tarballs, name)),
  ]
  mustRun('npm', npm, { cwd: folder })

  const packages = workspace.packages.map(({ manifest }) => {
    const tarball = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`
    if (!packed.includes(tarball)) throw new Error(`pnpm pack made no ${tarball}; it made ${packed.join(', ')}`)
    return installedPackage(folder, manifest.name, join(tarballs, tarball))
  })
  return { folder, packages }
}

/** Reads what is in a project's node_modules. */
export function installedPackage(project: string, name: string, tarball = ''): InstalledPackage {
  const folder = join(project, 'node_modules', name)
  return { folder, tarball, manifest: readManifest(folder), files: filesBelow(folder) }
}
