//! What the generated types need from serde beyond what can be derived.

use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer};
use serde_json::{Number, Value};

/// The largest number up to which a double holds every whole number.
const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

/// A member that may be absent, but is not `null` when it is there (unless its type takes `null`).
pub(crate) fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// A whole number, which JSON may also write as `1.0` or `1e3`.
pub(crate) fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    whole(&Number::deserialize(deserializer)?)
}

pub(crate) fn present_integer<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<i64>, D::Error> {
    integer(deserializer).map(Some)
}

pub(crate) fn whole<E: Error>(number: &Number) -> Result<i64, E> {
    if let Some(integer) = number.as_i64() {
        return Ok(integer);
    }
    match number.as_f64() {
        Some(float) if float.fract() == 0.0 && float.abs() <= MAX_SAFE_INTEGER => Ok(float as i64),
        _ => Err(E::custom(format_args!(
            "invalid value: {number}, expected a whole number of 64 bits"
        ))),
    }
}

pub(crate) fn has(value: &Value, name: &str) -> bool {
    value.get(name).is_some()
}

pub(crate) fn from_value<T: serde::de::DeserializeOwned, E: Error>(value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(E::custom)
}

/// The error for a value of none of the JSON types that a union takes.
pub(crate) fn unexpected<E: Error>(value: &Value, expected: &str) -> E {
    let found = match value {
        Value::Null => Unexpected::Unit,
        Value::Bool(flag) => Unexpected::Bool(*flag),
        Value::Number(_) => Unexpected::Other("number"),
        Value::String(text) => Unexpected::Str(text),
        Value::Array(_) => Unexpected::Seq,
        Value::Object(_) => Unexpected::Map,
    };
    E::invalid_type(found, &expected)
}
