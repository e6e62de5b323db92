import { parseCommandLine, type Request, UsageError } from './arguments.js'
import { type Console, processConsole } from './console.js'
import { convert } from './convert.js'
import { helpFor, PROGRAM, programHelp, version } from './help.js'
import { inspect } from './inspect.js'
import { join } from './join.js'
import { OutputClosed, OutputFailed } from './output.js'
import { read } from './read.js'
import { ExitCode } from './reading.js'
import { review } from './review.js'
import { Refused } from './sink.js'
import { safe } from './text.js'
import { validate } from './validate.js'
import { workers } from './workers.js'

/**
 * Runs the command that the arguments ask for.
 *
 * @returns the exit code: 0 fine, 1 something is invalid, 2 something could not be read or the command line is wrong.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const console = processConsole()
  const { out, err, errPaint, progress } = console
  process.once('SIGINT', () => {
    progress.erase()
    // At once: a read from a terminal or a pipe that nobody writes to would keep the process waiting.
    process.exit(ExitCode.interrupted)
  })
  // So that an unfinished file is taken away: what ends by itself on this signal does not tidy up.
  process.once('SIGTERM', () => process.exit(ExitCode.terminated))
  try {
    return await run(parseCommandLine(argv), console)
  } catch (error) {
    if (error instanceof OutputClosed) return ExitCode.ok
    if (error instanceof UsageError) {
      err.write(`${errPaint.error(`${PROGRAM}:`)} ${error.message}\nUsage: ${error.usage}\nTry: ${PROGRAM} --help\n`)
    } else if (error instanceof Refused) {
      err.write(`${errPaint.error(`${PROGRAM}:`)} ${error.message}\n`)
    } else if (error instanceof OutputFailed) {
      err.write(`${errPaint.error(`${PROGRAM}:`)} the output could not be written: ${safe(error.message)}\n`)
    } else {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      err.write(
        `${errPaint.error(`${PROGRAM}:`)} a defect in this program, please report it with these lines:\n${text.split('\n').map(safe).join('\n')}\n`,
      )
    }
    return ExitCode.unreadable
  } finally {
    progress.erase()
    // Nobody is left to tell that standard error is closed.
    await err.flush().catch(() => undefined)
    await out.flush().catch(() => undefined)
  }
}

async function run(request: Request, console: Console): Promise<number> {
  const { out, err } = console
  switch (request.kind) {
    case 'nothing':
      err.write(programHelp())
      return ExitCode.unreadable
    case 'help':
      out.write(request.command === undefined ? programHelp() : helpFor(request.command))
      await out.flush()
      return ExitCode.ok
    case 'version':
      out.write(`${version()}\n`)
      await out.flush()
      return ExitCode.ok
    case 'inspect':
      return inspect(request, console)
    case 'validate':
      return validate(request, console)
    case 'read':
      return read(request, console)
    case 'convert':
      return convert(request, console)
    case 'join':
      return join(request, console)
    case 'query':
      // Its tables are many, and no other command needs them.
      return (await import('./query.js')).query(request, console)
    case 'review':
      return review(request, console)
    case 'workers':
      return workers(request, console)
  }
}
