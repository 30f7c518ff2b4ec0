//! `pictogram`: rows of icons, each of which stands for so many.

use crate::chart::{DataRow, Label, PlacedLabel, PlotFields, SourceFields, SourceLine, bold, token};
use crate::diag::Diagnostic;
use crate::display::DisplayList;
use crate::elements::artwork::artwork;
use crate::elements::growth::Growth;
use crate::elements::lettering::TextAlign;
use crate::elements::pen::joined;
use crate::elements::units::{Grid, Mark, PlacedUnits, Stretch, UnitShape};
use crate::geom::{Direction, Point, Size};
use crate::layout::Space;
use crate::node::{
    Effect, Element, ElementKind, Examining, Instant, Placed, Placing, References, Resolved, Resolving, TextBox, Words,
};
use crate::style::Color;
use crate::syntax::{By, Positive, Record, Spanned};

pub(super) const KIND: ElementKind = ElementKind {
    name: "pictogram",
    doc: "Rows of icons, one for each row of the data: an icon stands for `each`, the last one is cut off in reading \
          direction where less is left. The row's name stands before it, its number behind it. With \
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
        let (plot, own) = (PlotFields::read(fields, reader), PictogramFields::read(fields, reader));
        let source = SourceFields::read(fields, reader);
        Some(Box::new(Pictogram { own: own?, plot: plot?, source: source? }))
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
        let Some(selection) = self.plot.examine(MOST, cx) else { return };
        PlotFields::examine_signs(&selection, cx);
        for (row, units) in selection.rows.iter().filter_map(|row| Some((row, row.total()? / self.own.each.0))) {
            if units > MOST_UNITS {
                let message = format!("{units:.0} icons are more than can be counted; {MOST_UNITS:.0} are the most");
                let found = Diagnostic::error(row.span, message);
                cx.diagnostics.push(found.hint("let each stand for more: `each: 100`"));
            }
        }
    }

    fn resolve(&self, cx: &mut Resolving<'_>) -> Box<dyn Resolved> {
        let rows = self.plot.data.resolve(MOST, cx).rows;
        let own = &self.own;
        let mark = own.icon.as_ref().and_then(|file| artwork(cx, file)).map_or(Mark::Shape(own.unit), Mark::Artwork);
        let writing = self.plot.writing(rows.iter().filter_map(DataRow::total), cx);
        let row = |row: &DataRow, cx: &mut Resolving<'_>| {
            let name = Label::new(&row.words, &self.plot.label_style, TextAlign::Start, |_| {}, cx).balanced();
            let number = row.total().map(|number| self.plot.number(number, &writing, TextAlign::Start, bold, cx));
            // What nobody knows is told from zero.
            let number = number
                .unwrap_or_else(|| Label::written("–".into(), &self.plot.label_style, TextAlign::Start, |_| {}, cx));
            Row {
                units: row.total().unwrap_or_default().max(0.0) / own.each.0,
                color: self.plot.row_color(&row.key, cx),
                name,
                number,
            }
        };
        let rows = rows.iter().map(|data| row(data, cx)).collect();
        let key = own.key.as_ref().map(|message| {
            let args = [("each".to_string(), own.each.0.to_string())].into();
            let words = Words { message: Some(message.clone()), args, verbatim: None };
            let soft = token(cx.theme, "ink-soft");
            Label::new(&words, &self.plot.label_style, TextAlign::Start, |style| style.color = soft, cx)
        });
        Box::new(ResolvedPictogram {
            extent: own.extent.get(cx.target).0,
            source: self.source.resolve(cx),
            mark,
            rows,
            key,
        })
    }
}

struct Row {
    name: Label,
    units: f64,
    color: Color,
    number: Label,
}

struct ResolvedPictogram {
    rows: Vec<Row>,
    mark: Mark,
    extent: f64,
    key: Option<Label>,
    source: SourceLine,
}

impl ResolvedPictogram {
    /// Widths in px of the names and of the numbers.
    fn beside(&mut self, width: f64) -> (f64, f64) {
        let names = self.rows.iter_mut().map(|row| row.name.size(Some(width * NAMES)).width).fold(0.0, f64::max);
        let numbers = self.rows.iter_mut().map(|row| row.number.size(None).width).fold(0.0, f64::max);
        (names + NEAR, numbers + NEAR)
    }

    /// Height in px of an icon with which the longest row suits a width.
    fn height(&mut self, width: f64, most: f64) -> f64 {
        let (names, numbers) = self.beside(width);
        let longest = self.rows.iter().map(|row| row.units).fold(1.0, f64::max);
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
        self.rows.iter().flat_map(|row| [&row.name, &row.number]).chain(&self.key)
    }
}

impl Resolved for ResolvedPictogram {
    fn measure(&mut self, space: Space) -> Size {
        let most = space.width.unwrap_or(space.max_width.map_or(WIDTH, |max| WIDTH.min(max.max(LEAST))));
        let icon = self.height(most, self.extent);
        let longest = self.rows.iter().map(|row| row.units).fold(1.0, f64::max);
        let (names, numbers) = self.beside(most);
        let natural = names + numbers + longest.ceil() * icon * self.mark.aspect() * (1.0 + self.mark.gap());
        let rows = self.row(most, icon) * self.rows.len() as f64;
        let height = space.height.unwrap_or(rows + self.below(most));
        Size::new(space.width.unwrap_or(natural.min(most)).ceil(), height)
    }

    fn parts(&mut self) -> usize {
        self.rows.len()
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
        let step = (size.height - below) / self.rows.len().max(1) as f64;
        let (names, _) = self.beside(size.width);
        let icon = self.height(size.width, step / (1.0 + BETWEEN)).max(1.0);
        let left = |from: f64, wide: f64| match direction {
            Direction::Ltr => from,
            Direction::Rtl => size.width - from - wide,
        };
        let mut labels: Vec<PlacedLabel> = self.source.place(size, direction).into_iter().collect();
        let top = step * self.rows.len() as f64 + BELOW;
        labels.extend(self.key.map(|key| key.place(Point::new(0.0, top), size.width, direction)));
        let mut rows = Vec::new();
        for (index, mut row) in self.rows.into_iter().enumerate() {
            let middle = step * (index as f64 + 0.5);
            let count = row.units.ceil() as usize;
            let grid = Grid::of_height(count, count, icon, &self.mark);
            let wide = grid.size().width;
            // The number stands behind what is seen of the last icon.
            let cut = (count as f64 - row.units) * grid.unit.width;
            let corner = Point::new(left(names, wide), middle - icon / 2.0);
            let name = row.name.size(Some(names - NEAR));
            let number = row.number.size(None);
            let from = names + if count == 0 { 0.0 } else { wide - cut + NEAR };
            let labels = [
                row.name.place(
                    Point::new(left(0.0, names - NEAR), middle - name.height / 2.0),
                    names - NEAR,
                    direction,
                ),
                row.number.place(
                    Point::new(left(from, number.width), middle - number.height / 2.0),
                    number.width,
                    direction,
                ),
            ];
            let units = PlacedUnits::new(grid, self.mark.clone(), corner, direction);
            rows.push(PlacedRow { units, filled: row.units, color: row.color, labels });
        }
        Box::new(PlacedPictogram { growth: Growth::new(cx), rows, labels })
    }
}

struct PlacedRow {
    units: PlacedUnits,
    /// How many icons there are, with a part of the last one.
    filled: f64,
    color: Color,
    /// Name and number.
    labels: [PlacedLabel; 2],
}

struct PlacedPictogram {
    rows: Vec<PlacedRow>,
    labels: Vec<PlacedLabel>,
    growth: Growth,
}

impl Placed for PlacedPictogram {
    fn draw(&self, at: &Instant, out: &mut DisplayList) {
        for (index, row) in self.rows.iter().enumerate() {
            let presence = self.growth.part(at.time, index, self.rows.len());
            let stretch = Stretch { from: 0.0, to: row.filled * presence, color: row.color };
            row.units.draw(&[stretch], None, |_| 1.0, out);
            row.labels[0].draw(1.0, out);
            row.labels[1].draw(presence * 4.0 - 3.0, out);
        }
        self.labels.iter().for_each(|label| label.draw(1.0, out));
    }

    fn texts(&self) -> Vec<TextBox> {
        self.rows.iter().flat_map(|row| &row.labels).chain(&self.labels).map(PlacedLabel::text_box).collect()
    }
}
