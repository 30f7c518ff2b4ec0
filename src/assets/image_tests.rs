//! Tests of reading raster images.

use super::*;

/// What the pixels of every test picture are, about: the same red everywhere.
const RED: [u8; 3] = [192, 48, 32];

fn decoded(bytes: &[u8]) -> Result<Arc<Picture>, ImageProblem> {
    decode_pixels("art/a.png", bytes, &Limits::default())
}

fn message(bytes: &[u8]) -> String {
    decoded(bytes).err().map(|problem| problem.to_string()).unwrap_or_default()
}

/// A PNG of this layout, all bytes `fill`.
fn png(width: u32, height: u32, color: png::ColorType, depth: png::BitDepth, rows: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    encoder.set_depth(depth);
    if color == png::ColorType::Indexed {
        encoder.set_palette(vec![0, 0, 0, 192, 48, 32]);
        encoder.set_trns(vec![255, 128]);
    }
    if let Ok(mut writer) = encoder.write_header() {
        writer.write_image_data(rows).ok();
    }
    bytes
}

/// A PNG that says it is this large and has no pixels.
pub(in crate::assets) fn png_header(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = vec![0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n'];
    let mut chunk = b"IHDR".to_vec();
    chunk.extend(width.to_be_bytes());
    chunk.extend(height.to_be_bytes());
    chunk.extend([8, 6, 0, 0, 0]);
    bytes.extend(13u32.to_be_bytes());
    bytes.extend(&chunk);
    bytes.extend(crc(&chunk).to_be_bytes());
    // The decoder's header ends where the pixels begin.
    bytes.extend([0, 0, 0, 0]);
    bytes.extend(b"IDAT");
    bytes.extend(crc(b"IDAT").to_be_bytes());
    bytes
}

/// CRC-32 as PNG has it (<https://www.w3.org/TR/png-3/#5CRC-algorithm>).
fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { 0xEDB8_8320 ^ (crc >> 1) } else { crc >> 1 };
        }
    }
    !crc
}

#[test]
fn every_layout_of_png_becomes_premultiplied_rgba() -> Result<(), ImageProblem> {
    use png::{BitDepth::*, ColorType::*};
    for (color, depth, rows, expected) in [
        (Rgb, Eight, &[192, 48, 32][..], [192, 48, 32, 255]),
        (Rgba, Eight, &[192, 48, 32, 128], [96, 24, 16, 128]),
        (Rgba, Eight, &[192, 48, 32, 0], [0, 0, 0, 0]),
        (Rgba, Sixteen, &[192, 0, 48, 0, 32, 0, 255, 255], [192, 48, 32, 255]),
        (Grayscale, Sixteen, &[100, 0], [100, 100, 100, 255]),
        (Grayscale, One, &[0x80], [255, 255, 255, 255]),
        (GrayscaleAlpha, Eight, &[200, 51], [40, 40, 40, 51]),
        (Indexed, Eight, &[1], [96, 24, 16, 128]),
        (Indexed, One, &[0x80], [96, 24, 16, 128]),
    ] {
        let picture = decoded(&png(1, 1, color, depth, rows))?;
        assert_eq!(picture.rgba(), expected, "{color:?} {depth:?}");
    }
    Ok(())
}

#[test]
fn jpeg_and_webp_are_told_by_their_bytes() -> Result<(), ImageProblem> {
    for (name, bytes, tolerance) in [
        ("rgb", &include_bytes!("testdata/rgb.jpg")[..], 4),
        ("progressive", include_bytes!("testdata/progressive.jpg"), 4),
        ("CMYK", include_bytes!("testdata/cmyk.jpg"), 6),
        ("lossy", include_bytes!("testdata/lossy.webp"), 8),
    ] {
        let picture = decoded(bytes)?;
        assert_eq!((picture.width(), picture.height()), (16, 8), "{name}");
        for pixel in picture.rgba().chunks_exact(4) {
            let near = pixel.iter().zip(RED).all(|(a, b)| a.abs_diff(b) <= tolerance);
            assert!(near && pixel[3] == 255, "{name}: {pixel:?}");
        }
    }
    let grey = decoded(include_bytes!("testdata/grey.jpg"))?;
    let [r, g, b] = [grey.rgba()[0], grey.rgba()[1], grey.rgba()[2]];
    // The luma of the red (Rec. 601).
    assert!(r == g && g == b && r.abs_diff(89) <= 2, "{r} {g} {b}");
    Ok(())
}

#[test]
fn webp_keeps_its_alpha_and_of_an_animation_the_first_frame() -> Result<(), ImageProblem> {
    for bytes in [&include_bytes!("testdata/alpha.webp")[..], include_bytes!("testdata/animated.webp")] {
        let picture = decoded(bytes)?;
        assert_eq!(&picture.rgba()[..4], [96, 24, 16, 128]);
    }
    Ok(())
}

#[test]
fn what_was_cut_short_is_an_error() {
    for (name, bytes) in [
        ("rgb", &include_bytes!("testdata/rgb.jpg")[..]),
        ("CMYK", include_bytes!("testdata/cmyk.jpg")),
        ("progressive", include_bytes!("testdata/progressive.jpg")),
        ("lossy", include_bytes!("testdata/lossy.webp")),
        ("alpha", include_bytes!("testdata/alpha.webp")),
        ("animated", include_bytes!("testdata/animated.webp")),
    ] {
        // The end of an animation is not of its first frame.
        let parts = if name == "animated" { 2 } else { 3 };
        for part in [bytes.len() / 2, 16, bytes.len() - 12].into_iter().take(parts) {
            assert!(decoded(&bytes[..part]).is_err(), "{name} cut at {part} of {}", bytes.len());
        }
    }
    let rows: Vec<u8> = (0..64 * 64 * 3).map(|i| (i * i % 251) as u8).collect();
    let whole = png(64, 64, png::ColorType::Rgb, png::BitDepth::Eight, &rows);
    assert!(decoded(&whole).is_ok());
    for part in [whole.len() / 2, whole.len() - 20, 20] {
        assert!(decoded(&whole[..part]).is_err(), "PNG cut at {part} of {}", whole.len());
    }
}

#[test]
fn damaged_bytes_never_panic() {
    for bytes in [
        include_bytes!("testdata/rgb.jpg").to_vec(),
        include_bytes!("testdata/progressive.jpg").to_vec(),
        include_bytes!("testdata/alpha.webp").to_vec(),
        include_bytes!("testdata/animated.webp").to_vec(),
        png(4, 4, png::ColorType::Rgb, png::BitDepth::Eight, &[7; 48]),
    ] {
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 0x55;
            // A picture may come out, a panic may not; nor more pixels than the limit.
            let mut limits = Limits::default();
            limits.set("image-pixels", 100_000).ok();
            decode_pixels("a", &damaged, &limits).ok();
        }
    }
}

#[test]
fn pixels_are_counted_in_the_header_below_at_and_above() {
    let limits = Limits::default();
    for (width, height, allowed) in [(7_999, 8_000, true), (8_000, 8_000, true), (8_000, 8_001, false)] {
        assert_eq!(measure(&png_header(width, height), &limits).is_ok(), allowed, "{width} x {height}");
    }
    assert_eq!(
        message(&png_header(20_000, 20_000)),
        "400 megapixels, but a raster image may have at most 64 megapixels"
    );
    // A JPEG whose frame header says 65,500 × 65,500.
    let mut jpeg = include_bytes!("testdata/rgb.jpg").to_vec();
    if let Some(at) = jpeg.windows(2).position(|marker| marker == [0xFF, 0xC0]) {
        jpeg[at + 5..at + 9].copy_from_slice(&[0xFF, 0xDC, 0xFF, 0xDC]);
    }
    assert!(message(&jpeg).ends_with("may have at most 64 megapixels"), "{}", message(&jpeg));
}

#[test]
fn bytes_are_counted_below_at_and_above() -> Result<(), Box<dyn std::error::Error>> {
    let bytes = png(1, 1, png::ColorType::Rgb, png::BitDepth::Eight, &[1, 2, 3]);
    for (limit, allowed) in [(bytes.len() + 1, true), (bytes.len(), true), (bytes.len() - 1, false)] {
        let mut limits = Limits::default();
        limits.set("image-bytes", limit as u64)?;
        assert_eq!(measure(&bytes, &limits).is_ok(), allowed, "{limit}");
    }
    Ok(())
}

#[test]
fn other_formats_are_named() {
    assert_eq!(message(b"GIF89a\x01\0\x01\0"), "it is a GIF and not a PNG, JPEG or WebP image");
    assert_eq!(message(b"<?xml version='1.0'?><svg/>"), "it is SVG and not a PNG, JPEG or WebP image");
    assert_eq!(message(b"hello"), "it is not a PNG, JPEG or WebP image");
    assert_eq!(message(b""), "it is not a PNG, JPEG or WebP image");
}
