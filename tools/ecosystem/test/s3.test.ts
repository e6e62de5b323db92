// The AWS SDK against a real S3 server on loopback.

import { isOutputError, type OutputRecord, readHumanLoops, readOutput, readOutputStrict } from '@aws-ai-outputs/node'
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listOutputs, objectBytes, readObject, readReviews } from '../src/s3.js'
import { outputArchive, predictions, review, reviewKey } from './support/outputs.js'
import { clientOf, type Gateway, type Running, startGateway, startS3 } from './support/s3.js'

const bucket = 'outputs'
const archiveKey = 'jobs/111122223333-CLN-1/output/output.tar.gz'
const linesKey = 'jobs/unpacked/predictions.jsonl'
const lineCount = 60_000
// One more than a page of a listing holds.
const loopCount = 1001

let server: Running
let proxy: Gateway
let s3: S3Client
let archive: Buffer
let lines: Buffer

const put = (Key: string, Body: Uint8Array | string): Promise<unknown> =>
  s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: typeof Body === 'string' ? Buffer.from(Body) : Body }))

beforeAll(async () => {
  server = await startS3()
  proxy = await startGateway(server.port)
  s3 = clientOf(proxy.port)
  await s3.send(new CreateBucketCommand({ Bucket: bucket }))
  lines = Buffer.from(predictions(lineCount))
  archive = await outputArchive(lines.toString())
  await put(archiveKey, archive)
  await put(linesKey, lines)
  const keys = Array.from({ length: loopCount }, (_, index) => `loop-${String(index).padStart(4, '0')}`)
  for (let at = 0; at < keys.length; at += 50) {
    await Promise.all(keys.slice(at, at + 50).map((name) => put(reviewKey(name, 'many'), JSON.stringify(review(name)))))
  }
}, 120_000)

afterAll(async () => {
  s3?.destroy()
  await proxy?.stop()
  await server?.stop()
})

async function recordsOf(reader: AsyncIterable<OutputRecord>): Promise<OutputRecord[]> {
  const records: OutputRecord[] = []
  for await (const record of reader) records.push(record)
  return records
}

describe('an object', () => {
  it('is read from the body of GetObject as it is', async () => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: archiveKey }))
    if (Body === undefined) throw new Error('no body')
    // No cast and no adapter: the type of the body is one that readOutput takes.
    const output = readOutput(Body, { name: archiveKey })
    const records = await recordsOf(output)
    expect(records).toHaveLength(lineCount)
    expect(records[1]).toMatchObject({ type: 'MultiClassLine', place: { entry: 'predictions.jsonl', line: 2 } })
    expect(output.summary).toMatchObject({ container: 'tar.gz', records: lineCount, invalid: 0, errors: 0, complete: true })
  })

  it('is read as a web stream and as bytes, too', async () => {
    const get = async () => (await s3.send(new GetObjectCommand({ Bucket: bucket, Key: archiveKey }))).Body
    const stream = (await get())?.transformToWebStream()
    const bytes = await (await get())?.transformToByteArray()
    if (stream === undefined || bytes === undefined) throw new Error('no body')
    expect((await readOutput(stream).drain()).records).toBe(lineCount)
    expect((await readOutput(bytes).drain()).records).toBe(lineCount)
  })

  it('that is left early lets go of its connection', async () => {
    for (let round = 0; round < 60; round++) {
      // More rounds than the client has sockets (50): one that was kept would stop the loop.
      for await (const record of readObject(s3, bucket, archiveKey)) {
        expect(record.type).toBe('MultiClassLine')
        break
      }
    }
  })

  it('that is missing is a diagnostic, named by its URI, and the error when asked for beforehand', async () => {
    const output = readObject(s3, bucket, 'jobs/none/output.tar.gz')
    expect(await recordsOf(output)).toEqual([])
    expect(output.summary).toMatchObject({ records: 0, errors: 1 })
    expect(output.summary.diagnostics).toMatchObject([
      { code: 'input-unreadable', severity: 'error', input: `s3://${bucket}/jobs/none/output.tar.gz` },
    ])
    expect(output.summary.diagnostics[0]?.message).toMatch(/key does not exist/i)
    await expect(s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'none' }))).rejects.toMatchObject({ name: 'NoSuchKey' })
  })

  it('that may not be read is a diagnostic', async () => {
    const key = 'jobs/denied/output.tar.gz'
    proxy.faults.set(`/${bucket}/${key}`, { deny: true })
    const denied = await readObject(s3, bucket, key).drain()
    expect(denied.diagnostics).toMatchObject([{ code: 'input-unreadable', message: expect.stringMatching(/Access Denied/) }])
    // The server's own refusal: it does not know this access key.
    const stranger = clientOf(server.port, 'AKIASTRANGER')
    const refused = await readObject(stranger, bucket, archiveKey).drain()
    expect(refused.diagnostics).toMatchObject([{ code: 'input-unreadable', message: expect.stringMatching(/access key/i) }])
    stranger.destroy()
  })
})

describe('a body that is cut off in the middle', () => {
  it('of lines gives every whole line before the cut, then input-unreadable', async () => {
    const cutAfter = Math.floor(lines.length / 2)
    const whole = lines.subarray(0, cutAfter).toString().split('\n').length - 1
    proxy.faults.set(`/${bucket}/${linesKey}`, { cutAfter })
    const output = readObject(s3, bucket, linesKey)
    const records = await recordsOf(output)
    proxy.faults.clear()
    const { diagnostics } = output.summary
    expect(diagnostics.map(({ code }) => code)).toContain('input-unreadable')
    expect(records.length).toBeGreaterThan(0)
    expect(records.length).toBeLessThanOrEqual(whole)
    // A socket that is torn down may lose what the client had not taken yet, but never the middle.
    expect(records.at(-1)?.place.line).toBe(records.length)
  })

  it('of an archive gives the records before the cut, then input-unreadable', async () => {
    proxy.faults.set(`/${bucket}/${archiveKey}`, { cutAfter: Math.floor(archive.length * 0.9) })
    const output = readObject(s3, bucket, archiveKey)
    const records = await recordsOf(output)
    proxy.faults.clear()
    expect(output.summary.diagnostics.map(({ code }) => code)).toContain('input-unreadable')
    expect(output.summary.errors).toBeGreaterThan(0)
    expect(records.length).toBeGreaterThan(0)
    expect(records.length).toBeLessThan(lineCount)
    expect(records.at(-1)?.place.line).toBe(records.length)
  })

  it('throws when reading is strict, after the records before the cut', async () => {
    proxy.faults.set(`/${bucket}/${linesKey}`, { cutAfter: Math.floor(lines.length / 2) })
    let count = 0
    const failed = await (async () => {
      for await (const _ of readOutputStrict(objectBytes(s3, bucket, linesKey))) count++
    })().catch((error: unknown) => error)
    proxy.faults.clear()
    expect(isOutputError(failed) && failed.code).toBe('input-unreadable')
    expect(count).toBeGreaterThan(0)
  })
})

describe('a listing', () => {
  it('of more keys than a page holds is read whole and in order', async () => {
    proxy.asked.length = 0
    const names: string[] = []
    for await (const file of readReviews(s3, bucket, 'many/')) {
      expect(file.diagnostics).toEqual([])
      expect(file.location).toMatchObject({ bucket, prefix: 'many', flowDefinitionName: 'ticket-review' })
      names.push(...file.outputs.map(({ humanLoopName }) => humanLoopName))
    }
    expect(names).toHaveLength(loopCount)
    expect(names).toEqual([...names].sort())
    expect(proxy.asked.filter((url) => url.includes('list-type=2'))).toHaveLength(2)
  })

  it('passes over what is no output, and a bad object costs a diagnostic, not the walk', async () => {
    await put(reviewKey('good'), JSON.stringify(review('good')))
    await put(reviewKey('denied'), JSON.stringify(review('denied')))
    await put(reviewKey('moved'), JSON.stringify(review('somewhere-else')))
    await put('reviews/readme.txt', 'not an output')
    proxy.faults.set(`/${bucket}/${reviewKey('denied')}`, { deny: true })
    const found: Record<string, string[]> = {}
    for await (const { location, diagnostics } of readReviews(s3, bucket, 'reviews/')) {
      found[location?.humanLoopName ?? '?'] = diagnostics.map(({ code }) => code)
    }
    proxy.faults.clear()
    expect(found).toEqual({ denied: ['input-unreadable'], good: [], moved: ['a2i/path-loop-name'] })
  })

  it('of an object that is gone by then costs a diagnostic', async () => {
    const uri = `s3://${bucket}/${reviewKey('gone')}`
    const files = []
    for await (const file of readHumanLoops([{ key: uri, open: () => objectBytes(s3, bucket, reviewKey('gone')) }]))
      files.push(file)
    expect(files).toMatchObject([
      { path: uri, outputs: [], location: { humanLoopName: 'gone' }, diagnostics: [{ code: 'input-unreadable', input: uri }] },
    ])
  })

  it('that fails itself throws, since then nobody knows what is missing', async () => {
    const read = async (): Promise<void> => {
      for await (const _ of readHumanLoops(listOutputs(s3, 'no-such-bucket', '')));
    }
    await expect(read()).rejects.toMatchObject({ name: 'NoSuchBucket' })
  })
})
