//! From data as written to the rows and series that are shown: filtered, named, sorted, cut.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::chart::columns::Columns;
use crate::chart::data::{Data, RowFields, RowValue, SortOrder};
use crate::chart::naming::{country, named, override_of, unnamed};
use crate::chart::number::parse_number;
use crate::diag::{Diagnostic, Diagnostics, Span, did_you_mean};
use crate::locale::{Args, Value};
use crate::node::{DataTable, Examining, Resolving, Store, Words};

/// Rows and series of data, in the order in which they are shown.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// The series; one without a name where there is only one column of numbers.
    pub series: Vec<Named>,
    /// The rows.
    pub rows: Vec<DataRow>,
}

/// A series: its key and how it is called.
#[derive(Debug, Clone)]
pub struct Named {
    /// The column's name, or the text that tells series apart; empty for the only series.
    pub key: String,
    /// What it is called.
    pub words: Words,
    /// Where it is named.
    pub span: Span,
}

/// One row: what it is called and its number in each series.
#[derive(Debug, Clone)]
pub struct DataRow {
    /// The text in the label's column, by which `highlight` and the like mean it.
    pub key: String,
    /// What it is called.
    pub words: Words,
    /// One number a series; `None` where nobody knows it.
    pub values: Vec<Option<f64>>,
    /// Where it stands: its label.
    pub span: Span,
    /// Which row of the table it is, for other columns; none for rows in a script and for sums of others.
    pub row: Option<usize>,
}

impl DataRow {
    /// The sum of its numbers; `None` where it has none.
    pub fn total(&self) -> Option<f64> {
        self.values.iter().flatten().copied().reduce(|a, b| a + b)
    }
}

/// What the key of the row that adds others up begins with; no cell can be so.
pub(super) const OTHER: &str = "\u{0}other";

impl Data {
    /// Reports what is wrong with the data, and notes the messages that they name by their keys.
    pub fn examine(&self, cx: &mut Examining<'_>) {
        let Some(selection) = self.select(cx.store, cx.facts, cx.diagnostics) else { return };
        let words = selection.rows.iter().map(|row| &row.words).chain(selection.series.iter().map(|s| &s.words));
        words.for_each(|words| words.references(cx.references));
        let countries = selection.rows.iter().filter(|row| self.fields.label_names.is_some() && row.row.is_some());
        let prefix = self.fields.label_message.as_ref();
        cx.references.overrides.extend(countries.filter_map(|row| override_of(&row.key, row.span, prefix)));
    }

    /// The rows and series for a rendition; none where something is wrong or where there are more than `most` rows, which
    /// examining has reported: a rendition is laid out all the same, for all other findings.
    pub fn resolve(&self, most: usize, cx: &mut Resolving<'_>) -> Selection {
        let found = self.select(cx.store, cx.facts, &mut Diagnostics::new());
        let mut selection = found.filter(|selection| selection.rows.len() <= most).unwrap_or_default();
        if self.fields.label_names.is_some() {
            for row in selection.rows.iter_mut().filter(|row| row.row.is_some()) {
                row.words = country(&row.key, row.span, (self.fields.label_message.as_ref(), self.span), cx);
            }
        }
        selection
    }

    /// The table of the data's file, for columns beside those that are selected.
    pub fn table<'s>(&self, store: &'s Store) -> Option<&'s DataTable> {
        store.tables.get(&self.fields.file.as_ref()?.value).map(|table| &**table)
    }

    /// The rows and series. What is wrong is reported; a file that could not be read gives `None` without a word.
    pub fn select(&self, store: &Store, facts: &Args, diagnostics: &mut Diagnostics) -> Option<Selection> {
        let before = diagnostics.count(crate::diag::Severity::Error);
        let mut selection = match &self.fields.rows {
            Some(rows) => self.written(rows, facts, diagnostics)?,
            None => Columns::of(self, self.table(store)?, diagnostics)?.read(diagnostics)?,
        };
        if diagnostics.count(crate::diag::Severity::Error) > before {
            return None;
        }
        if selection.rows.is_empty() {
            let hint = match self.fields.r#where.0.is_empty() {
                true => "a table needs rows below its header",
                false => "no row meets all conditions of `where`",
            };
            diagnostics.push(Diagnostic::error(self.span, "the data have no rows").hint(hint));
            return None;
        }
        self.sort(&mut selection.rows);
        self.cut(&mut selection.rows);
        Some(selection)
    }

    /// Rows that the script itself holds.
    fn written(&self, rows: &[RowFields], facts: &Args, diagnostics: &mut Diagnostics) -> Option<Selection> {
        let mut selection = Selection::default();
        let mut keys: BTreeMap<String, Span> = BTreeMap::new();
        let prefix = self.fields.series_message.as_ref();
        for row in rows {
            for (name, _) in &row.values.0 {
                if !selection.series.iter().any(|series| series.key == name.value) {
                    let words = named(&name.value, name.span, prefix);
                    selection.series.push(Named { key: name.value.clone(), words, span: name.span });
                }
            }
        }
        if selection.series.is_empty() {
            selection.series.push(unnamed(self.span));
        }
        for row in rows {
            let words = row.label.0.clone();
            let shown = words.message.as_ref().or(words.verbatim.as_ref()).map(|text| text.value.clone());
            let key = row.key.as_ref().map(|key| key.value.clone()).or(shown).unwrap_or_default();
            if let Some(first) = keys.insert(key.clone(), row.label.1) {
                diagnostics.push(twice(&key, row.label.1, first));
            }
            if !self.keeps(&key, diagnostics) {
                continue;
            }
            let number = |value: Option<&RowValue>, out: &mut Diagnostics| value.and_then(|v| value_of(v, facts, out));
            let single = selection.series.len() == 1 && selection.series[0].key.is_empty();
            let values = match single {
                true => vec![number(row.value.as_ref(), diagnostics)],
                false => selection
                    .series
                    .iter()
                    .map(|series| {
                        let found = row.values.0.iter().find(|(name, _)| name.value == series.key);
                        number(found.and_then(|(_, value)| value.as_ref()), diagnostics)
                    })
                    .collect(),
            };
            selection.rows.push(DataRow { key, words, values, span: row.label.1, row: None });
        }
        Some(selection)
    }

    /// Whether a row of the script meets `where`, which can only ask for its label.
    fn keeps(&self, key: &str, diagnostics: &mut Diagnostics) -> bool {
        self.fields.r#where.0.iter().all(|(column, condition)| {
            if column.value != "label" {
                let found =
                    Diagnostic::error(column.span, format!("rows in a script have no column `{}`", column.value));
                diagnostics.push(found.hint("they can be filtered by `label`"));
                return true;
            }
            condition.meets(key, false)
        })
    }

    fn sort(&self, rows: &mut [DataRow]) {
        let by_label = |a: &DataRow, b: &DataRow| match (parse_number(&a.key, false), parse_number(&b.key, false)) {
            (Some(a), Some(b)) => a.total_cmp(&b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => a.key.cmp(&b.key),
        };
        // Sorting is stable: equal rows keep the order of the file.
        match self.fields.sort {
            SortOrder::Written => {}
            SortOrder::Label => rows.sort_by(by_label),
            SortOrder::LabelDescending => rows.sort_by(|a, b| by_label(b, a)),
            SortOrder::Value => rows.sort_by(|a, b| known_first(a, b, |a, b| a.total_cmp(&b))),
            SortOrder::ValueDescending => rows.sort_by(greatest_first),
        }
    }

    /// Keeps the greatest rows, and adds the others up if they have a name.
    fn cut(&self, rows: &mut Vec<DataRow>) {
        let Some(top) = self.fields.top.map(|count| count.0 as usize).filter(|top| *top < rows.len()) else { return };
        let mut ranked: Vec<usize> = (0..rows.len()).collect();
        ranked.sort_by(|a, b| greatest_first(&rows[*a], &rows[*b]));
        let kept: BTreeSet<usize> = ranked.into_iter().take(top).collect();
        let (mut index, mut others) = (0, Vec::new());
        rows.retain(|row| {
            let keep = kept.contains(&index);
            index += 1;
            if !keep {
                others.push(row.clone());
            }
            keep
        });
        let Some(other) = &self.fields.other else { return };
        let sum = |series: usize| others.iter().filter_map(|row| row.values[series]).reduce(|a, b| a + b);
        let values = (0..others[0].values.len()).map(sum).collect();
        rows.push(DataRow { key: OTHER.into(), words: other.0.clone(), values, span: self.span, row: None });
    }
}

fn greatest_first(a: &DataRow, b: &DataRow) -> Ordering {
    known_first(a, b, |a, b| b.total_cmp(&a))
}

fn known_first(a: &DataRow, b: &DataRow, order: impl Fn(f64, f64) -> Ordering) -> Ordering {
    match (a.total(), b.total()) {
        (Some(a), Some(b)) => order(a, b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
}

/// The finding that two rows have one name.
pub(super) fn twice(key: &str, span: Span, first: Span) -> Diagnostic {
    let hint = "keep one of them with `where`, or tell them apart with `series`";
    Diagnostic::error(span, format!("two rows are called `{key}`")).hint(hint).related(first, "the first")
}

fn value_of(value: &RowValue, facts: &Args, diagnostics: &mut Diagnostics) -> Option<f64> {
    let name = match value {
        RowValue::Number(number) => return Some(*number),
        RowValue::Fact(name) => name,
    };
    let (problem, hint) = match facts.get(&name.value) {
        Some(Value::Number(number)) => match parse_number(&number.to_string(), false) {
            Some(number) => return Some(number),
            None => (format!("the fact `{}` is too great a number for a chart", name.value), None),
        },
        Some(other) => (format!("the fact `{}` is {} and not a number", name.value, other.kind()), None),
        None => {
            let hint = did_you_mean(&name.value, facts.keys().map(String::as_str));
            (format!("there is no fact `{}`", name.value), hint)
        }
    };
    diagnostics.push(Diagnostic::error(name.span, problem).hint_opt(hint));
    None
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::assets::{Limits, Table};
    use crate::diag::SourceId;
    use crate::syntax::{FieldType, Reader, Vocabulary, parse};

    const CSV: &str = "year,n,m\n2021,582,80\n2022,546,216\n2023,1624,88\n2024,801,\n";

    /// The keys with their numbers, and each finding as `text at: message`.
    fn select(yaml: &str, csv: &str) -> (String, Vec<String>) {
        let mut diagnostics = Diagnostics::new();
        let tree = parse(SourceId::new(0), yaml, &mut diagnostics).expect("YAML");
        let vocabulary = Vocabulary::default();
        let data = Data::from_node(&tree, &mut Reader { diagnostics: &mut diagnostics, vocabulary: &vocabulary });
        let table = Table::parse("a.csv", csv, &Limits::default()).expect("a table");
        let table = Arc::new(DataTable { source: SourceId::new(1), table });
        let store = Store { tables: BTreeMap::from([("a.csv".to_string(), table)]), ..Store::default() };
        let facts = Args::from([("places".to_string(), Value::from(702)), ("who".to_string(), Value::from("PMLP"))]);
        let selection = data.and_then(|data| data.select(&store, &facts, &mut diagnostics)).unwrap_or_default();
        let shown = |row: &DataRow| {
            let values = row.values.iter().map(|value| value.map_or("–".to_string(), |value| value.to_string()));
            format!("{} {}", row.key.trim_start_matches('\u{0}'), values.collect::<Vec<_>>().join("/"))
        };
        let findings = diagnostics.iter().map(|finding| {
            let span = finding.primary.as_ref().expect("a place").span;
            let text = if span.source == SourceId::new(0) { yaml } else { csv };
            format!("{}: {}", &text[span.start as usize..span.end as usize], finding.message)
        });
        (selection.rows.iter().map(shown).collect::<Vec<_>>().join(", "), findings.collect())
    }

    fn rows(yaml: &str) -> String {
        let (rows, findings) = select(yaml, CSV);
        assert_eq!(findings, Vec::<String>::new(), "{yaml}");
        rows
    }

    #[test]
    fn rows_are_filtered_sorted_and_cut_and_gaps_stay_gaps() {
        let data = |rest: &str| rows(&format!("{{ file: a.csv, label: year, value: n{rest} }}"));
        assert_eq!(data(""), "2021 582, 2022 546, 2023 1624, 2024 801");
        assert_eq!(data(", where: { year: [2023, 2021] }"), "2021 582, 2023 1624");
        assert_eq!(data(", where: { year: { from: 2022, not: 2024 } }"), "2022 546, 2023 1624");
        assert_eq!(data(", sort: value"), "2022 546, 2021 582, 2024 801, 2023 1624");
        assert_eq!(data(", sort: label-descending, top: 2"), "2024 801, 2023 1624");
        assert_eq!(data(", top: 2, other: rest"), "2023 1624, 2024 801, other 1128");
        assert_eq!(rows("{ file: a.csv, label: year, value: m, sort: value }"), "2021 80, 2023 88, 2022 216, 2024 –");
        assert_eq!(
            rows("{ file: a.csv, label: year, value: m, top: 3, other: o }"),
            "2021 80, 2022 216, 2023 88, other –"
        );
        assert_eq!(
            rows("{ file: a.csv, label: year, values: [n, m], where: { year: { from: 2023 } } }"),
            "2023 1624/88, 2024 801/–"
        );
    }

    #[test]
    fn one_row_a_number_becomes_one_row_a_label() {
        let csv = "year,status,n\n2022,refugee,216\n2022,other,27\n2023,refugee,88\n";
        let (rows, findings) = select("{ file: a.csv, label: year, series: status, value: n }", csv);
        assert_eq!((rows.as_str(), findings.len()), ("2022 216/27, 2023 88/–", 0));
        let (_, findings) = select("{ file: a.csv, label: year, value: n }", csv);
        assert_eq!(findings, ["2022: two rows are called `2022`"]);
    }

    #[test]
    fn rows_in_a_script_may_use_facts() {
        assert_eq!(
            rows("[ { label: 2023, value: 5 }, { label: x, value: { fact: places } }, { label: y } ]"),
            "2023 5, x 702, y –"
        );
        assert_eq!(rows("[ { label: a, values: { p: 1, q: 2 } }, { label: b, values: { q: 3 } } ]"), "a 1/2, b –/3");
        let (_, findings) = select("[ { label: a, value: { fact: plces } }, { label: b, value: { fact: who } } ]", CSV);
        assert_eq!(findings, ["plces: there is no fact `plces`", "who: the fact `who` is a text and not a number"]);
    }

    #[test]
    fn mistakes_are_told_where_they_are() {
        let found = |yaml: &str, csv: &str| select(yaml, csv).1;
        let good = "{ file: a.csv, label: year, value: n }";
        assert_eq!(found("{ file: a.csv, label: yaer, value: n }", CSV), ["yaer: the table has no column `yaer`"]);
        let csv = "year,n\n2021,many\n2022,\"1,624\"\n2023,NaN\n,5\n";
        assert_eq!(
            found(good, csv),
            [
                "many: `many` in the column `n` is no number",
                "\"1,624\": `1,624` in the column `n` is no number",
                "NaN: `NaN` in the column `n` is no number",
                ",5: this row has no text in the column `year` that names it"
            ]
        );
        assert_eq!(found(good, "year,n\n"), [format!("{good}: the data have no rows")]);
        let asked = "{ file: a.csv, label: year, value: n, where: { year: 2032 } }";
        let none = format!("{asked}: the data have no rows");
        assert!(found(asked, CSV)[0].starts_with("2032: no row has `2032`"), "{none}");
        assert_eq!(found("{ label: a }", CSV), ["{ label: a }: data need a `file` or `rows`"]);
    }

    #[test]
    fn decimal_commas_stand_between_semicolons() {
        let (rows, findings) = select("{ file: a.csv, label: y, value: n }", "\u{FEFF}y;n\n2021;1,5\n2022;1 624\n");
        assert_eq!((rows.as_str(), findings.len()), ("2021 1.5, 2022 1624", 0));
    }

    #[test]
    fn a_hundred_thousand_rows_are_read_once() {
        let rows: String = (0..100_000).map(|i| format!("r{i},{i}\n")).collect();
        let (rows, findings) =
            select("{ file: a.csv, label: y, value: n, top: 2, sort: value-descending }", &format!("y,n\n{rows}"));
        assert_eq!((rows.as_str(), findings.len()), ("r99999 99999, r99998 99998", 0));
    }
}
