//! Where the remarks of a bar chart stand: beside their bars, over them, or across the chart.

use super::drawing::{PlacedRemark, PlacedRow};
use super::placing::Placer;
use super::{REMARK, Remark, ResolvedBars};
use crate::anim::Track;
use crate::chart::first_free;
use crate::elements::bars::{Axes, Bar};
use crate::geom::{Point, Rect, Size, Vec2};

impl ResolvedBars {
    /// Remarks on their bars in the last state, at the first place where they touch nothing. While a bar is elsewhere, its
    /// remark is not there.
    pub(super) fn place_remarks(&mut self, placer: &Placer, rows: &[PlacedRow]) -> Vec<PlacedRemark> {
        let last = placer.bars.len() - 1;
        let axes = &placer.axes;
        let bars = placer.bars[last].iter().flatten().flatten().map(|bar| bar.bounds(axes));
        let numbers = rows.iter().flat_map(|row| &row.numbers).filter(|number| number.states[last]);
        let mut obstacles: Vec<Rect> = bars.chain(numbers.map(|number| number.text.frame())).collect();
        let mut placed = Vec::new();
        for remark in &mut self.remarks {
            let row = &self.rows[remark.row];
            let first = |state: usize| placer.bars[state][row.slots[state]?].iter().flatten().next().copied();
            let Some(bar) = first(last) else { continue };
            let number = rows[remark.row].numbers.iter().find(|number| number.states[last]);
            let bounds = bar.bounds(axes);
            let beside = match (axes.lying, number) {
                (true, Some(number)) => bounds.union(number.text.frame()),
                _ => bounds,
            };
            let number = number.map(|number| number.text.frame());
            let mut one = place_remark(remark, (beside, bounds, number), axes, &obstacles);
            let same = |state: Option<Bar>| if state == Some(bar) { 1.0 } else { 0.0 };
            one.shown = placer.changes.track((0..=last).map(|state| same(first(state))).collect());
            obstacles.push(one.text.frame());
            placed.push(one);
        }
        placed
    }
}

/// Over or under a lying bar that leaves no room behind it, where shorter bars leave some.
fn remark_across(remark: &mut Remark, bar: Rect, axes: &Axes, obstacles: &[Rect]) -> Option<PlacedRemark> {
    let (_, from_text, from_bar, dot) = REMARK;
    let size = remark.caption.size(Some(axes.width * 0.5));
    let mut obstacles = obstacles.to_vec();
    obstacles.iter_mut().for_each(|other| *other = other.inflate(from_text, 4.0));
    let rtl = axes.start_share() > 0.5;
    let steps = || (5..80).map(|step| 6.0 * f64::from(step));
    let above = steps().map(|by| bar.y0 - from_bar - by - size.height);
    let below = steps().map(|by| bar.y1 + from_bar + by);
    let x = if rtl { bar.x0 } else { bar.x1 - size.width };
    let places = above.zip(below).flat_map(|(above, below)| [Vec2::new(x, above), Vec2::new(x, below)]);
    let place = first_free(size, places, whole(axes), &obstacles)?;
    let (edge, near) =
        if place.y < bar.y0 { (bar.y0 - from_bar, place.y + size.height) } else { (bar.y1 + from_bar, place.y) };
    let middle = place.x + size.width / 2.0;
    let text = remark.caption.place_at(place.to_point(), (0.0, 0.0), axes.width * 0.5);
    let (tip, tail) = (Point::new(middle, edge), Point::new(middle, near));
    Some(PlacedRemark { text, row: remark.row, color: remark.color, tip, tail, dot, shown: Track::Fixed(1.0) })
}

/// Beside the bar or its number, on the side where there is more room first, from the bar's end downwards; over it where
/// both sides are taken. The boxes are those of a lying bar with its number, of the bar, and of its number.
fn place_remark(
    remark: &mut Remark,
    (bar, ink, number): (Rect, Rect, Option<Rect>),
    axes: &Axes,
    obstacles: &[Rect],
) -> PlacedRemark {
    let free = |left: bool| (if left { bar.x0 } else { axes.width - bar.x1 } - LEADS).max(1.0);
    if axes.lying
        && remark.caption.line().width > free(axes.start_share() > 0.5)
        && let Some(placed) = remark_across(remark, ink, axes, obstacles)
    {
        return placed;
    }
    let left_first = bar.center().x > axes.width / 2.0;
    let sides = if axes.lying { vec![axes.start_share() > 0.5] } else { vec![left_first, !left_first] };
    let room = sides.iter().map(|left| free(*left)).fold(1.0, f64::max).min(axes.width * 0.5);
    let beside = |remark: &mut Remark, share: f64| {
        let room = room * share;
        let size = remark.caption.size(Some(room));
        let places = places_beside((bar, number), size, &sides, axes.lying);
        let found = places.into_iter().find(|place| place.is_free(size, axes, obstacles))?;
        Some(remark_beside(remark, &found, room, size))
    };
    // In a few lines it may still stand beside its bar.
    let found = beside(remark, 1.0).or_else(|| match axes.lying {
        true => None,
        false => remark_above(remark, number.unwrap_or(bar), axes, obstacles)
            .or_else(|| [0.7, 0.5, 0.35].into_iter().find_map(|share| beside(remark, share))),
    });
    found.unwrap_or_else(|| {
        let size = remark.caption.size(Some(room));
        let y = if axes.lying { bar.center().y - size.height / 2.0 } else { bar.y0 };
        remark_beside(remark, &Beside { what: bar, left: sides[0], y }, room, size)
    })
}

/// A place beside something: on which side, and where the text begins.
struct Beside {
    what: Rect,
    left: bool,
    y: f64,
}

impl Beside {
    fn is_free(&self, size: Size, axes: &Axes, obstacles: &[Rect]) -> bool {
        let wanted = Size::new(size.width + LEADS, size.height);
        let x = if self.left { self.what.x0 - wanted.width - 1.0 } else { self.what.x1 + 1.0 };
        first_free(wanted, [Vec2::new(x, self.y)], whole(axes), obstacles).is_some()
    }
}

/// Where nothing may leave the chart, nor stand below its base line.
fn whole(axes: &Axes) -> Rect {
    Rect::new(0.0, 0.0, axes.width, axes.region.y1)
}

fn places_beside((bar, number): (Rect, Option<Rect>), size: Size, sides: &[bool], lying: bool) -> Vec<Beside> {
    let level = |what: Rect| what.center().y - size.height / 2.0;
    let heights: Vec<f64> = match lying {
        true => vec![level(bar)],
        false => (0..60).map(|step| bar.y0 + 8.0 * f64::from(step)).filter(|y| y + size.height < bar.y1).collect(),
    };
    let by_bar = heights.iter().flat_map(|y| sides.iter().map(|left| Beside { what: bar, left: *left, y: *y }));
    let numbers = number.into_iter();
    let by_number = numbers.flat_map(|what| sides.iter().map(move |left| Beside { what, left: *left, y: level(what) }));
    by_bar.chain(by_number).collect()
}

fn remark_beside(remark: &mut Remark, place: &Beside, room: f64, size: Size) -> PlacedRemark {
    let (length, from_text, from_bar, dot) = REMARK;
    let sign = if place.left { -1.0 } else { 1.0 };
    let edge = if place.left { place.what.x0 } else { place.what.x1 };
    let tip = Point::new(edge + sign * from_bar, place.y + size.height / 2.0);
    let tail = Point::new(tip.x + sign * length, tip.y);
    let at = Point::new(tail.x + sign * from_text, place.y);
    let text = remark.caption.place_at(at, (if place.left { 1.0 } else { 0.0 }, 0.0), room);
    PlacedRemark { text, row: remark.row, color: remark.color, tip, tail, dot, shown: Track::Fixed(1.0) }
}

/// Over a standing bar and its number, where both neighbours are as high: in the middle if there is room, then to the
/// sides; the line comes down to it.
fn remark_above(remark: &mut Remark, head: Rect, axes: &Axes, obstacles: &[Rect]) -> Option<PlacedRemark> {
    let (length, from_text, from_bar, dot) = REMARK;
    let middle = head.center().x;
    let foot = head.y0 - from_bar;
    for share in [0.5, 0.32, 0.22] {
        let size = remark.caption.size(Some(axes.width * share));
        for step in 0..40 {
            let y = foot - length * 0.4 - 8.0 * f64::from(step) - from_text * 0.5 - size.height;
            for aside in [0.5, 0.12, 0.88] {
                let corner = Vec2::new(middle - size.width * aside, y);
                let text = Rect::from_origin_size(corner.to_point(), size);
                let line = Rect::new(middle - dot, text.y1, middle + dot, foot);
                let around = text.inflate(from_text, 4.0);
                let is_free = |rect: Rect| !obstacles.iter().any(|other| other.intersect(rect).area() > 0.0);
                if whole(axes).union(text) == whole(axes) && is_free(around) && is_free(line) {
                    let text = remark.caption.place_at(corner.to_point(), (0.0, 0.0), axes.width * share);
                    let (tip, tail) = (Point::new(middle, foot), Point::new(middle, y + size.height + from_text * 0.5));
                    let (row, color) = (remark.row, remark.color);
                    return Some(PlacedRemark { text, row, color, tip, tail, dot, shown: Track::Fixed(1.0) });
                }
            }
        }
    }
    None
}

/// What a remark beside a bar takes besides its text.
const LEADS: f64 = REMARK.0 + REMARK.1 + REMARK.2;
