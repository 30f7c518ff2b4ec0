//! What line and area charts share: numbers along an axis of rows as points, joined where both neighbours are known.

mod drawing;
mod placing;
mod remarks;

use std::fmt::Debug;

use crate::anim::{Lerp, Time};
use crate::chart::{ChartFields, Domain, Frame, Label, Palette, Scale, Selection, Wording, parse_number};
use crate::elements::sizing::{self, Blank};
use crate::geom::{Direction, Point, Rect, Size};
use crate::layout::Space;
use crate::node::{Effect, Element, Examining, Placed, Placing, References, Resolved, Resolving, Words};
use crate::style::Color;
use crate::text::Align;

/// Size of a chart that nothing else decides.
const NATURAL: Size = Size::new(1200.0, 560.0);
/// Distance of numbers from their points, of names from the plot.
const LABEL_GAP: f64 = 14.0;
const NAME_GAP: f64 = 16.0;
/// Least distance of two texts in one line.
const AIR: f64 = 14.0;
/// Widths of the base line and of lines across.
const BASE_LINE: f64 = 4.0;
const GRID_LINE: f64 = 2.0;
/// Radius of a point, and of one that is marked.
const POINT: f64 = 8.0;
const MARKED_POINT: f64 = 13.0;
/// About how many numbers stand along the axis unless written.
const TICKS: usize = 4;
/// Length of the line from a remark to its point.
const REMARK_LINE: f64 = 56.0;

/// How the points of a series are drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct TraceLook {
    /// Opacity of the area below the line; none for a line alone.
    pub area: Option<f64>,
    /// Whether series stand on each other.
    pub stacked: bool,
    /// Whether points are marked: all, or only those that are labelled.
    pub points: bool,
    /// Width of the line in px.
    pub thickness: f64,
}

/// A line or area chart as it was written.
#[derive(Debug, Clone)]
pub(super) struct Trace {
    pub look: TraceLook,
    pub chart: ChartFields,
}

impl Element for Trace {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Draw, Effect::Grow]
    }

    fn references(&self, out: &mut References) {
        self.chart.references(out);
    }

    fn examine(&self, cx: &mut Examining<'_>) {
        self.chart.examine(cx);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let selections = self.chart.resolve(cx);
        let palette = self.chart.palette(cx.theme);
        let frame = Frame::new(cx, &self.chart, &selections, &palette);
        let scales: Vec<Scale> = selections.iter().map(|selection| self.scale(selection)).collect();
        let numbers = selections.iter().flat_map(|selection| &selection.rows).flat_map(|row| &row.values);
        let writing = self.chart.writing(numbers.flatten().copied(), cx.locale);
        let texts = Wording { fields: &self.chart, palette: &palette, writing };
        let rows = self.rows(&selections, &texts, cx);
        let ticks = texts.ticks(&scales, cx);
        let remarks = self.remarks(&rows, &texts, cx);
        Box::new(ResolvedTrace { trace: self.clone(), selections, scales, palette, frame, rows, ticks, remarks })
    }
}

impl Trace {
    /// The numbers of a row as they are drawn: each by itself, or with those below it.
    fn heights(&self, values: &[Option<f64>]) -> Vec<Option<f64>> {
        let mut sum = 0.0;
        let height = |value: &Option<f64>| {
            let value = (*value)?;
            sum += value;
            Some(if self.look.stacked { sum } else { value })
        };
        values.iter().map(height).collect()
    }

    fn scale(&self, selection: &Selection) -> Scale {
        let axis = self.chart.axis();
        let ticks = axis.ticks.map_or(TICKS, |ticks| ticks.0 as usize);
        // A line shows differences and may begin anywhere; zero is still the honest beginning.
        let domain = Domain { min: axis.min, max: axis.max, ticks, zero: axis.min.is_none() };
        Scale::of(selection.rows.iter().flat_map(|row| self.heights(&row.values)).flatten(), domain)
    }

    fn rows(&self, selections: &[Selection], texts: &Wording<'_>, cx: &mut Resolving<'_>) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (state, selection) in selections.iter().enumerate() {
            for row in &selection.rows {
                let known = rows.iter().position(|known| known.key == row.key);
                let index = known.unwrap_or_else(|| {
                    rows.push(self.row(&row.key, &row.words, selections.len(), texts, cx));
                    rows.len() - 1
                });
                rows[index].values[state] = Some(row.values.clone());
                let asked = rows[index].marked || self.chart.labels.asks_for(&row.key, rows[index].marked);
                for (series, value) in row.values.iter().enumerate().filter(|_| asked) {
                    let Some(value) = value else { continue };
                    let large = rows[index].marked && row.values.len() == 1;
                    let caption = texts.number(*value, large, cx);
                    let same = |n: &&mut RowNumber| n.series == series && n.caption.text() == caption.text();
                    if let Some(known) = rows[index].numbers.iter_mut().find(same) {
                        known.states[state] = true;
                        continue;
                    }
                    let mut states = vec![false; selections.len()];
                    states[state] = true;
                    rows[index].numbers.push(RowNumber { series, states, caption });
                }
            }
        }
        rows
    }

    fn row(&self, key: &str, words: &Words, states: usize, texts: &Wording<'_>, cx: &mut Resolving<'_>) -> Row {
        let marked = self.chart.is_marked(key);
        let name = texts.name(words, marked, Align::Center, cx);
        Row {
            number: parse_number(key, false),
            key: key.into(),
            marked,
            name,
            values: vec![None; states],
            numbers: Vec::new(),
        }
    }

    fn remarks(&self, rows: &[Row], texts: &Wording<'_>, cx: &mut Resolving<'_>) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for remark in &self.chart.annotations {
            let Some(row) = rows.iter().position(|row| row.key == remark.key.value) else { continue };
            let several = rows[row].values.iter().flatten().any(|values| values.len() > 1);
            let (caption, color) = texts.remark(remark, several, cx);
            remarks.push(Remark { row, caption, color });
        }
        remarks
    }
}

/// A row through all states.
struct Row {
    key: String,
    /// Its key as a number: rows that are all numbers stand as far apart as these.
    number: Option<f64>,
    marked: bool,
    name: Label,
    /// Its numbers by state and series; none where the state does not have the row.
    values: Vec<Option<Vec<Option<f64>>>>,
    numbers: Vec<RowNumber>,
}

/// One number of a row in the states that show it.
struct RowNumber {
    series: usize,
    states: Vec<bool>,
    caption: Label,
}

struct Remark {
    row: usize,
    caption: Label,
    color: Color,
}

struct ResolvedTrace {
    trace: Trace,
    selections: Vec<Selection>,
    scales: Vec<Scale>,
    palette: Palette,
    frame: Frame,
    rows: Vec<Row>,
    ticks: Vec<(f64, Label)>,
    remarks: Vec<Remark>,
}

impl ResolvedTrace {
    /// What a viewer reads: names that are shown, numbers of the first state, remarks.
    fn labels(&self) -> impl Iterator<Item = &Label> {
        let axis = self.trace.chart.axis();
        let rows = || self.rows.iter().filter(|row| row.values[0].is_some());
        let numbers = rows().flat_map(|row| row.numbers.iter().filter(|n| n.states[0]).map(|n| &n.caption));
        let names = rows().filter(move |row| axis.labels.asks_for(&row.key, row.marked)).map(|row| &row.name);
        names.chain(numbers).chain(self.remarks.iter().map(|r| &r.caption))
    }
}

impl Resolved for ResolvedTrace {
    fn measure(&mut self, space: Space) -> Size {
        sizing::yielding(space, NATURAL)
    }

    fn busy(&self) -> Time {
        self.trace.chart.busy()
    }

    fn graphemes(&self) -> usize {
        self.labels().map(Label::graphemes).sum::<usize>() + self.frame.graphemes()
    }

    fn characters(&self) -> usize {
        self.labels().map(Label::characters).sum::<usize>() + self.frame.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        if self.rows.is_empty() {
            return Box::new(Blank);
        }
        let changes = self.trace.chart.states().changes(cx);
        let (frame, plot) = self.frame.place(cx.size, cx.direction, &changes);
        let (region, start) = self.region(plot);
        let plot = Plot { region, start, width: cx.size.width, direction: cx.direction };
        Box::new(self.placed(plot, &changes, frame, cx.entering))
    }
}

/// The room of the points on the canvas.
#[derive(Debug, Clone, Copy)]
struct Plot {
    /// As if the chart were read from left to right.
    region: Rect,
    /// Where lines across begin, from the start side: behind the numbers of the axis.
    start: f64,
    width: f64,
    direction: Direction,
}

impl Plot {
    /// The point at shares of both axes.
    fn point(&self, along: f64, up: f64) -> Point {
        let x = self.region.x0 + along * self.region.width();
        let x = if self.direction == Direction::Ltr { x } else { self.width - x };
        Point::new(x, self.region.y1 - up * self.region.height())
    }
}

/// A point of a series at a moment: where it lies, and whether it is there.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Spot {
    place: Point,
    /// Where the area below it ends.
    foot: f64,
    presence: f64,
}

impl Lerp for Spot {
    fn lerp(&self, other: &Self, x: f64) -> Self {
        let place = Point::new(self.place.x.lerp(&other.place.x, x), self.place.y.lerp(&other.place.y, x));
        let presence = self.presence.lerp(&other.presence, x).clamp(0.0, 1.0);
        Spot { place, foot: self.foot.lerp(&other.foot, x), presence }
    }
}

/// The spots of all states; where a row is not there, it waits where it was last or will be first.
fn through(spots: Vec<Option<Spot>>) -> Option<Vec<Spot>> {
    let mut known = *spots.iter().flatten().next()?;
    let known = spots.into_iter().map(|spot| {
        known = spot.unwrap_or(Spot { presence: 0.0, ..known });
        known
    });
    Some(known.collect())
}
