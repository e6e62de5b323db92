import {
  type ByteSource,
  type ClassificationOutcome,
  comparePathWithOutput,
  createReader,
  type Diagnostic,
  type HumanReviewOutput,
  isOutputError,
  type OutputReader,
  parseOutputPath,
  type ReadOptions,
  type ReadSummary,
  type RecordBatch,
} from '@aws-ai-outputs/core'
import { wasmLineDecoders } from '@aws-ai-outputs/core/wasm'
import { byteSource, gunzip } from '@aws-ai-outputs/node'
import type { Console } from './console.js'
import type { Readable } from './inputs.js'

/** How the process ends. A worse outcome outlasts a better one. */
export const ExitCode = {
  /** Everything is as it should be. */
  ok: 0,
  /** Something that was read is invalid. */
  invalid: 1,
  /** Something could not be read, or the command line is wrong. */
  unreadable: 2,
  /** The user pressed Ctrl-C: 128 and the number of SIGINT, as shells have it. */
  interrupted: 130,
  /** The same for SIGTERM. */
  terminated: 143,
} as const

/** What to do besides reading. */
export interface ReadingOptions {
  readonly strict?: boolean
  /** Whether to show no progress: output that scrolls by shows it already. */
  readonly quiet?: boolean
  readonly onDiagnostic?: (found: Diagnostic) => void
  /** Called with the number of bytes taken so far. */
  readonly onBytes?: (bytes: number) => void
  /** How many diagnostics the summary keeps; they cost memory and most commands take them as they come. */
  readonly keptDiagnostics?: number
}

/** A reader for an input, with the progress line and the stop signal connected. */
export function openReader(operand: Readable, console: Console, options: ReadingOptions): OutputReader {
  const { progress, signal, out } = console
  if (!options.quiet) progress.begin(operand.name, operand.size)
  const ready = (): Promise<void> => out.flush()
  const input = byteSource(operand.open())
  // Damage in gzip data is recovered from by reading the source again, which stays possible.
  const source: ByteSource = { replayable: input.replayable === true, [Symbol.asyncIterator]: () => paced(input, ready) }
  const readOptions: ReadOptions = {
    name: operand.name,
    signal,
    onProgress: (bytes) => {
      if (!options.quiet) progress.update(bytes)
      options.onBytes?.(bytes)
    },
    onDiagnostic: options.onDiagnostic,
    ...(options.keptDiagnostics === undefined ? {} : { limits: { keptDiagnostics: options.keptDiagnostics } }),
  }
  return createReader(source, readOptions, {
    gunzip: (packed) => paced(gunzip(packed), ready),
    lineDecoders: wasmLineDecoders,
    strict: options.strict ?? false,
  })
}

/** Bytes that are handed to the reader at a time; what is found in them may have to wait in memory. */
const SLICE = 256 * 1024

/**
 * Bytes that come no faster than the output takes what is found in them. A file that is wrong on every line has no
 * records between which a command could wait: without this, its diagnostics would pile up.
 */
async function* paced(bytes: AsyncIterable<Uint8Array>, ready: () => Promise<void>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += SLICE) {
      await ready()
      yield chunk.subarray(at, at + SLICE)
    }
  }
}

/**
 * Runs a loop over a reader. The error that ends a strict reading has been reported as a diagnostic like any other, so
 * it is no news here.
 */
export async function untilFirstError(loop: () => Promise<void>): Promise<void> {
  try {
    await loop()
  } catch (error) {
    if (!isOutputError(error)) throw error
  }
}

/** The exit code that the reading of one input calls for. */
export function exitCodeOf(summary: ReadSummary): number {
  if (summary.diagnosticCounts['input-unreadable'] !== undefined) return ExitCode.unreadable
  return summary.errors > 0 ? ExitCode.invalid : ExitCode.ok
}

/** The A2I outputs in a batch. */
export function humanReviewsOf(batch: RecordBatch): readonly HumanReviewOutput[] {
  switch (batch.type) {
    case 'TextractFormsOutput':
    case 'TextractFormsPreviewOutput':
    case 'RekognitionModerationOutput':
    case 'RekognitionModerationPreviewOutput':
    case 'CustomTaskOutput':
    case 'CustomTaskPreviewOutput':
      return batch.records
    default:
      return []
  }
}

/** The classification results and failures in a batch. */
export function outcomesIn(batch: RecordBatch): readonly ClassificationOutcome[] {
  switch (batch.type) {
    case 'MultiClassLine':
    case 'MultiClassFile':
    case 'MultiClassPage':
    case 'MultiLabelLine':
    case 'MultiLabelFile':
    case 'MultiLabelPage':
    case 'ErrorRecord':
    case 'PageErrorRecord':
      return batch.records
    default:
      return []
  }
}

/** What the path of an A2I output says otherwise than the output itself. The reader does not look at paths. */
export function pathFindings(name: string, batch: RecordBatch): Diagnostic[] {
  const outputs = humanReviewsOf(batch)
  const location = outputs.length === 0 ? undefined : parseOutputPath(name)
  return location === undefined ? [] : outputs.flatMap((output) => comparePathWithOutput(location, output, name))
}
