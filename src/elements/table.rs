//! `table`: rows and columns of words and numbers, each column as wide as its content wants.

use crate::chart::{
    Data, FormatFields, Label, PlacedLabel, Selection, SourceFields, SourceLine, Writing, bold, parse_number, token,
};
use crate::diag::{Diagnostic, Span, did_you_mean};
use crate::display::DisplayList;
use crate::elements::figure::Figure;
use crate::elements::growth::Growth;
use crate::elements::lettering::TextAlign;
use crate::elements::outlines::rounded_rect;
use crate::elements::pen::joined;
use crate::elements::table_widths::{ColumnWidths, widths};
use crate::geom::{Affine, BezPath, Direction, Point, Rect, Size};
use crate::layout::Space;
use crate::node::{
    Effect, Element, ElementKind, Examining, Instant, Placed, Placing, References, Resolution, Resolved, Resolving,
    TextBox, Words,
};
use crate::style::{Color, Stroke};
use crate::syntax::{FieldType, Fields, Node, Reader, Record, Shape, Spanned, Value};
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
        /// Rows of a file or of the script instead: the label's column, then one column a series of numbers.
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

/// The cells of a row.
#[derive(Debug, Clone)]
pub struct RowCells(Vec<Cell>, Span);

#[derive(Debug, Clone)]
enum Cell {
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
                (rows.iter().map(|row| key(&row.0)).collect::<Vec<_>>(), columns)
            }
            (None, Some(data)) => {
                data.examine(cx);
                let Some(found) = data.select(cx.store, cx.facts, &mut Default::default()) else { return };
                (found.rows.iter().map(|row| row.key.clone()).collect(), found.series.len() + 1)
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

/// What is in a cell of a rendition.
enum Text {
    Nothing,
    Number(f64),
    Words(Words),
}

/// How `highlight` means a row.
fn key(cells: &[Cell]) -> String {
    match cells.first() {
        Some(Cell::Words(words)) => {
            let text = words.message.as_ref().or(words.verbatim.as_ref());
            text.map(|text| text.value.clone()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

impl Table {
    /// The rows by their keys.
    fn texts(&self, selection: Option<&Selection>, cx: &Resolving<'_>) -> Vec<(String, Vec<Text>)> {
        let written = self.own.rows.iter().flatten().map(|row| {
            let text = |cell: &Cell| match cell {
                Cell::Nothing => Text::Nothing,
                Cell::Number(figure) => Text::Number(figure.resolve(cx)),
                Cell::Words(words) => Text::Words((**words).clone()),
            };
            (key(&row.0), row.0.iter().map(text).collect())
        });
        let of_data = selection.map(|selection| selection.rows.as_slice()).unwrap_or_default().iter().map(|row| {
            let numbers = row.values.iter().map(|value| value.map_or(Text::Nothing, Text::Number));
            (row.key.clone(), std::iter::once(Text::Words(row.words.clone())).chain(numbers).collect())
        });
        written.chain(of_data).collect()
    }

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

    /// What stands above the columns, if anything does.
    fn head(&self, selection: Option<&Selection>) -> Vec<Words> {
        if !self.own.head.is_empty() {
            return self.own.head.iter().map(|words| words.0.clone()).collect();
        }
        let Some(selection) = selection.filter(|found| found.series.iter().any(|series| !series.key.is_empty())) else {
            return Vec::new();
        };
        let empty = Spanned { value: String::new(), span: self.span };
        let corner = Words { message: None, args: Default::default(), verbatim: Some(empty) };
        std::iter::once(corner).chain(selection.series.iter().map(|series| series.words.clone())).collect()
    }
}

struct ResolvedTable {
    /// Which columns hold nothing but numbers.
    numeric: Vec<bool>,
    head: Vec<Label>,
    /// Whether each row stands out, and its cells.
    rows: Vec<(bool, Vec<Label>)>,
    rules: Rules,
    line: Color,
    ground: Color,
    source: SourceLine,
}

impl ResolvedTable {
    /// Room in px on both sides of a row: there is some where rows have grounds.
    fn side(&self) -> f64 {
        let grounds = self.rules == Rules::Zebra || self.rows.iter().any(|(marked, _)| *marked);
        if grounds { PADDING * 1.5 } else { 0.0 }
    }

    fn all(&mut self) -> impl Iterator<Item = &mut Vec<Label>> {
        std::iter::once(&mut self.head).chain(self.rows.iter_mut().map(|(_, row)| row))
    }

    /// Widths of the columns within a width, each for its content.
    fn columns(&mut self, width: Option<f64>) -> Vec<f64> {
        let mut wanted: Vec<ColumnWidths> = Vec::new();
        for row in self.all() {
            wanted.resize(wanted.len().max(row.len()), ColumnWidths::default());
            for (column, cell) in wanted.iter_mut().zip(row) {
                column.natural = column.natural.max(cell.size(None).width);
                column.least = column.least.max(cell.least_width().ceil());
            }
        }
        let between = BETWEEN * wanted.len().saturating_sub(1) as f64 + 2.0 * self.side();
        widths(&wanted, width.map(|width| width - between))
    }

    /// Heights of the head, zero where there is none, and of the rows.
    fn heights(&mut self, columns: &[f64]) -> Vec<f64> {
        let height = |row: &mut Vec<Label>| {
            let cells = row.iter_mut().zip(columns).map(|(cell, width)| cell.size(Some(*width)).height);
            cells.fold(0.0, f64::max)
        };
        self.all().map(|row| if row.is_empty() { 0.0 } else { height(row) + 2.0 * PADDING }).collect()
    }

    fn labels(&self) -> impl Iterator<Item = &Label> {
        self.head.iter().chain(self.rows.iter().flat_map(|(_, row)| row))
    }
}

impl Resolved for ResolvedTable {
    fn measure(&mut self, space: Space) -> Size {
        let between = |columns: &[f64]| BETWEEN * columns.len().saturating_sub(1) as f64;
        let whole = |columns: &[f64], side: f64| columns.iter().sum::<f64>() + between(columns) + 2.0 * side;
        let side = self.side();
        let natural = self.columns(None);
        let columns = match space.width.or(space.max_width) {
            Some(room) if space.width.is_some() || room < whole(&natural, side) => self.columns(Some(room)),
            _ => natural,
        };
        let width = space.width.unwrap_or_else(|| whole(&columns, side)).ceil();
        let heights: f64 = self.heights(&columns).iter().sum();
        Size::new(width, space.height.unwrap_or(heights + self.source.height(Some(width))))
    }

    fn parts(&mut self) -> usize {
        self.rows.len() + usize::from(!self.head.is_empty())
    }

    fn graphemes(&self) -> usize {
        self.labels().map(Label::graphemes).sum::<usize>() + self.source.graphemes()
    }

    fn characters(&self) -> usize {
        self.labels().map(Label::characters).sum::<usize>() + self.source.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let (size, direction) = (cx.size, cx.direction);
        let (natural, columns) = (self.columns(None), self.columns(Some(size.width)));
        let heights = self.heights(&columns);
        let side = self.side();
        let mut placed = PlacedTable {
            width: size.width,
            growth: Growth::new(cx),
            has_lines: self.rules == Rules::Lines,
            has_head: !self.head.is_empty(),
            line: self.line,
            source: self.source.place(size, direction),
            rows: Vec::new(),
            direction,
        };
        let mut y = 0.0;
        let rows = std::iter::once((false, self.head)).chain(self.rows);
        for (index, ((marked, cells), height)) in rows.zip(heights).enumerate() {
            if height <= 0.0 {
                continue;
            }
            let mut x = side;
            // Words of one row share their first baseline.
            let mut cells: Vec<(Label, f64)> = cells.into_iter().zip(columns.iter().copied()).collect();
            let below = cells.iter_mut().map(|(cell, width)| cell.baseline(Some(*width))).fold(0.0, f64::max);
            let mut labels = Vec::new();
            for (column, (mut cell, width)) in cells.into_iter().enumerate() {
                let top = y + PADDING + below - cell.baseline(Some(width));
                // Numbers of a column that is wider than they are stand at its end side, digit below digit.
                let block = if self.numeric[column] { width.min(natural[column]) } else { width };
                let from = x + width - block;
                let left = if direction == Direction::Ltr { from } else { size.width - from - block };
                labels.push(cell.place(Point::new(left, top), block, direction));
                x += width + BETWEEN;
            }
            let banded = index > 0 && (marked || (self.rules == Rules::Zebra && index % 2 == 1));
            // A row that stands out is told from every other one of a zebra.
            let opacity = if marked { 1.0 } else { 0.45 };
            let ground = banded.then(|| (Rect::new(0.0, y, size.width, y + height), self.ground.with_opacity(opacity)));
            y += height;
            placed.rows.push(PlacedRow { labels, ground, bottom: y });
        }
        Box::new(placed)
    }
}

struct PlacedRow {
    labels: Vec<PlacedLabel>,
    ground: Option<(Rect, Color)>,
    bottom: f64,
}

struct PlacedTable {
    width: f64,
    rows: Vec<PlacedRow>,
    has_head: bool,
    has_lines: bool,
    line: Color,
    growth: Growth,
    direction: Direction,
    source: Option<PlacedLabel>,
}

impl PlacedTable {
    /// The line below a row, drawn on from the start side.
    fn rule(&self, index: usize, presence: f64, out: &mut DisplayList) {
        let is_head = self.has_head && index == 0;
        if !(is_head || (self.has_lines && index + 1 < self.rows.len())) || presence <= 0.0 {
            return;
        }
        let (from, to) = match self.direction {
            Direction::Ltr => (0.0, self.width * presence),
            Direction::Rtl => (self.width, self.width * (1.0 - presence)),
        };
        let y = self.rows[index].bottom;
        let mut path = BezPath::new();
        path.move_to((from, y));
        path.line_to((to, y));
        let (width, color) = if is_head { (3.0, self.line) } else { (2.0, self.line.with_opacity(0.28)) };
        out.stroke(path, Stroke::round(color, width));
    }
}

impl Placed for PlacedTable {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        for (index, row) in self.rows.iter().enumerate() {
            let presence = self.growth.part(at.time, index, self.rows.len());
            self.rule(index, presence, out);
            out.with_transform(Affine::translate((0.0, RISE * (1.0 - presence))), |out| {
                out.group(presence, None, |out| {
                    if let Some((rect, color)) = row.ground {
                        out.fill(rounded_rect(rect, RADIUS), color);
                    }
                    row.labels.iter().for_each(|label| label.draw(1.0, out));
                });
            });
        }
        self.source.iter().for_each(|source| source.draw(1.0, out));
    }

    fn texts(&self) -> Vec<TextBox> {
        let cells = self.rows.iter().flat_map(|row| &row.labels);
        cells.chain(&self.source).map(PlacedLabel::text_box).filter(|text| !text.text.is_empty()).collect()
    }
}
