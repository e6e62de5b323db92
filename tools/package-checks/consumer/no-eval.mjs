// Runs in a user's project, under `node --disallow-code-generation-from-strings`: core's validators over every
// example in schemas/ (its path is the argument), and core's reader over the examples as lines.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { bytesSource, createReader, readBytes } from '@aws-ai-outputs/core'
import * as all from '@aws-ai-outputs/core/validators'

const validators = new Map(Object.entries(all))
const problems = []

// Without the flag this file would prove nothing.
try {
  new Function('return 1')()
  problems.push('text can become code here: run this file with --disallow-code-generation-from-strings')
} catch {
  // As it should be.
}

const files = readdirSync(process.argv[2], { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  .map((entry) => join(entry.parentPath, entry.name))
const of = (kind) => files.filter((file) => basename(dirname(dirname(file))) === kind)

let judged = 0
for (const kind of ['examples', 'invalid']) {
  for (const file of of(kind)) {
    const type = basename(dirname(file))
    const validate = validators.get(`validate${type}`)
    if (validate === undefined) {
      problems.push(`there is no validator for ${type}, which has ${file}`)
      continue
    }
    const content = JSON.parse(readFileSync(file, 'utf8'))
    const expected = kind === 'examples'
    if (validate(expected ? content : content.value) !== expected)
      problems.push(`${file}: expected ${expected ? 'valid' : 'invalid'}`)
    judged += 1
  }
}
if (judged < 100) problems.push(`only ${judged} examples were judged: are they still where this check looks?`)

const lines = of('examples')
  .filter((file) => basename(dirname(file)) === 'MultiClassLine')
  .map((file) => JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))
const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
let streamed = 0
for await (const record of createReader(bytesSource(bytes), { name: 'lines.jsonl' }, { strict: true }))
  if (record.type === 'MultiClassLine') streamed += 1
if (lines.length === 0 || streamed !== lines.length) problems.push(`the reader gave ${streamed} of ${lines.length} records`)
const { summary } = readBytes(bytes)
if (summary.records !== lines.length) problems.push(`readBytes gave ${summary.records} of ${lines.length} records`)

for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
