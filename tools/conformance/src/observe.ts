import { pieces } from './bytes.js'
import type { AnyInput, Edge, EdgeDiagnostic, EdgeOptions, EdgeReader, Expected, ExpectedDiagnostic } from './model.js'

/** What a reader gave, in the form of an expectation, and the values beside. */
export interface Observed {
  readonly found: Expected
  readonly values: readonly unknown[]
}

/** Reads an input to its end, record by record. */
export async function observe(edge: Edge, input: AnyInput, options: EdgeOptions = {}): Promise<Observed> {
  const reader = edge.readOutput(input, options)
  const records: Expected['records'][number][] = []
  const values: unknown[] = []
  for await (const { type, value, place } of reader) {
    records.push([type, place.entry ?? null, place.line as number, place.byteOffset as number])
    values.push(value)
  }
  return { found: account(reader, records), values }
}

/** The account of a reading that has ended. */
export function account({ summary }: EdgeReader, records: Expected['records']): Expected {
  const { container, format, entries, diagnostics, complete } = summary
  const named = entries.filter(({ name }) => name !== undefined)
  return {
    container,
    format,
    // Only what is out of the ordinary is written down.
    ...(complete ? {} : { complete }),
    counts: [summary.records, summary.failures, summary.invalid, summary.skipped],
    ...(named.length === 0 ? {} : { entries: named.map((entry) => [entry.name as string, entry.bytes, entry.format] as const) }),
    records,
    diagnostics: diagnostics.map(placed),
  }
}

/** A diagnostic without its words. */
export function placed(found: EdgeDiagnostic): ExpectedDiagnostic {
  const { code, entry = null, line = null, byteOffset = null, pointer = null, rule = null } = found
  return [code, entry, line, byteOffset, pointer, rule]
}

/** The bytes as an input that can be read once, in pieces. */
export function stream(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  return pieces(bytes, size)
}

/** Fails unless both are the same, member by member; says where they differ first. */
export function same(found: unknown, expected: unknown, what: string): void {
  const difference = differ(found, expected, '')
  if (difference !== undefined) throw new Error(`${what}: ${difference}`)
}

function differ(found: unknown, expected: unknown, path: string): string | undefined {
  if (Object.is(found, expected)) return undefined
  const at = path === '' ? '' : `${path}: `
  if (typeof found !== 'object' || typeof expected !== 'object' || found === null || expected === null) {
    return `${at}expected ${show(expected)}, got ${show(found)}`
  }
  if (Array.isArray(found) !== Array.isArray(expected)) return `${at}expected ${show(expected)}, got ${show(found)}`
  if (Array.isArray(found) && found.length !== (expected as unknown[]).length) {
    return `${at}expected ${(expected as unknown[]).length} items, got ${found.length}: expected ${show(expected)}, got ${show(found)}`
  }
  const keys = Object.keys(expected)
  const missing = keys.find((key) => !Object.hasOwn(found, key))
  if (missing !== undefined) return `${at}the member ${missing} is missing`
  const added = Object.keys(found).find((key) => !Object.hasOwn(expected, key))
  if (added !== undefined) return `${at}the member ${added} was not expected`
  for (const key of keys) {
    const inner = differ((found as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key], `${path}/${key}`)
    if (inner !== undefined) return inner
  }
  return undefined
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}
