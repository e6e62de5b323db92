import { joinPages, outcomesOf, readOutput } from '@aws-ai-outputs/node'

// #region pages
const join = joinPages(outcomesOf(readOutput('scanned-letters/output.tar.gz')), [['letter 17.pdf', { pages: 2 }]])
for await (const item of join) console.log(item.kind, 'page' in item ? item.page : '')
// #endregion
