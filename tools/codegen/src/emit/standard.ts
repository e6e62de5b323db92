// packages/core/src/generated/standard.ts: each type as a Standard Schema and a Standard JSON Schema, which validation
// libraries, form libraries and tool callers take without knowing this project.
//
// A definition is one constant, whoever uses it; a bundler keeps those that the schemas in use refer to.

import { closure, type Model } from '../model.js'
import { header, literal, quote } from './text.js'
import { exportName } from './validators.js'

export function emitStandard(model: Model): string {
  const names = model.roots.map((type) => type.name)
  const definitions = [...model.types.values()].map((type) => `const define${type.name}: JsonSchema = ${literal(type.schema)}\n`)
  const schemas = model.roots.map(({ name, file }) => {
    const uses = closure(model, name).map((used) => `${used}: define${used}`)
    const bundle = `bundle(base + ${quote(file.path)}, define${name}, {${uses.length === 0 ? '' : ` ${uses.join(', ')} `}})`
    return `/** {@link ${name}} as a Standard Schema and a Standard JSON Schema. */
export const ${name}Schema: StandardRecordSchema<${name}> = /* @__PURE__ */ standardSchema(${exportName(name)}, () => ${bundle})
`
  })
  return `${header()}import { bundle, type JsonSchema, type StandardRecordSchema, standardSchema } from '../validate/standard.js'
import type { ${names.join(', ')} } from './types.js'
import { ${names.map(exportName).join(', ')} } from './validators.js'

const base = ${quote(model.base)}

${definitions.join('')}
${schemas.join('\n')}`
}
