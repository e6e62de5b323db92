import {
  answersOf,
  type ContainerKind,
  type ContentId,
  type Diagnostic,
  type EntrySummary,
  parseOutputPath,
  type ReadSummary,
  type RecordBatch,
  topClass,
} from '@aws-ai-outputs/core'
import type { Console } from './console.js'
import { diagnosticJson } from './diagnostics.js'
import { type Operand, operandsOf } from './inputs.js'
import { Aggregate, aggregateText, reportText } from './inspect-text.js'
import { ExitCode, humanReviewsOf, openReader, pathFindings } from './reading.js'
import { Tally } from './tally.js'
import { jsonLine } from './text.js'

/** What `inspect` is asked for. */
export interface InspectRequest {
  readonly paths: readonly string[]
  readonly json: boolean
}

/** With more inputs than this, text is summed up: nobody reads a page for each of 10,000 human loops. */
const FULL_REPORTS = 10

/** Human loops that one report lists: an archive of loops is possible, a list of a million is of no use. */
const LOOPS = 1000

/** A human loop: one A2I output document. */
export interface Loop {
  readonly name: string
  readonly flowDefinitionArn: string
  readonly answers: number
  readonly answered: 'none' | 'one' | 'many'
}

/** What was found in one input. */
export interface Report {
  readonly input: string
  /** `unknown` when the input could not be opened. */
  readonly container: ContainerKind | 'unknown'
  readonly format: ContentId
  /** Bytes of the input as it came (compressed, if it is). */
  readonly bytes: number
  readonly entries: readonly EntrySummary[]
  readonly records: number
  readonly failures: number
  readonly invalid: number
  readonly skipped: number
  /** The first diagnostics. */
  readonly diagnostics: readonly Diagnostic[]
  readonly diagnosticCounts: ReadSummary['diagnosticCounts']
  /** How many records have each class or label at the top. */
  readonly topClasses: Tally
  /** AWS's error records by their code. */
  readonly failureCodes: Tally
  /** Answers of each worker. */
  readonly workers: Tally
  readonly loops: readonly Loop[]
  /** All loops, listed or not. */
  readonly loopCount: number
  readonly complete: boolean
}

/** Says what the inputs are and what is in them. Whether that is good or bad is for `validate` to judge. */
export async function inspect(request: InspectRequest, console: Console): Promise<number> {
  const { out, outPaint, signal } = console
  let exitCode: number = ExitCode.ok
  // How to write the text depends on how many inputs there are; finding the first few is cheap, reading them is not.
  const operands = operandsOf(request.paths)
  const first: Operand[] = []
  while (!request.json && first.length <= FULL_REPORTS) {
    const next = await operands.next()
    if (next.done) break
    first.push(next.value)
  }
  const aggregate = first.length > FULL_REPORTS ? new Aggregate() : undefined
  let index = 0
  for await (const operand of chain(first, operands)) {
    signal.throwIfAborted()
    const report = await examine(operand, console)
    if (report.diagnosticCounts['input-unreadable'] !== undefined) exitCode = ExitCode.unreadable
    if (request.json) out.write(jsonLine(reportJson(report)))
    else if (aggregate !== undefined) aggregate.add(report)
    else out.write(`${index++ > 0 ? '\n' : ''}${reportText(report, outPaint)}`)
    await out.flush()
  }
  if (aggregate !== undefined) out.write(aggregateText(aggregate, outPaint))
  await out.flush()
  return exitCode
}

async function* chain(first: readonly Operand[], rest: AsyncIterable<Operand>): AsyncGenerator<Operand, void, undefined> {
  yield* first
  yield* rest
}

/** Reads one input to its end and keeps what is worth telling about it. */
async function examine(operand: Operand, console: Console): Promise<Report> {
  const topClasses = new Tally()
  const failureCodes = new Tally()
  const workers = new Tally()
  const loops: Loop[] = []
  let loopCount = 0
  let bytes = 0
  const tallies = { topClasses, failureCodes, workers }
  if (operand.kind === 'unreadable') {
    return {
      input: operand.name,
      container: 'unknown',
      format: 'unknown',
      bytes,
      entries: [],
      records: 0,
      failures: 0,
      invalid: 0,
      skipped: 0,
      diagnostics: [operand.diagnostic],
      diagnosticCounts: { [operand.diagnostic.code]: 1 },
      ...tallies,
      loops,
      loopCount,
      complete: false,
    }
  }
  const reader = openReader(operand, console, {
    onBytes: (taken) => {
      bytes = taken
    },
  })
  const contradictions: Diagnostic[] = []
  for await (const batch of reader.batches()) {
    tally(batch, topClasses, failureCodes)
    for (const output of humanReviewsOf(batch)) {
      loopCount++
      if (loops.length < LOOPS) {
        loops.push({
          name: output.humanLoopName,
          flowDefinitionArn: output.flowDefinitionArn,
          answers: output.humanAnswers.length,
          answered: answersOf(output).count,
        })
      }
      for (const { workerId } of output.humanAnswers) workers.add(workerId)
    }
    contradictions.push(...pathFindings(operand.name, batch))
  }
  const { container, format, entries, records, failures, invalid, skipped, diagnostics, diagnosticCounts, complete } =
    reader.summary
  const counts = { ...diagnosticCounts }
  for (const { code } of contradictions) counts[code] = (counts[code] ?? 0) + 1
  return {
    input: operand.name,
    container,
    format,
    bytes,
    entries,
    records,
    failures,
    invalid,
    skipped,
    diagnostics: [...diagnostics, ...contradictions],
    diagnosticCounts: counts,
    ...tallies,
    loops,
    loopCount,
    complete,
  }
}

function tally(batch: RecordBatch, topClasses: Tally, failureCodes: Tally): void {
  switch (batch.type) {
    case 'MultiClassLine':
    case 'MultiClassFile':
    case 'MultiClassPage':
    case 'MultiLabelLine':
    case 'MultiLabelFile':
    case 'MultiLabelPage':
      for (const record of batch.records) {
        const top = topClass(record)
        if (top !== undefined) topClasses.add(top.Name)
      }
      return
    case 'ErrorRecord':
      for (const { ErrorCode } of batch.records) failureCodes.add(ErrorCode)
      return
    case 'PageErrorRecord':
      for (const { Errors } of batch.records)
        for (const { ErrorCode } of Errors ?? []) if (ErrorCode !== undefined) failureCodes.add(ErrorCode)
  }
}

function reportJson(report: Report): object {
  const { input, container, format, bytes, entries, records, failures, invalid, skipped } = report
  return {
    input,
    container,
    format,
    bytes,
    entries: entries.map((entry) => ({ ...entry, name: entry.name ?? null })),
    records,
    failures,
    invalid,
    skipped,
    diagnostics: report.diagnostics.map(diagnosticJson),
    diagnosticCounts: report.diagnosticCounts,
    topClasses: report.topClasses.ranked(),
    failureCodes: report.failureCodes.ranked().map(({ name, count }) => ({ code: name, count })),
    workers: report.workers.ranked().map(({ name, count }) => ({ id: name, answers: count })),
    loops: report.loops.map(({ name, flowDefinitionArn, answers }) => ({ name, flowDefinitionArn, answers })),
    loopCount: report.loopCount,
    outputPath: parseOutputPath(input) ?? null,
    complete: report.complete,
  }
}
