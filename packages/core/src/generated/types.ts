// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

/**
 * One condition: a simple one, or a combination of others. It is a combination when it has And or Or. Source: A2I
 * activation-conditions-schema.
 */
export type ActivationCondition = ConditionCheck | AndCondition | OrCondition

/**
 * One evaluated condition: a simple one, or a combination of others. It is a combination when it has And or Or.
 * Source: A2I output-data; observed.
 */
export type ActivationConditionResult = ConditionCheckResult | AndConditionResult | OrConditionResult

/**
 * The conditions of the flow definition as evaluated for one object, with a result at every node. False conditions
 * are listed too. Source: A2I output-data; observed.
 */
export interface ActivationConditionResults {
  /**
   * Conditions.
   *
   * The top-level evaluated conditions. Any of them that is true starts a human loop. Source: A2I output-data;
   * observed.
   */
  Conditions: ActivationConditionResult[]
}

/**
 * The conditions under which a flow definition starts a human loop, as given to CreateFlowDefinition. Source: A2I
 * activation-conditions-schema.
 */
export interface ActivationConditions {
  /**
   * Conditions.
   *
   * The top-level conditions. Any of them that is true starts a human loop. Source: A2I
   * activation-conditions-schema.
   */
  Conditions: ActivationCondition[]
}

/**
 * A combination that is met when all of its members are. Source: A2I activation-conditions-schema.
 */
export interface AndCondition {
  /**
   * All of.
   *
   * The conditions that must all be met. Source: A2I activation-conditions-schema.
   */
  And: ActivationCondition[]
  /**
   * Never present: with this member the object is of another type.
   */
  Or?: never
  /**
   * Never present: with this member the object is of another type.
   */
  ConditionType?: never
}

/**
 * A combination that is met when all of its members are. Source: observed.
 */
export interface AndConditionResult {
  /**
   * All of.
   *
   * The evaluated conditions that must all be met. Source: A2I output-data; observed.
   */
  And: ActivationConditionResult[]
  /**
   * Evaluation result.
   *
   * Whether the condition was met. Source: A2I output-data; observed.
   */
  EvaluationResult: boolean
  /**
   * Never present: with this member the object is of another type.
   */
  Or?: never
  /**
   * Never present: with this member the object is of another type.
   */
  ConditionType?: never
}

/**
 * Upright rectangle in ratios of the page. Integers occur, as on whole pages. Source: A2I crowd-textract;
 * observed.
 */
export interface BoundingBox {
  /**
   * Width.
   *
   * Width of the rectangle. Unit: ratio of the page. Source: A2I crowd-textract; observed.
   */
  width: number
  /**
   * Height.
   *
   * Height of the rectangle. Unit: ratio of the page. Source: A2I crowd-textract; observed.
   */
  height: number
  /**
   * Left.
   *
   * Distance of the left edge from the left edge of the page. Unit: ratio of the page. Source: A2I crowd-textract;
   * observed.
   */
  left: number
  /**
   * Top.
   *
   * Distance of the top edge from the top edge of the page. Unit: ratio of the page. Source: A2I crowd-textract;
   * observed.
   */
  top: number
}

/**
 * A moderation label that a worker chose. It carries no confidence. Source: A2I output-data; A2I
 * crowd-rekognition; observed.
 */
export interface ChosenModerationLabel {
  /**
   * Label name.
   *
   * Name of the label. Source: A2I crowd-rekognition; observed.
   */
  name: string
  /**
   * Parent label.
   *
   * Name of the label above this one; empty for a top-level label. Source: A2I crowd-rekognition; observed.
   */
  parentName?: string
}

/**
 * Name of an entry of output.tar.gz that a Comprehend job is known to write. A leading "./" and a folder "output/"
 * are accepted; absolute names and names that climb with ".." are not. Source: CDG async-insights; CDG
 * topic-modeling; CLI examples; observed.
 */
export type ComprehendArchiveEntryName = string

/**
 * A simple condition. Source: A2I activation-conditions-schema.
 */
export interface ConditionCheck {
  /**
   * Condition type.
   *
   * What is checked. Source: A2I activation-conditions-schema.
   */
  ConditionType: ConditionType
  /**
   * Condition parameters.
   *
   * Which label or key is checked, and against which threshold. Source: A2I activation-conditions-schema.
   */
  ConditionParameters?: ConditionParameters
  /**
   * Never present: with this member the object is of another type.
   */
  And?: never
  /**
   * Never present: with this member the object is of another type.
   */
  Or?: never
}

/**
 * A simple evaluated condition. Source: A2I output-data; observed.
 */
export interface ConditionCheckResult {
  /**
   * Condition type.
   *
   * What is checked. Source: A2I output-data; observed.
   */
  ConditionType: ConditionType
  /**
   * Condition parameters.
   *
   * Which label or key is checked, and against which threshold. Source: A2I output-data; observed.
   */
  ConditionParameters?: ConditionParameters
  /**
   * Evaluation result.
   *
   * Whether the condition was met. Source: A2I output-data; observed.
   */
  EvaluationResult: boolean
  /**
   * Never present: with this member the object is of another type.
   */
  And?: never
  /**
   * Never present: with this member the object is of another type.
   */
  Or?: never
}

/**
 * Parameters of a simple condition. Which ones apply follows from the condition type; an output repeats them
 * unchanged. One type holds the parameters of all condition types, and unknown ones are kept. Source: A2I
 * conditions-rekognition; A2I conditions-textract; A2I output-data.
 */
export interface ConditionParameters {
  /**
   * Moderation label.
   *
   * Name of the moderation label, case-sensitive, or * for any label. Source: A2I conditions-rekognition; observed.
   */
  ModerationLabelName?: string
  /**
   * Label confidence: equal to.
   *
   * Holds when the confidence of the moderation label equals this threshold. Unit: percent, 0 to 100. Source: A2I
   * conditions-rekognition.
   */
  ConfidenceEquals?: Confidence
  /**
   * Label confidence: less than.
   *
   * Holds when the confidence of the moderation label is less than this threshold. Unit: percent, 0 to 100. Source:
   * A2I conditions-rekognition.
   */
  ConfidenceLessThan?: Confidence
  /**
   * Label confidence: at most.
   *
   * Holds when the confidence of the moderation label is at most this threshold. Unit: percent, 0 to 100. Source:
   * A2I conditions-rekognition.
   */
  ConfidenceLessThanEquals?: Confidence
  /**
   * Label confidence: greater than.
   *
   * Holds when the confidence of the moderation label is greater than this threshold. Unit: percent, 0 to 100.
   * Source: A2I conditions-rekognition.
   */
  ConfidenceGreaterThan?: Confidence
  /**
   * Label confidence: at least.
   *
   * Holds when the confidence of the moderation label is at least this threshold. Unit: percent, 0 to 100. Source:
   * A2I conditions-rekognition.
   */
  ConfidenceGreaterThanEquals?: Confidence
  /**
   * Form key.
   *
   * Text of the form key, or * for any key. Source: A2I conditions-textract; observed.
   */
  ImportantFormKey?: string
  /**
   * Form key aliases.
   *
   * Other texts of the same form key. Source: A2I conditions-textract.
   */
  ImportantFormKeyAliases?: string[]
  /**
   * Key-value confidence: equal to.
   *
   * Holds when the confidence of the key-value pair equals this threshold. Unit: percent, 0 to 100. Source: A2I
   * conditions-textract.
   */
  KeyValueBlockConfidenceEquals?: Confidence
  /**
   * Key-value confidence: less than.
   *
   * Holds when the confidence of the key-value pair is less than this threshold. Unit: percent, 0 to 100. Source:
   * A2I conditions-textract.
   */
  KeyValueBlockConfidenceLessThan?: Confidence
  /**
   * Key-value confidence: at most.
   *
   * Holds when the confidence of the key-value pair is at most this threshold. Unit: percent, 0 to 100. Source: A2I
   * conditions-textract.
   */
  KeyValueBlockConfidenceLessThanEquals?: Confidence
  /**
   * Key-value confidence: greater than.
   *
   * Holds when the confidence of the key-value pair is greater than this threshold. Unit: percent, 0 to 100. Source:
   * A2I conditions-textract.
   */
  KeyValueBlockConfidenceGreaterThan?: Confidence
  /**
   * Key-value confidence: at least.
   *
   * Holds when the confidence of the key-value pair is at least this threshold. Unit: percent, 0 to 100. Source: A2I
   * conditions-textract.
   */
  KeyValueBlockConfidenceGreaterThanEquals?: Confidence
  /**
   * Word confidence: equal to.
   *
   * Holds when the confidence of the words of key and value equals this threshold. Unit: percent, 0 to 100. Source:
   * A2I conditions-textract.
   */
  WordBlockConfidenceEquals?: Confidence
  /**
   * Word confidence: less than.
   *
   * Holds when the confidence of the words of key and value is less than this threshold. Unit: percent, 0 to 100.
   * Source: A2I conditions-textract.
   */
  WordBlockConfidenceLessThan?: Confidence
  /**
   * Word confidence: at most.
   *
   * Holds when the confidence of the words of key and value is at most this threshold. Unit: percent, 0 to 100.
   * Source: A2I conditions-textract.
   */
  WordBlockConfidenceLessThanEquals?: Confidence
  /**
   * Word confidence: greater than.
   *
   * Holds when the confidence of the words of key and value is greater than this threshold. Unit: percent, 0 to 100.
   * Source: A2I conditions-textract.
   */
  WordBlockConfidenceGreaterThan?: Confidence
  /**
   * Word confidence: at least.
   *
   * Holds when the confidence of the words of key and value is at least this threshold. Unit: percent, 0 to 100.
   * Source: A2I conditions-textract.
   */
  WordBlockConfidenceGreaterThanEquals?: Confidence
  /**
   * Sampling percentage.
   *
   * Share of the objects that is sent to review. Unit: percent, 0.01 to 100. Source: A2I conditions-rekognition; A2I
   * conditions-textract.
   */
  RandomSamplingPercentage?: number
}

/**
 * What a simple condition checks. Source: A2I activation-conditions-schema; A2I output-data.
 *
 * Known values:
 * - `ModerationLabelConfidenceCheck`: Moderation label confidence. Compares the confidence of a moderation label
 *   with a threshold. Source: A2I conditions-rekognition; observed.
 * - `ImportantFormKeyConfidenceCheck`: Form key confidence. Compares the confidence of a form key, its value or
 *   its words with a threshold. Source: A2I conditions-textract; observed.
 * - `MissingImportantFormKey`: Form key missing. Is true when a form key was not found. Source: A2I
 *   conditions-textract; observed.
 * - `Sampling`: Sampling. Sends a random share of the objects to review. Source: A2I conditions-rekognition; A2I
 *   conditions-textract.
 */
export type ConditionType =
  | 'ModerationLabelConfidenceCheck'
  | 'ImportantFormKeyConfidenceCheck'
  | 'MissingImportantFormKey'
  | 'Sampling'
  | (string & {})

/**
 * How sure the service is, as Amazon Textract and Amazon Rekognition write it. Not to be mixed up with the 0 to 1
 * score of Amazon Comprehend. Unit: percent, 0 to 100. Source: API textract.Percent; API rekognition.Percent;
 * observed.
 */
export type Confidence = number

/**
 * One declaration about the content. Source: API textract.ContentClassifier; API
 * sagemaker-a2i-runtime.ContentClassifier.
 *
 * Known values:
 * - `FreeOfPersonallyIdentifiableInformation`: No personal data. The content holds no personally identifiable
 *   information. Source: API textract.ContentClassifier; API sagemaker-a2i-runtime.ContentClassifier.
 * - `FreeOfAdultContent`: No adult content. The content holds no adult content. Source: API
 *   textract.ContentClassifier; API sagemaker-a2i-runtime.ContentClassifier.
 */
export type ContentClassifier =
  | 'FreeOfPersonallyIdentifiableInformation'
  | 'FreeOfAdultContent'
  | (string & {})

/**
 * Output document of a human loop that was started with StartHumanLoop for a custom task type. Source: A2I
 * output-data; observed.
 */
export interface CustomTaskOutput {
  /**
   * Flow definition ARN.
   *
   * Workflow that the loop belongs to. Source: A2I output-data; observed.
   */
  flowDefinitionArn: FlowDefinitionArn
  /**
   * Human answers.
   *
   * What the workers submitted, one item per worker. Empty when the loop ended without an answer. Source: A2I
   * output-data; observed.
   */
  humanAnswers: HumanAnswer[]
  /**
   * Human loop name.
   *
   * Name of the loop. Source: A2I output-data; observed.
   */
  humanLoopName: HumanLoopName
  /**
   * Input content.
   *
   * The JSON that the loop was started with, parsed. Its form is the choice of the caller: any JSON. Source: A2I
   * output-data; observed.
   */
  inputContent: unknown
  /**
   * Never present: with this member the object is of another type.
   */
  awsManagedHumanLoopRequestSource?: never
}

/**
 * Output document of a human loop of a custom task type in the layout of spring 2020, with humanLoopInputContent
 * in place of inputContent. Source: observed.
 */
export interface CustomTaskPreviewOutput {
  /**
   * Flow definition ARN.
   *
   * Workflow that the loop belongs to. Source: A2I output-data; observed.
   */
  flowDefinitionArn: FlowDefinitionArn
  /**
   * Human answers.
   *
   * What the workers submitted, one item per worker. Empty when the loop ended without an answer. Source: A2I
   * output-data; observed.
   */
  humanAnswers: HumanAnswer[]
  /**
   * Human loop name.
   *
   * Name of the loop. Source: A2I output-data; observed.
   */
  humanLoopName: HumanLoopName
  /**
   * Input content.
   *
   * The JSON that the loop was started with, parsed. Its form is the choice of the caller: any JSON. Source:
   * observed.
   */
  humanLoopInputContent: unknown
  /**
   * Never present: with this member the object is of another type.
   */
  awsManagedHumanLoopRequestSource?: never
  /**
   * Never present: with this member the object is of another type.
   */
  inputContent?: never
}

/**
 * One class that a multi-class model considered, with its score. Source: CDG outputs-class-async; API
 * comprehend.DocumentClass; observed.
 */
export interface DocumentClass {
  /**
   * Class name.
   *
   * Name of the class, exactly as in the training data: any case, spaces and non-ASCII letters, digits only, even a
   * trailing space. Source: CDG outputs-class-async; API comprehend.DocumentClass; observed.
   */
  Name: string
  /**
   * Score.
   *
   * How sure the model is of this class. Text jobs round to 4 decimals, page records do not. Unit: ratio, 0 to 1.
   * Source: CDG outputs-class-async; observed.
   */
  Score: Score
}

/**
 * Why a document could not be processed. Source: CDG async-insights; observed.
 *
 * Known values:
 * - `DOCUMENT_SIZE_EXCEEDED`: Document too large. The document is larger than the job takes. Source: CDG
 *   async-insights.
 * - `UNSUPPORTED_ENCODING`: Not UTF-8. The document is not UTF-8. In a file of one document per line the lines
 *   after it are missing from the output. Source: CDG async-insights; observed.
 */
export type DocumentErrorCode =
  | 'DOCUMENT_SIZE_EXCEEDED'
  | 'UNSUPPORTED_ENCODING'
  | (string & {})

/**
 * One label that a multi-label model considered, with its score. Source: CDG outputs-class-async; API
 * comprehend.DocumentLabel; observed.
 */
export interface DocumentLabel {
  /**
   * Label name.
   *
   * Name of the label, exactly as in the training data. Spellings are not normalised by the service. Source: CDG
   * outputs-class-async; API comprehend.DocumentLabel; observed.
   */
  Name: string
  /**
   * Score.
   *
   * How sure the model is of this label, on its own: the scores of a record may add up to more than 1. Unit: ratio,
   * 0 to 1. Source: CDG outputs-class-async; observed.
   */
  Score: Score
}

/**
 * Which page of which size of document a record is about. Asynchronous jobs write PageNumber and Pages; the
 * real-time API writes Pages and ExtractedCharacters, and the developer guide describes that form for asynchronous
 * jobs too. Source: CDG outputs-class-async; API comprehend.DocumentMetadata.
 */
export interface DocumentMetadata {
  /**
   * Page number.
   *
   * Page that the record is about. Unit: pages, counted from 1. Source: CDG outputs-class-async.
   */
  PageNumber?: PageNumber
  /**
   * Page count.
   *
   * Number of pages in the input document. Unit: pages. Source: CDG outputs-class-async; API
   * comprehend.DocumentMetadata.
   */
  Pages: PageCount
  /**
   * Extracted characters.
   *
   * Number of characters taken from each page. Shown for the real-time API; described, but not shown, for
   * asynchronous jobs. Source: CDG outputs-class-sync; API comprehend.DocumentMetadata.
   */
  ExtractedCharacters?: ExtractedCharactersListItem[]
}

/**
 * What kind of document the input is. Asynchronous jobs write camel case, the real-time API upper case with
 * underscores. Source: CDG outputs-class-async; API comprehend.DocumentType.
 *
 * Known values:
 * - `ScannedPDF`: Scanned PDF. A PDF whose pages are pictures, as asynchronous jobs write it. Source: CDG
 *   outputs-class-async.
 * - `NativePDF`: Native PDF. A PDF that holds text, as asynchronous jobs write it. Source: CDG outputs-cer-async.
 * - `SCANNED_PDF`: Scanned PDF, API spelling. A PDF whose pages are pictures, as the real-time API writes it.
 *   Source: API comprehend.DocumentType.
 * - `NATIVE_PDF`: Native PDF, API spelling. A PDF that holds text, as the real-time API writes it. Source: API
 *   comprehend.DocumentType.
 * - `MS_WORD`: Word document. A Microsoft Word document, as the real-time API writes it. Source: API
 *   comprehend.DocumentType.
 * - `IMAGE`: Image. A JPEG, PNG or TIFF picture, as the real-time API writes it. Source: API
 *   comprehend.DocumentType.
 * - `PLAIN_TEXT`: Plain text. A text file, as the real-time API writes it. Source: API comprehend.DocumentType.
 * - `TEXTRACT_DETECT_DOCUMENT_TEXT_JSON`: Textract text detection. A saved DetectDocumentText response of Amazon
 *   Textract used as input. Source: API comprehend.DocumentType.
 * - `TEXTRACT_ANALYZE_DOCUMENT_JSON`: Textract document analysis. A saved AnalyzeDocument response of Amazon
 *   Textract used as input. Source: API comprehend.DocumentType.
 */
export type DocumentType =
  | 'ScannedPDF'
  | 'NativePDF'
  | 'SCANNED_PDF'
  | 'NATIVE_PDF'
  | 'MS_WORD'
  | 'IMAGE'
  | 'PLAIN_TEXT'
  | 'TEXTRACT_DETECT_DOCUMENT_TEXT_JSON'
  | 'TEXTRACT_ANALYZE_DOCUMENT_JSON'
  | (string & {})

/**
 * The kind of document page by page, as the real-time API writes it. Source: CDG outputs-class-sync; API
 * comprehend.ListOfDocumentType.
 */
export type DocumentTypeList = DocumentTypeListItem[]

/**
 * The kind of document on one page. Source: API comprehend.DocumentTypeListItem.
 */
export interface DocumentTypeListItem {
  /**
   * Page number.
   *
   * Page that the entry is about. Unit: pages, counted from 1. Source: API comprehend.DocumentTypeListItem.
   */
  Page?: PageNumber
  /**
   * Document type.
   *
   * Kind of document on that page. Source: API comprehend.DocumentTypeListItem.
   */
  Type?: DocumentType
}

/**
 * A record that stands where the result of a document would be, because the document could not be processed. It
 * occurs in jobs that completed. Documented and seen for entities and sentiment; assumed for classification.
 * Source: CDG async-insights; observed.
 */
export interface ErrorRecord {
  /**
   * Error code.
   *
   * Why the document could not be processed, for programs. Source: CDG async-insights; observed.
   */
  ErrorCode: DocumentErrorCode
  /**
   * Error message.
   *
   * Why the document could not be processed, for people. The wording varies: do not parse it. Source: CDG
   * async-insights; observed.
   */
  ErrorMessage?: string
  /**
   * Input file.
   *
   * Name of the input file. Source: CDG async-insights; observed.
   */
  File: InputFileName
  /**
   * Line.
   *
   * Line of the input file. Missing when every file is a document. Unit: lines, counted from 0. Source: CDG
   * async-insights.
   */
  Line?: LineNumber
  /**
   * Never present: with this member the object is of another type.
   */
  Classes?: never
  /**
   * Never present: with this member the object is of another type.
   */
  Labels?: never
}

/**
 * How many characters were taken from one page. Source: API comprehend.ExtractedCharactersListItem.
 */
export interface ExtractedCharactersListItem {
  /**
   * Page number.
   *
   * Page that the count is about. Unit: pages, counted from 1. Source: API comprehend.ExtractedCharactersListItem.
   */
  Page?: PageNumber
  /**
   * Character count.
   *
   * Number of characters taken from the page. Unit: characters. Source: API comprehend.ExtractedCharactersListItem.
   */
  Count?: number
}

/**
 * ARN of the flow definition (human review workflow). No pattern is enforced, because people mask the account
 * number before they keep or share a file. Source: A2I output-data; API sagemaker-a2i-runtime.FlowDefinitionArn;
 * observed.
 */
export type FlowDefinitionArn = string

/**
 * Where a block is on the page. Source: A2I crowd-textract; observed.
 */
export interface Geometry {
  /**
   * Bounding box.
   *
   * Upright rectangle around the block. Missing in selected responses. Source: A2I crowd-textract; observed.
   */
  boundingBox?: BoundingBox
  /**
   * Polygon.
   *
   * Corners of the shape around the block. Source: A2I crowd-textract; observed.
   */
  polygon?: Point[]
  /**
   * Rotation angle.
   *
   * How far the text is rotated. Unit: degrees. Source: API textract.Geometry.
   */
  rotationAngle?: number
}

/**
 * What one worker submitted for one task, whatever the task type. Source: A2I output-data; observed.
 */
export interface HumanAnswer {
  /**
   * Answer content.
   *
   * The answer. Its members depend on the task: the request source for a built-in task type, one member per named
   * form element for a custom one. Source: A2I output-data; observed.
   */
  answerContent: {
    [k: string]: unknown
  }
  /**
   * Submission time.
   *
   * When the worker submitted the task. Source: A2I output-data; observed.
   */
  submissionTime: Timestamp
  /**
   * Acceptance time.
   *
   * When the worker accepted the task. Missing in outputs from before the end of 2020. Source: A2I output-data;
   * observed.
   */
  acceptanceTime?: Timestamp
  /**
   * Time spent.
   *
   * How long the worker was at the task. The guide says that pauses do not count; in real outputs it equals
   * submission minus acceptance. Missing in outputs from before the end of 2020. Unit: seconds, with milliseconds as
   * a fraction. Source: A2I output-data; observed.
   */
  timeSpentInSeconds?: number
  /**
   * Worker.
   *
   * Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I output-data; observed.
   */
  workerId: string
  /**
   * Worker metadata.
   *
   * Who the worker is. Private workforces only; missing in outputs from before the middle of 2020. Source: A2I
   * output-data; observed.
   */
  workerMetadata?: WorkerMetadata
}

/**
 * The human review settings of the request: which workflow, which loop name, and what the content is free of.
 * Source: A2I output-data; API textract.HumanLoopConfig; API rekognition.HumanLoopConfig.
 */
export interface HumanLoopConfig {
  /**
   * Flow definition ARN.
   *
   * Workflow named in the request. Normally the same as at the top of the document. Source: A2I output-data.
   */
  flowDefinitionArn: FlowDefinitionArn
  /**
   * Human loop name.
   *
   * Loop name given in the request. Normally the same as at the top of the document. Source: A2I output-data.
   */
  humanLoopName: HumanLoopName
  /**
   * Data attributes.
   *
   * What the caller declared about the content. Missing when the caller declared nothing. Source: A2I output-data;
   * observed.
   */
  dataAttributes?: HumanLoopDataAttributes
}

/**
 * What the caller declared about the content sent to review. Source: A2I output-data; API
 * textract.HumanLoopDataAttributes.
 */
export interface HumanLoopDataAttributes {
  /**
   * Content classifiers.
   *
   * The declarations. Source: A2I output-data.
   */
  contentClassifiers?: ContentClassifier[]
}

/**
 * Name of the human loop. The documented alphabet (lower-case letters, digits, hyphens) is not enforced, because
 * names with capitals occur. Source: A2I output-data; API sagemaker-a2i-runtime.HumanLoopName; observed.
 */
export type HumanLoopName = string

/**
 * Address of the output document of a human loop: bucket, prefix if any, flow definition name, time the loop was
 * created in UTC as six numbers, loop name, output.json. Source: A2I output-data; A2I cloudwatch-events; observed.
 */
export type HumanLoopOutputUri = string

/**
 * Who the worker is at the identity provider of a private workforce. Source: A2I output-data; observed.
 */
export interface IdentityData {
  /**
   * Identity provider type.
   *
   * Kind of identity provider. Source: A2I output-data; observed.
   */
  identityProviderType: IdentityProviderType
  /**
   * Issuer.
   *
   * Address of the Amazon Cognito user pool or of the OIDC issuer. Source: A2I output-data; observed.
   */
  issuer: string
  /**
   * Subject.
   *
   * Identifier of the worker at the identity provider. A UUID with Amazon Cognito. Source: A2I output-data;
   * observed.
   */
  sub: string
}

/**
 * Kind of identity provider of a private workforce. Source: A2I output-data.
 *
 * Known values:
 * - `Cognito`: Amazon Cognito. The workforce signs in through an Amazon Cognito user pool. Source: A2I
 *   output-data; observed.
 * - `Oidc`: OpenID Connect. The workforce signs in through its own OpenID Connect provider. Source: A2I
 *   output-data.
 */
export type IdentityProviderType =
  | 'Cognito'
  | 'Oidc'
  | (string & {})

/**
 * Name of the input file that a record belongs to. Observed names are bare file names; a key below the input
 * prefix is accepted too. Source: CDG outputs-class-async; observed.
 */
export type InputFileName = string

/**
 * Line of the input file that a record belongs to, counted from 0 and again from 0 in every file. Custom
 * classification writes it as a string of digits, the other Comprehend jobs as an integer; both are accepted.
 * Source: CDG outputs-class-async; observed.
 */
export type LineNumber = string | number

/**
 * A moderation label that Amazon Rekognition found, as Amazon A2I writes it. Source: A2I output-data; API
 * rekognition.ModerationLabel; observed.
 */
export interface ModerationLabel {
  /**
   * Confidence.
   *
   * How sure the service is. The two responses in one document print the same value at two precisions. Unit:
   * percent, 0 to 100. Source: A2I output-data; observed.
   */
  confidence: Confidence
  /**
   * Label name.
   *
   * Name of the label. The set of names depends on the version of the model. Source: A2I output-data; observed.
   */
  name: string
  /**
   * Parent label.
   *
   * Name of the label above this one; empty for a top-level label. Source: A2I output-data; observed.
   */
  parentName?: string
  /**
   * Taxonomy level.
   *
   * Depth of the label in the taxonomy of newer models. Not seen in an output. Unit: levels, counted from 1. Source:
   * API rekognition.ModerationLabel.
   */
  taxonomyLevel?: number
}

/**
 * Result of a multi-class classification job for one input file, where every file is a document. Source: CDG
 * outputs-class-async.
 */
export interface MultiClassFile {
  /**
   * Input file.
   *
   * Name of the input file. Source: CDG outputs-class-async.
   */
  File: InputFileName
  /**
   * Classes.
   *
   * Classes that the model considered. Observed: the best three, or all when the model has fewer, best first;
   * neither is promised. Source: CDG outputs-class-async.
   */
  Classes: DocumentClass[]
  /**
   * Never present: with this member the object is of another type.
   */
  Line?: never
  /**
   * Never present: with this member the object is of another type.
   */
  Labels?: never
  /**
   * Never present: with this member the object is of another type.
   */
  ErrorCode?: never
}

/**
 * Result of a multi-class classification job for one line of an input file, where every line is a document. Jobs
 * that read one document per file have been seen to write this form too, with Line "0". Source: CDG
 * outputs-class-async; observed.
 */
export interface MultiClassLine {
  /**
   * Input file.
   *
   * Name of the input file. Source: CDG outputs-class-async.
   */
  File: InputFileName
  /**
   * Line.
   *
   * Line of the input file. Rows are identified by File and Line together. Unit: lines, counted from 0. Source: CDG
   * outputs-class-async; observed.
   */
  Line: LineNumber
  /**
   * Classes.
   *
   * Classes that the model considered. Observed: the best three, or all when the model has fewer, best first;
   * neither is promised. Source: CDG outputs-class-async; observed.
   */
  Classes: DocumentClass[]
  /**
   * Never present: with this member the object is of another type.
   */
  Labels?: never
  /**
   * Never present: with this member the object is of another type.
   */
  ErrorCode?: never
}

/**
 * Result of a multi-class classification job for one page of a PDF, Word or picture file. Source: CDG
 * outputs-class-async.
 */
export interface MultiClassPage {
  /**
   * Classes.
   *
   * Classes that the model considered. Observed: the best three, or all when the model has fewer, best first;
   * neither is promised. Source: CDG outputs-class-async.
   */
  Classes: DocumentClass[]
  /**
   * Document metadata.
   *
   * Which page the record is about and how many pages there are. Source: CDG outputs-class-async.
   */
  DocumentMetadata?: DocumentMetadata
  /**
   * Document type.
   *
   * Kind of document. Source: CDG outputs-class-async.
   */
  DocumentType?: PageDocumentType
  /**
   * Page errors.
   *
   * Errors of this page. Missing and empty both mean that there were none. Source: CDG outputs-class-async.
   */
  Errors?: PageError[]
  /**
   * Input file.
   *
   * Name of the input file. Source: CDG outputs-class-async.
   */
  File: InputFileName
  /**
   * Version.
   *
   * Version of the record, such as a date. The guide prints a placeholder. Source: CDG outputs-class-async.
   */
  Version?: string
  /**
   * Page warnings.
   *
   * Warnings about this page. Documented for the real-time API only. Source: API comprehend.WarningsListItem.
   */
  Warnings?: PageWarning[]
  /**
   * Never present: with this member the object is of another type.
   */
  Line?: never
  /**
   * Never present: with this member the object is of another type.
   */
  Labels?: never
  /**
   * Never present: with this member the object is of another type.
   */
  ErrorCode?: never
}

/**
 * Result of a multi-label classification job for one input file, where every file is a document. Source: CDG
 * outputs-class-async.
 */
export interface MultiLabelFile {
  /**
   * Input file.
   *
   * Name of the input file. Source: CDG outputs-class-async.
   */
  File: InputFileName
  /**
   * Labels.
   *
   * Labels that the model considered, low scores included: being listed does not mean being assigned. Observed: at
   * least three, best first; neither is promised. Source: CDG outputs-class-async.
   */
  Labels: DocumentLabel[]
  /**
   * Never present: with this member the object is of another type.
   */
  Line?: never
  /**
   * Never present: with this member the object is of another type.
   */
  Classes?: never
  /**
   * Never present: with this member the object is of another type.
   */
  ErrorCode?: never
}

/**
 * Result of a multi-label classification job for one line of an input file, where every line is a document. Jobs
 * that read one document per file have been seen to write this form too, with Line "0". Source: CDG
 * outputs-class-async; observed.
 */
export interface MultiLabelLine {
  /**
   * Input file.
   *
   * Name of the input file. Source: CDG outputs-class-async.
   */
  File: InputFileName
  /**
   * Line.
   *
   * Line of the input file. Rows are identified by File and Line together. Unit: lines, counted from 0. Source: CDG
   * outputs-class-async; observed.
   */
  Line: LineNumber
  /**
   * Labels.
   *
   * Labels that the model considered, low scores included: being listed does not mean being assigned. Observed: at
   * least three, best first; neither is promised. Source: CDG outputs-class-async; observed.
   */
  Labels: DocumentLabel[]
  /**
   * Never present: with this member the object is of another type.
   */
  Classes?: never
  /**
   * Never present: with this member the object is of another type.
   */
  ErrorCode?: never
}

/**
 * Result of a multi-label classification job for one page of a PDF, Word or picture file. No page shows this
 * record: it is the multi-class page record with labels in place of classes. Source: inferred; CDG
 * outputs-class-async.
 */
export interface MultiLabelPage {
  /**
   * Labels.
   *
   * Labels that the model considered, low scores included: being listed does not mean being assigned. Observed: at
   * least three, best first; neither is promised. Source: inferred; API comprehend.DocumentLabel.
   */
  Labels: DocumentLabel[]
  /**
   * Document metadata.
   *
   * Which page the record is about and how many pages there are. Source: inferred; CDG outputs-class-async.
   */
  DocumentMetadata?: DocumentMetadata
  /**
   * Document type.
   *
   * Kind of document. Source: inferred; CDG outputs-class-async.
   */
  DocumentType?: PageDocumentType
  /**
   * Page errors.
   *
   * Errors of this page. Missing and empty both mean that there were none. Source: inferred; CDG
   * outputs-class-async.
   */
  Errors?: PageError[]
  /**
   * Input file.
   *
   * Name of the input file. Source: CDG outputs-class-async.
   */
  File: InputFileName
  /**
   * Version.
   *
   * Version of the record, such as a date. The guide prints a placeholder. Source: inferred; CDG
   * outputs-class-async.
   */
  Version?: string
  /**
   * Page warnings.
   *
   * Warnings about this page. Documented for the real-time API only. Source: API comprehend.WarningsListItem.
   */
  Warnings?: PageWarning[]
  /**
   * Never present: with this member the object is of another type.
   */
  Line?: never
  /**
   * Never present: with this member the object is of another type.
   */
  Classes?: never
  /**
   * Never present: with this member the object is of another type.
   */
  ErrorCode?: never
}

/**
 * A combination that is met when at least one of its members is. Source: A2I activation-conditions-schema.
 */
export interface OrCondition {
  /**
   * Any of.
   *
   * The conditions of which one must be met. Source: A2I activation-conditions-schema.
   */
  Or: ActivationCondition[]
  /**
   * Never present: with this member the object is of another type.
   */
  And?: never
  /**
   * Never present: with this member the object is of another type.
   */
  ConditionType?: never
}

/**
 * A combination that is met when at least one of its members is. Source: A2I output-data; observed.
 */
export interface OrConditionResult {
  /**
   * Any of.
   *
   * The evaluated conditions of which one must be met. Source: A2I output-data; observed.
   */
  Or: ActivationConditionResult[]
  /**
   * Evaluation result.
   *
   * Whether the condition was met. Source: A2I output-data; observed.
   */
  EvaluationResult: boolean
  /**
   * Never present: with this member the object is of another type.
   */
  And?: never
  /**
   * Never present: with this member the object is of another type.
   */
  ConditionType?: never
}

/**
 * How many pages a document has. Amazon Comprehend writes an integer; tools that copy the record have been seen to
 * write a string of digits. Source: CDG outputs-class-async; observed.
 */
export type PageCount = number | string

/**
 * The kind of document, either as one value (asynchronous jobs) or page by page (real-time API). Source: CDG
 * outputs-class-async; CDG outputs-class-sync.
 */
export type PageDocumentType = DocumentType | DocumentTypeList

/**
 * An error that kept one page from being processed. Source: CDG outputs-class-async; API
 * comprehend.ErrorsListItem.
 */
export interface PageError {
  /**
   * Page number.
   *
   * Page that the error is about. Unit: pages, counted from 1. Source: API comprehend.ErrorsListItem.
   */
  Page?: PageNumber
  /**
   * Error code.
   *
   * What went wrong with the page, for programs. Source: API comprehend.ErrorsListItem.
   */
  ErrorCode?: PageErrorCode
  /**
   * Error message.
   *
   * What went wrong with the page, for people. The wording varies: do not parse it. Source: API
   * comprehend.ErrorsListItem.
   */
  ErrorMessage?: string
}

/**
 * Why a page could not be processed. Source: API comprehend.PageBasedErrorCode.
 *
 * Known values:
 * - `TEXTRACT_BAD_PAGE`: Unreadable page. Amazon Textract could not read the page. Source: API
 *   comprehend.PageBasedErrorCode.
 * - `TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED`: Textract throughput exceeded. Amazon Textract refused the page
 *   because its rate limit was reached. Source: API comprehend.PageBasedErrorCode.
 * - `PAGE_CHARACTERS_EXCEEDED`: Too many characters. The page holds more characters than Amazon Comprehend takes.
 *   Source: API comprehend.PageBasedErrorCode.
 * - `PAGE_SIZE_EXCEEDED`: Page too large. The page is larger than Amazon Comprehend takes. Source: API
 *   comprehend.PageBasedErrorCode.
 * - `INTERNAL_SERVER_ERROR`: Internal error. Amazon Comprehend itself failed on the page. Source: API
 *   comprehend.PageBasedErrorCode.
 */
export type PageErrorCode =
  | 'TEXTRACT_BAD_PAGE'
  | 'TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED'
  | 'PAGE_CHARACTERS_EXCEEDED'
  | 'PAGE_SIZE_EXCEEDED'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {})

/**
 * A record about one page of a PDF, Word or picture file that holds no result: neither classes nor labels. Code
 * that reads such jobs takes it as a page that failed. Source: inferred; CDG outputs-class-async; observed.
 */
export interface PageErrorRecord {
  /**
   * Input file.
   *
   * Name of the input file. Source: CDG outputs-class-async.
   */
  File: InputFileName
  /**
   * Document metadata.
   *
   * Which page the record is about and how many pages there are. Source: CDG outputs-class-async.
   */
  DocumentMetadata?: DocumentMetadata
  /**
   * Document type.
   *
   * Kind of document. Source: CDG outputs-class-async.
   */
  DocumentType?: PageDocumentType
  /**
   * Version.
   *
   * Version of the record, such as a date. Source: CDG outputs-class-async.
   */
  Version?: string
  /**
   * Page errors.
   *
   * Why the page holds no result. Source: CDG outputs-class-async.
   */
  Errors?: PageError[]
  /**
   * Page warnings.
   *
   * Warnings about this page. Source: API comprehend.WarningsListItem.
   */
  Warnings?: PageWarning[]
  /**
   * Never present: with this member the object is of another type.
   */
  ErrorCode?: never
  /**
   * Never present: with this member the object is of another type.
   */
  Classes?: never
  /**
   * Never present: with this member the object is of another type.
   */
  Labels?: never
}

/**
 * Number of a page inside a document, counted from 1. Amazon Comprehend writes an integer; tools that copy the
 * record have been seen to write a string of digits. Source: CDG outputs-class-async; observed.
 */
export type PageNumber = number | string

/**
 * A warning about one page. Documented for the real-time API only. Source: API comprehend.WarningsListItem.
 */
export interface PageWarning {
  /**
   * Page number.
   *
   * Page that the warning is about. Unit: pages, counted from 1. Source: API comprehend.WarningsListItem.
   */
  Page?: PageNumber
  /**
   * Warning code.
   *
   * What the warning is about, for programs. Source: API comprehend.WarningsListItem.
   */
  WarnCode?: PageWarningCode
  /**
   * Warning message.
   *
   * What the warning is about, for people. Source: API comprehend.WarningsListItem.
   */
  WarnMessage?: string
}

/**
 * What a page warning is about. Source: API comprehend.PageBasedWarningCode.
 *
 * Known values:
 * - `INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL`: Plain text, native-document model. Plain text was given to
 *   a model that was trained on native documents. Source: API comprehend.PageBasedWarningCode.
 * - `INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL`: Native document, plain-text model. A native
 *   document was given to a model that was trained on plain text. Source: API comprehend.PageBasedWarningCode.
 */
export type PageWarningCode =
  | 'INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL'
  | 'INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL'
  | (string & {})

/**
 * A corner in ratios of the page. Source: A2I crowd-textract; observed.
 */
export interface Point {
  /**
   * Horizontal position.
   *
   * Distance from the left edge of the page. Unit: ratio of the page. Source: A2I crowd-textract; observed.
   */
  x: number
  /**
   * Vertical position.
   *
   * Distance from the top edge of the page. Unit: ratio of the page. Source: A2I crowd-textract; observed.
   */
  y: number
}

/**
 * The DetectModerationLabels request that led to the human loop, as Amazon A2I writes it: every member name starts
 * in lower case. Source: A2I output-data; API rekognition.DetectModerationLabelsRequest.
 */
export interface RekognitionAiServiceRequest {
  /**
   * Image.
   *
   * The image that was analysed. Source: A2I output-data.
   */
  image: RekognitionImage
  /**
   * Human loop configuration.
   *
   * Human review settings of the request. Source: A2I output-data.
   */
  humanLoopConfig: HumanLoopConfig
  /**
   * Minimum confidence.
   *
   * Labels below this confidence were not returned. From the request shape; not seen in an output. Unit: percent, 0
   * to 100. Source: API rekognition.DetectModerationLabelsRequest.
   */
  minConfidence?: Confidence
  /**
   * Project version.
   *
   * ARN of the custom moderation adapter that was used. From the request shape; not seen in an output. Source: API
   * rekognition.DetectModerationLabelsRequest.
   */
  projectVersion?: string
}

/**
 * A DetectModerationLabels response as Amazon A2I writes it, whole or reduced to the labels that met the
 * conditions. Source: A2I output-data; observed.
 */
export interface RekognitionAiServiceResponse {
  /**
   * Moderation labels.
   *
   * The labels. Their order differs between the whole and the reduced response. Source: A2I output-data; observed.
   */
  moderationLabels: ModerationLabel[]
  /**
   * Model version.
   *
   * Version of the moderation model, such as 6.0. Source: A2I output-data; observed.
   */
  moderationModelVersion?: string
}

/**
 * Where the analysed image came from. Source: A2I output-data; API rekognition.Image.
 */
export interface RekognitionImage {
  /**
   * Amazon S3 object.
   *
   * The stored image. Source: A2I output-data.
   */
  s3Object?: S3Object
  /**
   * Bytes.
   *
   * The image itself, when the request carried it. How it is written in an output is not documented. Source: API
   * rekognition.Image.
   */
  bytes?: unknown
}

/**
 * What one worker submitted for a moderation task. Source: A2I output-data; observed.
 */
export interface RekognitionModerationAnswer {
  /**
   * Answer content.
   *
   * The answer, below the name of the request source. Source: A2I output-data; observed.
   */
  answerContent: RekognitionModerationAnswerContent
  /**
   * Submission time.
   *
   * When the worker submitted the task. Source: A2I output-data; observed.
   */
  submissionTime: Timestamp
  /**
   * Acceptance time.
   *
   * When the worker accepted the task. Missing in outputs from before the end of 2020. Source: A2I output-data;
   * observed.
   */
  acceptanceTime?: Timestamp
  /**
   * Time spent.
   *
   * How long the worker was at the task. The guide says that pauses do not count; in real outputs it equals
   * submission minus acceptance. Missing in outputs from before the end of 2020. Unit: seconds, with milliseconds as
   * a fraction. Source: A2I output-data; observed.
   */
  timeSpentInSeconds?: number
  /**
   * Worker.
   *
   * Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I output-data; observed.
   */
  workerId: string
  /**
   * Worker metadata.
   *
   * Who the worker is. Private workforces only; missing in outputs from before the middle of 2020. Source: A2I
   * output-data; observed.
   */
  workerMetadata?: WorkerMetadata
}

/**
 * The answer to a moderation task. Source: A2I output-data; observed.
 */
export interface RekognitionModerationAnswerContent {
  /**
   * Moderation answer.
   *
   * Labels that the worker chose. The member is named after the request source. Source: A2I output-data; observed.
   */
  'AWS/Rekognition/DetectModerationLabels/Image/V3'?: RekognitionModerationAnswerLabels
}

/**
 * Labels that the worker chose. Source: A2I output-data; A2I crowd-rekognition; observed.
 */
export interface RekognitionModerationAnswerLabels {
  /**
   * Chosen labels.
   *
   * The chosen labels. Empty means reviewed, and none applies. Source: A2I output-data; A2I crowd-rekognition;
   * observed.
   */
  moderationLabels: (ChosenModerationLabel | string)[]
}

/**
 * What the human loop was started with: request, response and evaluated conditions. Source: A2I output-data;
 * observed.
 */
export interface RekognitionModerationInputContent {
  /**
   * Service request.
   *
   * The request that led to the human loop. Source: A2I output-data; observed.
   */
  aiServiceRequest: RekognitionAiServiceRequest
  /**
   * Service response.
   *
   * What the service returned. Source: A2I output-data; observed.
   */
  aiServiceResponse: RekognitionAiServiceResponse
  /**
   * Selected service response.
   *
   * The part of the response that met the conditions and was shown to workers. Whether it is written for a workflow
   * without conditions is not documented. Source: A2I output-data; observed.
   */
  selectedAiServiceResponse?: RekognitionAiServiceResponse
  /**
   * Activation condition results.
   *
   * How the conditions of the workflow were evaluated. Whether it is written for a workflow without conditions is
   * not documented. Source: A2I output-data; observed.
   */
  humanTaskActivationConditionResults?: ActivationConditionResults
}

/**
 * Output document of a human loop that Amazon Rekognition started. Source: A2I output-data; observed.
 */
export interface RekognitionModerationOutput {
  /**
   * Request source.
   *
   * The built-in task type that started the loop. Source: A2I output-data; API
   * sagemaker.AwsManagedHumanLoopRequestSource; observed.
   */
  awsManagedHumanLoopRequestSource: 'AWS/Rekognition/DetectModerationLabels/Image/V3'
  /**
   * Flow definition ARN.
   *
   * Workflow that the loop belongs to. Source: A2I output-data; observed.
   */
  flowDefinitionArn: FlowDefinitionArn
  /**
   * Human answers.
   *
   * What the workers submitted, one item per worker. Empty when the loop ended without an answer. Source: A2I
   * output-data; observed.
   */
  humanAnswers: RekognitionModerationAnswer[]
  /**
   * Human loop name.
   *
   * Name of the loop. Source: A2I output-data; observed.
   */
  humanLoopName: HumanLoopName
  /**
   * Input content.
   *
   * What the loop was started with. Source: A2I output-data; observed.
   */
  inputContent: RekognitionModerationInputContent
}

/**
 * Output document of a human loop that Amazon Rekognition started, in the flat layout of spring 2020: what is
 * inside inputContent today stands at the top. Inferred from the Amazon Textract output of that time; no such file
 * has been seen. Source: inferred.
 */
export interface RekognitionModerationPreviewOutput {
  /**
   * Request source.
   *
   * The built-in task type that started the loop. Source: A2I output-data; API
   * sagemaker.AwsManagedHumanLoopRequestSource; observed.
   */
  awsManagedHumanLoopRequestSource: 'AWS/Rekognition/DetectModerationLabels/Image/V3'
  /**
   * Flow definition ARN.
   *
   * Workflow that the loop belongs to. Source: A2I output-data; observed.
   */
  flowDefinitionArn: FlowDefinitionArn
  /**
   * Human answers.
   *
   * What the workers submitted, one item per worker. Empty when the loop ended without an answer. Source: A2I
   * output-data; observed.
   */
  humanAnswers: RekognitionModerationAnswer[]
  /**
   * Human loop name.
   *
   * Name of the loop. Source: A2I output-data; observed.
   */
  humanLoopName: HumanLoopName
  /**
   * Service request.
   *
   * The request that led to the human loop. Source: A2I output-data; observed.
   */
  aiServiceRequest: RekognitionAiServiceRequest
  /**
   * Service response.
   *
   * What the service returned. Source: A2I output-data; observed.
   */
  aiServiceResponse: RekognitionAiServiceResponse
  /**
   * Selected service response.
   *
   * The part of the response that met the conditions and was shown to workers. Whether it is written for a workflow
   * without conditions is not documented. Source: A2I output-data; observed.
   */
  selectedAiServiceResponse?: RekognitionAiServiceResponse
  /**
   * Activation condition results.
   *
   * How the conditions of the workflow were evaluated. Whether it is written for a workflow without conditions is
   * not documented. Source: A2I output-data; observed.
   */
  humanTaskActivationConditionResults?: ActivationConditionResults
  /**
   * Never present: with this member the object is of another type.
   */
  inputContent?: never
}

/**
 * How a block refers to other blocks. Source: A2I crowd-textract; observed.
 */
export interface Relationship {
  /**
   * Relationship type.
   *
   * How this block refers to the others. Source: A2I crowd-textract; observed.
   */
  type: TextractRelationshipType
  /**
   * Identifiers.
   *
   * Identifiers of the other blocks. Source: A2I crowd-textract; observed.
   */
  ids: string[]
}

/**
 * Where an input object of the request is stored in Amazon S3. Source: A2I output-data; API textract.S3Object; API
 * rekognition.S3Object.
 */
export interface S3Object {
  /**
   * Bucket.
   *
   * Name of the bucket. Source: A2I output-data.
   */
  bucket: string
  /**
   * Object key.
   *
   * Key of the object in the bucket. Source: A2I output-data.
   */
  name: string
  /**
   * Version.
   *
   * Version of the object in a versioned bucket. Source: API textract.S3Object; API rekognition.S3Object.
   */
  version?: string
}

/**
 * How sure the model is, as Amazon Comprehend writes it. Not to be mixed up with the 0 to 100 confidence of Amazon
 * Textract and Amazon Rekognition. Unit: ratio, 0 to 1. Source: CDG outputs-class-async; API
 * comprehend.DocumentClass; observed.
 */
export type Score = number

/**
 * Whether a selection element is selected. Source: API textract.SelectionStatus.
 *
 * Known values:
 * - `SELECTED`: Selected. The element is selected. Source: API textract.SelectionStatus.
 * - `NOT_SELECTED`: Not selected. The element is not selected. Source: API textract.SelectionStatus.
 */
export type SelectionStatus =
  | 'SELECTED'
  | 'NOT_SELECTED'
  | (string & {})

/**
 * The AnalyzeDocument request that led to the human loop, as Amazon A2I writes it: every member name starts in
 * lower case. Source: A2I output-data; API textract.AnalyzeDocumentRequest.
 */
export interface TextractAiServiceRequest {
  /**
   * Document.
   *
   * The document that was analysed. Source: A2I output-data.
   */
  document: TextractDocument
  /**
   * Feature types.
   *
   * What the request asked for. Source: A2I output-data.
   */
  featureTypes: TextractFeatureType[]
  /**
   * Human loop configuration.
   *
   * Human review settings of the request. Source: A2I output-data.
   */
  humanLoopConfig: HumanLoopConfig
  /**
   * Queries.
   *
   * Questions asked of the document. From the request shape; not seen in an output. Source: API
   * textract.AnalyzeDocumentRequest.
   */
  queriesConfig?: {
    [k: string]: unknown
  }
  /**
   * Adapters.
   *
   * Adapters used for the request. From the request shape; not seen in an output. Source: API
   * textract.AnalyzeDocumentRequest.
   */
  adaptersConfig?: {
    [k: string]: unknown
  }
}

/**
 * An AnalyzeDocument response as Amazon A2I writes it, whole or reduced to the blocks that met the conditions.
 * Source: A2I output-data; observed.
 */
export interface TextractAiServiceResponse {
  /**
   * Blocks.
   *
   * The blocks. In a reduced response they have lost some members: match blocks by identifier. Source: A2I
   * output-data; observed.
   */
  blocks: TextractBlock[]
  /**
   * Document metadata.
   *
   * What is known of the document. Missing in reduced responses. Source: A2I output-data; observed.
   */
  documentMetadata?: TextractDocumentMetadata
}

/**
 * One block of an Amazon Textract response as Amazon A2I writes it: every member name starts in lower case.
 * Answers and selected responses hold fewer members than the service response, so only type and identifier are
 * required. Source: A2I crowd-textract; API textract.Block; observed.
 */
export interface TextractBlock {
  /**
   * Block type.
   *
   * What the block is. Source: A2I crowd-textract; API textract.Block; observed.
   */
  blockType: TextractBlockType
  /**
   * Identifier.
   *
   * Identifier of the block, unique in one response or answer. Blocks that a worker kept have the identifier of the
   * prediction. Source: A2I crowd-textract; observed.
   */
  id: string
  /**
   * Confidence.
   *
   * How sure the service is. Missing on pages and on blocks that a worker added or changed. Unit: percent, 0 to 100.
   * Source: A2I crowd-textract; observed.
   */
  confidence?: Confidence
  /**
   * Text.
   *
   * Text of a word or line. The widget page of the guide shows it on form keys too. Source: A2I crowd-textract;
   * observed.
   */
  text?: string
  /**
   * Text type.
   *
   * Whether a word is printed or written by hand. Source: API textract.TextType.
   */
  textType?: TextractTextType
  /**
   * Geometry.
   *
   * Where the block is on the page. Missing in answers. Source: A2I crowd-textract; observed.
   */
  geometry?: Geometry
  /**
   * Relationships.
   *
   * Other blocks that this block refers to. Source: A2I crowd-textract; observed.
   */
  relationships?: Relationship[]
  /**
   * Entity types.
   *
   * What the block stands for, such as a form key or a form value. Source: A2I crowd-textract; observed.
   */
  entityTypes?: TextractEntityType[]
  /**
   * Row index.
   *
   * Row of a cell, counted from 1. Unit: cells. Source: API textract.Block.
   */
  rowIndex?: number
  /**
   * Column index.
   *
   * Column of a cell, counted from 1. Unit: cells. Source: API textract.Block.
   */
  columnIndex?: number
  /**
   * Row span.
   *
   * Rows that a cell covers. Unit: cells. Source: API textract.Block.
   */
  rowSpan?: number
  /**
   * Column span.
   *
   * Columns that a cell covers. Unit: cells. Source: API textract.Block.
   */
  columnSpan?: number
  /**
   * Selection status.
   *
   * Whether a selection element is selected. Source: API textract.SelectionStatus.
   */
  selectionStatus?: SelectionStatus
  /**
   * Page.
   *
   * Page that the block is on. Unit: pages, counted from 1. Source: API textract.Block.
   */
  page?: number
  /**
   * Query.
   *
   * The question of a query block. Source: API textract.Query.
   */
  query?: TextractQuery
}

/**
 * What a block is. Source: API textract.BlockType.
 *
 * Known values:
 * - `KEY_VALUE_SET`: Form key or value. A form key or a form value; entityTypes says which. Source: A2I
 *   crowd-textract; observed.
 * - `PAGE`: Page. A whole page. Source: API textract.BlockType; observed.
 * - `LINE`: Line. A line of text. Source: API textract.BlockType; observed.
 * - `WORD`: Word. A word. Source: A2I crowd-textract; observed.
 * - `TABLE`: Table. A table. Source: API textract.BlockType.
 * - `CELL`: Cell. A cell of a table. Source: API textract.BlockType.
 * - `SELECTION_ELEMENT`: Selection element. A check box or radio button. Source: API textract.BlockType.
 * - `MERGED_CELL`: Merged cell. A cell that spans several cells. Source: API textract.BlockType.
 * - `TITLE`: Title. A title, in the block types of later years. Source: API textract.BlockType.
 * - `QUERY`: Query. A question that was asked of the document. Source: API textract.BlockType.
 * - `QUERY_RESULT`: Query result. The answer to a question. Source: API textract.BlockType.
 * - `SIGNATURE`: Signature. A signature. Source: API textract.BlockType.
 * - `TABLE_TITLE`: Table title. The title of a table. Source: API textract.BlockType.
 * - `TABLE_FOOTER`: Table footer. The footer of a table. Source: API textract.BlockType.
 * - `LAYOUT_TEXT`: Layout: text. A paragraph found by layout analysis. Source: API textract.BlockType.
 * - `LAYOUT_TITLE`: Layout: title. The title of the document found by layout analysis. Source: API
 *   textract.BlockType.
 * - `LAYOUT_HEADER`: Layout: header. The page header found by layout analysis. Source: API textract.BlockType.
 * - `LAYOUT_FOOTER`: Layout: footer. The page footer found by layout analysis. Source: API textract.BlockType.
 * - `LAYOUT_SECTION_HEADER`: Layout: section header. A section heading found by layout analysis. Source: API
 *   textract.BlockType.
 * - `LAYOUT_PAGE_NUMBER`: Layout: page number. A page number found by layout analysis. Source: API
 *   textract.BlockType.
 * - `LAYOUT_LIST`: Layout: list. A list found by layout analysis. Source: API textract.BlockType.
 * - `LAYOUT_FIGURE`: Layout: figure. A picture found by layout analysis. Source: API textract.BlockType.
 * - `LAYOUT_TABLE`: Layout: table. A table found by layout analysis. Source: API textract.BlockType.
 * - `LAYOUT_KEY_VALUE`: Layout: key-value. A group of form keys and values found by layout analysis. Source: API
 *   textract.BlockType.
 */
export type TextractBlockType =
  | 'KEY_VALUE_SET'
  | 'PAGE'
  | 'LINE'
  | 'WORD'
  | 'TABLE'
  | 'CELL'
  | 'SELECTION_ELEMENT'
  | 'MERGED_CELL'
  | 'TITLE'
  | 'QUERY'
  | 'QUERY_RESULT'
  | 'SIGNATURE'
  | 'TABLE_TITLE'
  | 'TABLE_FOOTER'
  | 'LAYOUT_TEXT'
  | 'LAYOUT_TITLE'
  | 'LAYOUT_HEADER'
  | 'LAYOUT_FOOTER'
  | 'LAYOUT_SECTION_HEADER'
  | 'LAYOUT_PAGE_NUMBER'
  | 'LAYOUT_LIST'
  | 'LAYOUT_FIGURE'
  | 'LAYOUT_TABLE'
  | 'LAYOUT_KEY_VALUE'
  | (string & {})

/**
 * Where the analysed document came from. Source: A2I output-data; API textract.Document.
 */
export interface TextractDocument {
  /**
   * Amazon S3 object.
   *
   * The stored document. Source: A2I output-data.
   */
  s3Object?: S3Object
  /**
   * Bytes.
   *
   * The document itself, when the request carried it. How it is written in an output is not documented. Source: API
   * textract.Document.
   */
  bytes?: unknown
}

/**
 * What Amazon Textract says of the document as a whole. Source: A2I output-data; API textract.DocumentMetadata.
 */
export interface TextractDocumentMetadata {
  /**
   * Page count.
   *
   * Number of pages. Unit: pages. Source: A2I output-data; API textract.DocumentMetadata.
   */
  pages: number
}

/**
 * What a block stands for. Source: API textract.EntityType.
 *
 * Known values:
 * - `KEY`: Key. The block is a form key. Source: A2I crowd-textract; observed.
 * - `VALUE`: Value. The block is a form value. Source: A2I crowd-textract; observed.
 * - `COLUMN_HEADER`: Column header. The cell heads a column. Source: API textract.EntityType.
 * - `TABLE_TITLE`: Table title. The cell is the title of its table. Source: API textract.EntityType.
 * - `TABLE_FOOTER`: Table footer. The cell is the footer of its table. Source: API textract.EntityType.
 * - `TABLE_SECTION_TITLE`: Section title. The cell heads a section of its table. Source: API textract.EntityType.
 * - `TABLE_SUMMARY`: Summary. The cell is a total or summary. Source: API textract.EntityType.
 * - `STRUCTURED_TABLE`: Structured table. The table has column headers. Source: API textract.EntityType.
 * - `SEMI_STRUCTURED_TABLE`: Semi-structured table. The table has no clear column headers. Source: API
 *   textract.EntityType.
 */
export type TextractEntityType =
  | 'KEY'
  | 'VALUE'
  | 'COLUMN_HEADER'
  | 'TABLE_TITLE'
  | 'TABLE_FOOTER'
  | 'TABLE_SECTION_TITLE'
  | 'TABLE_SUMMARY'
  | 'STRUCTURED_TABLE'
  | 'SEMI_STRUCTURED_TABLE'
  | (string & {})

/**
 * What an AnalyzeDocument request asks for. Source: API textract.FeatureType.
 *
 * Known values:
 * - `TABLES`: Tables. Tables and their cells. Source: A2I output-data.
 * - `FORMS`: Forms. Form keys and values. Source: A2I output-data; observed.
 * - `QUERIES`: Queries. Answers to questions. Source: API textract.FeatureType.
 * - `SIGNATURES`: Signatures. Signatures. Source: API textract.FeatureType.
 * - `LAYOUT`: Layout. Paragraphs, titles and other parts of the layout. Source: API textract.FeatureType.
 */
export type TextractFeatureType =
  | 'TABLES'
  | 'FORMS'
  | 'QUERIES'
  | 'SIGNATURES'
  | 'LAYOUT'
  | (string & {})

/**
 * What one worker submitted for a form review task. Source: A2I output-data; observed.
 */
export interface TextractFormsAnswer {
  /**
   * Answer content.
   *
   * The answer, below the name of the request source. Source: A2I output-data; observed.
   */
  answerContent: TextractFormsAnswerContent
  /**
   * Submission time.
   *
   * When the worker submitted the task. Source: A2I output-data; observed.
   */
  submissionTime: Timestamp
  /**
   * Acceptance time.
   *
   * When the worker accepted the task. Missing in outputs from before the end of 2020. Source: A2I output-data;
   * observed.
   */
  acceptanceTime?: Timestamp
  /**
   * Time spent.
   *
   * How long the worker was at the task. The guide says that pauses do not count; in real outputs it equals
   * submission minus acceptance. Missing in outputs from before the end of 2020. Unit: seconds, with milliseconds as
   * a fraction. Source: A2I output-data; observed.
   */
  timeSpentInSeconds?: number
  /**
   * Worker.
   *
   * Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I output-data; observed.
   */
  workerId: string
  /**
   * Worker metadata.
   *
   * Who the worker is. Private workforces only; missing in outputs from before the middle of 2020. Source: A2I
   * output-data; observed.
   */
  workerMetadata?: WorkerMetadata
}

/**
 * Form keys and values as the worker left them. Source: A2I output-data; A2I crowd-textract; observed.
 */
export interface TextractFormsAnswerBlocks {
  /**
   * Blocks.
   *
   * Key, value and word blocks of the answer. They refer to each other by identifier. Source: A2I output-data; A2I
   * crowd-textract; observed.
   */
  blocks: TextractBlock[]
}

/**
 * The answer to a form review task. Source: A2I output-data; observed.
 */
export interface TextractFormsAnswerContent {
  /**
   * Form answer.
   *
   * Keys and values as the worker left them. The member is named after the request source. Source: A2I output-data;
   * observed.
   */
  'AWS/Textract/AnalyzeDocument/Forms/V1'?: TextractFormsAnswerBlocks
}

/**
 * What the human loop was started with: request, response and evaluated conditions. Source: A2I output-data;
 * observed.
 */
export interface TextractFormsInputContent {
  /**
   * Service request.
   *
   * The request that led to the human loop. Source: A2I output-data; observed.
   */
  aiServiceRequest: TextractAiServiceRequest
  /**
   * Service response.
   *
   * What the service returned. Source: A2I output-data; observed.
   */
  aiServiceResponse: TextractAiServiceResponse
  /**
   * Selected service response.
   *
   * The part of the response that met the conditions and was shown to workers. Whether it is written for a workflow
   * without conditions is not documented. Source: A2I output-data; observed.
   */
  selectedAiServiceResponse?: TextractAiServiceResponse
  /**
   * Activation condition results.
   *
   * How the conditions of the workflow were evaluated. Whether it is written for a workflow without conditions is
   * not documented. Source: A2I output-data; observed.
   */
  humanTaskActivationConditionResults?: ActivationConditionResults
}

/**
 * Output document of a human loop that Amazon Textract started. Source: A2I output-data; observed.
 */
export interface TextractFormsOutput {
  /**
   * Request source.
   *
   * The built-in task type that started the loop. Source: A2I output-data; API
   * sagemaker.AwsManagedHumanLoopRequestSource; observed.
   */
  awsManagedHumanLoopRequestSource: 'AWS/Textract/AnalyzeDocument/Forms/V1'
  /**
   * Flow definition ARN.
   *
   * Workflow that the loop belongs to. Source: A2I output-data; observed.
   */
  flowDefinitionArn: FlowDefinitionArn
  /**
   * Human answers.
   *
   * What the workers submitted, one item per worker. Empty when the loop ended without an answer. Source: A2I
   * output-data; observed.
   */
  humanAnswers: TextractFormsAnswer[]
  /**
   * Human loop name.
   *
   * Name of the loop. Source: A2I output-data; observed.
   */
  humanLoopName: HumanLoopName
  /**
   * Input content.
   *
   * What the loop was started with. Source: A2I output-data; observed.
   */
  inputContent: TextractFormsInputContent
}

/**
 * Output document of a human loop that Amazon Textract started, in the flat layout of spring 2020: what is inside
 * inputContent today stands at the top. Seen once, in an output of April 2020. Source: observed.
 */
export interface TextractFormsPreviewOutput {
  /**
   * Request source.
   *
   * The built-in task type that started the loop. Source: A2I output-data; API
   * sagemaker.AwsManagedHumanLoopRequestSource; observed.
   */
  awsManagedHumanLoopRequestSource: 'AWS/Textract/AnalyzeDocument/Forms/V1'
  /**
   * Flow definition ARN.
   *
   * Workflow that the loop belongs to. Source: A2I output-data; observed.
   */
  flowDefinitionArn: FlowDefinitionArn
  /**
   * Human answers.
   *
   * What the workers submitted, one item per worker. Empty when the loop ended without an answer. Source: A2I
   * output-data; observed.
   */
  humanAnswers: TextractFormsAnswer[]
  /**
   * Human loop name.
   *
   * Name of the loop. Source: A2I output-data; observed.
   */
  humanLoopName: HumanLoopName
  /**
   * Service request.
   *
   * The request that led to the human loop. Source: A2I output-data; observed.
   */
  aiServiceRequest: TextractAiServiceRequest
  /**
   * Service response.
   *
   * What the service returned. Source: A2I output-data; observed.
   */
  aiServiceResponse: TextractAiServiceResponse
  /**
   * Selected service response.
   *
   * The part of the response that met the conditions and was shown to workers. Whether it is written for a workflow
   * without conditions is not documented. Source: A2I output-data; observed.
   */
  selectedAiServiceResponse?: TextractAiServiceResponse
  /**
   * Activation condition results.
   *
   * How the conditions of the workflow were evaluated. Whether it is written for a workflow without conditions is
   * not documented. Source: A2I output-data; observed.
   */
  humanTaskActivationConditionResults?: ActivationConditionResults
  /**
   * Never present: with this member the object is of another type.
   */
  inputContent?: never
}

/**
 * A question that was asked of the document. Source: API textract.Query.
 */
export interface TextractQuery {
  /**
   * Question.
   *
   * Text of the question. Source: API textract.Query.
   */
  text: string
  /**
   * Alias.
   *
   * Short name that the caller gave to the question. Source: API textract.Query.
   */
  alias?: string
  /**
   * Pages.
   *
   * Pages that the question is asked of. Source: API textract.Query.
   */
  pages?: string[]
}

/**
 * How a block refers to other blocks. Source: API textract.RelationshipType.
 *
 * Known values:
 * - `VALUE`: Value. From a form key to its value. Source: A2I crowd-textract; observed.
 * - `CHILD`: Child. From a block to the blocks inside it. Source: A2I crowd-textract; observed.
 * - `COMPLEX_FEATURES`: Complex features. From a block to a feature made of several blocks. Source: API
 *   textract.RelationshipType.
 * - `MERGED_CELL`: Merged cell. From a table to its merged cells. Source: API textract.RelationshipType.
 * - `TITLE`: Title. From a block to its title. Source: API textract.RelationshipType.
 * - `ANSWER`: Answer. From a question to its answer. Source: API textract.RelationshipType.
 * - `TABLE`: Table. From a block to a table. Source: API textract.RelationshipType.
 * - `TABLE_TITLE`: Table title. From a table to its title. Source: API textract.RelationshipType.
 * - `TABLE_FOOTER`: Table footer. From a table to its footer. Source: API textract.RelationshipType.
 */
export type TextractRelationshipType =
  | 'VALUE'
  | 'CHILD'
  | 'COMPLEX_FEATURES'
  | 'MERGED_CELL'
  | 'TITLE'
  | 'ANSWER'
  | 'TABLE'
  | 'TABLE_TITLE'
  | 'TABLE_FOOTER'
  | (string & {})

/**
 * Whether a word is printed or written by hand. Source: API textract.TextType.
 *
 * Known values:
 * - `HANDWRITING`: Handwriting. The word is written by hand. Source: API textract.TextType.
 * - `PRINTED`: Printed. The word is printed. Source: API textract.TextType.
 */
export type TextractTextType =
  | 'HANDWRITING'
  | 'PRINTED'
  | (string & {})

/**
 * A point in time in ISO 8601 with a zone. Amazon A2I writes UTC with milliseconds and a final Z; any fraction and
 * any offset are accepted. Source: A2I output-data; observed.
 */
export type Timestamp = string

/**
 * What is known of the worker. Written for private workforces only. Source: A2I output-data; observed.
 */
export interface WorkerMetadata {
  /**
   * Identity data.
   *
   * Who the worker is at the identity provider. Source: A2I output-data; observed.
   */
  identityData: IdentityData
}

/** Every type that has a schema file, by its name. */
export interface SchemaTypeMap {
  ActivationConditionResults: ActivationConditionResults
  ActivationConditions: ActivationConditions
  ChosenModerationLabel: ChosenModerationLabel
  ComprehendArchiveEntryName: ComprehendArchiveEntryName
  ConditionParameters: ConditionParameters
  ConditionType: ConditionType
  Confidence: Confidence
  CustomTaskOutput: CustomTaskOutput
  CustomTaskPreviewOutput: CustomTaskPreviewOutput
  DocumentClass: DocumentClass
  DocumentLabel: DocumentLabel
  DocumentMetadata: DocumentMetadata
  DocumentType: DocumentType
  DocumentTypeList: DocumentTypeList
  ErrorRecord: ErrorRecord
  FlowDefinitionArn: FlowDefinitionArn
  HumanAnswer: HumanAnswer
  HumanLoopConfig: HumanLoopConfig
  HumanLoopName: HumanLoopName
  HumanLoopOutputUri: HumanLoopOutputUri
  IdentityData: IdentityData
  InputFileName: InputFileName
  LineNumber: LineNumber
  ModerationLabel: ModerationLabel
  MultiClassFile: MultiClassFile
  MultiClassLine: MultiClassLine
  MultiClassPage: MultiClassPage
  MultiLabelFile: MultiLabelFile
  MultiLabelLine: MultiLabelLine
  MultiLabelPage: MultiLabelPage
  PageCount: PageCount
  PageDocumentType: PageDocumentType
  PageError: PageError
  PageErrorRecord: PageErrorRecord
  PageNumber: PageNumber
  PageWarning: PageWarning
  RekognitionAiServiceRequest: RekognitionAiServiceRequest
  RekognitionAiServiceResponse: RekognitionAiServiceResponse
  RekognitionModerationAnswer: RekognitionModerationAnswer
  RekognitionModerationInputContent: RekognitionModerationInputContent
  RekognitionModerationOutput: RekognitionModerationOutput
  RekognitionModerationPreviewOutput: RekognitionModerationPreviewOutput
  S3Object: S3Object
  Score: Score
  TextractAiServiceRequest: TextractAiServiceRequest
  TextractAiServiceResponse: TextractAiServiceResponse
  TextractBlock: TextractBlock
  TextractFormsAnswer: TextractFormsAnswer
  TextractFormsInputContent: TextractFormsInputContent
  TextractFormsOutput: TextractFormsOutput
  TextractFormsPreviewOutput: TextractFormsPreviewOutput
  Timestamp: Timestamp
  WorkerMetadata: WorkerMetadata
}

/** Name of a type that has a schema file. */
export type SchemaTypeName = keyof SchemaTypeMap

/** Every type that a file, a line or a page of its own has, by its name. */
export interface RecordTypeMap {
  ActivationConditions: ActivationConditions
  CustomTaskOutput: CustomTaskOutput
  CustomTaskPreviewOutput: CustomTaskPreviewOutput
  ErrorRecord: ErrorRecord
  MultiClassFile: MultiClassFile
  MultiClassLine: MultiClassLine
  MultiClassPage: MultiClassPage
  MultiLabelFile: MultiLabelFile
  MultiLabelLine: MultiLabelLine
  MultiLabelPage: MultiLabelPage
  PageErrorRecord: PageErrorRecord
  RekognitionModerationOutput: RekognitionModerationOutput
  RekognitionModerationPreviewOutput: RekognitionModerationPreviewOutput
  TextractFormsOutput: TextractFormsOutput
  TextractFormsPreviewOutput: TextractFormsPreviewOutput
}

/** Name of a type that a file, a line or a page of its own has. */
export type RecordTypeName = keyof RecordTypeMap

/** Whether a record type carries a result, or is the service's own word that there is none. */
export interface RecordKindMap {
  ActivationConditions: 'result'
  CustomTaskOutput: 'result'
  CustomTaskPreviewOutput: 'result'
  ErrorRecord: 'failure'
  MultiClassFile: 'result'
  MultiClassLine: 'result'
  MultiClassPage: 'result'
  MultiLabelFile: 'result'
  MultiLabelLine: 'result'
  MultiLabelPage: 'result'
  PageErrorRecord: 'failure'
  RekognitionModerationOutput: 'result'
  RekognitionModerationPreviewOutput: 'result'
  TextractFormsOutput: 'result'
  TextractFormsPreviewOutput: 'result'
}

/** The record types of each format; `never` for a format that is a part or a name. */
export interface FormatRecordMap {
  'a2i/activation-condition-results': never
  'a2i/activation-conditions': ActivationConditions
  'a2i/custom': CustomTaskOutput | CustomTaskPreviewOutput
  'a2i/human-answer': never
  'a2i/moderation-label': never
  'a2i/output-path': never
  'a2i/rekognition-moderation': RekognitionModerationOutput | RekognitionModerationPreviewOutput
  'a2i/rekognition-request': never
  'a2i/textract-block': never
  'a2i/textract-forms': TextractFormsOutput | TextractFormsPreviewOutput
  'a2i/textract-request': never
  'comprehend/classification/multi-class': MultiClassFile | MultiClassLine | MultiClassPage
  'comprehend/classification/multi-label': MultiLabelFile | MultiLabelLine | MultiLabelPage
  'comprehend/error-record': ErrorRecord | PageErrorRecord
  'comprehend/output-archive': never
}

/** Id of a format: its folder below schemas/, without the version. */
export type FormatId = keyof FormatRecordMap

/** Id of a kind of file that people hand in and that no schema here describes. */
export type LookAlikeId =
  | 'a2i/describe-human-loop'
  | 'a2i/flow-definition'
  | 'a2i/other-built-in-output'
  | 'a2i/start-human-loop'
  | 'a2i/status-change-detail'
  | 'a2i/status-change-event'
  | 'bedrock/model-evaluation'
  | 'comprehend/athena-text-view'
  | 'comprehend/classifier-training'
  | 'comprehend/describe-classification-job'
  | 'comprehend/dominant-language'
  | 'comprehend/entities'
  | 'comprehend/entities-empty'
  | 'comprehend/events'
  | 'comprehend/failed-annotations'
  | 'comprehend/flywheel-iteration'
  | 'comprehend/key-phrases'
  | 'comprehend/pii-entities'
  | 'comprehend/semi-structured-entities'
  | 'comprehend/sentiment'
  | 'comprehend/sync-classify'
  | 'comprehend/sync-entities'
  | 'comprehend/targeted-sentiment'
  | 'comprehend/textract-page'
  | 'comprehend/topics'
  | 'document/html'
  | 'ground-truth/output-manifest'
  | 'ground-truth/post-annotation'
  | 'ground-truth/post-annotation-request'
  | 'ground-truth/worker-response'
  | 'os/macos-archive-metadata'
  | 'rekognition/moderation-response'
  | 's3/empty-object'
  | 's3/error-response'
  | 'textract/response'
  | 'textract/response-lower-camel'
