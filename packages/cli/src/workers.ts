import {
  accumulateWorkerActivity,
  csvHeader,
  csvRow,
  type DayCount,
  type DurationStatistics,
  type TableColumn,
  type WorkerActivity,
  type WorkerActivityReport,
} from '@aws-ai-outputs/core'
import { Batches } from './batches.js'
import type { Console } from './console.js'
import { operandsOf } from './inputs.js'
import { pseudonymsFrom } from './keys.js'
import { humanReviewsOf } from './reading.js'
import { type Cell, count, counted, duration, jsonLine, type Paint, safe, safeLines, shorten, table } from './text.js'

/** What `workers` is asked for. */
export interface WorkersRequest {
  readonly paths: readonly string[]
  readonly form: 'text' | 'json' | 'csv'
  readonly safeCsv: boolean
  /** Where the key for pseudonyms is: a file, or `env:NAME`. Undefined: worker ids stay. */
  readonly pseudonymise: string | undefined
}

/** Counts who answered how much, how fast and how much like the others. */
export async function workers(request: WorkersRequest, console: Console): Promise<number> {
  const { out, err, outPaint, outIsTerminal } = console
  const pseudonym = request.pseudonymise === undefined ? undefined : pseudonymsFrom(request.pseudonymise)
  const batches = new Batches(operandsOf(request.paths), console, { discreet: pseudonym !== undefined })
  const activity = accumulateWorkerActivity({ pseudonym })
  let others = 0
  for await (const { batch } of batches) {
    const outputs = humanReviewsOf(batch)
    others += batch.records.length - outputs.length
    for (const output of outputs) activity.add(output)
  }
  batches.finish()
  const report = activity.report()
  if (request.form === 'json') {
    const { workers: each, flows, workersInFlows, ...total } = report
    for (const [about, list] of [
      ['worker', each],
      ['flow', flows],
      ['worker-in-flow', workersInFlows],
    ] as const)
      for (const one of list) out.write(jsonLine({ about, ...one }))
    out.write(jsonLine({ about: 'total', ...total }))
  } else if (request.form === 'csv') {
    const options = { formulas: request.safeCsv ? 'neutralise' : 'keep' } as const
    const shown = outIsTerminal ? safeLines : (text: string) => text
    out.write(shown(csvHeader(columns, options)))
    for (const one of [...report.workers, ...report.flows, ...report.workersInFlows])
      out.write(shown(csvRow(rowOf(one), columns, options)))
  } else out.write(reportText(report, outPaint))
  await out.flush()
  if (others > 0)
    err.write(
      `${counted(others, 'record')} ${others === 1 ? 'is no A2I output and was' : 'are no A2I outputs and were'} passed over\n`,
    )
  return batches.exitCode
}

/** What a row is about: one worker, one flow, or one worker in one flow. */
function scopeOf({ workerId, flowDefinitionArn }: WorkerActivity): string {
  return workerId === null ? 'flow' : flowDefinitionArn === null ? 'worker' : 'worker-in-flow'
}

const DURATIONS = ['count', 'minimum', 'firstQuartile', 'median', 'thirdQuartile', 'maximum', 'total'] as const

const durationColumns = (prefix: string, what: string): TableColumn[] =>
  DURATIONS.map((key) => ({
    name: `${prefix}_${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    type: key === 'count' ? 'integer' : 'number',
    nullable: true,
    unit: key === 'count' ? 'tasks' : 'seconds',
    description: what,
  }))

const columns: readonly TableColumn[] = [
  { name: 'about', type: 'string', nullable: false, description: 'worker, flow, or worker-in-flow.' },
  { name: 'worker_id', type: 'string', nullable: true, description: 'Worker id or pseudonym; empty for flows.' },
  { name: 'flow', type: 'string', nullable: true, description: 'Name of the flow definition; empty for workers.' },
  { name: 'flow_definition_arn', type: 'string', nullable: true, description: 'Its ARN.' },
  { name: 'tasks', type: 'integer', nullable: false, unit: 'tasks', description: 'Answers, once per loop and worker.' },
  ...durationColumns('accepted_to_submitted', 'From acceptance to submission.'),
  ...durationColumns('time_spent', 'timeSpentInSeconds.'),
  { name: 'unusable_times', type: 'integer', nullable: false, unit: 'tasks', description: 'Answers with times that cannot be.' },
  { name: 'first_day', type: 'string', nullable: true, description: 'First day with a task, in UTC.' },
  { name: 'last_day', type: 'string', nullable: true, description: 'Last day with a task, in UTC.' },
  { name: 'active_days', type: 'integer', nullable: false, unit: 'days', description: 'Days with a task.' },
  { name: 'days', type: 'json', nullable: false, description: 'Tasks by day.' },
  { name: 'agreement_comparisons', type: 'integer', nullable: false, description: 'Comparisons with others on the same loop.' },
  { name: 'agreement_equal', type: 'integer', nullable: false, description: 'Those that were equal.' },
  { name: 'agreement_share', type: 'number', nullable: true, unit: 'ratio, 0 to 1', description: 'The share of equal ones.' },
  { name: 'identity_providers', type: 'json', nullable: false, description: 'Identity providers and issuers, with tasks.' },
]

function rowOf(one: WorkerActivity): object {
  const { workerId, flow, flowDefinitionArn, tasks, unusableTimes, days, agreement, identityProviders } = one
  return {
    about: scopeOf(one),
    worker_id: workerId,
    flow,
    flow_definition_arn: flowDefinitionArn,
    tasks,
    ...cellsOf('accepted_to_submitted', one.acceptedToSubmitted),
    ...cellsOf('time_spent', one.timeSpent),
    unusable_times: unusableTimes,
    first_day: days[0]?.day,
    last_day: days.at(-1)?.day,
    active_days: days.length,
    days: JSON.stringify(Object.fromEntries(days.map(({ day, tasks: n }) => [day, n]))),
    agreement_comparisons: agreement.comparisons,
    agreement_equal: agreement.equal,
    agreement_share: agreement.share,
    identity_providers: JSON.stringify(identityProviders),
  }
}

function cellsOf(prefix: string, statistics: DurationStatistics | null): Record<string, number> {
  if (statistics === null) return {}
  const names = durationColumns(prefix, '')
  return Object.fromEntries(DURATIONS.map((key, index) => [(names[index] as TableColumn).name, statistics[key]]))
}

/** Rows of a table that are shown; --json and --csv have them all. */
const ROWS = 50
/** Days that are shown: two weeks. */
const DAYS = 14
/** Columns that a name may take. */
const NAME = 40

function reportText(report: WorkerActivityReport, paint: Paint): string {
  const { outputs, unanswered, tasks, repeated } = report
  const account = [
    `${counted(outputs, 'human loop')}, ${counted(tasks, 'task')} by ${counted(report.workers.length, 'worker')} in ${counted(report.flows.length, 'flow')}`,
  ]
  if (unanswered > 0) account.push(`${count(unanswered)} without an answer`)
  if (repeated > 0) account.push(`${count(repeated)} answers passed over, since their workers answered again`)
  const parts = [
    `${paint.strong(account.join('; '))}\n`,
    activityTable('Worker', report.workers, ({ workerId }) => [workerId ?? ''], paint),
    activityTable('Flow', report.flows, ({ flow }) => [flow ?? ''], paint),
  ]
  if (report.flows.length > 1)
    parts.push(
      activityTable('Worker in flow', report.workersInFlows, ({ workerId, flow }) => [workerId ?? '', flow ?? ''], paint),
    )
  parts.push(daysTable(report.flows, paint), providersTable(report.workers, paint))
  const inexact = report.flows.some(
    ({ timeSpent, acceptedToSubmitted }) => timeSpent?.exact === false || acceptedToSubmitted?.exact === false,
  )
  if (tasks > 0) {
    const lines = [
      `Times are medians with their quartiles${inexact ? ', within 0.5 % where there are many' : ''}; days are in UTC.`,
    ]
    const unusable = report.workers.reduce((sum, one) => sum + one.unusableTimes, 0)
    if (unusable > 0)
      lines.push(`${counted(unusable, 'task')} with times that cannot be used: submitted before accepted, or not readable.`)
    parts.push(lines.map((line) => `  ${paint.faint(line)}\n`).join(''))
  }
  return parts.filter((part) => part !== '').join('\n')
}

function activityTable(
  title: string,
  list: readonly WorkerActivity[],
  names: (one: WorkerActivity) => readonly string[],
  paint: Paint,
): string {
  if (list.length === 0) return ''
  const right = (heading: string): { title: string; align: 'right' } => ({ title: heading, align: 'right' })
  const most = [...list].sort((a, b) => b.tasks - a.tasks).slice(0, ROWS)
  const rows = most.map((one): Cell[] => [
    names(one)
      .map((name) => shorten(safe(name), NAME))
      .join('  '),
    count(one.tasks),
    spread(one.acceptedToSubmitted),
    spread(one.timeSpent),
    count(one.days.length),
    perDay(one.days),
    one.agreement.share === null ? '-' : `${(one.agreement.share * 100).toFixed(0)} % of ${count(one.agreement.comparisons)}`,
  ])
  const text = table(
    [
      { title },
      right('Tasks'),
      right('Accepted to submitted'),
      right('Time spent'),
      right('Days'),
      right('A day'),
      right('Agreement'),
    ],
    rows,
    { indent: '  ', heading: paint.faint },
  )
  return list.length > ROWS ? `${text}  … and ${count(list.length - ROWS)} more (--json and --csv list all)\n` : text
}

/** `22.1 s (12.3 s to 31.5 s)`. */
function spread(statistics: DurationStatistics | null): string {
  if (statistics === null) return '-'
  const { median, firstQuartile, thirdQuartile } = statistics
  return statistics.count === 1
    ? duration(median)
    : `${duration(median)} (${duration(firstQuartile)} to ${duration(thirdQuartile)})`
}

/** Tasks on a day that has any. */
function perDay(days: readonly DayCount[]): string {
  if (days.length === 0) return '-'
  const mean = days.reduce((sum, { tasks }) => sum + tasks, 0) / days.length
  return mean >= 100 || Number.isInteger(mean) ? count(Math.round(mean)) : mean.toFixed(1)
}

function daysTable(flows: readonly WorkerActivity[], paint: Paint): string {
  const days = new Map<string, number>()
  for (const flow of flows) for (const { day, tasks } of flow.days) days.set(day, (days.get(day) ?? 0) + tasks)
  if (days.size === 0) return ''
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1))
  const text = table(
    [{ title: 'Day' }, { title: 'Tasks', align: 'right' }],
    sorted.slice(-DAYS).map(([day, tasks]) => [day, count(tasks)]),
    { indent: '  ', heading: paint.faint },
  )
  return sorted.length > DAYS
    ? `${text}  … and ${counted(sorted.length - DAYS, 'earlier day')} (--json and --csv list all)\n`
    : text
}

function providersTable(list: readonly WorkerActivity[], paint: Paint): string {
  const providers = new Map<string, { type: string; issuer: string; workers: number; tasks: number }>()
  for (const { identityProviders } of list) {
    for (const { type, issuer, tasks } of identityProviders) {
      const key = JSON.stringify([type, issuer])
      const sum = providers.get(key) ?? { type, issuer, workers: 0, tasks: 0 }
      providers.set(key, sum)
      sum.workers++
      sum.tasks += tasks
    }
  }
  if (providers.size === 0) return ''
  const rows = [...providers.values()]
    .sort((a, b) => b.tasks - a.tasks)
    .slice(0, ROWS)
    .map(({ type, issuer, workers: n, tasks }) => [safe(type), shorten(safe(issuer), 80), count(n), count(tasks)])
  return table(
    [
      { title: 'Identity provider' },
      { title: 'Issuer' },
      { title: 'Workers', align: 'right' },
      { title: 'Tasks', align: 'right' },
    ],
    rows,
    { indent: '  ', heading: paint.faint },
  )
}
