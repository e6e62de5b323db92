/**
 * Reads the files that AWS AI services leave in S3 from Node: paths, buffers, streams and directories.
 * Not affiliated with Amazon Web Services.
 *
 * Everything of `@aws-ai-outputs/core` is exported here as well, so that one package is enough.
 *
 * @packageDocumentation
 */
export * from '@aws-ai-outputs/core'
export { gunzip } from './gunzip.js'
export {
  type HumanLoopListing,
  type HumanLoopOptions,
  type ListedObject,
  readHumanLoops,
  walkFiles,
} from './human-loops.js'
export { pseudonymiser } from './pseudonym.js'
export { readColumns, readOutput, readOutputStrict } from './read.js'
export { byteSource, type Input } from './source.js'
