// What a user of the packages writes. The matrix compiles it; a wrong type anywhere in it fails the row.
import { readOutput as readInPage } from '@aws-ai-outputs/browser'
import { comprehend, readLight } from '@aws-ai-outputs/browser/light'
import { gunzip } from '@aws-ai-outputs/browser/light/gunzip'
import { type Diagnostic, isOutputError, type MultiClassLine } from '@aws-ai-outputs/core'
import { MultiClassLineSchema } from '@aws-ai-outputs/core/schemas'
import type { TextractFormsOutput } from '@aws-ai-outputs/core/types'
import { isMultiClassLine, validateMultiClassLine } from '@aws-ai-outputs/core/validators'
import { readHumanLoops, readOutput, readOutputStrict } from '@aws-ai-outputs/node'

export async function fromNode(path: string): Promise<number> {
  let sum = 0
  for await (const record of readOutput(path)) {
    if (record.type === 'MultiClassLine') {
      const line: MultiClassLine = record.value
      sum += line.Classes[0]?.Score ?? 0
    }
    if (record.kind === 'failure') {
      const kind: 'failure' = record.kind
      console.log(kind, record.place.line)
    }
  }
  for await (const batch of readOutputStrict(path).batches()) {
    if (batch.type === 'TextractFormsOutput') {
      const outputs: readonly TextractFormsOutput[] = batch.records
      sum += outputs.length
    }
  }
  for await (const file of readHumanLoops(path)) sum += file.outputs.length
  return sum
}

export async function fromPage(file: File, response: Response, signal: AbortSignal): Promise<readonly Diagnostic[]> {
  await readInPage(response.body ?? new Blob(), { signal, worker: false }).drain()
  return (await readInPage(file, { onProgress: (bytes: number) => console.log(bytes) }).drain()).diagnostics
}

export async function lightly(file: File): Promise<number> {
  let sum = 0
  for await (const record of readLight(file, { families: [comprehend], gunzip })) {
    if (record.type === 'MultiLabelLine') sum += record.value.Labels.length
  }
  return sum
}

export function check(value: unknown): string {
  if (isMultiClassLine(value)) return value.File ?? ''
  if (validateMultiClassLine(value)) return String(value.Line)
  const standard = MultiClassLineSchema['~standard'].validate(value)
  if (!(standard instanceof Promise) && standard.issues === undefined) return String(standard.value.Line)
  // @ts-expect-error: a diagnostic has no such member.
  if (isOutputError(value)) return value.diagnostic.nonsense
  return ''
}
