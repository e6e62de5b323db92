// Runs the pnpm that package.json pins, on a machine that has only Node and npm.
//
//   node tools/run/pnpm.mjs run build
//
// npm fetches that pnpm once, keeps it in its cache, and puts it on PATH for the scripts that turbo starts.
import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's top folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Stops with one clear line when this Node is older than the project supports. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`aws-ai-outputs needs Node 20.19 or newer; this is ${process.versions.node}.`)
    process.exit(1)
  }
}

/** Where npm's own program is: handed down by `npm start`, else beside this Node, else where the command `npm` leads. */
function npmCli() {
  const given = process.env.npm_execpath
  if (given?.endsWith('npm-cli.js')) return given
  for (const folder of ['../lib/node_modules', 'node_modules', '../share/nodejs']) {
    const path = join(dirname(process.execPath), folder, 'npm/bin/npm-cli.js')
    try {
      readFileSync(path)
      return path
    } catch {
      // Not there: try the next usual place.
    }
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    try {
      const path = realpathSync(join(folder, 'npm'))
      if (path.endsWith('npm-cli.js')) return path
    } catch {
      // Not in this folder.
    }
  }
  console.error('npm was not found. Start through npm: `npm start` or `npm test`.')
  process.exit(1)
}

/** Runs pnpm with these arguments in the top folder and returns its exit code. */
export function pnpm(args, options = {}) {
  requireNode()
  const result = spawnSync(
    process.execPath,
    [
      npmCli(),
      'exec',
      '--yes',
      '--prefer-offline',
      '--loglevel=error',
      `--package=${manifest.packageManager}`,
      '--',
      'pnpm',
      ...args,
    ],
    {
      cwd: root,
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', ...options.env },
    },
  )
  if (result.error) throw result.error
  const status = result.status ?? 1
  if (options.quiet && status !== 0) {
    if (options.again?.(`${result.stdout}${result.stderr}`)) return pnpm(args, options)
    process.stdout.write(result.stdout)
    process.stderr.write(result.stderr)
  }
  return status
}

/** The same, but ends this process when pnpm fails. */
export function must(args, options) {
  const status = pnpm(args, options)
  if (status !== 0) process.exit(status)
}

// What npm and pnpm print when a registry's answer breaks off. npm asks again when a connection fails, but not when it
// breaks off midway, and pnpm itself is a large download. No network at all is told at once instead.
const brokenOff =
  /ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EINTEGRITY|aborted|socket hang up|before message|error reading a body|Z_BUF_ERROR/

/** Brings node_modules to what the lockfile says, and ends this process when that fails. */
export function install() {
  let tries = 1
  must(['install', '--frozen-lockfile', '--reporter=silent'], {
    quiet: true,
    again(output) {
      if (tries === 4 || !brokenOff.test(output)) return false
      console.log(`A download broke off; trying again (${tries} of 3) …`)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000 * tries)
      tries += 1
      return true
    },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(pnpm(process.argv.slice(2)))
