/**
 * A reader for pages on which each kilobyte counts: it reads what is as it should be, and loads the rest of
 * `@aws-ai-outputs/core` by `import()` at the first byte that is not.
 *
 * @packageDocumentation
 */
import type { ByteSource } from './bytes.js'
import { type LightParts, LightReading } from './read/light.js'
import { OutputReader } from './read/output-reader.js'
import type { ReadOptions } from './read/reader.js'

export { a2i, comprehend } from './families.js'
export type { LightParts } from './read/light.js'
export type { OutputReader } from './read/output-reader.js'

/**
 * Reads as `createReader` does: the same records, places, diagnostics and summary. Only what is needed for input that is
 * in order is imported; the rest, with every word that can be said of input that is not, is loaded when it is met, or at once
 * for a source that is not `replayable`. The input is then read again from its beginning, and reading goes on behind the
 * last record that was handed out.
 *
 * When the rest cannot be loaded, reading ends with the error of `import()`.
 *
 * @example
 * ```ts
 * import { comprehend, createLightReader } from '@aws-ai-outputs/core/light'
 *
 * const source = bytesSource(new TextEncoder().encode('{"File": "a.csv", "Line": "0", "Classes": []}\n'))
 * for await (const record of createLightReader(source, {}, { families: [comprehend], strict: false })) {
 *   console.log(record.type) // prints: MultiClassLine
 * }
 * ```
 */
export function createLightReader(source: ByteSource, options: ReadOptions, parts: LightParts): OutputReader {
  return new OutputReader(
    new LightReading(source, parts, options, async (again) => {
      const { createWholeReader } = await import('./read/whole.js')
      return createWholeReader(source, again, parts)
    }),
  )
}
