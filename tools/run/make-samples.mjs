// Makes docs/samples, which `npm start` reads. Invented data; the shapes are those that AWS writes. Run after a change:
//
//   node tools/run/make-samples.mjs
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const here = join(import.meta.dirname, '../../docs/samples')
const folders = ['support-tickets', 'article-topics', 'scanned-letters', 'human-review']
for (const folder of folders) rmSync(join(here, folder), { recursive: true, force: true })

function write(path, content) {
  mkdirSync(dirname(join(here, path)), { recursive: true })
  writeFileSync(join(here, path), content)
}

/** JSON with the spaces that Comprehend writes behind `:` and `,`. */
function spaced(value) {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, member]) => `${JSON.stringify(key)}: ${spaced(member)}`)
      .join(', ')}}`
  return JSON.stringify(value)
}

const lines = (records) => records.map((record) => `${spaced(record)}\n`).join('')

/** A ustar header as Comprehend writes it: no owner, mode 0100644. */
function header(name, size) {
  const block = Buffer.alloc(512)
  const octal = (value, length) => value.toString(8).padStart(length - 1, '0')
  block.write(name, 0)
  block.write(octal(0o100644, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(size, 12), 124)
  block.write(octal(Date.UTC(2024, 4, 17, 10) / 1000, 12), 136)
  block.fill(0x20, 148, 156)
  block.write('0', 156)
  block.write('ustar\0' + '00', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

function tarGz(path, entries) {
  const blocks = entries.flatMap(([name, text]) => {
    const content = Buffer.from(text)
    return [header(name, content.length), content, Buffer.alloc((512 - (content.length % 512)) % 512)]
  })
  const tar = Buffer.concat([...blocks, Buffer.alloc(1024)])
  const padded = Buffer.concat([tar, Buffer.alloc((10240 - (tar.length % 10240)) % 10240)])
  const packed = gzipSync(padded, { level: 9 })
  // zlib writes the system it runs on into the header; Comprehend writes 255, and so do we, on every machine.
  packed[9] = 255
  write(path, packed)
}

const classes = (...pairs) => pairs.map(([Name, Score]) => ({ Name, Score }))

tarGz('support-tickets/output.tar.gz', [
  [
    'predictions.jsonl',
    lines([
      { File: 'tickets.csv', Line: '0', Classes: classes(['OTHER', 0.5121], ['BILLING', 0.3102], ['SHIPPING', 0.1443]) },
      { File: 'tickets.csv', Line: '1', Classes: classes(['BILLING', 0.9876], ['REFUND', 0.0101], ['OTHER', 0.0013]) },
      { File: 'tickets.csv', Line: '2', Classes: classes(['SHIPPING', 0.9412], ['REFUND', 0.0388], ['BILLING', 0.0154]) },
      { File: 'tickets.csv', Line: '3', Classes: classes(['REFUND', 0.4801], ['BILLING', 0.4711], ['SHIPPING', 0.0402]) },
      { File: 'tickets.csv', Line: '4', Classes: classes(['SHIPPING', 1.0], ['REFUND', 0.0], ['BILLING', 0.0]) },
      { File: 'tickets.csv', Line: '5', Classes: classes(['Zahlung & Rückgabe', 0.7719], ['REFUND', 0.1921], ['OTHER', 0.0202]) },
      { File: 'tickets-2.csv', Line: '0', Classes: classes(['BILLING', 0.6613], ['OTHER', 0.2214], ['REFUND', 0.0917]) },
      {
        ErrorCode: 'UNSUPPORTED_ENCODING',
        ErrorMessage: 'Document is not in UTF-8 format and all subsequent lines are ignored.',
        File: 'tickets-3.csv',
      },
    ]),
  ],
])

const labels = (...pairs) => pairs.map(([Name, Score]) => ({ Name, Score }))

tarGz('article-topics/output.tar.gz', [
  [
    'predictions.jsonl',
    lines([
      {
        File: 'articles.txt',
        Line: '0',
        Labels: labels(['harbour', 0.9812], ['trade', 0.8745], ['weather', 0.6521], ['tourism', 0.5307]),
      },
      { File: 'articles.txt', Line: '1', Labels: labels(['council', 0.9921], ['trade', 0.1207], ['harbour', 0.0318]) },
      { File: 'articles.txt', Line: '2', Labels: labels(['weather', 0.4411], ['tourism', 0.3902], ['harbour', 0.2874]) },
    ]),
  ],
])

const page = (File, PageNumber, Pages, list) => ({
  Classes: classes(...list),
  DocumentMetadata: { PageNumber, Pages },
  DocumentType: 'ScannedPDF',
  File,
  Version: '2023-03-20',
})

tarGz('scanned-letters/output.tar.gz', [
  [
    'letter 17.pdf.out',
    lines([
      page('letter 17.pdf', 1, 2, [
        ['INVOICE', 0.9993996620178223],
        ['REMINDER', 0.0004330444789957255],
      ]),
      page('letter 17.pdf', 2, 2, [
        ['INVOICE', 0.8713110089302063],
        ['REMINDER', 0.1201174408197403],
      ]),
    ]),
  ],
  ['amazon-textract-output/letter 17.pdf/1', JSON.stringify({ DocumentMetadata: { Pages: 1 }, Blocks: [] })],
  ['amazon-textract-output/letter 17.pdf/2', JSON.stringify({ DocumentMetadata: { Pages: 1 }, Blocks: [] })],
])

const arn = (flow) => `arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/${flow}`
const worker = (id) => ({
  identityData: {
    identityProviderType: 'Cognito',
    issuer: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_EXAMPLE',
    sub: `aaaaaaaa-bbbb-cccc-dddd-${id.padStart(12, '0')}`,
  },
})
const answer = (answerContent, acceptanceTime, timeSpentInSeconds, workerId) => ({
  acceptanceTime,
  answerContent,
  submissionTime: new Date(Date.parse(acceptanceTime) + timeSpentInSeconds * 1000).toISOString(),
  timeSpentInSeconds,
  workerId,
  workerMetadata: worker(workerId.slice(-2)),
})
const human = (flow, stamp, loop, document) =>
  write(`human-review/${flow}/${stamp}/${loop}/output.json`, JSON.stringify({ ...document, humanLoopName: loop }))

// Custom task, one answer.
human('ticket-review', '2024/05/17/09/30/12', 'ticket-0003', {
  flowDefinitionArn: arn('ticket-review'),
  humanAnswers: [answer({ queue: { label: 'REFUND' } }, '2024-05-17T09:41:05.101Z', 22.149, 'a1b2c3d4e5f60701')],
  inputContent: {
    initialValue: 'REFUND',
    taskObject: 'I returned the lamp two weeks ago and still wait for my money.',
    file: 'tickets.csv',
    line: 3,
  },
})
// Custom task, two workers who disagree.
human('ticket-review', '2024/05/17/09/30/13', 'ticket-0005', {
  flowDefinitionArn: arn('ticket-review'),
  humanAnswers: [
    answer({ queue: { label: 'REFUND' } }, '2024-05-17T09:42:00.000Z', 31.5, 'a1b2c3d4e5f60701'),
    answer({ queue: { label: 'BILLING' } }, '2024-05-17T10:02:10.500Z', 12.25, 'a1b2c3d4e5f60702'),
  ],
  inputContent: {
    initialValue: 'Zahlung & Rückgabe',
    taskObject: 'Doppelt abgebucht, bitte zurück.',
    file: 'tickets.csv',
    line: 5,
  },
})
// Custom task that nobody answered before it expired.
human('ticket-review', '2024/05/17/09/30/14', 'ticket-0006', {
  flowDefinitionArn: arn('ticket-review'),
  humanAnswers: [],
  inputContent: { initialValue: 'OTHER', taskObject: 'Good morning', file: 'tickets.csv', line: 0 },
})

// Moderation of a picture.
const moderation = 'AWS/Rekognition/DetectModerationLabels/Image/V3'
const moderated = [
  { confidence: 96.71228, name: 'Suggestive', parentName: '' },
  { confidence: 96.71228, name: 'Revealing Clothes', parentName: 'Suggestive' },
]
human('picture-review', '2024/05/18/14/05/59', 'beach-0042', {
  awsManagedHumanLoopRequestSource: moderation,
  flowDefinitionArn: arn('picture-review'),
  humanAnswers: [
    answer(
      { [moderation]: { moderationLabels: [{ name: 'Suggestive', parentName: '' }] } },
      '2024-05-18T14:20:00.000Z',
      7.28,
      'a1b2c3d4e5f60703',
    ),
  ],
  inputContent: {
    aiServiceRequest: {
      humanLoopConfig: { flowDefinitionArn: arn('picture-review'), humanLoopName: 'beach-0042' },
      image: { s3Object: { bucket: 'picture-inbox', name: 'beach-0042.jpg' } },
    },
    aiServiceResponse: { moderationLabels: moderated, moderationModelVersion: '6.0' },
    humanTaskActivationConditionResults: {
      Conditions: [
        {
          And: [
            {
              ConditionParameters: { ConfidenceGreaterThan: 60, ModerationLabelName: '*' },
              ConditionType: 'ModerationLabelConfidenceCheck',
              EvaluationResult: true,
            },
            {
              ConditionParameters: { ConfidenceLessThan: 98, ModerationLabelName: 'Suggestive' },
              ConditionType: 'ModerationLabelConfidenceCheck',
              EvaluationResult: true,
            },
          ],
          EvaluationResult: true,
        },
      ],
    },
    selectedAiServiceResponse: {
      moderationLabels: moderated.map((label) => ({ ...label, confidence: Math.fround(label.confidence) })),
      moderationModelVersion: '6.0',
    },
  },
})

// A form: the worker corrected the total and added the order number, which Textract had missed.
const forms = 'AWS/Textract/AnalyzeDocument/Forms/V1'
const box = (top, left, width) => ({
  boundingBox: { height: 0.02, left, top, width },
  polygon: [
    { x: left, y: top },
    { x: left + width, y: top },
    { x: left + width, y: top + 0.02 },
    { x: left, y: top + 0.02 },
  ],
})
const word = (id, text, confidence, top, left) => ({ blockType: 'WORD', confidence, geometry: box(top, left, 0.1), id, text })
const pair = (key, value, words, confidence) => [
  {
    blockType: 'KEY_VALUE_SET',
    confidence,
    entityTypes: ['KEY'],
    geometry: box(0.1, 0.1, 0.1),
    id: key,
    relationships: [
      { ids: [value], type: 'VALUE' },
      { ids: [words[0]], type: 'CHILD' },
    ],
  },
  {
    blockType: 'KEY_VALUE_SET',
    confidence,
    entityTypes: ['VALUE'],
    geometry: box(0.1, 0.3, 0.1),
    id: value,
    relationships: [{ ids: [words[1]], type: 'CHILD' }],
  },
]
const machine = [
  ...pair('k1', 'v1', ['w1', 'w2'], 91.5),
  ...pair('k2', 'v2', ['w3', 'w4'], 54.25),
  word('w1', 'Supplier:', 99.2, 0.1, 0.1),
  word('w2', 'Hafenbedarf', 98.7, 0.1, 0.3),
  word('w3', 'Total:', 99.6, 0.2, 0.1),
  word('w4', '1.204,5O', 48.5, 0.2, 0.3),
]
const plain = ({ geometry, ...block }) => block
const withoutScore = ({ confidence, ...block }) => block
human('invoice-review', '2024/05/17/09/30/12', 'invoice-0017', {
  awsManagedHumanLoopRequestSource: forms,
  flowDefinitionArn: arn('invoice-review'),
  humanAnswers: [
    answer(
      {
        [forms]: {
          blocks: [
            ...pair('k1', 'v1', ['w1', 'w2'], 91.5).map(plain),
            ...pair('k2', 'nv2', ['w3', 'nw4'], 54.25).map((block, index) =>
              index === 0 ? plain(block) : withoutScore(plain(block)),
            ),
            ...pair('nk3', 'nv3', ['nw5', 'nw6'], 0).map((block) => withoutScore(plain(block))),
            ...machine.slice(4, 7).map((block) => withoutScore(plain(block))),
            { blockType: 'WORD', id: 'nw4', text: '1.204,50' },
            { blockType: 'WORD', id: 'nw5', text: 'Order number:' },
            { blockType: 'WORD', id: 'nw6', text: '2024-117' },
          ],
        },
      },
      '2024-05-17T09:50:41.000Z',
      64.02,
      'a1b2c3d4e5f60704',
    ),
  ],
  inputContent: {
    aiServiceRequest: {
      document: { s3Object: { bucket: 'invoice-inbox', name: '2024/invoice-0017.png' } },
      featureTypes: ['FORMS'],
      humanLoopConfig: { flowDefinitionArn: arn('invoice-review'), humanLoopName: 'invoice-0017' },
    },
    aiServiceResponse: { blocks: machine, documentMetadata: { pages: 1 } },
    humanTaskActivationConditionResults: {
      Conditions: [
        {
          EvaluationResult: true,
          Or: [
            {
              ConditionParameters: { ImportantFormKey: 'Total:', KeyValueBlockConfidenceLessThan: 80 },
              ConditionType: 'ImportantFormKeyConfidenceCheck',
              EvaluationResult: true,
            },
            {
              ConditionParameters: { ImportantFormKey: 'Order number:' },
              ConditionType: 'MissingImportantFormKey',
              EvaluationResult: true,
            },
          ],
        },
      ],
    },
    selectedAiServiceResponse: { blocks: [...pair('k2', 'v2', ['w3', 'w4'], 54.25), ...machine.slice(6)].map(plain) },
  },
})
