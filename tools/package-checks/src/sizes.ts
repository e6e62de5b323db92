import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import type { Problems } from './check.js'
import type { Project } from './installed.js'

/** Something that a user's bundle may hold. */
export interface Part {
  readonly title: string
  readonly code: string
  /** What must be on the platform instead of in the bundle. */
  readonly platform: 'neutral' | 'node'
  /** Gzipped bytes that it may have at most, whatever the table says. */
  readonly most?: number
}

/** A row of the table. */
export interface Size {
  readonly title: string
  readonly minified: number
  readonly gzipped: number
}

/** What is weighed: from the least that a user can take to the most. */
const parts: readonly Part[] = [
  { title: 'Types only', code: `export * from '@aws-ai-outputs/core/types'`, platform: 'neutral', most: 0 },
  {
    title: 'One validator (`validateMultiClassLine`)',
    code: `export { validateMultiClassLine } from '@aws-ai-outputs/core/validators'`,
    platform: 'neutral',
    most: 2200,
  },
  { title: 'All validators and guards', code: `export * from '@aws-ai-outputs/core/validators'`, platform: 'neutral' },
  { title: '`createFamilyReader` with the `comprehend` family', code: reader('comprehend'), platform: 'neutral' },
  {
    title: '`createFamilyReader` with the `comprehend` family and line decoders',
    code: reader('comprehend', ', lineDecoders'),
    platform: 'neutral',
  },
  { title: '`createFamilyReader` with the `a2i` family', code: reader('a2i'), platform: 'neutral' },
  { title: '`createLightReader` with the `comprehend` family', code: light('comprehend'), platform: 'neutral', most: 8000 },
  { title: '`createLightReader` with the `a2i` family', code: light('a2i'), platform: 'neutral', most: 8000 },
  {
    title: '`readLight` in a browser, `comprehend` and `gunzip`',
    code: `${readLight('comprehend', ', gunzip')}\nimport { gunzip } from '@aws-ai-outputs/browser/light/gunzip'`,
    platform: 'neutral',
    most: 8000,
  },
  { title: '`readLight` in a browser, `a2i`', code: readLight('a2i'), platform: 'neutral', most: 8000 },
  {
    title: 'Line decoders with those in WebAssembly',
    code: `export { wasmLineDecoders } from '@aws-ai-outputs/core/wasm'`,
    platform: 'neutral',
  },
  { title: '`readOutput` in a browser', code: `export { readOutput } from '@aws-ai-outputs/browser'`, platform: 'neutral' },
]

/** What is weighed in this project: those, and each package as a whole. */
export function partsOf({ packages }: Project): readonly Part[] {
  const whole = packages.filter(({ manifest }) => manifest.exports?.['.'] !== undefined)
  return [
    ...parts,
    ...whole.map(
      ({ manifest: { name } }): Part => ({ title: `All of \`${name}\``, code: `export * from '${name}'`, platform: 'node' }),
    ),
  ]
}

function reader(family: string, more = ''): string {
  return `import { createFamilyReader, ${family}${more} } from '@aws-ai-outputs/core'
export const read = (source, options) => createFamilyReader(source, options, { strict: false, families: [${family}]${more} })`
}

function light(family: string): string {
  return `import { createLightReader } from '@aws-ai-outputs/core/light'
import { ${family} } from '@aws-ai-outputs/core/light/${family}'
export const read = (source, options) => createLightReader(source, options, { strict: false, families: [${family}] })`
}

function readLight(family: string, more = ''): string {
  return `import { ${family}, readLight } from '@aws-ai-outputs/browser/light'
export const read = (file) => readLight(file, { families: [${family}]${more} })`
}

/** Bundles each part as a user's bundler does, and weighs what a page loads before it calls anything: no \`import()\`. */
export async function measure(project: Project, what: readonly Part[]): Promise<readonly Size[]> {
  const sizes: Size[] = []
  for (const { title, code, platform } of what) {
    const result = await build({
      stdin: { contents: code, resolveDir: project.folder },
      bundle: true,
      splitting: true,
      outdir: 'out',
      metafile: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      platform,
      legalComments: 'none',
      write: false,
      logLevel: 'silent',
    })
    const loaded = loadedAtFirst(result.metafile)
    const files = result.outputFiles.filter(({ path }) => loaded.has(basename(path))).map(({ contents }) => contents)
    const total = (weigh: (bytes: Uint8Array) => number): number => files.reduce((sum, bytes) => sum + weigh(bytes), 0)
    sizes.push({
      title,
      minified: total(({ length }) => length),
      gzipped: total((bytes) => (bytes.length === 0 ? 0 : gzipSync(bytes, { level: 9 }).length)),
    })
  }
  return sizes
}

/** Names of the files that are loaded with the entry point. */
function loadedAtFirst({ outputs }: Metafile): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const { kind, path: imported } of outputs[path]?.imports ?? []) if (kind === 'import-statement') visit(imported)
  }
  // What is imported by `import()` is an entry point as well.
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint === '<stdin>') visit(path)
  return new Set([...found].map((path) => basename(path)))
}

/** The table that is committed. */
export function sizeTable(sizes: readonly Size[]): string {
  const number = (value: number) => value.toLocaleString('en').replaceAll(',', ' ')
  return `# What the packages weigh

Bytes in a bundle: minified by esbuild, and gzipped. Where there is an \`import()\`, what it would load is not counted: the light
readers load the whole one for what is not in order. Written by \`pnpm sizes\`, compared in CI; a change shows in the diff.

| In the bundle | Minified | Gzipped |
| --- | ---: | ---: |
${sizes.map(({ title, minified, gzipped }) => `| ${title} | ${number(minified)} | ${number(gzipped)} |`).join('\n')}
`
}

/** Reads the table back. */
export function readSizeTable(text: string): readonly Size[] {
  const number = (cell: string | undefined) => Number((cell ?? '').replaceAll(' ', ''))
  return text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    return cells.length === 5 && /^[\d ]+$/.test(cells[2] ?? '')
      ? [{ title: cells[1] ?? '', minified: number(cells[2]), gzipped: number(cells[3]) }]
      : []
  })
}

/** Says which parts are larger than they may ever be. */
export function exceeded(what: readonly Part[], measured: readonly Size[]): Problems {
  return measured.flatMap(({ title, gzipped }) => {
    const most = what.find((part) => part.title === title)?.most
    return most === undefined || gzipped <= most ? [] : [`${title}: ${gzipped} bytes gzipped, and at most ${most} are allowed`]
  })
}

/** Bytes that may differ without a word: zlib is not the same in every Node. */
const tolerance = 0.02

/** Compares the committed table with what was measured; smaller is a difference too, or the table would grow stale. */
export function compareSizes(committed: readonly Size[], measured: readonly Size[]): Problems {
  const problems: string[] = []
  const differs = (before: number, after: number) => Math.abs(after - before) > before * tolerance
  for (const now of measured) {
    const before = committed.find(({ title }) => title === now.title)
    if (before === undefined) problems.push(`SIZES.md has no row "${now.title}"; run \`pnpm sizes\``)
    else if (differs(before.minified, now.minified) || differs(before.gzipped, now.gzipped)) {
      problems.push(
        `${now.title}: ${before.minified} / ${before.gzipped} bytes in SIZES.md, now ${now.minified} / ${now.gzipped}; if that is meant, run \`pnpm sizes\``,
      )
    }
  }
  for (const { title } of committed)
    if (!measured.some((now) => now.title === title))
      problems.push(`SIZES.md has a row "${title}" that is not measured; run \`pnpm sizes\``)
  return problems
}
