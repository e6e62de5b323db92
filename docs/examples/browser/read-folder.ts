// #region folder
import { answersOf, readHumanLoops } from '@aws-ai-outputs/browser'

/** Reads every A2I output of a folder that was picked with <input type="file" webkitdirectory>. */
export async function countAnswers(files: FileList): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for await (const { outputs } of readHumanLoops(files)) {
    for (const output of outputs) {
      const { count } = answersOf(output)
      counts.set(count, (counts.get(count) ?? 0) + 1)
    }
  }
  return counts
}
// #endregion

const { readFile } = await import('node:fs/promises')
const { walkFiles } = await import('@aws-ai-outputs/node')
const files: File[] = []
for (const path of walkFiles('human-review')) files.push(new File([await readFile(path)], path))
console.log(await countAnswers(Object.assign(files, { item: (index: number) => files[index] ?? null }) as unknown as FileList))
