//! `bar_chart`: numbers as the lengths of bars, standing or lying, in one series or several.

mod drawing;
mod placing;
mod remarks;

use crate::anim::Time;
use crate::chart::{ChartFields, Domain, Frame, Label, Palette, Scale, Selection, Wording};
use crate::elements::pen::joined;
use crate::elements::sizing::{self, Blank};
use crate::geom::Size;
use crate::layout::Space;
use crate::node::{Effect, Element, ElementKind, Examining, Placed, Placing, References, Resolved, Resolving, Words};
use crate::style::Color;
use crate::syntax::{Amount, By, Fraction, Record, Target};
use crate::text::Align;

pub(super) const KIND: ElementKind = ElementKind {
    name: "bar_chart",
    doc: "Numbers as the lengths of bars, from a file or from the script. Bars stand, or lie and grow from the start \
          side; several series stand side by side or on each other. A row without a number has a gap. \
          `enter: { effect: grow, stagger: 80ms }` lets them grow one after the other; `states` reorders and filters \
          them. In right-to-left locales the chart runs from right to left.",
    example: "\
- column:
    width: 100%
    align: stretch
    gap: 32
    items:
      - bar_chart:
          height: 400
          data: { file: data/applications.csv, label: year, value: applications }
          highlight: [2023]
          labels: [2021, 2023]
          axis: { labels: [2021, 2023] }
          enter: { effect: grow, stagger: 80ms, ease: out-cubic }
      - bar_chart:
          height: 360
          orientation: horizontal
          data: { file: data/applications.csv, label: year, values: [refugee, alternative], where: { year: [2017, 2023] } }
          states: { 2s: { where: { year: [2022, 2023] }, sort: value-descending }, for: 800ms }
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
        let selections = self.chart.resolve(cx);
        let palette = self.chart.palette(cx.theme);
        let frame = Frame::new(cx, &self.chart, &selections, &palette);
        let scales: Vec<Scale> = selections.iter().map(|selection| self.scale(selection)).collect();
        let numbers = selections.iter().flat_map(|selection| &selection.rows).flat_map(|row| self.shown(row)).flatten();
        let writing = self.chart.writing(numbers, cx.locale);
        let mut drawing = Drawing { bars: self, texts: Wording { fields: &self.chart, palette: &palette, writing } };
        let rows = drawing.rows(&selections, cx);
        let ticks = drawing.texts.ticks(&scales, cx);
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
}

/// What turns data into texts.
struct Drawing<'a> {
    bars: &'a BarChart,
    texts: Wording<'a>,
}

/// A row through all states.
struct Row {
    key: String,
    marked: bool,
    name: Label,
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
    caption: Label,
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
        let align = if self.bars.lies(cx.target) { Align::End } else { Align::Center };
        let name = self.texts.name(words, marked, align, cx);
        let place = |selection: &Selection| selection.rows.iter().position(|row| row.key == key);
        let slots: Vec<Option<usize>> = selections.iter().map(place).collect();
        let mut numbers: Vec<RowNumber> = Vec::new();
        let asked = marked || chart.labels.asks_for(&key, marked);
        for (state, selection) in selections.iter().enumerate().filter(|_| asked) {
            let Some(slot) = slots[state] else { continue };
            for (series, value) in self.bars.shown(&selection.rows[slot]).into_iter().enumerate() {
                let Some(value) = value else { continue };
                let caption = self.texts.number(value, marked && selection.series.len() == 1, cx);
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

    fn remarks(&self, rows: &[Row], cx: &mut Resolving<'_>) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for remark in &self.bars.chart.annotations {
            let Some(row) = rows.iter().position(|row| row.key == remark.key.value) else { continue };
            let several = rows[row].numbers.iter().any(|number| number.series > 0);
            let (caption, color) = self.texts.remark(remark, several, cx);
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
    caption: Label,
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
    ticks: Vec<(f64, Label)>,
    remarks: Vec<Remark>,
}

impl ResolvedBars {
    /// What a viewer reads: names that are shown, numbers of the first state, remarks.
    fn labels(&self) -> impl Iterator<Item = &Label> {
        let axis = self.bars.chart.axis();
        let rows = || self.rows.iter().filter(|row| row.slots[0].is_some());
        let numbers = rows().flat_map(|row| row.numbers.iter().filter(|n| n.states[0]).map(|n| &n.caption));
        let names = rows().filter(move |row| axis.labels.asks_for(&row.key, row.marked)).map(|row| &row.name);
        let remarks = self.remarks.iter().map(|remark| &remark.caption);
        names.chain(numbers).chain(remarks)
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
        self.labels().map(Label::graphemes).sum::<usize>() + self.frame.graphemes()
    }

    fn characters(&self) -> usize {
        self.labels().map(Label::characters).sum::<usize>() + self.frame.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        if self.rows.is_empty() {
            return Box::new(Blank);
        }
        let changes = self.bars.chart.states().changes(cx);
        let (frame, plot) = self.frame.place(cx.size, cx.direction, &changes);
        let axes = self.axes(plot, cx);
        let placer = placing::Placer {
            axes,
            changes,
            bars: self.bars_of_states(&axes),
            bases: self.scales.iter().map(|scale| scale.base() * axes.across()).collect(),
        };
        Box::new(self.placed(&placer, frame, cx.entering))
    }
}
