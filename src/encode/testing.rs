//! Small videos and ways to look at what became of them, for the tests of this room.

use std::ops::Range;
use std::path::Path;

use super::yuv::{self, I420};
use super::{
    EncodeError, Encoder, Frame, OutputKind, Segment, SegmentEncoder, SegmentSpec, Settings, VideoSpec, Written,
};
use crate::anim::FrameRate;
use crate::display::Damage;
use crate::geom::PixelRect;

/// Pseudorandom numbers, the same in every run (xorshift64).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub fn byte(&mut self) -> u8 {
        (self.next() >> 40) as u8
    }

    pub fn below(&mut self, n: u32) -> u32 {
        ((self.next() >> 32) % u64::from(n)) as u32
    }
}

/// A red square that moves to the right on a background of four flat colors, with exact damage. Every third frame
/// stands still.
pub struct Clip {
    pub width: u32,
    pub height: u32,
    pub frames: u64,
    pub rate: FrameRate,
}

pub const RED: [u8; 3] = [210, 30, 40];
const QUARTERS: [[u8; 3]; 4] = [[250, 250, 245], [20, 60, 140], [40, 160, 90], [240, 190, 60]];

impl Clip {
    pub fn new(width: u32, height: u32, frames: u64) -> Self {
        Clip { width, height, frames, rate: FrameRate::whole(30) }
    }

    pub fn spec(&self) -> VideoSpec {
        VideoSpec {
            width: self.width,
            height: self.height,
            rate: self.rate,
            frames: self.frames,
            settings: Settings::default(),
        }
    }

    pub fn square(&self, index: u64) -> PixelRect {
        let side = (self.height / 3) as i32;
        let x = ((index - index / 3) * 3 % u64::from(self.width)) as i32;
        PixelRect::new(x, side, x + side, 2 * side).intersect(&PixelRect::new(0, 0, self.width as i32, i32::MAX))
    }

    /// The color at a pixel of a frame.
    pub fn color(&self, index: u64, x: u32, y: u32) -> [u8; 3] {
        let square = self.square(index);
        if (square.x0..square.x1).contains(&(x as i32)) && (square.y0..square.y1).contains(&(y as i32)) {
            return RED;
        }
        QUARTERS[usize::from(x * 2 >= self.width) + 2 * usize::from(y * 2 >= self.height)]
    }

    pub fn rgb(&self, index: u64) -> Vec<u8> {
        let pixels = (0..self.height).flat_map(|y| (0..self.width).map(move |x| (x, y)));
        pixels.flat_map(|(x, y)| self.color(index, x, y)).collect()
    }

    pub fn rgba(&self, index: u64) -> Vec<u8> {
        self.rgb(index).chunks(3).flat_map(|p| [p[0], p[1], p[2], 255]).collect()
    }

    pub fn damage(&self, index: u64) -> Damage {
        let mut damage = Damage::none(self.width, self.height);
        if index == 0 {
            return Damage::all(self.width, self.height);
        }
        if self.square(index) != self.square(index - 1) {
            damage.add(self.square(index));
            damage.add(self.square(index - 1));
        }
        damage
    }

    pub fn i420(&self, index: u64) -> I420 {
        let mut picture = I420::new(self.width, self.height);
        let (rgba, damage) = (self.rgba(index), Damage::all(self.width, self.height));
        let frame = Frame { width: self.width, height: self.height, rgba: &rgba, damage: &damage };
        yuv::convert(&frame, &mut picture.planes()).expect("convert");
        picture
    }

    pub fn send(&self, encoder: &mut dyn Encoder, frames: Range<u64>) -> Result<(), EncodeError> {
        for index in frames {
            let (rgba, damage) = (self.rgba(index), self.damage(index));
            encoder.frame(&Frame { width: self.width, height: self.height, rgba: &rgba, damage: &damage })?;
        }
        Ok(())
    }

    /// The video in segments of at most 110 frames.
    pub fn segments(&self, spec: &VideoSpec) -> Result<Vec<Segment>, EncodeError> {
        let VideoSpec { width, height, rate, .. } = *spec;
        let common = SegmentSpec { width, height, rate, settings: spec.settings.mp4.clone() };
        let segment = |from: u64| {
            let frames = from..(from + 110).min(self.frames);
            let damages: Vec<Damage> = frames.clone().map(|index| self.damage(index)).collect();
            let mut encoder = SegmentEncoder::open(&common, &damages)?;
            frames.into_iter().try_for_each(|index| encoder.frame(&self.rgba(index)))?;
            encoder.finish()
        };
        (0..self.frames).step_by(110).map(segment).collect()
    }

    pub fn encode(&self, kind: &OutputKind, path: &Path) -> Result<Written, EncodeError> {
        self.encode_with(kind, path, &self.spec())
    }

    pub fn encode_with(&self, kind: &OutputKind, path: &Path, spec: &VideoSpec) -> Result<Written, EncodeError> {
        if kind.is_segmented() {
            return kind.join(path, spec, &self.segments(spec)?);
        }
        let mut encoder = kind.open(path, spec)?;
        self.send(encoder.as_mut(), 0..self.frames)?;
        encoder.finish()
    }
}

/// Names in a folder, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("entry").file_name().into_string().expect("UTF-8")).collect();
    names.sort();
    names
}

/// Names and bytes of a file or of the files in a folder.
pub fn contents(path: &Path) -> Vec<(String, Vec<u8>)> {
    let read = |path: &Path| std::fs::read(path).expect("file");
    if path.is_dir() {
        return names(path).into_iter().map(|name| (name.clone(), read(&path.join(&name)))).collect();
    }
    vec![(String::new(), read(path))]
}

/// Bytes of a file or of all files in a folder.
pub fn size(path: &Path) -> u64 {
    contents(path).iter().map(|(_, bytes)| bytes.len() as u64).sum()
}

/// The RGB pixels of a PNG file.
pub fn read_png(path: &Path) -> Vec<u8> {
    let file = std::io::BufReader::new(std::fs::File::open(path).expect("file"));
    let mut reader = png::Decoder::new(file).read_info().expect("PNG");
    assert_eq!(reader.output_color_type(), (png::ColorType::Rgb, png::BitDepth::Eight));
    let mut pixels = vec![0; reader.output_buffer_size().expect("size")];
    reader.next_frame(&mut pixels).expect("pixels");
    pixels
}
