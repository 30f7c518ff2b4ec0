//! Places along a path by arc length, as when something moves on it.

use kurbo::{ParamCurveDeriv, PathSeg};

use crate::geom::{BezPath, ParamCurve, ParamCurveArclen, Point, Shape, Vec2};

/// Accuracy of arc lengths in px.
const ACCURACY: f64 = 0.01;

/// A path measured once, to be asked often.
#[derive(Debug, Clone)]
pub struct Along {
    /// Segments with the length at their ends.
    segments: Vec<(PathSeg, f64)>,
    total: f64,
}

impl Along {
    /// Measures a path in px. `None` if it has no length.
    pub fn new(path: &BezPath) -> Option<Self> {
        let mut total = 0.0;
        let mut segments = Vec::new();
        for segment in path.segments() {
            let length = segment.arclen(ACCURACY);
            if length > 0.0 {
                total += length;
                segments.push((segment, total));
            }
        }
        (total > 0.0 && total.is_finite() && path.bounding_box().is_finite()).then_some(Along { segments, total })
    }

    /// The point at a share of the length (0 to 1; more or less stays at the ends), and the direction of the way there.
    pub fn at(&self, share: f64) -> (Point, Vec2) {
        let at = share.clamp(0.0, 1.0) * self.total;
        let index = self.segments.partition_point(|(_, end)| *end < at).min(self.segments.len() - 1);
        let start = index.checked_sub(1).map_or(0.0, |before| self.segments[before].1);
        let (segment, end) = &self.segments[index];
        let t = if at >= *end { 1.0 } else { segment.inv_arclen((at - start).max(0.0), ACCURACY) };
        (segment.eval(t), heading(segment, t))
    }
}

/// The direction at a parameter; where the curve stands still for a moment, that of its chord.
fn heading(segment: &PathSeg, t: f64) -> Vec2 {
    let tangent = match segment {
        PathSeg::Line(line) => line.p1 - line.p0,
        PathSeg::Quad(quad) => quad.deriv().eval(t).to_vec2(),
        PathSeg::Cubic(cubic) => cubic.deriv().eval(t).to_vec2(),
    };
    if tangent.hypot2() > 1e-12 { tangent } else { segment.end() - segment.start() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_shares_are_equal_ways() {
        let along = BezPath::from_svg("M0 0 H10 V30").ok().as_ref().and_then(Along::new).expect("a length");
        assert_eq!(along.at(0.0), (Point::new(0.0, 0.0), Vec2::new(10.0, 0.0)));
        assert!(along.at(0.5).0.distance(Point::new(10.0, 10.0)) < 0.02);
        assert_eq!(along.at(1.5), (Point::new(10.0, 30.0), Vec2::new(0.0, 30.0)));
        assert!(Along::new(&BezPath::new()).is_none());
    }
}
