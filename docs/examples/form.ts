// #region form
import { ConditionParametersSchema } from '@aws-ai-outputs/core/schemas'

/** One message for each field of a form that is wrong; none when all is well. */
function problemsOf(form: FormData): Map<string, string> {
  const parameters = {
    ImportantFormKey: form.get('ImportantFormKey'),
    WordBlockConfidenceLessThan: Number(form.get('WordBlockConfidenceLessThan')),
  }
  const { issues = [] } = ConditionParametersSchema['~standard'].validate(parameters)
  return new Map(issues.map(({ path, message }) => [String(path?.[0] ?? ''), message]))
}
// #endregion
// #region page
/** Shows each message where the browser shows its own. */
export function watch(form: HTMLFormElement): void {
  form.addEventListener('input', () => {
    const problems = problemsOf(new FormData(form))
    for (const field of form.querySelectorAll('input')) field.setCustomValidity(problems.get(field.name) ?? '')
  })
}
// #endregion

const form = new FormData()
form.set('ImportantFormKey', 'Total')
form.set('WordBlockConfidenceLessThan', '850')
// #region use
console.log(problemsOf(form))
// #endregion
