//! A box with a tail that points at something: the outline of speech bubbles.

use crate::elements::outlines::polyline;
use crate::geom::{BezPath, Direction, Point, Rect, Vec2};

crate::choice! {
    /// The side of a box at which its tail leaves.
    pub enum TailSide {
        /// At the end of the text's line.
        End = "end",
        /// At the start of the text's line.
        Start = "start",
        /// Upwards.
        Top = "top",
        /// Downwards, in the middle.
        Bottom = "bottom",
        /// Downwards, near the start side.
        BottomStart = "bottom-start",
        /// Downwards, near the end side.
        BottomEnd = "bottom-end",
    }
}

impl TailSide {
    /// Where a tail of this length points in a box: beyond its side.
    pub fn tip(self, bounds: Rect, reach: f64, direction: Direction) -> Point {
        let (w, h) = (bounds.width(), bounds.height());
        let along = |share: f64| match direction {
            Direction::Ltr => bounds.x0 + share * w,
            Direction::Rtl => bounds.x1 - share * w,
        };
        let beyond = reach / w.max(1.0);
        match self {
            TailSide::End => Point::new(along(1.0 + beyond), bounds.y0 + 0.62 * h),
            TailSide::Start => Point::new(along(-beyond), bounds.y0 + 0.62 * h),
            TailSide::Top => Point::new(along(0.5), bounds.y0 - reach),
            TailSide::Bottom => Point::new(along(0.5), bounds.y1 + reach),
            TailSide::BottomStart => Point::new(along(0.14), bounds.y1 + reach),
            TailSide::BottomEnd => Point::new(along(0.86), bounds.y1 + reach),
        }
    }
}

/// How round a box is and how wide its tail begins, in px.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bubble {
    /// Radius of the corners.
    pub radius: f64,
    /// Width of the tail where it leaves the box.
    pub tail_width: f64,
    /// The farthest that the tail reaches; it ends on the way to a point that is farther away.
    pub reach: f64,
}

/// The outline of a box with a tail towards a point. A point within the box gets no tail.
pub(super) fn outline(bounds: Rect, tip: Option<Point>, bubble: Bubble) -> BezPath {
    let Some((side, tip)) = tip.and_then(|tip| leave(bounds, tip, bubble.reach)) else {
        return polyline(&corners(bounds), bubble.radius, true);
    };
    let corners = corners(bounds);
    let (from, to) = (corners[side], corners[(side + 1) % 4]);
    let length = from.distance(to);
    let radius = bubble.radius.min(bounds.width().min(bounds.height()) / 2.0);
    let width = bubble.tail_width.min((length - 2.0 * radius).max(length * 0.3));
    let along = (to - from) / length.max(1e-9);
    // The tail leaves as near to the point as the straight part of the side allows.
    let least = (radius + width / 2.0).min(length / 2.0);
    let middle = (tip - from).dot(along).clamp(least, length - least);
    let mut path = BezPath::new();
    for (index, corner) in corners.iter().enumerate() {
        let (before, after) = (corners[(index + 3) % 4], corners[(index + 1) % 4]);
        let (start, end) = (*corner + toward(*corner, before) * radius, *corner + toward(*corner, after) * radius);
        match index {
            0 => path.move_to(start),
            _ => path.line_to(start),
        }
        // A quarter circle as a cubic; see the rounded rectangle.
        const KAPPA: f64 = 0.552_284_749_830_793_6;
        path.curve_to(start + (*corner - start) * KAPPA, end + (*corner - end) * KAPPA, end);
        if index == side {
            path.line_to(from + along * (middle - width / 2.0));
            path.line_to(tip);
            path.line_to(from + along * (middle + width / 2.0));
        }
    }
    path.close_path();
    path
}

/// Clockwise from the top left.
fn corners(bounds: Rect) -> [Point; 4] {
    [(bounds.x0, bounds.y0), (bounds.x1, bounds.y0), (bounds.x1, bounds.y1), (bounds.x0, bounds.y1)].map(Point::from)
}

fn toward(from: Point, to: Point) -> Vec2 {
    (to - from) / from.distance(to).max(1e-9)
}

/// The side (by the corner it begins with) through which a tail leaves, and where it ends.
fn leave(bounds: Rect, tip: Point, reach: f64) -> Option<(usize, Point)> {
    let beyond = [bounds.y0 - tip.y, tip.x - bounds.x1, tip.y - bounds.y1, bounds.x0 - tip.x];
    let side = (0..4).max_by(|a, b| beyond[*a].total_cmp(&beyond[*b])).filter(|side| beyond[*side] > 0.0)?;
    let nearest = Point::new(tip.x.clamp(bounds.x0, bounds.x1), tip.y.clamp(bounds.y0, bounds.y1));
    let way = tip - nearest;
    Some((side, nearest + way * (reach / way.length().max(1e-9)).min(1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Shape;

    const BOX: Rect = Rect { x0: 0.0, y0: 0.0, x1: 300.0, y1: 120.0 };
    const BUBBLE: Bubble = Bubble { radius: 28.0, tail_width: 40.0, reach: 60.0 };

    #[test]
    fn a_tail_leaves_the_side_that_faces_its_point() {
        for (tip, expected) in [
            ((-40.0, 60.0), Rect { x0: -40.0, ..BOX }),
            ((150.0, 150.0), Rect { y1: 150.0, ..BOX }),
            ((500.0, 60.0), Rect { x1: 360.0, ..BOX }),
            ((150.0, -30.0), Rect { y0: -30.0, ..BOX }),
        ] {
            let ink = outline(BOX, Some(tip.into()), BUBBLE).bounding_box();
            let far = [ink.x0 - expected.x0, ink.y0 - expected.y0, ink.x1 - expected.x1, ink.y1 - expected.y1];
            assert!(far.iter().all(|d| d.abs() < 1e-6), "{tip:?}: {ink:?}");
        }
    }

    #[test]
    fn a_point_within_gets_no_tail() {
        let plain = outline(BOX, None, BUBBLE);
        assert_eq!(outline(BOX, Some((150.0, 60.0).into()), BUBBLE).to_svg(), plain.to_svg());
        assert_eq!(plain.bounding_box(), BOX);
    }

    #[test]
    fn sides_are_mirrored() {
        let tip = |direction| TailSide::BottomStart.tip(BOX, 40.0, direction);
        assert_eq!((tip(Direction::Ltr).x.round(), tip(Direction::Rtl).x.round()), (42.0, 258.0));
        assert_eq!(TailSide::Start.tip(BOX, 40.0, Direction::Rtl).x, 340.0);
    }
}
