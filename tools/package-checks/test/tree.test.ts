import { expect, test } from 'vitest'
import { Skipped } from '../src/check.js'
import { checkForeignNames, checkLockfile, checkTopFolder, repositoryFiles } from '../src/tree.js'
import { folderWith } from './support.js'

const agreed =
  'packages/a schemas/a tools/a docs/a package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json turbo.json README.md LICENSE CONTRIBUTING.md CODE_OF_CONDUCT.md SECURITY.md VERSIONING.md .gitignore'.split(
    ' ',
  )

test('the top folder', () => {
  expect(checkTopFolder(agreed)).toEqual([])
  expect(checkTopFolder([...agreed, 'scripts/x.mjs'])[0]).toMatch(/^scripts at the top/)
  expect(checkTopFolder(agreed.filter((name) => name !== 'LICENSE'))).toEqual(['LICENSE is missing at the top'])
})

test('the lockfile', () => {
  expect(checkLockfile(`packages:\n  'a@1.0.0':\n    resolution: {integrity: sha512-abc}\n`)).toEqual([])
  expect(checkLockfile(`    resolution: {tarball: https://host/a.tgz}\n`)[0]).toMatch(/pnpm-lock\.yaml:1: holds an address/)
})

// Spelled in pieces, so that these lines are not found themselves.
const home = ['', 'home', 'ann', 'project'].join('/')
const host = ['registry', 'example', 'com'].join('.')

test('names of machines and registries', () => {
  const files = {
    'fine.md': 's3://bucket/home/x and https://example.org/root/y and ./root/z and $HOME/work/a',
    'path.ts': `const path = '${home}'`,
    'host.json': `{"from": "https://${host}/x"}`,
    'image.png': `\0${home}`,
    'mine.txt': 'fetched from mirror.internal:4873 once',
  }
  const root = folderWith(files)
  expect(checkForeignNames(root, Object.keys(files), ['mirror.internal:4873'])).toEqual([
    expect.stringMatching(/^path\.ts:1: /),
    expect.stringMatching(/^host\.json:1: /),
    expect.stringMatching(/^mine\.txt:1: /),
  ])
})

test('without git there is no list of files, and that is no pass', () => {
  expect(() => repositoryFiles(folderWith({ 'a.txt': '' }))).toThrow(Skipped)
})
