import { rankedClasses, readOutput } from '@aws-ai-outputs/node'

// #region switch
for (const path of ['output.tar.gz', 'article-topics/output.tar.gz', 'scanned-letters/output.tar.gz']) {
  for await (const { type, value } of readOutput(path)) {
    switch (type) {
      case 'MultiClassLine':
      case 'MultiLabelLine':
        console.log(type, value.File, value.Line, rankedClasses(value)[0]?.Name)
        break
      case 'MultiClassPage':
      case 'MultiLabelPage':
        console.log(type, value.File, value.DocumentMetadata?.PageNumber, rankedClasses(value)[0]?.Name)
        break
      case 'ErrorRecord':
        console.log(type, value.File, value.ErrorCode)
    }
  }
}
// #endregion
