// A Lambda function that S3 calls when a classification job has stored its output. A region of docs/guides/aws.md.

import { type Diagnostic, formatDiagnostic, topClass } from '@aws-ai-outputs/node'
// #region handler
import { S3Client } from '@aws-sdk/client-s3'
import type { S3Event } from 'aws-lambda'
import { readObject } from './s3.js'

/** What became of one stored object. */
export interface Account {
  readonly input: string | undefined
  readonly format: string
  readonly records: number
  readonly failures: number
  readonly invalid: number
  /** How many records have each class on top. */
  readonly classes: Readonly<Record<string, number>>
}

/** Made once per container and used again by every call. Tests put in a client of their own. */
export const dependencies: { s3: S3Client } = { s3: new S3Client({}) }

/** Counts the classes in every output that S3 says is new; fails when one cannot be read to its end. */
export async function handler(event: S3Event): Promise<Account[]> {
  const accounts: Account[] = []
  for (const { s3 } of event.Records) {
    // S3 writes keys in events as HTML forms do: a space is a plus sign, and what is not ASCII is percent-encoded.
    const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '))
    // Comprehend stores an empty object of this name first, to see whether it may.
    if (key.endsWith('.write_access_check_file.temp')) continue
    const output = readObject(dependencies.s3, s3.bucket.name, key)
    const classes: Record<string, number> = {}
    for await (const record of output) {
      if (record.type !== 'MultiClassLine') continue
      const top = topClass(record.value)?.Name
      if (top !== undefined) classes[top] = (classes[top] ?? 0) + 1
    }
    const { input, format, records, failures, invalid, diagnostics } = output.summary
    for (const found of diagnostics) console.warn(formatDiagnostic(found))
    const broken = diagnostics.find(isTransport)
    // Thrown, so that Lambda calls again: the next download may be whole.
    if (broken !== undefined) throw new Error(formatDiagnostic(broken))
    accounts.push({ input, format, records, failures, invalid, classes })
  }
  return accounts
}

/** Whether something was lost on the way, as against something that is wrong in the file. */
function isTransport({ code }: Diagnostic): boolean {
  return code === 'input-unreadable' || code === 'gzip-truncated' || code === 'tar-truncated'
}
// #endregion handler
