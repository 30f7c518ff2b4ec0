//! Bilinear sampling in integers: pictures drawn smaller, larger or turned, the same bytes on every machine.
//!
//! Positions between pixels are told in 256 steps. The two rows are mixed first, then the two columns, each rounded
//! to nearest; beyond its edges a picture goes on with its outermost pixels.

use crate::geom::{Affine, Point};
use crate::paint::blend;

/// Pixels worked through at a time, so that the compiler uses vector registers.
const BLOCK: usize = 8;

/// Premultiplied RGBA rows to read from; neither side is zero.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// The rows, without padding.
    pub rgba: &'a [u8],
}

/// A position along one side: the pixel before it and how much of 256 lies towards the next.
#[derive(Clone, Copy)]
struct Step {
    pixel: usize,
    fraction: u8,
}

impl Step {
    /// `position` counts from the first pixel's centre; `side` is the number of pixels.
    fn new(position: f64, side: usize) -> Self {
        // Counted from far before the picture, cutting the decimals off is rounding down, which is quicker than
        // `floor`. The cast saturates, and takes what is not a number as 0.
        const FAR: i64 = 1 << 24;
        let fixed = (((position + FAR as f64) * 256.0) as i64).saturating_sub(FAR * 256);
        match usize::try_from(fixed >> 8) {
            Err(_) => Step { pixel: 0, fraction: 0 },
            Ok(pixel) if pixel + 1 >= side => Step { pixel: side - 1, fraction: 0 },
            Ok(pixel) => Step { pixel, fraction: (fixed & 255) as u8 },
        }
    }
}

/// What lies between two bytes.
#[inline(always)]
fn mix(a: u8, b: u8, fraction: u8) -> u8 {
    let f = u16::from(fraction);
    ((u16::from(a) * (256 - f) + u16::from(b) * f + 128) >> 8) as u8
}

impl Source<'_> {
    /// Fills `out`, rows of `width` pixels, with the picture under `transform`, which leads from pixels of the
    /// source to pixels of `out`.
    pub fn sample(&self, transform: Affine, width: usize, out: &mut [u8]) {
        match transform.as_coeffs() {
            [across, 0.0, 0.0, down, x, y] => self.sample_upright(across, down, Point::new(x, y), width, out),
            _ => self.sample_turned(transform.inverse(), width, out),
        }
    }

    fn sample_upright(&self, across: f64, down: f64, at: Point, width: usize, out: &mut [u8]) {
        let columns: Vec<Step> =
            (0..width).map(|x| Step::new((x as f64 + 0.5 - at.x) / across - 0.5, self.width)).collect();
        let (Some(first), Some(last)) = (columns.iter().map(|c| c.pixel).min(), columns.iter().map(|c| c.pixel).max())
        else {
            return;
        };
        // One pixel more than is read from, so that the next pixel can always be fetched along.
        let mut mixed = vec![0; (last + 2 - first) * 4];
        for (y, row) in out.chunks_exact_mut(width * 4).enumerate() {
            let step = Step::new((y as f64 + 0.5 - at.y) / down - 0.5, self.height);
            self.mix_rows(step, first, &mut mixed);
            stretch(&mixed, first, &columns, row);
        }
    }

    /// Two rows mixed into one, from column `first` on; the last pixel is repeated beyond the edge.
    fn mix_rows(&self, step: Step, first: usize, out: &mut [u8]) {
        let count = (out.len() / 4).min(self.width - first) * 4;
        let row = |y: usize| &self.rgba[(y * self.width + first) * 4..][..count];
        let (above, below) = (row(step.pixel), row((step.pixel + 1).min(self.height - 1)));
        for ((out, a), b) in out.iter_mut().zip(above).zip(below) {
            *out = mix(*a, *b, step.fraction);
        }
        if count < out.len() {
            out.copy_within(count - 4..count, count);
        }
    }

    fn sample_turned(&self, back: Affine, width: usize, out: &mut [u8]) {
        for (y, row) in out.chunks_exact_mut(width * 4).enumerate() {
            for (x, out) in row.as_chunks_mut::<4>().0.iter_mut().enumerate() {
                let at = back * Point::new(x as f64 + 0.5, y as f64 + 0.5);
                let (across, down) = (Step::new(at.x - 0.5, self.width), Step::new(at.y - 0.5, self.height));
                let next = (across.pixel + 1).min(self.width - 1);
                let below = (down.pixel + 1).min(self.height - 1);
                let column = |x: usize| {
                    let (a, b) = (self.pixel(x, down.pixel), self.pixel(x, below));
                    [0, 1, 2, 3].map(|i| mix(a[i], b[i], down.fraction))
                };
                let (left, right) = (column(across.pixel), column(next));
                *out = [0, 1, 2, 3].map(|i| mix(left[i], right[i], across.fraction));
            }
        }
    }

    fn pixel(&self, x: usize, y: usize) -> &[u8] {
        &self.rgba[(y * self.width + x) * 4..][..4]
    }
}

/// Reads a row at `columns`; `row` begins with pixel `first`.
fn stretch(row: &[u8], first: usize, columns: &[Step], out: &mut [u8]) {
    for (out, columns) in out.chunks_mut(BLOCK * 4).zip(columns.chunks(BLOCK)) {
        let (mut left, mut right, mut fraction) = ([0; BLOCK * 4], [0; BLOCK * 4], [0; BLOCK * 4]);
        for (i, step) in columns.iter().enumerate() {
            let pair = &row[(step.pixel - first) * 4..][..8];
            left[i * 4..i * 4 + 4].copy_from_slice(&pair[..4]);
            right[i * 4..i * 4 + 4].copy_from_slice(&pair[4..]);
            fraction[i * 4..i * 4 + 4].copy_from_slice(&[step.fraction; 4]);
        }
        let mut mixed = [0; BLOCK * 4];
        for i in 0..BLOCK * 4 {
            mixed[i] = mix(left[i], right[i], fraction[i]);
        }
        out.copy_from_slice(&mixed[..out.len()]);
    }
}

/// Fades the pixels of `out`, rows of `width`, by how much of each lies within the upright rectangle from `from`
/// to `to`.
pub(super) fn cover(from: Point, to: Point, width: usize, out: &mut [u8]) {
    let part = |i: usize, from: f64, to: f64| {
        let inside = to.min(i as f64 + 1.0) - from.max(i as f64);
        (inside.clamp(0.0, 1.0) * 255.0 + 0.5) as u8
    };
    let columns: Vec<u8> = (0..width).map(|x| part(x, from.x, to.x)).collect();
    for (y, row) in out.chunks_exact_mut(width * 4).enumerate() {
        match part(y, from.y, to.y) {
            0 => row.fill(0),
            255 => blend::scale(row, &columns),
            height => {
                let both: Vec<u8> = columns.iter().map(|c| blend::multiply(*c, height)).collect();
                blend::scale(row, &both);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gray(bytes: &[u8]) -> Vec<u8> {
        bytes.iter().flat_map(|b| [*b; 4]).collect()
    }

    #[test]
    fn twice_as_large_mixes_quarters_and_repeats_the_edges() {
        let rgba = gray(&[0, 100, 200, 40]);
        let source = Source { width: 2, height: 2, rgba: &rgba };
        let mut out = vec![0; 4 * 4 * 4];
        source.sample(Affine::scale(2.0), 4, &mut out);
        assert_eq!(out[..16], gray(&[0, 25, 75, 100]));
        assert_eq!(out[16..32], gray(&[50, 59, 76, 85]));
    }

    #[test]
    fn the_fast_way_for_upright_pictures_has_the_bytes_of_the_general_one() {
        let rgba: Vec<u8> = (0..37 * 29 * 4u32).map(|i| (i * i % 251) as u8).collect();
        let source = Source { width: 37, height: 29, rgba: &rgba };
        for (across, down) in [(0.75, 0.5), (3.1, -2.7), (-1.0, 1.0), (1.0, 9.3)] {
            let transform = Affine::new([across, 0.0, 0.0, down, 11.3, 20.6]);
            let (mut fast, mut general) = (vec![0; 50 * 40 * 4], vec![0; 50 * 40 * 4]);
            source.sample(transform, 50, &mut fast);
            source.sample_turned(transform.inverse(), 50, &mut general);
            let off = fast.iter().zip(&general).map(|(a, b)| a.abs_diff(*b)).max();
            // A position may fall on the other side of a step by rounding.
            assert!(off <= Some(1), "{off:?}");
        }
    }

    #[test]
    fn covered_parts_fade() {
        let mut out = vec![255; 3 * 2 * 4];
        cover(Point::new(0.5, 0.0), Point::new(2.0, 1.2), 3, &mut out);
        assert_eq!(out, gray(&[128, 255, 0, 26, 51, 0]));
    }
}
