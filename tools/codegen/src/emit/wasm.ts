// packages/core/src/generated/wasm.ts: the decoders of ./assembly.ts, compiled.

import { readFileSync } from 'node:fs'
import asc from 'assemblyscript/asc'
import { header } from './text.js'

const runtime = new URL('../../assembly/runtime.ts', import.meta.url)

/** Bytes of memory that the runtime lays out itself; the compiler's own data stands behind them. */
const LAID_OUT = 1_208_320
const PAGES = 19

/** Compiles the sources of `generated/` with the runtime to a module that imports nothing, as text. */
export async function emitWasm(sources: Readonly<Record<string, string>>): Promise<string> {
  const files: Record<string, string> = { 'runtime.ts': readFileSync(runtime, 'utf8') }
  for (const [name, text] of Object.entries(sources)) files[`generated/${name}`] = text
  let binary: Uint8Array | undefined
  const options = [
    // The engine that runs it optimises further; higher levels made it no faster, only larger.
    '-O1',
    '--noAssert',
    ...['--runtime', 'stub'],
    ...['--memoryBase', String(LAID_OUT)],
    ...['--initialMemory', String(PAGES), '--maximumMemory', String(PAGES)],
    ...['--outFile', 'decoders.wasm'],
  ]
  const { error, stderr } = await asc.main(['generated/decoders.ts', ...options], {
    readFile: (name) => files[name] ?? null,
    writeFile: (_, contents) => {
      binary = contents as Uint8Array
    },
    listFiles: () => [],
  })
  if (error !== null || binary === undefined) throw new Error(`the decoders do not compile: ${stderr.toString()}`)
  const lines =
    Buffer.from(binary)
      .toString('base64')
      .match(/.{1,120}/g) ?? []
  return `${header('Compiled from tools/codegen/assembly/ by AssemblyScript.')}/** The decoders as a WebAssembly module without imports, in base64. */
export const wasmBase64 = \`
${lines.join('\n')}\`
`
}
