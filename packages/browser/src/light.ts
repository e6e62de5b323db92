/**
 * The reader for pages on which each kilobyte counts; see `@aws-ai-outputs/core/light`.
 *
 * @packageDocumentation
 */
import { createLightReader, type LightParts, type OutputReader } from '@aws-ai-outputs/core/light'
import { nameOf } from './input-name.js'
import type { BrowserReadOptions } from './read.js'
import { chunksOfStream } from './stream.js'

export { a2i } from '@aws-ai-outputs/core/light/a2i'
export { comprehend } from '@aws-ai-outputs/core/light/comprehend'
export type { BrowserReadOptions, LightParts, OutputReader }

/** What a light reader is given. */
export interface LightReadParts extends Pick<LightParts, 'families'> {
  /**
   * Unpacks gzip: `gunzip` of `@aws-ai-outputs/browser/light/gunzip`, where files may be compressed. Without it, the whole
   * reader is loaded for those.
   */
  readonly gunzip?: LightParts['gunzip']
}

/**
 * Reads a file of these families as `readOutput` does with `checks: false`, and loads `readOutput` for what is not in order,
 * of another family, or long. It is a fifth of the size.
 *
 * @example
 * ```ts
 * import { comprehend, readLight } from '@aws-ai-outputs/browser/light'
 * import { gunzip } from '@aws-ai-outputs/browser/light/gunzip'
 *
 * for await (const record of readLight(file, { families: [comprehend], gunzip })) console.log(record.type)
 * ```
 */
export function readLight(file: Blob, parts: LightReadParts, options: BrowserReadOptions = {}): OutputReader {
  return read(file, { ...parts, strict: false }, options)
}

/**
 * The same, strict: delivers what stands before the first error and then throws.
 *
 * @throws `OutputError` at the first diagnostic of severity `error`; its `diagnostic` says what and where.
 * @example
 * ```ts
 * import { a2i, readLightStrict } from '@aws-ai-outputs/browser/light'
 *
 * for await (const record of readLightStrict(file, { families: [a2i] })) console.log(record.type)
 * ```
 */
export function readLightStrict(file: Blob, parts: LightReadParts, options: BrowserReadOptions = {}): OutputReader {
  return read(file, { ...parts, strict: true }, options)
}

function read(file: Blob, parts: LightParts, given: BrowserReadOptions): OutputReader {
  const options = { ...given, name: given.name ?? nameOf(file) }
  const source = { replayable: true, [Symbol.asyncIterator]: () => chunksOfStream(() => file.stream()) }
  return createLightReader(source, options, {
    ...parts,
    whole: async (again) => {
      const { readOutput, readOutputStrict } = await import('./read.js')
      return (parts.strict ? readOutputStrict : readOutput)(file, { ...options, ...again, signal: options.signal })
    },
  })
}
