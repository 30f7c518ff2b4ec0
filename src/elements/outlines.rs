//! Outlines of plain shapes, built from fixed Bézier handles so that they come out the same on every machine.

use std::f64::consts::PI;

use crate::geom::{BezPath, Point, Rect, Vec2};

/// Handle of a cubic quarter circle, in radii: 4/3 · (√2 − 1), with which its middle lies on the circle.
const KAPPA: f64 = 0.552_284_749_830_793_6;

/// A rectangle with round corners, clockwise from the start of its top edge. The radius is at most half a side.
pub(super) fn rounded_rect(rect: Rect, radius: f64) -> BezPath {
    let r = radius.max(0.0).min(rect.width() / 2.0).min(rect.height() / 2.0);
    let mut path = BezPath::new();
    path.move_to((rect.x0 + r, rect.y0));
    path.line_to((rect.x1 - r, rect.y0));
    if r <= 0.0 {
        path.line_to((rect.x1, rect.y1));
        path.line_to((rect.x0, rect.y1));
        path.close_path();
        return path;
    }
    let k = r * (1.0 - KAPPA);
    path.curve_to((rect.x1 - k, rect.y0), (rect.x1, rect.y0 + k), (rect.x1, rect.y0 + r));
    path.line_to((rect.x1, rect.y1 - r));
    path.curve_to((rect.x1, rect.y1 - k), (rect.x1 - k, rect.y1), (rect.x1 - r, rect.y1));
    path.line_to((rect.x0 + r, rect.y1));
    path.curve_to((rect.x0 + k, rect.y1), (rect.x0, rect.y1 - k), (rect.x0, rect.y1 - r));
    path.line_to((rect.x0, rect.y0 + r));
    path.curve_to((rect.x0, rect.y0 + k), (rect.x0 + k, rect.y0), (rect.x0 + r, rect.y0));
    path.close_path();
    path
}

/// The ellipse that fills a box, clockwise from its top.
pub(super) fn ellipse(rect: Rect) -> BezPath {
    let (c, rx, ry) = (rect.center(), rect.width() / 2.0, rect.height() / 2.0);
    let (kx, ky) = (rx * KAPPA, ry * KAPPA);
    let mut path = BezPath::new();
    path.move_to((c.x, rect.y0));
    path.curve_to((c.x + kx, rect.y0), (rect.x1, c.y - ky), (rect.x1, c.y));
    path.curve_to((rect.x1, c.y + ky), (c.x + kx, rect.y1), (c.x, rect.y1));
    path.curve_to((c.x - kx, rect.y1), (rect.x0, c.y + ky), (rect.x0, c.y));
    path.curve_to((rect.x0, c.y - ky), (c.x - kx, rect.y0), (c.x, rect.y0));
    path.close_path();
    path
}

/// Corners of a regular polygon on the ellipse that fills a box, clockwise; the first one `start` degrees from the top.
pub(super) fn regular(rect: Rect, sides: u32, start: f64) -> Vec<Point> {
    let c = rect.center();
    let corner = |i: u32| {
        let (sin, cos) = libm::sincos(start.to_radians() + 2.0 * PI * f64::from(i) / f64::from(sides));
        c + Vec2::new(sin * rect.width() / 2.0, -cos * rect.height() / 2.0)
    };
    (0..sides).map(corner).collect()
}

/// A line through points, its corners rounded by `radius` where the edges are long enough for it.
pub(super) fn polyline(points: &[Point], radius: f64, closed: bool) -> BezPath {
    let mut path = BezPath::new();
    let count = points.len();
    if count < 2 {
        return path;
    }
    let round = |i: usize| closed || (i > 0 && i + 1 < count);
    for i in 0..count {
        let (before, corner, after) = (points[(i + count - 1) % count], points[i], points[(i + 1) % count]);
        match fillet(before, corner, after, radius).filter(|_| round(i)) {
            Some([start, a, b, end]) => {
                to(&mut path, start);
                path.curve_to(a, b, end);
            }
            None => to(&mut path, corner),
        }
    }
    if closed {
        path.close_path();
    }
    path
}

fn to(path: &mut BezPath, point: Point) {
    match path.elements().last().and_then(|element| element.end_point()) {
        None => path.move_to(point),
        // Two corners that share a short edge meet in its middle.
        Some(last) if last.distance(point) < 1e-6 => {}
        Some(_) => path.line_to(point),
    }
}

/// The cubic that rounds a corner: start, two handles, end. `None` where there is nothing to round.
fn fillet(before: Point, corner: Point, after: Point, radius: f64) -> Option<[Point; 4]> {
    let (back, on) = (before - corner, after - corner);
    let shorter = back.length().min(on.length());
    if radius <= 0.0 || shorter <= 0.0 {
        return None;
    }
    let (u, v) = (back / back.length(), on / on.length());
    let inner = libm::acos(u.dot(v).clamp(-1.0, 1.0));
    if !(1e-3..PI - 1e-3).contains(&inner) {
        return None;
    }
    // Two corners share an edge, so each takes at most half of it.
    let cut = (radius / libm::tan(inner / 2.0)).min(shorter / 2.0);
    let radius = cut * libm::tan(inner / 2.0);
    let handle = 4.0 / 3.0 * libm::tan((PI - inner) / 4.0) * radius;
    Some([corner + u * cut, corner + u * (cut - handle), corner + v * (cut - handle), corner + v * cut])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Shape, length};

    #[test]
    fn a_radius_is_at_most_half_the_box() {
        let pill = rounded_rect(Rect::new(0.0, 0.0, 100.0, 20.0), 28.0);
        assert_eq!(pill.bounding_box(), Rect::new(0.0, 0.0, 100.0, 20.0));
        assert!((length(&pill) - (160.0 + 20.0 * PI)).abs() < 0.05);
        assert_eq!(rounded_rect(Rect::new(0.0, 0.0, 4.0, 2.0), 0.0).to_svg(), "M0,0 L4,0 L4,2 L0,2 Z");
    }

    #[test]
    fn an_ellipse_fills_its_box() {
        let path = ellipse(Rect::new(10.0, 0.0, 50.0, 20.0));
        assert_eq!(path.bounding_box(), Rect::new(10.0, 0.0, 50.0, 20.0));
        assert!((path.area().abs() - PI * 20.0 * 10.0).abs() < 0.5);
    }

    #[test]
    fn a_polygon_begins_at_the_top() {
        let corners = regular(Rect::new(0.0, 0.0, 100.0, 100.0), 4, 0.0);
        let expected = [(50.0, 0.0), (100.0, 50.0), (50.0, 100.0), (0.0, 50.0)];
        for (corner, expected) in corners.iter().zip(expected) {
            assert!(corner.distance(expected.into()) < 1e-9, "{corner:?}");
        }
    }

    #[test]
    fn a_rounded_square_is_a_rounded_rect() {
        let square = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)].map(Point::from);
        let (a, b) = (polyline(&square, 20.0, true), rounded_rect(Rect::new(0.0, 0.0, 100.0, 100.0), 20.0));
        assert!((a.area() - b.area()).abs() < 1e-6);
        assert!((length(&a) - length(&b)).abs() < 1e-3);
    }

    #[test]
    fn corners_without_room_stay_sharp() {
        let points = [(0.0, 0.0), (10.0, 0.0), (20.0, 0.0), (20.0, 10.0)].map(Point::from);
        assert_eq!(polyline(&points, 0.0, false).to_svg(), "M0,0 L10,0 L20,0 L20,10");
        // The straight corner is left alone, the other one cut by half its shorter edge.
        assert!(polyline(&points, 50.0, false).to_svg().starts_with("M0,0 L10,0 L15,0 C"));
        assert!(polyline(&points[..1], 5.0, true).elements().is_empty());
    }
}
