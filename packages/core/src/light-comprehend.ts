/**
 * Amazon Comprehend for a light reader: a module of its own, so that who reads one service bundles one.
 *
 * @packageDocumentation
 */
import { TarReader } from './container/tar.js'
import { comprehendLightRecords } from './generated/light-families.js'
import type { LightFamily } from './read/family.js'

/** Amazon Comprehend: custom classification results and error records. */
export const comprehend: LightFamily = {
  records: comprehendLightRecords,
  openArchive: (handler) => new TarReader(handler),
}
