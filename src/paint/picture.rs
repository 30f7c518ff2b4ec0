//! Rasterising images: bilinear, from a copy halved as often as they are shown smaller than half.

use std::sync::Arc;

use tiny_skia::{FillRule, FilterQuality, IntSize, Paint as Ink, Pattern, Pixmap, PixmapRef, SpreadMode};

use crate::display::{Hasher, Picture};
use crate::geom::{Affine, Rect, Shape};
use crate::paint::cache::{Cached, RasterCache};
use crate::paint::place::Place;
use crate::paint::raster::Raster;
use crate::paint::rasterise::{pixmap, raster, skia_path, skia_transform};

/// Times a side is halved at most: 2¹⁶ pixels become one.
const MOST_HALVINGS: u32 = 16;

/// Draws a picture without its opacity. Halved copies are kept in `cache`.
pub(super) fn picture(picture: &Picture, place: &Place, cache: &RasterCache) -> Option<Raster> {
    let mut target = pixmap(place)?;
    let [a, b, c, d, ..] = place.transform.as_coeffs();
    let halvings = [halvings(libm::hypot(a, b), picture.width()), halvings(libm::hypot(c, d), picture.height())];
    let halved = match halvings {
        [0, 0] => None,
        _ => Some(halved(picture, halvings, cache)?),
    };
    let source = match &halved {
        Some(pixmap) => pixmap.as_ref().as_ref(),
        None => PixmapRef::from_bytes(picture.rgba(), picture.width(), picture.height())?,
    };
    let [sx, sy] = halvings.map(|times| f64::from(1u32 << times));
    let mut sampling = place.transform * Affine::scale_non_uniform(sx, sy);
    if [a, b, c, d] == [1.0, 0.0, 0.0, 1.0] && place.transform.translation() != place.transform.translation().trunc() {
        // tiny-skia takes the nearest pixel under a mere translation, which would jump; a scale that nobody can
        // see keeps it smooth.
        sampling *= Affine::scale(1.0 + 1.0 / f64::from(1 << 22));
    }
    let ink = Ink {
        shader: Pattern::new(source, SpreadMode::Pad, FilterQuality::Bilinear, 1.0, skia_transform(sampling)),
        ..Ink::default()
    };
    let frame = Rect::new(0.0, 0.0, f64::from(picture.width()), f64::from(picture.height())).to_path(0.1);
    let path = skia_path(&frame, place.transform)?;
    target.fill_path(&path, &ink, FillRule::Winding, tiny_skia::Transform::identity(), None);
    Some(raster(target))
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
