// What the packages promise to run on, and under which compilers their types must hold. This table is the only place:
// the runs, and the words about them, are made from it.

/** Runtimes, as npm packages. `flags` stand before the script. */
export const runtimes = [
  ...[20, 22, 24, 26].map((major) => ({
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
