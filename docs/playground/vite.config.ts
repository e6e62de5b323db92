import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const samples = fileURLToPath(new URL('../samples', import.meta.url))

/** The samples as one module: the page makes no request after it has loaded, so it must bring them along. */
function sampleFiles(): Plugin {
  const id = 'virtual:samples'
  return {
    name: 'samples',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(found) {
      if (found !== `\0${id}`) return undefined
      const files = readdirSync(samples, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
      for (const file of files) this.addWatchFile(file)
      const listed = files.map((file) => ({
        path: relative(samples, file).split(sep).join('/'),
        base64: readFileSync(file).toString('base64'),
      }))
      return `export default ${JSON.stringify(listed)}`
    },
  }
}

export default defineConfig({
  // Relative URLs: the page works below any path.
  base: './',
  plugins: [sampleFiles()],
  // The polyfill would fetch, which the page's policy forbids.
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, license: { fileName: 'licenses.txt' } },
  worker: { format: 'es' },
})
