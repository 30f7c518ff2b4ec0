//! Morphing: outlines between two outlines.
//!
//! Both outlines are walked by arc length, subpath by subpath, and read at the same shares of their length: those of the
//! corners of either and as many between as curves need, so that both ends keep their corners. A closed subpath is
//! turned round and its start moved to where the sum of the squared distances between the points of both, about their
//! middles, is least. Points then run on straight lines (correspondence by arc length, as in Sederberg and Greenwood,
//! "A Physically Based Approach to 2-D Shape Blending", 1992, without its cost of bending).

use kurbo::PathSeg;

use crate::geom::{BezPath, ParamCurve, ParamCurveArclen, PathEl, Point, Rect, Shape, Vec2};

/// Accuracy of arc lengths as a share of the longer side of the path's box.
const ACCURACY: f64 = 1e-4;

/// Points between the ends of a curve.
const CURVE_STEPS: usize = 24;

/// Starts of a closed outline that are tried.
const TURNS: usize = 64;

/// Most points of one subpath.
const MAX_POINTS: usize = 4_000;

/// The way between two outlines.
#[derive(Debug, Clone)]
pub struct Morph {
    pairs: Vec<Pair>,
}

#[derive(Debug, Clone)]
struct Pair {
    from: Vec<Point>,
    to: Vec<Point>,
    closed: bool,
}

impl Morph {
    /// Pairs the subpaths of two outlines in their order; one without a partner shrinks into, or grows out of, its
    /// middle.
    pub fn new(from: &BezPath, to: &BezPath) -> Self {
        let (from, to) = (Ring::all(from), Ring::all(to));
        let pair = |i: usize| match (from.get(i), to.get(i)) {
            (Some(a), Some(b)) => Some(pair(a, b)),
            (Some(a), None) => {
                let points = a.points(&a.stops());
                Some(Pair { to: vec![middle(&points); points.len()], from: points, closed: a.closed })
            }
            (None, Some(b)) => {
                let points = b.points(&b.stops());
                Some(Pair { from: vec![middle(&points); points.len()], to: points, closed: b.closed })
            }
            (None, None) => None,
        };
        Morph { pairs: (0..from.len().max(to.len())).filter_map(pair).collect() }
    }

    /// The outline at the share `x` of the way; easings that overshoot go on beyond 0 and 1.
    pub fn at(&self, x: f64) -> BezPath {
        let mut path = BezPath::new();
        for pair in &self.pairs {
            for (i, (a, b)) in pair.from.iter().zip(&pair.to).enumerate() {
                let point = a.lerp(*b, x);
                if i == 0 { path.move_to(point) } else { path.line_to(point) }
            }
            if pair.closed {
                path.close_path();
            }
        }
        path
    }
}

/// One subpath with the length up to the end of each segment.
struct Ring {
    segments: Vec<(PathSeg, f64)>,
    total: f64,
    closed: bool,
}

impl Ring {
    fn all(path: &BezPath) -> Vec<Ring> {
        let accuracy = longer_side(path.bounding_box()).max(1e-6) * ACCURACY;
        let mut runs: Vec<BezPath> = Vec::new();
        for element in path.elements() {
            if matches!(element, PathEl::MoveTo(_)) || runs.is_empty() {
                runs.push(BezPath::new());
            }
            if let Some(run) = runs.last_mut() {
                if run.elements().is_empty() && !matches!(element, PathEl::MoveTo(_)) {
                    run.move_to(Point::ZERO);
                }
                run.push(*element);
            }
        }
        runs.iter().filter_map(|run| Ring::new(run, accuracy)).collect()
    }

    fn new(run: &BezPath, accuracy: f64) -> Option<Ring> {
        let mut total = 0.0;
        let mut segments = Vec::new();
        for segment in run.segments() {
            total += segment.arclen(accuracy);
            segments.push((segment, total));
        }
        let ends = segments.first().map(|(s, _)| s.start()).zip(segments.last().map(|(s, _)| s.end()));
        let meets = ends.is_some_and(|(start, end)| start.distance(end) < 1e-9);
        let closed = matches!(run.elements().last(), Some(PathEl::ClosePath)) || meets;
        (!segments.is_empty() && total > 0.0).then_some(Ring { segments, total, closed })
    }

    /// Shares of the length where it has corners, and between them where it bends.
    fn stops(&self) -> Vec<f64> {
        let mut stops = vec![0.0];
        let mut start = 0.0;
        for (segment, end) in &self.segments {
            let steps = if matches!(segment, PathSeg::Line(_)) { 1 } else { CURVE_STEPS };
            for step in 1..=steps {
                stops.push((start + (end - start) * step as f64 / steps as f64) / self.total);
            }
            start = *end;
        }
        let over = stops.len().div_ceil(MAX_POINTS).max(1);
        stops.into_iter().step_by(over).collect()
    }

    fn point(&self, share: f64) -> Point {
        let at = share.clamp(0.0, 1.0) * self.total;
        let index = self.segments.partition_point(|(_, end)| *end < at).min(self.segments.len() - 1);
        let start = index.checked_sub(1).map_or(0.0, |before| self.segments[before].1);
        let (segment, end) = &self.segments[index];
        let length = end - start;
        if at >= *end || length <= 0.0 {
            return segment.end();
        }
        match segment {
            PathSeg::Line(line) => line.eval((at - start) / length),
            _ => segment.eval(segment.inv_arclen(at - start, self.total * ACCURACY)),
        }
    }

    fn points(&self, shares: &[f64]) -> Vec<Point> {
        shares.iter().map(|share| self.point(*share)).collect()
    }

    /// Where on this ring the start of `other` belongs, and whether the way round is the other one.
    fn turn(&self, other: &Ring) -> (f64, bool) {
        if !self.closed || !other.closed {
            return (0.0, false);
        }
        let even: Vec<f64> = (0..TURNS).map(|i| i as f64 / TURNS as f64).collect();
        let (mine, theirs) = (centred(self.points(&even)), centred(other.points(&even)));
        let cost = |turn: usize, backwards: bool| -> f64 {
            let at = |i: usize| if backwards { (turn + TURNS - i) % TURNS } else { (turn + i) % TURNS };
            (0..TURNS).map(|i| (mine[at(i)] - theirs[i]).hypot2()).sum()
        };
        let mut best = (0, false, cost(0, false));
        for turn in 0..TURNS {
            for backwards in [false, true] {
                let cost = cost(turn, backwards);
                // Only what is clearly better: outlines that are alike keep the order in which they were drawn.
                if cost < best.2 * (1.0 - 1e-6) {
                    best = (turn, backwards, cost);
                }
            }
        }
        (best.0 as f64 / TURNS as f64, best.1)
    }
}

fn longer_side(bounds: Rect) -> f64 {
    bounds.width().max(bounds.height())
}

fn middle(points: &[Point]) -> Point {
    let sum = points.iter().fold(Vec2::ZERO, |sum, point| sum + point.to_vec2());
    (sum / points.len().max(1) as f64).to_point()
}

fn centred(points: Vec<Point>) -> Vec<Vec2> {
    let middle = middle(&points);
    points.into_iter().map(|point| point - middle).collect()
}

fn pair(a: &Ring, b: &Ring) -> Pair {
    let (turn, backwards) = b.turn(a);
    // A share of `a`'s length is this share of `b`'s, and the other way round.
    let there = |share: f64| if backwards { wrapped(turn - share) } else { wrapped(turn + share) };
    let back = |share: f64| if backwards { wrapped(turn - share) } else { wrapped(share - turn) };
    let plain = turn == 0.0 && !backwards;
    let mut shares = a.stops();
    shares.extend(b.stops().into_iter().map(|share| if plain { share } else { back(share) }));
    shares.sort_by(f64::total_cmp);
    shares.dedup_by(|a, b| (*a - *b).abs() < 1e-6);
    let theirs: Vec<f64> = shares.iter().map(|share| if plain { *share } else { there(*share) }).collect();
    Pair { from: a.points(&shares), to: b.points(&theirs), closed: a.closed && b.closed }
}

/// The share of a round that is left without whole rounds.
fn wrapped(share: f64) -> f64 {
    share - share.floor()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn morph(from: &str, to: &str) -> Morph {
        let path = |d: &str| BezPath::from_svg(d).unwrap_or_default();
        Morph::new(&path(from), &path(to))
    }

    #[test]
    fn the_ends_keep_their_corners() {
        let morph = morph("M0 0 H10 V10 H0 Z", "M5 0 L10 10 L0 10 Z");
        let (square, triangle) = (morph.at(0.0), morph.at(1.0));
        assert!((square.area().abs() - 100.0).abs() < 1e-6, "{}", square.area());
        assert!((triangle.area().abs() - 50.0).abs() < 1e-6, "{}", triangle.area());
        let halfway = morph.at(0.5).area().abs();
        assert!(halfway > 60.0 && halfway < 95.0, "{halfway}");
    }

    #[test]
    fn a_closed_outline_is_turned_to_where_it_fits() {
        // The same square, begun at another corner and drawn the other way round: nothing moves.
        let morph = morph("M0 0 H10 V10 H0 Z", "M10 10 V0 H0 V10 Z");
        for x in [0.0, 0.3, 0.5, 1.0] {
            assert!((morph.at(x).area().abs() - 100.0).abs() < 1e-6, "{x}");
        }
    }

    #[test]
    fn a_subpath_without_a_partner_comes_out_of_its_middle() {
        let morph = morph("M0 0 H10 V10 H0 Z", "M0 0 H10 V10 H0 Z M20 0 H30 V10 H20 Z");
        assert!((morph.at(0.0).area().abs() - 100.0).abs() < 1e-6);
        assert!((morph.at(0.5).area().abs() - 125.0).abs() < 1e-6);
        assert!((morph.at(1.0).area().abs() - 200.0).abs() < 1e-6);
    }

    #[test]
    fn open_lines_stay_open() {
        let path = morph("M0 0 H10", "M0 0 C0 10 10 10 10 0").at(0.5);
        assert!(!path.elements().contains(&PathEl::ClosePath));
        assert!((path.bounding_box().y1 - 3.75).abs() < 0.05, "{:?}", path.bounding_box());
    }
}
