//! Where the names of slices stand in each state: in their slice, beside the disc with a leader, or below it.

use std::f64::consts::{FRAC_PI_2, TAU};

use super::drawing::{Arc, Leader, PlacedSlice, PlacedSlices};
use super::{BELOW, BETWEEN, LEADER, LEAST, NAMES, NEAR, ResolvedSlices, Side, Slice, SliceLabels, WITHIN};
use crate::chart::{Changes, LegendInTurn, MovingLabel, PlacedLabel};
use crate::elements::arcs::Clock;
use crate::elements::growth::Growth;
use crate::elements::lettering::TextAlign;
use crate::elements::spread::spread;
use crate::geom::{Direction, Point, Rect, Size, Vec2};
use crate::node::Placing;

/// Distance in px of texts in a slice from its edges.
const PADDING: f64 = 10.0;
/// How many points of each side of a text's box must lie in the slice.
const POINTS: u32 = 8;

/// A disc in a box, with what stands beside it.
pub(super) struct Fit {
    pub(super) diameter: f64,
    /// The width that names and leaders take on each side: the same on both, so that the disc stands in the middle.
    pub(super) beside: f64,
}

/// A disc or ring in its place.
#[derive(Clone, Copy)]
struct Disc {
    clock: Clock,
    inner: f64,
    outer: f64,
}

impl Disc {
    /// The middle of a box of this size in an arc, where it lies in it with all its points.
    fn room_in(&self, (start, share): (f64, f64), size: Size) -> Option<Point> {
        let angle = (start + share / 2.0) * TAU;
        // Where a slice is widest and still far from the rim: two thirds out, or the middle of a ring's band.
        let wanted = if self.inner > 0.0 { (self.inner + self.outer) / 2.0 } else { self.outer * 0.64 };
        let steps =
            (0..12).flat_map(|step| [1.0, -1.0].map(|sign| wanted + sign * f64::from(step) * self.outer * 0.025));
        let middles = steps.map(|radius| self.clock.point(angle, radius));
        middles.into_iter().find(|middle| self.holds((start, share), Rect::from_center_size(*middle, size)))
    }

    /// The greatest width of names in slices.
    fn names_within(&self) -> f64 {
        if self.inner > 0.0 { self.outer - self.inner - 2.0 * PADDING } else { self.outer * WITHIN }
    }

    fn holds(&self, arc: (f64, f64), rect: Rect) -> bool {
        let side = |i: u32| f64::from(i) / f64::from(POINTS);
        let along = |from: Point, to: Point| (0..POINTS).map(move |i| from.lerp(to, side(i)));
        let corners = [
            Point::new(rect.x0, rect.y0),
            Point::new(rect.x1, rect.y0),
            Point::new(rect.x1, rect.y1),
            Point::new(rect.x0, rect.y1),
        ];
        (0..4).flat_map(|i| along(corners[i], corners[(i + 1) % 4])).all(|point| self.contains(arc, point))
    }

    /// Whether a point lies in an arc, away from its edges.
    fn contains(&self, (start, share): (f64, f64), point: Point) -> bool {
        let away: Vec2 = point - self.clock.center;
        let radius = away.hypot();
        if radius > self.outer - PADDING || (self.inner > 0.0 && radius < self.inner + PADDING) {
            return false;
        }
        if share >= 1.0 {
            return true;
        }
        let angle = libm::atan2(away.x * self.clock.direction.sign(), -away.y);
        let since = (angle - start * TAU).rem_euclid(TAU);
        let until = share * TAU - since;
        // The distance to an edge; behind a quarter turn no point of it is near.
        let far = |angle: f64| if angle < FRAC_PI_2 { radius * libm::sin(angle) } else { radius };
        until > 0.0 && far(since) >= PADDING && far(until) >= PADDING
    }
}

/// Where texts of a slice stand in a state.
#[derive(Debug, Clone, Copy)]
struct Texts {
    side: Side,
    /// The point beside or in the middle of which they stand, at their top.
    top: Point,
    /// The height of the number above the name.
    number: f64,
    leader: Option<[Point; 3]>,
}

impl ResolvedSlices {
    fn disc(&self, center: Point, diameter: f64) -> Disc {
        let outer = diameter / 2.0;
        // Clockwise in every script, as clocks run.
        let clock = Clock { center, direction: Direction::Ltr };
        Disc { clock, inner: outer * (1.0 - self.band), outer }
    }

    /// Where the texts of a slice stand in it, if they fit.
    fn within(&mut self, disc: Disc, index: usize, state: usize) -> Option<(Point, Size)> {
        let slice = &mut self.slices[index];
        if self.labels != SliceLabels::Inside || slice.arcs[state].1 <= 0.0 {
            return None;
        }
        let size = slice.size(state, Side::Inside, disc.names_within());
        Some((disc.room_in(slice.arcs[state], size)?, size))
    }

    /// The greatest disc with names beside it, if that is not too narrow.
    pub(super) fn fit_beside(&mut self, width: f64, most: f64) -> Option<Fit> {
        let mut diameter = most.min(width);
        // A smaller disc may send one more name outside, never one back in: it ends after as many rounds as slices.
        for _ in 0..=self.slices.len() * self.states {
            let disc = self.disc(Point::ORIGIN, diameter);
            let (mut names, mut any) = (0.0, false);
            let states = self.states;
            for (index, state) in (0..self.slices.len()).flat_map(|i| (0..states).map(move |state| (i, state))) {
                if self.slices[index].arcs[state].1 > 0.0 && self.within(disc, index, state).is_none() {
                    let side = Side::of(self.slices[index].arcs[state]);
                    names = f64::max(names, self.slices[index].size(state, side, width * NAMES).width);
                    any = true;
                }
            }
            let beside = if any { names + LEADER } else { 0.0 };
            let free = width - 2.0 * beside;
            if any && free < LEAST {
                return None;
            }
            if free.min(most) >= diameter {
                return Some(Fit { diameter, beside });
            }
            diameter = free.min(most);
        }
        None
    }

    pub(super) fn placed(mut self, cx: &mut Placing<'_>) -> PlacedSlices {
        let (size, direction) = (cx.size, cx.direction);
        let changes = self.plot.changes(cx);
        let height = size.height - self.source.height(Some(size.width));
        let fit = self.fit_beside(size.width, height.max(1.0));
        let below = if fit.is_none() { self.keys_height(size.width) + BELOW } else { 0.0 };
        let diameter = fit.as_ref().map_or((height - below).min(size.width), |fit| fit.diameter).max(1.0);
        let top = if fit.is_some() { (height - diameter) / 2.0 } else { 0.0 };
        let disc = self.disc(Point::new(size.width / 2.0, top + diameter / 2.0), diameter);
        let mut texts: Vec<Vec<Option<Texts>>> = Vec::new();
        for state in 0..self.states {
            let mut of_state: Vec<Option<Texts>> =
                (0..self.slices.len()).map(|index| self.inside(disc, index, state)).collect();
            if fit.is_some() {
                self.beside(disc, state, size.width, height, &mut of_state);
            }
            texts.push(of_state);
        }
        let mut keys = if fit.is_some() { Vec::new() } else { std::mem::take(&mut self.keys) };
        for (state, keys) in keys.iter_mut().enumerate() {
            // What stands in its slice is not said again.
            let there = self.slices.iter().zip(&texts[state]).filter(|(slice, _)| slice.arcs[state].1 > 0.0);
            let outside: Vec<bool> = there.map(|(_, texts)| texts.is_none()).collect();
            keys.keep(|place| outside[place]);
        }
        let corner = Point::new(0.0, diameter + BELOW);
        let keys = keys.into_iter().map(|keys| keys.place(corner, size.width, TextAlign::Center, direction));
        let keys = LegendInTurn::new(keys.collect(), &changes);
        let source = std::mem::take(&mut self.source).place(size, direction);
        let (total, words) = self.in_hole(disc, direction, &changes);
        let slices = std::mem::take(&mut self.slices).into_iter().enumerate().map(|(index, slice)| {
            let texts: Vec<Option<Texts>> = texts.iter().map(|state| state[index]).collect();
            place_slice(slice, &texts, disc, size.width, &changes)
        });
        PlacedSlices {
            slices: slices.collect(),
            growth: Growth::new(cx),
            labels: source.into_iter().chain(words).collect(),
            line: self.line,
            radii: (disc.inner, disc.outer),
            clock: disc.clock,
            total,
            keys,
        }
    }

    fn inside(&mut self, disc: Disc, index: usize, state: usize) -> Option<Texts> {
        let (middle, size) = self.within(disc, index, state)?;
        let number = self.slices[index].number.size_in(state, Side::Inside, None).height;
        let top = Point::new(middle.x, middle.y - size.height / 2.0);
        Some(Texts { side: Side::Inside, top, number, leader: None })
    }

    /// Sets the names that do not stand inside on both sides, none over another one.
    fn beside(&mut self, disc: Disc, state: usize, width: f64, height: f64, texts: &mut [Option<Texts>]) {
        for side in [Side::Left, Side::Right] {
            let middle = |slice: &Slice| (slice.arcs[state].0 + slice.arcs[state].1 / 2.0) * TAU;
            let is_here = |i: &usize| {
                let arc = self.slices[*i].arcs[state];
                texts[*i].is_none() && arc.1 > 0.0 && Side::of(arc) == side
            };
            let mut members: Vec<usize> = (0..self.slices.len()).filter(is_here).collect();
            // From top to bottom: clockwise on the right, the other way on the left.
            members.sort_by(|a, b| middle(&self.slices[*a]).total_cmp(&middle(&self.slices[*b])));
            if side == Side::Left {
                members.reverse();
            }
            let sizes: Vec<Size> = members.iter().map(|i| self.slices[*i].size(state, side, width * NAMES)).collect();
            let heights: Vec<f64> = sizes.iter().map(|size| size.height).collect();
            let wish = |i: &usize| disc.clock.point(middle(&self.slices[*i]), disc.outer + LEADER / 2.0).y;
            let wanted: Vec<f64> = members.iter().map(wish).collect();
            let places = spread(&wanted, &heights, BETWEEN, 0.0, height);
            let outwards = if side == Side::Right { 1.0 } else { -1.0 };
            for ((index, size), y) in members.into_iter().zip(sizes).zip(places) {
                let from = disc.clock.point(middle(&self.slices[index]), disc.outer + 6.0);
                let edge = disc.clock.center.x + (disc.outer + LEADER) * outwards;
                let bend = Point::new(edge - outwards * LEADER * 0.5, y);
                let near = Point::new(edge - outwards * NEAR, y);
                let number = self.slices[index].number.size_in(state, side, None).height;
                let top = Point::new(edge, y - size.height / 2.0);
                texts[index] = Some(Texts { side, top, number, leader: Some([from, bend, near]) });
            }
        }
    }

    /// Texts one above the other in the middle of a ring.
    fn in_hole(
        &mut self,
        disc: Disc,
        direction: Direction,
        changes: &Changes,
    ) -> (Vec<MovingLabel>, Option<PlacedLabel>) {
        // A square's width in a circle, and a little more, because the lines in the middle are the longest.
        let room = disc.inner * 1.56;
        let total = std::mem::replace(&mut self.total, crate::chart::Captions::new(self.states));
        let mut total = total;
        let number = total.greatest(Some(room)).height;
        let below = self.words.as_mut().map_or(0.0, |words| words.size(Some(room)).height);
        let center = disc.clock.center;
        let top = center.y - (number + below) / 2.0;
        let corner = Point::new(center.x - room / 2.0, top + number);
        let words = self.words.take().map(|words| words.place(corner, room, direction));
        (total.place(|()| room, changes, |_, ()| Some((Point::new(center.x, top), (0.5, 0.0)))), words)
    }
}

fn place_slice(slice: Slice, texts: &[Option<Texts>], disc: Disc, width: f64, changes: &Changes) -> PlacedSlice {
    let shares = |side: Side| match side {
        Side::Left => (1.0, 0.0),
        Side::Right => (0.0, 0.0),
        Side::Inside => (0.5, 0.0),
    };
    let anchor = |state: usize, side: Side, below: bool| {
        let texts = texts[state].filter(|texts| texts.side == side)?;
        let down = if below { texts.number } else { 0.0 };
        Some((texts.top + Vec2::new(0.0, down), shares(side)))
    };
    let mut labels = slice.number.place(|_| f64::INFINITY, changes, |state, side| anchor(state, side, false));
    let room = |side: Side| if side == Side::Inside { disc.names_within() } else { width * NAMES };
    labels.extend(slice.name.place(room, changes, |state, side| anchor(state, side, true)));
    let leader = |side: Side| {
        let of_state = |texts: &Option<Texts>| texts.filter(|texts| texts.side == side)?.leader;
        let mut known = texts.iter().find_map(of_state)?;
        let path = texts.iter().map(|texts| {
            let found = of_state(texts);
            known = found.unwrap_or(known);
            Leader { points: known, opacity: if found.is_some() { 1.0 } else { 0.0 } }
        });
        Some(changes.track(path.collect()))
    };
    PlacedSlice {
        arc: changes.track(slice.arcs.iter().map(|(start, share)| Arc { start: *start, share: *share }).collect()),
        leaders: [Side::Left, Side::Right].into_iter().filter_map(leader).collect(),
        color: slice.color,
        labels,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stand_in_slices_that_have_room() {
        let clock = Clock { center: Point::new(200.0, 200.0), direction: Direction::Ltr };
        let disc = Disc { clock, inner: 0.0, outer: 200.0 };
        let quarter = disc.room_in((0.0, 0.25), Size::new(100.0, 60.0)).expect("room");
        assert!(quarter.x > 230.0 && quarter.y < 170.0, "{quarter:?}");
        assert_eq!(disc.room_in((0.0, 0.05), Size::new(100.0, 60.0)), None);
        assert_eq!(disc.room_in((0.0, 0.25), Size::new(300.0, 60.0)), None);
        // The only slice has no edges.
        assert!(disc.room_in((0.0, 1.0), Size::new(150.0, 60.0)).is_some());
        let ring = Disc { inner: 150.0, ..disc };
        assert_eq!(ring.room_in((0.0, 0.5), Size::new(100.0, 60.0)), None);
        assert!(ring.room_in((0.0, 0.5), Size::new(24.0, 20.0)).is_some());
    }
}
