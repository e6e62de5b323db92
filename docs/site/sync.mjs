// Keeps the code that pages show equal to code that runs.
//
//   node site/sync.mjs            writes every block anew
//   node site/sync.mjs --check    fails when one is not what it should be
//
// A block names where it comes from: ```ts source="docs/examples/join.ts#join" is a region of a program
// (// #region join … // #endregion), ```json source="schemas/…/x.json" a whole file, and
// ```text output="docs/examples/join.ts" what that program prints. <!-- region: path#name --> in the line above a block names a
// region that another workspace keeps in step; it is only looked at. A block without a name is a fault, unless
// site/allowed.json says why not.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runExamples } from './examples.mjs'
import { docs, filesBelow, fromRoot, publicPackages, readJson, root } from './workspace.mjs'

/** The pages whose every block must come from a program. */
export function syncedPages() {
  const guides = filesBelow(join(docs, 'guides')).filter((file) => file.endsWith('.md'))
  // The packages of npm. Those of other languages run their own blocks, as doctests.
  const folders = [root, join(root, 'schemas'), ...publicPackages().map(({ folder }) => folder)]
  return [
    ...folders.map((folder) => join(folder, 'README.md')),
    join(docs, 'site/landing.md'),
    ...guides.map((file) => join(docs, 'guides', file)),
  ]
}

/** What only installs or starts this repository; tools that run elsewhere try these commands. */
const START = /^(?:npm (?:install|start|test|ci)\b.*|\s*)$/

const FENCE = /^(?:<!-- region: (\S+) -->\n)?( *)```(\S*)(?: +(source|output)="([^"]+)")?[^\n]*\n([\s\S]*?)^\2```$/gm

function region(path, name) {
  const text = readFileSync(join(root, path), 'utf8')
  if (name === undefined) return text.trimEnd()
  const marked = (end) =>
    new RegExp(`^[ \\t]*(?://|#) #region ${name}\\n([\\s\\S]*?)^[ \\t]*(?://|#) #endregion${end}$`, 'm').exec(text)
  // An end that has a name is that of its region, whatever regions stand inside.
  const found = marked(` ${name}`) ?? marked('')
  if (found === null) throw new Error(`${path} has no region ${name}`)
  const lines = found[1].trimEnd().split('\n')
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(indent)).join('\n')
}

/** A page as it should be, and what is wrong with it. */
export function syncPage(path, printed, allowed) {
  const before = readFileSync(path, 'utf8')
  const faults = []
  const name = fromRoot(path)
  const after = before.replace(FENCE, (block, elsewhere, indent, language, kind, from, body) => {
    try {
      if (elsewhere !== undefined) {
        const [file, part] = elsewhere.split('#')
        if (region(file, part) !== body.trimEnd()) faults.push(`${name}: a block is not what ${elsewhere} says`)
        return block
      }
      if (kind === undefined) {
        const start = ['sh', 'bash', 'shell'].includes(language) && body.split('\n').every((line) => START.test(line))
        if (!start && allowed.unsyncedPages[name] === undefined)
          faults.push(`${name}: a \`\`\`${language} block comes from no program:\n${body.split('\n').slice(0, 3).join('\n')}`)
        return block
      }
      const [file, part] = from.split('#')
      let text
      if (kind === 'output') {
        text = printed[file.replace('docs/examples/', '')]
        if (text === undefined) throw new Error(`${file} is no program that runs`)
      } else text = region(file, part)
      const lines = text.split('\n').map((line) => (line === '' ? '' : indent + line))
      return `${indent}\`\`\`${language} ${kind}="${from}"\n${lines.join('\n')}\n${indent}\`\`\``
    } catch (error) {
      faults.push(`${name}: ${error.message}`)
      return block
    }
  })
  return { before, after, faults }
}

export function sync(check, printed = runExamples()) {
  const allowed = readJson(join(docs, 'site/allowed.json'))
  const faults = []
  let changed = 0
  for (const path of syncedPages()) {
    const page = syncPage(path, printed, allowed)
    faults.push(...page.faults)
    if (page.after === page.before) continue
    changed++
    if (check) faults.push(`${fromRoot(path)} is not what its programs say: run \`pnpm --filter @aws-ai-outputs/docs sync\``)
    else writeFileSync(path, page.after)
  }
  for (const page of Object.keys(allowed.unsyncedPages)) {
    if (!existsSync(join(root, page))) continue
    const found = syncPage(join(root, page), printed, { unsyncedPages: {} }).faults
    if (found.length === 0)
      faults.push(`site/allowed.json: every block of ${page} comes from a program now; take it off the list`)
  }
  return { faults, changed }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check')
  try {
    const { faults, changed } = sync(check)
    for (const fault of faults) console.error(fault)
    console.log(`${syncedPages().length} pages, ${check ? `${faults.length} faults` : `${changed} written anew`}.`)
    process.exitCode = faults.length > 0 ? 1 : 0
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
