// Joins the modules of a package: one file for each entry point, and chunks for what they share. Loading sixty modules one
// by one costs Node several times what running them does, and a program that reads one small file pays it every time.
// tsc writes the declarations alone, one file for each source, as editors and API reports want them.
import { readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const entryPoints = Object.values(exports).flatMap(({ default: file }) =>
  file?.endsWith('.js') ? [file.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')] : [],
)

const { metafile } = await build({
  // A package that exports no module is a command.
  entryPoints: entryPoints.length > 0 ? entryPoints : ['src/main.ts'],
  outbase: 'src',
  outdir: 'dist',
  // Beside the entry points, so that a path from import.meta.url means the same in each.
  chunkNames: 'chunk-[hash]',
  bundle: true,
  splitting: true,
  metafile: true,
  format: 'esm',
  platform: 'neutral',
  packages: 'external',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
})

// An import of a chunk without a name only says that it is to be evaluated before. None of them does anything then, and
// the bundlers of users would warn of each.
for (const path of Object.keys(metafile.outputs)) {
  const code = readFileSync(path, 'utf8')
  const named = code.replace(/^import "\.\/chunk-\w+\.js";\n/gm, '')
  if (named !== code) writeFileSync(path, named)
}
