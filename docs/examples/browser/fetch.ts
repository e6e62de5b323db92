import { readOutput } from '@aws-ai-outputs/browser'

// #region fetch
export async function records(url: string): Promise<number> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  const { records } = await readOutput(response).drain()
  return records
}
// #endregion

const line = '{"File": "a.txt", "Line": "0", "Classes": [{"Name": "SPAM", "Score": 0.9}]}'
console.log(await records(`data:application/json,${encodeURIComponent(line)}`))
