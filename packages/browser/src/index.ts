/**
 * Reads the files that AWS AI services leave in S3 from a web page: files, blobs, responses, streams and folders.
 * Nothing leaves the machine. Not affiliated with Amazon Web Services.
 *
 * Everything of `@aws-ai-outputs/core` is exported here as well, so that one package is enough.
 *
 * @packageDocumentation
 */
export * from '@aws-ai-outputs/core'
export { createGunzip, type GunzipOptions } from './gunzip.js'
export {
  type HumanLoopListing,
  type HumanLoopOptions,
  type ListedObject,
  readHumanLoops,
} from './human-loops.js'
export { type BrowserReadOptions, readFamily, readOutput, readOutputStrict } from './read.js'
export { byteSource, type Input } from './source.js'
export type { WorkerChoice } from './worker.js'
