import { Output } from './output.js'
import { Progress } from './progress.js'
import { type Paint, paintFor, wantsColour } from './text.js'

/** Everything a command needs of the outside: where to write, in which colours, and when to stop. */
export interface Console {
  readonly out: Output
  readonly err: Output
  /** Colours for standard output. */
  readonly outPaint: Paint
  /** Colours for standard error. */
  readonly errPaint: Paint
  readonly outIsTerminal: boolean
  readonly progress: Progress
  /** Aborted when standard output can take no more: reading on would be for nobody. */
  readonly signal: AbortSignal
}

/** The console of this process. */
export function processConsole(): Console {
  const { stdout, stderr, env } = process
  const stop = new AbortController()
  const progress = new Progress(stderr, stderr.isTTY === true && env.TERM !== 'dumb')
  const before = (): void => progress.erase()
  return {
    // Text that goes to a file does not touch the line: there is nothing to clear.
    out: new Output(stdout, { before: stdout.isTTY === true ? before : () => undefined, onEnd: (reason) => stop.abort(reason) }),
    // Losing standard error is no reason to stop: the records still have a reader.
    err: new Output(stderr, { before, onEnd: () => undefined }),
    outPaint: paintFor(wantsColour(stdout.isTTY === true, env)),
    errPaint: paintFor(wantsColour(stderr.isTTY === true, env)),
    outIsTerminal: stdout.isTTY === true,
    progress,
    signal: stop.signal,
  }
}
