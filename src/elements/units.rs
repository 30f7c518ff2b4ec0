//! Units that stand for people or things: a figure, a dot, a square or an icon, filled in reading direction.

use std::sync::Arc;

use crate::assets::Artwork;
use crate::chart::token;
use crate::display::{DisplayList, Outline};
use crate::elements::artwork::fitted;
use crate::elements::outlines::{ellipse, rounded_rect};
use crate::geom::{Affine, BezPath, Direction, Point, Rect, Shape as _, Size, TOLERANCE, Vec2};
use crate::node::Resolving;
use crate::style::Color;

crate::choice! {
    /// What stands for one.
    pub enum UnitShape {
        /// A standing figure.
        Person = "person",
        /// A dot.
        Dot = "dot",
        /// A square with round corners, as in a waffle chart.
        Square = "square",
    }
}

/// How much darker than `sky` units are that are not filled: a share of the way to the text's color.
const REST: f64 = 0.12;

/// The color of units that are not filled.
pub(super) fn rest(cx: &Resolving<'_>) -> Color {
    token(cx.theme, "sky").lerp(token(cx.theme, "ink"), REST)
}

/// Width of the standing figure in parts of its height.
const PERSON: f64 = 0.46;
/// Opacity of artwork that has a color of its own where it is not filled.
const FAINT: f64 = 0.25;

/// What is drawn for one unit.
#[derive(Debug, Clone)]
pub(super) enum Mark {
    /// A shape in one color.
    Shape(UnitShape),
    /// A drawing.
    Artwork(Arc<Artwork>),
}

impl Mark {
    /// Width in parts of the height.
    pub fn aspect(&self) -> f64 {
        match self {
            Mark::Shape(UnitShape::Person) => PERSON,
            Mark::Shape(_) => 1.0,
            Mark::Artwork(art) => (art.size().width / art.size().height.max(1e-9)).clamp(0.05, 20.0),
        }
    }

    /// The distance between two that lets each be seen, in parts of the width.
    pub fn gap(&self) -> f64 {
        match self {
            Mark::Shape(UnitShape::Person) => 0.42,
            Mark::Shape(UnitShape::Dot) => 0.3,
            Mark::Shape(UnitShape::Square) => 0.16,
            Mark::Artwork(_) => 0.2,
        }
    }

    /// How high one of `count` is where nothing else decides, in px.
    pub fn natural_height(&self, count: usize) -> f64 {
        let height = match count {
            0..=10 => 160.0,
            11..=30 => 120.0,
            31..=120 => 92.0,
            121..=400 => 48.0,
            _ => 32.0,
        };
        if self.aspect() < 0.7 { height } else { height * 0.6 }
    }

    /// The outline of a shape in a box at the origin.
    fn outline(&self, size: Size) -> Option<BezPath> {
        match self {
            Mark::Shape(UnitShape::Person) => {
                Some(Affine::scale_non_uniform(size.width / 46.0, size.height / 100.0) * person())
            }
            Mark::Shape(UnitShape::Dot) => Some(ellipse(size.to_rect())),
            Mark::Shape(UnitShape::Square) => Some(rounded_rect(size.to_rect(), size.width * 0.18)),
            Mark::Artwork(_) => None,
        }
    }
}

/// A standing figure with a round head, 46 wide and 100 high, the same for everybody.
fn person() -> BezPath {
    let mut path = ellipse(Rect::new(11.5, 1.0, 34.5, 24.0));
    path.move_to((6.0, 39.0));
    path.curve_to((6.0, 32.5), (11.0, 28.0), (17.0, 28.0));
    path.line_to((29.0, 28.0));
    path.curve_to((35.0, 28.0), (40.0, 32.5), (40.0, 39.0));
    path.line_to((40.0, 59.5));
    path.curve_to((40.0, 64.5), (33.5, 64.5), (33.5, 59.5));
    path.line_to((33.5, 94.0));
    path.curve_to((33.5, 100.4), (24.0, 100.4), (24.0, 94.0));
    path.line_to((24.0, 67.0));
    path.curve_to((24.0, 65.8), (22.0, 65.8), (22.0, 67.0));
    path.line_to((22.0, 94.0));
    path.curve_to((22.0, 100.4), (12.5, 100.4), (12.5, 94.0));
    path.line_to((12.5, 59.5));
    path.curve_to((12.5, 64.5), (6.0, 64.5), (6.0, 59.5));
    path.close_path();
    path
}

/// Rows of units, filled in reading direction from the top.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Grid {
    /// How many units there are.
    pub count: usize,
    /// How many stand in a row.
    pub columns: usize,
    /// Size of one in px.
    pub unit: Size,
    /// From one to the next in px.
    pub step: Vec2,
}

impl Grid {
    /// Rows of units of one height in px.
    pub fn of_height(count: usize, columns: usize, height: f64, mark: &Mark) -> Self {
        let unit = Size::new(height * mark.aspect(), height);
        let gap = unit.width * mark.gap();
        Grid { count, columns: columns.max(1), unit, step: Vec2::new(unit.width + gap, unit.height + gap) }
    }

    /// Rows with this many units, as large as a box lets them be.
    fn filling(count: usize, columns: usize, room: Size, mark: &Mark) -> Self {
        let (across, rows) = (columns as f64, count.div_ceil(columns) as f64);
        let (aspect, gap) = (mark.aspect(), mark.gap());
        let by_width = room.width / (across + (across - 1.0) * gap);
        let by_height = room.height / (rows / aspect + (rows - 1.0) * gap);
        Grid::of_height(count, columns, (by_width.min(by_height) / aspect).max(0.0), mark)
    }

    /// Rows in a box: with this many units in each, or as large as they can be. Tens and fives in a row are easier to
    /// count, so they are taken where it costs little of the size.
    pub fn fit(count: usize, columns: Option<usize>, room: Size, mark: &Mark) -> Self {
        if let Some(columns) = columns {
            return Grid::filling(count, columns.min(count.max(1)), room, mark);
        }
        let all = || (1..=count.max(1)).map(|columns| Grid::filling(count, columns, room, mark));
        let best = all().map(|grid| grid.unit.height).fold(0.0, f64::max);
        let worth = |grid: &Grid| {
            let even = match grid.columns {
                n if n % 10 == 0 => 1.5,
                n if n % 5 == 0 => 1.15,
                _ => 1.0,
            };
            let full = if count.is_multiple_of(grid.columns) { 1.35 } else { 1.0 };
            grid.unit.height * even * full
        };
        let large = all().filter(|grid| grid.unit.height >= best * 0.7);
        large
            .fold(None, |found: Option<Grid>, grid| match found {
                Some(found) if worth(&found) >= worth(&grid) => Some(found),
                _ => Some(grid),
            })
            .unwrap_or_else(|| Grid::filling(count, 1, room, mark))
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.count.div_ceil(self.columns)
    }

    /// The size of all of it in px.
    pub fn size(&self) -> Size {
        let columns = self.columns.min(self.count) as f64;
        let gap = self.step - self.unit.to_vec2();
        Size::new((columns * self.step.x - gap.x).max(0.0), (self.rows() as f64 * self.step.y - gap.y).max(0.0))
    }

    /// The top left corner of a unit in a grid of this width.
    fn corner(&self, index: usize, width: f64, direction: Direction) -> Point {
        let (row, column) = (index / self.columns, index % self.columns);
        let x = column as f64 * self.step.x;
        let x = if direction == Direction::Rtl { width - x - self.unit.width } else { x };
        Point::new(x, row as f64 * self.step.y)
    }
}

/// A grid of units in its place, ready to be drawn.
pub(super) struct PlacedUnits {
    grid: Grid,
    mark: Mark,
    direction: Direction,
    corners: Vec<Point>,
    /// One unit, and each row as one outline: rows of one color are one item.
    outline: Option<Arc<Outline>>,
    rows: Vec<Arc<Outline>>,
}

/// A stretch of units in one color, from one count to another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch {
    pub from: f64,
    pub to: f64,
    pub color: Color,
}

impl PlacedUnits {
    /// With the grid's top left corner at `corner`.
    pub fn new(grid: Grid, mark: Mark, corner: Point, direction: Direction) -> Self {
        let width = grid.size().width;
        let corners: Vec<Point> =
            (0..grid.count).map(|i| corner + grid.corner(i, width, direction).to_vec2()).collect();
        let shape = mark.outline(grid.unit);
        let row = |corners: &[Point], shape: &BezPath| {
            let mut path = BezPath::new();
            for corner in corners {
                path.extend((Affine::translate(corner.to_vec2()) * shape.clone()).iter());
            }
            Outline::new(path)
        };
        let rows = shape.iter().flat_map(|shape| corners.chunks(grid.columns).map(move |row_| row(row_, shape)));
        let rows = rows.collect();
        PlacedUnits { outline: shape.map(Outline::new), rows, grid, mark, direction, corners }
    }

    /// Draws all units: those of no stretch in the color `rest`, if there is one. `presence` is how far the filling of
    /// a unit has come in.
    pub fn draw(
        &self,
        stretches: &[Stretch],
        rest: Option<Color>,
        presence: impl Fn(usize) -> f64,
        out: &mut DisplayList,
    ) {
        for (row, members) in self.corners.chunks(self.grid.columns).enumerate() {
            let first = row * self.grid.columns;
            let range = first..first + members.len();
            let settled = range.clone().all(|i| presence(i) >= 1.0);
            let (low, high) = (range.start as f64, range.end as f64);
            let whole = stretches.iter().find(|s| s.from <= low && s.to >= high);
            let coming = range.clone().any(|i| presence(i) > 0.0);
            let empty = !coming || stretches.iter().all(|s| s.to <= low || s.from >= high);
            match (self.rows.get(row), whole, rest) {
                (Some(outline), Some(stretch), _) if settled => {
                    out.outline(outline, Affine::IDENTITY, Some(stretch.color.into()), None);
                }
                (Some(outline), _, Some(rest)) if empty => {
                    out.outline(outline, Affine::IDENTITY, Some(rest.into()), None);
                }
                _ => range.for_each(|i| self.draw_unit(i, stretches, rest, presence(i), out)),
            }
        }
    }

    fn draw_unit(&self, i: usize, stretches: &[Stretch], rest: Option<Color>, presence: f64, out: &mut DisplayList) {
        let at = i as f64;
        let covers = |s: &&Stretch| s.from <= at && s.to >= at + 1.0;
        let whole = stretches.iter().find(covers).filter(|_| presence >= 1.0);
        if let Some(stretch) = whole {
            return self.mark_at(i, stretch.color, false, 1.0, out);
        }
        if let Some(rest) = rest {
            self.mark_at(i, rest, true, 1.0, out);
        }
        for stretch in stretches {
            let (from, to) = ((stretch.from - at).clamp(0.0, 1.0), (stretch.to - at).clamp(0.0, 1.0));
            if to - from <= 1e-6 || presence <= 0.0 {
                continue;
            }
            let clip = (from > 0.0 || to < 1.0).then(|| self.part(i, from, to));
            out.group(presence.clamp(0.0, 1.0), clip, |out| self.mark_at(i, stretch.color, false, presence, out));
        }
    }

    /// The part of a unit's box between two shares of its width, in reading direction.
    fn part(&self, i: usize, from: f64, to: f64) -> BezPath {
        let (corner, size) = (self.corners[i], self.grid.unit);
        let (from, to) = match self.direction {
            Direction::Ltr => (from, to),
            Direction::Rtl => (1.0 - to, 1.0 - from),
        };
        let left = corner.x + size.width * from;
        Rect::new(left, corner.y, corner.x + size.width * to, corner.y + size.height).to_path(TOLERANCE)
    }

    fn mark_at(&self, i: usize, color: Color, is_rest: bool, presence: f64, out: &mut DisplayList) {
        let (corner, middle) = (self.corners[i].to_vec2(), (self.grid.unit / 2.0).to_vec2());
        // It comes in from four fifths of its size.
        let scale = 0.8 + 0.2 * presence.clamp(0.0, 1.0);
        let place = match scale {
            1.0 => Affine::translate(corner),
            _ => Affine::translate(corner + middle) * Affine::scale(scale) * Affine::translate(-middle),
        };
        match (&self.outline, &self.mark) {
            (Some(outline), _) => out.outline(outline, place, Some(color.into()), None),
            (None, Mark::Artwork(art)) => {
                let fit = fitted(art.size(), self.grid.unit.to_rect(), false);
                let opacity = if is_rest && !art.uses_current_color() { FAINT } else { 1.0 };
                out.group(opacity, None, |out| {
                    out.with_transform(place * fit, |out| art.draw(Some(color), &|_| None, out));
                });
            }
            (None, Mark::Shape(_)) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOT: Mark = Mark::Shape(UnitShape::Dot);
    const FIGURE: Mark = Mark::Shape(UnitShape::Person);

    #[test]
    fn a_grid_fits_its_box_and_counts_in_tens() {
        for (room, columns) in
            [((1600.0, 600.0), 20), ((900.0, 1000.0), 10), ((600.0, 300.0), 20), ((2000.0, 100.0), 50)]
        {
            let grid = Grid::fit(100, None, room.into(), &FIGURE);
            let size = grid.size();
            assert!(size.width <= room.0 + 1e-6 && size.height <= room.1 + 1e-6, "{room:?}: {size:?}");
            assert_eq!(grid.columns % 10, 0, "{room:?}");
            assert_eq!(grid.columns, columns, "{room:?}");
        }
        let beds = Grid::fit(702, None, (1700.0, 700.0).into(), &DOT);
        assert!(beds.columns.is_multiple_of(5) && beds.unit.width > 18.0, "{beds:?}");
        assert_eq!(Grid::fit(1, None, (300.0, 300.0).into(), &DOT).size(), Size::new(300.0, 300.0));
    }

    #[test]
    fn units_are_filled_in_reading_direction() {
        let grid = Grid::of_height(5, 3, 10.0, &DOT);
        assert_eq!(grid.rows(), 2);
        let width = grid.size().width;
        assert_eq!(grid.corner(0, width, Direction::Ltr), Point::ZERO);
        assert_eq!(grid.corner(0, width, Direction::Rtl), Point::new(width - 10.0, 0.0));
        assert_eq!(grid.corner(3, width, Direction::Ltr), Point::new(0.0, 13.0));
        let half = |direction| {
            let units = PlacedUnits::new(grid, DOT, Point::ZERO, direction);
            units.part(0, 0.0, 0.5).bounding_box().x0
        };
        assert_eq!(half(Direction::Ltr), 0.0);
        assert_eq!(half(Direction::Rtl), width - 5.0);
    }

    #[test]
    fn rows_of_one_color_are_one_item() {
        let units = PlacedUnits::new(Grid::of_height(30, 10, 10.0, &DOT), DOT, Point::ZERO, Direction::Ltr);
        let stretch = Stretch { from: 0.0, to: 12.5, color: Color::BLACK };
        let mut out = DisplayList::new();
        units.draw(&[stretch], Some(Color::WHITE), |_| 1.0, &mut out);
        // One row, two units, a rest and a part of it, seven units, one row.
        assert_eq!(out.items().len(), 1 + 2 + 2 + 7 + 1);
        let mut coming = DisplayList::new();
        units.draw(&[stretch], None, |i| if i < 10 { 0.5 } else { 0.0 }, &mut coming);
        assert_eq!(coming.items().len(), 10);
    }
}
