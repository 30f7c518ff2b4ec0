//! `slope_chart`: how numbers went from one state to another, each as a line between two columns.

mod placing;

use placing::Room;

use crate::anim::Time;
use crate::chart::{
    Captions, Domain, Label, PlotFields, RowOfStates, Scale, Selection, SourceFields, SourceLine, bold, read_plot,
    token,
};
use crate::diag::Diagnostic;
use crate::elements::lettering::TextAlign;
use crate::elements::pen::joined;
use crate::geom::Size;
use crate::layout::Space;
use crate::node::{Effect, Element, ElementKind, Examining, Placed, Placing, References, Resolved, Resolving};
use crate::style::Color;
use crate::syntax::Record;

pub(super) const KIND: ElementKind = ElementKind {
    name: "slope_chart",
    doc: "How numbers went from one state to another: two series as two columns, a line for each row. Names and numbers \
          stand at the ends of the lines, none over another. The first column stands at the start side. With \
          `enter: { effect: grow, stagger: 80ms }` the lines draw themselves one after another; with `states` their ends \
          go to other numbers.",
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
        let (own, plot, source) = read_plot(fields, reader)?;
        Some(Box::new(SlopeChart { own, plot, source }))
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
/// The greatest width of names, and of the names of columns, in parts of the box.
const NAMES: f64 = 0.3;
const HEADS: f64 = 0.45;

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
        let Some(selections) = self.plot.examine(MOST, cx) else { return };
        if let Some(series) = selections.iter().map(|selection| selection.series.len()).find(|series| *series != 2) {
            let message = format!("the data have {series} series; a slope chart needs two");
            let found = Diagnostic::error(self.plot.data.span, message);
            cx.diagnostics.push(found.hint("name two columns as `values`"));
        }
        self.plot.examine_ends(self.own.min, self.own.max, &selections, cx);
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let selections = self.plot.resolve(MOST, cx);
        let numbers = |selection: &Selection| -> Vec<f64> {
            selection.rows.iter().flat_map(|row| row.values.iter().take(2).flatten().copied()).collect()
        };
        let domain = Domain { min: self.own.min, max: self.own.max, ticks: 0, zero: false };
        let scales = selections.iter().map(|selection| Scale::of(numbers(selection), domain));
        let scales: Vec<Scale> = scales.collect();
        let soft = token(cx.theme, "ink-soft");
        let mut heads = [0, 1].map(|_| Captions::new(selections.len()));
        for (state, selection) in selections.iter().enumerate() {
            for ((series, head), align) in selection.series.iter().zip(&mut heads).zip(SIDES) {
                let label = Label::new(&series.words, &self.plot.label_style, align, |style| style.color = soft, cx);
                head.add(state, (), label);
            }
        }
        let rows = RowOfStates::all(&selections);
        let colors = self.plot.row_colors(&rows, cx);
        let lines = rows.into_iter().zip(colors).map(|(row, color)| self.line(&row, color, &selections, &scales, cx));
        Box::new(ResolvedSlopes {
            plot: self.plot.clone(),
            states: selections.len(),
            lines: lines.collect(),
            source: self.source.resolve(cx),
            line: soft,
            heads,
        })
    }
}

impl SlopeChart {
    fn line(
        &self,
        row: &RowOfStates,
        color: Color,
        selections: &[Selection],
        scales: &[Scale],
        cx: &mut Resolving<'_>,
    ) -> Slope {
        let states = selections.len();
        let numbers = selections.iter().flat_map(|s| &s.rows).flat_map(|row| row.values.iter().flatten().copied());
        let writing = self.plot.writing(numbers, cx);
        let end = || End { shares: vec![None; states], numbers: Captions::new(states) };
        let mut slope = Slope {
            name: Captions::new(states),
            named: vec![0; states],
            ends: [end(), end()],
            color,
            is_marked: self.plot.is_marked(&row.key),
        };
        for (state, scale) in scales.iter().enumerate() {
            let Some(data) = row.of(selections, state).filter(|data| data.total().is_some()) else { continue };
            for ((end, value), align) in slope.ends.iter_mut().zip(&data.values).zip(SIDES) {
                let Some(value) = value else { continue };
                end.shares[state] = Some(1.0 - scale.share(*value).clamp(0.0, 1.0));
                end.numbers.add(state, (), self.plot.number(*value, &writing, align, bold, cx));
            }
            // A row that ends without having begun has its name at its end.
            let side = usize::from(slope.ends[0].shares[state].is_none());
            slope.named[state] = side;
            slope.name.add(state, side, self.plot.name(row, SIDES[side], cx));
        }
        slope
    }
}

/// Texts of the first column end where its lines begin.
const SIDES: [TextAlign; 2] = [TextAlign::End, TextAlign::Start];

/// A row: its name, and where it lies in each column.
struct Slope {
    /// By the side at which it stands.
    name: Captions<usize>,
    /// Which side that is in each state: the first one that there is.
    named: Vec<usize>,
    ends: [End; 2],
    color: Color,
    is_marked: bool,
}

/// The end of a row's line through all states.
struct End {
    /// How far down it lies, 0 to 1; none where nobody knows its number.
    shares: Vec<Option<f64>>,
    numbers: Captions<()>,
}

impl Slope {
    /// The size of what stands beside one of its ends in a state: number and, at one of them, the name.
    fn size(&mut self, side: usize, state: usize, room: f64) -> Size {
        if self.ends[side].shares[state].is_none() {
            return Size::ZERO;
        }
        let number = self.ends[side].numbers.size_in(state, (), None);
        if self.named[state] != side {
            return number;
        }
        let name = self.name.size_in(state, side, Some(room));
        Size::new(name.width + BESIDE + number.width, name.height.max(number.height))
    }
}

struct ResolvedSlopes {
    plot: PlotFields,
    states: usize,
    heads: [Captions<()>; 2],
    lines: Vec<Slope>,
    line: Color,
    source: SourceLine,
}

impl ResolvedSlopes {
    /// The size in px of the greatest texts on a side.
    fn beside(&mut self, side: usize, width: f64) -> Size {
        let states = self.states;
        let sizes = self
            .lines
            .iter_mut()
            .flat_map(|line| (0..states).map(|state| line.size(side, state, width * NAMES)).collect::<Vec<_>>());
        let texts = sizes.fold(Size::ZERO, |a, b| Size::new(a.width.max(b.width), a.height.max(b.height)));
        let head = self.heads[side].greatest(Some(width * HEADS)).width - NEAR;
        Size::new(texts.width.max(head), texts.height)
    }

    fn head(&mut self, width: f64) -> f64 {
        let heads = self.heads.iter_mut().map(|head| head.greatest(Some(width * HEADS)).height);
        heads.fold(0.0, f64::max) + HEAD
    }

    fn labels(&self) -> impl Iterator<Item = &Label> {
        let lines = self
            .lines
            .iter()
            .flat_map(|line| line.name.read().into_iter().chain(line.ends.iter().filter_map(|end| end.numbers.read())));
        lines.chain(self.heads.iter().filter_map(Captions::read))
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

    fn busy(&self) -> Time {
        self.plot.busy()
    }

    fn graphemes(&self) -> usize {
        self.labels().map(Label::graphemes).sum::<usize>() + self.source.graphemes()
    }

    fn characters(&self) -> usize {
        self.labels().map(Label::characters).sum::<usize>() + self.source.characters()
    }

    fn place(mut self: Box<Self>, cx: &mut Placing<'_>) -> Box<dyn Placed> {
        let size = cx.size;
        let (first, second) = (self.beside(0, size.width), self.beside(1, size.width));
        let room = Room {
            margin: RADIUS.max(first.height / 2.0),
            columns: [first.width + NEAR, size.width - second.width - NEAR],
            top: self.head(size.width),
            bottom: size.height - self.source.height(Some(size.width)),
            width: size.width,
            direction: cx.direction,
        };
        Box::new(room.place(*self, cx))
    }
}
