//! Shares of a whole as slices of a disc or ring, each named beside it, or below where the box is narrow.

use std::f64::consts::{PI, TAU};
use std::fmt::Debug;

use crate::anim::Time;
use crate::chart::{
    DataRow, Label, Legend, PlacedLabel, PlacedLegend, PlotFields, SourceFields, SourceLine, bold, token,
};
use crate::diag::Diagnostic;
use crate::display::DisplayList;
use crate::elements::arcs::Clock;
use crate::elements::growth::Growth;
use crate::elements::lettering::TextAlign;
use crate::elements::spread::spread;
use crate::geom::{BezPath, Direction, Point, Size};
use crate::layout::Space;
use crate::node::{
    Effect, Element, Examining, Instant, Placed, Placing, References, Resolution, Resolved, Resolving, TextBox,
};
use crate::style::{Color, Stroke};
use crate::syntax::Spanned;

crate::choice! {
    /// What stands beside the name of a slice.
    pub enum SliceNumber {
        /// Its number.
        Value = "value",
        /// Its share of the whole, as a percentage.
        Share = "share",
        /// Nothing.
        None = "none",
    }
}

/// What stands in the hole of a ring.
#[derive(Debug, Clone)]
pub(super) struct Hole {
    /// Width of the ring's band in parts of its radius.
    pub band: f64,
    /// Whether the sum of all slices stands in it.
    pub total: bool,
    /// Words in it, below the sum.
    pub label: Option<Resolution>,
    /// Text style of the sum.
    pub style: Spanned<String>,
}

/// A chart of shares, as written.
#[derive(Debug, Clone)]
pub(super) struct Slices {
    pub plot: PlotFields,
    pub source: SourceFields,
    pub number: SliceNumber,
    /// None for a disc.
    pub hole: Option<Hole>,
}

/// More slices cannot be compared with each other.
const MOST: usize = 8;
/// Diameter in px where nothing else decides, and the least with names beside it.
const DIAMETER: f64 = 520.0;
const LEAST: f64 = 320.0;
/// Distance in px between disc and names, of which a leader bridges all but its own distance to the name.
const LEADER: f64 = 56.0;
const NEAR: f64 = 14.0;
/// Between two names.
const BETWEEN: f64 = 12.0;
/// Between slices.
const GAP: f64 = 5.0;
/// Between disc and keys.
const BELOW: f64 = 32.0;
/// The greatest width of names, in parts of the box.
const NAMES: f64 = 0.32;

impl Element for Slices {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Grow]
    }

    fn references(&self, out: &mut References) {
        self.plot.references(out);
        self.source.references(out);
        if let Some(hole) = self.hole.as_ref().filter(|hole| hole.total || hole.label.is_some()) {
            out.styles.push(hole.style.clone());
            hole.label.iter().for_each(|words| words.0.references(out));
        }
    }

    fn examine(&self, cx: &mut Examining<'_>) {
        let Some(selection) = self.plot.examine(MOST, cx) else { return };
        PlotFields::examine_signs(&selection, cx);
        let sum: f64 = selection.rows.iter().filter_map(DataRow::total).sum();
        if sum == 0.0 {
            let found = Diagnostic::error(self.plot.data.span, "all numbers are zero: there is nothing to share");
            cx.diagnostics.push(found.hint("leave the chart out, or say it in words"));
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let rows = self.plot.data.resolve(MOST, cx).rows;
        let colors = self.plot.row_colors(&rows, cx);
        let value = |row: &DataRow| row.total().unwrap_or_default().max(0.0);
        let sum = rows.iter().map(value).sum::<f64>();
        let sum = if sum > 0.0 { sum } else { 1.0 };
        let writing = self.plot.writing(rows.iter().map(value), cx);
        let mut start = 0.0;
        let (mut slices, mut keys) = (Vec::new(), Legend::default());
        for (row, color) in rows.iter().zip(colors) {
            let share = value(row) / sum;
            let middle = (start + share / 2.0) * TAU;
            let is_right = middle <= PI;
            // Towards the disc, in the reading direction of the whole.
            let align = match (is_right, cx.direction()) {
                (true, Direction::Ltr) | (false, Direction::Rtl) => TextAlign::Start,
                _ => TextAlign::End,
            };
            let number = match self.number {
                SliceNumber::None => None,
                SliceNumber::Value => Some(self.plot.number(value(row), &writing, align, bold, cx)),
                SliceNumber::Share => {
                    let text = crate::locale::format_percent(cx.locale, share, 0);
                    Some(Label::written(text, &self.plot.label_style, align, bold, cx))
                }
            };
            let key = number.as_ref().map(|number| number.text().to_string());
            keys.add(color, &row.words, key, &self.plot.label_style, cx);
            let name = Label::new(&row.words, &self.plot.label_style, align, |_| {}, cx).balanced();
            slices.push(Slice { start, share, color, is_right, name, number });
            start += share;
        }
        // A share of nothing has neither a slice nor a name.
        slices.retain(|slice| slice.share > 0.0);
        let hole = self.hole.as_ref();
        let center = |label: Label| label.lines(3).balanced();
        let total = hole.filter(|hole| hole.total).map(|hole| {
            let text = writing.write(rows.iter().map(value).sum());
            Label::written(text, &hole.style, TextAlign::Center, |_| {}, cx).lines(1)
        });
        let label = hole
            .and_then(|hole| hole.label.as_ref())
            .map(|words| center(Label::new(&words.0, &self.plot.label_style, TextAlign::Center, |_| {}, cx)));
        Box::new(ResolvedSlices {
            band: hole.map_or(1.0, |hole| hole.band),
            source: self.source.resolve(cx),
            line: token(cx.theme, "ink-soft"),
            hole: total.into_iter().chain(label).collect(),
            slices,
            keys,
        })
    }
}

/// A slice with its name, on its way into a box. Angles are in turns from twelve o'clock.
struct Slice {
    start: f64,
    share: f64,
    color: Color,
    is_right: bool,
    name: Label,
    number: Option<Label>,
}

impl Slice {
    /// The size of its number and name, one above the other.
    fn size(&mut self, room: f64) -> Size {
        let name = self.name.size(Some(room));
        let number = self.number.as_mut().map_or(Size::ZERO, |number| number.size(None));
        Size::new(name.width.max(number.width), name.height + number.height)
    }
}

struct ResolvedSlices {
    slices: Vec<Slice>,
    keys: Legend,
    /// What stands in the hole, from top to bottom.
    hole: Vec<Label>,
    band: f64,
    line: Color,
    source: SourceLine,
}

impl ResolvedSlices {
    /// The width that names take beside the disc: the same on both sides, so that it stands in the middle.
    fn beside(&mut self, width: f64) -> f64 {
        self.slices.iter_mut().map(|slice| slice.size(width * NAMES).width).fold(0.0, f64::max)
    }

    /// The room that a disc with names beside it has, if it is not too narrow.
    fn diameter_beside(&mut self, width: f64) -> Option<f64> {
        Some(width - 2.0 * (self.beside(width) + LEADER)).filter(|diameter| *diameter >= LEAST)
    }

    /// Everything that is read, wherever the names stand.
    fn labels(&self) -> impl Iterator<Item = &Label> {
        let names = self.slices.iter().flat_map(|slice| std::iter::once(&slice.name).chain(&slice.number));
        names.chain(&self.hole)
    }
}

impl Resolved for ResolvedSlices {
    fn measure(&mut self, space: Space) -> Size {
        let most = space.width.or(space.max_width.map(|max| max.max(LEAST))).unwrap_or(f64::MAX);
        let source = self.source.height(Some(most.min(1e6)));
        let room = space.height.map(|height| height - source);
        match self.diameter_beside(most.min(1e6)) {
            Some(diameter) => {
                let diameter = room.unwrap_or(DIAMETER).min(diameter);
                let width = space.width.unwrap_or(diameter + 2.0 * (self.beside(most.min(1e6)) + LEADER));
                Size::new(width.ceil(), space.height.unwrap_or(diameter + source))
            }
            None => {
                let keys = self.keys.height(most) + BELOW;
                let diameter = room.map_or(DIAMETER, |room| room - keys).min(most);
                let width = space.width.unwrap_or(diameter.max(self.keys.width().min(most)));
                Size::new(width.ceil(), space.height.unwrap_or(diameter + keys + source))
            }
        }
    }

    fn graphemes(&self) -> usize {
        self.labels().map(Label::graphemes).sum::<usize>() + self.source.graphemes()
    }

    fn characters(&self) -> usize {
        self.labels().map(Label::characters).sum::<usize>() + self.source.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let (size, direction) = (cx.size, cx.direction);
        let height = size.height - self.source.height(Some(size.width));
        let beside = self.diameter_beside(size.width);
        let below = if beside.is_none() { self.keys.height(size.width) + BELOW } else { 0.0 };
        let diameter = (height - below).min(beside.unwrap_or(size.width)).max(1.0);
        let radius = diameter / 2.0;
        let top = if beside.is_some() { height / 2.0 - radius } else { 0.0 };
        // Clockwise in every script, as clocks run.
        let clock = Clock { center: Point::new(size.width / 2.0, top + radius), direction: Direction::Ltr };
        let inner = radius * (1.0 - self.band);
        let mut labels: Vec<PlacedLabel> = self.source.place(size, direction).into_iter().collect();
        labels.extend(in_hole(self.hole, clock.center, inner, direction));
        let mut placed = PlacedSlices {
            slices: self.slices.iter().map(|slice| (slice.start, slice.share, slice.color)).collect(),
            growth: Growth::new(cx),
            names: Vec::new(),
            keys: PlacedLegend::default(),
            line: self.line,
            radii: (inner, radius),
            clock,
            labels,
        };
        match beside {
            Some(_) => placed.name_beside(self.slices, size.width, height, direction),
            None => {
                let corner = Point::new(0.0, diameter + BELOW);
                placed.keys = self.keys.place(corner, size.width, TextAlign::Center, direction);
            }
        }
        Box::new(placed)
    }
}

/// Texts one above the other in the middle of a ring.
fn in_hole(mut labels: Vec<Label>, center: Point, inner: f64, direction: Direction) -> Vec<PlacedLabel> {
    // A square's width in a circle, and a little more, because the lines in the middle are the longest.
    let room = inner * 1.56;
    let height: f64 = labels.iter_mut().map(|label| label.size(Some(room)).height).sum();
    let mut y = center.y - height / 2.0;
    let place = |mut label: Label| {
        let corner = Point::new(center.x - room / 2.0, y);
        y += label.size(Some(room)).height;
        label.place(corner, room, direction)
    };
    labels.into_iter().map(place).collect()
}

/// A name beside the disc.
struct Name {
    /// Which slice it belongs to.
    slice: usize,
    labels: Vec<PlacedLabel>,
    /// From the slice to the name.
    leader: BezPath,
}

struct PlacedSlices {
    /// Start and share in turns, color.
    slices: Vec<(f64, f64, Color)>,
    growth: Growth,
    names: Vec<Name>,
    keys: PlacedLegend,
    labels: Vec<PlacedLabel>,
    line: Color,
    radii: (f64, f64),
    clock: Clock,
}

impl PlacedSlices {
    /// Sets the names on both sides, none over another one.
    fn name_beside(&mut self, slices: Vec<Slice>, width: f64, height: f64, direction: Direction) {
        let (mut left, mut right): (Vec<_>, Vec<_>) =
            slices.into_iter().enumerate().partition(|(_, slice)| !slice.is_right);
        // From top to bottom: clockwise on the right, the other way on the left.
        left.reverse();
        for (side, is_right) in [(&mut left, false), (&mut right, true)] {
            let room = width * NAMES;
            let sizes: Vec<Size> = side.iter_mut().map(|(_, slice)| slice.size(room)).collect();
            let heights: Vec<f64> = sizes.iter().map(|size| size.height).collect();
            let angle = |slice: &Slice| (slice.start + slice.share / 2.0) * TAU;
            let outer = self.radii.1;
            let wanted: Vec<f64> =
                side.iter().map(|(_, slice)| self.clock.point(angle(slice), outer + LEADER / 2.0).y).collect();
            let places = spread(&wanted, &heights, BETWEEN, 0.0, height);
            for (((index, slice), size), y) in side.drain(..).zip(sizes).zip(places) {
                let from = self.clock.point(angle(&slice), outer + 6.0);
                let edge = self.clock.center.x + (outer + LEADER) * if is_right { 1.0 } else { -1.0 };
                let towards = if is_right { -1.0 } else { 1.0 };
                let mut leader = BezPath::new();
                leader.move_to(from);
                leader.line_to((edge + towards * LEADER * 0.5, y));
                leader.line_to((edge + towards * NEAR, y));
                let left = if is_right { edge } else { edge - size.width };
                let mut top = y - size.height / 2.0;
                let mut labels = Vec::new();
                for mut label in slice.number.into_iter().chain(std::iter::once(slice.name)) {
                    let height = label.size(Some(room)).height;
                    labels.push(label.place(Point::new(left, top), size.width, direction));
                    top += height;
                }
                self.names.push(Name { slice: index, labels, leader });
            }
        }
    }

    /// How far a slice has come in: 1 once the growing whole has passed its end.
    fn presence(&self, index: usize, time: Time) -> f64 {
        let (start, share, _) = self.slices[index];
        ((self.growth.whole(time) - start) / share.max(1e-9)).clamp(0.0, 1.0)
    }
}

impl Placed for PlacedSlices {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let (inner, outer) = self.radii;
        // A gap of the same width in the middle of the band on both sides of each slice.
        let gap = if self.slices.len() > 1 { GAP / 2.0 / ((inner + outer) / 2.0) } else { 0.0 };
        for (index, (start, share, color)) in self.slices.iter().enumerate() {
            let sweep = share * self.presence(index, at.time) * TAU;
            // What is thinner than its gaps keeps a hair's breadth.
            let gap = gap.min(share * TAU * 0.4);
            if sweep > 2.0 * gap || (self.slices.len() == 1 && sweep > 0.0) {
                let from = start * TAU + gap;
                out.fill(self.clock.segment(inner, outer, from, start * TAU + sweep - gap), *color);
            }
        }
        for name in &self.names {
            // Names come with the last part of their slice.
            let presence = (self.presence(name.slice, at.time) * 2.0 - 1.0).clamp(0.0, 1.0);
            out.group(presence, None, |out| out.stroke(name.leader.clone(), Stroke::round(self.line, 2.5)));
            name.labels.iter().for_each(|label| label.draw(presence, out));
        }
        self.labels.iter().for_each(|label| label.draw(1.0, out));
        self.keys.draw(out);
    }

    fn texts(&self) -> Vec<TextBox> {
        let names = self.names.iter().flat_map(|name| &name.labels);
        names.chain(&self.labels).map(PlacedLabel::text_box).chain(self.keys.texts()).collect()
    }
}
