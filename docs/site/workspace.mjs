// The repository as the site sees it: where things are, and which packages users install.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder docs/. */
export const docs = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The top folder of the repository. */
export const root = join(docs, '..')

/** Everything that is made here; never committed. */
export const dist = join(docs, 'dist')

/** The site itself. */
export const site = join(dist, 'site')

export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Where the schemas are served: the one place of it is schemas/schemas.config.json. */
export const schemaBase = readJson(join(root, 'schemas/schemas.config.json')).base

/** A path from the top folder, with forward slashes. */
export const fromRoot = (path) => relative(root, path).split(sep).join('/')

/** The packages that are published, with what each exports, read from their manifests so that no list has to be kept. */
export function publicPackages() {
  return readdirSync(join(root, 'packages'))
    .sort()
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readJson(join(folder, 'package.json')) }))
    .filter(({ manifest }) => manifest.private !== true)
}

/**
 * The typed entry points of a package, as source files, its main one first. Where main exports another entry's file as
 * well, that entry is left out: each name gets one page.
 */
export function entryPoints({ folder, manifest }) {
  const entries = Object.entries(manifest.exports ?? {})
    .filter(([, target]) => target.types !== undefined)
    .map(([path, target]) => ({
      path,
      file: join(folder, target.types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts')),
    }))
  const main = entries.find(({ path }) => path === '.')
  if (main === undefined) return entries
  const text = readFileSync(main.file, 'utf8')
  const inMain = ({ file }) => {
    const name = relative(dirname(main.file), file).split(sep).join('/').replace(/\.ts$/, '.js')
    return new RegExp(`from '\\./${name.replace(/[.]/g, '\\.')}'`).test(text)
  }
  return [main, ...entries.filter((entry) => entry !== main && !inMain(entry))]
}

/** All files below a folder, from that folder, with forward slashes. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.split('/').includes('node_modules'))
    .sort()
}
