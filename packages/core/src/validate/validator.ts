/** One violation as an ahead-of-time compiled validator reports it (the shape of Ajv's error objects). */
export interface RawViolation {
  /** JSON Pointer of the offending value. */
  readonly instancePath: string
  /** The JSON Schema keyword that was broken. */
  readonly keyword: string
  /** What the keyword was compared with, as Ajv names it: `missingProperty`, `limit`, `allowedValue` … */
  readonly params: Readonly<Record<string, unknown>>
  /** What is wrong, in Ajv's words. */
  readonly message?: string
}

/**
 * A validator compiled ahead of time from a canonical schema: a type guard that leaves what it found in `errors`.
 * `errors` belongs to the last call and is null when that call said true.
 */
export interface Validator<T> {
  (value: unknown): value is T
  /** What the last call found; null when it said true. */
  errors?: readonly RawViolation[] | null
}
