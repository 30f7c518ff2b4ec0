//! `pictogram`: rows of icons, each of which stands for so many.

use crate::anim::{Time, Track};
use crate::chart::{
    Captions, Changes, DataRow, Label, MovingLabel, PlacedLabel, PlotFields, RowOfStates, SourceFields, SourceLine,
    bold, read_plot, through, token,
};
use crate::diag::Diagnostic;
use crate::display::DisplayList;
use crate::elements::artwork::artwork;
use crate::elements::growth::Growth;
use crate::elements::lettering::TextAlign;
use crate::elements::pen::joined;
use crate::elements::units::{Grid, Mark, PlacedUnits, Stretch, UnitShape, rest};
use crate::geom::{Affine, Direction, Point, Size};
use crate::layout::Space;
use crate::node::{
    Effect, Element, ElementKind, Examining, Instant, Placed, Placing, References, Resolved, Resolving, TextBox, Words,
};
use crate::style::Color;
use crate::syntax::{By, Positive, Record, Spanned};

pub(super) const KIND: ElementKind = ElementKind {
    name: "pictogram",
    doc: "Rows of icons, one for each row of the data: an icon stands for `each`; where less is left, only a \
          part of the last one has its color. The row's name stands before it, its number behind it. With \
          `enter: { effect: grow, stagger: 120ms }` the rows fill one after another.",
    example: "\
- pictogram:
    data: [{ label: 2022, value: 546 }, { label: 2023, value: 1624 }, { label: 2024, value: 801 }]
    each: 400
    unit: dot
    highlight: 2023
    enter: { effect: grow, stagger: 120ms }
",
    items: false,
    table: || joined(PictogramFields::table(), [PlotFields::table(), SourceFields::table()]),
    read: |fields, reader| {
        let (own, plot, source) = read_plot(fields, reader)?;
        Some(Box::new(Pictogram { own, plot, source }))
    },
};

crate::fields! {
    /// Rows of icons.
    pub struct PictogramFields {
        /// How many one icon stands for.
        each: Positive = "1",
        /// What an icon looks like.
        unit: UnitShape = "person",
        /// An SVG file for the icons, by its path in `scenes/`; `currentColor` in it takes the row's color.
        icon: Option<Spanned<String>>,
        /// Height of an icon in px where the box does not decide it; smaller where the longest row asks for it.
        extent: By<Positive> = "72",
        /// What one icon stands for, in words, below the rows: a message that knows `$each`.
        key: Option<Spanned<String>>,
    }
}

/// More rows cannot be compared, more icons in a row not be counted.
const MOST: usize = 12;
const MOST_UNITS: f64 = 60.0;
/// Width in px where nothing else decides, and the least.
const WIDTH: f64 = 1_400.0;
const LEAST: f64 = 400.0;
/// Distance in px of names and numbers from icons, and between rows in heights of an icon.
const NEAR: f64 = 28.0;
const BETWEEN: f64 = 0.3;
/// Above the key.
const BELOW: f64 = 24.0;
/// The greatest width of names, in parts of the box.
const NAMES: f64 = 0.3;

#[derive(Debug, Clone)]
struct Pictogram {
    own: PictogramFields,
    plot: PlotFields,
    source: SourceFields,
}

impl Element for Pictogram {
    fn effects(&self) -> &'static [Effect] {
        &[Effect::Grow]
    }

    fn references(&self, out: &mut References) {
        self.plot.references(out);
        self.source.references(out);
        out.artworks.extend(self.own.icon.iter().map(|file| (file.clone(), Vec::new())));
        self.own.key.iter().for_each(|id| out.messages.push((id.clone(), ["each".to_string()].into())));
    }

    fn examine(&self, cx: &mut Examining<'_>) {
        let Some(selections) = self.plot.examine(MOST, cx) else { return };
        PlotFields::examine_signs(&selections, cx);
        let rows = selections.iter().flat_map(|selection| &selection.rows);
        let mut told = Vec::new();
        for (row, units) in rows.filter_map(|row| Some((row, row.total()? / self.own.each.0))) {
            if units > MOST_UNITS && !told.contains(&row.span) {
                told.push(row.span);
                let message = format!("{units:.0} icons are more than can be counted; {MOST_UNITS:.0} are the most");
                let found = Diagnostic::error(row.span, message);
                cx.diagnostics.push(found.hint("let each stand for more: `each: 100`"));
            }
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let selections = self.plot.resolve(MOST, cx);
        let own = &self.own;
        let mark = own.icon.as_ref().and_then(|file| artwork(cx, file)).map_or(Mark::Shape(own.unit), Mark::Artwork);
        let totals = selections.iter().flat_map(|selection| &selection.rows).filter_map(DataRow::total);
        let writing = self.plot.writing(totals, cx);
        let row = |row: RowOfStates, cx: &mut Resolving<'_>| {
            let name = self.plot.name(&row, TextAlign::Start, cx);
            let mut numbers = Captions::new(selections.len());
            let mut units = vec![0.0; selections.len()];
            for (state, units) in units.iter_mut().enumerate() {
                let Some(total) = row.of(&selections, state).map(DataRow::total) else { continue };
                *units = seen_units(total.unwrap_or_default().max(0.0) / own.each.0);
                let number = match total {
                    Some(number) => self.plot.number(number, &writing, TextAlign::Start, bold, cx),
                    None => self.plot.missing(TextAlign::Start, cx),
                };
                numbers.add(state, (), number);
            }
            Row { color: self.plot.row_color(&row.key, cx), slots: row.slots, units, name, numbers }
        };
        let rows = RowOfStates::all(&selections).into_iter().map(|data| row(data, cx)).collect();
        let key = own.key.as_ref().map(|message| {
            let args = [("each".to_string(), own.each.0.to_string())].into();
            let words = Words { message: Some(message.clone()), args, verbatim: None };
            let soft = token(cx.theme, "ink-soft");
            Label::new(&words, &self.plot.label_style, TextAlign::Start, |style| style.color = soft, cx)
        });
        Box::new(ResolvedPictogram {
            plot: self.plot.clone(),
            counts: selections.iter().map(|selection| selection.rows.len().max(1)).collect(),
            rest: rest(cx),
            extent: own.extent.get(cx.target).0,
            source: self.source.resolve(cx),
            mark,
            rows,
            key,
        })
    }
}

/// How many icons are shown of so many: less than a twentieth of one beside whole ones would be a pale icon that seems to
/// count.
fn seen_units(units: f64) -> f64 {
    let rest = units - units.floor();
    if units >= 1.0 && rest < 0.05 { units.floor() } else { units }
}

struct Row {
    name: Label,
    slots: Vec<Option<usize>>,
    /// How many icons it has in each state.
    units: Vec<f64>,
    color: Color,
    numbers: Captions<()>,
}

struct ResolvedPictogram {
    plot: PlotFields,
    rows: Vec<Row>,
    /// How many rows each state has.
    counts: Vec<usize>,
    mark: Mark,
    /// Color of what is left of an icon of which less than a whole is meant.
    rest: Color,
    extent: f64,
    key: Option<Label>,
    source: SourceLine,
}

impl ResolvedPictogram {
    /// Widths in px of the names and of the numbers.
    fn beside(&mut self, width: f64) -> (f64, f64) {
        let names = self.rows.iter_mut().map(|row| row.name.size(Some(width * NAMES)).width).fold(0.0, f64::max);
        let numbers = self.rows.iter_mut().map(|row| row.numbers.greatest(None).width).fold(0.0, f64::max);
        (names + NEAR, numbers + NEAR)
    }

    /// How many icons the longest row has in any state; a part of one takes the room of a whole.
    fn longest(&self) -> f64 {
        self.rows.iter().flat_map(|row| &row.units).map(|units| (units - 1e-9).ceil()).fold(1.0, f64::max)
    }

    fn most_rows(&self) -> usize {
        self.counts.iter().copied().max().unwrap_or(1)
    }

    /// Height in px of an icon with which the longest row suits a width.
    fn height(&mut self, width: f64, most: f64) -> f64 {
        let (names, numbers) = self.beside(width);
        let longest = self.longest();
        let by_width = (width - names - numbers).max(1.0) / (longest * (1.0 + self.mark.gap()) * self.mark.aspect());
        most.min(by_width)
    }

    /// Height in px of a row, of which names may need more than icons.
    fn row(&mut self, width: f64, icon: f64) -> f64 {
        let names = self.rows.iter_mut().map(|row| row.name.size(Some(width * NAMES)).height).fold(0.0, f64::max);
        names.max(icon) + icon * BETWEEN
    }

    fn below(&mut self, width: f64) -> f64 {
        let key = self.key.as_mut().map_or(0.0, |key| key.size(Some(width)).height + BELOW);
        key + self.source.height(Some(width))
    }

    fn labels(&self) -> impl Iterator<Item = &Label> {
        let rows = self.rows.iter().flat_map(|row| std::iter::once(&row.name).chain(row.numbers.read()));
        rows.chain(&self.key)
    }
}

impl Resolved for ResolvedPictogram {
    fn measure(&mut self, space: Space) -> Size {
        let most = space.width.unwrap_or(space.max_width.map_or(WIDTH, |max| WIDTH.min(max.max(LEAST))));
        let icon = self.height(most, self.extent);
        let longest = self.longest();
        let (names, numbers) = self.beside(most);
        let natural = names + numbers + longest * icon * self.mark.aspect() * (1.0 + self.mark.gap());
        let rows = self.row(most, icon) * self.most_rows() as f64;
        let height = space.height.unwrap_or(rows + self.below(most));
        Size::new(space.width.unwrap_or(natural.min(most)).ceil(), height)
    }

    fn parts(&mut self) -> usize {
        self.rows.len()
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
        let (size, direction) = (cx.size, cx.direction);
        let below = self.below(size.width);
        let heights: Vec<f64> = self.counts.iter().map(|rows| (size.height - below) / *rows as f64).collect();
        let (names, _) = self.beside(size.width);
        let step = (size.height - below) / self.most_rows() as f64;
        let icon = self.height(size.width, step / (1.0 + BETWEEN)).max(1.0);
        let field = Field { names, icon, heights, mark: self.mark, width: size.width, direction };
        let mut labels: Vec<PlacedLabel> = self.source.place(size, direction).into_iter().collect();
        let top = size.height - below + BELOW;
        labels.extend(self.key.map(|key| key.place(Point::new(0.0, top), size.width, direction)));
        let changes = self.plot.changes(cx);
        let rows = self.rows.into_iter().filter_map(|row| field.place_row(row, &changes)).collect();
        Box::new(PlacedPictogram { growth: Growth::new(cx), rest: self.rest, rows, labels })
    }
}

/// The room of the rows in each state.
struct Field {
    /// Width of the names with the distance behind them, height of an icon, in px.
    names: f64,
    icon: f64,
    /// Height of a row in each state.
    heights: Vec<f64>,
    mark: Mark,
    width: f64,
    direction: Direction,
}

impl Field {
    /// A distance from the start side on the canvas.
    fn x(&self, from: f64) -> f64 {
        if self.direction == Direction::Ltr { from } else { self.width - from }
    }

    fn place_row(&self, mut row: Row, changes: &Changes) -> Option<PlacedRow> {
        let middle = |state: usize| Some(self.heights[state] * (row.slots[state]? as f64 + 0.5));
        let middles: Vec<Option<f64>> = (0..self.heights.len()).map(middle).collect();
        let path = through(middles.iter().map(|y| y.map(|y| Point::new(0.0, y))))?;
        let from = path[path.len() - 1].place;
        let most = row.units.iter().map(|units| (units - 1e-9).ceil()).fold(0.0, f64::max) as usize;
        let grid = Grid::of_height(most, most, self.icon, &self.mark);
        let start = if self.direction == Direction::Ltr { 0.0 } else { grid.size().width };
        let corner = Point::new(self.x(self.names) - start, from.y - self.icon / 2.0);
        let room = self.names - NEAR;
        let name = row.name.size(Some(room));
        let left = if self.direction == Direction::Ltr { 0.0 } else { self.width - room };
        let text = row.name.place(Point::new(left, from.y - name.height / 2.0), room, self.direction);
        let name = MovingLabel { text, from, path: changes.track(path) };
        // The number stands behind the last icon, of which a part may be meant.
        let share = if self.direction == Direction::Ltr { 0.0 } else { 1.0 };
        let numbers = row.numbers.place(
            |_| f64::INFINITY,
            changes,
            |state, ()| {
                let count = (row.units[state] - 1e-9).ceil() as usize;
                let icons = Grid::of_height(count, count, self.icon, &self.mark).size().width;
                let behind = self.names + if count == 0 { 0.0 } else { icons + NEAR };
                Some((Point::new(self.x(behind), middles[state]?), (share, 0.5)))
            },
        );
        let units = PlacedUnits::new(grid, self.mark.clone(), corner, self.direction);
        Some(PlacedRow { units, filled: changes.track(row.units), color: row.color, name, numbers })
    }
}

struct PlacedRow {
    units: PlacedUnits,
    /// How many icons there are, with a part of the last one.
    filled: Track<f64>,
    color: Color,
    /// Its path is that of the row.
    name: MovingLabel,
    numbers: Vec<MovingLabel>,
}

struct PlacedPictogram {
    rows: Vec<PlacedRow>,
    rest: Color,
    labels: Vec<PlacedLabel>,
    growth: Growth,
}

impl PlacedPictogram {
    fn draw_row(&self, row: &PlacedRow, time: Time, presence: f64, out: &mut DisplayList) {
        let filled = row.filled.at(time).max(0.0) * presence;
        // What is left of the last icon stays pale, so that a part of one is seen to be a part.
        let last = (filled - 1e-9).ceil().max(filled);
        let stretches =
            [Stretch { from: 0.0, to: filled, color: row.color }, Stretch { from: filled, to: last, color: self.rest }];
        let place = row.name.path.at(time);
        let shift = Affine::translate(place.place - row.name.from);
        out.group(place.opacity, None, |out| {
            out.with_transform(shift, |out| row.units.draw(&stretches, None, |_| 1.0, out));
        });
        row.name.draw(time, 1.0, out);
        row.numbers.iter().for_each(|number| number.draw(time, presence * 4.0 - 3.0, out));
    }
}

impl Placed for PlacedPictogram {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        for (index, row) in self.rows.iter().enumerate() {
            self.draw_row(row, at.time, self.growth.part(at.time, index, self.rows.len()), out);
        }
        self.labels.iter().for_each(|label| label.draw(1.0, out));
    }

    fn texts(&self) -> Vec<TextBox> {
        let moving = self.rows.iter().flat_map(|row| std::iter::once(&row.name).chain(&row.numbers));
        let moving = moving.filter_map(MovingLabel::text_box);
        moving.chain(self.labels.iter().map(PlacedLabel::text_box)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::seen_units;

    #[test]
    fn a_hair_of_an_icon_is_not_shown_beside_whole_ones() {
        assert_eq!([8.01, 8.5, 0.01, 0.0, 7.96].map(seen_units), [8.0, 8.5, 0.01, 0.0, 7.96]);
    }
}
