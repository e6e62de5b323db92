import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ConvertRequest } from './convert.js'
import { type CommandName, commandHelp, commandNames, PROGRAM } from './help.js'
import { STDIN } from './inputs.js'
import type { JoinRequest } from './join.js'
import type { QueryRequest } from './query.js'
import type { ReadRequest } from './read.js'
import type { ReviewRequest } from './review.js'
import { safe } from './text.js'
import type { WorkersRequest } from './workers.js'

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
  | ({ readonly kind: 'read' } & ReadRequest)
  | ({ readonly kind: 'convert' } & ConvertRequest)
  | ({ readonly kind: 'join' } & JoinRequest)
  | ({ readonly kind: 'query' } & QueryRequest)
  | ({ readonly kind: 'review' } & ReviewRequest)
  | ({ readonly kind: 'workers' } & WorkersRequest)

interface OptionSpec {
  readonly type: 'boolean' | 'string'
  readonly short?: string
}

const help: OptionSpec = { type: 'boolean', short: 'h' }
const flag: OptionSpec = { type: 'boolean' }
const text: OptionSpec = { type: 'string' }
const output: OptionSpec = { type: 'string', short: 'o' }

const options: Readonly<Record<CommandName, Readonly<Record<string, OptionSpec>>>> = {
  inspect: { json: flag, help },
  validate: { json: flag, strict: flag, help },
  read: { 'paths-from': text, frames: flag, 'with-place': flag, limit: { type: 'string', short: 'n' }, help },
  convert: { to: text, rows: text, output, force: flag, 'safe-csv': flag, help },
  join: { inputs: text, by: text, to: text, output, force: flag, 'safe-csv': flag, json: flag, held: text, help },
  query: { to: text, output, force: flag, 'safe-csv': flag, memory: text, help },
  review: { json: flag, html: text, force: flag, 'initial-pointer': text, 'answer-pointer': text, help },
  workers: { json: flag, csv: flag, 'safe-csv': flag, pseudonymise: text, help },
}

/** Formats that `convert` writes. */
const TABLE_FORMATS = ['ndjson', 'csv', 'parquet', 'arrow'] as const
/** Formats that `query` writes. */
const RESULT_FORMATS = ['table', 'ndjson', 'csv', 'parquet'] as const
/** How a job can have read its input. */
const JOIN_KINDS = ['line', 'file', 'page'] as const

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
  const given = new Given(command, usage)
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
    given.add(token.name, token.value)
  }
  if (given.has('help')) return { kind: 'help', command }
  // The first argument of query is no path.
  const sql = command === 'query' ? statementIn(paths, usage) : ''
  const list = given.last('paths-from')
  if (list !== undefined && paths.length > 0)
    throw new UsageError('the paths come from --paths-from or from the command line, not from both', usage)
  if (paths.length === 0 && list === undefined)
    throw new UsageError(`${command} needs a PATH: a file, a directory, or ${STDIN} for standard input`, usage)
  if (paths.filter((path) => path === STDIN).length > 1)
    throw new UsageError(`${STDIN} can be given only once: standard input ends after the first time`, usage)
  switch (command) {
    case 'inspect':
      return { kind: command, paths, json: given.has('json') }
    case 'validate':
      return { kind: command, paths, json: given.has('json'), strict: given.has('strict') }
    case 'read':
      given.oneOf('frames', 'with-place')
      given.oneOf('frames', 'limit')
      return {
        kind: command,
        paths,
        pathsFrom: list,
        frames: given.has('frames'),
        withPlace: given.has('with-place'),
        limit: given.number('limit') ?? Number.POSITIVE_INFINITY,
      }
    case 'convert':
      return {
        kind: command,
        paths,
        to: given.needed('to', TABLE_FORMATS),
        rows: given.choice('rows', ['document', 'class']) === 'class' ? 'classes' : 'documents',
        safeCsv: given.has('safe-csv'),
        ...given.target('output'),
      }
    case 'join': {
      const inputs = given.all('inputs')
      if (inputs.length === 0)
        throw new UsageError('join needs --inputs: the files that the job read, or a directory that holds them', usage)
      if (inputs.includes(STDIN)) throw new UsageError(`${STDIN} has no name to join by: --inputs needs files`, usage)
      return {
        kind: command,
        paths,
        inputs,
        by: given.choice('by', JOIN_KINDS),
        to: given.choice('to', ['ndjson', 'csv']) ?? 'ndjson',
        safeCsv: given.has('safe-csv'),
        json: given.has('json'),
        held: given.number('held'),
        ...given.target('output'),
      }
    }
    case 'query':
      return {
        kind: command,
        sql,
        paths,
        to: given.choice('to', RESULT_FORMATS),
        safeCsv: given.has('safe-csv'),
        memory: given.memory('memory') ?? '1GB',
        ...given.target('output'),
      }
    case 'review':
      given.oneOf('json', 'html')
      return {
        kind: command,
        paths,
        form: given.has('html') ? 'html' : given.has('json') ? 'json' : 'text',
        custom: { initialPointer: given.pointer('initial-pointer'), answerPointer: given.pointer('answer-pointer') },
        ...given.target('html'),
      }
    case 'workers':
      given.oneOf('json', 'csv')
      return {
        kind: command,
        paths,
        form: given.has('csv') ? 'csv' : given.has('json') ? 'json' : 'text',
        safeCsv: given.has('safe-csv'),
        pseudonymise: given.last('pseudonymise'),
      }
  }
}

/** Takes the statement from the front of what was typed. */
function statementIn(paths: string[], usage: string): string {
  const sql = paths.shift()
  if (sql === undefined) throw new UsageError("query needs a statement: 'SELECT …', and a PATH behind it", usage)
  if (sql === STDIN || (!/\s/.test(sql) && existsSync(sql)))
    throw new UsageError(`the statement comes first, before ${safe(sql)}: 'SELECT …'`, usage)
  return sql
}

/** The options of a command line, asked for by name. What does not fit is a {@link UsageError}. */
class Given {
  private readonly values = new Map<string, (string | undefined)[]>()

  constructor(
    private readonly command: CommandName,
    private readonly usage: string,
  ) {}

  add(name: string, value: string | undefined): void {
    const before = this.values.get(name)
    if (before === undefined) this.values.set(name, [value])
    else before.push(value)
  }

  has(name: string): boolean {
    return this.values.has(name)
  }

  /** Every value of an option that may be given several times. */
  all(name: string): readonly string[] {
    return (this.values.get(name) ?? []).filter((value) => value !== undefined)
  }

  /** The value of an option; of several the last, as is usual. */
  last(name: string): string | undefined {
    return this.all(name).at(-1)
  }

  number(name: string): number | undefined {
    const value = this.last(name)
    if (value !== undefined && !/^\d{1,15}$/.test(value))
      throw new UsageError(`--${name} needs a whole number, not ${safe(value)}`, this.usage)
    return value === undefined ? undefined : Number(value)
  }

  choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const value = this.last(name)
    const found = choices.find((one) => one === value)
    if (value !== undefined && found === undefined) {
      const meant = suggestion(value, choices)
      throw new UsageError(`--${name} takes ${listed(choices)}, not ${safe(value)}${meant}`, this.usage)
    }
    return found
  }

  needed<T extends string>(name: string, choices: readonly T[]): T {
    const found = this.choice(name, choices)
    if (found === undefined) throw new UsageError(`${this.command} needs --${name}: ${listed(choices)}`, this.usage)
    return found
  }

  /** An amount of memory, as databases have it. */
  memory(name: string): string | undefined {
    const value = this.last(name)
    if (value !== undefined && !/^\d{1,9}(?:\.\d{1,3})? ?[KMGT]i?B$/i.test(value))
      throw new UsageError(`--${name} needs an amount such as 512MB or 4GB, not ${safe(value)}`, this.usage)
    return value
  }

  pointer(name: string): string | undefined {
    const value = this.last(name)
    if (value !== undefined && value !== '' && !value.startsWith('/'))
      throw new UsageError(`--${name} needs a JSON Pointer such as /queue/label, not ${safe(value)}`, this.usage)
    return value
  }

  /** At most one of these options. */
  oneOf(...names: readonly string[]): void {
    if (names.filter((name) => this.has(name)).length > 1)
      throw new UsageError(`${names.map((name) => `--${name}`).join(' and ')} exclude each other`, this.usage)
  }

  /** Where to write; `name` is the option that names the file. */
  target(name: string): { readonly output: string | undefined; readonly force: boolean } {
    const path = this.last(name)
    if (path === '') throw new UsageError(`--${name} needs the name of a file`, this.usage)
    return { output: path, force: this.has('force') }
  }
}

/** `csv, parquet or arrow`. */
function listed(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
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
