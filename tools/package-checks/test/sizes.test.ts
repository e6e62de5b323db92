import { expect, test } from 'vitest'
import { closingLine, runChecks, Skipped } from '../src/check.js'
import { compareSizes, exceeded, measure, readSizeTable, sizeTable } from '../src/sizes.js'
import { folderWith } from './support.js'

const sizes = [
  { title: 'Types only', minified: 0, gzipped: 0 },
  { title: 'All of it', minified: 12_345, gzipped: 4_321 },
]

test('the table is read back as it was written', () => {
  expect(readSizeTable(sizeTable(sizes))).toEqual(sizes)
})

test('a small difference passes, a larger one does not, in either direction', () => {
  const all = (minified: number) => [sizes[0] ?? expect.fail(), { title: 'All of it', minified, gzipped: 4_321 }]
  expect(compareSizes(sizes, all(12_500))).toEqual([])
  expect(compareSizes(sizes, all(13_000))[0]).toMatch(/All of it: 12345 \/ 4321 bytes in SIZES\.md, now 13000 \/ 4321/)
  expect(compareSizes(sizes, all(11_000))).toHaveLength(1)
  expect(compareSizes(sizes, [{ title: 'Types only', minified: 1, gzipped: 21 }, all(12_345)[1] ?? expect.fail()])).toHaveLength(
    1,
  )
})

test('rows that come and go are told', () => {
  expect(compareSizes([], sizes)).toHaveLength(2)
  expect(compareSizes(sizes, sizes.slice(1))).toEqual([expect.stringMatching(/"Types only" that is not measured/)])
})

test('what is not used weighs nothing', async () => {
  const folder = folderWith({
    'node_modules/p/package.json': {
      name: 'p',
      type: 'module',
      sideEffects: false,
      exports: { '.': './index.js', './types': './types.js' },
    },
    'node_modules/p/index.js':
      'export const a = 1; export const b = "this is not asked for, and it is long enough to be noticed in what is left"',
    'node_modules/p/types.js': 'export {};',
  })
  const [types, a] = await measure({ folder, packages: [] }, [
    { title: 'types', code: `export * from 'p/types'`, platform: 'neutral' },
    { title: 'a', code: `export { a } from 'p'`, platform: 'neutral' },
  ])
  expect(types).toEqual({ title: 'types', minified: 0, gzipped: 0 })
  expect(a?.minified).toBeLessThan(60)
})

test('what is loaded later weighs nothing, and what comes with it is counted', async () => {
  const folder = folderWith({
    'node_modules/p/package.json': { name: 'p', type: 'module', sideEffects: false, exports: { '.': './index.js' } },
    'node_modules/p/index.js':
      "import { shared } from './shared.js'; export const later = () => import('./later.js'); export const now = shared",
    'node_modules/p/shared.js': 'export const shared = "this is shared by both"',
    'node_modules/p/later.js': `import { shared } from './shared.js'; export const all = shared + ${JSON.stringify('later'.repeat(99))}`,
  })
  const [part] = await measure({ folder, packages: [] }, [
    { title: 'part', code: `export { later, now } from 'p'`, platform: 'neutral' },
  ])
  expect(part?.minified).toBeGreaterThan(60)
  expect(part?.minified).toBeLessThan(300)
})

test('a part that may not exceed a size is told when it does', () => {
  const part = { title: 'All of it', code: '', platform: 'neutral' as const }
  expect(exceeded([{ ...part, most: 4_321 }], sizes)).toEqual([])
  expect(exceeded([{ ...part, most: 4_320 }], sizes)).toEqual(['All of it: 4321 bytes gzipped, and at most 4320 are allowed'])
  expect(exceeded([part], sizes)).toEqual([])
})

test('a check that breaks counts as failed, one that cannot look as skipped, and neither hides the next', async () => {
  const lines: string[] = []
  const check = (name: string, run: () => string[]) => ({ name, about: 'about', run })
  const tally = await runChecks(
    [
      check('wrong', () => ['here']),
      check('broken', () => {
        throw new Error('boom')
      }),
      check('blind', () => {
        throw new Skipped('no eyes')
      }),
      check('right', () => []),
    ],
    undefined,
    (line) => lines.push(line.replace(/ \(.*/, '')),
  )
  expect(lines).toEqual([
    'FAIL  wrong: about',
    '      - here',
    'FAIL  broken: it could not be judged',
    '      - boom',
    'SKIP  blind: no eyes',
    'ok    right: about',
  ])
  expect(closingLine(tally)).toBe('1 passed, 2 failed, 1 skipped')
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
})
