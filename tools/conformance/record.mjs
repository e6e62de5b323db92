// Writes expectations/ from what Node's reader gives now. What it writes is a claim, not a truth: read the difference
// before you commit it, and ask of each line whether the reader is right.
//
//   node tools/run/pnpm.mjs exec turbo run build --filter=@aws-ai-outputs/conformance...
//   node tools/conformance/record.mjs
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as edge from '@aws-ai-outputs/node'
import { collect } from './collect.mjs'
import { groups, observe } from './dist/index.js'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')

for (const { name: group, fixtures } of groups(collect())) {
  const expectations = {}
  for (const { name, bytes, options } of fixtures)
    expectations[`${group}: ${name}`] = (await observe(edge, bytes(), options)).found
  writeFileSync(join(here, 'expectations', `${group}.json`), `${JSON.stringify(expectations, null, 2)}\n`)
  console.log(`${group}: ${fixtures.length} fixtures`)
}

// In the repository's own format a record or a diagnostic is one line, so that a difference can be read.
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@biomejs/biome/bin/biome'),
    'format',
    '--write',
    '--config-path=tools/config',
    'tools/conformance/expectations',
  ],
  { cwd: root, stdio: 'inherit' },
)
process.exit(status ?? 1)
