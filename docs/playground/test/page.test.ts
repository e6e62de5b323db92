import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { predictions } from './support/files'
import { launch, type Opened, open, serve } from './support/page'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const sample = (path: string): string => fileURLToPath(new URL(`../../samples/${path}`, import.meta.url))

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

/** Runs a test on a page of its own and checks that the page kept its promises. */
function onPage(run: (opened: Opened) => Promise<void>, options: Parameters<typeof open>[2] = {}) {
  return async () => {
    const opened = await open(browser, url, options)
    try {
      await run(opened)
      expect(opened.errors).toEqual([])
      expect(opened.requests).toEqual([])
    } finally {
      await opened.page.context().close()
    }
  }
}

async function give(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByTestId('files').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
  await page.getByRole('heading', { name: 'Diagnostics' }).waitFor()
}

async function clickSample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('heading', { name: 'Diagnostics' }).waitFor()
}

const records = (page: Page) => page.getByRole('grid', { name: 'Records' })

/** Text of the cells of a row, counted from 1; 1 is the first below the headings. */
async function rowText(page: Page, row: number): Promise<string[]> {
  return records(page)
    .locator(`[aria-rowindex="${row + 1}"] [role=gridcell]`)
    .allTextContents()
}

const shown = (page: Page) => page.locator('.table-bar > p')

async function axe(page: Page): Promise<string[]> {
  // By the browser's own tools, which the page's policy does not bind.
  await page.evaluate(readFileSync(axePath, 'utf8'))
  return page.evaluate(async () => {
    const tool = (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe
    const { violations } = await tool.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  })
}

/** Drops files and folders of the disk, as somebody does with the mouse: the browser itself makes the entries of it. */
async function dropFromDesktop(page: Page, files: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data })
    if (type === 'dragEnter') await page.locator('.intake.over').waitFor()
  }
  await page.locator('.intake:not(.over)').waitFor()
}

/** Clicks a button that saves, and returns what was saved. */
async function saved(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readFileSync(await download.path(), 'utf8')
}

/** Saves the rows of the table of records. */
const saveRecords = (page: Page, name: 'as CSV' | 'as NDJSON') =>
  saved(page, page.getByRole('group', { name: 'Save the rows that are shown' }).getByRole('button', { name }))

describe('a sample', () => {
  it(
    'is read and shown by a click',
    onPage(async ({ page }) => {
      await clickSample(page, 'Support tickets')
      await page.getByText('7 records, 1 failure.').first().waitFor()
      expect(await page.locator('.facts').textContent()).toContain('comprehend/classification/multi-class')
      expect(await page.locator('.facts').textContent()).toContain('tar.gz, 1 entry')
      await expect.poll(() => rowText(page, 1)).toHaveLength(6)
      expect(await records(page).getAttribute('aria-rowcount')).toBe('9')
      await page.getByRole('img', { name: /^Histogram of the top scores of 7 records\. Lowest .*, median .*, highest/ }).waitFor()
      await page.getByRole('status').getByText('7 records, 1 failure.').waitFor()
    }),
  )

  it(
    'with several labels has them beside the top one',
    onPage(async ({ page }) => {
      await clickSample(page, 'Article topics')
      await page.getByRole('columnheader', { name: 'Score ≥ 0.5' }).waitFor()
      await expect.poll(async () => (await rowText(page, 1)).length).toBeGreaterThan(4)
    }),
  )
})

describe('files', () => {
  it(
    'are taken from a drop',
    onPage(async ({ page }) => {
      const base64 = readFileSync(sample('scanned-letters/output.tar.gz')).toString('base64')
      await page.evaluate((text) => {
        const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0))
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([bytes], 'output.tar.gz'))
        document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true }))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      }, base64)
      await page.getByRole('heading', { name: 'output.tar.gz' }).waitFor()
      await expect.poll(async () => (await rowText(page, 1))[1]).toBe('1 of 2')
    }),
  )

  it(
    'and folders that are dropped from the desktop are read with their paths',
    onPage(async ({ page }) => {
      const folder = mkdtempSync(join(tmpdir(), 'playground-'))
      try {
        cpSync(sample('human-review'), join(folder, 'reviews'), { recursive: true })
        // What a system leaves in folders, and more files than a browser gives at a time.
        writeFileSync(join(folder, 'reviews', '.DS_Store'), 'x')
        mkdirSync(join(folder, 'reviews', '.git'))
        writeFileSync(join(folder, 'reviews', '.git', 'config'), 'x')
        const [one = ''] = predictions(1).split('\n')
        mkdirSync(join(folder, 'reviews', 'many'))
        for (let index = 0; index < 120; index++) {
          writeFileSync(join(folder, 'reviews', 'many', `${String(index).padStart(3, '0')}.jsonl`), `${one}\n`)
        }
        writeFileSync(join(folder, 'single.jsonl'), predictions(3))
        await dropFromDesktop(page, [join(folder, 'reviews'), join(folder, 'single.jsonl')])
        await page.getByRole('heading', { name: '126 files' }).waitFor()
        const loop = 'reviews/picture-review/2024/05/18/14/05/59/beach-0042/output.json'
        await page.getByText('File by file').click()
        await page.getByRole('cell', { name: loop }).waitFor()
        await page.getByRole('cell', { name: 'reviews/many/119.jsonl' }).waitFor()
        const paths = await page
          .getByRole('region', { name: 'Files', exact: true })
          .locator('tbody tr td:first-child')
          .allTextContents()
        expect(paths).toHaveLength(126)
        expect(paths.slice(0, -1)).toEqual(paths.slice(0, -1).sort())
        expect(paths.at(-1)).toBe('single.jsonl')
        await page.getByRole('grid', { name: 'Human reviews' }).getByText('beach-0042').waitFor()
      } finally {
        rmSync(folder, { recursive: true })
      }
    }),
  )

  it(
    'that are missing from what was dropped are asked for',
    onPage(async ({ page }) => {
      const folder = mkdtempSync(join(tmpdir(), 'playground-'))
      try {
        await dropFromDesktop(page, [folder])
        await page.getByRole('status').getByText('What was dropped holds no files.').waitFor({ state: 'attached' })
      } finally {
        rmSync(folder, { recursive: true })
      }
    }),
  )

  it(
    'are taken from a folder, with their paths',
    onPage(async ({ page }) => {
      await page.getByTestId('folder').setInputFiles(sample('human-review'))
      await page.getByRole('heading', { name: '5 files' }).waitFor()
      await page.getByRole('cell', { name: 'human-review/picture-review/2024/05/18/14/05/59/beach-0042/output.json' }).waitFor()
    }),
  )

  it(
    'that are none of ours are named',
    onPage(async ({ page }) => {
      await give(page, 'empty.json', '')
      await page.getByText('the input holds no bytes').waitFor()
      await page.getByText('S3 objects of 0 bytes are placeholders').waitFor()
      await give(page, 'notes.txt', 'hello\n')
      await page.getByText('the input begins with neither a JSON object nor an archive').waitFor()
    }),
  )
})

describe('reading', () => {
  it(
    'shows how far it is, and keeps what was read when it is stopped',
    onPage(async ({ page }) => {
      const folder = mkdtempSync(join(tmpdir(), 'playground-'))
      try {
        const file = join(folder, 'predictions.jsonl')
        const lines = predictions(20_000)
        for (let times = 0; times < 25; times++) appendFileSync(file, lines)
        await page.getByTestId('files').setInputFiles(file)
        await page.getByRole('progressbar', { name: 'Bytes read' }).waitFor()
        await page.getByRole('button', { name: 'Stop' }).click()
        await page.getByText('Reading was stopped; this is what was read until then.').waitFor()
        await expect.poll(() => rowText(page, 1)).toHaveLength(6)
        expect(Number(await records(page).getAttribute('aria-rowcount'))).toBeLessThan(500_001)
      } finally {
        rmSync(folder, { recursive: true })
      }
    }),
  )
})

describe('the table', () => {
  it(
    'filters by class, score, line, kind and file name',
    onPage(async ({ page }) => {
      await give(page, 'predictions.jsonl', predictions(1000))
      await shown(page).getByText('1,000 rows', { exact: true }).waitFor()
      await page.getByLabel('Kind').selectOption('failure')
      await shown(page).getByText('10 of 1,000 rows').waitFor()
      await page.getByLabel('Kind').selectOption('all')
      await page.getByLabel('First line').fill('100')
      await page.getByLabel('Last line').fill('149')
      await shown(page).getByText('50 of 1,000 rows').waitFor()
      await page.getByLabel('File name contains').fill('TICKETS-04')
      await shown(page).getByText('5 of 1,000 rows').waitFor()
      await page.getByRole('button', { name: 'Clear filters' }).click()
      await page.getByRole('combobox', { name: 'Class', exact: true }).selectOption('SPAM')
      await page.getByLabel('Lowest score').fill('0.9')
      await expect.poll(() => shown(page).textContent()).toMatch(/^\d of 1,000 rows|^1\d of/)
      await expect.poll(async () => (await rowText(page, 1))[2]).toBe('SPAM')
      expect(Number((await rowText(page, 1))[3])).toBeGreaterThanOrEqual(0.9)
      await page.getByLabel('also where it is not the top one').check()
      await page.getByLabel('Lowest score').fill('')
      await expect.poll(async () => Number.parseInt((await shown(page).textContent()) ?? '', 10)).toBeGreaterThan(100)
    }),
  )

  it(
    'sorts by a heading, up, down and back',
    onPage(async ({ page }) => {
      await give(page, 'predictions.jsonl', predictions(1000))
      const lines = async () => (await Promise.all([1, 2].map((row) => rowText(page, row)))).map((cells) => cells[1])
      await expect.poll(lines).toEqual(['0', '1'])
      const heading = records(page).getByRole('columnheader', { name: 'Line' })
      await heading.getByRole('button').click()
      expect(await heading.getAttribute('aria-sort')).toBe('ascending')
      await heading.getByRole('button').click()
      await expect.poll(lines).toEqual(['999', '998'])
      await heading.getByRole('button').click()
      await expect.poll(lines).toEqual(['0', '1'])
      await records(page).getByRole('columnheader', { name: 'Score' }).getByRole('button').click()
      await expect
        .poll(async () => {
          const scores = (await Promise.all([1, 2, 3, 4].map((row) => rowText(page, row)))).map((cells) => Number(cells[3]))
          return scores.every((score, index) => index === 0 || score <= (scores[index - 1] ?? 0)) && (scores[0] ?? 0) > 0.99
        })
        .toBe(true)
    }),
  )

  it(
    'is walked by the keyboard, and so is the rest of the page',
    onPage(async ({ page }) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
      // To the samples and through the first of them, with nothing but keys.
      for (let stop = 0; stop < 12; stop++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(() => document.activeElement?.textContent?.startsWith('Support tickets'))) break
      }
      await page.keyboard.press('Enter')
      await records(page).waitFor()
      await expect.poll(() => rowText(page, 1)).toHaveLength(6)
      for (let stop = 0; stop < 60; stop++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Records')) break
      }
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      const active = () =>
        page.evaluate(() =>
          document
            .getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')
            ?.getAttribute('aria-rowindex'),
        )
      expect(await active()).toBe('4')
      await page.keyboard.press('End')
      expect(await active()).toBe('9')
      await page.keyboard.press('Home')
      expect(await active()).toBe('2')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor()
      expect(await page.getByRole('dialog').textContent()).toContain('predictions.jsonl')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Records')
    }),
  )

  it(
    'is saved as it is shown: filtered, sorted, as CSV and NDJSON',
    onPage(async ({ page }) => {
      await give(page, 'predictions.jsonl', predictions(1000))
      await page.getByRole('combobox', { name: 'Class', exact: true }).selectOption('REFUND')
      await records(page).getByRole('columnheader', { name: 'Score' }).getByRole('button').click()
      await expect.poll(async () => (await rowText(page, 1))[2]).toBe('REFUND')
      const many = Number.parseInt((await shown(page).textContent()) ?? '', 10)
      const csv = await saveRecords(page, 'as CSV')
      const lines = csv.trimEnd().split('\r\n')
      expect(lines[0]).toMatch(/^kind,model,file,line,/)
      expect(lines).toHaveLength(many + 1)
      const rows = (await saveRecords(page, 'as NDJSON'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { top_class: string; top_score: number; classes: unknown[] })
      expect(rows).toHaveLength(many)
      expect(new Set(rows.map(({ top_class }) => top_class))).toEqual(new Set(['REFUND']))
      expect(rows[0]?.classes).toHaveLength(3)
      const scores = rows.map(({ top_score }) => top_score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      await page.getByRole('combobox', { name: 'Save', exact: true }).selectOption('classes')
      expect((await saveRecords(page, 'as NDJSON')).trimEnd().split('\n')).toHaveLength(many * 3)
    }),
  )

  it(
    'gives back unknown members, and does not let a spreadsheet run a name',
    onPage(async ({ page }) => {
      const odd = { File: '=cmd()', Line: '0', Classes: [{ Name: 'A', Score: 0.1234567890123456, Extra: [1] }], New: { a: 1 } }
      await give(page, 'odd.jsonl', `${JSON.stringify(odd)}\n`)
      await expect.poll(() => rowText(page, 1)).toHaveLength(6)
      const row = JSON.parse(await saveRecords(page, 'as NDJSON')) as Record<string, unknown>
      expect(row).toMatchObject({ file: '=cmd()', classes: odd.Classes, rest: { New: { a: 1 } } })
      expect(await saveRecords(page, 'as CSV')).toContain(",'=cmd(),")
    }),
  )
})

describe('diagnostics', () => {
  it(
    'have the words of the command line, and a click shows the line with its byte',
    onPage(async ({ page }) => {
      await clickSample(page, 'A file with mistakes')
      const violation = page.getByRole('button', { name: /^edited\.jsonl:2 \(byte \d+\) \/Classes\/0\/Score/ })
      await violation.click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('heading', { name: 'Line 2' }).waitFor()
      expect(await dialog.locator('pre').textContent()).toContain('"Score": 1.7}')
      expect(await dialog.locator('mark').textContent()).toBe('1')
      await dialog.getByRole('button', { name: 'Close' }).click()
      expect(await violation.evaluate((element) => element === document.activeElement)).toBe(true)
      await page.getByText('The download was cut off: compare its size').waitFor()
    }),
  )

  it(
    'lead to the line inside a packed archive, also where the data ends',
    onPage(async ({ page }) => {
      await clickSample(page, 'A file with mistakes')
      await page.getByRole('button', { name: /^cut-off\.tar\.gz:predictions\.jsonl:8/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('the data ends here').first().waitFor()
      expect(await dialog.locator('pre').textContent()).toMatch(/^\{"Err/)
    }),
  )

  it(
    'mark a byte that is not text, in the middle of a long line',
    onPage(async ({ page }) => {
      const padding = 'x'.repeat(100_000)
      const bad = Buffer.concat([
        Buffer.from(`{"File": "${padding}`),
        Buffer.from([0xff]),
        Buffer.from('", "Line": "1", "Classes": []}\n'),
      ])
      await give(page, 'bad.jsonl.gz', gzipSync(Buffer.concat([Buffer.from(predictions(20)), bad])))
      await page.getByRole('button', { name: /line 21 \(byte \d+\)/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('0xff').waitFor()
      await dialog.getByText('before …').waitFor()
      expect(await dialog.locator('mark').textContent()).toBe('\ufffd')
    }),
  )
})

describe('human reviews', () => {
  it(
    'stand beside what the machine said, with what changed, by whom, how long and why',
    onPage(async ({ page }) => {
      await clickSample(page, 'Human reviews')
      const list = page.getByRole('grid', { name: 'Human reviews' })
      await expect.poll(() => list.getByRole('row').count()).toBe(6)
      await list.getByText('invoice-0017').click()
      const review = page.locator('.review')
      await review.getByText('Sent to people because').waitFor()
      await review.getByText('a1b2c3d4e5f60704').first().waitFor()
      await review.getByText('1 min 04 s spent').waitFor()
      const total = review.getByRole('row', { name: /^Total:/ })
      expect(await total.locator('del').textContent()).toBe('1.204,5O')
      expect(await total.locator('ins').textContent()).toBe('1.204,50')
      expect(await total.textContent()).toContain('changed')
      await list.getByText('ticket-0005').click()
      await review.getByText('Answer 2 of 2').waitFor()
      await list.getByText('beach-0042').click()
      await review
        .getByRole('row', { name: /Revealing Clothes/ })
        .getByText('rejected')
        .waitFor()
      await list.getByText('ticket-0006').click()
      await review.getByText('Nobody answered').waitFor()
      await page.getByRole('combobox', { name: 'Show' }).selectOption('changed')
      await expect.poll(() => list.getByRole('row').count()).toBe(4)
      await page.getByRole('region', { name: 'Workers' }).first().getByText('26.83 s').waitFor()
    }),
  )

  it(
    'are saved as they are shown: a row for each answer, as CSV and NDJSON',
    onPage(async ({ page }) => {
      await clickSample(page, 'Human reviews')
      const bar = page.getByRole('group', { name: 'Save the answers to the reviews that are shown' })
      const rows = async () =>
        (await saved(page, bar.getByRole('button', { name: 'as NDJSON' })))
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>)
      const all = await rows()
      expect(all.map(({ human_loop, answer, verdict }) => [human_loop, answer, verdict])).toEqual([
        ['invoice-0017', 0, 'changed'],
        ['beach-0042', 0, 'changed'],
        ['ticket-0003', 0, 'kept'],
        ['ticket-0005', 0, 'changed'],
        ['ticket-0005', 1, 'changed'],
        ['ticket-0006', null, 'unanswered'],
      ])
      expect(all[0]).toMatchObject({ worker_id: 'a1b2c3d4e5f60704', time_spent: 64.02, comparison: { kind: 'textract-forms' } })
      expect(all[0]?.file).toMatch(/^human-review\/.*\/output\.json$/)
      await page.getByRole('combobox', { name: 'Show' }).selectOption('unanswered')
      await page.getByText('1 of 5 reviews').waitFor()
      expect((await rows()).map(({ human_loop }) => human_loop)).toEqual(['ticket-0006'])
      const lines = (await saved(page, bar.getByRole('button', { name: 'as CSV' }))).trimEnd().split('\r\n')
      expect(lines[0]).toMatch(/^file,human_loop,flow,/)
      expect(lines).toHaveLength(2)
    }),
  )

  it(
    'of many in one file are saved, and one that is alone is, too',
    onPage(async ({ page }) => {
      const output = (index: number) =>
        JSON.stringify({
          flowDefinitionArn: 'arn:aws:sagemaker:eu-west-1:444455556666:flow-definition/triage',
          humanAnswers: [{ answerContent: { t: `=${index}` }, submissionTime: '2024-03-11T09:15:30.250Z', workerId: 'w1' }],
          humanLoopName: `loop-${index}`,
          inputContent: { initialValue: `=${index % 2}` },
        })
      const button = page
        .getByRole('group', { name: 'Save the answers to the reviews that are shown' })
        .getByRole('button', { name: 'as CSV' })
      await give(page, 'one.json', output(1))
      expect(await saved(page, button)).toMatch(/\r\none\.json,loop-1,triage,.*,kept,0,0,0,/)
      await give(page, 'many.jsonl', `${Array.from({ length: 5000 }, (_, index) => output(index)).join('\n')}\n`)
      await page.getByLabel('Loop or flow contains').fill('loop-49')
      await page.getByText('111 of 5,000 reviews').waitFor()
      const lines = (await saved(page, button)).trimEnd().split('\r\n')
      expect(lines).toHaveLength(112)
      expect(lines.at(-1)).toContain('many.jsonl,loop-4999,')
    }),
  )
})

describe('accessibility', () => {
  it(
    'lets keys alone read a folder of reviews, choose one, filter and save',
    onPage(async ({ page }) => {
      /** Presses Tab until something has the focus that fits. */
      const tabTo = async (what: string, fits: (element: Element, text: string) => boolean, text: string): Promise<void> => {
        for (let stop = 0; stop < 80; stop++) {
          await page.keyboard.press('Tab')
          if (await page.evaluate(`(${fits.toString()})(document.activeElement, ${JSON.stringify(text)})`)) {
            // Whoever goes by keys must see where they are.
            const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
            expect(outline, `${what} shows that it has the focus`).not.toBe('none')
            return
          }
        }
        throw new Error(`${what} is not reached by Tab`)
      }
      const begins = (element: Element, text: string): boolean => element.textContent?.trim().startsWith(text) === true
      const labelled = (element: Element, text: string): boolean =>
        (element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? '').startsWith(text)
      await tabTo('the sample', begins, 'Human reviews')
      await page.keyboard.press('Enter')
      const list = page.getByRole('grid', { name: 'Human reviews' })
      await list.getByText('beach-0042').waitFor()
      await tabTo('the choice of reviews', labelled, 'Show')
      await page.keyboard.press('ArrowDown')
      await page.getByText('3 of 5 reviews').waitFor()
      await tabTo('saving', begins, 'as CSV')
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
      expect(download.suggestedFilename()).toBe('answers.csv')
      await page.getByRole('status').getByText('answers.csv saved.').waitFor({ state: 'attached' })
      await tabTo('the list', labelled, 'Human reviews')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      const title = page.locator('.review').getByRole('heading', { name: 'beach-0042' })
      await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true)
      await tabTo('the raw line', begins, 'Show the raw line')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent), { message: 'the focus is where it was' })
        .toContain('Show the raw line')
    }),
  )

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, viewport] of Object.entries({ wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } })) {
      it(
        `has no fault that axe finds, ${colorScheme}, ${width}`,
        onPage(
          async ({ page }) => {
            const look = async (state: string): Promise<void> => {
              expect(await axe(page), state).toEqual([])
              const wide = await page.evaluate(() => document.documentElement.scrollWidth)
              expect(wide, `${state}: nothing sticks out`).toBeLessThanOrEqual(viewport.width)
            }
            await look('empty')
            for (const name of ['Support tickets', 'Article topics', 'Scanned letters', 'A file with mistakes']) {
              await clickSample(page, name)
              await expect.poll(() => rowText(page, 1)).not.toHaveLength(0)
              await look(name)
            }
            await page
              .getByRole('button', { name: /^edited\.jsonl:2/ })
              .first()
              .click()
            await page.getByRole('dialog').waitFor()
            await look('raw line')
            await page.keyboard.press('Escape')
            await page.getByLabel('File name contains').fill('nothing is called so')
            await page.getByText('No rows fit.').waitFor()
            await look('no rows')
            await clickSample(page, 'Human reviews')
            for (const loop of ['invoice-0017', 'beach-0042', 'ticket-0005', 'ticket-0006']) {
              await page.getByRole('grid', { name: 'Human reviews' }).getByText(loop).click()
              await page.locator('.review').getByRole('heading', { name: loop }).waitFor()
              await look(loop)
            }
            await give(page, 'empty.json', '')
            await look('an empty file')
          },
          { colorScheme, viewport },
        ),
      )
    }
  }

  it(
    'keeps the colours that were chosen',
    onPage(async ({ page }) => {
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const light = await background()
      await page.getByRole('button', { name: 'Colours: system' }).click()
      await page.getByRole('button', { name: 'Colours: light' }).click()
      await page.getByRole('button', { name: 'Colours: dark' }).waitFor()
      expect(await background()).not.toBe(light)
    }),
  )
})
