// One example for every diagnostic code: an input that sets it off. The page "Diagnostics" runs them and prints what comes.
// A code without an example does not compile.

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import {
  bytesSource,
  createReader,
  type Diagnostic,
  type DiagnosticCode,
  type ReadOptions,
  readHumanLoops,
  readOutput,
} from '@aws-ai-outputs/node'

/** An input that sets a code off. */
export interface DiagnosticExample {
  /** What the input is, as a sentence. */
  readonly about: string
  /** The input, or the part that matters; absent when it is not text. */
  readonly shown?: string
  /** Reads it and returns what was found. */
  run(): Promise<readonly Diagnostic[]>
}

type Input = Parameters<typeof readOutput>[0]

async function read(input: Input, options: ReadOptions = {}): Promise<readonly Diagnostic[]> {
  const output = readOutput(input, { name: typeof input === 'string' ? input : 'example', ...options })
  return (await output.drain()).diagnostics
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A text as it is. */
function text(about: string, shown: string, options: ReadOptions = {}): DiagnosticExample {
  return { about, shown, run: () => read(bytes(shown), { name: 'predictions.jsonl', ...options }) }
}

/** JSON lines. */
function lines(about: string, ...records: object[]): DiagnosticExample {
  return text(about, records.map(spaced).join('\n'))
}

/** JSON as Comprehend writes it, with spaces. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}: ${spaced(member)}`)
    .join(', ')}}`
}

const spam = [
  { Name: 'SPAM', Score: 0.9 },
  { Name: 'HAM', Score: 0.1 },
]
const line = (more: object = {}): object => ({ File: 'a.txt', Line: '0', Classes: spam, ...more })
const page = (number: number, pages: number, more: object = {}): object => ({
  File: 'letter.pdf',
  Classes: spam,
  DocumentMetadata: { PageNumber: number, Pages: pages },
  DocumentType: 'ScannedPDF',
  ...more,
})

/** A sample review in which one value is set, or taken away when it is undefined. */
function review(
  base: keyof typeof reviews,
  pointer: string,
  value: unknown,
  ...then: (readonly [string, unknown])[]
): DiagnosticExample {
  const changes = [[pointer, value] as const, ...then]
  const kind = { ticket: 'custom task', picture: 'moderation', invoice: 'form' }[base]
  return {
    about: `The output of a ${kind} review that is sound but for:`,
    shown: changes.map(([at, to]) => (to === undefined ? `${at} is absent` : `${at} is ${JSON.stringify(to)}`)).join('\n'),
    run: () => {
      const document = structuredClone(reviews[base])
      for (const [at, to] of changes) set(document, at, to)
      return read(bytes(JSON.stringify(document)), { name: 'output.json' })
    },
  }
}

function set(document: unknown, pointer: string, value: unknown): void {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = steps.pop() as string
  let at = document as Record<string, unknown>
  for (const step of steps) at = at[step] as Record<string, unknown>
  if (value === undefined) delete at[last]
  else at[last] = value
}

const loop = (path: string): Record<string, unknown> => JSON.parse(readFileSync(`human-review/${path}/output.json`, 'utf8'))
const reviews = {
  ticket: loop('ticket-review/2024/05/17/09/30/12/ticket-0003'),
  picture: loop('picture-review/2024/05/18/14/05/59/beach-0042'),
  invoice: loop('invoice-review/2024/05/17/09/30/12/invoice-0017'),
}

/** Activation conditions, as a flow definition has them. */
function conditions(about: string, value: object): DiagnosticExample {
  const shown = JSON.stringify(value, null, 2)
  return { about, shown, run: () => read(bytes(shown), { name: 'conditions.json' }) }
}

const check = { ConditionType: 'Sampling', ConditionParameters: { RandomSamplingPercentage: 5 } }

/** A ticket review under a path that says otherwise. */
function misplaced(path: string): DiagnosticExample {
  return {
    about: 'The output of human loop `ticket-0003` of the flow definition `ticket-review`, under this path:',
    shown: path,
    async run() {
      const found: Diagnostic[] = []
      const open = (): Uint8Array => bytes(JSON.stringify(reviews.ticket))
      for await (const file of readHumanLoops([{ key: path, open }])) found.push(...file.diagnostics)
      return found
    },
  }
}

/** The bytes of a tar archive with these entries. */
function tar(...entries: readonly (readonly [name: string, content: string])[]): Uint8Array {
  const blocks: Uint8Array[] = []
  for (const [name, content] of entries) {
    const body = Buffer.from(content)
    const header = Buffer.alloc(512)
    const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`
    header.write(name, 0)
    header.write(octal(0o100644, 8), 100)
    header.write(octal(body.length, 12), 124)
    header.fill(0x20, 148, 156)
    header.write('0', 156)
    header.write('ustar\x0000', 257)
    header.write(
      octal(
        header.reduce((sum, byte) => sum + byte, 0),
        8,
      ),
      148,
    )
    blocks.push(header, body, Buffer.alloc((512 - (body.length % 512)) % 512))
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

const record = `${spaced(line())}\n`

/** An archive, told by the names and contents of its entries. */
function archive(about: string, made: Uint8Array | (() => Uint8Array), options: ReadOptions = {}): DiagnosticExample {
  return { about, run: () => read(typeof made === 'function' ? made() : made, { name: 'output.tar', ...options }) }
}

const sample = (): Buffer => readFileSync('output.tar.gz')

/** Undefined only where site/allowed.json says why there is none. */
export const examples: { readonly [code in DiagnosticCode]: DiagnosticExample | undefined } = {
  'input-empty': { about: 'An S3 object of 0 bytes.', run: () => read(new Uint8Array(0)) },
  'input-unreadable': {
    about: 'A path that does not exist.',
    shown: 'no-such-file.tar.gz',
    run: () => read('no-such-file.tar.gz'),
  },
  'input-unrecognised': text('A text that begins with neither an object nor an archive.', 'Your job has completed.'),
  'look-alike': lines('A line of a sentiment job: of Comprehend, but not of a classification job.', {
    File: 'a.txt',
    Line: 0,
    Sentiment: 'NEUTRAL',
    SentimentScore: { Mixed: 0.01, Negative: 0.02, Neutral: 0.95, Positive: 0.02 },
  }),
  'gzip-unsupported': {
    about: 'A sound `output.tar.gz`, given to the `createReader` of `@aws-ai-outputs/core` without a gunzip function.',
    run: async () =>
      (await createReader(bytesSource(sample()), { name: 'output.tar.gz' }, { strict: false }).drain()).diagnostics,
  },
  'gzip-truncated': archive('An `output.tar.gz` without its last 100 bytes.', () => sample().subarray(0, -100), {
    name: 'output.tar.gz',
  }),
  'gzip-corrupt': archive(
    'An `output.tar.gz` whose checksum has been overwritten.',
    () => {
      const damaged = sample()
      damaged.fill(0x55, damaged.length - 8, damaged.length - 4)
      return damaged
    },
    { name: 'output.tar.gz' },
  ),
  'tar-header': archive('An archive of two entries; one byte of the second header has changed.', () => {
    const damaged = tar(['a.jsonl', record], ['b.jsonl', record])
    damaged[1024 + 100] = 0x37
    return damaged
  }),
  'tar-truncated': archive('An unpacked archive that ends in the middle of its entry.', () =>
    tar(['predictions.jsonl', record.repeat(20)]).subarray(0, 1200),
  ),
  'tar-unended': archive('An archive without the empty blocks at its end.', () =>
    tar(['predictions.jsonl', record]).subarray(0, 1024),
  ),
  'entry-unsafe-name': archive('An archive with the entry `../../etc/passwd`.', tar(['../../etc/passwd', record])),
  'entry-duplicate': archive(
    'An archive with two entries named `predictions.jsonl`.',
    tar(['predictions.jsonl', record], ['predictions.jsonl', record]),
  ),
  'entry-skipped': archive(
    'An archive that was packed anew on macOS.',
    tar(['._predictions.jsonl', 'x'], ['predictions.jsonl', record]),
  ),
  'entry-empty': archive('An archive whose entry holds no bytes.', tar(['predictions.jsonl', ''])),
  'entry-unrecognised': archive('An archive with a note in it.', tar(['README.txt', 'These are the results of May.'])),
  'limit-line-bytes': text('A record, read with `limits: { lineBytes: 50 }`.', record.trim(), { limits: { lineBytes: 50 } }),
  'limit-entry-bytes': archive(
    'An archive with an entry of 1,000 bytes and more, read with `limits: { entryBytes: 1000 }`.',
    tar(['predictions.jsonl', record.repeat(20)]),
    { limits: { entryBytes: 1000 } },
  ),
  'limit-entries': archive(
    'An archive of three entries, read with `limits: { entries: 2 }`.',
    tar(['a.jsonl', record], ['b.jsonl', record], ['c.jsonl', record]),
    { limits: { entries: 2 } },
  ),
  'limit-expansion': archive(
    '300 MB of white space, gzip-compressed to 300 kB.',
    () => gzipSync(Buffer.alloc(300 * 2 ** 20, 0x20), { level: 1 }),
    {
      name: 'bomb.gz',
    },
  ),
  'limit-nesting': text(
    'A record with lists in lists, read with `limits: { nesting: 8 }`.',
    spaced(line({ More: [[[[[[[[1]]]]]]]] })),
    {
      limits: { nesting: 8 },
    },
  ),
  'utf8-invalid': {
    about: 'A record that was saved as Latin-1: the `ü` of `Rückgabe` is the single byte 0xFC.',
    run: () =>
      read(Buffer.from(spaced(line({ Classes: [{ Name: 'Rückgabe', Score: 0.9 }] })), 'latin1'), { name: 'predictions.jsonl' }),
  },
  'json-syntax': text('A line that lacks a quotation mark.', '{"File": "a.txt, "Line": "0", "Classes": []}'),
  'record-not-object': text('A line that holds a number.', `${record}42`),
  'record-unrecognised': text('An object of some other kind.', '{"id": 17, "label": "SPAM"}'),
  'schema-violation': lines('A score above 1.', line({ Classes: [{ Name: 'SPAM', Score: 1.5 }] })),
  'comprehend/classes-empty': lines('An empty list.', line({ Classes: [] })),
  'comprehend/class-duplicate': lines(
    'One name twice.',
    line({
      Classes: [
        { Name: 'SPAM', Score: 0.6 },
        { Name: 'SPAM', Score: 0.4 },
      ],
    }),
  ),
  'comprehend/scores-unsorted': lines('The best class stands second.', line({ Classes: [...spam].reverse() })),
  'comprehend/scores-sum': lines(
    'Scores that cannot belong to classes of which exactly one is right.',
    line({
      Classes: [
        { Name: 'SPAM', Score: 0.9 },
        { Name: 'HAM', Score: 0.8 },
      ],
    }),
  ),
  'comprehend/line-integer': lines('`Line` as a number, as other jobs write it.', line({ Line: 0 })),
  'comprehend/class-name-spaces': lines('A space at the end of a name.', line({ Classes: [{ Name: 'SPAM ', Score: 0.9 }] })),
  'comprehend/line-mixed': lines('A record with `Line`, then one without.', line(), { File: 'b.txt', Classes: spam }),
  'comprehend/page-out-of-range': lines('Page 3 of 2.', page(1, 2), page(2, 2), page(3, 2)),
  'comprehend/page-duplicate': lines('Page 1 twice.', page(1, 2), page(1, 2), page(2, 2)),
  'comprehend/pages-differ': lines('One document with two pages, and with three.', page(1, 2), page(2, 3)),
  'comprehend/pages-missing': lines('One record for a document of three pages.', page(1, 3)),
  'comprehend/document-type-unknown': lines('A type that the real-time API knows.', page(1, 1, { DocumentType: 'MsWord' })),
  'comprehend/error-without-message': lines('An error record with its code alone.', {
    File: 'a.txt',
    Line: '0',
    ErrorCode: 'DOCUMENT_SIZE_EXCEEDED',
  }),
  'a2i/time-format': review('ticket', '/humanAnswers/0/submissionTime', '2024-05-17T09:41:27Z'),
  'a2i/submitted-before-accepted': review('ticket', '/humanAnswers/0/submissionTime', '2024-05-17T09:40:00.000Z'),
  'a2i/time-spent': review('ticket', '/humanAnswers/0/timeSpentInSeconds', 3600),
  'a2i/no-answers': review('ticket', '/humanAnswers', []),
  'a2i/worker-twice': review('ticket', '/humanAnswers/1', (reviews.ticket.humanAnswers as unknown[])[0]),
  'a2i/answer-source': review('picture', '/humanAnswers/0/answerContent', { labels: [] }),
  'a2i/preview-layout': review('ticket', '/inputContent', undefined, ['/humanLoopInputContent', { taskObject: 'Good morning' }]),
  'a2i/built-in-members': review('ticket', '/aiServiceRequest', {}),
  'a2i/loop-name': review('picture', '/inputContent/aiServiceRequest/humanLoopConfig/humanLoopName', 'beach-0043'),
  'a2i/flow-definition': review(
    'picture',
    '/inputContent/aiServiceRequest/humanLoopConfig/flowDefinitionArn',
    'arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/other-review',
  ),
  'a2i/path-loop-name': misplaced('ticket-review/2024/05/17/09/30/12/ticket-0004/output.json'),
  'a2i/path-flow-definition': misplaced('other-review/2024/05/17/09/30/12/ticket-0003/output.json'),
  'a2i/flow-definition-arn': review(
    'ticket',
    '/flowDefinitionArn',
    'arn:aws:sagemaker:eu-west-1:xxxxxxxxxxxx:flow-definition/ticket-review',
  ),
  'a2i/identity-provider': review('ticket', '/humanAnswers/0/workerMetadata/identityData/identityProviderType', 'Saml'),
  'a2i/issuer': review('ticket', '/humanAnswers/0/workerMetadata/identityData/issuer', 'http://login.example'),
  'a2i/block-duplicate': duplicateBlock(),
  'a2i/relationship-unresolved': review('invoice', '/inputContent/aiServiceResponse/blocks/0/relationships', [
    { type: 'CHILD', ids: ['no-such-block'] },
  ]),
  'a2i/key-without-value': keyWithoutValue(),
  'a2i/condition-inconsistent': review(
    'picture',
    '/inputContent/humanTaskActivationConditionResults/Conditions/0/And/0/EvaluationResult',
    false,
  ),
  'a2i/no-condition-true': review(
    'picture',
    '/inputContent/humanTaskActivationConditionResults/Conditions/0/EvaluationResult',
    false,
    ['/inputContent/humanTaskActivationConditionResults/Conditions/0/And/0/EvaluationResult', false],
  ),
  'a2i/conditions-missing': conditions('An empty list of conditions.', { Conditions: [] }),
  'a2i/condition-parameters': conditions('A sample without its percentage.', {
    Conditions: [{ ConditionType: 'Sampling', ConditionParameters: {} }],
  }),
  'a2i/condition-depth': conditions('Three levels of `And` and `Or`.', {
    Conditions: [{ And: [check, { Or: [check, { And: [check, check] }] }] }],
  }),
  'a2i/request-document': review('picture', '/inputContent/aiServiceRequest/image', {}),
  'a2i/request-features': review('invoice', '/inputContent/aiServiceRequest/featureTypes', ['TABLES']),
  'a2i/label-not-selected': review(
    'picture',
    '/humanAnswers/0/answerContent/AWS~1Rekognition~1DetectModerationLabels~1Image~1V3/moderationLabels/0',
    { name: 'Alcohol', parentName: '' },
  ),
}

function blocksOfInvoice(): { id: string; entityTypes?: string[]; relationships?: { type: string }[] }[] {
  const { inputContent } = reviews.invoice as { inputContent: { aiServiceResponse: { blocks: never } } }
  return inputContent.aiServiceResponse.blocks
}

function duplicateBlock(): DiagnosticExample {
  const [first] = blocksOfInvoice()
  return review('invoice', '/inputContent/aiServiceResponse/blocks/1/id', first?.id)
}

function keyWithoutValue(): DiagnosticExample {
  const blocks = blocksOfInvoice()
  const index = blocks.findIndex(({ entityTypes }) => entityTypes?.includes('KEY'))
  const others = blocks[index]?.relationships?.filter(({ type }) => type !== 'VALUE')
  return review('invoice', `/inputContent/aiServiceResponse/blocks/${index}/relationships`, others)
}
