//! `png`: every frame as `frame-00000.png` in a folder.

use std::path::Path;

use super::atomic::PartFolder;
use super::{EncodeError, Encoder, Frame, OutputKind, Start, Written};

pub(super) const KIND: OutputKind = OutputKind {
    name: "png",
    extension: "",
    doc: "Every frame as a PNG in a folder: `frame-00000.png` and so on.",
    even: false,
    single: false,
    streams: false,
    keep: false,
    start: Start::Frames(|path: &Path, _| {
        let folder = PartFolder::create(path, is_frame)?;
        Ok(Box::new(PngSequence { folder, last: Vec::new(), count: 0 }))
    }),
};

/// Whether a file of this name is one of ours.
fn is_frame(name: &str) -> bool {
    let digits = name.strip_prefix("frame-").and_then(|rest| rest.strip_suffix(".png"));
    digits.is_some_and(|d| d.len() >= 5 && d.bytes().all(|b| b.is_ascii_digit()))
}

struct PngSequence {
    folder: PartFolder,
    /// The file of the frame before, for frames that do not change.
    last: Vec<u8>,
    count: u64,
}

impl Encoder for PngSequence {
    fn frame(&mut self, frame: &Frame<'_>) -> Result<(), EncodeError> {
        if !frame.damage.is_empty() {
            self.last = file(frame, png::Compression::Fast, None)?;
        }
        self.folder.add(&format!("frame-{:05}.png", self.count), &self.last)?;
        self.count += 1;
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<Written, EncodeError> {
        self.folder.commit(is_frame)
    }
}

/// The bytes of a PNG file: sRGB, 8 bits, no alpha; `density` in pixels per inch, for printing.
pub(super) fn file(
    frame: &Frame<'_>,
    compression: png::Compression,
    density: Option<u32>,
) -> Result<Vec<u8>, EncodeError> {
    let rgb: Vec<u8> = frame.rgba.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, frame.width, frame.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
    encoder.set_compression(compression);
    encoder.set_pixel_dims(density.map(|inch| {
        // PNG counts pixels per metre; an inch is 25.4 mm.
        let metre = (u64::from(inch) * 10_000 + 127) / 254;
        let metre = u32::try_from(metre).unwrap_or(u32::MAX);
        png::PixelDimensions { xppu: metre, yppu: metre, unit: png::Unit::Meter }
    }));
    let mut writer = encoder.write_header().map_err(EncodeError::Png)?;
    writer.write_image_data(&rgb).map_err(EncodeError::Png)?;
    writer.finish().map_err(EncodeError::Png)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::testing::{Clip, names, read_png};

    #[test]
    fn every_frame_comes_back_exactly() {
        let clip = Clip::new(70, 41, 6);
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("frames");
        clip.encode(&KIND, &path).expect("encode");
        let expected: Vec<String> = (0..6).map(|i| format!("frame-0000{i}.png")).collect();
        assert_eq!(names(&path), expected);
        for (index, name) in expected.iter().enumerate() {
            assert!(read_png(&path.join(name)) == clip.rgb(index as u64), "{name}");
        }
    }

    #[test]
    fn only_frames_are_ours() {
        assert!(is_frame("frame-00000.png") && is_frame("frame-100000.png"));
        assert!(!is_frame("frame-1.png") && !is_frame("frame-0000x.png") && !is_frame("photo.png"));
    }
}
