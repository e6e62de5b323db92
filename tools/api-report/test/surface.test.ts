import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { firstDifference } from '../src/difference.js'
import { reportOf, surfaceOf } from '../src/surface.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'surface-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The report of a package with these declarations, the first of which is the entry point. */
function report(files: Readonly<Record<string, string>>): string {
  const manifest = {
    name: 'thing',
    type: 'module',
    bin: { thing: './bin.js' },
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
  }
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return reportOf(surfaceOf(folder))
}

const one = {
  'dist/index.d.ts': "export * from './a.js';\nexport { c as d, type Shape } from './b.js';\n",
  'dist/a.d.ts': "import { type Shape } from './b.js';\n/** A doc comment. */\nexport declare function a(shape: Shape): void;\n",
  'dist/b.d.ts':
    'interface Inner {\n  /** Comment. */\n  readonly n: number;\n}\nexport interface Shape {\n  inner: Inner;\n}\nexport declare const c: 1;\nexport interface Unused { x: 1 }\n',
}

it('lists what is exported, and what that speaks of, and nothing else', () => {
  expect(report(one)).toBe(`API of thing. Written by tools/api-report from the built declarations; do not edit.

==== thing

interface Shape {
    inner: Inner;
}

function a(shape: Shape): void;

const c: 1;
// exported as d

==== thing/package.json -> ./package.json

==== command thing -> ./bin.js

==== not exported, but spoken of

interface Inner {
    readonly n: number;
}
`)
})

it.each<[string, boolean, Record<string, string>]>([
  ['comments', false, { 'dist/a.d.ts': one['dist/a.d.ts'].replace('A doc comment', 'Another') }],
  ['layout and order', false, { 'dist/index.d.ts': "export { type Shape, c as d } from './b.js'\n\nexport * from './a.js'\n" }],
  [
    'the file that something is in',
    false,
    {
      'dist/index.d.ts': "export { a } from './moved/a.js';\nexport { c as d, type Shape } from './b.js';\n",
      'dist/moved/a.d.ts': one['dist/a.d.ts'].replace('./b.js', '../b.js'),
    },
  ],
  ['what is not reached', false, { 'dist/b.d.ts': one['dist/b.d.ts'].replace('x: 1', 'y: 2') }],
  ['a parameter', true, { 'dist/a.d.ts': one['dist/a.d.ts'].replace('shape: Shape', 'shape?: Shape') }],
  ['a member of a type that is only spoken of', true, { 'dist/b.d.ts': one['dist/b.d.ts'].replace('n: number', 'n: string') }],
  ['a name', true, { 'dist/index.d.ts': one['dist/index.d.ts'].replace('c as d', 'c') }],
  ['an export that is gone', true, { 'dist/index.d.ts': one['dist/index.d.ts'].replace("export * from './a.js';\n", '') }],
])('a change of %s: %s', (_name, seen, files) => {
  const before = report(one)
  expect(report({ ...one, ...files }) !== before).toBe(seen)
})

it('leaves out what is private in a class', () => {
  const withClass = (members: string): string =>
    report({ ...one, 'dist/index.d.ts': `export declare class K {\n${members}\n  m(): void;\n}\n` })
  expect(withClass('private x; #y;')).toBe(withClass(''))
  expect(withClass('protected x: 1;')).not.toBe(withClass(''))
})

it('fails when the package is not built', () => {
  report(one)
  rmSync(join(folder, 'dist'), { recursive: true })
  expect(() => surfaceOf(folder)).toThrow('build first')
})

it('fails when something that it exports cannot be found', () => {
  const text = "export * from 'not-installed';\n"
  expect(() => report({ ...one, 'dist/index.d.ts': one['dist/index.d.ts'] + text })).toThrow('not-installed')
})

it('tells where two reports differ', () => {
  expect(firstDifference('a\nb\n', 'a\nc\n')).toBe('Line 2: "b" in the report, "c" in the package.')
  expect(firstDifference('a\nb\n', 'a\n')).toContain('Line 2')
})
