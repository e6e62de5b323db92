// #region join
import { createReadStream } from 'node:fs'
import { explainJoin, joinLines, outcomesOf, physicalLines, readOutput, topClass } from '@aws-ai-outputs/node'

const files = ['tickets.csv', 'tickets-2.csv', 'tickets-3.csv']
const join = joinLines(
  outcomesOf(readOutput('output.tar.gz')),
  files.map((file) => [file, () => physicalLines(createReadStream(`inputs/${file}`))]),
)
for await (const item of join) {
  if (item.kind === 'result') console.log(item.file, item.line, topClass(item.record)?.Name, '|', item.text)
  if (item.kind === 'missing') console.log(item.file, item.line, item.cut ? 'ignored by the job' : 'no record', '|', item.text)
}
// #endregion
// #region account
for (const sentence of explainJoin(join.account)) console.log(sentence)
// #endregion
