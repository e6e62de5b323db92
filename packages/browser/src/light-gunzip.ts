/**
 * Unpacking for a light reader: a module of its own, so that who reads no compressed files carries nothing of it.
 *
 * @packageDocumentation
 */
import type { ByteSource } from '@aws-ai-outputs/core/light'
import { inflateHere } from './inflate.js'

/**
 * Unpacks gzip with `DecompressionStream`, for a light reader: it does not say where damaged data is damaged.
 *
 * @example
 * ```ts
 * import { comprehend, readLight } from '@aws-ai-outputs/browser/light'
 * import { gunzip } from '@aws-ai-outputs/browser/light/gunzip'
 *
 * const { records } = await readLight(file, { families: [comprehend], gunzip }).drain()
 * console.log(records, 'records')
 * ```
 */
export function gunzip(source: ByteSource): AsyncIterable<Uint8Array> {
  return inflateHere(source[Symbol.asyncIterator]())
}
