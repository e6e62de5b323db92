/**
 * Amazon A2I for a light reader: a module of its own, so that who reads one service bundles one.
 *
 * @packageDocumentation
 */
import { a2iLightRecords } from './generated/light-families.js'
import type { LightFamily } from './read/family.js'

/** Amazon A2I: the outputs of human review, and activation conditions. */
export const a2i: LightFamily = { records: a2iLightRecords }
