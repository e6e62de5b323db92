import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type HumanLoopFile, humanLoopFile, type ReadOptions, type RecordBatch, readBytes } from '@aws-ai-outputs/core'
import { readOutput } from './read.js'
import { byteSource, type Input } from './source.js'

/** One object of a listing: its key (or path, or URI) and how to get its content. */
export interface ListedObject {
  /** S3 key, `s3://` URI or path; the human loop is told from its end. */
  readonly key: string
  /** Gives the content; called when its turn comes. */
  open(): Input | Promise<Input>
}

/** What to walk: a folder, or any listing of objects. Strings in a listing are local paths. */
export type HumanLoopListing = string | URL | Iterable<string | ListedObject> | AsyncIterable<string | ListedObject>

/** How to walk. */
export interface HumanLoopOptions extends Omit<ReadOptions, 'name' | 'onProgress'> {
  /** How many listed objects are fetched at a time. Default 16. Local files are read one after the other: that is faster. */
  readonly concurrency?: number | undefined
}

/** Size of the buffer that most files fit into. Most A2I outputs have 2 to 200 kB. */
const ONE_PIECE = 256 * 1024

/** Files up to this size are read whole, in a buffer of their own. */
const WHOLE = 16 * 2 ** 20

/** How long local files are read before other work gets a turn, in milliseconds. */
const TURN = 20

/**
 * Reads the A2I outputs below a folder, or of any listing, in order and as a stream: a hundred thousand files take
 * no more memory than one. A bad file costs a diagnostic, never the walk.
 *
 * @example
 * ```ts
 * for await (const file of readHumanLoops('human-review/')) {
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
  const items =
    typeof listing === 'string' ? walkFiles(listing) : listing instanceof URL ? walkFiles(fileURLToPath(listing)) : listing
  const { concurrency = 16, ...readOptions } = options
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new RangeError(`concurrency must be a positive integer, not ${concurrency}`)
  const waiting: Promise<HumanLoopFile>[] = []
  const buffer = Buffer.allocUnsafe(ONE_PIECE)
  let turnEnds = Date.now() + TURN
  for await (const item of items) {
    if (options.signal?.aborted) throw options.signal.reason ?? new Error('The walk was aborted.')
    if (typeof item === 'string') {
      // Keep the order when a listing mixes both kinds.
      while (waiting.length > 0) yield await (waiting.shift() as Promise<HumanLoopFile>)
      yield readLocal(item, buffer, readOptions) ?? (await readWhole(item, item, readOptions))
      if (Date.now() >= turnEnds) {
        await nextTurn()
        turnEnds = Date.now() + TURN
      }
      continue
    }
    const fetched = readListed(item, readOptions)
    // A rejection is handled when its turn comes; until then it must not count as unhandled.
    fetched.catch(() => undefined)
    waiting.push(fetched)
    if (waiting.length >= concurrency) yield await (waiting.shift() as Promise<HumanLoopFile>)
  }
  while (waiting.length > 0) yield await (waiting.shift() as Promise<HumanLoopFile>)
}

/**
 * The paths of all regular files at or below a path, in alphabetical order within each folder. Hidden files and
 * folders, and links, are passed over.
 *
 * @example
 * ```ts
 * for (const path of walkFiles('human-review/ticket-review')) console.log(path)
 * ```
 */
export function* walkFiles(path: string): Generator<string, void, undefined> {
  if (!statSync(path).isDirectory()) {
    yield path
    return
  }
  yield* walkFolder(path)
}

function* walkFolder(folder: string): Generator<string, void, undefined> {
  const entries = readdirSync(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* walkFolder(join(folder, entry.name))
    else if (entry.isFile()) yield join(folder, entry.name)
  }
}

/**
 * Reads a small local file without promises: an awaited read costs many times the read itself. Undefined when the file
 * is large, compressed or not readable; the general way deals with those.
 */
function readLocal(path: string, buffer: Buffer, options: ReadOptions): HumanLoopFile | undefined {
  let bytes: Uint8Array
  try {
    const file = openSync(path, 'r')
    try {
      const length = readSync(file, buffer, 0, ONE_PIECE, 0)
      bytes = buffer.subarray(0, length)
      if (length === ONE_PIECE) {
        const { size } = fstatSync(file)
        if (size > WHOLE) return undefined
        const whole = Buffer.allocUnsafe(size)
        bytes = whole.subarray(0, readSync(file, whole, 0, size, 0))
      }
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return undefined
  const { batches, summary } = readBytes(bytes, { ...options, name: path })
  return humanLoopFile(path, batches, summary)
}

async function readListed(item: ListedObject, options: ReadOptions): Promise<HumanLoopFile> {
  async function* opened(): AsyncGenerator<Uint8Array> {
    const input = await item.open()
    yield* bytesOf(input)
  }
  return readWhole(item.key, opened(), options)
}

async function* bytesOf(input: Input): AsyncGenerator<Uint8Array> {
  yield* byteSource(input)
}

async function readWhole(path: string, input: Input, options: ReadOptions): Promise<HumanLoopFile> {
  const reader = readOutput(input, { ...options, name: path })
  const batches: RecordBatch[] = []
  for await (const batch of reader.batches()) batches.push(batch)
  return humanLoopFile(path, batches, reader.summary)
}
