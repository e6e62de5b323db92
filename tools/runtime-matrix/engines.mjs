// What the packages promise to run on, and under which compilers their types must hold. This is the only place: the
// matrix beside it and the jobs in .github/workflows are made from it.
import { readFileSync } from 'node:fs'

/** The newest Node; its even versions are those that are maintained for long. */
const NEWEST_NODE = 26

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** The Nodes, by major version: from the oldest that package.json allows to the newest. */
export const nodes = []
for (let major = Number(/^>=(\d+)/.exec(engines.node)?.[1]); major <= NEWEST_NODE; major += 2) nodes.push(major)

/** Runtimes, as npm packages. `flags` stand before the script. */
export const runtimes = [
  ...nodes.map((major) => ({
    name: `Node ${major}`,
    package: `node@${major}`,
    command: 'node',
    flags: [],
    version: new RegExp(`^v${major}\\.`),
  })),
  { name: 'Bun', package: 'bun@1.4.5', command: 'bun', flags: ['run'], version: /^1\.4\.5/ },
  {
    name: 'Deno',
    package: 'deno@2.9.6',
    command: 'deno',
    flags: ['run', '--quiet', '--allow-all', '--node-modules-dir=manual'],
    version: /^deno 2\.9\.6/,
  },
]

/** Compilers. */
export const typescripts = ['5.9.3', '6.0.3', '7.0.2']

/** Ways of finding modules, and the module system that goes with each. */
export const resolutions = [
  { moduleResolution: 'nodenext', module: 'nodenext' },
  { moduleResolution: 'bundler', module: 'esnext' },
]
