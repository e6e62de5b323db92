// Compiles and runs the programs of docs/examples, and keeps what they print: that is what the pages show.
//
//   node site/examples.mjs            all of them
//   node site/examples.mjs join.ts    these
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dist, docs, filesBelow, root } from './workspace.mjs'

const outputs = join(dist, 'outputs.json')
const desk = join(dist, 'desk')

/** The folder in which the programs run: the samples, and files under the names that the guides use. */
export function layOut(name = 'desk') {
  const desk = join(dist, name)
  rmSync(desk, { recursive: true, force: true })
  mkdirSync(desk, { recursive: true })
  cpSync(join(docs, 'samples'), desk, { recursive: true })
  cpSync(join(docs, 'samples/support-tickets/output.tar.gz'), join(desk, 'output.tar.gz'))
  cpSync(join(docs, 'examples/inputs'), join(desk, 'inputs'), { recursive: true })
  // An input whose second line is in Latin-1: what AWS calls UNSUPPORTED_ENCODING.
  writeFileSync(join(desk, 'inputs/tickets-3.csv'), Buffer.from('Guten Tag\nBitte zurück\nDanke\n', 'latin1'))
  return desk
}

/** The compiler of the whole repository; that of this workspace is TypeDoc's. */
export function compile(project) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const ran = spawnSync(process.execPath, [tsc, '-b', project], { cwd: docs, encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(`${project} does not compile:\n${ran.stdout}${ran.stderr}`)
}

/** All example programs, from docs/examples. Those in diagnostics/ are run by the catalogue. */
export function programs() {
  return filesBelow(join(docs, 'examples')).filter((file) => /\.(ts|sh)$/.test(file) && !file.startsWith('diagnostics/'))
}

// What a reader types, `npx @aws-ai-outputs/cli`, `npx -p … aws-ai-outputs` or `aws-ai-outputs`, is the command of this repository.
const shell = (text) => `set -euo pipefail
aws-ai-outputs() { "$NODE" "$CLI" "$@"; }
npx() {
  while [ "$1" = -p ]; do shift 2; done
  shift
  aws-ai-outputs "$@"
}
${text}`

// Node 20 calls the import of JSON an experiment, on standard error.
const flags = ['--enable-source-maps', '--disable-warning=ExperimentalWarning']

function run(file) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', TZ: 'UTC', LC_ALL: 'C.UTF-8' }
  const options = { cwd: desk, encoding: 'utf8', env, timeout: 60_000 }
  const ran = file.endsWith('.sh')
    ? spawnSync('bash', ['-c', shell(readFileSync(join(docs, 'examples', file), 'utf8'))], {
        ...options,
        env: { ...env, NODE: process.execPath, CLI: join(root, 'packages/cli/bin/aws-ai-outputs.js') },
      })
    : spawnSync(process.execPath, [...flags, join(dist, 'examples', file.replace(/\.ts$/, '.js'))], options)
  const problem = ran.error ?? (ran.status === 0 && ran.stderr === '' ? undefined : `exit ${ran.status}`)
  if (problem !== undefined) throw new Error(`docs/examples/${file}: ${problem}\n${ran.stdout}${ran.stderr}`)
  return ran.stdout.replaceAll(`${desk}/`, '').trimEnd()
}

/** Runs every program and returns what each printed. Every fault is told, not only the first. */
export function runExamples(only = []) {
  rmSync(join(dist, 'examples'), { recursive: true, force: true })
  compile(join(docs, 'examples'))
  layOut()
  const printed = existsSync(outputs) && only.length > 0 ? JSON.parse(readFileSync(outputs, 'utf8')) : {}
  const faults = []
  for (const file of programs()) {
    if (only.length > 0 && !only.includes(file)) continue
    try {
      printed[file] = run(file)
    } catch (error) {
      faults.push(error.message)
    }
  }
  mkdirSync(dirname(outputs), { recursive: true })
  writeFileSync(outputs, `${JSON.stringify(printed, null, 2)}\n`)
  if (faults.length > 0) throw new Error(faults.join('\n\n'))
  return printed
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const printed = runExamples(process.argv.slice(2))
    console.log(`${Object.keys(printed).length} example programs compiled and ran.`)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
