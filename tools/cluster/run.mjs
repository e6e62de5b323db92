// Tests packages/spark: its types, its unit tests, and a cluster of real processes of which one is killed.
//
//   node tools/cluster/run.mjs            200 archives, 5,000 human reviews
//   node tools/cluster/run.mjs --full     2,000 archives, 200,000 human reviews, and the measurements of the guide
//
// Needs Python 3.10 or newer with venv, and Java 17 or newer; both are installed when they are missing and that is
// possible. Exit code 77: they are not here, so nothing was looked at. PySpark is installed once, into .cache/.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run/pnpm.mjs'

const full = process.argv.includes('--full')
const folder = join(root, '.cache', 'spark')
const python = join(folder, 'venv', 'bin', 'python')
const manifest = readFileSync(join(root, 'packages/spark/pyproject.toml'), 'utf8')

/** Runs a command, shows what it says, and ends with its exit code when it fails. */
function must(command, args, options = {}) {
  const ran = spawnSync(command, args, { stdio: 'inherit', ...options })
  if (ran.error !== undefined) console.error(`${command}: ${ran.error.message}`)
  if (ran.status !== 0) process.exit(ran.status ?? 1)
}

function works(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function skip(why) {
  console.error(why)
  process.exit(77)
}

function needSystem() {
  const missing = () => [
    ...(works('java', '-version') ? [] : ['default-jre-headless']),
    ...(works('python3', '-c', 'import ensurepip, sys; sys.exit(sys.version_info < (3, 10))') ? [] : ['python3-venv']),
  ]
  if (missing().length > 0 && process.getuid?.() === 0 && works('apt-get', '--version')) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing()], { stdio: 'ignore' })
  }
  const still = missing()
  if (still.length > 0) skip(`Not here, and could not be installed (Debian packages): ${still.join(', ')}`)
}

/** The virtual environment with what the package depends on; made anew when that has changed. */
function needPackages() {
  const dependencies = JSON.parse(/^dependencies = (\[.*\])$/m.exec(manifest)?.[1] ?? '[]')
  if (dependencies.length === 0) throw new Error('packages/spark/pyproject.toml names no dependencies')
  const wanted = [...dependencies, 'mypy>=1.18,<3']
  const stamp = createHash('sha256').update(wanted.join()).digest('hex')
  const stampFile = join(folder, 'stamp')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && works(python, '-c', 'import pyspark')) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  must('python3', ['-m', 'venv', join(folder, 'venv')])
  console.log('Installing PySpark, some hundred megabytes …')
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...wanted]
  if (spawnSync(python, pip, { stdio: 'inherit' }).status !== 0) skip('PySpark could not be installed from PyPI.')
  writeFileSync(stampFile, stamp)
}

needSystem()
needPackages()
const env = {
  ...process.env,
  NODE: process.execPath,
  SPARK_LOCAL_IP: '127.0.0.1',
  // Else the workers take whatever python3 is on the path, without what has been installed here.
  PYSPARK_PYTHON: python,
  PYTHONPATH: join(root, 'packages/spark/src'),
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONWARNINGS: 'ignore::ResourceWarning',
}
const spark = join(root, 'packages/spark')
must(python, ['-m', 'mypy', '--cache-dir', join(folder, 'mypy')], { cwd: spark, env })
must(python, ['-m', 'unittest', '-v', 'test_reader', 'test_outputs'], { cwd: join(spark, 'test'), env })
const size = full ? ['--archives', '2000', '--reviews', '200000', '--measure'] : []
must(python, [join(root, 'tools/cluster/cluster.py'), ...size], { env })
