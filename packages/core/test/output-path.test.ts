import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOutputPath, parseOutputPath } from '../src/human-review/output-path.js'

describe('parseOutputPath', () => {
  it.each([
    ['s3://reviews/invoices/2024/02/29/23/59/07/loop-1/output.json', 'reviews', '', 'invoices', '2024-02-29T23:59:07Z', 'loop-1'],
    [
      's3://reviews/a/2020/b/flow/2021/02/17/19/20/38/Fraud-1/output.json',
      'reviews',
      'a/2020/b',
      'flow',
      '2021-02-17T19:20:38Z',
      'Fraud-1',
    ],
    ['flow/2021/02/17/19/20/38/l/output.json', undefined, '', 'flow', '2021-02-17T19:20:38Z', 'l'],
    ['/data/flow/2021/02/17/19/20/38/l/output.json', undefined, '/data', 'flow', '2021-02-17T19:20:38Z', 'l'],
    ['/flow/2021/02/17/19/20/38/l/output.json', undefined, '/', 'flow', '2021-02-17T19:20:38Z', 'l'],
    ['C:\\data\\flow\\2021\\02\\17\\19\\20\\38\\l\\output.json', undefined, 'C:/data', 'flow', '2021-02-17T19:20:38Z', 'l'],
    [
      'https://reviews.s3.eu-west-1.amazonaws.com/p/flow/2021/02/17/19/20/38/l/output.json',
      'reviews',
      'p',
      'flow',
      '2021-02-17T19:20:38Z',
      'l',
    ],
    [
      'https://s3.amazonaws.com/reviews/p/flow/2021/02/17/19/20/38/l/output.json?x=1',
      'reviews',
      'p',
      'flow',
      '2021-02-17T19:20:38Z',
      'l',
    ],
  ])('takes %s apart from the right', (path, bucket, prefix, flowDefinitionName, creationTime, humanLoopName) => {
    expect(parseOutputPath(path)).toEqual({ bucket, prefix, flowDefinitionName, creationTime, humanLoopName })
  })

  it.each([
    'flow/2021/02/30/19/20/38/l/output.json',
    'flow/2021/13/01/19/20/38/l/output.json',
    'flow/2021/02/17/24/20/38/l/output.json',
    'flow/2021/2/17/19/20/38/l/output.json',
    'flow/2021/02/17/19/20/38/l/other.json',
    '2021/02/17/19/20/38/l/output.json',
    'output.json',
    '',
  ])('says undefined for %j', (path) => {
    expect(parseOutputPath(path)).toBeUndefined()
  })

  it('goes back', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/)
    const parts = fc.record({
      bucket: fc.option(name, { nil: undefined }),
      prefix: fc.array(name, { maxLength: 3 }).map((steps) => steps.join('/')),
      flowDefinitionName: name,
      creationTime: fc
        .date({ min: new Date('2019-12-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => `${date.toISOString().slice(0, 19)}Z`),
      humanLoopName: name,
    })
    fc.assert(
      fc.property(parts, (one) => {
        expect(parseOutputPath(formatOutputPath(one))).toEqual(one)
      }),
    )
  })

  it('refuses to write a time that is none', () => {
    expect(() =>
      formatOutputPath({ bucket: undefined, prefix: '', flowDefinitionName: 'f', creationTime: 'soon', humanLoopName: 'l' }),
    ).toThrow(RangeError)
  })
})
