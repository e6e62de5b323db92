// packages/core/src/generated/validators.ts: the validators, compiled by Ajv and rewritten so that nothing of Ajv is left.
//
// One module for all types: a shared type is one function, and a bundler keeps only the functions that are reached from the
// validators in use. What Ajv writes is reshaped by the small, exact rewrites below; each fails if it does not find what
// it expects, so that another version of Ajv cannot slip something through.

import standalone from 'ajv/dist/standalone/index.js'
import { compiler } from '../compile.js'
import { isObject, type Json } from '../json.js'
import type { Model } from '../model.js'
import { header } from './text.js'

/** Ajv's run-time helpers that packages/core provides in src/validate/runtime.ts, by the name it gives them. */
const helpers: Readonly<Record<string, string>> = {
  'ajv/dist/runtime/equal': 'equal',
  'ajv/dist/runtime/ucs2length': 'ucs2length',
}

export function emitValidators(model: Model): string {
  const ajv = compiler(model, { source: true })
  const roots = model.roots.map((type) => type.name)
  let code = standalone.default(ajv, Object.fromEntries(roots.map((name) => [exportName(name), name])))
  code = code.replace('"use strict";', '')
  // The exports are written anew below, with their types.
  code = code.replace(/^export const \w+ = \w+;$/gm, '')
  code = nameFunctions(code, model, (name) => ajv.getSchema(name)?.source?.validateName.str)
  code = inlineSchemaValues(code)
  const { code: withoutRequire, used } = importHelpers(code)
  code = patternsAsLiterals(withoutRequire)
  code = callDirectly(code)
  code = slim(code)
  code = code.replace(/\n{2,}/g, '\n').trim()
  refuseLeftovers(code)
  const typeImport = `import type { ${roots.join(', ')} } from './types.js'\n`
  const helperImport = used.length === 0 ? '' : `import { ${used.join(', ')} } from '../validate/runtime.js'\n`
  const exports = roots.map(
    (name) =>
      `/** Is the value a {@link ${name}}? What is wrong is left in \`errors\`. */\nexport const ${exportName(name)}: Validator<${name}> = check${name}\n`,
  )
  return `${header()}// @ts-nocheck\n${helperImport}import type { Validator } from '../validate/validator.js'\n${typeImport}\n${exports.join('\n')}\n${code}\n`
}

export function exportName(name: string): string {
  return `validate${name}`
}

/** Ajv numbers its functions, so that one new type would rename all others. Here they are named after their types. */
function nameFunctions(code: string, model: Model, functionOf: (name: string) => string | undefined): string {
  const names = new Map<string, string>()
  for (const name of model.types.keys()) {
    const given = functionOf(name)
    if (given === undefined) throw new Error(`${name}: Ajv compiled no function`)
    names.set(given, `check${name}`)
  }
  const renamed = code.replace(/\bvalidate\d+\b/g, (given) => {
    const name = names.get(given)
    if (name === undefined) throw new Error(`validators: ${given} belongs to no named type`)
    return name
  })
  return renamed
}

/** Ajv writes out each schema, and its functions read lists from there. The lists go where they are read; the schemas go. */
function inlineSchemaValues(code: string): string {
  const schemas = new Map<string, Json>()
  const rest = code.replace(/^const (schema\d+) = (.*);$/gm, (_line, name: string, text: string) => {
    schemas.set(name, JSON.parse(text) as Json)
    return ''
  })
  return rest.replace(/\b(schema\d+)((?:\.\w+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])+)/g, (_read, name: string, path: string) => {
    let value: Json | undefined = schemas.get(name)
    for (const [, word, index] of path.matchAll(/\.(\w+)|\[([^\]]+)\]/g)) {
      const key = word ?? String(JSON.parse(index ?? ''))
      value = Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : undefined
    }
    if (value === undefined) throw new Error(`validators: ${name}${path} is nothing`)
    return JSON.stringify(value)
  })
}

/** `code.esm` leaves calls of require() for Ajv's own helpers: they become imports of ours. */
function importHelpers(code: string): { code: string; used: string[] } {
  const used = new Set<string>()
  const renames = new Map<string, string>()
  const cleaned = code.replace(/^const (\w+) = require\("([^"]+)"\)\.default;$/gm, (_line, local: string, path: string) => {
    const helper = helpers[path]
    if (helper === undefined)
      throw new Error(`validators: no helper for ${path}; add it to packages/core/src/validate/runtime.ts and to tools/codegen`)
    used.add(helper)
    renames.set(local, helper)
    return ''
  })
  return { code: cleaned.replace(/\bfunc\d+\b/g, (local) => renames.get(local) ?? local), used: [...used].sort() }
}

/** A constructed RegExp is a call, which a bundler may not drop; a literal is a value. */
function patternsAsLiterals(code: string): string {
  return code.replace(
    /^const (pattern\d+) = new RegExp\((".*"), "u"\);$/gm,
    (_line, name: string, source: string) => `const ${name} = ${String(new RegExp(JSON.parse(source) as string, 'u'))}`,
  )
}

/** Ajv reaches a recursive function through an object; a function declaration needs no such detour. */
function callDirectly(code: string): string {
  const targets = new Map<string, string>()
  const rest = code.replace(/^const (wrapper\d+) = \{validate: (\w+)\};$/gm, (_line, name: string, target: string) => {
    targets.set(name, target)
    return ''
  })
  return rest.replace(/\b(wrapper\d+)\.validate\b/g, (_call, name: string) => targets.get(name) ?? name)
}

/**
 * Leaves out what nobody reads: where in the schema a rule stands (the path starts at a function, not at the schema), the
 * parents of a value, and the name of the source.
 */
function slim(code: string): string {
  return code
    .replace(/,schemaPath:"(?:[^"\\]|\\.)*"/g, '')
    .replace(/,parentData(?::\w+)?,parentDataProperty(?::(?:"(?:[^"\\]|\\.)*"|\w+))?,rootData\}/g, '}')
    .replace(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, '{instancePath=""}={}')
    .replace(/\/\*# sourceURL="[^"]*" \*\/;/g, '')
    .replace(
      /^const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;$/gm,
      '(vErrors ??= []).push($2);\nerrors++;',
    )
}

function refuseLeftovers(code: string): void {
  for (const [pattern, what] of [
    [/\brequire\s*\(/, 'a call of require()'],
    [/\bnew Function\b|\beval\s*\(/, 'code made from a string'],
    [/\bnew RegExp\b/, 'a RegExp that is made at run time'],
    [/\brootData\b|\bparentData\b|\bschemaPath\b/, 'a parameter that is not passed any more'],
    [/\.evaluated\b|\bdynamicAnchors\b/, "Ajv's bookkeeping for unevaluated members"],
    [/\bfunc\d+\b|\bvalidate\d+\b|\bschema\d+\b|\bwrapper\d+\b/, 'a name that stands for nothing'],
  ] as const) {
    const found = pattern.exec(code)
    if (found) throw new Error(`validators: ${what} is left: …${code.slice(Math.max(0, found.index - 60), found.index + 60)}…`)
  }
}
