//! Where a raster lies: its transform cut into whole pixels and the rest, and the part of it worth drawing.

use crate::display::Hasher;
use crate::geom::{Affine, BezPath, PathEl, PixelRect, Point};

/// Steps in a pixel that translations are rounded to. Finer than the rasteriser's four samples a pixel, so it is
/// not seen, and moves by whole pixels find their raster again in spite of rounding errors.
const PHASES: f64 = 64.0;

/// How far from the canvas's corner anything may reach, in pixels; single floats still tell pixels apart there.
const REACH: i32 = 1_000_000;

/// Largest coefficient of a transform that is drawn.
const LARGEST_SCALE: f64 = 1e6;

/// Smallest determinant: below, everything is flat.
const SMALLEST_AREA: f64 = 1e-18;

/// Longest side of a raster that is drawn beyond the canvas; tiny-skia works larger ones in tiles.
const LONGEST_SIDE: i32 = 8191;

/// What is larger than this many eighths of the canvas is cut to it: a page as large as the canvas, with what its edges
/// reach into by smoothing, still slides in as one raster.
const EIGHTHS_WHOLE: i64 = 9;

/// A raster's place on the canvas and the transform into its own pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    /// Pixels of the canvas that the raster covers.
    pub at: PixelRect,
    /// From the item's coordinates to pixels of the raster.
    pub transform: Affine,
    /// `at` relative to the whole-pixel part of the translation.
    area: PixelRect,
    phase: [u64; 2],
}

impl Place {
    /// Finds the place of something within `bounds`. `None` if nothing of it is on the canvas or the transform is
    /// flat, not finite or absurd.
    ///
    /// What reaches out of the canvas is drawn whole if it is no larger than the canvas, so that it can slide in as one
    /// raster; otherwise it is cut to the canvas, which bounds memory.
    pub fn new(transform: Affine, bounds: PixelRect, canvas: PixelRect) -> Option<Self> {
        let visible = bounds.intersect(&canvas);
        if visible.is_empty() || !is_sane(transform, bounds) {
            return None;
        }
        let area = |r: PixelRect| i64::from(r.width()) * i64::from(r.height());
        let fits = area(bounds) * 8 <= area(canvas) * EIGHTHS_WHOLE;
        let whole = fits && bounds.width().max(bounds.height()) <= LONGEST_SIDE;
        let at = if whole { bounds } else { visible };

        let [a, b, c, d, x, y] = transform.as_coeffs();
        let (x, y) = ((x * PHASES).round() as i64, (y * PHASES).round() as i64);
        let steps = PHASES as i64;
        let origin = (x.div_euclid(steps) as i32, y.div_euclid(steps) as i32);
        let phase = [x.rem_euclid(steps) as u64, y.rem_euclid(steps) as u64];
        let area = at.offset(-origin.0, -origin.1);
        let shift = |phase: u64, edge: i32| phase as f64 / PHASES - f64::from(edge);
        let transform = Affine::new([a, b, c, d, shift(phase[0], area.x0), shift(phase[1], area.y0)]);
        Some(Place { at, transform, area, phase })
    }

    /// Feeds everything that decides the pixels into a key: all but the whole-pixel part of the translation.
    pub fn hash(&self, hasher: &mut Hasher) {
        for value in &self.transform.as_coeffs()[..4] {
            hasher.float(*value);
        }
        self.phase.iter().for_each(|phase| hasher.number(*phase));
        hash_rect(self.area, hasher);
    }
}

/// Feeds a rectangle into a key.
pub(super) fn hash_rect(rect: PixelRect, hasher: &mut Hasher) {
    for edge in [rect.x0, rect.y0, rect.x1, rect.y1] {
        hasher.number(edge as u64);
    }
}

fn is_sane(transform: Affine, bounds: PixelRect) -> bool {
    let [linear @ .., x, y] = transform.as_coeffs();
    let linear: [f64; 4] = linear;
    // Comparisons with NaN are false, so what is not a number is refused.
    linear.iter().all(|v| v.abs() <= LARGEST_SCALE)
        && transform.determinant().abs() >= SMALLEST_AREA
        && [x, y].iter().all(|v| v.abs() <= f64::from(i32::MAX / 4))
        && [bounds.x0, bounds.y0, bounds.x1, bounds.y1].iter().all(|v| (-REACH..=REACH).contains(v))
}

/// The rectangle of whole pixels that `path` fills exactly under `transform`, if it is one.
pub(super) fn pixel_rect(path: &BezPath, transform: Affine) -> Option<PixelRect> {
    let (corners, rest) = path.elements().split_at_checked(4)?;
    let [PathEl::MoveTo(a), PathEl::LineTo(b), PathEl::LineTo(c), PathEl::LineTo(d)] = corners else {
        return None;
    };
    match rest {
        [] | [PathEl::ClosePath] => {}
        [PathEl::LineTo(e), PathEl::ClosePath] | [PathEl::LineTo(e)] if e == a => {}
        _ => return None,
    }
    let [a, b, c, d] = [a, b, c, d].map(|p| whole(transform * *p));
    let (a, b, c, d) = (a?, b?, c?, d?);
    let across = a.1 == b.1 && b.0 == c.0 && c.1 == d.1 && d.0 == a.0;
    let down = a.0 == b.0 && b.1 == c.1 && c.0 == d.0 && d.1 == a.1;
    (across || down).then(|| PixelRect::new(a.0.min(c.0), a.1.min(c.1), a.0.max(c.0), a.1.max(c.1)))
}

/// The whole numbers that a point stands for, within rounding errors.
fn whole(point: Point) -> Option<(i32, i32)> {
    let whole = |v: f64| {
        let rounded = v.round();
        ((v - rounded).abs() < 1e-6 && rounded.abs() <= f64::from(REACH)).then_some(rounded as i32)
    };
    Some((whole(point.x)?, whole(point.y)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Rect, Shape};

    const CANVAS: PixelRect = PixelRect { x0: 0, y0: 0, x1: 100, y1: 80 };

    fn key(transform: Affine, bounds: PixelRect) -> crate::display::Digest {
        let mut hasher = Hasher::new("test");
        Place::new(transform, bounds, CANVAS).unwrap().hash(&mut hasher);
        hasher.finish()
    }

    #[test]
    fn whole_pixels_are_no_part_of_the_key_and_the_rest_is() {
        let at = |x: f64| key(Affine::translate((x, 3.0)), PixelRect::new(x as i32, 3, x as i32 + 9, 9));
        assert_eq!(at(10.3), at(40.3));
        assert_eq!(at(10.1 + 0.2), at(77.3), "rounding errors do not count");
        assert_ne!(at(10.3), at(10.5));
    }

    #[test]
    fn what_fits_slides_in_whole_and_larger_things_are_cut() {
        let place = |bounds| Place::new(Affine::IDENTITY, bounds, CANVAS).map(|p| p.at);
        let small = PixelRect::new(-20, -5, 20, 15);
        assert_eq!(place(small), Some(small));
        let page = PixelRect::new(37, -1, 138, 81);
        assert_eq!(place(page), Some(page), "a whole page with its smooth edges");
        assert_eq!(place(PixelRect::new(-20, -5, 90, 300)), Some(PixelRect::new(0, 0, 90, 80)));
        assert_eq!(place(PixelRect::new(-20, -5, 0, 300)), None);
    }

    #[test]
    fn absurd_transforms_have_no_place() {
        let bounds = PixelRect::new(0, 0, 9, 9);
        for transform in [
            Affine::scale(f64::NAN),
            Affine::scale(1e30),
            Affine::scale(0.0),
            Affine::translate((f64::INFINITY, 0.0)),
            Affine::translate((1e30, 0.0)),
        ] {
            assert_eq!(Place::new(transform, bounds, CANVAS), None);
        }
        assert_eq!(Place::new(Affine::IDENTITY, PixelRect::new(0, 0, i32::MAX, 9), CANVAS), None);
    }

    #[test]
    fn rectangles_of_whole_pixels_are_known() {
        let path = Rect::new(1.0, 2.0, 5.0, 4.0).to_path(0.1);
        assert_eq!(pixel_rect(&path, Affine::translate((3.0, 0.0))), Some(PixelRect::new(4, 2, 8, 4)));
        assert_eq!(pixel_rect(&path, Affine::scale(0.5)), None);
        assert_eq!(pixel_rect(&path, Affine::rotate(0.1)), None);
        assert_eq!(pixel_rect(&BezPath::from_svg("M0 0L4 0L4 4L1 4Z").unwrap(), Affine::IDENTITY), None);
    }
}
