import { accessSync, constants, createReadStream, type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Diagnostic, diagnosticCodes } from '@aws-ai-outputs/core'
import type { Input } from '@aws-ai-outputs/node'

/** The argument that means standard input. */
export const STDIN = '-'

/** Files up to this size are read in one piece: for the many small files of A2I that takes a fraction of the time. */
const SMALL = 256 * 1024

/** How long files are gone through before other work gets a turn, in milliseconds. */
export const TURN = 20

/** One input to read. */
export interface Readable {
  readonly kind: 'readable'
  /** What the user calls it: the path as given or as found in a directory, `-` for standard input. */
  readonly name: string
  /** Opens it. */
  readonly open: () => Input
  /** Bytes of a regular file. */
  readonly size: number | undefined
  /** The content, when it is small and not compressed: it can be read at once. */
  readonly small: () => Uint8Array | undefined
}

/** One input that cannot be read, and why. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly name: string
  readonly diagnostic: Diagnostic
}

export type Operand = Readable | Unreadable

/**
 * The inputs that the paths of a command line stand for: files as they are, directories with every regular file below
 * them. They are found while they are read, so a directory of a million files costs no memory.
 */
export async function* operandsOf(paths: readonly string[]): AsyncGenerator<Operand, void, undefined> {
  let turnEnds = Date.now() + TURN
  for (const path of paths) {
    for (const operand of operandOf(path)) {
      yield operand
      // Small files are read without waiting; signals and closed pipes are noticed only when something waits.
      if (Date.now() < turnEnds) continue
      await nextTurn()
      turnEnds = Date.now() + TURN
    }
  }
}

function* operandOf(path: string): Generator<Operand, void, undefined> {
  if (path === STDIN) {
    yield { kind: 'readable', name: STDIN, open: () => process.stdin, size: undefined, small: () => undefined }
    return
  }
  const distant = elsewhere(path, path)
  if (distant !== undefined) {
    yield distant
    return
  }
  const found = examine(path)
  if (found.kind === 'unreadable') yield found
  else if (found.kind === 'file') yield found.operand
  else {
    let none = true
    for (const operand of walk(path)) {
      none = false
      yield operand
    }
    if (none)
      yield unreadable(
        path,
        'the directory holds no files',
        'Files whose names begin with a dot are passed over; name one to read it.',
      )
  }
}

/** Why a path of another machine cannot be read; undefined when it is one of this machine. */
export function elsewhere(path: string, name: string): Unreadable | undefined {
  if (!/^(s3|https?):\/\//i.test(path)) return undefined
  const fetcher = /^s3:/i.test(path) ? 'aws s3 cp' : 'curl -sS'
  const target = fetcher === 'aws s3 cp' ? ' -' : ''
  return unreadable(
    name,
    'nothing is fetched over the network',
    `Fetch it and pipe it in: ${fetcher} '${path}'${target} | aws-ai-outputs inspect -`,
  )
}

/** The regular files below a directory, by name. Hidden ones are not for reading: Comprehend itself leaves such a file. */
function* walk(directory: string): Generator<Operand, void, undefined> {
  let members: Dirent[]
  try {
    members = readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    yield unreadable(directory, reasonOf(error))
    return
  }
  // By code units, not by locale: the order must be the same on every machine.
  members.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const member of members) {
    if (member.name.startsWith('.')) continue
    const path = join(directory, member.name)
    if (member.isDirectory()) yield* walk(path)
    else if (member.isFile() || member.isSymbolicLink()) {
      const found = examine(path)
      // A link to a directory is not followed: it may lead back to where we are.
      if (found.kind === 'unreadable') yield found
      else if (found.kind === 'file' && found.operand.size !== undefined) yield found.operand
    }
  }
}

/** What a path leads to. */
export type Examined = Unreadable | { readonly kind: 'directory' } | { readonly kind: 'file'; readonly operand: Readable }

/** Looks what a path leads to; `name` is what the input is called when that is not its path. */
export function examine(path: string, name: string = path): Examined {
  try {
    const about = statSync(path)
    if (about.isDirectory()) return { kind: 'directory' }
    accessSync(path, constants.R_OK)
    const regular = about.isFile()
    // A pipe, as `<(…)` makes one, can be opened once only; a path would be opened again after damage in gzip data.
    const open = (): Input => (!regular ? createReadStream(path) : about.size <= SMALL ? contentOf(path) : path)
    const small = (): Uint8Array | undefined => (regular && about.size <= SMALL ? plainContentOf(path) : undefined)
    return { kind: 'file', operand: { kind: 'readable', name, open, size: regular ? about.size : undefined, small } }
  } catch (error) {
    return unreadable(name, reasonOf(error))
  }
}

/** The content of a small file, or its path when it cannot be read: the reader then says why. */
function contentOf(path: string): Input {
  try {
    return readFileSync(path)
  } catch {
    return path
  }
}

/** The content of a small file that is not gzip, or undefined: the general way deals with the others. */
function plainContentOf(path: string): Uint8Array | undefined {
  const content = contentOf(path)
  return content instanceof Uint8Array && !(content[0] === 0x1f && content[1] === 0x8b) ? content : undefined
}

/** An input that cannot be read. */
export function unreadable(name: string, message: string, hint?: string): Unreadable {
  const { severity, hint: usual } = diagnosticCodes['input-unreadable']
  return {
    kind: 'unreadable',
    name,
    diagnostic: { code: 'input-unreadable', severity, message, input: name, hint: hint ?? usual },
  }
}

function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'no such file or directory'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    case 'ELOOP':
      return 'the symbolic links lead in a circle'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
