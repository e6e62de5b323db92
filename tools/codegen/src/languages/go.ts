// packages/go: structs. quicktype names and orders the types and their fields; what it would write into them is replaced:
// encoding/json would drop unknown members, take a missing member for an empty one, and run through nested values again and
// again. Here a value is decoded once, checked once, and then handed over member by member. The text is what gofmt leaves
// alone: a blank line after every field, so that nothing is to be aligned.

import {
  ArrayType,
  type ClassProperty,
  ClassType,
  funPrefixNamer,
  GoRenderer,
  GoTargetLanguage,
  getOptionValues,
  goOptions,
  MapType,
  type Namer,
  type RenderContext,
  type Type,
  UnionType,
} from 'quicktype-core'
import { wrap } from '../emit/text.js'
import { banner, type Outputs } from '../output.js'
import { emitContract } from './contract.js'
import { constantWords, pascal } from './names.js'
import { type LanguageModel, renderTypes, unionOf } from './quicktype.js'

export async function emitGo(language: LanguageModel): Promise<Outputs> {
  const types = await renderTypes(language, new Language(language))
  return new Map([
    ['packages/go/generated/contract.json', emitContract(language)],
    ['packages/go/types_generated.go', `${types.trimEnd()}\n`],
  ])
}

class Language extends GoTargetLanguage {
  readonly #language: LanguageModel

  constructor(language: LanguageModel) {
    super()
    this.#language = language
  }

  protected override makeRenderer(context: RenderContext, options: Record<string, unknown>): GoRenderer {
    return new Renderer(this.#language, this, context, getOptionValues(goOptions, options))
  }
}

class Renderer extends GoRenderer {
  readonly #language: LanguageModel

  constructor(language: LanguageModel, ...rest: ConstructorParameters<typeof GoRenderer>) {
    super(...rest)
    this.#language = language
  }

  // The names of the schemas, letter by letter.
  protected override makeNamedTypeNamer(): Namer {
    return funPrefixNamer('type', (name) => name)
  }

  protected override makeTopLevelDependencyNames(): never[] {
    return []
  }

  #nameOf(type: Type): string {
    return this.sourcelikeToString(this.nameForNamedType(type))
  }

  #isInterface(type: Type): boolean {
    return type instanceof ClassType && unionOf(this.#language, type) !== undefined
  }

  #type(type: Type): string {
    if (type instanceof ClassType || type instanceof UnionType) return this.#nameOf(type)
    if (type instanceof ArrayType) return `[]${this.#type(type.items)}`
    if (type instanceof MapType) return `map[string]${this.#type(type.values)}`
    return (
      { any: 'any', bool: 'bool', double: 'float64', integer: 'int64', string: 'string' }[type.kind as string] ?? unknown(type)
    )
  }

  /** Whether nil says that there is no value. */
  #isNilable(type: Type): boolean {
    return type.kind === 'any' || type instanceof ArrayType || type instanceof MapType || this.#isInterface(type)
  }

  #fieldType(property: ClassProperty): string {
    const pointer = property.isOptional && !this.#isNilable(property.type) ? '*' : ''
    return pointer + this.#type(property.type)
  }

  /** A function from a JSON value that has been checked to the value of the type. */
  #reader(type: Type): string {
    if (type instanceof ArrayType) return `listOf(${this.#reader(type.items)})`
    if (type instanceof MapType) return `mapOf(${this.#reader(type.values)})`
    if (type instanceof ClassType || type instanceof UnionType) return `read${this.#nameOf(type)}`
    return (
      { any: 'anything', bool: 'boolean', double: 'number', integer: 'integer', string: 'text' }[type.kind as string] ??
      unknown(type)
    )
  }

  /** An expression for the JSON value of a value of the type. */
  #writer(type: Type, value: string): string {
    if (type instanceof ArrayType) return `plainList(${value}, ${this.#itemWriter(type.items)})`
    if (type instanceof MapType) return `plainMap(${value}, ${this.#itemWriter(type.values)})`
    if (this.#isInterface(type)) return `plainOf(${value})`
    return type instanceof ClassType || type instanceof UnionType ? `${value}.plain()` : value
  }

  #itemWriter(type: Type): string {
    if (this.#isInterface(type)) return `plainOf[${this.#nameOf(type)}]`
    if (type instanceof ClassType || type instanceof UnionType) return `${this.#nameOf(type)}.plain`
    return `func(item ${this.#type(type)}) any { return ${this.#writer(type, 'item')} }`
  }

  #block(line: string, body: () => void): void {
    this.emitLine(line, ' {')
    this.indent(body)
    this.emitLine('}')
  }

  #comment(text: string, indent = ''): void {
    for (const line of wrap(text, 110).split('\n')) this.emitLine(`${indent}// ${line}`)
  }

  protected override emitSourceStructure(): void {
    this.emitLine('// Code generated from schemas/. DO NOT EDIT.')
    this.emitLine(`// ${banner}`)
    this.ensureBlankLine()
    this.emitLine('package awsaioutputs')
    this.ensureBlankLine()
    this.forEachObject('leading-and-interposing', (type: ClassType) => {
      if (!this.#isInterface(type)) this.#emitStruct(type)
    })
    this.#emitInterfaces()
    this.forEachUnion('leading-and-interposing', (union) => this.#emitMixedUnion(union))
    this.#emitConstants()
    this.#emitDispatch()
  }

  #emitStruct(type: ClassType): void {
    const name = this.#nameOf(type)
    const fields: { field: string; member: string; property: ClassProperty; about: string }[] = []
    this.forEachClassProperty(type, 'none', (field, member, property) => {
      const about = (this.descriptionForClassProperty(type, member) ?? []).join(' ')
      fields.push({ field: this.sourcelikeToString(field), member, property, about })
    })
    if (fields.some(({ field }) => field === 'Extra')) throw new Error(`${name}: a member is called like the rest of them`)
    this.#comment(`${name}: ${(this.descriptionForType(type) ?? []).join(' ')}`)
    this.#block(`type ${name} struct`, () => {
      for (const { field, member, property, about } of fields) {
        this.#comment(`${field} ("${member}"): ${about}${property.isOptional ? ' Nil if it is not there.' : ''}`)
        this.emitLine(`${field} ${this.#fieldType(property)}`)
        this.ensureBlankLine()
      }
      this.#comment('Extra holds the members that the type does not know. They are written back.')
      this.emitLine('Extra map[string]any')
    })
    this.ensureBlankLine()
    this.#block(`func read${name}(value any) ${name}`, () => {
      this.emitLine('m := object(value)')
      this.emitLine(`var v ${name}`)
      for (const { field, member, property } of fields) {
        const key = JSON.stringify(member)
        const reader = this.#reader(property.type)
        const read = !property.isOptional
          ? `${reader}(m[${key}])`
          : `${this.#isNilable(property.type) ? 'nilable' : 'optional'}(m, ${key}, ${reader})`
        this.emitLine(`v.${field} = ${read}`)
      }
      this.emitLine(`v.Extra = rest(m${fields.map(({ member }) => `, ${JSON.stringify(member)}`).join('')})`)
      for (const { member, property } of fields) {
        if (property.isOptional && property.type.kind === 'any') this.emitLine(`keepNull(m, ${JSON.stringify(member)}, &v.Extra)`)
      }
      this.emitLine('return v')
    })
    this.ensureBlankLine()
    this.#block(`func (v ${name}) plain() any`, () => {
      this.emitLine('m := withExtra(v.Extra)')
      for (const { field, member, property } of fields) {
        const pointer =
          property.isOptional &&
          !this.#isNilable(property.type) &&
          !(property.type instanceof ClassType || property.type instanceof UnionType)
        const put = `m[${JSON.stringify(member)}] = ${this.#writer(property.type, `${pointer ? '*' : ''}v.${field}`)}`
        if (property.isOptional) this.#block(`if v.${field} != nil`, () => this.emitLine(put))
        else this.emitLine(put)
      }
      this.emitLine('return m')
    })
    this.ensureBlankLine()
    this.emitLine(`// TypeName is "${name}".`)
    this.#block(`func (v *${name}) TypeName() string`, () => this.emitLine(`return "${name}"`))
    this.ensureBlankLine()
    this.#comment('Validate tells all that is wrong with the value, ranges and patterns included.')
    this.#block(`func (v *${name}) Validate() []Problem`, () => this.emitLine(`return problemsOf("${name}", v.plain())`))
    this.ensureBlankLine()
    this.#comment('MarshalJSON writes the members that are there, unknown ones included, sorted by name.')
    this.#block(`func (v ${name}) MarshalJSON() ([]byte, error)`, () => this.emitLine(`return encode(v.plain())`))
    this.ensureBlankLine()
    this.#comment('UnmarshalJSON refuses what is no value of the type in structure, with an *InvalidRecordError.')
    this.#block(`func (v *${name}) UnmarshalJSON(data []byte) error`, () => {
      this.emitLine(`return unmarshal("${name}", data, v, read${name})`)
    })
    if (this.#language.model.records.some((record) => record.name === name)) {
      this.ensureBlankLine()
      this.emitLine(`func (v *${name}) isRecord() {}`)
    }
  }

  #emitInterfaces(): void {
    for (const { name, description, branches } of this.#language.unions) {
      this.ensureBlankLine()
      const types = branches.map(({ type }) => `*${type}`).join(', ')
      this.#comment(`${name}: ${description} It is one of ${types}.`)
      this.#block(`type ${name} interface`, () => {
        this.emitLine('Object')
        this.emitLine(`is${name}()`)
      })
      for (const { type } of branches) {
        this.ensureBlankLine()
        this.emitLine(`func (v *${type}) is${name}() {}`)
      }
      this.ensureBlankLine()
      this.#block(`func read${name}(value any) ${name}`, () => {
        for (const { type, key } of branches) {
          const read = (): void => {
            this.emitLine(`v := read${type}(value)`)
            this.emitLine('return &v')
          }
          if (key === undefined) read()
          else this.#block(`if _, ok := object(value)[${JSON.stringify(key)}]; ok`, read)
        }
      })
    }
  }

  #emitMixedUnion(union: UnionType): void {
    const name = this.#nameOf(union)
    const fields: { field: string; type: Type }[] = []
    this.forEachUnionMember(union, null, 'none', null, (field, type) => {
      fields.push({ field: this.sourcelikeToString(field), type })
    })
    const about = this.#language.model.types.get(name)?.description
    this.#comment(`${name}: ${about === undefined ? '' : `${about} `}Exactly one field is not nil.`)
    this.#block(`type ${name} struct`, () => {
      for (const [index, { field, type }] of fields.entries()) {
        if (index > 0) this.ensureBlankLine()
        this.emitLine(`${field} ${this.#isNilable(type) ? '' : '*'}${this.#type(type)}`)
      }
    })
    this.ensureBlankLine()
    this.#block(`func read${name}(value any) ${name}`, () => {
      this.emitLine(`var v ${name}`)
      this.emitLine('switch value.(type) {')
      for (const { field, type } of fields) {
        const native =
          type instanceof ArrayType
            ? '[]any'
            : type instanceof ClassType
              ? 'map[string]any'
              : type.kind === 'string'
                ? 'string'
                : undefined
        this.emitLine(native === undefined ? 'default:' : `case ${native}:`)
        this.indent(() => {
          if (this.#isNilable(type)) this.emitLine(`v.${field} = ${this.#reader(type)}(value)`)
          else {
            this.emitLine(`item := ${this.#reader(type)}(value)`)
            this.emitLine(`v.${field} = &item`)
          }
        })
      }
      this.emitLine('}')
      this.emitLine('return v')
    })
    this.ensureBlankLine()
    this.#block(`func (v ${name}) plain() any`, () => {
      for (const { field, type } of fields) {
        const pointer = this.#isNilable(type) || type instanceof ClassType ? '' : '*'
        this.#block(`if v.${field} != nil`, () => this.emitLine(`return ${this.#writer(type, `${pointer}v.${field}`)}`))
      }
      this.emitLine('return nil')
    })
    this.ensureBlankLine()
    this.emitLine('// MarshalJSON writes the field that is not nil.')
    this.#block(`func (v ${name}) MarshalJSON() ([]byte, error)`, () => this.emitLine(`return encode(v.plain())`))
  }

  #emitConstants(): void {
    for (const { name, description, values } of this.#language.enums) {
      this.ensureBlankLine()
      this.#comment(`${name}: ${description} These are the values known today; any other string may come.`)
      this.emitLine('const (')
      const words = constantWords(values.map(({ value }) => value))
      this.indent(() => {
        for (const [index, { value, title, description: about }] of values.entries()) {
          this.ensureBlankLine()
          const constant = name + pascal(words[index] ?? [])
          this.#comment(`${constant}: ${title}. ${about}`)
          this.emitLine(`${constant} = ${JSON.stringify(value)}`)
        }
      })
      this.emitLine(')')
    }
  }

  #emitDispatch(): void {
    this.ensureBlankLine()
    this.emitLine('// readObject reads a value that has been checked; nil if there is no type of the name.')
    this.#block('func readObject(name string, value any) Object', () => {
      this.emitLine('switch name {')
      for (const { name } of this.#language.objects) {
        this.emitLine(`case "${name}":`)
        this.indent(() => {
          this.emitLine(`v := read${name}(value)`)
          this.emitLine('return &v')
        })
      }
      this.emitLine('}')
      this.emitLine('return nil')
    })
  }
}

function unknown(type: Type): never {
  throw new Error(`no type of Go for ${type.kind}`)
}
