// What programs need to know of the formats besides their types: packages/core/src/generated/{catalog,families,light-families,look-alikes}.ts
// for the reader, schemas/catalog.json for everyone else.

import { createHash } from 'node:crypto'
import { type Json, sortedBy } from '../json.js'
import type { FormatFile, LookAlike } from '../load.js'
import { familyOf, type Model, typeOf } from '../model.js'
import { banner } from '../output.js'
import { bundlePath } from './bundles.js'
import { header, literal } from './text.js'
import { exportName } from './validators.js'
import { verdictName } from './verdicts.js'

const row = (value: object): string => `  ${literal(value)},\n`

/** The formats by name and title, for lists and help texts. Descriptions stay in the schemas: every reader carries this. */
export function emitCatalog(model: Model): string {
  const formats = model.formats.map(({ id, title, service, role, types }: FormatFile) =>
    row({ id, title, service, role, types: types.map((entry) => ({ type: entry.type, kind: entry.kind, title: entry.title })) }),
  )
  return `${header()}import type { FormatId, SchemaTypeName } from './types.js'

/** A type of a format. */
export interface FormatTypeInfo {
  readonly type: SchemaTypeName
  /** Whether a value of this type is a result, AWS's record of a failure, a part of other types, or a name. */
  readonly kind: 'failure' | 'name' | 'part' | 'result'
  readonly title: string
}

/** What a format is. */
export interface FormatInfo {
  readonly id: FormatId
  readonly title: string
  readonly service: string
  /** Whether it describes a document, the lines of a file, a part of documents, or a name. */
  readonly role: 'document' | 'lines' | 'name' | 'part'
  readonly types: readonly FormatTypeInfo[]
}

/** Every format, by id. */
export const formats: readonly FormatInfo[] = [
${formats.join('')}]
`
}

/**
 * The record types of each family with their rules and validators, in the order in which the rules are tried. A family is
 * one constant, so that a program that reads one service bundles the validators of that service alone.
 */
export function emitFamilies(model: Model): string {
  return familyTable(model, {
    type: 'RecordDescription',
    suffix: 'Records',
    field: (name) => `validate: ${exportName(name)}`,
    imports: (names) => `import { ${names.map(exportName).join(', ')} } from './validators.js'`,
  })
}

/** The same with verdicts instead of validators, for the light reader. */
export function emitLightFamilies(model: Model): string {
  return familyTable(model, {
    type: 'LightRecordDescription',
    suffix: 'LightRecords',
    field: (name) => `fits: ${verdictName(name)}`,
    imports: (names) => `import { ${names.map(verdictName).join(', ')} } from './verdicts.js'`,
  })
}

interface FamilyTable {
  /** Type of a row. */
  readonly type: string
  /** What follows the family in the name of its constant. */
  readonly suffix: string
  /** What a row has beside what every table has. */
  readonly field: (name: string) => string
  readonly imports: (names: readonly string[]) => string
}

function familyTable(model: Model, { type, suffix, field, imports }: FamilyTable): string {
  const families = [...new Set(model.records.map(familyOf))].sort()
  const constants = families.map((family) => {
    const rows = model.records
      .filter((record) => familyOf(record) === family)
      .map(({ name, format, kind, detect }) => {
        const fields = literal({ type: name, format: format.id, kind, carrier: format.role, rule: detect })
        return `  ${fields.replace(/ \}$/, '')}, ${field(name)} },\n`
      })
    return `/** The record types of ${family}, the most specific rule first. */
export const ${family}${suffix}: readonly ${type}[] = [
${rows.join('')}]
`
  })
  return `${header()}import type { ${type} } from '../read/family.js'
${imports(model.records.map((record) => record.name).sort())}

${constants.join('\n')}`
}

/** Files that no schema describes, in the order in which they are tried: after every record type. */
export function emitLookAlikes(model: Model): string {
  const rows = model.lookAlikes.map((lookAlike: LookAlike) => {
    const { id, title, hint, detect, textStartsWith, csvHeaders, unless } = lookAlike
    return row({
      id,
      title,
      hint,
      ...(detect && { rule: detect }),
      ...(textStartsWith && { textStartsWith }),
      ...(csvHeaders && { csvHeaders }),
      ...(unless && { unless }),
    })
  })
  return `${header()}import type { LookAlike } from '../read/family.js'

/** Files that are often mistaken for one of ours, the most specific rule first. */
export const lookAlikes: readonly LookAlike[] = [
${rows.join('')}]
`
}

/** schemas/catalog.json: what is in the package of the schemas, for programs. */
export function emitSchemaCatalog(model: Model): string {
  const entry = (name: string): Record<string, Json> => {
    const type = typeOf(model, name)
    return {
      type: name,
      $id: type.id,
      file: type.file.path,
      bundle: bundlePath(type),
      sha256: createHash('sha256').update(type.file.text).digest('hex'),
    }
  }
  const catalog = {
    $comment: banner,
    base: model.base,
    formats: model.formats.map(({ id, title, description, service, role, folder, types }) => ({
      id,
      title,
      description,
      service,
      role,
      folder,
      types: sortedBy(types, ({ type }) => type).map(({ type, kind, title: typeTitle, detect }) => ({
        ...entry(type),
        kind,
        title: typeTitle,
        detect: detect ?? null,
      })),
    })),
    shared: model.roots.filter((type) => !type.format).map((type) => entry(type.name)),
  }
  return `${JSON.stringify(catalog, null, 2)}\n`
}
