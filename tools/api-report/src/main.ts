// Run from anywhere, after a build:
//   node tools/api-report/dist/main.js            writes the reports
//   node tools/api-report/dist/main.js --check    exit 1 when a report is not what the package has

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { firstDifference } from './difference.js'
import { reportOf, surfaceOf } from './surface.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, 'tools/api-report/reports')
const check = process.argv.includes('--check')

// Every package that is published has a report; the list is the folder's.
const packages = readdirSync(join(root, 'packages')).filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
const reports = new Map(packages.map((name) => [`${name}.d.ts.txt`, reportOf(surfaceOf(join(root, 'packages', name)))]))

let stale = 0
mkdirSync(folder, { recursive: true })
for (const [file, text] of reports) {
  const path = join(folder, file)
  const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (now === text) continue
  stale++
  if (check)
    console.error(`${file} ${now === undefined ? 'is missing' : `is not what the package has. ${firstDifference(now, text)}`}`)
  else writeFileSync(path, text)
}
for (const file of readdirSync(folder)) {
  if (reports.has(file)) continue
  stale++
  if (check) console.error(`${file} is of no package`)
  else rmSync(join(folder, file))
}
if (check && stale > 0) console.error('The API has changed. Run: node tools/api-report/dist/main.js, and look at the difference.')
else console.log(`${reports.size} API reports${check ? ' are up to date' : `, ${stale} changed`}`)
process.exitCode = check && (stale > 0 || reports.size === 0) ? 1 : 0
