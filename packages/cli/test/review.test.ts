import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CustomTaskOutput, compareWithMachine } from '@aws-ai-outputs/core'
import { describe, expect, it } from 'vitest'
import { ReviewTotals } from '../src/review.js'
import { HtmlReport } from '../src/review-html.js'
import { reviewedOf } from '../src/review-model.js'
import { customTask, failure, folder, lines, moderation, textractForms } from './support/fixtures.js'
import { jsonLines, run } from './support/run.js'

const { path: here, file } = folder()

/** A custom task with an initial value, and the answers of some workers to it. */
function ticket(loop: string, initialValue: unknown, given: Readonly<Record<string, unknown>>): string {
  return customTask(loop, [], {
    inputContent: { initialValue },
    humanAnswers: Object.entries(given).map(([workerId, answerContent]) => ({
      answerContent,
      submissionTime: '2025-02-03T10:00:30.000Z',
      workerId,
    })),
  })
}

const HOSTILE = '<script>alert(1)</script>"\'&\u202e\u0000'

describe('review', () => {
  it('says for each loop why it was reviewed and what people changed', async () => {
    const input = file('loops/changed.json', ticket('loop-1', 'OTHER', { ann: { queue: 'REFUND' }, bob: { queue: 'OTHER' } }))
    file('loops/kept.json', ticket('loop-2', 'OTHER', { ann: { queue: 'OTHER' } }))
    file('loops/none.json', ticket('loop-3', 'OTHER', {}))
    file('loops/unclear.json', ticket('loop-4', 'OTHER', { ann: { a: 'x', b: 'y' } }))
    file('loops/pictures.json', moderation('loop-5'))
    file('loops/forms.json', textractForms('loop-6'))
    const { code, stdout, stderr } = await run(['review', join(here, 'loops')])
    expect(code).toBe(0)
    expect(stdout).toContain(`loop-1  ripeness  custom  changed\n  ${input}\n`)
    expect(stdout).toContain('  2 answers that differ\n')
    expect(stdout).toMatch(
      /\n {2}ann {2}2025-02-03T10:00:30\.000Z {2}1 difference \(answer \/queue\)\n {4}~ "OTHER" → "REFUND"\n {2}bob .*left as it was \(answer \/queue\)\n/,
    )
    expect(stdout).toContain('loop-3  ripeness  custom  no answer\n')
    expect(stdout).toContain('several parts of the answer have the shape of the initial value: /a, /b')
    expect(stdout).toContain('w-cleo  2025-02-03T10:00:30.000Z  1 confirmed')
    expect(stdout).toContain('Sent to people by StartHumanLoop')
    expect(stdout).toMatch(
      /\n6 human loops, 7 answers: 1 changed, 1 cannot be compared, 3 left as it was, 1 no answer; people differ in 1 of 2 loops with several answers\n$/,
    )
    expect(stderr).toContain('a2i/no-answers')
  })

  it('takes pointers for custom tasks', async () => {
    const input = file('pointed.json', ticket('loop-1', 'x', { ann: { a: 'x', b: 'y' } }))
    const { stdout } = await run(['review', '--json', '--answer-pointer', '/b', input])
    expect(jsonLines(stdout)[0]).toMatchObject({
      answers: { answer: { comparison: { result: 'changed', answerPointer: '/b' } } },
    })
    const elsewhere = await run(['review', '--json', '--initial-pointer', '/initialValue/deep', '--answer-pointer', '/b', input])
    expect(jsonLines(elsewhere.stdout)[0]).toMatchObject({ answers: { answer: { comparison: { reason: 'no-initial-value' } } } })
    const wrong = await run(['review', '--answer-pointer', 'b', input])
    expect(wrong.stderr).toContain('--answer-pointer needs a JSON Pointer such as /queue/label, not b')
  })

  it('writes one line of JSON for each loop', async () => {
    const single = file('one.json', ticket('loop-1', 'A', { ann: { label: 'B' } }))
    const { code, stdout } = await run(['review', '--json', single])
    expect(code).toBe(0)
    expect(jsonLines(stdout)).toEqual([
      {
        input: single,
        flowDefinitionArn: 'arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/ripeness',
        task: 'custom',
        humanLoopName: 'loop-1',
        answers: {
          count: 'one',
          answer: {
            workerId: 'ann',
            submissionTime: '2025-02-03T10:00:30.000Z',
            comparison: {
              kind: 'custom',
              result: 'changed',
              equal: false,
              initialPointer: '/initialValue',
              answerPointer: '/label',
              differences: [{ change: 'changed', beforePointer: '', afterPointer: '', before: 'A', after: 'B' }],
            },
          },
        },
        reason: expect.objectContaining({ because: 'caller' }),
      },
    ])
  })

  it('passes over what is no human loop, and goes on after what is wrong', async () => {
    file('mixed/a.json', '{"flowDefinitionArn": 7}')
    file('mixed/b.jsonl', lines(failure(0)))
    file('mixed/c.json', ticket('loop-1', 'A', { ann: { label: 'A' } }))
    const { code, stdout, stderr } = await run(['review', join(here, 'mixed')])
    expect(code).toBe(1)
    expect(stdout).toMatch(/\n1 human loop, 1 answer: 1 left as it was\n$/)
    expect(stderr).toContain('1 record is no A2I output and was passed over')
  })
})

describe('review --html', () => {
  it('writes one page that asks nobody for anything and runs nothing', async () => {
    file('page/a.json', ticket(HOSTILE, HOSTILE, { [HOSTILE]: { [HOSTILE]: `${HOSTILE} changed` }, bob: { x: 1, y: [HOSTILE] } }))
    file('page/b.json', moderation('loop-b'))
    file('page/c.json', textractForms('loop-c'))
    const target = join(here, 'page.html')
    const { code, stdout, stderr } = await run(['review', '--html', target, join(here, 'page')])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain(`${target}: 3 human loops, 5 answers: 1 changed`)
    const page = readFileSync(target, 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page).toContain("default-src 'none'; style-src 'sha256-")
    expect(page).not.toMatch(/<(script|img|link|iframe|object|form)\b/i)
    expect(page).not.toMatch(/\s(src|on\w+|style)\s*=\s*["']/i)
    expect(page).not.toMatch(/href="(?!#)/)
    expect(page).not.toMatch(/url\(|@import/)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;\\u202e\\x00')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/)
    for (const tag of ['details', 'table', 'section', 'dl', 'ul', 'bdi', 'ins', 'span', 'div', 'summary'])
      expect(page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0, tag).toBe(
        page.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0,
      )
    const again = await run(['review', '--html', target, join(here, 'page')])
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('--force replaces it')])
    expect((await run(['review', '--html', '-', join(here, 'page')])).stdout).toBe(page)
  })

  it('names its style by its hash, so that the policy lets it through', async () => {
    const { stdout } = await run(['review', '--html', '-', file('single.json', ticket('loop', 'A', {}))])
    const style = /<style>([\s\S]*?)<\/style>/.exec(stdout)?.[1] ?? ''
    const { createHash } = await import('node:crypto')
    expect(stdout).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  })

  it('refuses a page in a folder that does not exist', async () => {
    const target = join(here, 'absent/page.html')
    expect((await run(['review', '--html', target, here])).code).toBe(2)
    expect(existsSync(target)).toBe(false)
  })

  it('has room for some loops, those that were changed first, and says how many are missing', () => {
    const totals = new ReviewTotals()
    const report = new HtmlReport(10)
    const add = (loop: string, answer: string): void => {
      const output = JSON.parse(ticket(loop, 'A', { ann: { label: answer } })) as CustomTaskOutput
      const reviewed = reviewedOf(`${loop}.json`, output, compareWithMachine(output))
      totals.add(reviewed)
      report.add(reviewed)
    }
    for (let i = 0; i < 30; i++) add(`kept-${i}`, 'A')
    for (let i = 0; i < 4; i++) add(`changed-${i}`, 'B')
    const page = [...report.page(totals)].join('')
    expect(report.hidden).toBe(24)
    expect(page).toContain('This page shows 10 of 34 human loops.')
    expect(page.match(/<h3>changed-/g)).toHaveLength(4)
    expect(page.match(/<h3>kept-/g)).toHaveLength(6)
    expect(page).toContain('24 more are not on this page.')
    for (let i = 4; i < 40; i++) add(`changed-${i}`, 'B')
    expect([...report.page(totals)].join('').match(/<h3>changed-/g)).toHaveLength(10)
  })

  it('is bounded in size, too', () => {
    const report = new HtmlReport(1000, 50_000)
    const totals = new ReviewTotals()
    for (let i = 0; i < 200; i++) {
      const output = JSON.parse(ticket(`loop-${i}`, 'A', { ann: { label: 'B' } })) as CustomTaskOutput
      const reviewed = reviewedOf('x.json', output, compareWithMachine(output))
      totals.add(reviewed)
      report.add(reviewed)
    }
    expect(report.hidden).toBeGreaterThan(100)
    expect([...report.page(totals)].join('').length).toBeLessThan(70_000)
  })
})
