// Turns the model into what Ajv compiles. Two things differ from the canonical schemas, neither of them in what is valid:
// annotations are gone, and a oneOf goes straight to the one branch that its law (L7) names, so that an error is said
// once and by the right branch. test/equivalence.test.ts holds the result against plain Ajv on the canonical files.

import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { getProperty } from 'ajv/dist/compile/codegen/index.js'
import { checkDataTypes } from 'ajv/dist/compile/validate/dataType.js'
import { isObject, type Json, type JsonObject } from './json.js'
import { followerOf, type Model, type NamedType, refTarget } from './model.js'
import { type Follow, type UnionCase, unionPlan } from './unions.js'

const annotations = new Set(['deprecated', 'description', 'examples', 'title'])

/** A schema of the model as the validators see it. */
export function forValidation(schema: Json, follow: Follow): Json {
  if (!isObject(schema)) return schema
  // An open enum takes any string; its list is for humans and for types.
  if (Array.isArray(schema.anyOf)) return { type: 'string' }
  const target = refTarget(schema)
  if (target !== undefined) return { $ref: target }
  const copy: JsonObject = {}
  for (const [key, value] of Object.entries(schema)) {
    // A constant says its own type; both rules would report the same wrong value.
    if (annotations.has(key) || (key === 'type' && schema.const !== undefined)) continue
    if (key === 'properties' && isObject(value))
      copy[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, forValidation(child, follow)]))
    else if (key === 'items' || key === 'additionalProperties') copy[key] = forValidation(value, follow)
    else if (key === 'oneOf' && Array.isArray(value)) {
      const plan = unionPlan(schema, follow)
      // Where no branch takes the value's type, that is what is wrong: one error, rule "type".
      if (!plan.objectsOnly) copy.type = [...plan.types]
      copy[key] = value.map((branch) => forValidation(branch, follow))
    } else copy[key] = value
  }
  return copy
}

/** A schema that Ajv does not take although it keeps the laws. */
export class RefusedSchema extends Error {
  readonly type: NamedType

  constructor(type: NamedType, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.type = type
  }
}

export interface CompileOptions {
  /** Keep the generated source, for standalone code. */
  readonly source?: boolean
}

/** An Ajv that knows every named type under its name. */
export function compiler(model: Model, options: CompileOptions = {}): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    messages: true,
    // A shared definition is one function, not a copy in each of its users.
    inlineRefs: false,
    code: { source: options.source === true, esm: true, lines: true },
  })
  // Nothing here is unevaluated or dynamic, and without the bookkeeping for it a bundler can drop unused validators.
  ajv.opts.unevaluated = false
  ajv.opts.dynamicRef = false
  const follow = followerOf(model)
  ajv.removeKeyword('oneOf')
  ajv.addKeyword(oneOfByPlan(follow))
  const guarded = (type: NamedType, action: () => unknown): void => {
    try {
      action()
    } catch (error) {
      throw new RefusedSchema(type, error)
    }
  }
  for (const type of model.types.values())
    guarded(type, () => ajv.addSchema({ $id: type.name, ...(forValidation(type.schema, follow) as JsonObject) }))
  for (const type of model.types.values()) guarded(type, () => ajv.getSchema(type.name))
  return ajv
}

/** A `oneOf` that is compiled to if … else if … else over the plan of the union. */
function oneOfByPlan(follow: Follow): CodeKeywordDefinition {
  return {
    keyword: 'oneOf',
    schemaType: 'array',
    trackErrors: true,
    code(cxt: KeywordCxt): void {
      const { gen, data } = cxt
      const plan = unionPlan(cxt.parentSchema as JsonObject, follow)
      const valid = gen.let('valid', true)
      const apply = ({ index }: UnionCase): void => {
        const branch = gen.name('valid')
        const context = cxt.subschema({ keyword: 'oneOf', schemaProp: index }, branch)
        gen.assign(valid, branch)
        cxt.mergeEvaluated(context, Name)
      }
      for (const [position, item] of plan.cases.entries()) {
        if (plan.objectsOnly && position === plan.cases.length - 1) gen.else()
        else if (position === 0) gen.if(condition(item, data))
        else gen.elseIf(condition(item, data))
        apply(item)
      }
      gen.endIf()
      cxt.ok(valid)
    },
  }
}

function condition({ types, key }: UnionCase, data: Name): Code {
  const type = checkDataTypes([...types], data, undefined)
  return key === undefined ? type : _`${type} && ${data}${getProperty(key)} !== undefined`
}
