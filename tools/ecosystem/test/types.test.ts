// The type tests of this folder, and the programs that the guide shows, are compiled by the compiler itself.

import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

it('compile', () => {
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json', '--listFilesOnly'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  // A run that looked at nothing would pass as well.
  for (const file of ['test/aws-types.test-d.ts', 'src/s3.ts', 'src/job-finished.ts', 'src/review-finished.ts']) {
    expect(stdout).toContain(`tools/ecosystem/${file}`)
  }
  expect(spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json'], { cwd: folder, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stdout: '',
  })
}, 120_000)
