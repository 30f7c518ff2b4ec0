//! `dot_chart`: numbers as dots on lines side by side; two numbers a row with what lies between them.

mod drawing;

use drawing::{PlacedDot, PlacedDots, PlacedRow};

use crate::anim::Time;
use crate::chart::{
    Captions, Changes, Domain, Label, Legend, LegendInTurn, MovingLabel, PlotFields, RowOfStates, Scale, Selection,
    SourceFields, SourceLine, bold, read_plot, through, token,
};
use crate::diag::Diagnostic;
use crate::display::Outline;
use crate::elements::growth::Growth;
use crate::elements::lettering::TextAlign;
use crate::elements::outlines::ellipse;
use crate::elements::pen::joined;
use crate::geom::{Direction, Point, Rect, Size};
use crate::layout::Space;
use crate::node::{Effect, Element, ElementKind, Examining, Placed, Placing, References, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::{By, Positive, Record};

pub(super) const KIND: ElementKind = ElementKind {
    name: "dot_chart",
    doc: "Numbers as dots, a row each, with the number beside its dot. With two series a line joins the two dots of a \
          row, so that the distance is what one sees. It begins at zero unless `min` says otherwise, and at the start \
          side. With `enter: { effect: grow, stagger: 80ms }` the dots go to their places row by row; `states` reorders and \
          changes them.",
    example: "\
- column:
    gap: 48
    items:
      - dot_chart:
          data: [{ label: 2022, value: 546 }, { label: 2023, value: 1624 }, { label: 2024, value: 801 }]
          highlight: 2023
          states: { 2s: { sort: value-descending, top: 2 } }
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
        let (own, plot, source) = read_plot(fields, reader)?;
        Some(Box::new(DotChart { own, plot, source }))
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
        let Some(selections) = self.plot.examine(MOST, cx) else { return };
        if let Some(series) = selections.iter().map(|selection| selection.series.len()).find(|series| *series > 2) {
            let message = format!("the data have {series} series; a dot chart shows one or two");
            let found = Diagnostic::error(self.plot.data.span, message);
            cx.diagnostics.push(found.hint("name two columns as `values`"));
        }
        self.plot.examine_ends(self.own.min, self.own.max, &selections, cx);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let selections = self.plot.resolve(MOST, cx);
        let domain = Domain { min: self.own.min, max: self.own.max, ticks: 0, zero: self.own.min.is_none() };
        let numbers = |selection: &Selection| -> Vec<f64> {
            selection.rows.iter().flat_map(|row| row.values.iter().flatten().copied()).collect()
        };
        let scales = selections.iter().map(|selection| Scale::of(numbers(selection), domain));
        let scales: Vec<Scale> = scales.collect();
        let keys = selections.iter().map(|selection| self.keys(selection, cx)).collect();
        let rows = RowOfStates::all(&selections);
        let rows = rows.into_iter().map(|row| self.row(row, &selections, &scales, cx)).collect();
        Box::new(ResolvedDots {
            plot: self.plot.clone(),
            row: self.own.row.get(cx.target).0,
            counts: selections.iter().map(|selection| selection.rows.len().max(1)).collect(),
            bases: scales.iter().map(|scale| scale.base().clamp(0.0, 1.0)).collect(),
            line: token(cx.theme, "ink-soft"),
            source: self.source.resolve(cx),
            rows,
            keys,
        })
    }
}

impl DotChart {
    /// The names of several series.
    fn keys(&self, selection: &Selection, cx: &mut Resolving<'_>) -> Legend {
        let mut keys = Legend::default();
        if selection.series.len() > 1 {
            for (series, color) in selection.series.iter().zip(self.plot.series_colors(&selection.series, cx)) {
                keys.add(color, &series.words, None, &self.plot.label_style, cx);
            }
        }
        keys
    }

    fn row(&self, row: RowOfStates, selections: &[Selection], scales: &[Scale], cx: &mut Resolving<'_>) -> Row {
        let states = selections.len();
        let numbers = selections.iter().flat_map(|s| &s.rows).flat_map(|row| row.values.iter().flatten().copied());
        let writing = self.plot.writing(numbers, cx);
        let series = selections.iter().map(|selection| selection.series.len()).max().unwrap_or(1);
        let several = series > 1;
        let colors = self.plot.series_colors(&selections[0].series, cx);
        let dot = |series: usize, cx: &mut Resolving<'_>| {
            let color = match several {
                true => self.plot.part_color(&row.key, colors[series.min(colors.len() - 1)], cx),
                false => self.plot.row_color(&row.key, cx),
            };
            Dot { shares: vec![None; states], color, numbers: Captions::new(states) }
        };
        let mut dots: Vec<Dot> = (0..series).map(|series| dot(series, cx)).collect();
        let mut missing = Captions::new(states);
        for (state, scale) in scales.iter().enumerate() {
            let Some(data) = row.of(selections, state) else { continue };
            let shares: Vec<Option<f64>> =
                data.values.iter().map(|value| value.map(|n| scale.share(n).clamp(0.0, 1.0))).collect();
            let sides = sides(&shares);
            for (i, value) in data.values.iter().enumerate() {
                let Some(value) = value else { continue };
                dots[i].shares[state] = shares[i];
                let number = self.plot.number(*value, &writing, TextAlign::Start, bold, cx);
                dots[i].numbers.add(state, sides[i], number);
            }
            if data.total().is_none() {
                missing.add(state, (), self.plot.missing(TextAlign::Start, cx));
            }
        }
        Row { name: self.plot.name(&row, TextAlign::Start, cx), slots: row.slots, dots, missing }
    }
}

/// On which side of its dot a number stands.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Side {
    /// On the start side.
    Before,
    /// On the end side.
    Behind,
}

/// The sides of a row's numbers: behind the last dot, and of two before the first one.
fn sides(shares: &[Option<f64>]) -> Vec<Side> {
    let last = shares.iter().flatten().copied().fold(f64::NEG_INFINITY, f64::max);
    // Of two dots in one place the first number stands behind them.
    let behind = shares.iter().position(|share| *share == Some(last));
    (0..shares.len()).map(|i| if Some(i) == behind { Side::Behind } else { Side::Before }).collect()
}

/// A row on its way into a box.
struct Row {
    name: Label,
    slots: Vec<Option<usize>>,
    /// By series.
    dots: Vec<Dot>,
    /// What stands where no number is known.
    missing: Captions<()>,
}

/// A number on its line through all states.
struct Dot {
    /// 0 at the start side, 1 at the end side; none where nobody knows it.
    shares: Vec<Option<f64>>,
    color: Color,
    numbers: Captions<Side>,
}

struct ResolvedDots {
    plot: PlotFields,
    rows: Vec<Row>,
    /// Of each state: the names of its series, how many rows it has, where zero lies.
    keys: Vec<Legend>,
    counts: Vec<usize>,
    bases: Vec<f64>,
    row: f64,
    line: Color,
    source: SourceLine,
}

impl ResolvedDots {
    fn names(&mut self, width: f64) -> f64 {
        self.rows.iter_mut().map(|row| row.name.size(Some(width * NAMES)).width).fold(0.0, f64::max)
    }

    fn numbers(&mut self) -> f64 {
        let dots = self.rows.iter_mut().flat_map(|row| &mut row.dots);
        dots.map(|dot| dot.numbers.greatest(None).width).fold(0.0, f64::max)
    }

    /// Heights of the keys above and the source below, with their distances.
    fn around(&mut self, width: f64) -> (f64, f64) {
        let keys = self.keys.iter_mut().map(|keys| keys.height(width)).fold(0.0, f64::max);
        (if keys > 0.0 { keys + BELOW } else { 0.0 }, self.source.height(Some(width)))
    }

    fn labels(&self) -> impl Iterator<Item = &Label> {
        self.rows.iter().flat_map(|row| {
            let numbers = row.dots.iter().filter_map(|dot| dot.numbers.read());
            std::iter::once(&row.name).chain(numbers).chain(row.missing.read())
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
        let rows = self.counts.iter().copied().max().unwrap_or(1) as f64;
        Size::new(width, space.height.unwrap_or(above + below + row * rows))
    }

    fn parts(&mut self) -> usize {
        self.rows.len()
    }

    fn busy(&self) -> Time {
        self.plot.busy()
    }

    fn graphemes(&self) -> usize {
        self.labels().map(Label::graphemes).sum::<usize>() + self.keys[0].graphemes() + self.source.graphemes()
    }

    fn characters(&self) -> usize {
        self.labels().map(Label::characters).sum::<usize>() + self.keys[0].characters() + self.source.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let (size, direction) = (cx.size, cx.direction);
        let (above, below) = self.around(size.width);
        let names = self.names(size.width);
        let numbers = self.numbers() + NEAR + RADIUS;
        // A number may stand on either side of a pair of dots, so both sides keep room for one.
        let pairs = self.rows.iter().any(|row| row.dots.len() > 1);
        let from = names + NAME + if pairs { numbers } else { RADIUS };
        let field = Field {
            from,
            to: (size.width - numbers).max(from + 1.0),
            top: above,
            height: size.height - above - below,
            width: size.width,
            direction,
            counts: self.counts,
            bases: self.bases,
        };
        let changes = self.plot.changes(cx);
        let rows = self.rows.into_iter().filter_map(|row| field.place_row(row, names, &changes)).collect();
        let keys = self.keys.into_iter().map(|keys| keys.place(Point::ZERO, size.width, TextAlign::Start, direction));
        Box::new(PlacedDots {
            keys: LegendInTurn::new(keys.collect(), &changes),
            dot: Outline::new(ellipse(Rect::new(-RADIUS, -RADIUS, RADIUS, RADIUS))),
            growth: Growth::new(cx),
            source: self.source.place(size, direction),
            line: self.line,
            base: changes.track(field.bases.iter().map(|base| field.x(*base)).collect()),
            ends: (field.x(0.0), field.x(1.0)),
            rows,
        })
    }
}

/// The room of the dots in each state.
struct Field {
    /// Where the scale begins and ends, from the start side.
    from: f64,
    to: f64,
    top: f64,
    height: f64,
    width: f64,
    direction: Direction,
    /// How many rows each state has, and where zero lies.
    counts: Vec<usize>,
    bases: Vec<f64>,
}

impl Field {
    fn x(&self, share: f64) -> f64 {
        match self.direction {
            Direction::Ltr => self.from + (self.to - self.from) * share,
            Direction::Rtl => self.width - self.from - (self.to - self.from) * share,
        }
    }

    fn y(&self, state: usize, slot: usize) -> f64 {
        self.top + self.height / self.counts[state] as f64 * (slot as f64 + 0.5)
    }

    /// Sets what stands in a row; none that no state has.
    fn place_row(&self, mut row: Row, names: f64, changes: &Changes) -> Option<PlacedRow> {
        let is_ltr = self.direction == Direction::Ltr;
        let ys: Vec<Option<f64>> =
            row.slots.iter().enumerate().map(|(state, slot)| slot.map(|slot| self.y(state, slot))).collect();
        let path = through(ys.iter().map(|y| y.map(|y| Point::new(0.0, y))))?;
        let from = path[path.len() - 1].place;
        let high = row.name.size(Some(names)).height;
        let left = if is_ltr { 0.0 } else { self.width - names };
        let text = row.name.place(Point::new(left, from.y - high / 2.0), names, self.direction);
        let name = MovingLabel { text, from, path: changes.track(path) };
        let dot = |dot: Dot| {
            let at = |state: usize| Some(Point::new(self.x(dot.shares[state]?), ys[state]?));
            let path = through((0..ys.len()).map(at))?;
            let number = |state: usize, side: Side| {
                let to_right = (side == Side::Behind) == is_ltr;
                let away = if to_right { RADIUS + NEAR } else { -RADIUS - NEAR };
                let at = at(state)?;
                Some((Point::new(at.x + away, at.y), (if to_right { 0.0 } else { 1.0 }, 0.5)))
            };
            let numbers = dot.numbers.place(|_| f64::INFINITY, changes, number);
            Some(PlacedDot { path: changes.track(path), color: dot.color, numbers })
        };
        let missing = row.missing.place(
            |_| f64::INFINITY,
            changes,
            |state, ()| {
                Some((Point::new(self.x(self.bases[state]), ys[state]?), (if is_ltr { 0.0 } else { 1.0 }, 1.0)))
            },
        );
        Some(PlacedRow { name, dots: row.dots.into_iter().filter_map(dot).collect(), missing })
    }
}
