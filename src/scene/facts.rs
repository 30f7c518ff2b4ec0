//! `scenes/facts.yaml`: values with their source, certainty and the day they were last checked.

use std::collections::BTreeSet;

use crate::diag::Diagnostic;
use crate::locale::{Age, Certainty, Date, Fact, Facts, Value, parse_decimal};
use crate::syntax::{FieldType, Fields, Node, Reader, Record, Shape, Spanned, Value as Tree};

crate::fields! {
    /// One fact: exactly one of `number`, `date`, `year` and `text`, and where it is from.
    pub struct FactFields {
        /// A number; its decimals are kept.
        number: Option<Spanned<String>>,
        /// A day such as `2026-11-22`.
        date: Option<Spanned<String>>,
        /// A year.
        year: Option<Spanned<String>>,
        /// A text that is the same in every language.
        text: Option<Spanned<String>>,
        /// Who states it.
        source: String,
        /// `A` official and dated, `B` one secondary source, `P` a decision of the project. `C` and `K` are not shown.
        certainty: Certainty,
        /// The day it was last compared with its source.
        checked: Day,
        /// How long the check counts, such as `6 months`; the manifest's `facts_max_age` unless written.
        max_age: Option<AgeField>,
    }
}

/// A day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Day(pub Date);

impl FieldType for Day {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.as_str().and_then(Date::parse) {
            Some(date) => Some(Day(date)),
            None => reader.expected(node, "a day such as `2026-11-22`"),
        }
    }

    fn shape() -> Shape {
        Shape::Form { words: "a day such as `2026-11-22`", pattern: r"^\d{4}-\d{2}-\d{2}$", number: false }
    }
}

/// How long a check counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AgeField(pub Age);

impl AgeField {
    const WORDS: &str = "an age such as `90 days`, `6 months` or `1 year`";
}

impl FieldType for AgeField {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.as_str().and_then(Age::parse) {
            Some(age) => Some(AgeField(age)),
            None => reader.expected(node, AgeField::WORDS),
        }
    }

    fn shape() -> Shape {
        Shape::Form { words: AgeField::WORDS, pattern: r"^[0-9]+ (day|month|year)s?$", number: false }
    }
}

/// Reads all facts of the file's tree. The names of all of them, those with mistakes too, are added to `names`.
pub(super) fn read(tree: &Node, names: &mut BTreeSet<String>, reader: &mut Reader<'_>) -> Facts {
    let mut facts = Facts::new();
    let Some(mut fields) = Fields::open(tree, "the facts file", reader) else { return facts };
    let entries = fields.take("facts").map(|(_, node)| node.clone());
    fields.finish(reader);
    let Some(entries) = entries else { return facts };
    let Tree::Map(entries) = &entries.value else {
        reader.expected::<()>(&entries, "facts by name as a map");
        return facts;
    };
    for entry in entries {
        names.insert(entry.key.name.clone());
        let Some(mut fields) = Fields::open(&entry.value, format!("the fact `{}`", entry.key.name), reader) else {
            continue;
        };
        let record = FactFields::read(&mut fields, reader);
        fields.finish(reader);
        let Some(record) = record else { continue };
        let Some(value) = value(&record, entry.key.span, &entry.key.name, reader) else { continue };
        let fact = Fact {
            value,
            source: record.source,
            certainty: record.certainty,
            checked: record.checked.0,
            max_age: record.max_age.map(|age| age.0),
            span: entry.key.span,
        };
        // Names are keys of one map, so none can be taken twice.
        let _ = facts.insert(entry.key.name.clone(), fact);
    }
    facts
}

fn value(record: &FactFields, span: crate::diag::Span, name: &str, reader: &mut Reader<'_>) -> Option<Value> {
    let given: Vec<(&str, &Spanned<String>)> =
        [("number", &record.number), ("date", &record.date), ("year", &record.year), ("text", &record.text)]
            .into_iter()
            .filter_map(|(kind, value)| Some((kind, value.as_ref()?)))
            .collect();
    let &[(kind, text)] = given.as_slice() else {
        let message = format!("the fact `{name}` needs exactly one of `number`, `date`, `year` and `text`");
        reader.report(Diagnostic::error(span, message));
        return None;
    };
    let value = match kind {
        "number" => parse_decimal(&text.value).map(Value::Number),
        "date" => Date::parse(&text.value).map(Value::Date),
        "year" => text.value.parse().ok().filter(|year| (1..=9999).contains(year)).map(Value::Year),
        _ => Some(Value::Text(text.value.clone())),
    };
    if value.is_none() {
        reader.report(Diagnostic::error(text.span, format!("`{}` is not a {kind}", text.value)));
    }
    value
}
