//! `mp4`: H.264 in MP4 as video platforms ask for it, by x264 through the system's FFmpeg.
//!
//! High profile, yuv420p, BT.709 limited range with left-sited chroma, all of it tagged; constant frame rate, closed
//! groups of pictures, two B-frames; the index first, no edit list, no creation time. One thread, because x264's bytes
//! depend on their number.

use std::io;
use std::path::{Path, PathBuf};

use ffmpeg_next::util::log;
use ffmpeg_next::{Dictionary, Packet, Rational, codec, encoder, format, frame};

use super::atomic::PartFile;
use super::{EncodeError, Encoder, Frame, OutputKind, VideoSpec, Written, av, yuv};

pub(super) const KIND: OutputKind = OutputKind {
    name: "mp4",
    extension: "mp4",
    doc: "H.264 video in MP4, ready for upload.",
    even: true,
    single: false,
    streams: false,
    start: |path, spec| {
        let part = PartFile::create(path)?;
        let stream = Stream::open(part.temporary(), path, spec)?;
        Ok(Box::new(Mp4 { stream, part }))
    },
};

const X264: &str = "libx264";
const PACKAGE: &str = "FFmpeg with x264 (Debian, Ubuntu: `libavcodec-extra`; Fedora: `ffmpeg` from RPM Fusion)";

struct Mp4 {
    // Before `part`: the muxer closes its file before the name is taken away.
    stream: Stream,
    part: PartFile,
}

impl Encoder for Mp4 {
    fn frame(&mut self, frame: &Frame<'_>) -> Result<(), EncodeError> {
        self.stream.frame(frame)
    }

    fn finish(self: Box<Self>) -> Result<Written, EncodeError> {
        let Mp4 { stream, part } = *self;
        stream.finish()?;
        part.commit()
    }
}

/// One video stream in one MP4 file of any name.
struct Stream {
    /// What errors call the file.
    name: PathBuf,
    output: format::context::Output,
    encoder: encoder::Video,
    picture: frame::Video,
    /// Length of a frame, in which the encoder counts.
    frame_time: Rational,
    /// What the muxer counts in.
    stream_time: Rational,
    next: i64,
}

impl Stream {
    fn open(path: &Path, name: &Path, spec: &VideoSpec) -> Result<Self, EncodeError> {
        // What libav would print belongs to errors, and those come back as values.
        log::set_level(log::Level::Quiet);
        let Some(x264) = encoder::find_by_name(X264) else {
            return Err(EncodeError::NoEncoder { encoder: X264, package: PACKAGE });
        };
        let failed = |action| move |source| EncodeError::Libav { action, source };
        let picture = av::picture(spec.width, spec.height).map_err(failed("allocate a picture"))?;
        let frame_time = Rational::new(spec.rate.den as i32, spec.rate.num as i32);
        let mut video = codec::Context::new_with_codec(x264).encoder().video().map_err(failed("set up x264"))?;
        video.set_width(spec.width);
        video.set_height(spec.height);
        video.set_format(format::Pixel::YUV420P);
        video.set_time_base(frame_time);
        video.set_frame_rate(Some(frame_time.invert()));
        video.set_aspect_ratio(Rational::new(1, 1));
        let encoder = video.open_as_with(x264, options(spec)).map_err(failed("open x264"))?;

        let mut output = format::output_as(&url(path)?, "mp4").map_err(EncodeError::libav("create", name))?;
        let mut stream = output.add_stream_with(&encoder).map_err(failed("add a stream"))?;
        stream.set_time_base(frame_time);
        stream.set_avg_frame_rate(frame_time.invert());
        let refused = output.write_header_with(muxing(spec)).map_err(EncodeError::libav("write", name))?;
        if refused.iter().next().is_some() {
            return Err(failed("set up the MP4 muxer")(ffmpeg_next::Error::OptionNotFound));
        }
        drop(refused);
        let stream_time =
            output.stream(0).ok_or(failed("add a stream")(ffmpeg_next::Error::StreamNotFound))?.time_base();
        Ok(Stream { name: name.to_path_buf(), output, encoder, picture, frame_time, stream_time, next: 0 })
    }

    fn frame(&mut self, frame: &Frame<'_>) -> Result<(), EncodeError> {
        if !frame.damage.is_empty() {
            let mut planes = av::planes(&mut self.picture)
                .map_err(|source| EncodeError::Libav { action: "allocate a picture", source })?;
            yuv::convert(frame, &mut planes)?;
        }
        self.picture.set_pts(Some(self.next));
        self.next += 1;
        self.encoder
            .send_frame(&self.picture)
            .map_err(|source| EncodeError::Libav { action: "encode a frame", source })?;
        self.write_packets()
    }

    /// Writes what the encoder has ready.
    fn write_packets(&mut self) -> Result<(), EncodeError> {
        let mut packet = Packet::empty();
        loop {
            match self.encoder.receive_packet(&mut packet) {
                Ok(()) => {}
                Err(ffmpeg_next::Error::Eof) => return Ok(()),
                Err(ffmpeg_next::Error::Other { errno }) if errno == ffmpeg_next::error::EAGAIN => return Ok(()),
                Err(source) => return Err(EncodeError::Libav { action: "encode a frame", source }),
            }
            packet.set_stream(0);
            // Without it the muxer guesses, and the last frame has no length.
            packet.set_duration(1);
            packet.rescale_ts(self.frame_time, self.stream_time);
            packet.write_interleaved(&mut self.output).map_err(EncodeError::libav("write", &self.name))?;
        }
    }

    fn finish(mut self) -> Result<(), EncodeError> {
        self.encoder.send_eof().map_err(|source| EncodeError::Libav { action: "encode a frame", source })?;
        self.write_packets()?;
        self.output.write_trailer().map_err(EncodeError::libav("write", &self.name))
    }
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

/// Options of the encoder. Flags are added to the defaults: setting them would drop closed groups of pictures.
fn options(spec: &VideoSpec) -> Dictionary<'static> {
    let settings = &spec.settings.mp4;
    let seconds = settings.keyframes.as_seconds().clamp(0.1, 5.0);
    let distance = (seconds * spec.rate.as_f64()).round().max(1.0) as u32;
    [
        ("preset", settings.preset.name().to_string()),
        ("crf", settings.crf.clamp(1, 51).to_string()),
        ("profile", "high".to_string()),
        ("threads", "1".to_string()),
        ("bf", "2".to_string()),
        ("g", distance.to_string()),
        ("flags", "+cgop+bitexact+global_header".to_string()),
        ("colorspace", "bt709".to_string()),
        ("color_primaries", "bt709".to_string()),
        ("color_trc", "bt709".to_string()),
        ("color_range", "tv".to_string()),
        ("chroma_sample_location", "left".to_string()),
        // Twenty frames ahead instead of forty: 130 MB less memory at 1080p, and smaller files of still pictures.
        ("x264-params", format!("force-cfr=1:rc-lookahead=20{}", instructions())),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_string(), value))
    .collect()
}

/// x264's AVX-512 code for macroblock trees reads memory it never wrote where the width is no multiple of 128 pixels:
/// two encodes of one video then differ (seen with x264 0.164 at 1080×1920, not with any other instructions). So it may
/// use what it had before AVX-512, which costs little time. Only where AVX-512 is, AVX2 surely is too;
/// elsewhere x264 chooses for itself.
fn instructions() -> &'static str {
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("avx512f") && std::arch::is_x86_feature_detected!("avx2") {
        return ":asm=avx2";
    }
    ""
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
    use ffmpeg_next::{color, decoder, media};

    use super::*;
    use crate::anim::FrameRate;
    use crate::encode::testing::{Clip, names};

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
        assert!(decoded.reordered > 0, "there are B-frames");
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
            let spec = Clip::new(width, height, 1).spec();
            let error = KIND.open(Path::new("/nowhere/v.mp4"), &spec).err().expect("refused");
            assert!(matches!(error, EncodeError::Size { output: "mp4", .. }));
            assert!(error.to_string().contains("must be even"), "{error}");
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
        (spec.settings.mp4.crf, spec.settings.mp4.preset) = (33, crate::encode::Preset::Veryfast);
        spec.settings.mp4.keyframes = crate::anim::Time::seconds(0.2);
        clip.encode_with(&KIND, &path, &spec).expect("encode");
        // x264 writes its options into the stream.
        let text = String::from_utf8_lossy(&std::fs::read(&path).expect("read")).into_owned();
        let at = text.find("x264 - core").expect("options");
        let options = text[at..].split('\0').next().unwrap_or_default();
        for option in ["crf=33.0", "subme=2", "keyint=6 ", "bframes=2 ", "open_gop=0", " threads=1 "] {
            assert!(options.contains(option), "{option} in {options}");
        }
    }

    #[test]
    fn a_full_disk_is_an_error_and_no_panic() {
        let clip = Clip::new(160, 96, 30);
        let mut stream = match Stream::open(Path::new("/dev/full"), Path::new("v.mp4"), &clip.spec()) {
            Ok(stream) => stream,
            Err(error) => return assert_full(&error),
        };
        let result = (0..30).try_for_each(|index| {
            let (rgba, damage) = (clip.rgba(index), clip.damage(index));
            stream.frame(&Frame { width: 160, height: 96, rgba: &rgba, damage: &damage })
        });
        assert_full(&result.and_then(|()| stream.finish()).expect_err("no space"));
    }

    fn assert_full(error: &EncodeError) {
        assert!(
            matches!(error, EncodeError::Io { source, .. } if source.kind() == io::ErrorKind::StorageFull),
            "{error:?}"
        );
    }
}
