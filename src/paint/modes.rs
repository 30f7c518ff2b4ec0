//! Blend modes in arithmetic of single pixels, so that any part of a row has the bytes of the whole row.
//!
//! The formulas are those of the W3C's "Compositing and Blending Level 1", §10, on premultiplied bytes: with `s`, `d`
//! the channels and `a`, `b` the alphas of layer and ground, a mode `B` gives
//! `s·(1 − b) + d·(1 − a) + a·b·B(d/b, s/a)`, rounded to nearest once. Only +, −, ×, ÷ and square roots are used, which
//! IEEE 754 rounds the same on every machine.

use crate::display::BlendMode;
use crate::paint::blend;

/// Lays `source`, multiplied by `opacity`, over `canvas` in a mode; rows of equal length.
pub(super) fn mix(canvas: &mut [u8], source: &[u8], opacity: u8, mode: BlendMode) {
    if mode == BlendMode::Normal {
        return if opacity == 255 { blend::over(canvas, source) } else { blend::over_faded(canvas, source, opacity) };
    }
    for (d, s) in canvas.as_chunks_mut::<4>().0.iter_mut().zip(source.as_chunks::<4>().0) {
        let s = if opacity == 255 { *s } else { blend::faded(*s, opacity) };
        if s[3] != 0 {
            *d = pixel(*d, s, mode);
        }
    }
}

fn pixel(d: [u8; 4], s: [u8; 4], mode: BlendMode) -> [u8; 4] {
    let (a, b) = (i64::from(s[3]), i64::from(d[3]));
    let alpha = divide(a * 255 + b * (255 - a), 255);
    let mixed: [f64; 3] = match mode {
        BlendMode::Hue | BlendMode::Saturation | BlendMode::Color | BlendMode::Luminosity => {
            together(straight(d), straight(s), mode)
        }
        BlendMode::Multiply | BlendMode::Screen | BlendMode::Darken | BlendMode::Lighten => {
            // The common ones without a division.
            let channel = |i: usize| {
                let (s, d) = (i64::from(s[i]), i64::from(d[i]));
                let shared = match mode {
                    BlendMode::Multiply => s * (255 - b) + d * (255 - a) + s * d,
                    BlendMode::Screen => (s + d) * 255 - s * d,
                    BlendMode::Darken => s * (255 - b) + d * (255 - a) + (s * b).min(d * a),
                    _ => s * (255 - b) + d * (255 - a) + (s * b).max(d * a),
                };
                divide(shared, 255).min(alpha) as u8
            };
            return [channel(0), channel(1), channel(2), alpha as u8];
        }
        _ => {
            let (ground, layer) = (straight(d), straight(s));
            [0, 1, 2].map(|i| single(ground[i], layer[i], mode))
        }
    };
    let (a, b) = (f64::from(s[3]) / 255.0, f64::from(d[3]) / 255.0);
    let channel = |i: usize| {
        let (s, d) = (f64::from(s[i]), f64::from(d[i]));
        let value = s * (1.0 - b) + d * (1.0 - a) + a * b * mixed[i] * 255.0;
        ((value + 0.5) as i64).clamp(0, alpha) as u8
    };
    [channel(0), channel(1), channel(2), alpha as u8]
}

/// The quotient of positive numbers to nearest.
fn divide(n: i64, by: i64) -> i64 {
    (n + by / 2) / by
}

/// The color without its alpha, 0 to 1.
fn straight(pixel: [u8; 4]) -> [f64; 3] {
    let alpha = f64::from(pixel[3]);
    [0, 1, 2].map(|i| if alpha > 0.0 { f64::from(pixel[i]) / alpha } else { 0.0 })
}

/// Modes that mix each channel by itself.
fn single(d: f64, s: f64, mode: BlendMode) -> f64 {
    let hard_light = |d: f64, s: f64| {
        if s <= 0.5 { d * 2.0 * s } else { d + (2.0 * s - 1.0) - d * (2.0 * s - 1.0) }
    };
    match mode {
        BlendMode::Overlay => hard_light(s, d),
        BlendMode::HardLight => hard_light(d, s),
        BlendMode::ColorDodge if d == 0.0 => 0.0,
        BlendMode::ColorDodge if s >= 1.0 => 1.0,
        BlendMode::ColorDodge => (d / (1.0 - s)).min(1.0),
        BlendMode::ColorBurn if d >= 1.0 => 1.0,
        BlendMode::ColorBurn if s == 0.0 => 0.0,
        BlendMode::ColorBurn => 1.0 - ((1.0 - d) / s).min(1.0),
        BlendMode::SoftLight if s <= 0.5 => d - (1.0 - 2.0 * s) * d * (1.0 - d),
        BlendMode::SoftLight => {
            let lifted = if d <= 0.25 { ((16.0 * d - 12.0) * d + 4.0) * d } else { d.sqrt() };
            d + (2.0 * s - 1.0) * (lifted - d)
        }
        BlendMode::Difference => (d - s).abs(),
        BlendMode::Exclusion => d + s - 2.0 * d * s,
        _ => s,
    }
}

/// Modes that mix hue, saturation and luminosity.
fn together(d: [f64; 3], s: [f64; 3], mode: BlendMode) -> [f64; 3] {
    match mode {
        BlendMode::Hue => with_luminosity(with_saturation(s, saturation(d)), luminosity(d)),
        BlendMode::Saturation => with_luminosity(with_saturation(d, saturation(s)), luminosity(d)),
        BlendMode::Color => with_luminosity(s, luminosity(d)),
        _ => with_luminosity(d, luminosity(s)),
    }
}

fn luminosity([r, g, b]: [f64; 3]) -> f64 {
    0.3 * r + 0.59 * g + 0.11 * b
}

fn least(c: [f64; 3]) -> f64 {
    c[0].min(c[1]).min(c[2])
}

fn most(c: [f64; 3]) -> f64 {
    c[0].max(c[1]).max(c[2])
}

fn saturation(c: [f64; 3]) -> f64 {
    most(c) - least(c)
}

/// The color with this difference between its greatest and its least channel.
fn with_saturation(c: [f64; 3], saturation: f64) -> [f64; 3] {
    let (least, most) = (least(c), most(c));
    if most > least { c.map(|channel| (channel - least) * saturation / (most - least)) } else { [0.0; 3] }
}

/// The color with this luminosity, drawn towards gray as far as its channels would leave 0 to 1.
fn with_luminosity(c: [f64; 3], wanted: f64) -> [f64; 3] {
    let change = wanted - luminosity(c);
    let c = c.map(|channel| channel + change);
    let (gray, least, most) = (luminosity(c), least(c), most(c));
    if least < 0.0 {
        return c.map(|channel| gray + (channel - gray) * gray / (gray - least));
    }
    if most > 1.0 {
        return c.map(|channel| gray + (channel - gray) * (1.0 - gray) / (most - gray));
    }
    c
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::Choice;

    #[test]
    fn known_mixes_of_opaque_colors() {
        let mixed = |mode| pixel([200, 100, 0, 255], [100, 200, 50, 255], mode);
        assert_eq!(mixed(BlendMode::Multiply), [78, 78, 0, 255]);
        assert_eq!(mixed(BlendMode::Screen), [222, 222, 50, 255]);
        assert_eq!(mixed(BlendMode::Darken), [100, 100, 0, 255]);
        assert_eq!(mixed(BlendMode::Lighten), [200, 200, 50, 255]);
        assert_eq!(mixed(BlendMode::Difference), [100, 100, 50, 255]);
        // Gray has no hue or saturation to give.
        assert_eq!(pixel([200, 100, 0, 255], [90, 90, 90, 255], BlendMode::Color), [119, 119, 119, 255]);
    }

    #[test]
    fn channels_stay_within_their_alpha_and_nothing_leaves_the_ground_alone() {
        for (name, mode) in BlendMode::WORDS {
            for i in 0..2000u32 {
                let byte = |n: u32| (i.wrapping_mul(2_654_435_761).wrapping_add(n * 97) >> 13) as u8;
                let of = |n: u32, a: u8| [0, 1, 2].map(|k| blend::multiply(byte(n + k), a));
                let ([r, g, b], [x, y, z]) = (of(1, byte(9)), of(5, byte(11)));
                let (d, s) = ([r, g, b, byte(9)], [x, y, z, byte(11)]);
                let mut out = d;
                mix(&mut out, &s, byte(12), *mode);
                assert!(out[..3].iter().all(|c| *c <= out[3]), "{name} {d:?} {s:?} {out:?}");
                mix(&mut out, &[0; 4], 255, *mode);
                let before = out;
                mix(&mut out, &s, 0, *mode);
                assert_eq!(out, before, "{name}");
            }
        }
    }
}
