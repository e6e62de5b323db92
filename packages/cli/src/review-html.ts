import { type AnyComparison, type ExplainedCondition, type FormPair, inputContentOf, verdictOf } from '@aws-ai-outputs/core'
import { displayName } from './diagnostics.js'
import { html, type Markup, pageHead, raw } from './html.js'
import type { ReviewTotals } from './review.js'
import { differencesOf, type Reviewed, unclearText, type Verdict } from './review-model.js'
import { STYLE } from './review-style.js'
import { count, counted } from './text.js'

/** Loops that a page holds: a browser shows some thousands with ease, a reader not even these. */
export const LOOPS = 1000
/** Characters of markup that a page holds, about. */
const SIZE = 20_000_000
/** Loops that are open at once. */
const OPEN = 20
/** Rows of a loop's table. */
const ROWS = 200
/** Characters of a value in a cell, and of a document that is shown as JSON. */
const VALUE = 2000
const DOCUMENT = 4000

/** Sections of the page, the most telling first: what has to give way gives way from the end. */
const SECTIONS: readonly { readonly verdict: Verdict; readonly title: string; readonly text: string }[] = [
  { verdict: 'changed', title: 'Changed by people', text: 'At least one answer is not what the machine had said.' },
  {
    verdict: 'unclear',
    title: 'Cannot be compared',
    text: 'Nothing was changed as far as can be told, and at least one answer has nothing to be compared with.',
  },
  { verdict: 'unanswered', title: 'No answer', text: 'Nobody answered: the loop expired, was stopped or failed.' },
  { verdict: 'kept', title: 'Left as it was', text: 'Every answer is what the machine had said.' },
]

const RANK: Readonly<Record<Verdict, number>> = { changed: 0, unclear: 1, unanswered: 2, kept: 3 }

/** Collects loops for a page of bounded size, those that people changed before the others. */
export class HtmlReport {
  /** Loops that are not on the page. */
  hidden = 0
  private readonly fragments: Record<Verdict, string[]> = { changed: [], unclear: [], unanswered: [], kept: [] }
  private held = 0
  private size = 0

  constructor(
    private readonly most: number = LOOPS,
    private readonly largest: number = SIZE,
  ) {}

  add(reviewed: Reviewed): void {
    const rank = RANK[reviewed.verdict]
    if (this.full() && !this.giveWay(rank)) {
      this.hidden++
      return
    }
    const { text } = loopBody(reviewed)
    this.fragments[reviewed.verdict].push(text)
    this.held++
    this.size += text.length
    while (this.size > this.largest && this.held > 1 && this.giveWay(rank - 1));
  }

  /** The page, in pieces. */
  *page(totals: ReviewTotals): Generator<string, void, undefined> {
    yield pageHead('Human review', STYLE).text
    yield html`<body>
<header>
<h1>Human review</h1>
<p>What people answered, set against what the machine had said.</p>
${summary(totals)}
${this.hidden > 0 && note(this.held, totals.loops)}
</header>
<main>
`.text
    let opened = 0
    for (const { verdict, title, text } of SECTIONS) {
      const total = totals.verdicts[verdict]
      if (total === 0) continue
      const fragments = this.fragments[verdict]
      yield html`<section aria-labelledby="${verdict}">
<h2 id="${verdict}">${title} <span class="n">${count(total)}</span></h2>
<p>${text}</p>
`.text
      for (const fragment of fragments) yield `<details class="loop"${opened++ < OPEN ? ' open' : ''}>${fragment}</details>\n`
      const missing = total - fragments.length
      if (missing > 0)
        yield html`<p class="more">${count(missing)} more ${missing === 1 ? 'is' : 'are'} not on this page.</p>\n`.text
      yield '</section>\n'
    }
    if (totals.loops === 0) yield '<p>There was no human loop in the input.</p>\n'
    yield html`</main>
<footer><p>Made by aws-ai-outputs review. Not affiliated with Amazon Web Services.</p></footer>
</body>
</html>
`.text
  }

  private full(): boolean {
    return this.held >= this.most || this.size >= this.largest
  }

  /** Takes a loop away whose rank is behind `rank`. Whether there was one. */
  private giveWay(rank: number): boolean {
    for (let at = SECTIONS.length - 1; at > rank; at--) {
      const fragment = this.fragments[(SECTIONS[at] as (typeof SECTIONS)[number]).verdict].pop()
      if (fragment === undefined) continue
      this.held--
      this.size -= fragment.length
      this.hidden++
      return true
    }
    return false
  }
}

function note(held: number, loops: number): Markup {
  return html`<p class="note" role="note"><strong>This page shows ${count(held)} of ${count(loops)} human loops.</strong>
The counts above are of all of them. Loops that people changed come first; <code>aws-ai-outputs review --json</code> gives every loop, and a smaller folder makes a page that is whole.</p>`
}

function summary(totals: ReviewTotals): Markup {
  const { loops, answers, verdicts, severalAnswers, disagreeing } = totals
  const share = (n: number): string =>
    loops === 0 ? '' : `${((n / loops) * 100).toFixed(n > 0 && n / loops < 0.1 ? 1 : 0)} % of the loops`
  const tile = (title: string, value: number, more: string, verdict?: Verdict): Markup => {
    const name = verdict !== undefined && value > 0 ? html`<a href="#${verdict}">${title}</a>` : html`${title}`
    return html`<div class="tile ${verdict ?? 'plain'}"><dt>${name}</dt><dd><b>${count(value)}</b> <span>${more}</span></dd></div>\n`
  }
  const shown = SECTIONS.filter(({ verdict }) => verdicts[verdict] > 0 || verdict === 'changed' || verdict === 'kept')
  return html`<dl class="tiles">
${tile('Human loops', loops, '')}${tile('Answers', answers, severalAnswers > 0 ? `${counted(severalAnswers, 'loop')} with several` : '')}${shown.map(
  ({ verdict, title }) => tile(title, verdicts[verdict], share(verdicts[verdict]), verdict),
)}${severalAnswers > 0 ? tile('People differ', disagreeing, `of ${counted(severalAnswers, 'loop')} with several answers`) : raw('')}</dl>`
}

/** What each verdict is called beside the name of a loop. */
const BADGES: Readonly<Record<Verdict, string>> = {
  changed: 'changed',
  unclear: 'cannot be compared',
  unanswered: 'no answer',
  kept: 'left as it was',
}

const TASKS: Readonly<Record<Reviewed['task'], string>> = {
  'textract-forms': 'form, Amazon Textract',
  'rekognition-moderation': 'picture, Amazon Rekognition',
  custom: 'custom task',
}

/** One loop without its outermost element, which is open or closed by where it stands. */
function loopBody(reviewed: Reviewed): Markup {
  const { humanLoopName, flow, task, verdict, answers, agreement, subject, created, input, reason } = reviewed
  const facts: [string, Markup][] = [['Workflow', html`${flow}`]]
  if (created !== undefined)
    facts.push(['Created', html`<time datetime="${created}">${created.replace('T', ' ').replace('Z', ' UTC')}</time>`])
  if (subject !== undefined) facts.push(['Reviewed', html`<code>${subject}</code>`])
  facts.push(['File', html`<code>${displayName(input)}</code>`])
  return html`<summary><h3>${humanLoopName}</h3> <span class="task">${TASKS[task]}</span> <span class="badge ${verdict}">${BADGES[verdict]}</span>${
    agreement === 'differ' && html` <span class="badge differ">people differ</span>`
  }</summary>
<div class="body">
<p>${reason.sentence}</p>
${reason.evaluated && html`<details class="inner"><summary>Conditions</summary>${conditionList(reason.conditions)}</details>`}
${answers.length === 0 ? html`<p>Nobody answered.</p>` : comparisonTable(reviewed)}
${comparedParts(reviewed)}
${unclear(reviewed)}
${task === 'custom' && documentDetails('What the task was given', inputContentOf(reviewed.output))}
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</div>`
}

function conditionList(conditions: readonly ExplainedCondition[]): Markup {
  return html`<ul>${conditions.map((node) => {
    const met = node.met === null ? raw('') : html` <b class="${node.met ? 'true' : 'false'}">${String(node.met)}</b>`
    if (node.kind === 'all' || node.kind === 'any')
      return html`<li>${node.kind} of these:${met}${conditionList(node.members)}</li>`
    return html`<li>${node.clause}${met}</li>`
  })}</ul>`
}

/** How a cell differs from the machine: as a word, because colour alone tells not everybody. */
type Mark = 'kept' | 'changed' | 'added' | 'removed' | 'none'

interface Cell {
  readonly mark: Mark
  readonly word: string
  readonly value?: Markup | undefined
}

interface Row {
  readonly label: Markup
  readonly machine: Markup
  readonly cells: (Cell | undefined)[]
}

/** Machine beside each answer that can be compared. */
function comparisonTable(reviewed: Reviewed): Markup {
  const compared = reviewed.answers.filter(({ comparison }) => verdictOf(comparison) !== 'unclear')
  if (compared.length === 0) return raw('')
  const rows = rowsOf(
    reviewed,
    compared.map(({ comparison }) => comparison),
  )
  if (rows.length === 0) return html`<p>There is nothing on either side.</p>`
  const what = reviewed.task === 'textract-forms' ? 'Key' : reviewed.task === 'custom' ? 'Where' : 'Label'
  const more = rows.length - ROWS
  return html`<div class="wide" role="region" aria-label="Comparison of ${reviewed.humanLoopName}" tabindex="0"><table>
<thead><tr><th scope="col">${what}</th><th scope="col">Machine</th>${compared.map(
    ({ workerId, submissionTime }) =>
      html`<th scope="col"><span class="who">${workerId}</span> <time datetime="${submissionTime}">${shortTime(submissionTime)}</time></th>`,
  )}</tr></thead>
<tbody>${rows
    .slice(0, ROWS)
    .map(
      ({ label, machine, cells }) =>
        html`<tr><th scope="row">${label}</th><td>${machine}</td>${cells.map((cell) =>
          cell === undefined
            ? html`<td><span class="word">–</span></td>`
            : html`<td class="${cell.mark}"><span class="word">${cell.word}</span>${cell.value !== undefined && html` ${cell.value}`}</td>`,
        )}</tr>\n`,
    )}</tbody></table></div>
${more > 0 && html`<p class="more">${counted(more, 'more row')}: see <code>aws-ai-outputs review --json</code>.</p>`}`
}

function rowsOf(reviewed: Reviewed, comparisons: readonly AnyComparison[]): readonly Row[] {
  switch (reviewed.task) {
    case 'textract-forms':
      return formRows(comparisons, reviewed.order)
    case 'rekognition-moderation':
      return labelRows(comparisons)
    case 'custom':
      return customRows(reviewed, comparisons)
  }
}

/** Rows by key, in the order in which they were first asked for. */
class RowMap {
  private readonly rows = new Map<string, Row>()

  constructor(private readonly width: number) {}

  at(key: string, make: () => { readonly label: Markup; readonly machine: Markup }): Row {
    let row = this.rows.get(key)
    if (row === undefined) {
      row = { ...make(), cells: Array.from({ length: this.width }, () => undefined) }
      this.rows.set(key, row)
    }
    return row
  }

  entries(): [string, Row][] {
    return [...this.rows]
  }
}

function formRows(comparisons: readonly AnyComparison[], order: ReadonlyMap<string, number>): readonly Row[] {
  const rows = new RowMap(comparisons.length)
  const added = new RowMap(comparisons.length)
  const machineRow = (pair: FormPair): Row =>
    rows.at(pair.id, () => ({
      label: text(pair.key),
      machine: html`${pairValue(pair)} ${pair.valueConfidence !== null && score(pair.valueConfidence)}`,
    }))
  comparisons.forEach((comparison, at) => {
    if (comparison.kind !== 'textract-forms') return
    for (const { machine } of comparison.accepted) machineRow(machine).cells[at] = { mark: 'kept', word: 'kept' }
    for (const { machine, human, changes } of comparison.changed) {
      const key = changes.includes('key') ? html`key <ins>${text(human.key)}</ins> ` : raw('')
      const value = changes.includes('value') ? html`<ins>${pairValue(human)}</ins>` : pairValue(human)
      machineRow(machine).cells[at] = { mark: 'changed', word: 'changed', value: html`${key}${value}` }
    }
    for (const pair of comparison.removed)
      machineRow(pair).cells[at] = { mark: 'removed', word: 'removed', value: html`<del>${pairValue(pair)}</del>` }
    const times = new Map<string, number>()
    for (const pair of comparison.added) {
      const time = (times.get(pair.key) ?? 0) + 1
      times.set(pair.key, time)
      const row = added.at(JSON.stringify([pair.key, time]), () => ({ label: text(pair.key), machine: html`<i>not found</i>` }))
      row.cells[at] = { mark: 'added', word: 'added', value: html`<ins>${pairValue(pair)}</ins>` }
    }
  })
  const place = (id: string): number => order.get(id) ?? Number.MAX_SAFE_INTEGER
  const found = rows.entries().sort(([a], [b]) => place(a) - place(b))
  return [...found, ...added.entries()].map(([, row]) => row)
}

function labelRows(comparisons: readonly AnyComparison[]): readonly Row[] {
  const rows = new RowMap(comparisons.length)
  const added = new RowMap(comparisons.length)
  comparisons.forEach((comparison, at) => {
    if (comparison.kind !== 'rekognition-moderation') return
    for (const [list, mark, word] of [
      [comparison.confirmed, 'kept', 'confirmed'],
      [comparison.rejected, 'removed', 'rejected'],
    ] as const) {
      for (const { name, parentName, confidence } of list) {
        const row = rows.at(name, () => ({
          label: html`${text(name)}${parentName ? html` <small>in ${text(parentName)}</small>` : raw('')}`,
          machine: confidence === null ? html`found` : html`found ${score(confidence)}`,
        }))
        row.cells[at] = { mark, word }
      }
    }
    for (const { name, parentName, confidence, foundByService } of comparison.added) {
      const row = added.at(name, () => ({
        label: html`${text(name)}${parentName ? html` <small>in ${text(parentName)}</small>` : raw('')}`,
        machine: foundByService
          ? html`<i>found, not shown</i> ${confidence !== null && score(confidence)}`
          : html`<i>not found</i>`,
      }))
      row.cells[at] = { mark: 'added', word: 'added' }
    }
  })
  return [...rows.entries(), ...added.entries()].map(([, row]) => row)
}

function customRows(reviewed: Reviewed, comparisons: readonly AnyComparison[]): readonly Row[] {
  const rows = new RowMap(comparisons.length)
  comparisons.forEach((comparison, at) => {
    if (comparison.kind !== 'custom') return
    for (const { change, pointer, before, after } of differencesOf(comparison)) {
      const row = rows.at(`${change === 'added' ? 'added' : ''}${pointer}`, () => ({
        label: pointerLabel(pointer),
        machine: change === 'added' ? html`<i>nothing</i>` : jsonValue(before),
      }))
      row.cells[at] =
        change === 'removed'
          ? { mark: 'removed', word: 'removed', value: html`<del>${jsonValue(before)}</del>` }
          : { mark: change, word: change, value: html`<ins>${jsonValue(after)}</ins>` }
    }
  })
  // Where nobody changed a thing there is no difference to show: then the value itself.
  if (rows.entries().length === 0) {
    const [first] = comparisons
    if (first?.kind === 'custom' && first.result !== 'not-comparable') {
      const initial = atPointer(inputContentOf(reviewed.output), first.initialPointer)
      rows.at('', () => ({ label: pointerLabel(''), machine: jsonValue(initial) }))
    }
  }
  for (const [, row] of rows.entries()) {
    comparisons.forEach((_, at) => {
      row.cells[at] ??= { mark: 'kept', word: 'kept' }
    })
  }
  return rows.entries().map(([, row]) => row)
}

/** Which part of the answers was compared: the one with the shape of the initial value need not be the one that is meant. */
function comparedParts({ answers }: Reviewed): Markup {
  const parts = new Set<string>()
  for (const { comparison } of answers) {
    if (comparison.kind === 'custom' && comparison.result !== 'not-comparable' && comparison.answerPointer !== '')
      parts.add(comparison.answerPointer)
  }
  if (parts.size === 0) return raw('')
  const names = [...parts].map((part, index) => html`${index > 0 && ', '}<code>${limited(part, 200)}</code>`)
  return html`<p class="more">Compared with ${names} of the answer.</p>`
}

/** Answers that cannot be compared, each with the reason and the answer itself. */
function unclear(reviewed: Reviewed): Markup {
  const { answers, output } = reviewed
  return html`${answers.flatMap(({ workerId, comparison }, index) =>
    verdictOf(comparison) === 'unclear'
      ? [
          html`<p><span class="who">${workerId}</span>: ${unclearText(comparison)}.</p>${documentDetails('The answer', output.humanAnswers[index]?.answerContent)}`,
        ]
      : [],
  )}`
}

function documentDetails(title: string, value: unknown): Markup {
  return html`<details class="inner"><summary>${title}</summary><pre>${limited(JSON.stringify(value, null, 2) ?? '', DOCUMENT)}</pre></details>`
}

function pointerLabel(pointer: string): Markup {
  return pointer === '' ? html`value` : html`<code>${limited(pointer, 200)}</code>`
}

/** A text from a file. Its direction is its own, whatever stands around it. */
function text(value: string): Markup {
  return html`<bdi>${limited(value, VALUE)}</bdi>`
}

function pairValue({ value, selection }: FormPair): Markup {
  if (selection !== null) return html`${selection === 'SELECTED' ? '☑' : '☐'} ${selection}`
  if (value === null) return html`<i>no value</i>`
  return value === '' ? html`<i>blank</i>` : text(value)
}

function jsonValue(value: unknown): Markup {
  if (value === undefined) return html`<i>nothing</i>`
  return typeof value === 'string' ? text(value) : html`<code>${limited(JSON.stringify(value), VALUE)}</code>`
}

function score(percent: number): Markup {
  return html`<small>${percent.toFixed(1)} %</small>`
}

function limited(value: string, most: number): string {
  return value.length <= most ? value : `${value.slice(0, most)} … (${count(value.length - most)} more characters)`
}

/** `2024-05-17 09:41` of a time as A2I writes it; anything else as it stands. */
function shortTime(time: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time) ? time.slice(0, 16).replace('T', ' ') : time
}

/** The value that a JSON Pointer leads to. */
function atPointer(value: unknown, pointer: string): unknown {
  let found = value
  if (typeof found === 'string' && pointer !== '') {
    try {
      found = JSON.parse(found)
    } catch {
      return undefined
    }
  }
  for (const name of pointer.split('/').slice(1)) {
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string, unknown>)[key]
  }
  return found
}
