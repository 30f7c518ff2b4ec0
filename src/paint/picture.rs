//! Rasterising images: bilinear, from a copy halved as often as they are shown smaller than half.

use std::sync::Arc;

use tiny_skia::{IntSize, Pixmap};

use crate::display::{FillRule, Hasher, Picture};
use crate::geom::{Affine, Point, Rect, Shape, TOLERANCE};
use crate::paint::blend;
use crate::paint::cache::{Cached, RasterCache};
use crate::paint::place::Place;
use crate::paint::raster::Raster;
use crate::paint::rasterise::mask;
use crate::paint::sample::{Source, cover};

/// Times a side is halved at most: 2¹⁶ pixels become one.
const MOST_HALVINGS: u32 = 16;

/// Draws a picture without its opacity. Halved copies are kept in `cache`.
pub(super) fn picture(picture: &Picture, place: &Place, cache: &RasterCache) -> Option<Raster> {
    let [a, b, c, d, ..] = place.transform.as_coeffs();
    let halvings = [halvings(libm::hypot(a, b), picture.width()), halvings(libm::hypot(c, d), picture.height())];
    let halved = if halvings == [0, 0] { None } else { Some(halved(picture, halvings, cache)?) };
    let source = match &halved {
        Some(half) => Source { width: half.width() as usize, height: half.height() as usize, rgba: half.data() },
        None => Source { width: picture.width() as usize, height: picture.height() as usize, rgba: picture.rgba() },
    };
    let [sx, sy] = halvings.map(|times| f64::from(1u32 << times));
    let (width, height) = (place.at.width() as usize, place.at.height() as usize);
    let mut pixels = vec![0; width * height * 4];
    source.sample(place.transform * Affine::scale_non_uniform(sx, sy), width, &mut pixels);

    let frame = Rect::new(0.0, 0.0, f64::from(picture.width()), f64::from(picture.height()));
    if (b, c) == (0.0, 0.0) {
        let frame = place.transform.transform_rect_bbox(frame);
        cover(frame.origin(), Point::new(frame.x1, frame.y1), width, &mut pixels);
    } else {
        let mask = mask(&frame.to_path(TOLERANCE), FillRule::NonZero, place)?;
        for (row, coverage) in pixels.chunks_exact_mut(width * 4).zip(mask.coverage.chunks_exact(width)) {
            blend::scale(row, coverage);
        }
    }
    Some(Raster::new(width as u32, pixels))
}

/// How often a side is halved so that the rest is no smaller than half.
fn halvings(scale: f64, side: u32) -> u32 {
    (0..MOST_HALVINGS).find(|n| scale * f64::from(1u32 << n) >= 0.5 || side >> n <= 1).unwrap_or(MOST_HALVINGS)
}

fn halved(picture: &Picture, [across, down]: [u32; 2], cache: &RasterCache) -> Option<Arc<Pixmap>> {
    let mut hasher = Hasher::new("halved");
    hasher.digest(picture.digest());
    hasher.number(u64::from(across));
    hasher.number(u64::from(down));
    let cached = cache.get_or_make(hasher.finish(), || {
        let (mut pixels, mut width) = (None::<Vec<u8>>, picture.width());
        for _ in 0..across {
            pixels = Some(halve_rows(pixels.as_deref().unwrap_or(picture.rgba()), width));
            width = width.div_ceil(2);
        }
        for _ in 0..down {
            pixels = Some(halve_columns(pixels.as_deref().unwrap_or(picture.rgba()), width));
        }
        let pixels = pixels?;
        let height = pixels.len() as u32 / (width * 4);
        Some(Cached::Pixmap(Arc::new(Pixmap::from_vec(pixels, IntSize::from_wh(width, height)?)?)))
    });
    match cached? {
        Cached::Pixmap(pixmap) => Some(pixmap),
        _ => None,
    }
}

/// The rounded mean of two bytes.
fn mean(a: u8, b: u8) -> u8 {
    (u16::from(a) + u16::from(b)).div_ceil(2) as u8
}

/// Every row at half its length; a last odd pixel stays as it is.
fn halve_rows(pixels: &[u8], width: u32) -> Vec<u8> {
    let mut out = Vec::with_capacity(pixels.len() / 2 + pixels.len() / width as usize);
    for row in pixels.chunks_exact(width as usize * 4) {
        let (pairs, last) = row.as_chunks::<8>();
        for pair in pairs {
            out.extend_from_slice(&[0, 1, 2, 3].map(|i| mean(pair[i], pair[i + 4])));
        }
        out.extend_from_slice(last);
    }
    out
}

/// Half as many rows; a last odd row stays as it is.
fn halve_columns(pixels: &[u8], width: u32) -> Vec<u8> {
    let row = width as usize * 4;
    let mut out = Vec::with_capacity(pixels.len() / 2 + row);
    let pairs = pixels.chunks_exact(row * 2);
    let last = pairs.remainder();
    for pair in pairs {
        let (above, below) = pair.split_at(row);
        out.extend(above.iter().zip(below).map(|(a, b)| mean(*a, *b)));
    }
    out.extend_from_slice(last);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_at_half_or_more_is_not_halved() {
        assert_eq!([1.0, 0.5, 0.49, 0.25, 0.1].map(|scale| halvings(scale, 999)), [0, 0, 1, 1, 3]);
        assert_eq!(halvings(0.0, 8), 3);
    }

    #[test]
    fn halving_averages_pairs_and_keeps_odd_ends() {
        let pixels = |bytes: &[u8]| bytes.iter().flat_map(|b| [*b; 4]).collect::<Vec<u8>>();
        assert_eq!(halve_rows(&pixels(&[0, 11, 7, 4, 4, 9]), 3), pixels(&[6, 7, 4, 9]));
        assert_eq!(halve_columns(&pixels(&[0, 11, 7]), 1), pixels(&[6, 7]));
    }
}
