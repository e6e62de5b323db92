// The commands as CI calls them, in a repository of its own in a temporary folder.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run as runCommand } from '../src/command.js'
import { compareTrees } from '../src/compare.js'
import { withTable } from '../src/page.js'
import { snapshotOf, treeIn } from '../src/releases.js'
import { ruleTable } from '../src/rules.js'
import { selfTest } from '../src/self-test.js'
import { readTree } from '../src/tree.js'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const score = 'schemas/common/v1/score.schema.json'

let root: string

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const run = async (command: string): Promise<{ status: number; text: string }> => {
  const lines: string[] = []
  const status = await runCommand(command, root, (line) => lines.push(line)).catch((error: Error) => {
    lines.push(error.message)
    return 1
  })
  return { status, text: lines.join('\n') }
}
const changeset = (name: string, schemas: string, code: string, text = 'Something.'): void =>
  write(`.changeset/${name}.md`, `---\n"@aws-ai-outputs/schemas": ${schemas}\n"@aws-ai-outputs/core": ${code}\n---\n\n${text}\n`)
/** What `changeset version` does. */
const release = (schemas: string, code: string): void => {
  write('schemas/package.json', JSON.stringify({ name: '@aws-ai-outputs/schemas', version: schemas }))
  for (const name of ['core', 'node'])
    write(`packages/${name}/package.json`, JSON.stringify({ name: `@aws-ai-outputs/${name}`, version: code }))
}
const edit = (path: string, from: string, to: string): void => {
  expect(read(path)).toContain(from)
  write(path, read(path).replace(from, to))
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'compat-'))
  cpSync(join(repository, 'schemas'), join(root, 'schemas'), {
    recursive: true,
    filter: (path) => !/node_modules|bundled|examples|invalid/.test(path.slice(repository.length)),
  })
  write('package.json', JSON.stringify({ name: 'root', private: true }))
  write('pnpm-workspace.yaml', 'packages: [packages/*, schemas]\n')
  write('pnpm-lock.yaml', '')
  write(
    '.changeset/config.json',
    JSON.stringify({ fixed: [['@aws-ai-outputs/core', '@aws-ai-outputs/node']], baseBranch: 'main' }),
  )
  write('docs/guides/compatibility.md', `<!-- rules -->\n\n${ruleTable()}\n\n<!-- /rules -->\n`)
  release('0.0.0', '0.0.0')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('before the first release', () => {
  it('says loudly that there is no baseline, and has tested itself', async () => {
    const { status, text } = await run('check')
    expect(text).toMatch(/Self-test: \d\d faults put into the schemas, 0 missed/)
    expect(text).toContain('NO BASELINE')
    expect(status).toBe(0)
  })

  it('refuses to freeze version 0.0.0, and a version that is raised must be frozen', async () => {
    expect(await run('freeze')).toMatchObject({ status: 1 })
    release('0.1.0', '0.1.0')
    const { status, text } = await run('check')
    expect([status, text]).toEqual([1, expect.stringContaining('no release is frozen')])
  })
})

describe('after a release', () => {
  beforeEach(async () => {
    release('1.0.0', '1.0.0')
    expect(await run('freeze')).toMatchObject({ status: 0 })
  })

  it('passes while nothing changes, and freezing again does nothing', async () => {
    const before = read('tools/schema-compat/releases/manifest.json')
    expect(await run('check')).toMatchObject({ status: 0, text: expect.stringContaining('0 changes') })
    expect((await run('freeze')).text).toContain('frozen already')
    expect(read('tools/schema-compat/releases/manifest.json')).toBe(before)
  })

  it('asks for a changeset that is large enough, as the release tool adds them up', async () => {
    edit(score, '"maximum": 1', '"maximum": 2')
    expect(await run('check')).toMatchObject({ status: 1, text: expect.stringContaining('no step') })
    changeset('one', 'patch', 'patch')
    expect(await run('check')).toMatchObject({
      status: 1,
      text: expect.stringContaining('a patch step, and the changes need minor'),
    })
    changeset('two', 'minor', 'minor')
    expect(await run('check')).toMatchObject({
      status: 0,
      text: expect.stringContaining(`common/v1/score.schema.json#/maximum  bound-loosened: 1 → 2`),
    })
  })

  it('takes evidence from the changeset', async () => {
    edit(score, '"maximum": 1', '"maximum": 0.5')
    changeset('one', 'minor', 'minor')
    expect((await run('check')).status).toBe(1)
    changeset('one', 'minor', 'minor', 'Evidence: common/v1/score.schema.json#/maximum: seen in every file')
    expect(await run('check')).toMatchObject({ status: 0, text: expect.stringContaining('seen in every file') })
  })

  it('counts a change of the group for every member of it', async () => {
    edit(score, '"maximum": 1', '"maximum": 2')
    write('.changeset/one.md', '---\n"@aws-ai-outputs/schemas": minor\n"@aws-ai-outputs/node": minor\n---\n\nSomething.\n')
    expect((await run('check')).status).toBe(0)
  })

  it('keeps every address, however large the step', async () => {
    rmSync(join(root, 'schemas/a2i/output-path/v1/human-loop-output-uri.schema.json'))
    changeset('one', 'major', 'major')
    expect(await run('check')).toMatchObject({
      status: 1,
      text: expect.stringMatching(/human-loop-output-uri\.schema\.json was released in 1\.0\.0\.jsonl and is gone/),
    })
  })

  it('keeps the address of a file that is renamed, and of one whose address is rewritten', async () => {
    const file = 'schemas/a2i/output-path/v1/human-loop-output-uri.schema.json'
    const before = read(file)
    changeset('one', 'major', 'major')
    rmSync(join(root, file))
    write(file.replace('uri', 'url'), before.replace('human-loop-output-uri.schema', 'human-loop-output-url.schema'))
    expect(await run('check')).toMatchObject({
      status: 1,
      text: expect.stringContaining('human-loop-output-uri.schema.json#: file-removed: an address that was published stays'),
    })
    rmSync(join(root, file.replace('uri', 'url')))
    write(file, before)
    expect((await run('check')).status).toBe(0)
    write(file, before.replace('human-loop-output-uri.schema', 'human-loop-output-url.schema'))
    expect(await run('check')).toMatchObject({ status: 1, text: expect.stringContaining('#/$id: id-changed: an address') })
  })

  it('keeps what was frozen as it was', async () => {
    const path = 'tools/schema-compat/releases/1.0.0.jsonl'
    const text = read(path)
    write(path, text.replace('"maximum":1', '"maximum":2'))
    expect(await run('check')).toMatchObject({ status: 1, text: expect.stringContaining('is not what its hash says') })
    rmSync(join(root, path))
    expect(await run('check')).toMatchObject({ status: 1, text: expect.stringContaining('is missing') })
    write(path, text)
    write('tools/schema-compat/releases/0.9.0.jsonl', text)
    expect(await run('check')).toMatchObject({ status: 1, text: expect.stringContaining('in no line of the manifest') })
  })

  it('does not freeze a version twice, nor while changesets wait', async () => {
    edit(score, '"maximum": 1', '"maximum": 2')
    expect(await run('freeze')).toMatchObject({ status: 1, text: expect.stringContaining('a changeset must raise its version') })
    changeset('one', 'minor', 'minor')
    expect(await run('freeze')).toMatchObject({ status: 1, text: expect.stringContaining('changeset version') })
  })

  it('goes on from the next release, and from a release of the code alone', async () => {
    edit(score, '"maximum": 1', '"maximum": 2')
    release('1.1.0', '1.1.0')
    expect(await run('check')).toMatchObject({ status: 1, text: expect.stringContaining('not frozen') })
    expect((await run('freeze')).status).toBe(0)
    expect(await run('check')).toMatchObject({
      status: 0,
      text: expect.stringContaining('Compared with schemas 1.1.0 (code 1.1.0): 0 changes'),
    })
    release('1.1.0', '1.2.0')
    expect((await run('freeze')).status).toBe(0)
    expect(await run('check')).toMatchObject({
      status: 0,
      text: expect.stringContaining('Compared with schemas 1.1.0 (code 1.2.0)'),
    })
    expect(existsSync(join(root, 'tools/schema-compat/releases/1.0.0.jsonl'))).toBe(true)
    // What the release of the code alone has stepped over does not count for the next change.
    edit(score, '"maximum": 2', '"maximum": 3')
    changeset('one', 'minor', 'patch')
    expect(await run('check')).toMatchObject({ status: 1, text: expect.stringContaining('code: 1.2.0 → 1.2.1 is a patch step') })
  })
})

describe('in this repository', () => {
  const tree = readTree(join(repository, 'schemas'))

  it('a snapshot is the tree again', async () => {
    expect(compareTrees(tree, treeIn(snapshotOf(tree)))).toEqual([])
    expect(snapshotOf(treeIn(snapshotOf(tree)))).toBe(snapshotOf(tree))
  })

  it('the self-test finds every fault that it puts in, and would say if it did not', async () => {
    expect(selfTest(tree).missed).toEqual([])
    expect(selfTest(tree).tried).toBeGreaterThanOrEqual(20)
    const blind = selfTest(tree, () => [])
    expect(blind.missed).toHaveLength(blind.tried)
  })

  it('the policy page shows the rules as they are', async () => {
    const page = readFileSync(join(repository, 'docs/guides/compatibility.md'), 'utf8')
    expect(withTable(page)).toBe(page)
    expect(() => withTable('')).toThrow('no place')
  })
})
