import { type Diagnostic, formatDiagnostic } from './diagnostic.js'

const brand = Symbol.for('aws-ai-outputs/OutputError')

/**
 * Thrown by strict reading at the first diagnostic of severity `error`, and by the functions whose name begins
 * with `assert`. `diagnostic` says what, where and what to do.
 *
 * @example
 * ```ts
 * try {
 *   for await (const { value } of readOutputStrict(new TextEncoder().encode('{"File": "a.txt", "Line": ')))
 *     console.log(value)
 * } catch (error) {
 *   if (error instanceof OutputError) console.log(error.code, 'at line', error.diagnostic.line)
 * }
 * ```
 */
export class OutputError extends Error {
  /** Always `OutputError`, also where a bundle has renamed the class. */
  override readonly name: string = 'OutputError'
  /** Same as `diagnostic.code`. */
  readonly code: Diagnostic['code']
  /** What is wrong, where, and what to do. */
  readonly diagnostic: Diagnostic

  constructor(found: Diagnostic, options?: { cause?: unknown }) {
    super(formatDiagnostic(found), options)
    this.code = found.code
    this.diagnostic = found
    Object.defineProperty(this, brand, { value: true })
  }
}

/**
 * Whether `error` is an {@link OutputError}. Also true when two copies of this package are installed, where
 * `instanceof` would say no.
 *
 * @example
 * ```ts
 * try {
 *   for await (const record of readOutputStrict('output.tar.gz')) console.log(record.type)
 * } catch (error) {
 *   if (isOutputError(error)) console.error(error.diagnostic.line, error.diagnostic.hint)
 * }
 * ```
 */
export function isOutputError(error: unknown): error is OutputError {
  return typeof error === 'object' && error !== null && (error as { [brand]?: unknown })[brand] === true
}
