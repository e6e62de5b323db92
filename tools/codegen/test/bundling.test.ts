// What a program gets that imports one generated function: nothing but what it needs, and no code made from strings.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { loadTree, readFolder } from '../src/load.js'

const core = fileURLToPath(new URL('../../../packages/core/src/', import.meta.url))

async function bundled(contents: string, minify = true): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: core, loader: 'ts' },
    bundle: true,
    format: 'esm',
    minify,
    write: false,
    logLevel: 'silent',
  })
  return result.outputFiles[0]?.text ?? ''
}

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length

describe('a bundle', () => {
  it('with one validator holds no other, and stays small', async () => {
    const one = await bundled("export { validateMultiClassLine } from './generated/validators.js'", false)
    expect(one).toContain('checkMultiClassLine')
    expect(one).not.toMatch(/checkTextract|checkErrorRecord|ucs2length.*ucs2length2/)
    const size = gzipped(await bundled("export { validateMultiClassLine } from './generated/validators.js'"))
    expect(size).toBeLessThan(2200)
  })

  it('with one guard holds one validator', async () => {
    expect(await bundled("export { isErrorRecord } from './generated/guards.js'", false)).not.toContain('checkMultiClassLine')
  })

  it('with one standard schema holds the definitions of that type only', async () => {
    const one = await bundled("export { MultiClassLineSchema } from './generated/standard.js'", false)
    expect(one).toContain('defineDocumentClass')
    expect(one).not.toContain('defineTextractBlock')
  })

  it('with a registry holds everything', async () => {
    expect(await bundled("export { validators } from './generated/registry.js'", false)).toContain('checkTextractBlock')
  })
})

describe('without code generation from strings', () => {
  const examples = loadTree(readFolder(fileURLToPath(new URL('../../../schemas', import.meta.url))))

  it('every validator still judges every example', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-eval-'))
    try {
      const code = await bundled("export { validators } from './generated/registry.js'")
      const data = [
        ...examples.examples.map(({ type, path, value }) => ({ type, path, value, valid: true })),
        ...examples.defects.map(({ type, path, value }) => ({ type, path, value, valid: false })),
      ]
      writeFileSync(join(folder, 'validators.mjs'), code)
      writeFileSync(join(folder, 'data.json'), JSON.stringify(data))
      writeFileSync(
        join(folder, 'run.mjs'),
        `import { readFileSync } from 'node:fs'
import { validators } from './validators.mjs'
let refused = false
try { new Function('return 1') } catch { refused = true }
const data = JSON.parse(readFileSync(new URL('data.json', import.meta.url), 'utf8'))
const wrong = data.filter(({ type, value, valid }) => validators[type](value) !== valid).map(({ path }) => path)
console.log(JSON.stringify({ refused, judged: data.length, wrong }))
`,
      )
      const out = execFileSync(process.execPath, ['--disallow-code-generation-from-strings', join(folder, 'run.mjs')], {
        encoding: 'utf8',
      })
      expect(JSON.parse(out)).toEqual({ refused: true, judged: data.length, wrong: [] })
      expect(data.length).toBeGreaterThan(100)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
