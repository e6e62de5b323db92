// packages/core/src/generated/guards.ts and registry.ts: the validators under the names by which they are used.

import type { Model } from '../model.js'
import { header } from './text.js'
import { exportName } from './validators.js'

/** One type guard per type; it says only yes or no. */
export function emitGuards(model: Model): string {
  const names = model.roots.map((type) => type.name)
  const guards = names.map(
    (name) => `/**
 * Whether a value is a {@link ${name}}, judged by its schema.
 *
 * @example
 * \`\`\`ts
 * if (!is${name}(value)) console.log(${exportName(name)}.errors)
 * \`\`\`
 */
export function is${name}(value: unknown): value is ${name} {
  return ${exportName(name)}(value)
}
`,
  )
  return `${header()}import type { ${names.join(', ')} } from './types.js'
import { ${names.map(exportName).join(', ')} } from './validators.js'

${guards.join('\n')}`
}

/** All validators by type name. It stands alone, since who imports it gets every validator. */
export function emitRegistry(model: Model): string {
  const names = model.roots.map((type) => type.name)
  return `${header()}import type { Validator } from '../validate/validator.js'
import type { SchemaTypeMap, SchemaTypeName } from './types.js'
import { ${names.map(exportName).join(', ')} } from './validators.js'

/** The validator of each type that has a schema file. Importing this keeps all of them in a bundle. */
export const validators: { readonly [K in SchemaTypeName]: Validator<SchemaTypeMap[K]> } = {
${names.map((name) => `  ${name}: ${exportName(name)},\n`).join('')}}
`
}
