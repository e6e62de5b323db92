// Command line. Run from anywhere:
//   node tools/schema-compat/dist/main.js check     compares schemas/ with the last release and with the changesets
//   node tools/schema-compat/dist/main.js freeze    writes down what `changeset version` has made a release
//   node tools/schema-compat/dist/main.js page      writes the table of the policy page

import { fileURLToPath } from 'node:url'
import { run } from './command.js'

try {
  process.exitCode = await run(process.argv[2], fileURLToPath(new URL('../../..', import.meta.url)), (line) => console.log(line))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
