// Builds the page with esbuild, serves it under a policy, and opens it in Chromium.
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { chromiumArguments, requireChromium } from '../chromium.mjs'

const here = dirname(fileURLToPath(import.meta.url))

/** What a careful page allows. */
export const strictPolicy = "default-src 'none'; script-src 'self'; worker-src 'self'"

/** The same for a page that has asked for WebAssembly. */
export const wasmPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'"

/** Builds the page: each script an entry, so that workers are files of their own. */
async function bundle() {
  const { resolve } = createRequire(import.meta.url)
  const { outputFiles } = await build({
    entryPoints: {
      page: join(here, 'page.js'),
      'reader-worker': join(here, 'reader-worker.js'),
      'inflate-worker': resolve('@aws-ai-outputs/browser/inflate-worker'),
    },
    outdir: '/',
    bundle: true,
    // What is imported by `import()` is a file of its own, as in a page that cares for its size.
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]))
}

/**
 * Serves the page on a free port and opens it. `requests` lists what the page asked for, `loadedAtStart` names the files that
 * it needs before it does anything; `open` gives a new page under another policy.
 */
export async function start({ extraArguments = [] } = {}) {
  const executablePath = requireChromium()
  const files = await bundle()
  // What the page asked for before it was ready; its workers begin with that, and with a file of their own.
  const loadedAtStart = new Set(['/reader-worker.js', '/inflate-worker.js'])
  const requests = []
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    requests.push(pathname)
    if (pathname === '/') {
      response.writeHead(200, {
        'content-type': 'text/html',
        'content-security-policy': searchParams.get('policy') ?? strictPolicy,
      })
      response.end(
        '<!doctype html><meta charset="utf-8"><title>reader</title><input type="file" aria-label="file"><script type="module" src="/page.js"></script>',
      )
      return
    }
    const file = files.get(pathname)
    // A worker's own policy comes with its file.
    if (file === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/javascript', 'content-security-policy': strictPolicy }).end(file)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments, ...extraArguments] })
  const origin = `http://127.0.0.1:${server.address().port}/`
  return {
    browser,
    files,
    loadedAtStart,
    requests,
    open: async (policy = strictPolicy) => {
      const page = await browser.newPage()
      const errors = []
      page.on('pageerror', (error) => errors.push(String(error)))
      requests.length = 0
      await page.goto(`${origin}?policy=${encodeURIComponent(policy)}`)
      await page.waitForFunction(() => window.ready)
      for (const path of requests.splice(0)) loadedAtStart.add(path)
      return {
        page,
        errors,
        run: async (file, job, options) => {
          await page.setInputFiles('input', file)
          return page.evaluate(([name, given]) => window.run(name, given), [job, options])
        },
      }
    },
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}
