// A broken law, told so that the author of the schema knows where it is and what to write instead.

import { compare } from './json.js'

export interface Problem {
  /** The law that is broken: `L0` is the layout of the folder, `L1` to `L10` are the laws in laws.ts and coverage.ts. */
  readonly law: string
  /** File, relative to the schemas folder. */
  readonly file: string
  /** JSON Pointer into that file; empty for the whole file. */
  readonly pointer: string
  readonly message: string
  /** What to do about it. */
  readonly fix: string
}

/** One block per file, so that an author who works on one file sees everything about it in one place. */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = new Map<string, Problem[]>()
  for (const problem of problems) {
    const list = byFile.get(problem.file)
    if (list) list.push(problem)
    else byFile.set(problem.file, [problem])
  }
  const lines: string[] = []
  for (const file of [...byFile.keys()].sort(compare)) {
    lines.push(`schemas/${file}`)
    const seen = new Set<string>()
    for (const { law, pointer, message, fix } of byFile.get(file) ?? []) {
      const line = `  ${law} ${pointer === '' ? '(whole file)' : pointer}: ${message}\n      fix: ${fix}`
      if (!seen.has(line)) lines.push(line)
      seen.add(line)
    }
  }
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
  lines.push('', `${count(problems.length, 'problem')} in ${count(byFile.size, 'file')}; nothing was written.`)
  return lines.join('\n')
}
