// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

import type { LightRecordDescription } from '../read/family.js'
import { fitsActivationConditions, fitsCustomTaskOutput, fitsCustomTaskPreviewOutput, fitsErrorRecord, fitsMultiClassFile, fitsMultiClassLine, fitsMultiClassPage, fitsMultiLabelFile, fitsMultiLabelLine, fitsMultiLabelPage, fitsPageErrorRecord, fitsRekognitionModerationOutput, fitsRekognitionModerationPreviewOutput, fitsTextractFormsOutput, fitsTextractFormsPreviewOutput } from './verdicts.js'

/** The record types of a2i, the most specific rule first. */
export const a2iLightRecords: readonly LightRecordDescription[] = [
  { type: 'CustomTaskPreviewOutput', format: 'a2i/custom', kind: 'result', carrier: 'document', rule: { has: ['humanAnswers', 'humanLoopInputContent'], lacks: ['awsManagedHumanLoopRequestSource', 'inputContent'] }, fits: fitsCustomTaskPreviewOutput },
  { type: 'RekognitionModerationPreviewOutput', format: 'a2i/rekognition-moderation', kind: 'result', carrier: 'document', rule: { has: ['awsManagedHumanLoopRequestSource'], hasAny: ['aiServiceRequest', 'aiServiceResponse', 'selectedAiServiceResponse', 'humanTaskActivationConditionResults'], lacks: ['inputContent'], startsWith: { awsManagedHumanLoopRequestSource: 'AWS/Rekognition/' } }, fits: fitsRekognitionModerationPreviewOutput },
  { type: 'TextractFormsPreviewOutput', format: 'a2i/textract-forms', kind: 'result', carrier: 'document', rule: { has: ['awsManagedHumanLoopRequestSource'], hasAny: ['aiServiceRequest', 'aiServiceResponse', 'selectedAiServiceResponse', 'humanTaskActivationConditionResults'], lacks: ['inputContent'], startsWith: { awsManagedHumanLoopRequestSource: 'AWS/Textract/' } }, fits: fitsTextractFormsPreviewOutput },
  { type: 'CustomTaskOutput', format: 'a2i/custom', kind: 'result', carrier: 'document', rule: { has: ['humanAnswers'], hasAny: ['flowDefinitionArn', 'humanLoopName'], lacks: ['awsManagedHumanLoopRequestSource'] }, fits: fitsCustomTaskOutput },
  { type: 'RekognitionModerationOutput', format: 'a2i/rekognition-moderation', kind: 'result', carrier: 'document', rule: { has: ['awsManagedHumanLoopRequestSource'], startsWith: { awsManagedHumanLoopRequestSource: 'AWS/Rekognition/' } }, fits: fitsRekognitionModerationOutput },
  { type: 'TextractFormsOutput', format: 'a2i/textract-forms', kind: 'result', carrier: 'document', rule: { has: ['awsManagedHumanLoopRequestSource'], startsWith: { awsManagedHumanLoopRequestSource: 'AWS/Textract/' } }, fits: fitsTextractFormsOutput },
  { type: 'ActivationConditions', format: 'a2i/activation-conditions', kind: 'result', carrier: 'document', rule: { has: ['Conditions'] }, fits: fitsActivationConditions },
]

/** The record types of comprehend, the most specific rule first. */
export const comprehendLightRecords: readonly LightRecordDescription[] = [
  { type: 'PageErrorRecord', format: 'comprehend/error-record', kind: 'failure', carrier: 'lines', rule: { has: ['File'], hasAny: ['Errors', 'DocumentMetadata'], lacks: ['Classes', 'Labels', 'ErrorCode', 'Entities', 'Blocks', 'KeyPhrases', 'Languages', 'Sentiment'] }, fits: fitsPageErrorRecord },
  { type: 'MultiLabelFile', format: 'comprehend/classification/multi-label', kind: 'result', carrier: 'lines', rule: { has: ['Labels', 'File'], lacks: ['Line', 'Classes', 'ErrorCode', 'DocumentMetadata', 'DocumentType', 'Version', 'Errors'] }, fits: fitsMultiLabelFile },
  { type: 'MultiClassFile', format: 'comprehend/classification/multi-class', kind: 'result', carrier: 'lines', rule: { has: ['Classes', 'File'], lacks: ['Line', 'ErrorCode', 'DocumentMetadata', 'DocumentType', 'Version', 'Errors'] }, fits: fitsMultiClassFile },
  { type: 'MultiLabelPage', format: 'comprehend/classification/multi-label', kind: 'result', carrier: 'lines', rule: { has: ['Labels', 'File'], hasAny: ['DocumentMetadata', 'DocumentType', 'Version', 'Errors'], lacks: ['Line', 'Classes', 'ErrorCode'] }, fits: fitsMultiLabelPage },
  { type: 'MultiClassPage', format: 'comprehend/classification/multi-class', kind: 'result', carrier: 'lines', rule: { has: ['Classes', 'File'], hasAny: ['DocumentMetadata', 'DocumentType', 'Version', 'Errors'], lacks: ['Line', 'ErrorCode'] }, fits: fitsMultiClassPage },
  { type: 'MultiLabelLine', format: 'comprehend/classification/multi-label', kind: 'result', carrier: 'lines', rule: { has: ['Labels', 'Line'], lacks: ['Classes', 'ErrorCode'] }, fits: fitsMultiLabelLine },
  { type: 'MultiClassLine', format: 'comprehend/classification/multi-class', kind: 'result', carrier: 'lines', rule: { has: ['Classes', 'Line'], lacks: ['ErrorCode'] }, fits: fitsMultiClassLine },
  { type: 'ErrorRecord', format: 'comprehend/error-record', kind: 'failure', carrier: 'lines', rule: { has: ['ErrorCode'] }, fits: fitsErrorRecord },
]
