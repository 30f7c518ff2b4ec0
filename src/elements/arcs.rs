//! Arcs, ring segments and sectors, by the angle from twelve o'clock, clockwise or mirrored.

use std::f64::consts::{FRAC_PI_2, TAU};

use crate::geom::{BezPath, Direction, Point, Vec2};

/// A circle on which angles run clockwise from twelve o'clock; the other way round in a mirrored drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Clock {
    pub center: Point,
    pub direction: Direction,
}

impl Clock {
    /// The point at an angle in radians and a distance in px.
    pub fn point(&self, angle: f64, radius: f64) -> Point {
        self.center + self.outwards(angle) * radius
    }

    /// The unit vector from the middle at an angle.
    pub fn outwards(&self, angle: f64) -> Vec2 {
        let (sin, cos) = libm::sincos(angle);
        Vec2::new(sin * self.direction.sign(), -cos)
    }

    /// The unit vector along the circle at an angle, in the direction of growing angles.
    fn along(&self, angle: f64) -> Vec2 {
        let (sin, cos) = libm::sincos(angle);
        Vec2::new(cos * self.direction.sign(), sin)
    }

    /// An arc as a line, from one angle to another.
    pub fn arc(&self, radius: f64, from: f64, to: f64) -> BezPath {
        let mut path = BezPath::new();
        path.move_to(self.point(from, radius));
        self.follow(&mut path, radius, from, to);
        path
    }

    /// A part of a ring between two radii; a sector where the inner one is 0, a whole disc or ring at a full turn.
    pub fn segment(&self, inner: f64, outer: f64, from: f64, to: f64) -> BezPath {
        let mut path = BezPath::new();
        let whole = (to - from).abs() >= TAU - 1e-9;
        path.move_to(self.point(from, outer));
        self.follow(&mut path, outer, from, to);
        match (whole, inner > 0.0) {
            (true, false) => {}
            (true, true) => {
                path.close_path();
                path.move_to(self.point(to, inner));
                self.follow(&mut path, inner, to, from);
            }
            (false, true) => {
                path.line_to(self.point(to, inner));
                self.follow(&mut path, inner, to, from);
            }
            (false, false) => path.line_to(self.center),
        }
        path.close_path();
        path
    }

    /// Continues a path along the circle in cubics of at most a quarter turn.
    fn follow(&self, path: &mut BezPath, radius: f64, from: f64, to: f64) {
        let steps = ((to - from).abs() / FRAC_PI_2 - 1e-9).ceil().max(1.0);
        let step = (to - from) / steps;
        // Handle of a cubic with which the middle of its arc lies on the circle.
        let handle = 4.0 / 3.0 * libm::tan(step / 4.0) * radius;
        for i in 0..steps as u32 {
            let (a, b) = (from + step * f64::from(i), from + step * f64::from(i + 1));
            let (start, end) = (self.point(a, radius), self.point(b, radius));
            path.curve_to(start + self.along(a) * handle, end - self.along(b) * handle, end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Shape, length};
    use std::f64::consts::PI;

    const CLOCK: Clock = Clock { center: Point::new(100.0, 100.0), direction: Direction::Ltr };

    #[test]
    fn angles_run_clockwise_from_twelve() {
        let near = |p: Point, x: f64, y: f64| assert!(p.distance(Point::new(x, y)) < 1e-9, "{p:?}");
        near(CLOCK.point(0.0, 50.0), 100.0, 50.0);
        near(CLOCK.point(FRAC_PI_2, 50.0), 150.0, 100.0);
        near(Clock { direction: Direction::Rtl, ..CLOCK }.point(FRAC_PI_2, 50.0), 50.0, 100.0);
    }

    #[test]
    fn segments_have_the_area_of_their_share() {
        for direction in [Direction::Ltr, Direction::Rtl] {
            let clock = Clock { direction, ..CLOCK };
            let quarter = clock.segment(0.0, 80.0, 0.3, 0.3 + FRAC_PI_2).area().abs();
            assert!((quarter - PI * 6400.0 / 4.0).abs() < 5.0, "{quarter}");
            let ring = clock.segment(40.0, 80.0, 0.0, TAU).area().abs();
            assert!((ring - PI * (6400.0 - 1600.0)).abs() < 20.0, "{ring}");
            let most = clock.segment(40.0, 80.0, 0.0, 5.0).area().abs();
            assert!((most - (6400.0 - 1600.0) * 2.5).abs() < 20.0, "{most}");
        }
    }

    #[test]
    fn an_arc_has_its_length() {
        assert!((length(&CLOCK.arc(100.0, -2.0, 2.0)) - 400.0).abs() < 0.2);
        assert!(length(&CLOCK.arc(100.0, 1.0, 1.0)) < 1e-9);
    }
}
