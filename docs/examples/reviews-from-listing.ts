import { readFile } from 'node:fs/promises'
import { type ListedObject, readHumanLoops } from '@aws-ai-outputs/node'

const bucket = {
  async *list(prefix: string) {
    yield `${prefix}2024/05/17/09/30/12/ticket-0003/output.json`
    yield `${prefix}2024/05/17/09/30/14/ticket-0006/output.json`
  },
  get: (key: string) => readFile(key),
}

// #region listing
async function* listing(prefix: string): AsyncGenerator<ListedObject> {
  for await (const key of bucket.list(prefix)) yield { key, open: () => bucket.get(key) }
}

for await (const file of readHumanLoops(listing('human-review/ticket-review/'), { concurrency: 32 })) {
  console.log(file.location?.creationTime, file.location?.humanLoopName, file.outputs.length)
}
// #endregion
