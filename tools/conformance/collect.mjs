// Gathers what the suite needs from files: the examples of schemas/ and the expectations of this folder.
// The suite itself reads no files, so that it runs where there are none.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const schemas = join(here, '../../schemas')

const json = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Everything below a folder, in alphabetical order. */
function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === 'node_modules' || entry.name === 'bundled') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else yield path
  }
}

/** Whether a value would be taken for a type by its rule in format.json. */
function fits(value, { has = [], hasAny = [], lacks = [], startsWith = {} }) {
  if (typeof value !== 'object' || value === null) return false
  const own = (key) => Object.hasOwn(value, key)
  return (
    has.every(own) &&
    (hasAny.length === 0 || hasAny.some(own)) &&
    !lacks.some(own) &&
    Object.entries(startsWith).every(([key, start]) => typeof value[key] === 'string' && value[key].startsWith(start))
  )
}

/** The data of the suite. */
export function collect() {
  const valid = []
  const invalid = []
  for (const path of walk(schemas)) {
    if (basename(path) !== 'format.json') continue
    const { id, role, types } = json(path)
    const infos = new Map(types.map((info) => [info.type, info]))
    for (const file of walk(dirname(path))) {
      if (!file.endsWith('.json')) continue
      const type = basename(dirname(file))
      const set = basename(dirname(dirname(file)))
      const name = basename(file, '.json')
      const info = infos.get(type)
      const about = { format: id, type, name, role, kind: info?.kind ?? 'part' }
      if (set === 'examples') valid.push({ ...about, value: json(file) })
      if (set === 'invalid') {
        const { pointer, rule, value } = json(file)
        invalid.push({ ...about, pointer, rule, value, detected: info?.detect !== undefined && fits(value, info.detect) })
      }
    }
  }
  const expectations = {}
  for (const file of readdirSync(join(here, 'expectations')).sort()) {
    if (file.endsWith('.json')) Object.assign(expectations, json(join(here, 'expectations', file)))
  }
  return { valid, invalid, lookAlikes: json(join(schemas, 'look-alikes.json')), expectations }
}
