// #region read
import { bytesSource, createReader } from '@aws-ai-outputs/core'

const bytes = new TextEncoder().encode('{"File": "a.txt", "Line": "0", "Classes": [{"Name": "SPAM", "Score": 0.9}]}\n')
for await (const record of createReader(bytesSource(bytes), {}, { strict: false })) {
  console.log(record.type, record.place.line)
}
// #endregion
