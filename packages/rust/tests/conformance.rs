//! The conformance suite that the packages of all languages pass: the valid and invalid examples of the repository.

#[rustfmt::skip]
mod generated;

use aws_ai_outputs::{check, detect, parse_record, Error, Record};
use generated::round_trip;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> Value {
    let file = root().join(path);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// JSON values are compared: 1 is 1.0, and the order of members is free.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

fn text<'a>(case: &'a Value, name: &str) -> &'a str {
    case[name]
        .as_str()
        .unwrap_or_else(|| panic!("{case} has no {name}"))
}

fn structural(error: &Error) -> Vec<(&str, &str)> {
    match error {
        Error::Shape { violations, .. } => violations
            .iter()
            .filter(|found| found.is_structural())
            .map(|found| (found.pointer.as_str(), found.rule))
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn conformance() {
    let cases = read("tools/languages/generated/cases.json");
    let list = |name: &str| cases[name].as_array().expect("a list of cases").clone();
    let mut faults = Vec::new();
    let (mut valid, mut refused, mut reported) = (0, 0, 0);
    // Types that are no structure and no union in Rust (an open enum is a String): only the check knows them.
    let mut plain = 0;

    for case in list("valid") {
        let (path, name) = (text(&case, "path"), text(&case, "type"));
        let value = read(path);
        let mut fault = |what: String| faults.push(format!("{path}: {what:.400}"));
        valid += 1;
        match check(name, &value) {
            Some(found) if found.is_empty() => {}
            found => fault(format!("the check says {found:?}")),
        }
        match round_trip(name, value.clone()) {
            Some(Ok(back)) if same(&back, &value) => {}
            Some(Ok(back)) => fault(format!("comes back as {back}")),
            Some(Err(error)) => fault(format!("refused: {error}")),
            None if value.is_string() => plain += 1,
            None => fault(format!("there is no type {name}")),
        }
        if detect(&value) != case["record"].as_str() {
            fault(format!("detected as {:?}", detect(&value)));
        }
        if case["record"].as_str() == Some(name) {
            match parse_record(&value.to_string()) {
                Ok(record) if record.type_name() != Some(name) => {
                    fault(format!("parsed as {:?}", record.type_name()));
                }
                Ok(record) => {
                    let back = serde_json::to_value(&record).expect("a record is JSON");
                    if !same(&back, &value) {
                        fault(format!("the record comes back as {back}"));
                    }
                    if !record.validate().is_empty() {
                        fault(format!("the record says {:?}", record.validate()));
                    }
                }
                Err(error) => fault(format!("no record: {error}")),
            }
        } else if case["record"].is_null() {
            match Record::from_value(value.clone()) {
                Ok(Record::Unknown(kept)) if kept == value => {}
                other => fault(format!("not unknown: {other:?}")),
            }
        }
    }

    for case in list("invalid") {
        let (path, name) = (text(&case, "path"), text(&case, "type"));
        let expected = (text(&case, "pointer"), text(&case, "rule"));
        let value = read(path)["value"].clone();
        let mut fault = |what: String| faults.push(format!("{path}: {what:.400}"));
        let found = check(name, &value).unwrap_or_default();
        let found: Vec<_> = found
            .iter()
            .map(|found| (found.pointer.as_str(), found.rule))
            .collect();
        if found != [expected] {
            fault(format!("expected {expected:?}, the check says {found:?}"));
        }
        if detect(&value) != case["record"].as_str() {
            fault(format!("detected as {:?}", detect(&value)));
        }
        let is_structural = case["structural"] == true;
        match round_trip(name, value.clone()) {
            Some(Err(error)) if is_structural && structural(&error) == [expected] => refused += 1,
            Some(Ok(back)) if !is_structural && same(&back, &value) => reported += 1,
            None if check(name, &Value::from("text")).is_some_and(|found| found.is_empty()) => {
                plain += 1;
            }
            other => fault(format!("parsing gives {other:?}")),
        }
        // Whatever is wrong, reading it as a record ends with an answer.
        let _ = parse_record(&value.to_string()).map(|record| record.validate());
    }

    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    let invalid = list("invalid").len();
    assert!(valid > 0 && refused > 0 && reported > 0);
    println!(
        "conformance: {valid} valid, {invalid} invalid ({refused} refused, {reported} read and reported), \
         of these {plain} plain strings by the check alone; {} file names left out",
        cases["left"]["valid"].as_u64().unwrap_or(0) + cases["left"]["invalid"].as_u64().unwrap_or(0)
    );
}

#[test]
fn no_input_stops_it() {
    let deep = "[".repeat(100_000);
    for text in ["", "null", "[]", "1e999", "{\"Line\":", "\u{feff}{}", &deep] {
        let _ = parse_record(text);
    }
    let texts = [
        r#"{ "File": 1, "Line": {}, "Classes": null }"#,
        r#"{ "Conditions": [[{ "And": 1 }]] }"#,
        r#"{ "awsManagedHumanLoopRequestSource": "AWS/Textract/", "aiServiceRequest": [] }"#,
        r#"{ "ErrorCode": null, "Classes": [] }"#,
        r#"{ "File": "a", "Line": 99999999999999999999, "Classes": [] }"#,
    ];
    for text in texts {
        let error = parse_record(text).expect_err(text);
        assert!(matches!(error, Error::Shape { .. }), "{text}: {error}");
    }
}

#[test]
fn null_is_not_absence() {
    let text = r#"{ "File": "a", "Line": "0", "Classes": [], "More": null }"#;
    let record = parse_record(text).expect("a line");
    assert_eq!(serde_json::to_value(&record).unwrap()["More"], Value::Null);
    let error = parse_record(r#"{ "File": "a", "ErrorCode": "X", "ErrorMessage": null }"#);
    let error = error.expect_err("null is no string").to_string();
    assert_eq!(error, "not a ErrorRecord; /ErrorMessage: must be string");
}
