import { expect, it } from 'vitest'
import { type Case, cases, type Data, type Edge, type Validators } from '../src/index.js'

/** Declares one test for each group of the suite; a failing one names every case that failed. */
export function declareSuite(edge: Edge, validators: Validators, data: Data): void {
  const groups = new Map<string, Case[]>()
  for (const one of cases(data)) groups.set(one.group, [...(groups.get(one.group) ?? []), one])
  for (const [group, members] of groups) {
    it(`${group} (${members.length})`, { timeout: 120_000 }, async () => {
      const failures: string[] = []
      for (const { name, test } of members) {
        try {
          await test(edge, validators)
        } catch (error) {
          failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
        }
      }
      expect(failures).toEqual([])
    })
  }
}
