import { writeFileSync } from 'node:fs'

writeFileSync('edited.jsonl', '{"File": "a.txt", "Line": "0", "Classes": [{"Name": "SPAM", "Score": 1.5}]}\n')

// #region line
import { byteSource, escapeForDisplay, gunzip, lineAt, readOutput } from '@aws-ai-outputs/node'

const input = 'edited.jsonl'
const { diagnostics } = await readOutput(input).drain()
for (const { code, byteOffset, ...place } of diagnostics) {
  if (byteOffset === undefined) continue
  const line = await lineAt(byteSource(input), { ...place, byteOffset }, { gunzip, reach: 24 })
  if (line === undefined) continue
  const [before, at, after] = [line.before, line.at, line.after].map(escapeForDisplay)
  console.log(`${code}: …${before}>>${at}<<${after}…`)
}
// #endregion
