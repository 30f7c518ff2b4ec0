//! Lines between the parts of an element: with round corners, a head, a gap for a label, and a share that is drawn.

use crate::display::DisplayList;
use crate::elements::outlines::polyline;
use crate::geom::{BezPath, Join, ParamCurve, ParamCurveArclen, Point, Rect, Vec2, length, trim};
use crate::style::{Color, Stroke};

/// Radius of corners in px.
const RADIUS: f64 = 20.0;
/// Room between a line and its label, in px.
const LABEL_GAP: f64 = 10.0;
/// Half the width of a head as a share of its length.
const HALF_WIDTH: f64 = 0.75;
/// Accuracy of places on a line, in px.
const ACCURACY: f64 = 0.05;

/// A line from one part to another.
#[derive(Debug, Clone)]
pub(super) struct Joint {
    path: BezPath,
    length: f64,
    /// The pieces that are drawn, each with the shares of the line where it begins and ends.
    pieces: Vec<(f64, f64)>,
    width: f64,
    head: f64,
}

impl Joint {
    /// A line through corners, cut where its label stands; `head` is the length of its head, 0 for none.
    pub fn new(points: &[Point], label: Option<Rect>, width: f64, head: f64) -> Self {
        let mut points = points.to_vec();
        if head > 0.0 {
            shorten(&mut points, width / 2.0);
        }
        let path = polyline(&points, RADIUS, false);
        let whole = length(&path);
        let pieces = match label.and_then(|label| gap(&points, label.inflate(LABEL_GAP, LABEL_GAP))) {
            // Corners are rounded alike on both sides of the label, and its middle is halfway on its own line.
            Some((before, behind)) if whole > 0.0 => {
                let sharp = points.windows(2).map(|pair| pair[0].distance(pair[1])).sum::<f64>();
                let cut = corners_before(&points, before) * (sharp - whole) / corners(&points).max(1.0);
                let share = |at: f64| ((at - cut) / whole).clamp(0.0, 1.0);
                vec![(0.0, share(before)), (share(behind), 1.0)]
            }
            _ => vec![(0.0, 1.0)],
        };
        Joint { path, length: whole, pieces, width, head }
    }

    /// Its length in px.
    pub fn length(&self) -> f64 {
        self.length
    }

    /// Draws the share of it from its beginning.
    pub fn draw(&self, share: f64, color: Color, out: &mut DisplayList) {
        let share = share.clamp(0.0, 1.0);
        if share <= 0.0 || self.length <= 0.0 {
            return;
        }
        let stroke = || Stroke { join: Join::Round, ..Stroke::round(color, self.width) };
        for (from, to) in self.pieces.iter().map(|(from, to)| (*from, to.min(share))).filter(|(from, to)| to > from) {
            out.stroke(trim(&self.path, from, to), stroke());
        }
        let size = self.head.min(share * self.length);
        let hidden = self.pieces.windows(2).any(|pair| pair[0].1 < share && share < pair[1].0);
        if size > 0.0 && !hidden {
            out.stroke(head(&trim(&self.path, share - size / self.length, share), size), stroke());
        }
    }

    /// How far, in px, a share of its length lies from the gap for its label; nothing within it, and far away without one.
    pub fn to_gap(&self, share: f64) -> f64 {
        let gap = self.pieces.windows(2).map(|pair| (pair[0].1 - share).max(share - pair[1].0).max(0.0));
        gap.fold(f64::INFINITY, f64::min) * self.length
    }

    /// The point at a share of its length.
    pub fn at(&self, share: f64) -> Point {
        let mut left = share.clamp(0.0, 1.0) * self.length;
        let mut last = Point::ZERO;
        for segment in self.path.segments() {
            let own = segment.arclen(ACCURACY);
            if left <= own {
                return segment.eval(segment.inv_arclen(left, ACCURACY));
            }
            left -= own;
            last = segment.end();
        }
        last
    }
}

/// Takes the half of the line's width off its end, so that the head's tip touches what it points at.
fn shorten(points: &mut [Point], by: f64) {
    if let [.., a, b] = points {
        let way = *b - *a;
        if way.length() > by {
            *b -= way * (by / way.length());
        }
    }
}

/// The lengths along a line with sharp corners between which it lies in a box.
fn gap(points: &[Point], label: Rect) -> Option<(f64, f64)> {
    let mut start = 0.0;
    for pair in points.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let own = a.distance(b);
        let line = Rect::from_points(a, b).inflate(0.5, 0.5).intersect(label);
        // Boxes that do not meet leave one without area.
        if line.area() > 0.0 && line.width().max(line.height()) > 1.5 {
            let along = |point: Point| (point - a).dot((b - a) / own.max(1e-9)).clamp(0.0, own);
            let ends = [along(Point::new(line.x0, line.y0)), along(Point::new(line.x1, line.y1))];
            return Some((start + ends[0].min(ends[1]), start + ends[0].max(ends[1])));
        }
        start += own;
    }
    None
}

/// How many corners a line has.
fn corners(points: &[Point]) -> f64 {
    points.len().saturating_sub(2) as f64
}

/// How many of them lie before a length along it.
fn corners_before(points: &[Point], at: f64) -> f64 {
    let mut start = 0.0;
    let mut count = 0.0;
    for pair in points.windows(2) {
        start += pair[0].distance(pair[1]);
        if start >= at {
            break;
        }
        count += 1.0;
    }
    count
}

/// An open head at the end of a piece of line as long as the head, turned as the piece runs.
fn head(piece: &BezPath, size: f64) -> BezPath {
    let points: Vec<Point> = piece.elements().iter().filter_map(|element| element.end_point()).collect();
    let (Some(back), Some(tip)) = (points.first(), points.last()) else { return BezPath::new() };
    let reach = tip.distance(*back);
    if reach <= 0.0 {
        return BezPath::new();
    }
    let along = (*back - *tip) / reach * size;
    let aside = Vec2::new(-along.y, along.x) * HALF_WIDTH;
    let mut path = BezPath::new();
    path.move_to(*tip + along + aside);
    path.line_to(*tip);
    path.line_to(*tip + along - aside);
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(corners: &[(f64, f64)]) -> Vec<Point> {
        corners.iter().map(|corner| Point::from(*corner)).collect()
    }

    #[test]
    fn a_line_leaves_its_label_free() {
        let label = Rect::new(80.0, -15.0, 120.0, 15.0);
        let joint = Joint::new(&points(&[(0.0, 0.0), (200.0, 0.0)]), Some(label), 4.0, 0.0);
        assert_eq!(joint.pieces, [(0.0, 0.35), (0.65, 1.0)]);
        let bent = Joint::new(
            &points(&[(0.0, 0.0), (0.0, 100.0), (200.0, 100.0)]),
            Some(label + Vec2::new(0.0, 100.0)),
            4.0,
            0.0,
        );
        // Where the cut lies on the rounded line is known to a pixel.
        assert!((bent.at(bent.pieces[0].1).x - 70.0).abs() < 1.0, "{:?}", bent.at(bent.pieces[0].1));
        assert!((bent.at(bent.pieces[1].0).x - 130.0).abs() < 1.0);
    }

    #[test]
    fn places_on_a_line_go_by_length() {
        let joint = Joint::new(&points(&[(0.0, 0.0), (100.0, 0.0), (100.0, 300.0)]), None, 4.0, 0.0);
        assert_eq!(joint.at(0.0), Point::ZERO);
        assert!(joint.at(1.0).distance(Point::new(100.0, 300.0)) < 0.1);
        assert!((joint.at(0.5).x - 100.0).abs() < 0.1);
    }

    #[test]
    fn a_head_touches_what_it_points_at() {
        let joint = Joint::new(&points(&[(0.0, 0.0), (100.0, 0.0)]), None, 6.0, 20.0);
        assert!((joint.length() - 97.0).abs() < 1e-9);
    }
}
