// #region read
import { lineNumber, readOutput, topClass } from '@aws-ai-outputs/node'

const output = readOutput('output.tar.gz')
for await (const record of output) {
  if (record.type === 'MultiClassLine') console.log(record.value.File, lineNumber(record.value), topClass(record.value)?.Name)
  if (record.kind === 'failure') console.log('not processed:', record.value.File)
}
console.log(output.summary.records, 'records,', output.summary.failures, 'failures,', output.summary.invalid, 'invalid')
// #endregion
