// Reading outputs out of S3. The regions are the code blocks of docs/guides/aws.md.

import { type OutputReader, readOutput } from '@aws-ai-outputs/node'
// #region object
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'

/** The bytes of an object. It is asked for when reading begins, so that a failure becomes a diagnostic of the reader. */
export async function* objectBytes(s3: S3Client, Bucket: string, Key: string): AsyncGenerator<Uint8Array> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }))
  if (Body !== undefined) yield* Body as AsyncIterable<Uint8Array>
}

/** Reads one output. */
export function readObject(s3: S3Client, bucket: string, key: string): OutputReader {
  return readOutput(objectBytes(s3, bucket, key), { name: `s3://${bucket}/${key}` })
}

// #endregion object

import { type HumanLoopFile, type ListedObject, readHumanLoops } from '@aws-ai-outputs/node'
// #region listing
import { paginateListObjectsV2 } from '@aws-sdk/client-s3'

/** Every A2I output below a prefix, page by page: S3 lists at most 1000 keys at a time. */
export async function* listOutputs(client: S3Client, Bucket: string, Prefix: string): AsyncGenerator<ListedObject> {
  for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix })) {
    for (const { Key } of page.Contents ?? []) {
      if (Key?.endsWith('/output.json')) yield { key: `s3://${Bucket}/${Key}`, open: () => objectBytes(client, Bucket, Key) }
    }
  }
}

/** Reads every human review below a prefix, sixteen at a time, in the order of the listing. */
export function readReviews(client: S3Client, bucket: string, prefix: string): AsyncGenerator<HumanLoopFile> {
  return readHumanLoops(listOutputs(client, bucket, prefix))
}
// #endregion listing
