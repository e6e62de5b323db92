import { type AnyComparison, type CustomComparison, type FormPair, verdictOf } from '@aws-ai-outputs/core'
import { displayName } from './diagnostics.js'
import type { ReviewTotals } from './review.js'
import { differencesOf, type Reviewed, unclearText, type Verdict } from './review-model.js'
import { count, counted, type Paint, safe, shorten } from './text.js'

/** Differences that are shown of one answer; --json has them all. */
const SHOWN = 20
/** Columns that a value may take; longer ones are cut in the middle. */
const VALUE = 60

/** What each verdict is called. */
export const verdictText: Readonly<Record<Verdict, string>> = {
  changed: 'changed',
  unclear: 'cannot be compared',
  kept: 'left as it was',
  unanswered: 'no answer',
}

/** One loop: why it was reviewed, and under each answer what is different. */
export function reviewText(reviewed: Reviewed, paint: Paint): string {
  const { humanLoopName, flow, task, input, subject, reason, answers, agreement, verdict } = reviewed
  const lines = [
    `${paint.strong(safe(humanLoopName))}  ${safe(flow)}  ${task}  ${verdictPaint(verdict, paint)(verdictText[verdict])}`,
    `  ${paint.faint(displayName(input))}`,
  ]
  if (subject !== undefined) lines.push(`  ${paint.faint(safe(subject))}`)
  lines.push(`  ${safe(reason.sentence)}`)
  if (agreement !== undefined)
    lines.push(`  ${answers.length} answers that ${agreement === 'same' ? 'agree' : paint.warning('differ')}`)
  for (const { workerId, submissionTime, comparison } of answers) {
    lines.push(`  ${safe(workerId)}  ${paint.faint(safe(submissionTime))}  ${countsOf(comparison, paint)}`)
    const changes = changesOf(comparison, paint)
    lines.push(...changes.slice(0, SHOWN).map((line) => `    ${line}`))
    if (changes.length > SHOWN) lines.push(`    … and ${changes.length - SHOWN} more (--json lists all)`)
  }
  return `${lines.join('\n')}\n`
}

function verdictPaint(verdict: Verdict, paint: Paint): (text: string) => string {
  return verdict === 'kept' ? paint.good : verdict === 'changed' ? paint.warning : paint.faint
}

/** What one answer did, counted. */
function countsOf(comparison: AnyComparison, paint: Paint): string {
  const verdict = verdictOf(comparison)
  if (verdict === 'unclear') return paint.faint(safe(unclearText(comparison)))
  const some = (n: number, what: string): string[] => (n > 0 ? [`${n} ${what}`] : [])
  switch (comparison.kind) {
    case 'textract-forms': {
      const { accepted, changed, added, removed } = comparison
      const parts = [
        ...some(accepted.length, 'accepted'),
        ...some(changed.length, 'changed'),
        ...some(added.length, 'added'),
        ...some(removed.length, 'removed'),
      ]
      return parts.length === 0 ? 'no form pairs' : parts.join(', ')
    }
    case 'rekognition-moderation': {
      const { confirmed, rejected, added } = comparison
      const parts = [...some(confirmed.length, 'confirmed'), ...some(rejected.length, 'rejected'), ...some(added.length, 'added')]
      return parts.length === 0 ? 'no labels' : parts.join(', ')
    }
    case 'custom': {
      const said = verdict === 'kept' ? verdictText.kept : counted(differencesOf(comparison).length, 'difference')
      return `${said}${answerPart(comparison)}`
    }
    default:
      return ''
  }
}

/** Which part of the answer was compared: the one with the shape of the initial value need not be the one that is meant. */
function answerPart(comparison: CustomComparison): string {
  if (comparison.result === 'not-comparable' || comparison.answerPointer === '') return ''
  return ` (answer ${cut(comparison.answerPointer)})`
}

/** The changes of one answer, one line each: `~` changed, `+` added, `-` removed. */
function changesOf(comparison: AnyComparison, paint: Paint): string[] {
  const changed = (text: string): string => `${paint.warning('~')} ${text}`
  const added = (text: string): string => `${paint.good('+')} ${text}`
  const removed = (text: string): string => `${paint.error('-')} ${text}`
  switch (comparison.kind) {
    case 'textract-forms':
      return [
        ...comparison.changed.map(({ machine, human, changes }) => {
          const key = changes.includes('key') ? `key ${quoted(machine.key)} → ${quoted(human.key)}:` : keyText(machine.key)
          const value = changes.includes('value') ? `${quoted(machine.value)} → ${quoted(human.value)}` : quoted(human.value)
          return changed(`${key} ${value}`)
        }),
        ...comparison.added.map((pair) => added(pairText(pair))),
        ...comparison.removed.map((pair) => removed(pairText(pair))),
      ]
    case 'rekognition-moderation':
      return [
        ...comparison.added.map(({ name, foundByService }) =>
          added(`${cut(name)}${foundByService ? ' (found by the service, not shown)' : ''}`),
        ),
        ...comparison.rejected.map(({ name, confidence }) =>
          removed(`${cut(name)}${confidence === null ? '' : ` (${confidence} %)`}`),
        ),
      ]
    case 'custom':
      return differencesOf(comparison).map(({ change, pointer, before, after }) => {
        const at = pointer === '' ? '' : `${cut(pointer)}: `
        if (change === 'added') return added(`${at}${jsonText(after)}`)
        if (change === 'removed') return removed(`${at}${jsonText(before)}`)
        return changed(`${at}${jsonText(before)} → ${jsonText(after)}`)
      })
    default:
      return []
  }
}

function pairText({ key, value }: FormPair): string {
  return `${keyText(key)} ${quoted(value)}`
}

/** Most keys of forms end in a colon of their own. */
function keyText(key: string): string {
  return key.trimEnd().endsWith(':') ? cut(key) : `${cut(key)}:`
}

function cut(text: string): string {
  return shorten(safe(text), VALUE)
}

function quoted(text: string | null): string {
  return text === null ? 'no value' : `"${cut(text)}"`
}

function jsonText(value: unknown): string {
  return cut(JSON.stringify(value) ?? 'nothing')
}

/** `4 human loops, 5 answers: 3 changed, 1 left as it was, 1 no answer`. */
export function totalsText(totals: ReviewTotals, paint: Paint): string {
  const verdicts = (Object.keys(verdictText) as Verdict[])
    .filter((verdict) => totals.verdicts[verdict] > 0)
    .map((verdict) => verdictPaint(verdict, paint)(`${count(totals.verdicts[verdict])} ${verdictText[verdict]}`))
  const sum = `${counted(totals.loops, 'human loop')}, ${counted(totals.answers, 'answer')}`
  const several =
    totals.severalAnswers === 0
      ? ''
      : `; people differ in ${count(totals.disagreeing)} of ${counted(totals.severalAnswers, 'loop')} with several answers`
  return `${sum}${verdicts.length > 0 ? `: ${verdicts.join(', ')}` : ''}${several}`
}
