//! From the columns of a table to rows and series: filtered, and each number read.

use std::collections::{BTreeMap, BTreeSet};

use crate::chart::data::{Condition, Data};
use crate::chart::naming::{named, no_country, unnamed};
use crate::chart::number::parse_number;
use crate::chart::select::{DataRow, Named, Selection, twice};
use crate::diag::{Diagnostic, Diagnostics, Span, did_you_mean};
use crate::node::DataTable;
use crate::syntax::Spanned;

impl Condition {
    /// Whether a cell is as asked for.
    pub(super) fn meets(&self, cell: &str, decimal_comma: bool) -> bool {
        match self {
            Condition::Any(texts) => texts.iter().any(|text| text.value == cell),
            Condition::Bounds(bounds) => {
                let number = parse_number(cell, decimal_comma);
                let within = bounds.from.is_none_or(|from| number.is_some_and(|n| n >= from))
                    && bounds.to.is_none_or(|to| number.is_some_and(|n| n <= to));
                within && !bounds.not.iter().any(|text| text.value == cell)
            }
        }
    }

    /// Texts that the condition names.
    fn named(&self) -> &[Spanned<String>] {
        match self {
            Condition::Any(texts) => texts,
            Condition::Bounds(bounds) => &bounds.not,
        }
    }
}

/// The place of a column in a table; one that it does not have is reported.
pub fn column(table: &DataTable, name: &Spanned<String>, diagnostics: &mut Diagnostics) -> Option<usize> {
    let found = table.table.column(&name.value);
    if found.is_none() {
        let hint = table.table.nearest_column(&name.value);
        let hint = hint.unwrap_or_else(|| format!("it has {}", table.table.columns.join(", ")));
        diagnostics.push(Diagnostic::error(name.span, format!("the table has no column `{}`", name.value)).hint(hint));
    }
    found
}

/// The columns of a table that data name.
pub(super) struct Columns<'a> {
    data: &'a Data,
    table: &'a DataTable,
    label: usize,
    values: Vec<(usize, &'a Spanned<String>)>,
    series: Option<usize>,
    conditions: Vec<(usize, &'a Condition)>,
}

impl<'a> Columns<'a> {
    /// Finds the columns; those that the table does not have are reported.
    pub(super) fn of(data: &'a Data, table: &'a DataTable, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut missing = false;
        let mut find = |name: &Spanned<String>| {
            let found = column(table, name, diagnostics);
            missing |= found.is_none();
            found.unwrap_or_default()
        };
        let fields = &data.fields;
        let label = fields.label.as_ref().map(&mut find)?;
        let values = fields.value.iter().chain(&fields.values).map(|name| (find(name), name)).collect();
        let series = fields.series.as_ref().map(&mut find);
        let conditions: Vec<_> = fields.r#where.0.iter().map(|(name, condition)| (find(name), condition)).collect();
        if missing {
            return None;
        }
        let columns = Columns { data, table, label, values, series, conditions };
        columns.report_unknown(diagnostics);
        Some(columns)
    }

    /// Texts of `where` that stand nowhere in their column.
    fn report_unknown(&self, diagnostics: &mut Diagnostics) {
        for (column, condition) in &self.conditions {
            let known: BTreeSet<&str> = self.table.table.rows.iter().map(|row| row.cells[*column].as_str()).collect();
            for text in condition.named().iter().filter(|text| !known.contains(text.value.as_str())) {
                let name = &self.table.table.columns[*column];
                let hint = did_you_mean(&text.value, known.iter().copied().take(1_000));
                let message = format!("no row has `{}` in the column `{name}`", text.value);
                diagnostics.push(Diagnostic::error(text.span, message).hint_opt(hint));
            }
        }
    }

    /// The rows and series; what is wrong in a row is reported.
    pub(super) fn read(&self, diagnostics: &mut Diagnostics) -> Option<Selection> {
        let table = &self.table.table;
        let kept: Vec<usize> = (0..table.rows.len())
            .filter(|row| {
                let cell = |column: usize| table.rows[*row].cells[column].as_str();
                self.conditions.iter().all(|(column, asked)| asked.meets(cell(*column), table.decimal_comma))
            })
            .collect();
        let mut selection = Selection { series: self.series_of(&kept), rows: Vec::new() };
        let places: BTreeMap<String, usize> =
            selection.series.iter().enumerate().map(|(i, series)| (series.key.clone(), i)).collect();
        let mut rows: BTreeMap<String, usize> = BTreeMap::new();
        let mut taken: BTreeMap<(usize, usize), Span> = BTreeMap::new();
        for row in kept {
            let (key, span) = (table.rows[row].cells[self.label].clone(), self.table.cell(row, self.label));
            if key.is_empty() {
                let name = &table.columns[self.label];
                let message = format!("this row has no text in the column `{name}` that names it");
                diagnostics.push(Diagnostic::error(self.table.row(row), message).related(self.data.span, "used here"));
                continue;
            }
            let codes = self.data.fields.label_names.is_some();
            if let Some(found) = no_country(&key, span, self.data.span).filter(|_| codes) {
                diagnostics.push(found);
                continue;
            }
            let known = rows.get(&key).copied();
            let index = known.unwrap_or(selection.rows.len());
            if known.is_none() {
                rows.insert(key.clone(), index);
                let prefix = self.data.fields.label_message.as_ref();
                let words = named(&key, span, prefix.filter(|_| self.data.fields.label_names.is_none()));
                let values = vec![None; selection.series.len()];
                selection.rows.push(DataRow { key: key.clone(), words, values, span, row: Some(row) });
            }
            for (i, value) in self.numbers(row, diagnostics).into_iter().enumerate() {
                let series = self.series.map(|column| places[&table.rows[row].cells[column]]).unwrap_or(i);
                selection.rows[index].values[series] = value;
                if let Some(first) = taken.insert((index, series), span) {
                    diagnostics.push(twice(&key, span, first).related(self.data.span, "used here"));
                }
            }
        }
        Some(selection)
    }

    /// One series a column, or one a text in the column that tells them apart.
    fn series_of(&self, kept: &[usize]) -> Vec<Named> {
        let prefix = self.data.fields.series_message.as_ref();
        if let Some(column) = self.series {
            let mut known = BTreeSet::new();
            let series = kept.iter().filter_map(|row| {
                let key = &self.table.table.rows[*row].cells[column];
                let span = self.table.cell(*row, column);
                let words = known.insert(key).then(|| named(key, span, prefix))?;
                Some(Named { key: key.clone(), words, span })
            });
            return series.collect();
        }
        if self.data.fields.values.is_empty() {
            return vec![unnamed(self.data.span)];
        }
        let column = |(_, name): &(usize, &Spanned<String>)| Named {
            key: name.value.clone(),
            words: named(&name.value, name.span, prefix),
            span: name.span,
        };
        self.values.iter().map(column).collect()
    }

    /// The numbers of a row. An empty cell is none; what is no number is reported.
    fn numbers(&self, row: usize, diagnostics: &mut Diagnostics) -> Vec<Option<f64>> {
        let table = &self.table.table;
        let mut number = |column: usize| {
            let cell = table.rows[row].cells[column].as_str();
            if cell.is_empty() {
                return None;
            }
            let number = parse_number(cell, table.decimal_comma);
            if number.is_none() {
                let message = format!("`{cell}` in the column `{}` is no number", table.columns[column]);
                let found = Diagnostic::error(self.table.cell(row, column), message).hint(advice(cell));
                diagnostics.push(found.related(self.data.span, "used here"));
            }
            number
        };
        if self.values.is_empty() {
            vec![None]
        } else {
            self.values.iter().map(|(column, _)| number(*column)).collect()
        }
    }
}

/// What an author can do about a cell that is no number.
fn advice(cell: &str) -> &'static str {
    if cell.contains(',') && cell.contains(|c: char| c.is_ascii_digit()) {
        "between commas a comma in a number says too little: write `1624`, or `1.5`, or separate cells by semicolons"
    } else if cell.contains('%') {
        "write the share of one, `0.24`, and `format: { percent: true }` in the chart"
    } else {
        "leave the cell empty where nobody knows the number"
    }
}
