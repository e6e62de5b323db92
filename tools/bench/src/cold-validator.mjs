import { validateMultiClassLine } from '@aws-ai-outputs/core/validators'

if (!validateMultiClassLine(JSON.parse('{"File": "a.txt", "Line": "0", "Classes": [{"Name": "A", "Score": 0.5}]}')))
  process.exit(1)
