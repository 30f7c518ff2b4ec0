//! `slope_chart`: how numbers went from one state to another, each as a line between two columns.

use crate::chart::{Domain, Label, PlacedLabel, PlotFields, Scale, SourceFields, SourceLine, bold, token};
use crate::diag::Diagnostic;
use crate::display::{DisplayList, Outline};
use crate::elements::growth::Growth;
use crate::elements::lettering::TextAlign;
use crate::elements::outlines::ellipse;
use crate::elements::pen::joined;
use crate::elements::spread::spread;
use crate::geom::{Affine, BezPath, Direction, Point, Rect, Size};
use crate::layout::Space;
use crate::node::{
    Effect, Element, ElementKind, Examining, Instant, Placed, Placing, References, Resolved, Resolving, TextBox,
};
use crate::style::{Color, Stroke};
use crate::syntax::Record;
use std::sync::Arc;

pub(super) const KIND: ElementKind = ElementKind {
    name: "slope_chart",
    doc: "How numbers went from one state to another: two series as two columns, a line for each row. Names and numbers \
          stand at the ends of the lines, none over another. The first column stands at the start side. With \
          `enter: { effect: grow, stagger: 80ms }` the lines draw themselves one after another.",
    example: "\
- slope_chart:
    data:
      - { label: 10, values: { before: 12, after: 31 } }
      - { label: 11, values: { before: 13, after: 8 } }
      - { label: 12, values: { before: 30, after: 30 } }
    enter: { effect: grow, stagger: 80ms }
",
    items: false,
    table: || joined(SlopeFields::table(), [PlotFields::table(), SourceFields::table()]),
    read: |fields, reader| {
        let (plot, own) = (PlotFields::read(fields, reader), SlopeFields::read(fields, reader));
        let source = SourceFields::read(fields, reader);
        Some(Box::new(SlopeChart { own: own?, plot: plot?, source: source? }))
    },
};

crate::fields! {
    /// Lines between two columns.
    pub struct SlopeFields {
        /// The number at the bottom; the least one unless written.
        min: Option<f64>,
        /// The number at the top; the greatest one unless written.
        max: Option<f64>,
    }
}

/// More lines cannot be told apart.
const MOST: usize = 10;
/// Size in px where nothing else decides, and the least width.
const NATURAL: Size = Size::new(1_000.0, 560.0);
const LEAST: f64 = 420.0;
/// Radius of the ends of lines, width of the lines, in px.
const RADIUS: f64 = 9.0;
const LINE: f64 = 5.0;
/// Distance in px of texts from the ends of lines, of names from numbers, between two lines of text.
const NEAR: f64 = 26.0;
const BESIDE: f64 = 14.0;
const BETWEEN: f64 = 4.0;
/// Below the names of the columns.
const HEAD: f64 = 20.0;
/// The greatest width of names, in parts of the box.
const NAMES: f64 = 0.3;

#[derive(Debug, Clone)]
struct SlopeChart {
    own: SlopeFields,
    plot: PlotFields,
    source: SourceFields,
}

impl Element for SlopeChart {
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
        if selection.series.len() != 2 {
            let message = format!("the data have {} series; a slope chart needs two", selection.series.len());
            cx.diagnostics.push(Diagnostic::error(span, message).hint("name two columns as `values`"));
        }
        self.plot.examine_ends(self.own.min, self.own.max, &selection, cx);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let selection = self.plot.data.resolve(MOST, cx);
        let numbers = || selection.rows.iter().flat_map(|row| row.values.iter().take(2).flatten().copied());
        let domain = Domain { min: self.own.min, max: self.own.max, ticks: 0, zero: false };
        let scale = Scale::of(numbers(), domain);
        let writing = self.plot.writing(numbers(), cx);
        let colors = self.plot.row_colors(&selection.rows, cx);
        let soft = token(cx.theme, "ink-soft");
        // Texts of the first column end where its lines begin.
        let sides = [TextAlign::End, TextAlign::Start];
        let heads = selection.series.iter().take(2).zip(sides).map(|(series, align)| {
            Label::new(&series.words, &self.plot.label_style, align, |style| style.color = soft, cx)
        });
        let heads = heads.collect();
        let mut lines = Vec::new();
        for (row, color) in selection.rows.iter().zip(colors) {
            let mut ends = [None, None];
            for ((end, value), align) in ends.iter_mut().zip(&row.values).zip(sides) {
                let Some(value) = value else { continue };
                let share = 1.0 - scale.share(*value).clamp(0.0, 1.0);
                *end = Some((share, self.plot.number(*value, &writing, align, bold, cx)));
            }
            // A row that ends without having begun has its name at its end.
            let named = usize::from(ends[0].is_none());
            let name = Label::new(&row.words, &self.plot.label_style, sides[named], |_| {}, cx).balanced();
            let is_marked = self.plot.is_marked(&row.key);
            if ends.iter().any(Option::is_some) {
                lines.push(Slope { name: Some(name), named, ends, color, is_marked });
            }
        }
        Box::new(ResolvedSlopes { source: self.source.resolve(cx), line: soft, heads, lines })
    }
}

/// A row: its name, and for each column how far down it lies, 0 to 1, and its number.
struct Slope {
    /// Until it is placed.
    name: Option<Label>,
    /// Which end it stands at: the first one that there is.
    named: usize,
    ends: [Option<(f64, Label)>; 2],
    color: Color,
    is_marked: bool,
}

impl Slope {
    /// The size of what stands beside one of its ends: number and, at one of them, the name.
    fn size(&mut self, side: usize, room: f64) -> Size {
        let has_name = self.has_name(side);
        let Some((_, number)) = &mut self.ends[side] else { return Size::ZERO };
        let number = number.size(None);
        if !has_name {
            return number;
        }
        let name = self.name.as_mut().map_or(Size::ZERO, |name| name.size(Some(room)));
        Size::new(name.width + BESIDE + number.width, name.height.max(number.height))
    }

    fn has_name(&self, side: usize) -> bool {
        side == self.named
    }
}

struct ResolvedSlopes {
    heads: Vec<Label>,
    lines: Vec<Slope>,
    line: Color,
    source: SourceLine,
}

impl ResolvedSlopes {
    /// The width in px that texts take on a side.
    fn beside(&mut self, side: usize, width: f64) -> f64 {
        let lines = self.lines.iter_mut().map(|line| line.size(side, width * NAMES).width);
        let head = self.heads.get_mut(side).map_or(0.0, |head| head.size(Some(width * 0.45)).width - NEAR);
        lines.fold(head.max(0.0), f64::max)
    }

    fn head(&mut self, width: f64) -> f64 {
        let heads = self.heads.iter_mut().map(|head| head.size(Some(width * 0.45)).height);
        heads.fold(0.0, f64::max) + HEAD
    }

    fn labels(&self) -> impl Iterator<Item = &Label> {
        let lines = self
            .lines
            .iter()
            .flat_map(|line| line.name.iter().chain(line.ends.iter().flatten().map(|(_, number)| number)));
        lines.chain(&self.heads)
    }
}

impl Resolved for ResolvedSlopes {
    fn measure(&mut self, space: Space) -> Size {
        let width =
            space.width.unwrap_or(space.max_width.map_or(NATURAL.width, |max| NATURAL.width.min(max.max(LEAST))));
        let around = self.head(width) + self.source.height(Some(width));
        Size::new(width, space.height.unwrap_or(NATURAL.height + around))
    }

    fn parts(&mut self) -> usize {
        self.lines.len()
    }

    fn graphemes(&self) -> usize {
        self.labels().map(Label::graphemes).sum::<usize>() + self.source.graphemes()
    }

    fn characters(&self) -> usize {
        self.labels().map(Label::characters).sum::<usize>() + self.source.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let size = cx.size;
        let middles = self.lines.iter_mut().map(|line| line.size(0, size.width * NAMES).height / 2.0);
        let room = Room {
            margin: middles.fold(RADIUS, f64::max),
            columns: [self.beside(0, size.width) + NEAR, size.width - self.beside(1, size.width) - NEAR],
            top: self.head(size.width),
            bottom: size.height - self.source.height(Some(size.width)),
            width: size.width,
            direction: cx.direction,
        };
        let mut labels: Vec<PlacedLabel> = self.source.place(size, cx.direction).into_iter().collect();
        for (side, label) in self.heads.into_iter().enumerate() {
            let wide = size.width * 0.45;
            let from = if side == 0 { room.columns[0] + RADIUS - wide } else { room.columns[1] - RADIUS };
            labels.push(label.place(Point::new(room.left(from, wide), 0.0), wide, cx.direction));
        }
        let placed = |line: &Slope| PlacedSlope {
            ends: [0, 1].map(|side| line.ends[side].as_ref().map(|(share, _)| room.point(side, *share))),
            labels: [Vec::new(), Vec::new()],
            leaders: [None, None],
            color: line.color,
            is_marked: line.is_marked,
        };
        let mut lines: Vec<PlacedSlope> = self.lines.iter().map(placed).collect();
        for side in [0, 1] {
            room.set_texts(side, &mut self.lines, &mut lines);
        }
        // What stands out is drawn over the others.
        lines.sort_by_key(|line| line.is_marked);
        Box::new(PlacedSlopes {
            dot: Outline::new(ellipse(Rect::new(-RADIUS, -RADIUS, RADIUS, RADIUS))),
            rules: [0, 1].map(|side| room.rule(side)),
            growth: Growth::new(cx),
            line: self.line,
            labels,
            lines,
        })
    }
}

/// Where the columns stand, from the start side of the box.
struct Room {
    columns: [f64; 2],
    top: f64,
    bottom: f64,
    /// Between the columns' ends and the least and greatest number.
    margin: f64,
    width: f64,
    direction: Direction,
}

impl Room {
    /// The left edge of something so wide that begins at a distance from the start side.
    fn left(&self, from: f64, wide: f64) -> f64 {
        match self.direction {
            Direction::Ltr => from,
            Direction::Rtl => self.width - from - wide,
        }
    }

    /// The point of a column at a share of the way down.
    fn point(&self, side: usize, share: f64) -> Point {
        let y = self.top + self.margin + (self.bottom - self.top - 2.0 * self.margin) * share;
        Point::new(self.left(self.columns[side], 0.0), y)
    }

    fn rule(&self, side: usize) -> Arc<Outline> {
        let x = self.left(self.columns[side], 0.0);
        Outline::new(path_between(Point::new(x, self.top), Point::new(x, self.bottom)))
    }

    /// Sets the texts beside the ends of one column, none over another.
    fn set_texts(&self, side: usize, lines: &mut [Slope], placed: &mut [PlacedSlope]) {
        let y = |i: usize| placed[i].ends[side].map_or(0.0, |end| end.y);
        // From top to bottom; rows with the same number keep their order.
        let mut order: Vec<usize> = (0..placed.len()).filter(|i| placed[*i].ends[side].is_some()).collect();
        order.sort_by(|a, b| y(*a).total_cmp(&y(*b)));
        let wanted: Vec<f64> = order.iter().map(|i| y(*i)).collect();
        let sizes: Vec<Size> = order.iter().map(|i| lines[*i].size(side, self.width * NAMES)).collect();
        let heights: Vec<f64> = sizes.iter().map(|size| size.height).collect();
        let places = spread(&wanted, &heights, BETWEEN, self.top, self.bottom);
        for ((i, size), middle) in order.into_iter().zip(sizes).zip(places) {
            placed[i].labels[side] = self.texts(side, &mut lines[i], size, middle);
            let towards = if side == 0 { 4.0 - NEAR } else { NEAR - 4.0 };
            let near = Point::new(self.left(self.columns[side] + towards, 0.0), middle);
            let moved = placed[i].ends[side].filter(|end| (end.y - middle).abs() > RADIUS);
            placed[i].leaders[side] = moved.map(|end| path_between(end, near));
        }
    }

    /// The number next to the end of a line, the name behind it.
    fn texts(&self, side: usize, line: &mut Slope, size: Size, middle: f64) -> Vec<PlacedLabel> {
        let has_name = line.has_name(side);
        let mut placed = Vec::new();
        let Some((_, mut number)) = line.ends[side].take() else { return placed };
        let wide = number.size(None);
        let from = if side == 0 { self.columns[0] - NEAR - wide.width } else { self.columns[1] + NEAR };
        let corner = Point::new(self.left(from, wide.width), middle - wide.height / 2.0);
        placed.push(number.place(corner, wide.width, self.direction));
        if let Some(mut name) = line.name.take_if(|_| has_name) {
            let room = size.width - BESIDE - wide.width;
            let height = name.size(Some(room)).height;
            let from = if side == 0 { from - BESIDE - room } else { from + wide.width + BESIDE };
            let corner = Point::new(self.left(from, room), middle - height / 2.0);
            placed.push(name.place(corner, room, self.direction));
        }
        placed
    }
}

fn path_between(from: Point, to: Point) -> BezPath {
    let mut path = BezPath::new();
    path.move_to(from);
    path.line_to(to);
    path
}

struct PlacedSlope {
    ends: [Option<Point>; 2],
    labels: [Vec<PlacedLabel>; 2],
    /// From ends to numbers that had to give way.
    leaders: [Option<BezPath>; 2],
    color: Color,
    is_marked: bool,
}

struct PlacedSlopes {
    lines: Vec<PlacedSlope>,
    /// The two columns.
    rules: [Arc<Outline>; 2],
    dot: Arc<Outline>,
    line: Color,
    growth: Growth,
    labels: Vec<PlacedLabel>,
}

impl PlacedSlopes {
    fn draw_line(&self, line: &PlacedSlope, presence: f64, out: &mut DisplayList) {
        let dot = |at: Point, out: &mut DisplayList| {
            out.outline(&self.dot, Affine::translate(at.to_vec2()), Some(line.color.into()), None);
        };
        if presence <= 0.0 {
            return;
        }
        if let [Some(from), Some(to)] = line.ends {
            let path = path_between(from, from.lerp(to, presence));
            out.stroke(path, Stroke::round(line.color, if line.is_marked { LINE * 1.6 } else { LINE }));
        }
        // The end comes when the line has come there.
        let shown = [(presence * 4.0).min(1.0), presence * 4.0 - 3.0];
        for (((end, labels), leader), shown) in line.ends.iter().zip(&line.labels).zip(&line.leaders).zip(shown) {
            if let Some(leader) = leader {
                let stroke = Stroke::round(self.line.with_opacity(0.6), 2.0);
                out.group(shown.clamp(0.0, 1.0), None, |out| out.stroke(leader.clone(), stroke));
            }
            if let Some(at) = end.filter(|_| shown > 0.0) {
                dot(at, out);
            }
            labels.iter().for_each(|label| label.draw(shown, out));
        }
    }
}

impl Placed for PlacedSlopes {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        for rule in &self.rules {
            out.outline(rule, Affine::IDENTITY, None, Some(Stroke::round(self.line.with_opacity(0.25), 2.5)));
        }
        self.labels.iter().for_each(|label| label.draw(1.0, out));
        for (index, line) in self.lines.iter().enumerate() {
            self.draw_line(line, self.growth.part(at.time, index, self.lines.len()), out);
        }
    }

    fn texts(&self) -> Vec<TextBox> {
        let lines = self.lines.iter().flat_map(|line| line.labels.iter().flatten());
        lines.chain(&self.labels).map(PlacedLabel::text_box).collect()
    }
}
