// Command line: `generate` writes everything that is derived from schemas/; `generate --check` only says what it would write.

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSchemas, render } from './generate.js'
import { loadTree, readFolder } from './load.js'
import { differences, write } from './output.js'
import { formatProblems } from './problem.js'

const usage = `usage: node tools/codegen/dist/main.js generate [--check] [--root <repository>]

  generate           check the laws of schemas/, then write everything that is generated from it
  generate --check   check the laws, render in memory and compare with the files; exit 1 if one differs
`

async function main(args: readonly string[]): Promise<number> {
  let check = false
  let root = resolve(fileURLToPath(import.meta.url), '../../../..')
  const rest = [...args]
  if (rest.shift() !== 'generate') return fail(usage)
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--check') check = true
    else if (arg === '--root' && rest[0] !== undefined) root = resolve(rest.shift() ?? '')
    else return fail(`unknown argument ${arg}\n\n${usage}`)
  }
  const folder = join(root, 'schemas')
  if (!existsSync(folder)) return fail(`there is no ${folder}\n`)
  const { problems, model } = checkSchemas(loadTree(readFolder(folder)))
  if (!model) return fail(`${formatProblems(problems)}\n`)
  const outputs = await render(model)
  if (check) {
    const found = differences(root, outputs)
    if (found.length === 0) {
      process.stdout.write(`${outputs.size} generated files are up to date\n`)
      return 0
    }
    return fail(
      `${found.map(({ path, state }) => `${state.padEnd(7)} ${path}\n`).join('')}\n${found.length} generated files are not what schemas/ says. Run: pnpm generate\n`,
    )
  }
  const changes = write(root, outputs)
  for (const { path, state } of changes) process.stdout.write(`${state === 'stale' ? 'removed' : 'wrote  '} ${path}\n`)
  process.stdout.write(`${outputs.size} generated files, ${changes.length} changed\n`)
  return 0
}

function fail(text: string): number {
  process.stderr.write(text)
  return 1
}

process.exitCode = await main(process.argv.slice(2))
