//! Reduces pictures by exact area averages, only where a frame changed.
//!
//! Every pixel of the small picture is the mean of the area it covers in the large one, in whole numbers: the same
//! bytes on every machine, and the same for a part as for the whole.

use std::ops::Range;

use crate::geom::PixelRect;

/// Which source pixels make one target pixel along one axis, and how much each counts.
struct Tap {
    first: usize,
    weights: Vec<u32>,
}

/// Reduces RGBA of one size to RGB of another.
pub(super) struct Scaler {
    source_width: usize,
    columns: Vec<Tap>,
    rows: Vec<Tap>,
}

impl Scaler {
    /// From `source` to `target`, width and height each; the target is not larger.
    pub fn new(source: (u32, u32), target: (u32, u32)) -> Self {
        Scaler { source_width: source.0 as usize, columns: taps(source.0, target.0), rows: taps(source.1, target.1) }
    }

    /// Width in pixels of the reduced picture.
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// Height in pixels of the reduced picture.
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// Renews in `target` (RGB, row by row) what `damaged`, a rectangle of the source, has a share in. Returns the
    /// rectangle renewed.
    pub fn update(&self, rgba: &[u8], damaged: PixelRect, target: &mut [u8]) -> PixelRect {
        let columns = touched(&self.columns, damaged.x0 as usize..damaged.x1 as usize);
        let rows = touched(&self.rows, damaged.y0 as usize..damaged.y1 as usize);
        if columns.is_empty() || rows.is_empty() {
            return PixelRect::default();
        }
        let left = self.columns[columns.start].first;
        let last = &self.columns[columns.end - 1];
        let source = left * 4..(last.first + last.weights.len()) * 4;
        let mut sums = vec![0u32; source.len()];
        let total =
            self.columns[0].weights.iter().sum::<u32>() as u64 * self.rows[0].weights.iter().sum::<u32>() as u64;
        for row in rows.clone() {
            let tap = &self.rows[row];
            sums.fill(0);
            for (line, weight) in (tap.first..).zip(&tap.weights) {
                let line = &rgba[line * self.source_width * 4..][source.clone()];
                sums.iter_mut().zip(line).for_each(|(sum, byte)| *sum += u32::from(*byte) * weight);
            }
            let out = &mut target[row * self.columns.len() * 3..][columns.start * 3..columns.end * 3];
            for (tap, out) in self.columns[columns.clone()].iter().zip(out.chunks_exact_mut(3)) {
                let pixels = sums[(tap.first - left) * 4..].chunks_exact(4);
                let mut mean = [total / 2; 3];
                for (pixel, weight) in pixels.zip(&tap.weights) {
                    (0..3).for_each(|c| mean[c] += u64::from(pixel[c]) * u64::from(*weight));
                }
                (0..3).for_each(|c| out[c] = (mean[c] / total) as u8);
            }
        }
        PixelRect::new(columns.start as i32, rows.start as i32, columns.end as i32, rows.end as i32)
    }
}

/// A whole RGBA picture of `source` pixels (width, height), opaque, reduced to `target`, which is not larger.
pub fn reduce(rgba: &[u8], source: (u32, u32), target: (u32, u32)) -> Vec<u8> {
    let mut rgb = vec![0; target.0 as usize * target.1 as usize * 3];
    let all = PixelRect::new(0, 0, source.0 as i32, source.1 as i32);
    Scaler::new(source, target).update(rgba, all, &mut rgb);
    rgb.chunks_exact(3).flat_map(|pixel| [pixel[0], pixel[1], pixel[2], 255]).collect()
}

/// Target pixel `i` of `target` covers the source from `i * source / target` to `(i + 1) * source / target`. Weights
/// are in parts of a `target`-th pixel, so that they are whole and sum up to `source`.
fn taps(source: u32, target: u32) -> Vec<Tap> {
    let (source, target) = (u64::from(source), u64::from(target));
    let tap = |i: u64| {
        let (from, to) = (i * source, (i + 1) * source);
        let pixels = from / target..to.div_ceil(target);
        let share = |pixel: u64| ((pixel + 1) * target).min(to) - (pixel * target).max(from);
        Tap { first: pixels.start as usize, weights: pixels.map(|p| share(p) as u32).collect() }
    };
    (0..target).map(tap).collect()
}

/// The target pixels that have a share of these source pixels.
fn touched(taps: &[Tap], source: Range<usize>) -> Range<usize> {
    let start = taps.partition_point(|tap| tap.first + tap.weights.len() <= source.start);
    let end = taps.partition_point(|tap| tap.first < source.end);
    start..end.max(start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::testing::Random;

    fn reduce_rgb(rgba: &[u8], source: (u32, u32), target: (u32, u32)) -> Vec<u8> {
        let mut out = vec![0; target.0 as usize * target.1 as usize * 3];
        let all = PixelRect::new(0, 0, source.0 as i32, source.1 as i32);
        let done = Scaler::new(source, target).update(rgba, all, &mut out);
        assert_eq!((done.width() as u32, done.height() as u32), target);
        out
    }

    #[test]
    fn the_same_size_is_a_copy() {
        let rgba: Vec<u8> = (0..5 * 4 * 4).map(|i| i as u8).collect();
        let rgb: Vec<u8> = rgba.chunks(4).flat_map(|p| p[..3].to_vec()).collect();
        assert_eq!(reduce_rgb(&rgba, (5, 4), (5, 4)), rgb);
    }

    #[test]
    fn pixels_are_area_averages() {
        // Three pixels on two: the middle one counts half for each side.
        let rgba = [0, 90, 255, 255, 30, 90, 255, 255, 60, 90, 255, 255];
        assert_eq!(reduce_rgb(&rgba, (3, 1), (2, 1)), [10, 90, 255, 50, 90, 255]);
    }

    #[test]
    fn parts_give_the_same_bytes_as_the_whole() {
        let mut random = Random::new(11);
        for (source, target) in [((64, 48), (20, 15)), ((97, 31), (40, 13)), ((50, 50), (50, 7)), ((16, 9), (1, 1))] {
            let mut rgba: Vec<u8> = (0..source.0 * source.1 * 4).map(|_| random.byte()).collect();
            let mut small = reduce_rgb(&rgba, source, target);
            let scaler = Scaler::new(source, target);
            for _ in 0..30 {
                let (x, y) = (random.below(source.0) as i32, random.below(source.1) as i32);
                let x1 = (x + 1 + random.below(20) as i32).min(source.0 as i32);
                let y1 = (y + 1 + random.below(20) as i32).min(source.1 as i32);
                for line in y..y1 {
                    let at = (line * source.0 as i32) as usize * 4;
                    rgba[at + x as usize * 4..at + x1 as usize * 4].fill_with(|| random.byte());
                }
                scaler.update(&rgba, PixelRect::new(x, y, x1, y1), &mut small);
                assert!(small == reduce_rgb(&rgba, source, target), "{source:?} on {target:?}");
            }
        }
    }
}
