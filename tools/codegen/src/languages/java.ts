// The Java package: records with the names, the order and the comments of quicktype's Java renderer; unions, open enums and
// the dispatch from the model. What is written by hand is in packages/java/src/main.

import {
  type ArrayType,
  type ClassType,
  getOptionValues,
  JavaRenderer,
  JavaTargetLanguage,
  javaOptions,
  type Name,
  nullableFromUnion,
  type RenderContext,
  type Type,
  UnionType,
} from 'quicktype-core'
import { wrap } from '../emit/text.js'
import { requiredOf, typeOf } from '../model.js'
import { banner, type Outputs } from '../output.js'
import { emitContract } from './contract.js'
import { type LanguageModel, renderTypes } from './quicktype.js'
import { type Branch, constantsOf, type Shape, shapesOf, targetOf } from './shapes.js'

const generated = 'packages/java/src/generated'
const javaPackage = 'io.github.awsaioutputs'
const folder = `${generated}/java/${javaPackage.replaceAll('.', '/')}`
const fileMark = '//// file '

export async function emitJava(language: LanguageModel): Promise<Outputs> {
  const text = await renderTypes(language, new Language(language), { 'acronym-style': 'original' })
  const files = text
    .split(fileMark)
    .slice(1)
    .map((part): [string, string] => {
      const end = part.indexOf('\n')
      return [`${folder}/${part.slice(0, end)}.java`, `${part.slice(end + 1).trimEnd()}\n`]
    })
  return new Map([...files, [`${generated}/resources/${javaPackage.replaceAll('.', '/')}/contract.json`, emitContract(language)]])
}

class Language extends JavaTargetLanguage {
  readonly #language: LanguageModel

  constructor(language: LanguageModel) {
    super()
    this.#language = language
  }

  protected override makeRenderer(context: RenderContext, options: Record<string, unknown>): JavaRenderer {
    return new Renderer(this, context, getOptionValues(javaOptions, options), this.#language)
  }
}

/** A component of a record. */
interface Component {
  readonly name: string
  readonly key: string
  readonly type: JavaType
  readonly required: boolean
  readonly about: string
}

interface JavaType {
  readonly text: string
  /** The function that reads it. */
  readonly read: string
  /** Can be null if it is absent; a primitive cannot. */
  readonly boxed?: string
  readonly list?: boolean
  readonly map?: boolean
}

class Renderer extends JavaRenderer {
  readonly #language: LanguageModel
  readonly #shapes: ReadonlyMap<string, Shape>
  /** The methods that read unions. */
  readonly #readers: string[] = []

  constructor(
    target: JavaTargetLanguage,
    context: RenderContext,
    options: ConstructorParameters<typeof JavaRenderer>[2],
    language: LanguageModel,
  ) {
    super(target, context, options)
    this.#language = language
    this.#shapes = shapesOf(language)
  }

  protected override emitSourceStructure(): void {
    const classes = new Map<string, ClassType>()
    this.forEachObject('none', (c: ClassType, name: Name) => {
      classes.set(this.sourcelikeToString(name), c)
    })
    // quicktype wants a file to be open; which part goes into which file is told by the marks.
    this.startFile('Everything')
    const files = new Map<string, string>([['OutputRecord', outputRecord(this.#language)]])
    for (const [name, shape] of this.#shapes) {
      if (shape.kind === 'union') files.set(name, this.#union(shape))
      else if (shape.kind === 'open enum') files.set(name, openEnum(shape))
      else if (shape.kind === 'structure') {
        const found = classes.get(name)
        if (!found) throw new Error(`quicktype has no ${name}; it has ${[...classes.keys()].join(', ')}`)
        files.set(name, this.#record(name, found))
      }
      classes.delete(name)
    }
    if (classes.size > 0) throw new Error(`quicktype has made ${[...classes.keys()].join(', ')}, which no schema names`)
    const unions = `final class Unions {\n    private Unions() {}\n\n${this.#readers.join('\n')}}`
    files.set(
      'Unions',
      file(['Picks the form of a value that has been checked.'], unions, ['com.fasterxml.jackson.databind.JsonNode']),
    )
    for (const [name, text] of files) {
      this.emitLine(`${fileMark}${name}`)
      for (const line of text.split('\n')) this.emitLine(line)
    }
  }

  #record(name: string, c: ClassType): string {
    const { model } = this.#language
    const type = typeOf(model, name)
    const required = requiredOf(type.schema)
    const components: Component[] = []
    this.forEachClassProperty(c, 'none', (component, key, property) => {
      const target = targetOf(model, type, key)
      const union = target && this.#shapes.get(target.name)?.kind === 'union' ? target.name : undefined
      components.push({
        name: this.sourcelikeToString(component),
        key,
        type: union === undefined ? this.#javaType(property.type) : namedUnion(union),
        required: required.includes(key),
        about: (this.descriptionForClassProperty(c, key) ?? []).join(' '),
      })
    })
    const isRecord = model.records.some((record) => record.name === name)
    const unions = [...this.#shapes].filter(
      ([, shape]) => shape.kind === 'union' && shape.branches.some((branch) => branch.json === 'object' && branch.type === name),
    )
    const interfaces = [isRecord ? 'OutputRecord' : 'Described', ...unions.map(([union]) => union)]
    const header = components.map(
      ({ type: { text, boxed }, required: must, name: component }) => `${must ? text : (boxed ?? text)} ${component}`,
    )
    const params = components.map(
      ({ name: component, about, required: must }) =>
        `@param ${component} ${docText(about)}${must ? '' : ' Null if it is absent.'}`,
    )
    const checks = components.flatMap(({ name: component, key, type: { list, map, boxed }, required: must }) => [
      ...(must && boxed === undefined ? [`        Objects.requireNonNull(${component}, ${text(key)});`] : []),
      ...(list
        ? [
            `        ${component} = ${must ? `List.copyOf(${component})` : `${component} == null ? null : List.copyOf(${component})`};`,
          ]
        : []),
      ...(map
        ? [
            `        ${component} = ${must ? `Json.copy(${component})` : `${component} == null ? null : Json.copy(${component})`};`,
          ]
        : []),
    ])
    const body = `public record ${name}(
${[...header, 'Map<String, JsonNode> extra'].map((line) => `        ${line}`).join(',\n')}) implements ${interfaces.join(', ')} {

    /**
     * Refuses null where a value is required, and copies lists and maps.
     *
${[...components.map((component) => component.name), 'extra'].map((component) => `     * @param ${component} the component of this name\n`).join('')}     */
    public ${name} {
${[...checks, '        extra = Json.copy(extra);'].join('\n')}
    }

    /**
     * Reads a JSON value as this type.
     *
     * @param json the value
     * @return the value as this type
     * @throws InvalidValueException if a member is missing, has the wrong JSON type, or must not be there
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ${name} fromJson(JsonNode json) {
        return Contract.read(${text(name)}, json, ${name}::read);
    }

    static ${name} read(JsonNode json) {
        Members members = new Members(json);
        return new ${name}(
${[...components.map(({ key, type: { read } }) => `members.take(${text(key)}, ${read})`), 'members.rest()'].map((line) => `                ${line}`).join(',\n')});
    }

    @Override
    public String typeName() {
        return ${text(name)};
    }

    @Override
    public JsonNode toJson() {
        return Json.object(extra)${components.map(({ key, name: component }) => `\n                .with(${text(key)}, ${component})`).join('')}
                .node();
    }
}`
    return file(
      [`${docText(type.description)}`, '', ...params, '@param extra the members that the schema does not describe, as they are'],
      body,
      ['com.fasterxml.jackson.annotation.JsonCreator', 'com.fasterxml.jackson.databind.JsonNode'],
    )
  }

  #javaType(type: Type): JavaType {
    const bare = (type instanceof UnionType && nullableFromUnion(type)) || type
    switch (bare.kind) {
      case 'any':
        return { text: 'JsonNode', read: 'Json::any' }
      case 'bool':
        return { text: 'boolean', boxed: 'Boolean', read: 'JsonNode::booleanValue' }
      case 'integer':
        return { text: 'long', boxed: 'Long', read: 'Json::whole' }
      case 'double':
        return { text: 'double', boxed: 'Double', read: 'Json::number' }
      case 'string':
        return { text: 'String', read: 'JsonNode::textValue' }
      case 'array': {
        const items = this.#javaType((bare as ArrayType).items)
        return { text: `List<${items.boxed ?? items.text}>`, read: `Json.list(${items.read})`, list: true }
      }
      case 'map':
        return { text: 'Map<String, JsonNode>', read: 'Json::map', map: true }
      case 'class':
      case 'union': {
        const name = this.sourcelikeToString(this.nameForNamedType(bare))
        return this.#shapes.get(name)?.kind === 'union' ? namedUnion(name) : { text: name, read: `${name}::read` }
      }
      default:
        throw new Error(`quicktype has made a ${bare.kind}, for which there is no Java`)
    }
  }

  #union({ name, description, branches }: Shape & { kind: 'union' }): string {
    // A union without a name in the schemas has no rules of its own.
    const known = this.#language.model.types.has(name)
    const permits = branches.map(({ json, type }) => (json === 'object' ? type : `${name}.${variant(json)}`))
    const scalars = branches.flatMap((branch): string[] => {
      const { json, type } = branch
      if (json === 'object') return []
      const [kind, about] =
        json === 'string'
          ? ['String', 'A string.']
          : json === 'integer'
            ? ['long', 'A whole number.']
            : [`List<${type}>`, `A list of {@link ${type}}.`]
      const check =
        json === 'string'
          ? '            Objects.requireNonNull(value, "value");'
          : json === 'array'
            ? '            value = List.copyOf(value);'
            : undefined
      return [
        `    /**
     * ${about}
     *
     * @param value the value
     */
    record ${variant(json)}(${kind} value) implements ${name} {
${check === undefined ? '' : `        /**\n         * Refuses null${json === 'array' ? ', and copies the list' : ''}.\n         *\n         * @param value the value\n         */\n        public ${variant(json)} {\n${check}\n        }\n\n`}${known ? `        @Override\n        public String typeName() {\n            return ${text(name)};\n        }\n\n` : ''}        @Override
        public JsonNode toJson() {
            return Json.node(value);
        }
    }`,
      ]
    })
    const reader = branches.map((branch, index) => this.#branch(name, branch, index === branches.length - 1))
    this.#readers.push(`    static ${name} read${name}(JsonNode json) {\n${reader.join('\n')}\n    }\n`)
    const body = `public sealed interface ${name} extends ${known ? 'Described' : 'Writable'} permits ${permits.join(', ')} {
${
  known
    ? `
    /**
     * Reads a JSON value as this type.
     *
     * @param json the value
     * @return the value as this type
     * @throws InvalidValueException if the value is none of the forms that this type has
     */
    static ${name} fromJson(JsonNode json) {
        return Contract.read(${text(name)}, json, Unions::read${name});
    }
`
    : ''
}
${scalars.join('\n\n')}
}`
    const about = description === '' ? 'One of several forms.' : docText(description)
    return file([about], body, ['com.fasterxml.jackson.databind.JsonNode'])
  }

  #branch(name: string, { json, type, key }: Branch, last: boolean): string {
    const [test, value] =
      json === 'object'
        ? [key === undefined ? 'json.isObject()' : `json.has(${text(key)})`, `${type}.read(json)`]
        : json === 'string'
          ? ['json.isTextual()', `new ${name}.Text(json.textValue())`]
          : json === 'integer'
            ? ['json.isNumber()', `new ${name}.WholeNumber(Json.whole(json))`]
            : ['json.isArray()', `new ${name}.Items(Json.list(${type}::read).apply(json))`]
    return last ? `        return ${value};` : `        if (${test}) {\n            return ${value};\n        }`
  }
}

function variant(json: Branch['json']): string {
  return json === 'string' ? 'Text' : json === 'integer' ? 'WholeNumber' : 'Items'
}

function outputRecord({ model }: LanguageModel): string {
  const names = model.records.map(({ name }) => name).sort()
  const body = `public sealed interface OutputRecord extends Described
        permits ${[...names, 'UnknownRecord'].join(',\n                ')} {

    /**
     * Picks the type by the top-level members and reads the value as that type.
     *
     * @param json the value
     * @return the value as its type; a value of no known type as {@link UnknownRecord}
     * @throws InvalidValueException if the value is of a known type but lacks a member, has one of the wrong JSON type, or one
     *     that must not be there
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OutputRecord fromJson(JsonNode json) {
        return switch (Contract.detect(json).orElse("")) {
${names.map((name) => `            case ${text(name)} -> ${name}.fromJson(json);\n`).join('')}            default -> new UnknownRecord(json);
        };
    }
}`
  return file(
    ['A record of an output file, or a whole document, as the type that it is: one type for each, and {@link UnknownRecord}.'],
    body,
    ['com.fasterxml.jackson.annotation.JsonCreator', 'com.fasterxml.jackson.databind.JsonNode'],
  )
}

function openEnum({ type: { name, description, schema } }: Shape & { kind: 'open enum' }): string {
  const constants = constantsOf(schema).map(
    ({ name: constant, value, about }) =>
      `${comment([docText(about)], '    ')}    public static final String ${constant} = ${text(value)};\n`,
  )
  const body = `public final class ${name} {\n    private ${name}() {}\n\n${constants.join('\n')}}`
  return file([`The known values of a string that may have others. ${docText(description)}`], body, [])
}

/** Everything in an interface is public, so what reads it is in a class that is not. */
function namedUnion(name: string): JavaType {
  return { text: name, read: `Unions::read${name}` }
}

function file(about: readonly string[], body: string, imports: readonly string[]): string {
  const used = [
    ...imports,
    ...['java.util.List', 'java.util.Map', 'java.util.Objects'].filter((name) =>
      new RegExp(`\\b${name.slice(name.lastIndexOf('.') + 1)}\\b`).test(body),
    ),
  ]
  return `// ${banner}

package ${javaPackage};

${used.map((name) => `import ${name};\n`).join('')}${used.length > 0 ? '\n' : ''}${comment(about, '')}${body}
`
}

function comment(about: readonly string[], indent: string): string {
  const lines = about.flatMap((line) => {
    const [first = '', ...more] = wrap(line, 110).split('\n')
    return [first, ...more.map((next) => (line.startsWith('@') ? `    ${next}` : next))]
  })
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`
}

/** Text for javadoc: no character of it makes a tag. */
function docText(about: string): string {
  return about
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replaceAll('*/', '*&#47;')
}

function text(value: string): string {
  return JSON.stringify(value)
}
