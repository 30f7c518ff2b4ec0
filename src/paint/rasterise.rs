//! Rasterising outlines, glyphs and clips with tiny-skia.

use tiny_skia::{GradientStop, LineCap, LineJoin, Paint as Ink, PathBuilder, Pixmap, Shader, SpreadMode};

use crate::display::{FillRule, GlyphRun, PathItem};
use crate::geom::{Affine, BezPath, Cap, Join, PathEl, Point, Vec2};
use crate::paint::place::Place;
use crate::paint::raster::{Mask, Raster};
use crate::style::{Color, Paint, Stop, Stroke};

/// Dashes in one outline; with more the line is drawn whole, as nobody could tell and the stroker would take minutes.
const MOST_DASHES: f64 = 20_000.0;

/// Largest coordinate that is handed to tiny-skia.
const FARTHEST: f64 = 1e9;

/// An empty pixmap for a place.
pub(super) fn pixmap(place: &Place) -> Option<Pixmap> {
    Pixmap::new(place.at.width() as u32, place.at.height() as u32)
}

/// The raster that a pixmap holds.
pub(super) fn raster(pixmap: Pixmap) -> Raster {
    Raster::new(pixmap.width(), pixmap.take())
}

/// Fills and strokes an outline, without its opacity.
pub(super) fn path(item: &PathItem, place: &Place) -> Option<Raster> {
    let mut pixmap = pixmap(place)?;
    if let Some(ink) = item.fill.as_ref().and_then(|fill| ink(fill, place.transform))
        && let Some(path) = skia_path(item.outline.path(), place.transform)
    {
        pixmap.fill_path(&path, &ink, skia_rule(item.outline.fill_rule()), tiny_skia::Transform::identity(), None);
    }
    if let Some(stroke) = &item.stroke {
        draw_stroke(item.outline.path(), stroke, place.transform, &mut pixmap);
    }
    Some(raster(pixmap))
}

fn draw_stroke(path: &BezPath, stroke: &Stroke, transform: Affine, pixmap: &mut Pixmap) {
    // Where the transform keeps shapes, the outline is moved in double precision and the width scaled; elsewhere
    // the pen is deformed too, which tiny-skia does.
    let (moved, scale, pen) = match uniform_scale(transform) {
        Some(scale) => (transform, scale, tiny_skia::Transform::identity()),
        None => (Affine::IDENTITY, 1.0, skia_transform(transform)),
    };
    let width = stroke.width * scale;
    let (true, Some(ink), Some(path)) =
        (width > 0.0 && width.is_finite(), ink(&stroke.paint, moved), skia_path(path, moved))
    else {
        return;
    };
    let pen_stroke = tiny_skia::Stroke {
        width: width as f32,
        miter_limit: 4.0,
        line_cap: match stroke.cap {
            Cap::Butt => LineCap::Butt,
            Cap::Round => LineCap::Round,
            Cap::Square => LineCap::Square,
        },
        line_join: match stroke.join {
            Join::Miter => LineJoin::Miter,
            Join::Round => LineJoin::Round,
            Join::Bevel => LineJoin::Bevel,
        },
        dash: dashes(stroke, scale, &path),
    };
    pixmap.stroke_path(&path, &ink, &pen_stroke, pen, None);
}

/// How much longer lines get, if it is the same in all directions.
fn uniform_scale(transform: Affine) -> Option<f64> {
    let [a, b, c, d, ..] = transform.as_coeffs();
    let close = |u: f64, v: f64| (u - v).abs() <= 1e-9 * (a.abs() + b.abs() + c.abs() + d.abs());
    let uniform = (close(a, d) && close(b, -c)) || (close(a, -d) && close(b, c));
    uniform.then(|| transform.determinant().abs().sqrt())
}

/// The dash pattern; `None` draws the line whole: where there is no pattern, no sense in it, or too many dashes.
fn dashes(stroke: &Stroke, scale: f64, path: &tiny_skia::Path) -> Option<tiny_skia::StrokeDash> {
    let period: f64 = stroke.dashes.iter().sum::<f64>() * scale;
    if !(period > 0.0 && period.is_finite()) || stroke.dashes.iter().any(|dash| *dash < 0.0) {
        return None;
    }
    if longest(path) / period * stroke.dashes.len() as f64 > MOST_DASHES {
        return None;
    }
    // An odd pattern is repeated, as in SVG.
    let times = 1 + stroke.dashes.len() % 2;
    let pattern = stroke.dashes.repeat(times).iter().map(|dash| (dash * scale) as f32).collect();
    let period = period * times as f64;
    let offset = stroke.dash_offset * scale;
    tiny_skia::StrokeDash::new(pattern, (offset - (offset / period).floor() * period) as f32)
}

/// A length that the path does not exceed: that of its control polygon.
fn longest(path: &tiny_skia::Path) -> f64 {
    let (mut length, mut last, mut start) = (0.0, tiny_skia::Point::zero(), tiny_skia::Point::zero());
    let mut walk = |to: tiny_skia::Point| {
        let (dx, dy) = (f64::from(to.x) - f64::from(last.x), f64::from(to.y) - f64::from(last.y));
        length += (dx * dx + dy * dy).sqrt();
        last = to;
    };
    for segment in path.segments() {
        match segment {
            tiny_skia::PathSegment::MoveTo(p) => {
                // Counts the way here too, which only makes the bound looser.
                walk(p);
                start = p;
            }
            tiny_skia::PathSegment::LineTo(p) => walk(p),
            tiny_skia::PathSegment::QuadTo(a, p) => [a, p].into_iter().for_each(&mut walk),
            tiny_skia::PathSegment::CubicTo(a, b, p) => [a, b, p].into_iter().for_each(&mut walk),
            tiny_skia::PathSegment::Close => walk(start),
        }
    }
    length
}

/// Fills the glyphs of a run as one outline, so that where glyphs touch nothing shows.
pub(super) fn glyphs(run: &GlyphRun, color: Color, place: &Place) -> Option<Raster> {
    let mut pixmap = pixmap(place)?;
    let mut builder = PathBuilder::new();
    for glyph in run.glyphs() {
        append(glyph.outline.path(), place.transform * Affine::translate(Vec2::new(glyph.x, glyph.y)), &mut builder)?;
    }
    if let (Some(path), Some(ink)) = (builder.finish(), ink(&Paint::Solid(color), Affine::IDENTITY)) {
        pixmap.fill_path(&path, &ink, tiny_skia::FillRule::Winding, tiny_skia::Transform::identity(), None);
    }
    Some(raster(pixmap))
}

/// Coverage of a clip outline.
pub(super) fn mask(outline: &BezPath, rule: FillRule, place: &Place) -> Option<Mask> {
    let mut mask = tiny_skia::Mask::new(place.at.width() as u32, place.at.height() as u32)?;
    if let Some(path) = skia_path(outline, place.transform) {
        mask.fill_path(&path, skia_rule(rule), true, tiny_skia::Transform::identity());
    }
    Some(Mask { width: mask.width(), coverage: mask.take() })
}

fn skia_rule(rule: FillRule) -> tiny_skia::FillRule {
    match rule {
        FillRule::NonZero => tiny_skia::FillRule::Winding,
        FillRule::EvenOdd => tiny_skia::FillRule::EvenOdd,
    }
}

/// The paint in pixels of the raster; `transform` leads there from the outline's coordinates. `None` paints nothing.
fn ink(paint: &Paint, transform: Affine) -> Option<Ink<'static>> {
    let point = |p: Point| tiny_skia::Point::from_xy(p.x as f32, p.y as f32);
    let transform = skia_transform(transform);
    let shader = match paint {
        Paint::Solid(color) => Shader::SolidColor(skia_color(*color)),
        Paint::Linear { from, to, stops } => {
            tiny_skia::LinearGradient::new(point(*from), point(*to), skia_stops(stops), SpreadMode::Pad, transform)?
        }
        Paint::Radial { center, radius, stops } => tiny_skia::RadialGradient::new(
            point(*center),
            0.0,
            point(*center),
            *radius as f32,
            skia_stops(stops),
            SpreadMode::Pad,
            transform,
        )?,
    };
    Some(Ink { shader, ..Ink::default() })
}

fn skia_stops(stops: &[Stop]) -> Vec<GradientStop> {
    // `max` takes the number where the other is none.
    stops.iter().map(|stop| GradientStop::new(stop.offset.max(0.0) as f32, skia_color(stop.color))).collect()
}

fn skia_color(color: Color) -> tiny_skia::Color {
    tiny_skia::Color::from_rgba8(color.r, color.g, color.b, color.a)
}

/// The same transform in single precision.
pub(super) fn skia_transform(transform: Affine) -> tiny_skia::Transform {
    let [a, b, c, d, x, y] = transform.as_coeffs().map(|v| v as f32);
    tiny_skia::Transform::from_row(a, b, c, d, x, y)
}

/// The path under a transform; `None` if it is empty or not finite.
fn skia_path(path: &BezPath, transform: Affine) -> Option<tiny_skia::Path> {
    let mut builder = PathBuilder::with_capacity(path.elements().len(), path.elements().len() * 2);
    append(path, transform, &mut builder)?;
    builder.finish()
}

/// Adds the path under a transform. `None` where a coordinate is not finite or absurd: tiny-skia would panic.
fn append(path: &BezPath, transform: Affine, builder: &mut PathBuilder) -> Option<()> {
    let map = |p: Point| {
        let p = transform * p;
        // Comparisons with NaN are false.
        let sane = p.x.abs() <= FARTHEST && p.y.abs() <= FARTHEST;
        sane.then_some((p.x as f32, p.y as f32))
    };
    for element in path.elements() {
        match *element {
            PathEl::MoveTo(p) => {
                let (x, y) = map(p)?;
                builder.move_to(x, y);
            }
            PathEl::LineTo(p) => {
                let (x, y) = map(p)?;
                builder.line_to(x, y);
            }
            PathEl::QuadTo(a, p) => {
                let ((ax, ay), (x, y)) = (map(a)?, map(p)?);
                builder.quad_to(ax, ay, x, y);
            }
            PathEl::CurveTo(a, b, p) => {
                let ((ax, ay), (bx, by), (x, y)) = (map(a)?, map(b)?, map(p)?);
                builder.cubic_to(ax, ay, bx, by, x, y);
            }
            PathEl::ClosePath => builder.close(),
        }
    }
    Some(())
}
