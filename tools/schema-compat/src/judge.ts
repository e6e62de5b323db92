// Is the next version large enough for what has changed?

import type { Change } from './compare.js'
import { type Bump, bumps, ruleOf } from './rules.js'

/** The two versions that a release has: of the contract, and of the packages that carry its types and validators. */
export interface Versions {
  readonly schemas: string
  readonly code: string
}

/** A sentence of a changeset that makes a change count for less. */
export interface Claim {
  readonly kind: 'evidence' | 'same-meaning'
  readonly place: string
  readonly reason: string
}

export interface Judged extends Change {
  readonly schemas: Bump
  readonly code: Bump
  readonly claim?: Claim
}

export interface Verdict {
  readonly changes: readonly Judged[]
  readonly needed: Record<keyof Versions, Bump>
  readonly given: Record<keyof Versions, Bump>
  readonly faults: readonly string[]
}

export function larger(a: Bump, b: Bump): Bump {
  return bumps.indexOf(a) >= bumps.indexOf(b) ? a : b
}

function parts(version: string): [number, number, number] {
  const found = /^(\d+)\.(\d+)\.(\d+)(?:-[\w.-]+)?$/.exec(version)
  if (found === null) throw new Error(`"${version}" is not a version`)
  return [Number(found[1]), Number(found[2]), Number(found[3])]
}

/** How large the step between two versions is. */
export function bumpBetween(last: string, next: string): Bump {
  const [a, b] = [parts(last), parts(next)]
  const first = a.findIndex((number, index) => number !== b[index])
  if (first < 0) return 'none'
  if ((b[first] ?? 0) < (a[first] ?? 0)) throw new Error(`${next} comes before ${last}, which has been released`)
  return (['major', 'minor', 'patch'] as const)[first] ?? 'none'
}

/**
 * Claims in the text of a changeset, one on a line of its own:
 * `Evidence: common/v1/score.schema.json#/minimum: no score below 0.01 in …`
 * `Same meaning: common/v1/timestamp.schema.json#/pattern: …`
 */
export function claimsIn(text: string): Claim[] {
  return [...text.matchAll(/^(?:[-*] )?(Evidence|Same meaning): (\S+#\S*): (\S.*)$/gm)].map(([, kind, place, reason]) => ({
    kind: kind === 'Evidence' ? 'evidence' : 'same-meaning',
    place: place ?? '',
    reason: reason ?? '',
  }))
}

export function judge(changes: readonly Change[], claims: readonly Claim[], last: Versions, next: Versions): Verdict {
  const faults: string[] = []
  const used = new Set<Claim>()
  const judged = changes.map((change): Judged => {
    const rule = ruleOf(change.rule)
    const claim = claims.find(
      ({ kind, place }) =>
        place === change.place && (kind === 'evidence' ? rule.evidence === true : change.rule === 'pattern-changed'),
    )
    if (claim === undefined) return { ...change, schemas: rule.schemas, code: rule.code }
    used.add(claim)
    const bump: Bump = claim.kind === 'evidence' ? 'minor' : 'patch'
    return { ...change, schemas: bump, code: bump, claim }
  })
  for (const claim of claims) {
    if (!used.has(claim)) faults.push(`a changeset speaks of ${claim.place}, where nothing has changed that it could speak of`)
  }
  const needed = { schemas: 'none' as Bump, code: 'none' as Bump }
  for (const { schemas, code } of judged) {
    needed.schemas = larger(needed.schemas, schemas)
    needed.code = larger(needed.code, code)
  }
  for (const { rule, place, schemas, code } of judged) {
    if (larger(schemas, code) === 'never')
      faults.push(`${place}: ${rule}: an address that was published stays, however large the step; say "deprecated" instead`)
  }
  const given = { schemas: bumpBetween(last.schemas, next.schemas), code: bumpBetween(last.code, next.code) }
  for (const part of ['schemas', 'code'] as const) {
    // Before 1.0.0 a minor version may hold what is called major: VERSIONING.md.
    const large = needed[part] === 'never' ? 'major' : needed[part]
    const enough = large === 'major' && parts(last[part])[0] === 0 ? 'minor' : large
    if (bumps.indexOf(given[part]) < bumps.indexOf(enough)) {
      faults.push(
        `${part}: ${last[part]} → ${next[part]} is ${given[part] === 'none' ? 'no step' : `a ${given[part]} step`}, and the changes need ${enough}`,
      )
    }
  }
  return { changes: judged, needed, given, faults }
}
