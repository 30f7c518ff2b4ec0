//! The way of an arrow between two boxes: where it leaves, where it arrives, how it runs between.

use crate::elements::outlines::polyline;
use crate::geom::{BezPath, Direction, Point, Rect, Vec2};

crate::choice! {
    /// How an arrow runs.
    pub enum Route {
        /// In a straight line.
        Straight = "straight",
        /// In horizontal and vertical pieces with round corners.
        Elbow = "elbow",
        /// In a bow.
        Curved = "curved",
    }
}

/// Greatest height of a bow as a share of its length.
const MAX_BEND: f64 = 4.0;

/// What decides a way beside the two boxes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Way {
    pub route: Route,
    /// Height of a bow as a share of its length.
    pub bend: f64,
    /// Room between the arrow and the boxes, in px.
    pub gap: f64,
    /// Radius of an elbow's corners, in px.
    pub radius: f64,
    pub direction: Direction,
}

/// The way from one box to another. `None` where they leave no room for it.
pub(super) fn way(from: Rect, to: Rect, way: Way) -> Option<BezPath> {
    let across = (to.x0 - from.x1).max(from.x0 - to.x1);
    let down = (to.y0 - from.y1).max(from.y0 - to.y1);
    let horizontal = across >= down;
    // Only the wider gap counts: an arrow leaves through the sides that face each other.
    if across.max(down) <= 2.0 * way.gap {
        return None;
    }
    let (mut start, mut end) = if horizontal { sides_across(from, to) } else { sides_down(from, to) };
    if way.route == Route::Straight {
        (start, end) = levelled(from, to, horizontal, start, end);
    }
    let outwards = match horizontal {
        true => Vec2::new((end.x - start.x).signum(), 0.0),
        false => Vec2::new(0.0, (end.y - start.y).signum()),
    };
    (start, end) = (start + outwards * way.gap, end - outwards * way.gap);
    Some(match way.route {
        Route::Straight => polyline(&[start, end], 0.0, false),
        Route::Elbow => elbow(start, end, horizontal, way.radius),
        Route::Curved => bow(start, end, way.bend, way.direction),
    })
}

/// The middles of the facing left and right sides.
fn sides_across(from: Rect, to: Rect) -> (Point, Point) {
    let (a, b) = (from.center(), to.center());
    if a.x <= b.x {
        (Point::new(from.x1, a.y), Point::new(to.x0, b.y))
    } else {
        (Point::new(from.x0, a.y), Point::new(to.x1, b.y))
    }
}

/// The middles of the facing upper and lower sides.
fn sides_down(from: Rect, to: Rect) -> (Point, Point) {
    let (a, b) = (from.center(), to.center());
    if a.y <= b.y {
        (Point::new(a.x, from.y1), Point::new(b.x, to.y0))
    } else {
        (Point::new(a.x, from.y0), Point::new(b.x, to.y1))
    }
}

/// Ends on one height (or one vertical) where the boxes share one, so that the arrow is not a little askew.
fn levelled(from: Rect, to: Rect, horizontal: bool, start: Point, end: Point) -> (Point, Point) {
    if horizontal {
        let (top, bottom) = (from.y0.max(to.y0), from.y1.min(to.y1));
        let y = (top + bottom) / 2.0;
        if top < bottom { (Point::new(start.x, y), Point::new(end.x, y)) } else { (start, end) }
    } else {
        let (left, right) = (from.x0.max(to.x0), from.x1.min(to.x1));
        let x = (left + right) / 2.0;
        if left < right { (Point::new(x, start.y), Point::new(x, end.y)) } else { (start, end) }
    }
}

fn elbow(start: Point, end: Point, horizontal: bool, radius: f64) -> BezPath {
    let middle = start.midpoint(end);
    let (first, second) = if horizontal {
        (Point::new(middle.x, start.y), Point::new(middle.x, end.y))
    } else {
        (Point::new(start.x, middle.y), Point::new(end.x, middle.y))
    };
    if first.distance(second) < 1.0 {
        return polyline(&[start, end], 0.0, false);
    }
    polyline(&[start, first, second, end], radius, false)
}

/// A bow upwards, or towards the end side where it runs more down than across; a negative bend turns it over.
fn bow(start: Point, end: Point, bend: f64, direction: Direction) -> BezPath {
    let along = end - start;
    let normal = Vec2::new(-along.y, along.x);
    let flat = along.x.abs() >= along.y.abs();
    let wanted = if flat { normal.y < 0.0 } else { normal.x * direction.sign() > 0.0 };
    let normal = if wanted { normal } else { -normal };
    let mut path = BezPath::new();
    path.move_to(start);
    // The curve reaches half as far as its handle.
    path.quad_to(start.midpoint(end) + normal * (2.0 * bend.clamp(-MAX_BEND, MAX_BEND)), end);
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Affine, Shape};

    const LEFT: Rect = Rect::new(0.0, 0.0, 100.0, 100.0);
    const RIGHT: Rect = Rect::new(300.0, 40.0, 360.0, 80.0);
    const BELOW: Rect = Rect::new(200.0, 300.0, 300.0, 360.0);

    fn plan(route: Route) -> Way {
        Way { route, bend: 0.2, gap: 10.0, radius: 16.0, direction: Direction::Ltr }
    }

    #[test]
    fn straight_arrows_join_facing_sides_on_one_height() {
        let path = way(LEFT, RIGHT, plan(Route::Straight)).map(|path| path.to_svg());
        assert_eq!(path.as_deref(), Some("M110,60 L290,60"));
        let back = way(RIGHT, LEFT, plan(Route::Straight)).map(|path| path.to_svg());
        assert_eq!(back.as_deref(), Some("M290,60 L110,60"));
        let down = way(LEFT, BELOW, plan(Route::Straight)).map(|path| path.to_svg());
        assert_eq!(down.as_deref(), Some("M50,110 L250,290"));
    }

    #[test]
    fn an_elbow_leaves_and_arrives_at_right_angles() {
        let sharp = Way { radius: 0.0, ..plan(Route::Elbow) };
        let path = way(LEFT, RIGHT, sharp).map(|path| path.to_svg());
        assert_eq!(path.as_deref(), Some("M110,50 L200,50 L200,60 L290,60"));
        let path = way(LEFT, BELOW, sharp).map(|path| path.to_svg());
        assert_eq!(path.as_deref(), Some("M50,110 L50,200 L250,200 L250,290"));
    }

    #[test]
    fn boxes_that_touch_have_no_arrow() {
        assert!(way(LEFT, Rect::new(110.0, 0.0, 200.0, 50.0), plan(Route::Straight)).is_none());
        assert!(way(LEFT, LEFT, plan(Route::Curved)).is_none());
    }

    #[test]
    fn every_way_is_the_reflection_in_right_to_left() {
        let flip = Affine::new([-1.0, 0.0, 0.0, 1.0, 500.0, 0.0]);
        for route in [Route::Straight, Route::Elbow, Route::Curved] {
            for (a, b) in [(LEFT, RIGHT), (RIGHT, LEFT), (LEFT, BELOW), (BELOW, RIGHT)] {
                let ltr = way(a, b, plan(route)).map(|path| flip * path);
                let mirrored = |r: Rect| flip.transform_rect_bbox(r);
                let rtl = way(mirrored(a), mirrored(b), Way { direction: Direction::Rtl, ..plan(route) });
                let points = |path: &Option<BezPath>| -> Vec<Point> {
                    path.iter().flat_map(|path| path.elements()).filter_map(|element| element.end_point()).collect()
                };
                let (ltr, rtl) = (points(&ltr), points(&rtl));
                assert_eq!(ltr.len(), rtl.len());
                assert!(ltr.iter().zip(&rtl).all(|(a, b)| a.distance(*b) < 1e-9), "{route:?} {ltr:?} {rtl:?}");
            }
        }
    }

    #[test]
    fn a_bow_rises_by_its_bend() {
        let path = bow(Point::new(0.0, 0.0), Point::new(100.0, 0.0), 0.2, Direction::Ltr);
        assert!((path.bounding_box().y0 + 20.0).abs() < 1e-9);
    }
}
