//! Tables from CSV and JSON: named columns, rows of texts, and where in the file each row and each cell stands.

use std::fmt;
use std::ops::Range;

use crate::assets::error::{AssetError, Problem};
use crate::assets::json_table::{self, JsonProblem};
use crate::assets::limits::{Exceeded, Limit, Limits};
use crate::diag::did_you_mean;

/// A table with a header; every row has one cell a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The column names in the first line, without spaces around them.
    pub columns: Vec<String>,
    /// The rows below, in the order of the file.
    pub rows: Vec<Row>,
    /// Whether a comma in a number is its decimal sign: so it is where semicolons or tabs stand between cells.
    pub decimal_comma: bool,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its cells without spaces around them, one a column.
    pub cells: Vec<String>,
    /// Its bytes in the text that was read, without the line's end.
    pub span: Range<usize>,
    /// The bytes of each cell in the text that was read, with its quotes; empty for a cell that is not there.
    pub places: Vec<Range<usize>>,
}

/// Why a table cannot be used.
#[derive(Debug)]
pub enum TableProblem {
    /// It has no header.
    Empty,
    /// A column has no name; its number from 1.
    Unnamed(usize),
    /// Two columns have this name.
    Duplicate(String),
    /// A row has another number of cells than the header.
    Ragged {
        /// Cells in the row.
        found: usize,
        /// Columns in the header.
        expected: usize,
    },
    /// It has too many bytes or rows.
    TooLarge(Exceeded),
    /// The file cannot be read as CSV.
    Broken(csv::Error),
    /// The file cannot be read as JSON, or is not a list of objects.
    Json(JsonProblem),
}

impl TableProblem {
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            TableProblem::Empty => Some("the first line names the columns".to_string()),
            TableProblem::Ragged { .. } => {
                Some("write \"…\" around a cell that holds the character between cells".to_string())
            }
            TableProblem::TooLarge(exceeded) => exceeded.hint(),
            TableProblem::Json(problem) => problem.hint(),
            _ => None,
        }
    }

    pub(crate) fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            TableProblem::Broken(error) => Some(error),
            TableProblem::Json(problem) => problem.source(),
            _ => None,
        }
    }
}

impl fmt::Display for TableProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TableProblem::Empty => write!(f, "the table is empty"),
            TableProblem::Unnamed(number) => write!(f, "column {number} has no name"),
            TableProblem::Duplicate(name) => write!(f, "two columns are called `{name}`"),
            TableProblem::Ragged { found, expected } => {
                write!(f, "this row has {found} cells, the header has {expected}")
            }
            TableProblem::TooLarge(exceeded) => exceeded.fmt(f),
            TableProblem::Broken(error) => write!(f, "the table cannot be read: {error}"),
            TableProblem::Json(problem) => problem.fmt(f),
        }
    }
}

impl Table {
    /// Reads a table of either kind: JSON where the project path `name` ends in `.json`, else CSV.
    pub fn read(name: &str, text: &str, limits: &Limits) -> Result<Table, AssetError> {
        let is_json = name.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("json"));
        if is_json { json_table::parse(name, text, limits) } else { Table::parse(name, text, limits) }
    }

    /// Reads CSV text; `name` is its project path.
    ///
    /// Cells are separated by commas, semicolons or tabs, whichever the header has most of outside of quotes
    /// (quoting as in RFC 4180). Empty lines are left out.
    pub fn parse(name: &str, text: &str, limits: &Limits) -> Result<Table, AssetError> {
        let fail = |problem| AssetError::new(name, Problem::Table(problem));
        limits.check(Limit::CsvBytes, text.len() as u64).map_err(|e| fail(TableProblem::TooLarge(e)))?;
        // Spreadsheets write a byte order mark; spans still count from the start of the text.
        let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let skipped = text.len() - body.len();
        let separator = delimiter(body);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(body.as_bytes());
        let mut record = csv::StringRecord::new();
        let mut columns: Vec<String> = Vec::new();
        let mut rows = Vec::new();
        while reader.read_record(&mut record).map_err(|e| fail(TableProblem::Broken(e)))? {
            let span = row_span(body, &record, &reader, skipped);
            let cells: Vec<String> = record.iter().map(str::to_string).collect();
            if cells.iter().all(String::is_empty) {
                continue;
            }
            if columns.is_empty() {
                check_columns(&cells).map_err(|problem| fail(problem).at(text, span))?;
                columns = cells;
                continue;
            }
            if cells.len() != columns.len() {
                let problem = TableProblem::Ragged { found: cells.len(), expected: columns.len() };
                return Err(fail(problem).at(text, span));
            }
            if rows.len() as u64 >= limits.get(Limit::CsvRows) {
                return Err(fail(TableProblem::TooLarge(limits.exceeded(Limit::CsvRows))).at(text, span));
            }
            let places = cell_spans(&text[span.clone()], separator, span.start);
            rows.push(Row { cells, span, places });
        }
        if columns.is_empty() {
            return Err(fail(TableProblem::Empty));
        }
        Ok(Table { columns, rows, decimal_comma: separator != b',' })
    }

    /// The index of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// `did you mean …?` for a column that does not exist.
    pub fn nearest_column(&self, name: &str) -> Option<String> {
        did_you_mean(name, self.columns.iter().map(String::as_str))
    }
}

fn row_span(body: &str, record: &csv::StringRecord, reader: &csv::Reader<&[u8]>, skipped: usize) -> Range<usize> {
    let offset = |byte: u64| usize::try_from(byte).unwrap_or(usize::MAX).min(body.len());
    let start = offset(record.position().map_or(0, |position| position.byte()));
    let end = offset(reader.position().byte()).max(start);
    // The reader's positions lie anywhere among line ends.
    let bytes = &body.as_bytes()[start..end];
    let line_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
    let before = bytes.iter().take_while(|byte| line_end(byte)).count();
    let after = bytes[before..].iter().rev().take_while(|byte| line_end(byte)).count();
    start + before + skipped..end - after + skipped
}

/// Where the cells of a row stand: between separators outside of quotes, without the spaces around them.
fn cell_spans(row: &str, separator: u8, start: usize) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let (mut from, mut quoted) = (0, false);
    let mut cell = |from: usize, to: usize| {
        let text = &row[from..to];
        let before = text.len() - text.trim_start().len();
        let begin = start + from + before;
        places.push(begin..begin + text.trim().len());
    };
    for (at, byte) in row.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            byte if byte == separator && !quoted => {
                cell(from, at);
                from = at + 1;
            }
            _ => {}
        }
    }
    cell(from, row.len());
    places
}

fn check_columns(cells: &[String]) -> Result<(), TableProblem> {
    for (index, name) in cells.iter().enumerate() {
        if name.is_empty() {
            return Err(TableProblem::Unnamed(index + 1));
        }
        if cells[..index].contains(name) {
            return Err(TableProblem::Duplicate(name.clone()));
        }
    }
    Ok(())
}

/// The separator that the first line with text in it has most of. Commas come last: where they are decimal signs,
/// they stand between semicolons and tabs too.
fn delimiter(text: &str) -> u8 {
    let candidates = [b'\t', b';', b','];
    let mut counts = [0usize; 3];
    let mut quoted = false;
    for byte in text.trim_start_matches(['\r', '\n']).bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if !quoted => {
                if let Some(index) = candidates.iter().position(|c| *c == byte) {
                    counts[index] += 1;
                }
            }
            _ => {}
        }
    }
    let mut best = 0;
    for index in 1..candidates.len() {
        if counts[index] > counts[best] {
            best = index;
        }
    }
    candidates[best]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Table, String> {
        Table::parse("data/a.csv", text, &Limits::default()).map_err(|e| e.to_string())
    }

    #[test]
    fn rows_know_their_bytes() -> Result<(), String> {
        let text = "year,applications\r\n2021,\"1,5\"\r\n\r\n2022, 7 \r\n";
        let table = parse(text)?;
        assert_eq!(table.columns, ["year", "applications"]);
        assert_eq!(
            table.rows.iter().map(|row| row.cells.clone()).collect::<Vec<_>>(),
            [["2021", "1,5"], ["2022", "7"]]
        );
        let spans: Vec<&str> = table.rows.iter().map(|row| &text[row.span.clone()]).collect();
        assert_eq!(spans, ["2021,\"1,5\"", "2022, 7 "]);
        let cells = |row: usize| table.rows[row].places.iter().map(|place| &text[place.clone()]).collect::<Vec<_>>();
        assert_eq!([cells(0), cells(1)], [["2021", "\"1,5\""], ["2022", "7"]]);
        assert_eq!(table.column("applications"), Some(1));
        assert_eq!(table.nearest_column("aplications").as_deref(), Some("did you mean `applications`?"));
        Ok(())
    }

    #[test]
    fn what_spreadsheets_write_is_read() -> Result<(), String> {
        let text = "\u{FEFF}gads;skaits, tūkst.\n2021;1,5\n";
        let table = parse(text)?;
        assert_eq!(table.columns, ["gads", "skaits, tūkst."]);
        assert_eq!(table.rows[0].cells, ["2021", "1,5"]);
        assert_eq!(&text[table.rows[0].span.clone()], "2021;1,5");
        assert_eq!(&text[table.rows[0].places[1].clone()], "1,5");
        assert!(table.decimal_comma && !parse("a,b\n1,2")?.decimal_comma);
        assert_eq!(parse("a\tb\n1\t2,3")?.rows[0].cells, ["1", "2,3"]);
        assert_eq!(parse("\"a;b;c\",d\n1,2")?.columns, ["a;b;c", "d"]);
        assert_eq!(parse("only\n1\n")?.rows[0].cells, ["1"]);
        Ok(())
    }

    #[test]
    fn mistakes_are_told_where_they_are() {
        let message = |text: &str| parse(text).err().unwrap_or_default();
        assert_eq!(message(""), "`data/a.csv`: the table is empty");
        assert_eq!(message("a,b\n1,2\n3\n"), "`data/a.csv`, line 3, column 1: this row has 1 cells, the header has 2");
        assert_eq!(message("a,\n1,2"), "`data/a.csv`, line 1, column 1: column 2 has no name");
        assert_eq!(message("a,a\n1,2"), "`data/a.csv`, line 1, column 1: two columns are called `a`");
    }

    #[test]
    fn rows_are_limited() -> Result<(), Box<dyn std::error::Error>> {
        let mut limits = Limits::default();
        limits.set("csv-rows", 3)?;
        for (rows, allowed) in [(2, true), (3, true), (4, false)] {
            let text = format!("a\n{}", "1\n".repeat(rows));
            assert_eq!(Table::parse("a.csv", &text, &limits).is_ok(), allowed, "{rows}");
        }
        limits.set("csv-bytes", 10)?;
        for (length, allowed) in [(9, true), (10, true), (11, false)] {
            let text = format!("a\n{}", "1".repeat(length - 2));
            assert_eq!(Table::parse("a.csv", &text, &limits).is_ok(), allowed, "{length}");
        }
        Ok(())
    }
}
