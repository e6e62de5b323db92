// `npm test` installs, builds and tests. `.ci/run` calls it and adds the slower checks.
import { install, must } from './pnpm.mjs'

install()
must(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only', '--log-order=grouped'])
// What is generated must be what schemas/ says: rendered again in memory and compared with the files.
must(['--filter', '@aws-ai-outputs/codegen', 'run', 'check'])
must(['run', 'lint'])
must(['exec', 'vitest', 'run', '--config', 'tools/config/vitest.config.ts', ...process.argv.slice(2)])
