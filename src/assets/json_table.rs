//! Tables from JSON: a list of objects, whose keys are the columns.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserializer as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::assets::error::{AssetError, Problem};
use crate::assets::limits::{Limit, Limits};
use crate::assets::table::{Row, Table, TableProblem};

/// Why JSON is no table.
#[derive(Debug)]
pub enum JsonProblem {
    /// It is not JSON.
    Syntax(serde_json::Error),
    /// It is JSON, but not a list.
    NoList,
    /// A row is not an object.
    NoObject,
    /// A value is a list, an object or a truth value; the column's name.
    NoCell(String),
}

impl JsonProblem {
    pub(super) fn hint(&self) -> Option<String> {
        match self {
            JsonProblem::Syntax(_) => None,
            JsonProblem::NoList | JsonProblem::NoObject => {
                Some("write `[ { \"year\": 2023, \"applications\": 1624 } ]`".to_string())
            }
            JsonProblem::NoCell(_) => Some("a cell is a number, a text or `null`".to_string()),
        }
    }

    pub(super) fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            JsonProblem::Syntax(error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for JsonProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            JsonProblem::Syntax(error) => write!(f, "the table cannot be read as JSON: {error}"),
            JsonProblem::NoList => write!(f, "the table is not a list of rows"),
            JsonProblem::NoObject => write!(f, "this row is not an object with a value a column"),
            JsonProblem::NoCell(column) => write!(f, "the value of `{column}` is no cell"),
        }
    }
}

/// Reads a list of objects. Columns stand in the order in which they first occur; a key that a row lacks, and `null`,
/// are empty cells.
pub(super) fn parse(name: &str, text: &str, limits: &Limits) -> Result<Table, AssetError> {
    let fail = |problem| AssetError::new(name, Problem::Table(problem));
    limits.check(Limit::CsvBytes, text.len() as u64).map_err(|e| fail(TableProblem::TooLarge(e)))?;
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let place = |raw: &RawValue| {
        let start = raw.get().as_ptr() as usize - text.as_ptr() as usize;
        start..start + raw.get().len()
    };
    let whole = text.len() - body.len()..text.len();
    let problem = |problem, at| fail(TableProblem::Json(problem)).at(text, at);
    let list: &RawValue = serde_json::from_str(body).map_err(|error| {
        let at = offset(text, error.line(), error.column());
        problem(JsonProblem::Syntax(error), at..at)
    })?;
    let rows: Vec<&RawValue> = serde_json::from_str(list.get()).map_err(|_| problem(JsonProblem::NoList, whole))?;
    let mut table = Table { columns: Vec::new(), rows: Vec::new(), decimal_comma: false };
    let mut found = Vec::new();
    for raw in rows {
        if found.len() as u64 >= limits.get(Limit::CsvRows) {
            return Err(fail(TableProblem::TooLarge(limits.exceeded(Limit::CsvRows))).at(text, place(raw)));
        }
        let mut reader = serde_json::Deserializer::from_str(raw.get());
        let object = reader.deserialize_map(Object).map_err(|_| problem(JsonProblem::NoObject, place(raw)))?;
        let mut cells = Vec::new();
        for (column, value) in object {
            let cell = cell(value.get()).ok_or_else(|| problem(JsonProblem::NoCell(column.clone()), place(value)))?;
            let index = table.column(&column).unwrap_or_else(|| {
                table.columns.push(column);
                table.columns.len() - 1
            });
            cells.push((index, cell, place(value)));
        }
        found.push((cells, place(raw)));
    }
    if table.columns.is_empty() {
        return Err(fail(TableProblem::Empty).hint(JsonProblem::NoList.hint()));
    }
    let width = table.columns.len();
    table.rows = found.into_iter().map(|(cells, span)| row(cells, span, width)).collect();
    Ok(table)
}

fn row(cells: Vec<(usize, String, Range<usize>)>, span: Range<usize>, width: usize) -> Row {
    // What a row lacks has no place of its own: its end stands for it.
    let mut row = Row { cells: vec![String::new(); width], places: vec![span.end..span.end; width], span };
    for (index, text, place) in cells {
        row.cells[index] = text;
        row.places[index] = place;
    }
    row
}

/// The text of a number, a string or `null`.
fn cell(raw: &str) -> Option<String> {
    match raw.as_bytes().first()? {
        b'"' => serde_json::from_str::<String>(raw).ok().map(|text| text.trim().to_string()),
        b'n' => Some(String::new()),
        b'-' | b'0'..=b'9' => Some(raw.to_string()),
        _ => None,
    }
}

/// The byte at a line and column, both from 1, the column in bytes, as serde_json counts them.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (start + column.saturating_sub(1)).min(text.len())
}

/// The entries of an object in their order.
struct Object;

impl<'de> Visitor<'de> for Object {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Table, String> {
        Table::read("data/a.json", text, &Limits::default()).map_err(|error| error.to_string())
    }

    #[test]
    fn keys_are_columns_and_what_is_not_there_is_empty() -> Result<(), String> {
        let text = "[\n  { \"year\": 2023, \"n\": 1624 },\n  { \"n\": null, \"year\": 2024, \"note\": \"ā\" }\n]";
        let table = read(text)?;
        assert_eq!(table.columns, ["year", "n", "note"]);
        assert_eq!(table.rows[0].cells, ["2023", "1624", ""]);
        assert_eq!(table.rows[1].cells, ["2024", "", "ā"]);
        assert_eq!(&text[table.rows[0].places[1].clone()], "1624");
        assert_eq!(&text[table.rows[1].places[2].clone()], "\"ā\"");
        Ok(())
    }

    #[test]
    fn mistakes_are_told_where_they_are() {
        let message = |text: &str| read(text).err().unwrap_or_default();
        assert_eq!(message("{}"), "`data/a.json`, line 1, column 1: the table is not a list of rows");
        assert_eq!(message("[]"), "`data/a.json`: the table is empty");
        assert_eq!(
            message("[{\"a\":1},\n 7]"),
            "`data/a.json`, line 2, column 2: this row is not an object with a value a column"
        );
        assert_eq!(message("[{\"a\": [1]}]"), "`data/a.json`, line 1, column 8: the value of `a` is no cell");
        assert!(message("[{\"a\": 1,}]").starts_with("`data/a.json`, line 1, column 10: the table cannot be read"));
    }
}
