// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

// @ts-nocheck
import { ucs2length } from '../validate/runtime.js'
import type { Validator } from '../validate/validator.js'
import type { ActivationConditionResults, ActivationConditions, ChosenModerationLabel, ComprehendArchiveEntryName, ConditionParameters, ConditionType, Confidence, CustomTaskOutput, CustomTaskPreviewOutput, DocumentClass, DocumentLabel, DocumentMetadata, DocumentType, DocumentTypeList, ErrorRecord, FlowDefinitionArn, HumanAnswer, HumanLoopConfig, HumanLoopName, HumanLoopOutputUri, IdentityData, InputFileName, LineNumber, ModerationLabel, MultiClassFile, MultiClassLine, MultiClassPage, MultiLabelFile, MultiLabelLine, MultiLabelPage, PageCount, PageDocumentType, PageError, PageErrorRecord, PageNumber, PageWarning, RekognitionAiServiceRequest, RekognitionAiServiceResponse, RekognitionModerationAnswer, RekognitionModerationInputContent, RekognitionModerationOutput, RekognitionModerationPreviewOutput, S3Object, Score, TextractAiServiceRequest, TextractAiServiceResponse, TextractBlock, TextractFormsAnswer, TextractFormsInputContent, TextractFormsOutput, TextractFormsPreviewOutput, Timestamp, WorkerMetadata } from './types.js'

/** Is the value a {@link ActivationConditionResults}? What is wrong is left in `errors`. */
export const validateActivationConditionResults: Validator<ActivationConditionResults> = checkActivationConditionResults

/** Is the value a {@link ActivationConditions}? What is wrong is left in `errors`. */
export const validateActivationConditions: Validator<ActivationConditions> = checkActivationConditions

/** Is the value a {@link ChosenModerationLabel}? What is wrong is left in `errors`. */
export const validateChosenModerationLabel: Validator<ChosenModerationLabel> = checkChosenModerationLabel

/** Is the value a {@link ComprehendArchiveEntryName}? What is wrong is left in `errors`. */
export const validateComprehendArchiveEntryName: Validator<ComprehendArchiveEntryName> = checkComprehendArchiveEntryName

/** Is the value a {@link ConditionParameters}? What is wrong is left in `errors`. */
export const validateConditionParameters: Validator<ConditionParameters> = checkConditionParameters

/** Is the value a {@link ConditionType}? What is wrong is left in `errors`. */
export const validateConditionType: Validator<ConditionType> = checkConditionType

/** Is the value a {@link Confidence}? What is wrong is left in `errors`. */
export const validateConfidence: Validator<Confidence> = checkConfidence

/** Is the value a {@link CustomTaskOutput}? What is wrong is left in `errors`. */
export const validateCustomTaskOutput: Validator<CustomTaskOutput> = checkCustomTaskOutput

/** Is the value a {@link CustomTaskPreviewOutput}? What is wrong is left in `errors`. */
export const validateCustomTaskPreviewOutput: Validator<CustomTaskPreviewOutput> = checkCustomTaskPreviewOutput

/** Is the value a {@link DocumentClass}? What is wrong is left in `errors`. */
export const validateDocumentClass: Validator<DocumentClass> = checkDocumentClass

/** Is the value a {@link DocumentLabel}? What is wrong is left in `errors`. */
export const validateDocumentLabel: Validator<DocumentLabel> = checkDocumentLabel

/** Is the value a {@link DocumentMetadata}? What is wrong is left in `errors`. */
export const validateDocumentMetadata: Validator<DocumentMetadata> = checkDocumentMetadata

/** Is the value a {@link DocumentType}? What is wrong is left in `errors`. */
export const validateDocumentType: Validator<DocumentType> = checkDocumentType

/** Is the value a {@link DocumentTypeList}? What is wrong is left in `errors`. */
export const validateDocumentTypeList: Validator<DocumentTypeList> = checkDocumentTypeList

/** Is the value a {@link ErrorRecord}? What is wrong is left in `errors`. */
export const validateErrorRecord: Validator<ErrorRecord> = checkErrorRecord

/** Is the value a {@link FlowDefinitionArn}? What is wrong is left in `errors`. */
export const validateFlowDefinitionArn: Validator<FlowDefinitionArn> = checkFlowDefinitionArn

/** Is the value a {@link HumanAnswer}? What is wrong is left in `errors`. */
export const validateHumanAnswer: Validator<HumanAnswer> = checkHumanAnswer

/** Is the value a {@link HumanLoopConfig}? What is wrong is left in `errors`. */
export const validateHumanLoopConfig: Validator<HumanLoopConfig> = checkHumanLoopConfig

/** Is the value a {@link HumanLoopName}? What is wrong is left in `errors`. */
export const validateHumanLoopName: Validator<HumanLoopName> = checkHumanLoopName

/** Is the value a {@link HumanLoopOutputUri}? What is wrong is left in `errors`. */
export const validateHumanLoopOutputUri: Validator<HumanLoopOutputUri> = checkHumanLoopOutputUri

/** Is the value a {@link IdentityData}? What is wrong is left in `errors`. */
export const validateIdentityData: Validator<IdentityData> = checkIdentityData

/** Is the value a {@link InputFileName}? What is wrong is left in `errors`. */
export const validateInputFileName: Validator<InputFileName> = checkInputFileName

/** Is the value a {@link LineNumber}? What is wrong is left in `errors`. */
export const validateLineNumber: Validator<LineNumber> = checkLineNumber

/** Is the value a {@link ModerationLabel}? What is wrong is left in `errors`. */
export const validateModerationLabel: Validator<ModerationLabel> = checkModerationLabel

/** Is the value a {@link MultiClassFile}? What is wrong is left in `errors`. */
export const validateMultiClassFile: Validator<MultiClassFile> = checkMultiClassFile

/** Is the value a {@link MultiClassLine}? What is wrong is left in `errors`. */
export const validateMultiClassLine: Validator<MultiClassLine> = checkMultiClassLine

/** Is the value a {@link MultiClassPage}? What is wrong is left in `errors`. */
export const validateMultiClassPage: Validator<MultiClassPage> = checkMultiClassPage

/** Is the value a {@link MultiLabelFile}? What is wrong is left in `errors`. */
export const validateMultiLabelFile: Validator<MultiLabelFile> = checkMultiLabelFile

/** Is the value a {@link MultiLabelLine}? What is wrong is left in `errors`. */
export const validateMultiLabelLine: Validator<MultiLabelLine> = checkMultiLabelLine

/** Is the value a {@link MultiLabelPage}? What is wrong is left in `errors`. */
export const validateMultiLabelPage: Validator<MultiLabelPage> = checkMultiLabelPage

/** Is the value a {@link PageCount}? What is wrong is left in `errors`. */
export const validatePageCount: Validator<PageCount> = checkPageCount

/** Is the value a {@link PageDocumentType}? What is wrong is left in `errors`. */
export const validatePageDocumentType: Validator<PageDocumentType> = checkPageDocumentType

/** Is the value a {@link PageError}? What is wrong is left in `errors`. */
export const validatePageError: Validator<PageError> = checkPageError

/** Is the value a {@link PageErrorRecord}? What is wrong is left in `errors`. */
export const validatePageErrorRecord: Validator<PageErrorRecord> = checkPageErrorRecord

/** Is the value a {@link PageNumber}? What is wrong is left in `errors`. */
export const validatePageNumber: Validator<PageNumber> = checkPageNumber

/** Is the value a {@link PageWarning}? What is wrong is left in `errors`. */
export const validatePageWarning: Validator<PageWarning> = checkPageWarning

/** Is the value a {@link RekognitionAiServiceRequest}? What is wrong is left in `errors`. */
export const validateRekognitionAiServiceRequest: Validator<RekognitionAiServiceRequest> = checkRekognitionAiServiceRequest

/** Is the value a {@link RekognitionAiServiceResponse}? What is wrong is left in `errors`. */
export const validateRekognitionAiServiceResponse: Validator<RekognitionAiServiceResponse> = checkRekognitionAiServiceResponse

/** Is the value a {@link RekognitionModerationAnswer}? What is wrong is left in `errors`. */
export const validateRekognitionModerationAnswer: Validator<RekognitionModerationAnswer> = checkRekognitionModerationAnswer

/** Is the value a {@link RekognitionModerationInputContent}? What is wrong is left in `errors`. */
export const validateRekognitionModerationInputContent: Validator<RekognitionModerationInputContent> = checkRekognitionModerationInputContent

/** Is the value a {@link RekognitionModerationOutput}? What is wrong is left in `errors`. */
export const validateRekognitionModerationOutput: Validator<RekognitionModerationOutput> = checkRekognitionModerationOutput

/** Is the value a {@link RekognitionModerationPreviewOutput}? What is wrong is left in `errors`. */
export const validateRekognitionModerationPreviewOutput: Validator<RekognitionModerationPreviewOutput> = checkRekognitionModerationPreviewOutput

/** Is the value a {@link S3Object}? What is wrong is left in `errors`. */
export const validateS3Object: Validator<S3Object> = checkS3Object

/** Is the value a {@link Score}? What is wrong is left in `errors`. */
export const validateScore: Validator<Score> = checkScore

/** Is the value a {@link TextractAiServiceRequest}? What is wrong is left in `errors`. */
export const validateTextractAiServiceRequest: Validator<TextractAiServiceRequest> = checkTextractAiServiceRequest

/** Is the value a {@link TextractAiServiceResponse}? What is wrong is left in `errors`. */
export const validateTextractAiServiceResponse: Validator<TextractAiServiceResponse> = checkTextractAiServiceResponse

/** Is the value a {@link TextractBlock}? What is wrong is left in `errors`. */
export const validateTextractBlock: Validator<TextractBlock> = checkTextractBlock

/** Is the value a {@link TextractFormsAnswer}? What is wrong is left in `errors`. */
export const validateTextractFormsAnswer: Validator<TextractFormsAnswer> = checkTextractFormsAnswer

/** Is the value a {@link TextractFormsInputContent}? What is wrong is left in `errors`. */
export const validateTextractFormsInputContent: Validator<TextractFormsInputContent> = checkTextractFormsInputContent

/** Is the value a {@link TextractFormsOutput}? What is wrong is left in `errors`. */
export const validateTextractFormsOutput: Validator<TextractFormsOutput> = checkTextractFormsOutput

/** Is the value a {@link TextractFormsPreviewOutput}? What is wrong is left in `errors`. */
export const validateTextractFormsPreviewOutput: Validator<TextractFormsPreviewOutput> = checkTextractFormsPreviewOutput

/** Is the value a {@link Timestamp}? What is wrong is left in `errors`. */
export const validateTimestamp: Validator<Timestamp> = checkTimestamp

/** Is the value a {@link WorkerMetadata}? What is wrong is left in `errors`. */
export const validateWorkerMetadata: Validator<WorkerMetadata> = checkWorkerMetadata

function checkAndConditionResult(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.And === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "And"},message:"must have required property '"+"And"+"'"});
errors++;
}
if(data.EvaluationResult === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "EvaluationResult"},message:"must have required property '"+"EvaluationResult"+"'"});
errors++;
}
if(data.And !== undefined){
let data0 = data.And;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(checkActivationConditionResult(data0[i0], {instancePath:instancePath+"/And/" + i0}))){
vErrors = vErrors === null ? checkActivationConditionResult.errors : vErrors.concat(checkActivationConditionResult.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/And",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.EvaluationResult !== undefined){
if(typeof data.EvaluationResult !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/EvaluationResult",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.Or !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Or",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.ConditionType !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ConditionType",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkAndConditionResult.errors = vErrors;
return errors === 0;
}
function checkOrConditionResult(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Or === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Or"},message:"must have required property '"+"Or"+"'"});
errors++;
}
if(data.EvaluationResult === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "EvaluationResult"},message:"must have required property '"+"EvaluationResult"+"'"});
errors++;
}
if(data.Or !== undefined){
let data0 = data.Or;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(checkActivationConditionResult(data0[i0], {instancePath:instancePath+"/Or/" + i0}))){
vErrors = vErrors === null ? checkActivationConditionResult.errors : vErrors.concat(checkActivationConditionResult.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Or",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.EvaluationResult !== undefined){
if(typeof data.EvaluationResult !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/EvaluationResult",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.And !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/And",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.ConditionType !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ConditionType",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkOrConditionResult.errors = vErrors;
return errors === 0;
}
function checkConditionType(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkConditionType.errors = vErrors;
return errors === 0;
}
function checkConfidence(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
checkConfidence.errors = vErrors;
return errors === 0;
}
function checkConditionParameters(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ModerationLabelName !== undefined){
let data0 = data.ModerationLabelName;
if(typeof data0 === "string"){
if(ucs2length(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ModerationLabelName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ModerationLabelName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.ConfidenceEquals !== undefined){
if(!(checkConfidence(data.ConfidenceEquals, {instancePath:instancePath+"/ConfidenceEquals"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.ConfidenceLessThan !== undefined){
if(!(checkConfidence(data.ConfidenceLessThan, {instancePath:instancePath+"/ConfidenceLessThan"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.ConfidenceLessThanEquals !== undefined){
if(!(checkConfidence(data.ConfidenceLessThanEquals, {instancePath:instancePath+"/ConfidenceLessThanEquals"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.ConfidenceGreaterThan !== undefined){
if(!(checkConfidence(data.ConfidenceGreaterThan, {instancePath:instancePath+"/ConfidenceGreaterThan"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.ConfidenceGreaterThanEquals !== undefined){
if(!(checkConfidence(data.ConfidenceGreaterThanEquals, {instancePath:instancePath+"/ConfidenceGreaterThanEquals"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.ImportantFormKey !== undefined){
let data6 = data.ImportantFormKey;
if(typeof data6 === "string"){
if(ucs2length(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ImportantFormKey",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ImportantFormKey",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.ImportantFormKeyAliases !== undefined){
let data7 = data.ImportantFormKeyAliases;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ImportantFormKeyAliases/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ImportantFormKeyAliases",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.KeyValueBlockConfidenceEquals !== undefined){
if(!(checkConfidence(data.KeyValueBlockConfidenceEquals, {instancePath:instancePath+"/KeyValueBlockConfidenceEquals"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.KeyValueBlockConfidenceLessThan !== undefined){
if(!(checkConfidence(data.KeyValueBlockConfidenceLessThan, {instancePath:instancePath+"/KeyValueBlockConfidenceLessThan"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.KeyValueBlockConfidenceLessThanEquals !== undefined){
if(!(checkConfidence(data.KeyValueBlockConfidenceLessThanEquals, {instancePath:instancePath+"/KeyValueBlockConfidenceLessThanEquals"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.KeyValueBlockConfidenceGreaterThan !== undefined){
if(!(checkConfidence(data.KeyValueBlockConfidenceGreaterThan, {instancePath:instancePath+"/KeyValueBlockConfidenceGreaterThan"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.KeyValueBlockConfidenceGreaterThanEquals !== undefined){
if(!(checkConfidence(data.KeyValueBlockConfidenceGreaterThanEquals, {instancePath:instancePath+"/KeyValueBlockConfidenceGreaterThanEquals"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.WordBlockConfidenceEquals !== undefined){
if(!(checkConfidence(data.WordBlockConfidenceEquals, {instancePath:instancePath+"/WordBlockConfidenceEquals"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.WordBlockConfidenceLessThan !== undefined){
if(!(checkConfidence(data.WordBlockConfidenceLessThan, {instancePath:instancePath+"/WordBlockConfidenceLessThan"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.WordBlockConfidenceLessThanEquals !== undefined){
if(!(checkConfidence(data.WordBlockConfidenceLessThanEquals, {instancePath:instancePath+"/WordBlockConfidenceLessThanEquals"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.WordBlockConfidenceGreaterThan !== undefined){
if(!(checkConfidence(data.WordBlockConfidenceGreaterThan, {instancePath:instancePath+"/WordBlockConfidenceGreaterThan"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.WordBlockConfidenceGreaterThanEquals !== undefined){
if(!(checkConfidence(data.WordBlockConfidenceGreaterThanEquals, {instancePath:instancePath+"/WordBlockConfidenceGreaterThanEquals"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.RandomSamplingPercentage !== undefined){
let data19 = data.RandomSamplingPercentage;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/RandomSamplingPercentage",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data19 < 0.01 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/RandomSamplingPercentage",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RandomSamplingPercentage",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkConditionParameters.errors = vErrors;
return errors === 0;
}
function checkConditionCheckResult(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ConditionType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ConditionType"},message:"must have required property '"+"ConditionType"+"'"});
errors++;
}
if(data.EvaluationResult === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "EvaluationResult"},message:"must have required property '"+"EvaluationResult"+"'"});
errors++;
}
if(data.ConditionType !== undefined){
if(!(checkConditionType(data.ConditionType, {instancePath:instancePath+"/ConditionType"}))){
vErrors = vErrors === null ? checkConditionType.errors : vErrors.concat(checkConditionType.errors);
errors = vErrors.length;
}
}
if(data.ConditionParameters !== undefined){
if(!(checkConditionParameters(data.ConditionParameters, {instancePath:instancePath+"/ConditionParameters"}))){
vErrors = vErrors === null ? checkConditionParameters.errors : vErrors.concat(checkConditionParameters.errors);
errors = vErrors.length;
}
}
if(data.EvaluationResult !== undefined){
if(typeof data.EvaluationResult !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/EvaluationResult",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.And !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/And",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.Or !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Or",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkConditionCheckResult.errors = vErrors;
return errors === 0;
}
function checkActivationConditionResult(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && data.And !== undefined){
if(!(checkAndConditionResult(data, {instancePath}))){
vErrors = vErrors === null ? checkAndConditionResult.errors : vErrors.concat(checkAndConditionResult.errors);
errors = vErrors.length;
}
}
else if(data && typeof data == "object" && !Array.isArray(data) && data.Or !== undefined){
if(!(checkOrConditionResult(data, {instancePath}))){
vErrors = vErrors === null ? checkOrConditionResult.errors : vErrors.concat(checkOrConditionResult.errors);
errors = vErrors.length;
}
}
else {
if(!(checkConditionCheckResult(data, {instancePath}))){
vErrors = vErrors === null ? checkConditionCheckResult.errors : vErrors.concat(checkConditionCheckResult.errors);
errors = vErrors.length;
}
}
checkActivationConditionResult.errors = vErrors;
return errors === 0;
}
function checkActivationConditionResults(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Conditions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Conditions"},message:"must have required property '"+"Conditions"+"'"});
errors++;
}
if(data.Conditions !== undefined){
let data0 = data.Conditions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(checkActivationConditionResult(data0[i0], {instancePath:instancePath+"/Conditions/" + i0}))){
vErrors = vErrors === null ? checkActivationConditionResult.errors : vErrors.concat(checkActivationConditionResult.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Conditions",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkActivationConditionResults.errors = vErrors;
return errors === 0;
}
function checkAndCondition(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.And === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "And"},message:"must have required property '"+"And"+"'"});
errors++;
}
if(data.And !== undefined){
let data0 = data.And;
if(Array.isArray(data0)){
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/And",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(checkActivationCondition(data0[i0], {instancePath:instancePath+"/And/" + i0}))){
vErrors = vErrors === null ? checkActivationCondition.errors : vErrors.concat(checkActivationCondition.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/And",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.Or !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Or",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.ConditionType !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ConditionType",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkAndCondition.errors = vErrors;
return errors === 0;
}
function checkOrCondition(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Or === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Or"},message:"must have required property '"+"Or"+"'"});
errors++;
}
if(data.Or !== undefined){
let data0 = data.Or;
if(Array.isArray(data0)){
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/Or",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(checkActivationCondition(data0[i0], {instancePath:instancePath+"/Or/" + i0}))){
vErrors = vErrors === null ? checkActivationCondition.errors : vErrors.concat(checkActivationCondition.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Or",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.And !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/And",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.ConditionType !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ConditionType",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkOrCondition.errors = vErrors;
return errors === 0;
}
function checkConditionCheck(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ConditionType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ConditionType"},message:"must have required property '"+"ConditionType"+"'"});
errors++;
}
if(data.ConditionType !== undefined){
if(!(checkConditionType(data.ConditionType, {instancePath:instancePath+"/ConditionType"}))){
vErrors = vErrors === null ? checkConditionType.errors : vErrors.concat(checkConditionType.errors);
errors = vErrors.length;
}
}
if(data.ConditionParameters !== undefined){
if(!(checkConditionParameters(data.ConditionParameters, {instancePath:instancePath+"/ConditionParameters"}))){
vErrors = vErrors === null ? checkConditionParameters.errors : vErrors.concat(checkConditionParameters.errors);
errors = vErrors.length;
}
}
if(data.And !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/And",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.Or !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Or",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkConditionCheck.errors = vErrors;
return errors === 0;
}
function checkActivationCondition(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data) && data.And !== undefined){
if(!(checkAndCondition(data, {instancePath}))){
vErrors = vErrors === null ? checkAndCondition.errors : vErrors.concat(checkAndCondition.errors);
errors = vErrors.length;
}
}
else if(data && typeof data == "object" && !Array.isArray(data) && data.Or !== undefined){
if(!(checkOrCondition(data, {instancePath}))){
vErrors = vErrors === null ? checkOrCondition.errors : vErrors.concat(checkOrCondition.errors);
errors = vErrors.length;
}
}
else {
if(!(checkConditionCheck(data, {instancePath}))){
vErrors = vErrors === null ? checkConditionCheck.errors : vErrors.concat(checkConditionCheck.errors);
errors = vErrors.length;
}
}
checkActivationCondition.errors = vErrors;
return errors === 0;
}
function checkActivationConditions(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Conditions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Conditions"},message:"must have required property '"+"Conditions"+"'"});
errors++;
}
if(data.Conditions !== undefined){
let data0 = data.Conditions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(checkActivationCondition(data0[i0], {instancePath:instancePath+"/Conditions/" + i0}))){
vErrors = vErrors === null ? checkActivationCondition.errors : vErrors.concat(checkActivationCondition.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Conditions",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkActivationConditions.errors = vErrors;
return errors === 0;
}
function checkChosenModerationLabel(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(ucs2length(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.parentName !== undefined){
if(typeof data.parentName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parentName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkChosenModerationLabel.errors = vErrors;
return errors === 0;
}
const pattern3 = /^(?!\/)(?!(.*\/)?\.\.(\/|$))(\.\/)?(output\/)?(predictions\.jsonl|output|output\.txt|[^\n]*[^/\n]\.out|topic-terms\.csv|doc-topics\.csv|confusion_matrix\.json|amazon-textract-output\/[^\n]+|skipped_documents\/[^\n]+)$/u
function checkComprehendArchiveEntryName(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))(\\./)?(output/)?(predictions\\.jsonl|output|output\\.txt|[^\\n]*[^/\\n]\\.out|topic-terms\\.csv|doc-topics\\.csv|confusion_matrix\\.json|amazon-textract-output/[^\\n]+|skipped_documents/[^\\n]+)$"},message:"must match pattern \""+"^(?!/)(?!(.*/)?\\.\\.(/|$))(\\./)?(output/)?(predictions\\.jsonl|output|output\\.txt|[^\\n]*[^/\\n]\\.out|topic-terms\\.csv|doc-topics\\.csv|confusion_matrix\\.json|amazon-textract-output/[^\\n]+|skipped_documents/[^\\n]+)$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkComprehendArchiveEntryName.errors = vErrors;
return errors === 0;
}
function checkFlowDefinitionArn(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(ucs2length(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkFlowDefinitionArn.errors = vErrors;
return errors === 0;
}
const pattern4 = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})$/u
function checkTimestamp(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkTimestamp.errors = vErrors;
return errors === 0;
}
function checkIdentityProviderType(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkIdentityProviderType.errors = vErrors;
return errors === 0;
}
function checkIdentityData(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identityProviderType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "identityProviderType"},message:"must have required property '"+"identityProviderType"+"'"});
errors++;
}
if(data.issuer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'"});
errors++;
}
if(data.sub === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sub"},message:"must have required property '"+"sub"+"'"});
errors++;
}
if(data.identityProviderType !== undefined){
if(!(checkIdentityProviderType(data.identityProviderType, {instancePath:instancePath+"/identityProviderType"}))){
vErrors = vErrors === null ? checkIdentityProviderType.errors : vErrors.concat(checkIdentityProviderType.errors);
errors = vErrors.length;
}
}
if(data.issuer !== undefined){
let data1 = data.issuer;
if(typeof data1 === "string"){
if(ucs2length(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/issuer",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/issuer",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sub !== undefined){
let data2 = data.sub;
if(typeof data2 === "string"){
if(ucs2length(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sub",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sub",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkIdentityData.errors = vErrors;
return errors === 0;
}
function checkWorkerMetadata(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identityData === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "identityData"},message:"must have required property '"+"identityData"+"'"});
errors++;
}
if(data.identityData !== undefined){
if(!(checkIdentityData(data.identityData, {instancePath:instancePath+"/identityData"}))){
vErrors = vErrors === null ? checkIdentityData.errors : vErrors.concat(checkIdentityData.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkWorkerMetadata.errors = vErrors;
return errors === 0;
}
function checkHumanAnswer(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.answerContent === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "answerContent"},message:"must have required property '"+"answerContent"+"'"});
errors++;
}
if(data.submissionTime === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "submissionTime"},message:"must have required property '"+"submissionTime"+"'"});
errors++;
}
if(data.workerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "workerId"},message:"must have required property '"+"workerId"+"'"});
errors++;
}
if(data.answerContent !== undefined){
let data0 = data.answerContent;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/answerContent",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.submissionTime !== undefined){
if(!(checkTimestamp(data.submissionTime, {instancePath:instancePath+"/submissionTime"}))){
vErrors = vErrors === null ? checkTimestamp.errors : vErrors.concat(checkTimestamp.errors);
errors = vErrors.length;
}
}
if(data.acceptanceTime !== undefined){
if(!(checkTimestamp(data.acceptanceTime, {instancePath:instancePath+"/acceptanceTime"}))){
vErrors = vErrors === null ? checkTimestamp.errors : vErrors.concat(checkTimestamp.errors);
errors = vErrors.length;
}
}
if(data.timeSpentInSeconds !== undefined){
let data3 = data.timeSpentInSeconds;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/timeSpentInSeconds",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timeSpentInSeconds",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.workerId !== undefined){
let data4 = data.workerId;
if(typeof data4 === "string"){
if(ucs2length(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/workerId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/workerId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.workerMetadata !== undefined){
if(!(checkWorkerMetadata(data.workerMetadata, {instancePath:instancePath+"/workerMetadata"}))){
vErrors = vErrors === null ? checkWorkerMetadata.errors : vErrors.concat(checkWorkerMetadata.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkHumanAnswer.errors = vErrors;
return errors === 0;
}
function checkHumanLoopName(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(ucs2length(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkHumanLoopName.errors = vErrors;
return errors === 0;
}
function checkCustomTaskOutput(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flowDefinitionArn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "flowDefinitionArn"},message:"must have required property '"+"flowDefinitionArn"+"'"});
errors++;
}
if(data.humanAnswers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanAnswers"},message:"must have required property '"+"humanAnswers"+"'"});
errors++;
}
if(data.humanLoopName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanLoopName"},message:"must have required property '"+"humanLoopName"+"'"});
errors++;
}
if(data.inputContent === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inputContent"},message:"must have required property '"+"inputContent"+"'"});
errors++;
}
if(data.flowDefinitionArn !== undefined){
if(!(checkFlowDefinitionArn(data.flowDefinitionArn, {instancePath:instancePath+"/flowDefinitionArn"}))){
vErrors = vErrors === null ? checkFlowDefinitionArn.errors : vErrors.concat(checkFlowDefinitionArn.errors);
errors = vErrors.length;
}
}
if(data.humanAnswers !== undefined){
let data1 = data.humanAnswers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(checkHumanAnswer(data1[i0], {instancePath:instancePath+"/humanAnswers/" + i0}))){
vErrors = vErrors === null ? checkHumanAnswer.errors : vErrors.concat(checkHumanAnswer.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/humanAnswers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.humanLoopName !== undefined){
if(!(checkHumanLoopName(data.humanLoopName, {instancePath:instancePath+"/humanLoopName"}))){
vErrors = vErrors === null ? checkHumanLoopName.errors : vErrors.concat(checkHumanLoopName.errors);
errors = vErrors.length;
}
}
if(data.awsManagedHumanLoopRequestSource !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/awsManagedHumanLoopRequestSource",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkCustomTaskOutput.errors = vErrors;
return errors === 0;
}
function checkCustomTaskPreviewOutput(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flowDefinitionArn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "flowDefinitionArn"},message:"must have required property '"+"flowDefinitionArn"+"'"});
errors++;
}
if(data.humanAnswers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanAnswers"},message:"must have required property '"+"humanAnswers"+"'"});
errors++;
}
if(data.humanLoopName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanLoopName"},message:"must have required property '"+"humanLoopName"+"'"});
errors++;
}
if(data.humanLoopInputContent === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanLoopInputContent"},message:"must have required property '"+"humanLoopInputContent"+"'"});
errors++;
}
if(data.flowDefinitionArn !== undefined){
if(!(checkFlowDefinitionArn(data.flowDefinitionArn, {instancePath:instancePath+"/flowDefinitionArn"}))){
vErrors = vErrors === null ? checkFlowDefinitionArn.errors : vErrors.concat(checkFlowDefinitionArn.errors);
errors = vErrors.length;
}
}
if(data.humanAnswers !== undefined){
let data1 = data.humanAnswers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(checkHumanAnswer(data1[i0], {instancePath:instancePath+"/humanAnswers/" + i0}))){
vErrors = vErrors === null ? checkHumanAnswer.errors : vErrors.concat(checkHumanAnswer.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/humanAnswers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.humanLoopName !== undefined){
if(!(checkHumanLoopName(data.humanLoopName, {instancePath:instancePath+"/humanLoopName"}))){
vErrors = vErrors === null ? checkHumanLoopName.errors : vErrors.concat(checkHumanLoopName.errors);
errors = vErrors.length;
}
}
if(data.awsManagedHumanLoopRequestSource !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/awsManagedHumanLoopRequestSource",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.inputContent !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/inputContent",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkCustomTaskPreviewOutput.errors = vErrors;
return errors === 0;
}
function checkScore(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
checkScore.errors = vErrors;
return errors === 0;
}
function checkDocumentClass(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"});
errors++;
}
if(data.Score === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Score"},message:"must have required property '"+"Score"+"'"});
errors++;
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(ucs2length(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.Score !== undefined){
if(!(checkScore(data.Score, {instancePath:instancePath+"/Score"}))){
vErrors = vErrors === null ? checkScore.errors : vErrors.concat(checkScore.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkDocumentClass.errors = vErrors;
return errors === 0;
}
function checkDocumentLabel(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"});
errors++;
}
if(data.Score === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Score"},message:"must have required property '"+"Score"+"'"});
errors++;
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(ucs2length(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.Score !== undefined){
if(!(checkScore(data.Score, {instancePath:instancePath+"/Score"}))){
vErrors = vErrors === null ? checkScore.errors : vErrors.concat(checkScore.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkDocumentLabel.errors = vErrors;
return errors === 0;
}
const pattern5 = /^[0-9]+$/u
function checkPageNumber(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["integer","string"]},message:"must be integer,string"});
errors++;
}
if((typeof data == "number") && (!(data % 1) && !isNaN(data))){
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
else if(typeof data === "string"){
if(typeof data === "string"){
if(!pattern5.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
checkPageNumber.errors = vErrors;
return errors === 0;
}
function checkPageCount(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["integer","string"]},message:"must be integer,string"});
errors++;
}
if((typeof data == "number") && (!(data % 1) && !isNaN(data))){
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
else if(typeof data === "string"){
if(typeof data === "string"){
if(!pattern5.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
checkPageCount.errors = vErrors;
return errors === 0;
}
function checkExtractedCharactersListItem(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Page !== undefined){
if(!(checkPageNumber(data.Page, {instancePath:instancePath+"/Page"}))){
vErrors = vErrors === null ? checkPageNumber.errors : vErrors.concat(checkPageNumber.errors);
errors = vErrors.length;
}
}
if(data.Count !== undefined){
let data1 = data.Count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/Count",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/Count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkExtractedCharactersListItem.errors = vErrors;
return errors === 0;
}
function checkDocumentMetadata(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Pages === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Pages"},message:"must have required property '"+"Pages"+"'"});
errors++;
}
if(data.PageNumber !== undefined){
if(!(checkPageNumber(data.PageNumber, {instancePath:instancePath+"/PageNumber"}))){
vErrors = vErrors === null ? checkPageNumber.errors : vErrors.concat(checkPageNumber.errors);
errors = vErrors.length;
}
}
if(data.Pages !== undefined){
if(!(checkPageCount(data.Pages, {instancePath:instancePath+"/Pages"}))){
vErrors = vErrors === null ? checkPageCount.errors : vErrors.concat(checkPageCount.errors);
errors = vErrors.length;
}
}
if(data.ExtractedCharacters !== undefined){
let data2 = data.ExtractedCharacters;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(checkExtractedCharactersListItem(data2[i0], {instancePath:instancePath+"/ExtractedCharacters/" + i0}))){
vErrors = vErrors === null ? checkExtractedCharactersListItem.errors : vErrors.concat(checkExtractedCharactersListItem.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ExtractedCharacters",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkDocumentMetadata.errors = vErrors;
return errors === 0;
}
function checkDocumentType(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkDocumentType.errors = vErrors;
return errors === 0;
}
function checkDocumentTypeListItem(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Page !== undefined){
if(!(checkPageNumber(data.Page, {instancePath:instancePath+"/Page"}))){
vErrors = vErrors === null ? checkPageNumber.errors : vErrors.concat(checkPageNumber.errors);
errors = vErrors.length;
}
}
if(data.Type !== undefined){
if(!(checkDocumentType(data.Type, {instancePath:instancePath+"/Type"}))){
vErrors = vErrors === null ? checkDocumentType.errors : vErrors.concat(checkDocumentType.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkDocumentTypeListItem.errors = vErrors;
return errors === 0;
}
function checkDocumentTypeList(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(checkDocumentTypeListItem(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? checkDocumentTypeListItem.errors : vErrors.concat(checkDocumentTypeListItem.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
checkDocumentTypeList.errors = vErrors;
return errors === 0;
}
function checkDocumentErrorCode(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkDocumentErrorCode.errors = vErrors;
return errors === 0;
}
function checkInputFileName(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(ucs2length(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkInputFileName.errors = vErrors;
return errors === 0;
}
function checkLineNumber(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","integer"]},message:"must be string,integer"});
errors++;
}
if(typeof data === "string"){
if(typeof data === "string"){
if(!pattern5.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
else if((typeof data == "number") && (!(data % 1) && !isNaN(data))){
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
checkLineNumber.errors = vErrors;
return errors === 0;
}
function checkErrorRecord(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.File === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "File"},message:"must have required property '"+"File"+"'"});
errors++;
}
if(data.ErrorCode === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ErrorCode"},message:"must have required property '"+"ErrorCode"+"'"});
errors++;
}
if(data.ErrorCode !== undefined){
if(!(checkDocumentErrorCode(data.ErrorCode, {instancePath:instancePath+"/ErrorCode"}))){
vErrors = vErrors === null ? checkDocumentErrorCode.errors : vErrors.concat(checkDocumentErrorCode.errors);
errors = vErrors.length;
}
}
if(data.ErrorMessage !== undefined){
if(typeof data.ErrorMessage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.File !== undefined){
if(!(checkInputFileName(data.File, {instancePath:instancePath+"/File"}))){
vErrors = vErrors === null ? checkInputFileName.errors : vErrors.concat(checkInputFileName.errors);
errors = vErrors.length;
}
}
if(data.Line !== undefined){
if(!(checkLineNumber(data.Line, {instancePath:instancePath+"/Line"}))){
vErrors = vErrors === null ? checkLineNumber.errors : vErrors.concat(checkLineNumber.errors);
errors = vErrors.length;
}
}
if(data.Classes !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Classes",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.Labels !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Labels",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkErrorRecord.errors = vErrors;
return errors === 0;
}
function checkContentClassifier(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkContentClassifier.errors = vErrors;
return errors === 0;
}
function checkHumanLoopDataAttributes(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contentClassifiers !== undefined){
let data0 = data.contentClassifiers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(checkContentClassifier(data0[i0], {instancePath:instancePath+"/contentClassifiers/" + i0}))){
vErrors = vErrors === null ? checkContentClassifier.errors : vErrors.concat(checkContentClassifier.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contentClassifiers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkHumanLoopDataAttributes.errors = vErrors;
return errors === 0;
}
function checkHumanLoopConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flowDefinitionArn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "flowDefinitionArn"},message:"must have required property '"+"flowDefinitionArn"+"'"});
errors++;
}
if(data.humanLoopName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanLoopName"},message:"must have required property '"+"humanLoopName"+"'"});
errors++;
}
if(data.flowDefinitionArn !== undefined){
if(!(checkFlowDefinitionArn(data.flowDefinitionArn, {instancePath:instancePath+"/flowDefinitionArn"}))){
vErrors = vErrors === null ? checkFlowDefinitionArn.errors : vErrors.concat(checkFlowDefinitionArn.errors);
errors = vErrors.length;
}
}
if(data.humanLoopName !== undefined){
if(!(checkHumanLoopName(data.humanLoopName, {instancePath:instancePath+"/humanLoopName"}))){
vErrors = vErrors === null ? checkHumanLoopName.errors : vErrors.concat(checkHumanLoopName.errors);
errors = vErrors.length;
}
}
if(data.dataAttributes !== undefined){
if(!(checkHumanLoopDataAttributes(data.dataAttributes, {instancePath:instancePath+"/dataAttributes"}))){
vErrors = vErrors === null ? checkHumanLoopDataAttributes.errors : vErrors.concat(checkHumanLoopDataAttributes.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkHumanLoopConfig.errors = vErrors;
return errors === 0;
}
const pattern8 = /^(s3|https):\/\/[^/]+\/(.*\/)?[^/]+\/[0-9]{4}\/(0[1-9]|1[0-2])\/(0[1-9]|[12][0-9]|3[01])\/([01][0-9]|2[0-3])\/[0-5][0-9]\/[0-5][0-9]\/[^/]+\/output\.json$/u
function checkHumanLoopOutputUri(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(s3|https)://[^/]+/(.*/)?[^/]+/[0-9]{4}/(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/([01][0-9]|2[0-3])/[0-5][0-9]/[0-5][0-9]/[^/]+/output\\.json$"},message:"must match pattern \""+"^(s3|https)://[^/]+/(.*/)?[^/]+/[0-9]{4}/(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/([01][0-9]|2[0-3])/[0-5][0-9]/[0-5][0-9]/[^/]+/output\\.json$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkHumanLoopOutputUri.errors = vErrors;
return errors === 0;
}
function checkModerationLabel(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.confidence === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if(data.confidence !== undefined){
if(!(checkConfidence(data.confidence, {instancePath:instancePath+"/confidence"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(ucs2length(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.parentName !== undefined){
if(typeof data.parentName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/parentName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.taxonomyLevel !== undefined){
let data3 = data.taxonomyLevel;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/taxonomyLevel",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/taxonomyLevel",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkModerationLabel.errors = vErrors;
return errors === 0;
}
function checkMultiClassFile(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.File === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "File"},message:"must have required property '"+"File"+"'"});
errors++;
}
if(data.Classes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Classes"},message:"must have required property '"+"Classes"+"'"});
errors++;
}
if(data.File !== undefined){
if(!(checkInputFileName(data.File, {instancePath:instancePath+"/File"}))){
vErrors = vErrors === null ? checkInputFileName.errors : vErrors.concat(checkInputFileName.errors);
errors = vErrors.length;
}
}
if(data.Classes !== undefined){
let data1 = data.Classes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(checkDocumentClass(data1[i0], {instancePath:instancePath+"/Classes/" + i0}))){
vErrors = vErrors === null ? checkDocumentClass.errors : vErrors.concat(checkDocumentClass.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Classes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.Line !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Line",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.Labels !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Labels",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.ErrorCode !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorCode",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkMultiClassFile.errors = vErrors;
return errors === 0;
}
function checkMultiClassLine(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.File === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "File"},message:"must have required property '"+"File"+"'"});
errors++;
}
if(data.Line === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Line"},message:"must have required property '"+"Line"+"'"});
errors++;
}
if(data.Classes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Classes"},message:"must have required property '"+"Classes"+"'"});
errors++;
}
if(data.File !== undefined){
if(!(checkInputFileName(data.File, {instancePath:instancePath+"/File"}))){
vErrors = vErrors === null ? checkInputFileName.errors : vErrors.concat(checkInputFileName.errors);
errors = vErrors.length;
}
}
if(data.Line !== undefined){
if(!(checkLineNumber(data.Line, {instancePath:instancePath+"/Line"}))){
vErrors = vErrors === null ? checkLineNumber.errors : vErrors.concat(checkLineNumber.errors);
errors = vErrors.length;
}
}
if(data.Classes !== undefined){
let data2 = data.Classes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(checkDocumentClass(data2[i0], {instancePath:instancePath+"/Classes/" + i0}))){
vErrors = vErrors === null ? checkDocumentClass.errors : vErrors.concat(checkDocumentClass.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Classes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.Labels !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Labels",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.ErrorCode !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorCode",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkMultiClassLine.errors = vErrors;
return errors === 0;
}
function checkPageDocumentType(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","array"]},message:"must be string,array"});
errors++;
}
if(typeof data === "string"){
if(!(checkDocumentType(data, {instancePath}))){
vErrors = vErrors === null ? checkDocumentType.errors : vErrors.concat(checkDocumentType.errors);
errors = vErrors.length;
}
}
else if(Array.isArray(data)){
if(!(checkDocumentTypeList(data, {instancePath}))){
vErrors = vErrors === null ? checkDocumentTypeList.errors : vErrors.concat(checkDocumentTypeList.errors);
errors = vErrors.length;
}
}
checkPageDocumentType.errors = vErrors;
return errors === 0;
}
function checkPageErrorCode(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkPageErrorCode.errors = vErrors;
return errors === 0;
}
function checkPageError(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Page !== undefined){
if(!(checkPageNumber(data.Page, {instancePath:instancePath+"/Page"}))){
vErrors = vErrors === null ? checkPageNumber.errors : vErrors.concat(checkPageNumber.errors);
errors = vErrors.length;
}
}
if(data.ErrorCode !== undefined){
if(!(checkPageErrorCode(data.ErrorCode, {instancePath:instancePath+"/ErrorCode"}))){
vErrors = vErrors === null ? checkPageErrorCode.errors : vErrors.concat(checkPageErrorCode.errors);
errors = vErrors.length;
}
}
if(data.ErrorMessage !== undefined){
if(typeof data.ErrorMessage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkPageError.errors = vErrors;
return errors === 0;
}
function checkPageWarningCode(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkPageWarningCode.errors = vErrors;
return errors === 0;
}
function checkPageWarning(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Page !== undefined){
if(!(checkPageNumber(data.Page, {instancePath:instancePath+"/Page"}))){
vErrors = vErrors === null ? checkPageNumber.errors : vErrors.concat(checkPageNumber.errors);
errors = vErrors.length;
}
}
if(data.WarnCode !== undefined){
if(!(checkPageWarningCode(data.WarnCode, {instancePath:instancePath+"/WarnCode"}))){
vErrors = vErrors === null ? checkPageWarningCode.errors : vErrors.concat(checkPageWarningCode.errors);
errors = vErrors.length;
}
}
if(data.WarnMessage !== undefined){
if(typeof data.WarnMessage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/WarnMessage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkPageWarning.errors = vErrors;
return errors === 0;
}
function checkMultiClassPage(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.File === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "File"},message:"must have required property '"+"File"+"'"});
errors++;
}
if(data.Classes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Classes"},message:"must have required property '"+"Classes"+"'"});
errors++;
}
if(data.Classes !== undefined){
let data0 = data.Classes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(checkDocumentClass(data0[i0], {instancePath:instancePath+"/Classes/" + i0}))){
vErrors = vErrors === null ? checkDocumentClass.errors : vErrors.concat(checkDocumentClass.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Classes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.DocumentMetadata !== undefined){
if(!(checkDocumentMetadata(data.DocumentMetadata, {instancePath:instancePath+"/DocumentMetadata"}))){
vErrors = vErrors === null ? checkDocumentMetadata.errors : vErrors.concat(checkDocumentMetadata.errors);
errors = vErrors.length;
}
}
if(data.DocumentType !== undefined){
if(!(checkPageDocumentType(data.DocumentType, {instancePath:instancePath+"/DocumentType"}))){
vErrors = vErrors === null ? checkPageDocumentType.errors : vErrors.concat(checkPageDocumentType.errors);
errors = vErrors.length;
}
}
if(data.Errors !== undefined){
let data4 = data.Errors;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(checkPageError(data4[i1], {instancePath:instancePath+"/Errors/" + i1}))){
vErrors = vErrors === null ? checkPageError.errors : vErrors.concat(checkPageError.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Errors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.File !== undefined){
if(!(checkInputFileName(data.File, {instancePath:instancePath+"/File"}))){
vErrors = vErrors === null ? checkInputFileName.errors : vErrors.concat(checkInputFileName.errors);
errors = vErrors.length;
}
}
if(data.Version !== undefined){
if(typeof data.Version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Version",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.Warnings !== undefined){
let data8 = data.Warnings;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(checkPageWarning(data8[i2], {instancePath:instancePath+"/Warnings/" + i2}))){
vErrors = vErrors === null ? checkPageWarning.errors : vErrors.concat(checkPageWarning.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Warnings",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.Line !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Line",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.Labels !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Labels",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.ErrorCode !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorCode",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkMultiClassPage.errors = vErrors;
return errors === 0;
}
function checkMultiLabelFile(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.File === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "File"},message:"must have required property '"+"File"+"'"});
errors++;
}
if(data.Labels === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Labels"},message:"must have required property '"+"Labels"+"'"});
errors++;
}
if(data.File !== undefined){
if(!(checkInputFileName(data.File, {instancePath:instancePath+"/File"}))){
vErrors = vErrors === null ? checkInputFileName.errors : vErrors.concat(checkInputFileName.errors);
errors = vErrors.length;
}
}
if(data.Labels !== undefined){
let data1 = data.Labels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(checkDocumentLabel(data1[i0], {instancePath:instancePath+"/Labels/" + i0}))){
vErrors = vErrors === null ? checkDocumentLabel.errors : vErrors.concat(checkDocumentLabel.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Labels",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.Line !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Line",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.Classes !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Classes",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.ErrorCode !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorCode",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkMultiLabelFile.errors = vErrors;
return errors === 0;
}
function checkMultiLabelLine(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.File === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "File"},message:"must have required property '"+"File"+"'"});
errors++;
}
if(data.Line === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Line"},message:"must have required property '"+"Line"+"'"});
errors++;
}
if(data.Labels === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Labels"},message:"must have required property '"+"Labels"+"'"});
errors++;
}
if(data.File !== undefined){
if(!(checkInputFileName(data.File, {instancePath:instancePath+"/File"}))){
vErrors = vErrors === null ? checkInputFileName.errors : vErrors.concat(checkInputFileName.errors);
errors = vErrors.length;
}
}
if(data.Line !== undefined){
if(!(checkLineNumber(data.Line, {instancePath:instancePath+"/Line"}))){
vErrors = vErrors === null ? checkLineNumber.errors : vErrors.concat(checkLineNumber.errors);
errors = vErrors.length;
}
}
if(data.Labels !== undefined){
let data2 = data.Labels;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(checkDocumentLabel(data2[i0], {instancePath:instancePath+"/Labels/" + i0}))){
vErrors = vErrors === null ? checkDocumentLabel.errors : vErrors.concat(checkDocumentLabel.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Labels",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.Classes !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Classes",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.ErrorCode !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorCode",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkMultiLabelLine.errors = vErrors;
return errors === 0;
}
function checkMultiLabelPage(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.File === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "File"},message:"must have required property '"+"File"+"'"});
errors++;
}
if(data.Labels === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "Labels"},message:"must have required property '"+"Labels"+"'"});
errors++;
}
if(data.Labels !== undefined){
let data0 = data.Labels;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(checkDocumentLabel(data0[i0], {instancePath:instancePath+"/Labels/" + i0}))){
vErrors = vErrors === null ? checkDocumentLabel.errors : vErrors.concat(checkDocumentLabel.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Labels",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.DocumentMetadata !== undefined){
if(!(checkDocumentMetadata(data.DocumentMetadata, {instancePath:instancePath+"/DocumentMetadata"}))){
vErrors = vErrors === null ? checkDocumentMetadata.errors : vErrors.concat(checkDocumentMetadata.errors);
errors = vErrors.length;
}
}
if(data.DocumentType !== undefined){
if(!(checkPageDocumentType(data.DocumentType, {instancePath:instancePath+"/DocumentType"}))){
vErrors = vErrors === null ? checkPageDocumentType.errors : vErrors.concat(checkPageDocumentType.errors);
errors = vErrors.length;
}
}
if(data.Errors !== undefined){
let data4 = data.Errors;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(checkPageError(data4[i1], {instancePath:instancePath+"/Errors/" + i1}))){
vErrors = vErrors === null ? checkPageError.errors : vErrors.concat(checkPageError.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Errors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.File !== undefined){
if(!(checkInputFileName(data.File, {instancePath:instancePath+"/File"}))){
vErrors = vErrors === null ? checkInputFileName.errors : vErrors.concat(checkInputFileName.errors);
errors = vErrors.length;
}
}
if(data.Version !== undefined){
if(typeof data.Version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Version",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.Warnings !== undefined){
let data8 = data.Warnings;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(checkPageWarning(data8[i2], {instancePath:instancePath+"/Warnings/" + i2}))){
vErrors = vErrors === null ? checkPageWarning.errors : vErrors.concat(checkPageWarning.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Warnings",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.Line !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Line",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.Classes !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Classes",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.ErrorCode !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorCode",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkMultiLabelPage.errors = vErrors;
return errors === 0;
}
function checkPageErrorRecord(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.File === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "File"},message:"must have required property '"+"File"+"'"});
errors++;
}
if(data.File !== undefined){
if(!(checkInputFileName(data.File, {instancePath:instancePath+"/File"}))){
vErrors = vErrors === null ? checkInputFileName.errors : vErrors.concat(checkInputFileName.errors);
errors = vErrors.length;
}
}
if(data.DocumentMetadata !== undefined){
if(!(checkDocumentMetadata(data.DocumentMetadata, {instancePath:instancePath+"/DocumentMetadata"}))){
vErrors = vErrors === null ? checkDocumentMetadata.errors : vErrors.concat(checkDocumentMetadata.errors);
errors = vErrors.length;
}
}
if(data.DocumentType !== undefined){
if(!(checkPageDocumentType(data.DocumentType, {instancePath:instancePath+"/DocumentType"}))){
vErrors = vErrors === null ? checkPageDocumentType.errors : vErrors.concat(checkPageDocumentType.errors);
errors = vErrors.length;
}
}
if(data.Version !== undefined){
if(typeof data.Version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Version",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.Errors !== undefined){
let data4 = data.Errors;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(checkPageError(data4[i0], {instancePath:instancePath+"/Errors/" + i0}))){
vErrors = vErrors === null ? checkPageError.errors : vErrors.concat(checkPageError.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Errors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.Warnings !== undefined){
let data6 = data.Warnings;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(checkPageWarning(data6[i1], {instancePath:instancePath+"/Warnings/" + i1}))){
vErrors = vErrors === null ? checkPageWarning.errors : vErrors.concat(checkPageWarning.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Warnings",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.ErrorCode !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorCode",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.Classes !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Classes",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.Labels !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/Labels",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkPageErrorRecord.errors = vErrors;
return errors === 0;
}
function checkS3Object(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bucket === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'"});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if(data.bucket !== undefined){
let data0 = data.bucket;
if(typeof data0 === "string"){
if(ucs2length(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/bucket",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bucket",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(ucs2length(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkS3Object.errors = vErrors;
return errors === 0;
}
function checkRekognitionImage(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.s3Object !== undefined){
if(!(checkS3Object(data.s3Object, {instancePath:instancePath+"/s3Object"}))){
vErrors = vErrors === null ? checkS3Object.errors : vErrors.concat(checkS3Object.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkRekognitionImage.errors = vErrors;
return errors === 0;
}
function checkRekognitionAiServiceRequest(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"});
errors++;
}
if(data.humanLoopConfig === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanLoopConfig"},message:"must have required property '"+"humanLoopConfig"+"'"});
errors++;
}
if(data.image !== undefined){
if(!(checkRekognitionImage(data.image, {instancePath:instancePath+"/image"}))){
vErrors = vErrors === null ? checkRekognitionImage.errors : vErrors.concat(checkRekognitionImage.errors);
errors = vErrors.length;
}
}
if(data.humanLoopConfig !== undefined){
if(!(checkHumanLoopConfig(data.humanLoopConfig, {instancePath:instancePath+"/humanLoopConfig"}))){
vErrors = vErrors === null ? checkHumanLoopConfig.errors : vErrors.concat(checkHumanLoopConfig.errors);
errors = vErrors.length;
}
}
if(data.minConfidence !== undefined){
if(!(checkConfidence(data.minConfidence, {instancePath:instancePath+"/minConfidence"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.projectVersion !== undefined){
if(typeof data.projectVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/projectVersion",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkRekognitionAiServiceRequest.errors = vErrors;
return errors === 0;
}
function checkRekognitionAiServiceResponse(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.moderationLabels === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "moderationLabels"},message:"must have required property '"+"moderationLabels"+"'"});
errors++;
}
if(data.moderationLabels !== undefined){
let data0 = data.moderationLabels;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(checkModerationLabel(data0[i0], {instancePath:instancePath+"/moderationLabels/" + i0}))){
vErrors = vErrors === null ? checkModerationLabel.errors : vErrors.concat(checkModerationLabel.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/moderationLabels",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.moderationModelVersion !== undefined){
if(typeof data.moderationModelVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/moderationModelVersion",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkRekognitionAiServiceResponse.errors = vErrors;
return errors === 0;
}
function checkRekognitionModerationAnswerLabels(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.moderationLabels === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "moderationLabels"},message:"must have required property '"+"moderationLabels"+"'"});
errors++;
}
if(data.moderationLabels !== undefined){
let data0 = data.moderationLabels;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (typeof data1 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/moderationLabels/" + i0,keyword:"type",params:{type: ["object","string"]},message:"must be object,string"});
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!(checkChosenModerationLabel(data1, {instancePath:instancePath+"/moderationLabels/" + i0}))){
vErrors = vErrors === null ? checkChosenModerationLabel.errors : vErrors.concat(checkChosenModerationLabel.errors);
errors = vErrors.length;
}
}
else if(typeof data1 === "string"){
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/moderationLabels/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/moderationLabels",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkRekognitionModerationAnswerLabels.errors = vErrors;
return errors === 0;
}
function checkRekognitionModerationAnswerContent(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["AWS/Rekognition/DetectModerationLabels/Image/V3"] !== undefined){
if(!(checkRekognitionModerationAnswerLabels(data["AWS/Rekognition/DetectModerationLabels/Image/V3"], {instancePath:instancePath+"/AWS~1Rekognition~1DetectModerationLabels~1Image~1V3"}))){
vErrors = vErrors === null ? checkRekognitionModerationAnswerLabels.errors : vErrors.concat(checkRekognitionModerationAnswerLabels.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkRekognitionModerationAnswerContent.errors = vErrors;
return errors === 0;
}
function checkRekognitionModerationAnswer(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.answerContent === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "answerContent"},message:"must have required property '"+"answerContent"+"'"});
errors++;
}
if(data.submissionTime === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "submissionTime"},message:"must have required property '"+"submissionTime"+"'"});
errors++;
}
if(data.workerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "workerId"},message:"must have required property '"+"workerId"+"'"});
errors++;
}
if(data.answerContent !== undefined){
if(!(checkRekognitionModerationAnswerContent(data.answerContent, {instancePath:instancePath+"/answerContent"}))){
vErrors = vErrors === null ? checkRekognitionModerationAnswerContent.errors : vErrors.concat(checkRekognitionModerationAnswerContent.errors);
errors = vErrors.length;
}
}
if(data.submissionTime !== undefined){
if(!(checkTimestamp(data.submissionTime, {instancePath:instancePath+"/submissionTime"}))){
vErrors = vErrors === null ? checkTimestamp.errors : vErrors.concat(checkTimestamp.errors);
errors = vErrors.length;
}
}
if(data.acceptanceTime !== undefined){
if(!(checkTimestamp(data.acceptanceTime, {instancePath:instancePath+"/acceptanceTime"}))){
vErrors = vErrors === null ? checkTimestamp.errors : vErrors.concat(checkTimestamp.errors);
errors = vErrors.length;
}
}
if(data.timeSpentInSeconds !== undefined){
let data3 = data.timeSpentInSeconds;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/timeSpentInSeconds",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timeSpentInSeconds",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.workerId !== undefined){
let data4 = data.workerId;
if(typeof data4 === "string"){
if(ucs2length(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/workerId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/workerId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.workerMetadata !== undefined){
if(!(checkWorkerMetadata(data.workerMetadata, {instancePath:instancePath+"/workerMetadata"}))){
vErrors = vErrors === null ? checkWorkerMetadata.errors : vErrors.concat(checkWorkerMetadata.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkRekognitionModerationAnswer.errors = vErrors;
return errors === 0;
}
function checkRekognitionModerationInputContent(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aiServiceRequest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aiServiceRequest"},message:"must have required property '"+"aiServiceRequest"+"'"});
errors++;
}
if(data.aiServiceResponse === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aiServiceResponse"},message:"must have required property '"+"aiServiceResponse"+"'"});
errors++;
}
if(data.aiServiceRequest !== undefined){
if(!(checkRekognitionAiServiceRequest(data.aiServiceRequest, {instancePath:instancePath+"/aiServiceRequest"}))){
vErrors = vErrors === null ? checkRekognitionAiServiceRequest.errors : vErrors.concat(checkRekognitionAiServiceRequest.errors);
errors = vErrors.length;
}
}
if(data.aiServiceResponse !== undefined){
if(!(checkRekognitionAiServiceResponse(data.aiServiceResponse, {instancePath:instancePath+"/aiServiceResponse"}))){
vErrors = vErrors === null ? checkRekognitionAiServiceResponse.errors : vErrors.concat(checkRekognitionAiServiceResponse.errors);
errors = vErrors.length;
}
}
if(data.selectedAiServiceResponse !== undefined){
if(!(checkRekognitionAiServiceResponse(data.selectedAiServiceResponse, {instancePath:instancePath+"/selectedAiServiceResponse"}))){
vErrors = vErrors === null ? checkRekognitionAiServiceResponse.errors : vErrors.concat(checkRekognitionAiServiceResponse.errors);
errors = vErrors.length;
}
}
if(data.humanTaskActivationConditionResults !== undefined){
if(!(checkActivationConditionResults(data.humanTaskActivationConditionResults, {instancePath:instancePath+"/humanTaskActivationConditionResults"}))){
vErrors = vErrors === null ? checkActivationConditionResults.errors : vErrors.concat(checkActivationConditionResults.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkRekognitionModerationInputContent.errors = vErrors;
return errors === 0;
}
function checkRekognitionModerationOutput(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsManagedHumanLoopRequestSource === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "awsManagedHumanLoopRequestSource"},message:"must have required property '"+"awsManagedHumanLoopRequestSource"+"'"});
errors++;
}
if(data.flowDefinitionArn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "flowDefinitionArn"},message:"must have required property '"+"flowDefinitionArn"+"'"});
errors++;
}
if(data.humanAnswers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanAnswers"},message:"must have required property '"+"humanAnswers"+"'"});
errors++;
}
if(data.humanLoopName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanLoopName"},message:"must have required property '"+"humanLoopName"+"'"});
errors++;
}
if(data.inputContent === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inputContent"},message:"must have required property '"+"inputContent"+"'"});
errors++;
}
if(data.awsManagedHumanLoopRequestSource !== undefined){
if("AWS/Rekognition/DetectModerationLabels/Image/V3" !== data.awsManagedHumanLoopRequestSource){
(vErrors ??= []).push({instancePath:instancePath+"/awsManagedHumanLoopRequestSource",keyword:"const",params:{allowedValue: "AWS/Rekognition/DetectModerationLabels/Image/V3"},message:"must be equal to constant"});
errors++;
}
}
if(data.flowDefinitionArn !== undefined){
if(!(checkFlowDefinitionArn(data.flowDefinitionArn, {instancePath:instancePath+"/flowDefinitionArn"}))){
vErrors = vErrors === null ? checkFlowDefinitionArn.errors : vErrors.concat(checkFlowDefinitionArn.errors);
errors = vErrors.length;
}
}
if(data.humanAnswers !== undefined){
let data2 = data.humanAnswers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(checkRekognitionModerationAnswer(data2[i0], {instancePath:instancePath+"/humanAnswers/" + i0}))){
vErrors = vErrors === null ? checkRekognitionModerationAnswer.errors : vErrors.concat(checkRekognitionModerationAnswer.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/humanAnswers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.humanLoopName !== undefined){
if(!(checkHumanLoopName(data.humanLoopName, {instancePath:instancePath+"/humanLoopName"}))){
vErrors = vErrors === null ? checkHumanLoopName.errors : vErrors.concat(checkHumanLoopName.errors);
errors = vErrors.length;
}
}
if(data.inputContent !== undefined){
if(!(checkRekognitionModerationInputContent(data.inputContent, {instancePath:instancePath+"/inputContent"}))){
vErrors = vErrors === null ? checkRekognitionModerationInputContent.errors : vErrors.concat(checkRekognitionModerationInputContent.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkRekognitionModerationOutput.errors = vErrors;
return errors === 0;
}
function checkRekognitionModerationPreviewOutput(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsManagedHumanLoopRequestSource === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "awsManagedHumanLoopRequestSource"},message:"must have required property '"+"awsManagedHumanLoopRequestSource"+"'"});
errors++;
}
if(data.flowDefinitionArn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "flowDefinitionArn"},message:"must have required property '"+"flowDefinitionArn"+"'"});
errors++;
}
if(data.humanAnswers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanAnswers"},message:"must have required property '"+"humanAnswers"+"'"});
errors++;
}
if(data.humanLoopName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanLoopName"},message:"must have required property '"+"humanLoopName"+"'"});
errors++;
}
if(data.aiServiceRequest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aiServiceRequest"},message:"must have required property '"+"aiServiceRequest"+"'"});
errors++;
}
if(data.aiServiceResponse === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aiServiceResponse"},message:"must have required property '"+"aiServiceResponse"+"'"});
errors++;
}
if(data.awsManagedHumanLoopRequestSource !== undefined){
if("AWS/Rekognition/DetectModerationLabels/Image/V3" !== data.awsManagedHumanLoopRequestSource){
(vErrors ??= []).push({instancePath:instancePath+"/awsManagedHumanLoopRequestSource",keyword:"const",params:{allowedValue: "AWS/Rekognition/DetectModerationLabels/Image/V3"},message:"must be equal to constant"});
errors++;
}
}
if(data.flowDefinitionArn !== undefined){
if(!(checkFlowDefinitionArn(data.flowDefinitionArn, {instancePath:instancePath+"/flowDefinitionArn"}))){
vErrors = vErrors === null ? checkFlowDefinitionArn.errors : vErrors.concat(checkFlowDefinitionArn.errors);
errors = vErrors.length;
}
}
if(data.humanAnswers !== undefined){
let data2 = data.humanAnswers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(checkRekognitionModerationAnswer(data2[i0], {instancePath:instancePath+"/humanAnswers/" + i0}))){
vErrors = vErrors === null ? checkRekognitionModerationAnswer.errors : vErrors.concat(checkRekognitionModerationAnswer.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/humanAnswers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.humanLoopName !== undefined){
if(!(checkHumanLoopName(data.humanLoopName, {instancePath:instancePath+"/humanLoopName"}))){
vErrors = vErrors === null ? checkHumanLoopName.errors : vErrors.concat(checkHumanLoopName.errors);
errors = vErrors.length;
}
}
if(data.aiServiceRequest !== undefined){
if(!(checkRekognitionAiServiceRequest(data.aiServiceRequest, {instancePath:instancePath+"/aiServiceRequest"}))){
vErrors = vErrors === null ? checkRekognitionAiServiceRequest.errors : vErrors.concat(checkRekognitionAiServiceRequest.errors);
errors = vErrors.length;
}
}
if(data.aiServiceResponse !== undefined){
if(!(checkRekognitionAiServiceResponse(data.aiServiceResponse, {instancePath:instancePath+"/aiServiceResponse"}))){
vErrors = vErrors === null ? checkRekognitionAiServiceResponse.errors : vErrors.concat(checkRekognitionAiServiceResponse.errors);
errors = vErrors.length;
}
}
if(data.selectedAiServiceResponse !== undefined){
if(!(checkRekognitionAiServiceResponse(data.selectedAiServiceResponse, {instancePath:instancePath+"/selectedAiServiceResponse"}))){
vErrors = vErrors === null ? checkRekognitionAiServiceResponse.errors : vErrors.concat(checkRekognitionAiServiceResponse.errors);
errors = vErrors.length;
}
}
if(data.humanTaskActivationConditionResults !== undefined){
if(!(checkActivationConditionResults(data.humanTaskActivationConditionResults, {instancePath:instancePath+"/humanTaskActivationConditionResults"}))){
vErrors = vErrors === null ? checkActivationConditionResults.errors : vErrors.concat(checkActivationConditionResults.errors);
errors = vErrors.length;
}
}
if(data.inputContent !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/inputContent",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkRekognitionModerationPreviewOutput.errors = vErrors;
return errors === 0;
}
function checkTextractDocument(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.s3Object !== undefined){
if(!(checkS3Object(data.s3Object, {instancePath:instancePath+"/s3Object"}))){
vErrors = vErrors === null ? checkS3Object.errors : vErrors.concat(checkS3Object.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkTextractDocument.errors = vErrors;
return errors === 0;
}
function checkTextractFeatureType(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkTextractFeatureType.errors = vErrors;
return errors === 0;
}
function checkTextractAiServiceRequest(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"});
errors++;
}
if(data.featureTypes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "featureTypes"},message:"must have required property '"+"featureTypes"+"'"});
errors++;
}
if(data.humanLoopConfig === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanLoopConfig"},message:"must have required property '"+"humanLoopConfig"+"'"});
errors++;
}
if(data.document !== undefined){
if(!(checkTextractDocument(data.document, {instancePath:instancePath+"/document"}))){
vErrors = vErrors === null ? checkTextractDocument.errors : vErrors.concat(checkTextractDocument.errors);
errors = vErrors.length;
}
}
if(data.featureTypes !== undefined){
let data1 = data.featureTypes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(checkTextractFeatureType(data1[i0], {instancePath:instancePath+"/featureTypes/" + i0}))){
vErrors = vErrors === null ? checkTextractFeatureType.errors : vErrors.concat(checkTextractFeatureType.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/featureTypes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.humanLoopConfig !== undefined){
if(!(checkHumanLoopConfig(data.humanLoopConfig, {instancePath:instancePath+"/humanLoopConfig"}))){
vErrors = vErrors === null ? checkHumanLoopConfig.errors : vErrors.concat(checkHumanLoopConfig.errors);
errors = vErrors.length;
}
}
if(data.queriesConfig !== undefined){
let data4 = data.queriesConfig;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/queriesConfig",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.adaptersConfig !== undefined){
let data5 = data.adaptersConfig;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adaptersConfig",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkTextractAiServiceRequest.errors = vErrors;
return errors === 0;
}
function checkTextractBlockType(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkTextractBlockType.errors = vErrors;
return errors === 0;
}
function checkTextractTextType(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkTextractTextType.errors = vErrors;
return errors === 0;
}
function checkBoundingBox(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.width === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"});
errors++;
}
if(data.height === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'"});
errors++;
}
if(data.left === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "left"},message:"must have required property '"+"left"+"'"});
errors++;
}
if(data.top === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "top"},message:"must have required property '"+"top"+"'"});
errors++;
}
if(data.width !== undefined){
let data0 = data.width;
if(!((typeof data0 == "number") && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/width",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.height !== undefined){
let data1 = data.height;
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.left !== undefined){
let data2 = data.left;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/left",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.top !== undefined){
let data3 = data.top;
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/top",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkBoundingBox.errors = vErrors;
return errors === 0;
}
function checkPoint(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.x === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"});
errors++;
}
if(data.y === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"});
errors++;
}
if(data.x !== undefined){
let data0 = data.x;
if(!((typeof data0 == "number") && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/x",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.y !== undefined){
let data1 = data.y;
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/y",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkPoint.errors = vErrors;
return errors === 0;
}
function checkGeometry(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.boundingBox !== undefined){
if(!(checkBoundingBox(data.boundingBox, {instancePath:instancePath+"/boundingBox"}))){
vErrors = vErrors === null ? checkBoundingBox.errors : vErrors.concat(checkBoundingBox.errors);
errors = vErrors.length;
}
}
if(data.polygon !== undefined){
let data1 = data.polygon;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(checkPoint(data1[i0], {instancePath:instancePath+"/polygon/" + i0}))){
vErrors = vErrors === null ? checkPoint.errors : vErrors.concat(checkPoint.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/polygon",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.rotationAngle !== undefined){
let data3 = data.rotationAngle;
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/rotationAngle",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkGeometry.errors = vErrors;
return errors === 0;
}
function checkTextractRelationshipType(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkTextractRelationshipType.errors = vErrors;
return errors === 0;
}
function checkRelationship(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data.ids === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ids"},message:"must have required property '"+"ids"+"'"});
errors++;
}
if(data.type !== undefined){
if(!(checkTextractRelationshipType(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? checkTextractRelationshipType.errors : vErrors.concat(checkTextractRelationshipType.errors);
errors = vErrors.length;
}
}
if(data.ids !== undefined){
let data1 = data.ids;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ids/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ids",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkRelationship.errors = vErrors;
return errors === 0;
}
function checkTextractEntityType(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkTextractEntityType.errors = vErrors;
return errors === 0;
}
function checkSelectionStatus(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
checkSelectionStatus.errors = vErrors;
return errors === 0;
}
function checkTextractQuery(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.alias !== undefined){
if(typeof data.alias !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/alias",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.pages !== undefined){
let data2 = data.pages;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pages/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pages",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkTextractQuery.errors = vErrors;
return errors === 0;
}
function checkTextractBlock(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.blockType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "blockType"},message:"must have required property '"+"blockType"+"'"});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data.blockType !== undefined){
if(!(checkTextractBlockType(data.blockType, {instancePath:instancePath+"/blockType"}))){
vErrors = vErrors === null ? checkTextractBlockType.errors : vErrors.concat(checkTextractBlockType.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(ucs2length(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.confidence !== undefined){
if(!(checkConfidence(data.confidence, {instancePath:instancePath+"/confidence"}))){
vErrors = vErrors === null ? checkConfidence.errors : vErrors.concat(checkConfidence.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.textType !== undefined){
if(!(checkTextractTextType(data.textType, {instancePath:instancePath+"/textType"}))){
vErrors = vErrors === null ? checkTextractTextType.errors : vErrors.concat(checkTextractTextType.errors);
errors = vErrors.length;
}
}
if(data.geometry !== undefined){
if(!(checkGeometry(data.geometry, {instancePath:instancePath+"/geometry"}))){
vErrors = vErrors === null ? checkGeometry.errors : vErrors.concat(checkGeometry.errors);
errors = vErrors.length;
}
}
if(data.relationships !== undefined){
let data6 = data.relationships;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(checkRelationship(data6[i0], {instancePath:instancePath+"/relationships/" + i0}))){
vErrors = vErrors === null ? checkRelationship.errors : vErrors.concat(checkRelationship.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/relationships",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.entityTypes !== undefined){
let data8 = data.entityTypes;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(checkTextractEntityType(data8[i1], {instancePath:instancePath+"/entityTypes/" + i1}))){
vErrors = vErrors === null ? checkTextractEntityType.errors : vErrors.concat(checkTextractEntityType.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entityTypes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.rowIndex !== undefined){
let data10 = data.rowIndex;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/rowIndex",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/rowIndex",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.columnIndex !== undefined){
let data11 = data.columnIndex;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/columnIndex",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/columnIndex",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.rowSpan !== undefined){
let data12 = data.rowSpan;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/rowSpan",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/rowSpan",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.columnSpan !== undefined){
let data13 = data.columnSpan;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/columnSpan",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/columnSpan",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.selectionStatus !== undefined){
if(!(checkSelectionStatus(data.selectionStatus, {instancePath:instancePath+"/selectionStatus"}))){
vErrors = vErrors === null ? checkSelectionStatus.errors : vErrors.concat(checkSelectionStatus.errors);
errors = vErrors.length;
}
}
if(data.page !== undefined){
let data15 = data.page;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/page",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/page",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.query !== undefined){
if(!(checkTextractQuery(data.query, {instancePath:instancePath+"/query"}))){
vErrors = vErrors === null ? checkTextractQuery.errors : vErrors.concat(checkTextractQuery.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkTextractBlock.errors = vErrors;
return errors === 0;
}
function checkTextractDocumentMetadata(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pages === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pages"},message:"must have required property '"+"pages"+"'"});
errors++;
}
if(data.pages !== undefined){
let data0 = data.pages;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/pages",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/pages",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkTextractDocumentMetadata.errors = vErrors;
return errors === 0;
}
function checkTextractAiServiceResponse(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.blocks === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"});
errors++;
}
if(data.blocks !== undefined){
let data0 = data.blocks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(checkTextractBlock(data0[i0], {instancePath:instancePath+"/blocks/" + i0}))){
vErrors = vErrors === null ? checkTextractBlock.errors : vErrors.concat(checkTextractBlock.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.documentMetadata !== undefined){
if(!(checkTextractDocumentMetadata(data.documentMetadata, {instancePath:instancePath+"/documentMetadata"}))){
vErrors = vErrors === null ? checkTextractDocumentMetadata.errors : vErrors.concat(checkTextractDocumentMetadata.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkTextractAiServiceResponse.errors = vErrors;
return errors === 0;
}
function checkTextractFormsAnswerBlocks(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.blocks === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"});
errors++;
}
if(data.blocks !== undefined){
let data0 = data.blocks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(checkTextractBlock(data0[i0], {instancePath:instancePath+"/blocks/" + i0}))){
vErrors = vErrors === null ? checkTextractBlock.errors : vErrors.concat(checkTextractBlock.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkTextractFormsAnswerBlocks.errors = vErrors;
return errors === 0;
}
function checkTextractFormsAnswerContent(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["AWS/Textract/AnalyzeDocument/Forms/V1"] !== undefined){
if(!(checkTextractFormsAnswerBlocks(data["AWS/Textract/AnalyzeDocument/Forms/V1"], {instancePath:instancePath+"/AWS~1Textract~1AnalyzeDocument~1Forms~1V1"}))){
vErrors = vErrors === null ? checkTextractFormsAnswerBlocks.errors : vErrors.concat(checkTextractFormsAnswerBlocks.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkTextractFormsAnswerContent.errors = vErrors;
return errors === 0;
}
function checkTextractFormsAnswer(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.answerContent === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "answerContent"},message:"must have required property '"+"answerContent"+"'"});
errors++;
}
if(data.submissionTime === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "submissionTime"},message:"must have required property '"+"submissionTime"+"'"});
errors++;
}
if(data.workerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "workerId"},message:"must have required property '"+"workerId"+"'"});
errors++;
}
if(data.answerContent !== undefined){
if(!(checkTextractFormsAnswerContent(data.answerContent, {instancePath:instancePath+"/answerContent"}))){
vErrors = vErrors === null ? checkTextractFormsAnswerContent.errors : vErrors.concat(checkTextractFormsAnswerContent.errors);
errors = vErrors.length;
}
}
if(data.submissionTime !== undefined){
if(!(checkTimestamp(data.submissionTime, {instancePath:instancePath+"/submissionTime"}))){
vErrors = vErrors === null ? checkTimestamp.errors : vErrors.concat(checkTimestamp.errors);
errors = vErrors.length;
}
}
if(data.acceptanceTime !== undefined){
if(!(checkTimestamp(data.acceptanceTime, {instancePath:instancePath+"/acceptanceTime"}))){
vErrors = vErrors === null ? checkTimestamp.errors : vErrors.concat(checkTimestamp.errors);
errors = vErrors.length;
}
}
if(data.timeSpentInSeconds !== undefined){
let data3 = data.timeSpentInSeconds;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/timeSpentInSeconds",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timeSpentInSeconds",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.workerId !== undefined){
let data4 = data.workerId;
if(typeof data4 === "string"){
if(ucs2length(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/workerId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/workerId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.workerMetadata !== undefined){
if(!(checkWorkerMetadata(data.workerMetadata, {instancePath:instancePath+"/workerMetadata"}))){
vErrors = vErrors === null ? checkWorkerMetadata.errors : vErrors.concat(checkWorkerMetadata.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkTextractFormsAnswer.errors = vErrors;
return errors === 0;
}
function checkTextractFormsInputContent(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aiServiceRequest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aiServiceRequest"},message:"must have required property '"+"aiServiceRequest"+"'"});
errors++;
}
if(data.aiServiceResponse === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aiServiceResponse"},message:"must have required property '"+"aiServiceResponse"+"'"});
errors++;
}
if(data.aiServiceRequest !== undefined){
if(!(checkTextractAiServiceRequest(data.aiServiceRequest, {instancePath:instancePath+"/aiServiceRequest"}))){
vErrors = vErrors === null ? checkTextractAiServiceRequest.errors : vErrors.concat(checkTextractAiServiceRequest.errors);
errors = vErrors.length;
}
}
if(data.aiServiceResponse !== undefined){
if(!(checkTextractAiServiceResponse(data.aiServiceResponse, {instancePath:instancePath+"/aiServiceResponse"}))){
vErrors = vErrors === null ? checkTextractAiServiceResponse.errors : vErrors.concat(checkTextractAiServiceResponse.errors);
errors = vErrors.length;
}
}
if(data.selectedAiServiceResponse !== undefined){
if(!(checkTextractAiServiceResponse(data.selectedAiServiceResponse, {instancePath:instancePath+"/selectedAiServiceResponse"}))){
vErrors = vErrors === null ? checkTextractAiServiceResponse.errors : vErrors.concat(checkTextractAiServiceResponse.errors);
errors = vErrors.length;
}
}
if(data.humanTaskActivationConditionResults !== undefined){
if(!(checkActivationConditionResults(data.humanTaskActivationConditionResults, {instancePath:instancePath+"/humanTaskActivationConditionResults"}))){
vErrors = vErrors === null ? checkActivationConditionResults.errors : vErrors.concat(checkActivationConditionResults.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkTextractFormsInputContent.errors = vErrors;
return errors === 0;
}
function checkTextractFormsOutput(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsManagedHumanLoopRequestSource === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "awsManagedHumanLoopRequestSource"},message:"must have required property '"+"awsManagedHumanLoopRequestSource"+"'"});
errors++;
}
if(data.flowDefinitionArn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "flowDefinitionArn"},message:"must have required property '"+"flowDefinitionArn"+"'"});
errors++;
}
if(data.humanAnswers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanAnswers"},message:"must have required property '"+"humanAnswers"+"'"});
errors++;
}
if(data.humanLoopName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanLoopName"},message:"must have required property '"+"humanLoopName"+"'"});
errors++;
}
if(data.inputContent === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inputContent"},message:"must have required property '"+"inputContent"+"'"});
errors++;
}
if(data.awsManagedHumanLoopRequestSource !== undefined){
if("AWS/Textract/AnalyzeDocument/Forms/V1" !== data.awsManagedHumanLoopRequestSource){
(vErrors ??= []).push({instancePath:instancePath+"/awsManagedHumanLoopRequestSource",keyword:"const",params:{allowedValue: "AWS/Textract/AnalyzeDocument/Forms/V1"},message:"must be equal to constant"});
errors++;
}
}
if(data.flowDefinitionArn !== undefined){
if(!(checkFlowDefinitionArn(data.flowDefinitionArn, {instancePath:instancePath+"/flowDefinitionArn"}))){
vErrors = vErrors === null ? checkFlowDefinitionArn.errors : vErrors.concat(checkFlowDefinitionArn.errors);
errors = vErrors.length;
}
}
if(data.humanAnswers !== undefined){
let data2 = data.humanAnswers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(checkTextractFormsAnswer(data2[i0], {instancePath:instancePath+"/humanAnswers/" + i0}))){
vErrors = vErrors === null ? checkTextractFormsAnswer.errors : vErrors.concat(checkTextractFormsAnswer.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/humanAnswers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.humanLoopName !== undefined){
if(!(checkHumanLoopName(data.humanLoopName, {instancePath:instancePath+"/humanLoopName"}))){
vErrors = vErrors === null ? checkHumanLoopName.errors : vErrors.concat(checkHumanLoopName.errors);
errors = vErrors.length;
}
}
if(data.inputContent !== undefined){
if(!(checkTextractFormsInputContent(data.inputContent, {instancePath:instancePath+"/inputContent"}))){
vErrors = vErrors === null ? checkTextractFormsInputContent.errors : vErrors.concat(checkTextractFormsInputContent.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkTextractFormsOutput.errors = vErrors;
return errors === 0;
}
function checkTextractFormsPreviewOutput(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.awsManagedHumanLoopRequestSource === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "awsManagedHumanLoopRequestSource"},message:"must have required property '"+"awsManagedHumanLoopRequestSource"+"'"});
errors++;
}
if(data.flowDefinitionArn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "flowDefinitionArn"},message:"must have required property '"+"flowDefinitionArn"+"'"});
errors++;
}
if(data.humanAnswers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanAnswers"},message:"must have required property '"+"humanAnswers"+"'"});
errors++;
}
if(data.humanLoopName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "humanLoopName"},message:"must have required property '"+"humanLoopName"+"'"});
errors++;
}
if(data.aiServiceRequest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aiServiceRequest"},message:"must have required property '"+"aiServiceRequest"+"'"});
errors++;
}
if(data.aiServiceResponse === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aiServiceResponse"},message:"must have required property '"+"aiServiceResponse"+"'"});
errors++;
}
if(data.awsManagedHumanLoopRequestSource !== undefined){
if("AWS/Textract/AnalyzeDocument/Forms/V1" !== data.awsManagedHumanLoopRequestSource){
(vErrors ??= []).push({instancePath:instancePath+"/awsManagedHumanLoopRequestSource",keyword:"const",params:{allowedValue: "AWS/Textract/AnalyzeDocument/Forms/V1"},message:"must be equal to constant"});
errors++;
}
}
if(data.flowDefinitionArn !== undefined){
if(!(checkFlowDefinitionArn(data.flowDefinitionArn, {instancePath:instancePath+"/flowDefinitionArn"}))){
vErrors = vErrors === null ? checkFlowDefinitionArn.errors : vErrors.concat(checkFlowDefinitionArn.errors);
errors = vErrors.length;
}
}
if(data.humanAnswers !== undefined){
let data2 = data.humanAnswers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(checkTextractFormsAnswer(data2[i0], {instancePath:instancePath+"/humanAnswers/" + i0}))){
vErrors = vErrors === null ? checkTextractFormsAnswer.errors : vErrors.concat(checkTextractFormsAnswer.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/humanAnswers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.humanLoopName !== undefined){
if(!(checkHumanLoopName(data.humanLoopName, {instancePath:instancePath+"/humanLoopName"}))){
vErrors = vErrors === null ? checkHumanLoopName.errors : vErrors.concat(checkHumanLoopName.errors);
errors = vErrors.length;
}
}
if(data.aiServiceRequest !== undefined){
if(!(checkTextractAiServiceRequest(data.aiServiceRequest, {instancePath:instancePath+"/aiServiceRequest"}))){
vErrors = vErrors === null ? checkTextractAiServiceRequest.errors : vErrors.concat(checkTextractAiServiceRequest.errors);
errors = vErrors.length;
}
}
if(data.aiServiceResponse !== undefined){
if(!(checkTextractAiServiceResponse(data.aiServiceResponse, {instancePath:instancePath+"/aiServiceResponse"}))){
vErrors = vErrors === null ? checkTextractAiServiceResponse.errors : vErrors.concat(checkTextractAiServiceResponse.errors);
errors = vErrors.length;
}
}
if(data.selectedAiServiceResponse !== undefined){
if(!(checkTextractAiServiceResponse(data.selectedAiServiceResponse, {instancePath:instancePath+"/selectedAiServiceResponse"}))){
vErrors = vErrors === null ? checkTextractAiServiceResponse.errors : vErrors.concat(checkTextractAiServiceResponse.errors);
errors = vErrors.length;
}
}
if(data.humanTaskActivationConditionResults !== undefined){
if(!(checkActivationConditionResults(data.humanTaskActivationConditionResults, {instancePath:instancePath+"/humanTaskActivationConditionResults"}))){
vErrors = vErrors === null ? checkActivationConditionResults.errors : vErrors.concat(checkActivationConditionResults.errors);
errors = vErrors.length;
}
}
if(data.inputContent !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/inputContent",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
checkTextractFormsPreviewOutput.errors = vErrors;
return errors === 0;
}
