// The code blocks of docs/guides/aws.md are regions of files of this folder, which the compiler and the tests see.
//
//   node tools/ecosystem/docs.mjs            writes the regions into the page
//   node tools/ecosystem/docs.mjs --check    exit 1 when a block is not what its region says
//
// A block is named by the comment in the line above it: <!-- region: tools/ecosystem/src/s3.ts#object -->
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
const page = new URL('docs/guides/aws.md', root)
const block = /^(?:<!-- region: (\S+)#(\S+) -->\n)?(```\w*\n)(.*?)^```$/gms

/** The page with every block as its region is now, and what is wrong with those that have none. */
export function render(text = readFileSync(page, 'utf8'), read = (path) => readFileSync(new URL(path, root), 'utf8')) {
  const faults = []
  let blocks = 0
  const rendered = text.replace(block, (whole, path, name, open) => {
    if (path === undefined) {
      if (open.startsWith('```ts')) faults.push(`a block names no region: ${whole.split('\n')[1]}`)
      return whole
    }
    blocks++
    const found = new RegExp(`^ *// #region ${name}\\n(.*?)^ *// #endregion ${name}$`, 'ms').exec(read(path))
    if (found === null) {
      faults.push(`there is no region ${name} in ${path}`)
      return whole
    }
    return `<!-- region: ${path}#${name} -->\n${open}${found[1]}\`\`\``
  })
  // A check that looked at nothing has not passed.
  if (blocks === 0) faults.push('the page has no block that names a region')
  return { text: rendered, faults, blocks, changed: rendered !== text }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { text, faults, blocks, changed } = render()
  for (const fault of faults) console.error(fault)
  if (process.argv.includes('--check')) {
    if (changed) console.error('docs/guides/aws.md is not what its regions say. Run: node tools/ecosystem/docs.mjs')
    else if (faults.length === 0) console.log(`${blocks} code blocks are the regions that they name`)
    process.exitCode = changed || faults.length > 0 ? 1 : 0
  } else {
    if (changed) writeFileSync(page, text)
    process.exitCode = faults.length > 0 ? 1 : 0
  }
}
