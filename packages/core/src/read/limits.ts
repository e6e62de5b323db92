/**
 * How much the reader takes from an input before it calls it hostile. Each limit is settable; passing one is a located
 * error, never a crash.
 */
export interface Limits {
  /** Longest line, or JSON document, in bytes. Real lines of 650 kB exist. Default 64 MiB. */
  readonly lineBytes: number
  /** Largest archive entry, unpacked, in bytes. Default 64 GiB: entries are streamed, so size costs only time. */
  readonly entryBytes: number
  /** Most entries in an archive. Default 100,000. */
  readonly entries: number
  /**
   * Most unpacked bytes for each compressed byte, looked at once 256 MiB have been unpacked. Real outputs reach 22.
   * Default 200.
   */
  readonly expansionRatio: number
  /** Deepest nesting of arrays and objects in a record. Default 256. */
  readonly nesting: number
  /** Most diagnostics that the summary keeps; all of them are counted. Default 1,000. */
  readonly keptDiagnostics: number
}

/** The limits that hold unless others are given. */
export const defaultLimits: Limits = {
  lineBytes: 64 * 2 ** 20,
  entryBytes: 64 * 2 ** 30,
  entries: 100_000,
  expansionRatio: 200,
  nesting: 256,
  keptDiagnostics: 1000,
}

/** Unpacked bytes below which the expansion ratio is not looked at: small inputs harm nobody, however well they pack. */
export const EXPANSION_GRACE_BYTES: number = 256 * 2 ** 20

/** The limits that hold when these are given. */
export function withDefaultLimits(limits: Partial<Limits> | undefined): Limits {
  if (limits === undefined) return defaultLimits
  const given = Object.entries(limits).filter(([, value]) => value !== undefined)
  return { ...defaultLimits, ...(Object.fromEntries(given) as Partial<Limits>) }
}
