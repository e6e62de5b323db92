// Lambda functions for very many objects: one for S3 Batch Operations, one for a distributed map of Step Functions.
// Regions of docs/guides/at-scale.md.

// #region convert
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type OutputReader, readOutput } from '@aws-ai-outputs/node'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'

/** Made once per container and used again by every call. Tests put in others. */
export const dependencies: { s3: S3Client; target: { readonly Bucket: string; readonly prefix: string } } = {
  s3: new S3Client({}),
  target: { Bucket: process.env.TARGET_BUCKET ?? '', prefix: process.env.TARGET_PREFIX ?? '' },
}

/** What became of one object. */
export interface Converted {
  readonly uri: string
  /** `again`: the object may be whole the next time. `poison`: it will be the same, and has been set aside. */
  readonly outcome: 'read' | 'poison' | 'again'
  readonly records: number
  readonly failures: number
  readonly invalid: number
  /** Why it was not read. */
  readonly reason?: string
}

/**
 * Reads one object and writes its records as gzipped lines, or, when it is poison, its diagnostics. The key of what is written
 * follows from the key of what was read, and it is written whole or not at all: doing it twice changes nothing.
 */
export async function convert(bucket: string, key: string): Promise<Converted> {
  const { s3, target } = dependencies
  const uri = `s3://${bucket}/${key}`
  const nothing = { uri, records: 0, failures: 0, invalid: 0 }
  let output: OutputReader
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    output = readOutput((Body as AsyncIterable<Uint8Array> | undefined) ?? new Uint8Array(), { name: uri })
  } catch (error) {
    const { name, message } = error as Error
    // The others, throttling among them, pass; the SDK has tried again by itself before.
    const lasting = ['NoSuchKey', 'NoSuchBucket', 'AccessDenied', 'InvalidObjectState'].includes(name)
    return { ...nothing, outcome: lasting ? 'poison' : 'again', reason: `${name}: ${message}` }
  }
  const folder = await mkdtemp(join(tmpdir(), 'convert-'))
  try {
    // Through a file, since S3 wants to know the length first; the space of the function's /tmp bounds it.
    const file = join(folder, 'records')
    await pipeline(linesOf(output, uri), createGzip(), createWriteStream(file))
    const { records, failures, invalid, complete, errors, diagnostics, diagnosticCounts } = output.summary
    if (diagnosticCounts['input-unreadable'] !== undefined)
      return { ...nothing, outcome: 'again', reason: 'the connection was lost while the object was read' }
    const poison = !complete || (records + failures === 0 && errors > 0)
    const name = createHash('sha256').update(uri).digest('hex')
    const put = (Key: string, Body: Buffer | ReturnType<typeof createReadStream>, ContentLength: number): Promise<unknown> =>
      s3.send(new PutObjectCommand({ Bucket: target.Bucket, Key: `${target.prefix}${Key}`, Body, ContentLength }))
    if (poison) {
      const told = Buffer.from(diagnostics.map((found) => `${JSON.stringify(found)}\n`).join(''))
      await put(`quarantine/${name}.ndjson`, told, told.length)
      const reason = diagnostics.filter(({ severity }) => severity === 'error').at(-1)
      return { uri, outcome: 'poison', records, failures, invalid, reason: `${reason?.code}: ${reason?.message}` }
    }
    await put(`records/${name}.ndjson.gz`, createReadStream(file), (await stat(file)).size)
    return { uri, outcome: 'read', records, failures, invalid }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function* linesOf(output: OutputReader, uri: string): AsyncGenerator<string> {
  for await (const batch of output.batches()) {
    const { type, kind, records } = batch
    yield records.map((value, index) => `${JSON.stringify({ uri, type, kind, ...batch.placeOf(index), value })}\n`).join('')
  }
}

// #endregion convert

// #region batch-operations
import type { S3BatchEvent, S3BatchResult } from 'aws-lambda'

/** S3 Batch Operations: called with one object of the manifest, again for a temporary failure; the report lists the others. */
export async function batchOperation(event: S3BatchEvent): Promise<S3BatchResult> {
  const codes = { read: 'Succeeded', poison: 'PermanentFailure', again: 'TemporaryFailure' } as const
  const results = event.tasks.map(async ({ taskId, s3BucketArn, s3Key }) => {
    const bucket = s3BucketArn.slice(s3BucketArn.lastIndexOf(':') + 1)
    const done = await convert(bucket, decodeURIComponent(s3Key.replaceAll('+', ' ')))
    const { outcome, records, failures, invalid, reason = '' } = done
    const resultString = outcome === 'read' ? JSON.stringify({ records, failures, invalid }) : reason
    return { taskId, resultCode: codes[outcome], resultString }
  })
  return {
    invocationSchemaVersion: event.invocationSchemaVersion,
    // What is not answered is no success.
    treatMissingKeysAs: 'PermanentFailure',
    invocationId: event.invocationId,
    results: await Promise.all(results),
  }
}
// #endregion batch-operations

// #region distributed-map
/** What a distributed map hands over with `ItemBatcher`: rows of an S3 inventory or a listing. */
export interface MapBatch {
  readonly BatchInput: { readonly bucket: string }
  readonly Items: readonly { readonly Key: string }[]
}

/** Objects read at the same time: S3 answers in tens of milliseconds, in which one object alone would leave the CPU idle. */
const AT_ONCE = 16

/**
 * Step Functions: called with a batch of objects, some hundred small ones or a single archive. Fails when one should be read again,
 * and Step Functions then calls with the whole batch: what was written is written again, with the same key and content.
 */
export async function mapBatch({ BatchInput, Items }: MapBatch): Promise<{ readonly totals: Totals; readonly poison: string[] }> {
  const totals = { objects: 0, read: 0, records: 0, failures: 0, invalid: 0 }
  const poison: string[] = []
  const again: string[] = []
  const left = Items.values()
  const work = async (): Promise<void> => {
    for (const { Key } of left) {
      const { uri, outcome, records, failures, invalid, reason } = await convert(BatchInput.bucket, Key)
      totals.objects++
      if (outcome === 'again') again.push(`${uri}: ${reason}`)
      if (outcome === 'poison') poison.push(`${uri}: ${reason}`)
      if (outcome !== 'read') continue
      totals.read++
      totals.records += records
      totals.failures += failures
      totals.invalid += invalid
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  if (again.length > 0) throw new Error(`${again.length} of ${Items.length} objects are to be read again: ${again[0]}`)
  return { totals, poison }
}

/** The counts of a batch; `objects` less `read` are the poison. */
export interface Totals {
  readonly objects: number
  readonly read: number
  readonly records: number
  readonly failures: number
  readonly invalid: number
}
// #endregion distributed-map
