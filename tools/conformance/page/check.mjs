// Checks the built page in Chromium under a strict policy: the reader and the validators, in the page and in a worker.
//
//   node tools/conformance/page/check.mjs
import { deepStrictEqual, ok } from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeArchive } from './data.mjs'
import { start, strictPolicy, wasmPolicy } from './serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'reader-page-'))
const whole = join(folder, 'output.tar.gz')
const cut = join(folder, 'cut.tar.gz')
const small = join(folder, 'small.tar.gz')
const smallCut = join(folder, 'small-cut.tar.gz')
await writeArchive(whole, 60_000)
await writeArchive(small, 1000)
const bytes = readFileSync(whole)
writeFileSync(cut, bytes.subarray(0, bytes.length - 1000))
const smallBytes = readFileSync(small)
writeFileSync(smallCut, smallBytes.subarray(0, smallBytes.length - 1000))

const reader = await start()
/** What was asked for beside the files with which pages and workers start. */
const late = () => reader.requests.filter((path) => !reader.loadedAtStart.has(path))
try {
  const policies = [strictPolicy, "default-src 'none'; script-src 'self'", `${strictPolicy}; require-trusted-types-for 'script'`]
  for (const policy of policies) {
    const { run, errors } = await reader.open(policy)
    for (const where of ['page', 'worker']) {
      // Trusted Types want a policy for workers: there the page unpacks by itself, and the test's own worker cannot start.
      if (where === 'worker' && policy.includes('trusted-types')) continue
      for (const worker of [true, false]) {
        const { longTasks: _, ...found } = await run(whole, 'classify', { where, worker })
        const expected = {
          container: 'tar.gz',
          format: 'comprehend/classification/multi-class',
          records: 60_000,
          valid: 60_000,
          refused: true,
          codes: [],
          read: bytes.length,
        }
        const { violations, ...rest } = found
        deepStrictEqual(rest, expected)
        if (!policy.includes('trusted-types')) deepStrictEqual(violations, [], `nothing was refused under ${policy}`)
        const asked = worker && !policy.includes('trusted-types')
        deepStrictEqual(reader.requests.includes('/inflate-worker.js'), asked, `the worker was ${asked ? '' : 'not '}fetched`)
        deepStrictEqual(late(), [], 'nothing else was asked for')
        reader.requests.length = 0
        const damaged = await run(cut, 'classify', { where, worker })
        deepStrictEqual(damaged.codes, ['gzip-truncated'])
        ok(damaged.records > 59_000 && damaged.records < 60_000)
        reader.requests.length = 0
      }
    }
    deepStrictEqual(errors, [])
    console.log(`ok: ${policy}`)
  }
  // Workers refused altogether: the page unpacks by itself.
  const { run } = await reader.open("default-src 'none'; script-src 'self'; worker-src 'none'")
  const { records, violations } = await run(whole, 'classify', {})
  deepStrictEqual([records, violations.length > 0], [60_000, true])
  console.log('ok: workers refused')
  // WebAssembly, asked for: where it is refused, reading goes on in JavaScript.
  for (const policy of [wasmPolicy, strictPolicy]) {
    const { run } = await reader.open(policy)
    const found = await run(whole, 'classify', { wasm: true })
    deepStrictEqual([found.records, found.valid, found.violations.length > 0], [60_000, 60_000, policy === strictPolicy])
  }
  console.log('ok: WebAssembly allowed, and refused')
  // The light reader asks for nothing while a file is in order, and for the whole reader when it is not.
  for (const where of ['page', 'worker']) {
    const { run, errors } = await reader.open()
    const sound = { records: 1000, format: 'comprehend/classification/multi-class', complete: true, codes: [] }
    const { longTasks: _one, violations: none, ...found } = await run(small, 'readLightly', { where })
    deepStrictEqual([found, none, late()], [sound, [], []])
    const { longTasks: _two, violations: still, ...damaged } = await run(smallCut, 'readLightly', { where })
    deepStrictEqual(
      [damaged.codes, damaged.complete, still, late().length > 0, errors],
      [['gzip-truncated'], false, [], true, []],
    )
    ok(damaged.records > 800 && damaged.records < 1000)
  }
  console.log('ok: the light reader')
  const size = [...reader.files].map(([path, contents]) => `${path} ${contents.length} B`).join(', ')
  console.log(`bundles: ${size}`)
} finally {
  await reader.close()
  rmSync(folder, { recursive: true, force: true })
}
