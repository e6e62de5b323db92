// Compiles and runs the @example of every doc comment of the packages, and keeps what they print for the API pages.
//
//   node site/api-examples.mjs            all of them
//   node site/api-examples.mjs decide     those of the files whose path holds this word
//
// An example is a program with its beginning left out: imports, and names that site/given.ts makes, are put in front of it.
// What it says about results is checked:
//
//   topK(record, 1).top.length // => 1                    the value, or the rest of the comment below, as JavaScript
//   console.log(label)
//   // prints: BILLING                                    what the whole example prints, line by line
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { layOut } from './examples.mjs'
import { dist, docs, entryPoints, filesBelow, fromRoot, publicPackages, readJson, root } from './workspace.mjs'

const folder = join(dist, 'api-examples')

/** What examples take from Node without saying so. */
const BUILT_IN = {
  'node:fs': ['createReadStream', 'createWriteStream', 'readFileSync'],
  'node:fs/promises': ['readFile', 'writeFile'],
  'node:stream/promises': ['pipeline'],
}

const COMMENT =
  /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*(?:export |declare |async |abstract |readonly )*(?:function\*?|class|interface|type|const)?\s*(\w*)/g
const BLOCK = /^```ts\n([\s\S]*?)^```$/gm

/** Every @example of a package's sources, as it stands there. */
export function readExamples() {
  const examples = []
  for (const { folder: home, manifest } of publicPackages()) {
    for (const path of filesBelow(join(home, 'src')).filter((one) => one.endsWith('.ts'))) {
      const text = readFileSync(join(home, 'src', path), 'utf8')
      for (const [, comment, declared] of text.matchAll(COMMENT)) {
        const at = comment.indexOf('@example')
        if (at < 0) continue
        const plain = comment.slice(at).replace(/^[ \t]*\* ?/gm, '')
        for (const [, code] of plain.matchAll(BLOCK))
          examples.push({ package: manifest.name, file: fromRoot(join(home, 'src', path)), of: declared, code: code.trimEnd() })
      }
    }
  }
  return examples
}

/** Which module exports a name: for each package, its own first, then core, then the rest. */
function exportedNames() {
  const entries = publicPackages().flatMap(({ folder: home, manifest }) =>
    entryPoints({ folder: home, manifest }).map(({ file, path }) => ({
      package: manifest.name,
      module: path === '.' ? manifest.name : `${manifest.name}${path.slice(1)}`,
      file: file.replace(`${sep}src${sep}`, `${sep}dist${sep}`).replace(/\.ts$/, '.d.ts'),
    })),
  )
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, noLib: true, types: [] },
  )
  const checker = program.getTypeChecker()
  for (const entry of entries) {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(entry.file))
    if (symbol === undefined) throw new Error(`${fromRoot(entry.file)} is no module: have the packages been built?`)
    entry.names = new Map(
      checker.getExportsOfModule(symbol).map((one) => {
        const target = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one
        return [one.name, (target.flags & ts.SymbolFlags.Value) === 0]
      }),
    )
  }
  return (name, home) => {
    const order = [home, '@aws-ai-outputs/core', '@aws-ai-outputs/node']
    const rank = (one) => (order.indexOf(one.package) + order.length + 1) % (order.length + 1)
    const found = entries.filter(({ names }) => names.has(name)).sort((a, b) => rank(a) - rank(b))[0]
    return found && { module: found.module, typeOnly: found.names.get(name) }
  }
}

/** The names that a text uses, and those that it declares. */
function namesIn(text) {
  const used = new Set()
  const declared = new Set()
  const visit = (node, parent) => {
    if (ts.isIdentifier(node)) {
      const isName = (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node
      const declares =
        (ts.isVariableDeclaration(parent) ||
          ts.isBindingElement(parent) ||
          ts.isParameter(parent) ||
          ts.isImportSpecifier(parent)) &&
        parent.name === node
      if (declares) declared.add(node.text)
      else if (!isName && !(ts.isBindingElement(parent) && parent.propertyName === node)) used.add(node.text)
    }
    ts.forEachChild(node, (child) => visit(child, node))
  }
  const tree = ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2022, true)
  visit(tree, tree)
  return { used: [...used].filter((name) => !declared.has(name)), declared }
}

function readGiven() {
  const text = readFileSync(join(docs, 'site/given.ts'), 'utf8')
  const given = new Map()
  for (const [, name, code] of text.matchAll(/^\/\/ #region (\w+)\n([\s\S]*?)\n\/\/ #endregion \1$/gm))
    given.set(name, { name, code: code.trim(), ...namesIn(code) })
  return given
}

/** The whole program: imports, what is given, the example. */
function assemble(example, given, exporterOf) {
  const before = []
  const asked = new Set()
  const free = new Set()
  const need = (names) => {
    for (const name of names) {
      const found = given.get(name)
      if (found === undefined) free.add(name)
      else if (!asked.has(name)) {
        asked.add(name)
        need(found.used)
        before.push(found.code)
      }
    }
  }
  need(namesIn(example.code).used)
  const imports = new Map()
  for (const name of free) {
    const builtIn = Object.keys(BUILT_IN).find((module) => BUILT_IN[module].includes(name))
    const from = builtIn === undefined ? exporterOf(name, example.package) : { module: builtIn, typeOnly: false }
    if (from === undefined) continue
    const list = imports.get(from.module) ?? []
    list.push({ name, text: `${from.typeOnly ? 'type ' : ''}${name}` })
    imports.set(from.module, list)
  }
  const lines = [...imports]
    .sort(([a], [b]) => (a.startsWith('node:') === b.startsWith('node:') ? (a < b ? -1 : 1) : a.startsWith('node:') ? -1 : 1))
    .map(([module, list]) => {
      const names = list.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text)
      return `import { ${names.join(', ')} } from '${module}'`
    })
  const start = [lines.join('\n'), before.join('\n')].filter((part) => part !== '').join('\n\n')
  return { start, asked: [...asked] }
}

/** The example with its `// => value` comments as checks, and what it says that it prints. */
export function withChecks(code) {
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const edits = []
  let marks = 0
  const visit = (node) => {
    const value = ts.isExpressionStatement(node)
      ? node.expression
      : ts.isVariableStatement(node) && ts.isIdentifier(node.declarationList.declarations[0].name)
        ? node.declarationList.declarations[0]
        : undefined
    const said = value && /^;?\s*\/\/ => ([^\n]*(?:\n[ \t]*\/\/ {4,}[^\n]*)*)/.exec(code.slice(node.end))
    if (said) {
      marks++
      const expected = said[1].replaceAll(/^[ \t]*\/\//gm, '')
      if (ts.isExpressionStatement(node)) {
        const text = code.slice(node.expression.getStart(), node.expression.end)
        edits.push({ from: node.getStart(), to: node.end, text: `;$equal(${text}, (${expected}))\n` })
      } else edits.push({ from: node.end, to: node.end, text: `\n;$equal(${value.name.text}, (${expected}))\n` })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  let program = code
  for (const { from, to, text } of edits.sort((a, b) => b.from - a.from))
    program = program.slice(0, from) + text + program.slice(to)
  const prints = [...code.matchAll(/^[ \t]*\/\/ prints: (.*)$/gm)].map(([, line]) => line)
  const meant = (code.match(/\/\/ =>/g) ?? []).length
  return { program, checks: marks, prints, fault: meant === marks ? undefined : 'a // => stands after no expression' }
}

const RUNNER = `import { isDeepStrictEqual, format, inspect } from 'node:util'
import { writeFileSync } from 'node:fs'
const [list, out] = process.argv.slice(2)
const results = {}
let said
globalThis.$equal = (actual, expected) => {
  if (!isDeepStrictEqual(actual, expected)) throw new Error('is ' + inspect(actual, { depth: 8 }) + ', not ' + inspect(expected, { depth: 8 }))
}
const write = (text) => { said += text; return true }
process.stdout.write = (text, ...rest) => { write(String(text)); rest.findLast((one) => typeof one === 'function')?.(); return true }
for (const name of ['log', 'warn', 'error', 'info']) console[name] = (...values) => { write(format(...values) + '\\n') }
for (const { name, file } of JSON.parse(list)) {
  said = ''
  try {
    await import(file)
    results[name] = { printed: said.trimEnd() }
  } catch (error) {
    results[name] = { printed: said.trimEnd(), error: error?.stack ?? String(error) }
  }
}
writeFileSync(out, JSON.stringify(results))
process.exit(0)
`

/** Compiles all, runs all in one process, and returns them with what each printed and what is wrong. */
export function runApiExamples(word = '') {
  const allowed = readJson(join(docs, 'site/allowed.json')).examplesNotRun
  const given = readGiven()
  const exporterOf = exportedNames()
  const faults = []
  const fault = (example, text) => faults.push(`${example.file}, the example of \`${example.of}\`: ${text}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const used = new Set()
  const examples = readExamples()
    .filter(({ file }) => file.includes(word))
    .map((example, index) => {
      const checked = withChecks(example.code)
      if (checked.fault !== undefined) fault(example, checked.fault)
      const { start, asked } = assemble(example, given, exporterOf)
      for (const name of asked) used.add(name)
      const name = `${String(index).padStart(3, '0')}-${example.of}`
      const text = `// ${example.file}: ${example.of}\n${start}\n\n${checked.program}\n\nexport {}\n`
      writeFileSync(join(folder, `${name}.ts`), text)
      return { ...example, ...checked, name, start, shown: start === '' ? example.code : `${start}\n\n${example.code}` }
    })
  if (word === '') for (const name of given.keys()) if (!used.has(name)) faults.push(`site/given.ts: no example uses ${name}`)
  writeFileSync(join(folder, 'checks.d.ts'), 'declare function $equal(actual: unknown, expected: unknown): void\n')
  const config = { extends: '../../examples/tsconfig.json', include: ['*.ts'] }
  const options = { rootDir: '.', outDir: 'js', composite: false, declaration: false, noEmitOnError: false }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ ...config, compilerOptions: { ...options, tsBuildInfoFile: null } }),
  )
  const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  })
  for (const line of tsc.stdout.split('\n')) {
    const [, name, at, text] = /^(\S+)\.ts\((\d+),\d+\): (.*)$/.exec(line) ?? []
    const example = examples.find((one) => one.name === name)
    if (example !== undefined)
      fault(example, `${text}\n    ${readFileSync(join(folder, `${name}.ts`), 'utf8').split('\n')[at - 1]}`)
  }
  if (tsc.status !== 0 && faults.length === 0) faults.push(`tsc: ${tsc.stdout}${tsc.stderr}`)

  const desk = layOut('api-desk')
  writeFileSync(join(folder, 'run.mjs'), RUNNER)
  const runnable = examples.filter(({ of }) => allowed[of] === undefined)
  const list = runnable.map(({ name }) => ({ name, file: join(folder, 'js', `${name}.js`) }))
  const out = join(folder, 'results.json')
  const ran = spawnSync(process.execPath, ['--enable-source-maps', join(folder, 'run.mjs'), JSON.stringify(list), out], {
    cwd: desk,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', TZ: 'UTC', LC_ALL: 'C.UTF-8' },
    timeout: 120_000,
  })
  if (ran.status !== 0) throw new Error(`The examples of the API did not come to an end: ${ran.error ?? ran.stderr}`)
  const results = readJson(out)
  for (const example of runnable) {
    const { printed, error } = results[example.name]
    example.printed = printed.replaceAll(`${desk}/`, '')
    if (error !== undefined) fault(example, error.split('\n').slice(0, 4).join('\n'))
    else if (
      example.prints.length > 0 &&
      example.prints.join('\n') !==
        example.printed
          .split('\n')
          .map((line) => line.trimEnd())
          .join('\n')
    )
      fault(example, `prints\n${example.printed}\nand not\n${example.prints.join('\n')}`)
  }
  if (word === '')
    for (const name of Object.keys(allowed))
      if (!examples.some(({ of }) => of === name))
        faults.push(`site/allowed.json: examplesNotRun: there is no example of ${name}`)
  return { examples, faults }
}

/** Puts the whole programs, and what they print, into what TypeDoc read. What was not run is a fault. */
export function completeExamples(converted, examples) {
  const faults = []
  for (const { name, path } of converted) {
    const own = new Map(examples.filter((one) => one.package === name).map((one) => [one.code, one]))
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return
      if (node.tag === '@example')
        for (const part of node.content) {
          if (part.kind !== 'code') continue
          const found = own.get(part.text.replace(/^```ts\n|\n```$/g, ''))
          if (found === undefined) faults.push(`${name}: an example was not run:\n${part.text}`)
          else
            part.text = `\`\`\`ts\n${found.shown}\n\`\`\`${found.printed ? `\n\n<div class="printed wrap">prints</div>\n\n\`\`\`text\n${found.printed}\n\`\`\`` : ''}`
        }
      for (const value of Object.values(node)) visit(value)
    }
    const project = readJson(path)
    visit(project)
    writeFileSync(path, JSON.stringify(project))
  }
  return faults
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { examples, faults } = runApiExamples(process.argv[2])
  for (const fault of faults) console.error(`${fault}\n`)
  const checks = examples.reduce((sum, { checks: values, prints }) => sum + values + prints.length, 0)
  console.log(
    `${examples.length} examples of doc comments compiled and ran, ${checks} results compared, ${faults.length} faults.`,
  )
  process.exit(faults.length > 0 ? 1 : 0)
}
