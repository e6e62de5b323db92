// The suite in a real browser: Debian's Chromium, headless. Nothing is downloaded.
//
//   node tools/run/pnpm.mjs --filter @aws-ai-outputs/conformance run browser
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { defineConfig } from 'vitest/config'
import { chromiumArguments, requireChromium } from '../conformance/chromium.mjs'
import { collect } from '../conformance/collect.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const executablePath = requireChromium()

// The provider is a dependency of the workspace that has the tests, not of the folder of this file.
const require = createRequire(`${root}tools/conformance/package.json`)
const { playwright } = (await import(pathToFileURL(require.resolve('@vitest/browser-playwright')).href)) as typeof import('@vitest/browser-playwright')

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@aws-ai-outputs\/core\/(validators|schemas)$/, replacement: `${root}packages/core/src/$1.ts` },
      { find: /^@aws-ai-outputs\/(core|browser)$/, replacement: `${root}packages/$1/src/index.ts` },
    ],
  },
  plugins: [
    {
      // The examples of schemas/ and the expectations, as one module: a page reads no files.
      name: 'conformance-data',
      resolveId: (id) => (id === 'virtual:conformance-data' ? `\0${id}` : undefined),
      load: (id) => (id === '\0virtual:conformance-data' ? `export default JSON.parse(${JSON.stringify(JSON.stringify(collect()))})` : undefined),
    },
  ],
  test: {
    include: ['tools/conformance/browser/**/*.test.ts', 'packages/browser/browser/**/*.test.ts'],
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args: chromiumArguments } }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
