// The commands, apart from the process that they run in, so that tests can call them.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import plan from '@changesets/get-release-plan'
import { compareTrees } from './compare.js'
import { claimsIn, judge, type Versions } from './judge.js'
import { withTable } from './page.js'
import { freeze, frozenFaults, readReleases, treeIn } from './releases.js'
import { selfTest } from './self-test.js'
import { readTree } from './tree.js'

type Say = (line: string) => void

const contractPackage = '@aws-ai-outputs/schemas'
/** One of the group that is released together. */
const codePackage = '@aws-ai-outputs/core'

function versionIn(root: string, folder: string): string {
  return (JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { version: string }).version
}

async function check(root: string, folder: string, say: Say): Promise<string[]> {
  const faults: string[] = []
  const tree = readTree(join(root, 'schemas'))
  const { tried, missed } = selfTest(tree)
  faults.push(...missed.map((text) => `self-test: ${text}`))
  if (tried < 15) faults.push(`self-test: only ${tried} faults could be put in`)
  say(`Self-test: ${tried} faults put into the schemas, ${missed.length} missed.`)

  const page = join(root, 'docs/guides/compatibility.md')
  const text = readFileSync(page, 'utf8')
  if (withTable(text) !== text)
    faults.push(
      'docs/guides/compatibility.md does not show the rules as they are. Run: node tools/schema-compat/dist/main.js page',
    )

  const now: Versions = { schemas: versionIn(root, 'schemas'), code: versionIn(root, 'packages/core') }
  const releases = readReleases(folder)
  faults.push(...frozenFaults(folder, releases, tree))
  const last = releases.at(-1)
  if (last === undefined) {
    say('')
    say('NO BASELINE: nothing has been released and frozen yet, so the schemas were compared with nothing.')
    say('The first `freeze`, right after the first `changeset version`, makes the baseline.')
    if (now.schemas !== '0.0.0')
      faults.push(
        `schemas has version ${now.schemas}, and no release is frozen. Run: node tools/schema-compat/dist/main.js freeze`,
      )
    return faults
  }

  const { releases: planned, changesets } = await plan(root)
  const nextOf = (name: string, current: string): string =>
    planned.find((release) => release.name === name)?.newVersion ?? current
  const next: Versions = { schemas: nextOf(contractPackage, now.schemas), code: nextOf(codePackage, now.code) }
  if (changesets.length === 0 && (now.schemas !== last.schemas || now.code !== last.code))
    faults.push(
      `${now.schemas} (code ${now.code}) is about to be released and not frozen. Run: node tools/schema-compat/dist/main.js freeze`,
    )
  // A snapshot that is missing or not what its hash says has been told above, and is nothing to compare with.
  const snapshot = faults.some((fault) => fault.startsWith(last.snapshot))
    ? undefined
    : readFileSync(join(folder, last.snapshot), 'utf8')
  if (snapshot === undefined) return faults
  const claims = changesets.flatMap(({ summary }) => claimsIn(summary))
  const verdict = judge(compareTrees(treeIn(snapshot), tree), claims, last, next)
  say(`Compared with schemas ${last.schemas} (code ${last.code}): ${verdict.changes.length} changes.`)
  for (const { rule, place, what, schemas, code, claim } of verdict.changes)
    say(`  ${place}  ${rule}: ${what}  [schemas ${schemas}, code ${code}${claim ? `: ${claim.kind}, ${claim.reason}` : ''}]`)
  for (const part of ['schemas', 'code'] as const)
    say(
      `${part}: ${last[part]} → ${next[part]} (${verdict.given[part]}; ${verdict.needed[part] === 'never' ? 'no step allows the changes' : `the changes need ${verdict.needed[part]}`}${last[part].startsWith('0.') && verdict.needed[part] === 'major' ? ', before 1.0.0 minor' : ''})`,
    )
  faults.push(...verdict.faults)
  return faults
}

/** Runs a command on a repository and returns its exit code. */
export async function run(command: string | undefined, root: string, say: Say): Promise<number> {
  const folder = join(root, 'tools/schema-compat/releases')
  if (command === 'check') {
    const faults = await check(root, folder, say)
    for (const fault of faults) say(`FAULT: ${fault}`)
    say(faults.length === 0 ? 'schema-compat: passed' : `schema-compat: ${faults.length} faults`)
    return faults.length === 0 ? 0 : 1
  }
  if (command === 'freeze') {
    const { changesets } = await plan(root)
    if (changesets.length > 0) {
      say('There are changesets still: run `changeset version` first, then freeze what it has made.')
      return 1
    }
    say(
      freeze(folder, readTree(join(root, 'schemas')), {
        schemas: versionIn(root, 'schemas'),
        code: versionIn(root, 'packages/core'),
      }),
    )
    return 0
  }
  if (command === 'page') {
    const page = join(root, 'docs/guides/compatibility.md')
    writeFileSync(page, withTable(readFileSync(page, 'utf8')))
    return 0
  }
  say('usage: main.js check | freeze | page')
  return 2
}
