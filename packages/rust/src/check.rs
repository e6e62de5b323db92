//! Which type a value is, and what is wrong with it.

use crate::contract::{contract, Case, LookAlike, Member, Rule};
use crate::error::Error;
use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_json::{Map, Value};
use std::fmt;

/// A place where a value is not what its schema says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// JSON Pointer of the value; of the object, if a member is missing.
    pub pointer: String,
    /// The keyword of JSON Schema, e.g. `maximum`; `false schema` for a member that must not be there.
    pub rule: &'static str,
    /// What is wrong, for people.
    pub message: String,
}

impl Violation {
    /// Whether a value with this fault is no value of its type at all, so that it cannot be read as one.
    pub fn is_structural(&self) -> bool {
        contract().structural.iter().any(|rule| rule == self.rule)
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pointer.as_str() {
            "" => f.write_str(&self.message),
            pointer => write!(f, "{pointer}: {}", self.message),
        }
    }
}

/// A type that the schemas describe.
pub trait Described: Serialize + DeserializeOwned {
    /// Its name in the schemas.
    const TYPE_NAME: &'static str;

    /// Reads a JSON value as this type.
    ///
    /// `serde_json::from_value` does so as well; it says less about where a value is wrong, and takes constants and members
    /// that the schema refuses.
    ///
    /// # Errors
    ///
    /// [`Error::Shape`] if a member is missing, has the wrong JSON type, or must not be there. Values out of their range
    /// are no error: see [`Described::validate`].
    fn from_value(value: Value) -> Result<Self, Error> {
        let violations = check(Self::TYPE_NAME, &value).unwrap_or_default();
        let source = if violations.iter().any(Violation::is_structural) {
            None
        } else {
            match Self::deserialize(&value) {
                Ok(read) => return Ok(read),
                Err(error) => Some(error),
            }
        };
        Err(Error::Shape {
            type_name: Self::TYPE_NAME,
            violations,
            value,
            source,
        })
    }

    /// What the schema says against this value: ranges, lengths, patterns.
    fn validate(&self) -> Vec<Violation> {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| check(Self::TYPE_NAME, &value))
            .unwrap_or_default()
    }
}

/// The name of the record or document type that a value is, judged by its top-level members alone; nothing if it is none.
pub fn detect(value: &Value) -> Option<&'static str> {
    let members = value.as_object()?;
    let records = &contract().records;
    records
        .iter()
        .find(|record| record.detect.matches(members))
        .map(|record| record.type_name.as_str())
}

/// What a value is that is no record but looks like one, e.g. the output of another kind of job; nothing if it is a record, or
/// not known either.
pub fn look_alike(value: &Value) -> Option<&'static LookAlike> {
    let members = value.as_object()?;
    if detect(value).is_some() {
        return None;
    }
    let look_alikes = &contract().look_alikes;
    look_alikes
        .iter()
        .find(|other| other.detect.matches(members))
        .map(|other| &other.about)
}

/// Everything that the schema with this name says against a JSON value; nothing if no schema has the name.
///
/// ```
/// let label = serde_json::json!({ "Name": "invoice", "Score": 98.5 });
/// let found = aws_ai_outputs::check("DocumentLabel", &label).unwrap();
/// assert_eq!(found[0].to_string(), "/Score: must be at most 1");
/// ```
pub fn check(type_name: &str, value: &Value) -> Option<Vec<Violation>> {
    let mut walk = Walk {
        pointer: String::new(),
        found: Vec::new(),
    };
    walk.visit(contract().types.get(type_name)?, value);
    Some(walk.found)
}

struct Walk {
    pointer: String,
    found: Vec<Violation>,
}

impl Walk {
    fn visit(&mut self, rule: &Rule, value: &Value) {
        if let Some(name) = &rule.reference {
            return match contract().types.get(name) {
                Some(rule) => self.visit(rule, value),
                None => self.say("$ref", format!("there is no type {name}")),
            };
        }
        if !rule.types.is_empty() && !rule.types.iter().any(|json| is_of_type(value, json)) {
            return self.say("type", format!("must be {}", rule.types.join(" or ")));
        }
        if !rule.cases.is_empty() {
            return match rule.cases.iter().find(|case| case.takes(value)) {
                Some(case) => self.visit(&case.rule, value),
                None => self.say("type", "must be of another type".to_owned()),
            };
        }
        if let Some(constant) = rule.constant.as_ref().filter(|constant| *constant != value) {
            self.say("const", format!("must be {constant}"));
        }
        match value {
            Value::String(text) => self.text(rule, text),
            Value::Number(number) => self.number(rule, number.as_f64().unwrap_or(f64::NAN)),
            Value::Array(list) => self.list(rule, list),
            Value::Object(members) => self.object(rule, members),
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn text(&mut self, rule: &Rule, text: &str) {
        if let Some(least) = rule
            .min_length
            .filter(|least| text.chars().count() < *least)
        {
            let message = format!("must have at least {least} character(s)");
            self.say("minLength", message);
        }
        if rule.pattern.is_some_and(|pattern| !pattern.matches(text)) {
            self.say("pattern", "must have another form".to_owned());
        }
    }

    fn number(&mut self, rule: &Rule, number: f64) {
        if let Some(minimum) = rule.minimum.filter(|minimum| number < *minimum) {
            self.say("minimum", format!("must be at least {minimum}"));
        }
        if let Some(maximum) = rule.maximum.filter(|maximum| number > *maximum) {
            self.say("maximum", format!("must be at most {maximum}"));
        }
    }

    fn list(&mut self, rule: &Rule, list: &[Value]) {
        if let Some(least) = rule.min_items.filter(|least| list.len() < *least) {
            self.say("minItems", format!("must have at least {least} item(s)"));
        }
        if let Some(items) = &rule.items {
            for (index, item) in list.iter().enumerate() {
                self.below(&index.to_string(), |walk| walk.visit(items, item));
            }
        }
    }

    fn object(&mut self, rule: &Rule, members: &Map<String, Value>) {
        for name in rule
            .required
            .iter()
            .filter(|name| !members.contains_key(*name))
        {
            self.say("required", format!("must have a member {name:?}"));
        }
        for (name, value) in members {
            match rule.properties.get(name) {
                Some(Member::Rule(rule)) => self.below(name, |walk| walk.visit(rule, value)),
                Some(Member::Forbidden(true)) => {}
                Some(Member::Forbidden(false)) => self.below(name, |walk| {
                    walk.say("false schema", "must not be there".to_owned());
                }),
                None => {
                    if let Some(rule) = &rule.values {
                        self.below(name, |walk| walk.visit(rule, value));
                    }
                }
            }
        }
    }

    fn below(&mut self, token: &str, look: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer
            .push_str(&token.replace('~', "~0").replace('/', "~1"));
        look(self);
        self.pointer.truncate(length);
    }

    fn say(&mut self, rule: &'static str, message: String) {
        self.found.push(Violation {
            pointer: self.pointer.clone(),
            rule,
            message,
        });
    }
}

impl Case {
    fn takes(&self, value: &Value) -> bool {
        self.types.iter().any(|json| is_of_type(value, json))
            && self
                .key
                .as_ref()
                .map_or(true, |key| value.get(key).is_some())
    }
}

fn is_of_type(value: &Value, json: &str) -> bool {
    match json {
        "array" => value.is_array(),
        "boolean" => value.is_boolean(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "null" => value.is_null(),
        "number" => value.is_number(),
        "object" => value.is_object(),
        "string" => value.is_string(),
        _ => false,
    }
}
