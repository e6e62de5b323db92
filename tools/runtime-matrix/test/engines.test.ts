// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how workflows write their expressions.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a script, without types of its own.
import * as engines from '../engines.mjs'

const { nodes, typescripts } = engines as { nodes: readonly number[]; typescripts: readonly string[] }
const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8')

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly engines?: { readonly node?: string }
  readonly devDependencies: Readonly<Record<string, string>>
}

const manifest = JSON.parse(read('package.json')) as Manifest

describe('the Nodes of the matrix', () => {
  it('begin with the one that every package names', () => {
    const published = ['schemas', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)].filter(
      // The packages of other languages have none.
      (folder) => existsSync(join(root, folder, 'package.json')),
    )
    for (const folder of published) {
      const { name, engines: own } = JSON.parse(read(folder, 'package.json')) as Manifest
      expect(own?.node, name).toBe(manifest.engines?.node)
    }
    expect(manifest.engines?.node).toMatch(new RegExp(`^>=${nodes[0]}\\.`))
    expect(manifest.devDependencies['@types/node']).toMatch(new RegExp(`^${nodes[0]}\\.`))
  })

  it('are those of the workflows, which type none that is not among them', () => {
    const ci = read('.github/workflows/ci.yml')
    // The name of the output is that which the script prints.
    const printed = execFileSync(process.execPath, [join(root, 'tools/runtime-matrix/nodes.mjs')], { encoding: 'utf8' })
    expect(printed).toBe(`nodes=[${nodes.join(',')}]\n`)
    expect(ci).toContain('run: node tools/runtime-matrix/nodes.mjs >> "$GITHUB_OUTPUT"')
    expect(ci).toContain('nodes: ${{ steps.list.outputs.nodes }}')
    expect(ci).toContain('node: ${{ fromJSON(needs.engines.outputs.nodes) }}')
    for (const file of readdirSync(join(root, '.github/workflows'))) {
      const typed = [...read('.github/workflows', file).matchAll(/\bnode(?:-version)?: *(\[?\d[^\n}]*)/g)]
      for (const version of typed.flatMap(([, list = '']) => list.match(/\d+/g) ?? [])) {
        expect(nodes, `${file} names Node ${version}`).toContain(Number(version))
      }
    }
  })
})

describe('the compilers of the matrix', () => {
  it('end with the one that the project is built with', () => {
    expect(typescripts.at(-1)).toBe(manifest.devDependencies.typescript)
  })
})
