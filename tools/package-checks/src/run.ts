import { spawnSync } from 'node:child_process'

/** What a program left. */
export interface Ran {
  readonly ok: boolean
  readonly stdout: string
  /** Both streams, for a message. */
  readonly output: string
}

/** Options of {@link run}. */
export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

// What `npm exec` and `pnpm run` put into the environment is about this repository; an npm that is started for a
// project elsewhere must not see it. What says how to reach a registry stays.
const foreign = /^npm_(?!config_(?:registry|cache|userconfig|globalconfig|https?_proxy|proxy|noproxy|ca|cafile)$)/i

/** Runs a program to its end, without a shell. */
export function run(command: string, args: readonly string[], { cwd, env = {} }: RunOptions): Ran {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
  const result = spawnSync(command, args, {
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm and npx are .cmd files on Windows, which only a shell starts.
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  })
  if (result.error !== undefined) throw result.error
  return { ok: result.status === 0, stdout: result.stdout, output: `${result.stdout}${result.stderr}`.trim() }
}

/** Runs a program and throws, with all it printed, when it fails. */
export function mustRun(command: string, args: readonly string[], options: RunOptions): string {
  const ran = run(command, args, options)
  if (!ran.ok) throw new Error(`\`${[command, ...args].join(' ')}\` failed:\n${ran.output}`)
  return ran.stdout
}
