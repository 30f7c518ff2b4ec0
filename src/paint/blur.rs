//! Blur: three running means along each side, which come close to a Gaussian, in integers.
//!
//! The width of the means is that of the W3C's "Filter Effects Module Level 1", §15.2 (`feGaussianBlur`): for a standard
//! deviation σ, `d = ⌊σ · 3 · √(2π) / 4 + ½⌋`; of an even `d`, two means lie half a pixel to either side and the third
//! is one wider. The result is within 3 % of the Gaussian and takes the same time for every σ.

/// `3 · √(2π) / 4`.
const WIDTH_OF_MEAN: f64 = 1.879_971_205_598_868_6;

/// A mean over the pixels from `before` before to `after` after each one.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Mean {
    before: usize,
    after: usize,
}

/// The three means for a standard deviation in pixels.
fn means(deviation: f64) -> [Mean; 3] {
    let d = ((deviation * WIDTH_OF_MEAN + 0.5) as usize).max(1);
    let half = d / 2;
    if d % 2 == 1 {
        [Mean { before: half, after: half }; 3]
    } else {
        [
            Mean { before: half, after: half - 1 },
            Mean { before: half - 1, after: half },
            Mean { before: half, after: half },
        ]
    }
}

/// Blurs premultiplied RGBA rows of `width` pixels in place. Beyond the edges all is transparent.
pub(super) fn blur(pixels: &mut [u8], width: usize, deviation: f64) {
    if width == 0 || pixels.is_empty() {
        return;
    }
    let mut copy = vec![0; pixels.len()];
    for mean in means(deviation) {
        across(pixels, &mut copy, width, mean);
        down(&copy, pixels, width, mean);
    }
}

/// What a sum is multiplied with, and shifted by 32 bits, to divide it by `count`: exact for sums of so many bytes.
fn reciprocal(count: usize) -> u64 {
    (1 << 32) / count as u64 + 1
}

#[inline(always)]
fn divided(sum: u32, half: u32, reciprocal: u64) -> u8 {
    ((u64::from(sum + half) * reciprocal) >> 32) as u8
}

fn across(from: &[u8], to: &mut [u8], width: usize, mean: Mean) {
    let count = mean.before + mean.after + 1;
    let (reciprocal, half) = (reciprocal(count), count as u32 / 2);
    for (from, to) in from.chunks_exact(width * 4).zip(to.chunks_exact_mut(width * 4)) {
        let (from, to) = (from.as_chunks::<4>().0, to.as_chunks_mut::<4>().0);
        let mut sums = [0u32; 4];
        let add = |sums: &mut [u32; 4], x: usize| {
            if let Some(pixel) = from.get(x) {
                (0..4).for_each(|i| sums[i] += u32::from(pixel[i]));
            }
        };
        (0..mean.after).for_each(|x| add(&mut sums, x));
        for (x, out) in to.iter_mut().enumerate() {
            add(&mut sums, x + mean.after);
            *out = sums.map(|sum| divided(sum, half, reciprocal));
            if let Some(pixel) = x.checked_sub(mean.before).map(|x| from[x]) {
                (0..4).for_each(|i| sums[i] -= u32::from(pixel[i]));
            }
        }
    }
}

/// Works row by row with a sum for each column, which is how memory likes it.
fn down(from: &[u8], to: &mut [u8], width: usize, mean: Mean) {
    let count = mean.before + mean.after + 1;
    let (reciprocal, half) = (reciprocal(count), count as u32 / 2);
    let row = width * 4;
    let height = from.len() / row;
    let mut sums = vec![0u32; row];
    let add = |sums: &mut [u32], y: usize| {
        if y < height {
            sums.iter_mut().zip(&from[y * row..]).for_each(|(sum, byte)| *sum += u32::from(*byte));
        }
    };
    (0..mean.after).for_each(|y| add(&mut sums, y));
    for y in 0..height {
        add(&mut sums, y + mean.after);
        let out = &mut to[y * row..(y + 1) * row];
        out.iter_mut().zip(&sums).for_each(|(out, sum)| *out = divided(*sum, half, reciprocal));
        if let Some(y) = y.checked_sub(mean.before) {
            sums.iter_mut().zip(&from[y * row..]).for_each(|(sum, byte)| *sum -= u32::from(*byte));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_becomes_the_integral_of_a_gaussian() {
        for deviation in [3.0, 8.0, 20.0] {
            let side = 240;
            let mut pixels: Vec<u8> =
                (0..side * side).flat_map(|i| [if i % side < side / 2 { 255 } else { 0 }; 4]).collect();
            blur(&mut pixels, side, deviation);
            let row = &pixels[(side / 2) * side * 4..];
            for x in 70..170 {
                let distance = (x as f64 + 0.5 - side as f64 / 2.0) / deviation;
                let expected = 255.0 * 0.5 * libm::erfc(distance / std::f64::consts::SQRT_2);
                assert!((f64::from(row[x * 4]) - expected).abs() < 255.0 * 0.03, "{deviation} {x} {}", row[x * 4]);
            }
        }
    }

    #[test]
    fn division_by_multiplication_is_exact() {
        for count in 1..500usize {
            for sum in (0..=255 * count as u32).step_by(7) {
                let half = count as u32 / 2;
                assert_eq!(u32::from(divided(sum, half, reciprocal(count))), (sum + half) / count as u32);
            }
        }
    }

    #[test]
    fn widths_are_those_of_the_specification() {
        assert_eq!(means(0.0), [Mean { before: 0, after: 0 }; 3]);
        assert_eq!(means(1.5), [Mean { before: 1, after: 1 }; 3]);
        assert_eq!(means(2.0)[2], Mean { before: 2, after: 2 });
        assert_eq!(means(2.0)[..2], [Mean { before: 2, after: 1 }, Mean { before: 1, after: 2 }]);
    }
}
