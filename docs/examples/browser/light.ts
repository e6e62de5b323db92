// #region light
import { comprehend, readLight } from '@aws-ai-outputs/browser/light'
import { gunzip } from '@aws-ai-outputs/browser/light/gunzip'

export async function countClasses(file: File): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for await (const { type, value } of readLight(file, { families: [comprehend], gunzip })) {
    if (type !== 'MultiClassLine') continue
    for (const { Name } of value.Classes.slice(0, 1)) counts.set(Name, (counts.get(Name) ?? 0) + 1)
  }
  return counts
}
// #endregion

const { readFile } = await import('node:fs/promises')
console.log(await countClasses(new File([await readFile('output.tar.gz')], 'output.tar.gz')))
