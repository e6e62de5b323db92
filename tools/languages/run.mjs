// The packages for other programming languages, each checked with its language's own tools, and by one conformance suite:
// the valid and invalid examples of schemas/, as generated/cases.json lists them.
//
//   node tools/languages/run.mjs [LANGUAGE…]
//
// A language is a module beside this one. One line says how each went. Exit 1: a check failed. Exit 77: a language's tools
// are not here, or too old, and could not be installed; the others passed.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')

/** What a check throws when it does not hold; the message says all there is to say. */
class Failure extends Error {}

/** Runs a program; its output is shown only if it fails. Returns the output. */
function run(command, args, { cwd, env } = {}) {
  const result = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 2 ** 28 })
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`
  if (result.error) throw new Failure(`${command}: ${result.error.message}`)
  if (result.status !== 0) throw new Failure(`${[command, ...args].join(' ')}: exit ${result.status ?? result.signal}\n${output}`)
  return output
}

/** The version that a tool says it has, as a list of numbers; nothing if it is not here. */
function versionOf({ command, args, version }) {
  const result = spawnSync(command, args, { encoding: 'utf8' })
  const found = version.exec(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  return result.status === 0 && found ? found.slice(1).map(Number) : undefined
}

const atLeast = (version, minimum) => {
  const index = minimum.findIndex((number, position) => (version[position] ?? 0) !== number)
  return index === -1 || (version[index] ?? 0) > minimum[index]
}

let updated = false

/** Debian's packages, for a machine that has none of the language's tools yet. */
function install(packages) {
  if (spawnSync('apt-get', ['--version']).status !== 0 || process.getuid?.() !== 0) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (!updated) spawnSync('apt-get', ['update'], { env })
  updated = true
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
}

/** Why the tools of a language cannot be used; nothing if they can. */
function missing(language) {
  for (const tool of language.tools) {
    if (versionOf(tool) === undefined) install(tool.packages)
    const version = versionOf(tool)
    if (version === undefined)
      return `${tool.command} is not here and could not be installed (Debian: ${tool.packages.join(' ')})`
    if (!atLeast(version, tool.minimum))
      return `${tool.command} is ${version.join('.')}, and ${tool.minimum.join('.')} or newer is needed`
  }
  return undefined
}

const known = readdirSync(here)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.slice(0, -'.mjs'.length))
  .sort()
const wanted = process.argv.length > 2 ? process.argv.slice(2) : known
const strange = wanted.filter((name) => !known.includes(name))
if (strange.length > 0) {
  console.error(`no such language: ${strange.join(', ')} (known: ${known.join(', ')})`)
  process.exit(2)
}

let failed = 0
let skipped = 0
for (const name of wanted) {
  const { default: language } = await import(`./${name}.mjs`)
  const started = performance.now()
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`
  const reason = missing(language)
  if (reason !== undefined) {
    skipped++
    console.log(`${language.name}: SKIPPED: ${reason}`)
    continue
  }
  // What a tool keeps between two runs: an environment, a cache. Never beside the sources.
  const cache = join(root, 'node_modules/.cache/languages', name)
  if (!existsSync(cache)) mkdirSync(cache, { recursive: true })
  try {
    const output = language.check({ root, folder: join(root, 'packages', name), cache, run, Failure })
    // The suite says in one line what it counted; a suite that says nothing has not run.
    const line = /^.*\bconformance: (.+)$/m.exec(output)?.[1]
    if (line === undefined) throw new Failure(`the conformance suite did not say what it counted:\n${output}`)
    console.log(`${language.name}: ${line} (${seconds()})`)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    failed++
    console.log(`${language.name}: FAILED (${seconds()})\n${error.message}`)
  }
}
process.exitCode = failed > 0 ? 1 : skipped > 0 ? 77 : 0
