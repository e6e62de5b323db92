// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

//! The types, one for each that the schemas name.

use crate::check::Described;
use crate::support;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// One condition: a simple one, or a combination of others. It is a combination when it has And or Or. Source:
/// A2I activation-conditions-schema.
// The values are in lists, one beside the other; a box around each would not be worth its trouble.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ActivationCondition {
    /// An object that is an [`AndCondition`].
    AndCondition(AndCondition),
    /// An object that is an [`OrCondition`].
    OrCondition(OrCondition),
    /// An object that is a [`ConditionCheck`].
    ConditionCheck(ConditionCheck),
}

impl<'de> Deserialize<'de> for ActivationCondition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if support::has(&value, "And") {
            return support::from_value(value).map(Self::AndCondition);
        }
        if support::has(&value, "Or") {
            return support::from_value(value).map(Self::OrCondition);
        }
        support::from_value(value).map(Self::ConditionCheck)
    }
}

impl Described for ActivationCondition {
    const TYPE_NAME: &'static str = "ActivationCondition";
}

/// One evaluated condition: a simple one, or a combination of others. It is a combination when it has And or Or.
/// Source: A2I output-data; observed.
// The values are in lists, one beside the other; a box around each would not be worth its trouble.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ActivationConditionResult {
    /// An object that is an [`AndConditionResult`].
    AndConditionResult(AndConditionResult),
    /// An object that is an [`OrConditionResult`].
    OrConditionResult(OrConditionResult),
    /// An object that is a [`ConditionCheckResult`].
    ConditionCheckResult(ConditionCheckResult),
}

impl<'de> Deserialize<'de> for ActivationConditionResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if support::has(&value, "And") {
            return support::from_value(value).map(Self::AndConditionResult);
        }
        if support::has(&value, "Or") {
            return support::from_value(value).map(Self::OrConditionResult);
        }
        support::from_value(value).map(Self::ConditionCheckResult)
    }
}

impl Described for ActivationConditionResult {
    const TYPE_NAME: &'static str = "ActivationConditionResult";
}

/// The conditions of the flow definition as evaluated for one object, with a result at every node. False
/// conditions are listed too. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ActivationConditionResults {
    /// The top-level evaluated conditions. Any of them that is true starts a human loop. Source: A2I output-data;
    /// observed.
    #[serde(rename = "Conditions")]
    pub conditions: Vec<ActivationConditionResult>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for ActivationConditionResults {
    const TYPE_NAME: &'static str = "ActivationConditionResults";
}

/// The conditions under which a flow definition starts a human loop, as given to CreateFlowDefinition. Source:
/// A2I activation-conditions-schema.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ActivationConditions {
    /// The top-level conditions. Any of them that is true starts a human loop. Source: A2I
    /// activation-conditions-schema.
    #[serde(rename = "Conditions")]
    pub conditions: Vec<ActivationCondition>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for ActivationConditions {
    const TYPE_NAME: &'static str = "ActivationConditions";
}

/// A combination that is met when all of its members are. Source: A2I activation-conditions-schema.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AndCondition {
    /// The conditions that must all be met. Source: A2I activation-conditions-schema.
    #[serde(rename = "And")]
    pub and: Vec<ActivationCondition>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for AndCondition {
    const TYPE_NAME: &'static str = "AndCondition";
}

/// A combination that is met when all of its members are. Source: observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AndConditionResult {
    /// The evaluated conditions that must all be met. Source: A2I output-data; observed.
    #[serde(rename = "And")]
    pub and: Vec<ActivationConditionResult>,
    /// Whether the condition was met. Source: A2I output-data; observed.
    #[serde(rename = "EvaluationResult")]
    pub evaluation_result: bool,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for AndConditionResult {
    const TYPE_NAME: &'static str = "AndConditionResult";
}

/// Upright rectangle in ratios of the page. Integers occur, as on whole pages. Source: A2I crowd-textract;
/// observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BoundingBox {
    /// Width of the rectangle. Unit: ratio of the page. Source: A2I crowd-textract; observed.
    #[serde(rename = "width")]
    pub width: f64,
    /// Height of the rectangle. Unit: ratio of the page. Source: A2I crowd-textract; observed.
    #[serde(rename = "height")]
    pub height: f64,
    /// Distance of the left edge from the left edge of the page. Unit: ratio of the page. Source: A2I crowd-textract;
    /// observed.
    #[serde(rename = "left")]
    pub left: f64,
    /// Distance of the top edge from the top edge of the page. Unit: ratio of the page. Source: A2I crowd-textract;
    /// observed.
    #[serde(rename = "top")]
    pub top: f64,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for BoundingBox {
    const TYPE_NAME: &'static str = "BoundingBox";
}

/// A moderation label that a worker chose. It carries no confidence. Source: A2I output-data; A2I
/// crowd-rekognition; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChosenModerationLabel {
    /// Name of the label. Source: A2I crowd-rekognition; observed.
    #[serde(rename = "name")]
    pub name: String,
    /// Name of the label above this one; empty for a top-level label. Source: A2I crowd-rekognition; observed.
    #[serde(rename = "parentName", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub parent_name: Option<String>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for ChosenModerationLabel {
    const TYPE_NAME: &'static str = "ChosenModerationLabel";
}

/// A simple condition. Source: A2I activation-conditions-schema.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConditionCheck {
    /// What is checked. Source: A2I activation-conditions-schema. Known values: ConditionType.
    #[serde(rename = "ConditionType")]
    pub condition_type: ConditionType,
    /// Which label or key is checked, and against which threshold. Source: A2I activation-conditions-schema.
    #[serde(rename = "ConditionParameters", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub condition_parameters: Option<ConditionParameters>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for ConditionCheck {
    const TYPE_NAME: &'static str = "ConditionCheck";
}

/// A simple evaluated condition. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConditionCheckResult {
    /// What is checked. Source: A2I output-data; observed. Known values: ConditionType.
    #[serde(rename = "ConditionType")]
    pub condition_type: ConditionType,
    /// Which label or key is checked, and against which threshold. Source: A2I output-data; observed.
    #[serde(rename = "ConditionParameters", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub condition_parameters: Option<ConditionParameters>,
    /// Whether the condition was met. Source: A2I output-data; observed.
    #[serde(rename = "EvaluationResult")]
    pub evaluation_result: bool,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for ConditionCheckResult {
    const TYPE_NAME: &'static str = "ConditionCheckResult";
}

/// Parameters of a simple condition. Which ones apply follows from the condition type; an output repeats them
/// unchanged. One type holds the parameters of all condition types, and unknown ones are kept. Source: A2I
/// conditions-rekognition; A2I conditions-textract; A2I output-data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConditionParameters {
    /// Name of the moderation label, case-sensitive, or \* for any label. Source: A2I conditions-rekognition;
    /// observed.
    #[serde(rename = "ModerationLabelName", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub moderation_label_name: Option<String>,
    /// Holds when the confidence of the moderation label equals this threshold. Unit: percent, 0 to 100. Source: A2I
    /// conditions-rekognition.
    #[serde(rename = "ConfidenceEquals", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub confidence_equals: Option<f64>,
    /// Holds when the confidence of the moderation label is less than this threshold. Unit: percent, 0 to 100.
    /// Source: A2I conditions-rekognition.
    #[serde(rename = "ConfidenceLessThan", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub confidence_less_than: Option<f64>,
    /// Holds when the confidence of the moderation label is at most this threshold. Unit: percent, 0 to 100. Source:
    /// A2I conditions-rekognition.
    #[serde(rename = "ConfidenceLessThanEquals", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub confidence_less_than_equals: Option<f64>,
    /// Holds when the confidence of the moderation label is greater than this threshold. Unit: percent, 0 to 100.
    /// Source: A2I conditions-rekognition.
    #[serde(rename = "ConfidenceGreaterThan", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub confidence_greater_than: Option<f64>,
    /// Holds when the confidence of the moderation label is at least this threshold. Unit: percent, 0 to 100. Source:
    /// A2I conditions-rekognition.
    #[serde(rename = "ConfidenceGreaterThanEquals", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub confidence_greater_than_equals: Option<f64>,
    /// Text of the form key, or \* for any key. Source: A2I conditions-textract; observed.
    #[serde(rename = "ImportantFormKey", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub important_form_key: Option<String>,
    /// Other texts of the same form key. Source: A2I conditions-textract.
    #[serde(rename = "ImportantFormKeyAliases", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub important_form_key_aliases: Option<Vec<String>>,
    /// Holds when the confidence of the key-value pair equals this threshold. Unit: percent, 0 to 100. Source: A2I
    /// conditions-textract.
    #[serde(rename = "KeyValueBlockConfidenceEquals", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub key_value_block_confidence_equals: Option<f64>,
    /// Holds when the confidence of the key-value pair is less than this threshold. Unit: percent, 0 to 100. Source:
    /// A2I conditions-textract.
    #[serde(rename = "KeyValueBlockConfidenceLessThan", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub key_value_block_confidence_less_than: Option<f64>,
    /// Holds when the confidence of the key-value pair is at most this threshold. Unit: percent, 0 to 100. Source:
    /// A2I conditions-textract.
    #[serde(rename = "KeyValueBlockConfidenceLessThanEquals", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub key_value_block_confidence_less_than_equals: Option<f64>,
    /// Holds when the confidence of the key-value pair is greater than this threshold. Unit: percent, 0 to 100.
    /// Source: A2I conditions-textract.
    #[serde(rename = "KeyValueBlockConfidenceGreaterThan", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub key_value_block_confidence_greater_than: Option<f64>,
    /// Holds when the confidence of the key-value pair is at least this threshold. Unit: percent, 0 to 100. Source:
    /// A2I conditions-textract.
    #[serde(rename = "KeyValueBlockConfidenceGreaterThanEquals", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub key_value_block_confidence_greater_than_equals: Option<f64>,
    /// Holds when the confidence of the words of key and value equals this threshold. Unit: percent, 0 to 100.
    /// Source: A2I conditions-textract.
    #[serde(rename = "WordBlockConfidenceEquals", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub word_block_confidence_equals: Option<f64>,
    /// Holds when the confidence of the words of key and value is less than this threshold. Unit: percent, 0 to 100.
    /// Source: A2I conditions-textract.
    #[serde(rename = "WordBlockConfidenceLessThan", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub word_block_confidence_less_than: Option<f64>,
    /// Holds when the confidence of the words of key and value is at most this threshold. Unit: percent, 0 to 100.
    /// Source: A2I conditions-textract.
    #[serde(rename = "WordBlockConfidenceLessThanEquals", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub word_block_confidence_less_than_equals: Option<f64>,
    /// Holds when the confidence of the words of key and value is greater than this threshold. Unit: percent, 0 to
    /// 100. Source: A2I conditions-textract.
    #[serde(rename = "WordBlockConfidenceGreaterThan", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub word_block_confidence_greater_than: Option<f64>,
    /// Holds when the confidence of the words of key and value is at least this threshold. Unit: percent, 0 to 100.
    /// Source: A2I conditions-textract.
    #[serde(rename = "WordBlockConfidenceGreaterThanEquals", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub word_block_confidence_greater_than_equals: Option<f64>,
    /// Share of the objects that is sent to review. Unit: percent, 0.01 to 100. Source: A2I conditions-rekognition;
    /// A2I conditions-textract.
    #[serde(rename = "RandomSamplingPercentage", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub random_sampling_percentage: Option<f64>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for ConditionParameters {
    const TYPE_NAME: &'static str = "ConditionParameters";
}

/// What a simple condition checks. Source: A2I activation-conditions-schema; A2I output-data.
///
/// Any string; the values that are known are in [`condition_type`].
pub type ConditionType = String;

/// The known values of [`ConditionType`].
pub mod condition_type {
    /// Compares the confidence of a moderation label with a threshold. Source: A2I conditions-rekognition; observed.
    pub const MODERATION_LABEL_CONFIDENCE_CHECK: &str = "ModerationLabelConfidenceCheck";
    /// Compares the confidence of a form key, its value or its words with a threshold. Source: A2I
    /// conditions-textract; observed.
    pub const IMPORTANT_FORM_KEY_CONFIDENCE_CHECK: &str = "ImportantFormKeyConfidenceCheck";
    /// Is true when a form key was not found. Source: A2I conditions-textract; observed.
    pub const MISSING_IMPORTANT_FORM_KEY: &str = "MissingImportantFormKey";
    /// Sends a random share of the objects to review. Source: A2I conditions-rekognition; A2I conditions-textract.
    pub const SAMPLING: &str = "Sampling";
}

/// One declaration about the content. Source: API textract.ContentClassifier; API
/// sagemaker-a2i-runtime.ContentClassifier.
///
/// Any string; the values that are known are in [`content_classifier`].
pub type ContentClassifier = String;

/// The known values of [`ContentClassifier`].
pub mod content_classifier {
    /// The content holds no personally identifiable information. Source: API textract.ContentClassifier; API
    /// sagemaker-a2i-runtime.ContentClassifier.
    pub const FREE_OF_PERSONALLY_IDENTIFIABLE_INFORMATION: &str = "FreeOfPersonallyIdentifiableInformation";
    /// The content holds no adult content. Source: API textract.ContentClassifier; API
    /// sagemaker-a2i-runtime.ContentClassifier.
    pub const FREE_OF_ADULT_CONTENT: &str = "FreeOfAdultContent";
}

/// Output document of a human loop that was started with StartHumanLoop for a custom task type. Source: A2I
/// output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomTaskOutput {
    /// Workflow that the loop belongs to. Source: A2I output-data; observed.
    #[serde(rename = "flowDefinitionArn")]
    pub flow_definition_arn: String,
    /// What the workers submitted, one item per worker. Empty when the loop ended without an answer. Source: A2I
    /// output-data; observed.
    #[serde(rename = "humanAnswers")]
    pub human_answers: Vec<HumanAnswer>,
    /// Name of the loop. Source: A2I output-data; observed.
    #[serde(rename = "humanLoopName")]
    pub human_loop_name: String,
    /// The JSON that the loop was started with, parsed. Its form is the choice of the caller: any JSON. Source: A2I
    /// output-data; observed.
    #[serde(rename = "inputContent")]
    pub input_content: Value,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for CustomTaskOutput {
    const TYPE_NAME: &'static str = "CustomTaskOutput";
}

/// Output document of a human loop of a custom task type in the layout of spring 2020, with humanLoopInputContent
/// in place of inputContent. Source: observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomTaskPreviewOutput {
    /// Workflow that the loop belongs to. Source: A2I output-data; observed.
    #[serde(rename = "flowDefinitionArn")]
    pub flow_definition_arn: String,
    /// What the workers submitted, one item per worker. Empty when the loop ended without an answer. Source: A2I
    /// output-data; observed.
    #[serde(rename = "humanAnswers")]
    pub human_answers: Vec<HumanAnswer>,
    /// Name of the loop. Source: A2I output-data; observed.
    #[serde(rename = "humanLoopName")]
    pub human_loop_name: String,
    /// The JSON that the loop was started with, parsed. Its form is the choice of the caller: any JSON. Source:
    /// observed.
    #[serde(rename = "humanLoopInputContent")]
    pub human_loop_input_content: Value,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for CustomTaskPreviewOutput {
    const TYPE_NAME: &'static str = "CustomTaskPreviewOutput";
}

/// One class that a multi-class model considered, with its score. Source: CDG outputs-class-async; API
/// comprehend.DocumentClass; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentClass {
    /// Name of the class, exactly as in the training data: any case, spaces and non-ASCII letters, digits only, even
    /// a trailing space. Source: CDG outputs-class-async; API comprehend.DocumentClass; observed.
    #[serde(rename = "Name")]
    pub name: String,
    /// How sure the model is of this class. Text jobs round to 4 decimals, page records do not. Unit: ratio, 0 to 1.
    /// Source: CDG outputs-class-async; observed.
    #[serde(rename = "Score")]
    pub score: f64,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for DocumentClass {
    const TYPE_NAME: &'static str = "DocumentClass";
}

/// Why a document could not be processed. Source: CDG async-insights; observed.
///
/// Any string; the values that are known are in [`document_error_code`].
pub type DocumentErrorCode = String;

/// The known values of [`DocumentErrorCode`].
pub mod document_error_code {
    /// The document is larger than the job takes. Source: CDG async-insights.
    pub const DOCUMENT_SIZE_EXCEEDED: &str = "DOCUMENT_SIZE_EXCEEDED";
    /// The document is not UTF-8. In a file of one document per line the lines after it are missing from the output.
    /// Source: CDG async-insights; observed.
    pub const UNSUPPORTED_ENCODING: &str = "UNSUPPORTED_ENCODING";
}

/// One label that a multi-label model considered, with its score. Source: CDG outputs-class-async; API
/// comprehend.DocumentLabel; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentLabel {
    /// Name of the label, exactly as in the training data. Spellings are not normalised by the service. Source: CDG
    /// outputs-class-async; API comprehend.DocumentLabel; observed.
    #[serde(rename = "Name")]
    pub name: String,
    /// How sure the model is of this label, on its own: the scores of a record may add up to more than 1. Unit:
    /// ratio, 0 to 1. Source: CDG outputs-class-async; observed.
    #[serde(rename = "Score")]
    pub score: f64,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for DocumentLabel {
    const TYPE_NAME: &'static str = "DocumentLabel";
}

/// Which page of which size of document a record is about. Asynchronous jobs write PageNumber and Pages; the
/// real-time API writes Pages and ExtractedCharacters, and the developer guide describes that form for
/// asynchronous jobs too. Source: CDG outputs-class-async; API comprehend.DocumentMetadata.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentMetadata {
    /// Page that the record is about. Unit: pages, counted from 1. Source: CDG outputs-class-async.
    #[serde(rename = "PageNumber", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub page_number: Option<PageNumber>,
    /// Number of pages in the input document. Unit: pages. Source: CDG outputs-class-async; API
    /// comprehend.DocumentMetadata.
    #[serde(rename = "Pages")]
    pub pages: PageCount,
    /// Number of characters taken from each page. Shown for the real-time API; described, but not shown, for
    /// asynchronous jobs. Source: CDG outputs-class-sync; API comprehend.DocumentMetadata.
    #[serde(rename = "ExtractedCharacters", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub extracted_characters: Option<Vec<ExtractedCharactersListItem>>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for DocumentMetadata {
    const TYPE_NAME: &'static str = "DocumentMetadata";
}

/// What kind of document the input is. Asynchronous jobs write camel case, the real-time API upper case with
/// underscores. Source: CDG outputs-class-async; API comprehend.DocumentType.
///
/// Any string; the values that are known are in [`document_type`].
pub type DocumentType = String;

/// The known values of [`DocumentType`].
pub mod document_type {
    /// A PDF whose pages are pictures, as asynchronous jobs write it. Source: CDG outputs-class-async.
    pub const SCANNED_PDF_CAMEL_CASE: &str = "ScannedPDF";
    /// A PDF that holds text, as asynchronous jobs write it. Source: CDG outputs-cer-async.
    pub const NATIVE_PDF_CAMEL_CASE: &str = "NativePDF";
    /// A PDF whose pages are pictures, as the real-time API writes it. Source: API comprehend.DocumentType.
    pub const SCANNED_PDF: &str = "SCANNED_PDF";
    /// A PDF that holds text, as the real-time API writes it. Source: API comprehend.DocumentType.
    pub const NATIVE_PDF: &str = "NATIVE_PDF";
    /// A Microsoft Word document, as the real-time API writes it. Source: API comprehend.DocumentType.
    pub const MS_WORD: &str = "MS_WORD";
    /// A JPEG, PNG or TIFF picture, as the real-time API writes it. Source: API comprehend.DocumentType.
    pub const IMAGE: &str = "IMAGE";
    /// A text file, as the real-time API writes it. Source: API comprehend.DocumentType.
    pub const PLAIN_TEXT: &str = "PLAIN_TEXT";
    /// A saved DetectDocumentText response of Amazon Textract used as input. Source: API comprehend.DocumentType.
    pub const TEXTRACT_DETECT_DOCUMENT_TEXT_JSON: &str = "TEXTRACT_DETECT_DOCUMENT_TEXT_JSON";
    /// A saved AnalyzeDocument response of Amazon Textract used as input. Source: API comprehend.DocumentType.
    pub const TEXTRACT_ANALYZE_DOCUMENT_JSON: &str = "TEXTRACT_ANALYZE_DOCUMENT_JSON";
}

/// The kind of document on one page. Source: API comprehend.DocumentTypeListItem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentTypeListItem {
    /// Page that the entry is about. Unit: pages, counted from 1. Source: API comprehend.DocumentTypeListItem.
    #[serde(rename = "Page", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub page: Option<PageNumber>,
    /// Kind of document on that page. Source: API comprehend.DocumentTypeListItem. Known values: DocumentType.
    #[serde(rename = "Type", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub r#type: Option<DocumentType>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for DocumentTypeListItem {
    const TYPE_NAME: &'static str = "DocumentTypeListItem";
}

/// A record that stands where the result of a document would be, because the document could not be processed. It
/// occurs in jobs that completed. Documented and seen for entities and sentiment; assumed for classification.
/// Source: CDG async-insights; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorRecord {
    /// Why the document could not be processed, for programs. Source: CDG async-insights; observed. Known values:
    /// DocumentErrorCode.
    #[serde(rename = "ErrorCode")]
    pub error_code: DocumentErrorCode,
    /// Why the document could not be processed, for people. The wording varies: do not parse it. Source: CDG
    /// async-insights; observed.
    #[serde(rename = "ErrorMessage", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub error_message: Option<String>,
    /// Name of the input file. Source: CDG async-insights; observed.
    #[serde(rename = "File")]
    pub file: String,
    /// Line of the input file. Missing when every file is a document. Unit: lines, counted from 0. Source: CDG
    /// async-insights.
    #[serde(rename = "Line", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub line: Option<LineNumber>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for ErrorRecord {
    const TYPE_NAME: &'static str = "ErrorRecord";
}

/// How many characters were taken from one page. Source: API comprehend.ExtractedCharactersListItem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExtractedCharactersListItem {
    /// Page that the count is about. Unit: pages, counted from 1. Source: API comprehend.ExtractedCharactersListItem.
    #[serde(rename = "Page", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub page: Option<PageNumber>,
    /// Number of characters taken from the page. Unit: characters. Source: API
    /// comprehend.ExtractedCharactersListItem.
    #[serde(rename = "Count", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present_integer")]
    pub count: Option<i64>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for ExtractedCharactersListItem {
    const TYPE_NAME: &'static str = "ExtractedCharactersListItem";
}

/// Where a block is on the page. Source: A2I crowd-textract; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Geometry {
    /// Upright rectangle around the block. Missing in selected responses. Source: A2I crowd-textract; observed.
    #[serde(rename = "boundingBox", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub bounding_box: Option<BoundingBox>,
    /// Corners of the shape around the block. Source: A2I crowd-textract; observed.
    #[serde(rename = "polygon", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub polygon: Option<Vec<Point>>,
    /// How far the text is rotated. Unit: degrees. Source: API textract.Geometry.
    #[serde(rename = "rotationAngle", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub rotation_angle: Option<f64>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for Geometry {
    const TYPE_NAME: &'static str = "Geometry";
}

/// What one worker submitted for one task, whatever the task type. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HumanAnswer {
    /// The answer. Its members depend on the task: the request source for a built-in task type, one member per named
    /// form element for a custom one. Source: A2I output-data; observed.
    #[serde(rename = "answerContent")]
    pub answer_content: Map<String, Value>,
    /// When the worker submitted the task. Source: A2I output-data; observed.
    #[serde(rename = "submissionTime")]
    pub submission_time: String,
    /// When the worker accepted the task. Missing in outputs from before the end of 2020. Source: A2I output-data;
    /// observed.
    #[serde(rename = "acceptanceTime", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub acceptance_time: Option<String>,
    /// How long the worker was at the task. The guide says that pauses do not count; in real outputs it equals
    /// submission minus acceptance. Missing in outputs from before the end of 2020. Unit: seconds, with milliseconds
    /// as a fraction. Source: A2I output-data; observed.
    #[serde(rename = "timeSpentInSeconds", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub time_spent_in_seconds: Option<f64>,
    /// Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I output-data; observed.
    #[serde(rename = "workerId")]
    pub worker_id: String,
    /// Who the worker is. Private workforces only; missing in outputs from before the middle of 2020. Source: A2I
    /// output-data; observed.
    #[serde(rename = "workerMetadata", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub worker_metadata: Option<WorkerMetadata>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for HumanAnswer {
    const TYPE_NAME: &'static str = "HumanAnswer";
}

/// The human review settings of the request: which workflow, which loop name, and what the content is free of.
/// Source: A2I output-data; API textract.HumanLoopConfig; API rekognition.HumanLoopConfig.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HumanLoopConfig {
    /// Workflow named in the request. Normally the same as at the top of the document. Source: A2I output-data.
    #[serde(rename = "flowDefinitionArn")]
    pub flow_definition_arn: String,
    /// Loop name given in the request. Normally the same as at the top of the document. Source: A2I output-data.
    #[serde(rename = "humanLoopName")]
    pub human_loop_name: String,
    /// What the caller declared about the content. Missing when the caller declared nothing. Source: A2I output-data;
    /// observed.
    #[serde(rename = "dataAttributes", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub data_attributes: Option<HumanLoopDataAttributes>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for HumanLoopConfig {
    const TYPE_NAME: &'static str = "HumanLoopConfig";
}

/// What the caller declared about the content sent to review. Source: A2I output-data; API
/// textract.HumanLoopDataAttributes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HumanLoopDataAttributes {
    /// The declarations. Source: A2I output-data. Known values: ContentClassifier.
    #[serde(rename = "contentClassifiers", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub content_classifiers: Option<Vec<String>>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for HumanLoopDataAttributes {
    const TYPE_NAME: &'static str = "HumanLoopDataAttributes";
}

/// Who the worker is at the identity provider of a private workforce. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IdentityData {
    /// Kind of identity provider. Source: A2I output-data; observed. Known values: IdentityProviderType.
    #[serde(rename = "identityProviderType")]
    pub identity_provider_type: IdentityProviderType,
    /// Address of the Amazon Cognito user pool or of the OIDC issuer. Source: A2I output-data; observed.
    #[serde(rename = "issuer")]
    pub issuer: String,
    /// Identifier of the worker at the identity provider. A UUID with Amazon Cognito. Source: A2I output-data;
    /// observed.
    #[serde(rename = "sub")]
    pub sub: String,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for IdentityData {
    const TYPE_NAME: &'static str = "IdentityData";
}

/// Kind of identity provider of a private workforce. Source: A2I output-data.
///
/// Any string; the values that are known are in [`identity_provider_type`].
pub type IdentityProviderType = String;

/// The known values of [`IdentityProviderType`].
pub mod identity_provider_type {
    /// The workforce signs in through an Amazon Cognito user pool. Source: A2I output-data; observed.
    pub const COGNITO: &str = "Cognito";
    /// The workforce signs in through its own OpenID Connect provider. Source: A2I output-data.
    pub const OIDC: &str = "Oidc";
}

/// Line of the input file that a record belongs to, counted from 0 and again from 0 in every file. Custom
/// classification writes it as a string of digits, the other Comprehend jobs as an integer; both are accepted.
/// Source: CDG outputs-class-async; observed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum LineNumber {
    /// A string.
    Text(String),
    /// A whole number.
    Integer(i64),
}

impl<'de> Deserialize<'de> for LineNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value {
            Value::String(text) => Ok(Self::Text(text)),
            Value::Number(number) => support::whole(&number).map(Self::Integer),
            other => Err(support::unexpected(&other, "string or integer")),
        }
    }
}

impl Described for LineNumber {
    const TYPE_NAME: &'static str = "LineNumber";
}

/// A moderation label that Amazon Rekognition found, as Amazon A2I writes it. Source: A2I output-data; API
/// rekognition.ModerationLabel; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModerationLabel {
    /// How sure the service is. The two responses in one document print the same value at two precisions. Unit:
    /// percent, 0 to 100. Source: A2I output-data; observed.
    #[serde(rename = "confidence")]
    pub confidence: f64,
    /// Name of the label. The set of names depends on the version of the model. Source: A2I output-data; observed.
    #[serde(rename = "name")]
    pub name: String,
    /// Name of the label above this one; empty for a top-level label. Source: A2I output-data; observed.
    #[serde(rename = "parentName", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub parent_name: Option<String>,
    /// Depth of the label in the taxonomy of newer models. Not seen in an output. Unit: levels, counted from 1.
    /// Source: API rekognition.ModerationLabel.
    #[serde(rename = "taxonomyLevel", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present_integer")]
    pub taxonomy_level: Option<i64>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for ModerationLabel {
    const TYPE_NAME: &'static str = "ModerationLabel";
}

/// Result of a multi-class classification job for one input file, where every file is a document. Source: CDG
/// outputs-class-async.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MultiClassFile {
    /// Name of the input file. Source: CDG outputs-class-async.
    #[serde(rename = "File")]
    pub file: String,
    /// Classes that the model considered. Observed: the best three, or all when the model has fewer, best first;
    /// neither is promised. Source: CDG outputs-class-async.
    #[serde(rename = "Classes")]
    pub classes: Vec<DocumentClass>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for MultiClassFile {
    const TYPE_NAME: &'static str = "MultiClassFile";
}

/// Result of a multi-class classification job for one line of an input file, where every line is a document. Jobs
/// that read one document per file have been seen to write this form too, with Line "0". Source: CDG
/// outputs-class-async; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MultiClassLine {
    /// Name of the input file. Source: CDG outputs-class-async.
    #[serde(rename = "File")]
    pub file: String,
    /// Line of the input file. Rows are identified by File and Line together. Unit: lines, counted from 0. Source:
    /// CDG outputs-class-async; observed.
    #[serde(rename = "Line")]
    pub line: LineNumber,
    /// Classes that the model considered. Observed: the best three, or all when the model has fewer, best first;
    /// neither is promised. Source: CDG outputs-class-async; observed.
    #[serde(rename = "Classes")]
    pub classes: Vec<DocumentClass>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for MultiClassLine {
    const TYPE_NAME: &'static str = "MultiClassLine";
}

/// Result of a multi-class classification job for one page of a PDF, Word or picture file. Source: CDG
/// outputs-class-async.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MultiClassPage {
    /// Classes that the model considered. Observed: the best three, or all when the model has fewer, best first;
    /// neither is promised. Source: CDG outputs-class-async.
    #[serde(rename = "Classes")]
    pub classes: Vec<DocumentClass>,
    /// Which page the record is about and how many pages there are. Source: CDG outputs-class-async.
    #[serde(rename = "DocumentMetadata", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub document_metadata: Option<DocumentMetadata>,
    /// Kind of document. Source: CDG outputs-class-async.
    #[serde(rename = "DocumentType", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub document_type: Option<PageDocumentType>,
    /// Errors of this page. Missing and empty both mean that there were none. Source: CDG outputs-class-async.
    #[serde(rename = "Errors", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub errors: Option<Vec<PageError>>,
    /// Name of the input file. Source: CDG outputs-class-async.
    #[serde(rename = "File")]
    pub file: String,
    /// Version of the record, such as a date. The guide prints a placeholder. Source: CDG outputs-class-async.
    #[serde(rename = "Version", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub version: Option<String>,
    /// Warnings about this page. Documented for the real-time API only. Source: API comprehend.WarningsListItem.
    #[serde(rename = "Warnings", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub warnings: Option<Vec<PageWarning>>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for MultiClassPage {
    const TYPE_NAME: &'static str = "MultiClassPage";
}

/// Result of a multi-label classification job for one input file, where every file is a document. Source: CDG
/// outputs-class-async.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MultiLabelFile {
    /// Name of the input file. Source: CDG outputs-class-async.
    #[serde(rename = "File")]
    pub file: String,
    /// Labels that the model considered, low scores included: being listed does not mean being assigned. Observed: at
    /// least three, best first; neither is promised. Source: CDG outputs-class-async.
    #[serde(rename = "Labels")]
    pub labels: Vec<DocumentLabel>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for MultiLabelFile {
    const TYPE_NAME: &'static str = "MultiLabelFile";
}

/// Result of a multi-label classification job for one line of an input file, where every line is a document. Jobs
/// that read one document per file have been seen to write this form too, with Line "0". Source: CDG
/// outputs-class-async; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MultiLabelLine {
    /// Name of the input file. Source: CDG outputs-class-async.
    #[serde(rename = "File")]
    pub file: String,
    /// Line of the input file. Rows are identified by File and Line together. Unit: lines, counted from 0. Source:
    /// CDG outputs-class-async; observed.
    #[serde(rename = "Line")]
    pub line: LineNumber,
    /// Labels that the model considered, low scores included: being listed does not mean being assigned. Observed: at
    /// least three, best first; neither is promised. Source: CDG outputs-class-async; observed.
    #[serde(rename = "Labels")]
    pub labels: Vec<DocumentLabel>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for MultiLabelLine {
    const TYPE_NAME: &'static str = "MultiLabelLine";
}

/// Result of a multi-label classification job for one page of a PDF, Word or picture file. No page shows this
/// record: it is the multi-class page record with labels in place of classes. Source: inferred; CDG
/// outputs-class-async.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MultiLabelPage {
    /// Labels that the model considered, low scores included: being listed does not mean being assigned. Observed: at
    /// least three, best first; neither is promised. Source: inferred; API comprehend.DocumentLabel.
    #[serde(rename = "Labels")]
    pub labels: Vec<DocumentLabel>,
    /// Which page the record is about and how many pages there are. Source: inferred; CDG outputs-class-async.
    #[serde(rename = "DocumentMetadata", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub document_metadata: Option<DocumentMetadata>,
    /// Kind of document. Source: inferred; CDG outputs-class-async.
    #[serde(rename = "DocumentType", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub document_type: Option<PageDocumentType>,
    /// Errors of this page. Missing and empty both mean that there were none. Source: inferred; CDG
    /// outputs-class-async.
    #[serde(rename = "Errors", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub errors: Option<Vec<PageError>>,
    /// Name of the input file. Source: CDG outputs-class-async.
    #[serde(rename = "File")]
    pub file: String,
    /// Version of the record, such as a date. The guide prints a placeholder. Source: inferred; CDG
    /// outputs-class-async.
    #[serde(rename = "Version", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub version: Option<String>,
    /// Warnings about this page. Documented for the real-time API only. Source: API comprehend.WarningsListItem.
    #[serde(rename = "Warnings", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub warnings: Option<Vec<PageWarning>>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for MultiLabelPage {
    const TYPE_NAME: &'static str = "MultiLabelPage";
}

/// A combination that is met when at least one of its members is. Source: A2I activation-conditions-schema.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrCondition {
    /// The conditions of which one must be met. Source: A2I activation-conditions-schema.
    #[serde(rename = "Or")]
    pub or: Vec<ActivationCondition>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for OrCondition {
    const TYPE_NAME: &'static str = "OrCondition";
}

/// A combination that is met when at least one of its members is. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrConditionResult {
    /// The evaluated conditions of which one must be met. Source: A2I output-data; observed.
    #[serde(rename = "Or")]
    pub or: Vec<ActivationConditionResult>,
    /// Whether the condition was met. Source: A2I output-data; observed.
    #[serde(rename = "EvaluationResult")]
    pub evaluation_result: bool,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for OrConditionResult {
    const TYPE_NAME: &'static str = "OrConditionResult";
}

/// How many pages a document has. Amazon Comprehend writes an integer; tools that copy the record have been seen
/// to write a string of digits. Source: CDG outputs-class-async; observed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum PageCount {
    /// A whole number.
    Integer(i64),
    /// A string.
    Text(String),
}

impl<'de> Deserialize<'de> for PageCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value {
            Value::Number(number) => support::whole(&number).map(Self::Integer),
            Value::String(text) => Ok(Self::Text(text)),
            other => Err(support::unexpected(&other, "integer or string")),
        }
    }
}

impl Described for PageCount {
    const TYPE_NAME: &'static str = "PageCount";
}

/// The kind of document, either as one value (asynchronous jobs) or page by page (real-time API). Source: CDG
/// outputs-class-async; CDG outputs-class-sync.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum PageDocumentType {
    /// A string.
    Text(String),
    /// A list of [`DocumentTypeListItem`].
    List(Vec<DocumentTypeListItem>),
}

impl<'de> Deserialize<'de> for PageDocumentType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value {
            Value::String(text) => Ok(Self::Text(text)),
            value @ Value::Array(_) => support::from_value(value).map(Self::List),
            other => Err(support::unexpected(&other, "string or array")),
        }
    }
}

impl Described for PageDocumentType {
    const TYPE_NAME: &'static str = "PageDocumentType";
}

/// An error that kept one page from being processed. Source: CDG outputs-class-async; API
/// comprehend.ErrorsListItem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PageError {
    /// Page that the error is about. Unit: pages, counted from 1. Source: API comprehend.ErrorsListItem.
    #[serde(rename = "Page", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub page: Option<PageNumber>,
    /// What went wrong with the page, for programs. Source: API comprehend.ErrorsListItem. Known values:
    /// PageErrorCode.
    #[serde(rename = "ErrorCode", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub error_code: Option<PageErrorCode>,
    /// What went wrong with the page, for people. The wording varies: do not parse it. Source: API
    /// comprehend.ErrorsListItem.
    #[serde(rename = "ErrorMessage", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub error_message: Option<String>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for PageError {
    const TYPE_NAME: &'static str = "PageError";
}

/// Why a page could not be processed. Source: API comprehend.PageBasedErrorCode.
///
/// Any string; the values that are known are in [`page_error_code`].
pub type PageErrorCode = String;

/// The known values of [`PageErrorCode`].
pub mod page_error_code {
    /// Amazon Textract could not read the page. Source: API comprehend.PageBasedErrorCode.
    pub const TEXTRACT_BAD_PAGE: &str = "TEXTRACT_BAD_PAGE";
    /// Amazon Textract refused the page because its rate limit was reached. Source: API
    /// comprehend.PageBasedErrorCode.
    pub const TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED: &str = "TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED";
    /// The page holds more characters than Amazon Comprehend takes. Source: API comprehend.PageBasedErrorCode.
    pub const PAGE_CHARACTERS_EXCEEDED: &str = "PAGE_CHARACTERS_EXCEEDED";
    /// The page is larger than Amazon Comprehend takes. Source: API comprehend.PageBasedErrorCode.
    pub const PAGE_SIZE_EXCEEDED: &str = "PAGE_SIZE_EXCEEDED";
    /// Amazon Comprehend itself failed on the page. Source: API comprehend.PageBasedErrorCode.
    pub const INTERNAL_SERVER_ERROR: &str = "INTERNAL_SERVER_ERROR";
}

/// A record about one page of a PDF, Word or picture file that holds no result: neither classes nor labels. Code
/// that reads such jobs takes it as a page that failed. Source: inferred; CDG outputs-class-async; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PageErrorRecord {
    /// Name of the input file. Source: CDG outputs-class-async.
    #[serde(rename = "File")]
    pub file: String,
    /// Which page the record is about and how many pages there are. Source: CDG outputs-class-async.
    #[serde(rename = "DocumentMetadata", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub document_metadata: Option<DocumentMetadata>,
    /// Kind of document. Source: CDG outputs-class-async.
    #[serde(rename = "DocumentType", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub document_type: Option<PageDocumentType>,
    /// Version of the record, such as a date. Source: CDG outputs-class-async.
    #[serde(rename = "Version", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub version: Option<String>,
    /// Why the page holds no result. Source: CDG outputs-class-async.
    #[serde(rename = "Errors", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub errors: Option<Vec<PageError>>,
    /// Warnings about this page. Source: API comprehend.WarningsListItem.
    #[serde(rename = "Warnings", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub warnings: Option<Vec<PageWarning>>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for PageErrorRecord {
    const TYPE_NAME: &'static str = "PageErrorRecord";
}

/// Number of a page inside a document, counted from 1. Amazon Comprehend writes an integer; tools that copy the
/// record have been seen to write a string of digits. Source: CDG outputs-class-async; observed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum PageNumber {
    /// A whole number.
    Integer(i64),
    /// A string.
    Text(String),
}

impl<'de> Deserialize<'de> for PageNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value {
            Value::Number(number) => support::whole(&number).map(Self::Integer),
            Value::String(text) => Ok(Self::Text(text)),
            other => Err(support::unexpected(&other, "integer or string")),
        }
    }
}

impl Described for PageNumber {
    const TYPE_NAME: &'static str = "PageNumber";
}

/// A warning about one page. Documented for the real-time API only. Source: API comprehend.WarningsListItem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PageWarning {
    /// Page that the warning is about. Unit: pages, counted from 1. Source: API comprehend.WarningsListItem.
    #[serde(rename = "Page", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub page: Option<PageNumber>,
    /// What the warning is about, for programs. Source: API comprehend.WarningsListItem. Known values:
    /// PageWarningCode.
    #[serde(rename = "WarnCode", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub warn_code: Option<PageWarningCode>,
    /// What the warning is about, for people. Source: API comprehend.WarningsListItem.
    #[serde(rename = "WarnMessage", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub warn_message: Option<String>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for PageWarning {
    const TYPE_NAME: &'static str = "PageWarning";
}

/// What a page warning is about. Source: API comprehend.PageBasedWarningCode.
///
/// Any string; the values that are known are in [`page_warning_code`].
pub type PageWarningCode = String;

/// The known values of [`PageWarningCode`].
pub mod page_warning_code {
    /// Plain text was given to a model that was trained on native documents. Source: API
    /// comprehend.PageBasedWarningCode.
    pub const INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL: &str = "INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL";
    /// A native document was given to a model that was trained on plain text. Source: API
    /// comprehend.PageBasedWarningCode.
    pub const INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL: &str = "INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL";
}

/// A corner in ratios of the page. Source: A2I crowd-textract; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Point {
    /// Distance from the left edge of the page. Unit: ratio of the page. Source: A2I crowd-textract; observed.
    #[serde(rename = "x")]
    pub x: f64,
    /// Distance from the top edge of the page. Unit: ratio of the page. Source: A2I crowd-textract; observed.
    #[serde(rename = "y")]
    pub y: f64,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for Point {
    const TYPE_NAME: &'static str = "Point";
}

/// The DetectModerationLabels request that led to the human loop, as Amazon A2I writes it: every member name
/// starts in lower case. Source: A2I output-data; API rekognition.DetectModerationLabelsRequest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RekognitionAiServiceRequest {
    /// The image that was analysed. Source: A2I output-data.
    #[serde(rename = "image")]
    pub image: RekognitionImage,
    /// Human review settings of the request. Source: A2I output-data.
    #[serde(rename = "humanLoopConfig")]
    pub human_loop_config: HumanLoopConfig,
    /// Labels below this confidence were not returned. From the request shape; not seen in an output. Unit: percent,
    /// 0 to 100. Source: API rekognition.DetectModerationLabelsRequest.
    #[serde(rename = "minConfidence", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub min_confidence: Option<f64>,
    /// ARN of the custom moderation adapter that was used. From the request shape; not seen in an output. Source: API
    /// rekognition.DetectModerationLabelsRequest.
    #[serde(rename = "projectVersion", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub project_version: Option<String>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for RekognitionAiServiceRequest {
    const TYPE_NAME: &'static str = "RekognitionAiServiceRequest";
}

/// A DetectModerationLabels response as Amazon A2I writes it, whole or reduced to the labels that met the
/// conditions. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RekognitionAiServiceResponse {
    /// The labels. Their order differs between the whole and the reduced response. Source: A2I output-data; observed.
    #[serde(rename = "moderationLabels")]
    pub moderation_labels: Vec<ModerationLabel>,
    /// Version of the moderation model, such as 6.0. Source: A2I output-data; observed.
    #[serde(rename = "moderationModelVersion", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub moderation_model_version: Option<String>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for RekognitionAiServiceResponse {
    const TYPE_NAME: &'static str = "RekognitionAiServiceResponse";
}

/// Where the analysed image came from. Source: A2I output-data; API rekognition.Image.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RekognitionImage {
    /// The stored image. Source: A2I output-data.
    #[serde(rename = "s3Object", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub s3_object: Option<S3Object>,
    /// The image itself, when the request carried it. How it is written in an output is not documented. Source: API
    /// rekognition.Image.
    #[serde(rename = "bytes", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub bytes: Option<Value>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for RekognitionImage {
    const TYPE_NAME: &'static str = "RekognitionImage";
}

/// What one worker submitted for a moderation task. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RekognitionModerationAnswer {
    /// The answer, below the name of the request source. Source: A2I output-data; observed.
    #[serde(rename = "answerContent")]
    pub answer_content: RekognitionModerationAnswerContent,
    /// When the worker submitted the task. Source: A2I output-data; observed.
    #[serde(rename = "submissionTime")]
    pub submission_time: String,
    /// When the worker accepted the task. Missing in outputs from before the end of 2020. Source: A2I output-data;
    /// observed.
    #[serde(rename = "acceptanceTime", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub acceptance_time: Option<String>,
    /// How long the worker was at the task. The guide says that pauses do not count; in real outputs it equals
    /// submission minus acceptance. Missing in outputs from before the end of 2020. Unit: seconds, with milliseconds
    /// as a fraction. Source: A2I output-data; observed.
    #[serde(rename = "timeSpentInSeconds", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub time_spent_in_seconds: Option<f64>,
    /// Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I output-data; observed.
    #[serde(rename = "workerId")]
    pub worker_id: String,
    /// Who the worker is. Private workforces only; missing in outputs from before the middle of 2020. Source: A2I
    /// output-data; observed.
    #[serde(rename = "workerMetadata", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub worker_metadata: Option<WorkerMetadata>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for RekognitionModerationAnswer {
    const TYPE_NAME: &'static str = "RekognitionModerationAnswer";
}

/// The answer to a moderation task. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RekognitionModerationAnswerContent {
    /// Labels that the worker chose. The member is named after the request source. Source: A2I output-data; observed.
    #[serde(rename = "AWS/Rekognition/DetectModerationLabels/Image/V3", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub aws_rekognition_detect_moderation_labels_image_v3: Option<RekognitionModerationAnswerLabels>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for RekognitionModerationAnswerContent {
    const TYPE_NAME: &'static str = "RekognitionModerationAnswerContent";
}

/// Labels that the worker chose. Source: A2I output-data; A2I crowd-rekognition; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RekognitionModerationAnswerLabels {
    /// The chosen labels. Empty means reviewed, and none applies. Source: A2I output-data; A2I crowd-rekognition;
    /// observed.
    #[serde(rename = "moderationLabels")]
    pub moderation_labels: Vec<ChosenModerationLabelOrString>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for RekognitionModerationAnswerLabels {
    const TYPE_NAME: &'static str = "RekognitionModerationAnswerLabels";
}

/// A chosen label: an object, or a plain string when the task template lists its categories as strings. Source:
/// A2I crowd-rekognition; observed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ChosenModerationLabelOrString {
    /// An object that is a [`ChosenModerationLabel`].
    ChosenModerationLabel(ChosenModerationLabel),
    /// A string.
    Text(String),
}

impl<'de> Deserialize<'de> for ChosenModerationLabelOrString {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value {
            value @ Value::Object(_) => support::from_value(value).map(Self::ChosenModerationLabel),
            Value::String(text) => Ok(Self::Text(text)),
            other => Err(support::unexpected(&other, "object or string")),
        }
    }
}

/// What the human loop was started with: request, response and evaluated conditions. Source: A2I output-data;
/// observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RekognitionModerationInputContent {
    /// The request that led to the human loop. Source: A2I output-data; observed.
    #[serde(rename = "aiServiceRequest")]
    pub ai_service_request: RekognitionAiServiceRequest,
    /// What the service returned. Source: A2I output-data; observed.
    #[serde(rename = "aiServiceResponse")]
    pub ai_service_response: RekognitionAiServiceResponse,
    /// The part of the response that met the conditions and was shown to workers. Whether it is written for a
    /// workflow without conditions is not documented. Source: A2I output-data; observed.
    #[serde(rename = "selectedAiServiceResponse", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub selected_ai_service_response: Option<RekognitionAiServiceResponse>,
    /// How the conditions of the workflow were evaluated. Whether it is written for a workflow without conditions is
    /// not documented. Source: A2I output-data; observed.
    #[serde(rename = "humanTaskActivationConditionResults", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub human_task_activation_condition_results: Option<ActivationConditionResults>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for RekognitionModerationInputContent {
    const TYPE_NAME: &'static str = "RekognitionModerationInputContent";
}

/// Output document of a human loop that Amazon Rekognition started. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RekognitionModerationOutput {
    /// The built-in task type that started the loop. Source: A2I output-data; API
    /// sagemaker.AwsManagedHumanLoopRequestSource; observed. Value:
    /// "AWS/Rekognition/DetectModerationLabels/Image/V3".
    #[serde(rename = "awsManagedHumanLoopRequestSource")]
    pub aws_managed_human_loop_request_source: String,
    /// Workflow that the loop belongs to. Source: A2I output-data; observed.
    #[serde(rename = "flowDefinitionArn")]
    pub flow_definition_arn: String,
    /// What the workers submitted, one item per worker. Empty when the loop ended without an answer. Source: A2I
    /// output-data; observed.
    #[serde(rename = "humanAnswers")]
    pub human_answers: Vec<RekognitionModerationAnswer>,
    /// Name of the loop. Source: A2I output-data; observed.
    #[serde(rename = "humanLoopName")]
    pub human_loop_name: String,
    /// What the loop was started with. Source: A2I output-data; observed.
    #[serde(rename = "inputContent")]
    pub input_content: RekognitionModerationInputContent,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for RekognitionModerationOutput {
    const TYPE_NAME: &'static str = "RekognitionModerationOutput";
}

/// Output document of a human loop that Amazon Rekognition started, in the flat layout of spring 2020: what is
/// inside inputContent today stands at the top. Inferred from the Amazon Textract output of that time; no such
/// file has been seen. Source: inferred.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RekognitionModerationPreviewOutput {
    /// The built-in task type that started the loop. Source: A2I output-data; API
    /// sagemaker.AwsManagedHumanLoopRequestSource; observed. Value:
    /// "AWS/Rekognition/DetectModerationLabels/Image/V3".
    #[serde(rename = "awsManagedHumanLoopRequestSource")]
    pub aws_managed_human_loop_request_source: String,
    /// Workflow that the loop belongs to. Source: A2I output-data; observed.
    #[serde(rename = "flowDefinitionArn")]
    pub flow_definition_arn: String,
    /// What the workers submitted, one item per worker. Empty when the loop ended without an answer. Source: A2I
    /// output-data; observed.
    #[serde(rename = "humanAnswers")]
    pub human_answers: Vec<RekognitionModerationAnswer>,
    /// Name of the loop. Source: A2I output-data; observed.
    #[serde(rename = "humanLoopName")]
    pub human_loop_name: String,
    /// The request that led to the human loop. Source: A2I output-data; observed.
    #[serde(rename = "aiServiceRequest")]
    pub ai_service_request: RekognitionAiServiceRequest,
    /// What the service returned. Source: A2I output-data; observed.
    #[serde(rename = "aiServiceResponse")]
    pub ai_service_response: RekognitionAiServiceResponse,
    /// The part of the response that met the conditions and was shown to workers. Whether it is written for a
    /// workflow without conditions is not documented. Source: A2I output-data; observed.
    #[serde(rename = "selectedAiServiceResponse", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub selected_ai_service_response: Option<RekognitionAiServiceResponse>,
    /// How the conditions of the workflow were evaluated. Whether it is written for a workflow without conditions is
    /// not documented. Source: A2I output-data; observed.
    #[serde(rename = "humanTaskActivationConditionResults", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub human_task_activation_condition_results: Option<ActivationConditionResults>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for RekognitionModerationPreviewOutput {
    const TYPE_NAME: &'static str = "RekognitionModerationPreviewOutput";
}

/// How a block refers to other blocks. Source: A2I crowd-textract; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Relationship {
    /// How this block refers to the others. Source: A2I crowd-textract; observed. Known values:
    /// TextractRelationshipType.
    #[serde(rename = "type")]
    pub r#type: TextractRelationshipType,
    /// Identifiers of the other blocks. Source: A2I crowd-textract; observed.
    #[serde(rename = "ids")]
    pub ids: Vec<String>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for Relationship {
    const TYPE_NAME: &'static str = "Relationship";
}

/// Where an input object of the request is stored in Amazon S3. Source: A2I output-data; API textract.S3Object;
/// API rekognition.S3Object.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct S3Object {
    /// Name of the bucket. Source: A2I output-data.
    #[serde(rename = "bucket")]
    pub bucket: String,
    /// Key of the object in the bucket. Source: A2I output-data.
    #[serde(rename = "name")]
    pub name: String,
    /// Version of the object in a versioned bucket. Source: API textract.S3Object; API rekognition.S3Object.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub version: Option<String>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for S3Object {
    const TYPE_NAME: &'static str = "S3Object";
}

/// Whether a selection element is selected. Source: API textract.SelectionStatus.
///
/// Any string; the values that are known are in [`selection_status`].
pub type SelectionStatus = String;

/// The known values of [`SelectionStatus`].
pub mod selection_status {
    /// The element is selected. Source: API textract.SelectionStatus.
    pub const SELECTED: &str = "SELECTED";
    /// The element is not selected. Source: API textract.SelectionStatus.
    pub const NOT_SELECTED: &str = "NOT_SELECTED";
}

/// The AnalyzeDocument request that led to the human loop, as Amazon A2I writes it: every member name starts in
/// lower case. Source: A2I output-data; API textract.AnalyzeDocumentRequest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextractAiServiceRequest {
    /// The document that was analysed. Source: A2I output-data.
    #[serde(rename = "document")]
    pub document: TextractDocument,
    /// What the request asked for. Source: A2I output-data. Known values: TextractFeatureType.
    #[serde(rename = "featureTypes")]
    pub feature_types: Vec<String>,
    /// Human review settings of the request. Source: A2I output-data.
    #[serde(rename = "humanLoopConfig")]
    pub human_loop_config: HumanLoopConfig,
    /// Questions asked of the document. From the request shape; not seen in an output. Source: API
    /// textract.AnalyzeDocumentRequest.
    #[serde(rename = "queriesConfig", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub queries_config: Option<Map<String, Value>>,
    /// Adapters used for the request. From the request shape; not seen in an output. Source: API
    /// textract.AnalyzeDocumentRequest.
    #[serde(rename = "adaptersConfig", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub adapters_config: Option<Map<String, Value>>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for TextractAiServiceRequest {
    const TYPE_NAME: &'static str = "TextractAiServiceRequest";
}

/// An AnalyzeDocument response as Amazon A2I writes it, whole or reduced to the blocks that met the conditions.
/// Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextractAiServiceResponse {
    /// The blocks. In a reduced response they have lost some members: match blocks by identifier. Source: A2I
    /// output-data; observed.
    #[serde(rename = "blocks")]
    pub blocks: Vec<TextractBlock>,
    /// What is known of the document. Missing in reduced responses. Source: A2I output-data; observed.
    #[serde(rename = "documentMetadata", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub document_metadata: Option<TextractDocumentMetadata>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for TextractAiServiceResponse {
    const TYPE_NAME: &'static str = "TextractAiServiceResponse";
}

/// One block of an Amazon Textract response as Amazon A2I writes it: every member name starts in lower case.
/// Answers and selected responses hold fewer members than the service response, so only type and identifier are
/// required. Source: A2I crowd-textract; API textract.Block; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextractBlock {
    /// What the block is. Source: A2I crowd-textract; API textract.Block; observed. Known values: TextractBlockType.
    #[serde(rename = "blockType")]
    pub block_type: TextractBlockType,
    /// Identifier of the block, unique in one response or answer. Blocks that a worker kept have the identifier of
    /// the prediction. Source: A2I crowd-textract; observed.
    #[serde(rename = "id")]
    pub id: String,
    /// How sure the service is. Missing on pages and on blocks that a worker added or changed. Unit: percent, 0 to
    /// 100. Source: A2I crowd-textract; observed.
    #[serde(rename = "confidence", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub confidence: Option<f64>,
    /// Text of a word or line. The widget page of the guide shows it on form keys too. Source: A2I crowd-textract;
    /// observed.
    #[serde(rename = "text", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub text: Option<String>,
    /// Whether a word is printed or written by hand. Source: API textract.TextType. Known values: TextractTextType.
    #[serde(rename = "textType", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub text_type: Option<TextractTextType>,
    /// Where the block is on the page. Missing in answers. Source: A2I crowd-textract; observed.
    #[serde(rename = "geometry", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub geometry: Option<Geometry>,
    /// Other blocks that this block refers to. Source: A2I crowd-textract; observed.
    #[serde(rename = "relationships", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub relationships: Option<Vec<Relationship>>,
    /// What the block stands for, such as a form key or a form value. Source: A2I crowd-textract; observed. Known
    /// values: TextractEntityType.
    #[serde(rename = "entityTypes", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub entity_types: Option<Vec<String>>,
    /// Row of a cell, counted from 1. Unit: cells. Source: API textract.Block.
    #[serde(rename = "rowIndex", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present_integer")]
    pub row_index: Option<i64>,
    /// Column of a cell, counted from 1. Unit: cells. Source: API textract.Block.
    #[serde(rename = "columnIndex", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present_integer")]
    pub column_index: Option<i64>,
    /// Rows that a cell covers. Unit: cells. Source: API textract.Block.
    #[serde(rename = "rowSpan", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present_integer")]
    pub row_span: Option<i64>,
    /// Columns that a cell covers. Unit: cells. Source: API textract.Block.
    #[serde(rename = "columnSpan", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present_integer")]
    pub column_span: Option<i64>,
    /// Whether a selection element is selected. Source: API textract.SelectionStatus. Known values: SelectionStatus.
    #[serde(rename = "selectionStatus", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub selection_status: Option<SelectionStatus>,
    /// Page that the block is on. Unit: pages, counted from 1. Source: API textract.Block.
    #[serde(rename = "page", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present_integer")]
    pub page: Option<i64>,
    /// The question of a query block. Source: API textract.Query.
    #[serde(rename = "query", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub query: Option<TextractQuery>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for TextractBlock {
    const TYPE_NAME: &'static str = "TextractBlock";
}

/// What a block is. Source: API textract.BlockType.
///
/// Any string; the values that are known are in [`textract_block_type`].
pub type TextractBlockType = String;

/// The known values of [`TextractBlockType`].
pub mod textract_block_type {
    /// A form key or a form value; entityTypes says which. Source: A2I crowd-textract; observed.
    pub const KEY_VALUE_SET: &str = "KEY_VALUE_SET";
    /// A whole page. Source: API textract.BlockType; observed.
    pub const PAGE: &str = "PAGE";
    /// A line of text. Source: API textract.BlockType; observed.
    pub const LINE: &str = "LINE";
    /// A word. Source: A2I crowd-textract; observed.
    pub const WORD: &str = "WORD";
    /// A table. Source: API textract.BlockType.
    pub const TABLE: &str = "TABLE";
    /// A cell of a table. Source: API textract.BlockType.
    pub const CELL: &str = "CELL";
    /// A check box or radio button. Source: API textract.BlockType.
    pub const SELECTION_ELEMENT: &str = "SELECTION_ELEMENT";
    /// A cell that spans several cells. Source: API textract.BlockType.
    pub const MERGED_CELL: &str = "MERGED_CELL";
    /// A title, in the block types of later years. Source: API textract.BlockType.
    pub const TITLE: &str = "TITLE";
    /// A question that was asked of the document. Source: API textract.BlockType.
    pub const QUERY: &str = "QUERY";
    /// The answer to a question. Source: API textract.BlockType.
    pub const QUERY_RESULT: &str = "QUERY_RESULT";
    /// A signature. Source: API textract.BlockType.
    pub const SIGNATURE: &str = "SIGNATURE";
    /// The title of a table. Source: API textract.BlockType.
    pub const TABLE_TITLE: &str = "TABLE_TITLE";
    /// The footer of a table. Source: API textract.BlockType.
    pub const TABLE_FOOTER: &str = "TABLE_FOOTER";
    /// A paragraph found by layout analysis. Source: API textract.BlockType.
    pub const LAYOUT_TEXT: &str = "LAYOUT_TEXT";
    /// The title of the document found by layout analysis. Source: API textract.BlockType.
    pub const LAYOUT_TITLE: &str = "LAYOUT_TITLE";
    /// The page header found by layout analysis. Source: API textract.BlockType.
    pub const LAYOUT_HEADER: &str = "LAYOUT_HEADER";
    /// The page footer found by layout analysis. Source: API textract.BlockType.
    pub const LAYOUT_FOOTER: &str = "LAYOUT_FOOTER";
    /// A section heading found by layout analysis. Source: API textract.BlockType.
    pub const LAYOUT_SECTION_HEADER: &str = "LAYOUT_SECTION_HEADER";
    /// A page number found by layout analysis. Source: API textract.BlockType.
    pub const LAYOUT_PAGE_NUMBER: &str = "LAYOUT_PAGE_NUMBER";
    /// A list found by layout analysis. Source: API textract.BlockType.
    pub const LAYOUT_LIST: &str = "LAYOUT_LIST";
    /// A picture found by layout analysis. Source: API textract.BlockType.
    pub const LAYOUT_FIGURE: &str = "LAYOUT_FIGURE";
    /// A table found by layout analysis. Source: API textract.BlockType.
    pub const LAYOUT_TABLE: &str = "LAYOUT_TABLE";
    /// A group of form keys and values found by layout analysis. Source: API textract.BlockType.
    pub const LAYOUT_KEY_VALUE: &str = "LAYOUT_KEY_VALUE";
}

/// Where the analysed document came from. Source: A2I output-data; API textract.Document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextractDocument {
    /// The stored document. Source: A2I output-data.
    #[serde(rename = "s3Object", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub s3_object: Option<S3Object>,
    /// The document itself, when the request carried it. How it is written in an output is not documented. Source:
    /// API textract.Document.
    #[serde(rename = "bytes", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub bytes: Option<Value>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for TextractDocument {
    const TYPE_NAME: &'static str = "TextractDocument";
}

/// What Amazon Textract says of the document as a whole. Source: A2I output-data; API textract.DocumentMetadata.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextractDocumentMetadata {
    /// Number of pages. Unit: pages. Source: A2I output-data; API textract.DocumentMetadata.
    #[serde(rename = "pages", deserialize_with = "support::integer")]
    pub pages: i64,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for TextractDocumentMetadata {
    const TYPE_NAME: &'static str = "TextractDocumentMetadata";
}

/// What a block stands for. Source: API textract.EntityType.
///
/// Any string; the values that are known are in [`textract_entity_type`].
pub type TextractEntityType = String;

/// The known values of [`TextractEntityType`].
pub mod textract_entity_type {
    /// The block is a form key. Source: A2I crowd-textract; observed.
    pub const KEY: &str = "KEY";
    /// The block is a form value. Source: A2I crowd-textract; observed.
    pub const VALUE: &str = "VALUE";
    /// The cell heads a column. Source: API textract.EntityType.
    pub const COLUMN_HEADER: &str = "COLUMN_HEADER";
    /// The cell is the title of its table. Source: API textract.EntityType.
    pub const TABLE_TITLE: &str = "TABLE_TITLE";
    /// The cell is the footer of its table. Source: API textract.EntityType.
    pub const TABLE_FOOTER: &str = "TABLE_FOOTER";
    /// The cell heads a section of its table. Source: API textract.EntityType.
    pub const TABLE_SECTION_TITLE: &str = "TABLE_SECTION_TITLE";
    /// The cell is a total or summary. Source: API textract.EntityType.
    pub const TABLE_SUMMARY: &str = "TABLE_SUMMARY";
    /// The table has column headers. Source: API textract.EntityType.
    pub const STRUCTURED_TABLE: &str = "STRUCTURED_TABLE";
    /// The table has no clear column headers. Source: API textract.EntityType.
    pub const SEMI_STRUCTURED_TABLE: &str = "SEMI_STRUCTURED_TABLE";
}

/// What an AnalyzeDocument request asks for. Source: API textract.FeatureType.
///
/// Any string; the values that are known are in [`textract_feature_type`].
pub type TextractFeatureType = String;

/// The known values of [`TextractFeatureType`].
pub mod textract_feature_type {
    /// Tables and their cells. Source: A2I output-data.
    pub const TABLES: &str = "TABLES";
    /// Form keys and values. Source: A2I output-data; observed.
    pub const FORMS: &str = "FORMS";
    /// Answers to questions. Source: API textract.FeatureType.
    pub const QUERIES: &str = "QUERIES";
    /// Signatures. Source: API textract.FeatureType.
    pub const SIGNATURES: &str = "SIGNATURES";
    /// Paragraphs, titles and other parts of the layout. Source: API textract.FeatureType.
    pub const LAYOUT: &str = "LAYOUT";
}

/// What one worker submitted for a form review task. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextractFormsAnswer {
    /// The answer, below the name of the request source. Source: A2I output-data; observed.
    #[serde(rename = "answerContent")]
    pub answer_content: TextractFormsAnswerContent,
    /// When the worker submitted the task. Source: A2I output-data; observed.
    #[serde(rename = "submissionTime")]
    pub submission_time: String,
    /// When the worker accepted the task. Missing in outputs from before the end of 2020. Source: A2I output-data;
    /// observed.
    #[serde(rename = "acceptanceTime", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub acceptance_time: Option<String>,
    /// How long the worker was at the task. The guide says that pauses do not count; in real outputs it equals
    /// submission minus acceptance. Missing in outputs from before the end of 2020. Unit: seconds, with milliseconds
    /// as a fraction. Source: A2I output-data; observed.
    #[serde(rename = "timeSpentInSeconds", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub time_spent_in_seconds: Option<f64>,
    /// Identifier of the worker. Opaque: most are 16 hexadecimal digits, not all. Source: A2I output-data; observed.
    #[serde(rename = "workerId")]
    pub worker_id: String,
    /// Who the worker is. Private workforces only; missing in outputs from before the middle of 2020. Source: A2I
    /// output-data; observed.
    #[serde(rename = "workerMetadata", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub worker_metadata: Option<WorkerMetadata>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for TextractFormsAnswer {
    const TYPE_NAME: &'static str = "TextractFormsAnswer";
}

/// Form keys and values as the worker left them. Source: A2I output-data; A2I crowd-textract; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextractFormsAnswerBlocks {
    /// Key, value and word blocks of the answer. They refer to each other by identifier. Source: A2I output-data; A2I
    /// crowd-textract; observed.
    #[serde(rename = "blocks")]
    pub blocks: Vec<TextractBlock>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for TextractFormsAnswerBlocks {
    const TYPE_NAME: &'static str = "TextractFormsAnswerBlocks";
}

/// The answer to a form review task. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextractFormsAnswerContent {
    /// Keys and values as the worker left them. The member is named after the request source. Source: A2I
    /// output-data; observed.
    #[serde(rename = "AWS/Textract/AnalyzeDocument/Forms/V1", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub aws_textract_analyze_document_forms_v1: Option<TextractFormsAnswerBlocks>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for TextractFormsAnswerContent {
    const TYPE_NAME: &'static str = "TextractFormsAnswerContent";
}

/// What the human loop was started with: request, response and evaluated conditions. Source: A2I output-data;
/// observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextractFormsInputContent {
    /// The request that led to the human loop. Source: A2I output-data; observed.
    #[serde(rename = "aiServiceRequest")]
    pub ai_service_request: TextractAiServiceRequest,
    /// What the service returned. Source: A2I output-data; observed.
    #[serde(rename = "aiServiceResponse")]
    pub ai_service_response: TextractAiServiceResponse,
    /// The part of the response that met the conditions and was shown to workers. Whether it is written for a
    /// workflow without conditions is not documented. Source: A2I output-data; observed.
    #[serde(rename = "selectedAiServiceResponse", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub selected_ai_service_response: Option<TextractAiServiceResponse>,
    /// How the conditions of the workflow were evaluated. Whether it is written for a workflow without conditions is
    /// not documented. Source: A2I output-data; observed.
    #[serde(rename = "humanTaskActivationConditionResults", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub human_task_activation_condition_results: Option<ActivationConditionResults>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for TextractFormsInputContent {
    const TYPE_NAME: &'static str = "TextractFormsInputContent";
}

/// Output document of a human loop that Amazon Textract started. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextractFormsOutput {
    /// The built-in task type that started the loop. Source: A2I output-data; API
    /// sagemaker.AwsManagedHumanLoopRequestSource; observed. Value: "AWS/Textract/AnalyzeDocument/Forms/V1".
    #[serde(rename = "awsManagedHumanLoopRequestSource")]
    pub aws_managed_human_loop_request_source: String,
    /// Workflow that the loop belongs to. Source: A2I output-data; observed.
    #[serde(rename = "flowDefinitionArn")]
    pub flow_definition_arn: String,
    /// What the workers submitted, one item per worker. Empty when the loop ended without an answer. Source: A2I
    /// output-data; observed.
    #[serde(rename = "humanAnswers")]
    pub human_answers: Vec<TextractFormsAnswer>,
    /// Name of the loop. Source: A2I output-data; observed.
    #[serde(rename = "humanLoopName")]
    pub human_loop_name: String,
    /// What the loop was started with. Source: A2I output-data; observed.
    #[serde(rename = "inputContent")]
    pub input_content: TextractFormsInputContent,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for TextractFormsOutput {
    const TYPE_NAME: &'static str = "TextractFormsOutput";
}

/// Output document of a human loop that Amazon Textract started, in the flat layout of spring 2020: what is
/// inside inputContent today stands at the top. Seen once, in an output of April 2020. Source: observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextractFormsPreviewOutput {
    /// The built-in task type that started the loop. Source: A2I output-data; API
    /// sagemaker.AwsManagedHumanLoopRequestSource; observed. Value: "AWS/Textract/AnalyzeDocument/Forms/V1".
    #[serde(rename = "awsManagedHumanLoopRequestSource")]
    pub aws_managed_human_loop_request_source: String,
    /// Workflow that the loop belongs to. Source: A2I output-data; observed.
    #[serde(rename = "flowDefinitionArn")]
    pub flow_definition_arn: String,
    /// What the workers submitted, one item per worker. Empty when the loop ended without an answer. Source: A2I
    /// output-data; observed.
    #[serde(rename = "humanAnswers")]
    pub human_answers: Vec<TextractFormsAnswer>,
    /// Name of the loop. Source: A2I output-data; observed.
    #[serde(rename = "humanLoopName")]
    pub human_loop_name: String,
    /// The request that led to the human loop. Source: A2I output-data; observed.
    #[serde(rename = "aiServiceRequest")]
    pub ai_service_request: TextractAiServiceRequest,
    /// What the service returned. Source: A2I output-data; observed.
    #[serde(rename = "aiServiceResponse")]
    pub ai_service_response: TextractAiServiceResponse,
    /// The part of the response that met the conditions and was shown to workers. Whether it is written for a
    /// workflow without conditions is not documented. Source: A2I output-data; observed.
    #[serde(rename = "selectedAiServiceResponse", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub selected_ai_service_response: Option<TextractAiServiceResponse>,
    /// How the conditions of the workflow were evaluated. Whether it is written for a workflow without conditions is
    /// not documented. Source: A2I output-data; observed.
    #[serde(rename = "humanTaskActivationConditionResults", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub human_task_activation_condition_results: Option<ActivationConditionResults>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for TextractFormsPreviewOutput {
    const TYPE_NAME: &'static str = "TextractFormsPreviewOutput";
}

/// A question that was asked of the document. Source: API textract.Query.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextractQuery {
    /// Text of the question. Source: API textract.Query.
    #[serde(rename = "text")]
    pub text: String,
    /// Short name that the caller gave to the question. Source: API textract.Query.
    #[serde(rename = "alias", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub alias: Option<String>,
    /// Pages that the question is asked of. Source: API textract.Query.
    #[serde(rename = "pages", default, skip_serializing_if = "Option::is_none", deserialize_with = "support::present")]
    pub pages: Option<Vec<String>>,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for TextractQuery {
    const TYPE_NAME: &'static str = "TextractQuery";
}

/// How a block refers to other blocks. Source: API textract.RelationshipType.
///
/// Any string; the values that are known are in [`textract_relationship_type`].
pub type TextractRelationshipType = String;

/// The known values of [`TextractRelationshipType`].
pub mod textract_relationship_type {
    /// From a form key to its value. Source: A2I crowd-textract; observed.
    pub const VALUE: &str = "VALUE";
    /// From a block to the blocks inside it. Source: A2I crowd-textract; observed.
    pub const CHILD: &str = "CHILD";
    /// From a block to a feature made of several blocks. Source: API textract.RelationshipType.
    pub const COMPLEX_FEATURES: &str = "COMPLEX_FEATURES";
    /// From a table to its merged cells. Source: API textract.RelationshipType.
    pub const MERGED_CELL: &str = "MERGED_CELL";
    /// From a block to its title. Source: API textract.RelationshipType.
    pub const TITLE: &str = "TITLE";
    /// From a question to its answer. Source: API textract.RelationshipType.
    pub const ANSWER: &str = "ANSWER";
    /// From a block to a table. Source: API textract.RelationshipType.
    pub const TABLE: &str = "TABLE";
    /// From a table to its title. Source: API textract.RelationshipType.
    pub const TABLE_TITLE: &str = "TABLE_TITLE";
    /// From a table to its footer. Source: API textract.RelationshipType.
    pub const TABLE_FOOTER: &str = "TABLE_FOOTER";
}

/// Whether a word is printed or written by hand. Source: API textract.TextType.
///
/// Any string; the values that are known are in [`textract_text_type`].
pub type TextractTextType = String;

/// The known values of [`TextractTextType`].
pub mod textract_text_type {
    /// The word is written by hand. Source: API textract.TextType.
    pub const HANDWRITING: &str = "HANDWRITING";
    /// The word is printed. Source: API textract.TextType.
    pub const PRINTED: &str = "PRINTED";
}

/// What is known of the worker. Written for private workforces only. Source: A2I output-data; observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WorkerMetadata {
    /// Who the worker is at the identity provider. Source: A2I output-data; observed.
    #[serde(rename = "identityData")]
    pub identity_data: IdentityData,
    /// The members that the schema does not describe, as they are.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Described for WorkerMetadata {
    const TYPE_NAME: &'static str = "WorkerMetadata";
}
