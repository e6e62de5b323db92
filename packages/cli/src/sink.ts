import { linkSync, lstatSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Console } from './console.js'
import { STDIN } from './inputs.js'
import { safe } from './text.js'

/** Something that the user can mend: the message says what, and no stack is shown. */
export class Refused extends Error {
  override readonly name: string = 'Refused'
}

/** Where rows go: standard output, or a file that appears only when it is whole. */
export interface Sink {
  write(piece: string | Uint8Array): Promise<void>
  /** Makes what was written final. */
  commit(): Promise<void>
  /** Takes back what can be taken back. */
  abandon(): Promise<void>
}

/** Where to write, as the command line says it. */
export interface Target {
  /** Path of a file; undefined or `-` for standard output. */
  readonly output: string | undefined
  /** Whether a file that is there may be replaced. */
  readonly force: boolean
}

/** Whether a target is standard output. */
export function isStdout({ output }: Target): boolean {
  return output === undefined || output === STDIN
}

/** Opens the place to write to. @throws Refused when it is no place for a file. */
export async function openSink(target: Target, console: Console): Promise<Sink> {
  return target.output === undefined || target.output === STDIN ? stdoutSink(console) : fileSink(target.output, target.force)
}

function stdoutSink({ out }: Console): Sink {
  return {
    async write(piece) {
      if (typeof piece === 'string') out.write(piece)
      else out.writeBytes(piece)
      await out.flush()
    },
    commit: () => out.flush(),
    abandon: async () => undefined,
  }
}

/** Text is collected to pieces of this many characters before it is written. */
const PIECE = 256 * 1024

/** Files that are not finished. A process that is interrupted leaves none of them behind. */
const unfinished = new Set<string>()
let tidying = false

/**
 * A file that is written beside its target under a hidden name and takes its name at the end: nobody sees half a file,
 * and an old one stays as it is until the new one is whole.
 */
async function fileSink(path: string, force: boolean): Promise<Sink> {
  const { target, mode } = examineTarget(path, force)
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  let file: FileHandle
  try {
    file = await open(temporary, 'wx', mode ?? 0o666)
  } catch (error) {
    throw cannotWrite(path, error)
  }
  unfinished.add(temporary)
  if (!tidying) {
    tidying = true
    process.once('exit', () => {
      for (const one of unfinished) rmSync(one, { force: true })
    })
  }
  let text = ''
  const send = async (): Promise<void> => {
    const piece = text
    text = ''
    if (piece !== '') await file.writeFile(piece)
  }
  return {
    async write(piece) {
      try {
        if (typeof piece === 'string') {
          text += piece
          if (text.length >= PIECE) await send()
        } else {
          await send()
          await file.writeFile(piece)
        }
      } catch (error) {
        throw cannotWrite(path, error)
      }
    },
    async commit() {
      try {
        await send()
        // A full disk of another machine may be noticed only here.
        await file.sync()
        await file.close()
        if (force) renameSync(temporary, target)
        else place(temporary, target)
        unfinished.delete(temporary)
      } catch (error) {
        throw cannotWrite(path, error)
      }
    },
    async abandon() {
      await file.close().catch(() => undefined)
      rmSync(temporary, { force: true })
      unfinished.delete(temporary)
    },
  }
}

/** The file that a path means, links followed, and the mode that it has. */
function examineTarget(path: string, force: boolean): { readonly target: string; readonly mode: number | undefined } {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return { target: path, mode: undefined }
  const about = statSync(path, { throwIfNoEntry: false })
  if (about === undefined) throw new Refused(`${safe(path)} is a link that leads nowhere`)
  if (about.isDirectory()) throw new Refused(`${safe(path)} is a directory: name a file`)
  if (!about.isFile()) throw new Refused(`${safe(path)} is not a regular file: write to standard output, and redirect it there`)
  if (!force) throw new Refused(`${safe(path)} is there already: --force replaces it`)
  return { target: realpathSync(path), mode: about.mode & 0o777 }
}

/** Gives a file its name, unless something of that name has come into being meanwhile. */
function place(temporary: string, target: string): void {
  try {
    // Unlike a rename, a link never replaces anything.
    linkSync(temporary, target)
    rmSync(temporary)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' || lstatSync(target, { throwIfNoEntry: false }) !== undefined) throw error
    // Some file systems know no links.
    renameSync(temporary, target)
  }
}

function cannotWrite(path: string, error: unknown): Refused {
  const { code, message } = error as NodeJS.ErrnoException
  const reason =
    code === 'ENOENT'
      ? 'there is no such directory'
      : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? 'permission denied'
        : code === 'EEXIST'
          ? 'it has come into being meanwhile'
          : code === 'ENOSPC'
            ? 'the disk is full'
            : message
  return new Refused(`${safe(path)} cannot be written: ${safe(reason)}`)
}
