// #region handler
import type { CustomTaskOutput } from '@aws-ai-outputs/core'
import { CustomTaskOutputSchema } from '@aws-ai-outputs/core/schemas'

/** What an API Gateway HTTP API or a function URL hands over, as far as this handler looks. */
interface HttpEvent {
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

export async function handler(event: HttpEvent) {
  const text = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString() : (event.body ?? '')
  let review: unknown
  try {
    review = JSON.parse(text)
  } catch {
    return { statusCode: 400, body: 'The body is not JSON.' }
  }
  const result = CustomTaskOutputSchema['~standard'].validate(review)
  if (result.issues) {
    const problems = result.issues.map(({ path, message }) => `${path?.join('.') || 'the document'}: ${message}`)
    return { statusCode: 422, body: JSON.stringify(problems) }
  }
  return { statusCode: 202, body: accept(result.value) }
}

function accept(review: CustomTaskOutput): string {
  return `${review.humanLoopName}: ${review.humanAnswers.length} answers`
}
// #endregion

const { readFile } = await import('node:fs/promises')
const good = await readFile('human-review/ticket-review/2024/05/17/09/30/12/ticket-0003/output.json', 'utf8')
console.log(await handler({ body: good }))
console.log(await handler({ body: good.replace('"timeSpentInSeconds":22.149', '"timeSpentInSeconds":"22 s"') }))
console.log(await handler({ body: 'nonsense' }))
