import { compareWithMachine, readHumanLoops } from '@aws-ai-outputs/node'

// #region compare
for await (const { outputs } of readHumanLoops('human-review/invoice-review')) {
  for (const output of outputs) {
    const compared = compareWithMachine(output)
    if (compared.task !== 'textract-forms' || compared.answers.count !== 'one') continue
    const { comparison } = compared.answers.answer
    if (comparison.kind === 'answer-missing') continue
    const { accepted, changed, added, removed } = comparison
    console.log(`${accepted.length} accepted, ${changed.length} changed, ${added.length} added, ${removed.length} removed`)
    for (const { machine, human } of changed) console.log(`${machine.key} ${machine.value} became ${human.value}`)
  }
}
// #endregion
