import { type HumanLoopFile, humanLoopFile, type RecordBatch, readBytes } from '@aws-ai-outputs/core'
import { pathOf } from './input-name.js'
import { Pace } from './pace.js'
import { type BrowserReadOptions, readOutput } from './read.js'
import type { Input } from './source.js'

/** One object of a listing: its key (or path, or URI) and how to get its content. */
export interface ListedObject {
  /** S3 key, `s3://` URI or path; the human loop is told from its end. */
  readonly key: string
  /** Gives the content; called when its turn comes. */
  open(): Input | Promise<Input>
}

/**
 * What to walk: a folder that was picked or dropped, the files of an input with `webkitdirectory`, or any other listing.
 * Files are known by `webkitRelativePath` where they have one.
 */
export type HumanLoopListing =
  | FileSystemDirectoryHandle
  | ArrayLike<File>
  | Iterable<File | ListedObject>
  | AsyncIterable<File | ListedObject>

/** How to walk. */
export interface HumanLoopOptions extends Omit<BrowserReadOptions, 'name' | 'onProgress'> {
  /** How many files are read at a time. Default 16. */
  readonly concurrency?: number | undefined
  /** Called after each file with the number of bytes of all files so far, as they came. */
  readonly onProgress?: ((bytes: number) => void) | undefined
}

/** Files up to this size are read in one piece. Most A2I outputs have 2 to 200 kB. */
const ONE_PIECE = 256 * 1024

/**
 * Reads the A2I outputs of a folder, or of any listing, in order and as a stream: a hundred thousand files take no more
 * memory than a few. A bad file costs a diagnostic, never the walk. Ending the iteration early lets go of what was open.
 *
 * @example
 * ```ts
 * // In a page: `await showDirectoryPicker()`, or `input.files` of an <input type="file" webkitdirectory>.
 * for await (const file of readHumanLoops(listing)) {
 *   for (const output of file.outputs) {
 *     const answers = answersOf(output)
 *     console.log(file.location?.humanLoopName, answers.count)
 *   }
 * }
 * ```
 */
export async function* readHumanLoops(
  listing: HumanLoopListing,
  options: HumanLoopOptions = {},
): AsyncGenerator<HumanLoopFile, void, undefined> {
  const { concurrency = 16, onProgress, signal, ...rest } = options
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new RangeError(`concurrency must be a positive integer, not ${concurrency}`)
  // Files that are being read ahead are let go when the walk is left.
  const leaving = new AbortController()
  const follow = (): void => leaving.abort(signal?.reason)
  if (signal?.aborted) follow()
  else signal?.addEventListener('abort', follow)
  const pace = new Pace()
  const readOptions: BrowserReadOptions = { ...rest, signal: leaving.signal }
  const waiting: Promise<Walked>[] = []
  let bytes = 0
  const take = async (): Promise<HumanLoopFile> => {
    const { file, length } = await (waiting.shift() as Promise<Walked>)
    await pace.turn()
    bytes += length
    onProgress?.(bytes)
    return file
  }
  try {
    for await (const item of itemsOf(listing)) {
      leaving.signal.throwIfAborted()
      const reading = readItem(item, readOptions)
      // A rejection is handled when its turn comes; until then it must not count as unhandled.
      reading.catch(() => undefined)
      waiting.push(reading)
      if (waiting.length >= concurrency) yield await take()
    }
    while (waiting.length > 0) yield await take()
  } finally {
    signal?.removeEventListener('abort', follow)
    leaving.abort(new Error('The walk was left.'))
  }
}

interface Walked {
  readonly file: HumanLoopFile
  readonly length: number
}

async function* itemsOf(listing: HumanLoopListing): AsyncGenerator<ListedObject, void, undefined> {
  if ('kind' in listing && listing.kind === 'directory') {
    yield* walkFolder(listing, listing.name)
    return
  }
  const items = Symbol.iterator in listing || Symbol.asyncIterator in listing ? listing : Array.from(listing as ArrayLike<File>)
  for await (const item of items as AsyncIterable<File | ListedObject>) {
    if ('open' in item) yield item
    // A folder that was picked brings its hidden files along.
    else if (!item.webkitRelativePath || !HIDDEN.test(item.webkitRelativePath)) yield { key: pathOf(item), open: () => item }
  }
}

/** A part of a path, but the first, that begins with a dot. */
const HIDDEN = /\/\./

/** The files below a folder, in alphabetical order within each; hidden files and folders are passed over. */
async function* walkFolder(folder: FileSystemDirectoryHandle, path: string): AsyncGenerator<ListedObject, void, undefined> {
  const handles: (FileSystemDirectoryHandle | FileSystemFileHandle)[] = []
  for await (const handle of folder.values()) {
    if (!handle.name.startsWith('.')) handles.push(handle as FileSystemDirectoryHandle | FileSystemFileHandle)
  }
  handles.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const handle of handles) {
    const key = path === '' ? handle.name : `${path}/${handle.name}`
    if (handle.kind === 'directory') yield* walkFolder(handle, key)
    else yield { key, open: () => handle.getFile() }
  }
}

async function readItem(item: ListedObject, options: BrowserReadOptions): Promise<Walked> {
  const { key } = item
  let input: Input
  try {
    input = await item.open()
    // Small files are read without a stream each: there are many, and a stream costs many times the read itself.
    if (input instanceof Blob && input.size <= ONE_PIECE) input = new Uint8Array(await input.arrayBuffer())
    else if (input instanceof ArrayBuffer) input = new Uint8Array(input)
  } catch (error) {
    options.signal?.throwIfAborted()
    input = failing(error)
  }
  options.signal?.throwIfAborted()
  if (input instanceof Uint8Array && input.length <= ONE_PIECE && !(input[0] === 0x1f && input[1] === 0x8b)) {
    const { worker: _, signal: __, ...readOptions } = options
    const { batches, summary } = readBytes(input, { ...readOptions, name: key })
    return { file: humanLoopFile(key, batches, summary), length: input.length }
  }
  let length = 0
  const reader = readOutput(input, {
    ...options,
    name: key,
    onProgress: (bytes) => {
      length = bytes
    },
  })
  const batches: RecordBatch[] = []
  for await (const batch of reader.batches()) batches.push(batch)
  return { file: humanLoopFile(key, batches, reader.summary), length }
}

/** An input that cannot be opened is told as one that breaks off at its first byte. */
function failing(error: unknown): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) }
}
