import { describe, expect, test } from 'vitest'
import { checkClosedGraph, checkDeclaredImports, checkSourceArrows, specifiersIn } from '../src/graph.js'
import { loadWorkspace } from '../src/workspace.js'
import { folderWith } from './support.js'

const core = (files: Readonly<Record<string, string>>) =>
  folderWith({ 'package.json': { name: 'core' }, 'dist/other.js': 'export const other = 1', ...files })

describe('a closed graph', () => {
  test('relative imports pass; comments and strings may say anything', async () => {
    const folder = core({
      'dist/index.js': `// require('x') and eval() are not used\nexport * from './other.js'\nexport const lazy = () => import('./other.js')\nexport const text = 'import nothing'`,
    })
    expect(await checkClosedGraph(folder)).toEqual([])
  })

  test.each([
    ['node: import', `import 'node:fs'`, /import-statement of "node:fs"/],
    ['bare import', `export * from 'left-pad'`, /import-statement of "left-pad"/],
    ['dynamic bare import', `export const a = () => import('left-pad')`, /dynamic-import of "left-pad"/],
    ['import of something computed', `export const a = (name) => import(name)`, /only known at run time/],
    ['require', `export const a = require('./other.js')`, /has require/],
    ['createRequire-like alias', `export const a = require.resolve('./other.js')`, /has require/],
    ['eval', `export const a = eval('1')`, /has eval/],
    ['indirect eval', `export const a = (0, eval)('1')`, /has eval/],
    ['new Function', `export const a = new Function('return 1')`, /the Function constructor/],
    ['Function', `export const a = Function('return 1')`, /the Function constructor/],
    ['a file that is not there', `export * from './missing.js'`, /leads to no file/],
    ['a file elsewhere', `export * from '../../elsewhere.js'`, /leaves the package/],
  ])('%s', async (_, code, problem) => {
    expect((await checkClosedGraph(core({ 'dist/index.js': code }))).join('\n')).toMatch(problem)
  })

  test('types count too', async () => {
    expect(await checkClosedGraph(core({ 'dist/index.d.ts': `export declare const a: import('node:stream').Readable` }))).toEqual(
      ['dist/index.d.ts: its types need "node:stream"; only relative imports are allowed here'],
    )
    expect(await checkClosedGraph(core({ 'dist/index.d.ts': `/// <reference types="node" />\nexport {}` }))).toHaveLength(1)
  })

  test('a package that was not built is not a pass', async () => {
    expect((await checkClosedGraph(folderWith({ 'package.json': { name: 'core' } })))[0]).toMatch(/nothing was checked/)
  })
})

test('a package imports what it declares', async () => {
  const manifest = { name: 'edge', version: '1.0.0', dependencies: { '@scope/core': '^1.0.0' } }
  const good = {
    'dist/index.js': `import 'node:fs'\nexport * from '@scope/core/types'\nexport * from 'edge/self'`,
    'dist/index.d.ts': `export * from '@scope/core'`,
  }
  expect(await checkDeclaredImports(folderWith({ 'package.json': manifest, ...good }))).toEqual([])
  const bad = {
    'dist/index.js': `import 'fs'\nimport 'left-pad/x'`,
    'dist/index.d.ts': `export type A = import('@scope/other').A`,
  }
  expect(await checkDeclaredImports(folderWith({ 'package.json': manifest, ...bad }))).toEqual([
    expect.stringMatching(/must be written "node:fs"/),
    expect.stringMatching(/"left-pad\/x", which package\.json does not declare/),
    expect.stringMatching(/type import of "@scope\/other"/),
  ])
})

test('packages never import tools, nor reach into each other', () => {
  const root = folderWith({
    'package.json': { name: 'top', private: true },
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - tools/*\n',
    'tools/gen/package.json': { name: '@scope/gen', private: true },
    'packages/a/package.json': { name: '@scope/a' },
    'packages/a/src/fine.ts': `import type { B } from './b.js'\n/** import x from '@scope/gen' */`,
    'packages/a/src/tool.ts': `import type { Model } from '@scope/gen'`,
    'packages/a/src/reach.ts': `export * from '../../b/src/index.js'`,
    'packages/a/test/reach.test.ts': `import { x } from '../../../tools/gen/src/x.js'\nimport '../../b/test/support.js'`,
  })
  expect(checkSourceArrows(loadWorkspace(root))).toEqual([
    'packages/a/src/reach.ts: imports ../../b/src/index.js, which is outside its package',
    'packages/a/src/tool.ts: imports @scope/gen, which is a tool',
    'packages/a/test/reach.test.ts: imports ../../../tools/gen/src/x.js, which is in tools/',
  ])
})

test('specifiers are found in every spelling, and not in comments', () => {
  const text = `import a from 'a'\nexport * from "b"\nimport 'c'\ntype D = import('d').D\ndeclare module 'e' {}\n/// <reference types="f" />\n// from 'no'\n/* import 'no' */`
  expect(specifiersIn(text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})
