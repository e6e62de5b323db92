// #region read
import { createReader } from '@aws-ai-outputs/core'
import { wasmLineDecoders } from '@aws-ai-outputs/core/wasm'
import { byteSource, gunzip } from '@aws-ai-outputs/node'

const source = byteSource('support-tickets/output.tar.gz')
const output = createReader(source, {}, { gunzip, lineDecoders: wasmLineDecoders, strict: false })
const { records, failures } = await output.drain()
console.log(records, 'records,', failures, 'failures')
// #endregion
