import { gzip, join, pieces, tar, utf8 } from './bytes.js'
import { groups, samples } from './fixtures.js'
import type { AnyInput, Case, Data, Edge, EdgeOptions, Example, Expected, Fixture, InvalidExample, Validators } from './model.js'
import { account, observe, placed, same, stream } from './observe.js'

/** Every case of the suite. Expectations are looked up when a case runs, so a missing one fails that case alone. */
export function cases(data: Data): readonly Case[] {
  const all: Case[] = []
  for (const { name: group, fixtures } of groups(data)) {
    for (const fixture of fixtures)
      all.push({
        group,
        name: fixture.name,
        test: (edge) => check(edge, fixture, data.expectations[`${group}: ${fixture.name}`]),
      })
  }
  for (const example of data.valid) all.push(...validCases(example))
  for (const example of data.invalid) all.push(...invalidCases(example))
  all.push(...behaviour())
  return all
}

/** What came of a run. */
export interface Outcome {
  readonly passed: number
  readonly failures: readonly { readonly name: string; readonly message: string }[]
}

/** Runs every case. */
export async function run(edge: Edge, validators: Validators, data: Data): Promise<Outcome> {
  let passed = 0
  const failures: { name: string; message: string }[] = []
  for (const { group, name, test } of cases(data)) {
    try {
      await test(edge, validators)
      passed++
    } catch (error) {
      failures.push({ name: `${group}: ${name}`, message: error instanceof Error ? error.message : String(error) })
    }
  }
  return { passed, failures }
}

/** Reads a fixture in every way, and compares. */
async function check(edge: Edge, fixture: Fixture, expected: Expected | undefined): Promise<void> {
  if (expected === undefined)
    throw new Error('there is no expectation: run `node tools/conformance/record.mjs` and read what it wrote')
  const bytes = fixture.bytes()
  const { options = {} } = fixture
  const whole = await observe(edge, bytes, options)
  same(whole.found, expected, 'read at once')
  if (fixture.values !== undefined) same(whole.values, fixture.values, 'values')
  for (const size of fixture.sizes ?? []) {
    if (size >= bytes.length) continue
    const { found, values } = await observe(edge, stream(bytes, size), options)
    same(found, expected, `read in pieces of ${size}`)
    same(values, whole.values, `values, read in pieces of ${size}`)
  }
  await checkStrict(edge, bytes, options, expected)
}

/** Strict reading gives what stands before the first error, and then that error. */
async function checkStrict(edge: Edge, bytes: Uint8Array, options: EdgeOptions, expected: Expected): Promise<void> {
  const severe: unknown[] = []
  for await (const _ of edge.readOutput(bytes, {
    ...options,
    onDiagnostic: (found: { severity: string }) => found.severity === 'error' && severe.push(found),
  } as EdgeOptions));
  const reader = edge.readOutputStrict(bytes, options)
  const records: Expected['records'][number][] = []
  try {
    for await (const { type, place } of reader)
      records.push([type, place.entry ?? null, place.line as number, place.byteOffset as number])
  } catch (error) {
    const { diagnostic } = error as { diagnostic?: Parameters<typeof placed>[0] }
    if (diagnostic === undefined) throw error
    if (severe.length === 0) throw new Error(`strict reading failed where tolerant reading found no error: ${diagnostic.message}`)
    same(placed(diagnostic), placed(severe[0] as Parameters<typeof placed>[0]), 'the error of strict reading')
    same(records, expected.records.slice(0, records.length), 'records before the error of strict reading')
    return
  }
  if (severe.length > 0) throw new Error('strict reading did not fail')
  same(account(reader, records), expected, 'read strictly')
}

function isRecord({ kind, role }: Example): boolean {
  return (kind === 'result' || kind === 'failure') && (role === 'lines' || role === 'document')
}

function validatorOf(
  type: string,
  validators: Validators,
): ((value: unknown) => boolean) & { errors?: readonly { instancePath: string; keyword: string }[] | null } {
  const validator = validators[`validate${type}`]
  if (typeof validator !== 'function') throw new Error(`there is no validator of ${type}`)
  return validator as never
}

function validCases(example: Example): Case[] {
  const { type, value, format, kind, role } = example
  const group = `valid ${type}`
  const found: Case[] = [
    {
      group,
      name: example.name,
      test: async (_, validators) => {
        const validator = validatorOf(type, validators)
        if (!validator(value)) throw new Error(`it is called invalid: ${JSON.stringify(validator.errors)}`)
      },
    },
  ]
  if (!isRecord(example)) return found
  const text = JSON.stringify(value)
  const counts: Expected['counts'] = kind === 'failure' ? [0, 1, 0, 0] : [1, 0, 0, 0]
  const container = role === 'lines' ? 'jsonl' : 'json'
  const bare = { format, counts, diagnostics: [] }
  const ways: [string, Uint8Array, Expected][] = [
    ['one line', utf8(text), { ...bare, container, records: [[type, null, 1, 0]] }],
    [
      'many lines',
      utf8(JSON.stringify(value, null, 2)),
      { ...bare, container: Object.keys(value as object).length > 0 ? 'json' : container, records: [[type, null, 1, 0]] },
    ],
    ['array', utf8(`[${text}]`), { ...bare, container: 'json', records: [[type, null, 1, 1]] }],
    ['gz', gzip(`${text}\n`), { ...bare, container: 'gz', records: [[type, null, 1, 0]] }],
  ]
  const entries = [['entry', utf8(text).length + 1, format]] as const
  const archive = tar({ name: 'entry', content: `${text}\n` })
  ways.push(['tar', archive, { ...bare, container: 'tar', entries, records: [[type, 'entry', 1, 0]] }])
  ways.push(['tar.gz', gzip(archive), { ...bare, container: 'tar.gz', entries, records: [[type, 'entry', 1, 0]] }])
  for (const [way, bytes, expected] of ways) {
    found.push({
      group,
      name: `${example.name}, ${way}`,
      test: async (edge) => {
        // Rules beyond the schema are left out: an example need not keep them.
        for (const input of [bytes, stream(bytes, 37)]) {
          const observed = await observe(edge, input, { checks: false })
          same(observed.found, expected, 'reading')
          same(observed.values, [value], 'value')
        }
      },
    })
  }
  return found
}

function invalidCases(example: InvalidExample): Case[] {
  const { type, value, pointer, rule } = example
  const group = `invalid ${type}`
  const found: Case[] = [
    {
      group,
      name: example.name,
      test: async (_, validators) => {
        const validator = validatorOf(type, validators)
        if (validator(value)) throw new Error('it is called valid')
        const errors = (validator.errors ?? []).map(({ instancePath, keyword }) => ({ pointer: instancePath, rule: keyword }))
        if (!errors.some((error) => error.pointer === pointer && error.rule === rule)) {
          throw new Error(`expected ${rule} at ${JSON.stringify(pointer)}, got ${JSON.stringify(errors)}`)
        }
      },
    },
  ]
  if (!isRecord(example)) return found
  const text = JSON.stringify(value)
  const first = `${samples.classLine(0)}\n`
  found.push({
    group,
    name: `${example.name}, read`,
    test: async (edge) => {
      const bytes = utf8(`${first}${text}\n${samples.classLine(1)}\n`)
      for (const input of [bytes, gzip(bytes), stream(bytes, 61)]) {
        const { found } = await observe(edge, input, { checks: false })
        same(
          found.counts.reduce((sum, count) => sum + count, 0),
          3,
          'number of lines that are accounted for',
        )
        if (!example.detected) continue
        same(found.counts, [2, 0, 1, 0], 'counts')
        const hit = found.diagnostics.find(
          ([code, , line, , at, broken]) => code === 'schema-violation' && line === 2 && at === pointer && broken === rule,
        )
        if (hit === undefined)
          throw new Error(`expected ${rule} at ${JSON.stringify(pointer)} in line 2, got ${JSON.stringify(found.diagnostics)}`)
        // A value is located where it stands, a missing member at the object that lacks it.
        same(hit[3], utf8(first).length + offsetOf(text, value, pointer), 'byte offset')
      }
    },
  })
  return found
}

/** Offset of the value that a pointer names, in a text that JSON.stringify made. */
function offsetOf(text: string, value: unknown, pointer: string): number {
  let at = 0
  let current = value
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    at++
    for (const [name, inner] of Object.entries(current as object)) {
      if (!Array.isArray(current)) at += utf8(JSON.stringify(name)).length + 1
      if (name === key) {
        current = inner
        break
      }
      at += utf8(JSON.stringify(inner)).length + 1
    }
  }
  return at > utf8(text).length ? -1 : at
}

/** What a reader does beside giving records. */
function behaviour(): Case[] {
  const lines = Array.from({ length: 20_000 }, (_, i) => samples.classLine(i)).join('\n')
  const large = (): Uint8Array => gzip(tar({ name: 'predictions.jsonl', content: lines }))
  const group = 'behaviour'
  return [
    {
      group,
      name: 'takes every form of input',
      test: async (edge) => {
        const bytes = gzip(tar({ name: 'predictions.jsonl', content: samples.three }))
        const expected = await observe(edge, bytes)
        same(expected.found.counts, [3, 0, 0, 0], 'counts')
        const forms: Record<string, () => AnyInput> = {
          'an ArrayBuffer': () => bytes.slice().buffer as ArrayBuffer,
          'a part of a buffer': () => join('xx', bytes, 'xx').subarray(2, -2),
          'a Blob': () => new Blob([bytes as Uint8Array<ArrayBuffer>]),
          'a stream': () => new Blob([bytes as Uint8Array<ArrayBuffer>]).stream(),
          'a generator': () => pieces(bytes, 10),
          'pieces, some of them empty': async function* () {
            yield new Uint8Array(0)
            for await (const piece of pieces(bytes, 50)) {
              yield piece
              yield new Uint8Array(0)
            }
          } as unknown as () => AnyInput,
        }
        for (const [what, make] of Object.entries(forms)) same(await observe(edge, make()), expected, what)
      },
    },
    {
      group,
      name: 'gives batches that say the same as the records',
      test: async (edge) => {
        const bytes = large()
        const one = await observe(edge, bytes)
        const reader = edge.readOutput(bytes)
        const records: Expected['records'][number][] = []
        const values: unknown[] = []
        for await (const batch of reader.batches()) {
          batch.records.forEach((value, index) => {
            const { entry = null, line, byteOffset } = batch.placeOf(index)
            records.push([batch.type, entry, line as number, byteOffset as number])
            values.push(value)
          })
        }
        same(account(reader, records), one.found, 'batches')
        same(values.length, 20_000, 'number of records')
        same(values, one.values, 'values of batches')
      },
    },
    {
      group,
      name: 'leaves the bytes that it is given alone',
      test: async (edge) => {
        const bytes = large()
        const before = bytes.slice()
        await observe(edge, bytes)
        same(bytes.length === before.length && bytes.every((byte, i) => byte === before[i]), true, 'bytes are as they were')
      },
    },
    {
      group,
      name: 'reports progress in bytes of the input, up to its end',
      test: async (edge) => {
        for (const bytes of [large(), utf8(samples.three)]) {
          const seen: number[] = []
          await observe(edge, pieces(bytes, 1 + (bytes.length >> 3)), { onProgress: (taken) => seen.push(taken) })
          same(seen.at(-1), bytes.length, 'last progress')
          if (seen.some((taken, i) => taken < (seen[i - 1] ?? 0))) throw new Error(`progress goes back: ${seen.join(', ')}`)
        }
      },
    },
    {
      group,
      name: 'gives what came before a source that fails, then says why',
      test: async (edge) => {
        for (const bytes of [utf8(samples.three), gzip(samples.three), gzip(samples.three, 'stored')]) {
          const failing = async function* (): AsyncGenerator<Uint8Array> {
            yield bytes.slice(0, bytes.length - 12)
            throw new Error('connection reset')
          }
          const { found } = await observe(edge, failing())
          same(found.counts, [2, 0, 0, 0], 'counts')
          same(
            found.diagnostics.map(([code]) => code),
            ['input-unreadable'],
            'diagnostics',
          )
        }
      },
    },
    {
      group,
      name: 'ends with the reason of an abort',
      test: async (edge) => {
        for (const bytes of [utf8(lines), large()]) {
          for (const after of [0, 1]) {
            const abort = new AbortController()
            const reason = new Error('enough')
            let batches = 0
            if (after === 0) abort.abort(reason)
            try {
              for await (const _ of edge.readOutput(pieces(bytes, 4096), { signal: abort.signal }).batches())
                if (++batches === after) abort.abort(reason)
            } catch (error) {
              same(error === reason, true, `the error is the reason of the abort (${String(error)})`)
              continue
            }
            throw new Error('the reading was not ended')
          }
        }
      },
    },
    {
      group,
      name: 'lets go of its source when it is left early',
      test: async (edge) => {
        for (const bytes of [utf8(lines), large()]) {
          let closed = false
          const source = async function* (): AsyncGenerator<Uint8Array> {
            try {
              yield* pieces(bytes, 4096)
            } finally {
              closed = true
            }
          }
          for await (const _ of edge.readOutput(source())) break
          same(closed, true, 'the source was closed')
        }
      },
    },
    {
      group,
      name: 'reads an input once',
      test: async (edge) => {
        const reader = edge.readOutput(utf8(samples.three))
        for await (const _ of reader);
        try {
          for await (const _ of reader);
        } catch {
          return
        }
        throw new Error('a second iteration did not fail')
      },
    },
    {
      group,
      name: 'walks over human loops in order',
      test: async (edge) => {
        const root = 's3://bucket/out/ticket-review/2024/05/17/09/38/44/'
        const one = { ...samples.review, humanLoopName: 'one' }
        const other = { ...samples.review, humanLoopName: 'other' }
        const listing: [string, Uint8Array | undefined][] = [
          [`${root}one/output.json`, utf8(JSON.stringify(one))],
          [`${root}two/output.json`, gzip(JSON.stringify(other, null, 2))],
          [`${root}three/output.json`, utf8('{"humanAnswers": [')],
          ['notes.txt', utf8('hello')],
          ['gone.json', undefined],
          [`${root}large/output.json`, utf8(JSON.stringify({ ...one, inputContent: { text: 'x'.repeat(400_000) } }))],
          [`${root}last/output.json`, utf8(JSON.stringify({ ...one, humanLoopName: 'last' }))],
        ]
        for (const concurrency of [1, 3, 16]) {
          const objects = listing.map(([key, bytes], index) => ({
            key,
            async open() {
              // The first ones take longest: order must not depend on who is ready.
              for (let i = listing.length - index; i > 0; i--) await new Promise((resolve) => setTimeout(resolve, 1))
              if (bytes === undefined) throw new Error('no such object')
              return bytes
            },
          }))
          const found: unknown[] = []
          for await (const { path, location, outputs, diagnostics } of edge.readHumanLoops(objects, { concurrency })) {
            found.push([
              path.split('/').at(-2) ?? path,
              location !== undefined,
              outputs.length,
              diagnostics.map(({ code }) => code),
            ])
          }
          same(found, WALKED, `concurrency ${concurrency}`)
        }
      },
    },
  ]
}

const WALKED: readonly unknown[] = [
  ['one', true, 1, []],
  ['two', true, 1, ['a2i/path-loop-name']],
  ['three', true, 0, ['json-syntax']],
  ['notes.txt', false, 0, ['input-unrecognised']],
  ['gone.json', false, 0, ['input-unreadable']],
  ['large', true, 1, ['a2i/path-loop-name']],
  ['last', true, 1, []],
]
