// The validators and guards, each importable alone: a bundler keeps only those that are used.
export * from './generated/guards.js'
export * from './generated/validators.js'
export type { RawViolation, Validator } from './validate/validator.js'
