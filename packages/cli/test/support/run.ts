import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The command as it is installed. */
export const BIN = fileURLToPath(new URL('../../bin/aws-ai-outputs.js', import.meta.url))

/** What a run of the command left behind. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Options of a run. */
export interface RunOptions {
  readonly stdin?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Record<string, string>
}

/** An environment that holds nothing of the test runner's: it sets colours and options for its own child processes. */
export function cleanEnv(more: Record<string, string> = {}): Record<string, string> {
  const { PATH = '', HOME = '', SystemRoot = '' } = process.env
  return { PATH, HOME, ...(SystemRoot === '' ? {} : { SystemRoot }), ...more }
}

/** Starts the command. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { cwd: options.cwd, env: cleanEnv(options.env) })
}

/** Runs the command to its end. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return finished(start(args, options), options.stdin ?? '')
}

/** Waits for a process and collects what it writes. `stdin` is written and closed, unless it is undefined. */
export function finished(child: ChildProcess, stdin?: string | Uint8Array): Promise<Run> {
  return new Promise((resolve, reject) => {
    let stdout = ''
    let stderr = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    // A command that stops before it has read its input closes the pipe: that is no failure of the test.
    child.stdin?.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    if (stdin !== undefined) child.stdin?.end(stdin)
  })
}

/** The values of lines of JSON. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** The shape of one line of `inspect --json`, as far as tests look at it. */
export interface InspectLine {
  readonly input: string
  readonly container: string
  readonly format: string
  readonly entries: {
    name: string | null
    bytes: number
    format: string
    records: number
    failures: number
    invalid: number
    skipped: number
  }[]
  readonly records: number
  readonly failures: number
  readonly invalid: number
  readonly skipped: number
  readonly diagnostics: {
    code: string
    severity: string
    message: string
    entry: string | null
    line: number | null
    byteOffset: number | null
    pointer: string | null
    rule: string | null
    hint: string | null
  }[]
  readonly diagnosticCounts: Record<string, number>
  readonly topClasses: { name: string; count: number }[]
  readonly failureCodes: { code: string; count: number }[]
  readonly workers: { id: string; answers: number }[]
  readonly loops: { name: string; flowDefinitionArn: string; answers: number }[]
  readonly outputPath: { flowDefinitionName: string; humanLoopName: string } | null
  readonly complete: boolean
}

/** Runs `inspect --json`. */
export async function inspectJson(
  paths: readonly string[],
  options: RunOptions = {},
): Promise<{ code: number | null; stderr: string; lines: InspectLine[] }> {
  const { code, stdout, stderr } = await run(['inspect', '--json', ...paths], options)
  return { code, stderr, lines: jsonLines(stdout) as unknown as InspectLine[] }
}
