// The API surface of a package, read from the declarations that it ships: for each entry point the exported names, each
// with its declaration, without comments and in alphabetical order. Where a declaration stands in dist/ does not matter,
// so that moving code leaves the report alone. TypeScript 7 has no programming interface, so an older compiler reads them.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-5'

export interface Surface {
  readonly name: string
  readonly entries: readonly Entry[]
  /** Types that exported declarations speak of, and that no entry point exports. */
  readonly hidden: readonly string[]
}

export interface Entry {
  /** As users import it: `@aws-ai-outputs/core/schemas`. */
  readonly path: string
  /** What it is when it has no declarations. */
  readonly note?: string
  readonly declarations: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>
  readonly bin?: Readonly<Record<string, string>>
}

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  // Diagnostics are asked for only where they matter.
  skipLibCheck: false,
}

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed })

export function surfaceOf(folder: string): Surface {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const entries = Object.entries(manifest.exports ?? {}).map(([path, target]) => ({
    path: manifest.name + path.slice(1),
    file: typeof target === 'object' && target.types !== undefined ? join(folder, target.types) : undefined,
    note: typeof target === 'string' ? target : undefined,
  }))
  const files = entries.flatMap(({ file }) => (file === undefined ? [] : [file]))
  for (const file of files) if (!existsSync(file)) throw new Error(`${file} is missing: build first`)
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  const own = `${join(folder, 'dist').replaceAll('\\', '/')}/`
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(own))) {
    // Names that are re-exported from a module that is not there would be missing without a word.
    const lost = program.getSemanticDiagnostics(file).find(({ code }) => code === 2307)
    if (lost !== undefined) throw new Error(`${file.fileName}: ${ts.flattenDiagnosticMessageText(lost.messageText, ' ')}`)
  }
  const told = new Set<ts.Symbol>()
  const wanted = new Map<string, ts.Symbol>()

  const resolved = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

  /** Notes what of the package a declaration speaks of. */
  const follow = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const at = checker.getSymbolAtLocation(node)
      const symbol = at && resolved(at)
      const from = symbol?.declarations?.find(
        (declaration) => isTop(declaration) && declaration.getSourceFile().fileName.startsWith(own),
      )
      if (symbol !== undefined && from !== undefined) wanted.set(`${symbol.name} ${from.getSourceFile().fileName}`, symbol)
    }
    ts.forEachChild(node, (child) => {
      if (!isPrivate(child)) follow(child)
    })
  }

  const declare = (name: string, symbol: ts.Symbol): string => {
    told.add(symbol)
    const declarations = symbol.declarations ?? []
    const texts = declarations.map((declaration) => {
      const file = declaration.getSourceFile()
      // What comes from another package is that package's surface.
      if (!file.fileName.startsWith(own)) return `from ${packageOf(file.fileName)}: ${name}`
      const node = statementOf(declaration)
      follow(node)
      return textOf(node, file)
    })
    if (texts.length === 0) throw new Error(`${name} has no declaration`)
    const all = [...new Set(texts)].sort().join('\n')
    return symbol.name === name || all.startsWith('from ') ? all : `${all}\n// exported as ${name}`
  }

  const reported = entries.map(({ path, file, note }): Entry => {
    const source = file === undefined ? undefined : program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (file !== undefined && module === undefined) throw new Error(`${file} exports nothing`)
    const exported = module === undefined ? [] : checker.getExportsOfModule(module)
    const declarations = [...exported]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((symbol) => declare(symbol.name, resolved(symbol)))
    return { path, ...(note !== undefined && { note }), declarations }
  })
  for (const [command, target] of Object.entries(manifest.bin ?? {}))
    reported.push({ path: `command ${command}`, note: target, declarations: [] })

  const hidden: string[] = []
  for (let more = true; more; ) {
    more = false
    for (const symbol of [...wanted.values()]) {
      if (told.has(symbol)) continue
      hidden.push(declare(symbol.name, symbol))
      more = true
    }
  }
  return { name: manifest.name, entries: reported, hidden: hidden.sort() }
}

function isTop(node: ts.Node): boolean {
  const parent = statementOf(node).parent
  return ts.isSourceFile(parent) && !ts.isParameter(node) && !ts.isPropertySignature(node)
}

/** A variable stands in a statement; everything else is its own. */
function statementOf(node: ts.Node): ts.Node {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node
}

function isPrivate(node: ts.Node): boolean {
  const flags = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []
  return (
    flags.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) ||
    ('name' in node && node.name !== undefined && ts.isPrivateIdentifier(node.name as ts.Node))
  )
}

/** A declaration without comments and without what is private, in the printer's own layout. */
function textOf(node: ts.Node, file: ts.SourceFile): string {
  const publicOnly = ts.transform(node, [
    (context) => (root) => {
      const visit = (child: ts.Node): ts.Node | undefined =>
        isPrivate(child) ? undefined : ts.visitEachChild(child, visit, context)
      return ts.visitNode(root, visit) as ts.Node
    },
  ])
  const [made] = publicOnly.transformed
  const text = made === undefined ? '' : printer.printNode(ts.EmitHint.Unspecified, made, file)
  publicOnly.dispose()
  return text.replace(/^export /, '').replace(/^declare /, '')
}

function packageOf(fileName: string): string {
  const parts = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(fileName)?.[1]
  const workspace = /\/packages\/([^/]+)\/dist\//.exec(fileName)?.[1]
  return workspace === undefined ? (parts ?? 'TypeScript') : `@aws-ai-outputs/${workspace}`
}

/** The report as text. */
export function reportOf({ name, entries, hidden }: Surface): string {
  const lines = [`API of ${name}. Written by tools/api-report from the built declarations; do not edit.`]
  for (const { path, note, declarations } of entries) {
    lines.push('', `==== ${path}${note === undefined ? '' : ` -> ${note}`}`)
    let before = ''
    for (const declaration of declarations) {
      // What another package declares is a line of its own, and such lines stand together.
      if (!(before.startsWith('from ') && declaration.startsWith('from '))) lines.push('')
      lines.push(declaration)
      before = declaration
    }
  }
  if (hidden.length > 0) {
    lines.push('', '==== not exported, but spoken of')
    for (const declaration of hidden) lines.push('', declaration)
  }
  return `${lines.join('\n')}\n`
}
