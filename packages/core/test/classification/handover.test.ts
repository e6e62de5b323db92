import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type HandOverSettings,
  handOver,
  humanLoopName,
  joinAnswers,
  MAX_INPUT_CONTENT,
  recordKeyOf,
  type StartHumanLoopInput,
  startHumanLoop,
} from '../../src/classification/handover.js'
import { joinLines } from '../../src/classification/join-lines.js'
import { type ClassificationOutcome, documentKey } from '../../src/classification/outcome.js'
import type { CustomTaskOutput } from '../../src/generated/types.js'
import { validateCustomTaskOutput } from '../../src/generated/validators.js'
import { answersOf } from '../../src/human-review/output.js'
import { anyOutcome, classLine, classPage, collect, lines, tooLarge } from './support.js'

const flowDefinitionArn = 'arn:aws:sagemaker:eu-west-1:444455556666:flow-definition/ticket-triage'
const settings: HandOverSettings = { flowDefinitionArn, below: 0.8, job: '2f1c0e' }

/** What A2I stores when one worker has answered. */
function reviewed(request: StartHumanLoopInput, answer: unknown = 'yes'): CustomTaskOutput {
  const output = {
    flowDefinitionArn: request.FlowDefinitionArn,
    humanAnswers: [{ answerContent: { answer }, submissionTime: '2024-05-17T09:30:12.345Z', workerId: 'ef7294f850a3d9d1' }],
    humanLoopName: request.HumanLoopName,
    inputContent: JSON.parse(request.HumanLoopInput.InputContent) as unknown,
  }
  expect(validateCustomTaskOutput(output)).toBe(true)
  return output
}

function requestFor(record: ClassificationOutcome, more: Partial<HandOverSettings> = {}): StartHumanLoopInput {
  const made = startHumanLoop(record, { ...settings, ...more })
  if (made.kind !== 'start') throw new Error(made.problems.join())
  return made.request
}

describe('handing over', () => {
  it('takes the records of a join that are not sure enough, with their text', async () => {
    const records = [
      classLine('t.csv', 0, 'A', 0.95),
      classLine('t.csv', 1, 'B', 0.4),
      tooLarge('t.csv', 2),
      classLine('t.csv', 9, 'C', 0.1),
    ]
    const items = await collect(handOver(joinLines(records, [['t.csv', lines('header\nit broke\nlong\nlast')]]), settings))
    expect(items.map(({ kind, key }) => [kind, key.line])).toEqual([['start', 1]])
    const [item] = items
    if (item?.kind !== 'start') throw new Error('not started')
    expect(item.request).toEqual({
      HumanLoopName: expect.stringMatching(/^t-csv-line-1-[a-z0-9]{13}$/),
      FlowDefinitionArn: flowDefinitionArn,
      HumanLoopInput: { InputContent: expect.any(String) },
    })
    expect(JSON.parse(item.request.HumanLoopInput.InputContent)).toEqual({
      taskObject: 'it broke',
      initialValue: 'B',
      classes: [{ Name: 'B', Score: 0.4 }],
      recordKey: { file: 't.csv', line: 1, job: '2f1c0e' },
    })
  })

  it('takes failures on request, own content, own confidence and classifiers', async () => {
    const own: HandOverSettings = {
      ...settings,
      below: 1,
      failures: true,
      confidence: () => 0.5,
      content: (record, text) => ({ question: text ?? record.File }),
      contentClassifiers: ['FreeOfAdultContent'],
    }
    const items = await collect(
      handOver([{ record: tooLarge('f', 1) }, { record: classPage('f.pdf', 2, 3), text: 'page' }, {}], own),
    )
    expect(items.map((item) => item.kind === 'start' && JSON.parse(item.request.HumanLoopInput.InputContent))).toEqual([
      { question: 'f', recordKey: { file: 'f', line: 1, job: '2f1c0e' } },
      { question: 'page', recordKey: { file: 'f.pdf', page: 2, job: '2f1c0e' } },
    ])
    expect(items[0]?.kind === 'start' && items[0].request.DataAttributes).toEqual({ ContentClassifiers: ['FreeOfAdultContent'] })
  })

  it('proposes the labels from 0.5 up', () => {
    const record = {
      File: 'f',
      Labels: [
        { Name: 'A', Score: 0.1 },
        { Name: 'B', Score: 0.5 },
        { Name: 'C', Score: 0.9 },
      ],
    }
    expect(JSON.parse(requestFor(record).HumanLoopInput.InputContent)).toMatchObject({ initialValue: ['C', 'B'] })
  })

  it('refuses what A2I would refuse, up to the last character', async () => {
    const record = classLine('f', 0)
    const short = requestFor(record, { content: () => ({ text: '' }) }).HumanLoopInput.InputContent.length
    const content = (length: number) => () => ({ text: 'x'.repeat(length) })
    expect(requestFor(record, { content: content(MAX_INPUT_CONTENT - short) }).HumanLoopInput.InputContent).toHaveLength(
      MAX_INPUT_CONTENT,
    )
    expect(startHumanLoop(record, { ...settings, content: content(MAX_INPUT_CONTENT - short + 1) })).toMatchObject({
      kind: 'refused',
      problems: [expect.stringContaining('at most 3145728')],
    })
    expect(startHumanLoop(record, { ...settings, content: () => ({ recordKey: 1 }) }).kind).toBe('refused')
    const twice = await collect(handOver([{ record }, { record }], { ...settings, below: 1 }))
    expect(twice.map(({ kind }) => kind)).toEqual(['start', 'refused'])
  })

  it.each([
    { flowDefinitionArn: 'ticket-triage' },
    { flowDefinitionArn: 'arn:aws:sagemaker:eu-west-1:xxxxxxxxxxxx:flow-definition/a' },
    { below: Number.NaN },
    { contentClassifiers: Array.from({ length: 257 }, () => 'FreeOfAdultContent') },
  ])('throws when the settings would be refused: %j', async (wrong) => {
    await expect(collect(handOver([], { ...settings, ...wrong }))).rejects.toThrow(RangeError)
  })
})

describe('humanLoopName', () => {
  const key = fc.record({
    file: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('A.txt', 'a.txt', 'a-txt', '---', 'x'.repeat(300), '苦情.csv')),
    line: fc.option(fc.oneof(fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER), fc.constant(1e21)), { nil: undefined }),
    page: fc.option(fc.nat(), { nil: undefined }),
    job: fc.option(fc.string(), { nil: undefined }),
  })

  it('fits the documented pattern and length, always the same', () => {
    fc.assert(
      fc.property(key, (one) => {
        const name = humanLoopName(one)
        expect(name).toMatch(/^[a-z0-9](-*[a-z0-9])*$/)
        expect(name.length).toBeLessThanOrEqual(63)
        expect(humanLoopName({ ...one })).toBe(name)
      }),
      { numRuns: 5000 },
    )
  })

  it('differs for different keys', () => {
    const names = new Map<string, string>()
    fc.assert(
      fc.property(key, (one) => {
        const name = humanLoopName(one)
        const text = JSON.stringify([one.job, one.file, one.line, one.page])
        expect(names.get(name) ?? text).toBe(text)
        names.set(name, text)
      }),
      { numRuns: 5000 },
    )
    const hashes = new Set<string>()
    for (let line = 0; line < 100_000; line++)
      hashes.add(humanLoopName({ file: 'tickets.csv', line, page: undefined, job: 'j' }).slice(-13))
    expect(hashes.size).toBe(100_000)
  })

  it('is FNV-1a at its end', () => {
    // FNV-1a, 64 bits, of '[null,"",null,null]', worked out on its own.
    let expected = 14695981039346656037n
    for (const letter of '[null,"",null,null]')
      expected = ((expected ^ BigInt(letter.charCodeAt(0))) * 1099511628211n) % 2n ** 64n
    expect(humanLoopName({ file: '', line: undefined, page: undefined, job: undefined })).toBe(
      expected.toString(36).padStart(13, '0'),
    )
  })
})

describe('joining answers', () => {
  it('finds the record by the key in the input, however it is wrapped, or by the loop name', async () => {
    const records = [classLine('f', 0), classLine('f', 1), classLine('f', 2), classPage('g', 1, 1), { File: 'h', Classes: [] }]
    const requests = records.map((record) => requestFor(record))
    const plain = requests.map((request) => reviewed(request))
    const outputs = [
      plain[0] as CustomTaskOutput,
      { ...plain[1], inputContent: JSON.stringify(plain[1]?.inputContent) } as CustomTaskOutput,
      { ...plain[2], inputContent: { InputContent: JSON.stringify(plain[2]?.inputContent) } } as CustomTaskOutput,
      { ...plain[3], inputContent: { replaced: true } } as CustomTaskOutput,
    ]
    const { inputContent: humanLoopInputContent, ...preview } = reviewed(requests[4] as StartHumanLoopInput)
    const items = await collect(joinAnswers(records, [...outputs, { ...preview, humanLoopInputContent }], { job: settings.job }))
    expect(items.map((item) => [item.kind, item.kind === 'reviewed' && item.outputs.length])).toEqual(
      Array.from({ length: 5 }, () => ['reviewed', 1]),
    )
  })

  it('keeps several outputs, outputs without answers and outputs of others apart', async () => {
    const record = classLine('f', 0)
    const request = requestFor(record)
    const silent = { ...reviewed(request), humanAnswers: [] }
    const foreign = reviewed(requestFor(classLine('f', 0), { job: 'another' }))
    const strange = { ...reviewed(request), humanLoopName: 'by-hand', inputContent: 'not JSON' }
    const items = await collect(
      joinAnswers([record, classLine('f', 1)], [reviewed(request), silent, foreign, strange], { job: settings.job }),
    )
    expect(items.map(({ kind }) => kind)).toEqual(['reviewed', 'not-reviewed', 'unmatched', 'unmatched'])
    expect(items[0]?.kind === 'reviewed' && items[0].outputs.map((output) => answersOf(output).count)).toEqual(['one', 'none'])
    expect(items[2]).toMatchObject({ key: { job: 'another' } })
    expect(items[3]).toMatchObject({ key: undefined })
  })

  it('does not take any object for a key', () => {
    const output = reviewed(requestFor(classLine('f', 0)))
    for (const recordKey of [null, 1, {}, { file: 1 }, { file: 'f', line: '1' }, { file: 'f', job: 1 }]) {
      expect(recordKeyOf({ ...output, inputContent: { recordKey } })).toBeUndefined()
    }
    for (const inputContent of [null, 1, '"text"', [], {}]) expect(recordKeyOf({ ...output, inputContent })).toBeUndefined()
  })

  it('holds no more outputs than it may', async () => {
    const output = reviewed(requestFor(classLine('f', 0)))
    await expect(collect(joinAnswers([], [output, output], { heldOutputs: 1 }))).rejects.toThrow(RangeError)
  })

  it('is the way back: every record that was handed over meets its answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyOutcome, { maxLength: 12, selector: (record) => JSON.stringify(documentKey(record)) }),
        fc.infiniteStream(fc.boolean()),
        async (records, keep) => {
          const made = await collect(
            handOver(
              records.map((record) => ({ record })),
              { ...settings, below: 2, failures: true },
            ),
          )
          expect(made.every(({ kind }) => kind === 'start')).toBe(true)
          const outputs = made.flatMap((item) => {
            if (item.kind !== 'start' || !keep.next().value) return []
            const output = reviewed(item.request, JSON.stringify(item.key))
            return [keep.next().value ? output : { ...output, inputContent: {} }]
          })
          const items = await collect(joinAnswers(records, outputs, { job: settings.job }))
          expect(items.flatMap((item) => (item.kind === 'unmatched' ? [] : [item.record]))).toEqual(records)
          const found = items.flatMap((item) =>
            item.kind === 'reviewed' ? item.outputs.map((output) => [item.key, output] as const) : [],
          )
          expect(found.map(([, output]) => output)).toHaveLength(outputs.length)
          for (const [key, output] of found)
            expect(output.humanAnswers[0]?.answerContent).toEqual({ answer: JSON.stringify(key) })
        },
      ),
      { numRuns: 300 },
    )
  })
})
