//! `unit_chart`: people, beds, cases as units that can be counted, so many of them filled.

use crate::anim::{Time, Track};
use crate::chart::{
    Data, Label, Legend, LegendInTurn, PlacedLabel, PlotFields, RowOfStates, Selection, SourceFields, SourceLine,
    States, Writing, categories, distinct, token, unknown_rows,
};
use crate::diag::{Diagnostic, Span};
use crate::display::DisplayList;
use crate::elements::artwork::artwork;
use crate::elements::figure::{Figure, every, examined, numbers, referenced};
use crate::elements::growth::Growth;
use crate::elements::lettering::TextAlign;
use crate::elements::pen::{joined, last_key, note};
use crate::elements::units::{Grid, Mark, PlacedUnits, Stretch, UnitShape, rest};
use crate::geom::{Direction, Point, Size};
use crate::layout::Space;
use crate::node::{
    Effect, Element, ElementKind, Examining, Instant, Placed, Placing, References, Resolved, Resolving, TextBox,
};
use crate::style::Color;
use crate::syntax::{By, Count, Fields, Keyed, Positive, Reader, Record, Spanned, Target};

pub(super) const KIND: ElementKind = ElementKind {
    name: "unit_chart",
    doc: "People or things as units that can be counted: `value` of `total` are filled, row by row in reading \
          direction, a part of one up to where it goes. `data` fills them by category, and names each below. Figures, \
          dots, squares or an SVG file; as many columns as suit the box, tens and fives first. With `enter: grow` the \
          units fill one after another.",
    example: "\
- column:
    gap: 48
    items:
      - unit_chart: { value: 2, total: 5, enter: { effect: grow, for: 1200ms } }
      - unit_chart: { value: { 0s: 0, 1s: 2.5 }, total: 4, unit: square, extent: 40, fill: $plum }
      - unit_chart:
          data: [{ label: 2022, value: 1 }, { label: 2023, value: 3 }]
          unit: dot
          extent: 40
",
    items: false,
    table: || joined(UnitChartFields::table(), [SourceFields::table()]),
    read,
};

crate::fields! {
    /// Units that can be counted.
    pub struct UnitChartFields {
        /// How many units are filled: fixed, keyframes, or `{ fact: name }`.
        value: Option<By<Keyed<Figure>>>,
        /// How many units there are in all; those that are filled unless written.
        total: Option<Figure>,
        /// How many each category has, instead of `value`.
        data: Option<Data>,
        /// What is shown of the data from some moments on: `{ 3s: { value: y2024 }, for: 900ms }`. Categories keep their
        /// order; one that is not there has no units.
        states: Option<States>,
        /// How many one unit stands for.
        each: Positive = "1",
        /// What a unit looks like.
        unit: UnitShape = "person",
        /// An SVG file for the units, by its path in `scenes/`; `currentColor` in it takes the unit's color.
        icon: Option<Spanned<String>>,
        /// How many units stand in a row; what suits the box unless written.
        columns: Option<By<Count>>,
        /// Height of a unit in px where the box does not decide it.
        extent: Option<By<Positive>>,
        /// Color of what is filled, fixed or keyframes; `sea` of the theme unless written.
        fill: Option<By<Keyed<Color>>>,
        /// Color of the others; `sky` of the theme, a little darker, unless written.
        rest: Option<By<Keyed<Color>>>,
        /// Colors of the categories; colors of the theme unless written.
        colors: Vec<Color> = "[]",
        /// Categories that stand out, by their labels; the others step back.
        highlight: Vec<Spanned<String>> = "[]",
        /// What it shows, in words, above the units: a message that knows `$value` and `$total`.
        label: Option<Spanned<String>>,
        /// Text style of the words above.
        style: Spanned<String> = "title",
        /// Text style of the categories' names.
        label_style: Spanned<String> = "label",
        /// Where units and words stand in a wider box.
        align: By<TextAlign> = "start",
    }
}

/// The most units that can be told apart on a screen.
const MAX_UNITS: f64 = 2_000.0;
/// Width in px where nothing else decides.
const WIDTH: f64 = 1_200.0;
/// Least width in px.
const LEAST: f64 = 240.0;
/// Distance in px between words and units.
const GAP: f64 = 28.0;

#[derive(Debug, Clone)]
struct UnitChart {
    own: UnitChartFields,
    source: SourceFields,
    span: Span,
}

fn read(fields: &mut Fields<'_>, reader: &mut Reader<'_>) -> Option<Box<dyn Element>> {
    let (own, source) = (UnitChartFields::read(fields, reader), SourceFields::read(fields, reader));
    let chart = UnitChart { own: own?, source: source?, span: fields.span() };
    if chart.own.value.is_some() == chart.own.data.is_some() {
        let found = Diagnostic::error(chart.span, "a unit chart has either a `value` or `data`");
        reader.report(found.hint("write `value: 24, total: 100`"));
        return None;
    }
    if chart.own.states.is_some() && chart.own.data.is_none() {
        let found = Diagnostic::error(chart.span, "`states` change the `data`, of which there are none");
        reader.report(found.hint("a `value` changes by keyframes: `value: { 0s: 24, 3s: 42 }`"));
        return None;
    }
    Some(Box::new(chart))
}

impl Element for UnitChart {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Grow]
    }

    fn references(&self, out: &mut References) {
        let own = &self.own;
        own.value.iter().for_each(|value| referenced(value, out));
        own.total.iter().for_each(|figure| figure.references(out));
        own.fill.iter().chain(&own.rest).for_each(|color| note(out, color));
        own.data.iter().for_each(|data| {
            data.references(out);
            out.moments.extend(own.states.iter().flat_map(States::moments));
            out.styles.push(own.label_style.clone());
        });
        out.artworks.extend(own.icon.iter().map(|file| (file.clone(), Vec::new())));
        if let Some(message) = &own.label {
            out.styles.push(own.style.clone());
            out.messages.push((message.clone(), ["value", "total"].map(str::to_string).into()));
        }
        self.source.references(out);
    }

    fn examine(&self, cx: &mut Examining<'_>) {
        let own = &self.own;
        let total = own.total.as_ref().and_then(|total| Some((total.number(cx.facts, cx.diagnostics)?, total.span)));
        let mut values = own.value.as_ref().map(|value| examined(value, cx)).unwrap_or_default();
        if own.data.is_some() {
            let mut selections = Vec::new();
            for data in self.data_of_states() {
                data.examine(cx);
                let Some(selection) = data.select(cx.store, cx.facts, &mut Default::default()) else { return };
                let sum: f64 = selection.rows.iter().filter_map(|row| row.total()).filter(|n| *n > 0.0).sum();
                values.push((sum, data.span));
                selections.push(selection);
            }
            values.dedup();
            self.examine_rows(&selections, cx);
        }
        let all = values.iter().map(|(value, _)| *value).fold(0.0, f64::max);
        let (total, span) = total.unwrap_or((all, values.first().map_or(self.span, |(_, span)| *span)));
        let problem = |message: String, hint: &str, span| Diagnostic::error(span, message).hint(hint);
        for (value, span) in values {
            if value < 0.0 {
                let hint = "units count what there is; write zero or more";
                cx.diagnostics.push(problem(format!("{value} cannot be shown as units"), hint, span));
            } else if value > total {
                let hint = "`total` is all units, those that are filled among them";
                cx.diagnostics.push(problem(format!("{value} are more than the total of {total}"), hint, span));
            }
        }
        let units = total / own.each.0;
        if units > MAX_UNITS {
            let message = format!("{units:.0} units are more than can be told apart; {MAX_UNITS:.0} are the most");
            cx.diagnostics.push(problem(message, "let each stand for more: `each: 100`", span));
        } else if units <= 0.0 && total >= 0.0 {
            let message = "there is nothing to count: the total is zero".to_string();
            cx.diagnostics.push(problem(message, "give a `total` beside a `value` that may be zero", span));
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let own = &self.own;
        let mark = own.icon.as_ref().and_then(|file| artwork(cx, file)).map_or(Mark::Shape(own.unit), Mark::Artwork);
        let data = self.data_of_states();
        let selections: Vec<Selection> = data.iter().map(|data| data.resolve(crate::chart::MAX_ROWS, cx)).collect();
        let parts = match &own.value {
            Some(value) => vec![Part { filled: Filled::Keys(numbers(value.get(cx.target), cx)), color: None }],
            None => self.parts(&selections, cx),
        };
        let value: f64 = parts.iter().filter_map(|part| part.filled.all().last().copied()).sum();
        // All at one time: the sum of a state, or the greatest number of one part.
        let states = if own.value.is_some() { 1 } else { selections.len() };
        let sum = |state: usize| -> f64 { parts.iter().map(|part| part.filled.most_in(state)).sum() };
        let most = (0..states).map(sum).fold(0.0, f64::max);
        let total = own.total.as_ref().map_or(most, |total| total.resolve(cx));
        let align = *own.align.get(cx.target);
        let label = own.label.as_ref().map(|message| {
            let args = [("value", value), ("total", total)].map(|(name, n)| (name.to_string(), n.to_string())).into();
            let words = crate::node::Words { message: Some(message.clone()), args, verbatim: None };
            Label::new(&words, &own.style, align, |_| {}, cx).balanced()
        });
        let rows = RowOfStates::all(&selections);
        let keys = selections.iter().map(|selection| self.keys(selection, &rows, &parts, cx)).collect();
        Box::new(ResolvedUnitChart {
            chart: self.clone(),
            target: cx.target.clone(),
            count: ((total / own.each.0) - 1e-9).ceil().clamp(1.0, MAX_UNITS) as usize,
            default: [token(cx.theme, "sea"), rest(cx)],
            source: self.source.resolve(cx),
            mark,
            parts,
            label,
            keys,
        })
    }
}

impl UnitChart {
    /// The data of each state, the first one at the beginning; none beside a `value`.
    fn data_of_states(&self) -> Vec<Data> {
        let states = self.own.states.as_ref();
        self.own.data.as_ref().map(|data| States::of(states, data)).unwrap_or_default()
    }

    /// Reports numbers of categories that no units can show, and names of categories that are none.
    fn examine_rows(&self, selections: &[Selection], cx: &mut Examining<'_>) {
        PlotFields::examine_signs(selections, cx);
        let keys = selections.iter().flat_map(|selection| &selection.rows).map(|row| row.key.as_str());
        unknown_rows(self.own.highlight.iter(), keys, cx);
    }

    /// The number and color of each category; what nobody knows counts as none.
    fn parts(&self, selections: &[Selection], cx: &Resolving<'_>) -> Vec<Part> {
        let rows = RowOfStates::all(selections);
        let colors = categories(cx.theme, &self.own.colors, rows.len());
        let mut own = distinct(&rows.iter().collect::<Vec<_>>()).into_iter().map(|index| colors[index]);
        let highlight = &self.own.highlight;
        let parts = rows.iter().map(|row| {
            let marked = highlight.is_empty() || highlight.iter().any(|key| key.value == row.key);
            let color = own.next().filter(|_| marked).unwrap_or_else(|| soft(cx));
            let number = |state| row.of(selections, state).and_then(|row| row.total()).unwrap_or_default().max(0.0);
            Part { filled: Filled::States((0..selections.len()).map(number).collect()), color: Some(color) }
        });
        parts.collect()
    }

    /// The categories' names with their numbers in a state.
    fn keys(&self, selection: &Selection, rows: &[RowOfStates], parts: &[Part], cx: &mut Resolving<'_>) -> Legend {
        let writing = Writing::new(cx.locale, 0, false, true);
        let mut keys = Legend::default();
        for (row, part) in rows.iter().zip(parts) {
            let Some(data) = selection.rows.iter().find(|data| data.key == row.key) else { continue };
            let number = data.total().map(|number| writing.write(number));
            keys.add(part.color.unwrap_or(Color::BLACK), &row.words, number, &self.own.label_style, cx);
        }
        keys
    }
}

/// What is filled, and its color; without one that of `fill`.
struct Part {
    filled: Filled,
    color: Option<Color>,
}

/// How many are filled over time.
enum Filled {
    /// As the script says.
    Keys(Keyed<f64>),
    /// In each state of the data.
    States(Vec<f64>),
}

impl Filled {
    fn all(&self) -> Vec<f64> {
        match self {
            Filled::Keys(keys) => every(keys),
            Filled::States(states) => states.clone(),
        }
    }

    /// The most in a state, or over all keyframes.
    fn most_in(&self, state: usize) -> f64 {
        match self {
            Filled::Keys(keys) => every(keys).into_iter().fold(0.0, f64::max),
            Filled::States(states) => states[state],
        }
    }
}

/// The color of categories that step back: they are still told from what is not filled.
fn soft(cx: &Resolving<'_>) -> Color {
    token(cx.theme, "sky").lerp(token(cx.theme, "ink-soft"), 0.45)
}

struct ResolvedUnitChart {
    chart: UnitChart,
    target: Target,
    mark: Mark,
    count: usize,
    parts: Vec<Part>,
    label: Option<Label>,
    /// Of each state.
    keys: Vec<Legend>,
    source: SourceLine,
    /// Of what is filled and of the rest.
    default: [Color; 2],
}

impl ResolvedUnitChart {
    fn columns(&self) -> Option<usize> {
        self.chart.own.columns.as_ref().map(|columns| columns.get(&self.target).0 as usize)
    }

    /// Heights in px of what stands above and below the units at a width, with the distances to them.
    fn around(&mut self, width: f64) -> (f64, f64) {
        let above = self.label.as_mut().map_or(0.0, |label| label.size(Some(width)).height + GAP);
        let keys = self.keys.iter_mut().map(|keys| keys.height(width)).fold(0.0, f64::max);
        let keys = if keys > 0.0 { keys + GAP } else { 0.0 };
        (above, keys + self.source.height(Some(width)))
    }

    /// The units in their own size where they may be so wide.
    fn natural(&self, width: f64) -> Grid {
        let height = match &self.chart.own.extent {
            Some(extent) => extent.get(&self.target).0,
            None => self.mark.natural_height(self.count),
        };
        let step = Grid::of_height(self.count, 1, height, &self.mark).step.x;
        let most = ((width + height * self.mark.aspect() * self.mark.gap()) / step).floor().max(1.0) as usize;
        let columns = self.columns().unwrap_or(match most.min(self.count) {
            n if n == self.count && n <= 12 => n,
            // Tens, as many as divide the whole if there are such: a waffle of a hundred has no ragged row.
            n if n >= 10 => {
                let even = (1..=n / 10).rev().map(|tens| tens * 10).find(|columns| self.count.is_multiple_of(*columns));
                even.unwrap_or(n / 10 * 10)
            }
            n if n >= 5 => 5,
            n => n,
        });
        Grid::of_height(self.count, columns, height, &self.mark)
    }
}

impl Resolved for ResolvedUnitChart {
    fn measure(&mut self, space: Space) -> Size {
        // Units become smaller before they leave their box; zero asks for the least width.
        let most = space.width.or(space.max_width.map(|max| max.max(LEAST))).unwrap_or(WIDTH);
        let words = self.label.as_mut().map_or(0.0, |label| label.size(Some(most)).width);
        let (above, below) = self.around(most);
        let grid = match (space.width, space.height) {
            (_, Some(height)) => {
                Grid::fit(self.count, self.columns(), Size::new(most, (height - above - below).max(1.0)), &self.mark)
            }
            (Some(width), None) if self.columns().is_some() => {
                Grid::fit(self.count, self.columns(), Size::new(width, f64::MAX), &self.mark)
            }
            _ => self.natural(most),
        };
        let size = grid.size();
        let keys = self.keys.iter_mut().map(Legend::width).fold(0.0, f64::max);
        let width = space.width.unwrap_or(size.width.max(words).max(keys.min(most)).min(most).ceil());
        Size::new(width, space.height.unwrap_or((size.height + above + below).ceil()))
    }

    fn busy(&self) -> Time {
        let own = &self.chart.own;
        let colors = own.fill.iter().chain(&own.rest).map(|color| last_key(color.get(&self.target)));
        let values = self.parts.iter().map(|part| match &part.filled {
            Filled::Keys(keys) => last_key(keys),
            Filled::States(_) => own.states.as_ref().map_or(Time::ZERO, States::busy),
        });
        colors.chain(values).fold(Time::ZERO, Time::max)
    }

    fn graphemes(&self) -> usize {
        self.label.as_ref().map_or(0, Label::graphemes)
            + self.keys.first().map_or(0, Legend::graphemes)
            + self.source.graphemes()
    }

    fn characters(&self) -> usize {
        self.label.as_ref().map_or(0, Label::characters)
            + self.keys.first().map_or(0, Legend::characters)
            + self.source.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let (size, direction) = (cx.size, cx.direction);
        let (above, below) = self.around(size.width);
        let room = Size::new(size.width, (size.height - above - below).max(1.0));
        let grid = Grid::fit(self.count, self.columns(), room, &self.mark);
        let own = &self.chart.own;
        let align = *own.align.get(&self.target);
        let corner = Point::new(aside(size.width - grid.size().width, align, direction), above);
        let mut labels = Vec::new();
        labels.extend(self.label.map(|label| label.place(Point::ZERO, size.width, direction)));
        let changes = own.states.clone().unwrap_or_default().changes(cx);
        let at = Point::new(0.0, above + grid.size().height + GAP);
        let keys = self.keys.into_iter().map(|keys| keys.place(at, size.width, align, direction)).collect();
        labels.extend(self.source.place(size, direction));
        let color = |field: &Option<By<Keyed<Color>>>, default: Color| match field {
            Some(color) => cx.track(color.get(&self.target), |color| *color),
            None => Track::Fixed(default),
        };
        let fill = color(&own.fill, self.default[0]);
        let parts = self.parts.into_iter().map(|part| {
            let filled = match part.filled {
                Filled::Keys(keys) => cx.track(&keys, |value| *value),
                Filled::States(states) => changes.track(states),
            };
            (filled, part.color.map_or_else(|| fill.clone(), Track::Fixed))
        });
        Box::new(PlacedUnitChart {
            units: PlacedUnits::new(grid, self.mark.clone(), corner, direction),
            parts: parts.collect(),
            rest: color(&own.rest, self.default[1]),
            growth: Growth::new(cx),
            each: own.each.0,
            labels,
            keys: LegendInTurn::new(keys, &changes),
        })
    }
}

/// Where something narrower stands in a box that leaves it so much room, in px from the left.
pub(super) fn aside(free: f64, align: TextAlign, direction: Direction) -> f64 {
    let towards_end = match align {
        TextAlign::Start => 0.0,
        TextAlign::Center => 0.5,
        TextAlign::End => 1.0,
    };
    free * if direction == Direction::Rtl { 1.0 - towards_end } else { towards_end }
}

struct PlacedUnitChart {
    units: PlacedUnits,
    /// How many, and in which color.
    parts: Vec<(Track<f64>, Track<Color>)>,
    rest: Track<Color>,
    growth: Growth,
    each: f64,
    labels: Vec<PlacedLabel>,
    keys: LegendInTurn,
}

impl Placed for PlacedUnitChart {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        let mut from = 0.0;
        let stretches: Vec<Stretch> = self
            .parts
            .iter()
            .map(|(value, color)| {
                let stretch =
                    Stretch { from, to: from + value.at(at.time).max(0.0) / self.each, color: color.at(at.time) };
                from = stretch.to;
                stretch
            })
            .collect();
        let filled = (from - 1e-9).ceil().max(1.0) as usize;
        let presence = |i: usize| self.growth.part(at.time, i.min(filled - 1), filled);
        self.units.draw(&stretches, Some(self.rest.at(at.time)), presence, out);
        self.labels.iter().for_each(|label| label.draw(1.0, out));
        self.keys.draw(at.time, out);
    }

    fn texts(&self) -> Vec<TextBox> {
        self.labels.iter().map(PlacedLabel::text_box).chain(self.keys.texts()).collect()
    }
}
