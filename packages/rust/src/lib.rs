#![doc = include_str!("../README.md")]

mod check;
mod contract;
mod error;
mod support;

// Written by the generator of the repository, which does not follow rustfmt.
#[rustfmt::skip]
mod generated;

pub use check::{check, detect, look_alike, Described, Violation};
pub use contract::LookAlike;
pub use error::Error;
pub use generated::record::Record;
pub use generated::types;

/// Reads one record or document: one line of an output file of lines, or the whole of an `output.json`.
///
/// The type is picked by the top-level members. A JSON value of no known type is [`Record::Unknown`]; that is not an error.
///
/// # Errors
///
/// [`Error::Json`] if the text is not one JSON value, [`Error::Shape`] if a record of a known type lacks a member or has one
/// of the wrong JSON type.
pub fn parse_record(text: &str) -> Result<Record, Error> {
    Record::from_value(serde_json::from_str(text)?)
}
