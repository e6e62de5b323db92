// Generated from schemas/ by tools/codegen. Do not edit: run `pnpm generate`.

//! One type for every kind of record and document.

use super::types::*;
use crate::check::{detect, Described, Violation};
use crate::error::Error;
use serde::Serialize;
use serde_json::Value;

/// A record of an output file, or a whole document, as the type that it is.
///
/// Later versions may add variants: end a `match` with `_ => …`.
// A record is read, looked at and dropped; a box around each would cost more than the room that a small one leaves.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Record {
    /// Amazon A2I activation conditions: conditions document.
    ActivationConditions(ActivationConditions),
    /// Amazon A2I output, custom task: output document.
    CustomTaskOutput(CustomTaskOutput),
    /// Amazon A2I output, custom task: output document in the layout of spring 2020.
    CustomTaskPreviewOutput(CustomTaskPreviewOutput),
    /// Amazon Comprehend error records: a document that could not be processed.
    ErrorRecord(ErrorRecord),
    /// Amazon Comprehend custom classification, multi-class: one document per file.
    MultiClassFile(MultiClassFile),
    /// Amazon Comprehend custom classification, multi-class: one document per line.
    MultiClassLine(MultiClassLine),
    /// Amazon Comprehend custom classification, multi-class: one page of a PDF, Word or picture file.
    MultiClassPage(MultiClassPage),
    /// Amazon Comprehend custom classification, multi-label: one document per file.
    MultiLabelFile(MultiLabelFile),
    /// Amazon Comprehend custom classification, multi-label: one document per line.
    MultiLabelLine(MultiLabelLine),
    /// Amazon Comprehend custom classification, multi-label: one page of a PDF, Word or picture file.
    MultiLabelPage(MultiLabelPage),
    /// Amazon Comprehend error records: a page without a result.
    PageErrorRecord(PageErrorRecord),
    /// Amazon A2I output, Amazon Rekognition moderation: output document.
    RekognitionModerationOutput(RekognitionModerationOutput),
    /// Amazon A2I output, Amazon Rekognition moderation: output document in the flat layout of spring 2020.
    RekognitionModerationPreviewOutput(RekognitionModerationPreviewOutput),
    /// Amazon A2I output, Amazon Textract forms: output document.
    TextractFormsOutput(TextractFormsOutput),
    /// Amazon A2I output, Amazon Textract forms: output document in the flat layout of spring 2020.
    TextractFormsPreviewOutput(TextractFormsPreviewOutput),
    /// Any other JSON value, as it is.
    Unknown(Value),
}

impl Record {
    /// Picks the type by the top-level members and reads the value as that type.
    ///
    /// A value of no known type is [`Record::Unknown`]; that is not an error.
    ///
    /// # Errors
    ///
    /// [`Error::Shape`] if the value is of a known type but lacks a member, has one of the wrong JSON type, or one that must
    /// not be there. The error says where, and holds the value.
    pub fn from_value(value: Value) -> Result<Self, Error> {
        match detect(&value) {
            Some(ActivationConditions::TYPE_NAME) => ActivationConditions::from_value(value).map(Self::ActivationConditions),
            Some(CustomTaskOutput::TYPE_NAME) => CustomTaskOutput::from_value(value).map(Self::CustomTaskOutput),
            Some(CustomTaskPreviewOutput::TYPE_NAME) => CustomTaskPreviewOutput::from_value(value).map(Self::CustomTaskPreviewOutput),
            Some(ErrorRecord::TYPE_NAME) => ErrorRecord::from_value(value).map(Self::ErrorRecord),
            Some(MultiClassFile::TYPE_NAME) => MultiClassFile::from_value(value).map(Self::MultiClassFile),
            Some(MultiClassLine::TYPE_NAME) => MultiClassLine::from_value(value).map(Self::MultiClassLine),
            Some(MultiClassPage::TYPE_NAME) => MultiClassPage::from_value(value).map(Self::MultiClassPage),
            Some(MultiLabelFile::TYPE_NAME) => MultiLabelFile::from_value(value).map(Self::MultiLabelFile),
            Some(MultiLabelLine::TYPE_NAME) => MultiLabelLine::from_value(value).map(Self::MultiLabelLine),
            Some(MultiLabelPage::TYPE_NAME) => MultiLabelPage::from_value(value).map(Self::MultiLabelPage),
            Some(PageErrorRecord::TYPE_NAME) => PageErrorRecord::from_value(value).map(Self::PageErrorRecord),
            Some(RekognitionModerationOutput::TYPE_NAME) => RekognitionModerationOutput::from_value(value).map(Self::RekognitionModerationOutput),
            Some(RekognitionModerationPreviewOutput::TYPE_NAME) => RekognitionModerationPreviewOutput::from_value(value).map(Self::RekognitionModerationPreviewOutput),
            Some(TextractFormsOutput::TYPE_NAME) => TextractFormsOutput::from_value(value).map(Self::TextractFormsOutput),
            Some(TextractFormsPreviewOutput::TYPE_NAME) => TextractFormsPreviewOutput::from_value(value).map(Self::TextractFormsPreviewOutput),
            _ => Ok(Self::Unknown(value)),
        }
    }

    /// The name of the type in the schemas; nothing for [`Record::Unknown`].
    pub fn type_name(&self) -> Option<&'static str> {
        match self {
            Self::ActivationConditions(_) => Some(ActivationConditions::TYPE_NAME),
            Self::CustomTaskOutput(_) => Some(CustomTaskOutput::TYPE_NAME),
            Self::CustomTaskPreviewOutput(_) => Some(CustomTaskPreviewOutput::TYPE_NAME),
            Self::ErrorRecord(_) => Some(ErrorRecord::TYPE_NAME),
            Self::MultiClassFile(_) => Some(MultiClassFile::TYPE_NAME),
            Self::MultiClassLine(_) => Some(MultiClassLine::TYPE_NAME),
            Self::MultiClassPage(_) => Some(MultiClassPage::TYPE_NAME),
            Self::MultiLabelFile(_) => Some(MultiLabelFile::TYPE_NAME),
            Self::MultiLabelLine(_) => Some(MultiLabelLine::TYPE_NAME),
            Self::MultiLabelPage(_) => Some(MultiLabelPage::TYPE_NAME),
            Self::PageErrorRecord(_) => Some(PageErrorRecord::TYPE_NAME),
            Self::RekognitionModerationOutput(_) => Some(RekognitionModerationOutput::TYPE_NAME),
            Self::RekognitionModerationPreviewOutput(_) => Some(RekognitionModerationPreviewOutput::TYPE_NAME),
            Self::TextractFormsOutput(_) => Some(TextractFormsOutput::TYPE_NAME),
            Self::TextractFormsPreviewOutput(_) => Some(TextractFormsPreviewOutput::TYPE_NAME),
            Self::Unknown(_) => None,
        }
    }

    /// What the schema says against the record: ranges, lengths, patterns. An unknown record has no schema, so nothing is
    /// said against it.
    pub fn validate(&self) -> Vec<Violation> {
        match self {
            Self::ActivationConditions(record) => record.validate(),
            Self::CustomTaskOutput(record) => record.validate(),
            Self::CustomTaskPreviewOutput(record) => record.validate(),
            Self::ErrorRecord(record) => record.validate(),
            Self::MultiClassFile(record) => record.validate(),
            Self::MultiClassLine(record) => record.validate(),
            Self::MultiClassPage(record) => record.validate(),
            Self::MultiLabelFile(record) => record.validate(),
            Self::MultiLabelLine(record) => record.validate(),
            Self::MultiLabelPage(record) => record.validate(),
            Self::PageErrorRecord(record) => record.validate(),
            Self::RekognitionModerationOutput(record) => record.validate(),
            Self::RekognitionModerationPreviewOutput(record) => record.validate(),
            Self::TextractFormsOutput(record) => record.validate(),
            Self::TextractFormsPreviewOutput(record) => record.validate(),
            Self::Unknown(_) => Vec::new(),
        }
    }
}
