import { createReadStream } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { elsewhere, examine, type Operand, STDIN, TURN, unreadable } from './inputs.js'
import { Refused } from './sink.js'
import { safe } from './text.js'

/** Longest line of a list, in characters. A path has at most 4,096 bytes; what is far longer is no list of paths. */
const LONGEST = 1024 * 1024

/**
 * The inputs that a list names, one on each line: a path, a `file:` URL, a path as a JSON string (for names that hold a
 * line feed or begin with `{` or `"`), or `{"path": …, "name": …}`, where `name` is what the input is called. Each line
 * stands for one file, so that a caller can count; a directory in the list is an input that cannot be read.
 *
 * The list is read as it comes, and `waiting` is called before more of it is waited for: whoever writes it may
 * be waiting for the answer to the lines before.
 *
 * @throws Refused when the list itself cannot be read.
 */
export async function* listedOperands(list: string, waiting: () => Promise<void>): AsyncGenerator<Operand, void, undefined> {
  let turnEnds = Date.now() + TURN
  for await (const lines of linesOf(list, waiting)) {
    for (const line of lines) {
      if (line === '') continue
      yield operandOfLine(line)
      if (Date.now() < turnEnds) continue
      await nextTurn()
      turnEnds = Date.now() + TURN
    }
  }
}

/** The lines of a list, as many at a time as have come. */
async function* linesOf(list: string, waiting: () => Promise<void>): AsyncGenerator<string[], void, undefined> {
  const stream = list === STDIN ? process.stdin : createReadStream(list)
  stream.setEncoding('utf8')
  let rest = ''
  try {
    for await (const chunk of stream) {
      const lines = (rest + (chunk as string)).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > LONGEST || lines.some(({ length }) => length > LONGEST))
        throw new Refused(`${nameOf(list)} is no list of paths: a line has more than ${LONGEST} characters`)
      if (lines.length === 0) continue
      yield lines.map((line) => line.replace(/\r$/, ''))
      await waiting()
    }
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException
    if (syscall === undefined) throw error
    throw new Refused(`${nameOf(list)} cannot be read: ${safe(message)}`)
  }
  if (rest !== '') yield [rest.replace(/\r$/, '')]
}

function nameOf(list: string): string {
  return list === STDIN ? 'standard input' : `the list ${safe(list)}`
}

function operandOfLine(line: string): Operand {
  const { path, name } = pathOfLine(line)
  if (path === undefined)
    return unreadable(
      name,
      'the line of the list is neither a path nor JSON',
      'Write a path, a JSON string, or {"path": "…", "name": "…"}.',
    )
  const distant = elsewhere(path, name)
  if (distant !== undefined) return distant
  let local = path
  if (/^file:/i.test(path)) {
    try {
      local = fileURLToPath(path)
    } catch (error) {
      return unreadable(name, `not a file: URL of this machine: ${(error as Error).message}`)
    }
  }
  const found = examine(local, name)
  if (found.kind === 'directory') return unreadable(name, 'it is a directory', 'A list names files: list those in the directory.')
  return found.kind === 'file' ? found.operand : found
}

/** What a line says; no path when it is JSON that says something else. */
function pathOfLine(line: string): { readonly path: string | undefined; readonly name: string } {
  if (line[0] !== '"' && line[0] !== '{') return { path: line, name: line }
  try {
    const value = JSON.parse(line) as unknown
    if (typeof value === 'string') return { path: value, name: value }
    const { path, name = path } = value as { path?: unknown; name?: unknown }
    if (typeof path === 'string' && typeof name === 'string') return { path, name }
  } catch {
    // Said below.
  }
  return { path: undefined, name: line }
}
