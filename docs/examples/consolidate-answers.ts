import { answersOf, consolidate, memberAt, readHumanLoops, whyReviewed } from '@aws-ai-outputs/node'

// #region consolidate
for await (const { outputs } of readHumanLoops('human-review/ticket-review')) {
  for (const output of outputs) {
    const queue = consolidate(answersOf(output), memberAt('/queue/label'))
    switch (queue.outcome) {
      case 'single':
      case 'decided':
        console.log(output.humanLoopName, queue.value)
        break
      case 'tie':
        console.log(output.humanLoopName, 'tie between', queue.leaders.map(({ value }) => value).join(' and '))
        break
      default:
        console.log(output.humanLoopName, queue.outcome)
    }
  }
}
// #endregion
// #region why
for await (const { outputs } of readHumanLoops('human-review/')) {
  for (const output of outputs) console.log(`${output.humanLoopName}: ${whyReviewed(output).sentence}`)
}
// #endregion
