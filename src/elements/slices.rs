//! Shares of a whole as slices of a disc or ring, each named beside it, or below where the box is narrow.

mod drawing;
mod placing;

use std::f64::consts::{PI, TAU};
use std::fmt::Debug;

use crate::anim::Time;
use crate::chart::{
    Captions, DataRow, Label, Legend, PlotFields, RowOfStates, Selection, SourceFields, SourceLine, Writing, bold,
    readable, token,
};
use crate::diag::Diagnostic;
use crate::elements::lettering::TextAlign;
use crate::geom::{Direction, Size};
use crate::layout::Space;
use crate::node::{Effect, Element, Examining, Placed, Placing, References, Resolution, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::Spanned;
use crate::text::TextStyle;

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

crate::choice! {
    /// Where names and numbers of slices stand.
    pub enum SliceLabels {
        /// Beside them, with a leader.
        Beside = "beside",
        /// In those slices that have room for them, dark or light as the slice asks; beside the others.
        Inside = "inside",
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
    pub labels: SliceLabels,
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
/// The greatest width of a name in its slice, in parts of the radius.
const WITHIN: f64 = 0.8;

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
        let Some(selections) = self.plot.examine(MOST, cx) else { return };
        PlotFields::examine_signs(&selections, cx);
        let nothing = |selection: &Selection| selection.rows.iter().filter_map(DataRow::total).sum::<f64>() == 0.0;
        if selections.iter().any(nothing) {
            let found = Diagnostic::error(self.plot.data.span, "all numbers are zero: there is nothing to share");
            cx.diagnostics.push(found.hint("leave the chart out, or say it in words"));
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let selections = self.plot.resolve(MOST, cx);
        let value = |row: &DataRow| row.total().unwrap_or_default().max(0.0);
        let sums: Vec<f64> = selections.iter().map(|selection| selection.rows.iter().map(value).sum::<f64>()).collect();
        let writing = self.plot.writing(selections.iter().flat_map(|selection| &selection.rows).map(value), cx);
        let rows = RowOfStates::all(&selections);
        let colors = self.plot.row_colors(&rows, cx);
        let arcs: Vec<Vec<(f64, f64)>> = (0..selections.len()).map(|state| arcs(&selections, state, &rows)).collect();
        let mut slices = Vec::new();
        for (index, (row, color)) in rows.iter().zip(&colors).enumerate() {
            let mut slice = Slice {
                arcs: arcs.iter().map(|state| state[index]).collect(),
                color: *color,
                name: Captions::new(selections.len()),
                number: Captions::new(selections.len()),
            };
            for state in 0..selections.len() {
                let Some(data) = row.of(&selections, state).filter(|_| slice.arcs[state].1 > 0.0) else { continue };
                self.caption(&mut slice, state, row, value(data), &writing, cx);
            }
            // A share of nothing has neither a slice nor a name.
            if slice.arcs.iter().any(|(_, share)| *share > 0.0) {
                slices.push(slice);
            }
        }
        let keys = (0..selections.len()).map(|state| {
            let mut keys = Legend::default();
            for ((row, color), (_, share)) in rows.iter().zip(&colors).zip(&arcs[state]).filter(|(_, arc)| arc.1 > 0.0)
            {
                let number = row.of(&selections, state).map_or(0.0, value);
                let number = self.number(number, *share, &writing, TextAlign::Start, |_| {}, cx);
                let number = number.map(|label| label.text().to_string());
                keys.add(*color, &row.words, number, &self.plot.label_style, cx);
            }
            keys
        });
        let keys = keys.collect();
        let (total, words) = self.hole_texts(&sums, &writing, cx);
        let hole = self.hole.as_ref();
        Box::new(ResolvedSlices {
            plot: self.plot.clone(),
            states: selections.len(),
            labels: self.labels,
            band: hole.map_or(1.0, |hole| hole.band),
            source: self.source.resolve(cx),
            line: token(cx.theme, "ink-soft"),
            total,
            words,
            slices,
            keys,
        })
    }
}

/// Start and share of each row's slice in a state, in turns. Slices keep their order through all states, so that they
/// always make up a whole; a row that is not there has none.
fn arcs(selections: &[Selection], state: usize, rows: &[RowOfStates]) -> Vec<(f64, f64)> {
    let value = |row: &RowOfStates| row.of(selections, state).and_then(DataRow::total).unwrap_or_default().max(0.0);
    let sum: f64 = rows.iter().map(value).sum();
    let mut start = 0.0;
    let arc = |row: &RowOfStates| {
        let share = value(row) / if sum > 0.0 { sum } else { 1.0 };
        start += share;
        (start - share, share)
    };
    rows.iter().map(arc).collect()
}

/// Where the texts of a slice stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Side {
    Left,
    Right,
    Inside,
}

impl Side {
    /// The side of the disc on which the middle of an arc lies.
    fn of((start, share): (f64, f64)) -> Side {
        if (start + share / 2.0) * TAU <= PI { Side::Right } else { Side::Left }
    }

    /// Where lines of text begin: towards the disc, in the reading direction of the whole.
    fn align(self, direction: Direction) -> TextAlign {
        match (self, direction) {
            (Side::Inside, _) => TextAlign::Center,
            (Side::Right, Direction::Ltr) | (Side::Left, Direction::Rtl) => TextAlign::Start,
            _ => TextAlign::End,
        }
    }
}

impl Slices {
    fn number(
        &self,
        value: f64,
        share: f64,
        writing: &Writing,
        align: TextAlign,
        tune: impl Fn(&mut TextStyle),
        cx: &mut Resolving<'_>,
    ) -> Option<Label> {
        let tune = |style: &mut TextStyle| {
            bold(style);
            tune(style);
        };
        match self.number {
            SliceNumber::None => None,
            SliceNumber::Value => Some(self.plot.number(value, writing, align, tune, cx)),
            SliceNumber::Share => {
                let text = crate::locale::format_percent(cx.locale, share, 0);
                Some(Label::written(text, &self.plot.label_style, align, tune, cx))
            }
        }
    }

    /// The sum of each state and the words below it, in the hole of a ring.
    fn hole_texts(&self, sums: &[f64], writing: &Writing, cx: &mut Resolving<'_>) -> (Captions<()>, Option<Label>) {
        let mut total = Captions::new(sums.len());
        let Some(hole) = &self.hole else { return (total, None) };
        for (state, sum) in sums.iter().enumerate().filter(|_| hole.total) {
            let label = Label::written(writing.write(*sum), &hole.style, TextAlign::Center, |_| {}, cx).lines(1);
            total.add(state, (), label);
        }
        let words = hole.label.as_ref().map(|words| {
            Label::new(&words.0, &self.plot.label_style, TextAlign::Center, |_| {}, cx).lines(3).balanced()
        });
        (total, words)
    }

    /// The texts of a slice in a state, for the places that they may have.
    fn caption(
        &self,
        slice: &mut Slice,
        state: usize,
        row: &RowOfStates,
        value: f64,
        writing: &Writing,
        cx: &mut Resolving<'_>,
    ) {
        let inside = (self.labels == SliceLabels::Inside).then_some(Side::Inside);
        let letters = readable(slice.color, &[token(cx.theme, "ink"), token(cx.theme, "white")]);
        for side in std::iter::once(Side::of(slice.arcs[state])).chain(inside) {
            let align = side.align(cx.direction());
            let tune = |style: &mut TextStyle| {
                if side == Side::Inside {
                    style.color = letters;
                }
            };
            let named = |style: &mut TextStyle| {
                tune(style);
                if self.plot.is_marked(&row.key) {
                    bold(style);
                }
            };
            let name = Label::new(&row.words, &self.plot.label_style, align, named, cx).balanced();
            slice.name.add(state, side, name);
            if let Some(number) = self.number(value, slice.arcs[state].1, writing, align, tune, cx) {
                slice.number.add(state, side, number);
            }
        }
    }
}

/// A slice with its texts, on its way into a box.
struct Slice {
    /// Start and share in each state, in turns from twelve o'clock.
    arcs: Vec<(f64, f64)>,
    color: Color,
    name: Captions<Side>,
    number: Captions<Side>,
}

impl Slice {
    /// The size of its number and name, one above the other.
    fn size(&mut self, state: usize, side: Side, room: f64) -> Size {
        let name = self.name.size_in(state, side, Some(room));
        let number = self.number.size_in(state, side, None);
        Size::new(name.width.max(number.width), name.height + number.height)
    }
}

struct ResolvedSlices {
    plot: PlotFields,
    states: usize,
    labels: SliceLabels,
    slices: Vec<Slice>,
    /// Of each state: a key for each slice that is there.
    keys: Vec<Legend>,
    /// What stands in the hole, from top to bottom.
    total: Captions<()>,
    words: Option<Label>,
    band: f64,
    line: Color,
    source: SourceLine,
}

impl ResolvedSlices {
    /// Everything that is read, wherever the names stand.
    fn labels(&self) -> impl Iterator<Item = &Label> {
        let names = self.slices.iter().flat_map(|slice| slice.name.read().into_iter().chain(slice.number.read()));
        names.chain(self.total.read()).chain(&self.words)
    }

    fn keys_height(&mut self, width: f64) -> f64 {
        self.keys.iter_mut().map(|keys| keys.height(width)).fold(0.0, f64::max)
    }
}

impl Resolved for ResolvedSlices {
    fn measure(&mut self, space: Space) -> Size {
        let most = space.width.or(space.max_width.map(|max| max.max(LEAST))).unwrap_or(f64::MAX).min(1e6);
        let source = self.source.height(Some(most));
        let room = space.height.map(|height| height - source);
        match self.fit_beside(most, room.unwrap_or(DIAMETER)) {
            Some(fit) => {
                let width = space.width.unwrap_or(fit.diameter + 2.0 * fit.beside);
                Size::new(width.ceil(), space.height.unwrap_or(fit.diameter + source))
            }
            None => {
                let keys = self.keys_height(most) + BELOW;
                let diameter = room.map_or(DIAMETER, |room| room - keys).min(most);
                let names = self.keys.iter_mut().map(Legend::width).fold(0.0, f64::max);
                let width = space.width.unwrap_or(diameter.max(names.min(most)));
                Size::new(width.ceil(), space.height.unwrap_or(diameter + keys + source))
            }
        }
    }

    fn busy(&self) -> Time {
        self.plot.busy()
    }

    fn graphemes(&self) -> usize {
        self.labels().map(Label::graphemes).sum::<usize>() + self.source.graphemes()
    }

    fn characters(&self) -> usize {
        self.labels().map(Label::characters).sum::<usize>() + self.source.characters()
    }

    fn place(self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        Box::new(self.placed(cx))
    }
}
