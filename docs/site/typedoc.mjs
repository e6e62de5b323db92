// TypeDoc, run over each package with that package's own settings, then over all of them and the pages.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Application, BaseRouter, Converter, DefaultTheme, IndexEvent, ReflectionKind } from 'typedoc'
import { dist, docs, entryPoints, publicPackages, readJson, root, site } from './workspace.mjs'

/** The links at the top of every page. */
export const navigation = {
  Guides: 'guides/read-a-classification-job.html',
  Formats: 'reference/index.html',
  Diagnostics: 'diagnostics.html',
  API: 'api/node/index.html',
  Schemas: 'schemas/index.html',
  Playground: 'playground-page.html',
}

/** What every export must have. Members of types are looked at by check.mjs, which knows generated ones. */
const documented = ['Enum', 'EnumMember', 'Variable', 'Function', 'Class', 'Interface', 'Method', 'Accessor', 'TypeAlias']

/** Whether a name is a member of diagnosticCodes: a code. */
const isCode = (reflection) => reflection?.parent?.parent?.name === 'diagnosticCodes'

/** The address of a code on the page of diagnostics. */
export const addressOfCode = (code) => `diagnostics.html#${code.replaceAll('/', '')}`

/** Guides/…, reference/…, api/<package>/<name>: addresses that people can read, and that stay. */
class SiteRouter extends BaseRouter {
  getFullUrl(target) {
    return isCode(target) ? addressOfCode(target.name) : super.getFullUrl(target)
  }

  getIdealBaseName(reflection) {
    if (reflection.isDocument?.() && reflection.frontmatter.url !== undefined) return String(reflection.frontmatter.url)
    const parts = []
    for (let at = reflection; at.parent !== undefined; at = at.parent) parts.unshift(at.name.replace(/^@aws-ai-outputs\//, ''))
    const isModule = reflection.kindOf(ReflectionKind.Module)
    // A package with several entry points holds a module for each: core, core/schemas, …
    const [name, entry] = parts
    if (entry === name && parts.length === 2 && isModule) return `api/${name}/main`
    if (parts.length > 1 && (entry === name || entry.startsWith(`${name}/`))) parts.shift()
    const steps = parts.flatMap((part) => part.split('/')).map((part) => this.getUrlSafeName(part))
    return `api/${steps.join('/')}${isModule ? '/index' : ''}`
  }
}

/** What is highlighted before the pages are: it makes the highlighter use all of its rules once. */
const warmUp = 'import { a } from "b"\n\nfor await (const { a } of b(`c`)) {\n  if (a === 1) console.log(a?.b) // c\n}\n'

/**
 * The highlighter gives up a line after half a second, without a word, and its very first lines take that long on a slow
 * machine: they came out in the wrong colours.
 */
class SiteTheme extends DefaultTheme {
  async preRender(event) {
    await super.preRender(event)
    for (const language of this.highlightLanguages) {
      const highlighted = () => this.markedPlugin.getHighlighted(warmUp, language)
      let before = highlighted()
      for (let now = highlighted(); now !== before; now = highlighted()) before = now
    }
  }
}

function finish(app, what) {
  const { errorCount, warningCount } = app.logger
  if (errorCount + warningCount > 0) throw new Error(`TypeDoc, ${what}: ${errorCount} errors, ${warningCount} warnings`)
}

/** Every package as TypeDoc sees it, and what is wrong with its documentation. */
export async function convertPackages() {
  const allowed = readJson(join(docs, 'site/allowed.json'))
  const folder = join(dist, 'api')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const converted = []
  const core = join(root, 'packages/core/src/index.ts')
  for (const each of publicPackages()) {
    const entries = entryPoints(each)
    if (entries.length === 0) continue
    const { name } = each.manifest
    const app = await Application.bootstrap({
      name,
      entryPoints: entries.map(({ file }) => file),
      basePath: join(each.folder, 'src'),
      tsconfig: join(each.folder, 'tsconfig.json'),
      // The sources of core instead of its declarations, so that a link from one package to another finds its page.
      compilerOptions: {
        composite: false,
        rootDir: join(root, 'packages'),
        paths: { '@aws-ai-outputs/core': [core] },
        noEmit: true,
      },
      // Each package is type-checked by its own build.
      skipErrorChecking: true,
      disableSources: true,
      readme: 'none',
      excludeInternal: true,
      excludePrivate: true,
      excludeProtected: true,
      // What a package passes on from core has its page with core.
      excludeExternals: true,
      externalPattern: ['**/node_modules/**', ...(name.endsWith('/core') ? [] : ['**/packages/core/**'])],
      validation: { notExported: true, notDocumented: true, invalidLink: false, invalidPath: true },
      requiredToBeDocumented: documented,
      intentionallyNotExported: Object.keys(allowed.notExported[name] ?? {}),
      packagesRequiringDocumentation: [name],
      logLevel: 'Warn',
    })
    // Modules are called as they are imported. One that has nothing to call (a worker) is no page.
    const names = new Map(entries.map(({ file, path }) => [file, path === '.' ? name : `${name}${path.slice(1)}`]))
    app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
      for (const module of context.project.getReflectionsByKind(ReflectionKind.Module)) {
        const file = [...names].find(([path]) => path.replace(join(each.folder, 'src/'), '').replace(/\.ts$/, '') === module.name)
        if (file === undefined) continue
        if ((module.children ?? []).length === 0) context.project.removeReflection(module)
        else module.name = file[1]
      }
    })
    const project = await app.convert()
    if (project === undefined) throw new Error(`TypeDoc could not read ${name}`)
    app.validate(project)
    finish(app, name)
    const path = join(folder, `${name.split('/').at(-1)}.json`)
    await app.generateJson(project, path)
    converted.push({ name, path, entries })
  }
  return converted
}

/** The site: packages and pages with one navigation and one search. */
export async function renderSite(converted, { documents, landing }) {
  const app = await Application.bootstrap({
    name: 'AWS AI outputs',
    entryPointStrategy: 'merge',
    entryPoints: converted.map(({ path }) => path),
    projectDocuments: documents,
    readme: landing,
    out: site,
    cleanOutputDir: true,
    disableSources: true,
    hideGenerator: true,
    includeVersion: false,
    router: 'site',
    theme: 'site',
    searchInDocuments: true,
    searchInComments: false,
    // Who searches a word is helped more by a page about it than by a member of that name.
    searchGroupBoosts: { Documents: 4 },
    sort: ['alphabetical-ignoring-documents'],
    sortEntryPoints: false,
    categorizeByGroup: false,
    defaultCategory: 'Packages',
    categoryOrder: ['Guides', 'Formats', 'Reference', 'Packages', 'Project', '*'],
    navigation: { includeCategories: true, includeGroups: true, excludeReferences: true, includeFolders: false },
    navigationLinks: Object.fromEntries(Object.entries(navigation).map(([label, path]) => [label, `site:${path}`])),
    visibilityFilters: {},
    includeHierarchySummary: false,
    customCss: join(docs, 'site/style.css'),
    favicon: join(docs, 'site/favicon.svg'),
    lightHighlightTheme: 'github-light',
    darkHighlightTheme: 'github-dark',
    highlightLanguages: [
      'typescript',
      'javascript',
      'json',
      'go',
      'java',
      'rust',
      'bash',
      'shellscript',
      'html',
      'css',
      'text',
      'yaml',
      'python',
      'sql',
    ],
    validation: { notExported: false, notDocumented: false, invalidLink: true, invalidPath: true, rewrittenLink: true },
    logLevel: 'Warn',
  })
  app.renderer.defineRouter('site', SiteRouter)
  app.renderer.defineTheme('site', SiteTheme)
  // Who searches a diagnostic code is to find the page that explains it, not the constant that lists it.
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchResults = event.searchResults.filter((one) => !isCode(one.parent?.parent))
  })
  const project = await app.convert()
  if (project === undefined) throw new Error('TypeDoc could not put the packages together')
  app.validate(project)
  await app.generateDocs(project, site)
  finish(app, 'the site')
}
