//! Cutting a piece out of a path by arc length, as when a line draws itself.

use crate::geom::{BezPath, ParamCurve, ParamCurveArclen, PathEl, Point};
use kurbo::PathSeg;

/// Accuracy of arc lengths in the path's own units: still a tenth of a pixel on artwork enlarged twentyfold.
const ACCURACY: f64 = 0.005;

/// The piece of `path` between the fractions `from` and `to` (0 to 1) of its total length.
///
/// Subpaths follow one another as if they were one line; gaps between them have no length. A subpath that lies in
/// the piece as a whole stays closed if it was. Fractions outside of 0 to 1 are clamped; nothing is left if `to` is
/// not above `from`.
///
/// ```
/// use kadrs::geom::{BezPath, trim};
/// let path = BezPath::from_svg("M0 0 H10 V10").unwrap();
/// assert_eq!(trim(&path, 0.25, 0.75).to_svg(), "M5,0 L10,0 L10,5");
/// ```
pub fn trim(path: &BezPath, from: f64, to: f64) -> BezPath {
    let (from, to) = (from.clamp(0.0, 1.0), to.clamp(0.0, 1.0));
    if from <= 0.0 && to >= 1.0 {
        return path.clone();
    }
    let subpaths = subpaths(path);
    let total: f64 = subpaths.iter().map(Subpath::length).sum();
    let (from, to) = (from * total, to * total);
    let mut out = BezPath::new();
    if from.is_nan() || to.is_nan() || from >= to {
        return out;
    }
    let mut start = 0.0;
    for subpath in &subpaths {
        let end = start + subpath.length();
        if start >= from && end <= to {
            out.extend(subpath.elements.iter().copied());
        } else if end > from && start < to {
            subpath.cut(from - start, to - start, &mut out);
        }
        start = end;
    }
    out
}

/// The total length of a path, in its own units.
pub fn length(path: &BezPath) -> f64 {
    subpaths(path).iter().map(Subpath::length).sum()
}

/// One run of a path: its elements as they were, and its segments (the closing line among them) with their lengths.
struct Subpath {
    elements: Vec<PathEl>,
    segments: Vec<(PathSeg, f64)>,
}

impl Subpath {
    fn length(&self) -> f64 {
        self.segments.iter().map(|(_, length)| length).sum()
    }

    /// Adds what lies between the lengths `from` and `to`.
    fn cut(&self, from: f64, to: f64, out: &mut BezPath) {
        let mut start = 0.0;
        let mut open = false;
        for (segment, length) in &self.segments {
            let end = start + length;
            if end > from && start < to {
                let parameter = |at: f64| {
                    if at <= 0.0 {
                        0.0
                    } else if at >= *length {
                        1.0
                    } else {
                        segment.inv_arclen(at, ACCURACY)
                    }
                };
                let piece = segment.subsegment(parameter(from - start)..parameter(to - start));
                if !open {
                    out.move_to(piece.start());
                    open = true;
                }
                out.push(piece.as_path_el());
            }
            start = end;
        }
    }
}

fn subpaths(path: &BezPath) -> Vec<Subpath> {
    let mut all: Vec<Subpath> = Vec::new();
    let (mut first, mut last) = (Point::ZERO, Point::ZERO);
    for element in path.elements() {
        // Drawing on after a close starts anew at the point where the closed subpath began.
        let closed = all.last().is_none_or(|s| s.elements.last() == Some(&PathEl::ClosePath));
        if matches!(element, PathEl::MoveTo(_)) || closed {
            all.push(Subpath { elements: Vec::new(), segments: Vec::new() });
        }
        let Some(subpath) = all.last_mut() else { continue };
        let segment = match *element {
            PathEl::MoveTo(p) => {
                (first, last) = (p, p);
                None
            }
            PathEl::LineTo(p) => Some(PathSeg::Line(kurbo::Line::new(last, p))),
            PathEl::QuadTo(a, p) => Some(PathSeg::Quad(kurbo::QuadBez::new(last, a, p))),
            PathEl::CurveTo(a, b, p) => Some(PathSeg::Cubic(kurbo::CubicBez::new(last, a, b, p))),
            PathEl::ClosePath => (last != first).then(|| PathSeg::Line(kurbo::Line::new(last, first))),
        };
        if subpath.elements.is_empty() && !matches!(element, PathEl::MoveTo(_)) {
            subpath.elements.push(PathEl::MoveTo(first));
        }
        subpath.elements.push(*element);
        if let Some(segment) = segment {
            last = segment.end();
            subpath.segments.push((segment, segment.arclen(ACCURACY)));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Rect, Shape};

    #[test]
    fn a_circle_is_cut_by_length_not_by_parameter() {
        let circle = kurbo::Circle::new((0.0, 0.0), 100.0).to_path(1e-6);
        for tenth in 1..10 {
            let fraction = f64::from(tenth) / 10.0;
            let piece = trim(&circle, 0.0, fraction);
            assert!((length(&piece) - fraction * length(&circle)).abs() < 0.1, "{fraction}");
            let end = piece.segments().last().map(|s| s.end()).unwrap_or_default();
            let angle = fraction * std::f64::consts::TAU;
            let expected = Point::new(100.0 * libm::cos(angle), 100.0 * libm::sin(angle));
            assert!(end.distance(expected) < 0.1, "{fraction}: {end:?} is not {expected:?}");
        }
    }

    #[test]
    fn an_uneven_curve_is_cut_within_a_tenth_of_a_pixel() {
        // Its speed differs eightyfold between the ends.
        let mut path = BezPath::new();
        path.move_to((0.0, 0.0));
        path.curve_to((1.0, 2.0), (3.0, 4.0), (300.0, 250.0));
        let (a, b) = (trim(&path, 0.0, 0.37), trim(&path, 0.37, 1.0));
        assert!((length(&a) - 0.37 * length(&path)).abs() < 0.1);
        assert!((length(&a) + length(&b) - length(&path)).abs() < 0.1);
    }

    #[test]
    fn subpaths_follow_one_another() {
        let path = BezPath::from_svg("M0 0 H10 M0 20 H30").unwrap_or_default();
        assert_eq!(trim(&path, 0.0, 0.25).to_svg(), "M0,0 L10,0");
        assert_eq!(trim(&path, 0.125, 0.5).to_svg(), "M5,0 L10,0 M0,20 L10,20");
        assert_eq!(trim(&path, 0.5, 1.0).to_svg(), "M10,20 L30,20");
    }

    #[test]
    fn a_closed_subpath_includes_its_closing_line_and_stays_closed_when_whole() {
        let mut path = Rect::new(0.0, 0.0, 10.0, 10.0).to_path(0.1);
        assert_eq!(length(&path), 40.0);
        assert_eq!(trim(&path, 0.5, 1.0).to_svg(), "M10,10 L0,10 L0,0");
        path.extend(BezPath::from_svg("M50 0 H90").unwrap_or_default());
        assert_eq!(trim(&path, 0.0, 0.75).to_svg(), "M0,0 L10,0 L10,10 L0,10 Z M50,0 L70,0");
    }

    #[test]
    fn drawing_on_after_a_close_begins_at_its_start() {
        let path = BezPath::from_vec(vec![
            PathEl::MoveTo(Point::new(0.0, 0.0)),
            PathEl::LineTo(Point::new(10.0, 0.0)),
            PathEl::ClosePath,
            PathEl::LineTo(Point::new(0.0, 20.0)),
        ]);
        assert_eq!(length(&path), 40.0);
        assert_eq!(trim(&path, 0.5, 1.0).to_svg(), "M0,0 L0,20");
    }

    #[test]
    fn nothing_and_everything() {
        let path = BezPath::from_svg("M0 0 H10").unwrap_or_default();
        assert_eq!(trim(&path, -1.0, 2.0), path);
        for (from, to) in [(0.5, 0.5), (0.7, 0.2), (f64::NAN, 0.5), (0.0, f64::NAN), (0.0, 0.0)] {
            assert!(trim(&path, from, to).elements().is_empty(), "{from} to {to}");
        }
        assert!(trim(&BezPath::new(), 0.0, 0.5).elements().is_empty());
    }
}
