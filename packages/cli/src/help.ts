import { readFileSync } from 'node:fs'

/** The name that people type. */
export const PROGRAM = 'aws-ai-outputs'

/** Name of a command. */
export type CommandName = 'inspect' | 'validate' | 'read' | 'convert' | 'join' | 'query' | 'review' | 'workers'

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
    usage: `${PROGRAM} read [--with-place] [--limit N] [--frames] PATH… | --paths-from LIST`,
    summary: 'Print the records as lines of JSON.',
    text: `Prints every valid record as AWS wrote it, one line of JSON each, unknown members
included. AWS's error records are records, too: they have an ErrorCode. Diagnostics go
to standard error.

Options:
  --with-place   Wrap each record: {"type", "format", "kind", "place", "value"}, where
                 place is {"input", "entry", "line", "byteOffset"}.
  -n, --limit N  Stop after N records in all.
  --paths-from LIST
                 Take the paths from a file, or from standard input (-): on each line a path,
                 a file: URL, a path as a JSON string, or {"path": "…", "name": "…"}, where
                 name is what the input is called. Each line stands for one file.
  --frames       For programs: write everything that is found to standard output, one JSON
                 object a line. Its "kind" is record, failure, diagnostic, or summary, which
                 ends each input: an input without a summary was not finished.
  -h, --help     Show this help.

Exit code:
  0  everything that was read is valid (warnings do not count); with --frames: every
     input has its summary, which says what became of it
  1  something was invalid; the valid records were printed
  2  an input or the list could not be read, or the command line is wrong`,
    example: `${PROGRAM} read output.tar.gz | jq -r '[.File, .Classes[0].Name] | @tsv'`,
  },
  convert: {
    usage: `${PROGRAM} convert --to FORMAT [--rows ROWS] [--output FILE] [OPTIONS] PATH…`,
    summary: 'Turn classification results into the rows of a table.',
    text: `Writes the results of Amazon Comprehend custom classification as rows, for spreadsheets,
databases and notebooks. Documents that AWS could not process are rows, too, with
their error_code and error_message. Diagnostics go to standard error.

Options:
  --to FORMAT        ndjson, csv, parquet or arrow (an IPC stream). Parquet and Arrow need
                     the package @aws-ai-outputs/tables beside this one.
  --rows ROWS        document: a row for each document, with its top class (the default);
                     class: a row for each class that a document lists.
  -o, --output FILE  Write to a file, not to standard output. The file appears when it is
                     whole; until then it is a hidden file beside it.
  --force            Replace the file if it is there.
  --safe-csv         Put ' before CSV text that a spreadsheet would run as a formula.
  -h, --help         Show this help.

Exit code:
  0  everything that was read is valid (warnings do not count)
  1  something was invalid; the rows of everything else were written
  2  an input could not be read, the output could not be written, or the command
     line is wrong`,
    example: `${PROGRAM} convert --to parquet --rows class -o classes.parquet output.tar.gz`,
  },
  join: {
    usage: `${PROGRAM} join --inputs FILE|DIRECTORY [OPTIONS] PATH…`,
    summary: 'Put predictions beside the lines and files that they are about.',
    text: `Joins classification results to what the job read: lines by file and physical line (a
header is line 0, a newline inside quotes begins a new line), files by name, pages by
file and page. Nothing is dropped: inputs without a record are "missing", records
without an input are "stray". The account is written to standard error.

Options:
  --inputs PATH      A file that the job read, or a directory of them; may be repeated.
                     Files are found by their base name: records have no other.
  --by KIND          line, file or page: how the job read its input. By default the first
                     result tells.
  --to FORMAT        ndjson (the default) or csv.
  -o, --output FILE  Write to a file, not to standard output. It appears when it is whole.
  --force            Replace the file if it is there.
  --safe-csv         Put ' before CSV text that a spreadsheet would run as a formula.
  --json             Write the account to standard output as one line of JSON; rows are
                     written only if there is an --output FILE.
  --held N           How many lines and records may wait for each other (default 10,000).
  -h, --help         Show this help.

Exit code:
  0  each input has its record, and each record its input
  1  something is missing or stray, or a record was invalid; the rows were written
  2  an input could not be read, the output could not be written, or the command
     line is wrong`,
    example: `${PROGRAM} join --inputs tickets.csv --to csv -o joined.csv output.tar.gz`,
  },
  query: {
    usage: `${PROGRAM} query [--to FORMAT] [--output FILE] [OPTIONS] 'SELECT …' PATH…`,
    summary: 'Ask with SQL.',
    text: `Runs one SELECT, in the SQL of DuckDB, over the records of all inputs. Needs the package
@duckdb/node-api beside this one. Diagnostics go to standard error, and are a table, too.

Tables:
  predictions        classification results and failures, a row for each document
  predicted_classes  the same, a row for each class that a document lists
  failures           documents that AWS could not process
  human_answers      the answers of A2I human loops, a row for each
  multi_class_line, textract_forms_output, …
                     each record type as AWS wrote it, with lists and structs; members
                     that the schemas do not know are in _extra, as JSON
  diagnostics        what is wrong, where, by which rule
  files              each input: what it is, and how much is in it
All but files have _file, _entry, _line and _byte_offset: where a row comes from.
SHOW TABLES and DESCRIBE name tables and columns.

Options:
  --to FORMAT        table (the default on a terminal, at most 1,000 rows), ndjson (the
                     default elsewhere), csv or parquet.
  -o, --output FILE  Write to a file, not to standard output. It appears when it is whole.
  --force            Replace the file if it is there.
  --safe-csv         Put ' before CSV text that a spreadsheet would run as a formula.
  --memory AMOUNT    What the database may hold in memory (default 1GB); the rest is in a
                     temporary folder, which is removed at the end.
  -h, --help         Show this help.

The statement can neither read nor write files: it sees only the inputs.

Exit code:
  0  everything that was read is valid (warnings do not count)
  1  something was invalid; the statement was run on everything else
  2  an input could not be read, the output could not be written, the statement is
     wrong, or the command line is`,
    example: `${PROGRAM} query 'SELECT top_class, count(*) FROM predictions GROUP BY ALL' output.tar.gz`,
  },
  review: {
    usage: `${PROGRAM} review [--json | --html FILE] [OPTIONS] PATH…`,
    summary: 'Compare what people answered with what the machine had said.',
    text: `Says for each A2I human loop why it was sent to people, and for each answer what it
changed: form pairs (Textract), moderation labels (Rekognition), or the initial value
of a custom task. Diagnostics go to standard error.

Options:
  --json             One line of JSON for each human loop.
  --html FILE        One page that needs nothing else: no scripts, no requests. It holds
                     at most 1,000 loops, those that people changed first, and says so
                     when there are more. - is standard output.
  --force            Replace the file if it is there.
  --initial-pointer POINTER
                     Where the initial value of a custom task is in its input content
                     (default /initialValue).
  --answer-pointer POINTER
                     Where its counterpart is in the answer (default: the one part that
                     has its shape).
  -h, --help         Show this help.

Exit code:
  0  everything that was read is valid, whatever people answered
  1  something was invalid; everything else was compared
  2  an input could not be read, the output could not be written, or the command
     line is wrong`,
    example: `${PROGRAM} review --html review.html reviews/`,
  },
  workers: {
    usage: `${PROGRAM} workers [--json | --csv] [--pseudonymise KEYFILE] PATH…`,
    summary: 'Count who answered how much, how fast, and how much like the others.',
    text: `Adds up A2I outputs for each worker, each flow, and each worker in a flow: tasks, time
from acceptance to submission and time spent (median and quartiles), tasks by day,
agreement with others on the same loop, identity provider and issuer.

Options:
  --json             One line of JSON for each worker, flow and worker in a flow, and one
                     for the total; "about" says which.
  --csv              The same as CSV, without the total.
  --safe-csv         Put ' before CSV text that a spreadsheet would run as a formula.
  --pseudonymise KEYFILE
                     Replace worker ids by pseudonyms: the same key and id give the same
                     pseudonym. The key is the content of the file, or env:NAME for that of
                     an environment variable; at least 16 bytes, such as those of
                     openssl rand -hex 32. Diagnostics then quote nothing.
  -h, --help         Show this help.

Exit code:
  0  everything that was read is valid (warnings do not count)
  1  something was invalid; everything else was counted
  2  an input or the key could not be read, or the command line is wrong`,
    example: `${PROGRAM} workers --csv --pseudonymise worker.key reviews/ > workers.csv`,
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
