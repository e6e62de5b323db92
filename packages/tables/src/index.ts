/**
 * Rows of AWS AI service outputs as Apache Parquet and Apache Arrow, in a stream. Not affiliated with Amazon Web
 * Services.
 *
 * Each format is importable alone: `@aws-ai-outputs/tables/arrow`, `@aws-ai-outputs/tables/parquet`.
 *
 * @packageDocumentation
 */
export { toArrow } from './arrow.js'
export type { TableOptions } from './batches.js'
export { toParquet } from './parquet.js'
