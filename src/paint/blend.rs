//! The compositing arithmetic: exact integer source-over on rows of premultiplied 8-bit RGBA.
//!
//! With `div255(x)` = `x / 255` rounded to nearest, each channel of each pixel is
//! `d' = s + div255(d · (255 − sa))` (Porter and Duff, "Compositing Digital Images", 1984); clip coverage and
//! opacity come in before as `s' = div255(s · coverage)`, then `s' = div255(s · opacity)`. A pixel depends on
//! nothing but itself, so any part of a row gives the same bytes as the whole row. Channels never exceed their
//! alpha, so no sum overflows.

/// Pixels that a row is worked through at a time: wide enough for the compiler to use vector registers.
const BLOCK: usize = 8;
const BYTES: usize = BLOCK * 4;

/// `x / 255` to nearest, exact for products of two bytes.
#[inline(always)]
fn div255(x: u16) -> u16 {
    let x = x + 128;
    (x + (x >> 8)) >> 8
}

/// The product of two bytes that stand for 0 to 1.
#[inline(always)]
pub(super) fn multiply(a: u8, b: u8) -> u8 {
    div255(u16::from(a) * u16::from(b)) as u8
}

/// A pixel with its four channels multiplied.
pub(super) fn faded(pixel: [u8; 4], opacity: u8) -> [u8; 4] {
    pixel.map(|channel| multiply(channel, opacity))
}

/// Each of eight bytes four times, by shifts on whole pixels: byte shuffles would not vectorise.
#[inline(always)]
fn spread(bytes: [u32; BLOCK]) -> [u8; BYTES] {
    let mut out = [0; BYTES];
    for (to, b) in out.chunks_exact_mut(4).zip(bytes) {
        to.copy_from_slice(&(b | b << 8 | b << 16 | b << 24).to_le_bytes());
    }
    out
}

/// What is left of the canvas under each of eight pixels, once a channel.
#[inline(always)]
fn transparency(source: &[u8; BYTES]) -> [u8; BYTES] {
    let mut rest = [0; BLOCK];
    for (rest, s) in rest.iter_mut().zip(source.chunks_exact(4)) {
        *rest = 255 - (u32::from_le_bytes([s[0], s[1], s[2], s[3]]) >> 24);
    }
    spread(rest)
}

#[inline(always)]
fn over_block(canvas: &mut [u8; BYTES], source: &[u8; BYTES], rest: &[u8; BYTES]) {
    for i in 0..BYTES {
        canvas[i] = source[i].wrapping_add(div255(u16::from(canvas[i]) * u16::from(rest[i])) as u8);
    }
}

#[inline(always)]
fn over_pixel(canvas: &mut [u8], source: [u8; 4]) {
    let rest = 255 - source[3];
    for (d, s) in canvas.iter_mut().zip(source) {
        *d = s.wrapping_add(multiply(*d, rest));
    }
}

/// Lays `source` over `canvas`; rows of equal length.
pub(super) fn over(canvas: &mut [u8], source: &[u8]) {
    let (blocks, tail) = canvas.as_chunks_mut::<BYTES>();
    let (source, source_tail) = source.as_chunks::<BYTES>();
    for (d, s) in blocks.iter_mut().zip(source) {
        over_block(d, s, &transparency(s));
    }
    for (d, s) in tail.chunks_exact_mut(4).zip(source_tail.as_chunks::<4>().0) {
        over_pixel(d, *s);
    }
}

/// Lays `source`, multiplied by `opacity`, over `canvas`; rows of equal length.
pub(super) fn over_faded(canvas: &mut [u8], source: &[u8], opacity: u8) {
    let (blocks, tail) = canvas.as_chunks_mut::<BYTES>();
    let (source, source_tail) = source.as_chunks::<BYTES>();
    for (d, s) in blocks.iter_mut().zip(source) {
        let mut faded = [0; BYTES];
        for i in 0..BYTES {
            faded[i] = multiply(s[i], opacity);
        }
        over_block(d, &faded, &transparency(&faded));
    }
    for (d, s) in tail.chunks_exact_mut(4).zip(source_tail.as_chunks::<4>().0) {
        over_pixel(d, faded(*s, opacity));
    }
}

/// Lays one premultiplied color over a row.
pub(super) fn over_color(canvas: &mut [u8], color: [u8; 4]) {
    if color[3] == 255 {
        return fill(canvas, color);
    }
    let source = spread_color(color);
    let rest = transparency(&source);
    let (blocks, tail) = canvas.as_chunks_mut::<BYTES>();
    for d in blocks {
        over_block(d, &source, &rest);
    }
    for d in tail.chunks_exact_mut(4) {
        over_pixel(d, color);
    }
}

/// Makes every pixel of a row `color`.
pub(super) fn fill(canvas: &mut [u8], color: [u8; 4]) {
    let source = spread_color(color);
    let (blocks, tail) = canvas.as_chunks_mut::<BYTES>();
    blocks.fill(source);
    for d in tail.chunks_exact_mut(4) {
        d.copy_from_slice(&color);
    }
}

fn spread_color(color: [u8; 4]) -> [u8; BYTES] {
    let mut out = [0; BYTES];
    for to in out.chunks_exact_mut(4) {
        to.copy_from_slice(&color);
    }
    out
}

/// Multiplies each pixel of a row by its byte in `coverage`.
pub(super) fn scale(row: &mut [u8], coverage: &[u8]) {
    let (blocks, tail) = row.as_chunks_mut::<BYTES>();
    let (coverage, coverage_tail) = coverage.as_chunks::<BLOCK>();
    for (d, c) in blocks.iter_mut().zip(coverage) {
        if *c == [255; BLOCK] {
            continue;
        }
        let factor = spread(c.map(u32::from));
        for i in 0..BYTES {
            d[i] = multiply(d[i], factor[i]);
        }
    }
    for (d, c) in tail.as_chunks_mut::<4>().0.iter_mut().zip(coverage_tail) {
        *d = faded(*d, *c);
    }
}

/// Cuts the channels of a row to their alpha, which the arithmetic here relies on.
pub(super) fn limit(row: &mut [u8]) {
    let (blocks, tail) = row.as_chunks_mut::<BYTES>();
    for d in blocks {
        let alpha = transparency(d).map(|rest| 255 - rest);
        for i in 0..BYTES {
            d[i] = d[i].min(alpha[i]);
        }
    }
    for [r, g, b, a] in tail.as_chunks_mut::<4>().0 {
        (*r, *g, *b) = ((*r).min(*a), (*g).min(*a), (*b).min(*a));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noise(pixels: usize, seed: u32) -> Vec<u8> {
        let mut state = seed;
        let mut out = Vec::with_capacity(pixels * 4);
        for _ in 0..pixels {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let a = (state >> 24) as u8;
            out.extend([multiply(a, (state >> 16) as u8), multiply(a, (state >> 8) as u8), a, a]);
        }
        out
    }

    #[test]
    fn multiply_is_the_rounded_quotient() {
        for a in 0..=255u8 {
            for b in 0..=255u8 {
                let exact = (f64::from(a) * f64::from(b) / 255.0).round() as u8;
                assert_eq!(multiply(a, b), exact, "{a} {b}");
            }
        }
    }

    #[test]
    fn parts_of_a_row_give_the_bytes_of_the_whole() {
        let (source, canvas) = (noise(61, 1), noise(61, 2));
        let coverage: Vec<u8> = (0..61).map(|i| (i * 37) as u8).collect();
        type Operation = fn(&mut [u8], &[u8], &[u8]);
        let operations: [Operation; 4] = [
            |d, s, _| over(d, s),
            |d, s, _| over_faded(d, s, 93),
            |d, _, c| scale(d, c),
            |d, _, _| over_color(d, [10, 20, 30, 99]),
        ];
        for operation in operations {
            let mut whole = canvas.clone();
            operation(&mut whole, &source, &coverage);
            for cut in [1, 8, 13, 60] {
                let mut parts = canvas.clone();
                let (left, right) = parts.split_at_mut(cut * 4);
                operation(left, &source[..cut * 4], &coverage[..cut]);
                operation(right, &source[cut * 4..], &coverage[cut..]);
                assert_eq!(parts, whole);
            }
        }
    }

    #[test]
    fn opaque_covers_and_transparent_leaves() {
        let canvas = noise(9, 3);
        let mut row = canvas.clone();
        over(&mut row, &[0; 36]);
        assert_eq!(row, canvas);
        over(&mut row, &[255; 36]);
        assert_eq!(row, [255; 36]);
    }
}
