/**
 * A reader for pages on which each kilobyte counts: it reads what is as it should be, and loads the rest of
 * `@aws-ai-outputs/core` by `import()` at the first byte that is not. What it reads by itself comes from
 * `@aws-ai-outputs/core/light/comprehend` and `@aws-ai-outputs/core/light/a2i`.
 *
 * @packageDocumentation
 */
import type { ByteSource } from './bytes.js'
import { type LightParts, LightReading } from './read/light.js'
import { OutputReader } from './read/output-reader.js'
import type { ReadOptions } from './read/reader.js'

export type { ByteSource, Gunzip, InputOrigin } from './bytes.js'
export type { LightFamily } from './read/family.js'
export type { LightParts } from './read/light.js'
export type { OutputReader } from './read/output-reader.js'
export type { ReadOptions } from './read/reader.js'

/**
 * Reads as `createReader` does with `checks: false`: the same records, places, diagnostics and summary. What is imported
 * reads input that is in order and of the given families. For anything else (a damaged byte, a record of another type, more
 * than 512 KiB, a source that cannot be read twice, `checks: true`), the whole reader is loaded; it reads the input again from
 * its beginning and goes on behind the last record that was handed out. When it cannot be loaded, reading ends with the
 * error of `import()`.
 *
 * @example
 * ```ts
 * import { createLightReader } from '@aws-ai-outputs/core/light'
 * import { comprehend } from '@aws-ai-outputs/core/light/comprehend'
 *
 * const source = bytesSource(new TextEncoder().encode('{"File": "a.csv", "Line": "0", "Classes": []}\n'))
 * for await (const record of createLightReader(source, {}, { families: [comprehend], strict: false })) {
 *   console.log(record.type) // prints: MultiClassLine
 * }
 * ```
 */
export function createLightReader(source: ByteSource, options: ReadOptions, parts: LightParts): OutputReader {
  const whole = async (again: ReadOptions): Promise<OutputReader> => {
    const { createReader } = await import('./read/whole.js')
    return createReader(source, again, { gunzip: parts.gunzip, strict: parts.strict })
  }
  return new OutputReader(new LightReading(source, parts, options, parts.whole ?? whole))
}
