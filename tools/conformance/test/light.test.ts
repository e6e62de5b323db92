// The light reader against the whole one: they must give the same of every fixture and example, however it is cut, and the
// light one must have read by itself what is in order.

import { readLight, readLightStrict } from '@aws-ai-outputs/browser/light'
import { gunzip as platformGunzip } from '@aws-ai-outputs/browser/light/gunzip'
import {
  type ByteSource,
  createReader,
  type Diagnostic,
  isOutputError,
  type OutputReader,
  type ReadOptions,
} from '@aws-ai-outputs/core'
import { createLightReader } from '@aws-ai-outputs/core/light'
import { a2i } from '@aws-ai-outputs/core/light/a2i'
import { comprehend } from '@aws-ai-outputs/core/light/comprehend'
import { gunzip } from '@aws-ai-outputs/node'
import { describe, expect, it } from 'vitest'
import { collect } from '../collect.mjs'
import { tar as archive, groups, inPieces } from '../src/index.js'

const data = collect()
const families = [comprehend, a2i]
const parts = { families, gunzip: platformGunzip }

/** Everything that a reader gives. */
async function all(open: (options: ReadOptions) => OutputReader, options: ReadOptions): Promise<unknown> {
  const told: Diagnostic[] = []
  const reader = open({ ...options, checks: false, onDiagnostic: (found) => told.push(found) })
  const records: unknown[] = []
  let failure: Diagnostic | undefined
  try {
    for await (const { type, kind, format, value, place } of reader) records.push({ type, kind, format, value, place })
  } catch (error) {
    if (!isOutputError(error)) throw error
    failure = error.diagnostic
  }
  return { records, told, failure, summary: reader.summary }
}

/** The bytes in pieces of a size, as often as they are asked for. */
function source(bytes: Uint8Array, size: number): ByteSource {
  return { replayable: true, [Symbol.asyncIterator]: () => inPieces(bytes, size) }
}

describe('the light reader gives what the whole one gives', () => {
  for (const { name: group, fixtures } of groups(data)) {
    it(`${group} (${fixtures.length})`, { timeout: 120_000 }, async () => {
      for (const { name, bytes, options = {}, sizes = [] } of fixtures) {
        const content = bytes()
        for (const size of [content.length + 1, ...sizes.filter((one) => one === 2 || one === 512)]) {
          for (const strict of [false, true]) {
            const from = source(content, size)
            const whole = await all((given) => createReader(from, given, { gunzip, strict }), options)
            const light = await all((given) => createLightReader(from, given, { families, gunzip, strict }), options)
            expect(light, `${name}, in pieces of ${size}${strict ? ', strict' : ''}`).toEqual(whole)
          }
        }
      }
    })
  }

  it('and so it does in a browser', { timeout: 120_000 }, async () => {
    const { readOutput, readOutputStrict } = await import('@aws-ai-outputs/browser')
    for (const { fixtures } of groups(data)) {
      for (const { name, bytes, options = {} } of fixtures) {
        const file = new File([new Uint8Array(bytes())], 'output.tar.gz')
        expect(await all((given) => readLight(file, parts, given), options), name).toEqual(
          await all((given) => readOutput(file, given), options),
        )
        expect(await all((given) => readLightStrict(file, parts, given), options), `${name}, strict`).toEqual(
          await all((given) => readOutputStrict(file, given), options),
        )
      }
    }
  })
})

describe('the light reader reads by itself what is in order', () => {
  const records = [...data.valid].filter(({ role, kind }) => (role === 'lines' || role === 'document') && kind !== 'part')

  it.each(records.map((example) => [example.type, example.name, example] as const))('%s: %s', async (type, _name, example) => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(example.value)}\n`)
    let loads = 0
    const reader = createLightReader(
      source(bytes, 17),
      {},
      {
        families,
        strict: false,
        whole: async (options) => {
          loads++
          return createReader(source(bytes, 17), options, { strict: false })
        },
      },
    )
    const found: unknown[] = []
    for await (const record of reader) found.push([record.type, record.value])
    expect([found, loads, reader.summary.complete]).toEqual([[[type, example.value]], 0, true])
  })
})

describe('the light reader hands over', () => {
  const line = '{"File": "a.csv", "Line": "0", "Classes": [{"Name": "SPAM", "Score": 0.9}]}\n'
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

  it.each([
    ['what is too long for it', utf8(line.repeat(60_000)), { families }, 60_000],
    ['archives, where its families have none', archive({ name: 'a.jsonl', content: line }), { families: [a2i] }, 1],
    ['records of other families', utf8(line), { families: [a2i] }, 1],
  ])('%s', async (_, bytes, { families: some }, records) => {
    const whole = await all((given) => createReader(source(bytes, 100_000), given, { strict: false }), {})
    let loads = 0
    const takeOver = async (options: ReadOptions): Promise<OutputReader> => {
      loads++
      return createReader(source(bytes, 100_000), options, { strict: false })
    }
    const parts = { families: some, strict: false, whole: takeOver }
    const light = await all((given) => createLightReader(source(bytes, 100_000), given, parts), {})
    expect([light, loads]).toEqual([whole, 1])
    expect(light).toMatchObject({ summary: { records } })
  })

  it('a source that can be read once, and rules beyond the schemas', async () => {
    const twice = utf8(line.replace('0.9}', '0.9}, {"Name": "SPAM", "Score": 0.05}'))
    const codes = async (replayable: boolean, checks: boolean | undefined): Promise<unknown> => {
      const from = { ...source(twice, 10), replayable }
      const { records, diagnostics } = await createLightReader(from, { checks }, { families, strict: false }).drain()
      return [records, diagnostics.map(({ code }) => code)]
    }
    expect(await codes(true, undefined)).toEqual([1, []])
    expect(await codes(false, undefined)).toEqual([1, []])
    expect(await codes(true, true)).toEqual([1, ['comprehend/class-duplicate']])
    const deep = createLightReader(source(twice, 10), { limits: { nesting: 100_000 } }, { families, strict: false })
    expect((await deep.drain()).records).toBe(1)
  })

  it('and says what is wrong when the whole reader cannot be loaded', async () => {
    const whole = (): Promise<never> => Promise.reject(new Error('no network'))
    const reader = createLightReader(source(utf8(`${line}{`), 100_000), {}, { families, strict: false, whole })
    await expect(reader.drain()).rejects.toThrow('no network')
  })

  it('what is read twice counts once', async () => {
    const bytes = utf8(`${line.repeat(3)}{\n${line}`)
    const told: number[] = []
    await createLightReader(source(bytes, 50), { onProgress: (taken) => told.push(taken) }, { families, strict: false }).drain()
    expect(told.at(-1)).toBe(bytes.length)
    expect(new Set(told).size).toBe(told.length)
    expect(told.toSorted((a, b) => a - b)).toEqual(told)
  })
})
