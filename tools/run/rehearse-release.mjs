// A release from its start to packed tarballs, and the one after it, in a clone of the last commit that is thrown away.
// Nothing is published, and this repository is not touched.
//
//   node tools/run/rehearse-release.mjs
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './pnpm.mjs'

const work = mkdtempSync(join(tmpdir(), 'release-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
const clone = join(work, 'clone')
const started = Date.now()
let checks = 0

function run(command, args, cwd = clone) {
  const ran = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 64 << 20 })
  if (ran.error) throw ran.error
  return { ok: ran.status === 0, text: `${ran.stdout}${ran.stderr}`, stdout: ran.stdout }
}

function must(command, args, cwd) {
  const ran = run(command, args, cwd)
  if (!ran.ok) throw new Error(`${command} ${args.join(' ')} failed:\n${ran.text}`)
  return ran
}

function hold(condition, what) {
  checks++
  if (!condition) throw new Error(`NOT SO: ${what}`)
}

const say = (what) => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${what}`)
const pnpm = (...args) => must(process.execPath, ['tools/run/pnpm.mjs', ...args])
const compatibility = (command) => run(process.execPath, ['tools/schema-compat/dist/main.js', command])
const read = (path) => readFileSync(join(clone, path), 'utf8')
const readJson = (path) => JSON.parse(read(path))
const sha256 = (text) => createHash('sha256').update(text).digest('hex')
const releases = 'tools/schema-compat/releases'

/** Folders of the packages that are published. */
const published = () =>
  ['schemas', ...readdirSync(join(clone, 'packages')).map((name) => `packages/${name}`)].filter(
    (folder) => existsSync(join(clone, folder, 'package.json')) && readJson(`${folder}/package.json`).private !== true,
  )

const waiting = () => readdirSync(join(clone, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md')

/** The packages that a changeset names, and its first line. */
function changesetIn(file) {
  const [, head, body] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(read(`.changeset/${file}`)) ?? []
  if (body === undefined) throw new Error(`.changeset/${file} is no changeset`)
  return { names: [...head.matchAll(/^["'](.+?)["']:/gm)].map(([, name]) => name), line: body.trim().split('\n')[0] }
}

/** What the script of the release workflow does before it publishes, and what must then be true. */
function version(expected) {
  const before = Object.fromEntries(published().map((folder) => [folder, readJson(`${folder}/package.json`)]))
  const sets = waiting().map(changesetIn)
  hold(sets.length > 0, 'there are changesets')
  pnpm('run', 'version-packages')
  hold(waiting().length === 0, 'every changeset has been taken up')
  const versions = {}
  for (const folder of published()) {
    const manifest = readJson(`${folder}/package.json`)
    versions[manifest.name] = manifest.version
    const raised = manifest.version !== before[folder].version
    const changelog = existsSync(join(clone, folder, 'CHANGELOG.md')) ? read(`${folder}/CHANGELOG.md`) : ''
    for (const { names, line } of sets.filter(({ names }) => names.includes(manifest.name))) {
      hold(raised, `${manifest.name}, which ${names} names, has a new version`)
      hold(changelog.includes(line), `the changelog of ${manifest.name} says "${line}"`)
    }
    if (raised)
      hold(changelog.includes(`\n## ${manifest.version}\n`), `the changelog of ${manifest.name} has ${manifest.version}`)
  }
  const code = new Set(
    Object.entries(versions)
      .filter(([name]) => !name.endsWith('/schemas'))
      .map(([, one]) => one),
  )
  hold(code.size === 1, 'the packages of code have one version')
  hold(versions['@aws-ai-outputs/schemas'] === expected, `schemas has version ${expected}`)
  const { releases: frozen } = readJson(`${releases}/manifest.json`)
  const last = frozen.at(-1)
  hold(last.schemas === expected && code.has(last.code), `${expected} is frozen`)
  hold(sha256(read(`${releases}/${last.snapshot}`)) === last.sha256, 'the frozen state is what its hash says')
  const check = compatibility('check')
  hold(check.ok && check.text.includes(`Compared with schemas ${expected}`) && check.text.includes(': 0 changes.'), check.text)
  say(`versions, changelogs and the frozen state of ${[...code]} (schemas ${expected})`)
  return versions
}

/** The tarballs as they would be uploaded, and what a user then finds in them. */
function pack(versions) {
  const folder = join(work, 'tarballs')
  mkdirSync(folder)
  pnpm(...Object.keys(versions).flatMap((name) => ['--filter', name]), 'pack', '--pack-destination', folder)
  const made = readdirSync(folder)
  hold(made.length === Object.keys(versions).length, `one tarball for each package, not ${made.join(', ')}`)
  for (const [name, version] of Object.entries(versions)) {
    const tarball = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
    const files = must('tar', ['-tzf', tarball], folder).stdout.split('\n')
    for (const file of ['package/package.json', 'package/README.md', 'package/LICENSE'])
      hold(files.includes(file), `${name} holds ${file}`)
    const manifest = JSON.parse(must('tar', ['-xzOf', tarball, 'package/package.json'], folder).stdout)
    hold(manifest.version === version && manifest.private === undefined, `${name} is packed as ${version}`)
    hold(manifest.publishConfig?.provenance === true, `${name} is published with provenance`)
    hold(manifest.publishConfig?.access === 'public', `${name} is published for everybody`)
    for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies'])
      for (const [other, range] of Object.entries(manifest[kind] ?? {})) {
        hold(!/^(workspace|catalog|link|file):/.test(range), `${name} asks for ${other} in a version that users can get`)
        if (other in versions)
          hold(range === `^${versions[other]}`, `${name} asks for ${other} ^${versions[other]}, not ${range}`)
      }
  }
  say(`${made.length} tarballs: ${made.join(', ')}`)
}

/** A schema takes less than the release before it did: the changesets must say so. */
function narrow() {
  const path = 'schemas/common/v1/score.schema.json'
  const before = read(path)
  const after = before.replace('"maximum": 1', '"maximum": 0.5')
  hold(after !== before, `${path} has a maximum to lower`)
  writeFileSync(join(clone, path), after)
  const changeset = (bump) =>
    writeFileSync(
      join(clone, '.changeset/rehearsal.md'),
      `---\n"@aws-ai-outputs/schemas": ${bump}\n"@aws-ai-outputs/core": ${bump}\n---\n\nScores are halved.\n`,
    )
  const refused = (why) => {
    const { ok, text } = compatibility('check')
    hold(!ok && text.includes(why), `the check refuses (${why}):\n${text}`)
  }
  refused('no step')
  changeset('patch')
  refused('is a patch step, and the changes need minor')
  changeset('minor')
  const { ok, text } = compatibility('check')
  hold(ok && text.includes('bound-tightened: 1 → 0.5'), `a step that is large enough passes:\n${text}`)
  say('a narrowed schema: refused without a changeset and with one that is too small, taken with one that is large enough')
}

/** What was released stays: its hash, its files, its addresses. */
function keep() {
  const spoilt = (path, spoil, why) => {
    const before = read(path)
    spoil(join(clone, path), before)
    const { ok, text } = compatibility('check')
    hold(!ok && text.includes(why), `the check refuses (${why}):\n${text}`)
    writeFileSync(join(clone, path), before)
  }
  spoilt(`${releases}/0.1.0.jsonl`, (path, text) => writeFileSync(path, text.replace('"maximum":1', '"maximum":2')), 'its hash')
  spoilt('schemas/a2i/output-path/v1/human-loop-output-uri.schema.json', (path) => rmSync(path), 'stays')
  hold(compatibility('check').ok, 'what was put back passes')
  say('a frozen state that was edited, and a schema that was deleted: refused')
}

try {
  must('git', ['-c', 'safe.directory=*', 'clone', '--quiet', '--no-hardlinks', root, clone], work)
  pnpm('install', '--frozen-lockfile', '--prefer-offline')
  say('a clone of the last commit, installed')
  hold(published().length >= 2, 'there are packages to publish')
  const lockfile = read('pnpm-lock.yaml')
  const first = version('0.1.0')
  const frozen = read(`${releases}/0.1.0.jsonl`)
  hold(read('pnpm-lock.yaml') === lockfile, 'the lockfile is still that of the manifests')
  pnpm('exec', 'turbo', 'run', 'build', '--filter=./packages/*', '--output-logs=errors-only')
  say('built')
  pack(first)
  narrow()
  version('0.2.0')
  hold(read(`${releases}/0.1.0.jsonl`) === frozen, 'the first release is as it was')
  keep()
  console.log(`A release was rehearsed, and the one after it: ${checks} things looked at, as they should be.`)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
