//! Where the cells of a table stand, and how its rows come in.

use super::widths::{ColumnWidths, widths};
use super::{BETWEEN, PADDING, RADIUS, RISE, Rules};
use crate::chart::{Label, PlacedLabel, SourceLine};
use crate::display::DisplayList;
use crate::elements::growth::Growth;
use crate::elements::outlines::rounded_rect;
use crate::geom::{Affine, BezPath, Direction, Point, Rect, Size};
use crate::layout::Space;
use crate::node::{Instant, Placed, Placing, Resolved, TextBox};
use crate::style::{Color, Stroke};

/// A table on its way into a box.
pub(super) struct ResolvedTable {
    /// Which columns hold nothing but numbers.
    pub(super) numeric: Vec<bool>,
    pub(super) head: Vec<Label>,
    /// Whether each row stands out, and its cells.
    pub(super) rows: Vec<(bool, Vec<Label>)>,
    pub(super) rules: Rules,
    pub(super) line: Color,
    pub(super) ground: Color,
    pub(super) source: SourceLine,
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
