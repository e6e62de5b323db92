import { readFile } from 'node:fs/promises'
import { formatDiagnostic, readOutput } from '@aws-ai-outputs/node'

// #region cut
const whole = await readFile('output.tar.gz')
const output = readOutput(whole.subarray(0, whole.length - 100), { name: 'cut-off.tar.gz' })
for await (const { place } of output) console.log('line', place.line)
for (const found of output.summary.diagnostics) console.log(formatDiagnostic(found), '\n ', found.hint)
// #endregion
