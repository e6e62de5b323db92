// The two Lambda functions of the guide, called with the events that AWS sends, against a real S3 server on loopback.

import { CreateBucketCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { S3Event } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { dependencies as job, handler as jobFinished } from '../src/job-finished.js'
import { type HumanLoopEnded, dependencies as loop, handler as reviewFinished } from '../src/review-finished.js'
import { outputArchive, predictions, review, reviewKey } from './support/outputs.js'
import { clientOf, type Gateway, type Running, startGateway, startS3 } from './support/s3.js'

const bucket = 'results'
const folder = 'class jobs/été+1'
const jobKey = `${folder}/output/output.tar.gz`

let server: Running
let proxy: Gateway
let s3: S3Client

beforeAll(async () => {
  server = await startS3()
  proxy = await startGateway(server.port)
  s3 = clientOf(proxy.port)
  job.s3 = s3
  loop.s3 = s3
  await s3.send(new CreateBucketCommand({ Bucket: bucket }))
  const put = async (Key: string, Body: Buffer): Promise<unknown> => s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body }))
  await put(jobKey, await outputArchive(predictions(300)))
  await put(
    'entities.json',
    Buffer.from(
      '{"Entities": [{"Text": "x", "Score": 1, "Type": "PERSON", "BeginOffset": 0, "EndOffset": 1}], "File": "a", "Line": 0}\n',
    ),
  )
  await put(reviewKey('loop-1'), Buffer.from(JSON.stringify(review('loop-1'))))
}, 60_000)

afterAll(async () => {
  s3?.destroy()
  await proxy?.stop()
  await server?.stop()
})

/** As S3 sends it; keys are encoded as HTML forms do. */
function objectCreated(...keys: string[]): S3Event {
  const record = (key: string): S3Event['Records'][number] => ({
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: 'us-west-2',
    eventTime: '2024-03-07T09:30:41.105Z',
    eventName: 'ObjectCreated:Put',
    userIdentity: { principalId: 'EXAMPLE' },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': 'EXAMPLE', 'x-amz-id-2': 'EXAMPLE' },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'output',
      bucket: { name: bucket, ownerIdentity: { principalId: 'EXAMPLE' }, arn: `arn:aws:s3:::${bucket}` },
      object: { key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'), size: 1, eTag: '0', sequencer: '0' },
    },
  })
  return { Records: keys.map(record) }
}

function loopEnded(detail: Partial<HumanLoopEnded['detail']>): HumanLoopEnded {
  return {
    version: '0',
    id: '00000000-0000-0000-0000-000000000000',
    'detail-type': 'SageMaker A2I HumanLoop Status Change',
    source: 'aws.sagemaker',
    account: '111122223333',
    time: '2024-03-07T09:32:00Z',
    region: 'us-west-2',
    resources: ['arn:aws:sagemaker:us-west-2:111122223333:human-loop/loop-1'],
    detail: { humanLoopName: 'loop-1', humanLoopStatus: 'Completed', ...detail },
  }
}

describe('a function that S3 calls', () => {
  it('finds the object by a key with spaces, plus signs and letters beyond ASCII, and counts', async () => {
    const event = objectCreated('jobs/.write_access_check_file.temp', jobKey)
    expect(event.Records[1]?.s3.object.key).toBe('class+jobs/%C3%A9t%C3%A9%2B1/output/output.tar.gz')
    expect(await jobFinished(event)).toEqual([
      {
        input: `s3://${bucket}/${jobKey}`,
        format: 'comprehend/classification/multi-class',
        records: 300,
        failures: 0,
        invalid: 0,
        classes: { REFUND: 100, BILLING: 200 },
      },
    ])
  })

  it('fails, so that Lambda calls again, when the download breaks', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined)
    proxy.faults.set(`/${bucket}/${jobKey}`, { cutAfter: 900 })
    await expect(jobFinished(objectCreated(jobKey))).rejects.toThrow('input-unreadable')
    proxy.faults.clear()
    await expect(jobFinished(objectCreated('gone.tar.gz'))).rejects.toThrow('input-unreadable')
    expect(warned).toHaveBeenCalled()
    warned.mockRestore()
  })

  it('names a file of another job instead of failing over and over', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined)
    const [account] = await jobFinished(objectCreated('entities.json'))
    expect(account).toMatchObject({ format: 'comprehend/entities', records: 0 })
    expect(warned.mock.calls[0]?.[0]).toContain('look-alike')
    warned.mockRestore()
  })
})

describe('a function that EventBridge calls', () => {
  it('reads the output that outputS3Uri names', async () => {
    const event = loopEnded({ humanLoopOutput: { outputS3Uri: `s3://${bucket}/${reviewKey('loop-1')}` } })
    expect(await reviewFinished(event)).toEqual(review('loop-1'))
  })

  it.each([{ humanLoopOutput: null }, {}])('has nothing to read when the loop ended without an output: %j', async (detail) => {
    expect(await reviewFinished(loopEnded({ humanLoopStatus: 'Stopped', failureReason: null, ...detail }))).toBeUndefined()
  })

  it('fails, so that the event comes again, when the object is not there yet', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined)
    const event = loopEnded({ humanLoopOutput: { outputS3Uri: `s3://${bucket}/${reviewKey('loop-2')}` } })
    await expect(reviewFinished(event)).rejects.toThrow('input-unreadable')
    expect(warned.mock.calls[0]?.[0]).toMatch(/^s3:\/\/results\/reviews\/.*key does not exist/i)
    warned.mockRestore()
  })
})
