//! `gif`: an animated GIF that says only what changes, in one palette for the whole video.
//!
//! A shared palette needs all colors before the first pixel is written, so there are two passes. The first reduces the
//! frames, counts colors (each for as long as it is seen) and puts the pixels that changed into a temporary file beside
//! the output: three bytes for each, so explainer videos need a few megabytes there and the memory stays flat (a few
//! small pictures and the counts) however long the video is. The second chooses the palette and writes frames cropped to
//! what changed in *palette* colors; pixels that stay are transparent or not, whichever compresses better. There is no
//! dithering: it costs a quarter more bytes and makes flat areas crawl.
//!
//! A budget of bytes only repeats the second pass.

mod budget;
mod lzw;
mod picture;

use std::io::{BufWriter, Write};
use std::path::Path;

use super::atomic::PartFile;
use super::colors::ColorCount;
use super::reduced::{Reduced, tick};
use super::spill::Spill;
use super::{EncodeError, Encoder, Frame, OutputKind, Repeat, Start, VideoSpec, Written};
use budget::{Changes, Counted, Shape};
use picture::{Picture, Screen};

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

/// The clock of the format: hundredths of a second.
const CLOCK: u32 = 100;

/// The first pass.
struct Gif {
    /// Holds the name until there is something to be written.
    part: PartFile,
    spill: Spill,
    reduced: Reduced,
    colors: ColorCount,
    /// At which of the frames taken each pixel came to be as it is.
    since: Vec<u32>,
    spec: VideoSpec,
}

impl Gif {
    fn open(path: &Path, spec: &VideoSpec) -> Result<Self, EncodeError> {
        let reduced = Reduced::new(spec, spec.settings.gif.width, spec.settings.gif.fps);
        let (width, height) = (reduced.width(), reduced.height());
        // The format has 16 bits for each side.
        if width > u32::from(u16::MAX) || height > u32::from(u16::MAX) {
            let rule = "width and height must be below 65536";
            return Err(EncodeError::Size { output: KIND.name, width, height, rule });
        }
        Ok(Gif {
            part: PartFile::create(path)?,
            spill: Spill::create(path)?,
            reduced,
            colors: ColorCount::new(&spec.settings.gif.exact),
            since: vec![0; width as usize * height as usize],
            spec: spec.clone(),
        })
    }

    /// Counts what the pixels at these positions showed until the frame taken as number `now`.
    fn count(&mut self, positions: impl Iterator<Item = usize>, now: u64) {
        let now = u32::try_from(now).unwrap_or(u32::MAX);
        // What stays for longer is not seen better; and what moves is not to be forgotten over it.
        let most = self.spec.settings.gif.fps.max(1);
        let picture = self.reduced.before();
        for at in positions {
            let seen = (now - self.since[at]).min(most);
            self.since[at] = now;
            if seen > 0 {
                self.colors.add([picture[at * 3], picture[at * 3 + 1], picture[at * 3 + 2]], u64::from(seen));
            }
        }
    }
}

impl Encoder for Gif {
    fn wants(&self, index: u64) -> bool {
        self.reduced.wants(index)
    }

    fn frame(&mut self, frame: &Frame<'_>) -> Result<(), EncodeError> {
        let Some(change) = self.reduced.take(frame) else { return Ok(()) };
        self.count(change.positions(), self.reduced.taken() - 1);
        self.reduced.apply(&change);
        self.spill.write(&change)
    }

    fn finish(mut self: Box<Self>) -> Result<Written, EncodeError> {
        self.count(0..self.since.len(), self.reduced.taken());
        let Gif { part, spill, reduced, colors, spec, .. } = *self;
        let asked = Shape {
            width: reduced.width(),
            height: reduced.height(),
            step: reduced.step(),
            colors: spec.settings.gif.colors.clamp(3, 256),
            lossy: spec.settings.gif.lossy,
        };
        budget::fit(asked, part, spill.read()?, &colors, &spec)
    }
}

/// The second pass: writes the whole GIF in a shape, and tells how many pictures it has.
fn write_all<W: Write>(
    out: &mut Counted<W>,
    shape: Shape,
    changes: &mut Changes<'_>,
    colors: &ColorCount,
    spec: &VideoSpec,
) -> Result<u64, EncodeError> {
    // One index is left for transparency.
    let palette = colors.palette(shape.colors - 1)?;
    let mut screen = Screen::new(palette, (shape.width as usize, shape.height as usize), shape.lossy);
    let table = screen.colors().concat();
    let failed = EncodeError::Gif;
    let out = BufWriter::new(out);
    let mut encoder = gif::Encoder::new(out, shape.width as u16, shape.height as u16, &table).map_err(failed)?;
    if spec.settings.gif.repeat == Repeat::Forever {
        encoder.set_repeat(gif::Repeat::Infinite).map_err(failed)?;
    }
    let mut next = || -> Result<Option<Picture>, EncodeError> {
        while let Some(change) = changes.next()? {
            if let Some(picture) = screen.update(&change) {
                return Ok(Some(picture));
            }
        }
        Ok(None)
    };
    let mut count = 0;
    let mut current = next()?;
    while let Some(picture) = current {
        let after = next()?;
        let end = after.as_ref().map_or(spec.frames, |after| after.frame);
        let delay = tick(end, spec.rate, CLOCK) - tick(picture.frame, spec.rate, CLOCK);
        write(&mut encoder, picture, delay, (table.len() / 3) as u8).map_err(failed)?;
        count += 1;
        current = after;
    }
    let mut out = encoder.into_inner().map_err(failed)?;
    out.flush().map_err(|error| failed(error.into()))?;
    Ok(count)
}

/// Writes a picture that stays for `delay` hundredths of a second. What is too long for the format's 16 bits goes on
/// in single transparent pixels.
fn write<W: Write>(
    encoder: &mut gif::Encoder<W>,
    picture: Picture,
    mut delay: u64,
    transparent: u8,
) -> Result<(), gif::EncodingError> {
    let mut frame = gif::Frame {
        left: picture.rect.x0 as u16,
        top: picture.rect.y0 as u16,
        width: picture.rect.width() as u16,
        height: picture.rect.height() as u16,
        buffer: picture.coded.into(),
        transparent: Some(transparent),
        dispose: gif::DisposalMethod::Keep,
        ..gif::Frame::default()
    };
    loop {
        let part = delay.min(u64::from(u16::MAX));
        frame.delay = part as u16;
        encoder.write_lzw_pre_encoded_frame(&frame)?;
        delay -= part;
        if delay == 0 {
            return Ok(());
        }
        (frame.left, frame.top, frame.width, frame.height) = (0, 0, 1, 1);
        frame.buffer = vec![transparent].into();
        frame.make_lzw_pre_encoded();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anim::FrameRate;
    use crate::display::Damage;
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
    fn what_the_palette_cannot_show_makes_no_frame() {
        // Two colors and transparency: shades of the first are the first.
        let mut spec = VideoSpec { frames: 6, rate: FrameRate::whole(10), ..Clip::new(32, 32, 6).spec() };
        spec.settings.gif.colors = 3;
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.gif");
        let mut encoder = KIND.open(&path, &spec).expect("open");
        let all = Damage::all(32, 32);
        for left in [20, 26, 20, 26, 250, 26] {
            let row = [[left, left, left, 255].repeat(16), [250, 250, 250, 255].repeat(16)].concat();
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
        let shape = Shape { width: 96, height: 60, step: 1, colors: 256, lossy: 0 };
        let mut spill = gif.spill.read().expect("spill");
        let mut changes = Changes::new(&mut spill, shape, shape, 4);
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
        let mut out = Counted { out: full, left: None, full: false };
        let error = write_all(&mut out, shape, &mut changes, &gif.colors, &clip.spec()).expect_err("no space");
        let EncodeError::Gif(gif::EncodingError::Io(source)) = &error else { panic!("{error:?}") };
        assert_eq!(source.kind(), std::io::ErrorKind::StorageFull);
        assert!(!out.full, "the disk is full, not the budget");
    }

    /// Noise in the middle of a flat picture, another in every frame.
    fn noisy() -> (Clip, Vec<Vec<u8>>) {
        let clip = Clip::new(160, 96, 12);
        let mut random = crate::encode::testing::Random::new(8);
        let frames = (0..clip.frames).map(|index| {
            let mut rgba = clip.rgba(index);
            for at in (0..rgba.len() / 4).filter(|at| (60..100).contains(&(at % 160)) && (36..60).contains(&(at / 160)))
            {
                rgba[at * 4..at * 4 + 3].fill_with(|| random.byte());
            }
            rgba
        });
        let frames = frames.collect();
        (clip, frames)
    }

    fn encode_noise(spec: &VideoSpec) -> Result<(Decoded, Written), EncodeError> {
        let (clip, frames) = noisy();
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.gif");
        let mut encoder = KIND.open(&path, spec)?;
        let all = Damage::all(clip.width, clip.height);
        for rgba in &frames {
            encoder.frame(&Frame { width: clip.width, height: clip.height, rgba, damage: &all })?;
        }
        let written = encoder.finish();
        assert_eq!(names(folder.path()), if written.is_ok() { vec!["v.gif"] } else { vec![] });
        written.map(|written| (decode(&path), written))
    }

    #[test]
    fn a_budget_is_kept_and_what_it_cost_is_told() {
        let mut spec = VideoSpec { settings: Default::default(), ..noisy().0.spec() };
        let (_, whole) = encode_noise(&spec).expect("no budget");
        assert_eq!(whole.note, None);
        spec.settings.gif.max_bytes = Some(whole.bytes);
        assert_eq!(encode_noise(&spec).expect("all of it").1.note, None);
        let mut before = (usize::MAX, usize::MAX);
        for share in [2, 4, 8] {
            let most = whole.bytes / share;
            spec.settings.gif.max_bytes = Some(most);
            let (decoded, written) = encode_noise(&spec).expect("fits");
            assert!(written.bytes <= most, "{} of {most}", written.bytes);
            let note = written.note.expect("a note");
            let said = format!("made with {}×{} pixels, ", decoded.size.0, decoded.size.1);
            assert!(note.starts_with(&said) && note.ends_with(" to stay within `max_bytes`"), "{note}");
            assert_eq!(decoded.pictures.iter().map(|(_, delay)| delay).sum::<u64>(), 40);
            let now = (decoded.size.0, decoded.pictures.len());
            assert!(now.0 <= before.0 && now.1 <= before.1 && now != before, "{now:?} after {before:?}");
            before = now;
        }
    }

    #[test]
    fn a_budget_that_cannot_be_kept_is_an_error() {
        let mut spec = noisy().0.spec();
        spec.settings.gif.max_bytes = Some(100);
        let error = encode_noise(&spec).map(|_| ()).expect_err("too little");
        let said = "`gif` does not fit into `max_bytes`, 100 bytes, even with 40×24 pixels, 2.5 frames per second, 8 colors, lossy 30";
        assert!(error.to_string().starts_with(said), "{error}");
    }

    #[test]
    fn loss_is_small_and_spares_flat_areas() {
        let (clip, frames) = noisy();
        let mut spec = clip.spec();
        let (_, exact) = encode_noise(&spec).expect("without loss");
        let mut sizes = vec![exact.bytes];
        for lossy in [30, 100] {
            spec.settings.gif.lossy = lossy;
            let (decoded, written) = encode_noise(&spec).expect("with loss");
            sizes.push(written.bytes);
            let seen = &decoded.pictures.last().expect("pictures").0;
            let truth = frames[10].chunks(4).flat_map(|pixel| pixel[..3].to_vec()).collect::<Vec<u8>>();
            let flats = clip.rgb(10);
            for at in 0..160 * 96 {
                let (seen, truth) = (&seen[at * 3..at * 3 + 3], &truth[at * 3..at * 3 + 3]);
                // Within the noise the palette alone is off by some levels.
                let flat = !(59..101).contains(&(at % 160)) || !(35..61).contains(&(at / 160));
                assert!(!flat || flats[at * 3..at * 3 + 3] == *seen || edge(&clip, at), "{at}: {seen:?} {truth:?}");
            }
        }
        assert!(sizes[0] > sizes[1] && sizes[1] > sizes[2], "{sizes:?}");
    }

    /// Whether a pixel of frame 10 has a neighbour of another color.
    fn edge(clip: &Clip, at: usize) -> bool {
        let (x, y) = ((at % 160) as i64, (at / 160) as i64);
        let color = |x: i64, y: i64| clip.color(10, x.clamp(0, 159) as u32, y.clamp(0, 95) as u32);
        [(-1, 0), (1, 0), (0, -1), (0, 1)].iter().any(|(dx, dy)| color(x + dx, y + dy) != color(x, y))
    }

    #[test]
    fn only_the_frames_that_are_taken_are_looked_at() {
        let clip = Clip::new(96, 60, 9);
        let folder = tempfile::tempdir().expect("tempdir");
        let write = |name: &str, skip: bool| {
            let path = folder.path().join(name);
            let mut encoder = KIND.open(&path, &clip.spec()).expect("open");
            let mut damage = Damage::none(96, 60);
            for index in 0..9 {
                damage.merge(&clip.damage(index));
                let wanted = encoder.wants(index);
                assert_eq!(wanted, index % 2 == 0);
                let none = Damage::none(96, 60);
                let (rgba, damaged) = match wanted || !skip {
                    true => (clip.rgba(index), &damage),
                    false => (vec![7; 96 * 60 * 4], &none),
                };
                encoder.frame(&Frame { width: 96, height: 60, rgba: &rgba, damage: damaged }).expect("frame");
                if wanted {
                    damage = none;
                }
            }
            encoder.finish().expect("finish");
            std::fs::read(path).expect("read")
        };
        assert!(write("a.gif", false) == write("b.gif", true));
    }

    #[test]
    fn playing_once_is_possible() {
        let clip = Clip::new(48, 32, 2);
        let mut spec = clip.spec();
        spec.settings.gif.repeat = Repeat::Once;
        assert_eq!(encode(&clip, &spec).0.repeat, gif::Repeat::Finite(0));
    }
}
