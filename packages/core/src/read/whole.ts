import type { ByteSource } from '../bytes.js'
import { lookAlikes } from '../generated/look-alikes.js'
import type { LightParts } from './light.js'
import type { OutputReader } from './output-reader.js'
import { createFamilyReader, type ReadOptions } from './reader.js'

/** The reader that a light one loads when it meets what it does not know. It is imported nowhere else, and by `import()`. */
export function createWholeReader(source: ByteSource, options: ReadOptions, parts: LightParts): OutputReader {
  return createFamilyReader(source, options, { ...parts, lookAlikes })
}
