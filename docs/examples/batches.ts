import { readOutput } from '@aws-ai-outputs/node'

// #region batches
const classes = new Map<string, number>()
for await (const batch of readOutput('output.tar.gz').batches()) {
  if (batch.type !== 'MultiClassLine') continue
  for (const { Classes } of batch.records) {
    const name = Classes[0]?.Name ?? '(none)'
    classes.set(name, (classes.get(name) ?? 0) + 1)
  }
}
console.log(classes)
// #endregion
