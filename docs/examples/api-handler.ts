// #region handler
import { createServer } from 'node:http'
import { formatDiagnostic, readOutput } from '@aws-ai-outputs/node'

const server = createServer(async (request, response) => {
  const output = readOutput(request, { name: 'upload', limits: { lineBytes: 1_000_000 } })
  const { records, failures, invalid, errors, diagnostics } = await output.drain()
  response.writeHead(errors === 0 ? 200 : 422, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ records, failures, invalid, problems: diagnostics.map(formatDiagnostic) }))
})
// #endregion

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
const port = typeof address === 'object' ? address?.port : undefined
const body =
  '{"File": "a.txt", "Line": "0", "Classes": [{"Name": "SPAM", "Score": 0.9}]}\n{"File": "a.txt", "Line": "1", "Classes": [{"Name": "SPAM"}]}\n'
const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })
console.log(answer.status, JSON.stringify(await answer.json(), null, 2))
server.close()
