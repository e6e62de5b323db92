import { type CustomCompareOptions, compareWithMachine, whyReviewed } from '@aws-ai-outputs/core'
import { Batches } from './batches.js'
import type { Console } from './console.js'
import { operandsOf } from './inputs.js'
import { humanReviewsOf } from './reading.js'
import { HtmlReport } from './review-html.js'
import { type Reviewed, reviewedOf, type Verdict } from './review-model.js'
import { reviewText, totalsText } from './review-text.js'
import { isStdout, openSink, type Target } from './sink.js'
import { counted, jsonLine, safe } from './text.js'

/** What `review` is asked for. */
export interface ReviewRequest extends Target {
  readonly paths: readonly string[]
  readonly form: 'text' | 'json' | 'html'
  /** Where to look in custom tasks. */
  readonly custom: CustomCompareOptions
}

/** How many loops came to what. */
export class ReviewTotals {
  loops = 0
  answers = 0
  /** Loops with several answers, and those of them whose answers are not all the same. */
  severalAnswers = 0
  disagreeing = 0
  readonly verdicts: Record<Verdict, number> = { changed: 0, unclear: 0, kept: 0, unanswered: 0 }

  add({ verdict, answers, agreement }: Reviewed): void {
    this.loops++
    this.answers += answers.length
    this.verdicts[verdict]++
    if (agreement === undefined) return
    this.severalAnswers++
    if (agreement === 'differ') this.disagreeing++
  }
}

/** Sets what people answered against what the machine had said, loop by loop. */
export async function review(request: ReviewRequest, console: Console): Promise<number> {
  const { out, err, outPaint, outIsTerminal } = console
  const { form, custom } = request
  const batches = new Batches(operandsOf(request.paths), console, { quiet: outIsTerminal && form !== 'html' })
  const totals = new ReviewTotals()
  const html = form === 'html' ? new HtmlReport() : undefined
  // Before anything is read: a target that cannot be written to should not cost the time.
  const sink = html === undefined ? undefined : await openSink(request, console)
  let others = 0
  try {
    for await (const { name, batch } of batches) {
      const outputs = humanReviewsOf(batch)
      others += batch.records.length - outputs.length
      for (const output of outputs) {
        const comparison = compareWithMachine(output, custom)
        const reviewed = reviewedOf(name, output, comparison)
        totals.add(reviewed)
        if (form === 'json') {
          const { flowDefinitionArn } = output
          out.write(jsonLine({ input: name, flowDefinitionArn, ...comparison, reason: whyReviewed(output) }))
        } else if (html === undefined) out.write(`${reviewText(reviewed, outPaint)}\n`)
        else html.add(reviewed)
      }
      if (html === undefined) await out.flush()
    }
    if (sink !== undefined && html !== undefined) {
      for (const piece of html.page(totals)) await sink.write(piece)
      await sink.commit()
    }
  } catch (error) {
    await sink?.abandon()
    throw error
  }
  batches.finish()
  if (form === 'text') out.write(`${totalsText(totals, outPaint)}\n`)
  await out.flush()
  if (form === 'html' && !isStdout(request)) {
    const shown = html?.hidden ? `, ${counted(html.hidden, 'human loop')} left out of the page` : ''
    err.write(`${safe(request.output as string)}: ${totalsText(totals, console.errPaint)}${shown}\n`)
  }
  if (others > 0)
    err.write(
      `${counted(others, 'record')} ${others === 1 ? 'is no A2I output and was' : 'are no A2I outputs and were'} passed over\n`,
    )
  return batches.exitCode
}
