/**
 * Types, validators and a runtime-neutral streaming reader for the files that AWS AI services leave in S3.
 * Not affiliated with Amazon Web Services.
 *
 * Validators and guards are in `@aws-ai-outputs/core/validators`, Standard Schemas in `@aws-ai-outputs/core/schemas`.
 *
 * @packageDocumentation
 */
export { type ByteSource, bytesSource, type Gunzip, type InputOrigin } from './bytes.js'
export * from './classification/index.js'
export { type LineDecoders, lineDecoders } from './decode/line-decoders.js'
export {
  type DiagnosticCode,
  type DiagnosticCodeInfo,
  describeCode,
  diagnosticCodes,
  type Severity,
} from './diagnostics/codes.js'
export { type Diagnostic, formatDiagnostic, type Place } from './diagnostics/diagnostic.js'
export { isOutputError, OutputError } from './diagnostics/error.js'
export { a2i, comprehend } from './families.js'
export type * from './generated/columns.js'
export { lookAlikes } from './generated/look-alikes.js'
export type * from './generated/types.js'
export * from './human-review/index.js'
export { findJsonFault, type JsonFault, offsetOfPointer } from './json/scan.js'
export { type LineAt, type LineAtOptions, lineAt } from './line-at.js'
export { type ColumnBatch, ColumnReader, createColumnReader } from './read/column-reader.js'
export { type BytesRead, createReader, type EdgeParts, readBytes } from './read/create.js'
export type { Family, LookAlike } from './read/family.js'
export type { AbortSignalLike } from './read/inflow.js'
export { defaultLimits, type Limits } from './read/limits.js'
export { OutputReader } from './read/output-reader.js'
export { createFamilyReader, type ReaderParts, type ReadOptions } from './read/reader.js'
export type { OutputRecord, RecordBatch, RecordKind } from './read/record.js'
export type { ContainerKind, ContentId, EntrySummary, ReadSummary } from './read/summary.js'
export { escapeForDisplay } from './text.js'
