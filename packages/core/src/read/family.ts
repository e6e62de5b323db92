import type { EntryCheck, RecordCheck } from '../checks/check.js'
import type { TarHandler, TarReader } from '../container/tar.js'
import type { DetectionRule } from '../detect/rule.js'
import type { FormatId, RecordTypeName } from '../generated/types.js'
import type { Validator } from '../validate/validator.js'
import type { Verdict } from '../validate/verdict.js'
import type { RecordKind } from './record.js'

/** How one record type is told from others. */
export interface RecordOutline {
  /** Name of the record type. */
  readonly type: RecordTypeName
  readonly format: FormatId
  readonly kind: RecordKind
  /** Whether the format is written as JSON lines or as one JSON document. */
  readonly carrier: 'lines' | 'document'
  readonly rule: DetectionRule
}

/** What the schemas say of one record type. */
export interface RecordDescription extends RecordOutline {
  readonly validate: Validator<unknown>
}

/** The same for a reader that leaves it to another to say what is wrong. */
export interface LightRecordDescription extends RecordOutline {
  readonly fits: Verdict
}

/** What the reader knows of one record type. */
export interface RecordSupport extends RecordDescription {
  /** Rules beyond the schema. */
  readonly check?: RecordCheck<never> | undefined
}

/** Record types, with the checks across the records of an entry. */
export interface FamilyOf<Support extends RecordOutline> {
  /** In the order in which their rules are tried: the more a rule asks for, the earlier. */
  readonly records: readonly Support[]
  /** Makes the checks across the records of an entry. */
  readonly entryCheck?: (() => EntryCheck) | undefined
}

/**
 * A service's record types, as one value to hand to a reader. A program that passes one family bundles one family:
 * nothing of the others is imported.
 */
export interface Family extends FamilyOf<RecordSupport> {}

/** The same for a light reader, without the rules beyond the schemas. */
export interface LightFamily extends FamilyOf<LightRecordDescription> {
  /** Reads archives, where the service writes them; a light reader hands those of other services over. */
  readonly openArchive?: (handler: TarHandler) => TarReader
}

/** A file that is often mistaken for one of ours. */
export interface LookAlike {
  /** Its id in look-alikes.json: `comprehend/entities`. */
  readonly id: string
  /** What it is, for people. */
  readonly title: string
  /** What to do with it, in a sentence. */
  readonly hint: string
  /** Absent for files that are not JSON. */
  readonly rule?: DetectionRule
  /** Beginnings of text files, in lower case; white space before them is passed over. */
  readonly textStartsWith?: readonly string[]
  /** Header lines of CSV files. */
  readonly csvHeaders?: readonly (readonly string[])[]
  /** It says nothing where the entry has been told already to hold something whose id begins so. */
  readonly unless?: string
}
