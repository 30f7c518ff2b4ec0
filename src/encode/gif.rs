//! `gif`: an animated GIF that says only what changes, in one palette for the whole video.
//!
//! A shared palette needs all colors before the first pixel is written, so there are two passes. The first reduces the
//! frames, counts colors and puts the pixels that changed into a temporary file beside the output: three bytes for each,
//! so explainer videos need a few megabytes there and the memory stays flat (two small pictures and the counts) however
//! long the video is. The second chooses the palette and writes frames cropped to what changed in *palette* colors,
//! transparent in between. There is no dithering: it costs a quarter more bytes and makes flat areas crawl.

use std::io::{BufWriter, Write};
use std::path::Path;

use super::atomic::PartFile;
use super::colors::{ColorCount, Palette};
use super::scale::Scaler;
use super::spill::{Change, Spill, SpillReader};
use super::{EncodeError, Encoder, Frame, OutputKind, Repeat, Start, VideoSpec, Written};
use crate::anim::FrameRate;
use crate::display::Damage;
use crate::geom::PixelRect;

pub(super) const KIND: OutputKind = OutputKind {
    name: "gif",
    extension: "gif",
    doc: "Animated GIF for places that take no video.",
    even: false,
    single: false,
    streams: false,
    keep: true,
    start: Start::Frames(|path, spec| Ok(Box::new(Gif::open(path, spec)?))),
};

struct Gif {
    part: PartFile,
    spill: Spill,
    scaler: Scaler,
    colors: ColorCount,
    /// The reduced picture as of the last frame taken, and as of the one before.
    small: Vec<u8>,
    before: Vec<u8>,
    /// What changed since the last frame taken.
    damage: Damage,
    /// Every how many frames one is taken.
    step: u64,
    next: u64,
    spec: VideoSpec,
}

impl Gif {
    fn open(path: &Path, spec: &VideoSpec) -> Result<Self, EncodeError> {
        let (width, height) = size(spec);
        // The format has 16 bits for each side.
        if width > u32::from(u16::MAX) || height > u32::from(u16::MAX) {
            let rule = "width and height must be below 65536";
            return Err(EncodeError::Size { output: KIND.name, width, height, rule });
        }
        let pixels = width as usize * height as usize * 3;
        Ok(Gif {
            part: PartFile::create(path)?,
            spill: Spill::create(path)?,
            scaler: Scaler::new((spec.width, spec.height), (width, height)),
            colors: ColorCount::new(),
            small: vec![0; pixels],
            before: vec![0; pixels],
            damage: Damage::none(spec.width, spec.height),
            step: step(spec.rate, spec.settings.gif.fps),
            next: 0,
            spec: spec.clone(),
        })
    }
}

impl Encoder for Gif {
    fn frame(&mut self, frame: &Frame<'_>) -> Result<(), EncodeError> {
        let index = self.next;
        self.next += 1;
        self.damage.merge(frame.damage);
        if !index.is_multiple_of(self.step) || self.damage.is_empty() {
            return Ok(());
        }
        let mut change = Change { frame: index, ..Change::default() };
        let mut renewed = PixelRect::default();
        for rect in self.damage.rects() {
            renewed = renewed.union(&self.scaler.update(frame.rgba, rect, &mut self.small));
        }
        self.damage = Damage::none(frame.width, frame.height);
        collect(&self.small, &mut self.before, self.scaler.width(), renewed, index == 0, &mut change);
        if change.spans.is_empty() {
            return Ok(());
        }
        self.colors.add(&change.rgb);
        self.spill.write(&change)
    }

    fn finish(self: Box<Self>) -> Result<Written, EncodeError> {
        let Gif { mut part, spill, scaler, colors, spec, .. } = *self;
        // One index is left for transparency.
        let palette = colors.palette(spec.settings.gif.colors.clamp(3, 256) - 1)?;
        let (width, height) = (scaler.width(), scaler.height());
        let pictures = Pictures { changes: spill.read()?, palette, shown: vec![0; width * height], width };
        let target = part.target().to_path_buf();
        let failed = |error: gif::EncodingError| match error {
            gif::EncodingError::Io(source) => EncodeError::io("write", &target)(source),
            error => EncodeError::Gif(error),
        };
        let count = pictures.write(part.file(), height, &spec, failed)?;
        Ok(Written { pictures: Some(count), ..part.commit()? })
    }
}

/// Width and height of the GIF: the asked width, the height that goes with it.
fn size(spec: &VideoSpec) -> (u32, u32) {
    let width = spec.settings.gif.width.clamp(1, spec.width);
    let height = (u64::from(spec.height) * u64::from(width) + u64::from(spec.width) / 2) / u64::from(spec.width);
    (width, (height as u32).max(1))
}

/// Every how many frames one is taken so that there are at most `fps` in a second. Equal steps keep motion even;
/// picking the nearest frame for each tick of the GIF would not.
fn step(rate: FrameRate, fps: u32) -> u64 {
    let most = u64::from(rate.den) * u64::from(fps.clamp(1, 50));
    u64::from(rate.num).div_ceil(most).max(1)
}

/// When frame `index` begins, in the unit of the format, rounded. Delays are differences of these: nothing drifts.
fn centiseconds(index: u64, rate: FrameRate) -> u64 {
    let num = u128::from(rate.num);
    ((u128::from(index) * u128::from(rate.den) * 200 + num) / (2 * num)) as u64
}

/// Puts the pixels within `rect` in which `now` differs from `before` into `change` and brings `before` up to date.
fn collect(now: &[u8], before: &mut [u8], width: usize, rect: PixelRect, all: bool, change: &mut Change) {
    for row in rect.y0 as usize..rect.y1 as usize {
        let from = row * width + rect.x0 as usize;
        let to = row * width + rect.x1 as usize;
        let mut start = None;
        for at in from..=to {
            let differs = at < to && (all || now[at * 3..at * 3 + 3] != before[at * 3..at * 3 + 3]);
            match (start, differs) {
                (None, true) => start = Some(at),
                (Some(begin), false) => {
                    change.spans.push(begin as u32..at as u32);
                    change.rgb.extend_from_slice(&now[begin * 3..at * 3]);
                    start = None;
                }
                _ => {}
            }
        }
        before[from * 3..to * 3].copy_from_slice(&now[from * 3..to * 3]);
    }
}

/// One frame of the GIF: palette indices of a rectangle, transparent where nothing changes.
struct Picture {
    frame: u64,
    rect: PixelRect,
    indices: Vec<u8>,
}

/// The second pass: changes of colors become changes of palette indices.
struct Pictures {
    changes: SpillReader,
    palette: Palette,
    /// Indices as the viewer sees them after the picture before.
    shown: Vec<u8>,
    width: usize,
}

impl Pictures {
    /// Writes the whole GIF, `height` pixels high.
    fn write(
        mut self,
        out: impl Write,
        height: usize,
        spec: &VideoSpec,
        failed: impl Fn(gif::EncodingError) -> EncodeError,
    ) -> Result<u64, EncodeError> {
        let table = self.palette.rgb().concat();
        let out = BufWriter::new(out);
        let mut encoder = gif::Encoder::new(out, self.width as u16, height as u16, &table).map_err(&failed)?;
        if spec.settings.gif.repeat == Repeat::Forever {
            encoder.set_repeat(gif::Repeat::Infinite).map_err(&failed)?;
        }
        let mut count = 0;
        let mut current = self.next()?;
        while let Some(picture) = current {
            let after = self.next()?;
            let end = after.as_ref().map_or(spec.frames, |after| after.frame);
            let delay = centiseconds(end, spec.rate) - centiseconds(picture.frame, spec.rate);
            write(&mut encoder, &picture, delay, self.transparent()).map_err(&failed)?;
            count += 1;
            current = after;
        }
        let mut out = encoder.into_inner().map_err(&failed)?;
        out.flush().map_err(|error| failed(error.into()))?;
        Ok(count)
    }

    fn transparent(&self) -> u8 {
        self.palette.rgb().len() as u8
    }

    fn next(&mut self) -> Result<Option<Picture>, EncodeError> {
        while let Some(change) = self.changes.next()? {
            if let Some(picture) = self.picture(&change)? {
                return Ok(Some(picture));
            }
        }
        Ok(None)
    }

    /// `None` if the colors that changed are the same in the palette.
    fn picture(&mut self, change: &Change) -> Result<Option<Picture>, EncodeError> {
        let indices = self.palette.map(&change.rgb)?;
        let positions = change.spans.iter().flat_map(|span| span.clone());
        let changed: Vec<(usize, u8)> = positions
            .zip(indices)
            .map(|(at, index)| (at as usize, index))
            .filter(|(at, index)| change.frame == 0 || self.shown[*at] != *index)
            .collect();
        let mut rect = PixelRect::default();
        for (at, index) in &changed {
            let (x, y) = ((at % self.width) as i32, (at / self.width) as i32);
            rect = rect.union(&PixelRect::new(x, y, x + 1, y + 1));
            self.shown[*at] = *index;
        }
        if rect.is_empty() {
            return Ok(None);
        }
        let mut cropped = vec![self.transparent(); (rect.width() * rect.height()) as usize];
        for (at, index) in changed {
            let (x, y) = (at % self.width - rect.x0 as usize, at / self.width - rect.y0 as usize);
            cropped[y * rect.width() as usize + x] = index;
        }
        Ok(Some(Picture { frame: change.frame, rect, indices: cropped }))
    }
}

/// Writes a picture that stays for `delay` hundredths of a second. What is too long for the format's 16 bits goes on
/// in single transparent pixels.
fn write<W: Write>(
    encoder: &mut gif::Encoder<W>,
    picture: &Picture,
    mut delay: u64,
    transparent: u8,
) -> Result<(), gif::EncodingError> {
    let mut frame = gif::Frame {
        left: picture.rect.x0 as u16,
        top: picture.rect.y0 as u16,
        width: picture.rect.width() as u16,
        height: picture.rect.height() as u16,
        buffer: (&picture.indices[..]).into(),
        transparent: Some(transparent),
        dispose: gif::DisposalMethod::Keep,
        ..gif::Frame::default()
    };
    loop {
        let part = delay.min(u64::from(u16::MAX));
        frame.delay = part as u16;
        encoder.write_frame(&frame)?;
        delay -= part;
        if delay == 0 {
            return Ok(());
        }
        (frame.left, frame.top, frame.width, frame.height) = (0, 0, 1, 1);
        frame.buffer = vec![transparent].into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::testing::{Clip, RED, names};

    /// What a viewer sees: pictures (RGB) with their delays in hundredths of a second.
    struct Decoded {
        size: (usize, usize),
        repeat: gif::Repeat,
        pictures: Vec<(Vec<u8>, u64)>,
        rects: Vec<(u16, u16, u16, u16)>,
    }

    fn decode(path: &Path) -> Decoded {
        let mut decoder = gif::DecodeOptions::new();
        decoder.set_color_output(gif::ColorOutput::Indexed);
        let mut decoder = decoder.read_info(std::fs::File::open(path).expect("open")).expect("header");
        let table = decoder.global_palette().expect("palette").to_vec();
        let size = (usize::from(decoder.width()), usize::from(decoder.height()));
        let mut canvas = vec![0; size.0 * size.1 * 3];
        let (mut pictures, mut rects) = (Vec::new(), Vec::new());
        while let Some(frame) = decoder.read_next_frame().expect("frame") {
            assert!(frame.palette.is_none() && frame.dispose == gif::DisposalMethod::Keep);
            for (at, index) in frame.buffer.iter().enumerate() {
                if Some(*index) == frame.transparent {
                    continue;
                }
                let (x, y) = (at % usize::from(frame.width), at / usize::from(frame.width));
                let to = ((y + usize::from(frame.top)) * size.0 + x + usize::from(frame.left)) * 3;
                canvas[to..to + 3].copy_from_slice(&table[usize::from(*index) * 3..][..3]);
            }
            pictures.push((canvas.clone(), u64::from(frame.delay)));
            rects.push((frame.left, frame.top, frame.width, frame.height));
        }
        Decoded { size, repeat: decoder.repeat(), pictures, rects }
    }

    fn encode(clip: &Clip, spec: &VideoSpec) -> (Decoded, u64) {
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.gif");
        let written = clip.encode_with(&KIND, &path, spec).expect("encode");
        assert_eq!(names(folder.path()), ["v.gif"]);
        (decode(&path), written.bytes)
    }

    #[test]
    fn few_colors_come_back_exactly_with_their_times() {
        let clip = Clip::new(96, 60, 30);
        let (decoded, bytes) = encode(&clip, &clip.spec());
        assert_eq!((decoded.size, decoded.repeat), ((96, 60), gif::Repeat::Infinite));
        // Every second of 30 frames in a second; the square of frames 2, 8, 14 … stands where 1, 7, 13 … had it, but
        // each of them moved since the frame taken before, so all 15 differ.
        assert_eq!(decoded.pictures.len(), 15);
        assert_eq!(decoded.pictures.iter().map(|(_, delay)| delay).sum::<u64>(), 100);
        for (index, (picture, delay)) in decoded.pictures.iter().enumerate() {
            assert!(*picture == clip.rgb(index as u64 * 2), "picture {index}");
            assert!((6..=7).contains(delay), "picture {index}: {delay}");
        }
        assert_eq!(decoded.rects[0], (0, 0, 96, 60));
        assert!(decoded.rects[1..].iter().all(|(_, _, w, h)| *w <= 30 && *h == 20), "{:?}", decoded.rects);
        assert!(bytes < naive(&clip, 2) / 2, "{bytes} bytes, whole frames take {}", naive(&clip, 2));
    }

    /// Bytes of a GIF of whole frames with a palette each.
    fn naive(clip: &Clip, step: usize) -> u64 {
        let mut bytes = Vec::new();
        let mut encoder = gif::Encoder::new(&mut bytes, clip.width as u16, clip.height as u16, &[]).expect("header");
        for index in (0..clip.frames).step_by(step) {
            let frame = gif::Frame::from_rgb(clip.width as u16, clip.height as u16, &clip.rgb(index));
            encoder.write_frame(&frame).expect("frame");
        }
        drop(encoder);
        bytes.len() as u64
    }

    #[test]
    fn wide_videos_are_reduced_and_colors_stay_close() {
        let clip = Clip::new(300, 150, 10);
        let mut spec = clip.spec();
        spec.settings.gif.width = 100;
        spec.settings.gif.colors = 16;
        let (decoded, _) = encode(&clip, &spec);
        assert_eq!(decoded.size, (100, 50));
        for (index, (picture, _)) in decoded.pictures.iter().enumerate() {
            let square = clip.square(index as u64 * 2);
            let (x, y) = ((square.x0 + square.x1) as usize / 6, 25);
            assert_eq!(picture[(y * 100 + x) * 3..][..3], RED, "flat colors survive, picture {index}");
            assert_eq!(picture[(5 * 100 + 5) * 3..][..3], clip.color(0, 15, 15));
        }
    }

    #[test]
    fn still_frames_are_one_long_delay() {
        let mut clip = Clip::new(48, 32, 30 * 700);
        clip.width = 48;
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.gif");
        let mut encoder = KIND.open(&path, &clip.spec()).expect("open");
        let rgba = clip.rgba(0);
        let still = Damage::none(48, 32);
        for _ in 0..clip.frames {
            encoder.frame(&Frame { width: 48, height: 32, rgba: &rgba, damage: &still }).expect("frame");
        }
        encoder.finish().expect("finish");
        let decoded = decode(&path);
        // 700 seconds do not fit into 16 bits.
        let delays: Vec<u64> = decoded.pictures.iter().map(|(_, delay)| *delay).collect();
        assert_eq!(delays, [65_535, 4_465]);
        assert!(decoded.pictures.iter().all(|(picture, _)| *picture == clip.rgb(0)));
        assert_eq!(decoded.rects[1], (0, 0, 1, 1));
    }

    #[test]
    fn more_colors_than_a_palette_has_stay_within_tolerance() {
        let (width, height) = (64, 64);
        let rgba: Vec<u8> =
            (0..height * width).flat_map(|i| [(i % 64 * 4) as u8, (i / 64 * 4) as u8, 90, 255]).collect();
        let spec = VideoSpec { frames: 1, ..Clip::new(width, height, 1).spec() };
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.gif");
        let mut encoder = KIND.open(&path, &spec).expect("open");
        let all = Damage::all(width, height);
        encoder.frame(&Frame { width, height, rgba: &rgba, damage: &all }).expect("frame");
        encoder.finish().expect("finish");
        let decoded = decode(&path);
        let rgb = rgba.chunks(4).flat_map(|p| p[..3].to_vec());
        let errors: Vec<u8> = decoded.pictures[0].0.iter().zip(rgb).map(|(a, b)| a.abs_diff(b)).collect();
        assert!(errors.iter().all(|e| *e <= 24), "worst {:?}", errors.iter().max());
        let mean = errors.iter().map(|e| f64::from(*e)).sum::<f64>() / errors.len() as f64;
        assert!(mean < 4.0, "mean error {mean}");
    }

    #[test]
    fn frames_are_taken_in_equal_steps_and_delays_do_not_drift() {
        let steps =
            [(30, 1, 2), (24, 1, 2), (25, 1, 2), (60, 1, 3), (20, 1, 1), (12, 1, 1), (30_000, 1001, 2), (50, 1, 3)];
        for (num, den, expected) in steps {
            assert_eq!(step(FrameRate { num, den }, 20), expected, "{num}/{den}");
        }
        for rate in [FrameRate::whole(30), FrameRate { num: 30_000, den: 1001 }, FrameRate::whole(7)] {
            for index in 0..10_000 {
                let exact = rate.time_of(index).as_seconds() * 100.0;
                assert!((centiseconds(index, rate) as f64 - exact).abs() <= 0.5 + 1e-6);
            }
        }
    }

    #[test]
    fn what_the_palette_cannot_show_makes_no_frame() {
        // Two colors and transparency: shades of the first are the first.
        let mut spec = VideoSpec { frames: 6, rate: FrameRate::whole(10), ..Clip::new(32, 32, 6).spec() };
        spec.settings.gif.colors = 3;
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.gif");
        let mut encoder = KIND.open(&path, &spec).expect("open");
        let all = Damage::all(32, 32);
        for left in [20, 26, 20, 26, 250, 26] {
            let row = [[left, 20, 20, 255].repeat(16), [250, 250, 250, 255].repeat(16)].concat();
            let frame = Frame { width: 32, height: 32, rgba: &row.repeat(32), damage: &all };
            encoder.frame(&frame).expect("frame");
        }
        encoder.finish().expect("finish");
        let decoded = decode(&path);
        let delays: Vec<u64> = decoded.pictures.iter().map(|(_, delay)| *delay).collect();
        assert_eq!(delays.iter().sum::<u64>(), 60);
        assert!(delays[0] == 40 && delays.len() <= 3, "{delays:?}");
    }

    #[test]
    fn a_full_disk_is_an_error() {
        let clip = Clip::new(96, 60, 4);
        let folder = tempfile::tempdir().expect("tempdir");
        let mut gif = Gif::open(&folder.path().join("v.gif"), &clip.spec()).expect("open");
        clip.send(&mut gif, 0..4).expect("frames");
        let palette = gif.colors.palette(255).expect("palette");
        let changes = gif.spill.read().expect("spill");
        let pictures = Pictures { changes, palette, shown: vec![0; 96 * 60], width: 96 };
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
        let error = pictures.write(full, 60, &clip.spec(), EncodeError::Gif).expect_err("no space");
        let EncodeError::Gif(gif::EncodingError::Io(source)) = &error else { panic!("{error:?}") };
        assert_eq!(source.kind(), std::io::ErrorKind::StorageFull);
    }

    #[test]
    fn playing_once_is_possible() {
        let clip = Clip::new(48, 32, 2);
        let mut spec = clip.spec();
        spec.settings.gif.repeat = Repeat::Once;
        assert_eq!(encode(&clip, &spec).0.repeat, gif::Repeat::Finite(0));
    }
}
