import { byteSource, createGunzip, readOutput } from '@aws-ai-outputs/browser'
import { comprehend, readLight } from '@aws-ai-outputs/browser/light'
import { gunzip } from '@aws-ai-outputs/browser/light/gunzip'
import { isMultiClassLine, validateMultiClassLine } from '@aws-ai-outputs/core/validators'
import { wasmLineDecoders } from '@aws-ai-outputs/core/wasm'

/** Options of the reader: what a message to a worker cannot carry goes by name. */
const given = ({ wasm, ...options } = {}) => (wasm ? { ...options, lineDecoders: wasmLineDecoders } : options)

/** Reads a file and says what is in it; validates its records once more, one by one. */
export async function classify(file, options) {
  const progress = []
  const output = readOutput(file, { ...given(options), onProgress: (bytes) => progress.push(bytes) })
  let valid = 0
  for await (const record of output) if (isMultiClassLine(record.value)) valid++
  const refused = !validateMultiClassLine({ File: 1 }) && validateMultiClassLine.errors.length > 0
  const { container, format, records, diagnostics } = output.summary
  return { container, format, records, valid, refused, codes: diagnostics.map(({ code }) => code), read: progress.at(-1) }
}

/** Reads a file with the light reader. */
export async function readLightly(file) {
  const reader = readLight(file, { families: [comprehend], gunzip })
  let records = 0
  for await (const { type } of reader) if (type === 'MultiClassLine') records++
  const { format, diagnostics, complete } = reader.summary
  return { records, format, complete, codes: diagnostics.map(({ code }) => code) }
}

/** Reads a file to its end and keeps nothing. The sum keeps the work from being left out. */
export async function measureReader(file, options) {
  const start = performance.now()
  let records = 0
  let sum = 0
  for await (const batch of readOutput(file, given(options)).batches()) {
    for (const { Classes } of batch.records) {
      records++
      sum += Classes[0].Score
    }
  }
  return { ms: performance.now() - start, records, sum }
}

/** The same with what every browser has: DecompressionStream and JSON.parse for each line. Nothing is validated. */
export async function measurePlain(file) {
  const start = performance.now()
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const decoder = new TextDecoder()
  let records = 0
  let sum = 0
  let rest = ''
  let header = 512
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const skip = Math.min(header, value.length)
    header -= skip
    const lines = (rest + decoder.decode(value.subarray(skip), { stream: true })).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      const { Classes } = JSON.parse(line)
      records++
      sum += Classes[0].Score
    }
  }
  return { ms: performance.now() - start, records, sum }
}

/** Unpacking alone: what the reader cannot be faster than. */
export async function measureInflate(file, options) {
  const start = performance.now()
  let bytes = 0
  for await (const chunk of createGunzip(options)(byteSource(file))) bytes += chunk.length
  return { ms: performance.now() - start, bytes }
}
