import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { predictions } from './support/files'
import { launch, open, serve } from './support/page'

const ROWS = 150_000

/** Elements of the page and rows of the table: what is in sight, and little more, however long the table is. */
const MOST_ELEMENTS = 1500
const MOST_ROWS = 60

let browser: Browser
let server: Server
let url: string

beforeAll(async () => {
  browser = await launch()
  ;({ server, url } = await serve())
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

const grid = (page: Page) => page.getByRole('grid', { name: 'Records' })

/** The rows that exist, by their number, counted from 0 below the headings. */
async function existing(page: Page): Promise<Map<number, string[]>> {
  const rows = await grid(page)
    .locator('.grid-body [role=row]')
    .evaluateAll((elements) =>
      elements.map(
        (row) =>
          [
            Number(row.getAttribute('aria-rowindex')) - 2,
            Array.from(row.querySelectorAll('[role=gridcell]'), ({ textContent }) => textContent ?? ''),
          ] as const,
      ),
    )
  return new Map(rows)
}

async function expectFewElements(page: Page): Promise<void> {
  expect((await existing(page)).size).toBeLessThanOrEqual(MOST_ROWS)
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(MOST_ELEMENTS)
}

/** Waits until a row is there, and expects it and its neighbours to be those of the list. */
async function expectRows(page: Page, at: number, expected: readonly Expected[]): Promise<void> {
  await expect.poll(async () => (await existing(page)).get(at)?.[1], { timeout: 20_000 }).toBe(expected[at]?.line)
  const rows = await existing(page)
  expect(rows.size).toBeGreaterThan(8)
  for (const [index, [file, line, name, score]] of rows) {
    const { score: number, ...words } = expected[index] as Expected
    expect({ file, line, name }, `row ${index}`).toEqual(words)
    expect(score, `row ${index}`).toBe(number === undefined ? '' : number.toFixed(4))
  }
  await expectFewElements(page)
}

interface Expected {
  readonly file: string
  readonly line: string
  readonly name: string
  readonly score: number | undefined
}

it(`shows the right rows of ${ROWS}, and holds few of them`, { timeout: 180_000 }, async () => {
  const content = predictions(ROWS)
  const all = content
    .trimEnd()
    .split('\n')
    .map((text): Expected => {
      const { File, Line, Classes, ErrorCode } = JSON.parse(text) as {
        readonly File: string
        readonly Line: string
        readonly Classes?: readonly { readonly Name: string; readonly Score: number }[]
        readonly ErrorCode?: string
      }
      const [top] = Classes ?? []
      return { file: File, line: Number(Line).toLocaleString('en-US'), name: top?.Name ?? ErrorCode ?? '', score: top?.Score }
    })
  const { page, errors, requests } = await open(browser, url)
  await page.getByTestId('files').setInputFiles({ name: 'predictions.jsonl', mimeType: '', buffer: Buffer.from(content) })
  await expectRows(page, 0, all)

  // Steadily, in leaps, and to the end.
  for (const at of [40, 1000, 74_321, 149_000]) {
    await grid(page).evaluate((element, share) => {
      const body = element.querySelector('.grid-body') as HTMLElement
      element.scrollTop = body.offsetHeight * share
    }, at / ROWS)
    await expectRows(page, at, all)
  }
  await grid(page).focus()
  await page.keyboard.press('End')
  await expectRows(page, ROWS - 1, all)

  // Highest scores first; what has none stands last.
  const byScore = all
    .map((row, index) => ({ row, index }))
    .sort((a, b) => (b.row.score ?? -1) - (a.row.score ?? -1) || a.index - b.index)
  const sorted = byScore.map(({ row }) => row)
  await grid(page).getByRole('columnheader', { name: 'Score' }).getByRole('button').click()
  await expectRows(page, 0, sorted)
  await grid(page).focus()
  await page.keyboard.press('End')
  await expectRows(page, ROWS - 1, sorted)

  // Sorted and filtered.
  const spam = sorted.filter(({ name, score }) => name === 'SPAM' && (score ?? 0) >= 0.75)
  await page.getByRole('combobox', { name: 'Class', exact: true }).selectOption('SPAM')
  await page.getByLabel('Lowest score').fill('0.75')
  await page.getByText(`${spam.length.toLocaleString('en-US')} of 150,000 rows`).waitFor()
  await expectRows(page, 0, spam)
  await grid(page).focus()
  await page.keyboard.press('End')
  await expectRows(page, spam.length - 1, spam)

  expect(errors).toEqual([])
  expect(requests).toEqual([])
  await page.context().close()
})
