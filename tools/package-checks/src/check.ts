/** What a check finds wrong: each line says where, what, and what was expected instead. */
export type Problems = readonly string[]

/** Thrown by a check that cannot look here; the reason is printed, and the check counts as skipped, never as passed. */
export class Skipped extends Error {}

/** A named check over what it needs. */
export interface Check<Context> {
  readonly name: string
  readonly about: string
  run(context: Context): Problems | Promise<Problems>
}

/** What became of the checks. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Runs the checks one by one; one that fails or breaks does not hide the next. */
export async function runChecks<Context>(
  checks: readonly Check<Context>[],
  context: Context,
  print: (line: string) => void,
): Promise<Tally> {
  const tally = { passed: 0, failed: 0, skipped: 0 }
  for (const check of checks) {
    const started = performance.now()
    const took = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
    try {
      const problems = await check.run(context)
      if (problems.length === 0) {
        tally.passed += 1
        print(`ok    ${check.name}: ${check.about} (${took()})`)
      } else {
        tally.failed += 1
        print(`FAIL  ${check.name}: ${check.about} (${took()})`)
        for (const problem of problems) print(`      - ${problem.replaceAll('\n', '\n        ')}`)
      }
    } catch (error) {
      if (error instanceof Skipped) {
        tally.skipped += 1
        print(`SKIP  ${check.name}: ${error.message}`)
      } else {
        tally.failed += 1
        print(`FAIL  ${check.name}: it could not be judged (${took()})`)
        print(`      - ${(error instanceof Error ? error.message : String(error)).replaceAll('\n', '\n        ')}`)
      }
    }
  }
  return tally
}

/** The closing line that says how it went. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
