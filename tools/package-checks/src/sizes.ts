import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Problems } from './check.js'
import type { Project } from './installed.js'

/** Something that a user's bundle may hold. */
export interface Part {
  readonly title: string
  readonly code: string
  /** What must be on the platform instead of in the bundle. */
  readonly platform: 'neutral' | 'node'
}

/** A row of the table. */
export interface Size {
  readonly title: string
  readonly minified: number
  readonly gzipped: number
}

/** What is weighed: from the least that a user can take to the most. */
const parts: readonly Part[] = [
  { title: 'Types only', code: `export * from '@aws-ai-outputs/core/types'`, platform: 'neutral' },
  {
    title: 'One validator (`validateMultiClassLine`)',
    code: `export { validateMultiClassLine } from '@aws-ai-outputs/core/validators'`,
    platform: 'neutral',
  },
  { title: 'All validators and guards', code: `export * from '@aws-ai-outputs/core/validators'`, platform: 'neutral' },
  { title: '`createFamilyReader` with the `comprehend` family', code: reader('comprehend'), platform: 'neutral' },
  {
    title: '`createFamilyReader` with the `comprehend` family and line decoders',
    code: reader('comprehend', ', lineDecoders'),
    platform: 'neutral',
  },
  { title: '`createFamilyReader` with the `a2i` family', code: reader('a2i'), platform: 'neutral' },
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

/** Bundles each part as a user's bundler does, and weighs it. */
export async function measure(project: Project, what: readonly Part[]): Promise<readonly Size[]> {
  const sizes: Size[] = []
  for (const { title, code, platform } of what) {
    const result = await build({
      stdin: { contents: code, resolveDir: project.folder },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      platform,
      legalComments: 'none',
      write: false,
      logLevel: 'silent',
    })
    const bytes = result.outputFiles[0]?.contents ?? new Uint8Array()
    sizes.push({ title, minified: bytes.length, gzipped: bytes.length === 0 ? 0 : gzipSync(bytes, { level: 9 }).length })
  }
  return sizes
}

/** The table that is committed. */
export function sizeTable(sizes: readonly Size[]): string {
  const number = (value: number) => value.toLocaleString('en').replaceAll(',', ' ')
  return `# What the packages weigh

Bytes in a bundle: minified by esbuild, and gzipped. Written by \`pnpm sizes\`, compared in CI; a change shows in the diff.

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
