//! `dot_chart`: numbers as dots on lines side by side; two numbers a row with what lies between them.

use crate::chart::{
    DataRow, Domain, Label, Legend, PlacedLabel, PlacedLegend, PlotFields, Scale, SourceFields, SourceLine, bold, token,
};
use crate::diag::Diagnostic;
use crate::display::{DisplayList, Outline};
use crate::elements::growth::Growth;
use crate::elements::lettering::TextAlign;
use crate::elements::outlines::ellipse;
use crate::elements::pen::joined;
use crate::geom::{Affine, BezPath, Direction, Point, Rect, Size};
use crate::layout::Space;
use crate::node::{
    Effect, Element, ElementKind, Examining, Instant, Placed, Placing, References, Resolved, Resolving, TextBox,
};
use crate::style::{Color, Stroke};
use crate::syntax::{By, Positive, Record};
use std::sync::Arc;

pub(super) const KIND: ElementKind = ElementKind {
    name: "dot_chart",
    doc: "Numbers as dots, a row each, with the number beside its dot. With two series a line joins the two dots of a \
          row, so that the distance is what one sees. It begins at zero unless `min` says otherwise, and at the start \
          side. With `enter: { effect: grow, stagger: 80ms }` the dots go to their places row by row.",
    example: "\
- column:
    gap: 48
    items:
      - dot_chart:
          data: [{ label: 2022, value: 546 }, { label: 2023, value: 1624 }, { label: 2024, value: 801 }]
          highlight: 2023
          enter: { effect: grow, stagger: 80ms }
      - dot_chart:
          data:
            - { label: 2022, values: { a: 12, b: 31 } }
            - { label: 2023, values: { a: 40, b: 22 } }
          row: 56
",
    items: false,
    table: || joined(DotFields::table(), [PlotFields::table(), SourceFields::table()]),
    read: |fields, reader| {
        let (plot, own) = (PlotFields::read(fields, reader), DotFields::read(fields, reader));
        let source = SourceFields::read(fields, reader);
        Some(Box::new(DotChart { own: own?, plot: plot?, source: source? }))
    },
};

crate::fields! {
    /// Numbers as dots.
    pub struct DotFields {
        /// The number at the start side; zero, or the least one if it is below, unless written.
        min: Option<f64>,
        /// The number at the end side; the greatest one unless written.
        max: Option<f64>,
        /// Height of a row in px where the box does not decide it.
        row: By<Positive> = "72",
    }
}

/// More rows cannot be compared with each other.
const MOST: usize = 20;
/// Width in px where nothing else decides, and the least.
const WIDTH: f64 = 1_200.0;
const LEAST: f64 = 400.0;
/// Radius of a dot in px, and width of the line between two.
const RADIUS: f64 = 13.0;
const LINE: f64 = 8.0;
/// Distance in px of numbers from dots, of names from lines.
const NEAR: f64 = 14.0;
const NAME: f64 = 32.0;
/// The greatest width of names, in parts of the box.
const NAMES: f64 = 0.36;
/// Between keys and rows.
const BELOW: f64 = 20.0;

#[derive(Debug, Clone)]
struct DotChart {
    own: DotFields,
    plot: PlotFields,
    source: SourceFields,
}

impl Element for DotChart {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Grow]
    }

    fn references(&self, out: &mut References) {
        self.plot.references(out);
        self.source.references(out);
    }

    fn examine(&self, cx: &mut Examining<'_>) {
        let Some(selection) = self.plot.examine(MOST, cx) else { return };
        let span = self.plot.data.span;
        if selection.series.len() > 2 {
            let message = format!("the data have {} series; a dot chart shows one or two", selection.series.len());
            cx.diagnostics.push(Diagnostic::error(span, message).hint("name two columns as `values`"));
        }
        self.plot.examine_ends(self.own.min, self.own.max, &selection, cx);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let selection = self.plot.data.resolve(MOST, cx);
        let numbers = || selection.rows.iter().flat_map(|row| row.values.iter().flatten().copied());
        let domain = Domain { min: self.own.min, max: self.own.max, ticks: 0, zero: self.own.min.is_none() };
        let scale = Scale::of(numbers(), domain);
        let writing = self.plot.writing(numbers(), cx);
        let colors = self.plot.series_colors(&selection.series, cx);
        let mut keys = Legend::default();
        if selection.series.len() > 1 {
            for (series, color) in selection.series.iter().zip(&colors) {
                keys.add(*color, &series.words, None, &self.plot.label_style, cx);
            }
        }
        let row = |row: &DataRow, cx: &mut Resolving<'_>| {
            let several = row.values.len() > 1;
            let name = Label::new(&row.words, &self.plot.label_style, TextAlign::Start, |_| {}, cx).balanced();
            let mut dots: Vec<Dot> = Vec::new();
            for (value, color) in row.values.iter().zip(&colors) {
                let Some(value) = value else { continue };
                let number = self.plot.number(*value, &writing, TextAlign::Start, bold, cx);
                let color = match several {
                    true => self.plot.part_color(&row.key, *color, cx),
                    false => self.plot.row_color(&row.key, cx),
                };
                dots.push(Dot { share: scale.share(*value).clamp(0.0, 1.0), color, number });
            }
            // What nobody knows is told from zero.
            let soft = token(cx.theme, "ink-soft");
            let missing = dots.is_empty().then(|| {
                Label::written("–".into(), &self.plot.label_style, TextAlign::Start, |style| style.color = soft, cx)
            });
            Row { name, dots, missing }
        };
        let rows = selection.rows.iter().map(|data| row(data, cx)).collect();
        Box::new(ResolvedDots {
            row: self.own.row.get(cx.target).0,
            base: scale.base().clamp(0.0, 1.0),
            line: token(cx.theme, "ink-soft"),
            source: self.source.resolve(cx),
            rows,
            keys,
        })
    }
}

/// A row on its way into a box.
struct Row {
    name: Label,
    dots: Vec<Dot>,
    /// What stands where no number is known.
    missing: Option<Label>,
}

/// A number on its line.
struct Dot {
    /// 0 at the start side, 1 at the end side.
    share: f64,
    color: Color,
    number: Label,
}

struct ResolvedDots {
    rows: Vec<Row>,
    keys: Legend,
    row: f64,
    /// Where zero lies.
    base: f64,
    line: Color,
    source: SourceLine,
}

impl ResolvedDots {
    fn names(&mut self, width: f64) -> f64 {
        self.rows.iter_mut().map(|row| row.name.size(Some(width * NAMES)).width).fold(0.0, f64::max)
    }

    fn numbers(&mut self) -> f64 {
        let dots = self.rows.iter_mut().flat_map(|row| &mut row.dots);
        dots.map(|dot| dot.number.size(None).width).fold(0.0, f64::max)
    }

    /// Heights of the keys above and the source below, with their distances.
    fn around(&mut self, width: f64) -> (f64, f64) {
        let keys = self.keys.height(width);
        (if keys > 0.0 { keys + BELOW } else { 0.0 }, self.source.height(Some(width)))
    }

    fn labels(&self) -> impl Iterator<Item = &Label> {
        self.rows.iter().flat_map(|row| {
            std::iter::once(&row.name).chain(row.dots.iter().map(|dot| &dot.number)).chain(&row.missing)
        })
    }
}

impl Resolved for ResolvedDots {
    fn measure(&mut self, space: Space) -> Size {
        let width = space.width.unwrap_or(space.max_width.map_or(WIDTH, |max| WIDTH.min(max.max(LEAST))));
        let (above, below) = self.around(width);
        // A name of several lines needs more than its row.
        let tallest = self.rows.iter_mut().map(|row| row.name.size(Some(width * NAMES)).height + 8.0);
        let row = tallest.fold(self.row, f64::max);
        Size::new(width, space.height.unwrap_or(above + below + row * self.rows.len() as f64))
    }

    fn parts(&mut self) -> usize {
        self.rows.len()
    }

    fn graphemes(&self) -> usize {
        self.labels().map(Label::graphemes).sum::<usize>() + self.keys.graphemes() + self.source.graphemes()
    }

    fn characters(&self) -> usize {
        self.labels().map(Label::characters).sum::<usize>() + self.keys.characters() + self.source.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let (size, direction) = (cx.size, cx.direction);
        let (above, below) = self.around(size.width);
        let names = self.names(size.width);
        let numbers = self.numbers() + NEAR + RADIUS;
        // A number may stand on either side of a pair of dots, so both sides keep room for one.
        let pairs = self.rows.iter().any(|row| row.dots.len() > 1);
        let from = names + NAME + if pairs { numbers } else { RADIUS };
        let to = (size.width - numbers).max(from + 1.0);
        let height = (size.height - above - below) / self.rows.len().max(1) as f64;
        let x = |share: f64| match direction {
            Direction::Ltr => from + (to - from) * share,
            Direction::Rtl => size.width - from - (to - from) * share,
        };
        let mut rows = Vec::new();
        for (index, Row { mut name, dots, missing }) in self.rows.into_iter().enumerate() {
            let y = above + height * (index as f64 + 0.5);
            let high = name.size(Some(names)).height;
            let left = if direction == Direction::Ltr { 0.0 } else { size.width - names };
            let name = name.place(Point::new(left, y - high / 2.0), names, direction);
            let mut row = place_row(name, dots, y, &x, direction);
            row.missing = missing.map(|mut label| {
                let wanted = label.size(None);
                let at = x(self.base);
                let left = if direction == Direction::Ltr { at } else { at - wanted.width };
                label.place(Point::new(left, y - wanted.height), wanted.width, direction)
            });
            rows.push(row);
        }
        Box::new(PlacedDots {
            keys: self.keys.place(Point::ZERO, size.width, TextAlign::Start, direction),
            dot: Outline::new(ellipse(Rect::new(-RADIUS, -RADIUS, RADIUS, RADIUS))),
            growth: Growth::new(cx),
            source: self.source.place(size, direction),
            line: self.line,
            base: x(self.base),
            ends: (x(0.0), x(1.0)),
            rows,
        })
    }
}

/// Sets the numbers of a row: behind the last dot, and of two before the first one.
fn place_row(name: PlacedLabel, dots: Vec<Dot>, y: f64, x: &dyn Fn(f64) -> f64, direction: Direction) -> PlacedRow {
    let last = dots.iter().map(|dot| dot.share).fold(f64::NEG_INFINITY, f64::max);
    let count = dots.len();
    let mut behind = false;
    let mut placed = Vec::new();
    for mut dot in dots {
        let number = dot.number.size(None);
        // Of two dots in one place the first number stands behind them.
        let is_behind = count == 1 || (dot.share >= last && !behind);
        behind |= is_behind;
        let to_right = is_behind == (direction == Direction::Ltr);
        let at = x(dot.share);
        let left = if to_right { at + RADIUS + NEAR } else { at - RADIUS - NEAR - number.width };
        let label = dot.number.place(Point::new(left, y - number.height / 2.0), number.width, direction);
        placed.push((at, dot.color, label));
    }
    PlacedRow { name, dots: placed, missing: None, y }
}

struct PlacedRow {
    name: PlacedLabel,
    y: f64,
    /// Where it stands, its color, its number.
    dots: Vec<(f64, Color, PlacedLabel)>,
    missing: Option<PlacedLabel>,
}

struct PlacedDots {
    rows: Vec<PlacedRow>,
    keys: PlacedLegend,
    dot: Arc<Outline>,
    growth: Growth,
    base: f64,
    /// Where the scale begins and ends.
    ends: (f64, f64),
    line: Color,
    source: Option<PlacedLabel>,
}

impl PlacedDots {
    fn draw_row(&self, row: &PlacedRow, presence: f64, out: &mut DisplayList) {
        let line = |from: f64, to: f64, stroke: Stroke, out: &mut DisplayList| {
            let mut path = BezPath::new();
            path.move_to((from, row.y));
            path.line_to((to, row.y));
            out.stroke(path, stroke);
        };
        line(self.ends.0, self.ends.1, Stroke::round(self.line.with_opacity(0.25), 2.0), out);
        // Dots go out from zero; of two the second one leaves the first.
        let start = match &row.dots[..] {
            [(first, ..), _] => *first,
            _ => self.base,
        };
        let at = |x: f64| start + (x - start) * presence;
        if let [(a, ..), (b, ..)] = &row.dots[..] {
            line(at(*a), at(*b), Stroke::round(self.line.with_opacity(0.55), LINE), out);
        }
        for (x, color, number) in &row.dots {
            if presence > 0.0 {
                out.outline(&self.dot, Affine::translate((at(*x), row.y)), Some((*color).into()), None);
            }
            number.draw(presence * 2.5 - 1.5, out);
        }
        row.name.draw(1.0, out);
        row.missing.iter().for_each(|label| label.draw(presence, out));
    }
}

impl Placed for PlacedDots {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.keys.draw(out);
        for (index, row) in self.rows.iter().enumerate() {
            self.draw_row(row, self.growth.part(at.time, index, self.rows.len()), out);
        }
        self.source.iter().for_each(|source| source.draw(1.0, out));
    }

    fn texts(&self) -> Vec<TextBox> {
        let rows = self.rows.iter();
        let labels = rows.flat_map(|row| {
            std::iter::once(&row.name).chain(row.dots.iter().map(|(_, _, label)| label)).chain(&row.missing)
        });
        labels.chain(&self.source).map(PlacedLabel::text_box).chain(self.keys.texts()).collect()
    }
}
