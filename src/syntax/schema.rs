//! JSON Schema (draft 2020-12) from the tables that the readers are made of, for editors' completion.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::anim::Easing;
use crate::syntax::moment::PATTERN;
use crate::syntax::{Field, FieldType, Shape, Table};

/// A word that may stand in a list of elements: `- name: { fields }`.
#[derive(Debug, Clone)]
pub struct Word {
    /// The name.
    pub name: &'static str,
    /// What it is, for the editor's tooltip.
    pub doc: String,
    /// Its fields.
    pub fields: WordFields,
}

/// What stands behind a word.
#[derive(Debug, Clone)]
pub enum WordFields {
    /// The fields of a table, those that all words share, and no others.
    Table(Table),
    /// The fields of a table and nothing else; what is called by its name alone takes a text too.
    Own {
        /// The fields.
        table: Table,
        /// Whether other fields may stand beside them.
        open: bool,
        /// Whether a text is taken in place of the map.
        text: bool,
    },
}

/// The schema of a file whose root is a map with the fields of `root`, with `words` as elements, all of which have the
/// fields of `shared` too.
///
/// With `arguments`, every value may also be text with `${name}` in it, as in parts.
pub fn schema(title: &str, root: &Table, words: &[Word], shared: &Table, arguments: bool) -> Value {
    let mut writer = Writer { arguments, definitions: BTreeMap::new(), values: BTreeMap::new() };
    let mut document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
    });
    let body = writer.table(root);
    extend(&mut document, body);
    if writer.definitions.contains_key(ELEMENTS) {
        writer.words(words, shared);
    }
    document["$defs"] = writer.definitions.into_iter().collect::<Map<String, Value>>().into();
    document
}

/// Name of the definition of a list of elements.
const ELEMENTS: &str = "elements";

/// Bytes of JSON from which on a value that several fields take is written once and referred to.
const SHARED_FROM: usize = 160;

/// Text with an argument of a part in it.
const ARGUMENT: &str = r"\$\{[^}]+\}";

struct Writer {
    arguments: bool,
    definitions: BTreeMap<String, Value>,
    /// Names of definitions by what they say.
    values: BTreeMap<String, String>,
}

impl Writer {
    fn words(&mut self, words: &[Word], shared: &Table) {
        let mut properties = Map::new();
        let every = self.table(shared);
        self.definitions.insert(shared.name.to_string(), every);
        let common = |field: &Field| {
            let reference = json!({ "$ref": format!("#/$defs/{}/properties/{}", shared.name, field.name) });
            (field.name.to_string(), reference)
        };
        for word in words {
            let schema = match &word.fields {
                WordFields::Own { table, open, text } => {
                    let mut schema = self.table(table);
                    if *open && let Some(fields) = schema.as_object_mut() {
                        fields.remove("additionalProperties");
                    }
                    if *text { any_of(vec![json!({ "type": "string" }), schema]) } else { schema }
                }
                WordFields::Table(table) => {
                    let mut schema = self.table(table);
                    if let Some(own) = schema["properties"].as_object_mut() {
                        own.extend(shared.fields.iter().map(common));
                    }
                    schema
                }
            };
            self.definitions.insert(format!("element-{}", word.name), schema);
            let reference = format!("#/$defs/element-{}", word.name);
            properties.insert(word.name.to_string(), json!({ "$ref": reference, "description": word.doc }));
        }
        let element = json!({
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "properties": properties,
            "additionalProperties": false,
        });
        self.definitions.insert(ELEMENTS.to_string(), json!({ "type": "array", "items": element }));
    }

    fn table(&mut self, table: &Table) -> Value {
        let mut properties = Map::new();
        for field in &table.fields {
            let schema = self.field(field);
            properties.insert(field.name.to_string(), schema);
        }
        let required: Vec<&str> = table.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
        // Nothing at all counts as an empty map.
        let kind = if required.is_empty() { json!(["object", "null"]) } else { json!("object") };
        let mut schema = json!({
            "type": kind,
            "description": table.doc,
            "properties": properties,
            "additionalProperties": false,
        });
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        schema
    }

    fn field(&mut self, field: &Field) -> Value {
        let mut schema = self.shape(&field.shape);
        schema["description"] = json!(field.doc);
        if let Some(default) = field.default {
            schema["default"] = plain(default);
        }
        schema
    }

    fn shape(&mut self, shape: &Shape) -> Value {
        let schema = self.written(shape);
        let text = schema.to_string();
        if text.len() < SHARED_FROM {
            return schema;
        }
        let next = format!("value-{}", self.values.len() + 1);
        let name = self.values.entry(text).or_insert(next).clone();
        let reference = json!({ "$ref": format!("#/$defs/{name}") });
        self.definitions.insert(name, schema);
        reference
    }

    fn written(&mut self, shape: &Shape) -> Value {
        let schema = match shape {
            Shape::Bool => json!({ "type": "boolean" }),
            // YAML has no quotes around most texts, so that some of them look like numbers.
            Shape::Text => json!({ "type": ["string", "number", "boolean"] }),
            Shape::Number { min, max, whole } => number(*min, *max, *whole),
            Shape::Form { words, pattern, number } => form(words, pattern, *number),
            Shape::Choice(words) => json!({ "enum": words }),
            Shape::List(item) => json!({ "type": "array", "items": self.shape(item) }),
            Shape::Map(value) => json!({ "type": "object", "additionalProperties": self.shape(value) }),
            Shape::Record(table) => self.record(*table),
            Shape::OneOf(shapes) => match shapes.as_slice() {
                [] => json!({}),
                shapes => any_of(shapes.iter().map(|shape| self.shape(shape)).collect()),
            },
            Shape::By(shape) => {
                let one = self.shape(shape);
                let by = json!({
                    "type": "object",
                    "description": "Values by format or locale, and `default` for all others.",
                    "minProperties": 1,
                    "additionalProperties": one.clone(),
                });
                any_of(vec![one, by])
            }
            Shape::Keyed(shape) => {
                let one = self.shape(shape);
                let mut moments = Map::new();
                moments.insert(PATTERN.to_string(), one.clone());
                if self.arguments {
                    moments.insert(ARGUMENT.to_string(), one.clone());
                }
                let keys = json!({
                    "type": "object",
                    "description": "Values at moments of the element's clock, and the easing between them.",
                    "minProperties": 1,
                    "properties": { "ease": self.shape(&Easing::shape()) },
                    "patternProperties": moments,
                    "additionalProperties": false,
                });
                any_of(vec![one, keys])
            }
            Shape::Elements => {
                self.definitions.entry(ELEMENTS.to_string()).or_insert(Value::Null);
                json!({ "$ref": format!("#/$defs/{ELEMENTS}") })
            }
        };
        if self.arguments && !matches!(shape, Shape::Text) {
            return any_of(vec![schema, json!({ "type": "string", "pattern": ARGUMENT })]);
        }
        schema
    }

    fn record(&mut self, table: fn() -> Table) -> Value {
        let table = table();
        if !self.definitions.contains_key(table.name) {
            // Taken before its fields are read, so that a table within itself ends.
            self.definitions.insert(table.name.to_string(), Value::Null);
            let schema = self.table(&table);
            self.definitions.insert(table.name.to_string(), schema);
        }
        json!({ "$ref": format!("#/$defs/{}", table.name) })
    }
}

fn number(min: Option<f64>, max: Option<f64>, whole: bool) -> Value {
    let mut schema = json!({ "type": if whole { "integer" } else { "number" } });
    match min {
        Some(f64::MIN_POSITIVE) => schema["exclusiveMinimum"] = json!(0),
        Some(min) => schema["minimum"] = json!(min),
        None => {}
    }
    if let Some(max) = max {
        schema["maximum"] = json!(max);
    }
    schema
}

fn form(words: &str, pattern: &str, number: bool) -> Value {
    let text = json!({ "type": "string", "pattern": pattern, "description": words });
    // Where the text takes no sign, the number takes none either.
    let bare =
        if pattern.contains("-?") { json!({ "type": "number" }) } else { json!({ "type": "number", "minimum": 0 }) };
    if number { any_of(vec![text, bare]) } else { text }
}

/// `anyOf` without `anyOf` directly inside.
fn any_of(schemas: Vec<Value>) -> Value {
    let mut flat: Vec<Value> = Vec::new();
    for schema in schemas {
        match &schema["anyOf"] {
            Value::Array(inner) if schema.as_object().is_some_and(|object| object.len() == 1) => {
                flat.extend(inner.iter().filter(|one| !flat.contains(one)).cloned().collect::<Vec<_>>());
            }
            _ if flat.contains(&schema) => {}
            _ => flat.push(schema),
        }
    }
    if flat.len() == 1 { flat.remove(0) } else { json!({ "anyOf": flat }) }
}

/// A default as YAML reads it.
fn plain(text: &str) -> Value {
    match text {
        "[]" => json!([]),
        "{}" => json!({}),
        _ => match serde_json::from_str(text) {
            Ok(value @ (Value::Number(_) | Value::Bool(_))) => value,
            _ => json!(text),
        },
    }
}

fn extend(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

#[cfg(test)]
#[allow(dead_code)] // The tables are read, never the values.
mod tests {
    use super::*;
    use crate::syntax::{By, Fraction, Keyed, Record, Seconds};

    crate::fields! {
        /// A thing.
        pub struct Thing {
            /// How much.
            share: By<Fraction> = "50%",
            /// How it changes.
            change: Option<Keyed<Fraction>>,
            /// How long.
            r#for: Seconds,
            /// Things in it.
            things: Vec<Inner> = "[]",
        }
    }

    crate::fields! {
        /// An inner thing.
        pub struct Inner {
            /// Its name.
            name: Option<String>,
        }
    }

    fn validator(arguments: bool) -> jsonschema::Validator {
        let schema = schema("Things", &Thing::table(), &[], &Inner::table(), arguments);
        jsonschema::meta::validate(&schema).expect("a schema");
        jsonschema::validator_for(&schema).expect("a schema")
    }

    #[test]
    fn right_values_are_taken_and_wrong_ones_are_not() {
        let validator = validator(false);
        for good in [
            json!({ "for": "250ms" }),
            json!({ "for": "1s", "share": { "portrait": "20%", "default": 0.5 } }),
            json!({ "for": "1s", "change": { "0s": 0, "50%": 1, "ease": "linear" } }),
            json!({ "for": "1s", "things": { "name": 3 } }),
            json!({ "for": "1s", "things": [null, { "name": "a" }] }),
        ] {
            assert!(validator.is_valid(&good), "{good}");
        }
        for bad in [
            json!({}),
            json!({ "for": 250 }),
            json!({ "for": "250" }),
            json!({ "for": "1s", "siez": 1 }),
            json!({ "for": "1s", "share": { "portrait": "wide" } }),
            json!({ "for": "${time}" }),
        ] {
            assert!(!validator.is_valid(&bad), "{bad}");
        }
    }

    #[test]
    fn parts_take_arguments_anywhere() {
        assert!(validator(true).is_valid(&json!({ "for": "${time}", "things": "${things}" })));
        assert!(!validator(true).is_valid(&json!({ "for": "soon" })));
    }

    #[test]
    fn every_field_is_described() {
        let schema = schema("Things", &Thing::table(), &[], &Inner::table(), false);
        for (name, field) in schema["properties"].as_object().expect("properties") {
            assert!(field["description"].as_str().is_some_and(|doc| !doc.is_empty()), "{name}");
        }
        assert_eq!(schema["properties"]["share"]["default"], "50%");
        assert_eq!(schema["required"], json!(["for"]));
    }
}
