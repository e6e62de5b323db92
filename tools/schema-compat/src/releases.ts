// Released states of the contract, kept in releases/: one file for each version of the schemas, a line of JSON for each
// file, and a manifest with the hashes. What has been released never changes.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from './json.js'
import type { Versions } from './judge.js'
import { schemasOf, sha256, type Tree } from './tree.js'

/** One release. Releases of the code alone name the snapshot of the schemas that they were built from. */
export interface Release extends Versions {
  readonly snapshot: string
  readonly sha256: string
}

export function snapshotOf(tree: Tree): string {
  const lines = [
    ...[...tree.files].map(([path, json]) => JSON.stringify({ path, json })),
    ...[...tree.hashes].map(([path, hash]) => JSON.stringify({ path, sha256: hash })),
  ]
  return `${lines.join('\n')}\n`
}

export function treeIn(snapshot: string): Tree {
  const files = new Map<string, Json>()
  const hashes = new Map<string, string>()
  for (const line of snapshot.trimEnd().split('\n')) {
    const { path, json, sha256: hash } = JSON.parse(line) as { path: string; json?: Json; sha256?: string }
    if (hash === undefined) files.set(path, json ?? null)
    else hashes.set(path, hash)
  }
  return { files, hashes }
}

export function readReleases(folder: string): Release[] {
  const path = join(folder, 'manifest.json')
  if (!existsSync(path)) return []
  return (JSON.parse(readFileSync(path, 'utf8')) as { releases: Release[] }).releases
}

/** What is wrong with what has been released: a snapshot that is not what its hash says, a file or an address that is gone. */
export function frozenFaults(folder: string, releases: readonly Release[], now: Tree): string[] {
  const faults: string[] = []
  const named = new Set(releases.map(({ snapshot }) => snapshot))
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    if (file.endsWith('.jsonl') && !named.has(file)) faults.push(`${file} is in no line of the manifest`)
  }
  const gone = new Set<string>()
  const current = new Map(schemasOf(now).map(([path, schema]) => [path, schema.$id]))
  for (const { snapshot, sha256: expected } of releases) {
    const path = join(folder, snapshot)
    if (!existsSync(path)) {
      faults.push(`${snapshot} is missing: released states are kept for good`)
      continue
    }
    const text = readFileSync(path, 'utf8')
    if (sha256(text) !== expected) {
      faults.push(`${snapshot} is not what its hash says: a released state never changes`)
      continue
    }
    for (const [path, schema] of schemasOf(treeIn(text))) {
      // At its path and by its address: the site serves one at the other.
      if (current.get(path) === schema.$id || gone.has(String(schema.$id))) continue
      gone.add(String(schema.$id))
      faults.push(
        `${schema.$id} was released in ${snapshot} and is gone: an address that was published stays; say "deprecated" instead`,
      )
    }
  }
  return faults
}

/** Writes down the state that is about to be released. Returns what was done, in words. */
export function freeze(folder: string, tree: Tree, versions: Versions): string {
  if (versions.schemas === '0.0.0') throw new Error('schemas has version 0.0.0: run `changeset version` first')
  const releases = readReleases(folder)
  const text = snapshotOf(tree)
  const snapshot = `${versions.schemas}.jsonl`
  const earlier = releases.find((release) => release.schemas === versions.schemas)
  if (earlier !== undefined && earlier.sha256 !== sha256(text))
    throw new Error(
      `schemas ${versions.schemas} has been released and is frozen, and schemas/ has changed since: a changeset must raise its version`,
    )
  const last = releases.at(-1)
  if (last?.schemas === versions.schemas && last.code === versions.code) return `${versions.schemas} is frozen already`
  mkdirSync(folder, { recursive: true })
  if (earlier === undefined) writeFileSync(join(folder, snapshot), text)
  const all: Release[] = [...releases, { ...versions, snapshot, sha256: sha256(text) }]
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({ releases: all }, null, 2)}\n`)
  return `schemas ${versions.schemas} with the code of ${versions.code} is frozen in ${snapshot}`
}
