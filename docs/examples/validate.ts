// #region validate
import { isMultiClassLine, validateMultiClassLine } from '@aws-ai-outputs/core/validators'

const line: unknown = JSON.parse('{"File": "a.txt", "Line": "0", "Classes": [{"Name": "SPAM", "Score": 1.5}]}')
if (!isMultiClassLine(line)) console.log(validateMultiClassLine.errors)
// #endregion
