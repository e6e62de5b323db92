// The Rust crate: structures by quicktype's Rust renderer, for its names and its order; unions, open enums and the dispatch
// from the model. What is written by hand is in packages/rust/src beside the folder `generated`.

import {
  type ArrayType,
  type ClassType,
  getOptionValues,
  type Name,
  nullableFromUnion,
  type RenderContext,
  RustRenderer,
  RustTargetLanguage,
  rustOptions,
  type Type,
  UnionType,
} from 'quicktype-core'
import { wrap } from '../emit/text.js'
import { requiredOf, typeOf } from '../model.js'
import { banner, type Outputs } from '../output.js'
import { emitContract } from './contract.js'
import { lowerSnake, wordsOf } from './names.js'
import { type LanguageModel, renderTypes } from './quicktype.js'
import { constantsOf, type Shape, shapesOf, targetOf } from './shapes.js'

const folder = 'packages/rust'

export async function emitRust(language: LanguageModel): Promise<Outputs> {
  const generated = `${folder}/src/generated`
  return new Map([
    [`${generated}/contract.json`, emitContract(language)],
    [`${generated}/mod.rs`, `// ${banner}\n\npub mod record;\npub mod types;\n`],
    [`${generated}/record.rs`, emitRecord(language)],
    [`${generated}/types.rs`, `${(await renderTypes(language, new Language(language))).trimEnd()}\n`],
    [`${folder}/tests/generated/mod.rs`, emitRoundTrips(language)],
  ])
}

class Language extends RustTargetLanguage {
  readonly #language: LanguageModel

  constructor(language: LanguageModel) {
    super()
    this.#language = language
  }

  protected override makeRenderer(context: RenderContext, options: Record<string, unknown>): RustRenderer {
    return new Renderer(this, context, getOptionValues(rustOptions, options), this.#language)
  }
}

class Renderer extends RustRenderer {
  readonly #language: LanguageModel
  readonly #shapes: ReadonlyMap<string, Shape>

  constructor(
    target: RustTargetLanguage,
    context: RenderContext,
    options: ConstructorParameters<typeof RustRenderer>[2],
    language: LanguageModel,
  ) {
    super(target, context, options)
    this.#language = language
    this.#shapes = shapesOf(language)
  }

  protected override emitSourceStructure(): void {
    this.emitLine(`// ${banner}`)
    this.ensureBlankLine()
    this.emitLine('//! The types, one for each that the schemas name.')
    this.ensureBlankLine()
    this.emitLine('use crate::check::Described;')
    this.emitLine('use crate::support;')
    this.emitLine('use serde::{Deserialize, Deserializer, Serialize};')
    this.emitLine('use serde_json::{Map, Value};')
    const classes = new Map<string, ClassType>()
    this.forEachObject('none', (c: ClassType, name: Name) => {
      classes.set(this.sourcelikeToString(name), c)
    })
    for (const [name, shape] of this.#shapes) {
      if (shape.kind === 'plain') continue
      this.ensureBlankLine()
      if (shape.kind === 'union') this.#union(shape)
      else if (shape.kind === 'open enum') this.#openEnum(shape)
      else {
        const found = classes.get(name)
        if (!found) throw new Error(`quicktype has no ${name}; it has ${[...classes.keys()].join(', ')}`)
        this.#structure(name, found)
      }
      classes.delete(name)
    }
    if (classes.size > 0) throw new Error(`quicktype has made ${[...classes.keys()].join(', ')}, which no schema names`)
  }

  #structure(typeName: string, c: ClassType): void {
    const { model } = this.#language
    const type = typeOf(model, typeName)
    const required = requiredOf(type.schema)
    this.#doc(type.description)
    this.emitLine('#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]')
    this.emitLine('#[non_exhaustive]')
    this.emitBlock(['pub struct ', typeName], () => {
      this.forEachClassProperty(c, 'none', (name, key, property) => {
        const target = targetOf(model, type, key)
        const shape = target && this.#shapes.get(target.name)?.kind
        // The name of an open enum says more than the String that it is; and of an optional union quicktype makes another.
        const named = shape === 'open enum' || shape === 'union'
        const kind = named && target ? target.name : this.#rustType(property.type)
        const options = [`rename = ${text(key)}`]
        if (!required.includes(key)) {
          options.push('default', 'skip_serializing_if = "Option::is_none"')
          options.push(`deserialize_with = "support::${kind === 'i64' ? 'present_integer' : 'present'}"`)
        } else if (kind === 'i64') options.push('deserialize_with = "support::integer"')
        this.#doc((this.descriptionForClassProperty(c, key) ?? []).join(' '))
        this.emitLine(`#[serde(${options.join(', ')})]`)
        // quicktype avoids a keyword by the name of the type; Rust has its own way.
        const field = keywords.has(snake(key)) ? `r#${snake(key)}` : this.sourcelikeToString(name)
        this.emitLine(`pub ${field}: ${required.includes(key) ? kind : `Option<${kind}>`},`)
      })
      this.emitLine('/// The members that the schema does not describe, as they are.')
      this.emitLine('#[serde(flatten)]')
      this.emitLine('pub extra: Map<String, Value>,')
    })
    this.#describe(typeName)
  }

  #rustType(type: Type): string {
    const bare = (type instanceof UnionType && nullableFromUnion(type)) || type
    switch (bare.kind) {
      case 'any':
        return 'Value'
      case 'bool':
        return 'bool'
      case 'integer':
        return 'i64'
      case 'double':
        return 'f64'
      case 'string':
        return 'String'
      case 'array':
        return `Vec<${this.#rustType((bare as ArrayType).items)}>`
      case 'map':
        return 'Map<String, Value>'
      case 'class':
      case 'union':
        return this.sourcelikeToString(this.nameForNamedType(bare))
      default:
        throw new Error(`quicktype has made a ${bare.kind}, for which there is no Rust`)
    }
  }

  #openEnum(shape: Shape & { kind: 'open enum' }): void {
    const { name, description, schema } = shape.type
    this.#doc(`${description}\n\nAny string; the values that are known are in [\`${snake(name)}\`].`, true)
    this.emitLine(`pub type ${name} = String;`)
    this.ensureBlankLine()
    this.emitLine(`/// The known values of [\`${name}\`].`)
    this.emitBlock(`pub mod ${snake(name)}`, () => {
      for (const { name: constant, value, about } of constantsOf(schema)) {
        this.#doc(about)
        this.emitLine(`pub const ${constant}: &str = ${text(value)};`)
      }
    })
  }

  #union({ name, description, branches }: Shape & { kind: 'union' }): void {
    this.#doc(description)
    if (branches.every(({ json }) => json === 'object')) {
      this.emitLine('// The values are in lists, one beside the other; a box around each would not be worth its trouble.')
      this.emitLine('#[allow(clippy::large_enum_variant)]')
    }
    this.emitLine('#[derive(Clone, Debug, PartialEq, Serialize)]')
    this.emitLine('#[serde(untagged)]')
    this.emitBlock(`pub enum ${name}`, () => {
      for (const { json, type } of branches) {
        const [about, variant] =
          json === 'string'
            ? ['A string.', 'Text(String),']
            : json === 'integer'
              ? ['A whole number.', 'Integer(i64),']
              : json === 'array'
                ? [`A list of [\`${type}\`].`, `List(Vec<${type}>),`]
                : [`An object that is ${article(type ?? '')} [\`${type}\`].`, `${type}(${type}),`]
        this.emitLine(`/// ${about}`)
        this.emitLine(variant)
      }
    })
    this.ensureBlankLine()
    this.emitBlock(`impl<'de> Deserialize<'de> for ${name}`, () => {
      this.emitBlock("fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>", () => {
        this.emitLine('let value = Value::deserialize(deserializer)?;')
        const keyed = branches.filter(({ key }) => key !== undefined)
        for (const { type, key } of keyed) {
          this.emitBlock(`if support::has(&value, ${text(key ?? '')})`, () =>
            this.emitLine(`return support::from_value(value).map(Self::${type});`),
          )
        }
        const rest = branches.filter(({ key }) => key === undefined)
        const [only] = rest
        if (rest.length === 1 && only?.json === 'object') this.emitLine(`support::from_value(value).map(Self::${only.type})`)
        else {
          this.emitBlock('match value', () => {
            for (const { json, type } of rest) {
              if (json === 'string') this.emitLine('Value::String(text) => Ok(Self::Text(text)),')
              else if (json === 'integer') this.emitLine('Value::Number(number) => support::whole(&number).map(Self::Integer),')
              else if (json === 'array') this.emitLine('value @ Value::Array(_) => support::from_value(value).map(Self::List),')
              else this.emitLine(`value @ Value::Object(_) => support::from_value(value).map(Self::${type}),`)
            }
            const expected = rest.map(({ json }) => json).join(' or ')
            this.emitLine(`other => Err(support::unexpected(&other, ${text(expected)})),`)
          })
        }
      })
    })
    if (this.#language.model.types.has(name)) this.#describe(name)
  }

  #describe(name: string): void {
    this.ensureBlankLine()
    this.emitBlock(`impl Described for ${name}`, () => this.emitLine(`const TYPE_NAME: &'static str = ${text(name)};`))
  }

  #doc(about: string, links = false): void {
    for (const line of docLines(about, links)) this.emitLine(line === '' ? '///' : `/// ${line}`)
  }
}

function article(name: string): string {
  return /^[AEIOU]/.test(name) ? 'an' : 'a'
}

/** Text for rustdoc: no character of it makes a link, a tag or a list. */
function docLines(about: string, links = false): string[] {
  const escaped = links ? about : about.replace(/[\\[\]<>*_`]/g, '\\$&')
  return wrap(escaped, 110).split('\n')
}

function emitRecord({ model }: LanguageModel): string {
  const records = [...model.records].sort((a, b) => (a.name < b.name ? -1 : 1))
  const each = (line: (name: string) => string): string => records.map(({ name }) => line(name)).join('')
  return `// ${banner}

//! One type for every kind of record and document.

use super::types::*;
use crate::check::{detect, Described, Violation};
use crate::error::Error;
use serde::Serialize;
use serde_json::Value;

/// A record of an output file, or a whole document, as the type that it is.
///
/// Later versions may add variants: end a \`match\` with \`_ => …\`.
// A record is read, looked at and dropped; a box around each would cost more than the room that a small one leaves.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Record {
${records.map(({ name, format, title }) => `    /// ${format.title}: ${title}.\n    ${name}(${name}),\n`).join('')}    /// Any other JSON value, as it is.
    Unknown(Value),
}

impl Record {
    /// Picks the type by the top-level members and reads the value as that type.
    ///
    /// A value of no known type is [\`Record::Unknown\`]; that is not an error.
    ///
    /// # Errors
    ///
    /// [\`Error::Shape\`] if the value is of a known type but lacks a member, has one of the wrong JSON type, or one that must
    /// not be there. The error says where, and holds the value.
    pub fn from_value(value: Value) -> Result<Self, Error> {
        match detect(&value) {
${each((name) => `            Some(${name}::TYPE_NAME) => ${name}::from_value(value).map(Self::${name}),\n`)}            _ => Ok(Self::Unknown(value)),
        }
    }

    /// The name of the type in the schemas; nothing for [\`Record::Unknown\`].
    pub fn type_name(&self) -> Option<&'static str> {
        match self {
${each((name) => `            Self::${name}(_) => Some(${name}::TYPE_NAME),\n`)}            Self::Unknown(_) => None,
        }
    }

    /// What the schema says against the record: ranges, lengths, patterns. An unknown record has no schema, so nothing is
    /// said against it.
    pub fn validate(&self) -> Vec<Violation> {
        match self {
${each((name) => `            Self::${name}(record) => record.validate(),\n`)}            Self::Unknown(_) => Vec::new(),
        }
    }
}
`
}

/** For the conformance test: a value through the Rust type with a given name and back. */
function emitRoundTrips(language: LanguageModel): string {
  const { model } = language
  const shapes = [...shapesOf(language)].filter(
    ([name, { kind }]) => (kind === 'structure' || kind === 'union') && model.types.has(name),
  )
  return `// ${banner}

use aws_ai_outputs::{types, Described, Error};
use serde_json::Value;

type Trip = Result<Value, Error>;

fn trip<T: Described>(value: Value) -> Trip {
    Ok(serde_json::to_value(T::from_value(value)?)?)
}

pub fn round_trip(name: &str, value: Value) -> Option<Trip> {
    Some(match name {
${shapes.map(([name]) => `        ${text(name)} => trip::<types::${name}>(value),\n`).join('')}        _ => return None,
    })
}
`
}

/** Keywords of Rust that are a member's name, or might become one. */
const keywords = new Set(
  'as box break const else enum false fn for if impl in let loop match mod move mut pub ref return static struct trait true type unsafe use where while async await dyn abstract final override priv try typeof virtual yield'.split(
    ' ',
  ),
)

function text(value: string): string {
  return JSON.stringify(value)
}

function snake(name: string): string {
  return lowerSnake(wordsOf(name))
}
