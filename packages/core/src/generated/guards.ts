// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

import type { ActivationConditionResults, ActivationConditions, ChosenModerationLabel, ComprehendArchiveEntryName, ConditionParameters, ConditionType, Confidence, CustomTaskOutput, CustomTaskPreviewOutput, DocumentClass, DocumentLabel, DocumentMetadata, DocumentType, DocumentTypeList, ErrorRecord, FlowDefinitionArn, HumanAnswer, HumanLoopConfig, HumanLoopName, HumanLoopOutputUri, IdentityData, InputFileName, LineNumber, ModerationLabel, MultiClassFile, MultiClassLine, MultiClassPage, MultiLabelFile, MultiLabelLine, MultiLabelPage, PageCount, PageDocumentType, PageError, PageErrorRecord, PageNumber, PageWarning, RekognitionAiServiceRequest, RekognitionAiServiceResponse, RekognitionModerationAnswer, RekognitionModerationInputContent, RekognitionModerationOutput, RekognitionModerationPreviewOutput, S3Object, Score, TextractAiServiceRequest, TextractAiServiceResponse, TextractBlock, TextractFormsAnswer, TextractFormsInputContent, TextractFormsOutput, TextractFormsPreviewOutput, Timestamp, WorkerMetadata } from './types.js'
import { validateActivationConditionResults, validateActivationConditions, validateChosenModerationLabel, validateComprehendArchiveEntryName, validateConditionParameters, validateConditionType, validateConfidence, validateCustomTaskOutput, validateCustomTaskPreviewOutput, validateDocumentClass, validateDocumentLabel, validateDocumentMetadata, validateDocumentType, validateDocumentTypeList, validateErrorRecord, validateFlowDefinitionArn, validateHumanAnswer, validateHumanLoopConfig, validateHumanLoopName, validateHumanLoopOutputUri, validateIdentityData, validateInputFileName, validateLineNumber, validateModerationLabel, validateMultiClassFile, validateMultiClassLine, validateMultiClassPage, validateMultiLabelFile, validateMultiLabelLine, validateMultiLabelPage, validatePageCount, validatePageDocumentType, validatePageError, validatePageErrorRecord, validatePageNumber, validatePageWarning, validateRekognitionAiServiceRequest, validateRekognitionAiServiceResponse, validateRekognitionModerationAnswer, validateRekognitionModerationInputContent, validateRekognitionModerationOutput, validateRekognitionModerationPreviewOutput, validateS3Object, validateScore, validateTextractAiServiceRequest, validateTextractAiServiceResponse, validateTextractBlock, validateTextractFormsAnswer, validateTextractFormsInputContent, validateTextractFormsOutput, validateTextractFormsPreviewOutput, validateTimestamp, validateWorkerMetadata } from './validators.js'

/**
 * Whether a value is a {@link ActivationConditionResults}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isActivationConditionResults(value)) console.log(validateActivationConditionResults.errors)
 * ```
 */
export function isActivationConditionResults(value: unknown): value is ActivationConditionResults {
  return validateActivationConditionResults(value)
}

/**
 * Whether a value is a {@link ActivationConditions}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isActivationConditions(value)) console.log(validateActivationConditions.errors)
 * ```
 */
export function isActivationConditions(value: unknown): value is ActivationConditions {
  return validateActivationConditions(value)
}

/**
 * Whether a value is a {@link ChosenModerationLabel}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isChosenModerationLabel(value)) console.log(validateChosenModerationLabel.errors)
 * ```
 */
export function isChosenModerationLabel(value: unknown): value is ChosenModerationLabel {
  return validateChosenModerationLabel(value)
}

/**
 * Whether a value is a {@link ComprehendArchiveEntryName}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isComprehendArchiveEntryName(value)) console.log(validateComprehendArchiveEntryName.errors)
 * ```
 */
export function isComprehendArchiveEntryName(value: unknown): value is ComprehendArchiveEntryName {
  return validateComprehendArchiveEntryName(value)
}

/**
 * Whether a value is a {@link ConditionParameters}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isConditionParameters(value)) console.log(validateConditionParameters.errors)
 * ```
 */
export function isConditionParameters(value: unknown): value is ConditionParameters {
  return validateConditionParameters(value)
}

/**
 * Whether a value is a {@link ConditionType}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isConditionType(value)) console.log(validateConditionType.errors)
 * ```
 */
export function isConditionType(value: unknown): value is ConditionType {
  return validateConditionType(value)
}

/**
 * Whether a value is a {@link Confidence}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isConfidence(value)) console.log(validateConfidence.errors)
 * ```
 */
export function isConfidence(value: unknown): value is Confidence {
  return validateConfidence(value)
}

/**
 * Whether a value is a {@link CustomTaskOutput}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isCustomTaskOutput(value)) console.log(validateCustomTaskOutput.errors)
 * ```
 */
export function isCustomTaskOutput(value: unknown): value is CustomTaskOutput {
  return validateCustomTaskOutput(value)
}

/**
 * Whether a value is a {@link CustomTaskPreviewOutput}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isCustomTaskPreviewOutput(value)) console.log(validateCustomTaskPreviewOutput.errors)
 * ```
 */
export function isCustomTaskPreviewOutput(value: unknown): value is CustomTaskPreviewOutput {
  return validateCustomTaskPreviewOutput(value)
}

/**
 * Whether a value is a {@link DocumentClass}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isDocumentClass(value)) console.log(validateDocumentClass.errors)
 * ```
 */
export function isDocumentClass(value: unknown): value is DocumentClass {
  return validateDocumentClass(value)
}

/**
 * Whether a value is a {@link DocumentLabel}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isDocumentLabel(value)) console.log(validateDocumentLabel.errors)
 * ```
 */
export function isDocumentLabel(value: unknown): value is DocumentLabel {
  return validateDocumentLabel(value)
}

/**
 * Whether a value is a {@link DocumentMetadata}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isDocumentMetadata(value)) console.log(validateDocumentMetadata.errors)
 * ```
 */
export function isDocumentMetadata(value: unknown): value is DocumentMetadata {
  return validateDocumentMetadata(value)
}

/**
 * Whether a value is a {@link DocumentType}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isDocumentType(value)) console.log(validateDocumentType.errors)
 * ```
 */
export function isDocumentType(value: unknown): value is DocumentType {
  return validateDocumentType(value)
}

/**
 * Whether a value is a {@link DocumentTypeList}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isDocumentTypeList(value)) console.log(validateDocumentTypeList.errors)
 * ```
 */
export function isDocumentTypeList(value: unknown): value is DocumentTypeList {
  return validateDocumentTypeList(value)
}

/**
 * Whether a value is a {@link ErrorRecord}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isErrorRecord(value)) console.log(validateErrorRecord.errors)
 * ```
 */
export function isErrorRecord(value: unknown): value is ErrorRecord {
  return validateErrorRecord(value)
}

/**
 * Whether a value is a {@link FlowDefinitionArn}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isFlowDefinitionArn(value)) console.log(validateFlowDefinitionArn.errors)
 * ```
 */
export function isFlowDefinitionArn(value: unknown): value is FlowDefinitionArn {
  return validateFlowDefinitionArn(value)
}

/**
 * Whether a value is a {@link HumanAnswer}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isHumanAnswer(value)) console.log(validateHumanAnswer.errors)
 * ```
 */
export function isHumanAnswer(value: unknown): value is HumanAnswer {
  return validateHumanAnswer(value)
}

/**
 * Whether a value is a {@link HumanLoopConfig}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isHumanLoopConfig(value)) console.log(validateHumanLoopConfig.errors)
 * ```
 */
export function isHumanLoopConfig(value: unknown): value is HumanLoopConfig {
  return validateHumanLoopConfig(value)
}

/**
 * Whether a value is a {@link HumanLoopName}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isHumanLoopName(value)) console.log(validateHumanLoopName.errors)
 * ```
 */
export function isHumanLoopName(value: unknown): value is HumanLoopName {
  return validateHumanLoopName(value)
}

/**
 * Whether a value is a {@link HumanLoopOutputUri}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isHumanLoopOutputUri(value)) console.log(validateHumanLoopOutputUri.errors)
 * ```
 */
export function isHumanLoopOutputUri(value: unknown): value is HumanLoopOutputUri {
  return validateHumanLoopOutputUri(value)
}

/**
 * Whether a value is a {@link IdentityData}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isIdentityData(value)) console.log(validateIdentityData.errors)
 * ```
 */
export function isIdentityData(value: unknown): value is IdentityData {
  return validateIdentityData(value)
}

/**
 * Whether a value is a {@link InputFileName}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isInputFileName(value)) console.log(validateInputFileName.errors)
 * ```
 */
export function isInputFileName(value: unknown): value is InputFileName {
  return validateInputFileName(value)
}

/**
 * Whether a value is a {@link LineNumber}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isLineNumber(value)) console.log(validateLineNumber.errors)
 * ```
 */
export function isLineNumber(value: unknown): value is LineNumber {
  return validateLineNumber(value)
}

/**
 * Whether a value is a {@link ModerationLabel}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isModerationLabel(value)) console.log(validateModerationLabel.errors)
 * ```
 */
export function isModerationLabel(value: unknown): value is ModerationLabel {
  return validateModerationLabel(value)
}

/**
 * Whether a value is a {@link MultiClassFile}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isMultiClassFile(value)) console.log(validateMultiClassFile.errors)
 * ```
 */
export function isMultiClassFile(value: unknown): value is MultiClassFile {
  return validateMultiClassFile(value)
}

/**
 * Whether a value is a {@link MultiClassLine}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isMultiClassLine(value)) console.log(validateMultiClassLine.errors)
 * ```
 */
export function isMultiClassLine(value: unknown): value is MultiClassLine {
  return validateMultiClassLine(value)
}

/**
 * Whether a value is a {@link MultiClassPage}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isMultiClassPage(value)) console.log(validateMultiClassPage.errors)
 * ```
 */
export function isMultiClassPage(value: unknown): value is MultiClassPage {
  return validateMultiClassPage(value)
}

/**
 * Whether a value is a {@link MultiLabelFile}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isMultiLabelFile(value)) console.log(validateMultiLabelFile.errors)
 * ```
 */
export function isMultiLabelFile(value: unknown): value is MultiLabelFile {
  return validateMultiLabelFile(value)
}

/**
 * Whether a value is a {@link MultiLabelLine}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isMultiLabelLine(value)) console.log(validateMultiLabelLine.errors)
 * ```
 */
export function isMultiLabelLine(value: unknown): value is MultiLabelLine {
  return validateMultiLabelLine(value)
}

/**
 * Whether a value is a {@link MultiLabelPage}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isMultiLabelPage(value)) console.log(validateMultiLabelPage.errors)
 * ```
 */
export function isMultiLabelPage(value: unknown): value is MultiLabelPage {
  return validateMultiLabelPage(value)
}

/**
 * Whether a value is a {@link PageCount}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isPageCount(value)) console.log(validatePageCount.errors)
 * ```
 */
export function isPageCount(value: unknown): value is PageCount {
  return validatePageCount(value)
}

/**
 * Whether a value is a {@link PageDocumentType}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isPageDocumentType(value)) console.log(validatePageDocumentType.errors)
 * ```
 */
export function isPageDocumentType(value: unknown): value is PageDocumentType {
  return validatePageDocumentType(value)
}

/**
 * Whether a value is a {@link PageError}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isPageError(value)) console.log(validatePageError.errors)
 * ```
 */
export function isPageError(value: unknown): value is PageError {
  return validatePageError(value)
}

/**
 * Whether a value is a {@link PageErrorRecord}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isPageErrorRecord(value)) console.log(validatePageErrorRecord.errors)
 * ```
 */
export function isPageErrorRecord(value: unknown): value is PageErrorRecord {
  return validatePageErrorRecord(value)
}

/**
 * Whether a value is a {@link PageNumber}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isPageNumber(value)) console.log(validatePageNumber.errors)
 * ```
 */
export function isPageNumber(value: unknown): value is PageNumber {
  return validatePageNumber(value)
}

/**
 * Whether a value is a {@link PageWarning}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isPageWarning(value)) console.log(validatePageWarning.errors)
 * ```
 */
export function isPageWarning(value: unknown): value is PageWarning {
  return validatePageWarning(value)
}

/**
 * Whether a value is a {@link RekognitionAiServiceRequest}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isRekognitionAiServiceRequest(value)) console.log(validateRekognitionAiServiceRequest.errors)
 * ```
 */
export function isRekognitionAiServiceRequest(value: unknown): value is RekognitionAiServiceRequest {
  return validateRekognitionAiServiceRequest(value)
}

/**
 * Whether a value is a {@link RekognitionAiServiceResponse}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isRekognitionAiServiceResponse(value)) console.log(validateRekognitionAiServiceResponse.errors)
 * ```
 */
export function isRekognitionAiServiceResponse(value: unknown): value is RekognitionAiServiceResponse {
  return validateRekognitionAiServiceResponse(value)
}

/**
 * Whether a value is a {@link RekognitionModerationAnswer}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isRekognitionModerationAnswer(value)) console.log(validateRekognitionModerationAnswer.errors)
 * ```
 */
export function isRekognitionModerationAnswer(value: unknown): value is RekognitionModerationAnswer {
  return validateRekognitionModerationAnswer(value)
}

/**
 * Whether a value is a {@link RekognitionModerationInputContent}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isRekognitionModerationInputContent(value)) console.log(validateRekognitionModerationInputContent.errors)
 * ```
 */
export function isRekognitionModerationInputContent(value: unknown): value is RekognitionModerationInputContent {
  return validateRekognitionModerationInputContent(value)
}

/**
 * Whether a value is a {@link RekognitionModerationOutput}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isRekognitionModerationOutput(value)) console.log(validateRekognitionModerationOutput.errors)
 * ```
 */
export function isRekognitionModerationOutput(value: unknown): value is RekognitionModerationOutput {
  return validateRekognitionModerationOutput(value)
}

/**
 * Whether a value is a {@link RekognitionModerationPreviewOutput}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isRekognitionModerationPreviewOutput(value)) console.log(validateRekognitionModerationPreviewOutput.errors)
 * ```
 */
export function isRekognitionModerationPreviewOutput(value: unknown): value is RekognitionModerationPreviewOutput {
  return validateRekognitionModerationPreviewOutput(value)
}

/**
 * Whether a value is a {@link S3Object}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isS3Object(value)) console.log(validateS3Object.errors)
 * ```
 */
export function isS3Object(value: unknown): value is S3Object {
  return validateS3Object(value)
}

/**
 * Whether a value is a {@link Score}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isScore(value)) console.log(validateScore.errors)
 * ```
 */
export function isScore(value: unknown): value is Score {
  return validateScore(value)
}

/**
 * Whether a value is a {@link TextractAiServiceRequest}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isTextractAiServiceRequest(value)) console.log(validateTextractAiServiceRequest.errors)
 * ```
 */
export function isTextractAiServiceRequest(value: unknown): value is TextractAiServiceRequest {
  return validateTextractAiServiceRequest(value)
}

/**
 * Whether a value is a {@link TextractAiServiceResponse}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isTextractAiServiceResponse(value)) console.log(validateTextractAiServiceResponse.errors)
 * ```
 */
export function isTextractAiServiceResponse(value: unknown): value is TextractAiServiceResponse {
  return validateTextractAiServiceResponse(value)
}

/**
 * Whether a value is a {@link TextractBlock}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isTextractBlock(value)) console.log(validateTextractBlock.errors)
 * ```
 */
export function isTextractBlock(value: unknown): value is TextractBlock {
  return validateTextractBlock(value)
}

/**
 * Whether a value is a {@link TextractFormsAnswer}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isTextractFormsAnswer(value)) console.log(validateTextractFormsAnswer.errors)
 * ```
 */
export function isTextractFormsAnswer(value: unknown): value is TextractFormsAnswer {
  return validateTextractFormsAnswer(value)
}

/**
 * Whether a value is a {@link TextractFormsInputContent}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isTextractFormsInputContent(value)) console.log(validateTextractFormsInputContent.errors)
 * ```
 */
export function isTextractFormsInputContent(value: unknown): value is TextractFormsInputContent {
  return validateTextractFormsInputContent(value)
}

/**
 * Whether a value is a {@link TextractFormsOutput}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isTextractFormsOutput(value)) console.log(validateTextractFormsOutput.errors)
 * ```
 */
export function isTextractFormsOutput(value: unknown): value is TextractFormsOutput {
  return validateTextractFormsOutput(value)
}

/**
 * Whether a value is a {@link TextractFormsPreviewOutput}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isTextractFormsPreviewOutput(value)) console.log(validateTextractFormsPreviewOutput.errors)
 * ```
 */
export function isTextractFormsPreviewOutput(value: unknown): value is TextractFormsPreviewOutput {
  return validateTextractFormsPreviewOutput(value)
}

/**
 * Whether a value is a {@link Timestamp}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isTimestamp(value)) console.log(validateTimestamp.errors)
 * ```
 */
export function isTimestamp(value: unknown): value is Timestamp {
  return validateTimestamp(value)
}

/**
 * Whether a value is a {@link WorkerMetadata}, judged by its schema.
 *
 * @example
 * ```ts
 * if (!isWorkerMetadata(value)) console.log(validateWorkerMetadata.errors)
 * ```
 */
export function isWorkerMetadata(value: unknown): value is WorkerMetadata {
  return validateWorkerMetadata(value)
}
