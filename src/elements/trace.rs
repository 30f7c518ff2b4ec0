//! What line and area charts share: numbers along an axis of rows as points, joined where both neighbours are known.

mod drawing;

use std::fmt::Debug;

use crate::anim::{Lerp, Time, Track};
use crate::chart::{
    Changes, ChartFields, Domain, Frame, Label, Palette, PlacedFrame, Scale, Selection, Wording, first_free,
    parse_number, without_touching,
};
use crate::elements::sizing::{self, Blank};
use crate::elements::trace::drawing::{Moving, PlacedLine, PlacedNumber, PlacedPoint, PlacedRemark, PlacedTrace};
use crate::geom::{Direction, Point, Rect, Size, Vec2};
use crate::layout::Space;
use crate::node::{Effect, Element, Entering, Examining, Placed, Placing, References, Resolved, Resolving, Words};
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
        let frame = Frame::new(cx, &self.chart, &selections[0], &palette);
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
    fn labels(&self) -> impl Iterator<Item = &Label> {
        let numbers = self.rows.iter().flat_map(|row| row.numbers.iter().filter(|n| n.states[0]).map(|n| &n.caption));
        let axis = self.trace.chart.axis();
        let asked = move |row: &&Row| axis.labels.asks_for(&row.key, row.marked);
        let names = self.rows.iter().filter(asked).map(|row| &row.name);
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
        let (frame, plot) = self.frame.place(cx.size, cx.direction);
        let (region, start) = self.region(plot);
        let plot = Plot { region, start, width: cx.size.width, direction: cx.direction };
        let changes = self.trace.chart.states().changes(cx);
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

impl ResolvedTrace {
    /// The room of the points, and where lines across begin.
    fn region(&mut self, plot: Rect) -> (Rect, f64) {
        let greatest = |a: Size, b: Size| Size::new(a.width.max(b.width), a.height.max(b.height));
        let ticks = self.ticks.iter_mut().map(|(_, tick)| tick.line()).reduce(greatest).unwrap_or(Size::ZERO);
        let numbers = self.rows.iter_mut().flat_map(|row| &mut row.numbers);
        let numbers = numbers.map(|number| number.caption.line()).reduce(greatest).unwrap_or(Size::ZERO);
        let names = self.rows.iter_mut().map(|row| row.name.line()).reduce(greatest).unwrap_or(Size::ZERO);
        let mut region = plot;
        region.x0 += if ticks.width > 0.0 { ticks.width + NAME_GAP } else { 0.0 };
        let start = region.x0;
        // The first and the last name stand in the middle below their points.
        region.x0 += (names.width.max(numbers.width) / 2.0).min(region.width() / 8.0);
        region.x1 -= (names.width.max(numbers.width) / 2.0).min(region.width() / 8.0);
        region.y0 += (if numbers.height > 0.0 { numbers.height + LABEL_GAP } else { 0.0 }).max(ticks.height / 2.0);
        region.y1 -= if names.height > 0.0 { names.height + NAME_GAP } else { 0.0 };
        region.x1 = region.x1.max(region.x0 + 1.0);
        region.y1 = region.y1.max(region.y0 + 1.0);
        (region, start)
    }

    /// Where rows stand along the axis in a state, as shares of it.
    fn alongs(&self, state: usize) -> Vec<Option<f64>> {
        let there: Vec<usize> = {
            let keys = self.selections[state].rows.iter().map(|row| &row.key);
            keys.filter_map(|key| self.rows.iter().position(|row| row.key == *key)).collect()
        };
        let numbers: Option<Vec<f64>> = there.iter().map(|row| self.rows[*row].number).collect();
        let rising = numbers.filter(|numbers| numbers.windows(2).all(|pair| pair[0] < pair[1]));
        let mut alongs = vec![None; self.rows.len()];
        for (place, row) in there.iter().enumerate() {
            alongs[*row] = Some(match (&rising, there.len()) {
                (_, 1) => 0.5,
                (Some(numbers), count) => (numbers[place] - numbers[0]) / (numbers[count - 1] - numbers[0]),
                (None, count) => place as f64 / (count - 1) as f64,
            });
        }
        alongs
    }

    fn placed(&mut self, plot: Plot, changes: &Changes, frame: PlacedFrame, entering: Option<Entering>) -> PlacedTrace {
        let states = self.selections.len();
        let alongs: Vec<Vec<Option<f64>>> = (0..states).map(|state| self.alongs(state)).collect();
        let series = self.selections.iter().map(|selection| selection.series.len()).max().unwrap_or(0);
        let spots: Vec<Vec<Vec<Option<Spot>>>> = (0..series).map(|series| self.spots(series, &alongs, plot)).collect();
        let order = self.order();
        let lines = spots.iter().enumerate().map(|(series, rows)| {
            let point = |row: &usize| {
                // A row that never has a number still breaks the line.
                let none = Spot { place: Point::ZERO, foot: 0.0, presence: 0.0 };
                let path = through(self.on_the_line(rows, *row, &order)).unwrap_or(vec![none; states]);
                let gap = (0..states).map(|state| f64::from(u8::from(self.is_gap(*row, series, state))));
                PlacedPoint { row: *row, path: changes.track(path), gap: changes.track(gap.collect()) }
            };
            PlacedLine { color: self.palette.of_series(series), points: order.iter().map(point).collect() }
        });
        let lines: Vec<PlacedLine> = lines.collect();
        let names = self.place_names(&alongs, plot, changes);
        let numbers = self.place_numbers(&spots, plot, changes);
        let last = states - 1;
        let mut obstacles: Vec<Rect> =
            numbers.iter().filter(|number| number.shown[last]).map(|number| number.text.frame()).collect();
        let around = |spot: &Spot| Rect::from_center_size(spot.place, (40.0, 40.0));
        obstacles.iter_mut().for_each(|number| *number = number.inflate(28.0, 2.0));
        obstacles.extend(spots.iter().flatten().filter_map(|states| states[last].as_ref()).map(around));
        let remarks = self.remarks.iter_mut().filter_map(|remark| {
            let spot = spots.iter().find_map(|rows| rows[remark.row][last])?;
            let placed = place_remark(remark, spot.place, plot, &obstacles);
            obstacles.push(placed.text.frame());
            Some(placed)
        });
        let remarks = remarks.collect();
        PlacedTrace {
            plot,
            look: self.trace.look,
            bases: changes.track(self.scales.iter().map(|scale| plot.point(0.0, scale.base()).y).collect()),
            grid: self.place_ticks(plot, changes),
            marked: self.rows.iter().map(|row| row.marked).collect(),
            labelled: self
                .rows
                .iter()
                .map(|row| row.marked || self.trace.chart.labels.asks_for(&row.key, row.marked))
                .collect(),
            palette: self.palette.clone(),
            frame,
            lines,
            names,
            numbers,
            remarks,
            entering,
        }
    }

    /// Rows in the order of the axis: by their numbers, or as they come.
    fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.rows.len()).collect();
        if self.rows.iter().all(|row| row.number.is_some()) {
            order.sort_by(|a, b| {
                let number = |row: usize| self.rows[row].number.unwrap_or_default();
                number(*a).total_cmp(&number(*b))
            });
        }
        order
    }

    /// Whether a state has the row but nobody knows its number, so that the line breaks there.
    fn is_gap(&self, row: usize, series: usize, state: usize) -> bool {
        let values = self.rows[row].values[state].as_ref();
        values.is_some_and(|values| values.get(series).copied().flatten().is_none())
    }

    /// The spots of a row; in a state that leaves the row out, a place on the line between its neighbours, so that the
    /// line does not jump when rows come and go.
    fn on_the_line(&self, rows: &[Vec<Option<Spot>>], row: usize, order: &[usize]) -> Vec<Option<Spot>> {
        let place = order.iter().position(|other| *other == row).unwrap_or(0);
        let between = |state: usize| {
            let before = order[..place].iter().rev().enumerate().find_map(|(i, r)| Some((i, rows[*r][state]?)));
            let after = order[place..].iter().skip(1).enumerate().find_map(|(i, r)| Some((i, rows[*r][state]?)));
            let spot = match (before, after) {
                (Some((i, a)), Some((j, b))) => a.lerp(&b, (i + 1) as f64 / (i + j + 2) as f64),
                (Some((_, one)), None) | (None, Some((_, one))) => one,
                (None, None) => return None,
            };
            Some(Spot { presence: 0.0, ..spot })
        };
        let spot = |state: usize| match &self.rows[row].values[state] {
            Some(_) => rows[row][state],
            None => between(state),
        };
        (0..self.selections.len()).map(spot).collect()
    }

    /// The points of a series, by row and state.
    fn spots(&self, series: usize, alongs: &[Vec<Option<f64>>], plot: Plot) -> Vec<Vec<Option<Spot>>> {
        let spot = |row: usize, state: usize| {
            let heights = self.trace.heights(self.rows[row].values[state].as_ref()?);
            let scale = &self.scales[state];
            let height = (*heights.get(series)?)?;
            let below = heights[..series].iter().rev().flatten().next().filter(|_| self.trace.look.stacked);
            let foot = below.map_or(scale.base(), |below| scale.share(*below));
            let along = alongs[state][row]?;
            let place = plot.point(along, scale.share(height));
            Some(Spot { place, foot: plot.point(along, foot).y, presence: 1.0 })
        };
        (0..self.rows.len()).map(|row| (0..alongs.len()).map(|state| spot(row, state)).collect()).collect()
    }

    fn place_names(&mut self, alongs: &[Vec<Option<f64>>], plot: Plot, changes: &Changes) -> Vec<Moving> {
        let shown: Vec<Vec<bool>> = alongs.iter().map(|alongs| self.names_shown(alongs, plot)).collect();
        let mut names = Vec::new();
        for (index, row) in self.rows.iter_mut().enumerate() {
            let spot = |state: usize| {
                let place = plot.point(alongs[state][index]?, 0.0) + Vec2::new(0.0, NAME_GAP);
                Some(Spot { place, foot: 0.0, presence: if shown[state][index] { 1.0 } else { 0.0 } })
            };
            let Some(path) = through((0..alongs.len()).map(spot).collect()) else { continue };
            let from = path.iter().rev().find(|spot| spot.presence > 0.0).unwrap_or(&path[0]).place;
            names.push(Moving {
                text: row.name.place_at(from, (0.5, 0.0), f64::INFINITY),
                from,
                path: changes.track(path),
            });
        }
        names
    }

    /// Which names stand below the plot: all for which there is room, the important ones first.
    fn names_shown(&mut self, alongs: &[Option<f64>], plot: Plot) -> Vec<bool> {
        let axis = self.trace.chart.axis();
        let asked: Vec<bool> = self.rows.iter().map(|row| axis.labels.asks_for(&row.key, row.marked)).collect();
        if axis.labels.insists() {
            return asked;
        }
        let boxes = self.rows.iter_mut().zip(alongs).map(|(row, along)| {
            let at = along.map_or(f64::NEG_INFINITY, |along| along * plot.region.width());
            let width = row.name.line().width;
            Rect::new(at - width / 2.0, 0.0, at + width / 2.0, 1.0)
        });
        let boxes: Vec<Rect> = boxes.collect();
        let mut order: Vec<usize> = (0..self.rows.len()).filter(|row| alongs[*row].is_some()).collect();
        let ends = |row: usize| alongs[row].is_some_and(|along| along == 0.0 || along == 1.0);
        let round = |row: usize, by: f64| self.rows[row].number.is_some_and(|number| number % by == 0.0);
        order.sort_by_key(|row| match *row {
            row if self.rows[row].marked => 0,
            row if ends(row) => 1,
            row if round(row, 10.0) => 2,
            row if round(row, 5.0) => 3,
            _ => 4,
        });
        without_touching(&boxes, &order, &[], AIR)
    }

    /// Numbers over their points: those that were asked for, or those that touch nothing.
    fn place_numbers(&mut self, spots: &[Vec<Vec<Option<Spot>>>], plot: Plot, changes: &Changes) -> Vec<PlacedNumber> {
        let insists = self.trace.chart.labels.insists();
        let mut placed: Vec<PlacedNumber> = Vec::new();
        for (index, row) in self.rows.iter_mut().enumerate() {
            let lift = -LABEL_GAP - if row.marked { MARKED_POINT } else { POINT } * 0.5;
            for number in &mut row.numbers {
                let path = &spots[number.series][index];
                let last = (0..path.len()).rev().find(|state| number.states[*state] && path[*state].is_some());
                let Some(from) = last.and_then(|state| path[state]).map(|spot| spot.place) else { continue };
                let Some(track) = through(path.clone()) else { continue };
                let size = number.caption.line();
                let left = (from.x - size.width / 2.0).min(plot.width - size.width).max(0.0);
                let at = Point::new(left + size.width / 2.0, from.y + lift);
                placed.push(PlacedNumber {
                    text: number.caption.place_at(at, (0.5, 1.0), f64::INFINITY),
                    from,
                    marked: row.marked,
                    shown: number.states.clone(),
                    spots: track.clone(),
                    path: changes.track(track),
                    seen: Track::Fixed(1.0),
                });
            }
        }
        for state in 0..self.selections.len() {
            let ids: Vec<usize> = (0..placed.len()).filter(|i| placed[*i].shown[state]).collect();
            let at = |i: &usize| {
                let ink = placed[*i].text.frame() + (placed[*i].spots[state].place - placed[*i].from);
                ink.inset((0.0, -ink.height() * 0.12))
            };
            let boxes: Vec<Rect> = ids.iter().map(at).collect();
            let mut order: Vec<usize> = (0..ids.len()).collect();
            order.sort_by(|a, b| {
                let key = |i: usize| (!placed[ids[i]].marked, placed[ids[i]].spots[state].place.y);
                key(*a).0.cmp(&key(*b).0).then(key(*a).1.total_cmp(&key(*b).1))
            });
            // The lines themselves, as boxes around points between neighbours, keep numbers of other series away.
            let kept = without_touching(&boxes, &order, &[], AIR / 2.0);
            for (id, kept) in ids.into_iter().zip(kept) {
                placed[id].shown[state] = kept || insists || placed[id].marked;
            }
        }
        for number in &mut placed {
            number.seen = changes.track(number.shown.iter().map(|shown| if *shown { 1.0 } else { 0.0 }).collect());
        }
        placed
    }

    fn place_ticks(&mut self, plot: Plot, changes: &Changes) -> Vec<Moving> {
        let scales = &self.scales;
        let sign = plot.direction.sign();
        let edge = if plot.direction == Direction::Ltr { 1.0 } else { 0.0 };
        let place = |(value, caption): &mut (f64, Label)| {
            let spot = |scale: &Scale| Spot {
                place: plot.point(0.0, scale.share(*value)),
                foot: 0.0,
                presence: if scale.ticks.contains(value) { 1.0 } else { 0.0 },
            };
            let path: Vec<Spot> = scales.iter().map(spot).collect();
            let from = path[path.len() - 1].place;
            let start = if plot.direction == Direction::Ltr { 0.0 } else { plot.width };
            // Ticks stand beside the plot, not beside its first point.
            let at = Point::new(start + sign * (plot.start - NAME_GAP).max(0.0), from.y);
            Moving { text: caption.place_at(at, (edge, 0.5), f64::INFINITY), from, path: changes.track(path) }
        };
        self.ticks.iter_mut().map(place).collect()
    }
}

/// Near its point, at the first place where it touches nothing.
fn place_remark(remark: &mut Remark, point: Point, plot: Plot, obstacles: &[Rect]) -> PlacedRemark {
    let size = remark.caption.size(Some(plot.width * 0.4));
    let whole = Rect::new(0.0, 0.0, plot.width, plot.region.y1);
    let beside = size.width / 2.0 + REMARK_LINE;
    let toward = if point.x > plot.width / 2.0 { -beside } else { beside };
    let offsets = (0..20).flat_map(|step| {
        let up = REMARK_LINE + 12.0 * f64::from(step);
        [(toward, -up), (0.0, -up), (toward, up), (0.0, up), (toward, 0.0), (-toward, -up)]
    });
    let corner = |(x, y): (f64, f64)| Vec2::new(point.x + x - size.width / 2.0, point.y + y - size.height / 2.0);
    let fallback = corner((toward, -REMARK_LINE));
    let place = first_free(size, offsets.map(corner), whole, obstacles).unwrap_or(fallback);
    let text = remark.caption.place_at(place.to_point(), (0.0, 0.0), plot.width * 0.4);
    let ink = text.frame().inflate(8.0, 2.0);
    let tail = Point::new(point.x.clamp(ink.x0, ink.x1), point.y.clamp(ink.y0, ink.y1));
    let tip = point + (tail - point) * (20.0 / tail.distance(point).max(20.0));
    PlacedRemark { text, color: remark.color, tip, tail }
}
