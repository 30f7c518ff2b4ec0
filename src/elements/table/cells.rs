//! What stands in the cells of a table: rows of the script, or columns of a file as numbers and as texts.

use super::{ColumnFields, Table};
use crate::chart::{DataRow, Selection, column, country, named, no_country, override_of, parse_number, verbatim};
use crate::diag::{Diagnostic, Span};
use crate::elements::figure::Figure;
use crate::locale::{Date, DateStyle, format_date};
use crate::node::{DataTable, Examining, Resolution, Resolving, Words};
use crate::syntax::{FieldType, Node, Reader, Shape, Spanned, Value};

/// The cells of a row.
#[derive(Debug, Clone)]
pub struct RowCells(pub(super) Vec<Cell>, pub(super) Span);

#[derive(Debug, Clone)]
pub(super) enum Cell {
    Nothing,
    Number(Figure),
    Words(Box<Words>),
}

impl FieldType for RowCells {
    fn from_node(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::List(cells) = &node.value else {
            return reader.expected(node, "a row as a list of cells, such as `[some-message, 450]`");
        };
        let read: Vec<Option<Cell>> = cells.iter().map(|cell| read_cell(cell, reader)).collect();
        read.into_iter().collect::<Option<_>>().map(|cells| RowCells(cells, node.span))
    }

    fn shape() -> Shape {
        Shape::List(Box::new(Shape::OneOf(vec![Figure::shape(), Resolution::shape()])))
    }
}

fn read_cell(node: &Node, reader: &mut Reader<'_>) -> Option<Cell> {
    let is_number = node.as_str().is_some_and(|text| parse_number(text.trim_end_matches('%'), false).is_some());
    match &node.value {
        Value::Null => Some(Cell::Nothing),
        _ if is_number || node.get("fact").is_some() => Figure::from_node(node, reader).map(Cell::Number),
        _ => Resolution::from_node(node, reader).map(|words| Cell::Words(Box::new(words.0))),
    }
}

crate::choice! {
    /// What the texts in a column of a file are.
    pub enum ColumnText {
        /// Words or names, shown as they are in every language; with `message` keys of messages.
        Plain = "plain",
        /// Codes of countries, shown by their names as `label_names: countries` does.
        Countries = "countries",
        /// Days, written `2026-11-22`, shown as each language writes dates.
        Dates = "dates",
    }
}

/// What is in a cell of a rendition.
pub(super) enum Text {
    Nothing,
    Number(f64),
    Words(Words),
}

/// How `highlight` means a row.
pub(super) fn key(cells: &[Cell]) -> String {
    match cells.first() {
        Some(Cell::Words(words)) => {
            let text = words.message.as_ref().or(words.verbatim.as_ref());
            text.map(|text| text.value.clone()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// A column of a table with data.
#[derive(Debug, Clone, Copy)]
pub(super) enum Source<'a> {
    /// The names of the rows.
    Label,
    /// The numbers of a series.
    Series(usize),
    /// Another column of the file, as text.
    Text(&'a ColumnFields, &'a Spanned<String>),
}

impl Table {
    /// The columns of a table with data: the label, then texts where `columns` names them, and series in between.
    pub(super) fn sources(&self, selection: &Selection) -> Vec<Source<'_>> {
        let data = self.own.data.as_ref();
        let asked = data.is_some_and(|data| {
            data.fields.rows.is_some() || data.fields.value.is_some() || !data.fields.values.is_empty()
        });
        let mut series = (0..if asked { selection.series.len() } else { 0 }).map(Source::Series);
        let mut sources = vec![Source::Label];
        for fields in self.own.columns.iter().skip(1) {
            sources.extend(match &fields.column {
                Some(name) => Some(Source::Text(fields, name)),
                None => series.next(),
            });
        }
        sources.extend(series);
        sources
    }

    /// The table that text columns are read from.
    fn file<'s>(&self, cx: &'s Examining<'_>) -> Option<&'s DataTable> {
        self.own.data.as_ref()?.table(cx.store)
    }

    /// Reports text columns that are none and cells that are not what their column says; notes messages by key.
    pub(super) fn examine_texts(&self, selection: Option<&Selection>, cx: &mut Examining<'_>) {
        let named_columns =
            || self.own.columns.iter().enumerate().filter_map(|(i, c)| Some((i, c, c.column.as_ref()?)));
        let has_file = self.own.data.as_ref().is_some_and(|data| data.fields.file.is_some());
        for (index, _, name) in named_columns() {
            let (message, hint) = match (has_file, index) {
                (false, _) => ("only a table with `data` of a file has columns to name", "write the texts as `rows`"),
                (true, 0) => ("the first column is that of `label`", "name the column in a later entry of `columns`"),
                _ => continue,
            };
            cx.diagnostics.push(Diagnostic::error(name.span, message).hint(hint));
        }
        let Some(selection) = selection.filter(|_| has_file) else { return };
        let mut found = Vec::new();
        let mut words = Vec::new();
        let mut overrides = Vec::new();
        let Some(table) = self.file(cx) else { return };
        let mut diagnostics = crate::diag::Diagnostics::new();
        for (_, fields, name) in named_columns().filter(|(index, ..)| *index > 0) {
            let Some(place) = column(table, name, &mut diagnostics) else { continue };
            for row in selection.rows.iter().filter_map(|row| row.row) {
                let (text, span) = (table.table.rows[row].cells[place].as_str(), table.cell(row, place));
                if text.is_empty() {
                    continue;
                }
                match fields.r#as {
                    ColumnText::Plain => words.push(named(text, span, fields.message.as_ref())),
                    ColumnText::Countries => {
                        found.extend(no_country(text, span, name.span));
                        overrides.extend(override_of(text, span, fields.message.as_ref()));
                    }
                    ColumnText::Dates if Date::parse(text).is_none() => {
                        let problem = Diagnostic::error(span, format!("`{text}` is no day"));
                        found.push(problem.hint("write `2026-11-22`").related(name.span, "used here"));
                    }
                    ColumnText::Dates => {}
                }
            }
        }
        for diagnostic in diagnostics.into_iter().chain(found) {
            cx.diagnostics.push(diagnostic);
        }
        words.iter().for_each(|words: &Words| words.references(cx.references));
        cx.references.overrides.extend(overrides);
    }

    /// The rows by their keys.
    pub(super) fn texts(&self, selection: Option<&Selection>, cx: &mut Resolving<'_>) -> Vec<(String, Vec<Text>)> {
        let mut texts = Vec::new();
        for row in self.own.rows.iter().flatten() {
            let text = |cell: &Cell| match cell {
                Cell::Nothing => Text::Nothing,
                Cell::Number(figure) => Text::Number(figure.resolve(cx)),
                Cell::Words(words) => Text::Words((**words).clone()),
            };
            texts.push((key(&row.0), row.0.iter().map(text).collect()));
        }
        let Some(selection) = selection else { return texts };
        let sources = self.sources(selection);
        for row in &selection.rows {
            let mut cells = Vec::new();
            for source in &sources {
                cells.push(match *source {
                    Source::Label => Text::Words(row.words.clone()),
                    Source::Series(index) => row.values[index].map_or(Text::Nothing, Text::Number),
                    Source::Text(fields, name) => self.text(row, fields, name, cx),
                });
            }
            texts.push((row.key.clone(), cells));
        }
        texts
    }

    /// The text of a row in another column of the file; nothing where the cell is empty.
    fn text(&self, row: &DataRow, fields: &ColumnFields, name: &Spanned<String>, cx: &mut Resolving<'_>) -> Text {
        let table = self.own.data.as_ref().and_then(|data| data.table(cx.store));
        let cell = || {
            let (table, row) = (table?, row.row?);
            let place = table.table.column(&name.value)?;
            let text = table.table.rows[row].cells[place].clone();
            (!text.is_empty()).then(|| (text, table.cell(row, place)))
        };
        let Some((text, span)) = cell() else { return Text::Nothing };
        Text::Words(match fields.r#as {
            ColumnText::Plain => named(&text, span, fields.message.as_ref()),
            // What is no code was reported.
            ColumnText::Countries if no_country(&text, span, span).is_some() => verbatim(&text, span),
            ColumnText::Countries => country(&text, span, (fields.message.as_ref(), name.span), cx),
            ColumnText::Dates => {
                let date = Date::parse(&text).map(|date| format_date(cx.locale, date, DateStyle::Long));
                verbatim(&date.unwrap_or(text), span)
            }
        })
    }

    /// What stands above the columns, if anything does.
    pub(super) fn head(&self, selection: Option<&Selection>) -> Vec<Words> {
        if !self.own.head.is_empty() {
            return self.own.head.iter().map(|words| words.0.clone()).collect();
        }
        let has_names = |found: &&Selection| {
            let texts = self.own.columns.iter().any(|column| column.column.is_some());
            texts || found.series.iter().any(|series| !series.key.is_empty())
        };
        let Some(selection) = selection.filter(has_names) else { return Vec::new() };
        let prefix = self.own.data.as_ref().and_then(|data| data.fields.series_message.as_ref());
        let head = |source: &Source<'_>| match source {
            Source::Label => verbatim("", self.span),
            Source::Series(index) => selection.series[*index].words.clone(),
            Source::Text(_, name) => named(&name.value, name.span, prefix),
        };
        self.sources(selection).iter().map(head).collect()
    }
}
