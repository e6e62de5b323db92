// #region read
import { answersOf, readHumanLoops } from '@aws-ai-outputs/node'

for await (const file of readHumanLoops('human-review/')) {
  for (const output of file.outputs) {
    const answers = answersOf(output)
    if (answers.count === 'none') console.log(output.humanLoopName, 'was not answered')
    if (answers.count === 'one') console.log(output.humanLoopName, answers.answer.answerContent)
    if (answers.count === 'many') console.log(output.humanLoopName, 'has', answers.answers.length, 'answers')
  }
}
// #endregion
