//! `bar_chart`: numbers as the lengths of bars, standing or lying, in one series or several.

use std::collections::BTreeMap;

use crate::anim::{Time, Track};
use crate::chart::{
    Caption, Changes, ChartFields, Domain, Frame, Look, Palette, PlacedCaption, PlacedFrame, Scale, Selection,
    first_free, without_touching,
};
use crate::display::DisplayList;
use crate::elements::bars::{Axes, Bar, Slots, track};
use crate::elements::pen::joined;
use crate::elements::sizing;
use crate::geom::{BezPath, Cap, Point, Rect, Size, Vec2};
use crate::layout::Space;
use crate::node::{
    Effect, Element, ElementKind, Entering, Examining, Instant, Placed, Placing, References, Resolved, Resolving,
    TextBox, Words,
};
use crate::style::{Color, Stroke};
use crate::syntax::{Amount, By, Fraction, Record, Spanned, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "bar_chart",
    doc: "Numbers as the lengths of bars, from a file or from the script. Bars stand, or lie and grow from the start \
          side; several series stand side by side or on each other. A row without a number has a gap. \
          `enter: { effect: grow, stagger: 80ms }` lets them grow one after the other; `states` reorders and filters \
          them. In right-to-left locales the chart runs from right to left.",
    example: "\
- bar_chart:
    height: 320
    data: { file: data/applications.csv, label: year, value: applications }
    highlight: [2023]
    labels: [2017, 2021, 2023]
    enter: { effect: grow, stagger: 80ms, ease: out-cubic }
- bar_chart:
    height: 280
    orientation: horizontal
    data: { file: data/applications.csv, label: year, values: [refugee, alternative], where: { year: [2017, 2023] } }
    axis: { ticks: 3 }
    states: { 2s: { where: { year: [2023, 2024] }, sort: value-descending }, for: 800ms }
",
    items: false,
    table: || joined(BarFields::table(), [ChartFields::table()]),
    read: |fields, reader| {
        let (own, chart) = (BarFields::read(fields, reader), ChartFields::read(fields, reader));
        Some(Box::new(BarChart { own: own?, chart: chart? }))
    },
};

crate::fields! {
    /// How bars stand.
    pub struct BarFields {
        /// Whether bars stand or lie.
        orientation: By<Orientation> = "vertical",
        /// How several series stand.
        arrange: Arrangement = "grouped",
        /// Share of the room of a row that stays free.
        gap: By<Fraction> = "30%",
        /// Radius of the corners at their ends.
        radius: By<Amount> = "7",
    }
}

crate::choice! {
    /// Direction of bars.
    pub enum Orientation {
        /// They stand; rows run from the start side to the end side.
        Vertical = "vertical",
        /// They lie and grow from the start side; rows run from top to bottom. For long names and for ranks.
        Horizontal = "horizontal",
    }
}

crate::choice! {
    /// How the bars of several series stand.
    pub enum Arrangement {
        /// Side by side.
        Grouped = "grouped",
        /// On each other; the number is their sum.
        Stacked = "stacked",
    }
}

/// Size of a chart that nothing else decides.
const NATURAL: Size = Size::new(1200.0, 560.0);
/// Distance of numbers from the ends of their bars, of names from the base line.
const LABEL_GAP: f64 = 10.0;
const NAME_GAP: f64 = 16.0;
/// Least distance of two names or numbers in one line.
const AIR: f64 = 14.0;
/// The greatest share of the width that names of lying bars take.
const NAME_SHARE: f64 = 0.42;
/// How much larger the number of a marked row is.
const MARKED: f64 = 1.25;
/// Widths of the base line and of lines across.
const BASE_LINE: f64 = 4.0;
const GRID_LINE: f64 = 2.0;
/// Share of a bar's growth after which its number begins to show.
const NUMBER_AFTER: f64 = 0.6;
/// A remark: length of its line, distance of the line from the text and from the bar, radius of the dot.
const REMARK: (f64, f64, f64, f64) = (96.0, 16.0, 14.0, 8.0);

#[derive(Debug, Clone)]
struct BarChart {
    own: BarFields,
    chart: ChartFields,
}

impl Element for BarChart {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Grow]
    }

    fn references(&self, out: &mut References) {
        self.chart.references(out);
    }

    fn examine(&self, cx: &mut Examining<'_>) {
        self.chart.examine(cx);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let selections: Vec<Selection> = self.chart.data_of_states().iter().map(|data| data.resolve(cx)).collect();
        let palette = self.chart.palette(cx.theme);
        let frame = Frame::new(cx, &self.chart, &selections[0], &palette);
        let scales: Vec<Scale> = selections.iter().map(|selection| self.scale(selection)).collect();
        let mut drawing = Drawing { bars: self, palette: &palette, decimals: self.decimals(&selections) };
        let rows = drawing.rows(&selections, cx);
        let ticks = drawing.ticks(&scales, cx);
        let remarks = drawing.remarks(&rows, cx);
        let target = cx.target.clone();
        Box::new(ResolvedBars { bars: self.clone(), target, selections, scales, palette, frame, rows, ticks, remarks })
    }
}

impl BarChart {
    fn is_stacked(&self) -> bool {
        self.own.arrange == Arrangement::Stacked
    }

    fn scale(&self, selection: &Selection) -> Scale {
        let axis = self.chart.axis();
        let ticks = axis.ticks.map_or(0, |ticks| ticks.0 as usize);
        let domain = Domain { min: axis.min, max: axis.max, ticks, zero: axis.min.is_none() };
        let ends = |row: &crate::chart::DataRow| -> Vec<f64> {
            let values = || row.values.iter().flatten().copied();
            match self.is_stacked() {
                true => vec![values().filter(|v| *v > 0.0).sum(), values().filter(|v| *v < 0.0).sum()],
                false => values().collect(),
            }
        };
        Scale::of(selection.rows.iter().flat_map(ends), domain)
    }

    /// The numbers that a row shows: one a bar, or the sum of a stack.
    fn shown(&self, row: &crate::chart::DataRow) -> Vec<Option<f64>> {
        if self.is_stacked() { vec![row.total()] } else { row.values.clone() }
    }

    fn decimals(&self, selections: &[Selection]) -> u8 {
        let rows = selections.iter().flat_map(|selection| &selection.rows);
        self.chart.number().decimals(rows.flat_map(|row| self.shown(row)).flatten())
    }
}

/// What turns data into texts.
struct Drawing<'a> {
    bars: &'a BarChart,
    palette: &'a Palette,
    decimals: u8,
}

/// A row through all states.
struct Row {
    key: String,
    marked: bool,
    name: Caption,
    /// Whether its name is a number, which neighbours stand in for.
    numeric: bool,
    /// Its place in each state, if it is there.
    slots: Vec<Option<usize>>,
    /// Its numbers: where each is shown, by state and series, and the text.
    numbers: Vec<RowNumber>,
}

/// One number of a row in the states that show it.
struct RowNumber {
    series: usize,
    negative: bool,
    /// Whether each state shows it.
    states: Vec<bool>,
    caption: Caption,
}

impl Drawing<'_> {
    fn rows(&mut self, selections: &[Selection], cx: &mut Resolving<'_>) -> Vec<Row> {
        let mut order: Vec<(String, Words)> = Vec::new();
        for row in selections.iter().flat_map(|selection| &selection.rows) {
            if !order.iter().any(|(key, _)| *key == row.key) {
                order.push((row.key.clone(), row.words.clone()));
            }
        }
        order.into_iter().map(|(key, words)| self.row(key, &words, selections, cx)).collect()
    }

    fn row(&self, key: String, words: &Words, selections: &[Selection], cx: &mut Resolving<'_>) -> Row {
        let chart = &self.bars.chart;
        let marked = chart.is_marked(&key);
        let color = if marked { self.palette.ink } else { self.palette.soft };
        let look = Look { bold: marked, color: Some(color), align: crate::text::Align::Center, ..Look::default() };
        let look = if self.bars.lies(cx.target) { Look { align: crate::text::Align::End, ..look } } else { look };
        let name = Caption::new(cx, words, &chart.axis_style, look);
        let place = |selection: &Selection| selection.rows.iter().position(|row| row.key == key);
        let slots: Vec<Option<usize>> = selections.iter().map(place).collect();
        let mut numbers: Vec<RowNumber> = Vec::new();
        let asked = marked || chart.labels.asks_for(&key, marked);
        for (state, selection) in selections.iter().enumerate().filter(|_| asked) {
            let Some(slot) = slots[state] else { continue };
            for (series, value) in self.bars.shown(&selection.rows[slot]).into_iter().enumerate() {
                let Some(value) = value else { continue };
                let caption = self.number(value, marked, cx);
                let negative = value < 0.0;
                let known = numbers
                    .iter_mut()
                    .find(|n| (n.series, n.negative, n.caption.text()) == (series, negative, caption.text()));
                match known {
                    Some(known) => known.states[state] = true,
                    None => {
                        let mut states = vec![false; selections.len()];
                        states[state] = true;
                        numbers.push(RowNumber { series, negative, states, caption });
                    }
                }
            }
        }
        Row { numeric: crate::chart::parse_number(&key, false).is_some(), key, marked, name, slots, numbers }
    }

    fn number(&self, value: f64, marked: bool, cx: &mut Resolving<'_>) -> Caption {
        let style = &self.bars.chart.label_style;
        let size = cx.theme.styles.get(&style.value).map(|style| style.size * if marked { MARKED } else { 1.0 });
        let look = Look { bold: true, color: Some(self.palette.ink), size, ..Look::default() };
        self.bars.chart.number().caption(cx, value, self.decimals, style, look)
    }

    /// The numbers along the axis, each with its places in the states.
    fn ticks(&self, scales: &[Scale], cx: &mut Resolving<'_>) -> Vec<(f64, Caption)> {
        let mut ticks: BTreeMap<u64, (f64, Caption)> = BTreeMap::new();
        let chart = &self.bars.chart;
        for scale in scales {
            for tick in &scale.ticks {
                if ticks.contains_key(&tick.to_bits()) {
                    continue;
                }
                let text = chart.number().text(cx, *tick, scale.decimals);
                let look = Look { color: Some(self.palette.soft), ..Look::default() };
                ticks.insert(tick.to_bits(), (*tick, Caption::literal(cx, text, &chart.axis_style, look)));
            }
        }
        ticks.into_values().collect()
    }

    fn remarks(&self, rows: &[Row], cx: &mut Resolving<'_>) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for remark in &self.bars.chart.annotations {
            let Some(row) = rows.iter().position(|row| row.key == remark.key.value) else { continue };
            // Among several series a color of its own would be read as one more.
            let several = rows[row].numbers.iter().any(|number| number.series > 0);
            let color = remark.color.unwrap_or(if several { self.palette.ink } else { self.palette.remark });
            let message: Option<Spanned<String>> = Some(remark.message.clone());
            let words = Words { message, args: BTreeMap::new(), verbatim: None };
            let look = Look { color: Some(color), ..Look::default() };
            let caption = Caption::new(cx, &words, &self.bars.chart.axis_style, look);
            remarks.push(Remark { row, caption, color });
        }
        remarks
    }
}

impl BarChart {
    fn lies(&self, target: &Target) -> bool {
        *self.own.orientation.get(target) == Orientation::Horizontal
    }
}

struct Remark {
    row: usize,
    caption: Caption,
    color: Color,
}

struct ResolvedBars {
    bars: BarChart,
    target: Target,
    selections: Vec<Selection>,
    scales: Vec<Scale>,
    palette: Palette,
    frame: Frame,
    rows: Vec<Row>,
    ticks: Vec<(f64, Caption)>,
    remarks: Vec<Remark>,
}

impl ResolvedBars {
    /// What a viewer reads: names, numbers of the first state, remarks, legend, source.
    fn captions(&self) -> impl Iterator<Item = &Caption> {
        let numbers = self.rows.iter().flat_map(|row| row.numbers.iter().filter(|n| n.states[0]).map(|n| &n.caption));
        let names = self.rows.iter().map(|row| &row.name);
        let remarks = self.remarks.iter().map(|remark| &remark.caption);
        names.chain(numbers).chain(remarks).chain(self.frame.captions())
    }
}

impl Resolved for ResolvedBars {
    fn measure(&mut self, space: Space) -> Size {
        sizing::yielding(space, NATURAL)
    }

    fn parts(&mut self) -> usize {
        self.rows.len()
    }

    fn busy(&self) -> Time {
        self.bars.chart.busy()
    }

    fn graphemes(&self) -> usize {
        self.captions().map(Caption::graphemes).sum()
    }

    fn characters(&self) -> usize {
        self.captions().map(Caption::characters).sum()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        if self.rows.is_empty() {
            return Box::new(Empty);
        }
        let (frame, plot) = self.frame.place(cx.size, cx.direction);
        let axes = self.axes(plot, cx);
        let placer = Placer {
            axes,
            changes: self.bars.chart.states().changes(cx),
            bars: self.bars_of_states(&axes),
            bases: self.scales.iter().map(|scale| scale.base() * axes.across()).collect(),
        };
        Box::new(self.placed(&placer, frame, cx.entering))
    }
}

/// A chart whose data could not be read draws nothing; that was reported.
struct Empty;

impl Placed for Empty {
    fn draw(&self, _: &Instant, _: &mut DisplayList) {}
}

/// What placing computes once for all parts of the chart.
struct Placer {
    axes: Axes,
    changes: Changes,
    /// By state, slot and series.
    bars: Vec<Vec<Vec<Option<Bar>>>>,
    /// The base line in each state, across.
    bases: Vec<f64>,
}

impl ResolvedBars {
    fn series(&self) -> usize {
        self.selections.iter().map(|selection| selection.series.len()).max().unwrap_or(1).max(1)
    }

    fn slots(&self) -> Slots {
        let lying = self.bars.lies(&self.target);
        Slots {
            gap: self.bars.own.gap.get(&self.target).0.min(0.95),
            stacked: self.bars.is_stacked(),
            series: self.series(),
            thickest: if lying { 72.0 * self.series().min(2) as f64 } else { 170.0 },
        }
    }

    fn bars_of_states(&self, axes: &Axes) -> Vec<Vec<Vec<Option<Bar>>>> {
        let slots = self.slots();
        self.selections.iter().zip(&self.scales).map(|(selection, scale)| slots.bars(selection, scale, axes)).collect()
    }

    /// The room of the bars: what names, numbers and the axis leave of the plot.
    fn axes(&mut self, plot: Rect, cx: &Placing<'_>) -> Axes {
        let lying = self.bars.lies(&self.target);
        let numbers = self.rows.iter_mut().flat_map(|row| &mut row.numbers);
        let numbers = numbers.map(|number| number.caption.line()).reduce(greatest).unwrap_or(Size::ZERO);
        let ticks = self.ticks.iter_mut().map(|(_, tick)| tick.line()).reduce(greatest).unwrap_or(Size::ZERO);
        let negative = self.scales.iter().any(|scale| scale.from < 0.0);
        let beside = |extent: f64, gap: f64| if extent > 0.0 { extent + gap } else { 0.0 };
        let mut region = plot;
        if lying {
            let room = cx.size.width * NAME_SHARE;
            let names = self.rows.iter_mut().map(|row| row.name.size(room).width).fold(0.0, f64::max);
            region.x0 += beside(names, NAME_GAP + LABEL_GAP);
            region.x1 -= beside(numbers.width, LABEL_GAP).max(ticks.width / 2.0);
            region.x0 += if negative { beside(numbers.width, LABEL_GAP) } else { 0.0 };
            region.y1 -= beside(ticks.height, LABEL_GAP);
        } else {
            region.x0 += beside(ticks.width, NAME_GAP);
            region.y0 += beside(numbers.height, LABEL_GAP).max(ticks.height / 2.0);
            region.y1 -= if negative { beside(numbers.height, LABEL_GAP) } else { 0.0 };
            let pitch = region.width() / self.rows.len() as f64;
            let names = self.rows.iter_mut().map(|row| row.name.size(row.room(pitch)).height).fold(0.0, f64::max);
            region.y1 -= beside(names, NAME_GAP);
        }
        // A chart that is squeezed to nothing still has a plot; its texts then leave their boxes, which checks find.
        region.x1 = region.x1.max(region.x0 + 1.0);
        region.y1 = region.y1.max(region.y0 + 1.0);
        Axes { region, lying, width: cx.size.width, direction: cx.direction }
    }

    fn placed(&mut self, placer: &Placer, frame: PlacedFrame, entering: Option<Entering>) -> PlacedBars {
        let mut rows: Vec<PlacedRow> = Vec::new();
        let names = self.place_names(placer);
        let numbers = self.place_numbers(placer);
        for (index, (name, numbers)) in names.into_iter().zip(numbers).enumerate() {
            let row = &self.rows[index];
            let bars = (0..self.series()).filter_map(|series| {
                let states: Vec<Option<Bar>> = (0..placer.bars.len())
                    .map(|state| row.slots[state].and_then(|slot| placer.bars[state][slot].get(series).copied()?))
                    .collect();
                let color = self.color(series, row.marked);
                let ends = !self.bars.is_stacked() || self.is_outermost(index, series);
                Some(PlacedBar { track: track(&states, &placer.bases, &placer.changes)?, color, ends })
            });
            let order = row.slots.iter().flatten().next().copied().unwrap_or(index);
            rows.push(PlacedRow { order, bars: bars.collect(), name, numbers });
        }
        let remarks = self.place_remarks(placer, &rows);
        PlacedBars {
            axes: placer.axes,
            base: placer.changes.track(placer.bases.clone()),
            grid: self.place_ticks(placer),
            palette: self.palette.clone(),
            radius: self.bars.own.radius.get(&self.target).0,
            frame,
            rows,
            remarks,
            entering,
        }
    }

    fn color(&self, series: usize, marked: bool) -> Color {
        let several = self.series() > 1;
        match marked {
            true if !several => self.palette.highlight,
            false if several && !self.bars.chart.highlight.is_empty() => {
                self.palette.of_series(series).with_opacity(0.45)
            }
            _ => self.palette.of_series(series),
        }
    }

    /// Whether no other bar of the stack stands on this one in any state.
    fn is_outermost(&self, row: usize, series: usize) -> bool {
        let last = |state: usize| {
            let values = &self.selections[state].rows[self.rows[row].slots[state]?].values;
            values.iter().rposition(|value| value.is_some_and(|value| value != 0.0))
        };
        (0..self.selections.len()).filter_map(last).max() == Some(series)
    }

    /// Names beside or below the base line. Where there is no room for all, numbers give way to those that matter more.
    fn place_names(&mut self, placer: &Placer) -> Vec<Option<Moving>> {
        let axes = placer.axes;
        let states = placer.bars.len();
        let pitch = |state: usize| axes.along() / self.selections[state].rows.len() as f64;
        let pitches: Vec<f64> = (0..states).map(pitch).collect();
        let shown: Vec<Vec<bool>> = (0..states).map(|state| self.names_shown(state, pitches[state], &axes)).collect();
        let place = |(index, row): (usize, &mut Row)| {
            let along = |state: usize| row.slots[state].map(|slot| (slot as f64 + 0.5) * pitches[state]);
            let at: Vec<Option<f64>> = (0..states).map(along).collect();
            let last = (0..states).rev().find(|state| at[*state].is_some() && shown[*state][index])?;
            let mut known = at.iter().flatten().next().copied()?;
            let path = at.iter().enumerate().map(|(state, at)| {
                let opacity = if at.is_some() && shown[state][index] { 1.0 } else { 0.0 };
                known = at.unwrap_or(known);
                Spot { place: name_point(known, &axes), opacity }
            });
            let path: Vec<Spot> = path.collect();
            let room = if axes.lying { axes.region.x0 } else { row.room(pitches[last]) };
            let shares = if axes.lying { (1.0 - axes.start_share(), 0.5) } else { (0.5, 0.0) };
            let text = row.name.place(path[last].place, shares, room);
            Some(Moving { text, from: path[last].place, path: placer.changes.track(path) })
        };
        self.rows.iter_mut().enumerate().map(place).collect()
    }

    fn names_shown(&mut self, state: usize, pitch: f64, axes: &Axes) -> Vec<bool> {
        let axis = self.bars.chart.axis();
        let asked: Vec<bool> = self.rows.iter().map(|row| axis.labels.asks_for(&row.key, row.marked)).collect();
        if axis.labels.insists() || axes.lying {
            return asked;
        }
        let boxes: Vec<Rect> = self
            .rows
            .iter_mut()
            .map(|row| {
                let at = row.slots[state].map_or(f64::NEG_INFINITY, |slot| (slot as f64 + 0.5) * pitch);
                let width = row.name.size(row.room(pitch)).width;
                Rect::new(at - width / 2.0, 0.0, at + width / 2.0, 1.0)
            })
            .collect();
        let last = self.rows.iter().filter_map(|row| row.slots[state]).max();
        let weight = |row: &Row| match (row.slots[state], row.key.parse::<i64>()) {
            (None, _) => 9,
            _ if row.marked => 0,
            (slot, _) if slot == last => 1,
            (Some(0), _) => 2,
            (_, Ok(number)) if number % 10 == 0 => 3,
            (_, Ok(number)) if number % 5 == 0 => 4,
            _ => 5,
        };
        let mut order: Vec<usize> = (0..self.rows.len()).filter(|i| self.rows[*i].slots[state].is_some()).collect();
        let everything = without_touching(&boxes, &order, &[], AIR);
        if order.iter().all(|index| everything[*index]) {
            return asked;
        }
        order.sort_by_key(|index| weight(&self.rows[*index]));
        // Names that are words are not left out: nobody could tell what their bars mean.
        let kept = without_touching(&boxes, &order, &[], AIR);
        self.rows.iter().enumerate().map(|(i, row)| kept[i] || !row.numeric).collect()
    }

    /// Numbers at the ends of bars: all that were asked for, or those that touch nothing.
    fn place_numbers(&mut self, placer: &Placer) -> Vec<Vec<PlacedNumber>> {
        let states = placer.bars.len();
        let insists = self.bars.chart.labels.insists();
        let stacked = self.bars.is_stacked();
        let mut all: Vec<Vec<PlacedNumber>> = Vec::new();
        let mut sizes: Vec<Vec<Size>> = Vec::new();
        for row in &mut self.rows {
            let (mut placed, mut of_row) = (Vec::new(), Vec::new());
            for number in &mut row.numbers {
                let end = |state: usize| -> Option<Bar> {
                    let bars = &placer.bars[state][row.slots[state]?];
                    if !stacked {
                        return *bars.get(number.series)?;
                    }
                    let outer = |bar: &Bar| if number.negative { -bar.to } else { bar.to };
                    bars.iter().flatten().copied().max_by(|a, b| outer(a).total_cmp(&outer(b)))
                };
                let ends: Vec<Option<Bar>> = (0..states).map(end).collect();
                let Some(last) = (0..states).rev().find(|s| number.states[*s] && ends[*s].is_some()) else { continue };
                let Some(bar) = ends[last] else { continue };
                let from = number_point(&bar, number.negative, &placer.axes);
                let shares = number_shares(number.negative, &placer.axes);
                let size = number.caption.line();
                of_row.push(size);
                // A number that is wider than its bar stays within the chart.
                let left = (from.x - size.width * shares.0).min(placer.axes.width - size.width).max(0.0);
                let at = Point::new(left + size.width * shares.0, from.y);
                placed.push(PlacedNumber {
                    text: number.caption.place(at, shares, f64::INFINITY),
                    from,
                    negative: number.negative,
                    path: ends,
                    states: number.states.clone(),
                    seen: Track::Fixed(1.0),
                    track: Track::Fixed(bar),
                });
            }
            all.push(placed);
            sizes.push(of_row);
        }
        for state in 0..states {
            if !insists {
                self.thin_out(&mut all, &sizes, state, placer);
            }
        }
        for number in all.iter_mut().flatten() {
            let seen = number.states.iter().map(|shown| if *shown { 1.0 } else { 0.0 }).collect();
            number.seen = placer.changes.track(seen);
            if let Some(track) = track(&number.path, &placer.bases, &placer.changes) {
                number.track = track;
            }
        }
        all
    }

    /// Leaves out numbers that would touch bars or more important numbers.
    fn thin_out(&self, all: &mut [Vec<PlacedNumber>], sizes: &[Vec<Size>], state: usize, placer: &Placer) {
        let bars = placer.bars[state].iter().flatten().flatten().map(|bar| bar.bounds(&placer.axes));
        let obstacles: Vec<Rect> = bars.filter(|rect| rect.area() > 0.0).collect();
        let (mut boxes, mut ids) = (Vec::new(), Vec::new());
        for (row, numbers) in all.iter().enumerate() {
            for (index, number) in numbers.iter().enumerate().filter(|(_, number)| number.states[state]) {
                let Some(bar) = number.path[state] else { continue };
                let at = number_point(&bar, number.negative, &placer.axes);
                let (size, shares) = (sizes[row][index], number_shares(number.negative, &placer.axes));
                let left = (at.x - size.width * shares.0).min(placer.axes.width - size.width).max(0.0);
                let corner = Point::new(left, at.y - size.height * shares.1);
                boxes.push(Rect::from_origin_size(corner, size).inset((0.0, -size.height * 0.12)));
                ids.push((row, index, self.rows[row].marked, (bar.to - bar.from).abs()));
            }
        }
        let mut order: Vec<usize> = (0..ids.len()).collect();
        order.sort_by(|a, b| ids[*b].2.cmp(&ids[*a].2).then(ids[*b].3.total_cmp(&ids[*a].3)));
        let air = if placer.axes.lying { 0.0 } else { AIR / 2.0 };
        let kept = without_touching(&boxes, &order, &obstacles, air);
        for ((row, index, marked, _), kept) in ids.into_iter().zip(kept) {
            all[row][index].states[state] &= kept || marked;
        }
    }

    fn place_ticks(&mut self, placer: &Placer) -> Vec<Moving> {
        let axes = placer.axes;
        let scales = &self.scales;
        let place = |(value, caption): &mut (f64, Caption)| {
            let spot = |scale: &Scale| {
                let across = scale.share(*value) * axes.across();
                let opacity = if scale.ticks.contains(value) { 1.0 } else { 0.0 };
                let at = if axes.lying { axes.point(axes.along(), across) } else { axes.point(0.0, across) };
                Spot { place: at, opacity }
            };
            let path: Vec<Spot> = scales.iter().map(spot).collect();
            let from = path.last().map_or(Point::ZERO, |spot| spot.place);
            let text = match axes.lying {
                true => caption.place(from + Vec2::new(0.0, LABEL_GAP), (0.5, 0.0), f64::INFINITY),
                false => {
                    let back = -NAME_GAP * axes.direction.sign();
                    caption.place(from + Vec2::new(back, 0.0), (1.0 - axes.start_share(), 0.5), f64::INFINITY)
                }
            };
            Moving { text, from, path: placer.changes.track(path) }
        };
        self.ticks.iter_mut().map(place).collect()
    }

    /// Remarks beside their bars in the last state, at the first place where they touch nothing.
    fn place_remarks(&mut self, placer: &Placer, rows: &[PlacedRow]) -> Vec<PlacedRemark> {
        let last = placer.bars.len() - 1;
        let axes = &placer.axes;
        let bars = placer.bars[last].iter().flatten().flatten().map(|bar| bar.bounds(axes));
        let numbers = rows.iter().flat_map(|row| &row.numbers).filter(|number| number.states[last]);
        let mut obstacles: Vec<Rect> = bars.chain(numbers.map(|number| number.text.bounds())).collect();
        let mut placed = Vec::new();
        for remark in &mut self.remarks {
            let Some(slot) = self.rows[remark.row].slots[last] else { continue };
            let Some(bar) = placer.bars[last][slot].iter().flatten().next() else { continue };
            let number = rows[remark.row].numbers.iter().find(|number| number.states[last]);
            let bounds = bar.bounds(axes);
            let beside = match (axes.lying, number) {
                (true, Some(number)) => bounds.union(number.text.bounds()),
                _ => bounds,
            };
            let one = place_remark(remark, beside, bounds, axes, &obstacles);
            obstacles.push(one.text.bounds());
            placed.push(one);
        }
        placed
    }
}

impl Row {
    /// How wide its name may be below a bar. A number is not broken.
    fn room(&self, pitch: f64) -> f64 {
        if self.numeric { f64::INFINITY } else { (pitch - AIR).max(1.0) }
    }
}

fn greatest(a: Size, b: Size) -> Size {
    Size::new(a.width.max(b.width), a.height.max(b.height))
}

fn name_point(along: f64, axes: &Axes) -> Point {
    let region = axes.region;
    match axes.lying {
        true => axes.mirror(Point::new(region.x0 - NAME_GAP - LABEL_GAP / 2.0, region.y0 + along)),
        false => axes.mirror(Point::new(region.x0 + along, region.y1 + NAME_GAP)),
    }
}

/// The point of a number at the end of its bar.
fn number_point(bar: &Bar, negative: bool, axes: &Axes) -> Point {
    axes.point(bar.middle, bar.to + if negative { -LABEL_GAP } else { LABEL_GAP })
}

/// Which point of the text lies there.
fn number_shares(negative: bool, axes: &Axes) -> (f64, f64) {
    let start = axes.start_share();
    match (axes.lying, negative) {
        (true, false) => (start, 0.5),
        (true, true) => (1.0 - start, 0.5),
        (false, false) => (0.5, 0.9),
        (false, true) => (0.5, 0.1),
    }
}

/// Over or under a lying bar that leaves no room behind it, where shorter bars leave some.
fn remark_across(remark: &mut Remark, bar: Rect, axes: &Axes, obstacles: &[Rect]) -> Option<PlacedRemark> {
    let (_, from_text, from_bar, dot) = REMARK;
    let size = remark.caption.size(axes.width * 0.5);
    let mut obstacles = obstacles.to_vec();
    obstacles.iter_mut().for_each(|other| *other = other.inflate(from_text, 4.0));
    let whole = Rect::new(0.0, 0.0, axes.width, axes.region.y1);
    let rtl = axes.start_share() > 0.5;
    let steps = || (2..80).map(|step| 6.0 * f64::from(step));
    let above = steps().map(|by| bar.y0 - from_bar - by - size.height);
    let below = steps().map(|by| bar.y1 + from_bar + by);
    let x = if rtl { bar.x0 } else { bar.x1 - size.width };
    let places = above.zip(below).flat_map(|(above, below)| [Vec2::new(x, above), Vec2::new(x, below)]);
    let place = first_free(size, places, whole, &obstacles)?;
    let (edge, near) =
        if place.y < bar.y0 { (bar.y0 - from_bar, place.y + size.height) } else { (bar.y1 + from_bar, place.y) };
    let middle = place.x + size.width / 2.0;
    let text = remark.caption.place(place.to_point(), (0.0, 0.0), axes.width * 0.5);
    let (tip, tail) = (Point::new(middle, edge), Point::new(middle, near));
    Some(PlacedRemark { text, row: remark.row, color: remark.color, tip, tail, dot })
}

/// Beside the bar, on the side where there is more room first, from its end downwards.
fn place_remark(remark: &mut Remark, bar: Rect, ink: Rect, axes: &Axes, obstacles: &[Rect]) -> PlacedRemark {
    let fits = |width: f64| {
        let room = if axes.start_share() > 0.5 { bar.x0 } else { axes.width - bar.x1 };
        width + REMARK.0 + REMARK.1 + REMARK.2 <= room
    };
    if axes.lying
        && !fits(remark.caption.line().width)
        && let Some(placed) = remark_across(remark, ink, axes, obstacles)
    {
        return placed;
    }
    let (length, from_text, from_bar, dot) = REMARK;
    let leads = length + from_text + from_bar;
    let whole = Rect::new(0.0, 0.0, axes.width, axes.region.y1);
    let left_first = bar.center().x > axes.width / 2.0;
    let free = |left: bool| (if left { bar.x0 } else { axes.width - bar.x1 } - leads).max(1.0);
    let room = f64::max(free(true), free(false)).min(axes.width * 0.5);
    let size = remark.caption.size(room);
    let wanted = Size::new(size.width + leads, size.height);
    let corner = |left: bool, y: f64| Vec2::new(if left { bar.x0 - wanted.width - 1.0 } else { bar.x1 + 1.0 }, y);
    let sides = if axes.lying { vec![axes.start_share() > 0.5] } else { vec![left_first, !left_first] };
    let heights: Vec<f64> = match axes.lying {
        true => vec![bar.center().y - size.height / 2.0],
        false => (0..60).map(|step| bar.y0 + 8.0 * f64::from(step)).filter(|y| y + size.height < bar.y1).collect(),
    };
    let places = heights.iter().flat_map(|y| sides.iter().map(move |left| corner(*left, *y)));
    let fallback = corner(sides[0], bar.y0);
    let place = first_free(wanted, places, whole, obstacles).unwrap_or(fallback);
    let left = place.x < bar.x0;
    let middle = place.y + size.height / 2.0;
    let sign = if left { -1.0 } else { 1.0 };
    let edge = if left { bar.x0 } else { bar.x1 };
    let tip = Point::new(edge + sign * from_bar, middle);
    let tail = Point::new(tip.x + sign * length, middle);
    let text_at = Point::new(tail.x + sign * from_text, place.y);
    let text = remark.caption.place(text_at, (if left { 1.0 } else { 0.0 }, 0.0), room);
    PlacedRemark { text, row: remark.row, color: remark.color, tip, tail, dot }
}

/// A place on the canvas and how much is seen of what stands there.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Spot {
    place: Point,
    opacity: f64,
}

impl crate::anim::Lerp for Spot {
    fn lerp(&self, other: &Self, x: f64) -> Self {
        let place = Point::new(self.place.x.lerp(&other.place.x, x), self.place.y.lerp(&other.place.y, x));
        Spot { place, opacity: self.opacity.lerp(&other.opacity, x).clamp(0.0, 1.0) }
    }
}

/// A text that moves with its row or tick.
struct Moving {
    text: PlacedCaption,
    /// Where the point lies at which it was placed.
    from: Point,
    path: Track<Spot>,
}

struct PlacedBar {
    track: Track<Bar>,
    color: Color,
    /// Whether its end is round: the bars of a stack but the last have others on them.
    ends: bool,
}

struct PlacedNumber {
    text: PlacedCaption,
    from: Point,
    negative: bool,
    path: Vec<Option<Bar>>,
    states: Vec<bool>,
    seen: Track<f64>,
    track: Track<Bar>,
}

struct PlacedRow {
    /// When it grows among the others.
    order: usize,
    bars: Vec<PlacedBar>,
    name: Option<Moving>,
    numbers: Vec<PlacedNumber>,
}

struct PlacedRemark {
    text: PlacedCaption,
    row: usize,
    color: Color,
    /// The dot beside the bar, and the other end of the line.
    tip: Point,
    tail: Point,
    dot: f64,
}

struct PlacedBars {
    axes: Axes,
    base: Track<f64>,
    grid: Vec<Moving>,
    palette: Palette,
    radius: f64,
    frame: PlacedFrame,
    rows: Vec<PlacedRow>,
    remarks: Vec<PlacedRemark>,
    entering: Option<Entering>,
}

impl PlacedBars {
    /// How far a row has grown; an easing may overshoot.
    fn growth(&self, row: &PlacedRow, time: Time) -> f64 {
        self.entering.map_or(1.0, |entering| entering.timing.presence(time, row.order))
    }

    fn line(&self, along: bool, across: f64, width: f64, color: Color, out: &mut DisplayList) {
        let end = if along { self.axes.along() } else { 0.0 };
        let mut path = BezPath::new();
        path.move_to(self.axes.point(0.0, across));
        path.line_to(self.axes.point(end, across));
        out.stroke(path, Stroke { cap: Cap::Round, ..Stroke::round(color, width) });
    }

    fn draw_grid(&self, time: Time, out: &mut DisplayList) {
        for tick in &self.grid {
            let spot = tick.path.at(time);
            let across = if self.axes.lying {
                self.axes.mirror(spot.place).x - self.axes.region.x0
            } else {
                self.axes.region.y1 - spot.place.y
            };
            out.group(spot.opacity, None, |out| self.line(true, across, GRID_LINE, self.palette.grid, out));
            tick.text.draw(spot.place - tick.from, spot.opacity, out);
        }
    }

    fn draw_row(&self, row: &PlacedRow, time: Time, out: &mut DisplayList) {
        let (growth, base) = (self.growth(row, time), self.base.at(time));
        for bar in &row.bars {
            let now = bar.track.at(time);
            let radius = if bar.ends { self.radius } else { 0.0 };
            let outline = now.grown(base, growth).outline(&self.axes, radius);
            if let Some(outline) = outline {
                out.group(now.presence, None, |out| out.fill(outline, bar.color));
            }
        }
    }

    fn draw_texts(&self, row: &PlacedRow, time: Time, out: &mut DisplayList) {
        let (growth, base) = (self.growth(row, time), self.base.at(time));
        let shown = ((growth - NUMBER_AFTER) / (1.0 - NUMBER_AFTER)).clamp(0.0, 1.0);
        if let Some(name) = &row.name {
            let spot = name.path.at(time);
            name.text.draw(spot.place - name.from, spot.opacity, out);
        }
        for number in &row.numbers {
            let bar = number.track.at(time);
            let at = number_point(&bar.grown(base, growth), number.negative, &self.axes);
            number.text.draw(at - number.from, shown * bar.presence * number.seen.at(time), out);
        }
    }
}

impl Placed for PlacedBars {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        self.draw_grid(at.time, out);
        // Later rows first, so that a row that overtakes another passes in front of it.
        self.rows.iter().rev().for_each(|row| self.draw_row(row, at.time, out));
        self.line(true, self.base.at(at.time), BASE_LINE, self.palette.line, out);
        self.rows.iter().for_each(|row| self.draw_texts(row, at.time, out));
        for remark in &self.remarks {
            let shown = ((self.growth(&self.rows[remark.row], at.time) - 0.9) * 10.0).clamp(0.0, 1.0);
            out.group(shown, None, |out| {
                let mut path = BezPath::new();
                path.move_to(remark.tail);
                path.line_to(remark.tip);
                out.stroke(path, Stroke::round(remark.color, BASE_LINE));
                let around = Rect::from_center_size(remark.tip, (2.0 * remark.dot, 2.0 * remark.dot));
                out.fill(crate::elements::outlines::ellipse(around), remark.color);
            });
            remark.text.draw(Vec2::ZERO, shown, out);
        }
        self.frame.draw(out);
    }

    fn texts(&self) -> Vec<TextBox> {
        // Checks look at what stands there at the end.
        let end = Time::seconds(f64::MAX);
        let moving = |text: &Moving| {
            let spot = text.path.at(end);
            (spot.opacity > 0.0).then(|| text.text.text_box(spot.place - text.from))
        };
        let names = self.rows.iter().filter_map(|row| row.name.as_ref()).filter_map(moving);
        let ticks = self.grid.iter().filter_map(moving);
        let numbers = self.rows.iter().flat_map(|row| &row.numbers).filter(|number| number.seen.at(end) > 0.0);
        let numbers = numbers.map(|number| number.text.text_box(Vec2::ZERO));
        let remarks = self.remarks.iter().map(|remark| remark.text.text_box(Vec2::ZERO));
        names.chain(ticks).chain(numbers).chain(remarks).chain(self.frame.texts()).collect()
    }
}
