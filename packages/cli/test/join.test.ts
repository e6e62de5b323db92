import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failure, folder, lines, many, multiClass } from './support/fixtures.js'
import { jsonLines, run } from './support/run.js'

const { path: here, file } = folder()

const page = (number: number, pages: number, name = 'lease.pdf'): string =>
  JSON.stringify({
    Classes: [{ Name: 'LEASE', Score: 0.9 }],
    DocumentMetadata: { PageNumber: number, Pages: pages },
    DocumentType: 'NativePDF',
    File: name,
    Version: '2023-03-20',
  })

describe('join', () => {
  const baskets = file('in/baskets.txt', 'fruit\n"red,\nround"\nlong\n')

  it('puts results beside physical lines: the header is line 0, a newline inside quotes begins a line', async () => {
    const input = file('four.jsonl', lines(multiClass(0), multiClass(1), failure(2), multiClass(3)))
    const { code, stdout, stderr } = await run(['join', '--inputs', join(here, 'in'), input])
    expect(code).toBe(0)
    expect(jsonLines(stdout).map(({ kind, line, text }) => [kind, line, text])).toEqual([
      ['result', 0, 'fruit'],
      ['result', 1, '"red,'],
      ['failure', 2, 'round"'],
      ['result', 3, 'long'],
    ])
    expect(stderr).toBe('4 lines in 1 file, 4 records: 3 with a result, 1 with a failure.\n')
  })

  it('loses nothing: what does not fit comes out as missing or stray, and costs exit code 1', async () => {
    const input = file('off.jsonl', lines(multiClass(0), multiClass(0), multiClass(9), multiClass(2, { File: 'other.txt' })))
    const { code, stdout, stderr } = await run(['join', '--inputs', baskets, '--to', 'csv', input])
    expect(code).toBe(1)
    const [header, ...rows] = stdout.trimEnd().split('\r\n')
    expect(header).toMatch(/^joined,reason,file,line,page,last_page,text,input,model,/)
    expect(rows.map((row) => row.split(',').slice(0, 4).join(','))).toEqual([
      'result,,baskets.txt,0',
      'stray,duplicate,baskets.txt,0',
      'stray,beyond-input,baskets.txt,9',
      'stray,unknown-file,other.txt,2',
      'missing,,baskets.txt,1',
      'missing,,baskets.txt,2',
      'missing,,baskets.txt,3',
    ])
    expect(stderr).toContain('3 lines without a record.')
  })

  it('gives the account as JSON, with rows only in a file', async () => {
    const input = file('two.jsonl', lines(multiClass(0), multiClass(1)))
    const alone = await run(['join', '--inputs', baskets, '--json', input])
    expect(alone.code).toBe(1)
    expect(alone.stderr).toBe('')
    expect(jsonLines(alone.stdout)).toMatchObject([{ by: 'line', inputs: 4, records: 2, results: 2, missing: 2, complete: true }])
    const target = join(here, 'joined.ndjson')
    const both = await run(['join', '--inputs', baskets, '--json', '-o', target, input])
    expect(both.stdout).toBe(alone.stdout)
    expect(jsonLines(readFileSync(target, 'utf8'))).toHaveLength(4)
  })

  it('joins by file, told so or by the records, and hints at it when line 0 is all there is', async () => {
    for (const name of ['a.txt', 'b.txt']) file(`files/${name}`, 'one\ntwo\n')
    const noLine = (name: string): string => JSON.stringify({ File: name, Classes: [{ Name: 'A', Score: 1 }] })
    const told = await run(['join', '--inputs', join(here, 'files'), file('f.jsonl', lines(noLine('a.txt'), noLine('b.txt')))])
    expect(told.code).toBe(0)
    expect(jsonLines(told.stdout).map(({ kind, input }) => [kind, input])).toEqual([
      ['result', join(here, 'files/a.txt')],
      ['result', join(here, 'files/b.txt')],
    ])
    const zero = file('z.jsonl', lines(multiClass(0, { File: 'a.txt', Line: '0' }), multiClass(0, { File: 'b.txt', Line: '0' })))
    const guessed = await run(['join', '--inputs', join(here, 'files'), zero])
    expect(guessed.code).toBe(1)
    expect(guessed.stderr).toContain('hint: every record is about line 0')
    expect((await run(['join', '--by', 'file', '--inputs', join(here, 'files'), zero])).code).toBe(0)
  })

  it('joins by page, and does not call a join whole that lacks a document', async () => {
    file('pages/lease.pdf', '%PDF-')
    const input = file('pages.jsonl', lines(page(2, 2), page(1, 2)))
    const whole = await run(['join', '--inputs', join(here, 'pages'), input])
    expect(whole.code).toBe(0)
    expect(jsonLines(whole.stdout).map(({ kind, page: number }) => [kind, number])).toEqual([
      ['result', 2],
      ['result', 1],
    ])
    file('pages/other.pdf', '%PDF-')
    const lacking = await run(['join', '--inputs', join(here, 'pages'), input])
    expect(lacking.code).toBe(1)
    expect(lacking.stderr).toContain('other.pdf')
    const gap = await run([
      'join',
      '--to',
      'csv',
      '--inputs',
      join(here, 'pages/lease.pdf'),
      file('gap.jsonl', lines(page(1, 9))),
    ])
    expect(gap.stdout).toContain('missing,,lease.pdf,,2,9,')
  })

  it('explains the cut that an encoding makes', async () => {
    file('latin/baskets.txt', Buffer.from('ok\ncaf\xe9\nlost\n', 'latin1'))
    const input = file('cut.jsonl', lines(multiClass(0), failure(1, 'UNSUPPORTED_ENCODING')))
    const { code, stderr } = await run(['join', '--inputs', join(here, 'latin'), input])
    expect(code).toBe(1)
    expect(stderr).toMatch(/1 line of baskets\.txt, from line 2 on, without a record: AWS ignores/)
  })

  it('refuses inputs that cannot be told apart or read', async () => {
    const input = file('one.jsonl', lines(multiClass(0)))
    file('x/baskets.txt', 'a\n')
    file('y/baskets.txt', 'b\n')
    const twice = await run(['join', '--inputs', join(here, 'x'), '--inputs', join(here, 'y'), input])
    expect([twice.code, twice.stdout]).toEqual([2, ''])
    expect(twice.stderr).toMatch(/x\/baskets\.txt and .*y\/baskets\.txt have one name/)
    const absent = await run(['join', '--inputs', join(here, 'nowhere'), input])
    expect(absent.code).toBe(2)
    expect(absent.stderr).toContain('nowhere: no such file or directory')
  })

  it('holds no more than it must', async () => {
    file(
      'long/baskets.txt',
      many(30_000, (i) => `line ${i}`),
    )
    const { code, stdout } = await run([
      'join',
      '--json',
      '--inputs',
      join(here, 'long'),
      file('long.jsonl', many(30_000, multiClass)),
    ])
    expect(code).toBe(0)
    expect(jsonLines(stdout)).toMatchObject([{ results: 30_000, mostHeld: 0 }])
  })
})
