/**
 * Line decoders with an optional part in WebAssembly, for long inputs. `@aws-ai-outputs/node` has them by itself; a page
 * that wants them passes them to `createReader` and allows `wasm-unsafe-eval` in its content security policy.
 *
 * @packageDocumentation
 */
import { SessionBulk } from './decode/bulk.js'
import { type LineDecoders, lineDecoders } from './decode/line-decoders.js'
import { newWasmDecoder } from './decode/wasm.js'

/**
 * The decoders of `@aws-ai-outputs/core`, and one in WebAssembly that takes over once an input has proved long. It decodes
 * the same lines to the same records. Where there is no WebAssembly (`node --jitless`, a content security policy without
 * `wasm-unsafe-eval`), reading goes on without it.
 *
 * @example
 * ```ts
 * const source = bytesSource(new TextEncoder().encode('{"File": "a.csv", "Line": "0", "Classes": []}\n'))
 * const reader = createReader(source, {}, { lineDecoders: wasmLineDecoders, strict: false })
 * for await (const record of reader) console.log(record.type) // prints: MultiClassLine
 * ```
 */
export const wasmLineDecoders: LineDecoders = {
  ...lineDecoders,
  bulk: { after: 256 * 1024, open: (session) => new SessionBulk(session, newWasmDecoder()) },
}
