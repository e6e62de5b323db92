// A Lambda function that EventBridge calls when a human loop has ended. A region of docs/guides/aws.md.

import { formatDiagnostic, type HumanReviewOutput, readHumanLoops } from '@aws-ai-outputs/node'
// #region handler
import { S3Client } from '@aws-sdk/client-s3'
import type { EventBridgeEvent } from 'aws-lambda'
import { objectBytes } from './s3.js'

/** What Amazon A2I sends. It comes at least once, so the same loop may be told twice. */
export type HumanLoopEnded = EventBridgeEvent<
  'SageMaker A2I HumanLoop Status Change',
  {
    readonly humanLoopName: string
    readonly humanLoopStatus: 'Completed' | 'Failed' | 'Stopped' | (string & {})
    readonly humanLoopOutput?: { readonly outputS3Uri: string } | null
    readonly failureReason?: string | null
  }
>

/** Made once per container and used again by every call. Tests put in a client of their own. */
export const dependencies: { s3: S3Client } = { s3: new S3Client({}) }

/** The output of the loop, or undefined when it ended without one. */
export async function handler(event: HumanLoopEnded): Promise<HumanReviewOutput | undefined> {
  const uri = event.detail.humanLoopOutput?.outputS3Uri
  if (uri === undefined) return undefined
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(uri) ?? []
  if (bucket === undefined || key === undefined) throw new Error(`${uri} is not an s3:// URI`)
  const listing = [{ key: uri, open: () => objectBytes(dependencies.s3, bucket, key) }]
  for await (const { outputs, diagnostics } of readHumanLoops(listing)) {
    for (const found of diagnostics) console.warn(formatDiagnostic(found))
    const [output] = outputs
    if (output !== undefined) return output
    throw new Error(`${uri} holds no output: ${diagnostics.map(({ code }) => code).join(', ')}`)
  }
  return undefined
}
// #endregion handler
