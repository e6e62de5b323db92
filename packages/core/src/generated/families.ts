// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

import type { RecordDescription } from '../read/family.js'
import { validateActivationConditions, validateCustomTaskOutput, validateCustomTaskPreviewOutput, validateErrorRecord, validateMultiClassFile, validateMultiClassLine, validateMultiClassPage, validateMultiLabelFile, validateMultiLabelLine, validateMultiLabelPage, validatePageErrorRecord, validateRekognitionModerationOutput, validateRekognitionModerationPreviewOutput, validateTextractFormsOutput, validateTextractFormsPreviewOutput } from './validators.js'

/** The record types of a2i, the most specific rule first. */
export const a2iRecords: readonly RecordDescription[] = [
  { type: 'CustomTaskPreviewOutput', format: 'a2i/custom', kind: 'result', carrier: 'document', rule: { has: ['humanAnswers', 'humanLoopInputContent'], lacks: ['awsManagedHumanLoopRequestSource', 'inputContent'] }, validate: validateCustomTaskPreviewOutput },
  { type: 'RekognitionModerationPreviewOutput', format: 'a2i/rekognition-moderation', kind: 'result', carrier: 'document', rule: { has: ['awsManagedHumanLoopRequestSource'], hasAny: ['aiServiceRequest', 'aiServiceResponse', 'selectedAiServiceResponse', 'humanTaskActivationConditionResults'], lacks: ['inputContent'], startsWith: { awsManagedHumanLoopRequestSource: 'AWS/Rekognition/' } }, validate: validateRekognitionModerationPreviewOutput },
  { type: 'TextractFormsPreviewOutput', format: 'a2i/textract-forms', kind: 'result', carrier: 'document', rule: { has: ['awsManagedHumanLoopRequestSource'], hasAny: ['aiServiceRequest', 'aiServiceResponse', 'selectedAiServiceResponse', 'humanTaskActivationConditionResults'], lacks: ['inputContent'], startsWith: { awsManagedHumanLoopRequestSource: 'AWS/Textract/' } }, validate: validateTextractFormsPreviewOutput },
  { type: 'CustomTaskOutput', format: 'a2i/custom', kind: 'result', carrier: 'document', rule: { has: ['humanAnswers'], hasAny: ['flowDefinitionArn', 'humanLoopName'], lacks: ['awsManagedHumanLoopRequestSource'] }, validate: validateCustomTaskOutput },
  { type: 'RekognitionModerationOutput', format: 'a2i/rekognition-moderation', kind: 'result', carrier: 'document', rule: { has: ['awsManagedHumanLoopRequestSource'], startsWith: { awsManagedHumanLoopRequestSource: 'AWS/Rekognition/' } }, validate: validateRekognitionModerationOutput },
  { type: 'TextractFormsOutput', format: 'a2i/textract-forms', kind: 'result', carrier: 'document', rule: { has: ['awsManagedHumanLoopRequestSource'], startsWith: { awsManagedHumanLoopRequestSource: 'AWS/Textract/' } }, validate: validateTextractFormsOutput },
  { type: 'ActivationConditions', format: 'a2i/activation-conditions', kind: 'result', carrier: 'document', rule: { has: ['Conditions'] }, validate: validateActivationConditions },
]

/** The record types of comprehend, the most specific rule first. */
export const comprehendRecords: readonly RecordDescription[] = [
  { type: 'PageErrorRecord', format: 'comprehend/error-record', kind: 'failure', carrier: 'lines', rule: { has: ['File'], hasAny: ['Errors', 'DocumentMetadata'], lacks: ['Classes', 'Labels', 'ErrorCode', 'Entities', 'Blocks', 'KeyPhrases', 'Languages', 'Sentiment'] }, validate: validatePageErrorRecord },
  { type: 'MultiLabelFile', format: 'comprehend/classification/multi-label', kind: 'result', carrier: 'lines', rule: { has: ['Labels', 'File'], lacks: ['Line', 'Classes', 'ErrorCode', 'DocumentMetadata', 'DocumentType', 'Version', 'Errors'] }, validate: validateMultiLabelFile },
  { type: 'MultiClassFile', format: 'comprehend/classification/multi-class', kind: 'result', carrier: 'lines', rule: { has: ['Classes', 'File'], lacks: ['Line', 'ErrorCode', 'DocumentMetadata', 'DocumentType', 'Version', 'Errors'] }, validate: validateMultiClassFile },
  { type: 'MultiLabelPage', format: 'comprehend/classification/multi-label', kind: 'result', carrier: 'lines', rule: { has: ['Labels', 'File'], hasAny: ['DocumentMetadata', 'DocumentType', 'Version', 'Errors'], lacks: ['Line', 'Classes', 'ErrorCode'] }, validate: validateMultiLabelPage },
  { type: 'MultiClassPage', format: 'comprehend/classification/multi-class', kind: 'result', carrier: 'lines', rule: { has: ['Classes', 'File'], hasAny: ['DocumentMetadata', 'DocumentType', 'Version', 'Errors'], lacks: ['Line', 'ErrorCode'] }, validate: validateMultiClassPage },
  { type: 'MultiLabelLine', format: 'comprehend/classification/multi-label', kind: 'result', carrier: 'lines', rule: { has: ['Labels', 'Line'], lacks: ['Classes', 'ErrorCode'] }, validate: validateMultiLabelLine },
  { type: 'MultiClassLine', format: 'comprehend/classification/multi-class', kind: 'result', carrier: 'lines', rule: { has: ['Classes', 'Line'], lacks: ['ErrorCode'] }, validate: validateMultiClassLine },
  { type: 'ErrorRecord', format: 'comprehend/error-record', kind: 'failure', carrier: 'lines', rule: { has: ['ErrorCode'] }, validate: validateErrorRecord },
]
