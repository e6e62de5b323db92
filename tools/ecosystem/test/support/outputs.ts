// Outputs as the services write them, made up.

import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'

/** Lines of a multi-class job. */
export function predictions(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    // Scores that do not repeat, so that the archive is not packed to nothing.
    const score = ((index * 7919) % 10_000) / 20_000 + 0.5
    const [first, second] = index % 3 === 0 ? ['REFUND', 'BILLING'] : ['BILLING', 'REFUND']
    const Classes = [
      { Name: first, Score: score },
      { Name: second, Score: Number((1 - score).toFixed(5)) },
    ]
    return JSON.stringify({ File: 'tickets.csv', Line: String(index), Classes })
  })
  return `${lines.join('\n')}\n`
}

/** The archive that Comprehend stores. */
export async function outputArchive(content: string): Promise<Buffer> {
  const packer = pack()
  packer.entry({ name: 'predictions.jsonl', mode: 0o100644, mtime: new Date(0) }, Buffer.from(content))
  packer.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of packer) chunks.push(chunk as Buffer)
  return gzipSync(Buffer.concat(chunks))
}

/** The output of a human loop with one answer. */
export function review(humanLoopName: string): Record<string, unknown> {
  return {
    flowDefinitionArn: 'arn:aws:sagemaker:us-west-2:111122223333:flow-definition/ticket-review',
    humanAnswers: [
      {
        acceptanceTime: '2024-03-07T09:30:41.105Z',
        answerContent: { category: { label: 'Billing' } },
        submissionTime: '2024-03-07T09:31:12.480Z',
        timeSpentInSeconds: 31.375,
        workerId: 'a1b2c3d4e5f60718',
        workerMetadata: {
          identityData: {
            identityProviderType: 'Cognito',
            issuer: 'https://cognito-idp.us-west-2.amazonaws.com/us-west-2_EXAMPLE01',
            sub: 'c6aa8eb7-9944-42e9-a6b9-111122223333',
          },
        },
      },
    ],
    humanLoopName,
    inputContent: { initialValue: 'Billing', taskObject: 'I was charged twice for order 5512.' },
  }
}

/** Where A2I stores it. */
export function reviewKey(humanLoopName: string, prefix = 'reviews'): string {
  return `${prefix}/ticket-review/2024/03/07/09/30/12/${humanLoopName}/output.json`
}
