import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { RecordBatch } from '../read/record.js'
import type { ReadSummary } from '../read/summary.js'
import type { HumanReviewOutput } from './output.js'
import { comparePathWithOutput, type HumanLoopOutputPath, parseOutputPath } from './output-path.js'

/** What one file of a walk over A2I outputs held. */
export interface HumanLoopFile {
  /** Path or key as the listing gave it. */
  readonly path: string
  /** Flow definition, creation time and human loop, from the path; undefined when the path is not that of an A2I output. */
  readonly location: HumanLoopOutputPath | undefined
  /** The A2I outputs in it: one, as A2I writes them; none when the file is something else or not readable. */
  readonly outputs: readonly HumanReviewOutput[]
  /** All batches that were read, of whatever type. */
  readonly batches: readonly RecordBatch[]
  /** The account of the file. */
  readonly summary: ReadSummary
  /** Everything there is to say about the file, and where its path contradicts it. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Puts together what was read from one file of a walk. `@aws-ai-outputs/node` and `@aws-ai-outputs/browser` walk; this is
 * for walks of your own.
 *
 * @example
 * ```ts
 * const path = 'human-review/ticket-review/2024/05/17/09/30/13/ticket-0005/output.json'
 * const { batches, summary } = readBytes(readFileSync(path), { name: path })
 * const file = humanLoopFile(path, batches, summary)
 * console.log(file.location?.humanLoopName, file.outputs.length)
 * // prints: ticket-0005 1
 * ```
 */
export function humanLoopFile(path: string, batches: readonly RecordBatch[], summary: ReadSummary): HumanLoopFile {
  const location = parseOutputPath(path)
  const outputs: HumanReviewOutput[] = []
  for (const batch of batches) {
    if (batch.format.startsWith('a2i/') && batch.type !== 'ActivationConditions')
      outputs.push(...(batch.records as HumanReviewOutput[]))
  }
  const contradictions = location === undefined ? [] : outputs.flatMap((output) => comparePathWithOutput(location, output, path))
  return { path, location, outputs, batches, summary, diagnostics: [...summary.diagnostics, ...contradictions] }
}
