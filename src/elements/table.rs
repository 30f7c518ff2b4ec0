//! `table`: rows and columns of words and numbers, each column as wide as its content wants.

mod cells;
mod placing;
mod widths;

use cells::{Cell, ColumnText, RowCells, Text, key};
use placing::ResolvedTable;

use crate::chart::{Data, FormatFields, Label, SourceFields, Writing, bold, token};
use crate::diag::{Diagnostic, Span, did_you_mean};
use crate::elements::lettering::TextAlign;
use crate::elements::pen::joined;
use crate::geom::Direction;
use crate::node::{Effect, Element, ElementKind, Examining, References, Resolution, Resolved, Resolving};
use crate::syntax::{Fields, Reader, Record, Spanned};
use crate::text::TextStyle;

pub(super) const KIND: ElementKind = ElementKind {
    name: "table",
    doc: "Rows and columns of words and numbers. Columns are as wide as their content wants and break into lines where \
          the box is narrow; numbers stand digit below digit, in the locale's digits. With `enter: grow` the rows come \
          one after another.",
    example: "\
- column:
    gap: 48
    items:
      - table:
          rows:
            - [{ verbatim: Mucenieki }, 450]
            - [{ verbatim: Liepna }, 252.5]
          enter: { effect: grow, for: 900ms }
      - table:
          data:
            - { label: 2023, values: { a: 1624, b: 0.5 } }
            - { label: 2024, values: { a: 801 } }
          head: [{ verbatim: year }, { verbatim: a }, { verbatim: b }]
          rules: zebra
          highlight: 2023
",
    items: false,
    table: || joined(TableFields::table(), [SourceFields::table()]),
    read,
};

crate::fields! {
    /// Rows and columns.
    pub struct TableFields {
        /// The rows: each a list of messages, numbers, `{ verbatim: … }`, `{ fact: name }`, or nothing.
        rows: Option<Vec<RowCells>>,
        /// Rows of a file or of the script instead: the label's column, then one column a series of numbers, and texts where
        /// `columns` names them.
        data: Option<Data>,
        /// What stands above the columns: messages. Without it series with names stand above their numbers.
        head: Vec<Resolution> = "[]",
        /// How columns differ from what their content asks for, the first one first.
        columns: Vec<ColumnFields> = "[]",
        /// Rows that stand out, by the label or the message in their first column.
        highlight: Vec<Spanned<String>> = "[]",
        /// What leads the eye along the rows.
        rules: Rules = "lines",
        /// How numbers are written.
        format: Option<FormatFields>,
        /// Text style of the cells.
        style: Spanned<String> = "body",
        /// Text style of the head.
        head_style: Spanned<String> = "label",
    }
}

crate::fields! {
    /// A column.
    pub struct ColumnFields {
        /// A column of the data's file that is shown as text, at this place among the columns.
        column: Option<Spanned<String>>,
        /// What the texts of that column are.
        r#as: ColumnText = "plain",
        /// Shows the texts of that column by messages: what their ids begin with, before the text.
        message: Option<Spanned<String>>,
        /// Where its cells stand; numbers digit below digit, words at the start unless written.
        align: Option<TextAlign>,
        /// How its numbers are written; as those of the whole table unless written.
        format: Option<FormatFields>,
    }
}

crate::choice! {
    /// What leads the eye along rows.
    pub enum Rules {
        /// A line between two rows.
        Lines = "lines",
        /// Every other row on a ground of its own.
        Zebra = "zebra",
        /// Nothing but room.
        None = "none",
    }
}

/// More rows or columns cannot be read on a screen.
const MOST_ROWS: usize = 30;
const MOST_COLUMNS: usize = 8;
/// Room in px around the text of a cell, and between columns.
const PADDING: f64 = 16.0;
const BETWEEN: f64 = 56.0;
/// How far a row comes up while it appears, in px.
const RISE: f64 = 16.0;
/// Radius of the grounds of rows.
const RADIUS: f64 = 12.0;

#[derive(Debug, Clone)]
struct Table {
    own: TableFields,
    source: SourceFields,
    span: Span,
}

fn read(fields: &mut Fields<'_>, reader: &mut Reader<'_>) -> Option<Box<dyn Element>> {
    let (own, source) = (TableFields::read(fields, reader), SourceFields::read(fields, reader));
    let table = Table { own: own?, source: source?, span: fields.span() };
    if table.own.rows.is_some() == table.own.data.is_some() {
        let found = Diagnostic::error(table.span, "a table has either `rows` or `data`");
        reader.report(found.hint("write `rows: [[some-message, 450], [another-message, 252]]`"));
        return None;
    }
    Some(Box::new(table))
}

impl Element for Table {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Grow]
    }

    fn references(&self, out: &mut References) {
        let own = &self.own;
        out.styles.extend([own.style.clone(), own.head_style.clone()]);
        own.head.iter().for_each(|words| words.0.references(out));
        let formats = own.columns.iter().map(|column| column.format.as_ref()).chain([own.format.as_ref()]);
        formats.flatten().for_each(|format| format.references(out));
        own.data.iter().for_each(|data| data.references(out));
        for cell in own.rows.iter().flatten().flat_map(|row| &row.0) {
            match cell {
                Cell::Words(words) => words.references(out),
                Cell::Number(figure) => figure.references(out),
                Cell::Nothing => {}
            }
        }
        self.source.references(out);
    }

    fn examine(&self, cx: &mut Examining<'_>) {
        let own = &self.own;
        let report = |message: String, hint: &str, span: Span, cx: &mut Examining<'_>| {
            cx.diagnostics.push(Diagnostic::error(span, message).hint(hint));
        };
        let (keys, columns) = match (&own.rows, &own.data) {
            (Some(rows), _) => {
                let columns = rows.first().map_or(0, |row| row.0.len());
                for row in rows.iter().filter(|row| row.0.len() != columns) {
                    let message =
                        format!("the first row has cells for {columns} columns, this one for {}", row.0.len());
                    report(message, "leave a cell empty with `~`", row.1, cx);
                }
                for cell in rows.iter().flat_map(|row| &row.0) {
                    if let Cell::Number(figure) = cell {
                        figure.number(cx.facts, cx.diagnostics);
                    }
                }
                self.examine_texts(None, cx);
                (rows.iter().map(|row| key(&row.0)).collect::<Vec<_>>(), columns)
            }
            (None, Some(data)) => {
                data.examine(cx);
                let Some(found) = data.select(cx.store, cx.facts, &mut Default::default()) else { return };
                self.examine_texts(Some(&found), cx);
                (found.rows.iter().map(|row| row.key.clone()).collect(), self.sources(&found).len())
            }
            (None, None) => return,
        };
        let span = own.data.as_ref().map_or(self.span, |data| data.span);
        if keys.is_empty() || columns == 0 {
            report("the table has no rows".to_string(), "write at least one", span, cx);
        } else if keys.len() > MOST_ROWS {
            let message = format!("{} rows are more than can be read; {MOST_ROWS} are the most", keys.len());
            report(message, "choose some with `where` or `top`", span, cx);
        } else if columns > MOST_COLUMNS {
            let message = format!("{columns} columns are more than can be read; {MOST_COLUMNS} are the most");
            report(message, "show fewer, or two tables one after the other", span, cx);
        }
        for (what, count) in [("head", own.head.len()), ("columns", own.columns.len())] {
            if count > columns || (what == "head" && count != 0 && count < columns) {
                let message = format!("`{what}` is written for {count} of {columns} columns");
                report(message, "write one for each column", self.span, cx);
            }
        }
        for marked in own.highlight.iter().filter(|marked| !keys.contains(&marked.value)) {
            let hint = did_you_mean(&marked.value, keys.iter().map(String::as_str));
            let found = Diagnostic::error(marked.span, format!("the table has no row `{}`", marked.value));
            cx.diagnostics.push(found.hint_opt(hint));
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let own = &self.own;
        let selection = own.data.as_ref().map(|data| data.resolve(MOST_ROWS, cx));
        let rows = self.texts(selection.as_ref(), cx);
        let columns = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
        let numeric = |column: usize| {
            let cells = || rows.iter().filter_map(|(_, cells)| cells.get(column));
            cells().any(|cell| matches!(cell, Text::Number(_))) && !cells().any(|cell| matches!(cell, Text::Words(_)))
        };
        // Digit below digit is the right side in every script: digits run from left to right everywhere.
        let right = if cx.direction() == Direction::Ltr { TextAlign::End } else { TextAlign::Start };
        let aligns: Vec<TextAlign> = (0..columns)
            .map(|column| {
                let own = own.columns.get(column).and_then(|column| column.align);
                own.unwrap_or(if numeric(column) { right } else { TextAlign::Start })
            })
            .collect();
        let writings: Vec<Writing> = (0..columns).map(|column| self.writing(column, &rows, cx)).collect();
        let soft = token(cx.theme, "ink-soft");
        let words = self.head(selection.as_ref());
        let head = words
            .iter()
            .zip(&aligns)
            .map(|(words, align)| Label::new(words, &own.head_style, *align, |style| style.color = soft, cx));
        let head: Vec<Label> = head.collect();
        let mut labels = Vec::new();
        for (key, cells) in &rows {
            let marked = own.highlight.iter().any(|marked| marked.value == *key);
            let tune = |style: &mut TextStyle| {
                if marked {
                    bold(style);
                }
            };
            let mut row = Vec::new();
            for ((cell, align), writing) in cells.iter().zip(&aligns).zip(&writings) {
                row.push(match cell {
                    Text::Words(words) => Label::new(words, &own.style, *align, tune, cx),
                    Text::Number(number) => writing.label(*number, &own.style, *align, tune, cx),
                    // What nobody knows is told from zero.
                    Text::Nothing => Label::written("–".into(), &own.style, *align, |style| style.color = soft, cx),
                });
            }
            labels.push((marked, row));
        }
        Box::new(ResolvedTable {
            rules: own.rules,
            numeric: (0..columns).map(numeric).collect(),
            line: soft,
            ground: token(cx.theme, "sky"),
            source: self.source.resolve(cx),
            rows: labels,
            head,
        })
    }
}

impl Table {
    /// How a column's numbers are written, as the script says.
    fn format(&self, column: usize) -> Option<&FormatFields> {
        self.own.columns.get(column).and_then(|column| column.format.as_ref()).or(self.own.format.as_ref())
    }

    /// How the numbers of a column are written.
    fn writing(&self, column: usize, rows: &[(String, Vec<Text>)], cx: &Resolving<'_>) -> Writing {
        let numbers = rows.iter().filter_map(|(_, cells)| match cells.get(column) {
            Some(Text::Number(number)) => Some(*number),
            _ => None,
        });
        Writing::of(self.format(column), numbers, cx.locale)
    }
}
