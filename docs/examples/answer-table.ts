import { answerColumns, answerRows, csvHeader, csvRow, readHumanLoops } from '@aws-ai-outputs/node'

// #region table
const columns = answerColumns.filter(({ name }) => ['human_loop', 'answer', 'verdict', 'changed', 'time_spent'].includes(name))
const options = { lineEnd: '\n' } as const
process.stdout.write(csvHeader(columns, options))
for await (const { outputs } of readHumanLoops('human-review/')) {
  for (const output of outputs) for (const row of answerRows(output)) process.stdout.write(csvRow(row, columns, options))
}
// #endregion
