import {
  type AnyComparison,
  answerList,
  type ComparedAnswer,
  type CustomComparison,
  type FormPair,
  type FormsComparison,
  type JsonDifference,
  type ModerationComparison,
} from '@aws-ai-outputs/browser'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Grid, type GridColumn } from '../grid'
import type { AnswerTimes, Findings, ReviewDetail, ReviewRow } from '../messages'
import { fetchReviews, review, reviewCount, reviewNumber, reviewQuery, showRaw, showReview } from '../state'
import { count, counted, safe, seconds, share } from '../text'
import { Save } from './save'

const taskNames: Readonly<Record<ReviewRow['task'], string>> = {
  forms: 'Textract forms',
  moderation: 'Rekognition moderation',
  custom: 'custom task',
  conditions: 'activation conditions',
}

/** What people said beside what the machine said. */
export function ReviewsSection({ found }: { readonly found: Findings }) {
  const { search, show } = reviewQuery.value
  const detail = review.value
  useEffect(() => {
    // A single review is what one came for.
    if (found.reviews === 1) void showReview(0)
  }, [found])
  const bar = found.loops > 0 && (
    <div class="table-bar">
      <p>
        {reviewCount.value === found.reviews
          ? counted(found.reviews, 'review')
          : `${count(reviewCount.value)} of ${counted(found.reviews, 'review')}`}
      </p>
      <Save form="answers" label="Save the answers to the reviews that are shown" disabled={reviewCount.value === 0}>
        <span>Save a row for each answer</span>
      </Save>
    </div>
  )
  return (
    <section aria-labelledby="reviews-title">
      <h2 id="reviews-title">Human reviews</h2>
      {found.reviews > 1 && (
        <>
          <form class="filters" aria-label="Filter human reviews" onSubmit={(event) => event.preventDefault()}>
            <label>
              <span>Loop or flow contains</span>
              <input
                type="search"
                value={search}
                onInput={(event) => {
                  reviewQuery.value = { ...reviewQuery.value, search: event.currentTarget.value }
                }}
              />
            </label>
            <label>
              <span>Show</span>
              <select
                value={show}
                onChange={(event) => {
                  reviewQuery.value = { ...reviewQuery.value, show: event.currentTarget.value as typeof show }
                }}
              >
                <option value="all">all</option>
                <option value="changed">changed by people</option>
                <option value="unanswered">without an answer</option>
              </select>
            </label>
          </form>
          {bar}
          <Grid<ReviewRow>
            label="Human reviews"
            className="reviews"
            columns={columns}
            count={reviewCount.value}
            version={reviewNumber.value}
            fetchRows={fetchReviews}
            onOpen={({ index }) => void showReview(index)}
          />
        </>
      )}
      {found.reviews === 1 && bar}
      {detail !== undefined && <Detail detail={detail} />}
      {found.workers.length > 0 && <Workers found={found} />}
    </section>
  )
}

const columns: readonly GridColumn<ReviewRow, never>[] = [
  { key: 'loop', title: 'Human loop', className: 'loop', cell: ({ loop }) => <span title={safe(loop)}>{safe(loop)}</span> },
  { key: 'flow', title: 'Flow', className: 'flow', cell: ({ flow }) => safe(flow) },
  { key: 'task', title: 'Task', className: 'task', cell: ({ task }) => taskNames[task] },
  {
    key: 'answers',
    title: 'Answers',
    className: 'number answers',
    cell: ({ answers }) => (
      <>
        {count(answers)}
        <span class="unit">{answers === 1 ? ' answer' : ' answers'}</span>
      </>
    ),
  },
  {
    key: 'changed',
    title: 'Against the machine',
    className: 'changed',
    cell: ({ changed, answers }) =>
      answers === 0 ? (
        <span class="faint">no answer</span>
      ) : changed === undefined ? (
        <span class="faint">not comparable</span>
      ) : changed === 0 ? (
        <span class="badge good">agrees</span>
      ) : (
        <span class="badge changed-badge">
          {changed === answers ? 'changed' : `${count(changed)} of ${count(answers)} changed`}
        </span>
      ),
  },
  {
    key: 'spent',
    title: 'Time spent',
    className: 'number spent',
    cell: ({ spent }) => (spent === undefined ? '' : seconds(spent)),
  },
]

function Workers({ found }: { readonly found: Findings }) {
  return (
    <section class="card" aria-labelledby="workers-title">
      <h3 id="workers-title">
        Workers <small>{counted(found.workers.length, 'worker')}</small>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="scroll" aria-label="Workers" tabIndex={0}>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">Worker</th>
              <th scope="col" class="number">
                Tasks
              </th>
              <th scope="col" class="number">
                Time spent, median
              </th>
              <th scope="col" class="number">
                Time spent, in all
              </th>
              <th scope="col" class="number">
                Agrees with others
              </th>
            </tr>
          </thead>
          <tbody>
            {found.workers.map(({ workerId, tasks, timeSpent, agreement }) => (
              <tr key={workerId}>
                <td class="word">
                  <code>{safe(workerId ?? '')}</code>
                </td>
                <td class="number">{count(tasks)}</td>
                <td class="number">{timeSpent === null ? '' : seconds(timeSpent.median)}</td>
                <td class="number">{timeSpent === null ? '' : seconds(timeSpent.total)}</td>
                <td class="number">{agreement.share === null ? '' : share(agreement.equal, agreement.comparisons)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

/** One review: why, by whom, and what changed. */
function Detail({ detail }: { readonly detail: ReviewDetail }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Opened from the list, it is what one reads next; opened by itself, the page stays where it is.
    if (document.activeElement?.getAttribute('role') === 'grid') title.current?.focus()
  }, [detail])
  const { comparison, times, why, conditions, location, place } = detail
  const answers = comparison === undefined ? [] : answerList<ComparedAnswer<AnyComparison>>(comparison.answers)
  return (
    <article class="card review" aria-labelledby="review-title">
      <h3 id="review-title" ref={title} tabIndex={-1}>
        {safe(detail.loop)} <small>{taskNames[detail.task]}</small>
      </h3>
      <p class="why">{safe(why)}</p>
      {conditions !== '' && (
        <details>
          <summary>The conditions</summary>
          <pre class="conditions">{safeLines(conditions)}</pre>
        </details>
      )}
      <dl class="facts">
        {detail.flowArn !== '' && (
          <>
            <dt>Flow definition</dt>
            <dd>{safe(detail.flowArn)}</dd>
          </>
        )}
        {location !== undefined && (
          <>
            <dt>Created</dt>
            <dd>{timeText(location.creationTime)}</dd>
          </>
        )}
        {detail.source !== undefined && (
          <>
            <dt>Reviewed object</dt>
            <dd>{safe(detail.source)}</dd>
          </>
        )}
        <dt>File</dt>
        <dd>
          {safe(detail.path)}{' '}
          <button type="button" class="link" onClick={() => void showRaw(place)}>
            Show the raw line
          </button>
        </dd>
      </dl>
      {times.length === 0 && detail.task !== 'conditions' && (
        <p class="note">Nobody answered: the loop expired, was stopped or failed.</p>
      )}
      {times.map((answer, index) => (
        <section key={index} class="answer" aria-label={`Answer ${index + 1}`}>
          <AnswerHead answer={answer} number={index + 1} of={times.length} />
          {answers[index] !== undefined && (
            <Comparison
              comparison={answers[index].comparison}
              label={`The machine beside the person${times.length > 1 ? `, answer ${index + 1}` : ''}`}
            />
          )}
          <details>
            <summary>
              The answer as JSON <span class="unseen">of answer {index + 1}</span>
            </summary>
            <pre>{safeLines(answer.content)}</pre>
          </details>
        </section>
      ))}
      <details open={times.length === 0}>
        <summary>What the {detail.task === 'conditions' ? 'file holds' : 'task was given'}, as JSON</summary>
        <pre>{safeLines(detail.input)}</pre>
      </details>
    </article>
  )
}

function AnswerHead({ answer, number, of }: { readonly answer: AnswerTimes; readonly number: number; readonly of: number }) {
  const { workerId, provider, submissionTime, acceptanceTime, timeSpent } = answer
  return (
    <>
      <h4>
        {of > 1 ? `Answer ${number} of ${of}` : 'The answer'} <small>by worker</small> <code>{safe(workerId)}</code>
      </h4>
      <p class="hint">
        Submitted {timeText(submissionTime)}
        {acceptanceTime !== undefined && `, accepted ${timeText(acceptanceTime)}`}
        {timeSpent !== undefined && `, ${seconds(timeSpent)} spent`}
        {provider !== undefined && `, signed in by ${safe(provider)}`}.
      </p>
    </>
  )
}

function timeText(time: string): string {
  return safe(time.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC'))
}

/** Text of several lines: line feeds stay. */
function safeLines(text: string): string {
  return text.split('\n').map(safe).join('\n')
}

interface ComparisonProps<C> {
  readonly comparison: C
  /** What the table of it is called: each by another name, where there are several. */
  readonly label: string
}

function Comparison({ comparison, label }: ComparisonProps<AnyComparison>) {
  switch (comparison.kind) {
    case 'textract-forms':
      return <Forms comparison={comparison} label={label} />
    case 'rekognition-moderation':
      return <Moderation comparison={comparison} label={label} />
    case 'custom':
      return <Custom comparison={comparison} label={label} />
    default:
      return <p class="note">The answer does not stand under {safe(comparison.source)}, so it cannot be compared.</p>
  }
}

type Mark = 'same' | 'changed' | 'added' | 'removed'

const markNames: Readonly<Record<Mark, string>> = {
  same: 'as the machine',
  changed: 'changed',
  added: 'added',
  removed: 'removed',
}

/** A table with the machine on the left, the person on the right, and what happened between them. */
function Beside({
  label,
  what,
  rows,
}: {
  readonly label: string
  readonly what: string
  readonly rows: readonly ComponentChildren[]
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="scroll" aria-label={label} tabIndex={0}>
      <table class="plain beside">
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">Machine</th>
            <th scope="col">Person</th>
            <th scope="col">What changed</th>
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly name: ComponentChildren
  readonly machine: string | null
  readonly person: string | null
  readonly mark: Mark
  readonly confidence?: number | null
  readonly note?: string | undefined
}

function Row({ name, machine, person, mark, confidence, note }: RowProps) {
  return (
    <tr class={mark}>
      <th scope="row">{name}</th>
      <td>
        {machine === null ? (
          <span class="faint">—</span>
        ) : mark === 'changed' || mark === 'removed' ? (
          <del>{machine === '' ? '(blank)' : safe(machine)}</del>
        ) : machine === '' ? (
          <span class="faint">(blank)</span>
        ) : (
          safe(machine)
        )}
        {confidence !== null && confidence !== undefined && <small class="confidence"> {confidence.toFixed(1)} %</small>}
      </td>
      <td>
        {person === null ? (
          <span class="faint">—</span>
        ) : mark === 'changed' || mark === 'added' ? (
          <ins>{person === '' ? '(blank)' : safe(person)}</ins>
        ) : person === '' ? (
          <span class="faint">(blank)</span>
        ) : (
          safe(person)
        )}
      </td>
      <td>
        <span class={`badge mark-${mark}`}>{markNames[mark]}</span>
        {note !== undefined && <small> {note}</small>}
      </td>
    </tr>
  )
}

function Forms({ comparison, label }: ComparisonProps<FormsComparison>) {
  const { changed, added, removed, accepted } = comparison
  const key = ({ key: text }: FormPair): string => (text === '' ? '(no key text)' : safe(text))
  const rows = [
    ...changed.map(({ machine, human, changes }, index) => (
      <Row
        key={`c${index}`}
        name={
          changes.includes('key') ? (
            <>
              <del>{key(machine)}</del> <ins>{key(human)}</ins>
            </>
          ) : (
            key(machine)
          )
        }
        machine={machine.value ?? ''}
        person={human.value ?? ''}
        mark={changes.includes('value') ? 'changed' : 'same'}
        confidence={machine.valueConfidence ?? machine.keyConfidence}
        note={changes.includes('key') ? 'the key was changed' : undefined}
      />
    )),
    ...added.map((pair, index) => (
      <Row key={`a${index}`} name={key(pair)} machine={null} person={pair.value ?? ''} mark="added" />
    )),
    ...removed.map((pair, index) => (
      <Row
        key={`r${index}`}
        name={key(pair)}
        machine={pair.value ?? ''}
        person={null}
        mark="removed"
        confidence={pair.valueConfidence ?? pair.keyConfidence}
      />
    )),
    ...accepted.map(({ machine, human, shown }, index) => (
      <Row
        key={`s${index}`}
        name={key(machine)}
        machine={machine.value ?? ''}
        person={human.value ?? ''}
        mark="same"
        confidence={machine.valueConfidence ?? machine.keyConfidence}
        note={shown ? undefined : 'was not shown to the worker'}
      />
    )),
  ]
  return (
    <>
      <Verdict
        equal={comparison.equal}
        parts={[
          [changed.length, 'changed'],
          [added.length, 'added'],
          [removed.length, 'removed'],
          [accepted.length, 'left as they were'],
        ]}
      />
      <Beside label={label} what="Form key" rows={rows} />
    </>
  )
}

function Moderation({ comparison, label }: ComparisonProps<ModerationComparison>) {
  const { confirmed, rejected, added } = comparison
  const name = (label: { readonly name: string; readonly parentName: string | null }) => (
    <>
      {safe(label.name)}
      {label.parentName ? <small> below {safe(label.parentName)}</small> : null}
    </>
  )
  const rows = [
    ...rejected.map((label, index) => (
      <Row
        key={`r${index}`}
        name={name(label)}
        machine="found"
        person={null}
        mark="removed"
        confidence={label.confidence}
        note="rejected"
      />
    )),
    ...added.map((label, index) => (
      <Row
        key={`a${index}`}
        name={name(label)}
        machine={label.foundByService ? 'found, not selected' : null}
        person="chosen"
        mark="added"
        confidence={label.confidence}
      />
    )),
    ...confirmed.map((label, index) => (
      <Row key={`c${index}`} name={name(label)} machine="found" person="chosen" mark="same" confidence={label.confidence} />
    )),
  ]
  return (
    <>
      <Verdict
        equal={comparison.equal}
        parts={[
          [rejected.length, 'rejected'],
          [added.length, 'added'],
          [confirmed.length, 'confirmed'],
        ]}
      />
      <Beside label={label} what="Label" rows={rows} />
    </>
  )
}

const reasons = {
  'no-initial-value': 'The task was given no initial value, so there is nothing to compare the answer with.',
  'no-same-shape': 'Nothing in the answer has the shape of the initial value.',
  ambiguous: 'Several members of the answer have the shape of the initial value.',
}

function Custom({ comparison, label }: ComparisonProps<CustomComparison>) {
  if (comparison.result === 'not-comparable') {
    return (
      <p class="note">
        {reasons[comparison.reason]}{' '}
        {comparison.candidates.length > 0 && <>Candidates: {comparison.candidates.map(safe).join(', ')}.</>}
      </p>
    )
  }
  if (comparison.equal) {
    return <Verdict equal parts={[]} />
  }
  const rows = comparison.differences.map((one, index) => {
    const where = one.change === 'removed' ? one.beforePointer : one.afterPointer
    return (
      <Row
        key={index}
        name={where === '' ? 'the value' : safe(where)}
        machine={one.change === 'added' ? null : valueText(one, 'before')}
        person={one.change === 'removed' ? null : valueText(one, 'after')}
        mark={one.change}
      />
    )
  })
  return (
    <>
      <Verdict
        equal={false}
        parts={[[comparison.differences.length, comparison.differences.length === 1 ? 'difference' : 'differences']]}
      />
      <Beside label={label} what={`At ${safe(comparison.answerPointer || 'the answer')}`} rows={rows} />
    </>
  )
}

function valueText(difference: JsonDifference, side: 'before' | 'after'): string {
  const value = (difference as unknown as Record<string, unknown>)[side]
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function Verdict({ equal, parts }: { readonly equal: boolean; readonly parts: readonly (readonly [number, string])[] }) {
  const told = parts.filter(([times]) => times > 0).map(([times, word]) => `${count(times)} ${word}`)
  return (
    <p class="verdict">
      <span class={`badge ${equal ? 'good' : 'changed-badge'}`}>
        {equal ? 'agrees with the machine' : 'differs from the machine'}
      </span>
      {told.length > 0 && ` ${told.join(', ')}.`}
    </p>
  )
}
