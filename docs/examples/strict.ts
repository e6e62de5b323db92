import { writeFileSync } from 'node:fs'

const line = (number: number, score: number) =>
  `{"File": "a.txt", "Line": "${number}", "Classes": [{"Name": "SPAM", "Score": ${score}}]}\n`
writeFileSync('edited.jsonl', line(0, 0.9) + line(1, 1.5) + line(2, 0.8))

// #region tolerant
import { formatDiagnostic, isOutputError, readOutput, readOutputStrict } from '@aws-ai-outputs/node'

const output = readOutput('edited.jsonl')
for await (const { place } of output) console.log('record of line', place.line)
for (const found of output.summary.diagnostics) console.log(formatDiagnostic(found))
// #endregion
console.log('-- strict')
// #region strict
try {
  for await (const { place } of readOutputStrict('edited.jsonl')) console.log('record of line', place.line)
} catch (error) {
  if (!isOutputError(error)) throw error
  const { code, pointer, hint } = error.diagnostic
  console.log(code, pointer, '-', hint)
}
// #endregion
