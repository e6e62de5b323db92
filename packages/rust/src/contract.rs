//! `generated/contract.json`: how a record is recognised, and what the schemas say of each type.

use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::OnceLock;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Contract {
    /// The rules whose breach leaves no value of the type.
    pub(crate) structural: Vec<String>,
    pub(crate) types: BTreeMap<String, Rule>,
    pub(crate) records: Vec<RecordType>,
    pub(crate) look_alikes: Vec<LookAlikeType>,
}

#[derive(Deserialize)]
pub(crate) struct RecordType {
    #[serde(rename = "type")]
    pub(crate) type_name: String,
    pub(crate) detect: Detection,
}

#[derive(Deserialize)]
pub(crate) struct LookAlikeType {
    #[serde(flatten)]
    pub(crate) about: LookAlike,
    pub(crate) detect: Detection,
}

/// A file that is easily taken for one of these, but is none.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct LookAlike {
    /// What it is, e.g. `comprehend/entities`.
    pub id: String,
    /// What it is, for people.
    pub title: String,
    /// What to do about it.
    pub hint: String,
}

/// Conditions on the top-level members of an object; all of them hold for it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Detection {
    has: Vec<String>,
    has_any: Vec<String>,
    lacks: Vec<String>,
    starts_with: BTreeMap<String, String>,
    equals: Map<String, Value>,
    item_has: BTreeMap<String, Vec<String>>,
    item_lacks: BTreeMap<String, Vec<String>>,
    key_suffix: String,
}

impl Detection {
    pub(crate) fn matches(&self, members: &Map<String, Value>) -> bool {
        let has = |name: &String| members.contains_key(name);
        let first = |name: &String| members.get(name)?.as_array()?.first()?.as_object();
        self.has.iter().all(has)
            && (self.has_any.is_empty() || self.has_any.iter().any(has))
            && !self.lacks.iter().any(has)
            && self.starts_with.iter().all(|(name, start)| {
                let text = members.get(name).and_then(Value::as_str);
                text.is_some_and(|text| text.starts_with(start))
            })
            && self
                .equals
                .iter()
                .all(|(name, value)| members.get(name) == Some(value))
            && self.item_has.iter().all(|(name, keys)| {
                first(name).is_some_and(|item| keys.iter().all(|key| item.contains_key(key)))
            })
            && self.item_lacks.iter().all(|(name, keys)| {
                first(name).is_some_and(|item| !keys.iter().any(|key| item.contains_key(key)))
            })
            && (self.key_suffix.is_empty()
                || members.keys().any(|key| key.ends_with(&self.key_suffix)))
    }
}

/// A schema, without what it only says to people. A keyword that is not here is refused, so that none is forgotten.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub(crate) struct Rule {
    #[serde(rename = "ref")]
    pub(crate) reference: Option<String>,
    #[serde(rename = "type")]
    pub(crate) types: Vec<String>,
    #[serde(rename = "const")]
    pub(crate) constant: Option<Value>,
    pub(crate) required: Vec<String>,
    pub(crate) properties: BTreeMap<String, Member>,
    pub(crate) items: Option<Box<Rule>>,
    pub(crate) values: Option<Box<Rule>>,
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
    pub(crate) min_length: Option<usize>,
    pub(crate) pattern: Option<Pattern>,
    pub(crate) min_items: Option<usize>,
    pub(crate) cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Member {
    /// `false`: the member must not be there.
    Forbidden(bool),
    Rule(Box<Rule>),
}

/// One way a value of a union can be: it has one of the types, and the member `key` if there is one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) types: Vec<String>,
    pub(crate) key: Option<String>,
    pub(crate) rule: Rule,
}

/// The patterns that the schemas have. They are few, and an engine for regular expressions would be the largest part of this
/// crate; a new one is refused by the test of the contract until it has its function here.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Pattern {
    #[serde(rename = "^[0-9]+$")]
    Digits,
    #[serde(
        rename = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})$"
    )]
    Timestamp,
}

impl Pattern {
    pub(crate) fn matches(self, text: &str) -> bool {
        match self {
            Self::Digits => is_digits(text),
            Self::Timestamp => is_timestamp(text.as_bytes()),
        }
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_timestamp(text: &[u8]) -> bool {
    const START: &[u8] = b"0000-00-00T00:00:00";
    if text.len() < START.len() || !like(&text[..START.len()], START) {
        return false;
    }
    let mut rest = &text[START.len()..];
    if let [b'.' | b',', fraction @ ..] = rest {
        let digits = fraction
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if digits == 0 {
            return false;
        }
        rest = &fraction[digits..];
    }
    match rest {
        [b'Z'] => true,
        [b'+' | b'-', offset @ ..] => like(offset, b"00:00") || like(offset, b"0000"),
        _ => false,
    }
}

/// A `0` in the form stands for any digit, every other character for itself.
fn like(text: &[u8], form: &[u8]) -> bool {
    text.len() == form.len()
        && text.iter().zip(form).all(|(byte, sign)| match sign {
            b'0' => byte.is_ascii_digit(),
            _ => byte == sign,
        })
}

pub(crate) fn contract() -> &'static Contract {
    static CONTRACT: OnceLock<Contract> = OnceLock::new();
    CONTRACT.get_or_init(|| {
        // The text is part of the crate, and a test reads it: this cannot fail for a user.
        serde_json::from_str(include_str!("generated/contract.json"))
            .expect("generated/contract.json is a contract")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_contract_is_understood() {
        let contract = contract();
        assert!(!contract.records.is_empty());
        assert!(!contract.look_alikes.is_empty());
        let structural = ["type", "required", "const", "false schema"];
        assert_eq!(contract.structural, structural);
    }

    #[test]
    fn a_keyword_without_a_check_is_refused() {
        assert!(serde_json::from_str::<Rule>(r#"{ "multipleOf": 2 }"#).is_err());
        assert!(serde_json::from_str::<Rule>(r#"{ "pattern": "^[a-z]$" }"#).is_err());
    }

    #[test]
    fn timestamps() {
        for text in [
            "2021-03-04T05:06:07Z",
            "2021-03-04T05:06:07.123Z",
            "2021-03-04T05:06:07,1+0100",
            "2021-03-04T05:06:07-01:00",
        ] {
            assert!(Pattern::Timestamp.matches(text), "{text}");
        }
        for text in [
            "",
            "2021-03-04",
            "2021-03-04T05:06:07",
            "2021-03-04 05:06:07Z",
            "2021-03-04T05:06:07.Z",
            "2021-03-04T05:06:07+1:00",
            "2021-03-04T05:06:07Z ",
            "2021-03-04T05:06:0\u{0667}Z",
        ] {
            assert!(!Pattern::Timestamp.matches(text), "{text}");
        }
    }

    #[test]
    fn digits() {
        assert!(Pattern::Digits.matches("007"));
        assert!(!Pattern::Digits.matches(""));
        assert!(!Pattern::Digits.matches("-1"));
        assert!(!Pattern::Digits.matches("\u{0667}"));
    }
}
