// AWS's own types and ours, where both describe the same thing. Each side marks members as it sees fit (the SDK: all
// optional, closed lists of values; ours: what evidence supports, open lists), so three things are compared:
//  - the names of the members: a difference is spelled out here, and a new one is an error;
//  - AWS's values fit our types, and ours fit AWS's, when neither optional members nor unknown values count;
//  - every value that AWS lists is one that ours lists.

import type {
  ChosenModerationLabel,
  ContentClassifier,
  DocumentClass,
  DocumentLabel,
  DocumentMetadata,
  DocumentType,
  HumanLoopConfig,
  ModerationLabel,
  PageError,
  PageErrorCode,
  PageWarning,
  PageWarningCode,
  SelectionStatus,
  TextractBlock,
  TextractBlockType,
  TextractEntityType,
  TextractFeatureType,
  TextractRelationshipType,
  TextractTextType,
  UpperCamel,
} from '@aws-ai-outputs/core'
import { toTextractCasing } from '@aws-ai-outputs/core'
import type * as Comprehend from '@aws-sdk/client-comprehend'
import type * as Rekognition from '@aws-sdk/client-rekognition'
import type * as Textract from '@aws-sdk/client-textract'
import { expectTypeOf, test } from 'vitest'

/** The type with every member optional and every string open, at every level. */
type Loose<T> = T extends string
  ? string
  : T extends readonly (infer E)[]
    ? Loose<E>[]
    : T extends object
      ? { [K in keyof T]?: Loose<T[K]> | undefined }
      : T

/** The values that an open list of strings names. */
type Known<T> = T extends unknown ? (string extends T ? never : T) : never

/** The same, with page numbers as the SDK has them: the files may hold them as text, and ours takes both. */
type NumericPages<T> = T extends string
  ? T
  : T extends readonly (infer E)[]
    ? NumericPages<E>[]
    : T extends object
      ? { [K in keyof T]: K extends 'Page' | 'Pages' ? Exclude<T[K], string> : NumericPages<T[K]> }
      : T

/** Names that only the first has. */
type Only<A, B> = Exclude<keyof A, keyof B>

test('comprehend: classes and labels', () => {
  // Page is of the synchronous API, whose answers hold all pages together; files hold one page per record.
  expectTypeOf<Only<Comprehend.DocumentClass, DocumentClass>>().toEqualTypeOf<'Page'>()
  expectTypeOf<Only<DocumentClass, Comprehend.DocumentClass>>().toBeNever()
  expectTypeOf<DocumentClass>().toExtend<Comprehend.DocumentClass>()
  expectTypeOf<Comprehend.DocumentClass>().toExtend<Loose<DocumentClass>>()
  expectTypeOf<Only<Comprehend.DocumentLabel, DocumentLabel>>().toEqualTypeOf<'Page'>()
  expectTypeOf<Only<DocumentLabel, Comprehend.DocumentLabel>>().toBeNever()
  expectTypeOf<DocumentLabel>().toExtend<Comprehend.DocumentLabel>()
  expectTypeOf<Comprehend.DocumentLabel>().toExtend<Loose<DocumentLabel>>()
})

test('comprehend: errors and warnings of a page', () => {
  expectTypeOf<keyof PageError>().toEqualTypeOf<keyof Comprehend.ErrorsListItem>()
  expectTypeOf<Comprehend.ErrorsListItem>().toExtend<Loose<PageError>>()
  expectTypeOf<NumericPages<PageError>>().toExtend<Loose<Comprehend.ErrorsListItem>>()
  expectTypeOf<Known<PageErrorCode>>().toEqualTypeOf<Comprehend.PageBasedErrorCode>()
  expectTypeOf<keyof PageWarning>().toEqualTypeOf<keyof Comprehend.WarningsListItem>()
  expectTypeOf<Comprehend.WarningsListItem>().toExtend<Loose<PageWarning>>()
  expectTypeOf<NumericPages<PageWarning>>().toExtend<Loose<Comprehend.WarningsListItem>>()
  expectTypeOf<Known<PageWarningCode>>().toEqualTypeOf<Comprehend.PageBasedWarningCode>()
})

test('comprehend: document metadata', () => {
  // Files say which page a record is about; the synchronous API says it in each item instead.
  expectTypeOf<Only<DocumentMetadata, Comprehend.DocumentMetadata>>().toEqualTypeOf<'PageNumber'>()
  expectTypeOf<Only<Comprehend.DocumentMetadata, DocumentMetadata>>().toBeNever()
  expectTypeOf<Comprehend.DocumentMetadata>().toExtend<Loose<DocumentMetadata>>()
  expectTypeOf<NumericPages<DocumentMetadata>>().toExtend<Loose<Comprehend.DocumentMetadata>>()
  expectTypeOf<Comprehend.DocumentType>().toExtend<Known<DocumentType>>()
})

test('textract: blocks, in the casing of the API', () => {
  type Ours = UpperCamel<TextractBlock>
  expectTypeOf(toTextractCasing({} as TextractBlock).value).toEqualTypeOf<Ours>()
  expectTypeOf<keyof Ours>().toEqualTypeOf<keyof Textract.Block>()
  expectTypeOf<Textract.Block>().toExtend<Loose<Ours>>()
  expectTypeOf<Ours>().toExtend<Loose<Textract.Block>>()
  expectTypeOf<keyof NonNullable<Ours['Geometry']>>().toEqualTypeOf<keyof Textract.Geometry>()
  expectTypeOf<keyof NonNullable<Ours['Query']>>().toEqualTypeOf<keyof Textract.Query>()
  expectTypeOf<keyof NonNullable<Ours['Relationships']>[number]>().toEqualTypeOf<keyof Textract.Relationship>()
})

test('textract: lists of values', () => {
  expectTypeOf<Textract.BlockType>().toExtend<Known<TextractBlockType>>()
  expectTypeOf<Textract.EntityType>().toExtend<Known<TextractEntityType>>()
  expectTypeOf<Textract.RelationshipType>().toExtend<Known<TextractRelationshipType>>()
  expectTypeOf<Textract.FeatureType>().toExtend<Known<TextractFeatureType>>()
  expectTypeOf<Textract.SelectionStatus>().toEqualTypeOf<Known<SelectionStatus>>()
  expectTypeOf<Textract.TextType>().toEqualTypeOf<Known<TextractTextType>>()
})

test('rekognition: moderation labels, in the casing of the API', () => {
  type Ours = UpperCamel<ModerationLabel>
  expectTypeOf<keyof Ours>().toEqualTypeOf<keyof Rekognition.ModerationLabel>()
  expectTypeOf<Rekognition.ModerationLabel>().toExtend<Loose<Ours>>()
  expectTypeOf<Ours>().toExtend<Rekognition.ModerationLabel>()
  // What a worker chose is a label without what only the model can say.
  expectTypeOf<Only<Rekognition.ModerationLabel, UpperCamel<ChosenModerationLabel>>>().toEqualTypeOf<
    'Confidence' | 'TaxonomyLevel'
  >()
  expectTypeOf<UpperCamel<ChosenModerationLabel>>().toExtend<Rekognition.ModerationLabel>()
})

test('the human loop of a request', () => {
  type Ours = UpperCamel<HumanLoopConfig>
  expectTypeOf<keyof Ours>().toEqualTypeOf<keyof Textract.HumanLoopConfig>()
  expectTypeOf<keyof Ours>().toEqualTypeOf<keyof Rekognition.HumanLoopConfig>()
  expectTypeOf<Textract.HumanLoopConfig>().toExtend<Loose<Ours>>()
  expectTypeOf<Rekognition.HumanLoopConfig>().toExtend<Loose<Ours>>()
  expectTypeOf<Textract.ContentClassifier>().toExtend<Known<ContentClassifier>>()
  expectTypeOf<Rekognition.ContentClassifier>().toExtend<Known<ContentClassifier>>()
})
