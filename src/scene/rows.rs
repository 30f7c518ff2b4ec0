//! The rows of a `for`: of a CSV or JSON file beside the scenes, or written in the script.

use std::collections::BTreeMap;

use crate::assets::{Limit, Project, Table};
use crate::diag::{Diagnostic, Sources, Span};
use crate::syntax::{Entry, FieldType, Node, Reader, Scalar, Value};

/// Most rows that a `for` goes over: more can be charted, but not shown one by one.
const MAX_ROWS: usize = 1_000;

/// One row: its values by the names that templates have for them.
pub(super) type Row = BTreeMap<String, Node>;

crate::fields! {
    /// A file of rows.
    pub struct RowFile {
        /// A CSV or JSON file, by its path in `scenes/`.
        file: String,
    }
}

/// The files of rows that scripts name, each read once.
pub(super) struct RowFiles<'a> {
    pub project: &'a Project,
    pub sources: &'a mut Sources,
    /// What was read; `None` for what cannot be.
    pub read: &'a mut BTreeMap<String, Option<FileRows>>,
}

/// The columns of a file, and for each row its cells.
#[derive(Debug, Clone)]
pub(super) struct FileRows {
    columns: Vec<String>,
    rows: Vec<Vec<Node>>,
}

/// The rows of `data`, named `name` in templates. What is wrong is reported.
pub(super) fn rows(data: &Node, name: &str, files: &mut RowFiles<'_>, reader: &mut Reader<'_>) -> Option<Vec<Row>> {
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
        reader.report(Diagnostic::error(data.span, format!("`as: {name}` is no name: use letters, digits, `-`, `_`")));
        return None;
    }
    let rows: Vec<Row> = match &data.value {
        Value::List(items) => items.iter().map(|item| written(item, name)).collect(),
        Value::Map(_) => {
            let RowFile { file } = RowFile::from_node(data, reader)?;
            let span = data.get("file").map_or(data.span, |node| node.span);
            let read = files.rows(&file, span, reader)?;
            let row = |cells: &Vec<Node>| {
                let named = |(column, cell): (&String, &Node)| (format!("{name}.{column}"), cell.clone());
                read.columns.iter().zip(cells).map(named).collect()
            };
            read.rows.iter().map(row).collect()
        }
        _ => return reader.expected(data, "rows as a list, or a file as `{ file: data/steps.csv }`"),
    };
    if rows.len() > MAX_ROWS {
        let message = format!("the data has {} rows, a `for` goes over at most {MAX_ROWS}", rows.len());
        reader.report(Diagnostic::error(data.span, message).hint("show fewer rows, or all of them in a chart"));
        return None;
    }
    Some(rows.into_iter().enumerate().map(|(at, row)| counted(row, name, at, data.span)).collect())
}

/// A row that stands in the script: a map of columns, or one value that the row's name itself stands for.
fn written(item: &Node, name: &str) -> Row {
    match &item.value {
        Value::Map(entries) => {
            let named = |Entry { key, value }: &Entry| (format!("{name}.{}", key.name), value.clone());
            entries.iter().map(named).collect()
        }
        _ => BTreeMap::from([(name.to_string(), item.clone())]),
    }
}

/// The row with its number, from 1, unless it has a column of that name.
fn counted(mut row: Row, name: &str, at: usize, span: Span) -> Row {
    let number = Scalar { text: (at + 1).to_string(), quoted: false };
    row.entry(format!("{name}.index")).or_insert(Node { value: Value::Scalar(number), span });
    row
}

impl RowFiles<'_> {
    fn rows(&mut self, path: &str, span: Span, reader: &mut Reader<'_>) -> Option<FileRows> {
        if let Some(read) = self.read.get(path) {
            return read.clone();
        }
        let rows = self.load(path, span, reader);
        self.read.insert(path.to_string(), rows.clone());
        rows
    }

    fn load(&mut self, path: &str, span: Span, reader: &mut Reader<'_>) -> Option<FileRows> {
        let limits = self.project.limits();
        let read = Project::join("scenes", path)
            .and_then(|file| self.project.read_text(&file, Limit::CsvBytes).map(|text| (file, text)));
        let (file, text) = match read {
            Ok(read) => read,
            Err(error) => {
                reader.report(super::load::unread(&error, path, span));
                return None;
            }
        };
        let table = Table::read(&file, &text, limits);
        let source = self.sources.add(&file, text);
        match table {
            Ok(table) => {
                let row = |row: crate::assets::Row| {
                    let span = Span::new(source, row.span.start, row.span.end);
                    row.cells.into_iter().map(|cell| Node { value: cell_value(cell), span }).collect()
                };
                Some(FileRows { columns: table.columns, rows: table.rows.into_iter().map(row).collect() })
            }
            Err(error) => {
                let found = match error.place {
                    Some(_) => error.diagnostic_in(source).related(span, "used here"),
                    None => error.diagnostic(span),
                };
                reader.report(found);
                None
            }
        }
    }
}

/// An empty cell is nothing, so that a field that takes it keeps what it has by itself.
fn cell_value(cell: String) -> Value {
    if cell.is_empty() { Value::Null } else { Value::Scalar(Scalar { text: cell, quoted: false }) }
}
