// #region read
import { readOutput, topClass } from '@aws-ai-outputs/browser'

async function show(file: File): Promise<void> {
  const output = readOutput(file)
  for await (const record of output) {
    if (record.type === 'MultiClassLine') console.log(record.value.File, topClass(record.value)?.Name)
  }
  console.log(output.summary.records, 'records,', output.summary.diagnostics.length, 'diagnostics')
}
// #endregion

const { readFile } = await import('node:fs/promises')
await show(new File([await readFile('output.tar.gz')], 'output.tar.gz'))
