// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

import type { ActivationConditions, CustomTaskOutput, CustomTaskPreviewOutput, ErrorRecord, MultiClassFile, MultiClassLine, MultiClassPage, MultiLabelFile, MultiLabelLine, MultiLabelPage, PageErrorRecord, RekognitionModerationOutput, RekognitionModerationPreviewOutput, TextractFormsOutput, TextractFormsPreviewOutput } from './types.js'
import { any, boolean, constant, integer, list, never, number, object, oneOf, text, type Verdict } from '../validate/verdict.js'

const fitsConditionType: Verdict = /* @__PURE__ */ text()

const fitsConfidence: Verdict = /* @__PURE__ */ number(0, 100)

const fitsConditionParameters: Verdict = /* @__PURE__ */ object({}, { ModerationLabelName: /* @__PURE__ */ text(1), ConfidenceEquals: fitsConfidence, ConfidenceLessThan: fitsConfidence, ConfidenceLessThanEquals: fitsConfidence, ConfidenceGreaterThan: fitsConfidence, ConfidenceGreaterThanEquals: fitsConfidence, ImportantFormKey: /* @__PURE__ */ text(1), ImportantFormKeyAliases: /* @__PURE__ */ list(/* @__PURE__ */ text()), KeyValueBlockConfidenceEquals: fitsConfidence, KeyValueBlockConfidenceLessThan: fitsConfidence, KeyValueBlockConfidenceLessThanEquals: fitsConfidence, KeyValueBlockConfidenceGreaterThan: fitsConfidence, KeyValueBlockConfidenceGreaterThanEquals: fitsConfidence, WordBlockConfidenceEquals: fitsConfidence, WordBlockConfidenceLessThan: fitsConfidence, WordBlockConfidenceLessThanEquals: fitsConfidence, WordBlockConfidenceGreaterThan: fitsConfidence, WordBlockConfidenceGreaterThanEquals: fitsConfidence, RandomSamplingPercentage: /* @__PURE__ */ number(0.01, 100) })

const fitsConditionCheck: Verdict = /* @__PURE__ */ object({ ConditionType: fitsConditionType }, { ConditionParameters: fitsConditionParameters, And: never, Or: never })

const fitsAndCondition: Verdict = /* @__PURE__ */ object({ And: /* @__PURE__ */ list((value) => fitsActivationCondition(value), 2) }, { Or: never, ConditionType: never })

const fitsOrCondition: Verdict = /* @__PURE__ */ object({ Or: /* @__PURE__ */ list((value) => fitsActivationCondition(value), 2) }, { And: never, ConditionType: never })

const fitsActivationCondition: Verdict = /* @__PURE__ */ oneOf(fitsConditionCheck, (value) => fitsAndCondition(value), (value) => fitsOrCondition(value))

/** Whether a value is a {@link ActivationConditions}, by its schema. */
export const fitsActivationConditions: Verdict = /* @__PURE__ */ object({ Conditions: /* @__PURE__ */ list(fitsActivationCondition) })

const fitsFlowDefinitionArn: Verdict = /* @__PURE__ */ text(1)

const fitsTimestamp: Verdict = /* @__PURE__ */ text(undefined, /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})$/u)

const fitsIdentityProviderType: Verdict = /* @__PURE__ */ text()

const fitsIdentityData: Verdict = /* @__PURE__ */ object({ identityProviderType: fitsIdentityProviderType, issuer: /* @__PURE__ */ text(1), sub: /* @__PURE__ */ text(1) })

const fitsWorkerMetadata: Verdict = /* @__PURE__ */ object({ identityData: fitsIdentityData })

const fitsHumanAnswer: Verdict = /* @__PURE__ */ object({ answerContent: /* @__PURE__ */ object({}, {}, any), submissionTime: fitsTimestamp, workerId: /* @__PURE__ */ text(1) }, { acceptanceTime: fitsTimestamp, timeSpentInSeconds: /* @__PURE__ */ number(0), workerMetadata: fitsWorkerMetadata })

const fitsHumanLoopName: Verdict = /* @__PURE__ */ text(1)

/** Whether a value is a {@link CustomTaskOutput}, by its schema. */
export const fitsCustomTaskOutput: Verdict = /* @__PURE__ */ object({ flowDefinitionArn: fitsFlowDefinitionArn, humanAnswers: /* @__PURE__ */ list(fitsHumanAnswer), humanLoopName: fitsHumanLoopName, inputContent: any }, { awsManagedHumanLoopRequestSource: never })

/** Whether a value is a {@link CustomTaskPreviewOutput}, by its schema. */
export const fitsCustomTaskPreviewOutput: Verdict = /* @__PURE__ */ object({ flowDefinitionArn: fitsFlowDefinitionArn, humanAnswers: /* @__PURE__ */ list(fitsHumanAnswer), humanLoopName: fitsHumanLoopName, humanLoopInputContent: any }, { awsManagedHumanLoopRequestSource: never, inputContent: never })

const fitsInputFileName: Verdict = /* @__PURE__ */ text(1)

const fitsDocumentErrorCode: Verdict = /* @__PURE__ */ text()

const fitsLineNumber: Verdict = /* @__PURE__ */ oneOf(/* @__PURE__ */ text(undefined, /^[0-9]+$/u), /* @__PURE__ */ integer(0))

/** Whether a value is a {@link ErrorRecord}, by its schema. */
export const fitsErrorRecord: Verdict = /* @__PURE__ */ object({ File: fitsInputFileName, ErrorCode: fitsDocumentErrorCode }, { ErrorMessage: /* @__PURE__ */ text(), Line: fitsLineNumber, Classes: never, Labels: never })

const fitsScore: Verdict = /* @__PURE__ */ number(0, 1)

const fitsDocumentClass: Verdict = /* @__PURE__ */ object({ Name: /* @__PURE__ */ text(1), Score: fitsScore })

/** Whether a value is a {@link MultiClassFile}, by its schema. */
export const fitsMultiClassFile: Verdict = /* @__PURE__ */ object({ File: fitsInputFileName, Classes: /* @__PURE__ */ list(fitsDocumentClass) }, { Line: never, Labels: never, ErrorCode: never })

/** Whether a value is a {@link MultiClassLine}, by its schema. */
export const fitsMultiClassLine: Verdict = /* @__PURE__ */ object({ File: fitsInputFileName, Line: fitsLineNumber, Classes: /* @__PURE__ */ list(fitsDocumentClass) }, { Labels: never, ErrorCode: never })

const fitsPageCount: Verdict = /* @__PURE__ */ oneOf(/* @__PURE__ */ integer(0), /* @__PURE__ */ text(undefined, /^[0-9]+$/u))

const fitsPageNumber: Verdict = /* @__PURE__ */ oneOf(/* @__PURE__ */ integer(1), /* @__PURE__ */ text(undefined, /^[0-9]+$/u))

const fitsExtractedCharactersListItem: Verdict = /* @__PURE__ */ object({}, { Page: fitsPageNumber, Count: /* @__PURE__ */ integer(0) })

const fitsDocumentMetadata: Verdict = /* @__PURE__ */ object({ Pages: fitsPageCount }, { PageNumber: fitsPageNumber, ExtractedCharacters: /* @__PURE__ */ list(fitsExtractedCharactersListItem) })

const fitsDocumentType: Verdict = /* @__PURE__ */ text()

const fitsDocumentTypeListItem: Verdict = /* @__PURE__ */ object({}, { Page: fitsPageNumber, Type: fitsDocumentType })

const fitsDocumentTypeList: Verdict = /* @__PURE__ */ list(fitsDocumentTypeListItem)

const fitsPageDocumentType: Verdict = /* @__PURE__ */ oneOf(fitsDocumentType, fitsDocumentTypeList)

const fitsPageErrorCode: Verdict = /* @__PURE__ */ text()

const fitsPageError: Verdict = /* @__PURE__ */ object({}, { Page: fitsPageNumber, ErrorCode: fitsPageErrorCode, ErrorMessage: /* @__PURE__ */ text() })

const fitsPageWarningCode: Verdict = /* @__PURE__ */ text()

const fitsPageWarning: Verdict = /* @__PURE__ */ object({}, { Page: fitsPageNumber, WarnCode: fitsPageWarningCode, WarnMessage: /* @__PURE__ */ text() })

/** Whether a value is a {@link MultiClassPage}, by its schema. */
export const fitsMultiClassPage: Verdict = /* @__PURE__ */ object({ File: fitsInputFileName, Classes: /* @__PURE__ */ list(fitsDocumentClass) }, { DocumentMetadata: fitsDocumentMetadata, DocumentType: fitsPageDocumentType, Errors: /* @__PURE__ */ list(fitsPageError), Version: /* @__PURE__ */ text(), Warnings: /* @__PURE__ */ list(fitsPageWarning), Line: never, Labels: never, ErrorCode: never })

const fitsDocumentLabel: Verdict = /* @__PURE__ */ object({ Name: /* @__PURE__ */ text(1), Score: fitsScore })

/** Whether a value is a {@link MultiLabelFile}, by its schema. */
export const fitsMultiLabelFile: Verdict = /* @__PURE__ */ object({ File: fitsInputFileName, Labels: /* @__PURE__ */ list(fitsDocumentLabel) }, { Line: never, Classes: never, ErrorCode: never })

/** Whether a value is a {@link MultiLabelLine}, by its schema. */
export const fitsMultiLabelLine: Verdict = /* @__PURE__ */ object({ File: fitsInputFileName, Line: fitsLineNumber, Labels: /* @__PURE__ */ list(fitsDocumentLabel) }, { Classes: never, ErrorCode: never })

/** Whether a value is a {@link MultiLabelPage}, by its schema. */
export const fitsMultiLabelPage: Verdict = /* @__PURE__ */ object({ File: fitsInputFileName, Labels: /* @__PURE__ */ list(fitsDocumentLabel) }, { DocumentMetadata: fitsDocumentMetadata, DocumentType: fitsPageDocumentType, Errors: /* @__PURE__ */ list(fitsPageError), Version: /* @__PURE__ */ text(), Warnings: /* @__PURE__ */ list(fitsPageWarning), Line: never, Classes: never, ErrorCode: never })

/** Whether a value is a {@link PageErrorRecord}, by its schema. */
export const fitsPageErrorRecord: Verdict = /* @__PURE__ */ object({ File: fitsInputFileName }, { DocumentMetadata: fitsDocumentMetadata, DocumentType: fitsPageDocumentType, Version: /* @__PURE__ */ text(), Errors: /* @__PURE__ */ list(fitsPageError), Warnings: /* @__PURE__ */ list(fitsPageWarning), ErrorCode: never, Classes: never, Labels: never })

const fitsChosenModerationLabel: Verdict = /* @__PURE__ */ object({ name: /* @__PURE__ */ text(1) }, { parentName: /* @__PURE__ */ text() })

const fitsRekognitionModerationAnswerLabels: Verdict = /* @__PURE__ */ object({ moderationLabels: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(fitsChosenModerationLabel, /* @__PURE__ */ text())) })

const fitsRekognitionModerationAnswerContent: Verdict = /* @__PURE__ */ object({}, { 'AWS/Rekognition/DetectModerationLabels/Image/V3': fitsRekognitionModerationAnswerLabels })

const fitsRekognitionModerationAnswer: Verdict = /* @__PURE__ */ object({ answerContent: fitsRekognitionModerationAnswerContent, submissionTime: fitsTimestamp, workerId: /* @__PURE__ */ text(1) }, { acceptanceTime: fitsTimestamp, timeSpentInSeconds: /* @__PURE__ */ number(0), workerMetadata: fitsWorkerMetadata })

const fitsS3Object: Verdict = /* @__PURE__ */ object({ bucket: /* @__PURE__ */ text(1), name: /* @__PURE__ */ text(1) }, { version: /* @__PURE__ */ text() })

const fitsRekognitionImage: Verdict = /* @__PURE__ */ object({}, { s3Object: fitsS3Object, bytes: any })

const fitsContentClassifier: Verdict = /* @__PURE__ */ text()

const fitsHumanLoopDataAttributes: Verdict = /* @__PURE__ */ object({}, { contentClassifiers: /* @__PURE__ */ list(fitsContentClassifier) })

const fitsHumanLoopConfig: Verdict = /* @__PURE__ */ object({ flowDefinitionArn: fitsFlowDefinitionArn, humanLoopName: fitsHumanLoopName }, { dataAttributes: fitsHumanLoopDataAttributes })

const fitsRekognitionAiServiceRequest: Verdict = /* @__PURE__ */ object({ image: fitsRekognitionImage, humanLoopConfig: fitsHumanLoopConfig }, { minConfidence: fitsConfidence, projectVersion: /* @__PURE__ */ text() })

const fitsModerationLabel: Verdict = /* @__PURE__ */ object({ confidence: fitsConfidence, name: /* @__PURE__ */ text(1) }, { parentName: /* @__PURE__ */ text(), taxonomyLevel: /* @__PURE__ */ integer(1) })

const fitsRekognitionAiServiceResponse: Verdict = /* @__PURE__ */ object({ moderationLabels: /* @__PURE__ */ list(fitsModerationLabel) }, { moderationModelVersion: /* @__PURE__ */ text() })

const fitsConditionCheckResult: Verdict = /* @__PURE__ */ object({ ConditionType: fitsConditionType, EvaluationResult: boolean }, { ConditionParameters: fitsConditionParameters, And: never, Or: never })

const fitsAndConditionResult: Verdict = /* @__PURE__ */ object({ And: /* @__PURE__ */ list((value) => fitsActivationConditionResult(value)), EvaluationResult: boolean }, { Or: never, ConditionType: never })

const fitsOrConditionResult: Verdict = /* @__PURE__ */ object({ Or: /* @__PURE__ */ list((value) => fitsActivationConditionResult(value)), EvaluationResult: boolean }, { And: never, ConditionType: never })

const fitsActivationConditionResult: Verdict = /* @__PURE__ */ oneOf(fitsConditionCheckResult, (value) => fitsAndConditionResult(value), (value) => fitsOrConditionResult(value))

const fitsActivationConditionResults: Verdict = /* @__PURE__ */ object({ Conditions: /* @__PURE__ */ list(fitsActivationConditionResult) })

const fitsRekognitionModerationInputContent: Verdict = /* @__PURE__ */ object({ aiServiceRequest: fitsRekognitionAiServiceRequest, aiServiceResponse: fitsRekognitionAiServiceResponse }, { selectedAiServiceResponse: fitsRekognitionAiServiceResponse, humanTaskActivationConditionResults: fitsActivationConditionResults })

/** Whether a value is a {@link RekognitionModerationOutput}, by its schema. */
export const fitsRekognitionModerationOutput: Verdict = /* @__PURE__ */ object({ awsManagedHumanLoopRequestSource: /* @__PURE__ */ constant('AWS/Rekognition/DetectModerationLabels/Image/V3'), flowDefinitionArn: fitsFlowDefinitionArn, humanAnswers: /* @__PURE__ */ list(fitsRekognitionModerationAnswer), humanLoopName: fitsHumanLoopName, inputContent: fitsRekognitionModerationInputContent })

/** Whether a value is a {@link RekognitionModerationPreviewOutput}, by its schema. */
export const fitsRekognitionModerationPreviewOutput: Verdict = /* @__PURE__ */ object({ awsManagedHumanLoopRequestSource: /* @__PURE__ */ constant('AWS/Rekognition/DetectModerationLabels/Image/V3'), flowDefinitionArn: fitsFlowDefinitionArn, humanAnswers: /* @__PURE__ */ list(fitsRekognitionModerationAnswer), humanLoopName: fitsHumanLoopName, aiServiceRequest: fitsRekognitionAiServiceRequest, aiServiceResponse: fitsRekognitionAiServiceResponse }, { selectedAiServiceResponse: fitsRekognitionAiServiceResponse, humanTaskActivationConditionResults: fitsActivationConditionResults, inputContent: never })

const fitsTextractBlockType: Verdict = /* @__PURE__ */ text()

const fitsTextractTextType: Verdict = /* @__PURE__ */ text()

const fitsBoundingBox: Verdict = /* @__PURE__ */ object({ width: /* @__PURE__ */ number(), height: /* @__PURE__ */ number(), left: /* @__PURE__ */ number(), top: /* @__PURE__ */ number() })

const fitsPoint: Verdict = /* @__PURE__ */ object({ x: /* @__PURE__ */ number(), y: /* @__PURE__ */ number() })

const fitsGeometry: Verdict = /* @__PURE__ */ object({}, { boundingBox: fitsBoundingBox, polygon: /* @__PURE__ */ list(fitsPoint), rotationAngle: /* @__PURE__ */ number() })

const fitsTextractRelationshipType: Verdict = /* @__PURE__ */ text()

const fitsRelationship: Verdict = /* @__PURE__ */ object({ type: fitsTextractRelationshipType, ids: /* @__PURE__ */ list(/* @__PURE__ */ text()) })

const fitsTextractEntityType: Verdict = /* @__PURE__ */ text()

const fitsSelectionStatus: Verdict = /* @__PURE__ */ text()

const fitsTextractQuery: Verdict = /* @__PURE__ */ object({ text: /* @__PURE__ */ text() }, { alias: /* @__PURE__ */ text(), pages: /* @__PURE__ */ list(/* @__PURE__ */ text()) })

const fitsTextractBlock: Verdict = /* @__PURE__ */ object({ blockType: fitsTextractBlockType, id: /* @__PURE__ */ text(1) }, { confidence: fitsConfidence, text: /* @__PURE__ */ text(), textType: fitsTextractTextType, geometry: fitsGeometry, relationships: /* @__PURE__ */ list(fitsRelationship), entityTypes: /* @__PURE__ */ list(fitsTextractEntityType), rowIndex: /* @__PURE__ */ integer(0), columnIndex: /* @__PURE__ */ integer(0), rowSpan: /* @__PURE__ */ integer(0), columnSpan: /* @__PURE__ */ integer(0), selectionStatus: fitsSelectionStatus, page: /* @__PURE__ */ integer(0), query: fitsTextractQuery })

const fitsTextractFormsAnswerBlocks: Verdict = /* @__PURE__ */ object({ blocks: /* @__PURE__ */ list(fitsTextractBlock) })

const fitsTextractFormsAnswerContent: Verdict = /* @__PURE__ */ object({}, { 'AWS/Textract/AnalyzeDocument/Forms/V1': fitsTextractFormsAnswerBlocks })

const fitsTextractFormsAnswer: Verdict = /* @__PURE__ */ object({ answerContent: fitsTextractFormsAnswerContent, submissionTime: fitsTimestamp, workerId: /* @__PURE__ */ text(1) }, { acceptanceTime: fitsTimestamp, timeSpentInSeconds: /* @__PURE__ */ number(0), workerMetadata: fitsWorkerMetadata })

const fitsTextractDocument: Verdict = /* @__PURE__ */ object({}, { s3Object: fitsS3Object, bytes: any })

const fitsTextractFeatureType: Verdict = /* @__PURE__ */ text()

const fitsTextractAiServiceRequest: Verdict = /* @__PURE__ */ object({ document: fitsTextractDocument, featureTypes: /* @__PURE__ */ list(fitsTextractFeatureType), humanLoopConfig: fitsHumanLoopConfig }, { queriesConfig: /* @__PURE__ */ object({}, {}, any), adaptersConfig: /* @__PURE__ */ object({}, {}, any) })

const fitsTextractDocumentMetadata: Verdict = /* @__PURE__ */ object({ pages: /* @__PURE__ */ integer(0) })

const fitsTextractAiServiceResponse: Verdict = /* @__PURE__ */ object({ blocks: /* @__PURE__ */ list(fitsTextractBlock) }, { documentMetadata: fitsTextractDocumentMetadata })

const fitsTextractFormsInputContent: Verdict = /* @__PURE__ */ object({ aiServiceRequest: fitsTextractAiServiceRequest, aiServiceResponse: fitsTextractAiServiceResponse }, { selectedAiServiceResponse: fitsTextractAiServiceResponse, humanTaskActivationConditionResults: fitsActivationConditionResults })

/** Whether a value is a {@link TextractFormsOutput}, by its schema. */
export const fitsTextractFormsOutput: Verdict = /* @__PURE__ */ object({ awsManagedHumanLoopRequestSource: /* @__PURE__ */ constant('AWS/Textract/AnalyzeDocument/Forms/V1'), flowDefinitionArn: fitsFlowDefinitionArn, humanAnswers: /* @__PURE__ */ list(fitsTextractFormsAnswer), humanLoopName: fitsHumanLoopName, inputContent: fitsTextractFormsInputContent })

/** Whether a value is a {@link TextractFormsPreviewOutput}, by its schema. */
export const fitsTextractFormsPreviewOutput: Verdict = /* @__PURE__ */ object({ awsManagedHumanLoopRequestSource: /* @__PURE__ */ constant('AWS/Textract/AnalyzeDocument/Forms/V1'), flowDefinitionArn: fitsFlowDefinitionArn, humanAnswers: /* @__PURE__ */ list(fitsTextractFormsAnswer), humanLoopName: fitsHumanLoopName, aiServiceRequest: fitsTextractAiServiceRequest, aiServiceResponse: fitsTextractAiServiceResponse }, { selectedAiServiceResponse: fitsTextractAiServiceResponse, humanTaskActivationConditionResults: fitsActivationConditionResults, inputContent: never })
