import { readFileSync } from 'node:fs'

/** The name that people type. */
export const PROGRAM = 'aws-ai-outputs'

/** Name of a command. */
export type CommandName = 'inspect' | 'validate' | 'read'

interface CommandHelp {
  readonly usage: string
  readonly summary: string
  readonly text: string
  readonly example: string
}

/** What each command is for; its usage line is also shown with errors. */
export const commandHelp: Readonly<Record<CommandName, CommandHelp>> = {
  inspect: {
    usage: `${PROGRAM} inspect [--json] PATH…`,
    summary: 'Say what files are and what is in them.',
    text: `Says what each input is and what is in it: container, entries, format, counts, top
classes or human loops and workers, and diagnostics by code. More than 10 inputs are
summed up by format; then only inputs with problems are listed.

Options:
  --json       One line of JSON for each input.
  -h, --help   Show this help.

Counts:
  records      valid results
  failures     AWS's own error records: documents or pages that the service could not process
  invalid      lines or documents that did not validate
  skipped      lines or documents of a look-alike, recognised but not read

Exit code:
  0  every input was inspected, whatever it holds (validate is the judge)
  2  an input could not be read, or the command line is wrong`,
    example: `${PROGRAM} inspect output.tar.gz`,
  },
  validate: {
    usage: `${PROGRAM} validate [--json] [--strict] PATH…`,
    summary: 'Check files against their schemas and the rules beyond them.',
    text: `Checks every record and reports what is wrong, where, by which rule, and what to do.
The report and the line of counts that ends it are written to standard output. At most
20 diagnostics of one code are shown for each input; --json gives them all.

Options:
  --json       One line of JSON for each diagnostic, and nothing else.
  --strict     Stop reading an input at its first error.
  -h, --help   Show this help.

Exit code:
  0  everything is valid (warnings do not count)
  1  something is invalid
  2  an input could not be read, or the command line is wrong`,
    example: `${PROGRAM} validate downloads/`,
  },
  read: {
    usage: `${PROGRAM} read [--with-place] [--limit N] PATH…`,
    summary: 'Print the records as lines of JSON.',
    text: `Prints every valid record as AWS wrote it, one line of JSON each, unknown members
included. AWS's error records are records, too: they have an ErrorCode. Diagnostics go
to standard error.

Options:
  --with-place   Wrap each record: {"type", "format", "kind", "place", "value"}, where
                 place is {"input", "entry", "line", "byteOffset"}.
  -n, --limit N  Stop after N records in all.
  -h, --help     Show this help.

Exit code:
  0  everything that was read is valid (warnings do not count)
  1  something was invalid; the valid records were printed
  2  an input could not be read, or the command line is wrong`,
    example: `${PROGRAM} read output.tar.gz | jq -r '[.File, .Classes[0].Name] | @tsv'`,
  },
}

/** All commands, in the order of the help. */
export const commandNames: readonly CommandName[] = Object.keys(commandHelp) as CommandName[]

const PATHS = `PATH is a file, a directory (every file below it is read, except hidden ones), or - for
standard input. What a file is, is told by its content, never by its name.`

/** The help for the whole program. */
export function programHelp(): string {
  const width = Math.max(...commandNames.map((name) => name.length))
  return `${PROGRAM} reads the files that AWS AI services leave in S3: Amazon Comprehend custom
classification outputs (output.tar.gz or its unpacked lines) and Amazon Augmented AI (A2I)
human review outputs (output.json).

Usage: ${PROGRAM} COMMAND [OPTIONS] PATH…

Commands:
${commandNames.map((name) => `  ${name.padEnd(width)}  ${commandHelp[name].summary}`).join('\n')}
  ${'help'.padEnd(width)}  Show help for a command: ${PROGRAM} help inspect

Options:
  -h, --help   Show this help, or that of a command.
  --version    Show the version.

${PATHS}

Examples:
  ${commandNames.map((name) => commandHelp[name].example).join('\n  ')}
  aws s3 cp s3://bucket/key/output.tar.gz - | ${PROGRAM} inspect -

Environment:
  NO_COLOR     No colours.
  FORCE_COLOR  Colours even when the output is no terminal (0: never).

Not affiliated with Amazon Web Services.
`
}

/** The help for one command. */
export function helpFor(name: CommandName): string {
  const { usage, summary, text, example } = commandHelp[name]
  return `${summary}\n\nUsage: ${usage}\n\n${text}\n\n${PATHS}\n\nExample:\n  ${example}\n`
}

/** The version of this package. */
export function version(): string {
  const about = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  return about.version
}
