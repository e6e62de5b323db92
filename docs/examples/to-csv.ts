// #region csv
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { documentColumns, flatten, outcomesOf, readOutput, toCsv } from '@aws-ai-outputs/node'

const rows = flatten(outcomesOf(readOutput('output.tar.gz')), 'documents')
await pipeline(toCsv(rows, documentColumns), createWriteStream('predictions.csv'))
// #endregion
const { readFile } = await import('node:fs/promises')
console.log((await readFile('predictions.csv', 'utf8')).split('\r\n').slice(0, 3).join('\n'))
