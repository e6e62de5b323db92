// Puts the pages of the site together, as TypeDoc wants them, in dist/pages: guides and reference as they stand in the
// repository, evidence and other documents of it, and what is made here. Links are turned so that they fit.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { cataloguePage } from './diagnostics.mjs'
import { dist, docs, filesBelow, fromRoot, readJson, root, schemaBase } from './workspace.mjs'

const stage = join(dist, 'pages')
const repository = 'https://github.com/aws-ai-outputs/aws-ai-outputs/blob/main/'

/** Order of the guides in the navigation; what is not named here follows in alphabetical order. */
const guideOrder = [
  'read-a-classification-job',
  'read-human-reviews',
  'validate',
  'join-predictions',
  'strict-or-tolerant',
  'in-the-browser',
  'command-line',
  'aws',
  'performance',
  'at-scale',
  'compatibility',
  'add-a-format',
]

const orderOf = (file) => {
  const at = guideOrder.indexOf(posix.basename(file, '.md'))
  return at < 0 ? guideOrder.length : at
}

/** A page of the site: where it comes from, where it will be served, and what is said of it in the navigation. */
function pagesOfRepository() {
  const pages = []
  const guides = filesBelow(join(docs, 'guides')).filter((file) => file.endsWith('.md'))
  for (const file of guides.sort((a, b) => orderOf(a) - orderOf(b)))
    pages.push({ from: `docs/guides/${file}`, url: `guides/${file.replace(/\.md$/, '')}`, category: 'Guides' })
  const reference = filesBelow(join(docs, 'reference')).filter((file) => file.endsWith('.md') && !file.startsWith('tables/'))
  // The overview, then Comprehend, then A2I, then what they share.
  const rank = (file) => (file === 'README.md' ? 0 : file.startsWith('comprehend/') ? 1 : file === 'shared.md' ? 3 : 2)
  for (const file of reference.sort((a, b) => rank(a) - rank(b))) {
    const url = `reference/${file === 'README.md' ? 'index' : file.replace(/\.md$/, '')}`
    const evidence = `schemas/${file.replace(/\.md$/, '')}/v1/EVIDENCE.md`
    const page = { from: `docs/reference/${file}`, url, category: 'Formats', shorten: true, children: [] }
    pages.push(page)
    if (existsSync(join(root, evidence))) {
      const child = { from: evidence, url: `${url}-evidence`, title: 'Evidence', parent: page }
      page.children.push(child)
      pages.push(child)
    }
  }
  // One entry in the navigation, with the tables below it.
  const tables = { from: 'docs/reference/tables/README.md', url: 'reference/tables/index', category: 'Reference', children: [] }
  pages.push(tables)
  for (const file of filesBelow(join(docs, 'reference/tables')).filter((name) => name !== 'README.md')) {
    const url = `reference/tables/${file.replace(/\.md$/, '')}`
    const page = { from: `docs/reference/tables/${file}`, url, parent: tables }
    tables.children.push(page)
    pages.push(page)
  }
  pages.push({ from: 'schemas/SOURCES.md', url: 'sources', category: 'Reference', title: 'Sources' })
  pages.push({ from: 'VERSIONING.md', url: 'versioning', category: 'Project', title: 'Versioning' })
  pages.push({ from: 'CONTRIBUTING.md', url: 'contributing', category: 'Project', title: 'Contributing' })
  pages.push({ from: 'SECURITY.md', url: 'security', category: 'Project', title: 'Security' })
  return pages.filter(({ from }) => existsSync(join(root, from)))
}

/** Markdown without front matter, and the front matter. */
function split(text) {
  const found = /^---\n([\s\S]*?)\n---\n/.exec(text)
  return found === null ? { matter: '', body: text } : { matter: found[1], body: text.slice(found[0].length) }
}

function titleOf(text) {
  const { matter, body } = split(text)
  const given = /^title: *(.+)$/m.exec(matter)?.[1]
  if (given !== undefined) return given.startsWith('"') ? JSON.parse(given) : given.replace(/^'(.*)'$/, '$1')
  return (/^# (.+)$/m.exec(body)?.[1] ?? 'Untitled').replace(/\\(.)/g, '$1')
}

/** The navigation is narrow: the service first, and without its owner. */
function short(title) {
  const plain = title.replaceAll('Amazon ', '')
  const inA2i = /^(.*) in A2I$/.exec(plain)?.[1]
  return inA2i === undefined ? plain.replace(/^(A2I|Comprehend) /, '$1: ') : `A2I: ${inA2i}`
}

/** Changes text outside code, and leaves code alone. */
function outsideCode(text, change) {
  return text
    .split(/(^ *```[\s\S]*?^ *```$|`[^`\n]*`)/m)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('')
}

/**
 * Writes the pages and returns what TypeDoc is to be given. `site:` marks links to what is copied beside the pages (schemas,
 * playground): TypeDoc leaves them alone, and build.mjs turns them into relative ones.
 */
export function stagePages(catalogue) {
  rmSync(stage, { recursive: true, force: true })
  const pages = pagesOfRepository()
  const byPath = new Map(pages.map((page) => [page.from, page]))
  const made = [
    { url: 'diagnostics', category: 'Reference', text: cataloguePage(catalogue) },
    { url: 'schemas/index', file: 'schemas-index', category: 'Reference', text: schemasIndex() },
    { url: 'playground-page', file: 'playground', category: 'Guides', text: playgroundPage() },
  ]
  for (const page of made) byPath.set(`docs/${page.file ?? page.url}.md`, page)
  byPath.set('docs/site/landing.md', { landing: true })

  const faults = []
  const staged = ({ url, file }) => join(stage, `${file ?? url}.md`)

  /** A link of a page of the repository, for the page at its place in the site. */
  const turn = (from, at, target) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(target)) return target
    const [path, anchor] = target.split('#')
    const base = from === 'docs/site/landing.md' ? 'docs' : posix.dirname(from)
    const found = posix.normalize(posix.join(base, path)).replace(/\/$/, '')
    const page = byPath.get(found) ?? byPath.get(posix.join(found, 'README.md'))
    const hash = anchor === undefined ? '' : `#${anchor}`
    if (page !== undefined) {
      const to = posix.relative(posix.dirname(fromRoot(at)), fromRoot(staged(page)))
      return `${to.startsWith('.') ? to : `./${to}`}${hash}`
    }
    if (!existsSync(join(root, found))) {
      faults.push(`${from}: the link ${target} leads nowhere`)
      return target
    }
    if (found.startsWith('schemas/') && found.endsWith('.json')) return `site:${found}${hash}`
    return `${repository}${found}${hash}`
  }

  const write = (page, from, text) => {
    const at = staged(page)
    const { body } = split(text)
    const links = outsideCode(body, (part) =>
      part.replace(/(\]\()([^)\s]+)(\))/g, (_, open, target, close) => open + turn(from, at, target) + close),
    )
    // TypeDoc reads the word behind the ticks as the language; where the block comes from is for us.
    const plain = links
      .replace(/^```\S* output="[^"]*"$/gm, '<div class="printed">prints</div>\n\n$&')
      .replace(/^( *```\S*) (?:source|output)="[^"]*"$/gm, '$1')
      .replace(/^<!-- region: .* -->\n/gm, '')
    const title = page.title ?? titleOf(text)
    const matter = {
      title: page.shorten ? short(title) : title,
      url: page.url,
      ...(page.category && { category: page.category }),
    }
    const children = (page.children ?? []).map(
      (child) => `./${posix.relative(posix.dirname(fromRoot(at)), fromRoot(staged(child)))}`,
    )
    const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    if (children.length > 0) lines.push(`children: ${JSON.stringify(children)}`)
    mkdirSync(dirname(at), { recursive: true })
    writeFileSync(at, `---\n${lines.join('\n')}\n---\n${plain}`)
    return at
  }

  const documents = []
  for (const page of pages) {
    let text = readFileSync(join(root, page.from), 'utf8')
    // Written for people and Git hosts: <name> and @ are text there.
    if (!page.from.startsWith('docs/'))
      text = outsideCode(text, (part) => part.replace(/<(?=[a-z/])/gi, '\\<').replace(/[{}@]/g, '\\$&'))
    const at = write(page, page.from, text)
    if (page.parent === undefined) documents.push(at)
  }
  for (const page of made) documents.push(write(page, `docs/${page.file ?? page.url}.md`, page.text))

  const landing = join(stage, 'landing.md')
  write({ url: 'landing', title: 'Start' }, 'docs/site/landing.md', readFileSync(join(docs, 'site/landing.md'), 'utf8'))
  writeFileSync(landing, split(readFileSync(landing, 'utf8')).body)
  return { documents, landing, faults }
}

/** The page at the base of the schemas: every schema with its address. */
function schemasIndex() {
  const catalog = readJson(join(root, 'schemas/catalog.json'))
  const files = filesBelow(join(root, 'schemas')).filter((file) => file.endsWith('.schema.json') && !file.startsWith('bundled/'))
  const cell = (value) => value.replace(/[\\<>{}@*_[\]|]/g, '\\$&')
  const row = (file) => {
    const { title, description } = readJson(join(root, 'schemas', file))
    const about = description.replace(/\s*(?:Unit|Source): .*$/s, '').replace(/^(.{0,160}?[.!?])\s.*$/s, '$1')
    return `| [${title}](site:schemas/${file}) | [one file](site:schemas/bundled/${file}) | ${cell(about)} |`
  }
  const table = (list) => `| Schema | Bundled | What it describes |\n| --- | --- | --- |\n${list.map(row).join('\n')}`
  const place = (folder) => ['comprehend', 'a2i', 'common'].indexOf(folder.split('/')[0])
  const folders = [...new Set(files.map((file) => posix.dirname(file)))].sort((a, b) => place(a) - place(b))
  const titleOfFolder = (folder) => {
    const format = catalog.formats?.find(({ id }) => folder === `${id}/v1`)
    return format === undefined ? 'Shared by several formats' : format.title
  }
  return `---
title: Schemas
---

# Schemas

Every schema is served at its own \`$id\`, so that a validator can fetch it: \`${schemaBase}\` and the path. They are JSON Schema,
draft 2020-12; each is there as it is written, with references to its neighbours, and *bundled* in one file. The
[catalogue](site:schemas/catalog.json) lists them for programs, with how each record type is told; so does
\`@aws-ai-outputs/schemas\`, the same files as a package. What the fields mean is in the
[reference of the formats](reference/README.md).

${folders.map((folder) => `## ${titleOfFolder(folder)}\n\n${table(files.filter((file) => posix.dirname(file) === folder))}`).join('\n\n')}
`
}

function playgroundPage() {
  return `---
title: Playground
---

# Playground

Drop an \`output.tar.gz\`, an \`output.json\` or a folder of them on a page, and see what is in it: records, scores, failures, human
answers, and every diagnostic with its place. There are samples to try when you have no file at hand, and one with mistakes.

**[Open the playground](site:playground/index.html)**

Files are read in the page and never leave your machine; its policy forbids it any connection. It is built on
\`@aws-ai-outputs/browser\`: [In the browser](guides/in-the-browser.md) says how to do the same.
`
}
