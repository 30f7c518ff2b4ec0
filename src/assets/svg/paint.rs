//! Paints and outlines of usvg as ours: gradients lose their transforms, paths their f32.

use usvg::tiny_skia_path::{Path, PathSegment};

use crate::geom::{Affine, BezPath, Cap, Join, ParamCurve, Point, Vec2};
use crate::style::{Color, Paint, Stop, Stroke};

/// What of a drawing our items cannot say, in the words of a message.
pub(super) type Unsayable = &'static str;

/// A paint in the coordinates of its outline, or of an outline that is transformed first.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Converted {
    pub paint: Paint,
    /// Which of its colors are `currentColor`.
    pub current: Vec<bool>,
    /// From the coordinates that the paint needs to those of the outline, where they differ.
    pub space: Option<Affine>,
}

pub(super) fn affine(t: usvg::Transform) -> Affine {
    Affine::new([t.sx, t.ky, t.kx, t.sy, t.tx, t.ty].map(f64::from))
}

pub(super) fn path(data: &Path) -> BezPath {
    let point = |p: usvg::tiny_skia_path::Point| Point::new(f64::from(p.x), f64::from(p.y));
    let mut path = BezPath::new();
    for segment in data.segments() {
        match segment {
            PathSegment::MoveTo(p) => path.move_to(point(p)),
            PathSegment::LineTo(p) => path.line_to(point(p)),
            PathSegment::QuadTo(a, p) => path.quad_to(point(a), point(p)),
            PathSegment::CubicTo(a, b, p) => path.curve_to(point(a), point(b), point(p)),
            PathSegment::Close => path.close_path(),
        }
    }
    path
}

/// Converts a paint. `probe` is the same paint of the same file under another `currentColor`.
pub(super) fn paint(paint: &usvg::Paint, probe: &usvg::Paint, opacity: f32) -> Result<Converted, Unsayable> {
    let plain = |paint, current| Ok(Converted { paint, current, space: None });
    match (paint, probe) {
        (usvg::Paint::Color(color), usvg::Paint::Color(other)) => {
            plain(Paint::Solid(rgba(*color, opacity)), vec![color != other])
        }
        (usvg::Paint::LinearGradient(gradient), usvg::Paint::LinearGradient(other)) => {
            let (stops, current) = stops(gradient, other, opacity)?;
            let ends = [
                Point::new(f64::from(gradient.x1()), f64::from(gradient.y1())),
                Point::new(f64::from(gradient.x2()), f64::from(gradient.y2())),
            ];
            let (from, to) = linear(ends, affine(gradient.transform())).ok_or("a gradient without a direction")?;
            plain(Paint::Linear { from, to, stops }, current)
        }
        (usvg::Paint::RadialGradient(gradient), usvg::Paint::RadialGradient(other)) => {
            let (stops, current) = stops(gradient, other, opacity)?;
            if (gradient.fx(), gradient.fy(), gradient.fr().get()) != (gradient.cx(), gradient.cy(), 0.0) {
                return Err("a radial gradient with a focus");
            }
            let center = Point::new(f64::from(gradient.cx()), f64::from(gradient.cy()));
            let (radius, transform) = (f64::from(gradient.r().get()), affine(gradient.transform()));
            match similarity(transform) {
                Some(scale) => {
                    plain(Paint::Radial { center: transform * center, radius: radius * scale, stops }, current)
                }
                None if transform.determinant().abs() < 1e-12 => Err("a gradient without an extent"),
                None => {
                    Ok(Converted { paint: Paint::Radial { center, radius, stops }, current, space: Some(transform) })
                }
            }
        }
        _ => Err("a pattern"),
    }
}

fn rgba(color: usvg::Color, opacity: f32) -> Color {
    Color::rgb(color.red, color.green, color.blue).with_opacity(f64::from(opacity))
}

fn stops(
    gradient: &usvg::BaseGradient,
    probe: &usvg::BaseGradient,
    opacity: f32,
) -> Result<(Vec<Stop>, Vec<bool>), Unsayable> {
    if gradient.spread_method() != usvg::SpreadMethod::Pad {
        return Err("a repeated gradient");
    }
    let convert = |stop: &usvg::Stop| Stop {
        offset: f64::from(stop.offset().get()),
        color: rgba(stop.color(), stop.opacity().get() * opacity),
    };
    let stops = gradient.stops().iter().map(convert).collect();
    let current = gradient.stops().iter().zip(probe.stops()).map(|(a, b)| a.color() != b.color()).collect();
    Ok((stops, current))
}

/// The ends of a linear gradient after any transform. Its lines of equal color stay parallel but need not stay
/// across it, so the end moves along the line of its own color until they are.
fn linear([from, to]: [Point; 2], transform: Affine) -> Option<(Point, Point)> {
    let (a, b) = (transform * from, transform * to);
    let across = Vec2::new(from.y - to.y, to.x - from.x);
    let [m00, m10, m01, m11, _, _] = transform.as_coeffs();
    let line = Vec2::new(m00 * across.x + m01 * across.y, m10 * across.x + m11 * across.y);
    if line.hypot2() < 1e-12 {
        return None;
    }
    let end = b - line * ((b - a).dot(line) / line.hypot2());
    ((end - a).hypot2() > 1e-12).then_some((a, end))
}

/// The scale of a transform that keeps circles round.
fn similarity(transform: Affine) -> Option<f64> {
    let [a, b, c, d, _, _] = transform.as_coeffs();
    let (x, y) = ((a * a + b * b).sqrt(), (c * c + d * d).sqrt());
    let even = (x - y).abs() <= 1e-4 * x.max(y) && (a * c + b * d).abs() <= 1e-4 * x * y;
    (even && x > 1e-9).then_some(x)
}

/// Converts everything of a stroke but its paint.
pub(super) fn stroke(stroke: &usvg::Stroke, paint: Paint, outline: &BezPath) -> Result<Stroke, Unsayable> {
    let join = match stroke.linejoin() {
        usvg::LineJoin::Round => Join::Round,
        usvg::LineJoin::Bevel => Join::Bevel,
        usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => {
            let clipped = stroke.linejoin() == usvg::LineJoin::MiterClip;
            if miter_matters(outline, f64::from(stroke.miterlimit().get()), clipped) {
                return Err("a corner with an unusual stroke-miterlimit");
            }
            Join::Miter
        }
    };
    let cap = match stroke.linecap() {
        usvg::LineCap::Butt => Cap::Butt,
        usvg::LineCap::Round => Cap::Round,
        usvg::LineCap::Square => Cap::Square,
    };
    Ok(Stroke {
        paint,
        width: f64::from(stroke.width().get()),
        cap,
        join,
        dashes: stroke.dasharray().unwrap_or_default().iter().map(|dash| f64::from(*dash)).collect(),
        dash_offset: f64::from(stroke.dashoffset()),
    })
}

/// The miter limit that our strokes have, SVG's own default.
const MITER_LIMIT: f64 = 4.0;

/// Whether any corner looks different under `limit` than under our own limit.
///
/// A miter reaches `1 / sin(angle / 2)` half widths (<https://www.w3.org/TR/SVG2/painting.html#StrokeMiterlimitProperty>).
fn miter_matters(outline: &BezPath, limit: f64, clipped: bool) -> bool {
    if limit == MITER_LIMIT && !clipped {
        return false;
    }
    let (low, high) = (limit.min(MITER_LIMIT), limit.max(MITER_LIMIT));
    let differs = |into: Vec2, out: Vec2| {
        if into.hypot2() <= 0.0 || out.hypot2() <= 0.0 {
            return false;
        }
        let cosine = -into.dot(out) / (into.hypot2() * out.hypot2()).sqrt();
        let half_sine = ((1.0 - cosine.clamp(-1.0, 1.0)) / 2.0).sqrt();
        let reach = if half_sine > 1e-9 { 1.0 / half_sine } else { f64::INFINITY };
        reach > low && (clipped || reach <= high)
    };
    let meet = |a: Point, b: Point| a.distance_squared(b) < 1e-12;
    // Where the subpath begins and where the last segment ended, each with the direction there.
    let mut run: Option<[(Point, Vec2); 2]> = None;
    for segment in outline.segments() {
        let (start, end) = (segment.start(), segment.end());
        let (out, into) = (segment.eval(0.01) - start, end - segment.eval(0.99));
        run = match run {
            Some([first, last]) if meet(last.0, start) => {
                if differs(last.1, out) {
                    return true;
                }
                Some([first, (end, into)])
            }
            _ => Some([(start, out), (end, into)]),
        };
        if let Some([first, last]) = run
            && meet(first.0, last.0)
            && differs(last.1, first.1)
        {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_skewed_linear_gradient_keeps_its_colors() {
        let skew = Affine::new([2.0, 0.0, 1.0, 1.0, 5.0, 0.0]);
        let ends = [Point::new(0.0, 0.0), Point::new(10.0, 0.0)];
        let (from, to) = linear(ends, skew).unwrap_or_default();
        // The share along the gradient at some points, before the transform and after it.
        for point in [Point::new(0.0, 0.0), Point::new(10.0, 3.0), Point::new(4.0, -7.0)] {
            let before = point.x / 10.0;
            let after = (skew * point - from).dot(to - from) / (to - from).hypot2();
            assert!((before - after).abs() < 1e-9, "{point:?}: {before} {after}");
        }
    }

    #[test]
    fn circles_stay_round_under_turns_only() {
        assert!(similarity(Affine::rotate(0.7) * Affine::scale(3.0)).is_some_and(|s| (s - 3.0).abs() < 1e-9));
        assert!(similarity(Affine::FLIP_Y).is_some());
        assert_eq!(similarity(Affine::scale_non_uniform(1.0, 2.0)), None);
        assert_eq!(similarity(Affine::scale(0.0)), None);
    }

    #[test]
    fn a_miter_limit_matters_only_at_sharp_corners() {
        let square = BezPath::from_svg("M0 0H10V10").unwrap_or_default();
        let needle = BezPath::from_svg("M0 0L100 0L0 25").unwrap_or_default();
        assert!(!miter_matters(&square, 10.0, false) && !miter_matters(&needle, 4.0, false));
        assert!(miter_matters(&needle, 10.0, false) && !miter_matters(&needle, 4.5, false));
        assert!(miter_matters(&square, 1.0, false) && miter_matters(&needle, 4.0, true));
        let closed = BezPath::from_svg("M0 0L100 0L100 25Z").unwrap_or_default();
        assert!(miter_matters(&closed, 10.0, false));
    }
}
