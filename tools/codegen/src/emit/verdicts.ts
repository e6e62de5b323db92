// packages/core/src/generated/verdicts.ts: whether a value is a record of a type, yes or no, for a reader that leaves it to
// another to say why not. A tenth of the size of the validators; test/equivalence.test.ts holds both to the same verdicts.

import { forValidation } from '../compile.js'
import { isObject, isString, isStringArray, type Json, type JsonObject, members } from '../json.js'
import { closure, followerOf, type Model, refTarget, typeOf } from '../model.js'
import { header, literal, propertyName } from './text.js'

/** The name of a type's verdict. */
export function verdictName(type: string): string {
  return `fits${type}`
}

const pure = '/* @__PURE__ */ '

export function emitVerdicts(model: Model): string {
  const records = new Set(model.records.map(({ name }) => name))
  const writer = new VerdictWriter(model)
  for (const name of [...records].sort()) writer.define(name)
  const declarations = writer.lines.map(([name, code]) => {
    const isRecord = records.has(name)
    const about = isRecord ? `/** Whether a value is a {@link ${name}}, by its schema. */\n` : ''
    return `${about}${isRecord ? 'export ' : ''}const ${verdictName(name)}: Verdict = ${code}\n`
  })
  return `${header()}import type { ${[...records].sort().join(', ')} } from './types.js'
import { ${[...[...writer.used].sort(), 'type Verdict'].join(', ')} } from '../validate/verdict.js'

${declarations.join('\n')}`
}

class VerdictWriter {
  /** The verdicts by the types that they are of, each behind those that it calls. */
  readonly lines: [string, string][] = []
  /** What of packages/core/src/validate/verdict.ts they are made of. */
  readonly used = new Set<string>()
  private readonly defined = new Set<string>()
  private readonly follow

  constructor(private readonly model: Model) {
    this.follow = followerOf(model)
  }

  define(name: string): void {
    if (this.defined.has(name)) return
    this.defined.add(name)
    const code = this.verdict(forValidation(typeOf(this.model, name).schema, this.follow), name)
    this.lines.push([name, code])
  }

  /** The verdict of a schema that stands in the type `owner`. */
  private verdict(schema: Json, owner: string): string {
    if (schema === false) return this.named('never')
    if (!isObject(schema)) return this.named('any')
    const target = refTarget(schema)
    if (target !== undefined) {
      // A type that needs its user is called when it is asked, since one of the two must come first.
      if (target === owner || closure(this.model, target).includes(owner)) {
        this.define(target)
        return `(value) => ${verdictName(target)}(value)`
      }
      this.define(target)
      return verdictName(target)
    }
    if (schema.const !== undefined) return this.call('constant', this.primitive(schema.const))
    if (Array.isArray(schema.oneOf)) return this.call('oneOf', ...schema.oneOf.map((branch) => this.verdict(branch, owner)))
    const types = isString(schema.type) ? [schema.type] : isStringArray(schema.type) ? schema.type : []
    if (types.length === 0) return this.untyped(schema)
    const verdicts = types.map((type) => this.typed(type, schema, owner))
    return verdicts.length === 1 ? (verdicts[0] as string) : this.call('oneOf', ...verdicts)
  }

  private untyped(schema: JsonObject): string {
    const left = Object.keys(schema)
    if (left.length > 0) throw new Error(`verdicts: ${left.join(', ')} without a type`)
    return this.named('any')
  }

  private typed(type: string, schema: JsonObject, owner: string): string {
    switch (type) {
      case 'boolean':
        return this.named('boolean')
      case 'null':
        return this.call('constant', 'null')
      case 'string':
        return this.call('text', schema.minLength, isString(schema.pattern) ? String(new RegExp(schema.pattern, 'u')) : undefined)
      case 'number':
      case 'integer':
        return this.call(type, schema.minimum, schema.maximum)
      case 'array':
        return this.call('list', this.verdict(schema.items ?? true, owner), schema.minItems)
      case 'object':
        return this.object(schema, owner)
      default:
        throw new Error(`verdicts: no verdict for the type ${type}`)
    }
  }

  private object(schema: JsonObject, owner: string): string {
    const required = isStringArray(schema.required) ? schema.required : []
    const named = new Map(members(schema.properties))
    const fields = (keys: readonly string[]): string => {
      const verdicts = keys.map((key) => `${propertyName(key)}: ${this.verdict(named.get(key) ?? true, owner)}`)
      return verdicts.length === 0 ? '{}' : `{ ${verdicts.join(', ')} }`
    }
    const optional = [...named.keys()].filter((key) => !required.includes(key))
    const rest = schema.additionalProperties === undefined ? undefined : this.verdict(schema.additionalProperties, owner)
    return this.call('object', fields(required), optional.length === 0 && rest === undefined ? undefined : fields(optional), rest)
  }

  private primitive(value: Json): string {
    if (typeof value === 'object' && value !== null) throw new Error('verdicts: a constant that is a list or an object')
    return literal(value)
  }

  private named(helper: string): string {
    this.used.add(helper)
    return helper
  }

  /** A call with the arguments up to the last that is given. */
  private call(helper: string, ...values: readonly (Json | undefined)[]): string {
    const given = [...values]
    while (given.length > 0 && given.at(-1) === undefined) given.pop()
    return `${pure}${this.named(helper)}(${given.map(String).join(', ')})`
  }
}
