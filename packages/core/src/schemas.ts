// The record types as Standard Schemas (validate) and Standard JSON Schemas (describe), each importable alone.
export * from './generated/standard.js'
export type { StandardRecordSchema } from './validate/standard.js'
