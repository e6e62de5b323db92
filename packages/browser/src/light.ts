/**
 * The reader for pages on which each kilobyte counts; see `@aws-ai-outputs/core/light`.
 *
 * @packageDocumentation
 */
import { createLightReader, type LightFamily, type OutputReader } from '@aws-ai-outputs/core/light'
import { hasDecompressionStream, inflateHere } from './inflate.js'
import { nameOf } from './input-name.js'
import type { BrowserReadOptions } from './read.js'
import { chunksOfStream } from './stream.js'

export { a2i } from '@aws-ai-outputs/core/light/a2i'
export { comprehend } from '@aws-ai-outputs/core/light/comprehend'
export type { BrowserReadOptions, LightFamily, OutputReader }

/**
 * Reads a file of these families as `readOutput` does with `checks: false`, and loads `readOutput` for what is not in order,
 * of another family, or long. It is an eighth of the size.
 *
 * @example
 * ```ts
 * import { comprehend, readLight } from '@aws-ai-outputs/browser/light'
 *
 * for await (const record of readLight(file, [comprehend])) console.log(record.type)
 * ```
 */
export function readLight(file: Blob, families: readonly LightFamily[], options: BrowserReadOptions = {}): OutputReader {
  return read(file, families, options, false)
}

/**
 * The same, strict: delivers what stands before the first error and then throws.
 *
 * @throws `OutputError` at the first diagnostic of severity `error`; its `diagnostic` says what and where.
 * @example
 * ```ts
 * import { comprehend, readLightStrict } from '@aws-ai-outputs/browser/light'
 *
 * for await (const record of readLightStrict(file, [comprehend])) console.log(record.type)
 * ```
 */
export function readLightStrict(file: Blob, families: readonly LightFamily[], options: BrowserReadOptions = {}): OutputReader {
  return read(file, families, options, true)
}

function read(file: Blob, families: readonly LightFamily[], given: BrowserReadOptions, strict: boolean): OutputReader {
  const options = { ...given, name: given.name ?? nameOf(file) }
  return createLightReader({ replayable: true, [Symbol.asyncIterator]: () => chunksOfStream(() => file.stream()) }, options, {
    families,
    gunzip: hasDecompressionStream() ? (source) => inflateHere(source[Symbol.asyncIterator]()) : undefined,
    strict,
    whole: async (again) => {
      const { readOutput, readOutputStrict } = await import('./read.js')
      return (strict ? readOutputStrict : readOutput)(file, { ...options, ...again, signal: options.signal })
    },
  })
}
