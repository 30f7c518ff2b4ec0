//! The field `data`: a table's columns or rows in the script, filtered, sorted, cut to the greatest few.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Span};
use crate::node::{References, Resolution, Words};
use crate::syntax::{Count, Entry, FieldType, Fields, Node, Reader, Record, Shape, Spanned, Value};

crate::fields! {
    /// Where numbers are from, and which of them are shown.
    pub struct DataFields {
        /// A CSV or JSON file, by its path in `scenes/`.
        file: Option<Spanned<String>>,
        /// The rows themselves, instead of a file.
        rows: Option<Vec<RowFields>>,
        /// The column whose texts name the rows: a year, a code, a name.
        label: Option<Spanned<String>>,
        /// The column with the numbers. An empty cell is a number that nobody knows, not zero.
        value: Option<Spanned<String>>,
        /// Several columns with numbers, each a series.
        values: Vec<Spanned<String>> = "[]",
        /// The column that says which series a row's `value` belongs to, where a table has one row for each number.
        series: Option<Spanned<String>>,
        /// Names rows by messages: what their ids begin with, such as `country-`, before the text in the column `label`.
        label_message: Option<Spanned<String>>,
        /// Names rows by what their labels mean, in each language; a message of `label_message` in the locale's own catalogue
        /// is shown instead.
        label_names: Option<LabelNames>,
        /// Names series by messages: what their ids begin with, before the name of the column or the text in `series`.
        series_message: Option<Spanned<String>>,
        /// Keeps rows with these texts or numbers in a column: `{ year: [2021, 2022] }`, `{ year: { from: 2015 } }`.
        r#where: Conditions = "{}",
        /// The order of the rows. What has no number comes last.
        sort: SortOrder = "file",
        /// Keeps the rows with the greatest numbers, this many of them.
        top: Option<Count>,
        /// Adds the others up in one row with this name.
        other: Option<Resolution>,
    }
}

crate::fields! {
    /// A row in a script.
    pub struct RowFields {
        /// Its name: a number such as a year, or a message.
        label: RowLabel,
        /// The name by which `highlight` and the like mean it; its label unless written.
        key: Option<Spanned<String>>,
        /// Its number, or `{ fact: name }`. Without one it has a gap.
        value: Option<RowValue>,
        /// Its numbers by series.
        values: RowValues = "{}",
    }
}

crate::fields! {
    /// What a chart shows of its data from a moment on, where it differs from `data`.
    pub struct DataState {
        /// Another column.
        value: Option<Spanned<String>>,
        /// Other columns.
        values: Vec<Spanned<String>> = "[]",
        /// Another filter.
        r#where: Option<Conditions>,
        /// Another order.
        sort: Option<SortOrder>,
        /// Another number of rows.
        top: Option<Count>,
    }
}

crate::choice! {
    /// What labels mean.
    pub enum LabelNames {
        /// Countries: codes of two capital letters, `SY` (ISO 3166-1), with their names from CLDR. A name that CLDR lacks in a
        /// locale is an error there.
        Countries = "countries",
    }
}

crate::choice! {
    /// Order of rows.
    pub enum SortOrder {
        /// As the file or script has them.
        Written = "file",
        /// By their labels: numbers by size, texts letter by letter.
        Label = "label",
        /// By their labels, the last one first.
        LabelDescending = "label-descending",
        /// By their numbers, the smallest first.
        Value = "value",
        /// By their numbers, the greatest first.
        ValueDescending = "value-descending",
    }
}

/// The name of a row in a script: what begins with a digit is shown as it is, anything else is a message.
#[derive(Debug, Clone)]
pub struct RowLabel(pub Words, pub Span);

impl FieldType for RowLabel {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = node.as_str().filter(|text| text.starts_with(|c: char| c.is_ascii_digit()));
        let Some(text) = text else {
            return Resolution::from_node(node, reader).map(|words| RowLabel(words.0, node.span));
        };
        let verbatim = Some(Spanned { value: text.to_string(), span: node.span });
        Some(RowLabel(Words { message: None, args: BTreeMap::new(), verbatim }, node.span))
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Number { min: None, max: None, whole: false }, Resolution::shape()])
    }
}

crate::fields! {
    /// A number of the project's facts.
    pub struct FactName {
        /// The fact's name.
        fact: Spanned<String>,
    }
}

/// A number in a script, or a fact.
#[derive(Debug, Clone)]
pub enum RowValue {
    /// A number.
    Number(f64),
    /// The fact with this name.
    Fact(Spanned<String>),
}

impl FieldType for RowValue {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        if matches!(node.value, Value::Map(_)) {
            return FactName::from_node(node, reader).map(|name| RowValue::Fact(name.fact));
        }
        match node.as_str().and_then(|text| super::parse_number(text, false)) {
            Some(number) => Some(RowValue::Number(number)),
            None => reader.expected(node, "a number such as `12.5`, or `{ fact: name }`"),
        }
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Number { min: None, max: None, whole: false }, FactName::shape()])
    }
}

/// Numbers by the names of their series, in the order in which they are written.
#[derive(Debug, Clone, Default)]
pub struct RowValues(pub Vec<(Spanned<String>, Option<RowValue>)>);

impl FieldType for RowValues {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            return reader.expected(node, "numbers by series, such as `{ refugee: 88, alternative: 40 }`");
        };
        let value = |entry: &Entry| {
            let name = Spanned { value: entry.key.name.clone(), span: entry.key.span };
            Option::<RowValue>::from_node(&entry.value, reader).map(|value| (name, value))
        };
        let read: Vec<Option<_>> = entries.iter().map(value).collect();
        read.into_iter().collect::<Option<_>>().map(RowValues)
    }

    fn shape() -> Shape {
        Shape::Map(Box::new(RowValue::shape()))
    }
}

crate::fields! {
    /// Bounds of a number in a column.
    pub struct Bounds {
        /// The least.
        from: Option<f64>,
        /// The greatest.
        to: Option<f64>,
        /// Texts that are left out.
        not: Vec<Spanned<String>> = "[]",
    }
}

/// What a column must hold for a row to be kept.
#[derive(Debug, Clone)]
pub enum Condition {
    /// One of these texts.
    Any(Vec<Spanned<String>>),
    /// A number between bounds, none of some texts.
    Bounds(Bounds),
}

/// Conditions by column, all of which a row meets.
#[derive(Debug, Clone, Default)]
pub struct Conditions(pub Vec<(Spanned<String>, Condition)>);

impl FieldType for Conditions {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            return reader.expected(node, "what columns must hold, such as `{ year: [2021, 2022] }`");
        };
        let condition = |entry: &Entry| {
            let column = Spanned { value: entry.key.name.clone(), span: entry.key.span };
            let condition = match entry.value.value {
                Value::Map(_) => Condition::Bounds(Bounds::from_node(&entry.value, reader)?),
                _ => Condition::Any(Vec::from_node(&entry.value, reader)?),
            };
            Some((column, condition))
        };
        let read: Vec<Option<_>> = entries.iter().map(condition).collect();
        read.into_iter().collect::<Option<_>>().map(Conditions)
    }

    fn shape() -> Shape {
        Shape::Map(Box::new(Shape::OneOf(vec![Vec::<String>::shape(), Bounds::shape()])))
    }
}

/// Data of a chart: a list of rows, or fields that name a file and what of it is shown.
#[derive(Debug, Clone)]
pub struct Data {
    /// What is asked for.
    pub fields: DataFields,
    /// Where it is written.
    pub span: Span,
}

impl FieldType for Data {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let fields = match &node.value {
            Value::List(_) => {
                let none = Node { value: Value::Map(Vec::new()), span: node.span };
                let mut fields = Fields::open(&none, "`data`", reader)?;
                let rows = Vec::<RowFields>::from_node(node, reader);
                DataFields { rows: Some(rows?), ..DataFields::read(&mut fields, reader)? }
            }
            Value::Map(_) => DataFields::from_node(node, reader)?,
            _ => return reader.expected(node, "data, such as `{ file: data/a.csv, label: year, value: count }`"),
        };
        let data = Data { fields, span: node.span };
        data.agrees(reader).then_some(data)
    }

    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::List(Box::new(RowFields::shape())), DataFields::shape()])
    }
}

impl Data {
    /// Reports fields that exclude each other, or that are missing beside others.
    fn agrees(&self, reader: &mut Reader<'_>) -> bool {
        let fields = &self.fields;
        let columns = fields.value.is_some() || !fields.values.is_empty() || fields.series.is_some();
        let (problem, hint) = match (&fields.file, &fields.rows) {
            (None, None) => ("data need a `file` or `rows`", "write `file: data/applications.csv`"),
            (Some(_), Some(_)) => ("data are either in a `file` or in `rows`, not both", "remove one of them"),
            (None, Some(_)) if columns || fields.label.is_some() || fields.label_names.is_some() => {
                ("`label`, `value`, `values` and `series` name columns of a file", "rows say themselves what they hold")
            }
            (Some(_), None) if fields.label.is_none() => {
                ("data of a file need the field `label`", "name the column that names the rows, such as `label: year`")
            }
            _ if fields.value.is_some() && !fields.values.is_empty() => {
                ("data have either a `value` or `values`, not both", "list all columns under `values`")
            }
            _ if fields.series.is_some() && fields.value.is_none() => {
                ("`series` needs the column with the numbers", "add `value: …`")
            }
            _ if fields.other.is_some() && fields.top.is_none() => {
                ("`other` adds up what `top` leaves out", "add `top: 5`, or remove `other`")
            }
            _ => return true,
        };
        reader.report(Diagnostic::error(self.span, problem).hint(hint));
        false
    }

    /// Notes the file and the messages that the script names. Messages by the keys in a table are noted by
    /// [`Data::examine`].
    pub fn references(&self, out: &mut References) {
        out.tables.extend(self.fields.file.clone());
        self.fields.other.iter().for_each(|words| words.0.references(out));
        for row in self.fields.rows.iter().flatten() {
            row.label.0.references(out);
            let values = row.value.iter().chain(row.values.0.iter().filter_map(|(_, value)| value.as_ref()));
            out.facts.extend(values.filter_map(|value| match value {
                RowValue::Fact(name) => Some(name.clone()),
                _ => None,
            }));
        }
    }

    /// The same data with what differs in a state.
    #[must_use]
    pub fn with(&self, state: &DataState) -> Data {
        let mut data = self.clone();
        let fields = &mut data.fields;
        if state.value.is_some() || !state.values.is_empty() {
            fields.value.clone_from(&state.value);
            fields.values.clone_from(&state.values);
        }
        if let Some(conditions) = &state.r#where {
            fields.r#where = conditions.clone();
        }
        fields.sort = state.sort.unwrap_or(fields.sort);
        fields.top = state.top.or(fields.top);
        data
    }
}
