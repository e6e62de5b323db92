import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { afterAll } from 'vitest'

/** A folder for one test file, removed when its tests have ended. */
export function folder(): { readonly path: string; readonly file: (name: string, content?: string | Uint8Array) => string } {
  const path = mkdtempSync(join(tmpdir(), 'aws-ai-outputs-cli-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    file: (name, content = '') => {
      const at = join(path, name)
      mkdirSync(dirname(at), { recursive: true })
      writeFileSync(at, content)
      return at
    },
  }
}

/** A tar.gz archive with the given entries. */
export async function tarGz(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const packer = pack()
  for (const [name, content] of Object.entries(entries)) packer.entry({ name, mode: 0o100644, mtime: new Date(0) }, content)
  packer.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of packer) chunks.push(chunk as Buffer)
  return gzipSync(Buffer.concat(chunks))
}

const FRUITS = ['APPLE', 'PEAR', 'PLUM'] as const

/** A multi-class record. Its top class is APPLE, PEAR and PLUM in turn. */
export function multiClass(number: number, more: Record<string, unknown> = {}): string {
  const name = (i: number): string => FRUITS[(number + i) % FRUITS.length] as string
  const Classes = [
    { Name: name(0), Score: 0.875 },
    { Name: name(1), Score: 0.125 },
  ]
  return JSON.stringify({ File: 'baskets.txt', Line: String(number), Classes, ...more })
}

/** A multi-label record. */
export function multiLabel(number: number): string {
  return JSON.stringify({
    File: 'gardens.txt',
    Line: String(number),
    Labels: [
      { Name: 'SUNNY', Score: 0.9 },
      { Name: 'WALLED', Score: 0.8 },
    ],
  })
}

/** AWS's record of a document that could not be processed. */
export function failure(number: number, code = 'INTERNAL_SERVER_ERROR'): string {
  return JSON.stringify({
    File: 'baskets.txt',
    Line: number,
    ErrorCode: code,
    ErrorMessage: 'The document could not be processed.',
  })
}

/** Lines with a line feed behind each. */
export function lines(...all: string[]): string {
  return all.map((line) => `${line}\n`).join('')
}

/** The same record many times over, numbered. */
export function many(count: number, record: (number: number) => string): string {
  return Array.from({ length: count }, (_, i) => `${record(i)}\n`).join('')
}

const FLOW = 'arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/'

interface Answer {
  readonly worker: string
  readonly content: unknown
}

function answers(all: readonly Answer[]): object[] {
  return all.map(({ worker, content }, i) => ({
    acceptanceTime: `2025-02-03T10:0${i}:00.000Z`,
    answerContent: content,
    submissionTime: `2025-02-03T10:0${i}:30.000Z`,
    timeSpentInSeconds: 29.5,
    workerId: worker,
  }))
}

/** The A2I output of a custom task. */
export function customTask(loop: string, workers: readonly string[] = ['w-ann'], more: Record<string, unknown> = {}): string {
  const humanAnswers = answers(workers.map((worker) => ({ worker, content: { ripe: true } })))
  return JSON.stringify({
    flowDefinitionArn: `${FLOW}ripeness`,
    humanAnswers,
    humanLoopName: loop,
    inputContent: { picture: 'pear.png' },
    ...more,
  })
}

function request(loop: string, flow: string): object {
  return {
    humanLoopConfig: {
      flowDefinitionArn: `${FLOW}${flow}`,
      humanLoopName: loop,
      dataAttributes: { contentClassifiers: ['FreeOfAdultContent'] },
    },
  }
}

/** The A2I output of a Textract forms review. */
export function textractForms(loop: string): string {
  const source = 'AWS/Textract/AnalyzeDocument/Forms/V1'
  const word = { blockType: 'WORD', id: 'w1', text: 'Crates', confidence: 51.5 }
  return JSON.stringify(
    {
      awsManagedHumanLoopRequestSource: source,
      flowDefinitionArn: `${FLOW}delivery-notes`,
      humanAnswers: answers([
        { worker: 'w-ann', content: { [source]: { blocks: [word] } } },
        { worker: 'w-bob', content: { [source]: { blocks: [word] } } },
      ]),
      humanLoopName: loop,
      inputContent: {
        aiServiceRequest: {
          document: { s3Object: { bucket: 'amzn-s3-demo-bucket', name: 'note.png' } },
          featureTypes: ['FORMS'],
          ...request(loop, 'delivery-notes'),
        },
        aiServiceResponse: { blocks: [word], documentMetadata: { pages: 1 } },
      },
    },
    null,
    2,
  )
}

/** The A2I output of a Rekognition moderation review. */
export function moderation(loop: string): string {
  const source = 'AWS/Rekognition/DetectModerationLabels/Image/V3'
  const label = { name: 'Alcohol', parentName: '', confidence: 61.25 }
  return JSON.stringify({
    awsManagedHumanLoopRequestSource: source,
    flowDefinitionArn: `${FLOW}pictures`,
    humanAnswers: answers([{ worker: 'w-cleo', content: { [source]: { moderationLabels: ['Alcohol'] } } }]),
    humanLoopName: loop,
    inputContent: {
      aiServiceRequest: {
        image: { s3Object: { bucket: 'amzn-s3-demo-bucket', name: 'orchard.jpg' } },
        ...request(loop, 'pictures'),
      },
      aiServiceResponse: { moderationLabels: [label], moderationModelVersion: '7.0' },
      selectedAiServiceResponse: { moderationLabels: [label], moderationModelVersion: '7.0' },
    },
  })
}
