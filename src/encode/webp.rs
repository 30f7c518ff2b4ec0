//! `webp`: an animated WebP, beside the GIF: true colors, and smaller.
//!
//! FFmpeg's encoder `libwebp_anim` gets the frames in which something differs, reduced, and finds the changed
//! rectangles itself. What it gives back is a whole file but for the length of the last picture, which it can only
//! guess; that is set here.

use std::io::Write;
use std::path::Path;

use ffmpeg_next::util::log;
use ffmpeg_next::{Dictionary, Error, Packet, codec, encoder, format, frame};

use super::atomic::PartFile;
use super::reduced::{Reduced, tick};
use super::{EncodeError, Encoder, Frame, OutputKind, Start, VideoSpec, Written};

pub(super) const KIND: OutputKind = OutputKind {
    name: "webp",
    extension: "webp",
    doc: "Animated WebP for pages and chats: true colors, smaller than a GIF.",
    even: false,
    single: false,
    streams: false,
    keep: true,
    start: Start::Frames(|path, spec| Ok(Box::new(Webp::open(path, spec)?))),
};

/// The clock of the format: milliseconds.
const CLOCK: u32 = 1000;

/// The longest side that the format has.
const LONGEST: u32 = 16_383;

struct Webp {
    part: PartFile,
    reduced: Reduced,
    encoder: encoder::Video,
    spec: VideoSpec,
}

fn failed(action: &'static str) -> impl FnOnce(Error) -> EncodeError {
    move |source| EncodeError::Libav { action, source }
}

impl Webp {
    fn open(path: &Path, spec: &VideoSpec) -> Result<Self, EncodeError> {
        // What libav would print belongs to errors, and those come back as values.
        log::set_level(log::Level::Quiet);
        let settings = &spec.settings.webp;
        let reduced = Reduced::new(spec, settings.width, settings.fps);
        let (width, height) = (reduced.width(), reduced.height());
        if width > LONGEST || height > LONGEST {
            let rule = "width and height must be below 16384";
            return Err(EncodeError::Size { output: KIND.name, width, height, rule });
        }
        let part = PartFile::create(path)?;
        let kind = encoder::find_by_name("libwebp_anim").ok_or(Error::EncoderNotFound);
        let kind = kind.map_err(failed("code WebP: it was built without libwebp"))?;
        let context = codec::Context::new_with_codec(kind).encoder().video();
        let mut video = context.map_err(failed("set up the WebP encoder"))?;
        video.set_width(width);
        video.set_height(height);
        video.set_format(format::Pixel::BGRA);
        video.set_time_base((1, CLOCK as i32));
        // Of a lossless file `quality` is how hard it tries; from 75 to 100 is a few per cent for a few times as long.
        let (lossless, quality) = settings.quality.map_or(("1", 75), |quality| ("0", quality.min(100)));
        let options = [("lossless", lossless), ("quality", &quality.to_string()), ("compression_level", "4")];
        let options: Dictionary<'_> = options.iter().copied().collect();
        let encoder = video.open_with(options).map_err(failed("set up the WebP encoder"))?;
        Ok(Webp { part, reduced, encoder, spec: spec.clone() })
    }

    /// The picture as libav takes it, shown from frame `index` of the video on.
    fn picture(&self, index: u64) -> frame::Video {
        let (width, height) = (self.reduced.width(), self.reduced.height());
        let mut picture = frame::Video::new(format::Pixel::BGRA, width, height);
        let stride = picture.stride(0);
        let rows = self.reduced.before().chunks_exact(width as usize * 3);
        for (to, row) in picture.data_mut(0).chunks_mut(stride).zip(rows) {
            for (to, rgb) in to.chunks_exact_mut(4).zip(row.chunks_exact(3)) {
                to.copy_from_slice(&[rgb[2], rgb[1], rgb[0], 255]);
            }
        }
        picture.set_pts(Some(tick(index, self.spec.rate, CLOCK) as i64));
        picture
    }
}

impl Encoder for Webp {
    fn wants(&self, index: u64) -> bool {
        self.reduced.wants(index)
    }

    fn frame(&mut self, frame: &Frame<'_>) -> Result<(), EncodeError> {
        let Some(change) = self.reduced.take(frame) else { return Ok(()) };
        self.reduced.apply(&change);
        let picture = self.picture(change.frame);
        self.encoder.send_frame(&picture).map_err(failed("code a picture of the WebP"))
    }

    fn finish(mut self: Box<Self>) -> Result<Written, EncodeError> {
        self.encoder.send_eof().map_err(failed("finish the WebP"))?;
        let mut packet = Packet::empty();
        self.encoder.receive_packet(&mut packet).map_err(failed("finish the WebP"))?;
        let mut file = packet.data().unwrap_or_default().to_vec();
        set_length(&mut file, tick(self.spec.frames, self.spec.rate, CLOCK));
        let mut part = self.part;
        let target = part.target().to_path_buf();
        part.file().write_all(&file).map_err(EncodeError::io("write", &target))?;
        part.commit()
    }
}

/// Lets the last picture of a WebP stay until the file is `length` milliseconds long.
///
/// The format: `RIFF`, size, `WEBP`, then chunks of a name, a size and as many bytes, padded to an even number. A chunk
/// `ANMF` is a picture; its bytes 12 to 14 are how long it stays.
/// (<https://developers.google.com/speed/webp/docs/riff_container>)
fn set_length(file: &mut [u8], length: u64) {
    let (mut at, mut passed, mut last) = (12, 0, None);
    while let Some(header) = file.get(at..at + 8) {
        let size = u32::from_le_bytes([header[4], header[5], header[6], header[7]]) as usize;
        let stays = at + 8 + 12;
        if header.starts_with(b"ANMF")
            && let Some(time) = file.get(stays..stays + 3)
        {
            let time = u64::from(u32::from_le_bytes([time[0], time[1], time[2], 0]));
            last = Some((stays, passed));
            passed += time;
        }
        at += 8 + size.next_multiple_of(2);
    }
    // A still picture is in a chunk of another kind.
    if let Some((stays, before)) = last {
        let time = length.saturating_sub(before).min(0xFF_FFFF) as u32;
        file[stays..stays + 3].copy_from_slice(&time.to_le_bytes()[..3]);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::display::Damage;
    use crate::encode::testing::{Clip, names};

    /// The pictures of a lossless file, put together here: the decoder's own blending rounds down time and again.
    fn compose(file: &[u8], (width, height): (u32, u32)) -> Vec<Vec<u8>> {
        let number =
            |at: usize, bytes: usize| file[at..at + bytes].iter().rev().fold(0, |n, b| n << 8 | usize::from(*b));
        let mut canvas = vec![0; width as usize * height as usize * 3];
        let (mut at, mut pictures) = (12, Vec::new());
        while at < file.len() {
            let size = number(at + 4, 4);
            if file[at..].starts_with(b"ANMF") {
                let (x, y) = (number(at + 8, 3) * 2, number(at + 11, 3) * 2);
                let wide = number(at + 14, 3) + 1;
                assert!(file[at + 24..].starts_with(b"VP8L"));
                let inner = &file[at + 24..at + 8 + size];
                let riff = [b"RIFF", &(inner.len() as u32 + 4).to_le_bytes()[..], b"WEBP", inner].concat();
                let mut decoder = image_webp::WebPDecoder::new(Cursor::new(riff)).expect("picture");
                let channels = if decoder.has_alpha() { 4 } else { 3 };
                let mut pixels = vec![0; decoder.output_buffer_size().expect("size")];
                decoder.read_image(&mut pixels).expect("picture");
                for (place, pixel) in pixels.chunks(channels).enumerate().filter(|(_, p)| p.len() == 3 || p[3] > 0) {
                    let to = (y + place / wide) * width as usize + x + place % wide;
                    canvas[to * 3..to * 3 + 3].copy_from_slice(&pixel[..3]);
                }
                pictures.push(canvas.clone());
            }
            at += 8 + size.next_multiple_of(2);
        }
        pictures
    }

    /// Pictures (RGB) with the milliseconds for which each stays, and the size.
    type Decoded = (Vec<(Vec<u8>, u32)>, (u32, u32));

    fn decode(path: &Path) -> Decoded {
        let mut decoder = image_webp::WebPDecoder::new(Cursor::new(std::fs::read(path).expect("read"))).expect("WebP");
        assert!(decoder.is_animated() && decoder.loop_count() == image_webp::LoopCount::Forever);
        let mut pixels = vec![0; decoder.output_buffer_size().expect("size")];
        let channels = if decoder.has_alpha() { 4 } else { 3 };
        let count = decoder.num_frames();
        let size = decoder.dimensions();
        let picture = |_| {
            let time = decoder.read_frame(&mut pixels).expect("frame");
            (pixels.chunks(channels).flat_map(|pixel| pixel[..3].to_vec()).collect(), time)
        };
        ((0..count).map(picture).collect(), size)
    }

    fn encode(clip: &Clip, spec: &VideoSpec) -> Decoded {
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.webp");
        clip.encode_with(&KIND, &path, spec).expect("encode");
        assert_eq!(names(folder.path()), ["v.webp"]);
        decode(&path)
    }

    #[test]
    fn pictures_come_back_exactly_with_their_times() {
        let clip = Clip::new(96, 60, 30);
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.webp");
        clip.encode(&KIND, &path).expect("encode");
        let (pictures, size) = decode(&path);
        assert_eq!((size, pictures.len()), ((96, 60), 15));
        assert_eq!(pictures.iter().map(|(_, time)| time).sum::<u32>(), 1000);
        assert!(pictures.iter().all(|(_, time)| (66..=67).contains(time)));
        for (index, picture) in compose(&std::fs::read(&path).expect("read"), size).iter().enumerate() {
            assert!(*picture == clip.rgb(index as u64 * 2), "picture {index}");
        }
    }

    #[test]
    fn a_lossy_one_is_close_and_a_wide_video_reduced() {
        let clip = Clip::new(300, 150, 10);
        let mut spec = clip.spec();
        spec.settings.webp.width = 100;
        spec.settings.webp.quality = Some(90);
        let (pictures, size) = encode(&clip, &spec);
        assert_eq!(size, (100, 50));
        for (index, (picture, _)) in pictures.iter().enumerate() {
            let (seen, truth) = (&picture[(5 * 100 + 5) * 3..][..3], clip.color(index as u64 * 2, 15, 15));
            assert!(seen.iter().zip(truth).all(|(a, b)| a.abs_diff(b) < 12), "picture {index}: {seen:?} {truth:?}");
        }
    }

    #[test]
    fn the_last_picture_stays_until_the_end() {
        let clip = Clip::new(48, 32, 60);
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.webp");
        let mut encoder = KIND.open(&path, &clip.spec()).expect("open");
        for index in 0..60 {
            let (rgba, damage) = (clip.rgba(u64::from(index >= 6)), clip.damage(u64::from(index == 6)));
            let damage = if index == 0 || index == 6 { damage } else { Damage::none(48, 32) };
            encoder.frame(&Frame { width: 48, height: 32, rgba: &rgba, damage: &damage }).expect("frame");
        }
        encoder.finish().expect("finish");
        assert_eq!(decode(&path).0.iter().map(|(_, time)| *time).collect::<Vec<_>>(), [200, 1800]);
    }

    #[test]
    fn a_still_video_is_one_picture() {
        let clip = Clip::new(48, 32, 1);
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.webp");
        clip.encode(&KIND, &path).expect("encode");
        let mut decoder = image_webp::WebPDecoder::new(Cursor::new(std::fs::read(&path).expect("read"))).expect("WebP");
        assert!(!decoder.is_animated());
        let mut pixels = vec![0; decoder.output_buffer_size().expect("size")];
        decoder.read_image(&mut pixels).expect("image");
        assert!(pixels.chunks(if decoder.has_alpha() { 4 } else { 3 }).flat_map(|p| p[..3].to_vec()).eq(clip.rgb(0)));
    }
}
