// packages/python: dataclasses. quicktype names and orders the types; what it would write into them (asserts, a parser of
// times from another package, a union that is tried by catching exceptions) is replaced, so that the package has no
// dependency, unknown members survive and nothing is rewritten.

import {
  ArrayType,
  type ClassProperty,
  ClassType,
  funPrefixNamer,
  getOptionValues,
  MapType,
  type Name,
  type Namer,
  PythonRenderer,
  PythonTargetLanguage,
  pythonOptions,
  type RenderContext,
  type Sourcelike,
  type Type,
  UnionType,
} from 'quicktype-core'
import { wrap } from '../emit/text.js'
import { banner, type Outputs } from '../output.js'
import { emitContract } from './contract.js'
import { constantWords, lowerSnake, upperSnake, wordsOf } from './names.js'
import { type LanguageModel, renderTypes, unionOf } from './quicktype.js'

const folder = 'packages/python/src/aws_ai_outputs/generated'

export async function emitPython(language: LanguageModel): Promise<Outputs> {
  const types = await renderTypes(language, new Language(language))
  return new Map([
    [`${folder}/__init__.py`, `# ${banner}\n`],
    [`${folder}/contract.json`, emitContract(language)],
    [`${folder}/types.py`, `${types.trimEnd()}\n`],
  ])
}

class Language extends PythonTargetLanguage {
  readonly #language: LanguageModel

  constructor(language: LanguageModel) {
    super()
    this.#language = language
  }

  override get supportsOptionalClassProperties(): boolean {
    return true
  }

  protected override makeRenderer(context: RenderContext, options: Record<string, unknown>): PythonRenderer {
    return new Renderer(this.#language, this, context, getOptionValues(pythonOptions, options))
  }
}

/** A member of every class here, so no member of a record may take its name. */
const taken = ['extra', 'from_dict', 'to_dict', 'to_json']

const keywords = new Set([
  ...['and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except', 'finally'],
  ...['for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try'],
  ...['while', 'with', 'yield', 'None', 'True', 'False'],
])

/** PEP 8: a name that clashes with a keyword takes an underscore at its end. */
function attributeName(member: string): string {
  const name = lowerSnake(wordsOf(member))
  return keywords.has(name) || taken.includes(name) ? `${name}_` : name
}

class Renderer extends PythonRenderer {
  readonly #language: LanguageModel
  readonly #names: string[] = []

  constructor(language: LanguageModel, ...rest: ConstructorParameters<typeof PythonRenderer>) {
    super(...rest)
    this.#language = language
  }

  // The names of the schemas, letter by letter.
  protected override makeNamedTypeNamer(): Namer {
    return funPrefixNamer('type', (name) => name)
  }

  protected override namerForObjectProperty(): Namer {
    return funPrefixNamer('property', attributeName)
  }

  protected override forbiddenForObjectProperties(): { names: string[]; includeGlobalForbidden: boolean } {
    return { names: [], includeGlobalForbidden: false }
  }

  // All annotations are strings to Python (`from __future__ import annotations`).
  protected override get needsTypeDeclarationBeforeUse(): boolean {
    return false
  }

  // As in the schemas: all arguments have a name, so that one with a default may come first.
  protected override sortClassProperties(properties: ReadonlyMap<string, ClassProperty>): ReadonlyMap<string, ClassProperty> {
    return properties
  }

  protected override pythonType(type: Type): Sourcelike {
    if (type instanceof ClassType || type instanceof UnionType) return this.nameForNamedType(type)
    if (type instanceof ArrayType) return ['list[', this.pythonType(type.items), ']']
    if (type instanceof MapType) return ['dict[str, ', this.pythonType(type.values), ']']
    return super.pythonType(type)
  }

  protected override emitClass(type: ClassType): void {
    if (unionOf(this.#language, type) !== undefined) return
    this.#names.push(this.sourcelikeToString(this.nameForNamedType(type)))
    this.emitLine('@dataclass(kw_only=True)')
    this.emitBlock(['class ', this.nameForNamedType(type), '(Object):'], () => {
      this.emitDescription(this.descriptionForType(type))
      this.ensureBlankLine()
      this.forEachClassProperty(type, 'none', (name, member, property) => {
        const annotation = this.pythonType(property.type)
        this.emitLine(
          name,
          ': ',
          annotation,
          property.isOptional ? [property.type.kind === 'any' ? '' : ' | None', ' = None'] : '',
        )
        this.emitDescription(this.descriptionForClassProperty(type, member))
      })
      this.ensureBlankLine()
      this.emitBlock('_members: ClassVar[Members] = (', () => {
        this.forEachClassProperty(type, 'none', (name, member, property) => {
          this.emitLine('(', this.string(member), ', "', name, '", ', property.isOptional ? 'False' : 'True', '),')
        })
      })
      this.emitLine(')')
      this.ensureBlankLine()
      this.emitLine('@classmethod')
      this.emitBlock(['def _read(cls, value: dict[str, Any]) -> ', this.nameForNamedType(type), ':'], () => {
        this.emitLine('rest = dict(value)')
        this.emitBlock('return cls(', () => {
          this.forEachClassProperty(type, 'none', (name, member, property) => this.#emitArgument(name, member, property))
          this.emitLine('extra=rest,')
        })
        this.emitLine(')')
      })
    })
  }

  #emitArgument(name: Name, member: string, property: ClassProperty): void {
    const key = this.sourcelikeToString(this.string(member))
    const popped = `rest.pop(${key}${property.isOptional ? ', None' : ''})`
    const read = this.#reader(property.type, 'item')
    if (!property.isOptional) this.emitLine(name, '=', this.#reader(property.type, popped), ',')
    // A null in a member of any type stays in `extra`, where it is not taken for a member that is not there.
    else if (property.type.kind === 'any') this.emitLine(name, '=', `${popped} if rest.get(${key}) is not None else None,`)
    else if (read === 'item') this.emitLine(name, '=', popped, ',')
    else this.emitLine(name, '=', `${this.#reader(property.type, `rest.pop(${key})`)} if ${key} in rest else None,`)
  }

  /** An expression for the Python value of a JSON value that is structurally valid; the expression itself if they are the same. */
  #reader(type: Type, value: string): string {
    if (type instanceof ArrayType) {
      const item = this.#reader(type.items, 'item')
      return item === 'item' ? value : `[${item} for item in ${value}]`
    }
    if (type instanceof MapType) {
      const item = this.#reader(type.values, 'item')
      return item === 'item' ? value : `{key: ${item} for key, item in ${value}.items()}`
    }
    if (type instanceof ClassType) {
      const union = unionOf(this.#language, type)
      return union === undefined ? `${this.#nameOf(type)}._read(${value})` : `${readerName(union.name)}(${value})`
    }
    if (type instanceof UnionType) return `${readerName(this.#nameOf(type))}(${value})`
    return type.kind === 'integer' ? `integer(${value})` : value
  }

  #nameOf(type: Type): string {
    return this.sourcelikeToString(this.nameForNamedType(type))
  }

  #emitObjectUnions(): void {
    for (const { name, description, branches } of this.#language.unions) {
      this.#emitAlias(
        name,
        branches.map(({ type }) => type),
        description,
      )
      this.emitBlock(`def ${readerName(name)}(value: dict[str, Any]) -> ${name}:`, () => {
        for (const { type, key } of branches) {
          const read = `return ${type}._read(value)`
          if (key === undefined) this.emitLine(read)
          else this.emitBlock(`if ${JSON.stringify(key)} in value:`, () => this.emitLine(read))
        }
      })
    }
  }

  #emitMixedUnions(): void {
    this.forEachUnion('none', (union) => {
      const name = this.#nameOf(union)
      const types = [...union.members].map((member) => this.sourcelikeToString(this.pythonType(member)))
      this.#emitAlias(name, types, this.#language.model.types.get(name)?.description)
      this.emitBlock(`def ${readerName(name)}(value: Any) -> ${name}:`, () => {
        for (const member of union.members) {
          const read = this.#reader(member, 'value')
          const native = member instanceof ClassType ? 'dict' : member instanceof ArrayType ? 'list' : undefined
          if (read === 'value') continue
          if (native === undefined) this.emitBlock('if not isinstance(value, str):', () => this.emitLine('return ', read))
          else this.emitBlock(`if isinstance(value, ${native}):`, () => this.emitLine('return ', read))
        }
        this.emitLine('return cast(', this.string(name), ', value)')
      })
    })
  }

  #emitAlias(name: string, types: readonly string[], description: string | undefined): void {
    this.#names.push(name)
    this.ensureBlankLine(2)
    this.emitLine(name, ': TypeAlias = ', types.join(' | '))
    if (description !== undefined) this.emitDescription(wrapped(description))
    this.ensureBlankLine(2)
  }

  #emitEnums(): void {
    for (const { name, description, values } of this.#language.enums) {
      this.#names.push(name)
      this.ensureBlankLine(2)
      this.emitBlock(`class ${name}:`, () => {
        this.emitDescription(wrapped(`${description} These are the values known today; any other string may come.`))
        this.ensureBlankLine()
        const names = constantWords(values.map(({ value }) => value))
        for (const [index, value] of values.entries()) {
          this.emitLine(upperSnake(names[index] ?? []), ': Final = ', this.string(value.value))
          this.emitDescription(wrapped(`${value.title}. ${value.description}`))
        }
      })
    }
  }

  protected override emitSourceStructure(): void {
    this.emitLine(`# ${banner}`)
    this.emitLine('"""The types of the records, their parts, and the known values of their strings."""')
    this.ensureBlankLine()
    this.emitLine('from __future__ import annotations')
    this.ensureBlankLine()
    this.emitLine('from dataclasses import dataclass')
    this.emitLine('from typing import Any, ClassVar, Final, TypeAlias, cast')
    this.ensureBlankLine()
    this.emitLine('from .._object import Members, Object, integer')
    this.ensureBlankLine(2)
    this.forEachObject(['interposing', 2], (type: ClassType) => this.emitClass(type))
    this.#emitObjectUnions()
    this.#emitMixedUnions()
    this.#emitEnums()
    const records = this.#language.model.records.map(({ name }) => name).sort()
    this.#emitAlias('Record', records, 'A value of any type that a file, a line or a page of its own has.')
    this.emitBlock('RECORD_TYPES: Final[dict[str, type[Record]]] = {', () => {
      for (const name of records) this.emitLine(this.string(name), ': ', name, ',')
    })
    this.emitLine('}')
    this.emitDescription(['The class of each record type, by its name.'])
    this.ensureBlankLine()
    this.emitBlock('OBJECT_TYPES: Final[dict[str, type[Object]]] = {', () => {
      for (const { name } of this.#language.objects) this.emitLine(this.string(name), ': ', name, ',')
    })
    this.emitLine('}')
    this.emitDescription(['Every class, by its name: the record types and their parts.'])
    this.ensureBlankLine()
    this.emitBlock('__all__ = [', () => {
      for (const name of [...this.#names, 'OBJECT_TYPES', 'RECORD_TYPES'].sort()) this.emitLine(this.string(name), ',')
    })
    this.emitLine(']')
  }
}

const readerName = (name: string): string => `_read_${lowerSnake(wordsOf(name))}`

/** Lines of at most 90 letters, as quicktype breaks its own. */
function wrapped(text: string): string[] {
  return wrap(text, 90).split('\n')
}
