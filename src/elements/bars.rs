//! Where bars stand: both directions of a bar chart on one pair of axes, so that everything is computed once.

use crate::anim::{Lerp, Track};
use crate::chart::{Changes, Scale, Selection};
use crate::geom::{BezPath, Direction, Point, Rect};

/// Handle of a cubic quarter circle, in radii: 4/3 · (√2 − 1).
const KAPPA: f64 = 0.552_284_749_830_793_6;

/// Distance of bars that stand on each other, in px.
const STACK_AIR: f64 = 3.0;

/// The place of bars on the canvas. `along` runs over the rows from the start side or from the top, `across` with the
/// numbers: upwards, or from the start side to the end side.
#[derive(Debug, Clone, Copy)]
pub(super) struct Axes {
    /// The bars' room, as if the chart were read from left to right.
    pub region: Rect,
    /// Whether bars lie.
    pub lying: bool,
    /// Width of the chart, for mirroring.
    pub width: f64,
    /// Reading direction.
    pub direction: Direction,
}

impl Axes {
    /// Length of the axis of rows in px.
    pub fn along(&self) -> f64 {
        if self.lying { self.region.height() } else { self.region.width() }
    }

    /// Length of the axis of numbers in px.
    pub fn across(&self) -> f64 {
        if self.lying { self.region.width() } else { self.region.height() }
    }

    /// A point on the canvas.
    pub fn point(&self, along: f64, across: f64) -> Point {
        let point = match self.lying {
            true => Point::new(self.region.x0 + across, self.region.y0 + along),
            false => Point::new(self.region.x0 + along, self.region.y1 - across),
        };
        self.mirror(point)
    }

    /// A point given from the start side, on the canvas.
    pub fn mirror(&self, point: Point) -> Point {
        match self.direction {
            Direction::Ltr => point,
            Direction::Rtl => Point::new(self.width - point.x, point.y),
        }
    }

    /// Which share of a text's width lies before a point at whose end side it stands.
    pub fn start_share(&self) -> f64 {
        if self.direction == Direction::Ltr { 0.0 } else { 1.0 }
    }
}

/// A bar at a moment, in px along and across.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bar {
    /// Its middle, along.
    pub middle: f64,
    /// Half its thickness.
    pub half: f64,
    /// Where it begins and ends, across.
    pub from: f64,
    pub to: f64,
    /// How far it is there, 0 to 1.
    pub presence: f64,
}

impl Lerp for Bar {
    fn lerp(&self, other: &Self, x: f64) -> Self {
        let mix = |a: f64, b: f64| a.lerp(&b, x);
        Bar {
            middle: mix(self.middle, other.middle),
            half: mix(self.half, other.half).max(0.0),
            from: mix(self.from, other.from),
            to: mix(self.to, other.to),
            presence: mix(self.presence, other.presence).clamp(0.0, 1.0),
        }
    }
}

impl Bar {
    /// The bar while it grows out of the base line.
    pub fn grown(self, base: f64, share: f64) -> Bar {
        let grow = |end: f64| base + (end - base) * share;
        Bar { from: grow(self.from), to: grow(self.to), ..self }
    }

    /// Its box on the canvas.
    pub fn bounds(&self, axes: &Axes) -> Rect {
        let (a, b) = (axes.point(self.middle - self.half, self.from), axes.point(self.middle + self.half, self.to));
        Rect::from_points(a, b)
    }

    /// Its outline, with round corners where it ends; `None` where it has no length.
    pub fn outline(&self, axes: &Axes, radius: f64) -> Option<BezPath> {
        let length = (self.to - self.from).abs();
        if length < 1e-6 || self.half <= 0.0 {
            return None;
        }
        let r = radius.min(self.half).min(length);
        let sign = (self.to - self.from).signum();
        let (a, b) = (self.middle - self.half, self.middle + self.half);
        let at = |along: f64, back: f64| axes.point(along, self.to - sign * back);
        let mut path = BezPath::new();
        path.move_to(axes.point(a, self.from));
        if r < 0.05 {
            path.line_to(at(a, 0.0));
            path.line_to(at(b, 0.0));
        } else {
            let k = r * (1.0 - KAPPA);
            path.line_to(at(a, r));
            path.curve_to(at(a, k), at(a + k, 0.0), at(a + r, 0.0));
            path.line_to(at(b - r, 0.0));
            path.curve_to(at(b - k, 0.0), at(b, k), at(b, r));
        }
        path.line_to(axes.point(b, self.from));
        path.close_path();
        Some(path)
    }
}

/// How bars stand in their slots.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slots {
    /// Share of a slot that stays free.
    pub gap: f64,
    /// Whether series stand on each other.
    pub stacked: bool,
    /// How many series there are.
    pub series: usize,
    /// The greatest thickness of a bar in px.
    pub thickest: f64,
}

impl Slots {
    /// The bars of one state by row of the selection and by series; none for numbers that nobody knows.
    pub fn bars(&self, selection: &Selection, scale: &Scale, axes: &Axes) -> Vec<Vec<Option<Bar>>> {
        let pitch = axes.along() / selection.rows.len().max(1) as f64;
        let whole = (pitch * (1.0 - self.gap)).min(self.thickest);
        let across = |number: f64| scale.share(number) * axes.across();
        let base = scale.base() * axes.across();
        let row = |(slot, row): (usize, &crate::chart::DataRow)| {
            let middle = (slot as f64 + 0.5) * pitch;
            let (mut above, mut below) = (0.0, 0.0);
            let lanes = if self.stacked { 1 } else { self.series };
            let thickness = whole / lanes as f64;
            let bar = |(series, value): (usize, &Option<f64>)| {
                let value = (*value)?;
                let lane = if self.stacked { 0 } else { series };
                let middle = middle - whole / 2.0 + (lane as f64 + 0.5) * thickness;
                // A hair of ground between neighbours of one row keeps them apart without an outline.
                let half = (thickness / 2.0 - if lanes > 1 { 1.5 } else { 0.0 }).max(0.5);
                if !self.stacked {
                    return Some(Bar { middle, half, from: base, to: across(value), presence: 1.0 });
                }
                let side = if value < 0.0 { &mut below } else { &mut above };
                let from: f64 = *side;
                *side += value;
                let (start, to) = (across(from), across(*side));
                // A hair of ground keeps a bar apart from the one that it stands on.
                let air = if from == 0.0 { 0.0 } else { STACK_AIR.min((to - start).abs() / 2.0) };
                let start = start + air * (to - start).signum();
                Some(Bar { middle, half, from: start, to, presence: 1.0 })
            };
            row.values.iter().enumerate().map(bar).collect()
        };
        selection.rows.iter().enumerate().map(row).collect()
    }
}

/// The bar through all states. Where it is not there, it waits at the base line: in the place that it had last, or
/// that it will have first.
pub(super) fn track(states: &[Option<Bar>], bases: &[f64], changes: &Changes) -> Option<Track<Bar>> {
    let mut known = *states.iter().flatten().next()?;
    let through = states.iter().zip(bases).map(|(bar, base)| {
        known = bar.unwrap_or(Bar { from: *base, to: *base, presence: 0.0, ..known });
        known
    });
    Some(changes.track(through.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axes(lying: bool, direction: Direction) -> Axes {
        Axes { region: Rect::new(20.0, 10.0, 220.0, 110.0), lying, width: 240.0, direction }
    }

    #[test]
    fn bars_grow_upwards_or_from_the_start_side() {
        let bar = Bar { middle: 50.0, half: 10.0, from: 0.0, to: 40.0, presence: 1.0 };
        let bounds = |lying, direction| bar.bounds(&axes(lying, direction));
        assert_eq!(bounds(false, Direction::Ltr), Rect::new(60.0, 70.0, 80.0, 110.0));
        assert_eq!(bounds(true, Direction::Ltr), Rect::new(20.0, 50.0, 60.0, 70.0));
        assert_eq!(bounds(true, Direction::Rtl), Rect::new(180.0, 50.0, 220.0, 70.0));
        assert_eq!(bar.grown(0.0, 0.5).to, 20.0);
    }

    #[test]
    fn a_bar_without_length_has_no_outline() {
        let bar = |to: f64| Bar { middle: 50.0, half: 10.0, from: 5.0, to, presence: 1.0 };
        assert!(bar(5.0).outline(&axes(false, Direction::Ltr), 6.0).is_none());
        assert_eq!(
            bar(25.0).outline(&axes(false, Direction::Ltr), 0.0).map(|path| path.to_svg()).as_deref(),
            Some("M60,105 L60,85 L80,85 L80,105 Z")
        );
    }
}
