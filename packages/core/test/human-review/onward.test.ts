import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  convertOutputs,
  toBoxManifestLine,
  toClassificationManifestLine,
  toComprehendCsvRow,
} from '../../src/human-review/onward.js'
import { answer, custom, forms, moderation } from './support.js'

const ticket = (text: string, ...labels: (string | string[])[]) =>
  custom(
    labels.map((label, index) =>
      answer(
        `w${index}`,
        { queue: Array.isArray(label) ? { labels: label } : { label } },
        { submissionTime: `2024-03-11T09:15:3${index}.250Z` },
      ),
    ),
    { text },
  )
const multi = { mode: 'multi-label' } as const
const single = { mode: 'multi-class' } as const

/** One row of RFC 4180, read back. */
function readRow(row: string): string[] {
  const fields: string[] = []
  let at = 0
  while (at <= row.length) {
    if (row[at] === '"') {
      let text = ''
      at++
      while (row[at] !== '"' || row[at + 1] === '"') {
        if (at >= row.length) throw new Error('open quote')
        if (row[at] === '"') at++
        text += row[at++]
      }
      fields.push(text)
      at += 2
    } else {
      const end = row.indexOf(',', at) === -1 ? row.length : row.indexOf(',', at)
      fields.push(row.slice(at, end))
      at = end + 1
    }
  }
  return fields
}

describe('toComprehendCsvRow', () => {
  it('writes label and text, quoted where needed', () => {
    expect(toComprehendCsvRow(ticket('Charged twice, please "refund"\nThanks', 'billing'), single)).toEqual({
      converted: true,
      humanLoopName: 'ticket-0412',
      line: 'billing,"Charged twice, please ""refund""\nThanks"',
    })
    expect(toComprehendCsvRow(ticket('Where is it', 'late'), single)).toMatchObject({ line: 'late,Where is it' })
  })

  it('writes several labels with a delimiter', () => {
    expect(toComprehendCsvRow(ticket('Box broken', ['damage', 'refund']), multi)).toMatchObject({
      line: 'damage|refund,Box broken',
    })
    expect(toComprehendCsvRow(ticket('Box broken', ['damage', 'refund']), { ...multi, delimiter: '~' })).toMatchObject({
      line: 'damage~refund,Box broken',
    })
    expect(() => toComprehendCsvRow(ticket('x', 'y'), { ...multi, delimiter: ',' })).toThrow(RangeError)
    expect(() => toComprehendCsvRow(ticket('x', 'y'), { ...multi, delimiter: '||' })).toThrow(RangeError)
  })

  it('consolidates; the order of labels does not count', () => {
    expect(toComprehendCsvRow(ticket('t', ['a', 'b'], ['b', 'a'], ['c']), multi)).toMatchObject({ line: 'a|b,t' })
    expect(toComprehendCsvRow(ticket('t', 'a', 'b'), single)).toMatchObject({
      converted: false,
      reason: 'disagreement',
      detail: 'the workers said a (1), b (1)',
    })
    expect(toComprehendCsvRow(ticket('t', 'a', 'b'), { ...single, rule: (votes) => votes[0]?.value })).toMatchObject({
      line: 'a,t',
    })
  })

  it.each([
    ['no-answer', custom([], { text: 't' })],
    ['no-source', custom([answer('w', { q: { label: 'a' } })], { page: 3 })],
    ['not-text', custom([answer('w', { q: { label: 'a' } })], { taskObject: 's3://letters/3.pdf' })],
    ['no-labels', custom([answer('w', { comment: 'fine' })], { text: 't' })],
    ['no-labels', custom([answer('w', { q: { labels: [] } })], { text: 't' })],
    ['ambiguous', custom([answer('w', { q: { label: 'a' }, r: { label: 'b' } })], { text: 't' })],
    ['several-labels', ticket('t', ['a', 'b'])],
    ['no-labels', forms([], [[]])],
  ] as const)('says %s', (reason, output) => {
    expect(toComprehendCsvRow(output, single)).toMatchObject({ converted: false, reason })
  })

  it('refuses a label that holds the delimiter', () => {
    expect(toComprehendCsvRow(ticket('t', 'a|b'), multi)).toMatchObject({ reason: 'delimiter-in-label' })
    expect(toComprehendCsvRow(ticket('t', 'a|b'), single)).toMatchObject({ line: 'a|b,t' })
  })

  it('takes radio buttons, wrapped input, and selectors of the caller', () => {
    expect(
      toComprehendCsvRow(
        custom([answer('w', { q: { no: false, yes: true }, sure: { on: true } })], { InputContent: { TaskObject: 't' } }),
        single,
      ),
    ).toMatchObject({ line: 'yes,t' })
    const output = custom([answer('w', { verdict: 'keep' })], { page: { words: 't u' } })
    const options = {
      ...single,
      source: () => 't u',
      labels: ({ answerContent }: { answerContent: object }) => [(answerContent as { verdict: string }).verdict],
    }
    expect(toComprehendCsvRow(output, options)).toMatchObject({ line: 'keep,t u' })
  })

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (label, text) => {
        const converted = toComprehendCsvRow(ticket(text, label), single)
        if (converted.converted) expect(readRow(converted.line)).toEqual([label, text])
        else expect(converted.reason).toBe('not-text')
      }),
    )
  })
})

describe('toClassificationManifestLine', () => {
  const classes = ['billing', 'damage', 'refund']

  it('writes one class as Ground Truth does', () => {
    const converted = toClassificationManifestLine(ticket('Charged twice', 'damage', 'damage'), {
      ...single,
      classes,
      attribute: 'queue',
    })
    expect(converted.converted && JSON.parse(converted.line)).toEqual({
      source: 'Charged twice',
      queue: 1,
      'queue-metadata': {
        'class-name': 'damage',
        confidence: 1,
        type: 'groundtruth/text-classification',
        'job-name': 'ticket-0412',
        'human-annotated': 'yes',
        'creation-date': '2024-03-11T09:15:31.250000',
      },
    })
  })

  it('writes several labels with maps', () => {
    const converted = toClassificationManifestLine(ticket('Broken', ['refund', 'damage']), {
      ...multi,
      classes,
      confidence: 0,
      jobName: 'review-2024',
    })
    expect(converted.converted && JSON.parse(converted.line)).toEqual({
      source: 'Broken',
      label: [1, 2],
      'label-metadata': {
        'class-map': { 1: 'damage', 2: 'refund' },
        'confidence-map': { 1: 0, 2: 0 },
        type: 'groundtruth/text-classification-multilabel',
        'job-name': 'review-2024',
        'human-annotated': 'yes',
        'creation-date': '2024-03-11T09:15:30.250000',
      },
    })
  })

  it('writes moderation labels of an image', () => {
    const converted = toClassificationManifestLine(moderation([['Tobacco']]), { ...multi, classes: ['Alcohol', 'Tobacco'] })
    expect(converted.converted && JSON.parse(converted.line)).toMatchObject({
      'source-ref': 's3://member-photos/9321.jpg',
      label: [1],
      'label-metadata': { type: 'groundtruth/image-classification-multilabel' },
    })
  })

  it('says what it cannot write', () => {
    expect(toClassificationManifestLine(ticket('t', 'fraud'), { ...single, classes })).toMatchObject({ reason: 'unknown-label' })
    expect(
      toClassificationManifestLine(custom([answer('w', { q: { label: 'damage' } }, { submissionTime: 'soon' })], { text: 't' }), {
        ...single,
        classes,
      }),
    ).toMatchObject({
      reason: 'unreadable-time',
    })
    for (const attribute of ['', 'source', 'source-ref', 'x-metadata']) {
      expect(() => toClassificationManifestLine(ticket('t', 'damage'), { ...single, classes, attribute })).toThrow(RangeError)
    }
  })
})

describe('toBoxManifestLine', () => {
  const box = { left: 10, top: 20.5, width: 30, height: 40 }
  const size = { width: 640, height: 480 }
  const seen = (...labels: string[]) => ({
    annotatedResult: { boundingBoxes: labels.map((label) => ({ ...box, label })), inputImageProperties: size },
  })
  const classes = ['pallet', 'forklift']
  const input = { taskObject: 's3://yard-cameras/gate/17.jpg' }

  it('writes boxes with class ids', () => {
    const output = custom([answer('w', seen('forklift', 'forklift'))], input)
    const converted = toBoxManifestLine(output, { classes, attribute: 'objects' })
    expect(converted.converted && JSON.parse(converted.line)).toEqual({
      'source-ref': 's3://yard-cameras/gate/17.jpg',
      objects: {
        image_size: [{ ...size, depth: 3 }],
        annotations: [
          { class_id: 1, ...box },
          { class_id: 1, ...box },
        ],
      },
      'objects-metadata': {
        objects: [{ confidence: 1 }, { confidence: 1 }],
        'class-map': { 1: 'forklift' },
        type: 'groundtruth/object-detection',
        'human-annotated': 'yes',
        'creation-date': '2024-03-11T09:15:30.250000',
        'job-name': 'ticket-0412',
      },
    })
  })

  it('writes an image without boxes', () => {
    expect(toBoxManifestLine(custom([answer('w', seen())], input), { classes })).toMatchObject({ converted: true })
  })

  it.each([
    ['no-answer', custom([], input)],
    ['no-boxes', custom([answer('w', { boundingBoxes: [] })], input)],
    [
      'no-boxes',
      custom(
        [answer('w', { r: { boundingBoxes: [{ ...box, left: '10', label: 'pallet' }], inputImageProperties: size } })],
        input,
      ),
    ],
    ['ambiguous', custom([answer('w', { ...seen('pallet'), second: seen('pallet').annotatedResult })], input)],
    ['disagreement', custom([answer('w', seen('pallet')), answer('v', seen('forklift'))], input)],
    ['no-source', custom([answer('w', seen('pallet'))], {})],
    ['not-an-object', custom([answer('w', seen('pallet'))], { taskObject: 'gate/17.jpg' })],
    ['unknown-label', custom([answer('w', seen('ship'))], input)],
    ['unreadable-time', custom([answer('w', seen('pallet'), { submissionTime: '' })], input)],
  ] as const)('says %s', (reason, output) => {
    expect(toBoxManifestLine(output, { classes })).toMatchObject({ converted: false, reason, humanLoopName: 'ticket-0412' })
  })

  it('takes the element that the caller names, and the choice of the caller', () => {
    const output = custom([answer('w', { ...seen('pallet'), second: seen('forklift').annotatedResult })], input)
    expect(toBoxManifestLine(output, { classes, element: 'second' })).toMatchObject({
      converted: true,
      line: expect.stringContaining('"class_id":1'),
    })
    const torn = custom([answer('w', seen('pallet')), answer('v', seen('forklift'))], input)
    expect(toBoxManifestLine(torn, { classes, rule: (votes) => votes[1]?.value })).toMatchObject({
      line: expect.stringContaining('"class_id":1'),
    })
  })
})

describe('convertOutputs', () => {
  it('drops nothing', () => {
    const label = fc.constantFrom('a', 'b', 'c|d')
    fc.assert(
      fc.property(fc.array(fc.array(label, { maxLength: 3 }), { maxLength: 8 }), (given) => {
        const outputs = given.map((labels) => ticket('t', ...labels))
        const { lines, unconverted } = convertOutputs(outputs, (output) => toComprehendCsvRow(output, multi))
        expect(lines.length + unconverted.length).toBe(outputs.length)
        expect(unconverted.every(({ detail }) => detail !== '')).toBe(true)
      }),
    )
  })
})
