//! What can go wrong when a record is read.

use crate::check::Violation;
use serde_json::Value;
use std::fmt;

/// Why a text or a value is not a record.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The text is not one JSON value.
    Json(serde_json::Error),
    /// The value is of a known type, but not of its shape.
    #[non_exhaustive]
    Shape {
        /// The type that it was read as.
        type_name: &'static str,
        /// Everything that the schema says against the value.
        violations: Vec<Violation>,
        /// The value, so that nothing that was read is lost.
        value: Value,
        /// What the Rust type has against a value that the schema takes: an integer of more than 64 bits.
        source: Option<serde_json::Error>,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => write!(f, "not one JSON value: {error}"),
            Self::Shape {
                type_name,
                violations,
                source,
                ..
            } => {
                write!(f, "not a {type_name}")?;
                if let Some(error) = source {
                    write!(f, ": {error}")?;
                }
                for violation in violations.iter().filter(|found| found.is_structural()) {
                    write!(f, "; {violation}")?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Json(error) => Some(error),
            Self::Shape { source, .. } => source.as_ref().map(|error| error as _),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}
