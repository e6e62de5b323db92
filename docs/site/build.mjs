// Builds the site into dist/site: pages, API, schemas at their $id paths, playground.
//
//   node site/build.mjs
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { completeExamples, runApiExamples } from './api-examples.mjs'
import { runCatalogue } from './diagnostics.mjs'
import { runExamples } from './examples.mjs'
import { checkLinks } from './links.mjs'
import { stagePages } from './stage.mjs'
import { sync } from './sync.mjs'
import { addressOfCode, convertPackages, navigation, renderSite } from './typedoc.mjs'
import { docs, filesBelow, root, schemaBase, site } from './workspace.mjs'

const faults = []
const started = Date.now()
const say = (what) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${what}`)

/** The schemas, with examples, below the path of their base. */
function copySchemas() {
  const folder = join(site, new URL(schemaBase).pathname)
  for (const file of filesBelow(join(root, 'schemas'))) {
    if (!file.endsWith('.json') || ['package.json', 'tsconfig.json'].includes(file)) continue
    cpSync(join(root, 'schemas', file), join(folder, file), { recursive: true })
  }
}

/** The playground is a page of its own with its own build; without it the site has a page that says so. */
function copyPlayground() {
  const built = join(docs, 'playground/dist')
  const to = join(site, 'playground')
  if (existsSync(join(built, 'index.html'))) {
    cpSync(built, to, { recursive: true })
    addSiteBar(to)
    return true
  }
  const page =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Playground</title><p>The playground has not been built: <code>pnpm --filter @aws-ai-outputs/playground build</code>. <a href="../index.html">Back</a></p>'
  mkdirSync(to, { recursive: true })
  writeFileSync(join(to, 'index.html'), page)
  return false
}

/** The playground has the whole window; the site's own links stand above it. A file, since its policy allows no style in the page. */
function addSiteBar(folder) {
  cpSync(join(docs, 'site/site-bar.css'), join(folder, 'site-bar.css'))
  const links = Object.entries(navigation).map(([label, path]) => `<a href="../${path}">${label}</a>`)
  const bar = `<nav class="site-bar" aria-label="Site"><a href="../index.html"><b>AWS AI outputs</b></a>${links.join('')}</nav>`
  const path = join(folder, 'index.html')
  const html = readFileSync(path, 'utf8')
  const changed = html
    .replace('</head>', '<link rel="stylesheet" href="./site-bar.css"></head>')
    .replace(/<body[^>]*>/, (body) => body + bar)
  if (!changed.includes('site-bar.css') || !changed.includes(bar))
    throw new Error('The playground has no <head> or <body> to put the links of the site into')
  writeFileSync(path, changed)
}

/** Links marked `site:` go to what stands beside the pages. */
function turnLinks() {
  for (const file of filesBelow(site).filter((path) => path.endsWith('.html') && !path.startsWith('playground/'))) {
    const path = join(site, file)
    const html = readFileSync(path, 'utf8')
    const up = posix.relative(posix.dirname(file), '.') || '.'
    const turned = html
      .replaceAll(/href="site:([^"]*)"/g, (_, target) => `href="${up}/${target}"`)
      // What is not ours opens without telling where from.
      .replaceAll(/<a href="(https?:[^"]*)"/g, '<a rel="noreferrer" href="$1"')
    if (turned !== html) writeFileSync(path, turned)
  }
}

try {
  const printed = runExamples()
  say(`${Object.keys(printed).length} example programs ran`)
  const synced = sync(true, printed)
  faults.push(...synced.faults)
  const catalogue = await runCatalogue()
  faults.push(...catalogue.faults)
  say(`${catalogue.shown.size} diagnostic codes, each with its example`)
  const pages = stagePages(catalogue)
  faults.push(...pages.faults)
  const converted = await convertPackages()
  say(`${converted.length} packages read`)
  const api = runApiExamples()
  faults.push(...api.faults, ...completeExamples(converted, api.examples))
  say(`${api.examples.length} examples of doc comments ran`)
  await renderSite(converted, pages)
  copySchemas()
  const playground = copyPlayground()
  turnLinks()
  const diagnostics = readFileSync(join(site, 'diagnostics.html'), 'utf8')
  for (const code of catalogue.shown.keys())
    if (!diagnostics.includes(`id="${addressOfCode(code).split('#')[1]}"`))
      faults.push(`diagnostics.html has no place for ${code}, which the search leads to`)
  const { checked, faults: broken } = checkLinks(site)
  faults.push(...broken)
  say(
    `${checked.pages} pages, ${checked.links} links looked at; ${playground ? 'with the playground' : 'WITHOUT the playground'}`,
  )
  writeFileSync(join(site, '.nojekyll'), '')
} catch (error) {
  faults.push(error.stack ?? String(error))
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error(`The site has ${faults.length} faults.`)
  process.exit(1)
}
console.log(`The site is in ${posix.relative(dirname(docs), site)}: pnpm --filter @aws-ai-outputs/docs serve`)
