// Measures the readers against their peers, all in one run on one machine, and prints ratios.
//
//   node tools/bench/src/main.mjs [--runs 5] [--records 1000000] [--only lines,kinds,memory,a2i,cold,cli,python] [--python PATH]
//
// Each run is a process of its own; the variants take turns, so that a machine whose speed drifts drifts for all of
// them; medians are quoted, CPU time beside wall time, and peak memory. Data is made first, in a temporary folder.
import { spawnSync } from 'node:child_process'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { archive, humanLoops, KINDS, textractLoops } from './data.mjs'
import { pythons, root, runPython } from './variants.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    records: { type: 'string', default: '1000000' },
    only: { type: 'string', default: 'lines,kinds,memory,a2i,cold,cli,python' },
    python: { type: 'string', default: 'python3' },
  },
})
const runs = Number(values.runs)
const records = Number(values.records)
const only = values.only.split(',')
const folder = join(tmpdir(), 'aws-ai-outputs-bench')

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const mb = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`

function child(name, path) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'child.mjs'), name, path], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return JSON.parse(stdout)
}

/** Runs the variants in turn and returns the median figures of each. */
function measure(names, path, run = child) {
  const results = new Map(names.map((name) => [name, []]))
  for (let round = 0; round < runs; round++) for (const name of names) results.get(name).push(run(name, path))
  return new Map(
    [...results].map(([name, list]) => [
      name,
      {
        ms: median(list.map(({ ms }) => ms)),
        cpu: median(list.map(({ cpu }) => cpu)),
        rss: median(list.map(({ rss }) => rss)),
        records: list[0].records,
        check: list[0].check,
      },
    ]),
  )
}

function table(title, figures, reference) {
  console.log(`\n## ${title}\n`)
  console.log('| variant | wall ms | CPU ms | peak memory | records/s | speed |')
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
  const base = figures.get(reference)?.ms
  for (const [name, { ms, cpu, rss, records: count }] of figures) {
    const rate = count > 0 ? `${((count / ms) * 1000).toFixed(0)}` : ''
    console.log(
      `| ${name} | ${ms.toFixed(0)} | ${cpu.toFixed(0)} | ${mb(rss)} | ${rate} | ${base === undefined ? '' : `${(base / ms).toFixed(2)}×`} |`,
    )
  }
  console.log(`\nSpeed is that of “${reference}” = 1.`)
}

function agree(figures, tolerance = 1e-6) {
  const checks = [...figures].filter(([name]) => name !== 'gunzip alone').map(([, { check }]) => check)
  if (checks.some((check) => Math.abs(check - checks[0]) > tolerance * Math.abs(checks[0])))
    throw new Error(`the variants do not agree: ${checks}`)
}

const BARE = 'gunzip + split + JSON.parse'
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; ${runs} runs of each, in turn; medians.`)

if (only.includes('lines')) {
  const path = await archive(folder, 'mixed', records)
  const names = [
    'gunzip alone',
    BARE,
    'tar-stream + split2 + JSON.parse',
    'tar-stream + split2 + JSON.parse + zod',
    'ours, batches',
    'ours, one by one',
    'ours, columns',
  ]
  const figures = measure(names, path)
  agree(figures)
  table(`${records} multi-class records from a tar.gz (${KINDS.mixed.about})`, figures, BARE)
  console.log(
    `Ours in batches takes ${(figures.get('ours, batches').ms / figures.get('gunzip alone').ms).toFixed(2)} times as long as gunzip alone.`,
  )
}

if (only.includes('python')) {
  const path = await archive(folder, 'mixed', records)
  const names = Object.keys(pythons).filter((name) => {
    const there = pythons[name].modules.every((module) => spawnSync(values.python, ['-c', `import ${module}`]).status === 0)
    if (!there) console.log(`(not measured: ${name}, which needs pip install ${pythons[name].modules.join(' ')})`)
    return there
  })
  const figures = measure([...names, 'ours, batches'], path, (name, at) =>
    name in pythons ? runPython(values.python, name, at) : child(name, at),
  )
  agree(figures)
  table('Python peers', figures, 'Python tarfile + json')
}

if (only.includes('kinds')) {
  console.log('\n## Other data\n\n| data | bare ms | ours ms | speed |\n| --- | ---: | ---: | ---: |')
  for (const kind of Object.keys(KINDS)) {
    if (kind === 'mixed') continue
    const path = await archive(folder, kind, Math.round(records * 0.3))
    const figures = measure([BARE, 'ours, batches', ...(kind === 'falls-back' ? ['ours, batches, no decoders'] : [])], path)
    agree(figures)
    const [bare, ours] = [figures.get(BARE).ms, figures.get('ours, batches').ms]
    console.log(`| ${kind}: ${KINDS[kind].about} | ${bare.toFixed(0)} | ${ours.toFixed(0)} | ${(bare / ours).toFixed(2)}× |`)
    if (kind === 'falls-back') {
      const general = figures.get('ours, batches, no decoders').ms
      console.log(
        `| the same without decoders | | ${general.toFixed(0)} | decoders cost ${((ours / general - 1) * 100).toFixed(1)} % |`,
      )
    }
  }
}

if (only.includes('memory')) {
  const figures = new Map([
    ['empty process', measure(['nothing'], '').get('nothing')],
    [`${records} records`, measure(['ours, batches'], await archive(folder, 'mixed', records)).get('ours, batches')],
    [`${records * 10} records`, child('ours, batches', await archive(folder, 'mixed', records * 10))],
    [`${records} records kept as objects`, child('ours, kept as objects', await archive(folder, 'mixed', records))],
    [`${records} records kept as columns`, child('ours, kept as columns', await archive(folder, 'mixed', records))],
  ])
  console.log('\n## Peak memory\n\n| | peak | above empty |\n| --- | ---: | ---: |')
  const empty = figures.get('empty process').rss
  for (const [name, { rss }] of figures) console.log(`| ${name} | ${mb(rss)} | ${mb(rss - empty)} |`)
}

if (only.includes('a2i')) {
  table(
    '20,000 small A2I outputs below a folder',
    measure(['await readFile + JSON.parse', 'readFileSync + JSON.parse', 'ours, human loops'], humanLoops(folder, 20_000)),
    'readFileSync + JSON.parse',
  )
  table(
    '100 Textract outputs of 1 MB',
    measure(['readFileSync + JSON.parse', 'ours, human loops'], textractLoops(folder, 100)),
    'readFileSync + JSON.parse',
  )
}

function whole(args) {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(stderr)
  return { ms: performance.now() - started, cpu: 0, rss: 0, records: 0, check: 0 }
}

if (only.includes('cold')) {
  const scripts = {
    'an empty module': 'empty.mjs',
    'one validated record, validator alone': 'cold-validator.mjs',
    'one validated record, from a tar.gz': 'cold-archive.mjs',
  }
  const figures = measure(Object.keys(scripts), join(root, 'docs/samples/support-tickets/output.tar.gz'), (name, path) =>
    whole([join(import.meta.dirname, scripts[name]), path]),
  )
  console.log('\n## From a cold process\n\n| | ms | above empty |\n| --- | ---: | ---: |')
  const empty = figures.get('an empty module').ms
  for (const [name, { ms }] of figures) console.log(`| ${name} | ${ms.toFixed(1)} | ${(ms - empty).toFixed(1)} |`)
}

if (only.includes('cli')) {
  const path = await archive(folder, 'mixed', records)
  const cli = join(root, 'packages/cli/bin/aws-ai-outputs.js')
  const figures = measure([BARE, 'aws-ai-outputs inspect --json'], path, (name) =>
    whole(name === BARE ? [join(import.meta.dirname, 'child.mjs'), BARE, path] : [cli, 'inspect', '--json', path]),
  )
  console.log('\n## Whole processes\n\n| | ms | speed |\n| --- | ---: | ---: |')
  for (const [name, { ms }] of figures) console.log(`| ${name} | ${ms.toFixed(0)} | ${(figures.get(BARE).ms / ms).toFixed(2)}× |`)
}
