import { type Diagnostic, type DiagnosticCode, diagnosticCodes, parseOutputPath } from '@aws-ai-outputs/core'
import { block, countsText, displayName, severityPaint } from './diagnostics.js'
import type { Report } from './inspect.js'
import { Tally } from './tally.js'
import { byteSize, type Cell, count, counted, type Paint, safe, shorten, table } from './text.js'

/** Rows of a table that are shown; below it stands how many more there are. */
const ROWS = 10

/** Inputs with problems that a summary names. */
const PROBLEMS = 20

/** Columns that a name may take; longer ones are cut in the middle. */
const NAME = 60

/** What was found in one input, for people. */
export function reportText(report: Report, paint: Paint): string {
  const parts = [`${paint.strong(displayName(report.input))}\n${facts(report, paint)}`]
  const archive = report.entries.some(({ name }) => name !== undefined)
  if (archive) parts.push(entriesTable(report, paint))
  parts.push(loopsTable(report, paint), ...tallies(report, report.records, paint), diagnosticsText(report, paint))
  return parts.filter((part) => part !== '').join('\n')
}

function facts(report: Report, paint: Paint): string {
  if (report.container === 'unknown') return ''
  const { format, container, bytes, entries } = report
  const unpacked = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  const files = entries.filter(({ name }) => name !== undefined).length
  const packed = [container === 'empty' ? 'empty' : `${container}, ${byteSize(bytes)}`]
  if (container.startsWith('tar')) packed.push(counted(files, 'entry', 'entries'))
  if (unpacked !== bytes) packed.push(`${byteSize(unpacked)} unpacked`)
  const rows: Cell[][] = [
    [{ text: 'Format', paint: paint.faint }, format],
    [{ text: 'Container', paint: paint.faint }, packed.join(', ')],
    [{ text: 'Content', paint: paint.faint }, countsText(report, report.records === 1 ? 'record' : 'records')],
  ]
  const path = parseOutputPath(report.input)
  if (path !== undefined) {
    rows.push([
      { text: 'Stored as', paint: paint.faint },
      safe(`human loop ${path.humanLoopName} of ${path.flowDefinitionName}, created ${path.creationTime}`),
    ])
  }
  return table([{ title: '' }, { title: '' }], rows, { indent: '  ', heading: paint.faint })
}

function entriesTable(report: Report, paint: Paint): string {
  const rows = report.entries
    .slice(0, ROWS)
    .map(({ name, bytes, format, records, failures, invalid, skipped }) => [
      nameText(name ?? ''),
      format,
      count(bytes),
      count(records),
      count(failures),
      count(invalid),
      count(skipped),
    ])
  return capped(
    table(
      [
        { title: 'Entry' },
        { title: 'Format' },
        { title: 'Bytes', align: 'right' },
        { title: 'Records', align: 'right' },
        { title: 'Failures', align: 'right' },
        { title: 'Invalid', align: 'right' },
        { title: 'Skipped', align: 'right' },
      ],
      rows,
      { indent: '  ', heading: paint.faint },
    ),
    report.entries.length - ROWS,
    'entries',
  )
}

/** The tables of names: top classes, failure codes and workers. */
function tallies(
  found: { readonly topClasses: Tally; readonly failureCodes: Tally; readonly workers: Tally },
  records: number,
  paint: Paint,
): string[] {
  const share = (n: number): string => (records === 0 ? '' : `${((n / records) * 100).toFixed(1)} %`)
  const list = (title: string, what: string, tally: Tally, shares: boolean, unit: string): string => {
    if (tally.size === 0) return ''
    const rows = tally
      .ranked()
      .slice(0, ROWS)
      .map(({ name, count: n }) => [nameText(name), count(n), shares ? share(n) : ''])
    return capped(
      table([{ title }, { title: unit, align: 'right' }, { title: '', align: 'right' }], rows, {
        indent: '  ',
        heading: paint.faint,
      }),
      tally.size - ROWS,
      what,
    )
  }
  return [
    list('Top class', 'classes', found.topClasses, true, 'Records'),
    list('Failure code', 'codes', found.failureCodes, false, 'Failures'),
    list('Worker', 'workers', found.workers, false, 'Answers'),
  ]
}

function loopsTable(report: Report, paint: Paint): string {
  if (report.loopCount === 0) return ''
  const rows = report.loops
    .slice(0, ROWS)
    .map(({ name, answers, flowDefinitionArn }) => [nameText(name), count(answers), shorten(safe(flowDefinitionArn), 80)])
  return capped(
    table([{ title: 'Human loop' }, { title: 'Answers', align: 'right' }, { title: 'Flow definition' }], rows, {
      indent: '  ',
      heading: paint.faint,
    }),
    report.loopCount - ROWS,
    'loops',
  )
}

/** Diagnostics by code: how many, and the first of each. */
function diagnosticsText(report: Report, paint: Paint): string {
  const codes = Object.entries(report.diagnosticCounts) as [DiagnosticCode, number][]
  return codes
    .map(([code, times]) => {
      const found = report.diagnostics.find((one) => one.code === code) ?? {
        code,
        severity: diagnosticCodes[code].severity,
        message: diagnosticCodes[code].title,
      }
      return block(found, '  ', paint, { hint: true, times })
    })
    .join('')
}

function capped(text: string, more: number, what: string): string {
  return more > 0 ? `${text}  … and ${count(more)} more ${what}\n` : text
}

function nameText(name: string): string {
  return name === '' ? '""' : shorten(safe(name), NAME)
}

interface FormatTotals {
  inputs: number
  records: number
  failures: number
  invalid: number
  skipped: number
}

interface CodeTotals {
  inputs: number
  times: number
}

/** An input and the first diagnostic that makes it a problem. */
interface Problem {
  readonly input: string
  readonly first: Diagnostic
  readonly more: number
}

/** What many inputs hold together. Memory does not grow with their number. */
export class Aggregate {
  inputs = 0
  readonly formats: Map<string, FormatTotals> = new Map()
  readonly codes: Map<DiagnosticCode, CodeTotals> = new Map()
  readonly topClasses: Tally = new Tally()
  readonly failureCodes: Tally = new Tally()
  readonly workers: Tally = new Tally()
  readonly flows: Tally = new Tally()
  readonly answered: Record<'none' | 'one' | 'many', number> = { none: 0, one: 0, many: 0 }
  loops = 0
  records = 0
  /** The first inputs with errors, and the first with warnings only. */
  readonly problems: { readonly error: Problem[]; readonly warning: Problem[] } = { error: [], warning: [] }
  problemCount = 0

  add(report: Report): void {
    this.inputs++
    this.records += report.records
    const totals = this.formats.get(report.format) ?? { inputs: 0, records: 0, failures: 0, invalid: 0, skipped: 0 }
    this.formats.set(report.format, totals)
    totals.inputs++
    for (const key of ['records', 'failures', 'invalid', 'skipped'] as const) totals[key] += report[key]
    for (const key of ['topClasses', 'failureCodes', 'workers'] as const) this[key].merge(report[key])
    this.loops += report.loopCount
    for (const { flowDefinitionArn, answered } of report.loops) {
      this.flows.add(flowDefinitionArn)
      this.answered[answered]++
    }
    let problems = 0
    for (const [code, times] of Object.entries(report.diagnosticCounts) as [DiagnosticCode, number][]) {
      const sum = this.codes.get(code) ?? { inputs: 0, times: 0 }
      this.codes.set(code, sum)
      sum.inputs++
      sum.times += times
      if (diagnosticCodes[code].severity !== 'info') problems += times
    }
    const first =
      report.diagnostics.find(({ severity }) => severity === 'error') ??
      report.diagnostics.find(({ severity }) => severity === 'warning')
    if (first === undefined) return
    this.problemCount++
    const list = this.problems[first.severity === 'error' ? 'error' : 'warning']
    if (list.length < PROBLEMS) list.push({ input: report.input, first, more: problems - 1 })
  }
}

/** What many inputs hold together, for people. */
export function aggregateText(sum: Aggregate, paint: Paint): string {
  const style = { indent: '  ', heading: paint.faint }
  const right = (title: string): { title: string; align: 'right' } => ({ title, align: 'right' })
  const formats = [...sum.formats].sort(([, a], [, b]) => b.inputs - a.inputs)
  const parts = [
    `${paint.strong(counted(sum.inputs, 'input'))}\n`,
    table(
      [{ title: 'Format' }, right('Inputs'), right('Records'), right('Failures'), right('Invalid'), right('Skipped')],
      formats.map(([format, totals]) => [
        format,
        ...(['inputs', 'records', 'failures', 'invalid', 'skipped'] as const).map((key) => count(totals[key])),
      ]),
      style,
    ),
    ...tallies(sum, sum.records, paint),
  ]
  if (sum.loops > 0) {
    const { none, one, many } = sum.answered
    parts.push(
      `  ${counted(sum.loops, 'human loop')} of ${counted(sum.flows.size, 'flow definition')}: ` +
        `${count(none)} without an answer, ${count(one)} with one, ${count(many)} with more\n`,
    )
  }
  if (sum.codes.size > 0) {
    parts.push(
      table(
        [{ title: 'Diagnostic' }, { title: '' }, right('Times'), right('Inputs'), { title: '' }],
        [...sum.codes].map(([code, { times, inputs }]) => {
          const { severity, title } = diagnosticCodes[code]
          return [code, { text: severity, paint: severityPaint(severity, paint) }, count(times), count(inputs), title]
        }),
        style,
      ),
    )
  }
  const shown = [...sum.problems.error, ...sum.problems.warning].slice(0, PROBLEMS)
  if (shown.length > 0) {
    const lines = shown.map(({ input, first, more }) => {
      const also = more > 0 ? paint.faint(` (and ${count(more)} more)`) : ''
      return `  ${displayName(input)}: ${severityPaint(first.severity, paint)(first.severity)} ${first.code}: ${safe(first.message)}${also}\n`
    })
    const more = sum.problemCount - shown.length
    if (more > 0) lines.push(`  … and ${count(more)} more inputs with problems (--json lists every input)\n`)
    parts.push(`  ${paint.faint('Inputs with problems')}\n${lines.join('')}`)
  }
  return parts.filter((part) => part !== '').join('\n')
}
