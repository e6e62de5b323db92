// The way from the model to the types of another programming language, which quicktype-core names, orders and writes.
//
// quicktype is given less than the schemas say, so that what it makes of them is right:
// - every object type as a type of its own, never a union of them: it merges the members of a union of objects into one
//   class in which everything is optional. A named union of objects is a class without members here; the renderer of the
//   language writes the union in its stead (`LanguageModel.unions`);
// - plain strings for open enums, constants and timestamps: a value that is not known today must survive, and so must the
//   exact text of a time. The known values are written beside the types (`LanguageModel.enums`);
// - no bound and no pattern: every package checks those by the rules of contract.json (contract.ts).

import {
  type ClassType,
  emptyTypeAttributes,
  type Input,
  InputData,
  makeNamesTypeAttributes,
  quicktype,
  type RendererOptions,
  type RunContext,
  StringTypes,
  type TargetLanguage,
  TypeAttributeKind,
  type TypeAttributes,
  type TypeBuilder,
  type TypeRef,
} from 'quicktype-core'
import {
  descriptionTypeAttributeKind,
  propertyDescriptionsTypeAttributeKind,
} from 'quicktype-core/dist/esm/attributes/Description.js'
import { compare, isObject, isString, type Json, type JsonObject, members } from '../json.js'
import { type EnumValue, enumValues, followerOf, type Model, type NamedType, refTarget, requiredOf, typeOf } from '../model.js'
import { unionPlan } from '../unions.js'

/** A named type that is one of several object types, told apart by a member that only one of them has. */
export interface ObjectUnion {
  readonly name: string
  readonly description: string
  /** In the order in which they are to be tried; the last has no key and is the default. */
  readonly branches: readonly { readonly type: string; readonly key?: string }[]
}

/** A string with known values; any other string is of the type as well. */
export interface OpenEnum {
  readonly name: string
  readonly description: string
  readonly values: readonly EnumValue[]
}

/** What a language package is made of. File names (formats of role `name`) are no JSON and not part of it. */
export interface LanguageModel {
  readonly model: Model
  /** The object types, sorted by name: each is a type of its own in the language. */
  readonly objects: readonly NamedType[]
  readonly unions: readonly ObjectUnion[]
  readonly enums: readonly OpenEnum[]
  /** Names of the types that a package can check and, if they are objects, parse; sorted. */
  readonly names: readonly string[]
}

export function languageModel(model: Model): LanguageModel {
  const left = new Set(
    model.formats.flatMap((format) => format.types.flatMap(({ type, kind }) => (kind === 'name' ? [type] : []))),
  )
  const types = [...model.types.values()].filter(({ name }) => !left.has(name))
  const follow = followerOf(model)
  const unions = types.flatMap(({ name, schema, description }): ObjectUnion[] => {
    if (!Array.isArray(schema.oneOf)) return []
    const objects = unionPlan(schema, follow).cases.filter((item) => item.types.includes('object'))
    if (objects.length < 2) return []
    const branchName = (index: number): string => {
      const branch = Array.isArray(schema.oneOf) ? schema.oneOf[index] : undefined
      const target = isObject(branch) ? refTarget(branch) : undefined
      if (target === undefined) throw new Error(`${name}: a branch of a union of objects is not a named type`)
      return target
    }
    return [
      {
        name,
        description,
        branches: objects.map(({ index, key }) => ({ type: branchName(index), ...(key !== undefined && { key }) })),
      },
    ]
  })
  return {
    model,
    objects: types.filter(({ schema }) => isObject(schema.properties)),
    unions,
    enums: types.flatMap(({ name, schema, description }) => {
      const values = enumValues(schema)
      return values.length === 0 ? [] : [{ name, description, values }]
    }),
    names: types.map(({ name }) => name),
  }
}

/** The JSON object type that has this name in a language, by the name that quicktype keeps with it. */
export function unionOf(language: LanguageModel, type: ClassType): ObjectUnion | undefined {
  const name = type.getCombinedName()
  return language.unions.find((union) => union.name === name)
}

/** Renders all types with one language; the text of its one file, without what quicktype would say of itself. */
export async function renderTypes(
  language: LanguageModel,
  target: TargetLanguage,
  options: RendererOptions = {},
): Promise<string> {
  const inputData = new InputData()
  inputData.addInput(new ModelInput(language))
  const { lines } = await quicktype({
    inputData,
    lang: target,
    combineClasses: false,
    inferBooleanStrings: false,
    inferDateTimes: false,
    inferEnums: false,
    inferIntegerStrings: false,
    inferMaps: false,
    inferUuids: false,
    leadingComments: [],
    rendererOptions: options,
  })
  return lines.join('\n')
}

/**
 * Builds quicktype's type graph straight from the model. quicktype's own reader of JSON Schema would make a new class at
 * every `$ref`, and give the copies names of its own.
 */
class ModelInput implements Input<never> {
  readonly kind = 'model'
  readonly needIR = true
  readonly needSchemaProcessing = true
  readonly #language: LanguageModel

  constructor(language: LanguageModel) {
    this.#language = language
  }

  addSource(): Promise<void> {
    return Promise.resolve()
  }

  addSourceSync(): void {}

  singleStringSchemaSource(): undefined {}

  addTypes(_context: RunContext, builder: TypeBuilder): Promise<void> {
    this.addTypesSync(_context, builder)
    return Promise.resolve()
  }

  addTypesSync(_context: RunContext, builder: TypeBuilder): void {
    const { model, objects, unions } = this.#language
    const classes = new Map(
      [...unions, ...objects].map(({ name, description }) => {
        const attributes = new Map([
          ...makeNamesTypeAttributes(name, false),
          ...descriptionTypeAttributeKind.makeAttributes(new Set([description])),
          ...propertyDescriptionsTypeAttributeKind.makeAttributes(propertyDescriptions(this.#language, name)),
        ])
        return [name, builder.getUniqueClassType(attributes, true, undefined)] as const
      }),
    )
    const mixed = new Map<string, TypeRef>()
    const typeRef = (schema: Json, name?: string): TypeRef => {
      if (!isObject(schema)) return builder.getPrimitiveType('any')
      const target = refTarget(schema)
      if (target !== undefined) return classes.get(target) ?? typeRef(model.types.get(target)?.schema ?? {}, target)
      if (Array.isArray(schema.oneOf)) {
        const branches = schema.oneOf.filter(isObject)
        const title = name ?? branches.map(branchTitle).join('Or')
        const known = mixed.get(title)
        if (known !== undefined) return known
        const members = new Set(branches.map((branch) => typeRef(branch)))
        const union = builder.getUnionType(namesOf(title), members)
        mixed.set(title, union)
        return union
      }
      switch (schema.type) {
        case 'array':
          return builder.getArrayType(emptyTypeAttributes, typeRef(schema.items ?? {}))
        case 'boolean':
          return builder.getPrimitiveType('bool')
        case 'integer':
          return builder.getPrimitiveType('integer')
        case 'number':
          return builder.getPrimitiveType('double')
        case 'object':
          return builder.getMapType(emptyTypeAttributes, typeRef(schema.additionalProperties ?? {}))
        case 'string':
          return builder.getStringType(emptyTypeAttributes, StringTypes.unrestricted)
        case undefined:
          return builder.getPrimitiveType('any')
        default:
          throw new Error(`no type of another language for ${JSON.stringify(schema.type)}`)
      }
    }
    for (const { name, schema } of objects) {
      const required = requiredOf(schema)
      const properties = members(schema.properties).flatMap(([key, child]) =>
        isObject(child) ? [[key, builder.makeClassProperty(typeRef(child), !required.includes(key))] as const] : [],
      )
      const type = classes.get(name)
      if (type !== undefined) builder.setObjectProperties(type, new Map(properties), undefined)
    }
    for (const { name } of unions) {
      const type = classes.get(name)
      if (type !== undefined) builder.setObjectProperties(type, new Map(), undefined)
    }
    for (const [name, type] of [...classes].sort(([a], [b]) => compare(a, b))) builder.addTopLevel(name, type)
  }
}

/** Part of what a union is. Without it quicktype takes all unions of the same members for one, and drops their names. */
class Identity extends TypeAttributeKind<string> {
  constructor() {
    super('identity')
  }

  override get inIdentity(): boolean {
    return true
  }

  override combine(names: string[]): string {
    return [...new Set(names)].sort().join('Or')
  }

  override makeInferred(name: string): string {
    return name
  }
}

const identity = new Identity()

const namesOf = (name: string): TypeAttributes =>
  new Map([...makeNamesTypeAttributes(name, false), ...identity.makeAttributes(name)])

function propertyDescriptions(language: LanguageModel, name: string): Map<string, ReadonlySet<string>> {
  const { schema } = typeOf(language.model, name)
  return new Map(
    members(schema.properties).flatMap(([key, child]) => {
      if (!isObject(child)) return []
      const target = refTarget(child)
      const about = isString(child.description) ? child.description : ''
      const sentences = [about !== '' || target === undefined ? about : typeOf(language.model, target).description]
      // The type is a plain string, so the comment says where the known values are.
      const known = refTarget(isObject(child.items) ? child.items : child)
      if (language.enums.some((item) => item.name === known)) sentences.push(`Known values: ${known}.`)
      if (isString(child.const)) sentences.push(`Value: "${child.const}".`)
      return [[key, new Set([sentences.join(' ')])] as const]
    }),
  )
}

/** A union without a name is called after its branches, joined by Or. */
export function branchTitle(branch: JsonObject): string {
  const name = refTarget(branch) ?? String(branch.type)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
