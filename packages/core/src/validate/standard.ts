// The schemas under the two neutral interfaces that other libraries take: Standard Schema and Standard JSON Schema
// (https://standardschema.dev). The interfaces are written out here, as the standard recommends to a library that wants
// no dependency; they are compared with the published ones in a type test.

import { pointerSteps } from '../json/pointer.js'
import { describeViolations } from './describe.js'
import type { Validator } from './validator.js'

/** A JSON Schema, or any object in one. */
export interface JsonSchema {
  readonly [key: string]: unknown
}

/** The dialects of JSON Schema that a schema can be asked for. Any other is refused with an error. */
export type JsonSchemaTarget = 'draft-07' | 'draft-2020-12'

export interface JsonSchemaOptions {
  /** `draft-2020-12` gives the schema as it is published, in one file; `draft-07` gives it converted. */
  readonly target: JsonSchemaTarget | 'openapi-3.0' | ({} & string)
  readonly libraryOptions?: Record<string, unknown> | undefined
}

export interface StandardIssue {
  readonly message: string
  readonly path?: readonly PropertyKey[] | undefined
}

export type StandardResult<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] }

/** A record type as a Standard Schema (version 1) and a Standard JSON Schema (version 1). */
export interface StandardRecordSchema<T> {
  /** The properties that the Standard Schema and Standard JSON Schema specifications ask for. */
  readonly '~standard': {
    /** Version of the Standard Schema specification. */
    readonly version: 1
    /** Who made the schema. */
    readonly vendor: 'aws-ai-outputs'
    /** For type inference only; there is nothing at run time. */
    readonly types?: { readonly input: T; readonly output: T } | undefined
    /** Judges a value: the value itself, or an issue for each violation, with its path. */
    readonly validate: (value: unknown) => StandardResult<T>
    /** The JSON Schema of the type, as a copy that may be changed; only for the targets `draft-2020-12` and `draft-07`. */
    readonly jsonSchema: {
      /** The JSON Schema of what is taken. */
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>
      /** The JSON Schema of what is given: the same, since validation changes nothing. */
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>
    }
  }
}

/** Puts the standard face on a validator. The JSON Schema is built when it is asked for. */
export function standardSchema<T>(validate: Validator<T>, schema: () => JsonSchema): StandardRecordSchema<T> {
  const jsonSchema = ({ target }: JsonSchemaOptions): Record<string, unknown> => {
    // Handed out as a copy, so that a caller may change it.
    if (target === 'draft-2020-12') return copy(schema())
    if (target === 'draft-07') return draft07(copy(schema())) as Record<string, unknown>
    throw new RangeError(`JSON Schema target ${JSON.stringify(target)} is not supported; use "draft-2020-12" or "draft-07"`)
  }
  return {
    '~standard': {
      version: 1,
      vendor: 'aws-ai-outputs',
      validate: (value) => {
        if (validate(value)) return { value }
        return {
          issues: describeViolations(value, validate.errors ?? []).map(({ message, pointer }) => ({
            message,
            path: standardPath(value, pointer),
          })),
        }
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  }
}

/** A self-contained schema from a definition and the definitions that it refers to. */
export function bundle(id: string, schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const shared = Object.keys(definitions).length === 0 ? {} : { $defs: definitions }
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, ...schema, ...shared }
}

function copy(schema: JsonSchema): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema)) as Record<string, unknown>
}

/** The steps of a pointer, with numbers for the indexes of arrays. */
function standardPath(root: unknown, pointer: string): (string | number)[] {
  let value = root
  return pointerSteps(pointer).map((step) => {
    const key = Array.isArray(value) ? Number(step) : step
    value = (value as Record<string | number, unknown> | null | undefined)?.[key]
    return key
  })
}

/**
 * The schemas use no keyword whose meaning has changed since draft-07 but two: `$defs` was `definitions`, and nothing may
 * stand beside a `$ref`, so that the ref moves into an `allOf`. The result is another document than the one published at
 * the `$id`, and does not carry it.
 */
function draft07(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(draft07)
  if (typeof schema !== 'object' || schema === null) return schema
  const { $id, $schema, $defs, $ref, ...rest } = schema as Record<string, unknown>
  const result: Record<string, unknown> = {}
  if ($schema !== undefined) result.$schema = 'http://json-schema.org/draft-07/schema#'
  for (const [key, value] of Object.entries(rest)) {
    if (key === 'properties') result[key] = each(value)
    else if (key === 'items' || key === 'additionalProperties' || key === 'oneOf' || key === 'anyOf') result[key] = draft07(value)
    else result[key] = value
  }
  if (typeof $ref === 'string') {
    const ref = { $ref: $ref.replace('#/$defs/', '#/definitions/') }
    if (Object.keys(result).length === 0) return ref
    result.allOf = [ref]
  }
  if ($defs !== undefined) result.definitions = each($defs)
  return result
}

function each(schemas: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas as Record<string, unknown>).map(([key, schema]) => [key, draft07(schema)]))
}
