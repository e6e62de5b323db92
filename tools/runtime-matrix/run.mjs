// Packs the public packages, installs the tarballs in an empty project, and runs the conformance suite there on every
// runtime of engines.mjs; then loads them with require() and type-checks a consumer under every compiler.
//
//   node tools/runtime-matrix/run.mjs [words of names…]
//
// Words keep only the rows whose name holds one of them: `node tools/runtime-matrix/run.mjs Bun 'TypeScript 6'`.
// A runtime or compiler that could not be had is a failure, not a skip.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { collect } from '../conformance/collect.mjs'
import { must, root } from '../run/pnpm.mjs'
import { resolutions, runtimes, typescripts } from './engines.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const wanted = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'runtime-matrix-'))
const project = join(folder, 'project')
const results = []

/** Runs a program and returns what it printed; its failure is a result, not an exception. */
function run(command, args) {
  return new Promise((resolve) => {
    const options = { cwd: project, timeout: 600_000, maxBuffer: 64 * 2 ** 20 }
    execFile(command, args, options, (error, stdout, stderr) => {
      const why = error !== null && `${stdout}${stderr}`.trim() === '' ? error.message : ''
      resolve({ ok: error === null, output: `${stdout}${stderr}${why}`.trim(), stdout: stdout.trim() })
    })
  })
}

/** A row of the matrix: its name, and what finds out how it is. */
function row(name, check) {
  const isWanted = wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word.toLowerCase()))
  return isWanted ? [{ name, check }] : []
}

/** Finds out how rows are, as many at a time as the machine has processors, and says each as soon as it is known. */
async function look(rows) {
  const waiting = [...rows]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { name, check } = next
      const start = performance.now()
      const { ok, output } = await check()
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      results.push(ok)
      console.log(
        `${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)${ok ? '' : `\n${output.split('\n').slice(0, 40).join('\n')}`}`,
      )
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

/** The folders of the packages that are published. */
function publicPackages() {
  const folders = [join(root, 'schemas'), ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name))]
  return folders.flatMap((path) => {
    try {
      const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
      return manifest.private ? [] : [{ path, manifest }]
    } catch {
      return []
    }
  })
}

/** Runs a script of the project on a runtime. */
function on(runtime, ...args) {
  return run('npx', [
    '--yes',
    '--prefer-offline',
    '--loglevel=error',
    `--package=${runtime.package}`,
    '--',
    runtime.command,
    ...args,
  ])
}

/** Entry points of a package that hold code: what `exports` names, but no JSON and no worker. */
function entries({ name, exports }) {
  return Object.keys(exports ?? {})
    .filter((key) => !key.includes('*') && !key.endsWith('.json') && !key.endsWith('worker'))
    .map((key) => name + key.slice(1))
}

function writeProject(packages, tarballs) {
  mkdirSync(project)
  const write = (name, text) => writeFileSync(join(project, name), text)
  const dependencies = Object.fromEntries(packages.map(({ manifest }, index) => [manifest.name, `file:${tarballs[index]}`]))
  const aliases = Object.fromEntries(typescripts.map((version) => [`typescript-${version}`, `npm:typescript@${version}`]))
  const types = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies['@types/node']
  write(
    'package.json',
    JSON.stringify({
      name: 'consumer',
      private: true,
      type: 'module',
      dependencies,
      devDependencies: { ...aliases, '@types/node': types },
    }),
  )
  cpSync(join(here, '../conformance/dist'), join(project, 'suite'), { recursive: true })
  write('data.js', `export default JSON.parse(${JSON.stringify(JSON.stringify(collect()))})\n`)
  for (const edge of ['node', 'browser']) write(`suite-${edge}.mjs`, suiteScript(`@aws-ai-outputs/${edge}`))
  write('light.mjs', lightScript)
  const all = packages
    .filter(({ manifest }) => manifest.name !== '@aws-ai-outputs/schemas')
    .flatMap(({ manifest }) => entries(manifest))
  write('require.cjs', requireScript(all))
  cpSync(join(here, 'consumer.ts'), join(project, 'consumer.ts'))
}

function suiteScript(edge) {
  return `import * as edge from '${edge}'
import * as validators from '@aws-ai-outputs/core/validators'
import data from './data.js'
import { run } from './suite/index.js'

const { passed, failures } = await run(edge, validators, data)
for (const { name, message } of failures) console.log(name + ': ' + message)
console.log(passed + ' passed, ' + failures.length + ' failed')
if (failures.length > 0 || passed < 1000) process.exit(1)
`
}

/** The light reader, alone and with what it loads later. */
const lightScript = `import { bytesSource } from '@aws-ai-outputs/core'
import { createLightReader } from '@aws-ai-outputs/core/light'
import { comprehend } from '@aws-ai-outputs/core/light/comprehend'

const line = '{"File": "a.csv", "Line": "0", "Classes": [{"Name": "SPAM", "Score": 0.9}]}\\n'
for (const [text, expected] of [[line + line, '2 '], [line + '{\\n' + line, '2 json-syntax']]) {
  const source = bytesSource(new TextEncoder().encode(text))
  const { records, diagnostics } = await createLightReader(source, {}, { families: [comprehend], strict: false }).drain()
  const found = records + ' ' + diagnostics.map(({ code }) => code)
  if (found !== expected) throw new Error('expected ' + expected + ', found ' + found)
}
`

function requireScript(names) {
  return `const names = ${JSON.stringify(names)}
async function main() {
  for (const name of names) {
    const required = require(name)
    const imported = await import(name)
    const missing = Object.keys(imported).filter((key) => key !== 'default' && required[key] !== imported[key])
    if (missing.length > 0) throw new Error(name + ': require() and import give different values for ' + missing)
    // Entries of types alone are empty; the package itself must not be.
    if (name.split('/').length === 2 && Object.keys(imported).length === 0) throw new Error(name + ' exports nothing')
  }
}
main().catch((error) => {
  console.error(error)
  process.exit(1)
})
`
}

try {
  const packages = publicPackages()
  const filters = [...packages.map(({ manifest }) => manifest.name), '@aws-ai-outputs/conformance'].map(
    (name) => `--filter=${name}`,
  )
  must(['exec', 'turbo', 'run', 'build', ...filters, '--output-logs=errors-only', '--log-order=grouped'])
  const tarballs = packages.map(({ path, manifest }) => {
    must(['--dir', path, 'pack', '--pack-destination', folder], { quiet: true })
    return join(folder, `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`)
  })
  console.log(`packed ${packages.map(({ manifest }) => manifest.name).join(', ')}`)
  writeProject(packages, tarballs)
  const installed = await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'])
  if (!installed.ok) throw new Error(`the tarballs could not be installed:\n${installed.output}`)

  // Each runtime is fetched once, before several things would fetch it.
  await look(
    runtimes.flatMap((runtime) =>
      row(`${runtime.name}: is had`, async () => {
        const { ok, stdout, output } = await on(runtime, '--version')
        return { ok: ok && runtime.version.test(stdout), output: output || 'it printed nothing' }
      }),
    ),
  )
  const suites = runtimes.flatMap((runtime) => [
    ...['node', 'browser'].flatMap((edge) =>
      row(`${runtime.name}: suite, @aws-ai-outputs/${edge}`, () => on(runtime, ...runtime.flags, `suite-${edge}.mjs`)),
    ),
    ...row(`${runtime.name}: the light reader`, () => on(runtime, ...runtime.flags, 'light.mjs')),
    ...row(`${runtime.name}: require()`, () => on(runtime, ...runtime.flags, 'require.cjs')),
  ])
  const types = typescripts.flatMap((version) =>
    resolutions.flatMap(({ moduleResolution, module }) =>
      row(`TypeScript ${version}: ${moduleResolution}`, async () => {
        const file = `tsconfig-${version}-${moduleResolution}.json`
        const compilerOptions = {
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
          types: ['node'],
          module,
          moduleResolution,
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          skipLibCheck: false,
        }
        writeFileSync(join(project, file), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
        const { bin } = JSON.parse(readFileSync(join(project, `node_modules/typescript-${version}/package.json`), 'utf8'))
        const tsc = join('node_modules', `typescript-${version}`, bin.tsc)
        const had = await run(process.execPath, [tsc, '--version'])
        if (!had.output.includes(version)) return { ok: false, output: `this is not TypeScript ${version}: ${had.output}` }
        return run(process.execPath, [tsc, '--project', file])
      }),
    ),
  )
  await look([...suites, ...types])
} finally {
  if (process.env.KEEP_PROJECT) console.log(`kept ${folder}`)
  else rmSync(folder, { recursive: true, force: true })
}

const failed = results.filter((ok) => !ok).length
console.log(`${results.length - failed} of ${results.length} passed`)
if (failed > 0 || results.length === 0) process.exit(1)
