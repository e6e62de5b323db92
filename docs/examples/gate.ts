import { readOutput } from '@aws-ai-outputs/node'

// #region gate
const summary = await readOutput('output.tar.gz').drain()
const whole = summary.complete && summary.errors === 0
if (!whole) process.exitCode = 1
console.log(whole ? 'fit for use' : 'look at it first', summary.diagnosticCounts)
// #endregion
