// Joins the modules that tsc wrote for a package: one file for each entry point, and chunks for what they share. Loading
// sixty modules one by one costs Node several times what running them does, and a program that reads one small file pays
// it every time. Declarations stay one file for each source, as editors and API reports want them.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const entryPoints = Object.values(exports).flatMap(({ default: file }) => (file?.endsWith('.js') ? [file] : []))

const { metafile } = await build({
  // A package that exports no module is a command.
  entryPoints: entryPoints.length > 0 ? entryPoints : ['./dist/main.js'],
  outbase: 'dist',
  outdir: 'dist',
  allowOverwrite: true,
  chunkNames: 'chunks/[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  packages: 'external',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
})

const written = new Set(Object.keys(metafile.outputs).map((file) => relative('dist', file)))
for (const file of readdirSync('dist', { recursive: true })) {
  // The maps of tsc lead from its own modules, which are gone.
  if (/\.js(\.map)?$/.test(file) && !written.has(file)) rmSync(join('dist', file))
}
