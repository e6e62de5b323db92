import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  checkCommands,
  checkEntryPoints,
  checkNoCodeFromText,
  checkPublint,
  checkTypes,
  checkTypesOfTarballs,
  entryPoints,
} from '../src/consumer.js'
import { installedPackage, type Project } from '../src/installed.js'
import { mustRun } from '../src/run.js'
import { readManifest, type Workspace } from '../src/workspace.js'
import { folderWith } from './support.js'

const none: Workspace = { root: '', manifest: { name: 'top', version: '0.0.0' }, members: [], packages: [] }

type Files = Readonly<Record<string, string | object>>

/** A project whose only package is this one, put there by hand. */
function project(name: string, manifest: object, files: Files): Project {
  const inside = Object.fromEntries(Object.entries(files).map(([file, content]) => [`node_modules/${name}/${file}`, content]))
  const folder = folderWith({
    'package.json': { type: 'module' },
    [`node_modules/${name}/package.json`]: { name, version: '1.0.0', type: 'module', ...manifest },
    ...inside,
  })
  return { folder, packages: [installedPackage(folder, name)] }
}

const one = (files: Files, exports: object = { '.': { types: './index.d.ts', default: './index.js' } }) =>
  project('@aws-ai-outputs/core', { exports }, files)

describe('entry points', () => {
  test('each subpath is imported and required; patterns are spelled out', () => {
    const good = project(
      'p',
      { exports: { '.': './index.js', './*': './data/*', './none': null } },
      { 'index.js': 'export const a = 1', 'data/x.json': {}, 'data/y.md': '#' },
    )
    expect(entryPoints(good.packages[0] ?? expect.fail()).entries.map(({ specifier, kind }) => [specifier, kind])).toEqual([
      ['p', 'code'],
      ['p/x.json', 'json'],
      ['p/y.md', 'file'],
    ])
    expect(checkEntryPoints(good)).toEqual([])
  })

  test.each([
    ['a missing file', {}, /which is not in the package/],
    [
      'code that leans on require',
      { 'index.js': `export const a = require('node:fs')` },
      /import @aws-ai-outputs\/core: require is not defined/,
    ],
    ['top-level await, which require cannot take', { 'index.js': 'export const a = await 1' }, /require @aws-ai-outputs\/core: /],
    ['an empty module', { 'index.js': 'export {}' }, /exports nothing/],
    [
      'an import that is not there',
      { 'index.js': `export * from './gone.js'` },
      /import @aws-ai-outputs\/core: Cannot find module/,
    ],
  ])('%s', (_, files, problem) => {
    expect(checkEntryPoints(one({ 'index.d.ts': '', ...files })).join('\n')).toMatch(problem)
  })

  test('a workspace that exports nothing is not a pass', () => {
    expect(checkEntryPoints(project('p', {}, {}))[0]).toMatch(/nothing was imported/)
  })
})

describe('types', () => {
  test('declarations that need what core must not need', () => {
    const files = {
      'index.js': 'export const a = 1',
      'index.d.ts': `import type { Readable } from 'node:stream'\nexport declare const a: Readable`,
    }
    expect(checkTypes(one(files), none, ['typescript']).join('\n')).toMatch(
      /typescript, nodenext, with es2022:[\s\S]*Cannot find (?:module|name) 'node:stream'/,
    )
  })

  test('a workspace without types is not a pass', () => {
    expect(checkTypes(project('p', { exports: { '.': './index.js' } }, { 'index.js': '' }), none)[0]).toMatch(
      /nothing was compiled/,
    )
  })
})

test('a command that tells another version and counts nothing', () => {
  const files = { 'bin/x.js': `#!/usr/bin/env node\nconsole.log('0.0.1')` }
  const example = 'schemas/comprehend/classification/multi-class/v1/examples/MultiClassLine/a.json'
  const root = folderWith({ [example]: { Classes: [] } })
  const workspace: Workspace = {
    root,
    manifest: readManifest(fileURLToPath(new URL('..', import.meta.url))),
    members: [],
    packages: [],
  }
  const wrong = project('p', { bin: { 'wrong-version': './bin/x.js' } }, files)
  mkdirSync(join(wrong.folder, 'node_modules/.bin'))
  symlinkSync('../p/bin/x.js', join(wrong.folder, 'node_modules/.bin/wrong-version'))
  chmodSync(join(wrong.folder, 'node_modules/p/bin/x.js'), 0o755)
  expect(checkCommands(wrong, workspace)).toEqual([
    expect.stringMatching(/--version: expected 1\.0\.0, got: 0\.0\.1/),
    expect.stringMatching(/inspect .*expected 1 records, got: 0\.0\.1/),
  ])
  expect(checkCommands(project('p', {}, {}), workspace)[0]).toMatch(/nothing was run/)
})

test('publint and attw see a tarball whose declarations and code disagree', async () => {
  const manifest = { type: 'commonjs', exports: { '.': { types: './index.d.mts', default: './index.js' } } }
  const bad = project('p', manifest, { 'index.js': 'export const a = 1', 'index.d.mts': 'export declare const a: number' })
  const [each] = bad.packages
  if (each === undefined) expect.fail()
  mustRun('npm', ['pack', '--loglevel=error', '--pack-destination', bad.folder], { cwd: each.folder })
  const packed = { ...bad, packages: [{ ...each, tarball: join(bad.folder, 'p-1.0.0.tgz') }] }
  expect((await checkPublint(packed)).join('\n')).toMatch(/p: .*index\.js/)
  expect(checkTypesOfTarballs(packed).join('\n')).toMatch(/^p:/)
})

test('a validator that makes code from text, and one that says yes to everything', () => {
  const root = folderWith({ 'schemas/f/v1/examples/Line/a.json': {}, 'schemas/f/v1/invalid/Line/b.json': { value: 1 } })
  const workspace: Workspace = {
    root,
    manifest: readManifest(fileURLToPath(new URL('..', import.meta.url))),
    members: [],
    packages: [],
  }
  const reader = `export const bytesSource = (bytes) => bytes
export const createReader = async function* () {}
export const readBytes = () => ({ summary: { records: 0 } })`
  const exports = { '.': './index.js', './validators': './validators.js' }
  const [broken] = checkNoCodeFromText(
    one({ 'index.js': reader, 'validators.js': `export const validateLine = new Function('return true')` }, exports),
    workspace,
  )
  expect(broken).toMatch(/Code generation from strings disallowed/)
  const [lenient] = checkNoCodeFromText(
    one({ 'index.js': reader, 'validators.js': 'export const validateLine = () => true' }, exports),
    workspace,
  )
  expect(lenient).toMatch(/b\.json: expected invalid/)
  expect(lenient).toMatch(/only 2 examples were judged/)
})

test('the script for no-eval runs in a project of its own: it names nothing of this repository', () => {
  const text = readFileSync(new URL('../consumer/no-eval.mjs', import.meta.url), 'utf8')
  expect(text).not.toMatch(/from '\.\.?\//)
})
