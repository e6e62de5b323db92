// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

import type { FormatId, SchemaTypeName } from './types.js'

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
  { id: 'a2i/activation-condition-results', title: 'Amazon A2I activation condition results', service: 'Amazon Augmented AI', role: 'part', types: [{ type: 'ActivationConditionResults', kind: 'part', title: 'evaluated conditions' }] },
  { id: 'a2i/activation-conditions', title: 'Amazon A2I activation conditions', service: 'Amazon Augmented AI', role: 'document', types: [{ type: 'ActivationConditions', kind: 'result', title: 'conditions document' }, { type: 'ConditionParameters', kind: 'part', title: 'parameters of a simple condition' }, { type: 'ConditionType', kind: 'part', title: 'what a simple condition checks' }] },
  { id: 'a2i/custom', title: 'Amazon A2I output, custom task', service: 'Amazon Augmented AI', role: 'document', types: [{ type: 'CustomTaskOutput', kind: 'result', title: 'output document' }, { type: 'CustomTaskPreviewOutput', kind: 'result', title: 'output document in the layout of spring 2020' }] },
  { id: 'a2i/human-answer', title: 'Amazon A2I human answer', service: 'Amazon Augmented AI', role: 'part', types: [{ type: 'HumanAnswer', kind: 'part', title: 'answer of one worker, any task type' }, { type: 'WorkerMetadata', kind: 'part', title: 'what is known of the worker' }, { type: 'IdentityData', kind: 'part', title: 'who the worker is at the identity provider' }] },
  { id: 'a2i/moderation-label', title: 'Amazon Rekognition moderation label in Amazon A2I', service: 'Amazon Augmented AI', role: 'part', types: [{ type: 'ModerationLabel', kind: 'part', title: 'label found by the service' }, { type: 'ChosenModerationLabel', kind: 'part', title: 'label chosen by a worker' }] },
  { id: 'a2i/output-path', title: 'Amazon A2I output path', service: 'Amazon Augmented AI', role: 'name', types: [{ type: 'HumanLoopOutputUri', kind: 'name', title: 'address of output.json' }] },
  { id: 'a2i/rekognition-moderation', title: 'Amazon A2I output, Amazon Rekognition moderation', service: 'Amazon Augmented AI', role: 'document', types: [{ type: 'RekognitionModerationOutput', kind: 'result', title: 'output document' }, { type: 'RekognitionModerationPreviewOutput', kind: 'result', title: 'output document in the flat layout of spring 2020' }, { type: 'RekognitionModerationInputContent', kind: 'part', title: 'what the loop was started with' }, { type: 'RekognitionModerationAnswer', kind: 'part', title: 'answer of one worker' }, { type: 'RekognitionAiServiceResponse', kind: 'part', title: 'response of the service, whole or selected' }] },
  { id: 'a2i/rekognition-request', title: 'Amazon Rekognition request in Amazon A2I', service: 'Amazon Augmented AI', role: 'part', types: [{ type: 'RekognitionAiServiceRequest', kind: 'part', title: 'request' }] },
  { id: 'a2i/textract-block', title: 'Amazon Textract block in Amazon A2I', service: 'Amazon Augmented AI', role: 'part', types: [{ type: 'TextractBlock', kind: 'part', title: 'one block' }] },
  { id: 'a2i/textract-forms', title: 'Amazon A2I output, Amazon Textract forms', service: 'Amazon Augmented AI', role: 'document', types: [{ type: 'TextractFormsOutput', kind: 'result', title: 'output document' }, { type: 'TextractFormsPreviewOutput', kind: 'result', title: 'output document in the flat layout of spring 2020' }, { type: 'TextractFormsInputContent', kind: 'part', title: 'what the loop was started with' }, { type: 'TextractFormsAnswer', kind: 'part', title: 'answer of one worker' }, { type: 'TextractAiServiceResponse', kind: 'part', title: 'response of the service, whole or selected' }] },
  { id: 'a2i/textract-request', title: 'Amazon Textract request in Amazon A2I', service: 'Amazon Augmented AI', role: 'part', types: [{ type: 'TextractAiServiceRequest', kind: 'part', title: 'request' }] },
  { id: 'comprehend/classification/multi-class', title: 'Amazon Comprehend custom classification, multi-class', service: 'Amazon Comprehend', role: 'lines', types: [{ type: 'MultiClassLine', kind: 'result', title: 'one document per line' }, { type: 'MultiClassFile', kind: 'result', title: 'one document per file' }, { type: 'MultiClassPage', kind: 'result', title: 'one page of a PDF, Word or picture file' }, { type: 'DocumentClass', kind: 'part', title: 'one class with its score' }] },
  { id: 'comprehend/classification/multi-label', title: 'Amazon Comprehend custom classification, multi-label', service: 'Amazon Comprehend', role: 'lines', types: [{ type: 'MultiLabelLine', kind: 'result', title: 'one document per line' }, { type: 'MultiLabelFile', kind: 'result', title: 'one document per file' }, { type: 'MultiLabelPage', kind: 'result', title: 'one page of a PDF, Word or picture file' }, { type: 'DocumentLabel', kind: 'part', title: 'one label with its score' }] },
  { id: 'comprehend/error-record', title: 'Amazon Comprehend error records', service: 'Amazon Comprehend', role: 'lines', types: [{ type: 'ErrorRecord', kind: 'failure', title: 'a document that could not be processed' }, { type: 'PageErrorRecord', kind: 'failure', title: 'a page without a result' }] },
  { id: 'comprehend/output-archive', title: 'Amazon Comprehend output archive', service: 'Amazon Comprehend', role: 'name', types: [{ type: 'ComprehendArchiveEntryName', kind: 'name', title: 'name of an entry of output.tar.gz' }] },
]
