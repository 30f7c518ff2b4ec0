//! `mp4`: H.264 in MP4 as video platforms ask for it, from segments that x264 coded.
//!
//! High profile, yuv420p, BT.709 limited range with left-sited chroma, all of it tagged; constant frame rate, closed
//! groups of pictures, no B-frames; the index first, no edit list, no creation time. Nothing is coded here: pictures are
//! put one after the other.

use std::io;
use std::path::Path;

use ffmpeg_next::util::log;
use ffmpeg_next::{Codec, Dictionary, Packet, Rational, format, packet};

use super::atomic::PartFile;
use super::number::units;
use super::segment::Segment;
use super::{EncodeError, OutputKind, Start, VideoSpec, av};

pub(super) const KIND: OutputKind = OutputKind {
    name: "mp4",
    extension: "mp4",
    doc: "H.264 video in MP4, ready for upload.",
    even: true,
    single: false,
    streams: false,
    keep: false,
    start: Start::Segments(|path, spec, segments| {
        let part = PartFile::create(path)?;
        write(part.temporary(), path, spec, segments)?;
        part.commit()
    }),
};

/// Writes the segments' pictures into a file of any name; errors call it `name`.
fn write(path: &Path, name: &Path, spec: &VideoSpec, segments: &[Segment]) -> Result<(), EncodeError> {
    // What libav would print belongs to errors, and those come back as values.
    log::set_level(log::Level::Quiet);
    let Some(first) = segments.first() else { return Err(EncodeError::Empty) };
    let failed = |action| move |source| EncodeError::Libav { action, source };
    let is_set = |header: u8| matches!(header & 0x1F, 7 | 8);
    let (sets, notes) = split(&first.headers, is_set);
    let parameters = av::h264(spec.width as i32, spec.height as i32, &sets).map_err(failed("describe the video"))?;
    let frame_time = Rational::new(spec.rate.den as i32, spec.rate.num as i32);
    let mut output = format::output_as(&url(path)?, "mp4").map_err(EncodeError::libav("create", name))?;
    let mut stream = output.add_stream(None::<Codec>).map_err(failed("add a stream"))?;
    stream.set_parameters(parameters);
    stream.set_time_base(frame_time);
    stream.set_avg_frame_rate(frame_time.invert());
    let refused = output.write_header_with(muxing(spec)).map_err(EncodeError::libav("write", name))?;
    if refused.iter().next().is_some() {
        return Err(failed("set up the MP4 muxer")(ffmpeg_next::Error::OptionNotFound));
    }
    drop(refused);
    let stream_time = output.stream(0).ok_or(failed("add a stream")(ffmpeg_next::Error::StreamNotFound))?.time_base();
    // x264's note about itself stands before the first picture, where players look for it.
    let mut before = notes;
    let mut next = 0;
    for segment in segments {
        for (index, picture) in segment.pictures().enumerate() {
            before.extend_from_slice(picture);
            let mut packet = Packet::copy(&before);
            before.clear();
            packet.set_stream(0);
            packet.set_pts(Some(next));
            packet.set_dts(Some(next));
            // Without it the muxer guesses, and the last frame has no length.
            packet.set_duration(1);
            if index == 0 {
                packet.set_flags(packet::Flags::KEY);
            }
            packet.rescale_ts(frame_time, stream_time);
            packet.write_interleaved(&mut output).map_err(EncodeError::libav("write", name))?;
            next += 1;
        }
    }
    output.write_trailer().map_err(EncodeError::libav("write", name))
}

/// NAL units whose first byte is wanted, and the others, each with start codes.
fn split(bytes: &[u8], wanted: impl Fn(u8) -> bool) -> (Vec<u8>, Vec<u8>) {
    let (mut yes, mut no) = (Vec::new(), Vec::new());
    for (start, body) in units(bytes) {
        let to = if body.first().is_some_and(|header| wanted(*header)) { &mut yes } else { &mut no };
        to.extend_from_slice(start);
        to.extend_from_slice(body);
    }
    (yes, no)
}

/// A name that FFmpeg takes for a file whatever it looks like, `a:b.mp4` included.
fn url(path: &Path) -> Result<String, EncodeError> {
    match path.to_str() {
        Some(path) if !path.contains('\0') => Ok(format!("file:{path}")),
        _ => {
            let source = io::Error::new(io::ErrorKind::InvalidInput, "FFmpeg needs file names in UTF-8");
            Err(EncodeError::io("create", path)(source))
        }
    }
}

/// Options of the muxer. Both clocks are multiples of the frame rate, so that every length is exact.
fn muxing(spec: &VideoSpec) -> Dictionary<'static> {
    let clock = if spec.rate.num < 1000 { spec.rate.num * 1000 } else { spec.rate.num }.to_string();
    [
        ("movflags", "+faststart+negative_cts_offsets"),
        ("use_editlist", "0"),
        ("fflags", "+bitexact"),
        ("video_track_timescale", &clock),
        ("movie_timescale", &clock),
    ]
    .iter()
    .collect()
}

#[cfg(test)]
mod tests {
    use ffmpeg_next::{codec, color, decoder, frame, media};

    use super::*;
    use crate::anim::FrameRate;
    use crate::display::Damage;
    use crate::encode::testing::{Clip, names};
    use crate::encode::{Preset, SegmentEncoder, SegmentSpec};

    /// What a player sees: pictures in order with their times, and the stream's description.
    struct Decoded {
        pictures: Vec<frame::Video>,
        times: Vec<i64>,
        video: decoder::Video,
        frame_ticks: i64,
        duration: i64,
        keys: Vec<usize>,
        reordered: usize,
    }

    fn decode(path: &Path, rate: FrameRate) -> Decoded {
        log::set_level(log::Level::Quiet);
        let mut input = format::input(path).expect("open");
        let stream = input.streams().best(media::Type::Video).expect("stream");
        assert_eq!(stream.avg_frame_rate(), Rational::new(rate.num as i32, rate.den as i32).reduce());
        let time = stream.time_base();
        let ticks = i64::from(time.denominator()) * i64::from(rate.den);
        assert_eq!(ticks % (i64::from(time.numerator()) * i64::from(rate.num)), 0, "frames last whole ticks");
        let frame_ticks = ticks / (i64::from(time.numerator()) * i64::from(rate.num));
        let duration = stream.duration();
        let context = codec::Context::from_parameters(stream.parameters()).expect("parameters");
        let mut video = context.decoder().video().expect("decoder");
        let (mut pictures, mut times, mut keys, mut reordered) = (Vec::new(), Vec::new(), Vec::new(), 0);
        let mut receive = |video: &mut decoder::Video| {
            let mut picture = frame::Video::empty();
            while video.receive_frame(&mut picture).is_ok() {
                times.push(picture.pts().expect("time"));
                pictures.push(std::mem::replace(&mut picture, frame::Video::empty()));
            }
        };
        for (index, (_, packet)) in input.packets().enumerate() {
            keys.extend(packet.is_key().then_some(index));
            reordered += usize::from(packet.pts() != packet.dts());
            video.send_packet(&packet).expect("decode");
            receive(&mut video);
        }
        video.send_eof().expect("end");
        receive(&mut video);
        Decoded { pictures, times, video, frame_ticks, duration, keys, reordered }
    }

    /// Names and bytes of the boxes in `bytes`.
    fn boxes(bytes: &[u8]) -> Vec<(String, &[u8])> {
        let mut found = Vec::new();
        let mut rest = bytes;
        while rest.len() >= 8 {
            let length = u32::from_be_bytes([rest[0], rest[1], rest[2], rest[3]]) as usize;
            assert!((8..=rest.len()).contains(&length), "box of {length} bytes in {}", rest.len());
            found.push((String::from_utf8_lossy(&rest[4..8]).into_owned(), &rest[8..length]));
            rest = &rest[length..];
        }
        found
    }

    fn inner<'a>(bytes: &'a [u8], path: &[&str]) -> &'a [u8] {
        path.iter().fold(bytes, |bytes, name| {
            boxes(bytes).into_iter().find(|(n, _)| n == name).unwrap_or_else(|| panic!("no {name} in {path:?}")).1
        })
    }

    fn number(bytes: &[u8], at: usize) -> u32 {
        u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
    }

    #[test]
    fn a_player_sees_every_frame_at_its_time() {
        for (rate, frames) in
            [(FrameRate::whole(30), 40), (FrameRate { num: 24000, den: 1001 }, 7), (FrameRate::whole(25), 1)]
        {
            let clip = Clip { rate, ..Clip::new(160, 96, frames) };
            let folder = tempfile::tempdir().expect("tempdir");
            let path = folder.path().join("v:1.mp4");
            clip.encode(&KIND, &path).expect("encode");
            let decoded = decode(&path, rate);
            let expected: Vec<i64> = (0..frames as i64).map(|i| i * decoded.frame_ticks).collect();
            assert_eq!(decoded.times, expected);
            assert_eq!(decoded.duration, frames as i64 * decoded.frame_ticks);
            for (index, picture) in decoded.pictures.iter().enumerate() {
                assert_eq!((picture.width(), picture.height()), (160, 96));
                let close = |plane: usize, row: usize, column: usize, expected: u8| {
                    let got = picture.data(plane)[row * picture.stride(plane) + column];
                    assert!(got.abs_diff(expected) <= 4, "frame {index}, plane {plane}: {got}, not {expected}");
                };
                let source = clip.i420(index as u64);
                let square = clip.square(index as u64);
                // The middle of the square and of the upper left quarter; edges may ring.
                for (x, y) in [((square.x0 + square.x1) as usize / 2, 48), (40, 12)] {
                    close(0, y, x, source.y[y * 160 + x]);
                    close(1, y / 2, x / 2, source.u[y / 2 * 80 + x / 2]);
                    close(2, y / 2, x / 2, source.v[y / 2 * 80 + x / 2]);
                }
            }
        }
    }

    #[test]
    fn the_stream_is_what_platforms_ask_for() {
        let clip = Clip::new(160, 96, 330);
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.mp4");
        clip.encode(&KIND, &path).expect("encode");
        let decoded = decode(&path, clip.rate);
        let video = &decoded.video;
        assert_eq!(video.profile(), codec::Profile::H264(codec::profile::H264::High));
        assert_eq!(video.format(), format::Pixel::YUV420P);
        assert_eq!(video.color_space(), color::Space::BT709);
        assert_eq!(video.color_range(), color::Range::MPEG);
        assert_eq!(video.color_primaries(), color::Primaries::BT709);
        assert_eq!(video.color_transfer_characteristic(), color::TransferCharacteristic::BT709);
        assert_eq!(video.chroma_location(), ffmpeg_next::chroma::Location::Left);
        assert_eq!(decoded.reordered, 0, "there are no B-frames");
        assert!(decoded.keys.windows(2).all(|pair| pair[1] - pair[0] <= 150), "keyframes {:?}", decoded.keys);
        assert!(decoded.keys.len() >= 3 && decoded.keys[0] == 0, "keyframes {:?}", decoded.keys);
    }

    #[test]
    fn the_index_comes_first_and_nothing_is_cut_or_dated() {
        let clip = Clip::new(160, 96, 40);
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.mp4");
        clip.encode(&KIND, &path).expect("encode");
        assert_eq!(names(folder.path()), ["v.mp4"]);
        let bytes = std::fs::read(&path).expect("read");
        let order: Vec<String> = boxes(&bytes).into_iter().map(|(name, _)| name).collect();
        assert_eq!(order.iter().filter(|name| *name != "free").collect::<Vec<_>>(), ["ftyp", "moov", "mdat"]);
        let movie = inner(&bytes, &["moov"]);
        let track: Vec<String> = boxes(inner(movie, &["trak"])).into_iter().map(|(name, _)| name).collect();
        assert!(!track.contains(&"edts".to_string()), "{track:?}");
        for header in
            [inner(movie, &["mvhd"]), inner(movie, &["trak", "tkhd"]), inner(movie, &["trak", "mdia", "mdhd"])]
        {
            let version = number(header, 0) >> 24;
            assert_eq!((version, number(header, 4), number(header, 8)), (0, 0, 0), "version and dates");
        }
        // Movie and track agree on the length: 40 frames of 1000 ticks.
        let header = inner(movie, &["mvhd"]);
        assert_eq!((number(header, 12), number(header, 16)), (30_000, 40_000));
        // Constant frame rate: one run of equal durations.
        let table = inner(movie, &["trak", "mdia", "minf", "stbl"]);
        let times = inner(table, &["stts"]);
        assert_eq!((number(times, 4), number(times, 8), number(times, 12)), (1, 40, 1000));
        assert!(!bytes.windows(4).any(|w| w == b"Lavf"), "no writing application");
    }

    #[test]
    fn odd_sizes_are_refused_at_once() {
        for (width, height) in [(161, 96), (160, 97)] {
            let error = KIND.check(&Clip::new(width, height, 1).spec()).expect_err("refused");
            assert!(matches!(error, EncodeError::Size { output: "mp4", .. }));
            assert!(error.to_string().contains("must be even"), "{error}");
        }
    }

    #[test]
    fn repeated_pictures_decode_exactly_alike_and_what_follows_them_is_right() {
        let clip = Clip::new(160, 96, 60);
        let VideoSpec { width, height, rate, settings, .. } = clip.spec();
        let common = SegmentSpec { width, height, rate, settings: settings.mp4.clone() };
        // The square moves, rests for twenty frames, moves, and rests for longer than frame numbers count.
        let moves = [1, 22];
        let shown = |at: u64| moves.iter().filter(|moved| **moved <= at).count() as u64;
        let damage = |at: u64| match at {
            0 => Damage::all(width, height),
            at if moves.contains(&at) => clip.damage(shown(at)),
            _ => Damage::none(width, height),
        };
        let damages: Vec<Damage> = (0..60).map(damage).collect();
        let mut encoder = SegmentEncoder::open(&common, &damages).expect("open");
        (0..60).for_each(|at| encoder.frame(&clip.rgba(shown(at))).expect("frame"));
        let segment = encoder.finish().expect("segment");
        assert!(segment.sizes[10..20].iter().all(|size| *size < 40), "{:?}", segment.sizes);
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.mp4");
        KIND.join(&path, &clip.spec(), &[segment]).expect("join");
        let pictures = decode(&path, rate).pictures;
        let luma = |at: usize| -> Vec<u8> {
            let picture = &pictures[at];
            picture.data(0).chunks(picture.stride(0)).take(96).flat_map(|row| row[..160].to_vec()).collect()
        };
        assert!((10..22).all(|at| luma(at) == luma(9)) && (35..60).all(|at| luma(at) == luma(34)));
        for at in [0, 1, 21, 22, 59] {
            let source = clip.i420(shown(at)).y;
            let error: f64 =
                luma(at as usize).iter().zip(&source).map(|(a, b)| f64::from(a.abs_diff(*b)).powi(2)).sum();
            assert!(error / (160.0 * 96.0) < 6.0, "frame {at}: mean squared error {}", error / (160.0 * 96.0));
        }
    }

    #[test]
    fn a_decoder_shows_exactly_what_x264_meant() {
        // A height that is no multiple of 16 is cut by the decoder.
        for (width, height) in [(160, 96), (144, 90)] {
            let clip = Clip::new(width, height, 50);
            let common = SegmentSpec { width, height, rate: clip.rate, settings: clip.spec().settings.mp4 };
            let damages: Vec<Damage> = (0..50).map(|at| clip.damage(at)).collect();
            let mut encoder = SegmentEncoder::open(&common, &damages).expect("open");
            (0..50).for_each(|at| encoder.frame(&clip.rgba(at)).expect("frame"));
            let meant = std::mem::take(&mut encoder.shown);
            let folder = tempfile::tempdir().expect("tempdir");
            let path = folder.path().join("v.mp4");
            KIND.join(&path, &clip.spec(), &[encoder.finish().expect("segment")]).expect("join");
            let pictures = decode(&path, clip.rate).pictures;
            assert_eq!((pictures.len(), meant.len()), (50, 50));
            for (at, (picture, meant)) in pictures.iter().zip(&meant).enumerate() {
                for (plane, meant) in meant.iter().enumerate() {
                    let width = if plane == 0 { width } else { width / 2 } as usize;
                    let rows = picture.data(plane).chunks(picture.stride(plane)).zip(meant.chunks(width));
                    let same =
                        rows.clone().count() == meant.len() / width && rows.into_iter().all(|(a, b)| a[..width] == *b);
                    assert!(same, "{width}×{height}, frame {at}, plane {plane}");
                }
            }
        }
    }

    #[test]
    fn the_bytes_do_not_depend_on_what_memory_held_before() {
        // Ten macroblocks in a row: x264's fastest instructions read past the end of such rows.
        let clip = Clip::new(160, 96, 12);
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.mp4");
        let encode = |filling: u8| {
            let memory: Vec<Vec<u8>> = (0..4096).map(|i| vec![filling; 64 + i % 64 * 256]).collect();
            drop(std::hint::black_box(memory));
            clip.encode(&KIND, &path).expect("encode");
            std::fs::read(&path).expect("read")
        };
        let first = encode(0);
        for filling in [1, 85, 170, 255] {
            assert!(encode(filling) == first, "memory full of {filling}");
        }
    }

    #[test]
    fn settings_reach_x264() {
        let clip = Clip::new(160, 96, 20);
        let folder = tempfile::tempdir().expect("tempdir");
        let path = folder.path().join("v.mp4");
        let mut spec = clip.spec();
        let mut encode = |crf: u8, preset: Preset| {
            (spec.settings.mp4.crf, spec.settings.mp4.preset) = (crf, preset);
            clip.encode_with(&KIND, &path, &spec).expect("encode");
            std::fs::read(&path).expect("read")
        };
        let fine = encode(15, Preset::Veryslow);
        let coarse = encode(40, Preset::Ultrafast);
        assert!(coarse.len() < fine.len(), "{} < {}", coarse.len(), fine.len());
        // x264 writes its options into the stream.
        let text = String::from_utf8_lossy(&coarse).into_owned();
        let at = text.find("x264 - core").expect("options");
        let options = text[at..].split('\0').next().unwrap_or_default();
        for option in ["cabac=1", "8x8dct=1", "ref=1", "bframes=0", "keyint=infinite", "scenecut=0", " threads=1 "] {
            assert!(options.contains(option), "{option} in {options}");
        }
    }

    #[test]
    fn a_full_disk_is_an_error_and_no_panic() {
        let clip = Clip::new(160, 96, 30);
        let spec = clip.spec();
        let segments = clip.segments(&spec).expect("segments");
        assert_full(&write(Path::new("/dev/full"), Path::new("v.mp4"), &spec, &segments).expect_err("no space"));
    }

    fn assert_full(error: &EncodeError) {
        assert!(
            matches!(error, EncodeError::Io { source, .. } if source.kind() == io::ErrorKind::StorageFull),
            "{error:?}"
        );
    }
}
