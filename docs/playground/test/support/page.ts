import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { chromiumArguments, chromiumPath } from './chromium'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** The page must work from any path: it is served from one that nothing in it knows. */
const BASE = '/some/where/'

/** The strictest policy that the page promises to live with, for the worker's script as well. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'"

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Serves the built page. */
export async function serve(): Promise<{ server: Server; url: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    try {
      if (!path.startsWith(BASE)) throw new Error('outside')
      const file = normalize(join(dist, path.slice(BASE.length) || 'index.html'))
      if (!file.startsWith(dist)) throw new Error('outside')
      const body = readFileSync(file)
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}` }
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
}

/** The page, and what it did that it must not do. */
export interface Opened {
  readonly page: Page
  /** Errors of the console and of scripts. */
  readonly errors: string[]
  /** Requests since the page was ready. */
  readonly requests: string[]
}

/** Opens the page and waits until it is ready for files. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const errors: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Choose files' }).waitFor()
  context.on('request', (request) => {
    // A download is handed over as a blob, which is no request to anywhere.
    if (!request.url().startsWith('blob:')) requests.push(request.url())
  })
  return { page, errors, requests }
}
