/** What the suite needs of a reader. It is described here by its shape, so that the suite imports no package. */
export interface Edge {
  readOutput(input: AnyInput, options?: EdgeOptions): EdgeReader
  readOutputStrict(input: AnyInput, options?: EdgeOptions): EdgeReader
  readHumanLoops(
    listing: AsyncIterable<EdgeListed> | Iterable<EdgeListed>,
    options?: { readonly concurrency?: number; readonly signal?: AbortSignal },
  ): AsyncIterable<EdgeHumanLoop>
}

/** The forms of input that every edge takes. */
export type AnyInput = Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

export interface EdgeOptions {
  readonly name?: string
  readonly limits?: Readonly<Record<string, number>>
  readonly checks?: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (bytes: number) => void
}

export interface EdgeListed {
  readonly key: string
  open(): AnyInput | Promise<AnyInput>
}

export interface EdgePlace {
  readonly entry?: string
  readonly line?: number
  readonly byteOffset?: number
}

export interface EdgeDiagnostic extends EdgePlace {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly pointer?: string
  readonly rule?: string
}

export interface EdgeSummary {
  readonly container: string
  readonly format: string
  readonly entries: readonly { readonly name: string | undefined; readonly bytes: number; readonly format: string }[]
  readonly records: number
  readonly failures: number
  readonly invalid: number
  readonly skipped: number
  readonly diagnostics: readonly EdgeDiagnostic[]
  readonly complete: boolean
}

export interface EdgeRecord {
  readonly type: string
  readonly kind: string
  readonly value: unknown
  readonly place: EdgePlace
}

export interface EdgeReader extends AsyncIterable<EdgeRecord> {
  readonly summary: EdgeSummary
  batches(): AsyncGenerator<
    { readonly type: string; readonly records: readonly unknown[]; placeOf(index: number): EdgePlace },
    void,
    undefined
  >
}

export interface EdgeHumanLoop {
  readonly path: string
  readonly location: unknown
  readonly outputs: readonly unknown[]
  readonly diagnostics: readonly EdgeDiagnostic[]
}

/** The validators of the core, by name: `validateMultiClassLine` and so on. */
export type Validators = Readonly<Record<string, unknown>>

/** What a fixture must give. */
export interface Expected {
  readonly container: string
  readonly format: string
  /** False when the input was cut off, damaged or stopped; absent when it was read to its own end. */
  readonly complete?: boolean
  /** Records, failures, invalid and skipped. */
  readonly counts: readonly [records: number, failures: number, invalid: number, skipped: number]
  /** Entries of an archive: name, unpacked bytes, format. */
  readonly entries?: readonly (readonly [name: string, bytes: number, format: string])[]
  /** Type, entry (null when there is none), line and byte offset of each record. */
  readonly records: readonly (readonly [type: string, entry: string | null, line: number, byteOffset: number])[]
  /** Code, entry, line, byte offset, pointer and rule of each diagnostic; null for what it does not say. */
  readonly diagnostics: readonly ExpectedDiagnostic[]
}

export type ExpectedDiagnostic = readonly [
  code: string,
  entry: string | null,
  line: number | null,
  byteOffset: number | null,
  pointer: string | null,
  rule: string | null,
]

/** Bytes and what they must give. */
export interface Fixture {
  readonly name: string
  readonly bytes: () => Uint8Array
  readonly options?: EdgeOptions
  /** Sizes of the pieces in which the bytes are given; the whole at once is always tried as well. */
  readonly sizes?: readonly number[]
  /** The values of the records, where they are known beforehand. */
  readonly values?: readonly unknown[]
  /** What it must give, where that follows from the data; else it stands in expectations/. */
  readonly expected?: Expected
}

/** An example of the schemas. */
export interface Example {
  readonly format: string
  readonly type: string
  readonly name: string
  /** `lines` or `document` for records; `part` and `name` for what is only validated. */
  readonly role: string
  readonly kind: string
  readonly value: unknown
}

/** An example with one defect. */
export interface InvalidExample extends Example {
  readonly pointer: string
  readonly rule: string
  /** Whether it still looks like its type: a missing or a forbidden member may make it look like another. */
  readonly detected: boolean
}

/** A file that is often mistaken for an output, as schemas/look-alikes.json describes it. */
export interface LookAlikeData {
  readonly id: string
  readonly detect: {
    readonly has?: readonly string[]
    readonly hasAny?: readonly string[]
    readonly lacks?: readonly string[]
    readonly equals?: Readonly<Record<string, string>>
    readonly itemHas?: Readonly<Record<string, readonly string[]>>
    readonly keySuffix?: string
  } | null
}

/** What stands in files and is handed to the suite, which reads none itself. */
export interface Data {
  readonly valid: readonly Example[]
  readonly invalid: readonly InvalidExample[]
  readonly lookAlikes: readonly LookAlikeData[]
  /** What the fixtures must give, by name. */
  readonly expectations: Readonly<Record<string, Expected>>
}

/** One thing to test. `test` throws when it fails. */
export interface Case {
  readonly group: string
  readonly name: string
  readonly test: (edge: Edge, validators: Validators) => Promise<void>
}
