import { readOutput } from '@aws-ai-outputs/node'

for await (const record of readOutput(process.argv[2])) {
  if (record.type !== 'MultiClassLine') process.exit(1)
  break
}
