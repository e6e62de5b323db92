// `npm start` installs, builds and runs the main job on the samples that the repository carries;
// `npm start -- PATH…` runs it on files of yours.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { install, must, root } from './pnpm.mjs'

// npm runs scripts in the top folder; paths are meant from where the command was typed.
const here = process.env.INIT_CWD ?? process.cwd()
const paths = process.argv.slice(2)
for (const path of paths) {
  if (path !== '-' && !existsSync(resolve(here, path))) {
    console.error(`${path} does not exist (looked in ${here}).`)
    process.exit(2)
  }
}
const inputs = paths.length > 0 ? paths.map((path) => (path === '-' ? path : resolve(here, path))) : ['docs/samples']

console.log('Installing and building (the first time takes some seconds) …')
install()
must(['exec', 'turbo', 'run', 'build', '--filter=@aws-ai-outputs/cli...', '--output-logs=errors-only', '--log-order=grouped'], {
  quiet: true,
})

const cli = join(root, 'packages/cli/bin/aws-ai-outputs.js')
const run = (...args) => {
  console.log(`\n$ aws-ai-outputs ${args.join(' ')}`)
  return spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1
}

const inspected = run('inspect', ...inputs)
const read = inputs.includes('-') ? 0 : run('read', '--with-place', '--limit', '5', ...inputs)
if (paths.length === 0) {
  console.log('\nNow try it on a file of yours:  npm start -- path/to/output.tar.gz')
}
process.exit(Math.max(inspected, read) > 1 ? 2 : 0)
