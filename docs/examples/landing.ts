// #region read
import { readOutput, topClass } from '@aws-ai-outputs/node'

for await (const { type, value } of readOutput('output.tar.gz')) {
  if (type === 'MultiClassLine') console.log(value.File, value.Line, topClass(value)?.Name)
}
// #endregion
