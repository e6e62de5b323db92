// The page "Diagnostics": every code, what it means, an input that sets it off and what is then printed, what to do.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { diagnosticCodes, formatDiagnostic } from '@aws-ai-outputs/core'
import { dist, docs, readJson } from './workspace.mjs'

/** Codes begin with what they are about. Each new beginning needs a title here. */
const groups = [
  ['The input', /^(input-|look-alike)/],
  ['Compression', /^gzip-/],
  ['The archive', /^tar-/],
  ['Entries of an archive', /^entry-/],
  ['Limits', /^limit-/],
  ['The bytes of a line', /^(utf8-|json-)/],
  ['A record and its schema', /^(record-|schema-)/],
  ['Amazon Comprehend: beyond the schema', /^comprehend\//],
  ['Amazon A2I: beyond the schema', /^a2i\//],
]

const text = (value) => value.replace(/[\\<>{}@*_[\]|]/g, '\\$&')
const fence = (value, kind = 'wrap') =>
  `<div class="${kind}"></div>\n\n\`\`\`text\n${value.replace(/^(.{400}).*$/gm, '$1 …')}\n\`\`\``

/** Runs the examples. They must have been compiled, and the desk laid out: see examples.mjs. */
export async function runCatalogue() {
  const before = process.cwd()
  process.chdir(join(dist, 'desk'))
  try {
    const { examples } = await import(pathToFileURL(join(dist, 'examples/diagnostics/catalogue.js')).href)
    const allowed = readJson(join(docs, 'site/allowed.json')).diagnosticsWithoutExample
    const faults = []
    const shown = new Map()
    for (const code of Object.keys(diagnosticCodes)) {
      const example = examples[code]
      const found = example === undefined ? [] : (await example.run()).filter((one) => one.code === code)
      if (found.length > 0 && allowed[code] !== undefined)
        faults.push(`${code} has an example now: take it off site/allowed.json`)
      if (found.length === 0 && allowed[code] === undefined) faults.push(`${code}: no example produces it`)
      shown.set(code, { example, found, why: allowed[code] })
    }
    for (const code of [...Object.keys(examples), ...Object.keys(allowed)])
      if (!(code in diagnosticCodes)) faults.push(`${code} is no diagnostic code`)
    return { shown, faults }
  } finally {
    process.chdir(before)
  }
}

/** The page as Markdown. */
export function cataloguePage({ shown }) {
  const codes = [...shown.keys()]
  const homeless = codes.filter((code) => !groups.some(([, pattern]) => pattern.test(code)))
  if (homeless.length > 0) throw new Error(`site/diagnostics.mjs has no group for ${homeless.join(', ')}`)
  const blocks = [
    '---\ntitle: Diagnostics\ncategory: Reference\n---',
    '# Diagnostics',
    `Every one of the ${codes.length} codes that a diagnostic can carry, with an input that sets it off and what is then printed. Codes are stable: a released code keeps its meaning, and none is used again for something else. Test codes, not messages.`,
    'An **error** is what cannot be right: strict reading stops there, and `validate` fails. A **warning** is readable, but not what AWS is known to write. An **info** is worth knowing; nothing is wrong.',
  ]
  for (const [title, pattern] of groups) {
    blocks.push(`## ${title}`)
    for (const code of codes.filter((one) => pattern.test(one))) {
      const { severity, title: meaning, hint } = diagnosticCodes[code]
      const { example, found, why } = shown.get(code)
      blocks.push(`### ${code}`, `<span class="severity severity-${severity}">${severity}</span> ${text(meaning)}`)
      if (found.length > 0) {
        blocks.push(text(example.about).replace(/\\(?=[^`]*`(?:[^`]*`[^`]*`)*[^`]*$)/g, ''))
        if (example.shown !== undefined) blocks.push(fence(example.shown))
        blocks.push(fence(formatDiagnostic(found[0]), 'printed wrap').replace('></div>', '>prints</div>'))
      } else blocks.push(`No example: ${text(why)}`)
      blocks.push(`**What to do:** ${text(hint)}`)
    }
  }
  return `${blocks.join('\n\n')}\n`
}
