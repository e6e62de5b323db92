import { type ColumnReader, createColumnReader, createReader, type OutputReader, type ReadOptions } from '@aws-ai-outputs/core'
import { wasmLineDecoders } from '@aws-ai-outputs/core/wasm'
import { gunzip } from './gunzip.js'
import { byteSource, type Input, nameOf } from './source.js'

/**
 * Reads an output that an AWS AI service left in S3: a Comprehend `output.tar.gz`, its unpacked lines, an A2I
 * `output.json`. What it is, is told by its content, never by its name.
 *
 * Tolerant: what is wrong becomes a diagnostic and reading goes on. Nothing is opened before the iteration begins, and
 * an input that cannot be opened is a diagnostic (`input-unreadable`), not an exception.
 *
 * @example
 * ```ts
 * const output = readOutput('output.tar.gz')
 * for await (const record of output) {
 *   if (record.type === 'MultiClassLine') console.log(record.value.File, lineNumber(record.value), topClass(record.value)?.Name)
 *   if (record.kind === 'failure') console.log('failed:', record.value)
 * }
 * console.log(output.summary.records, 'records,', output.summary.invalid, 'invalid')
 * ```
 */
export function readOutput(input: Input, options: ReadOptions = {}): OutputReader {
  return createReader(
    byteSource(input),
    { ...options, name: options.name ?? nameOf(input) },
    { gunzip, lineDecoders: wasmLineDecoders, strict: false },
  )
}

/**
 * The same, strict: delivers what stands before the first error and then throws.
 *
 * @throws `OutputError` at the first diagnostic of severity `error`; its `diagnostic` says what and where.
 * @example
 * ```ts
 * for await (const record of readOutputStrict('output.tar.gz')) console.log(record.type)
 * ```
 */
export function readOutputStrict(input: Input, options: ReadOptions = {}): OutputReader {
  return createReader(
    byteSource(input),
    { ...options, name: options.name ?? nameOf(input) },
    { gunzip, lineDecoders: wasmLineDecoders, strict: true },
  )
}

/**
 * Reads lines as columns instead of objects: typed arrays, strings as places in one dictionary. For tables and sums;
 * a million records kept take a fifth of the memory that objects take.
 *
 * @example
 * ```ts
 * for await (const batch of readColumns('output.tar.gz').batches()) {
 *   if (batch.type === 'MultiClassLine') console.log(batch.length, 'records,', batch.columns.Classes.Score.length, 'scores')
 * }
 * ```
 */
export function readColumns(input: Input, options: ReadOptions = {}): ColumnReader {
  return createColumnReader(byteSource(input), { ...options, name: options.name ?? nameOf(input) }, { gunzip, strict: false })
}
