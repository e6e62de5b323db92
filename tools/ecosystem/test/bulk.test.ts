// The functions for very many objects, called as S3 Batch Operations and Step Functions call them, against a real S3 server.

import { gunzipSync } from 'node:zlib'
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { S3BatchEvent } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { batchOperation, convert, dependencies, mapBatch } from '../src/bulk.js'
import { outputArchive, predictions, review, reviewKey } from './support/outputs.js'
import { clientOf, type Gateway, type Running, startGateway, startS3 } from './support/s3.js'

const bucket = 'outputs'
const jobKey = 'class jobs/été+1/output/output.tar.gz'
const cutKey = 'jobs/cut/output.tar.gz'
const proseKey = 'jobs/notes.txt'
const loops = Array.from({ length: 120 }, (_, number) => reviewKey(`loop-${number}`))

let server: Running
let proxy: Gateway
let s3: S3Client
const original = { ...dependencies }

beforeAll(async () => {
  server = await startS3()
  proxy = await startGateway(server.port)
  s3 = clientOf(proxy.port)
  for (const Bucket of [bucket, 'results']) await s3.send(new CreateBucketCommand({ Bucket }))
  Object.assign(dependencies, { s3, target: { Bucket: 'results', prefix: 'run-1/' } })
  const put = async (Key: string, Body: Buffer): Promise<unknown> => s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body }))
  const archive = await outputArchive(predictions(3000))
  await put(jobKey, archive)
  await put(cutKey, archive.subarray(0, archive.length >> 1))
  await put(proseKey, Buffer.from('Remember the milk.\n'))
  await Promise.all(loops.map((key, number) => put(key, Buffer.from(JSON.stringify(review(`loop-${number}`))))))
}, 60_000)

afterAll(async () => {
  Object.assign(dependencies, original)
  s3?.destroy()
  await proxy?.stop()
  await server?.stop()
})

async function written(): Promise<Map<string, string>> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'results' }))
  const found = new Map<string, string>()
  for (const { Key = '' } of Contents) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'results', Key }))
    const bytes = Buffer.from((await Body?.transformToByteArray()) ?? [])
    found.set(Key, (Key.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString())
  }
  return found
}

/** As S3 Batch Operations sends it: keys are encoded as in URLs. */
function batchEvent(...keys: string[]): S3BatchEvent {
  const s3BucketArn = `arn:aws:s3:::${bucket}`
  const tasks = keys.map((key, number) => ({
    taskId: `task-${number}`,
    s3Key: encodeURIComponent(key).replaceAll('%2F', '/'),
    s3VersionId: null,
    s3BucketArn,
  }))
  return { invocationSchemaVersion: '1.0', invocationId: 'call-1', job: { id: 'job-1' }, tasks }
}

const resultsOf = async (...keys: string[]): Promise<string[][]> =>
  (await batchOperation(batchEvent(...keys))).results.map(({ resultCode, resultString }) => [resultCode, resultString])

describe('a function that S3 Batch Operations calls', () => {
  it('writes the records of an object, and the same when it is called again', async () => {
    const answer = await batchOperation(batchEvent(jobKey))
    expect(answer).toEqual({
      invocationSchemaVersion: '1.0',
      treatMissingKeysAs: 'PermanentFailure',
      invocationId: 'call-1',
      results: [{ taskId: 'task-0', resultCode: 'Succeeded', resultString: '{"records":3000,"failures":0,"invalid":0}' }],
    })
    const first = await written()
    expect([...first.keys()]).toEqual([expect.stringMatching(/^run-1\/records\/[0-9a-f]{64}\.ndjson\.gz$/)])
    const lines = ([...first.values()][0] as string).trimEnd().split('\n')
    expect(lines).toHaveLength(3000)
    expect(JSON.parse(lines[2999] as string)).toMatchObject({
      uri: `s3://${bucket}/${jobKey}`,
      type: 'MultiClassLine',
      entry: 'predictions.jsonl',
      line: 3000,
      value: { File: 'tickets.csv', Line: '2999' },
    })
    await batchOperation(batchEvent(jobKey))
    expect(await written()).toEqual(first)
  })

  it('fails for good on poison, which it sets aside with the reason', async () => {
    const before = await written()
    expect(await resultsOf(cutKey, proseKey, 'gone.json')).toEqual([
      ['PermanentFailure', expect.stringMatching(/^gzip-truncated: /)],
      ['PermanentFailure', expect.stringMatching(/^input-unrecognised: /)],
      ['PermanentFailure', expect.stringMatching(/^NoSuchKey: /)],
    ])
    const added = [...(await written())].filter(([key]) => !before.has(key))
    expect(added.map(([key]) => key)).toEqual([
      expect.stringContaining('run-1/quarantine/'),
      expect.stringContaining('run-1/quarantine/'),
    ])
    expect(added.some(([, text]) => text.includes('"code":"gzip-truncated"'))).toBe(true)
  })

  it('fails for now when the download breaks, and writes nothing', async () => {
    const before = await written()
    proxy.faults.set(`/${bucket}/${loops[0]}`, { cutAfter: 100 })
    expect(await resultsOf(loops[0] as string)).toEqual([['TemporaryFailure', expect.any(String)]])
    proxy.faults.clear()
    expect(await written()).toEqual(before)
    proxy.faults.set(`/${bucket}/${loops[0]}`, { deny: true })
    expect(await resultsOf(loops[0] as string)).toEqual([['PermanentFailure', 'AccessDenied: Access Denied']])
    proxy.faults.clear()
  })
})

describe('a function that a distributed map calls', () => {
  const call = (...keys: string[]): ReturnType<typeof mapBatch> =>
    mapBatch({ BatchInput: { bucket }, Items: keys.map((Key) => ({ Key })) })

  it('reads a batch with counts that add up, and names the poison', async () => {
    const { totals, poison } = await call(...loops, cutKey, 'gone.json')
    expect(totals).toEqual({ objects: 122, read: 120, records: 120, failures: 0, invalid: 0 })
    expect([...poison].sort()).toEqual([
      expect.stringContaining('gone.json: NoSuchKey'),
      expect.stringContaining(`${cutKey}: gzip-truncated`),
    ])
    const reviews = [...(await written())].filter(([, text]) => text.includes('"CustomTaskOutput"'))
    expect(reviews).toHaveLength(120)
  })

  it('fails when an object should be read again, and is right when the batch comes again', async () => {
    proxy.faults.set(`/${bucket}/${loops[7]}`, { cutAfter: 50 })
    await expect(call(...loops.slice(0, 20))).rejects.toThrow(`1 of 20 objects are to be read again: s3://${bucket}/${loops[7]}`)
    proxy.faults.clear()
    const before = await written()
    expect((await call(...loops.slice(0, 20))).totals).toMatchObject({ objects: 20, read: 20 })
    expect(await written()).toEqual(before)
  })

  it('answers for an object that holds no bytes', async () => {
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'empty', Body: Buffer.alloc(0) }))
    expect(await convert(bucket, 'empty')).toMatchObject({ outcome: 'poison', records: 0 })
  })
})
