// #region parquet
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { documentColumns, flatten, outcomesOf, readOutput } from '@aws-ai-outputs/node'
import { toParquet } from '@aws-ai-outputs/tables'

const rows = flatten(outcomesOf(readOutput('output.tar.gz')), 'documents')
await pipeline(toParquet(rows, documentColumns), createWriteStream('output.parquet'))
// #endregion
