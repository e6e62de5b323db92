import { decideClass, decideLabels, lineNumber, readOutput, scoreOf } from '@aws-ai-outputs/node'

// #region class
for await (const record of readOutput('output.tar.gz')) {
  if (record.type !== 'MultiClassLine') continue
  const decision = decideClass(record.value, 0.6)
  console.log(lineNumber(record.value), decision.outcome, scoreOf(record.value, 'REFUND'))
}
// #endregion
// #region labels
for await (const record of readOutput('article-topics/output.tar.gz')) {
  if (record.type !== 'MultiLabelLine') continue
  const { assigned } = decideLabels(record.value, 0.5)
  console.log(lineNumber(record.value), assigned.map(({ Name }) => Name).join(', ') || 'no label')
}
// #endregion
