//! Pictures that a test compares with: PNG files, and a triptych of expected, difference and actual where they differ.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::path::Path;

use super::{bless, repository};

/// Opaque or transparent RGBA pixels, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub rgba: Vec<u8>,
}

impl Picture {
    /// The picture as a PNG file.
    pub fn png(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        let indexed = self.indexed();
        match &indexed {
            Some((palette, _)) => {
                encoder.set_color(png::ColorType::Indexed);
                encoder.set_palette(palette.iter().flat_map(|c| [c[0], c[1], c[2]]).collect::<Vec<u8>>());
            }
            None => encoder.set_color(png::ColorType::Rgba),
        }
        let mut writer = encoder.write_header().expect("a header in memory");
        let pixels = indexed.as_ref().map_or(&self.rgba, |(_, pixels)| pixels);
        writer.write_image_data(pixels).expect("pixels in memory");
        writer.finish().expect("an end in memory");
        bytes
    }

    /// Palette and pixels, where the picture is opaque and has few colors, as text on paper has: a smaller file.
    fn indexed(&self) -> Option<(Vec<[u8; 4]>, Vec<u8>)> {
        let colors: Vec<[u8; 4]> = self.rgba.chunks_exact(4).map(|c| [c[0], c[1], c[2], c[3]]).collect();
        let palette: Vec<[u8; 4]> = BTreeSet::from_iter(colors.iter().copied()).into_iter().collect();
        if palette.len() > 256 || palette.iter().any(|color| color[3] != 255) {
            return None;
        }
        let index = |color: &[u8; 4]| palette.binary_search(color).map_or(0, |at| at as u8);
        let pixels = colors.iter().map(index).collect();
        Some((palette, pixels))
    }

    /// The picture in a PNG file of eight bits a channel, with or without a palette.
    pub fn from_png(bytes: &[u8]) -> Picture {
        let mut decoder = png::Decoder::new(Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::ALPHA);
        let mut reader = decoder.read_info().expect("a PNG file");
        let mut rgba = vec![0; reader.output_buffer_size().expect("a picture of sane size")];
        let info = reader.next_frame(&mut rgba).expect("a whole PNG file");
        assert_eq!(info.color_type, png::ColorType::Rgba);
        rgba.truncate(info.buffer_size());
        Picture { width: info.width, height: info.height, rgba }
    }
}

/// Compares a picture with a golden file, every byte of it. The problem, if there is one.
pub fn compare(path: &Path, actual: &Picture) -> Option<String> {
    const LARGEST: usize = 25 * 1024;
    let shown = path.strip_prefix(repository()).unwrap_or(path).display();
    let expected = std::fs::read(path).ok().map(|bytes| Picture::from_png(&bytes));
    if expected.as_ref() == Some(actual) {
        return None;
    }
    let png = actual.png();
    if png.len() > LARGEST {
        return Some(format!("{shown} would be {} bytes; goldens have at most {LARGEST}", png.len()));
    }
    if bless::is_on() {
        bless::write(path, &png);
        return Some(format!("{shown} was blessed"));
    }
    let name = path.file_name().expect("a golden has a name");
    let triptych = repository().join("target/golden").join(name);
    bless::write(&triptych, &side_by_side(expected.as_ref(), actual).png());
    let what = if expected.is_some() { "is not what is painted now" } else { "is missing" };
    Some(format!("{shown} {what}\n  expected | difference | actual: {}\n  {}", triptych.display(), bless::ADVICE))
}

/// Expected, difference and actual in a row. The difference is red where any byte is another.
fn side_by_side(expected: Option<&Picture>, actual: &Picture) -> Picture {
    let (w, h) =
        (actual.width.max(expected.map_or(0, |e| e.width)), actual.height.max(expected.map_or(0, |e| e.height)));
    let pixel = |picture: Option<&Picture>, x: u32, y: u32| -> [u8; 4] {
        let Some(p) = picture.filter(|p| x < p.width && y < p.height) else { return [255, 0, 255, 255] };
        let at = (y as usize * p.width as usize + x as usize) * 4;
        p.rgba[at..at + 4].try_into().expect("four bytes")
    };
    let mut rgba = Vec::with_capacity(w as usize * h as usize * 12);
    for y in 0..h {
        rgba.extend((0..w).flat_map(|x| pixel(expected, x, y)));
        rgba.extend((0..w).flat_map(|x| {
            if pixel(expected, x, y) == pixel(Some(actual), x, y) { [255, 255, 255, 255] } else { [220, 0, 0, 255] }
        }));
        rgba.extend((0..w).flat_map(|x| pixel(Some(actual), x, y)));
    }
    Picture { width: w * 3, height: h, rgba }
}
