// The path of a newcomer, tried: the packages as they are published, an empty project, the README's first program on a real
// sample, a misspelt field that the compiler refuses, and the unit on hover in an editor. It must not take five minutes.
//
//   node site/newcomer.mjs
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { docs, publicPackages, root } from './workspace.mjs'

const started = Date.now()
const LONGEST = 5 * 60
const seconds = () => (Date.now() - started) / 1000
const say = (what) => console.log(`${seconds().toFixed(1).padStart(5)} s  ${what}`)

const home = realpathSync(mkdtempSync(join(tmpdir(), 'newcomer-')))
const project = join(home, 'project')

function run(command, args, options = {}) {
  const ran = spawnSync(command, args, { cwd: project, encoding: 'utf8', ...options })
  if (ran.error) throw ran.error
  return { ok: ran.status === 0, output: `${ran.stdout}${ran.stderr}`, stdout: ran.stdout }
}

function must(ran, what) {
  if (!ran.ok) throw new Error(`${what} failed:\n${ran.output}`)
  return ran
}

/** The README's first program, as it stands there. */
function firstProgram() {
  const found = /^```ts[^\n]*\n([\s\S]*?)^```$/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))
  if (found === null) throw new Error('The README has no program')
  return found[1]
}

try {
  mkdirSync(project, { recursive: true })
  const tarballs = join(home, 'tarballs')
  mkdirSync(tarballs)
  // What the README installs, and what that needs of ours.
  const packages = publicPackages()
  const wanted = new Set(['@aws-ai-outputs/node'])
  for (const name of wanted) {
    const { manifest } = packages.find((each) => each.manifest.name === name)
    for (const needed of Object.keys(manifest.dependencies ?? {})) if (needed.startsWith('@aws-ai-outputs/')) wanted.add(needed)
  }
  for (const { folder, manifest } of packages) {
    if (!wanted.has(manifest.name)) continue
    must(
      run(process.execPath, [join(root, 'tools/run/pnpm.mjs'), '--dir', folder, 'pack', '--pack-destination', tarballs], {
        cwd: root,
      }),
      'packing',
    )
  }
  const packed = readdirSync(tarballs).map((name) => join(tarballs, name))
  if (packed.length !== wanted.size)
    throw new Error(`${wanted.size} packages were to be packed, but there are ${packed.length} tarballs`)
  say(`packed ${[...wanted].join(', ')}`)

  must(run('npm', ['init', '--yes'], { shell: process.platform === 'win32' }), 'npm init')
  must(run('npm', ['pkg', 'set', 'type=module']), 'npm pkg set')
  must(run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packed]), 'npm install')
  say('installed them in an empty project')

  cpSync(join(docs, 'samples/support-tickets/output.tar.gz'), join(project, 'output.tar.gz'))
  writeFileSync(join(project, 'read.ts'), firstProgram())
  // The compiler and Node's types that this repository has; a newcomer installs the same two.
  const config = {
    compilerOptions: {
      module: 'nodenext',
      target: 'es2022',
      strict: true,
      outDir: 'out',
      types: ['node'],
      typeRoots: [join(docs, 'node_modules/@types')],
    },
    include: ['*.ts'],
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  must(run(process.execPath, [tsc]), 'compiling the first program of the README')
  const { stdout } = must(run(process.execPath, ['out/read.js']), 'running the first program of the README')
  const account = '7 records, 1 failures, 0 invalid'
  if (!stdout.includes(account)) throw new Error(`The program was to end with "${account}", but printed:\n${stdout}`)
  say(`ran the first program of the README: ${account}`)

  writeFileSync(join(project, 'misspelt.ts'), firstProgram().replace('record.value.File,', 'record.value.Fiel,'))
  const refused = run(process.execPath, [tsc])
  if (refused.ok || !/Property 'Fiel' does not exist/.test(refused.output))
    throw new Error(`A misspelt field was to be refused, but the compiler said:\n${refused.output}`)
  rmSync(join(project, 'misspelt.ts'))
  say(
    `a misspelt field is refused: ${/error (TS\d+: [^\n]*?)\.? Did/.exec(refused.output)?.[1] ?? refused.output.split('\n')[0]}`,
  )

  // What an editor shows: the language service that editors ask.
  const hovered = [
    "import type { MultiClassLine } from '@aws-ai-outputs/node'",
    'export const score = (line: MultiClassLine) => line.Classes[0]?.Score',
    'export const number = (line: MultiClassLine) => line.Line',
    '',
  ].join('\n')
  const file = join(project, 'hover.ts')
  writeFileSync(file, hovered)
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, project)
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) =>
      ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(ts.sys.readFile(name) ?? '') : undefined,
    getCurrentDirectory: () => project,
    getCompilationSettings: () => parsed.options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath,
  })
  for (const [at, unit] of [
    ['?.Score', 'Unit: ratio, 0 to 1'],
    ['line.Line', 'counted from 0'],
  ]) {
    const info = service.getQuickInfoAtPosition(file, hovered.indexOf(at) + at.length - 2)
    const text = ts.displayPartsToString(info?.documentation).replace(/\s+/g, ' ')
    if (!text.includes(unit)) throw new Error(`On hover, ${at} was to say "${unit}", but says: ${text || 'nothing'}`)
    say(`on hover: ${text.slice(0, 110)}…`)
  }
  if (seconds() > LONGEST) throw new Error(`It took ${seconds().toFixed(0)} s; a newcomer has ${LONGEST}.`)
  console.log(`From nothing to a read file in ${seconds().toFixed(0)} s.`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(home, { recursive: true, force: true })
}
