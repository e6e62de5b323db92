// `npm test` installs, builds and tests. `.ci/run` calls it and adds the slower checks.
import { install, must } from './pnpm.mjs'

install()
// The site and the playground are built by `.ci/run`: they take longer, and what they show is not what is tested here.
must([
  'exec',
  'turbo',
  'run',
  'build',
  '--filter=./packages/*',
  '--filter=./tools/*',
  '--output-logs=errors-only',
  '--log-order=grouped',
])
// What is generated must be what schemas/ says: rendered again in memory and compared with the files.
must(['--filter', '@aws-ai-outputs/codegen', 'run', 'check'])
must(['run', 'lint'])
must(['exec', 'vitest', 'run', '--config', 'tools/config/vitest.config.ts', ...process.argv.slice(2)])
// Said at the end, where it is seen: what passed here does not stand for these.
console.log('Not run here: packages/spark and its cluster, which need Python and Java: node tools/cluster/run.mjs')
