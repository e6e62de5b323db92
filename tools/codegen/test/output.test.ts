import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { render } from '../src/generate.js'
import { banner, differences, ownedFiles, ownedFolders, write } from '../src/output.js'
import { fixture, fixtureModel } from './fixture.js'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'codegen-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('render', () => {
  it('gives the same texts whatever the order of the files', async () => {
    const forward = await render(fixtureModel())
    const { loadTree } = await import('../src/load.js')
    const { buildModel } = await import('../src/model.js')
    const backward = await render(buildModel(loadTree(new Map([...fixture()].reverse()))))
    expect([...backward]).toEqual([...forward])
  })

  it('marks every file as generated, ends it with a line feed and puts no carriage return or date into it', async () => {
    for (const [path, text] of await render(fixtureModel())) {
      // Spark reads a StructType only if it has no members besides its own; a message type of Parquet knows no comments.
      if (!/\.(spark\.json|parquet\.txt)$/.test(path)) expect(text, path).toContain(banner)
      expect(text.endsWith('\n'), path).toBe(true)
      expect(text, path).not.toMatch(/\r|\b20[0-9]{2}-[01][0-9]-[0-3][0-9]T/)
    }
  })

  it('writes only where every file is generated, and the files that are named one by one', async () => {
    for (const path of (await render(fixtureModel())).keys()) {
      expect(ownedFolders.some((folder) => path.startsWith(`${folder}/`)) || ownedFiles.includes(path), path).toBe(true)
    }
  })
})

describe('differences', () => {
  const outputs = new Map([
    ['schemas/bundled/a.json', 'a\n'],
    ['schemas/catalog.json', 'c\n'],
  ])

  it('finds missing, changed and stale files, without git', () => {
    mkdirSync(join(root, 'schemas/bundled/old'), { recursive: true })
    writeFileSync(join(root, 'schemas/bundled/old/b.json'), 'b\n')
    writeFileSync(join(root, 'schemas/catalog.json'), 'edited\n')
    expect(differences(root, outputs)).toEqual([
      { path: 'schemas/bundled/a.json', state: 'missing' },
      { path: 'schemas/bundled/old/b.json', state: 'stale' },
      { path: 'schemas/catalog.json', state: 'changed' },
    ])
  })

  it('finds nothing after write, which leaves equal files alone', () => {
    write(root, outputs)
    const file = join(root, 'schemas/catalog.json')
    utimesSync(file, 1, 1)
    writeFileSync(join(root, 'schemas/bundled/a.json'), 'edited\n')
    expect(write(root, outputs)).toEqual([{ path: 'schemas/bundled/a.json', state: 'changed' }])
    expect(differences(root, outputs)).toEqual([])
    expect(statSync(file).mtimeMs).toBe(1000)
    expect(readFileSync(join(root, 'schemas/bundled/a.json'), 'utf8')).toBe('a\n')
  })
})
