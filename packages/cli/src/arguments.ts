import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CommandName, commandHelp, commandNames, PROGRAM } from './help.js'
import { STDIN } from './inputs.js'
import { safe } from './text.js'

/** A command line that cannot be carried out. `usage` is the line to show below the message. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError'
  constructor(
    message: string,
    readonly usage: string,
  ) {
    super(message)
  }
}

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help'; readonly command?: CommandName }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'version' }
  | { readonly kind: 'inspect'; readonly paths: readonly string[]; readonly json: boolean }
  | { readonly kind: 'validate'; readonly paths: readonly string[]; readonly json: boolean; readonly strict: boolean }
  | { readonly kind: 'read'; readonly paths: readonly string[]; readonly withPlace: boolean; readonly limit: number }

interface OptionSpec {
  readonly type: 'boolean' | 'string'
  readonly short?: string
}

const help: OptionSpec = { type: 'boolean', short: 'h' }

const options: Readonly<Record<CommandName, Readonly<Record<string, OptionSpec>>>> = {
  inspect: { json: { type: 'boolean' }, help },
  validate: { json: { type: 'boolean' }, strict: { type: 'boolean' }, help },
  read: { 'with-place': { type: 'boolean' }, limit: { type: 'string', short: 'n' }, help },
}

const GENERAL_USAGE = `${PROGRAM} COMMAND [OPTIONS] PATH…`

/**
 * Understands a command line.
 *
 * @throws UsageError with a message that says what to type instead.
 */
export function parseCommandLine(argv: readonly string[]): Request {
  const [first, ...rest] = argv
  if (first === undefined) return { kind: 'nothing' }
  if (first === '--help' || first === '-h') return { kind: 'help' }
  if (first === '--version') return { kind: 'version' }
  if (first === 'help') {
    const [topic] = rest
    if (topic === undefined || topic.startsWith('-')) return { kind: 'help' }
    if (isCommand(topic)) return { kind: 'help', command: topic }
    throw unknownCommand(topic, rest)
  }
  if (isCommand(first)) return parseCommand(first, rest)
  if (first.startsWith('-') && first !== STDIN) {
    const misplaced = commandNames.some((name) => Object.keys(options[name]).includes(first.slice(2)))
    if (misplaced) throw new UsageError(`the command comes first, before ${safe(first)}`, GENERAL_USAGE)
    throw new UsageError(`there is no option ${safe(first)}${suggestion(first, ['--help', '--version'])}`, GENERAL_USAGE)
  }
  throw unknownCommand(first, argv)
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandHelp, name)
}

function unknownCommand(name: string, argv: readonly string[]): UsageError {
  // People forget the command more often than they misspell it.
  const meant =
    name === STDIN || existsSync(name)
      ? `; did you mean: ${PROGRAM} inspect ${argv.join(' ')}`
      : suggestion(name, [...commandNames, 'help'])
  return new UsageError(safe(`there is no command ${name}${meant}`), GENERAL_USAGE)
}

function parseCommand(command: CommandName, argv: readonly string[]): Request {
  const { usage } = commandHelp[command]
  const known = options[command]
  // Not strict: then the messages are ours, and can say what to type instead.
  const { tokens } = parseArgs({ args: [...argv], options: known, allowPositionals: true, strict: false, tokens: true })
  const paths: string[] = []
  const given = new Map<string, string | true>()
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    const spec = Object.hasOwn(known, token.name) ? known[token.name] : undefined
    if (spec === undefined) {
      const names = Object.keys(known).map((name) => `--${name}`)
      throw new UsageError(`${command} has no option ${safe(token.rawName)}${suggestion(token.rawName, names)}`, usage)
    }
    if (spec.type === 'boolean' && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`, usage)
    if (spec.type === 'string' && token.value === undefined) throw new UsageError(`${token.rawName} needs a value`, usage)
    given.set(token.name, token.value ?? true)
  }
  if (given.has('help')) return { kind: 'help', command }
  if (paths.length === 0)
    throw new UsageError(`${command} needs a PATH: a file, a directory, or ${STDIN} for standard input`, usage)
  if (paths.filter((path) => path === STDIN).length > 1)
    throw new UsageError(`${STDIN} can be given only once: standard input ends after the first time`, usage)
  switch (command) {
    case 'inspect':
      return { kind: command, paths, json: given.has('json') }
    case 'validate':
      return { kind: command, paths, json: given.has('json'), strict: given.has('strict') }
    case 'read':
      return { kind: command, paths, withPlace: given.has('with-place'), limit: limitOf(given.get('limit'), usage) }
  }
}

function limitOf(text: string | true | undefined, usage: string): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (typeof text !== 'string' || !/^\d{1,15}$/.test(text))
    throw new UsageError(`--limit needs a whole number, not ${safe(String(text))}`, usage)
  return Number(text)
}

/** `; did you mean --json?` when one of the names is near enough to be a slip. */
function suggestion(typed: string, names: readonly string[]): string {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const distance = typed.length > 3 && name.startsWith(typed) ? 0 : editDistance(typed.toLowerCase(), name)
    if (distance < least) {
      least = distance
      best = name
    }
  }
  const bare = typed.replace(/^-+/, '').length
  return best !== undefined && least <= Math.max(1, Math.floor(bare / 3)) ? `; did you mean ${best}?` : ''
}

/** How many insertions, deletions, replacements and swaps of neighbours lead from one text to the other. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number): number => (rows[i] as number[])[j] as number
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(at(i - 1, j) + 1, (row[j - 1] as number) + 1, at(i - 1, j - 1) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1)
      row.push(cost)
    }
  }
  return at(a.length, b.length)
}
